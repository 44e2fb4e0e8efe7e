"""BACA-DULU.txt: what lies in the zip, and how the number is computed again with a spreadsheet."""

import csv
import re
from functools import cache
from pathlib import Path

from etl.evidence.gather import Table
from etl.evidence.originals import FOLDER as ORIGINALS
from paten.definitions import Definition
from paten.numbers import count
from paten.periods import day, month_name
from paten.say.values import number as printed

FILES = {
    "berita-acara.html": "halaman untuk dicetak, diisi, dan ditandatangani",
    "angka.json": "angka seperti yang terbit: nilai, pembilang, penyebut, rentang, cakupan, versi",
    "definisi.yaml": "arti angka itu, dalam kata dan dalam dua jumlah",
    "definisi-rincian.yaml": "arti rinciannya",
    "hitung.sql": "hitungan yang dijalankan atas baris.csv; berjalan sendiri di DuckDB",
    "baris.csv": "baris yang dihitung",
    "baris-tidak-dihitung.csv": "baris bulan itu yang tidak dihitung karena tidak lengkap atau jenisnya lain",
    "dasar-act.csv": "peraturan dan peristiwa bertanggal yang menjadi dasar",
    "dasar-compliance.csv": "pernyataan syarat yang menjadi dasar",
    "dasar-service_volume.csv": "laporan layanan yang menjadi dasar",
    "dasar-satisfaction.csv": "hasil survei yang menjadi dasar",
    "bobot.csv": "bobot tiap rincian",
    "kiriman.csv": "kiriman yang bersangkutan, dan letak berkas aslinya di sini",
    "revisi.csv": "semua kiriman untuk unit yang sama: mana yang dihitung, dan mengapa",
    "temuan.csv": "temuan pemeriksaan",
    "aturan.csv": "aturan pemeriksaan yang dilalui, dan apakah ada yang kena",
    "jawaban.csv": "keputusan orang yang memengaruhi baris itu",
    "MANIFES.sha256": "sidik jari setiap berkas; periksa dengan: sha256sum -c",
}
_SUM = re.compile(r"sum\((\w+)\)", re.IGNORECASE)
_FILTER = re.compile(r"^(?P<sum>.*?)\s*filter\s*\((?:where\s+)?(?P<where>.*)\)$|^(?P<plain>.*)$", re.DOTALL)


def read_first(number: dict, by: Definition, tables: dict[str, Table], names: list[str], prefix: str) -> str:
    """The whole text, in Indonesian. by: the definition that reads rows; names: the files of the zip."""
    rows = tables["baris"]
    value = printed(number["value"], number["unit"], number["numerator"], number["denominator"])
    simulated = ["SIMULASI: data ini dibuat untuk latihan dan tidak mengatakan apa pun tentang kantor yang nyata.", ""]
    lines = [
        *(simulated if prefix else []),
        "BUKTI SATU ANGKA",
        "",
        number["title"] + (f", {number['item_name'] or number['item']}" if number["item"] else ""),
        f"{number['region']}, {month_name(number['period'])}: {value}",
        f"Versi data {number['version']}, keadaan sampai {day(number['as_of'])}. "
        "Angka ini dihitung ulang dari barisnya ketika dikemas, dan hasilnya sama.",
        *_other_code(number),
        "",
        "ISI",
        *_contents(names, prefix),
        "",
        "MENGHITUNG ULANG DENGAN LEMBAR KERJA",
        f"1. Buka {rows.path.name} (pemisah titik koma, desimal koma, UTF-8). Isinya {count(rows.rows)} baris.",
        *_steps(by, rows, number, "bobot" in tables),
        "",
        "MENELUSURI SATU BARIS SAMPAI KE SELNYA",
        *_tracing(tables),
        "",
        "ARTI KOLOM",
        *_meanings({name for table in tables.values() for name, *_ in table.columns}),
    ]
    return "\n".join(lines) + "\n"


def _contents(names: list[str], prefix: str) -> list[str]:
    """What each file of the zip is; names: all but the manifest, which lists them."""
    there = {*names, f"{prefix}MANIFES.sha256"}
    own = {name: about for name, about in FILES.items() if f"{prefix}{name}" in there}
    originals = [f"- {ORIGINALS}/: berkas asli seperti diterima"] * any(name.startswith(ORIGINALS) for name in names)
    return [*(f"- {prefix}{name}: {about}" for name, about in own.items()), *originals]


def _other_code(number: dict) -> list[str]:
    if number["code"] == number["code_of_this_package"]:
        return []
    return [
        f"Terbitan itu dibuat oleh kode {number['code']}, kemasan ini oleh kode {number['code_of_this_package']}; "
        "definisi.yaml adalah yang berlaku ketika dikemas."
    ]


def _steps(by: Definition, rows: Table, number: dict, weighed: bool) -> list[str]:
    if not rows.rows:
        return [
            "2. Tidak ada baris: laporannya belum ada atau belum diterima. "
            "Karena itu angkanya tidak diketahui, bukan nol."
        ]
    if weighed:
        return ["2. Angka ini rata-rata berbobot dari rinciannya; bobotnya di bobot.csv, hitungannya di hitung.sql."]
    steps = [f"2. Pembilang: {_sum(by.numerator, rows)}. Hasilnya {_plain(number['numerator'])}."]
    if by.denominator:
        times = f", dikali {count(by.per)}" if by.per != 1 else ""
        steps.append(f"3. Penyebut: {_sum(by.denominator, rows)}. Hasilnya {_plain(number['denominator'])}.")
        steps.append(f"4. Nilai: pembilang dibagi penyebut{times}. Hasilnya {_plain(number['value'])}.")
    else:
        steps.append("3. Nilai: pembilang itu sendiri.")
    return [*steps, f"Hitungan yang sama, untuk mesin: hitung.sql. Pembilang di sana: {by.numerator}."]


def _sum(expression: str, rows: Table) -> str:
    """What to do in a spreadsheet: a sum of one column as a formula, anything else in the words of the definition."""
    found = _FILTER.match(expression.strip())
    whole, where = found["sum"] or found["plain"], found["where"]
    of = _SUM.fullmatch(whole)
    kept = f"saring dahulu baris yang memenuhi {where}, lalu " if where else ""
    if of and of[1] in [name for name, *_ in rows.columns]:
        column = _letters([name for name, *_ in rows.columns].index(of[1]))
        formula = "" if where else f", yaitu =SUM({column}2:{column}{rows.rows + 1})"
        return f"{kept}jumlahkan kolom {column} ({of[1]}){formula}"
    return f"{kept}hitung banyaknya baris" if whole == "count(*)" else f"{kept}hitung {whole}"


def _letters(index: int) -> str:
    return _letters(index // 26 - 1) + chr(65 + index % 26) if index >= 26 else chr(65 + index)


def _plain(value: float | None) -> str:
    return "tidak diketahui" if value is None else f"{value:.12g}".replace(".", ",")


def _tracing(tables: dict[str, Table]) -> list[str]:
    facts = [table.path.name for table in tables.values() if "submission_id" in [name for name, *_ in table.columns]]
    facts = [name for name in facts if "baris" in name or "dasar" in name]
    return [
        f"1. Ambil satu baris dari {', '.join(facts)}.",
        "2. Cari `submission_id`-nya di kiriman.csv; kolom `original` menunjuk berkas aslinya. "
        "Kosong: kiriman itu sudah diganti dan hanya disebut.",
        "3. Buka berkas itu di lembar (kolom `sheet`; kosong: CSV) dan baris (kolom `row`) yang disebut; "
        "kolom cell_… menyebut sel tiap angka.",
        "Teks pengirim yang akan dijalankan lembar kerja sebagai rumus diberi tanda petik di depannya.",
    ]


def _meanings(used: set[str]) -> list[str]:
    return [f"- {name}: {meaning}" for name, meaning in _columns() if name in used or name.endswith("…")]


@cache
def _columns() -> list[tuple[str, str]]:
    with Path(__file__).with_name("kolom.csv").open(encoding="utf-8", newline="") as handle:
        return [(line["column"], line["meaning"]) for line in csv.DictReader(handle)]

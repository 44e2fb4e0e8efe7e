"""A number in words with all that it is made of, and the rows behind it: which file, sheet, row and cell."""

import re
from datetime import date, datetime

import pandas as pd

from paten import lineage, periods
from paten.definitions import Definition
from paten.dictionary.entries import sums
from paten.numbers import count, decimal
from paten.say.findings import masked
from paten.say.values import number
from paten.say.words import listing

FACTS = {  # fact → its name on the switch, and one row of it
    "service_volume": ("Layanan", "baris layanan"),
    "compliance": ("Kepatuhan", "isian syarat"),
    "act": ("Peraturan dan tanggal", "peraturan atau tanggal"),
    "satisfaction": ("Survei", "nilai unsur survei"),
}
MEASURES = {  # column → how a cell is called
    "requested": "permohonan",
    "completed": "selesai",
    "on_time": "tepat waktu",
    "rejected": "ditolak",
    "carried_over": "sisa bulan lalu",
    "pending": "masih diproses",
    "complaints": "pengaduan",
    "status": "keadaan",
    "evidence": "bukti",
    "evidence_date": "tanggal bukti",
    "link": "tautan",
    "checked_on": "diperiksa",
    "number": "nomor",
    "title": "tentang",
    "date": "tanggal",
    "valid_from": "berlaku sejak",
    "valid_to": "berlaku sampai",
    "score": "nilai rata-rata",
    "respondents": "responden",
}
READ = {  # columns that indicators on derived relations read
    "stage": "Tahap",
    "service": "Pelayanan",
    "legal_basis": "Dasar hukum",
    "n_missing": "Yang kurang",
    "lever": "Kurang satu peraturan",
    "since": "Sejak",
    "requirement_code": "Syarat",
    "status": "Keadaan",
    "report_type": "Laporan",
    "timeliness": "Kedatangan",
    "first_outcome": "Hasil pertama",
    "revision": "Revisi",
    "n_kecamatan": "Kecamatan masuk",
    "n_kecamatan_expected": "Kecamatan diharapkan",
    "n_active": "Layanan aktif",
    "is_nihil": "Semua nihil",
    "requested": "Permohonan",
    "population": "Penduduk (taksiran)",
    "milestone": "Langkah",
    "n_in_force": "Berlaku",
    "n_expiring": "Segera berakhir",
    "unsur": "Unsur",
    "score": "Nilai rata-rata",
    "respondents": "Responden",
    "surveyed": "Responden survei",
}
WORDS = {"terpenuhi": "terpenuhi", "belum": "belum terpenuhi", "tidak_berlaku": "tidak berlaku"}
NAMED = 12  # so many kecamatan are named; more are counted by kabupaten/kota
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def title(row: object) -> str:
    """The number as the page's title: what, of which item, where, how much."""
    item = f" ({row.item_name})" if row.item_name else ""
    return f"{row.title}{item}, {row.label}: {value(row)}"


def lead(row: object, period: date, definition: Definition) -> str:
    """The month, and what the number is made of in a sentence."""
    month = periods.month_name(period)
    if pd.isna(row.value):
        return f"{month}: belum ada laporan yang memuatnya; belum diketahui bukan nol."
    made = f"{_amount(row.numerator)} dari {_amount(row.denominator)}" if pd.notna(row.denominator) else ""
    covered_by = f"{covered(row)} kecamatan melapor" if row.kind == "flow" and definition.report_type != "buku" else ""
    told = "; ".join(filter(None, [made if row.unit == "persen" else "", covered_by]))
    return f"{month}: {told}." if told else f"{month}."


def value(row: object) -> str:
    """The value as it is printed, with its unit where the number does not say it."""
    if pd.isna(row.value):
        return "belum diketahui"
    unit = "" if row.unit in ("persen", "indeks") else f" {row.unit}"
    return number(row.value, row.unit, row.numerator, row.denominator) + unit


def parts(row: object, definition: Definition) -> list[tuple[str, str, str]]:
    """What the number is made of: (label, amount, words): numerator, denominator, range, coverage."""
    root = lineage.root(definition)
    told = []
    if definition.parts:
        told.append(("Hitungan", "", f"rata-rata tertimbang semua rincian, dikali {count(definition.scale)}"))
    elif pd.notna(row.numerator):
        label = "Pembilang" if root.denominator else "Dihitung"
        told.append((label, _amount(row.numerator), sums(root.facts, root.numerator) or ""))
    if pd.notna(row.denominator) and not definition.parts and root.denominator:
        told.append(("Penyebut", _amount(row.denominator), sums(root.facts, root.denominator) or ""))
    if pd.notna(row.low) and pd.notna(row.high) and row.unit == "persen":
        told.append(("Rentang 95%", f"{decimal(row.low * 100)}–{decimal(row.high * 100)}%", "ketidakpastian hitungan"))
    told.append(("Cakupan", *_coverage(row, definition)))
    if pd.notna(row.state_as_of):
        told.append(("Keadaan per", periods.month_name(row.state_as_of), "bulan laporan terakhir yang menegaskannya"))
    return told


def measures(definition: Definition) -> tuple[str, ...]:
    """The cells of service_volume that the number is summed from; none: all that a row says."""
    root = lineage.root(definition)
    if root.facts != "service_volume":
        return ()
    said = re.findall(r"\w+", f"{root.numerator} {root.denominator or ''}")
    return tuple(name for name in MEASURES if name in said)


def columns(definition: Definition, there: list[str]) -> list[str]:
    """The columns of a derived relation that the number reads, in the order in which they are shown."""
    root = lineage.root(definition)
    said = re.findall(r"\w+", re.sub(r"'\w*'", "", f"{root.numerator} {root.denominator or ''} {root.item or ''}"))
    return [name for name in READ if name in said and name in there]


def covered(row: object) -> str:
    """Of how many the number speaks: "5 dari 5"; "–" where nothing is expected."""
    return (
        "–"
        if pd.isna(row.n_expected) or not row.n_expected
        else f"{count(row.n_reported)} dari {count(row.n_expected)}"
    )


def rows_title(total: int, fact: str) -> str:
    """How many reported rows stand behind the number."""
    what = FACTS[fact][1]
    return f"{count(total)} {what} di balik angka ini" if total else f"Tidak ada {what} di balik angka ini"


def rows_note(shown: int, total: int) -> str:
    """How many of them are shown, and where they come from."""
    part = (
        f"{count(shown)} yang pertama dari {count(total)}; pilih kecamatan untuk mempersempit. "
        if shown < total
        else ""
    )
    return f"{part}Menurut berkas, yang terbaru dahulu; alamat sel seperti di lembar kerja pengirim."


def missing(rows: pd.DataFrame, definition: Definition) -> str:
    """Which kecamatan are not in the number, by name while they are few; "" when none lacks."""
    if not len(rows):
        return ""
    what = "Belum ditegaskan laporan bulan ini" if definition.kind == "state" else "Belum melaporkannya"
    what = "Belum ada survei yang masih berlaku" if definition.carry_months else what
    if len(rows) <= NAMED:
        one_parent = rows.parent.nunique() == 1
        names = [row.label if one_parent else f"{row.label} ({row.parent})" for row in rows.itertuples()]
        return f"{what}: {listing(names)}."
    by_parent = rows.groupby("parent", sort=False).size()
    named = listing([f"{parent} {count(n)}" for parent, n in by_parent.items()])
    return f"{what}: {count(len(rows))} kecamatan, yaitu {named}."


def counted(total: int, shown: int) -> str:
    """The line over the computed rows that a number of states or reports counts."""
    part = f", {count(shown)} yang pertama" if shown < total else ""
    return f"{count(total)} keadaan yang dihitung{part}"


def cell(one: dict) -> tuple[str, str, str]:
    """One cell: its value as it is read, what it is, its address."""
    return _value(one["name"], one["value"]), MEASURES[one["name"]], one["cell"] or ""


def derived(worth: object) -> str:
    """A value of a computed row, as it is read."""
    if isinstance(worth, bool):
        return "ya" if worth else "tidak"
    if worth is None or worth != worth or worth is pd.NaT:
        return "–"
    if isinstance(worth, (date, datetime)):
        return periods.month_name(worth)
    if isinstance(worth, (int, float)) or hasattr(worth, "dtype"):
        return _amount(float(worth))
    return str(worth).replace("_", " ")


def came(row: object) -> str:
    """When a file came and which revision it is."""
    at = f"diterima {periods.day(row.received_at)}{' (perkiraan)' if row.estimated else ''}"
    return at + (f" · kiriman ke-{int(row.revision)}" if pd.notna(row.revision) and row.revision > 1 else "")


def place(row: object) -> str:
    """Sheet and row: "lembar Layanan, baris 5"; a plain file has no sheet."""
    where = f"baris {int(row.row)}" if pd.notna(row.row) else "seluruh berkas"
    return f"lembar {masked(row.sheet)}, {where}" if isinstance(row.sheet, str) and row.sheet else where


def packed(answer: dict) -> str:
    """After the evidence was put together: that the number was computed again, and from how many rows."""
    if not answer["rows"]:
        return "Berkas bukti siap. Tidak ada baris yang dihitung; angkanya belum diketahui."
    return f"Berkas bukti siap: angka dihitung ulang dari {count(answer['rows'])} baris dan hasilnya sama."


def _coverage(row: object, definition: Definition) -> tuple[str, str]:
    if pd.isna(row.n_expected) or not row.n_expected:
        return "–", "tidak ada laporan yang diharapkan"
    who = "kabupaten/kota" if definition.report_type == "buku" else "kecamatan"
    reported = "ditegaskan laporan bulan ini" if definition.kind == "state" else "melapor"
    reported = "dengan survei yang masih berlaku" if definition.carry_months else reported
    reported = "tercatat dalam buku laporan" if lineage.root(definition).facts == "report" else reported
    return covered(row), f"{who} {reported}"


def _amount(value: float) -> str:
    return count(value) if float(value).is_integer() else decimal(value, 2)


def _value(name: str, written: str) -> str:
    if _DATE.fullmatch(written):
        return periods.day(date.fromisoformat(written))
    if name == "status":
        return WORDS.get(written, written)
    if name == "score":
        return decimal(float(written), 2)
    if written == "0":
        return "nihil"
    return count(int(written)) if written.isdecimal() and name != "number" else masked(written)

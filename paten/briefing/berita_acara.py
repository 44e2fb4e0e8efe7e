"""The page that is signed when a number was traced to its sources: one A4 sheet of HTML, filled in by hand."""

import hashlib
from dataclasses import dataclass
from html import escape

import pandas as pd

from paten.numbers import count, decimal, percent
from paten.periods import day, month_name
from paten.say.values import number as printed

NAMED_AT_MOST = 5
LONGEST_NAME = 60  # of a file, so that it stays one line: the page is one sheet
LINE = '<span class="isi"></span>'
STYLE = """
@page { size: A4; margin: 16mm 18mm }
body { font: 10pt/1.35 "Noto Sans", "Segoe UI", Arial, sans-serif; color: #000; max-width: 174mm; margin: 0 auto }
h1 { font-size: 14pt; text-align: center; margin: 0 0 4mm }
p { margin: 0 0 2.5mm }
table { border-collapse: collapse; width: 100%; margin: 0 0 3mm }
th, td { border: 0.3mm solid #666; padding: 1mm 2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { width: 42mm; font-weight: normal; color: #333 }
.simulasi { border: 0.6mm solid #000; text-align: center; font-weight: bold; padding: 1.5mm; margin: 0 0 4mm }
.isi { display: inline-block; min-width: 34mm; border-bottom: 0.3mm dotted #000 }
.catatan { height: 14mm; border: 0.3mm solid #666; padding: 1mm 2mm; margin: 0 0 3mm }
.tanda { display: grid; grid-template-columns: 1fr 1fr; gap: 10mm; break-inside: avoid }
.tanda .isi { min-width: 48mm }
.tanda .ruang { height: 10mm }
.kecil { font-size: 8.5pt; color: #333 }
"""


@dataclass(frozen=True)
class Subject:
    """What the page tells. number: title, region, period, value and what it stands on; sent: (file, sha256)."""

    number: dict
    rows: int
    sent: list[tuple[str, str]]
    digests: dict[str, str]
    simulated: bool


def digests(files: dict[str, bytes], names: list[str]) -> dict[str, str]:
    """File → sha256, of the files that the page names."""
    return {name: hashlib.sha256(files[name]).hexdigest() for name in names}


def page(subject: Subject) -> str:
    """The whole page. Place, day, names and functions are left open: nobody's name is ever typed by us."""
    facts = "".join(f"<tr><th>{escape(name)}</th><td>{escape(told)}</td></tr>" for name, told in _facts(subject))
    simulated = '<p class="simulasi">SIMULASI: bukan data nyata</p>' if subject.simulated else ""
    sent = "".join(f"<tr><td>{escape(file)}</td><td>{sha256[:12]}</td></tr>" for file, sha256 in _sent(subject))
    shown = f"<table><tr><td>Berkas asli</td><td>Sidik jari</td></tr>{sent}</table>" if sent else ""
    marks = "; ".join(f"{escape(name)} {digest}" for name, digest in subject.digests.items())
    return f"""<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><title>{"SIMULASI " if subject.simulated else ""}Berita acara penelusuran angka</title>
<style>{STYLE}</style></head>
<body>
{simulated}<h1>BERITA ACARA PENELUSURAN ANGKA</h1>
<p>Pada hari {LINE} tanggal {LINE} bertempat di {LINE} telah ditelusuri satu angka dari Pantau PATEN Jawa Timur
sampai ke berkas laporan aslinya.</p>
<table>{facts}</table>
<p>{escape(_finding(subject))}</p>
{shown}
<p>Catatan pemeriksa:</p>
<div class="catatan"></div>
<div class="tanda">
{_signature("Yang memeriksa")}
{_signature("Yang mendampingi")}
</div>
<p class="kecil">Sidik jari (sha256): {marks}</p>
</body>
</html>
"""


def _facts(subject: Subject) -> list[tuple[str, str]]:
    one = subject.number
    value = printed(one["value"], one["unit"], one["numerator"], one["denominator"])
    parts = f" ({count(one['numerator'])} dari {count(one['denominator'])})"
    sums = parts if one["unit"] == "persen" and value.endswith("%") else ""
    item = f", {one['item_name'] or one['item']}" if one["item"] else ""
    interval = [] if one["low"] is None else [("Rentang 95%", f"{percent(one['low'])} sampai {percent(one['high'])}")]
    if one["low"] is not None and one["unit"] != "persen":
        interval = [("Rentang 95%", f"{decimal(one['low'], 2)} sampai {decimal(one['high'], 2)}")]
    return [
        ("Angka", f"{one['title']}{item}"),
        ("Daerah", f"{one['region']} ({one['region_code']})"),
        ("Bulan", month_name(one["period"])),
        ("Nilai", "belum diketahui" if one["value"] is None else f"{value}{sums}"),
        *interval,
        ("Cakupan", _coverage(one)),
        ("Versi data", f"{one['version']}, keadaan sampai {day(one['as_of'])}"),
        ("Kode dan data acuan", f"{one['code']} dan {one['reference']}"),
    ]


def _coverage(one: dict) -> str:
    of = "kabupaten/kota" if one["report_type"] == "buku" else "kecamatan"
    told = (
        "tidak ditunggu"
        if pd.isna(one["n_expected"])
        else f"{count(one['n_reported'])} dari {count(one['n_expected'])} {of} melapor"
    )
    return told if one["state_as_of"] is None else f"{told}; keadaan per {month_name(one['state_as_of'])}"


def _finding(subject: Subject) -> str:
    if not subject.rows:
        return "Tidak ada baris laporan yang dihitung untuk angka ini; karena itu nilainya tidak diketahui, bukan nol."
    return (
        f"Angka itu dihitung ulang dari {count(subject.rows)} baris yang terlampir dan hasilnya sama. "
        f"{count(len(subject.sent))} berkas asli yang bersangkutan terlampir; sidik jarinya cocok dengan arsip."
    )


def _sent(subject: Subject) -> list[tuple[str, str]]:
    named = [
        (name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…", sha256) for name, sha256 in subject.sent
    ]
    if len(named) <= NAMED_AT_MOST:
        return named
    left = len(named) - NAMED_AT_MOST + 1
    return [*named[: NAMED_AT_MOST - 1], (f"dan {count(left)} lainnya, lihat kiriman.csv", "")]


def _signature(who: str) -> str:
    lines = [f"<p>{what}: {LINE}</p>" for what in ("Nama", "Jabatan", "Tanda tangan")]
    return f'<div><p>{who}</p>{"".join(lines[:2])}<p class="ruang"></p>{lines[2]}</div>'

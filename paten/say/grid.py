"""The grid of reports in words: what stands in each cell, how many kecamatan a month covers, the title above it."""

from datetime import date

import pandas as pd

from paten.numbers import count
from paten.periods import day, month_name, short_month
from paten.say import reports
from paten.say.words import in_words

KEY = {  # sign → its words in the key, in this order
    "check": "lengkap",
    "clock": "hari setelah tenggat",
    "count": "sebagian kecamatan",
    "edit": "dikembalikan",
    "mend": "perbaikan ditunggu",
    "mended": "sudah diperbaiki",
    "missing": "belum lapor",
    "dot": "belum waktunya atau dikecualikan",
}
EXAMPLES = {"clock": "+3", "count": "28/33"}  # what the key shows in place of a sign
NOT_YET = "Kisi dan daftar ini terisi sejak bulan pertama menurut kalender laporan."
FEWEST = 3  # months to compare, before one of them is called the lowest


def cell(row: tuple) -> tuple[str, str, str]:
    """One cell: its sign (a key of KEY), what stands in it instead of the sign, and its words for who cannot see it."""
    sign, shown, words = reports.cell(row)
    if sign not in ("check", "clock", "count"):
        return sign, shown, words
    if row.outcome == "diterima_sebagian":
        words += ", sebagian baris perlu perbaikan"
        return ("mend" if sign != "count" else sign), shown, words
    mended = row.first_outcome not in (None, "diterima") and pd.notna(row.first_outcome)
    words += ", sudah diperbaiki" if mended else ""
    if sign == "clock":
        return sign, f"+{row.days_after}", f"{words}, {count(row.days_after)} hari sesudahnya"
    return ("mended" if mended and sign == "check" else sign), shown, words


def on_time(row: tuple) -> str:
    """In how many of the months that can be judged a report came up to its due day: 11/12."""
    return f"{row.n_on_time}/{row.n_judged}" if row.n_judged else "–"


def total(row: tuple | None, period: date) -> tuple[str, str]:
    """The number of kecamatan that a month covers, and its words; a month that is not due yet shows nothing."""
    if row is None or (not row.judged and not row.n_in):
        return "", f"{month_name(period)}: belum waktunya"
    covered = f"{count(row.n_kecamatan)} dari {count(row.n_kecamatan_expected)} kecamatan"
    return count(row.n_kecamatan), f"{month_name(period)}: {covered}, {row.n_in} dari {row.n_due} kabupaten/kota"


def on_phone(shown: int, months: int) -> str:
    """What a phone leaves out of the grid."""
    return f"Layar ini memuat {in_words(shown)} bulan terakhir; putar ponsel untuk melihat {in_words(months)} bulan."


def total_label(totals: pd.DataFrame) -> str:
    """The head of the totals row: of how many kecamatan."""
    most = int(totals.n_kecamatan_expected.max()) if len(totals) else 0
    return f"Kecamatan masuk, dari {count(most)}"


def headline(totals: pd.DataFrame, missing: pd.DataFrame, completeness: pd.DataFrame, period: date) -> str:
    """The finding of the page: who has not reported; of a month that is not due yet, how many have."""
    now = totals[totals.period == pd.Timestamp(period)]
    if len(now) and now.judged.iloc[0]:
        return reports.unreported(missing, period)
    if not len(completeness):
        return f"Tidak ada laporan {month_name(period)} yang ditunggu"
    row = completeness.iloc[0]
    until = f" ditunggu sampai {day(row.due_on)}" if pd.notna(row.due_on) else " ditunggu"
    return f"Laporan {month_name(period)}{until}; {in_words(int(row.n_in))} dari {count(row.n_due)} sudah masuk"


def lead(completeness: pd.DataFrame, period: date) -> str:
    """How many reports came, and how many kecamatan they cover."""
    if not len(completeness):
        return "Semua kabupaten/kota dikecualikan untuk bulan ini."
    row = completeness.iloc[0]
    if not row.n_in:
        return f"Belum ada satu pun dari {count(row.n_due)} laporan layanan {month_name(period)} yang masuk."
    return (
        f"{count(row.n_in)} dari {count(row.n_due)} laporan layanan {month_name(period)} sudah masuk dan memuat "
        f"{count(row.n_kecamatan)} dari {count(row.n_kecamatan_expected)} kecamatan."
    )


def jumps(n_missing: int) -> list[tuple[str, str]]:
    """The links below the lead on a phone."""
    first = f"Belum lapor {count(n_missing)}" if n_missing else "Hubungi"
    return [(first, "hubungi"), ("Catat hubungan", "catat"), ("Kisi laporan", "kisi")]


def title(totals: pd.DataFrame, period: date) -> str:
    """What the totals row says of the month, and whether any of the months shown covers fewer."""
    shares = totals[totals.judged].assign(share=lambda it: it.n_kecamatan / it.n_kecamatan_expected)
    now = shares[shares.period == pd.Timestamp(period)]
    if not len(now):
        return f"Laporan {month_name(period)} belum jatuh waktu"
    row = now.iloc[0]
    said = f"{month_name(period)}: {count(row.n_kecamatan)} dari {count(row.n_kecamatan_expected)} kecamatan masuk"
    others = shares.share[shares.period != pd.Timestamp(period)]
    if len(shares) < FEWEST or row.share == others.min() == others.max():
        return said
    if row.share < others.min():
        return f"{said}, terendah dalam {in_words(len(shares))} bulan"
    return f"{said}, tertinggi dalam {in_words(len(shares))} bulan" if row.share > others.max() else said


def note(report_type: str, months: list[date]) -> str:
    """What the grid shows, for which months, in which order."""
    span = f"{short_month(months[0])} sampai {short_month(months[-1])}"
    kind = reports.REPORT_TYPES[report_type].lower()
    return f"Laporan {kind} kabupaten/kota · {span} · yang paling lama belum melapor di atas"

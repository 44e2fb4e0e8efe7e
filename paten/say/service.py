"""The services of one kecamatan in one month, and its newest survey, in words."""

from datetime import date

import pandas as pd

from paten.numbers import count, decimal
from paten.periods import month_name
from paten.say.words import NOT_REPORTED, capital, in_words, listing, small

MEASURES = {
    "requested": "Permohonan",
    "completed": "Selesai",
    "pending": "Dalam proses",
    "on_time": "Tepat waktu",
    "complaints": "Pengaduan",
}

SCALES = {"skm-2017": "PermenPANRB 14/2017", "ikm-2004": "Kepmenpan 25/2004"}


def title(rows: pd.DataFrame, reported: bool, period: date) -> str:
    """The title over the services of the month."""
    mine = rows[rows.months == 1]
    if not reported or not len(mine):
        return f"Layanan {month_name(period)}: {NOT_REPORTED}"
    active = mine[mine[["requested", "completed"]].max(axis=1) > 0]
    if not len(active):
        return f"Layanan {month_name(period)}: nihil"
    done = mine.completed.sum(min_count=1)
    start = f"{count(done)} berkas selesai" if pd.notna(done) else f"{count(mine.requested.sum())} permohonan"
    top = active.iloc[0]
    return f"{start} dari {in_words(len(active))} layanan; terbanyak {top['name']}"


def nothing(rows: pd.DataFrame) -> str:
    """What is said where no report of the month itself counts."""
    longer = rows[rows.months > 1]
    if len(longer):
        months = int(longer.months.iloc[0])
        return f"Yang ada laporan {in_words(months)} bulan sekaligus; angkanya tidak dibagi per bulan."
    return "Laporan layanan bulan ini belum memuat kecamatan ini; angkanya belum diketahui, bukan nol."


def nihil(rows: pd.DataFrame) -> str:
    """The services of which everything reported is nought."""
    return f"Nihil: {listing(list(rows['name']))}." if len(rows) else ""


def unreported(rows: pd.DataFrame) -> str:
    """The measures that no service says; of complaints a sentence of its own speaks."""
    silent = [word.lower() for name, word in MEASURES.items() if name != "complaints" and rows[name].isna().all()]
    return f"Belum dilaporkan: {listing(silent)}." if silent else ""


def survey_title(rows: pd.DataFrame) -> str:
    """The title over the newest survey: the index with its grade, and the lowest unsur."""
    if not len(rows):
        return "Survei kepuasan belum pernah dilaporkan"
    first = rows.iloc[0]
    if not first.in_force:
        return f"Survei kepuasan terakhir {month_name(first.ended)}, lebih dari 12 bulan yang lalu"
    if pd.isna(first.ikm):
        return "Indeks kepuasan belum dapat dihitung: unsurnya belum lengkap atau skalanya lain"
    grade = "" if first.few or pd.isna(first.grade) else f", {first.label.lower()} ({first.grade})"
    return f"Indeks kepuasan {decimal(first.ikm, 2)}{grade}; unsur terendah {small(first['name'])}"


def survey_note(rows: pd.DataFrame) -> str:
    """Period, respondents and scale of the survey."""
    if not len(rows):
        return "Nilai rata-rata tiap unsur, 1 sampai 4"
    first = rows.iloc[0]
    span = month_name(first.ended)
    if first.started != first.ended:
        span = f"{month_name(first.started)} sampai {span}"
    who = f"{count(first.surveyed)} responden" + (" (terlalu sedikit untuk dinilai)" if first.few else "")
    return (
        f"Nilai rata-rata tiap unsur, 1 sampai 4 · survei {span} · {who} · skala {SCALES.get(first.scale, first.scale)}"
    )


def complaints(value: float | None, period: date) -> str:
    """How many complaints the month's report says."""
    month = month_name(period)
    if value is None or pd.isna(value):
        return f"Pengaduan {month}: {NOT_REPORTED}."
    return f"Pengaduan {month}: {'nihil' if value == 0 else capital(in_words(int(value))).lower()}."

"""What a briefing does not know, and whose file its numbers are."""

from collections.abc import Sequence
from datetime import date

import pandas as pd

from paten.numbers import count
from paten.periods import day, month_name
from paten.say import reports
from paten.say.findings import masked
from paten.say.words import capital, in_words, listing, small

NAMED = 3
ALL_KNOWN = "Tidak ada laporan bulan ini yang kurang, dan tidak ada pertanyaan yang menunggu jawaban."
STATES = {
    "belum_lapor": "belum masuk",
    "ditunggu": "masih ditunggu",
    "belum_waktunya": "belum waktunya",
    "dikecualikan": "dikecualikan",
}
RETURNED = ("ditahan", "ditolak")
Told = Sequence[tuple[str, str, bool]]  # label, value and whether it waits for an answer, of each figure


def state(row: tuple) -> str:
    """How a report that is not in stands, in a word or two; one that came and could not be accepted was returned."""
    return "dikembalikan" if row.outcome in RETURNED else STATES[row.timeliness]


def unknown(
    rows: pd.DataFrame, record: pd.DataFrame, facts: Told, survey: tuple[int, int], waiting: str, period: date
) -> tuple[str, ...]:
    """What is not known of a kabupaten/kota or kecamatan. rows: kecamatan; record: a year of reports; survey: of how
    many kecamatan the index is, of all; waiting: how many questions wait, "" for none.
    """
    made = _of_report(record, period) + (_of_steps(rows, period) if len(rows) else [])
    return tuple(made + _of_figures(facts, survey, waiting)) or (ALL_KNOWN,)


def unknown_of_province(
    completeness: pd.DataFrame, stages: pd.DataFrame, facts: Told, survey: tuple[int, int], waiting: str, period: date
) -> tuple[str, ...]:
    """The same of the province: reports that are not in, kecamatan whose stage is older or unknown."""
    made = []
    for row in completeness.itertuples():
        offices, kecamatan = row.n_due - row.n_in, row.n_kecamatan_expected - row.n_kecamatan
        if kecamatan:
            who = f"{in_words(int(offices))} kabupaten/kota" if offices else "sebagian kabupaten/kota"
            made.append(f"Laporan {month_name(period)} {who} ({count(kecamatan)} kecamatan) belum masuk.")
    carried = int(stages.n_carried[stages.stage.notna()].sum())
    made += [f"Tahap {count(carried)} kecamatan memakai keadaan terakhir yang diketahui."] * (carried > 0)
    blank = int(stages.n_kecamatan[stages.stage.isna()].sum())
    made += [f"Tahap {count(blank)} kecamatan: daftar peraturannya belum diterima."] * (blank > 0)
    return tuple(made + _of_figures(facts, survey, waiting)) or (ALL_KNOWN,)


def _of_report(record: pd.DataFrame, period: date) -> list[str]:
    mine = record[(record.report_type == "layanan") & (record.period == pd.Timestamp(period))]
    month = month_name(period)
    for row in mine.itertuples():
        if row.timeliness not in reports.IN:
            if row.outcome in RETURNED:
                return [f"Kiriman {month} dikembalikan; perbaikannya ditunggu."]
            return [f"Laporan {month} {state(row)}."]
        left = int(row.n_kecamatan_expected - row.n_kecamatan)
        return [f"Layanan {in_words(left)} kecamatan tidak ada dalam laporan {month}."] * (left > 0)
    return []


def _of_steps(rows: pd.DataFrame, period: date) -> list[str]:
    blank = int((~rows.known.astype(bool)).sum())
    made = [f"Tahap {in_words(blank)} kecamatan: daftar peraturannya belum diterima."] * (blank > 0)
    told = rows[[len(codes) > 0 for codes in rows.unreported]]
    if len(told) and not blank:
        made.append(f"Sebagian syarat {in_words(len(told))} kecamatan belum pernah dilaporkan.")
    older = rows[rows.state_as_of.notna() & (pd.to_datetime(rows.state_as_of) < pd.Timestamp(period))]
    made += [f"Syarat {in_words(len(older))} kecamatan memakai keadaan terakhir yang diketahui."] * (len(older) > 0)
    return made


def _of_figures(facts: Told, survey: tuple[int, int], waiting: str) -> list[str]:
    made = [f"{label}: belum diketahui." for label, value, _ in facts if value == "–"]
    if 0 < survey[0] < survey[1]:
        made.append(f"Kepuasan dihitung dari survei di {count(survey[0])} dari {count(survey[1])} kecamatan.")
    asked = [small(label) for label, _, questioned in facts if questioned]
    if waiting:
        end = f"; {listing(asked)} tidak dipakai sebagai temuan" if asked else ""
        made.append(f"{capital(waiting)}{end}.")
    return made


def accepted(files: pd.DataFrame) -> pd.DataFrame:
    """Files of which anything counts."""
    return files[~files.replaced.astype(bool) & files.verdict.isin(["diterima", "diterima_sebagian"])]


def source(files: pd.DataFrame, whose: str, period: date) -> tuple[str, ...]:
    """Whose file the numbers are, newest first. whose: "Saudara" to the head of the region, else its name."""
    counted = accepted(files)
    if not len(counted):
        return (f"Belum ada laporan {whose} untuk {month_name(period)}; angkanya keadaan terakhir yang diketahui.",)
    made = [
        f"Berasal dari laporan {whose} tanggal {day(row.received_at)} ({masked(row.file)})"
        for row in counted.head(NAMED).itertuples()
    ]
    left = len(counted) - len(made)
    return (*made, *([f"dan {in_words(left)} berkas lain"] if left > 0 else ()))


def source_of_province(completeness: pd.DataFrame, period: date) -> tuple[str, ...]:
    """Whose reports the numbers of the province are."""
    if not len(completeness) or not completeness.n_in.iloc[0]:
        return (
            f"Belum ada laporan {month_name(period)}; dipakai daftar peraturan dan keadaan terakhir yang diketahui.",
        )
    row = completeness.iloc[0]
    return (
        f"Berasal dari laporan {count(row.n_in)} dari {count(row.n_due)} kabupaten/kota yang memuat "
        f"{count(row.n_kecamatan)} dari {count(row.n_kecamatan_expected)} kecamatan, terakhir {day(row.received_at)}.",
    )

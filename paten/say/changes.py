"""Rows of the question `changes` → lines: place, month, number before and after, what brought it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

import pandas as pd

from paten.numbers import count
from paten.periods import add_months, day, month_name
from paten.say.values import number
from paten.say.words import capital, in_words, listing

WORDS = {
    "laporan": "laporan masuk",
    "perbaikan": "kiriman perbaikan",
    "dihapus": "kiriman tidak dihitung lagi",
    "jawaban": "jawaban",
    "definisi": "definisi atau data acuan berubah",
    "waktu": "waktu berjalan",
}
CHOSEN = {
    "versi": "versi yang disebut",
    "tanggal": "keadaan terakhir pada tanggal itu",
    "minggu": "keadaan seminggu lalu",
    "sebelumnya": "terbitan sebelumnya; belum ada yang berumur seminggu",
}
NAMED_AT_MOST = 3


def heading(changed: int, earlier: int, earlier_day: date, shown: int, shown_day: date, how: str) -> str:
    """How many numbers differ, and which two versions were compared."""
    found = f"{count(changed)} angka berubah" if changed else "Tidak ada angka yang berubah"
    return (
        f"{found} antara versi data {earlier} (per {day(earlier_day)}, {CHOSEN[how]}) "
        f"dan versi data {shown} (per {day(shown_day)})."
    )


@dataclass(frozen=True)
class Run:
    """One number of one place that changed alike in one month or several in a row; all as it is printed."""

    region_code: str
    region: str
    level: str
    indicator: str
    measure: str
    before: str
    after: str
    note: str
    causes: str

    @property
    def moved(self) -> str:
        """Before and after; when only what it stands on changed, that it stays."""
        return f"tetap {self.after}" if self.before == self.after else f"{self.before} → {self.after}"


def lines(rows: pd.DataFrame) -> list[str]:
    """One line per change; months in a row that changed alike share one."""
    return [
        f"{run.region} · {months} · {run.measure}: {run.moved}{run.note}; {run.causes}" for months, run in runs(rows)
    ]


def runs(rows: pd.DataFrame) -> list[tuple[str, Run]]:
    """Changes with their months as printed; months in a row that changed alike share one."""
    return [(months, run) for _, months, run in runs_until(rows)]


def runs_until(rows: pd.DataFrame) -> list[tuple[date, str, Run]]:
    """The same, each with its last month before it."""
    told = [(_month(row.period), _run(row), row) for row in rows.itertuples()]
    made: list[tuple[date, date, Run]] = []
    for _, same in groupby(told, key=lambda one: (one[2].region_code, one[2].indicator, one[2].item)):
        for month, run, _ in same:
            if made and made[-1][2] == run and made[-1][1] == add_months(month, -1):
                made[-1] = (made[-1][0], month, run)
            else:
                made.append((month, month, run))
    return [(last, _months(first, last), run) for first, last, run in made]


def of_region(rows: pd.DataFrame, region: str) -> pd.DataFrame:
    """What the page of a region says of its own numbers, newest month first: month, title, before, after,
    cause, period, indicator.

    Only numbers that are printed otherwise now; one that merely stands on more kecamatan has not changed.
    """
    mine = rows[(rows.region_code == region) & (rows["item"] == "")].sort_values(
        ["period", "title"], ascending=[False, True]
    )
    told = [
        {
            "month": month_name(_month(row.period)),
            "title": row.title,
            "before": number(row.before, row.unit, row.numerator_before, row.denominator_before),
            "after": number(row.after, row.unit, row.numerator_after, row.denominator_after),
            "cause": capital("; ".join(_cause(cause, row) for cause in row.causes)),
            "period": _month(row.period),
            "indicator": row.indicator,
        }
        for row in mine.itertuples()
    ]
    made = pd.DataFrame(told, columns=["month", "title", "before", "after", "cause", "period", "indicator"])
    return made[made.before != made.after]


def title(told: pd.DataFrame, since: date) -> str:
    """How many numbers of this region changed since that day."""
    if not len(told):
        return f"Tidak ada angka yang berubah sejak terbitan {day(since)}"
    return f"{capital(in_words(len(told)))} angka berubah sejak terbitan {day(since)}"


def note(rows: pd.DataFrame, told: pd.DataFrame, region: str) -> str:
    """What else differs: numbers that only stand on more or fewer kecamatan, and the places below."""
    kept = len(_own(rows, region)) - len(told)
    below = rows.region_code[rows.region_code != region].nunique()
    parts = [f"{count(kept)} angka lain tercetak sama, tetapi dasarnya berubah"] * (kept > 0)
    parts += [f"di bawahnya angka {count(below)} wilayah berubah"] * (below > 0)
    return capital("; ".join(parts)) + "." if parts else ""


def _own(rows: pd.DataFrame, region: str) -> pd.DataFrame:
    return rows[(rows.region_code == region) & (rows["item"] == "")]


def _run(row: tuple) -> Run:
    carried = "" if pd.isna(row.before_period) else f" (sebelumnya keadaan per {month_name(_month(row.before_period))})"
    return Run(
        region_code=row.region_code,
        region=row.region,
        level=row.level,
        indicator=row.indicator,
        measure=row.title + (f" ({row.item})" if row.item else ""),
        before=number(row.before, row.unit, row.numerator_before, row.denominator_before),
        after=number(row.after, row.unit, row.numerator_after, row.denominator_after),
        note=f"{carried}{_coverage(row)}",
        causes="; ".join(_cause(cause, row) for cause in row.causes),
    )


def _coverage(row: tuple) -> str:
    """What became of the number of kecamatan that it stands on; "" when nothing, or when there was no such month."""
    if pd.isna(row.n_expected_before) or pd.isna(row.n_expected_after):
        return ""
    before, after = (row.n_reported_before, row.n_expected_before), (row.n_reported_after, row.n_expected_after)
    if before == after:
        return ""
    if before[1] == after[1] == 1:
        return ", kini melapor" if after[0] else ", kini belum melapor"
    written = count(before[0]) if before[1] == after[1] else f"{count(before[0])} dari {count(before[1])}"
    return f", melapor {written} → {count(after[0])} dari {count(after[1])}"


def _cause(cause: str, row: tuple) -> str:
    sources = [source for source in row.sources if source["cause"] == cause]
    named = _distinct(_source(source, _month(row.period)) for source in sources)
    return f"{WORDS[cause]}: {listing(named, NAMED_AT_MOST)}" if named else WORDS[cause]


def _source(source: dict, period: date) -> str:
    if source["answers"] is not None and len(source["answers"]):
        return listing(list(source["answers"])) + (f" tentang {source['file']}" if source["file"] else "")
    if source["act"]:
        return f"{source['act']}{_force(source, period)}" + (f" dalam {source['file']}" if source["file"] else "")
    return f"{source['file']} (diterima {day(source['received_at'])})"


def _force(source: dict, period: date) -> str:
    """Of an act that only time set in motion: since when, or until when it is in force."""
    if source["cause"] != "waktu":
        return ""
    ended = source["ends_on"] is not None and pd.notna(source["ends_on"]) and source["ends_on"] < add_months(period, 1)
    return f", berlaku sampai {day(source['ends_on'])}" if ended else f", berlaku mulai {day(source['starts'])}"


def _distinct(names: Iterable[str]) -> Sequence[str]:
    return sorted(set(names))


def _months(first: date, last: date) -> str:
    return month_name(first) if first == last else f"{month_name(first)} sampai {month_name(last)}"


def _month(moment: pd.Timestamp) -> date:
    return moment.date()

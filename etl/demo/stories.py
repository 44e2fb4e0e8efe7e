"""What becomes of each kabupaten/kota in the simulation (stories.csv), and where on the calendar it happens.

Columns of stories.csv
acts: when the delegation acts came, each replacing the one before; ends: when the last of them runs out;
covered: how many kecamatan they name (empty: all); standards: when the service standards came, the last time complete
(empty: the year after the first act); designated: when the designation decrees came;
operating, at_start: kecamatan that end and begin the window with every step proven; waiting: ready and designated, not
launched; unlisted: ready, left out of the designation; behind: kecamatan that are last in line;
late, missing: share of the reports; silent, first_silent: months without any report at the end and at the start;
on_time_from, on_time_to: share of services within their time; nihil: share of kecamatan that count nothing.
A year stands for itself; any other number counts months from the last one of the simulation (-9: nine before it).
"""

import csv
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from paten.periods import add_months

WINDOW = 24
DUE_DAY = 10


@dataclass(frozen=True)
class Story:
    """One line of stories.csv; see the head of this module."""

    region_code: str
    acts: tuple[int, ...]
    ends: int | None
    covered: int | None
    standards: tuple[int, ...]
    designated: tuple[int, ...]
    operating: int
    at_start: int
    waiting: int
    unlisted: int
    behind: tuple[str, ...]
    late: float
    missing: float
    silent: int
    first_silent: int
    on_time_from: float
    on_time_to: float
    nihil: float


@cache
def stories() -> dict[str, Story]:
    """All stories by kabupaten/kota."""
    with Path(__file__).with_name("stories.csv").open(encoding="utf-8", newline="") as file:
        return {row["region_code"]: _story(row) for row in csv.DictReader(file)}


def last_month(as_of: date) -> date:
    """The last month whose due day has come as of that day: on 25 November it is October, on 5 November September."""
    return add_months(as_of.replace(day=1), -1 if as_of.day >= DUE_DAY else -2)


def month_end(period: date) -> date:
    """The last day of a month."""
    return add_months(period, 1) - timedelta(days=1)


def _story(row: dict[str, str]) -> Story:
    first = _moments(row["acts"])
    standards = _moments(row["standards"])
    if not row["standards"]:
        standards = (first[0] + 1,) if first else ()
    return Story(
        region_code=row["region_code"],
        acts=first,
        ends=int(row["ends"]) if row["ends"] else None,
        covered=int(row["covered"]) if row["covered"] else None,
        standards=standards,
        designated=_moments(row["designated"]),
        behind=tuple(filter(None, row["behind"].split("|"))),
        **{name: int(row[name]) for name in ("operating", "at_start", "waiting", "unlisted", "silent", "first_silent")},
        **{name: float(row[name]) for name in ("late", "missing", "on_time_from", "on_time_to", "nihil")},
    )


def _moments(text: str) -> tuple[int, ...]:
    """ "2013|-9" → (2013, -9); "never" and "none" → nothing."""
    return tuple(int(each) for each in text.split("|") if each.lstrip("-").isdigit())

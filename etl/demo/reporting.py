"""When the reports of a kabupaten/kota come in, and which are late, missing, partial, mistaken or mended."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

import numpy as np

from etl.demo.paths import Path
from etl.demo.places import Place, dice
from etl.demo.seasons import working_days
from etl.demo.stories import DUE_DAY, WINDOW, Story, month_end
from paten.periods import add_months

WAYS = ("surel", "wa", "langsung")
PARTIAL, MISTAKEN, MENDED, REVISED = 0.07, 0.16, 0.35, 0.02
LATEST_DAY = 26
# A region that recovers is late in the months after its silence, one that falls behind in those before it.
RECOVERS, LATE_AFTER, LATE_BEFORE = 4, 5, 2


@dataclass(frozen=True)
class Report:
    """One submission. step: its month (0 = the last one), None for the book of the first day.

    empty: kecamatan of which nothing came; nihil: kecamatan that report nothing done; mistakes: how many;
    mends: whether it replaces the report before it.
    """

    step: int | None
    received: datetime
    via: str
    empty: frozenset[str] = frozenset()
    nihil: frozenset[str] = frozenset()
    mistakes: int = 0
    mends: bool = False


def plan(
    place: Place,
    story: Story,
    ways: tuple[Path, ...],
    last: date,
    months: int,
    as_of: date,
    wanted: Mapping[int, frozenset[str]],
) -> tuple[Report, ...]:
    """All submissions of a place, oldest first, none after as_of. wanted: behaviours that must be shown, by step."""
    reports = [_first_book(place, add_months(last, 1 - months))]
    order = _least_busy(place, ways)
    for step in range(1 - months, 1):
        reports += _month(place, story, order, last, step, wanted.get(step))
    return tuple(report for report in reports if report.received.date() <= as_of)


def _first_book(place: Place, first: date) -> Report:
    """The book of the first day comes in the month before the first one that is reported."""
    luck = dice("first book", place.code)
    month = add_months(first, -1)
    days = working_days(month, month_end(month))
    return Report(None, _moment(luck, days[int(luck.integers(5, len(days)))]), _via(place, luck))


def _month(
    place: Place, story: Story, order: list[str], last: date, step: int, told: frozenset[str] | None
) -> list[Report]:
    """The submissions of one month. told: what it must show; then only that is missing or late, else it is chance."""
    wanted = told or frozenset()
    period = add_months(last, step)
    luck = dice("reporting", place.code, period.toordinal())
    chance = luck.random(6)
    if "missing" in wanted or (told is None and _missing(story, step, chance[0])):
        return []
    late = "late" in wanted or (told is None and _late(story, step, chance[1]))
    received = _received(luck, period, late)
    partial = "partial" in wanted or chance[2] < PARTIAL
    mistakes = int(luck.integers(1, 4)) if {"mended", "unmended"} & wanted or chance[3] < MISTAKEN else 0
    revised = "mended" in wanted or (chance[4] < (MENDED if mistakes else REVISED) and "unmended" not in wanted)
    first = Report(
        step=step,
        received=received,
        via=_via(place, luck),
        empty=_some(luck, place.codes, 0.05, 0.3) if partial else frozenset(),
        nihil=_nihil(story, order, luck, "nihil" in wanted),
        mistakes=mistakes,
    )
    return [first, *([_second(luck, first)] if revised else [])]


def _second(luck: np.random.Generator, first: Report) -> Report:
    """The mended file, some days later but before the next report."""
    day = first.received.date()
    days = [each for each in working_days(day, month_end(day)) if each > day]
    later = days[min(int(luck.integers(1, 7)), len(days)) - 1] if days else day
    received = _moment(luck, later) if days else first.received + timedelta(minutes=25)
    return Report(first.step, received, first.via, nihil=first.nihil, mends=True)


def _missing(story: Story, step: int, chance: float) -> bool:
    if step > -story.silent or 1 - WINDOW <= step < 1 - WINDOW + story.first_silent:
        return True
    return step < 0 and chance < story.missing


def _late(story: Story, step: int, chance: float) -> bool:
    if story.first_silent >= RECOVERS and step < 1 - WINDOW + story.first_silent + LATE_AFTER:
        return chance < 0.8
    if story.on_time_to < story.on_time_from - 0.1 and step > -story.silent - LATE_BEFORE:
        return True
    return chance < story.late


def _received(luck: np.random.Generator, period: date, late: bool) -> datetime:
    """On a working day of the next month: by the due day, most just before it, or in the weeks after."""
    month = add_months(period, 1)
    if late:
        days = working_days(month.replace(day=DUE_DAY + 1), month.replace(day=LATEST_DAY))
        return _moment(luck, days[int(len(days) * luck.random() ** 1.6)])
    days = working_days(month.replace(day=2), month.replace(day=DUE_DAY)) or (month.replace(day=DUE_DAY),)
    return _moment(luck, days[int(len(days) * luck.random() ** 0.6)])


def _moment(luck: np.random.Generator, day: date) -> datetime:
    """A minute of the office hours."""
    return datetime.combine(day, time(7, 45)) + timedelta(minutes=int(luck.integers(0, 8 * 60)))


def _via(place: Place, luck: np.random.Generator) -> str:
    """Each place has its own way, now and then another one."""
    usual = WAYS[int(dice("via", place.code).choice(len(WAYS), p=(0.55, 0.35, 0.1)))]
    return usual if luck.random() < 0.85 else WAYS[int(luck.integers(len(WAYS)))]


def _least_busy(place: Place, ways: tuple[Path, ...]) -> list[str]:
    """The kecamatan of a place, those first that have never been launched."""
    launched = {way.code for way in ways if way.launched <= 0}
    order = [str(code) for code in dice("nihil", place.code).permutation(place.codes)]
    return sorted(order, key=launched.__contains__)


def _nihil(story: Story, order: list[str], luck: np.random.Generator, wanted: bool) -> frozenset[str]:
    """Those kecamatan that count nothing: the same each month, some now and then; at least one where it is wanted."""
    usual = [code for code in order[: round(story.nihil * len(order))] if luck.random() < 0.9]
    return frozenset(usual or (order[:1] if wanted else ()))


def _some(luck: np.random.Generator, codes: tuple[str, ...], least: float, most: float) -> frozenset[str]:
    """A few of the kecamatan, never all of them."""
    number = min(max(round(len(codes) * luck.uniform(least, most)), 1), len(codes) - 1)
    return frozenset(str(code) for code in luck.choice(codes, number, replace=False))

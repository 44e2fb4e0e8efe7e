"""The books of one kabupaten/kota in the order of their coming: filled in with what was known, then typed over."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from etl.demo import mistakes, reporting, survey, volumes
from etl.demo.acts import Act, known, register
from etl.demo.compliance import Item, Tick, changes, items, state
from etl.demo.paths import Path, paths
from etl.demo.places import Place, dice, requirements, services
from etl.demo.reporting import Report
from etl.demo.stories import Story, month_end
from etl.template.book import Book, Filled
from paten.periods import add_months

Key = tuple[str, str]
Counts = dict[str, dict[Key, int | float | str]]

# How often a place fills the optional sheets, if it fills them at all: (share of the places, share of their months).
HABITS = {
    "requested": (0.75, 0.9),
    "on_time": (0.85, 0.93),
    "rejected": (0.3, 0.8),
    "carried_over": (0.2, 0.75),
    "pending": (0.2, 0.75),
    "complaints": (0.25, 0.6),
}
WAYS_OF_ZERO = ((0, 0.6), ("-", 0.2), (None, 0.2))
LEFT_EMPTY = 0.003
FORGETS_TO_TICK = 0.04
WRONG_YEAR = 0.15
RECOUNTED = 3


@dataclass
class Desk:
    """What the office knows between two reports: it is what the next book comes filled in with."""

    place: Place
    story: Story
    ways: tuple[Path, ...]
    items: tuple[Item, ...]
    register: tuple[Act, ...]
    last: date
    acts: tuple[Act, ...] = ()
    compliance: dict[Key, Tick] = field(default_factory=dict)


def books(
    place: Place, story: Story, last: date, months: int, as_of: date, wanted: Mapping[int, frozenset[str]]
) -> Iterator[tuple[Report, Book]]:
    """Every submission of a place with its filled book. Who has no dated document at all sends no first book."""
    ways = paths(place, story)
    desk = Desk(place, story, ways, items(place, story, ways, last), register(place, story, ways, last), last)
    before: Book | None = None
    for report in reporting.plan(place, story, ways, last, months, as_of, wanted):
        if report.step is None:
            desk.acts = known(desk.register, report.received.date())
            if desk.acts:
                yield report, _first_book(desk)
        elif report.mends and before:
            yield report, _mended(desk, report, before)
        else:
            before = _monthly(desk, report)
            yield report, before


def _first_book(desk: Desk) -> Book:
    place = desk.place
    return Book(place.code, place.label, place.kecamatan, None, simulated=True, filled=Filled(acts=desk.acts))


def _monthly(desk: Desk, report: Report) -> Book:
    """The book of a month; what it changes is known to the next one."""
    place, period = desk.place, add_months(desk.last, report.step)
    luck = dice("typing", place.code, period.toordinal())
    rows = known(desk.register, month_end(period))
    ticks = state(desk.items, report.step, month_end(period))
    changed = changes(desk.compliance, ticks)
    moved = rows != desk.acts
    filled = Filled(
        counts=_counts(desk, report),
        nihil=report.nihil,
        no_change=not changed and luck.random() > FORGETS_TO_TICK,
        compliance=changed,
        acts=rows if moved else None,
        satisfaction=survey.satisfaction(place, desk.ways, period),
    )
    if report.mistakes:
        filled = mistakes.spoil(filled, dict(place.kecamatan), luck, report.mistakes)
        if moved and luck.random() < WRONG_YEAR:
            rows = mistakes.wrong_year(rows)
            filled = replace(filled, acts=rows)
    book = _printed(desk, period, filled)
    desk.compliance = ticks
    desk.acts = known(rows, report.received.date())
    return book


def _printed(desk: Desk, period: date, filled: Filled) -> Book:
    return Book(
        kabupaten_kota=desk.place.code,
        label=desk.place.label,
        kecamatan=desk.place.kecamatan,
        period=period,
        services=volumes.listed(desk.place),
        all_services=services(),
        requirements=requirements(),
        acts=desk.acts,
        compliance=dict(desk.compliance),
        simulated=True,
        filled=filled,
    )


def _mended(desk: Desk, report: Report, before: Book) -> Book:
    """The same book sent again: every kecamatan in it, its mistakes put right, a few figures counted anew."""
    period = before.period
    counts = _counts(desk, report)
    luck = dice("mended", desk.place.code, period.toordinal())
    certain = [key for key, value in counts["completed"].items() if isinstance(value, int) and value > 0]
    for index in luck.choice(len(certain), min(RECOUNTED, len(certain)), replace=False):
        more = int(luck.integers(1, 4))
        counts["completed"][certain[int(index)]] += more
        if certain[int(index)] in counts.get("requested", {}):
            counts["requested"][certain[int(index)]] += more
    rows = known(desk.register, month_end(period))
    touched = before.filled.acts is not None
    desk.acts = rows if touched else desk.acts
    filled = replace(before.filled, counts=counts, nihil=report.nihil, extra_rows=(), acts=rows if touched else None)
    return replace(before, filled=filled)


def _counts(desk: Desk, report: Report) -> Counts:
    """What stands in the cells of each cross-table that the place fills this month."""
    place, period = desk.place, add_months(desk.last, report.step)
    month = volumes.month(place, desk.story, desk.ways, desk.last, report.step)
    luck = dice("cells", place.code, period.toordinal())
    blank = luck.random((len(place.codes), len(month.services))) < LEFT_EMPTY
    zero = _zero(place, desk.story)
    counts: Counts = {}
    for measure in ("completed", *_optional(desk, period)):
        cells = counts[measure] = {}
        for row, code in enumerate(place.codes):
            if code in report.empty or code in report.nihil:
                continue
            values = month.counts[measure][row].tolist()
            for service, value, empty in zip(month.services, values, blank[row], strict=True):
                typed = value or zero
                if typed is not None and not empty:
                    cells[code, service] = typed
    return counts


def _optional(desk: Desk, period: date) -> list[str]:
    """The optional sheets of this month; who has a story to tell about time always fills that one."""
    chosen = []
    tells = abs(desk.story.on_time_to - desk.story.on_time_from) >= 0.05
    for measure, (share, often) in HABITS.items():
        habit = dice("habit", measure, desk.place.code).random() < share
        this_month = dice("habit", measure, desk.place.code, period.toordinal()).random() < often
        if (habit and this_month) or (measure == "on_time" and tells):
            chosen.append(measure)
    return chosen


def _zero(place: Place, story: Story) -> int | str | None:
    """Each office has its own way to write nothing done: 0, a dash, or an empty cell, which says nothing.

    Who is never late writes 0.
    """
    if not story.late:
        return 0
    luck = dice("zero", place.code)
    index = int(luck.choice(len(WAYS_OF_ZERO), p=[share for _, share in WAYS_OF_ZERO]))
    return WAYS_OF_ZERO[index][0]

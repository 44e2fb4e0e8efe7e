"""What a table says of its own sums: totals are compared with the rows, and never trusted over them."""

import re
from collections.abc import Iterable

from etl.read.free import months
from etl.read.free.grid import Cell, amount
from etl.read.free.headers import Column, Key
from etl.read.free.lines import Line
from etl.read.free.plan import Note, Plan
from etl.read.free.texts import folded
from paten import numbers

MOST_NOTES = 10
_BROUGHT = re.compile(r"\bpindahan\b", re.IGNORECASE)
_OTHER_UNIT = re.compile(
    r"\d\s*(orang|org|jiwa|kk|keluarga|lembar|lbr|eks(emplar)?|unit|paket|kali|keping|kpg|kartu)\.?\s*$", re.IGNORECASE
)
_MORE = re.compile(r"\bs\W{0,2}d\b|\bsampai\b|kumulatif|akumulasi|\blalu\b|sebelumnya", re.IGNORECASE)


def compare(plan: Plan) -> None:
    """Notes where a total of the table, or a sum up to now, is not what its rows add up to."""
    _totals_below(plan)
    _totals_beside(plan)
    _running(plan)
    _stated(plan)


def cell_at(plan: Plan, row: int, col: int) -> Cell | None:
    """The value of a place as it was written there, else as a sum of its own says."""
    return plan.table.grid.cells.get((row, col))


def amount_at(plan: Plan, row: int, col: int) -> float | None:
    """The number of a place, sums of parts included; None where nothing or no number stands."""
    extra = next((one for one in plan.extras if (one.row, one.col) == (row, col)), None)
    cell = cell_at(plan, row, col)
    text = extra.text if extra else cell.text if cell else None
    return amount(text) if text else None


def adds_up(plan: Plan, row: int, rows: list[int]) -> bool:
    """Whether every count of a row is the sum of those of other rows, and not all of them nothing."""
    stated = {one.col: number for one in plan.counts if (number := amount_at(plan, row, one.col)) is not None}
    summed = {col: sum(amount_at(plan, one, col) or 0 for one in rows) for col in stated}
    return any(stated.values()) and stated == summed


def _stated(plan: Plan) -> None:
    """What the only total of a table says of each measure: a rule looks for a lost nought by it."""
    rows = [line.row for line in plan.lines if line.role == "total"]
    asked = any(extra.doubt for extra in plan.extras)  # what differs is asked about already
    if len(rows) != 1 or asked or plan.table.like or any(line.measure for line in plan.data):
        return
    said: dict[str, list[float | None]] = {}
    for column in plan.counts:
        said.setdefault(column.measure or plan.default_measure or "", []).append(amount_at(plan, rows[0], column.col))
    plan.totals = {measure: sum(values) for measure, values in said.items() if measure and None not in values}


def _totals_below(plan: Plan) -> None:
    """Each total below its rows is compared with their sum: since the total before it, of all, of all that are no part
    of one above them, or of the pages before too. One that names a month, a measure or a service is compared with the
    rows of that; one of another month, or of more than one, with nothing.
    """
    since: list[Line] = []
    below: list[Line] = []  # the last heading
    every: list[Line] = []
    brought: list[Line] = []  # "JUMLAH PINDAHAN HAL. 1": what the page before came to
    for line in plan.lines:
        if line.role in ("data", "part"):
            since.append(line)
            below.append(line)
            every.append(line)
        elif line.role == "heading":
            below = []
        elif line.role == "total" and _BROUGHT.search(line.label) and not since:
            brought.append(line)
        elif line.role == "total":
            when = months.span(line.label)
            other = when and plan.month and plan.month.months == 1 and when.month != plan.month.month
            if not _MORE.search(line.label) and not other:
                own = [one for one in every if one.role == "data"]
                choices = (since, below, every, own, [*brought, *every])
                _compare(plan, line.row, tuple([one.row for one in rows if _of(line, one)] for rows in choices))
            since, below = [], []


def _of(total: Line, line: Line) -> bool:
    """Whether a row is one of those that a total speaks of."""
    measured = total.measure is None or line.measure in (None, total.measure)
    timed = total.span is None or line.span is None or _within(line.span, total.span)
    return measured and timed and _named(total.keys, line.keys)


def _within(one: months.Span, whole: months.Span) -> bool:
    return whole.month <= one.month and one.month + one.months <= whole.month + whole.months


def _compare(plan: Plan, row: int, choices: tuple[list[int], ...]) -> None:
    for at, column in enumerate(plan.columns):
        stated = amount_at(plan, row, column.col)
        wide = plan.table.grid.ranges.get((row, column.col))
        asked = any(one.doubt and one.col == column.col for one in plan.extras)  # what its rows are is open
        compared = column.role in ("data", "total") and stated is not None and stated == int(stated)
        if not compared or asked or (wide and wide.wide):
            continue
        sums = [_sum(plan, [(one, column.col) for one in rows]) for rows in choices if rows]
        if plan.before:
            pages = (_sum(plan, [(one, column.col) for one in choices[2]]), _before(plan, at))
            sums.append(None if None in pages else sum(filter(None, pages)))
        if sums and not any(one is None or abs(one - stated) <= 0.5 for one in sums):
            _differs(plan, row, column.col, stated, min(sums, key=lambda one: abs(one - stated)))


def _before(plan: Plan, at: int) -> float | None:
    """The sum of a column on the pages before."""
    total, page = 0.0, plan.before
    while page:
        rows = [line.row for line in page.lines if line.role in ("data", "part")]
        summed = _sum(page, [(row, page.columns[at].col) for row in rows])
        if summed is None:
            return None
        total, page = total + summed, page.before
    return total


def _sum(plan: Plan, places: Iterable[tuple[int, int]]) -> float | None:
    """None when a place holds something that is no number: then nothing can be compared."""
    total = 0.0
    for row, col in places:
        cell = cell_at(plan, row, col)
        if cell is None:
            continue
        value = amount(cell.text)
        counted = plan.relation == "service_volume"
        if value is None or (counted and (value != int(value) or _OTHER_UNIT.search(cell.text))):
            return None  # words, 1,234 for 1.234, "240 lembar": open till somebody answers
        total += value
    return total


def _counted(plan: Plan, places: list[tuple[int, int]]) -> float | None:
    """The same of what counts there: L and P are one number where only their sum is known."""
    added = {(one.row, one.col): one for one in plan.extras if (one.row, one.col) in places}
    if any(one.doubt for one in added.values()):
        return None
    own = _sum(plan, [place for place in places if place not in added])
    sums = [amount(one.text) for one in added.values()]
    return None if own is None or None in sums else own + sum(filter(None, sums))


def _totals_beside(plan: Plan) -> None:
    """A column of totals is compared with the counts before it of its measure, and of its service if it names one:
    since the total before, or all; or with every number since the total before, of whatever.
    """
    since: list[Column] = []
    every: list[Column] = []
    for column in plan.columns:
        if column.role == "data" and column.keys:
            since.append(column)
            every.append(column)
        elif column.role in ("part", "skipped", "unknown"):
            since.append(column)
        elif column.role == "total":
            counts = [one for one in every if _beside(plan, column, one)]
            near = [one for one in counts if one in since]
            choices = ([one.col for one in near], [one.col for one in counts], [one.col for one in since])
            alike = _alike(plan, column)
            for line in plan.data if max(len(near), len(counts)) > 1 else []:
                if not alike or _sum(plan, [(line.row, col) for col in alike]) != amount_at(plan, line.row, column.col):
                    _compare_line(plan, line, column.col, choices)
            since = []


def _alike(plan: Plan, total: Column) -> list[int]:
    """The parts called as a total of several: of "Jumlah | L | P" the first is the sum of all columns "L"."""
    name = folded(total.path[-1].text) if len(total.path) > 1 else ""
    before = [one for one in plan.columns if one.col < total.col and one.role in ("data", "part") and len(one.path) > 1]
    return [one.col for one in before if folded(one.path[-1].text) == name]


def _beside(plan: Plan, total: Column, one: Column) -> bool:
    same = (total.measure or plan.default_measure) == (one.measure or plan.default_measure)
    return same and _named({axis: key for axis, key in total.keys.items() if axis != "period"}, one.keys)


def _named(keys: dict[str, Key], others: dict[str, Key]) -> bool:
    """Whether the others say the same on each axis of these."""
    return all(axis in others and folded(others[axis].text) == folded(key.text) for axis, key in keys.items())


def _compare_line(plan: Plan, line: Line, col: int, choices: tuple[list[int], ...]) -> None:
    stated = amount_at(plan, line.row, col)
    if stated is not None and stated != int(stated):
        return
    sums = [_counted(plan, [(line.row, one) for one in cols]) for cols in choices if cols]
    if stated is None or line.part or not sums or any(one is None or abs(one - stated) <= 0.5 for one in sums):
        return
    _differs(plan, line.row, col, stated, min(sums, key=lambda one: abs(one - stated)))


def _running(plan: Plan) -> None:
    """ "S.d. bulan lalu" and "bulan ini" make "s.d. bulan ini"; where they do not, the sender is told."""
    blocks: dict[tuple, dict[str, int]] = {}
    for column in plan.columns:
        if column.tense:
            key = (column.group, column.measure, *sorted((axis, one.text) for axis, one in column.keys.items()))
            blocks.setdefault(key, {})[column.tense] = column.col
    for block in blocks.values():
        if block.keys() >= {"until_before", "now", "until_now"}:
            for line in plan.data:
                lalu, ini, sd = (amount_at(plan, line.row, block[one]) for one in ("until_before", "now", "until_now"))
                if None not in (lalu, ini, sd) and abs(lalu + ini - sd) > 0.5:
                    _differs(plan, line.row, block["until_now"], sd, lalu + ini)


def _differs(plan: Plan, row: int, col: int, stated: float, summed: float) -> None:
    if sum(note.rule == "B35" for note in plan.notes) < MOST_NOTES:
        words = f"tertulis {numbers.count(stated)}, jumlah barisnya {numbers.count(summed)}"
        plan.notes.append(Note("B35", plan.table.grid.name, row, col, words))

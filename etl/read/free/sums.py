"""The arithmetic of a table.

Totals are checked and never trusted over the rows; parts are added up where only parts are given.
"""

from collections.abc import Iterable

from etl.read.free.grid import Cell, address, amount, is_value
from etl.read.free.headers import Column
from etl.read.free.lines import Line
from etl.read.free.plan import Extra, Note, Plan
from paten import numbers

MOST_NOTES = 10


def number_text(value: float) -> str:
    """A sum as a cell would hold it: 12.0 → "12", 1.5 → "1,5"."""
    return str(int(value)) if value == int(value) else repr(round(value, 6)).replace(".", ",")


def settle(plan: Plan) -> None:
    """Adds to the plan what its sums say: desa and parts added up, merged NIHIL spread, totals checked."""
    _merged(plan)
    _unnamed(plan)
    _desa(plan)
    _parts(plan)
    _totals_below(plan)
    _totals_beside(plan)
    _running(plan)
    _stated(plan)


def _stated(plan: Plan) -> None:
    """What the only total of a table says of each measure: a rule looks for a lost nought by it."""
    rows = [line.row for line in plan.lines if line.role == "total"]
    if len(rows) != 1 or any(line.measure for line in plan.data):
        return
    said: dict[str, list[float | None]] = {}
    for column in plan.counts:
        said.setdefault(column.measure or plan.default_measure or "", []).append(_amount(plan, rows[0], column.col))
    plan.totals = {measure: sum(values) for measure, values in said.items() if measure and None not in values}


def _cell(plan: Plan, row: int, col: int) -> Cell | None:
    """The value of a place as it was written there, else as a sum of its own says."""
    return plan.table.grid.cells.get((row, col))


def _amount(plan: Plan, row: int, col: int) -> float | None:
    """The number of a place, sums of parts included; None where nothing or no number stands."""
    extra = next((one for one in plan.extras if (one.row, one.col) == (row, col)), None)
    cell = _cell(plan, row, col)
    text = extra.text if extra else cell.text if cell else None
    return amount(text) if text else None


def _merged(plan: Plan) -> None:
    """A merged NIHIL stands for each of its cells; a merged number for none: nobody knows how it is shared out."""
    grid = plan.table.grid
    rows, cols = {line.row for line in plan.data}, {column.col for column in plan.counts}
    for (row, col), one in grid.ranges.items():
        cell = grid.cells.get((row, col))
        if cell is None or not is_value(cell.kind, cell.text):
            continue
        inside = [
            (r, c)
            for r in sorted(rows)
            for c in sorted(cols)
            if one.top <= r <= one.bottom and one.left <= c <= one.right
        ]
        if amount(cell.text) == 0:
            where = address(grid.name, row, col)
            plan.extras += [Extra(r, c, cell.text, where) for r, c in inside if (r, c) != (row, col)]
        elif len(inside) > 1:
            plan.dropped.update(inside)
            plan.notes.append(Note("B37", grid.name, row, col, cell.text))


def _unnamed(plan: Plan) -> None:
    """A row of numbers without a name is a total when it is the sum of the rows above it; else the sender is asked."""
    above: list[Line] = []
    for at, line in enumerate(plan.lines):
        if line.role == "data":
            above.append(line)
        elif line.role in ("total", "heading"):
            above = above if line.role == "heading" else []
        elif line.role == "stray":
            total = bool(above) and _is_sum(plan, line.row, [one.row for one in above])
            plan.lines[at] = Line(line.row, "total" if total else "unnamed", label=line.label)
            if not total:
                first = next(c.col for c in plan.columns if _cell(plan, line.row, c.col))
                plan.notes.append(Note("B36", plan.table.grid.name, line.row, first))


def _is_sum(plan: Plan, row: int, rows: list[int]) -> bool:
    checked = 0
    for column in plan.columns:
        if column.role not in ("data", "part", "total"):
            continue
        stated = _amount(plan, row, column.col)
        if stated is None:
            continue
        summed = [_amount(plan, one, column.col) or 0 for one in rows]
        if abs(sum(summed) - stated) > 0.5:
            return False
        checked += 1
    return checked > 0


def _desa(plan: Plan) -> None:
    """The rows of desa of one kecamatan, or of details of one service, become one: the total below those of desa when
    that agrees, else their sum.
    """
    groups: dict[tuple, list[Line]] = {}
    for line in plan.data:
        if line.part:
            key = tuple((axis, one.text) for axis, one in sorted(line.keys.items()))
            groups.setdefault((key, line.measure, line.span), []).append(line)
    gone: set[int] = set()
    for members in groups.values():
        rows = [line.row for line in members]
        below = next((line.row for line in plan.lines if line.row > rows[-1] and line.role == "total"), None)
        if members[0].of_service:
            below = None  # the next total is of other services too
        for column in plan.counts:
            stated = (below, column.col) if below and (below, column.col) in plan.table.grid.cells else None
            _add_up(plan, [(row, column.col) for row in rows], (rows[0], column.col), stated)
        gone.update(rows[1:])
    plan.lines = [Line(one.row, "part", one.keys, label=one.label) if one.row in gone else one for one in plan.lines]


def _parts(plan: Plan) -> None:
    """L and P without a Jumlah: their sum stands in the first of them."""
    groups: dict[Cell, list[Column]] = {}
    for column in plan.columns:
        if column.role == "part" and column.group is not None and (column.measure or column.keys):
            groups.setdefault(column.group, []).append(column)
    counted = {column.group for column in plan.counts}
    for group, members in groups.items():
        if group in counted:
            continue
        for line in plan.data:
            _add_up(plan, [(line.row, one.col) for one in members], (line.row, members[0].col), None)
        at = plan.columns.index(members[0])
        plan.columns[at] = Column(**{**members[0].__dict__, "role": "data"})


def _add_up(plan: Plan, places: list[tuple[int, int]], at: tuple[int, int], total: tuple[int, int] | None) -> None:
    """One number for several cells, with what must be asked. total: the cell that says their sum, when there is one.

    A part that is no whole number makes the sum unknown; an empty one is asked about, unless the total shows that it
    is nothing.
    """
    held = [told for place in places if (told := _told(plan, *place))]
    taken = set(places)
    plan.extras = [one for one in plan.extras if (one.row, one.col) not in taken]
    plan.dropped.update(places)
    stated = _cell(plan, *total) if total else None
    if not held and stated is None:
        return
    grid = plan.table.grid
    values = [amount(text) for text, _ in held]
    summed = sum(value for value in values if value is not None)
    where = address(grid.name, *total) if stated and total else _span(grid.name, [place for _, place in held])
    broken = next(
        (place for (_, place), value in zip(held, values, strict=True) if value is None or value != int(value)), None
    )
    doubt = None
    text = number_text(summed)
    if broken is not None:
        doubt = f"{address('', *broken)} bukan bilangan bulat"
    elif stated is not None and amount(stated.text) == summed:
        text = stated.text
    elif stated is not None and amount(stated.text) is not None and round(amount(stated.text) * 1000) == summed:
        text = stated.text  # 1,246 for 1.246: a rule will ask for the thousands point
    elif stated is not None:
        doubt = f"{address('', stated.row, stated.col)} tertulis {stated.text}, rinciannya {numbers.count(summed)}"
    elif len(held) < len(places):
        empty = next(place for place in places if not _told(plan, *place) and place not in [one for _, one in held])
        doubt = f"{address('', *empty)} kosong"
    elif len({place for _, place in held}) == 1:
        text = held[0][0]
    plan.extras.append(Extra(*at, text, where, doubt))


def _told(plan: Plan, row: int, col: int) -> tuple[str, tuple[int, int]] | None:
    """Text of a place and the cell it stands in: its own, or the merged one over it when that says nihil."""
    cell = plan.table.grid.at(row, col)
    if cell is None or ((cell.row, cell.col) != (row, col) and amount(cell.text) != 0):
        return None
    return cell.text, (cell.row, cell.col)


def _span(sheet: str, places: list[tuple[int, int]]) -> str:
    return address(sheet, *min(places), max(places))


def _totals_below(plan: Plan) -> None:
    """Each total below its rows is compared with their sum: since the total before it, or all rows for the last one."""
    since: list[int] = []
    every: list[int] = []
    for line in plan.lines:
        if line.role in ("data", "part"):
            since.append(line.row)
            every.append(line.row)
        elif line.role == "total":
            _compare(plan, line.row, (since, every))
            since = []


def _compare(plan: Plan, row: int, choices: tuple[list[int], list[int]]) -> None:
    for column in plan.columns:
        stated = _amount(plan, row, column.col)
        if column.role not in ("data", "total") or stated is None:
            continue
        sums = [_sum(plan, [(one, column.col) for one in rows]) for rows in choices if rows]
        if sums and not any(one is None or abs(one - stated) <= 0.5 for one in sums):
            _differs(plan, row, column.col, stated, sums[0])


def _sum(plan: Plan, places: Iterable[tuple[int, int]]) -> float | None:
    """None when a place holds something that is no number: then nothing can be compared."""
    total = 0.0
    for row, col in places:
        cell = _cell(plan, row, col)
        if cell is None:
            continue
        value = amount(cell.text)
        if value is None:
            return None
        total += value
    return total


def _totals_beside(plan: Plan) -> None:
    """A column of totals is compared with the counts of one measure before it: since the total before, or all."""
    since: dict[str | None, list[int]] = {}
    every: dict[str | None, list[int]] = {}
    for column in plan.columns:
        if column.role == "data" and column.keys:
            since.setdefault(column.measure, []).append(column.col)
            every.setdefault(column.measure, []).append(column.col)
        elif column.role == "total":
            choices = (since.get(column.measure, []), every.get(column.measure, []))
            for line in plan.data if max(map(len, choices)) > 1 else []:
                _compare_line(plan, line, column.col, choices)
            since[column.measure] = []


def _compare_line(plan: Plan, line: Line, col: int, choices: tuple[list[int], list[int]]) -> None:
    stated = _amount(plan, line.row, col)
    sums = [_sum(plan, [(line.row, one) for one in cols]) for cols in choices if cols]
    if stated is None or line.part or not sums or any(one is None or abs(one - stated) <= 0.5 for one in sums):
        return
    _differs(plan, line.row, col, stated, sums[0])


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
                lalu, ini, sd = (_amount(plan, line.row, block[one]) for one in ("until_before", "now", "until_now"))
                if None not in (lalu, ini, sd) and abs(lalu + ini - sd) > 0.5:
                    _differs(plan, line.row, block["until_now"], sd, lalu + ini)


def _differs(plan: Plan, row: int, col: int, stated: float, summed: float) -> None:
    if sum(note.rule == "B35" for note in plan.notes) < MOST_NOTES:
        words = f"tertulis {numbers.count(stated)}, jumlah barisnya {numbers.count(summed)}"
        plan.notes.append(Note("B35", plan.table.grid.name, row, col, words))

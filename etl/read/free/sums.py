"""The arithmetic of a table.

Totals are checked and never trusted over the rows; parts are added up where only parts are given.
"""

from collections import Counter
from dataclasses import replace

from etl.read.free import totals, unfilled
from etl.read.free.across import is_sum
from etl.read.free.added import add_up, over_all
from etl.read.free.grid import Cell, Range, address, amount, is_value
from etl.read.free.headers import Column
from etl.read.free.lines import Line
from etl.read.free.plan import Extra, Note, Plan
from etl.read.free.texts import cleaned


def settle(plan: Plan) -> None:
    """Adds to the plan what its sums say: desa and parts added up, merged NIHIL spread, totals checked."""
    _merged(plan)
    _unnamed(plan)
    _desa(plan)
    _covered(plan)
    unfilled.leave(plan)
    _parts(plan)
    totals.compare(plan)


def _merged(plan: Plan) -> None:
    """A merged NIHIL, or state, stands for each of its cells; a merged number for none: nobody knows whose it is."""
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
        state = plan.relation == "compliance" and amount(cell.text) is None  # "tidak berlaku" of each
        if amount(cell.text) == 0 or state or _people(plan, one):
            where = address(grid.name, row, col)
            plan.extras += [Extra(r, c, cell.text, where) for r, c in inside if (r, c) != (row, col)]
        elif len(inside) > 1:
            plan.dropped.update(inside)
            plan.notes.append(Note("B37", grid.name, row, col, cell.text))


def _people(plan: Plan, merged: Range) -> bool:
    """Whether a merged cell says how many people answered: that holds for each of its rows."""
    measures = {column.measure for column in plan.counts if merged.left <= column.col <= merged.right}
    return measures == {"respondents"}


def _unnamed(plan: Plan) -> None:
    """A row of numbers without a name is a total when it is the sum of the rows above it; else the sender is asked."""
    above: list[Line] = []
    every: list[Line] = []
    for at, line in enumerate(plan.lines):
        if line.role == "data":
            above.append(line)
            every.append(line)
        elif line.role in ("total", "heading"):
            above = above if line.role == "heading" else []
        elif line.role == "stray":
            total = any(rows and _is_sum(plan, line.row, [one.row for one in rows]) for rows in (above, every))
            plan.lines[at] = Line(line.row, "total" if total else "unnamed", label=line.label)
            if not total:
                _perhaps_part(plan, at)
                first = next(c.col for c in plan.columns if totals.cell_at(plan, line.row, c.col))
                plan.notes.append(Note("B36", plan.table.grid.name, line.row, first))


def _perhaps_part(plan: Plan, at: int) -> None:
    """A row that only a word of its own tells from the named one above it, "pagi" over "sore", may be as much of that:
    then the named one is asked.
    """
    grid, row = plan.table.grid, plan.lines[at].row
    named = next((line for line in reversed(plan.lines[:at]) if line.role != "unnamed"), None)
    first = min((column.col for column in plan.counts if plan.relation == "service_volume"), default=0)
    told = any(cell.col < first and not is_value(cell.kind, cell.text) for cell in grid.by_row[row])
    if named is None or named.role != "data" or not told or named.row in {one.row for one in plan.extras}:
        return
    for column in plan.counts:
        if cell := totals.cell_at(plan, named.row, column.col):
            place = (named.row, column.col)
            doubt = f"baris {row} di bawahnya tidak bernama"
            plan.dropped.add(place)
            plan.extras.append(Extra(*place, cell.text, address(grid.name, *place), doubt, made_of=(place,)))


def _is_sum(plan: Plan, row: int, rows: list[int]) -> bool:
    checked = 0
    for column in plan.columns:
        if column.role not in ("data", "part", "total"):
            continue
        stated = totals.amount_at(plan, row, column.col)
        if stated is None:
            continue
        summed = [totals.amount_at(plan, one, column.col) or 0 for one in rows]
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
    totals_of = {key: _total_of(plan, members) for key, members in groups.items()}
    every = [line.row for members in groups.values() for line in members]
    whole = {row for row in totals_of.values() if row and len(groups) > 1 and totals.adds_up(plan, row, every)}
    totals_of = {key: None if below in whole else below for key, below in totals_of.items()}
    shared = Counter(below for below in totals_of.values() if below)
    for key, members in groups.items():
        rows = [line.row for line in members]
        below = totals_of[key] if shared[totals_of[key]] == 1 else None  # one of several kecamatan is of all of them
        parts = [one for several in _lone_parts(plan).values() if len(several) > 1 for one in several]
        for column in [*plan.counts, *parts]:
            stated = (below, column.col) if below and (below, column.col) in plan.table.grid.cells else None
            add_up(plan, [(row, column.col) for row in rows], (rows[0], column.col), stated)
        gone.update(rows[1:])
    plan.lines = [Line(one.row, "part", one.keys, label=one.label) if one.row in gone else one for one in plan.lines]


def _total_of(plan: Plan, members: list[Line]) -> int | None:
    """The row of the total below the rows of a kecamatan, or directly above the first rows of a table; the next one
    below details of a service is of others too.
    """
    last, measure = members[-1].row, members[0].measure
    totalled = [one for one in plan.lines if one.role == "total" and one.measure in (None, measure)]
    first = plan.lines.index(members[0])
    above = [one.row for one in totalled if first == 1 and one is plan.lines[0]]
    below = [one.row for one in totalled if one.row > last]
    return None if members[0].of_service else next(iter(below + above), None)


def _covered(plan: Plan) -> None:
    """A row that has its desa, or its kinds, below it is their sum nearly everywhere; where it is not, it is asked."""
    wrong: dict[tuple[int, int], list[tuple[int, int]]] = {}
    right, whole = 0, None
    below: dict[int, list[int]] = {}
    for line in plan.lines:
        if line.role in ("part", "detail") and whole is not None:
            below.setdefault(whole, []).append(line.row)
        else:
            whole = line.row if line.role == "data" and not line.part else None
    for row, rows in below.items():
        for column in plan.counts:
            stated = totals.amount_at(plan, row, column.col)
            values = [totals.amount_at(plan, one, column.col) for one in rows]
            if stated is not None and any(value is not None for value in values):
                same = sum(filter(None, values)) == stated
                right += same
                wrong |= {} if same else {(row, column.col): [(one, column.col) for one in rows]}
    for place, places in wrong.items() if 2 * len(wrong) <= right else ():
        add_up(plan, places, place, place)


def _groups(plan: Plan) -> dict[Cell, list[Column]]:
    """The parts below each heading, "L | P", that count this month."""
    groups: dict[Cell, list[Column]] = {}
    leaves = {one.path[-1] for one in plan.columns if one.role == "part" and one.path}  # "L | P" alone
    tenses = {one.tense for one in plan.columns if one.role == "part"}
    for column in plan.columns:
        now = column.tense == "now" or (column.tense is None and "now" not in tenses)
        told = column.measure or column.keys or column.tense or column.group in leaves
        if column.role == "part" and column.group is not None and told and now:
            groups.setdefault(column.group, []).append(column)
    return groups


def _lone_parts(plan: Plan) -> dict[Cell, list[Column]]:
    """Of these the ones without a column of their sum."""
    counted = {column.group for column in plan.counts}
    return {group: members for group, members in _groups(plan).items() if group not in counted}


def _parts(plan: Plan) -> None:
    """L and P without a Jumlah: their sum stands in the first of them. A Jumlah that is their sum nearly everywhere and
    is not in some row is asked about there.
    """
    groups = _groups(plan)
    for total in [one for one in plan.counts if one.group not in groups]:
        parts = [one for one in plan.columns if one.role == "part" and one.measure in (None, total.measure)]
        alone = len(plan.counts) == 1 or is_sum(plan.table, [one.col for one in parts], total.col)
        if len(parts) > 1 and alone:
            _unlike(plan, parts, total)  # weeks, or days, and the month that they make
    counted = {column.group: column for column in plan.counts}
    if len(groups) == 1 == len(plan.counts):
        counted |= _sum_beside(plan, *groups.items())
    for group, members in groups.items():
        if group in counted:
            _unlike(plan, members, counted[group])
            continue
        if len(members) == 1:  # half a month, or one kind: nobody knows the rest
            plan.columns[plan.columns.index(members[0])] = replace(members[0], role="unknown")
            continue
        for line in plan.data:
            places = [(line.row, one.col) for one in members]
            add_up(plan, places[:1] if over_all(plan, places) else places, places[0], None)
        _ask_about(plan, members)
        at = plan.columns.index(members[0])
        plan.columns[at] = replace(members[0], role="data")


def _sum_beside(plan: Plan, group: tuple[Cell, list[Column]]) -> dict[Cell, Column]:
    """The only count of a table, "JUMLAH" beside "PEMOHON" over "L | P", when it is their sum in most rows."""
    heading, members = group
    total = plan.counts[0]
    rows = [
        (totals.amount_at(plan, line.row, total.col), [totals.amount_at(plan, line.row, one.col) for one in members])
        for line in plan.data
    ]
    same = sum(stated is not None and sum(filter(None, values)) == stated for stated, values in rows)
    if len(members) < 2 or 3 * same < 2 * len(rows) or total.measure not in (None, members[0].measure):
        return {}
    plan.columns[plan.columns.index(total)] = named = replace(total, measure=members[0].measure)
    return {heading: named}


def _ask_about(plan: Plan, members: list[Column]) -> None:
    """Parts of which one has a name that nobody knows are added up, and asked about."""
    if any(one.unsure for one in members):
        named = " dan ".join(f"“{cleaned(one.path[-1].text)}”" for one in members)
        plan.extras = [
            replace(one, doubt=one.doubt or f"bagiannya {named}") if one.col == members[0].col else one
            for one in plan.extras
        ]


def _unlike(plan: Plan, members: list[Column], total: Column) -> None:
    written = {}
    for line in plan.data:
        stated = totals.amount_at(plan, line.row, total.col)
        values = [totals.amount_at(plan, line.row, one.col) for one in members]
        if stated is not None and any(value is not None for value in values):
            written[line.row] = sum(filter(None, values)) - stated
    wrong = [row for row, rest in written.items() if rest]
    for row in wrong if 3 * len(wrong) <= len(written) else ():
        add_up(plan, [(row, one.col) for one in members], (row, total.col), (row, total.col))

"""What a form says that nobody has filled in: formulas over empty cells, noughts of months to come."""

from etl.read.free import totals
from etl.read.free.plan import Note, Plan


def leave(plan: Plan) -> None:
    """Drops such numbers from the plan, and notes where they stand."""
    _unfilled(plan)
    _prepared(plan)
    _not_yet(plan)


def _unfilled(plan: Plan) -> None:
    """A formula that adds up parts of which none is filled in says 0 and means nothing yet."""
    parts = [one for one in plan.columns if one.role == "part"]
    empty = []
    for column in plan.counts:
        own = [one.col for one in parts if one.group == column.group or len(plan.counts) == 1]
        for line in plan.data if own else ():
            filled = any((line.row, col) in plan.table.grid.cells for col in own)
            if not filled and (line.row, column.col) in plan.table.grid.computed:
                empty += [(line.row, column.col)] * (totals.amount_at(plan, line.row, column.col) == 0)
    plan.dropped.update(empty)
    if empty:
        plan.notes.append(Note("B42", plan.table.grid.name, *empty[0], str(len(empty))))


def _prepared(plan: Plan) -> None:
    """A table in which nothing stands but formulas that say 0 is the form of a month to come."""
    places = [(line.row, one.col) for line in plan.data for one in plan.counts]
    held = [place for place in places if place in plan.table.grid.cells and place not in plan.dropped]
    if held and all(place in plan.table.grid.computed and totals.amount_at(plan, *place) == 0 for place in held):
        plan.dropped.update(held)
        plan.notes.append(Note("B42", plan.table.grid.name, *held[0], str(len(held))))


def _not_yet(plan: Plan) -> None:
    """Months at the end of a row, or a column, of months in which all is nothing have not come yet: a form filled with
    noughts.
    """
    across = [one for one in plan.counts if one.span and one.span.months == 1 and not one.measure]
    down = [one for one in plan.data if one.span and one.span.months == 1]
    places = {(one.span.year or 0, one.span.month): one.path[-1] for one in reversed(across)}
    cells: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for column in across:
        cells.setdefault((column.span.year or 0, column.span.month), []).extend(
            (line.row, column.col) for line in plan.data
        )
    for line in [] if across else down:
        when = (line.span.year or 0, line.span.month)
        cells.setdefault(when, []).extend((line.row, column.col) for column in plan.counts)
        places.setdefault(when, line.keys["period"].cell if "period" in line.keys else None)
    held = [(when, {totals.amount_at(plan, *place) for place in cells[when]} - {None}) for when in sorted(cells)]
    ended = max((at for at, (_, values) in enumerate(held) if values - {0}), default=-1)
    later = [when for at, (when, values) in enumerate(held) if at > ended >= 0 and values]
    if len(later) > 1:
        plan.dropped.update(place for when in later for place in cells[when])
        first = places[later[0]]
        row, col = (first.row, first.col) if first else cells[later[0]][0]
        plan.notes.append(Note("B44", plan.table.grid.name, row, col, str(len(later))))

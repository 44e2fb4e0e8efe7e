"""One number for several cells: desa of a kecamatan, men and women, with what must be asked before it counts."""

from etl.read.free import totals
from etl.read.free.grid import address, amount
from etl.read.free.plan import Extra, Plan
from paten import numbers


def number_text(value: float) -> str:
    """A sum as a cell would hold it: 12.0 → "12", 1.5 → "1,5"."""
    return str(int(value)) if value == int(value) else repr(round(value, 6)).replace(".", ",")


def add_up(plan: Plan, places: list[tuple[int, int]], at: tuple[int, int], total: tuple[int, int] | None) -> None:
    """One number for several cells, with what must be asked. total: the cell that says their sum, when there is one.

    A part that is no whole number makes the sum unknown; an empty one is asked about, unless the total shows that it
    is nothing.
    """
    told = {place: _told(plan, *place) for place in places}
    held = [one for one in told.values() if one]
    taken = set(places)
    doubt = next((one.doubt for one in plan.extras if one.doubt and (one.row, one.col) in taken), None)
    plan.extras = [one for one in plan.extras if (one.row, one.col) not in taken]
    plan.dropped.update([*places, at])
    stated = totals.cell_at(plan, *total) if total else None
    if not held and stated is None:
        return
    grid = plan.table.grid
    values = [amount(text) for text, _ in held]
    summed = sum(value for value in values if value is not None)
    parts = tuple(place for _, of in held for place in of)
    over = {grid.at(*place) for place in places}
    alone = over.pop() if len(over) == 1 else None  # one cell that says nihil over all of them
    made_of = (total,) if stated and total else ((alone.row, alone.col),) if alone else parts
    broken = next(
        (of[0] for (_, of), value in zip(held, values, strict=True) if value is None or value != int(value)), None
    )
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
        empty = next(place for place in places if not told[place] and place not in made_of)
        doubt = f"{address('', *empty)} kosong"
    elif len(set(made_of)) == 1:
        text = held[0][0]
    plan.extras.append(Extra(*at, text, _span(grid.name, made_of), doubt, made_of=made_of))


def _told(plan: Plan, row: int, col: int) -> tuple[str, tuple[tuple[int, int], ...]] | None:
    """Text of a place and the places that make it: what was added up there, its own, or the merged one over it when
    that says nihil.
    """
    summed = next((one for one in plan.extras if (one.row, one.col) == (row, col) and one.made_of), None)
    if summed:
        return summed.text, summed.made_of
    cell = plan.table.grid.at(row, col)
    if cell is None or ((cell.row, cell.col) != (row, col) and amount(cell.text) != 0):
        return None
    return cell.text, ((row, col),)


def over_all(plan: Plan, places: list[tuple[int, int]]) -> bool:
    """Whether one number is merged over all of these cells, so that it is their sum."""
    cells = {plan.table.grid.at(*place) for place in places}
    return len(cells) == 1 < len(places) and None not in cells


def _span(sheet: str, places: tuple[tuple[int, int], ...]) -> str:
    rows, cols = zip(*places, strict=True)
    return address(sheet, min(rows), min(cols), (max(rows), max(cols)))

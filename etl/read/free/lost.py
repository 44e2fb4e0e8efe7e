"""Nothing is lost: every number on a sheet is a fact, a total, known to be something else, or told to its sender."""

from etl.read.free.grid import Cell, Grid, amount, letters
from etl.read.free.plan import Note, Plan
from etl.read.free.tables import Table

FEW = 4  # numbers on a sheet without any table: fewer are a year, a version, a page


def notes(grid: Grid, tables: list[Table], plans: list[Plan]) -> list[Note]:
    """One note about the numbers of a sheet that no table accounts for; none when there are none."""
    known = {cell for table in tables for cell in _of_table(table, plans)}
    first = min((table.header[0] for table in tables), default=0)
    lost = [cell for cell in grid.cells.values() if cell.row >= first and cell not in known and _is_count(cell)]
    if not lost or (not tables and len(lost) < FEW):
        return []
    start = min(lost, key=lambda cell: (cell.row, cell.col))
    places = ", ".join(
        f"{letters(cell.col)}{cell.row}" for cell in sorted(lost, key=lambda cell: (cell.row, cell.col))[:5]
    )
    return [Note("B40", grid.name, start.row, start.col, f"{len(lost)} sel: {places}{', …' if len(lost) > 5 else ''}")]


def _of_table(table: Table, plans: list[Plan]) -> set[Cell]:
    """The cells that a table speaks for; of one that is left out as a whole, all of them."""
    plan = next((one for one in plans if one.table is table), None)
    cols = {one.col for one in plan.columns if one.role != "bare"} if plan else set(table.cols)
    rows = {*table.header, *table.body, *([table.numbering] if table.numbering else [])}
    return {cell for row in rows for cell in table.grid.by_row.get(row, []) if cell.col in cols}


def _is_count(cell: Cell) -> bool:
    """A number that may be a count: not zero, and no word with a digit in it."""
    value = amount(cell.text) if cell.kind in ("number", "text") else None
    return value is not None and value != 0

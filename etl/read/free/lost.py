"""Nothing is lost: every number on a sheet is a fact, a total, known to be something else, or told to its sender."""

from etl.read.free.grid import Cell, Grid, address, is_count
from etl.read.free.plan import Note
from etl.read.free.tables import Table

MOST = 12  # ranges that a note names
FEW = 4  # numbers on a sheet without any table: fewer are a year, a version, a page


def notes(grid: Grid, tables: list[Table]) -> list[Note]:
    """One note about the numbers of a sheet that no table accounts for; none when there are none."""
    known = {cell for table in tables for cell in _of_table(table)}
    first = min((table.header[0] for table in tables), default=0)
    lost = [cell for cell in grid.cells.values() if cell.row >= first and cell not in known and is_count(cell)]
    if not lost or (not tables and len(lost) < FEW):
        return []
    start = min(lost, key=lambda cell: (cell.row, cell.col))
    spans = _spans(lost)
    places = ", ".join(spans[:MOST] + ["…"] * (len(spans) > MOST))
    return [Note("B40", grid.name, start.row, start.col, f"{len(lost)} sel: {places}")]


def _of_table(table: Table) -> set[Cell]:
    """The cells that a table speaks for: of a column that nobody can place, a note of its own tells."""
    rows = {*table.header, *table.body, *([table.numbering] if table.numbering else [])}
    return {cell for row in rows for cell in table.grid.by_row.get(row, []) if cell.col in table.cols}


def _spans(cells: list[Cell]) -> list[str]:
    """The cells as ranges of columns: E4:E6, G9."""
    spans: list[list[int]] = []
    for cell in sorted(cells, key=lambda cell: (cell.col, cell.row)):
        if spans and spans[-1][0] == cell.col and spans[-1][2] == cell.row - 1:
            spans[-1][2] = cell.row
        else:
            spans.append([cell.col, cell.row, cell.row])
    return [address("", first, col, (last, col)) for col, first, last in spans]

"""Lines of a message pasted into a sheet, name and number in one cell: "KTP-el : 145" as "KTP-el | 145"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from etl.read.free.grid import Cell, Grid, address, is_value
from etl.read.free.plan import Extra, Plan
from etl.read.free.texts import cleaned
from etl.read.free.vocabulary import Vocabulary

FEW = 3  # lines that name a service; fewer may be talk
_LINE = re.compile(r"\s*(?P<name>[^:=]*[^\W\d_][^:=]*?)\s*[:=]\s*(?P<value>\S.{0,20}?)\s*")
_BARE = re.compile(r"\s*(?P<name>[^:=]*[^\W\d_])[\s.…]+(?P<value>\d[\d.]*( berkas)?)\s*")  # "KTP-el 145"


def apart(grid: Grid, vocabulary: Vocabulary) -> Grid:
    """The sheet with such lines taken apart, from the first that names a service to the last; the same where there are
    none. The number stands in a column of its own behind the last one; Grid.parted says from which cell it came.
    """
    for col in sorted({col for _, col in grid.cells}):
        found = {cell.row: pair for cell, pair in _pairs(grid, col)}
        known = [row for row, (name, _) in found.items() if vocabulary.meaning(cleaned(name)).code("service")]
        if len(known) >= FEW:
            return _split(grid, col, {row: pair for row, pair in found.items() if min(known) <= row})
    return grid


def _pairs(grid: Grid, col: int) -> Iterator[tuple[Cell, tuple[str, str]]]:
    """Each cell of a column that is name and number, with both."""
    for (_, at), cell in sorted(grid.cells.items()):
        said = (_LINE.fullmatch(cell.text) or _BARE.fullmatch(cell.text)) if at == col and cell.kind == "text" else None
        if said and is_value("text", said["value"]):
            yield cell, (said["name"].strip(" *_"), said["value"].strip(" *_"))


def _split(grid: Grid, col: int, lines: dict[int, tuple[str, str]]) -> Grid:
    last = max(at for _, at in grid.cells) + 1
    cells = dict(grid.cells)
    for row, (name, value) in lines.items():
        cells[row, col] = replace(cells[row, col], text=name)
        cells[row, last] = Cell(row, last, "text", value)
    made = Grid(grid.number, grid.name, cells.values(), grid.merged, grid.computed, grid.comments)
    made.parted = grid.parted | {(row, last): (row, col) for row in lines}
    return made


def as_written(plan: Plan) -> None:
    """Gives the numbers of such lines the place of the cell that holds them."""
    grid = plan.table.grid
    for line in plan.data:
        for column in plan.counts:
            place = (line.row, column.col)
            if place in grid.parted and place not in plan.dropped:
                plan.dropped.add(place)
                plan.extras.append(Extra(*place, grid.cells[place].text, address(grid.name, *grid.parted[place])))

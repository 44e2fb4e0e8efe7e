"""Lines of a message pasted into a sheet, name and numbers in one cell: "KTP-el : 145" as "KTP-el | 145".

"KTP-el: masuk 12, selesai 11" as "KTP-el | 12 | 11" below "masuk | selesai", "Ruang tunggu: ada" as "Ruang tunggu |
ada".
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from etl.read.free.grid import Cell, Grid, address, is_value
from etl.read.free.plan import Extra, Plan
from etl.read.free.texts import cleaned
from etl.read.free.vocabulary import MEASURES, Vocabulary

FEW = 3  # lines that name a service; fewer may be talk
LONG = 200  # letters; more are no line of a list, and patterns take their square
_LINE = re.compile(r"\s*(?P<name>[^:=]*[^\W\d_][^:=]*?)\s*[:=]\s*(?P<value>\S.{0,20}?)\s*")
_BARE = re.compile(r"\s*(?P<name>[^:=]*[^\W\d_])[\s.…]+(?P<value>\d[\d.]*( (berkas|bks|brks))?)\s*")  # "KTP-el 145"

STATED = re.compile(r"\s*(ya|sudah|belum|blm|tidak|tdk|ada|tersedia|lengkap)\b", re.IGNORECASE)  # of a requirement
_SEVERAL = re.compile(
    r"\s*(?P<name>[^:=]*[^\W\d_][^:=]*?)\s*[:=.…]+\s*(?P<values>(?:[a-z ]+[:=]? ?\d[\d.]*(?: [a-z]+)?\W*){2,4})", re.I
)
_UNMARKED = re.compile(  # "KTP-el masuk 45 selesai 44"
    r"\s*(?P<name>[^:=]*?[^\W\d_])\s+(?P<values>(?:[a-z]+ \d[\d.]*(?: (?:bks|berkas))?[\s,;]*){2,4})", re.I
)
_MEASURED = re.compile(r"(?P<word>[a-z]+(?: [a-z]+)?)[:=]? ?(?P<value>\d[\d.]*)(?: (?:bks|berkas))?", re.I)


def apart(grid: Grid, vocabulary: Vocabulary) -> Grid:
    """The sheet with such lines taken apart, from the first that names a service to the last; the same where there are
    none. The number stands in a column of its own behind the last one; Grid.parted says from which cell it came.
    """
    for col in sorted({col for _, col in grid.cells}):
        found = {cell.row: pair for cell, pair in _pairs(grid, col)}
        meant = {row: vocabulary.meaning(cleaned(name)) for row, (name, _) in found.items()}
        known = [row for row, one in meant.items() if one.code("service")]
        checked = [row for row, one in meant.items() if one.code("requirement") and STATED.match(found[row][1])]
        known = checked if len(checked) > len(known) else known
        if len(known) >= FEW:
            return _split(grid, col, {row: pair for row, pair in found.items() if min(known) <= row})
        if measured := _measured(grid, col, vocabulary):
            return _split(grid, col, measured)
    return grid


def _measured(grid: Grid, col: int, vocabulary: Vocabulary) -> dict[int, tuple[str, ...]]:
    """Lines that say the same measures of services: row → name and numbers, and in the row above them the words."""
    lines = {
        cell.row: (said["name"], _MEASURED.findall(said["values"]))
        for cell in _lines(grid, col)
        if (said := _SEVERAL.fullmatch(cell.text) or _UNMARKED.fullmatch(cell.text))
    }
    words = {tuple(word.lower() for word, _ in told) for _, told in lines.values()}
    known = [row for row, (name, _) in lines.items() if vocabulary.meaning(cleaned(name)).code("service")]
    if len(words) != 1 or len(known) < FEW or min(lines) == 1:
        return {}
    [heads] = words
    if len(set(heads)) < len(heads) or not all(vocabulary.meaning(word).word in MEASURES for word in heads):
        return {}
    over = {min(lines) - 1: ("", *heads)}
    return over | {row: (name, *(value for _, value in told)) for row, (name, told) in lines.items()}


def _pairs(grid: Grid, col: int) -> Iterator[tuple[Cell, tuple[str, str]]]:
    """Each cell of a column that is name and number, with both."""
    for cell in _lines(grid, col):
        said = _LINE.fullmatch(cell.text) or _BARE.fullmatch(cell.text)
        if said and (is_value("text", said["value"]) or STATED.match(said["value"])):
            yield cell, (said["name"].strip(" *_"), said["value"].strip(" *_"))


def _lines(grid: Grid, col: int) -> list[Cell]:
    cells = (cell for (_, at), cell in sorted(grid.cells.items()) if at == col and cell.kind == "text")
    return [cell for cell in cells if len(cell.text) <= LONG]


def _split(grid: Grid, col: int, lines: dict[int, tuple[str, ...]]) -> Grid:
    last = max(at for _, at in grid.cells) + 1
    cells, parted = dict(grid.cells), dict(grid.parted)
    for row, (name, *values) in lines.items():
        cells |= {(row, col): replace(cells[row, col], text=name)} if name else {}
        cells |= {(row, last + at): Cell(row, last + at, "text", value) for at, value in enumerate(values)}
        parted |= {(row, last + at): (row, col) for at in range(len(values))}
    made = Grid(grid.number, grid.name, cells.values(), grid.merged, grid.computed, grid.comments)
    made.parted = parted
    return made


def as_written(plan: Plan) -> None:
    """Gives the numbers of such lines the place of the cell that holds them."""
    grid = plan.table.grid
    for line in plan.data:
        for column in plan.counts:
            place = (line.row, column.col)
            if place in grid.parted and place not in plan.dropped:
                plan.dropped.add(place)
                where = address(grid.name, *grid.parted[place])
                plan.extras.append(Extra(*place, grid.cells[place].text, where, grid.doubted.get(place)))

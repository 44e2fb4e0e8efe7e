"""What changes how a sheet looks changes nothing of what is read: capitals, blanks, breaks, another place, notes."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import reduce

import pytest
from free_form import Read, grid
from workbooks import make

from etl.read.free.grid import Cell, Grid, Range, letters

BY = (3, 2)
Change = Callable[[Grid], Grid]


def drawn(sheet) -> Grid:
    """A sheet of a book as its file would show it: the values of formulas, decimals with a comma."""
    picture = re.sub(r"=[^|→\n]*→(-?\d*)", r"\1", sheet.picture)
    picture = re.sub(r"(?<=\|)([~%])(-?\d+)\.?(\d*)(?=[ |\n])", r"\2,\g<3>", picture)
    made = grid(picture, sheet.name, sheet.merged)
    cells = [replace(cell, text=cell.text.replace("\\n", "\n")) for cell in made.cells.values()]
    return Grid(made.number, made.name, cells, made.merged)


def written(change: Callable[[str], str]) -> Change:
    """The same sheet with other texts."""

    def changed(one: Grid) -> Grid:
        cells = [replace(cell, text=change(cell.text)) if cell.kind == "text" else cell for cell in one.cells.values()]
        return Grid(one.number, one.name, cells, one.merged)

    return changed


def moved(one: Grid) -> Grid:
    """The same sheet further down and further right."""
    rows, cols = BY
    cells = [replace(cell, row=cell.row + rows, col=cell.col + cols) for cell in one.cells.values()]
    areas = [Range(a.top + rows, a.left + cols, a.bottom + rows, a.right + cols) for a in one.merged]
    return Grid(one.number, one.name, cells, areas)


def as_texts(one: Grid) -> Grid:
    """The same sheet with its numbers as text."""
    return Grid(one.number, one.name, [replace(cell, kind="text") for cell in one.cells.values()], one.merged)


def spaced(text: str) -> str:
    """With blanks that nobody sees."""
    return text.replace(" ", "  ") + " "


def broken(text: str) -> str:
    """Broken at its first blank, as narrow columns are."""
    return text.replace(" ", "\n", 1) if len(text) < 30 and not re.search(r"[\d\n]", text) else text


def noted(one: Grid) -> Grid:
    """With notes below and a dot far away."""
    last, right = max(row for row, _ in one.cells), max(col for _, col in one.cells)
    more = [
        Cell(last + 2, 1, "text", "Catatan: data diolah dari laporan kecamatan"),
        Cell(last + 3, 1, "text", "* sementara"),
    ]
    return Grid(one.number, one.name, [*one.cells.values(), *more, Cell(last + 40, right + 9, "text", ".")], one.merged)


WAYS: dict[str, list[Change]] = {  # each way all at once
    "capitals": [written(str.upper), written(broken), written(spaced), moved, noted, as_texts],
    "no-break": [written(lambda text: text.replace(" ", "\xa0")), moved],
}
BOOKS = [name for name in make.names() if hasattr(make.book(name), "SHEETS")]


def meant(read: Read, rows: int = 0, cols: int = 0) -> dict[str, tuple]:
    """Cell, where it was before, → asked or not, what it is, and its number."""
    found = {}
    for asked, cells in ((False, read.facts), (True, read.asked)):
        for place, told in cells.items():
            sheet, _, cell = place.rpartition("!")
            name, row = re.fullmatch(r"([A-Z]+)(\d+)", cell).groups()
            col = sum((ord(letter) - 64) * 26**at for at, letter in enumerate(reversed(name)))
            said = " ".join(re.findall(r"\w+", told.lower()))
            value = re.sub(r"\W", "", read.values[place].lower())
            found[f"{sheet}!{letters(col - cols)}{int(row) - rows}"] = (asked, said, value)
    return found


@pytest.mark.parametrize("name", BOOKS)
def test_a_book_that_looks_otherwise_says_the_same(words, name):
    book = make.book(name)
    sheets = [drawn(sheet) for sheet in book.SHEETS if not sheet.hidden]
    sheets = [Grid(at, one.name, one.cells.values(), one.merged) for at, one in enumerate(sheets, 1)]
    before = meant(Read(words, *sheets, file=book.FILE))
    for way, changes in WAYS.items():
        other = [reduce(lambda one, change: change(one), changes, sheet) for sheet in sheets]
        assert meant(Read(words, *other, file=book.FILE), *BY) == before, way

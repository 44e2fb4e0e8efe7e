"""Sheets of free form drawn as text, and what the reader makes of them: facts, questions, notes. No files."""

from pathlib import Path

import duckdb
from openpyxl.utils import range_boundaries
from workbooks.draw import Sheet, plain

from etl.read import free
from etl.read.free.grid import Cell, Grid, Range, letters
from etl.read.free.plan import Plan
from etl.read.free.understand import Understood, understand
from etl.read.free.vocabulary import Vocabulary

ITEMS = ("service", "unsur", "requirement")


def vocabulary(folder: Path) -> Vocabulary:
    """The words and names of an office without words of its own."""
    with duckdb.connect() as connection:
        return free.vocabulary(connection, folder)


def grid(picture: str, name: str = "Sheet1", merged: tuple[str, ...] = (), number: int = 1) -> Grid:
    """A sheet as the pictures of tests/workbooks/draw.py show it."""
    rows = Sheet(name, picture).rows().items()
    cells = [_cell(row, col, text) for row, line in rows for col, text in enumerate(line, 1) if text]
    bounds = [range_boundaries(area) for area in merged]
    return Grid(number, name, cells, [Range(top, left, bottom, right) for left, top, right, bottom in bounds])


def _cell(row: int, col: int, text: str) -> Cell:
    if text[0] == "'":
        return Cell(row, col, "text", text[1:])
    if text[0] == "@":
        return Cell(row, col, "date", text[1:])
    return Cell(row, col, "number" if text.isdigit() else "text", plain(text))


class Read:
    """What was made of a file. facts: cell → "kecamatan, item, month, measure", asked: the same for what is held;
    states: cell → what a mark there means by its column.
    """

    def __init__(self, vocabulary: Vocabulary, *grids: Grid, file: str = "rekap.xlsx") -> None:
        self.understood: Understood = understand(file, list(grids), vocabulary)
        self.facts: dict[str, str] = {}
        self.asked: dict[str, str] = {}
        self.values: dict[str, str] = {}
        self.states: dict[str, str] = {}
        for plan in self.understood.plans:
            self._add(plan)
        self.notes = [(note.rule, f"{letters(note.col)}{note.row}", note.detail) for note in self.understood.notes]
        self.rules = {rule for rule, *_ in self.notes}

    @property
    def doubts(self) -> dict[str, str]:
        """All doubts of all tables."""
        return {kind: detail for plan in self.understood.plans for kind, detail in plan.doubts.items()}

    def _add(self, plan: Plan) -> None:
        several = len({one.table.grid.name for one in self.understood.plans}) > 1
        for line in plan.data:
            for column in plan.counts:
                cell = plan.table.grid.cells.get((line.row, column.col))
                extra = next((one for one in plan.extras if (one.row, one.col) == (line.row, column.col)), None)
                if extra is None and (cell is None or (line.row, column.col) in plan.dropped):
                    continue
                keys = plan.shared | line.keys | column.keys
                span = column.span if "period" in column.keys else line.span if "period" in line.keys else None
                item = next((keys[axis].text for axis in ITEMS if axis in keys), "-")
                month = (span.text(plan.year) if span else None) or (keys["period"].text if "period" in keys else "-")
                measure = column.measure or line.measure or plan.default_measure
                place = f"{letters(column.col)}{line.row}"
                place = f"{plan.table.grid.name}!{place}" if several else place
                held = {"bulan": "period", "wilayah": "region"}
                asked = "kumulatif" in plan.doubts or bool(extra and extra.doubt)
                asked |= any(kind in plan.doubts and axis not in line.keys | column.keys for kind, axis in held.items())
                asked |= "layanan" in plan.doubts and not set(ITEMS) & set(line.keys | column.keys)
                asked |= column.slip is not None
                region = keys["region"].text if "region" in keys else "-"
                region = region.removeprefix("Kec. ") if keys.get("region") is plan.shared.get("region") else region
                told = f"{region}, {item}, {month}, {measure}"
                (self.asked if asked else self.facts)[place] = told
                self.values[place] = extra.text if extra else cell.text
                self.states |= {place: column.under} if column.under else {}


def one(words: Vocabulary, picture: str, *, merged: tuple = (), file: str = "rekap.xlsx", sheet: str = "Rekap") -> Read:
    """What is made of a file of one sheet."""
    return Read(words, grid(picture, sheet, merged), file=file)


def said(read: Read, part: int) -> dict[str, str]:
    """Cell → one part of what it is: 0 kecamatan, 1 item, 2 month, 3 measure."""
    return {cell: told.split(", ")[part] for cell, told in read.facts.items()}


def keys(read: Read, part: int) -> list[str]:
    """Each of these once, in order."""
    return sorted(set(said(read, part).values()))

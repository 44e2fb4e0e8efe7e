"""A workbook of a sender's cells where his own cannot be marked: .xls, .ods, .xlsb, CSV, web pages. Values, no look."""

import csv
import io
import re
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.exceptions import OverlappingRange
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from etl.read import opening
from etl.returned.cells import number
from paten.numbers import number as number_of
from paten.say.returned import MARKS

CSV_SHEET = "Isi CSV"  # the reader reads a sheet of this name like the CSV from which it was made
MOST_LETTERS, MOST_CHARACTERS = 31, 32_000
WIDEST, NARROWEST = 48, 6
A4 = 9
_SPAN = re.compile(r"[A-Z]+\d+:([A-Z]+)(\d+)")
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")


@dataclass
class Copied:
    """A workbook, and by what name each of its sheets went in the sender's file ("" for a CSV)."""

    content: bytes
    names: dict[str, str] = field(default_factory=dict)


def copied(content: bytes, name: str) -> Copied | None:
    """The cells of a file in a workbook of our own; None when it has none that can be read.

    Text stays text, whatever it begins with; the same file gives the same bytes.
    """
    with tempfile.TemporaryDirectory(prefix="paten-") as folder:
        path = Path(folder) / (Path(name).name or "berkas")
        path.write_bytes(content)
        out = Path(folder) / "records"
        out.mkdir()
        opening.open_all([path], out, lambda done: None)
        return _book(out / "0.csv")


def bare(names: Sequence[str]) -> bytes:
    """A workbook without anything of the sender's: its sheets are ours, to be written over."""
    out = io.BytesIO()
    with _workbook(out) as book:
        for name in names:
            book.add_worksheet(name).write_string(0, 0, MARKS[name])
    return out.getvalue()


def _workbook(out: io.BytesIO) -> Workbook:
    book = Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"created": datetime(2026, 1, 1)})
    return book


@dataclass
class _Look:
    """What the records say of the look of one sheet: merged cells, percentages, hidden rows and columns; widths."""

    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    percent: set[tuple[int, int]] = field(default_factory=set)
    rows: set[int] = field(default_factory=set)
    columns: set[int] = field(default_factory=set)
    widths: dict[int, int] = field(default_factory=dict)
    last: tuple[int, int, int] = (0, 0, 0)

    def wide(self, row: int, column: int, letters: int) -> None:
        """A cell and its letters. A text alone in its row, as titles are, flows over: it widens nothing."""
        self.widths.setdefault(column, 0)
        if self.last[0] == row:
            for one, more in (self.last[1:], (column, letters)):
                self.widths[one] = max(self.widths[one], more)
        self.last = (row, column, letters)


def _book(records: Path) -> Copied | None:
    out, made, looks = io.BytesIO(), Copied(b""), _looks(records)
    if not any(look.widths for look in looks.values()):
        return None
    sheets: dict[int, Worksheet] = {}
    with _workbook(out) as book:
        formats = {
            "text": book.add_format({"num_format": "@", "locked": False, "valign": "top"}),
            "date": book.add_format({"num_format": "dd-mm-yyyy", "locked": False, "align": "left"}),
            "percent": book.add_format({"num_format": "0.0%", "locked": False}),
            "plain": book.add_format({"locked": False}),
        }
        for sheet_no, name, row, column, kind, text in _records(records):
            if kind == "sheet":
                sheets[sheet_no] = book.add_worksheet(_named(name, made.names))
                made.names[name] = sheets[sheet_no].name
                _dress(sheets[sheet_no], looks[sheet_no], text)
            elif sheet_no in sheets and row > 0 and kind[:1].islower():
                shown = "percent" if (row, column) in looks[sheet_no].percent else "plain"
                _write(sheets[sheet_no], (row - 1, column - 1), kind, text[:MOST_CHARACTERS], formats, shown)
    made.content = out.getvalue()
    return made


def _looks(records: Path) -> dict[int, _Look]:
    looks: dict[int, _Look] = {}
    for sheet_no, _, row, column, kind, text in _records(records):
        look = looks.setdefault(sheet_no, _Look())
        if kind == "@merged" and (span := _SPAN.fullmatch(text)):
            look.merged.append((row - 1, column - 1, int(span[2]) - 1, number(span[1]) - 1))
        elif kind == "@percent":
            look.percent.add((row, column))
        elif kind == "@hidden_row":
            look.rows.add(row)
        elif kind == "@hidden_col" and text.isalpha():
            look.columns.add(number(text.upper()))
        elif row > 0 and kind[:1].islower():
            look.wide(row, column, len(text))
    return looks


def _dress(sheet: Worksheet, look: _Look, visibility: str) -> None:
    """The look of a sheet, before its cells are written into it."""
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    if visibility != "visible":
        _hide(sheet, visibility)
    for first_row, first, last_row, last in look.merged:
        if (first_row, first) < (last_row, last) and first_row <= last_row and first <= last:
            with suppress(OverlappingRange):  # of two that overlap the first stays
                sheet.merge_range(first_row, first, last_row, last, "")
    for column in look.widths.keys() | look.columns:
        wide = min(WIDEST, max(NARROWEST, look.widths.get(column, 0) + 2))
        sheet.set_column(column - 1, column - 1, wide, None, {"hidden": column in look.columns})
    for row in look.rows:
        sheet.set_row(row - 1, None, None, {"hidden": True})


def _hide(sheet: Worksheet, how: str) -> None:
    sheet.very_hidden() if how == "very_hidden" else sheet.hide()


def _records(path: Path) -> Iterator[tuple[int, str, int, int, str, str]]:
    csv.field_size_limit(10_000_000)
    with path.open(encoding="utf-8", newline="") as handle:
        for sheet_no, name, row, column, kind, text in csv.reader(handle):
            yield int(sheet_no), name, int(row or 0), int(column or 0), kind, text


def _named(name: str, taken: dict[str, str]) -> str:
    """A name that a sheet may have, unlike those before it."""
    wanted = _NOT_IN_A_NAME.sub(" ", name).strip("' ")[:MOST_LETTERS] or CSV_SHEET
    known = {one.lower() for one in taken.values()}
    offered = (wanted, *(f"{wanted[: MOST_LETTERS - 5]} ({n})" for n in range(2, len(known) + 3)))
    return next(one for one in offered if one.lower() not in known)


def _write(sheet: Worksheet, at: tuple[int, int], kind: str, text: str, formats: dict[str, Format], shown: str) -> None:
    """One cell in its place; kinds as etl/read/child/records.py writes them."""
    if kind == "number" and (value := number_of(text)) is not None and _same(value, text):
        sheet.write_number(*at, value, formats[shown])
    elif kind == "bool":
        sheet.write_boolean(*at, text == "YA", formats["plain"])
    elif kind == "date" and (day := _day(text)):
        sheet.write_datetime(*at, day, formats["date"])
    else:
        sheet.write_string(*at, text, formats["text"])


def _same(value: float, text: str) -> bool:
    """Whether the number reads back as it was: one with more digits than a number keeps stays text."""
    return len(text.lstrip("-").replace(",", "")) <= 15 and value == float(text.replace(",", "."))


def _day(text: str) -> date | None:
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if found.year >= 1900 else None

"""Sheets drawn as text become real files: what stands in the picture of a book stands in its cells.

A picture has one line per row of the sheet: its number, then the cells between bars. Rows left out are blank.
    12            a number                      '12      the text "12"
    ~1.474        a number with decimals        %0.95    a number shown as a percentage
    @2026-05-03   a date                        #REF!    an error
    =A1+A2→7      a formula and its stored value; nothing after the arrow: none was stored
    any other     text; \\n breaks the line
"""

import re
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import xlsxwriter
from xlsxwriter.utility import xl_cell_to_rowcol, xl_col_to_name

MADE = datetime(2026, 4, 1, 8, 0)  # no file says when the script ran
ADDRESS = re.compile(r"[A-Z]+\d+")


@dataclass(frozen=True)
class Sheet:
    """One sheet: its picture, and what a picture cannot show. head: first and last row of the lines of titles."""

    name: str
    picture: str
    merged: tuple[str, ...] = ()
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[str, ...] = ()
    hidden: bool = False
    head: tuple[int, int] = (0, 0)
    rotated: tuple[str, ...] = ()
    notes: dict[str, str] = field(default_factory=dict)  # comments, by address

    def rows(self) -> dict[int, list[str]]:
        """Row number → its cells as drawn, from column A."""
        found = {}
        for line in self.picture.strip("\n").splitlines():
            number, *cells = line.split("|")
            if number.strip().isdigit():
                assert int(number) not in found, (self.name, number)
                found[int(number)] = [cell.strip(" ") for cell in cells]
        return found

    def cells(self) -> dict[str, str]:
        """Address → cell as drawn, where anything stands."""
        return {
            f"{xl_col_to_name(col)}{number}": drawn
            for number, row in self.rows().items()
            for col, drawn in enumerate(row)
            if drawn
        }


def write_xlsx(path: Path, sheets: list[Sheet]) -> None:
    """The workbook, the same bytes each time."""
    with xlsxwriter.Workbook(str(path)) as book:
        book.set_properties({"created": MADE, "author": "Seksi Pelayanan"})
        for sheet in sheets:
            _Page(book, sheet).write()
        book.get_worksheet_by_name(next(sheet.name for sheet in sheets if not sheet.hidden)).activate()


class _Page:
    def __init__(self, book: xlsxwriter.Workbook, sheet: Sheet) -> None:
        self.book, self.sheet = book, sheet
        self.page = book.add_worksheet(sheet.name)
        self.last_head = sheet.head[1]
        self.formats = {}

    def write(self) -> None:
        covered = {area.split(":")[0]: area for area in self.sheet.merged}
        drawn = self.sheet.cells()
        for address, area in covered.items():
            self.page.merge_range(area, "", self._look(address, drawn.get(address, "")))
        for address, text in drawn.items():
            self._cell(address, text)
        for number in self.sheet.hidden_rows:
            self.page.set_row(number - 1, None, None, {"hidden": True})
        self.page.set_column("B:B", 24)
        for letters in self.sheet.hidden_columns:
            self.page.set_column(f"{letters}:{letters}", None, None, {"hidden": True})
        for address, note in self.sheet.notes.items():
            self.page.write_comment(address, note)
        if self.sheet.hidden:
            self.page.hide()

    def _cell(self, address: str, text: str) -> None:
        row, col = xl_cell_to_rowcol(address)
        look = self._look(address, text)
        if re.fullmatch(r"-?\d+", text):
            self.page.write_number(row, col, int(text), look)
        elif re.fullmatch(r"[~%]-?\d+(\.\d+)?", text):
            self.page.write_number(row, col, float(text[1:]), look)
        elif re.fullmatch(r"@\d{4}-\d\d-\d\d", text):
            self.page.write_datetime(row, col, datetime.fromisoformat(text[1:]), look)
        elif text.startswith("#") and text.endswith(("!", "?", "A")):
            self.page.write_formula(row, col, "=#REF!", look, text)
        elif text.startswith("=") and "→" in text:
            formula, value = text.split("→")
            self.page.write_formula(row, col, formula, look, int(value) if value else "")
        else:
            self.page.write_string(row, col, plain(text), look)

    def _look(self, address: str, text: str) -> xlsxwriter.format.Format:
        row, _ = xl_cell_to_rowcol(address)
        first, last = self.sheet.head
        look = {"font_name": "Arial", "font_size": 10}
        if first and row + 1 < first:
            look |= {"bold": True}
        elif first <= row + 1 <= last:
            look |= {"bold": True, "border": 1, "align": "center", "valign": "vcenter", "text_wrap": True}
            look |= {"bg_color": "#D9E2F3"} | ({"rotation": 90} if address in self.sheet.rotated else {})
        elif re.match(r"[-'~%@=#]*\d|[-=#]", text):
            look |= {"border": 1, "align": "right"}
        if re.match(r"%\d", text):
            look["num_format"] = "0.0%"
        elif text.startswith("@"):
            look["num_format"] = "dd-mmm"
        key = tuple(sorted(look.items()))
        if key not in self.formats:
            self.formats[key] = self.book.add_format(look)
        return self.formats[key]


def plain(drawn: str) -> str:
    """What stands in the cell: without the mark for text, lines broken."""
    return drawn.removeprefix("'").replace("\\n", "\n")


def write_lines(path: Path, sheet: Sheet, separator: str, encoding: str, newline: str = "\r\n") -> None:
    """The one sheet as text, as a spreadsheet or a web system saves it; rows left out are empty lines."""
    rows = sheet.rows()
    width = max(len(row) for row in rows.values())
    lines = [
        separator.join(_quoted(plain(cell), separator) for cell in (rows.get(number, []) + [""] * width)[:width])
        for number in range(1, max(rows) + 1)
    ]
    path.write_bytes((newline.join(lines) + newline).encode(encoding))


def _quoted(text: str, separator: str) -> str:
    return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in (separator, '"', "\n")) else text

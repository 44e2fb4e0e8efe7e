"""What reading web pages and XML workbooks has in common: a parser of marks that writes records.

The parser of the standard library resolves no entity but those of letters, and opens nothing.
"""

from html.parser import HTMLParser

from . import marks

LAST_ROW, LAST_COLUMN = 50_000, 200


class Reader(HTMLParser):
    """Collects records (sheet number, sheet, row, column, kind, text) in `found`."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple] = []
        self.sheet, self.name, self.far, self.hidden = 1, "", "", 0
        self.filled = False  # whether any cell of a table holds something
        self._quiet = 0

    def put(self, row: int, column: int, kind: str, text: str) -> None:
        """One record of the present sheet; what lies too far out is noted once and left."""
        if row > LAST_ROW or column > LAST_COLUMN:
            if not self.far:
                self.far = f"{marks.column_letters(column)}{row}"
                self.found.append((self.sheet, self.name, row, column, "B11", self.far))
            return
        self.found.append((self.sheet, self.name, row, column, kind, text))

    def span(self, row: int, column: int, rows: int, columns: int) -> None:
        """A cell that stands for several."""
        if rows > 1 or columns > 1:
            corner, end = f"{marks.column_letters(column)}{row}", marks.column_letters(column + columns - 1)
            self.put(row, column, "@merged", f"{corner}:{end}{row + rows - 1}")

    def hide(self, row: int) -> None:
        """A row that is not shown."""
        self.put(row, 0, "@hidden_row", "")
        if self.hidden != self.sheet:
            self.hidden = self.sheet
            self.put(row, 1, "B24", "")


def number_of(text: str) -> str:
    """A number as programs write it, the Indonesian way; "" for anything else."""
    from .workbook import number_text

    try:
        value = float(text)
    except ValueError:
        return ""
    return number_text(value) if abs(value) < 1e300 else ""


def many(given: dict[str, str], name: str, most: int, least: int = 1) -> int:
    """A number of rows or columns, within bounds."""
    text = given.get(name, "")[:9]
    return min(max(int(text), least), most) if text.isascii() and text.isdecimal() else least

"""Web pages that were given the name of a workbook, and workbooks written as XML (2003): their tables as cells.

The parser of the standard library reads both: it resolves no entity but those of letters, and opens nothing.
"""

import re
from collections.abc import Iterable
from html.parser import HTMLParser

from . import marks
from .plain import decoded
from .refused import Refused

STARTS = (
    "<html",
    "<!doctype html",
    "<table",
    "<head",
    "<meta",
    "<body",
    "<style",
    "<div",
    "<?xml",
    "<!--",
    "<workbook",
)
CHARSET = re.compile(rb"""charset\s*=\s*["']?([\w-]+)""", re.IGNORECASE)
LAST_ROW, LAST_COLUMN = 50_000, 200
SILENT = {"script", "style", "title", "xml", "noscript", "styles", "documentproperties"}
BREAKS = {"br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "caption"}
SPACES = re.compile(r"[ \t\r\n]+")
HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)


def is_page(content: bytes) -> bool:
    """Whether this is a web page or XML, whatever its name says."""
    return decoded(content[:4096]).lstrip("\ufeff \r\n\t").lower().startswith(STARTS)


def records(content: bytes) -> Iterable[tuple]:
    """The records of a page (one sheet without a name, tables one below the other) or of an XML workbook."""
    reader = (
        Sheets() if b"urn:schemas-microsoft-com:office:spreadsheet" in content[:4096].replace(b"\0", b"") else Page()
    )
    reader.feed(_text(content))
    reader.close()
    if not reader.filled:
        raise Refused("B05")
    return reader.found


def _text(content: bytes) -> str:
    """By the character set that the page names itself, else as any text."""
    named = CHARSET.search(content[:2048])
    try:
        return content.decode(named[1].decode()) if named and b"\0" not in content[:64] else decoded(content)
    except (LookupError, UnicodeDecodeError):
        return decoded(content)


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


class Table:
    """One table of a page while it is read. taken: column → rows for which a cell above still stands."""

    def __init__(self) -> None:
        self.row, self.column, self.taken, self.inside = 0, 1, {}, False
        self.words: list[str] = []
        self.number = ""
        self.cells: list[tuple] = []  # row, column, kind, text
        self.spans: list[tuple[int, int, int, int]] = []
        self.hidden: list[int] = []

    def next_row(self, hidden: bool) -> None:
        self.end()
        self.row, self.column = self.row + 1, 1
        self.taken = {column: rows - 1 for column, rows in self.taken.items() if rows > 1}
        if hidden:
            self.hidden.append(self.row)

    def begin(self, rows: int, columns: int, number: str) -> None:
        self.end()
        self.row = self.row or 1
        while self.column in self.taken:
            self.column += 1
        self.spans.append((self.row, self.column, rows, columns))
        self.inside, self.words, self.number = True, [], number

    def end(self) -> None:
        if not self.inside:
            return
        row, column, rows, columns = self.spans[-1]
        kind, text = ("number", self.number) if self.number else ("text", tidy(self.words))
        if text:
            self.cells.append((row, column, kind, text))
        if rows > 1:
            self.taken |= dict.fromkeys(range(column, column + columns), rows)
        self.column, self.inside = column + columns, False


def tidy(words: list[str]) -> str:
    """Text as a browser shows it: line breaks where the page has them, else single spaces."""
    lines = (SPACES.sub(" ", line).strip() for line in "".join(words).split("\v"))
    return "\n".join(line for line in lines if line).replace("\0", "").strip()


class Page(Reader):
    """Tables of a web page, one below the other, and the text between them in the first column."""

    def __init__(self) -> None:
        super().__init__()
        self.found.append((1, "", 0, 0, "sheet", "visible"))
        self._open: list[Table] = []
        self._waiting: list[Table] = []  # tables within tables, in order of their beginning
        self._between: list[str] = []
        self._row = 0

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attributes}
        if tag in SILENT:
            self._quiet += 1
        elif tag == "table":
            self._say()
            self._open.append(Table())
            self._waiting.append(self._open[-1])
        elif self._open and tag == "tr":
            self._open[-1].next_row("hidden" in given or bool(HIDDEN.search(given.get("style", ""))))
        elif self._open and tag in ("td", "th"):
            number = _number(given.get("x:num", ""))
            self._open[-1].begin(_many(given, "rowspan", LAST_ROW), _many(given, "colspan", LAST_COLUMN), number)
        elif tag in BREAKS:
            self._hear("\v")
        elif tag == "input" and given.get("type", "text").lower() in ("text", "number", ""):
            self._hear(given.get("value", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag in SILENT:
            self._quiet = max(0, self._quiet - 1)
        elif self._open and tag in ("td", "th", "tr"):
            self._open[-1].end()
        elif self._open and tag == "table":
            self._open.pop().end()
            if not self._open:
                self._write()
        elif tag in BREAKS:
            self._hear("\v")

    def handle_data(self, data: str) -> None:
        self._hear(data)

    def close(self) -> None:
        """Also what a page cut in the middle leaves open."""
        super().close()
        while self._open:
            self._open.pop().end()
        self._write()
        self._say()

    def _hear(self, words: str) -> None:
        if not self._quiet:
            (self._open[-1].words if self._open and self._open[-1].inside else self._between).append(words)

    def _say(self) -> None:
        for line in tidy(self._between).split("\n"):
            if line:
                self._row += 1
                self.put(self._row, 1, "text", line)
        self._between = []

    def _write(self) -> None:
        for table in self._waiting:
            start = self._row + 1 if self._row else 0  # an empty row between two tables
            for row, column, kind, text in table.cells:
                self.put(start + row, column, kind, text)
            for row, column, rows, columns in table.spans:
                self.span(start + row, column, min(rows, max(1, table.row - row + 1)), columns)
            for row in table.hidden:
                self.hide(start + row)
            self.filled = self.filled or bool(table.cells)
            if table.cells:
                self._row = min(start + table.row, 2 * LAST_ROW)
        self._waiting = []


class Sheets(Reader):
    """The sheets of an XML workbook."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet, self._row, self._column = 0, 0, 0
        self._words: list[str] = []
        self._kind, self._formula, self._data, self._ends = "", "", False, 0
        self._said = 0

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        tag = tag.rpartition(":")[2]
        given = {name.rpartition(":")[2]: value or "" for name, value in attributes}
        if tag == "worksheet":
            self.sheet, self.name = self.sheet + 1, given.get("name", "")
            self._row = self._column = 0
            self.far = ""
            self.found.append((self.sheet, self.name, 0, 0, "sheet", "visible"))
        elif tag == "row":
            self._row = _many(given, "index", 1_048_576) if "index" in given else self._row + 1
            self._column = 0
            if given.get("hidden") == "1":
                self.hide(self._row)
        elif tag == "cell":
            self._column = _many(given, "index", 16_384) if "index" in given else self._column + 1
            self._ends = self._column + _many(given, "mergeacross", 16_384, 0)
            self._formula = given.get("formula", "")
            rows = _many(given, "mergedown", 1_048_576, 0) + 1
            self.span(self._row, self._column, rows, self._ends - self._column + 1)
        elif tag in ("data", "comment"):
            self._kind, self._words, self._data = (given.get("type", "String") if tag == "data" else ""), [], True

    def handle_endtag(self, tag: str) -> None:
        tag = tag.rpartition(":")[2]
        if tag == "data" and self._kind:
            kind, text = _value(self._kind, "".join(self._words).replace("\0", "").strip())
            if text:
                self.put(self._row, self._column, kind, text)
                self.filled = True
                if self._formula and kind != "error":
                    self.put(self._row, self._column, "@computed", self._formula.removeprefix("="))
            self._kind, self._data = "", False
        elif tag == "comment":
            self._said += 1
            self.found.append((0, "", self._said, 0, "@said", "".join(self._words).strip()))
            self._data = False
        elif tag == "cell":
            self._column = self._ends
        elif tag == "visible" and "".join(self._words).strip() in ("SheetHidden", "SheetVeryHidden"):
            self._turn_hidden()
        self._words = [] if tag != "font" else self._words

    def handle_data(self, data: str) -> None:
        self._words.append(data)

    def _turn_hidden(self) -> None:
        """A sheet says only at its end whether it is shown."""
        for place, record in enumerate(self.found):
            if record[0] == self.sheet and record[4] == "sheet":
                self.found[place] = (*record[:5], "hidden")


def _value(kind: str, text: str) -> tuple[str, str]:
    if kind == "Number":
        return ("number", number) if (number := _number(text)) else ("text", text)
    if kind == "DateTime":
        return "date", text.replace("T", " ").removesuffix(".000").removesuffix(" 00:00:00")
    if kind == "Boolean":
        return "bool", "YA" if text == "1" else "TIDAK"
    return ("error", "#GALAT") if kind == "Error" else ("text", text)


def _number(text: str) -> str:
    """A number as programs write it, the Indonesian way; "" for anything else."""
    from .workbook import number_text

    try:
        value = float(text)
    except ValueError:
        return ""
    return number_text(value) if abs(value) < 1e300 else ""


def _many(given: dict[str, str], name: str, most: int, least: int = 1) -> int:
    """A number of rows or columns, within bounds."""
    text = given.get(name, "")[:9]
    return min(max(int(text), least), most) if text.isascii() and text.isdecimal() else least

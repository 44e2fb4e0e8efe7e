"""Web pages that were given the name of a workbook: their tables as cells, one below the other."""

import re
from collections.abc import Iterable

from .markup import LAST_COLUMN, LAST_ROW, Reader, many, number_of
from .plain import decoded
from .refused import Refused

STARTS = (
    "<html",
    "<!doctype",
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
PACKED = b"mime-version:"
CHARSET = re.compile(rb"""charset\s*=\s*["']?([\w-]+)""", re.IGNORECASE)
SILENT = {"script", "style", "title", "xml", "noscript"}
BREAKS = {"br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "caption"}
SPACES = re.compile(r"[ \t\r\n]+")
HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)


def is_page(content: bytes) -> bool:
    """Whether this is a web page or XML, whatever its name says."""
    return content.lower().startswith(PACKED) or decoded(content[:4096]).lstrip("\ufeff \r\n\t").lower().startswith(
        STARTS
    )


def records(content: bytes) -> Iterable[tuple]:
    """The records of a page (one sheet without a name, tables one below the other) or of an XML workbook."""
    reader = Page()
    if b"urn:schemas-microsoft-com:office:spreadsheet" in content[:4096].replace(b"\0", b""):
        from .xml_workbook import Sheets  # rarely needed

        reader = Sheets()
    try:
        reader.feed(_text(content))
        reader.close()
    except AssertionError as error:  # the parser's own word for a section that nobody knows
        raise Refused("B04") from error
    if not reader.filled:
        raise Refused("B05")
    return reader.found


def _text(content: bytes) -> str:
    """By the character set that the page names itself, else as any text; of a page packed with its images the page."""
    if content.lower().startswith(PACKED):
        from email import message_from_bytes  # rarely needed

        parts = [part for part in message_from_bytes(content).walk() if part.get_content_type() == "text/html"]
        return "\n".join(_text(part.get_payload(decode=True) or b"") for part in parts)
    named = CHARSET.search(content[:2048])
    # In two bytes a letter the name could not be read.
    if not named or named[1].lower().startswith((b"utf-16", b"utf16", b"ucs")) or b"\0" in content[:64]:
        return decoded(content)
    try:
        return content.decode(named[1].decode())
    except (LookupError, UnicodeDecodeError):
        return decoded(content)


class Table:
    """One table of a page while it is read. taken: column → the last row for which a cell above still stands."""

    def __init__(self) -> None:
        self.row, self.column, self.taken, self.inside = 0, 1, {}, False
        self.words: list[str] = []
        self.number = ""
        self.cells: list[tuple] = []  # row, column, kind, text
        self.spans: list[tuple[int, int, int, int]] = []
        self.hidden: list[int] = []

    def next_row(self, hidden: bool) -> None:
        """Begins a row."""
        self.end()
        self.row, self.column = self.row + 1, 1
        if hidden:
            self.hidden.append(self.row)

    def begin(self, rows: int, columns: int, number: str) -> None:
        """Begins a cell that stands for so many rows and columns; number: what a program noted as its value."""
        self.end()
        self.row = self.row or 1
        while self.taken.get(self.column, 0) >= self.row:
            self.column += 1
        self.spans.append((self.row, self.column, rows, columns))
        self.inside, self.words, self.number = True, [], number

    def end(self) -> None:
        """Ends the cell that is open, if any."""
        if not self.inside:
            return
        row, column, rows, columns = self.spans[-1]
        kind, text = ("number", self.number) if self.number else ("text", tidy(self.words))
        if text:
            self.cells.append((row, column, kind, text))
        if rows > 1:
            self.taken |= dict.fromkeys(range(column, min(column + columns, LAST_COLUMN + 2)), row + rows - 1)
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
        """A mark begins."""
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
            number = number_of(given.get("x:num", ""))
            self._open[-1].begin(many(given, "rowspan", LAST_ROW), many(given, "colspan", LAST_COLUMN), number)
        elif tag in BREAKS:
            self._hear("\v")
        elif tag == "input" and given.get("type", "text").lower() in ("text", "number", ""):
            self._hear(given.get("value", ""))

    def handle_endtag(self, tag: str) -> None:
        """A mark ends."""
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
        """Text between marks."""
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

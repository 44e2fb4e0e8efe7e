"""What the XML of an .ods tells besides its values: merged cells. Calamine gives their value and not their extent."""

from xml.parsers import expat

from .marks import Record, column_letters

SPANNED = ("table:number-columns-spanned", "table:number-rows-spanned")


class _Sheets:
    """Goes over the sheets cell by cell, counting rows and columns as they are repeated."""

    def __init__(self) -> None:
        self.found: dict[str, list[Record]] = {}
        self.name, self.row, self.column, self.again = "", 1, 1, 1

    def start(self, tag: str, given: dict[str, str]) -> None:
        """An element begins."""
        if tag == "table:table":
            self.name, self.row = given.get("table:name", ""), 1
        elif tag == "table:table-row":
            self.column, self.again = 1, _count(given, "table:number-rows-repeated")
        elif tag in ("table:table-cell", "table:covered-table-cell"):
            wide, high = (_count(given, one) for one in SPANNED)
            if (wide, high) != (1, 1):
                end = f"{column_letters(self.column + wide - 1)}{self.row + high - 1}"
                place = f"{column_letters(self.column)}{self.row}:{end}"
                self.found.setdefault(self.name, []).append((self.row, self.column, "@merged", place))
            self.column += _count(given, "table:number-columns-repeated")

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag == "table:table-row":
            self.row += self.again


def _count(given: dict[str, str], name: str) -> int:
    text = given.get(name, "1")
    return min(int(text), 1_048_576) if text.isdigit() and int(text) else 1


def merged(content: bytes) -> dict[str, list[Record]]:
    """Sheet → its merged ranges, as child/marks.py tells them; none of what stands behind a fault in the XML."""
    sheets = _Sheets()
    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = sheets.start, sheets.end
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, _EntityError):
        return {}
    return sheets.found


class _EntityError(Exception):
    """An entity of its own: no spreadsheet program writes one."""


def _refuse(*_: object) -> None:
    raise _EntityError

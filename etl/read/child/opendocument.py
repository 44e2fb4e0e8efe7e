"""What the XML of an .ods tells besides its values: merged and hidden cells, percentages, formulas, errors.

Calamine gives values only: '' for an error and for a formula that was never computed, as for an empty cell.
"""

from xml.parsers import expat

from .marks import Record, column_letters

SPANNED = ("table:number-columns-spanned", "table:number-rows-spanned")
CELLS = ("table:table-cell", "table:covered-table-cell")
HIDDEN = ("collapse", "filter")
LAST_ROW, LAST_COLUMN = 50_000, 200
MOST = 100_000  # places noted of one file: a repeated cell may stand for millions
Places = set[tuple[int, int]]


class Sheets:
    """Goes over the sheets cell by cell, counting rows and columns as they are repeated. By sheet, as archive.Seen."""

    def __init__(self) -> None:
        self.marks: dict[str, list[Record]] = {}
        self.errors: dict[str, Places] = {}
        self.formulas: dict[str, Places] = {}
        self.hidden: dict[str, tuple[set[int], set[int]]] = {}
        self._name, self._row, self._column, self._again, self._noted = "", 1, 1, 1, 0

    def start(self, tag: str, given: dict[str, str]) -> None:
        """An element begins."""
        if tag == "table:table":
            self._name, self._row, self._column = given.get("table:name", ""), 1, 1
        elif tag == "table:table-column":
            wide = _count(given, "table:number-columns-repeated")
            self._hide(given, 1, self._column, wide, LAST_COLUMN)
            self._column += wide
        elif tag == "table:table-row":
            self._column, self._again = 1, _count(given, "table:number-rows-repeated")
            self._hide(given, 0, self._row, self._again, LAST_ROW)
        elif tag in CELLS:
            self._cell(given)
            self._column += _count(given, "table:number-columns-repeated")

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag == "table:table-row":
            self._row += self._again

    def _hide(self, given: dict[str, str], which: int, first: int, count: int, last: int) -> None:
        if given.get("table:visibility") in HIDDEN:
            hidden = self.hidden.setdefault(self._name, (set(), set()))
            hidden[which].update(range(first, min(first + count, last + 1)))

    def _cell(self, given: dict[str, str]) -> None:
        wide, high = (_count(given, one) for one in SPANNED)
        if (wide, high) != (1, 1):
            end = f"{column_letters(self._column + wide - 1)}{self._row + high - 1}"
            self._mark("@merged", f"{column_letters(self._column)}{self._row}:{end}")
        formula, kind = given.get("table:formula"), given.get("office:value-type")
        if given.get("calcext:value-type") == "error":
            self.errors.setdefault(self._name, set()).update(self._places(given))
        elif formula and not kind:
            self.formulas.setdefault(self._name, set()).update(self._places(given))
        elif formula:
            self._mark("@computed", _usual(formula))
        if kind == "percentage":
            for row, column in self._places(given):
                self.marks.setdefault(self._name, []).append((row, column, "@percent", ""))

    def _mark(self, kind: str, text: str) -> None:
        self.marks.setdefault(self._name, []).append((self._row, self._column, kind, text))

    def _places(self, given: dict[str, str]) -> list[tuple[int, int]]:
        """Every place where this cell stands, within what is read at all."""
        columns = range(
            self._column, min(self._column + _count(given, "table:number-columns-repeated"), LAST_COLUMN + 1)
        )
        rows = range(self._row, min(self._row + self._again, LAST_ROW + 1))
        found = [(row, column) for row in rows for column in columns][: max(0, MOST - self._noted)]
        self._noted += len(found)
        return found


def look(content: bytes) -> Sheets | None:
    """What content.xml tells; None when it is none, or locked."""
    sheets = Sheets()
    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = sheets.start, sheets.end
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, _EntityError):
        return None
    return sheets


def _usual(formula: str) -> str:
    """of:=SUM([.A1:.A2]) → SUM(A1:A2), as other programs write it."""
    for odd, usual in (("[.", ""), (":.", ":"), ("[", ""), ("]", "")):
        formula = formula.replace(odd, usual)
    return formula.partition(":=")[2] or formula.lstrip("=")


def _count(given: dict[str, str], name: str) -> int:
    text = given.get(name, "1")[:8]
    return min(int(text), 1_048_576) if text.isascii() and text.isdecimal() and int(text) else 1


class _EntityError(Exception):
    """An entity of its own: no spreadsheet program writes one."""


def _refuse(*_: object) -> None:
    raise _EntityError

"""Cells of one worksheet get their colours; a cell, or a row, that was never written is put in its place."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from etl.returned.splice import Element, Splices, elements, tagged

Place = tuple[int, int]
COLUMNS, ROWS = 16_384, 1_048_576
_ADDRESS = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+\d+):([A-Z]+\d+)"')
_SELECTED = re.compile(rb"""\stabSelected\s*=\s*["'](?:1|true)["']""")
_DATA = re.compile(rb"<(?:\w+:)?sheetData[\s/>]")
# What may follow the reference to the drawing of comments: it goes before the first of these.
BEHIND = {
    "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
}  # fmt: skip


def place(address: str) -> Place | None:
    """ "D12" → (12, 4); None for what is no cell of a sheet."""
    found = _ADDRESS.fullmatch(address.replace("$", ""))
    if not found:
        return None
    row, column = int(found[2]), number(found[1])
    return (row, column) if row <= ROWS and column <= COLUMNS else None


def number(letters: str) -> int:
    """ "AA" → 27."""
    made = 0
    for letter in letters:
        made = made * 26 + ord(letter) - 64
    return made


def address(where: Place) -> str:
    """(12, 4) → "D12"."""
    row, column = where
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


def merged(xml: bytes) -> Callable[[Place], Place]:
    """A function: a cell → itself, or the top left cell of the merged cells in which it lies."""
    spans = [tuple(place(end.decode()) for end in ends) for ends in _MERGED.findall(xml)]
    spans = sorted(span for span in spans if None not in span)
    tall = max((last[0] - first[0] for first, last in spans), default=0)
    starts = [first for first, _ in spans]

    def shown(where: Place) -> Place:
        at = bisect_right(starts, where)
        while at and starts[at - 1][0] >= where[0] - tall:
            first, last = spans[at - 1]
            if first[0] <= where[0] <= last[0] and first[1] <= where[1] <= last[1]:
                return first
            at -= 1
        return where

    return shown


def unselected(xml: bytes) -> bytes:
    """The sheet no longer chosen: chosen together with ours, what is typed into one would go into both."""
    end = _DATA.search(xml)
    end = end.start() if end else len(xml)
    return _SELECTED.sub(b"", xml[:end]) + xml[end:]


@dataclass
class _Row:
    element: Element
    number: int
    cells: list[tuple[int, Element]]


class Sheet:
    """One worksheet under change. ours: formats that carry a colour from an earlier time, which is taken off."""

    def __init__(self, xml: bytes, wanted: Iterable[Place], ours: set[int]) -> None:
        self.xml, self.changes = xml, Splices(xml)
        self._wanted_rows = {row for row, _ in wanted}
        self._ours = {str(style) for style in ours}
        self._rows: list[_Row] = []
        self._all_rows: list[tuple[int, Element]] = []
        self._columns: list[tuple[int, int, Element]] = []
        self._coloured: list[tuple[Place, Element]] = []
        self.data: Element | None = None
        self.drawing: Element | None = None
        self.behind: Element | None = None
        self.whole: Element | None = None
        self._scan()

    def _scan(self) -> None:
        at = [0, 0]  # rows and cells may leave out where they are: then they follow the one before
        numbers: list[Place] = []
        in_order = sorted(self._wanted_rows)

        def wanted(name: str, given: dict[str, str]) -> bool:
            if name == "c":
                known = place(given.get("r", ""))
                at[1] = known[1] if known else at[1] + 1
                chosen = at[0] in self._wanted_rows or given.get("s", "0") in self._ours
            elif name == "row":
                last, at[0] = at[0], int(given["r"]) if given.get("r", "").isdecimal() else at[0] + 1
                at[1] = 0
                # Of a million empty rows only those are kept that are marked, or before which one is put in.
                chosen = bisect_right(in_order, last) < bisect_right(in_order, at[0])
            else:
                chosen = name in BEHIND or name in ("worksheet", "sheetData", "col", "legacyDrawing")
            if chosen:
                numbers.append((at[0], at[1]))
            return chosen

        for one, (row, column) in zip(elements(self.xml, wanted), numbers, strict=True):
            self._note(one, row, column)

    def _note(self, one: Element, row: int, column: int) -> None:
        if one.name == "row":
            self._all_rows.append((row, one))
            if row in self._wanted_rows:
                self._rows.append(_Row(one, row, []))
        elif one.name == "c":
            if self._rows and self._rows[-1].number == row:
                self._rows[-1].cells.append((column, one))
            if one.attributes.get("s", "0") in self._ours:
                self._coloured.append(((row, column), one))
        elif one.name == "col":
            self._columns.append((int(one.attributes["min"]), int(one.attributes["max"]), one))
        elif one.name == "worksheet":
            self.whole = one
        elif one.name == "sheetData":
            self.data = one
        elif one.name == "legacyDrawing" and len(one.parents) == 1:
            self.drawing = one
        elif len(one.parents) == 1 and self.behind is None:
            self.behind = one

    def colour(self, severities: dict[Place, str], marked: Callable[[int, str], int]) -> None:
        """Gives these cells the colour of their severity; takes it off the others that have one of an earlier time."""
        for where, cell in self._coloured:
            if where not in severities:
                self.changes.attributes(cell, s=str(marked(int(cell.attributes.get("s", "0")), "")))
        by_row: dict[int, dict[int, str]] = {}
        for (row, column), severity in severities.items():
            by_row.setdefault(row, {})[column] = severity
        known = {one.number: one for one in self._rows}
        for number_, columns in sorted(by_row.items()):
            if number_ in known:
                self._in_row(known[number_], columns, marked)
            else:
                self._new_row(number_, columns, marked)

    def _in_row(self, row: _Row, columns: dict[int, str], marked: Callable[[int, str], int]) -> None:
        there = dict(row.cells)
        given = row.element.attributes
        own = int(given.get("s", "0")) if given.get("customFormat") in ("1", "true") else None
        prefix, new = row.element.prefix, {}
        for column, severity in sorted(columns.items()):
            if column in there:
                cell = there[column]
                self.changes.attributes(cell, s=str(marked(int(cell.attributes.get("s", "0")), severity)))
            else:
                new[column] = _cell(
                    prefix, (row.number, column), marked(self._style(column) if own is None else own, severity)
                )
        if not new:
            return
        if row.element.empty:
            tag = tagged(self.xml[row.element.start : row.element.inside - 2].rstrip() + b">", spans=None)
            inside = b"".join(new.values()) + f"</{prefix}row>".encode()
            self.changes.put(row.element.start, row.element.end, tag + inside)
            return
        self.changes.attributes(row.element, spans=None)
        places = [column for column, _ in row.cells]
        for column, cell in new.items():
            after = bisect_right(places, column)
            at = row.cells[after][1].start if after < len(places) else row.element.outside
            self.changes.put(at, at, cell)

    def _new_row(self, row: int, columns: dict[int, str], marked: Callable[[int, str], int]) -> None:
        prefix = self.data.prefix
        cells = [
            _cell(prefix, (row, column), marked(self._style(column), one)) for column, one in sorted(columns.items())
        ]
        made = f'<{prefix}row r="{row}">'.encode() + b"".join(cells) + f"</{prefix}row>".encode()
        after = bisect_right([number_ for number_, _ in self._all_rows], row)
        if after < len(self._all_rows):
            start = self._all_rows[after][1].start
            self.changes.put(start, start, made)
        elif self.data.empty:
            self._into_data(made)
        else:
            self.changes.into(self.data, made)

    def _into_data(self, made: bytes) -> None:
        """Rows for a sheet that has none at all come together before they are put in."""
        waiting = [change for change in self.changes.changes if change[0] == self.data.start]
        if waiting:
            self.changes.changes.remove(waiting[0])
            close = waiting[0][2].rindex(b"</")
            self.changes.put(*waiting[0][:2], waiting[0][2][:close] + made + waiting[0][2][close:])
        else:
            self.changes.into(self.data, made)

    def _style(self, column: int) -> int:
        """The format of a column, which its unwritten cells have."""
        return next(
            (int(one.attributes.get("style", "0")) for low, high, one in self._columns if low <= column <= high), 0
        )

    def width(self, column: int) -> float:
        """How wide a column is, in letters."""
        for low, high, one in self._columns:
            if low <= column <= high:
                return 0.0 if one.attributes.get("hidden") in ("1", "true") else float(one.attributes.get("width", "9"))
        return 9.0

    def draw(self, relation: str, office: str) -> None:
        """Refers to the drawing of the comments, unless the sheet does already."""
        if self.drawing is not None:
            return
        at = self.behind.start if self.behind else self.whole.outside
        added = f'<{self.whole.prefix}legacyDrawing xmlns:r="{office}" r:id="{relation}"/>'
        self.changes.put(at, at, added.encode())


def _cell(prefix: str, where: Place, style: int) -> bytes:
    return f'<{prefix}c r="{address(where)}" s="{style}"/>'.encode()

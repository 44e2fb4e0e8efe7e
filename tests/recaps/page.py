"""A sheet that is filled cell by cell, and a table put on it with all that an office adds."""

import re
from dataclasses import dataclass, field, replace

from etl.read.free.grid import Cell, Grid, Range
from recaps.report import MONTHS, OFFICES, YEAR
from recaps.style import ASIDE, BEFORE, MORE, PROSE, STAFF, THINGS, TITLES, Style


@dataclass
class Row:
    """Names and numbers of one row; heading: a row that only names what is below it."""

    names: list[str]
    values: list[int | str | None] = field(default_factory=list)
    heading: bool = False


@dataclass
class Table:
    """names: headers of the columns of names; columns: of the counts, one or two lines each; added: whether its rows
    may be added up, and its columns; dated: whether its columns are times already.
    """

    names: list[str]
    columns: list[tuple[str, ...]]
    rows: list[Row]
    added: bool = True
    added_beside: bool = False
    dated: bool = False
    ranges: list[int] = field(default_factory=list)  # how many rows the first name of each block is merged over


class Page:
    """One sheet."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.cells: dict[tuple[int, int], str] = {}
        self.merged: list[Range] = []
        self.next = 1

    def put(self, row: int, col: int, text: str) -> None:
        if text:
            self.cells[row, col] = text

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        if (top, left) != (bottom, right):
            self.merged.append(Range(top, left, bottom, right))

    def grid(self, number: int) -> Grid:
        cells = [
            Cell(row, col, "number" if re.fullmatch(r"\d+", text) else "text", text)
            for (row, col), text in self.cells.items()
        ]
        return Grid(number, self.name, cells, self.merged)


def before(style: Style) -> list[Page]:
    """The sheet that some put before the report."""
    if not style.cover:
        return []
    page = Page(style.cover)
    for at, line in enumerate(BEFORE[style.cover], start=1):
        page.put(at, 1, line)
    return [page]


def titled(page: Page, style: Style, office: str, kecamatan: str = "", month: int = 0, more: str = "") -> None:
    """The lines above a table."""
    lines = [PROSE[style.chance.randrange(2)]] if style.has("prose above", 0.1) else []
    lines.append(style.one(*TITLES))
    place = OFFICES[office]
    own = style.one(
        f"KECAMATAN {kecamatan.upper()} {place}", f"Kecamatan {kecamatan}", f"KECAMATAN : {kecamatan.upper()}"
    )
    lines.append(own if kecamatan else style.one(place, f"PEMERINTAH {place}", place.replace("KABUPATEN", "KAB.")))
    lines += [style.period(month)] if month else []
    lines += [more] if more else []
    for line in lines:
        page.put(page.next, style.left, line)
        page.next += 1
    page.next += style.gap


def signed(page: Page, style: Style, office: str, month: int) -> None:
    """What stands below: things, a note, another table, a signature."""
    for at, line in enumerate(THINGS if style.things else ()):
        for col, text in enumerate(line):
            page.put(page.next + 1 + at, style.left + bool(style.number) + col, text)
    page.next += (1 + len(THINGS)) * style.things
    if style.has("note below"):
        page.put(page.next + 1, style.left, style.one(*style.notes))
        page.next += 2
    if style.has("staff below", 0.1):
        for at, line in enumerate(STAFF):
            for col, text in enumerate(line):
                page.put(page.next + 2 + at, style.left + col, text)
        page.next += 2 + len(STAFF)
    if style.has("signature", 0.5):
        lines = (
            f"{OFFICES[office].split()[-1].title()}, 5 {MONTHS[month % 12]} {YEAR}",
            style.one("Camat", "Kepala Bagian Tata Pemerintahan", "Sekretaris Kecamatan", "a.n. Camat"),
        )
        for at, line in enumerate(lines):
            page.put(page.next + 1 + at, style.left + 3, line)
        page.next += 3


def put(page: Page, table: Table, style: Style) -> None:
    """A table below what stands there already."""
    lead = [style.number] * bool(style.number) + table.names + [style.more] * bool(style.more)
    if style.compared and all(len(path) == 1 for path in table.columns) and not table.dated:
        table = _compared(table, style)
    beside = table.added_beside and style.summed_beside and len(table.columns) > 1
    columns = table.columns + [(style.total,)] * beside
    columns += [(style.aim,)] * bool(style.aim) + [("Keterangan",)] * style.remarked
    _header(page, style, lead, columns)
    every = [row.values for row in table.rows if not row.heading]
    if table.added and style.summed_above:
        _sum(page, style, style.total, every, len(lead), beside)
    half = len(table.rows) // 2 if style.again and not table.ranges and not style.grouped else 0
    if half:
        _body(page, style, table, range(half), len(lead), beside)
        _header(page, style, lead, columns)
    _body(page, style, table, range(half, len(table.rows)), len(lead), beside)
    if table.added and style.summed and not style.summed_above:
        _sum(page, style, style.total, every, len(lead), beside)
        if style.below:
            page.put(page.next, style.left + bool(style.number), style.below)
            page.put(page.next, style.left + len(lead), "17" if style.below != "Persentase" else "100%")
            page.next += 1


def _compared(table: Table, style: Style) -> Table:
    """Each number beside the one of another time, which does not count."""
    columns = [(path[0], leaf) for path in table.columns for leaf in style.compared]
    rows = [
        replace(row, values=[one for value in row.values for one in (style.chance.randint(0, 300), value)])
        for row in table.rows
    ]
    return replace(table, columns=columns, rows=rows, added_beside=False)


def _sum(page: Page, style: Style, name: str, rows: list[list[int | None]], lead: int, beside: bool) -> None:
    sums = [sum(filter(None, values)) for values in zip(*rows, strict=True)]
    if style.missummed and len(rows) > 1:
        sums[style.chance.randrange(len(sums))] += style.chance.choice((-2, 1, 10))
    page.put(page.next, style.left + bool(style.number), name)
    for at, value in enumerate(sums + [sum(sums)] * beside):
        page.put(page.next, style.left + lead + at, style.count(value))
    page.next += 1


def _header(page: Page, style: Style, lead: list[str], columns: list[tuple[str, ...]]) -> None:
    lines = max(map(len, columns))
    first, top = style.left, page.next
    paths = [(text,) for text in lead] + columns
    for level in range(lines):
        for at, path in enumerate(paths):
            last = level == len(path) - 1
            if level >= len(path) or (not last and at and paths[at - 1][: level + 1] == path[: level + 1]):
                continue
            wide = 1 if last else _alike(paths[at:], level)
            page.put(top + level, first + at, path[level])
            if style.merges:
                page.merge(top + level, first + at, top + (lines - 1 if last else level), first + at + wide - 1)
    page.next += lines
    if style.columns_numbered:
        for at in range(len(paths)):
            page.put(page.next, first + at, str(at + 1))
        page.next += 1


def _alike(paths: list[tuple[str, ...]], level: int) -> int:
    """How many of them share the header of the first, down to that line."""
    above = paths[0][: level + 1]
    return next((at for at, path in enumerate(paths) if path[: level + 1] != above), len(paths))


def _body(page: Page, style: Style, table: Table, part: range, lead: int, beside: bool) -> None:
    first, number = style.left + bool(style.number), part.start
    block = list(table.ranges)
    group: list[list[int | None]] = []
    for row in [*table.rows[part.start : part.stop], Row([""], heading=True)]:
        if row.heading:
            if style.subtotals and group and table.added:
                _sum(page, style, "Sub Jumlah", group, lead, beside)
            group = []
        if row.heading and row.names[0]:
            page.put(page.next, style.left, row.names[0])
            page.next += 1
            number = 0
        if row.heading:
            continue
        number += 1
        group.append(row.values)
        page.next += style.spaced and number % 4 == 0 and not table.ranges
        merged = bool(table.ranges) and not row.names[0]
        page.put(page.next, style.left, str(number) if style.number and not merged else "")
        for at, text in enumerate(row.names):
            page.put(page.next, first + at, text)
        if block and row.names[0] and style.merges:
            page.merge(page.next, first, page.next + block.pop(0) - 1, first)
        if style.more:
            page.put(page.next, style.left + lead - 1, MORE[style.more][number % len(MORE[style.more])])
        if style.nihil and len(row.values) > 2 and set(row.values) == {0}:
            page.put(page.next, style.left + lead, "NIHIL")
            page.merge(page.next, style.left + lead, page.next, style.left + lead + len(row.values) - 1)
            page.next += 1
            continue
        values = row.values + ([sum(filter(None, row.values))] if beside else [])
        values += [style.chance.randint(20, 99)] * bool(style.aim)
        for at, value in enumerate(values):
            page.put(page.next, style.left + lead + at, style.count(value))
        if style.aside and not style.remarked and style.chance.random() < 0.2:
            page.put(page.next, style.left + lead + len(values), style.one(*ASIDE))
        page.next += 1

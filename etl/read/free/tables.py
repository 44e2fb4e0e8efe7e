"""Where the tables of a sheet lie: a band of header rows, the rows below it, and the free text above it."""

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise

from etl.read.free import months, parted
from etl.read.free.bands import NTH, band_from, columns_of, over_values, starts, with_groups
from etl.read.free.grid import Cell, Grid, is_mark, is_value
from etl.read.free.texts import folded, with_word
from etl.read.free.vocabulary import Vocabulary

_SIGNED = re.compile(
    r"^\s*(mengetahui|menyetujui|a\.?\s*n\.?\s|an\.\s|plt\.?\s|camat\b|kepala\s+(bagian|seksi|dinas)|sekretaris\b|kasi\b|nip\b|"
    r"dibuat oleh|petugas pelapor|pembina\b|penata\b|"
    r"[a-z .]+,\s*\d{1,2}\s+[a-z]+\s+20\d\d\s*$|[a-z .]+,\s*[. ]*\s*20\d\d\s*$)",
    re.IGNORECASE,
)


_THING = re.compile(
    r"\W*(komputer|laptop|notebook|pc|printer|scanner|pemindai|monitor|kamera|proyektor|server|ups|genset|kursi|meja|lemari|"
    r"rak|filing cabinet|brankas|ac|kipas|dispenser|mesin (antrian|antrean|fotokopi|ketik)|televisi|tv|telepon|mobil|"
    r"motor|sepeda motor|kendaraan)\b",
    re.IGNORECASE,
)
NOTE = re.compile(r"^\s*(keterangan|catatan|ket|note|sumber|\*+)\s*[:.*)]", re.IGNORECASE)


@dataclass
class Table:
    """One table of a sheet. header: its header rows, none of a list; body: the rows of data.

    numbering: the row 1 2 3 4 below the header; above: cells of the free text between the table before it and its
    header; like: the table that it goes on with, on the next page or beside it, under the same header.
    """

    grid: Grid
    header: list[int]
    body: list[int]
    cols: list[int]
    above: list[Cell] = field(default_factory=list)
    numbering: int | None = None
    like: "Table | None" = None

    @property
    def top(self) -> int:
        """Its first row: of the header, or of the body where it has none."""
        return (self.header or self.body)[0]

    @property
    def place(self) -> tuple[int, int]:
        """Row and column of its first cell."""
        return self.top, self.cols[0]


def titles(table: Table, vocabulary: Vocabulary) -> list[Cell]:
    """What is a title in the header, over names: "lap paten kec Pare juli 2026 | masuk | selesai"."""

    def named(col: int) -> bool:
        below = [cell for row in table.body if (cell := table.grid.cells.get((row, col)))]
        return bool(below) and not any(is_value(cell.kind, cell.text) for cell in below)

    over = [cell for row in table.header for cell in table.grid.by_row[row] if cell.col in table.cols[:2]]
    return [cell for cell in over if vocabulary.meaning(cell.text).word is None and named(cell.col)]


def find(grid: Grid, vocabulary: Vocabulary) -> list[Table]:
    """The tables of a sheet, from the top; side by side from the left."""
    halves = parted.offset(grid, vocabulary)
    pages = [_find(one, vocabulary) for one in halves or [grid]]
    return [replace(table, grid=grid) if halves else table for page in pages for table in page]


def _find(grid: Grid, vocabulary: Vocabulary) -> list[Table]:
    found: list[Table] = []
    rows, above, at = list(grid.by_row), [], 0
    while at < len(rows):
        band = band_from(grid, rows, at, vocabulary) if starts(grid, rows[at], vocabulary) else None
        body, after = _body(grid, rows, band[1], band[0], vocabulary) if band else ([], at)
        if band and any(_holds(grid, row, set(columns_of(grid, band[0]))) or _answers(grid, row) for row in body):
            header = with_groups(grid, band[0], above, vocabulary)
            above = [cell for cell in above if cell.row not in header]
            tables = _side_by_side(
                grid,
                header,
                _ended(grid, _own(grid, header, body, vocabulary), vocabulary),
                above,
                vocabulary,
                band[2],
                found,
            )
            if not above and _next_page(tables, found):
                for one, page in zip(found[-len(tables) :], tables, strict=True):
                    one.body = one.body + page.body
            else:
                found += tables
            above, at = [], after
        else:
            above = above + grid.by_row[rows[at]]
            at += 1
    return found


def _next_page(tables: list[Table], found: list[Table]) -> bool:
    """Whether tables are nothing but more rows of those above them, whose header the page repeats."""
    last = found[-len(tables) :]
    alike = len(last) == len(tables) and {one.top for one in last} == {one.top for one in last[:1]}
    if not last or not alike or not all(map(_headed_alike, tables, last)):
        return False
    starts_of = ([one.grid.cells.get((one.body[0], col)) for col in one.cols] for one in (last[0], tables[0]))
    first, again = (next((cell.text for cell in cells if cell), "") for cells in starts_of)
    return first != again  # numbered anew it is another one


def _headed_alike(page: Table, first: Table) -> bool:
    """Whether a page repeats the header of the first one, which may have a "Ket" or a rank more at its end; remarks
    stand beside it without a header.
    """
    again, printed = (
        [(col, [folded(text) for text in leaf]) for col, leaf in zip(one.cols, _leaves(one), strict=True) if any(leaf)]
        for one in (page, first)
    )
    return len(again) > 1 and again == printed[: len(again)]


def _body(grid: Grid, rows: list[int], at: int, header: list[int], vocabulary: Vocabulary) -> tuple[list[int], int]:
    """The rows below a header up to a signature, a note or the next header; and where to go on.

    Text directly above the next header belongs to that one.
    """
    body: list[int] = []
    cols = set(columns_of(grid, header))
    while at < len(rows):
        row = rows[at]
        again = _repeats(grid, row, body)
        if not again and starts(grid, row, vocabulary) and over_values(grid, rows, at):
            again = [cell.text for cell in grid.by_row[row]] == [cell.text for cell in grid.by_row[header[0]]]
            kept = _without_titles(grid, body, vocabulary, again)
            return kept, at - len(body) + len(kept)
        texts = [cell.text for cell in grid.by_row[row]]
        ends = any(_SIGNED.match(text) or NOTE.match(text) for text in texts)
        answered = _answers(grid, row) and not NOTE.match(texts[0])  # "Tempat pembayaran | Tidak | Kasi Pelayanan"
        ends = ends and not again and not answered
        if ends and not _holds(grid, row, cols) and not _is_row(grid.by_row[row], vocabulary):
            further = _further(grid, rows, at, cols, vocabulary)
            if further is None:
                return body, at
            at = further
            continue
        body.append(row)
        at += 1
    return body, at


def _repeats(grid: Grid, row: int, body: list[int]) -> bool:
    """Whether a row without a value is one like those just above it: "Kec. Batu | Mei 2026 | KTP-el" and no number."""
    if not body or row > body[-1] + 1:
        return False
    above = [cell for one in body for cell in grid.by_row[one]]
    counted = {cell.col for cell in above if is_value(cell.kind, cell.text)}
    cells = grid.by_row[row]
    alike = {(cell.col, cell.text) for cell in above} & {(cell.col, cell.text) for cell in cells}
    return bool(alike) and len(cells) > 1 and not any(cell.col in counted for cell in cells)


def _without_titles(grid: Grid, body: list[int], vocabulary: Vocabulary, again: bool) -> list[int]:
    """The rows above a header without its title: text at the end, and below such a text how many answered, "Responden |
    | 72". again: the header is printed again, so that the name of a service without a number is none.
    """

    def text(row: int) -> bool:
        return not any(is_value(cell.kind, cell.text) or is_mark(cell) for cell in grid.by_row[row])

    def item(row: int) -> bool:
        return any(vocabulary.meaning(cell.text).code("service") for cell in grid.by_row[row])

    kept = list(body)
    told = kept and vocabulary.meaning(grid.by_row[kept[-1]][0].text).word == "respondents"
    if told and len(kept) > 1 and text(kept[-2]):
        kept.pop()
    while kept and text(kept[-1]) and not (again and item(kept[-1]) and any(map(item, kept[:-1]))):
        kept.pop()
    return kept


def _own(grid: Grid, header: list[int], body: list[int], vocabulary: Vocabulary) -> list[int]:
    """The body without the report of another kecamatan, pasted below a table of services across: "KEC. PACE" after an
    empty row, over names of services.
    """
    across = sum(vocabulary.meaning(cell.text).code("service") is not None for cell in grid.by_row[header[-1]])
    for at, (row, after) in enumerate(pairwise(body) if across > 1 else ()):
        cells = grid.by_row[after]
        if after == row + 1 or len(cells) > 1 or not with_word(cells[0].text):
            continue
        below = [grid.by_row[one][0].text for one in body[at + 2 :]]
        if sum(vocabulary.meaning(text).code("service") is not None for text in below) > 1:
            return body[: at + 1]
    return body


def _ended(grid: Grid, body: list[int], vocabulary: Vocabulary) -> list[int]:
    """The body without what follows apart from it: below its total lines with one number, "Pengaduan | nihil", and
    below an empty row a list of other things, "printer | 5 | unit".
    """
    held = [{cell.col for cell in grid.by_row[row] if is_value(cell.kind, cell.text)} for row in body]
    for at, (row, after) in enumerate(pairwise(body)):
        if after == row + 1 or max(map(len, held[at + 1 :])) > 1:
            continue
        cells = grid.by_row[row]
        total = any(vocabulary.meaning(cell.text).word == "total" for cell in cells) or len(held[at]) == len(cells)
        wide = 2 * sum(len(cols) > 1 for cols in held[: at + 1]) > at + 1
        beside = not set.union(*held[: at + 1]) & set.union(*held[at + 1 :])
        below = [cell for one in body[at + 1 :] for cell in grid.by_row[one]]
        known = any(vocabulary.meaning(cell.text).axes for cell in below)
        ticked = any(is_mark(cell) for one in body[: at + 1] for cell in grid.by_row[one]) and not any(
            map(is_mark, below)
        )
        things = all(any(_THING.match(cell.text) for cell in grid.by_row[one]) for one in body[at + 1 :])
        if (total and len(held[at]) > 2) or ((total or wide or beside or ticked or things) and not known):
            return body[: at + 1]
    return body


def _further(grid: Grid, rows: list[int], at: int, cols: set[int], vocabulary: Vocabulary) -> int | None:
    """Where the table goes on after a note or a signature: with names and values below the same header, of which one is
    known.
    """
    first, known = None, False
    for further in range(at + 1, len(rows)):
        if starts(grid, rows[further], vocabulary):
            return None
        cells = [cell for cell in grid.by_row[rows[further]] if cell.col in cols]
        named = any(vocabulary.meaning(cell.text).axes or months.header(cell.text, cell.kind) for cell in cells)
        holds = _holds(grid, rows[further], cols - {min(cols)})
        row = named or (holds and any(not is_value(cell.kind, cell.text) for cell in cells))
        first = further if first is None and row else first
        known = known or named
        if first is not None and known and holds:
            return first
    return None


def _is_row(cells: list[Cell], vocabulary: Vocabulary) -> bool:
    """Whether a row without a value has a name of its own: "5. | SKTM | Kasi Pelayanan | ± 40" is no signature."""
    if len(cells) < 3:
        return False
    if cells[0].text.isdigit() or NTH.fullmatch(cells[0].text):
        return bool(vocabulary.meaning(cells[1].text).axes)
    return vocabulary.meaning(cells[0].text).code("service") is not None


def _holds(grid: Grid, row: int, cols: set[int]) -> bool:
    """Whether a row holds a value below the header."""
    return any(cell.col in cols and is_value(cell.kind, cell.text) for cell in grid.by_row[row])


def _answers(grid: Grid, row: int) -> bool:
    """ "Jenis pelayanan | Tidak"."""
    return any(map(is_mark, grid.by_row[row][1:]))


def _side_by_side(
    grid: Grid,
    header: list[int],
    body: list[int],
    above: list[Cell],
    vocabulary: Vocabulary,
    numbering: int | None,
    before: list[Table],
) -> list[Table]:
    """One table, or several side by side."""
    parts = parted.parts(grid, header, body, vocabulary)
    if len(parts) > 1 and parted.titles(grid, header, parts, vocabulary):
        above, header = above + grid.by_row[header[0]], header[1:]
    found: list[Table] = []
    for part in parts if len(parts) > 1 else [_with_bare(grid, header, body, parts[0], vocabulary)]:
        one = Table(grid, header, body, part, parted.over(above, header[0], part, parts, vocabulary), numbering)
        one.like = next((other for other in reversed(before + found) if _leaves(other) == _leaves(one)), None)
        found.append(one)
    return found


def _with_bare(grid: Grid, header: list[int], body: list[int], part: list[int], vocabulary: Vocabulary) -> list[int]:
    """The columns of a table whose header names nothing but rows, "no | jenis surat", with the numbers beside them."""

    def numbers(col: int) -> int:
        return sum((cell := grid.cells.get((row, col))) is not None and is_value(cell.kind, cell.text) for row in body)

    head = grid.cells.get((header[-1], part[-1]))
    named = head is not None and vocabulary.meaning(head.text).word in ("item", "place")
    bare = named and not any(2 * numbers(col) > len(body) for col in part[1:]) and 2 * numbers(part[-1] + 1) > len(body)
    return [*part, part[-1] + 1] if bare else part


def _leaves(table: Table) -> list[list[str]]:
    """The header of each column as printed, whichever columns these are."""
    texts = {(cell.row, cell.col): cell.text for row in table.header for cell in table.grid.by_row[row]}
    return [[texts.get((row, col), "") for row in table.header] for col in table.cols]

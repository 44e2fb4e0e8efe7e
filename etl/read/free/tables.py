"""Where the tables of a sheet lie: a band of header rows, the rows below it, and the free text above it."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from etl.read.free import months
from etl.read.free.bands import KEY_WORDS, NTH, band_from, columns_of, is_mark, over_values, starts, with_groups
from etl.read.free.grid import Cell, Grid, is_value
from etl.read.free.texts import folded
from etl.read.free.vocabulary import Vocabulary

_SIGNED = re.compile(
    r"^\s*(mengetahui|menyetujui|a\.?\s*n\.?\s|an\.\s|plt\.?\s|camat\b|kepala\s+(bagian|seksi|dinas)|sekretaris\b|kasi\b|nip\b|"
    r"dibuat oleh|petugas pelapor|pembina\b|penata\b|"
    r"[a-z .]+,\s*\d{1,2}\s+[a-z]+\s+20\d\d\s*$|[a-z .]+,\s*[. ]*\s*20\d\d\s*$)",
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


def find(grid: Grid, vocabulary: Vocabulary) -> list[Table]:
    """The tables of a sheet, from the top; side by side from the left."""
    found: list[Table] = []
    rows, above, at = list(grid.by_row), [], 0
    while at < len(rows):
        band = band_from(grid, rows, at, vocabulary) if starts(grid, rows[at], vocabulary) else None
        body, after = _body(grid, rows, band[1], band[0], vocabulary) if band else ([], at)
        if band and any(_holds(grid, row, set(columns_of(grid, band[0]))) for row in body):
            header = with_groups(grid, band[0], above, vocabulary)
            above = [cell for cell in above if cell.row not in header]
            tables = _side_by_side(grid, header, _ended(grid, body, vocabulary), above, vocabulary, band[2], found)
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
    """Whether a page repeats the header of the first one, which may have a "Ket" or a rank more at its end."""
    again, printed = ([[folded(text) for text in leaf] for leaf in _leaves(one)] for one in (page, first))
    return len(again) > 1 and page.cols == first.cols[: len(again)] and again == printed[: len(again)]


def _body(grid: Grid, rows: list[int], at: int, header: list[int], vocabulary: Vocabulary) -> tuple[list[int], int]:
    """The rows below a header up to a signature, a note or the next header; and where to go on.

    Text directly above the next header belongs to that one.
    """
    body: list[int] = []
    cols = set(columns_of(grid, header))
    while at < len(rows):
        row = rows[at]
        if starts(grid, row, vocabulary) and over_values(grid, rows, at):
            while body and not any(is_value(cell.kind, cell.text) or is_mark(cell) for cell in grid.by_row[body[-1]]):
                body.pop()
                at -= 1
            return body, at
        texts = [cell.text for cell in grid.by_row[row]]
        ends = any(_SIGNED.match(text) or NOTE.match(text) for text in texts)
        if ends and not _holds(grid, row, cols) and not _is_row(grid.by_row[row], vocabulary):
            further = _further(grid, rows, at, cols, vocabulary)
            if further is None:
                return body, at
            at = further
            continue
        body.append(row)
        at += 1
    return body, at


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
        if (total and len(held[at]) > 2) or ((total or wide or beside or ticked) and not known):
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


def _side_by_side(
    grid: Grid,
    header: list[int],
    body: list[int],
    above: list[Cell],
    vocabulary: Vocabulary,
    numbering: int | None,
    before: list[Table],
) -> list[Table]:
    """One table, or several when empty columns part it and each part names its own rows."""
    cols = columns_of(grid, header)
    used = set(cols) | {cell.col for row in body for cell in grid.by_row[row] if _inside(cell, cols)}
    parts: list[list[int]] = []
    for col in sorted(used):
        if parts and col == parts[-1][-1] + 1:
            parts[-1].append(col)
        else:
            parts.append([col])
    own = [_names_rows(grid, header, part, vocabulary) or _is_list(grid, body, part, vocabulary) for part in parts]
    if not all(own) and not _alike(grid, header, parts):
        parts = [sorted(used)]
    parts = [piece for part in parts for piece in _repeated(grid, header, body, part, vocabulary)]
    if len(parts) > 1 and _titles(grid, header, parts, vocabulary):
        above, header = above + grid.by_row[header[0]], header[1:]
    found: list[Table] = []
    for part in parts:
        one = Table(grid, header, body, part, _over(above, header[0], part, parts), numbering)
        one.like = next((other for other in reversed(before + found) if _leaves(other) == _leaves(one)), None)
        found.append(one)
    return found


def _is_list(grid: Grid, body: list[int], part: list[int], vocabulary: Vocabulary) -> bool:
    """Whether names stand at the left of a part, perhaps numbered, and values beside them: "Perizinan | Jml"."""

    def listed(col: int) -> bool:
        pairs = [(grid.cells.get((row, col)), grid.cells.get((row, part[-1]))) for row in body]
        filled = [(one, other) for one, other in pairs if one and other]
        named = [one for one, other in filled if vocabulary.meaning(one.text).axes and is_value(other.kind, other.text)]
        return len(named) > 1 and 2 * len(named) >= len(filled)

    return any(listed(col) for col in part[:-1][:2])


def _alike(grid: Grid, header: list[int], parts: list[list[int]]) -> bool:
    """Whether the same three or more headers stand over each part: "No | Jenis | Masuk" twice."""
    leaves = {
        tuple(folded(cell.text) if (cell := grid.cells.get((header[-1], col))) else "" for col in part)
        for part in parts
    }
    return len(leaves) == 1 and len([text for text in leaves.pop() if text]) > 2


def _titles(grid: Grid, header: list[int], parts: list[list[int]], vocabulary: Vocabulary) -> bool:
    """Whether the first header row holds titles of tables side by side: "KEC. PANARUKAN" over "No | Unsur | NRR"."""
    if len(header) < 2:
        return False
    firsts = [(grid.cells.get((header[0], part[0])), grid.cells.get((header[1], part[0]))) for part in parts]
    named = [(vocabulary.meaning(one.text), vocabulary.meaning(other.text)) for one, other in firsts if one and other]
    return len(named) == len(parts) and all(one.axes and other.word in KEY_WORDS for one, other in named)


def _leaves(table: Table) -> list[list[str]]:
    """The header of each column as printed, whichever columns these are."""
    texts = {(cell.row, cell.col): cell.text for row in table.header for cell in table.grid.by_row[row]}
    return [[texts.get((row, col), "") for row in table.header] for col in table.cols]


def _over(above: list[Cell], first: int, part: list[int], parts: list[list[int]]) -> list[Cell]:
    """The text over one of several tables side by side: what stands close above another one is that one's."""
    if len(parts) == 1:
        return above
    return [cell for cell in above if cell.row < first - 2 or part[0] - 1 <= cell.col <= part[-1]]


def _repeated(
    grid: Grid, header: list[int], body: list[int], cols: list[int], vocabulary: Vocabulary
) -> list[list[int]]:
    """Apart where "No | Kecamatan" begins anew: two tables that touch, or the second half of a long one beside it."""
    cells = [cell for row in [header[-1], *header] for cell in grid.by_row[row] if cell.col in cols]
    words = {cell.col: vocabulary.meaning(cell.text).word for cell in cells}
    starts = [col for col in cols if words.get(col) == "number" and words.get(col + 1) in KEY_WORDS]
    if len(starts) < 2 or starts[0] != cols[0]:
        starts = _again(grid, body, cols, {cell.col: cell.text for cell in cells if words[cell.col] in KEY_WORDS})
    if len(starts) < 2:
        return [cols]
    bounds = [*starts, cols[-1] + 1]
    labelled = {cell.col for cell in grid.by_row[header[-1]]}
    pieces = [[col for col in cols if first <= col < last] for first, last in zip(bounds, bounds[1:], strict=False)]
    return [
        piece[: max(at for at, col in enumerate(piece) if col in labelled) + 1]
        for piece in pieces
        if set(piece) & labelled
    ]


def _again(grid: Grid, body: list[int], cols: list[int], keys: dict[int, str]) -> list[int]:
    """Where a name of rows stands over a column once more, behind columns of counts, and other names stand below it."""
    first = next((col for col in cols if col in keys), None)
    run = [col for col in keys if first is not None and set(range(first, col + 1)) <= set(keys)]
    starts = [cols[0]]
    for col in sorted(set(keys) - set(run)):
        of = next((one for one in run if folded(keys[one]) == folded(keys[col])), None)
        if of is None or col - 1 in keys:
            continue
        pairs = [(grid.cells.get((row, of)), grid.cells.get((row, col))) for row in body]
        if any(one and other and folded(one.text) != folded(other.text) for one, other in pairs):
            starts.append(col)
    return starts


def _inside(cell: Cell, cols: list[int]) -> bool:
    """Beside a header by at most one column to the left: names often stand under an empty corner."""
    return cols[0] - 2 <= cell.col <= cols[-1]


def _names_rows(grid: Grid, header: list[int], cols: list[int], vocabulary: Vocabulary) -> bool:
    cells = [cell for row in header for cell in grid.by_row[row] if cell.col in cols]
    narrow = [cell for cell in cells if not ((one := grid.ranges.get((cell.row, cell.col))) and one.wide)]
    words = [vocabulary.meaning(cell.text).word for cell in narrow]  # "KECAMATAN" over their names names no rows
    return any(word in KEY_WORDS - {"number"} for word in words) or ("number" in words and len(words) > 3)

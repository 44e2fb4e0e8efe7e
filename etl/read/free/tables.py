"""Where the tables of a sheet lie: a band of header rows, the rows below it, and the free text above it."""

import re
from dataclasses import dataclass, field

from etl.read.free import months
from etl.read.free.grid import STATUS, TICKS, Cell, Grid, is_value
from etl.read.free.vocabulary import Vocabulary

KEY_WORDS = frozenset({"number", "place", "desa", "item", "month", "unsur", "requirement", "respondent"})
_SIGNED = re.compile(
    r"^\s*(mengetahui|menyetujui|a\.?\s*n\.?\s|an\.\s|plt\.?\s|camat\b|kepala\s+(bagian|seksi|dinas)|sekretaris\b|kasi\b|nip\b|"
    r"dibuat oleh|petugas pelapor|pembina\b|penata\b|[a-z .]+,\s*\d{1,2}\s+[a-z]+\s+20\d\d\s*$|[a-z .]+,\s*[. ]*\s*20\d\d\s*$)",
    re.IGNORECASE,
)
NOTE = re.compile(r"^\s*(keterangan|catatan|ket|note|sumber|\*+)\s*[:.*)]", re.IGNORECASE)


@dataclass
class Table:
    """One table of a sheet. header: its header rows; numbering: the row 1 2 3 4 below them; body: the rows of data.

    above: cells of the free text between the table before it and its header; like: the table whose header it repeats.
    """

    grid: Grid
    header: list[int]
    body: list[int]
    cols: list[int]
    above: list[Cell] = field(default_factory=list)
    numbering: int | None = None
    like: "Table | None" = None

    @property
    def place(self) -> tuple[int, int]:
        """Row and column of its first header cell."""
        return self.header[0], self.cols[0]


def find(grid: Grid, vocabulary: Vocabulary) -> list[Table]:
    """The tables of a sheet, from the top; side by side from the left."""
    found: list[Table] = []
    rows, above, at = list(grid.by_row), [], 0
    while at < len(rows):
        band = _band(grid, rows, at, vocabulary) if _starts(grid, rows[at], vocabulary) else None
        body, after = _body(grid, rows, band[1], band[0], vocabulary) if band else ([], at)
        if band and any(_holds(grid, row, set(_columns(grid, band[0]))) for row in body):
            header = _group_rows(grid, band[0], above, vocabulary)
            above = [cell for cell in above if cell.row not in header]
            found += _side_by_side(grid, header, body, above, vocabulary, band[2], found)
            above, at = [], after
        else:
            above = above + grid.by_row[rows[at]]
            at += 1
    return found


def _starts(grid: Grid, row: int, vocabulary: Vocabulary) -> bool:
    """Whether a row names columns: words of tables, or at least three services, regions or months."""
    cells = grid.by_row[row]
    if any(_is_number(cell) for cell in cells) or _titled(cells):
        return False
    words = names = 0
    for cell in cells:
        meaning = vocabulary.meaning(cell.text)
        if meaning.word or meaning.tense:
            words += 1
        elif meaning.axes or months.header(cell.text, cell.kind):
            names += 1
    return (
        words >= 2
        or (words >= 1 and names >= 1)
        or (names >= 3 and 2 * names >= len(cells))
        or _wide(grid, row, words, names)
    )


def _is_number(cell: Cell) -> bool:
    """A value, but for words: as headers V and X are the fifth and the tenth month, ADA and TIDAK columns to be ticked."""
    return is_value(cell.kind, cell.text) and not _is_mark(cell)


def _is_mark(cell: Cell) -> bool:
    return " ".join(cell.text.lower().split()) in TICKS | STATUS


def _wide(grid: Grid, row: int, words: int, names: int) -> bool:
    """A cross-table of unknown names: one word of tables, then three or more labels, and numbers under most of them."""
    cells = grid.by_row[row]
    if words + names < 1 or len(cells) < 4:
        return False
    under = [grid.cells.get((row + step, cell.col)) for cell in cells[1:] for step in (1, 2, 3)]
    return sum(1 for cell in under if cell and is_value(cell.kind, cell.text)) >= len(cells)


def _titled(cells: list[Cell]) -> bool:
    """ "Kecamatan | : Kademangan" is a line of a title, no header."""
    return any(cell.text.startswith(":") or cell.text.endswith(":") for cell in cells)


def _band(grid: Grid, rows: list[int], at: int, vocabulary: Vocabulary) -> tuple[list[int], int, int | None]:
    """Header rows from rows[at] on, the index of the row after them, and the row that numbers the columns."""
    band, after = [rows[at]], at + 1
    while after < len(rows) and rows[after] - band[-1] <= 1 and len(band) < 5:
        row = rows[after]
        if _numbers_columns(grid, row, band, vocabulary):
            return band, after + 1, row
        if not (_starts(grid, row, vocabulary) or _continues(grid, row, band, vocabulary)):
            break
        band.append(row)
        after += 1
    if after < len(rows) and _numbers_columns(grid, rows[after], band, vocabulary):
        return band, after + 1, rows[after]
    return band, after, None


def _continues(grid: Grid, row: int, band: list[int], vocabulary: Vocabulary) -> bool:
    """A further header line: labels only below others, none in the columns of names and numbers."""
    cells = grid.by_row[row]
    if any(_is_number(cell) for cell in cells):
        return _numbered_months(grid, row, band, vocabulary) or _days(grid, row, band, vocabulary)
    keys = _key_columns(grid, band, vocabulary)
    spanned = [grid.ranges.get((cell.row, cell.col)) for one in band for cell in grid.by_row[one]]
    below_group = any(one and one.wide and one.left <= cell.col <= one.right for cell in cells for one in spanned)
    if (
        len(cells) >= 3
        and 5 * len(cells) >= 3 * len(_columns(grid, band))
        and not any(_is_mark(cell) for cell in cells)
    ):
        return True  # words in most columns: a second line of names, never data
    return (
        not any(cell.col in keys for cell in cells) and (len(cells) >= 2 or below_group) and bool(keys or below_group)
    )


def _key_columns(grid: Grid, band: list[int], vocabulary: Vocabulary) -> set[int]:
    """Columns of names; "BULAN" merged over twelve columns is a heading of these and names none."""
    cells = [cell for row in band for cell in grid.by_row[row] if vocabulary.meaning(cell.text).word in KEY_WORDS]
    return {cell.col for cell in cells if not ((one := grid.ranges.get((cell.row, cell.col))) and one.wide)}


def _numbered_months(grid: Grid, row: int, band: list[int], vocabulary: Vocabulary) -> bool:
    """ "Bulan" over 1 2 3 … 12."""
    values = [cell.text for cell in grid.by_row[row]]
    first = grid.by_row[row][0].col
    over = next((cell for one in band for cell in grid.by_row[one] if cell.col == first), None)
    return (
        over is not None
        and vocabulary.meaning(over.text).word == "month"
        and len(values) >= 3
        and values == [str(number) for number in range(1, len(values) + 1)]
    )


def _days(grid: Grid, row: int, band: list[int], vocabulary: Vocabulary) -> bool:
    """ "TANGGAL" over 1 2 3 … 31."""
    cells = grid.by_row[row]
    over = [
        one
        for r in band
        for cell in grid.by_row[r]
        if vocabulary.meaning(cell.text).word == "evidence_date" and (one := grid.ranges.get((cell.row, cell.col)))
    ]
    inside = any(one.left <= cells[0].col and cells[-1].col <= one.right for one in over)
    return inside and all(cell.text.isdigit() and 1 <= int(cell.text) <= 31 for cell in cells)


def _numbers_columns(grid: Grid, row: int, band: list[int], vocabulary: Vocabulary) -> bool:
    """1 2 3 4, (1) (2) (3), 5=3+4: the line that numbers the columns."""
    cells = grid.by_row[row]
    if len(cells) < 3 or _numbered_months(grid, row, band, vocabulary):
        return False
    spanned = [
        one for r in band for cell in grid.by_row[r] if (one := grid.ranges.get((cell.row, cell.col))) and one.wide
    ]
    if any(one.left <= cells[0].col and cells[-1].col <= one.right for one in spanned):
        return False  # numbers below one heading are its days or years
    found = [re.fullmatch(r"\(?\s*(\d{1,3})\s*(?:=[\d\s+\-:x/()%]*)?\)?", cell.text) for cell in cells]
    if not all(found):
        return False
    values = [int(one[1]) for one in found if one]
    return values[0] in (0, 1) and values == list(range(values[0], values[0] + len(values)))


def _columns(grid: Grid, header: list[int]) -> list[int]:
    """Every column that a header cell stands over."""
    cols = set()
    for row in header:
        for cell in grid.by_row.get(row, []):
            spanned = grid.ranges.get((cell.row, cell.col))
            cols.update(range(cell.col, (spanned.right if spanned else cell.col) + 1))
    return sorted(cols)


def _group_rows(grid: Grid, band: list[int], above: list[Cell], vocabulary: Vocabulary) -> list[int]:
    """The header with the line of group headings directly above it, when these stand over the columns of counts only."""
    keys = _key_columns(grid, band, vocabulary)
    over = [cell for cell in above if cell.row == band[0] - 1]
    cols = set(_columns(grid, band))
    if not over or _titled(over) or any(is_value(cell.kind, cell.text) for cell in over):
        return band
    right_of_keys = all(cell.col > max(keys, default=min(cols) - 1) and cell.col in cols for cell in over)
    ranged = [grid.ranges.get((cell.row, cell.col)) for cell in over]
    narrow = all(one is None or not one.wide or one.left > min(cols) for one in ranged)
    return [over[0].row, *band] if right_of_keys and narrow and over[0].col > min(cols) else band


def _body(grid: Grid, rows: list[int], at: int, header: list[int], vocabulary: Vocabulary) -> tuple[list[int], int]:
    """The rows below a header up to a signature, a note or the next header; and where to go on.

    Text directly above the next header belongs to that one.
    """
    body: list[int] = []
    cols = set(_columns(grid, header))
    while at < len(rows):
        row = rows[at]
        if _starts(grid, row, vocabulary):
            while body and not any(is_value(cell.kind, cell.text) for cell in grid.by_row[body[-1]]):
                body.pop()
                at -= 1
            return body, at
        texts = [cell.text for cell in grid.by_row[row]]
        if not _holds(grid, row, cols) and any(_SIGNED.match(text) or NOTE.match(text) for text in texts):
            return body, at
        body.append(row)
        at += 1
    return body, at


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
    cols = _columns(grid, header)
    used = set(cols) | {cell.col for row in body for cell in grid.by_row[row] if _inside(cell, cols)}
    parts: list[list[int]] = []
    for col in sorted(used):
        if parts and col == parts[-1][-1] + 1:
            parts[-1].append(col)
        else:
            parts.append([col])
    if not all(_names_rows(grid, header, part, vocabulary) for part in parts):
        parts = [sorted(used)]
    parts = [piece for part in parts for piece in _repeated(grid, header, part, vocabulary)]
    same = _same(grid, header, before)
    return [Table(grid, header, body, part, _over(above, header[0], part, parts), numbering, same) for part in parts]


def _over(above: list[Cell], first: int, part: list[int], parts: list[list[int]]) -> list[Cell]:
    """The text over one of several tables side by side: what stands close above another one is that one's."""
    if len(parts) == 1:
        return above
    return [cell for cell in above if cell.row < first - 2 or part[0] - 1 <= cell.col <= part[-1]]


def _repeated(grid: Grid, header: list[int], cols: list[int], vocabulary: Vocabulary) -> list[list[int]]:
    """Apart where "No | Kecamatan" begins anew: two tables that touch."""
    words = {cell.col: vocabulary.meaning(cell.text).word for cell in grid.by_row[header[-1]] if cell.col in cols}
    words |= {
        cell.col: vocabulary.meaning(cell.text).word for row in header for cell in grid.by_row[row] if cell.col in cols
    }
    starts = [col for col in cols if words.get(col) == "number" and words.get(col + 1) in KEY_WORDS]
    if len(starts) < 2 or starts[0] != cols[0]:
        return [cols]
    bounds = [*starts, cols[-1] + 1]
    labelled = {cell.col for cell in grid.by_row[header[-1]]}
    pieces = [[col for col in cols if first <= col < last] for first, last in zip(bounds, bounds[1:], strict=False)]
    return [
        piece[: max(at for at, col in enumerate(piece) if col in labelled) + 1]
        for piece in pieces
        if set(piece) & labelled
    ]


def _inside(cell: Cell, cols: list[int]) -> bool:
    """Beside a header by at most one column to the left: names often stand under an empty corner."""
    return cols[0] - 2 <= cell.col <= cols[-1]


def _names_rows(grid: Grid, header: list[int], cols: list[int], vocabulary: Vocabulary) -> bool:
    texts = [cell for row in header for cell in grid.by_row[row] if cell.col in cols]
    return any(vocabulary.meaning(cell.text).word in KEY_WORDS - {"number"} for cell in texts)


def _same(grid: Grid, header: list[int], before: list[Table]) -> "Table | None":
    """The table before, when its header was printed again."""
    if not before or before[-1].grid is not grid or len(before[-1].header) != len(header):
        return None
    now = [[(cell.col, cell.text) for cell in grid.by_row[row]] for row in header]
    then = [[(cell.col, cell.text) for cell in grid.by_row[row]] for row in before[-1].header]
    return before[-1] if now == then else None

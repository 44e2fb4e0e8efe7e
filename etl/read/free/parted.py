"""Tables side by side below one header: which columns are whose, and which text above."""

from itertools import pairwise

from etl.read.free.bands import KEY_WORDS, columns_of, starts
from etl.read.free.grid import Cell, Grid, is_value
from etl.read.free.texts import folded
from etl.read.free.vocabulary import Vocabulary

WIDE = 4  # columns of one table, and no two beside each other
GAPS, CELLS = 4, 20_000  # of a sheet on which somebody typed two tables


def parts(grid: Grid, header: list[int], body: list[int], vocabulary: Vocabulary) -> list[list[int]]:
    """The columns of one table, or of several when empty columns part it and each part names its own rows."""
    cols = columns_of(grid, header)
    used = set(cols) | {cell.col for row in body for cell in grid.by_row[row] if _inside(cell, cols)}
    found: list[list[int]] = []
    for col in sorted(used):
        if found and col == found[-1][-1] + 1:
            found[-1].append(col)
        else:
            found.append([col])
    own = [_names_rows(grid, header, part, vocabulary) or _is_list(grid, body, part, vocabulary) for part in found]
    if not all(own) and not _alike(grid, header, found):
        found = [sorted(used)]
    return [piece for part in found for piece in _repeated(grid, header, body, part, vocabulary)]


def offset(grid: Grid, vocabulary: Vocabulary) -> list[Grid]:
    """The two halves of a sheet on which two tables stand beside each other, the header of one in a row of the other's
    body; empty where there are none. What stands well above both is said of both.
    """
    cols = sorted({col for _, col in grid.cells})
    gaps = [col for col, after in pairwise(cols) if after > col + 1]
    small = len(cols) > WIDE and len(gaps) <= GAPS and len(grid.cells) <= CELLS
    for gap in gaps if small else ():
        sides = [[cell for cell in grid.cells.values() if (cell.col > gap) == right] for right in (False, True)]
        halves = [Grid(grid.number, grid.name, side, grid.merged) for side in sides]
        heads = [next((row for row in half.by_row if starts(half, row, vocabulary)), 0) for half in halves]
        last = [max(half.by_row) for half in halves]
        first = min(heads)
        if first and heads[0] != heads[1] and max(heads) < min(last) and all(map(_listed, halves, heads)):
            shared = [cell for cell in grid.cells.values() if cell.row < first - 1]
            return [_half(grid, [*{*side, *shared}]) for side in sides]
    return []


def _listed(half: Grid, head: int) -> bool:
    """Whether numbers stand below a header in each of the next rows."""
    rows = [half.by_row.get(row, []) for row in (head + 1, head + 2)]
    return all(any(is_value(cell.kind, cell.text) for cell in cells[1:]) for cells in rows)


def _half(grid: Grid, cells: list[Cell]) -> Grid:
    made = Grid(grid.number, grid.name, sorted(cells, key=lambda cell: (cell.row, cell.col)), grid.merged)
    made.parted, made.boxed, made.computed = grid.parted, grid.boxed, grid.computed
    return made


def _is_list(grid: Grid, body: list[int], part: list[int], vocabulary: Vocabulary) -> bool:
    """Whether names stand at the left of a part, perhaps numbered, and values beside them: "Perizinan | Jml"."""

    def listed(col: int) -> bool:
        pairs = [(grid.cells.get((row, col)), grid.cells.get((row, part[-1]))) for row in body]
        filled = [(one, other) for one, other in pairs if one and other]
        named = [one for one, other in filled if vocabulary.meaning(one.text).axes and is_value(other.kind, other.text)]
        return len(named) > 1 and 2 * len(named) >= len(filled)

    return any(listed(col) for col in part[:-1][:2])


def _alike(grid: Grid, header: list[int], parts: list[list[int]]) -> bool:
    """Whether the same headers stand over each part: "No | Jenis | Masuk", "Jenis | Jumlah" twice."""
    leaves = {
        tuple(folded(cell.text) if (cell := grid.cells.get((header[-1], col))) else "" for col in part)
        for part in parts
    }
    return len(leaves) == 1 and len([text for text in leaves.pop() if text]) > 1


def titles(grid: Grid, header: list[int], parts: list[list[int]], vocabulary: Vocabulary) -> bool:
    """Whether the first header row holds titles of tables side by side: "KEC. PANARUKAN" over "No | Unsur | NRR"."""
    if len(header) < 2:
        return False
    firsts = [(grid.cells.get((header[0], part[0])), grid.cells.get((header[1], part[0]))) for part in parts]
    named = [(vocabulary.meaning(one.text), vocabulary.meaning(other.text)) for one, other in firsts if one and other]
    spans = [grid.ranges.get((header[0], part[0])) for part in parts]
    over = all(one and one.right >= part[-1] - 1 > one.left for one, part in zip(spans, parts, strict=True))
    return len(named) == len(parts) and all((one.axes or over) and other.word in KEY_WORDS for one, other in named)


def over(above: list[Cell], first: int, part: list[int], parts: list[list[int]], vocabulary: Vocabulary) -> list[Cell]:
    """The text over one of several tables side by side: what stands close above another one is that one's, and a line
    that says the same of each: their kecamatan, "Responden | 120".
    """
    if len(parts) == 1:
        return above

    def each(row: int) -> bool:
        heads = [next((one for one in above if (one.row, one.col) == (row, of[0])), None) for of in parts]
        told = [one for one in heads if one]
        places = all(vocabulary.meaning(one.text).code("region") for one in told)
        return len(told) == len(parts) and (places or len({folded(one.text) for one in told}) == 1)

    own = {row for row in {cell.row for cell in above} if row >= first - 2 or each(row)}
    return [cell for cell in above if cell.row not in own or part[0] - 1 <= cell.col <= part[-1]]


def _repeated(
    grid: Grid, header: list[int], body: list[int], cols: list[int], vocabulary: Vocabulary
) -> list[list[int]]:
    """Apart where "No | Kecamatan" begins anew: two tables that touch, or the second half of a long one beside it."""
    cells = [cell for row in [header[-1], *header] for cell in grid.by_row[row] if cell.col in cols]
    words = {cell.col: vocabulary.meaning(cell.text).word for cell in cells}
    starts = [col for col in cols if words.get(col) == "number" and words.get(col + 1) in KEY_WORDS]
    if len(starts) < 2 or starts[0] != cols[0]:
        keys = {
            cell.col: cell.text
            for cell in cells
            if words[cell.col] in KEY_WORDS or _names(grid, body, cell.col, vocabulary)
        }
        starts = _again(grid, body, cols, keys)
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


def _names(grid: Grid, body: list[int], col: int, vocabulary: Vocabulary) -> bool:
    """Whether services stand in a column, whatever its header: "Jenis"."""
    texts = [cell.text for row in body if (cell := grid.cells.get((row, col))) and not is_value(cell.kind, cell.text)]
    return bool(texts) and 2 * sum(vocabulary.meaning(text).code("service") is not None for text in texts) > len(texts)


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

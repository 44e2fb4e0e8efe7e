"""Lists without a header, as forms are filled in: "KTP-el | : | 12" below "KECAMATAN : GRESIK"."""

from collections import Counter
from collections.abc import Iterator

from etl.read.free.grid import STATED, Cell, Grid, amount, is_mark, is_value
from etl.read.free.tables import Table
from etl.read.free.vocabulary import MEASURES, Vocabulary

FEW = {"service": 2, "requirement": 4, "unsur": 4}  # names that exist; a single line may be anything
BETWEEN = frozenset({"", "sebanyak", "sejumlah", "adalah"})
HIGHEST = 4  # of a score


def lists(grid: Grid, vocabulary: Vocabulary) -> list[Table]:
    """The lists of a sheet that has no table with a header, from the top; side by side from the left."""
    found: list[Table] = []
    names: set[int] = set()
    above: list[Cell] = []
    rows = list(grid.by_row)
    at = 0
    while at < len(rows):
        places = [(name.col, value.col) for name, value in _pairs(grid, rows[at], vocabulary)]
        size = max((_length(grid, rows[at:], place, vocabulary) for place in places), default=0)
        if not size:
            above += grid.by_row[rows[at]]
            at += 1
            continue
        body = rows[at : at + size]
        above, heading = _headings(above, body[0], vocabulary)
        names |= {name for name, _ in places}
        for name, value in places:
            cols = list(range(_first(grid, body, name, vocabulary), value + 1))
            table = Table(grid, [], heading + body, cols, _over(above, body[0], name, names))
            found += [table] * (not _several(grid, body, value, vocabulary))
        above, at = [], at + size
    return found


def _first(grid: Grid, body: list[int], name: int, vocabulary: Vocabulary) -> int:
    """The first column of a list: of its names, or of the kecamatan to their left, "Ambulu | KTP-el | 210"."""
    left = [grid.cells.get((row, name - 1)) for row in body]
    places = left[0] is not None and all(one is None or vocabulary.codes("region", one.text) for one in left)
    return name - places


def _several(grid: Grid, body: list[int], col: int, vocabulary: Vocabulary) -> bool:
    """Whether the numbers of a list have a header that nobody understands, or stand beside others: none counts."""
    over = grid.cells.get((body[0] - 1, col))
    beside = [cell for row in body if (cell := grid.cells.get((row, col + 1))) and is_value(cell.kind, cell.text)]
    headed = over is not None and over.kind == "text" and bool(over.text.strip(" :="))
    return (headed and not vocabulary.meaning(over.text).axes) or 2 * len(beside) > len(body)


def _pairs(grid: Grid, row: int, vocabulary: Vocabulary) -> Iterator[tuple[Cell, Cell]]:
    """Each name of a row with the number to its right; a colon, or "sebanyak", may stand between them."""
    cells = [cell for cell in grid.by_row[row] if cell.text.strip(" :=").lower() not in BETWEEN]
    for cell, after in zip(cells, cells[1:], strict=False):
        held = is_value(after.kind, after.text) or STATED.match(after.text)
        if _names(cell, after, vocabulary) and held and not is_value(cell.kind, cell.text):
            yield cell, after


def _names(cell: Cell, value: Cell | None, vocabulary: Vocabulary) -> set[str]:
    """What a name may be the name of: a count of a service, the state of a requirement, the score of an item."""
    meaning = vocabulary.meaning(cell.text)
    axes = {axis for axis, _ in meaning.axes}
    found = {"service"} if axes & {"region", "service"} or meaning.word in MEASURES else set()
    marked = value is not None and (is_mark(value) or bool(STATED.match(value.text)))  # "ada (2 unit)"
    scored = value is not None and 1 <= (amount(value.text) or 0) <= HIGHEST
    return found | (axes & {"requirement"} if marked else set()) | (axes & {"unsur"} if scored else set())


def _length(grid: Grid, rows: list[int], place: tuple[int, int], vocabulary: Vocabulary) -> int:
    """How many rows from the first on belong to a list: a name with its number, or a name that heads those below it."""
    size, known = 0, Counter()
    for at, row in enumerate(rows):
        if at and row - rows[at - 1] > 2:
            break
        name, value = grid.cells.get((row, place[0])), grid.cells.get((row, place[1]))
        if name is None or is_value(name.kind, name.text):
            break
        named = _names(name, value, vocabulary)
        if at and row - rows[at - 1] > 1 and not named and not vocabulary.meaning(name.text).known:
            break  # of another list
        if value and (named or is_value(value.kind, value.text)):
            size = at + 1
            known.update(named)
        elif value or not {axis for axis, _ in vocabulary.meaning(name.text).axes} & FEW.keys():
            break
    return size if any(known[axis] >= few for axis, few in FEW.items()) else 0


def _over(above: list[Cell], first: int, name: int, names: set[int]) -> list[Cell]:
    """The text over one of several lists side by side: what stands close above another one is that one's."""
    start = name if name > min(names) else 1
    end = min((col for col in names if col > name), default=max([cell.col for cell in above], default=0) + 1)
    return [cell for cell in above if cell.row < first - 2 or start <= cell.col < end]


def _headings(above: list[Cell], first: int, vocabulary: Vocabulary) -> tuple[list[Cell], list[int]]:
    """A service on a line of its own right above a list heads it; what else stands above is its title."""
    line = [cell for cell in above if cell.row >= first - 2 and cell.row == above[-1].row]
    if len(line) == 1 and vocabulary.meaning(line[0].text).code("service"):
        return [cell for cell in above if cell not in line], [line[0].row]
    return above, []

"""Signs of states where they stand: over columns of marks, in the cells of a checklist, beside the key to them."""

import re
from dataclasses import replace

from etl.read.free.grid import TICKS, Cell, Grid, address, is_value
from etl.read.free.plan import Extra, Plan
from etl.read.free.vocabulary import Vocabulary
from paten import numbers

YES = frozenset({"v", "✓", "✔", "√", "☑", "✅"})
THERE = frozenset({"ada", "sudah ada", "sudah", "ya", "tersedia", "lengkap", "terpenuhi"})
FEW = 2  # signs; a single one may be anything
SHORT = 6  # letters of what may be a sign
DASHES = numbers.NIHIL - {"0", "nihil", "nihil."}
NEVER_NEEDED = frozenset({"S2", "T3", "T13"})  # may be "tidak berlaku": licences that OSS took over, payment
NEED = r"berlaku|perlu|memerlukan|membutuhkan|dibutuhkan|wajib|relevan|disyaratkan|diper\w+kan"
_NOT_NEEDED = re.compile(rf"(tidak|tdk|tak) ({NEED})\b.*|n/?a|tb|tp")
_CONTRARY = re.compile(rf"[x0t✗✘✕✖❌]|tms|(belum|blm|kosong|nihil)\b.*|(tidak|tdk|tak)\b(?! ({NEED})\b).*")


def heads(grids: list[Grid], statuses: dict[str, str], explained: set[tuple[int, int]]) -> set[str]:
    """Signs of states that stand over columns of marks, "S | B | TP" below each kecamatan, and nowhere else."""
    used: dict[int, list[list[Cell]]] = {}
    for grid in grids:
        for row, cells in grid.by_row.items():
            if (grid.number, row) not in explained and (told := [one for one in cells if sign_of(one) in statuses]):
                used.setdefault(grid.number, []).append(told)
    rows = [[sign_of(cell) for cell in cells] for found in used.values() for cells in found]
    once = list(dict.fromkeys(rows[0])) if rows else []
    cycles = len(once) >= FEW and all(one == once * (len(one) // len(once)) for one in rows)
    return set(once) if cycles and all(_over_marks(grid, used.get(grid.number, [])) for grid in grids) else set()


def _over_marks(grid: Grid, rows: list[list[Cell]]) -> bool:
    """Whether marks stand below these cells, which may be the same on each page of a table."""
    cols = [[cell.col for cell in cells] for cells in rows]
    below = rows and any(
        sign_of(cell) in TICKS for (row, col), cell in grid.cells.items() if row > rows[0][0].row and col in cols[0]
    )
    return not rows or bool(below and all(one == cols[0] for one in cols))


def as_states(grid: Grid, rows: set[tuple[int, int]], statuses: dict[str, str], over: set[str]) -> Grid:
    """The sheet without the rows of its key, so that what stands above and below them stays together, and with states
    for the letters and signs of a checklist that are no value by themselves, so that these are no labels.
    """
    own = {row for number, row in rows if number == grid.number}
    cells = {place: cell for place, cell in grid.cells.items() if place[0] not in own}
    letters = {sign: told for sign, told in statuses.items() if not is_value("text", sign) and sign not in over}
    told = {place: letters[sign_of(cell)] for place, cell in cells.items() if sign_of(cell) in letters}
    told = {place: state for place, state in told.items() if place[1] in _answered(cells, statuses.keys() - over)}
    if not own and not told:
        return grid
    written = [replace(cell, text=told.get(place, cell.text)) for place, cell in cells.items()]
    made = Grid(grid.number, grid.name, written, grid.merged, grid.computed, grid.comments)
    made.parted, made.boxed, made.unfilled = grid.parted, grid.boxed | told, grid.unfilled
    return made


def _answered(cells: dict[tuple[int, int], Cell], signs: set[str]) -> set[int]:
    """The columns in which hardly anything short stands but these signs; none where no column repeats them, as one of
    "A. | B. | C." does not.
    """
    short: dict[int, list[str]] = {}
    for (_, col), cell in cells.items():
        if len(cell.text.strip()) <= SHORT:
            short.setdefault(col, []).append(sign_of(cell))
    found = {col for col, told in short.items() if _mostly(told, signs)}
    again = any(len(told) > len(set(told)) for col, told in short.items() if col in found)
    return found if again else set()


def _mostly(told: list[str], signs: set[str]) -> bool:
    """Numbers of columns, and of a table below, stand there too."""
    numbers = sum(one.isdigit() and one not in signs for one in told)
    held = sum(one in signs for one in told)
    return held >= numbers and 3 * held >= 2 * (len(told) - numbers)


def ticked(plan: Plan, statuses: dict[str, str], vocabulary: Vocabulary) -> list[Extra]:
    """What the signs of a checklist say, each at its place."""
    if plan.relation != "compliance":
        return []
    cols = [one.col for one in plan.counts if one.measure in (None, "status")]
    cells = [cell for line in plan.data for col in cols if (cell := plan.table.grid.cells.get((line.row, col)))]
    if "x" not in statuses and not any(one.under for one in plan.counts) and _crossed(plan, cells):
        statuses = statuses | {"x": "belum"}
    boxed = plan.table.grid.boxed | _dashed(plan, cells, statuses, vocabulary)
    return [
        Extra(cell.row, cell.col, told, address(plan.table.grid.name, cell.row, cell.col))
        for cell in cells
        if (told := boxed.get((cell.row, cell.col)) or statuses.get(sign_of(cell)))
    ]


def _dashed(
    plan: Plan, cells: list[Cell], statuses: dict[str, str], vocabulary: Vocabulary
) -> dict[tuple[int, int], str]:
    """The places of "-" among "√" of one kecamatan that says the contrary in no other way: what is not there. Where it
    may as well mean that nobody needs it, at the place to pay, it stays what it is, unless that has words of its own.
    """
    if any(one in statuses for one in DASHES) or any(one.under for one in plan.counts):
        return {}
    across = any("region" in one.keys for one in plan.counts)
    down = any("region" in line.keys for line in plan.data)
    groups: dict[int, list[Cell]] = {}
    for cell in cells:
        groups.setdefault(cell.col if across else cell.row if down else 0, []).append(cell)
    if any(_CONTRARY.fullmatch(sign_of(cell)) for cell in cells) and not across:
        return {}
    rows = {line.row: line.keys.get("requirement") for line in plan.data}
    cols = {one.col: one.keys.get("requirement") for one in plan.counts}
    unneeded = any(
        _NOT_NEEDED.fullmatch(sign_of(cell)) or statuses.get(sign_of(cell)) == "tidak berlaku" for cell in cells
    )
    found = {}
    for told in groups.values():
        ticks = [sign_of(cell) for cell in told]
        if sum(one in YES for one in ticks) < FEW or any(map(_CONTRARY.fullmatch, ticks)):
            continue
        for cell in told:
            key = rows.get(cell.row) or cols.get(cell.col)
            codes = vocabulary.codes("requirement", key.text) if key else NEVER_NEEDED
            if sign_of(cell) in DASHES and (unneeded or not codes & NEVER_NEEDED):
                found[cell.row, cell.col] = "belum"
    return found


def _crossed(plan: Plan, cells: list[Cell]) -> bool:
    """Whether one kecamatan has both "v", or "ada", and "x": then the one can only be the contrary of the other."""
    across = any("region" in one.keys for one in plan.counts)
    down = any("region" in line.keys for line in plan.data)
    marks: dict[int, set[str]] = {}
    for cell in cells:
        marks.setdefault(cell.col if across else cell.row if down else 0, set()).add(sign_of(cell))
    return any("x" in told and told & (YES | THERE) for told in marks.values())


def sign_of(cell: Cell) -> str:
    """A mark as a sign: "TB" → tb; "1 (?)" is none."""
    return cell.text.strip().lower()

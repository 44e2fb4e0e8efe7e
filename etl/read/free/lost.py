"""Nothing is lost: every number on a sheet is a fact, a total, known to be something else, or told to its sender."""

import re
from collections import Counter
from itertools import pairwise, takewhile

from etl.read.free.grid import TICKS, Cell, Grid, address, is_count, is_state, letters
from etl.read.free.headers import Column
from etl.read.free.people import PROFILE
from etl.read.free.plan import Note, Plan
from etl.read.free.tables import Table
from etl.read.free.vocabulary import Vocabulary

MOST = 12  # ranges that a note names
_NO_COUNT = re.compile(
    r"\b(tarif|biaya|retribusi|pagu|anggaran|rp|target|lama|waktu|durasi|hari|jam|menit|luas|jarak|kuota)\b",
    re.IGNORECASE,
)
FEW = 4  # numbers on a sheet without any table: fewer are a year, a version, a page; marks anywhere: a key to them


def notes(grid: Grid, tables: list[Table], plans: list[Plan]) -> list[Note]:
    """One note about the numbers and the marks of a sheet that no table accounts for; none when there are none."""
    known = {cell for table in tables for cell in _of_table(table)} | {cell for plan in plans for cell in _people(plan)}
    first = min((table.top for table in tables), default=0)
    numbering = {row for row, cells in grid.by_row.items() if _numbers_columns(cells)}
    ordinals = {cell for table in tables for cell in _numbers_rows(table)}
    free = [cell for cell in grid.cells.values() if cell not in known | ordinals and cell.row not in numbering]
    over = [cell for cell in free if cell.row < first and is_count(cell)]  # few belong to the title
    counts = [cell for cell in free if cell.row >= first and is_count(cell)] + over * (len(over) >= FEW)
    lost = (counts if tables or len(counts) >= FEW else []) + _marks(free)
    if not lost:
        return []
    start = min(lost, key=lambda cell: (cell.row, cell.col))
    spans = _spans(lost)
    places = ", ".join(spans[:MOST] + ["…"] * (len(spans) > MOST))
    return [Note("B40", grid.name, start.row, start.col, f"{len(lost)} sel: {places}")]


def _marks(cells: list[Cell]) -> list[Cell]:
    """The ticks and states of a checklist that lost its header: a key has each of them once."""
    marks = [cell for cell in cells if is_state(cell.text)]
    often = Counter(cell.text.lower() for cell in marks)
    repeated = [cell for cell in marks if often[cell.text.lower()] > 1]
    return repeated if len(repeated) >= FEW else []


def _people(plan: Plan) -> list[Cell]:
    """Where the number of those who answered a survey was taken from, and the rest of their profile."""
    key = plan.shared.get("respondents")
    if not key or not key.cell or plan.relation != "satisfaction":
        return []
    rows = plan.table.grid.by_row
    above = list(takewhile(lambda row: row in rows, range(key.cell.row, 0, -1)))
    heads = (at for at, row in enumerate(above) if any(PROFILE.search(cell.text) for cell in rows[row]))
    return [cell for row in above[: next(heads, 0) + 1] for cell in rows[row]]


def _numbers_columns(cells: list[Cell]) -> bool:
    """ "1 | 2 | 3" below the header of each page."""
    texts = ["0", *(cell.text for cell in cells)]
    return len(cells) > 2 and all(after in ("1", str(int(text) + 1)) for text, after in pairwise(texts))


def _numbers_rows(table: Table) -> list[Cell]:
    """The 1, 2, 3 to the left of a list without a header."""
    cells = [table.grid.cells.get((row, table.cols[0] - 1)) for row in table.body if not table.header]
    held = [cell for cell in cells if cell]
    return held if [cell.text.strip(" .)") for cell in held] == [str(at) for at in range(1, len(held) + 1)] else []


def _of_table(table: Table) -> set[Cell]:
    """The cells that a table speaks for: of a column that nobody can place, a note of its own tells."""
    rows = {*table.header, *table.body, *([table.numbering] if table.numbering else [])}
    return {cell for row in rows for cell in table.grid.by_row.get(row, []) if cell.col in table.cols}


def _spans(cells: list[Cell]) -> list[str]:
    """The cells as ranges of columns: E4:E6, G9."""
    spans: list[list[int]] = []
    for cell in sorted(cells, key=lambda cell: (cell.col, cell.row)):
        if spans and spans[-1][0] == cell.col and spans[-1][2] == cell.row - 1:
            spans[-1][2] = cell.row
        else:
            spans.append([cell.col, cell.row, cell.row])
    return [address("", first, col, (last, col)) for col, first, last in spans]


def strangers(plan: Plan) -> list[Note]:
    """Columns with numbers that nobody can place."""
    found = []
    for one in plan.columns:
        cells = (plan.table.grid.cells.get((row, one.col)) for row in plan.table.body)
        ticks = TICKS if plan.relation == "compliance" else ()
        counted = next((cell for cell in cells if cell and (is_count(cell) or cell.text.lower() in ticks)), None)
        hidden = one.role == "skipped" and len(one.path) > 1 and counted and counted.text.lower() in ticks
        if counted and (hidden or one.role in ("unknown", "bare")) and not _no_count(one):
            row = one.path[-1].row if one.path else counted.row
            found.append(Note("B34", plan.table.grid.name, row, one.col, one.header or "(kosong)"))
    return found


def left_out(plan: Plan, vocabulary: Vocabulary) -> list[Note]:
    """Numbers of services that are no counts of them, as a target or a levy, and measures of which only a share or
    sums of more than this month stand there: told once a table, with their columns.
    """
    columns = [one for one in plan.columns if plan.relation == "service_volume" or one.role == "earlier"]
    told = {one.measure for one in columns if one.role == "data"}
    alone = [one for one in columns if one.role in ("skipped", "earlier") and _measured(one, vocabulary) - told]
    skipped = [one for one in columns if one.role == "skipped" and one not in alone]
    named = {"other", "score", "weighted"}
    other = [one for one in skipped if named & {vocabulary.meaning(cell.text).word for cell in one.path}] + alone
    other += [one for one in columns if one.role == "unknown" and _no_count(one)]
    other += [one for one in columns if one.role == "earlier" and not one.tense and one not in alone]  # of other years
    counted = [one for one in other if any(cell.col == one.col and is_count(cell) for cell in _body(plan.table))]
    if not counted:
        return []
    counted.sort(key=lambda one: one.col)
    first = counted[0]
    listed = ", ".join(f"{letters(one.col)} “{one.header}”" for one in counted)
    return [Note("B41", plan.table.grid.name, first.path[-1].row, first.col, f"kolom {listed}")]


def others(plan: Plan) -> list[Note]:
    """Rows below a heading of offices or places that are no kecamatan of the sender: told once a heading."""
    lines = [line for line in plan.lines if line.role == "apart"]
    groups = {line.label: [one.row for one in lines if one.label == line.label] for line in lines}
    first = min(plan.table.cols)
    return [
        Note("B45", plan.table.grid.name, rows[0], first, f"{len(rows)} baris di bawah “{label}”")
        for label, rows in groups.items()
    ]


def _no_count(column: Column) -> bool:
    """ "TARIF", "Lama proses", "Target 2026": numbers, but none of files."""
    return bool(column.path) and bool(_NO_COUNT.search(column.path[-1].text))


def unmeasured(plan: Plan) -> list[Note]:
    """Rows of a measure that nobody knows, and rows below the sum of the desa: each told once a table, by name."""
    return [*_rows(plan, "unmeasured", "B46"), *_rows(plan, "beneath", "B47")]


def _rows(plan: Plan, role: str, rule: str) -> list[Note]:
    lines = [line for line in plan.lines if line.role == role]
    names = list(dict.fromkeys(line.label for line in lines))
    if not lines:
        return []
    told = ", ".join(f"“{name}”" for name in names[:FEW]) + (", …" if len(names) > FEW else "")
    return [Note(rule, plan.table.grid.name, lines[0].row, min(plan.table.cols), f"{len(lines)} baris ({told})")]


def _measured(column: Column, vocabulary: Vocabulary) -> set[str]:
    """The measure that the last header of a column names beside other words: "Selesai (%)" is completed."""
    return vocabulary.measures(column.path[-1].text) if column.path else set()


def _body(table: Table) -> list[Cell]:
    return [cell for row in table.body for cell in table.grid.by_row.get(row, [])]

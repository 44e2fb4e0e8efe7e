"""A register of the days of a month: its rows are parts of the month, and the row of their sum is its total."""

import re
from dataclasses import replace

from etl.read.free import months
from etl.read.free.grid import Cell
from etl.read.free.plan import Plan
from etl.read.free.rows import AVERAGE, PAST, TOTAL
from etl.read.free.texts import cleaned, plain
from etl.read.free.years import HEADS

_WEEKDAY = re.compile(r"^\W*(senin|selasa|rabu|kamis|jum\W?at|sabtu|minggu)?\W*", re.IGNORECASE)
_DAY = re.compile(r"(0?[1-9]|[12]\d|3[01])")
_NUMBERS = re.compile(r"(?:(?P<year>20\d\d)[-/.])?(\d{1,2})[-/.](\d{1,2})(?:[-/.](?P<last>20\d\d|\d\d))?")


def add_up(plan: Plan) -> None:
    """Rows that are days of the month and name nothing else are its parts, and a row of their sum is its total."""
    if plan.month is None or plan.month.months > 1 or any(line.keys for line in plan.data):
        return
    dates = [one.col for one in plan.columns if one.path and plain(one.path[-1].text) in HEADS]  # "Hari | Tanggal"
    held = {line.row: [plan.table.grid.cells.get((line.row, col)) for col in dates] for line in plan.data}
    named = {row: [plain(cleaned(cell.text)) for cell in cells if cell] for row, cells in held.items()}
    roles = {row: "total" for row, names in named.items() if any(map(TOTAL.match, names))}
    aside = {row for row, names in named.items() if any(AVERAGE.match(one) or PAST.fullmatch(one) for one in names)}
    roles |= dict.fromkeys(aside, "skipped")
    dated = {row for row, cells in held.items() if any(cell and _of_month(cell, plan.month) for cell in cells)}
    last = max((row for row, role in roles.items() if role == "total"), default=None)
    below = {row for row in held.keys() - dated if last and row > last}  # "printer | 2"
    roles |= dict.fromkeys(below - roles.keys(), "skipped")
    days = held.keys() - roles.keys()
    if len(days) > 1 and days <= dated:
        plan.lines = [
            replace(line, role=roles[line.row]) if line.row in roles else replace(line, part=line.role == "data")
            for line in plan.lines
        ]


def _of_month(cell: Cell, month: months.Span) -> bool:
    """Whether a cell is a day of the month: 5, "05-10-2026", "Senin, 5 Oktober 2026"."""
    text = _WEEKDAY.sub("", cell.text[:10] if cell.kind == "date" else cell.text)
    if _DAY.fullmatch(text.strip()):
        return True
    if said := _NUMBERS.fullmatch(text.strip()):
        return int(said[2 if said["year"] else 3]) == month.month
    day, _, rest = text.partition(" ")
    named = months.header(rest, "text") if _DAY.fullmatch(day) else None
    return named is not None and named.month == month.month

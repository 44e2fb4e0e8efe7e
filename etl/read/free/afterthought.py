"""What a line between the rows of a table, or below it, says of its numbers: "SKTM bukan 22 tapi 24"."""

import re
from collections.abc import Iterator

from etl.read.free.beside import ask, doubtful
from etl.read.free.grid import is_value
from etl.read.free.lines import Line
from etl.read.free.plan import Plan
from etl.read.free.texts import cleaned

_OF_ALL = re.compile(
    r"\b(data|angka|laporan|rekap|jumlah)(nya)?\b.*"
    r"\b(sementara|perkiraan|belum (termasuk|final|lengkap|pasti|valid))\b",
    re.IGNORECASE,
)
NEAR = 40  # rows below a table
_STARRED = re.compile(r"\s*(\*|[¹²³]|\d\s*\))")  # a footnote to some of them


def heard(plan: Plan) -> None:
    """The numbers of which such a line says that they are others, or another month's, are asked about: those of the
    services or kecamatan that it names, else of the row right above it. What a title, or a line below, calls unsure is
    all of them.
    """
    if plan.relation != "service_volume":
        return
    for row, text in _said(plan):
        if said := doubtful(plan, [text]):
            named = [line for line in plan.data if _names(text, line)]
            above = [line for line in plan.data if line.row == row - 1 and row in plan.table.body]
            for line in named or above or plan.data * bool(_OF_ALL.search(text) and not _STARRED.match(text)):
                for column in plan.counts:
                    ask(plan, line.row, column.col, said)


def _said(plan: Plan) -> Iterator[tuple[int, str]]:
    """Titles that call its numbers unsure, the rows of the table without a number, and those below it."""
    grid = plan.table.grid
    yield from ((cell.row, cell.text) for cell in plan.table.above if _OF_ALL.search(cell.text))
    silent = {line.row for line in plan.lines if line.role in ("heading", "skipped") and not line.keys}
    last = plan.table.body[-1]
    for row in range(plan.table.top, last + NEAR):
        cells = grid.by_row.get(row, [])
        own = [cell for cell in cells if cell.col in plan.table.cols or row not in plan.table.body]
        below = row > last and not any(is_value(cell.kind, cell.text) for cell in own)
        if own and (row in silent or below):  # rows with numbers are of another table
            yield row, " ".join(cell.text for cell in own)


def _names(text: str, line: Line) -> bool:
    """Whether a line speaks of the service, or the kecamatan, of a row."""
    keys = [line.keys[axis].text for axis in ("service", "region") if axis in line.keys]
    names = [cleaned(text).lower().strip("-•*· ") for text in keys]
    return any(len(name) > 1 and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text.lower()) for name in names)

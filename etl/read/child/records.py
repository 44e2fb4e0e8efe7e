"""Opens one sender's file in a process of its own and writes its cells as CSV: file in, file out, nothing shared.

Started without site-packages by etl/read/opening.py; where there is no fork, each import is paid for by every file.
CSV, because writing Parquet would mean importing duckdb in each of them.

Written are records of sheet number, sheet, row, column, kind, text. Kind is that of the cell (text, number, date, bool,
error, formula), or `sheet` (text: visible, hidden, very_hidden), or the id of a note about the file (see notes.csv).
Of a workbook that is not our template also what its XML tells besides: `@merged` (row, column of the top left cell;
text: "B2:D4"), `@hidden_row` (row; column 0), `@hidden_col` (row 1, column; text: its letters), `@percent` (a number
shown as a percentage), `@computed` (a cell with a value; text: its formula), `@comment` (what was written beside it).
Hidden: only those that hold something.
"""

import _csv
import sys
from collections.abc import Iterable

from . import workbook
from .refused import Refused

# What a file that no program would make may come to in here; memory and time end the process instead.
UNFORESEEN = (
    ArithmeticError, AssertionError, AttributeError, LookupError, OSError, RuntimeError, TypeError, ValueError,
)  # fmt: skip
MEMORY = 1 << 30
SECONDS = 20
# A sender's file: the largest one seen in practice has 3 MB.
MOST_BYTES = 100_000_000

WORKBOOKS = (b"PK", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
STRANGERS = (b"%PDF", b"{\\rtf", b"\x89PNG", b"\xff\xd8", b"Rar!", b"7z\xbc\xaf")


def write(path: str, out: str) -> None:
    """Writes the records of the file at `path` to `out`. A file that cannot be read gives one record, its note."""
    limit()
    with open(out, "w", encoding="utf-8", newline="") as target:
        writer = _csv.writer(target)
        try:
            writer.writerows(records(path))
        except (Refused, *UNFORESEEN) as error:
            target.seek(0)
            target.truncate()
            said = (error.rule, error.detail) if isinstance(error, Refused) else ("B60", type(error).__name__)
            writer.writerow((0, "", 0, 0, *said))


def limit() -> None:
    """1 GiB of memory and 20 s of computing for this process. Windows knows no such limits."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def records(path: str) -> Iterable[tuple]:
    """The records of a workbook or a CSV; raises Refused."""
    try:
        with open(path, "rb") as file:
            size = file.seek(0, 2)
            if size > MOST_BYTES:
                raise Refused("B51", str(size // 1_000_000))
            file.seek(0)
            content = file.read()
    except OSError as error:
        raise Refused("B01", error.strerror or "") from error
    if not content.strip(b"\0 \r\n\t\xef\xbb\xbf"):
        raise Refused("B02")
    if content.startswith(WORKBOOKS):
        return workbook.records(content, path)
    if content.startswith(STRANGERS):
        raise Refused("B01")
    from . import page, plain  # rarely needed, and every file would pay for them

    return page.records(content) if page.is_page(content) else plain.records(content)

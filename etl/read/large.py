"""Large CSVs of services: straight from lines to columns, without taking each cell in hand.

Header, stamp and notes come from the reading of small files, given the first records and those that hold numbers as
long as a NIK; both ways say the same.
"""

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Timer

import duckdb

from etl import sql, trouble
from etl.read import opening
from etl.read.child.large import SHOWN
from etl.read.child.records import STRANGERS, WORKBOOKS

LARGE = 2_000_000  # bytes: below it the other way is as fast
MOST_BYTES = 250_000_000  # of services: see docs/decisions.md
SECONDS = 300
HEAD = b"head"  # see child/large.py
OWN = ("B07", "B28")  # what is said of a file here; anything else the reading of small files says
PREPARE = "import sys; sys.path += sys.argv[1:3]; from child.large import write; write(*sys.argv[3:])"
SETTINGS = {"threads": 2, "memory_limit": "600MB"}


@dataclass(frozen=True)
class Lines:
    """A CSV made ready (see child/large.py). shown: the delimiter of its head; rule: the note that
    says why it cannot be read, and its detail; early: the head is what `meanwhile` saw; digest: sha256 of the CSV.
    """

    path: Path
    head: Path
    delimiter: str = ","
    shown: str = ","
    skip: int = 0
    lines: int = 0
    row: int = 1
    columns: int = 0
    powers: bool = False
    rule: str = ""
    detail: str = ""
    early: bool = False
    digest: str = ""


@dataclass(frozen=True)
class Columns:
    """What became of the lines. fit: they are as they seemed; doubtful: some hold a number as long as a NIK."""

    fit: bool
    doubtful: bool = False


def is_large(path: Path) -> bool:
    """Whether this may be a large CSV: by its size, and because it does not begin as other files do."""
    if not LARGE <= path.stat().st_size <= MOST_BYTES:
        return False
    with path.open("rb") as file:
        return not file.read(8).startswith((*WORKBOOKS, *STRANGERS, b"<"))


def prepare(
    path: Path, folder: Path, thorough: bool = False, meanwhile: Callable[[Path], object] = lambda head: None
) -> Lines:
    """The lines of a CSV, looked through by a process of its own; one that dies leaves B07.

    meanwhile: called with a head that stands before all is looked through; what it finds counts if Lines.early says so.
    """
    out, head = folder / "lines.csv", folder / "head.csv"
    command = [*opening.START, PREPARE, *opening.PATHS, *map(os.fspath, (path, out, head)), "1" * thorough]
    piped = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, **piped) as process, _ended(process):
        first = process.stdout.readline()
        if early := first.strip() == HEAD:
            meanwhile(head)
        told = process.stdout.read() if early else first
    if process.returncode:
        return Lines(out, head, rule="B07")
    about = json.loads(told)
    if "trouble" in about:
        raise OSError(about["trouble"], os.strerror(about["trouble"]), os.fspath(folder))
    path = Path(about.pop("path", out))
    return Lines(path, head, early=early and path != out, **about)


@contextmanager
def _ended(process: subprocess.Popen) -> Iterator[None]:
    """A process that takes too long, or whose reader gave up, is ended."""
    timer = Timer(SECONDS, process.kill)
    timer.start()
    try:
        yield
    except BaseException:
        process.kill()
        raise
    finally:
        timer.cancel()


def columns(lines: Lines, known: duckdb.DuckDBPyConnection, parquet: Path, stamp: str, notes: str) -> Columns:
    """Writes the Parquet of a CSV whose header `known` has understood.

    Raises nothing that a file could cause: whatever DuckDB objects to does not fit.
    """
    kept = sql.ask(known, "read/large_columns")
    about = {"first_row": lines.row + 1, "columns": {name: letter for name, _, letter, _ in kept}}
    with duckdb.connect(config=_settings(lines)) as connection:
        _open(connection, lines)
        put = {"parquet": os.fspath(parquet), "wide": json.dumps(about), "stamp": stamp, "notes": _without_empty(notes)}
        sql.put(connection, **put)
        names = {
            "kept": ", ".join(f'hidden(c{col}) as "{name}"' for name, col, *_ in kept),
            "doubt": _doubt(lines),
        }
        try:
            sql.run(connection, "read/large", **names)
        except duckdb.Error as error:
            if trouble.told(error):
                raise
            return Columns(fit=False)
        [(count, empty, doubtful)] = sql.ask(connection, "read/large_count")
        if count != lines.lines:
            return Columns(fit=False)
        if empty or not count:
            _sparse(connection, parquet, [name for name, *_ in kept], about["first_row"], notes)
    return Columns(True, bool(doubtful))


def show_doubtful(lines: Lines) -> bool:
    """Adds to the head of a CSV its records with a NIK, for those who look for them there.

    False: all of the CSV stood there already.
    """
    if lines.lines < SHOWN:
        return False
    more = lines.head.with_name("doubtful.csv")
    with duckdb.connect(config=_settings(lines)) as connection:
        _open(connection, lines)
        sql.put(connection, more=os.fspath(more))
        cells, marks = _cells(lines), [f"marks_of({cell}, n, {str(lines.powers).lower()})" for cell in _cells(lines)]
        names = {"cells": ", ".join(cells), "marks": ", ".join(marks), "delimiter": f"'{lines.shown}'"}
        sql.run(connection, "read/large_doubtful", doubt=_doubt(lines), **names)
    with lines.head.open("ab") as head:
        head.write(b"\n" + more.read_bytes())
    return True


def _settings(lines: Lines) -> dict[str, object]:
    return SETTINGS | {"temp_directory": os.fspath(lines.head.with_name("spill"))}


def _open(connection: duckdb.DuckDBPyConnection, lines: Lines) -> None:
    """The records of a CSV as the view large_line: whoever looks at them sees the same."""
    sql.run(connection, "read/nik")
    sql.put(connection, lines=os.fspath(lines.path), skip=lines.skip, delimiter=lines.delimiter)
    quote = "''" if lines.skip else "'\"'"
    sql.run(connection, "read/large_line", columns=str(dict.fromkeys(_cells(lines), "varchar")), quote=quote)


def _doubt(lines: Lines) -> str:
    """Whether any cell of a record may be of an identity card."""
    asked = ("long_digits", "scientific") if lines.powers else ("long_digits",)
    return " or ".join(f"{macro}({cell})" for cell in _cells(lines) for macro in asked)


def _cells(lines: Lines) -> list[str]:
    return [f"c{number}" for number in range(1, lines.columns + 1)]


def _sparse(connection: duckdb.DuckDBPyConnection, parquet: Path, names: list[str], first_row: int, notes: str) -> None:
    """Leaves out records that say nothing; where there are only such, the file is empty, as the notes say."""
    sparse = parquet.with_name(f"{parquet.name}.sparse")
    told = ", ".join(f'"{name}"' for name in names)
    [(any_told,)] = sql.run(connection, "read/large_told", kept=told).fetchall()
    sql.put(connection, sparse=os.fspath(sparse), first_row=first_row, **({} if any_told else {"notes": notes}))
    sql.run(connection, "read/large_sparse", kept=told)
    sparse.replace(parquet)


def _without_empty(notes: str) -> str:
    """The first records alone may have been empty; the file is not."""
    return json.dumps([note for note in json.loads(notes) if note["rule"] != "B32"], ensure_ascii=False)

"""Large CSVs of one relation: straight from lines to columns, without taking each cell in hand.

Header, stamp and notes come from the reading of small files, given the first records only; both ways say the same.
"""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import duckdb

from etl import sql, trouble
from etl.read import opening
from etl.read.child.records import WORKBOOKS

LARGE = 2_000_000  # bytes: below it the other way is as fast
SECONDS = 300
OWN = ("B07", "B28")  # what is said of a file here; anything else the reading of small files says
PREPARE = "import sys; sys.path += sys.argv[1:3]; from child.large import write; write(*sys.argv[3:])"
SETTINGS = {"threads": 2, "memory_limit": "600MB"}


@dataclass(frozen=True)
class Lines:
    """A CSV made ready (see child/large.py). refused: the note that says why it cannot be read, and its detail."""

    path: Path
    head: Path
    delimiter: str = ","
    skip: int = 0
    lines: int = 0
    row: int = 1
    columns: int = 0
    rule: str = ""
    detail: str = ""


def is_large(path: Path) -> bool:
    """Whether this may be a large CSV: by its size, and because it does not begin as a workbook does."""
    if path.stat().st_size < LARGE:
        return False
    with path.open("rb") as file:
        return not file.read(8).startswith(WORKBOOKS)


def prepare(path: Path, folder: Path, thorough: bool = False) -> Lines:
    """The lines of a CSV, written to this folder by a process of its own; one that dies leaves B07."""
    out, head = folder / "lines.csv", folder / "head.csv"
    command = [*opening.START, PREPARE, *opening.PATHS, *map(os.fspath, (path, out, head)), "1" * thorough]
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS, check=True)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        return Lines(out, head, rule="B07")
    about = json.loads(done.stdout)
    if "trouble" in about:
        raise OSError(about["trouble"], os.strerror(about["trouble"]), os.fspath(folder))
    return Lines(out, head, **about)


def columns(lines: Lines, known: duckdb.DuckDBPyConnection, parquet: Path, stamp: str, notes: str) -> bool:
    """Writes the Parquet of a CSV whose header `known` has understood; False when its lines are not as they seemed.

    Raises nothing that a file could cause: whatever DuckDB objects to is a False.
    """
    kept = sql.run(known, "read/large_columns").fetchall()
    names = ", ".join(f'"{name}"' for _, name, *_ in kept)
    about = {
        "relation": kept[0][0],
        "first_row": lines.row + 1,
        "columns": {name: letter for _, name, _, letter, _ in kept},
    }
    with duckdb.connect(config=SETTINGS | {"temp_directory": os.fspath(lines.path.parent)}) as connection:
        put = {"lines": os.fspath(lines.path), "skip": lines.skip, "delimiter": lines.delimiter, "stamp": stamp}
        put |= {"parquet": os.fspath(parquet), "notes": _without_empty(notes), "wide": json.dumps(about)}
        sql.put(connection, **put)
        try:
            sql.run(
                connection,
                "read/large",
                columns=str({f"c{number}": "varchar" for number in range(1, lines.columns + 1)}),
                kept=", ".join(f'c{col} as "{name}"' for _, name, col, *_ in kept),
                quote="''" if lines.skip else "'\"'",
            )
        except duckdb.Error as error:
            if trouble.told(error):
                raise
            return False
        [(count, empty)] = sql.run(connection, "read/large_count", kept=names).fetchall()
        if count != lines.lines:
            return False
        if empty or not count:
            _sparse(connection, parquet, names, about["first_row"], notes if empty == count else None)
    return True


def _sparse(
    connection: duckdb.DuckDBPyConnection, parquet: Path, names: str, first_row: int, notes: str | None
) -> None:
    sparse = parquet.with_name(f"{parquet.name}.sparse")
    sql.put(connection, sparse=os.fspath(sparse), first_row=first_row)
    if notes is not None:
        sql.put(connection, notes=notes)
    sql.run(connection, "read/large_sparse", kept=names)
    sparse.replace(parquet)


def _without_empty(notes: str) -> str:
    """The first records alone may have been empty; the file is not."""
    return json.dumps([note for note in json.loads(notes) if note["rule"] != "B32"], ensure_ascii=False)

"""Files of senders → rows of text with their place, one Parquet each; nothing is judged here but the file itself."""

import hashlib
import json
import os
import tempfile
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import duckdb

from etl import sql
from etl.lots import lots
from etl.read import large, opening

HERE = Path(__file__).parent
# Files understood together: the more the faster, but the cells of all of them are in memory. Two such lots at a time,
# each opening one file after the other and thinking with one thread: small queries know no use for a second.
AT_ONCE, LOT_BYTES, FEW, WORKERS = 50, 4_000_000, 8, 2
SETTINGS = {"threads": 1}
# What turns cells into rows, in this order; each is one .sql file of this folder.
STEPS = (
    "begin", "raw", "csv", "book", "stamp", "heading", "place", "counts", "nihil", "service_volume", "satisfaction",
    "confirmed", "compliance", "act", "emptied", "intake", "note",
)  # fmt: skip


@dataclass(frozen=True)
class Reading:
    """One file as it was read: `parquet` holds its rows, `stamp` what the template says of itself (None: nothing)."""

    path: Path
    sha256: str
    name: str
    parquet: Path
    stamp: dict[str, object]


def read_files(files: list[Path], out: Path, progress: Callable[[float], None] = lambda part: None) -> list[Reading]:
    """Reads each file into out/<sha256>.parquet; never raises for a bad file.

    Its rows are those of etl/read/intake.sql, of a large CSV those of etl/read/large.sql; stamp and notes about the
    file stand in the Parquet's own metadata. progress: how much is read so far, as a part of all bytes.
    """
    out.mkdir(parents=True, exist_ok=True)
    sizes = [path.stat().st_size for path in files]
    parts, whole, one_by_one = [0.0] * len(files), max(sum(sizes), 1), threading.Lock()

    def opened(number: int, part: float = 1.0) -> None:
        with one_by_one:
            parts[number] = max(parts[number], part)
            progress(sum(size * part for size, part in zip(sizes, parts, strict=True)) / whole)

    found: dict[int, Reading] = {}
    for number, path in enumerate(files):
        if large.is_large(path) and (reading := _read_large(path, out, partial(opened, number))):
            found[number] = reading
    others = [number for number in range(len(files)) if number not in found]
    count = min(AT_ONCE, max(FEW, -(-len(others) // WORKERS)))
    together = list(lots(others, sizes.__getitem__, LOT_BYTES, count))
    with ThreadPoolExecutor(WORKERS) as pool:
        work = pool.map(lambda lot: _read_lot({number: files[number] for number in lot}, out, opened), together)
        for lot, readings in zip(together, work, strict=True):
            found.update(zip(lot, readings, strict=True))
    return [found[number] for number in range(len(files))]


def _read_lot(lot: dict[int, Path], out: Path, opened: Callable[[int], None]) -> list[Reading]:
    numbers, files = list(lot), list(lot.values())
    digests = [_digest(path) for path in files]
    with tempfile.TemporaryDirectory(prefix="paten-") as folder, duckdb.connect(config=SETTINGS) as connection:
        understand(connection, files, Path(folder), lambda done: opened(numbers[done - 1]))
        about = sql.ask(connection, "read/about")
        return [
            _written(connection, number, path, out, digests[number], *about[number])
            for number, path in enumerate(files)
        ]


def _read_large(path: Path, out: Path, passed: Callable[[float], None]) -> Reading | None:
    """A large CSV of one of our relations; None for whatever is to be read as all others are.

    passed: how many of the three passes over its bytes are done: digest, lines, columns.
    """
    digest = _digest(path)
    passed(1 / 3)
    with tempfile.TemporaryDirectory(prefix="paten-") as folder, duckdb.connect(config=SETTINGS) as connection:
        for thorough in (False, True):
            lines = large.prepare(path, Path(folder), thorough)
            if lines.rule:
                break
            passed(2 / 3)
            understand(connection, [lines.head], Path(folder), lambda done: None)
            if not sql.ask(connection, "read/large_columns"):
                return None
            [(stamp, notes)] = sql.ask(connection, "read/about")
            fresh = out / f".{digest}.parquet"
            if large.columns(lines, connection, fresh, stamp, notes):
                fresh.replace(out / f"{digest}.parquet")
                passed(1)
                return Reading(path, digest, path.name, out / f"{digest}.parquet", json.loads(stamp))
        if lines.rule not in large.OWN:
            return None
        opening.note(Path(folder) / "0.csv", lines.rule, lines.detail)
        _think(connection, Path(folder), 1)
        passed(1)
        return _written(connection, 0, path, out, digest, *sql.ask(connection, "read/about")[0])


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def understand(
    connection: duckdb.DuckDBPyConnection, files: list[Path], folder: Path, progress: Callable[[int], None]
) -> None:
    """Fills the temp tables cell, field, intake, stamp and note of this connection from the files."""
    opening.open_all(files, folder, progress)
    _think(connection, folder, len(files))


def _think(connection: duckdb.DuckDBPyConnection, folder: Path, count: int) -> None:
    settings = {
        "records": [os.fspath(folder / f"{number}.csv") for number in range(count)],
        "layouts": os.fspath(HERE.parent / "layouts"),
        "notes": os.fspath(HERE / "notes.csv"),
    }
    sql.put(connection, **settings)
    for step in STEPS:
        sql.run(connection, f"read/{step}")


def _written(
    connection: duckdb.DuckDBPyConnection, number: int, path: Path, out: Path, digest: str, stamp: str, notes: str
) -> Reading:
    """The submission's Parquet, put in its place whole."""
    parquet = out / f"{digest}.parquet"
    fresh = out / f".{digest}.parquet"
    sql.put(connection, file=number, parquet=os.fspath(fresh), stamp=stamp, notes=notes)
    sql.run(connection, "read/submission")
    fresh.replace(parquet)
    return Reading(path, digest, path.name, parquet, json.loads(stamp))

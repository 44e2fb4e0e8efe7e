"""Files of senders → rows of text with their place, one Parquet each; nothing is judged here but the file itself."""

import hashlib
import json
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import duckdb

from etl import sql
from etl.read import opening

HERE = Path(__file__).parent
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


def read_files(files: list[Path], out: Path, progress: Callable[[int], None] | None = None) -> list[Reading]:
    """Reads each file into out/<sha256>.parquet and tells how many are opened so far; never raises for a bad file.

    Columns, and the notes and stamp in the Parquet's metadata: docs of the relation `intake` in etl/read/intake.sql.
    """
    if not files:
        return []
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="paten-") as folder, duckdb.connect(config={"threads": 2}) as connection:
        understand(connection, files, Path(folder), progress or (lambda done: None))
        return [_written(connection, number, path, out) for number, path in enumerate(files)]


def understand(
    connection: duckdb.DuckDBPyConnection, files: list[Path], folder: Path, progress: Callable[[int], None]
) -> None:
    """Fills the temp tables cell, field, intake, stamp and note of this connection from the files."""
    opening.open_all(files, folder, progress)
    settings = {
        "records": [os.fspath(folder / f"{number}.csv") for number in range(len(files))],
        "layouts": os.fspath(HERE.parent / "layouts"),
        "notes": os.fspath(HERE / "notes.csv"),
    }
    for name, value in settings.items():
        connection.execute(f"set variable {name} = $value", {"value": value})
    for step in STEPS:
        sql.run(connection, f"read/{step}")


def _written(connection: duckdb.DuckDBPyConnection, number: int, path: Path, out: Path) -> Reading:
    """The submission's Parquet, put in its place whole."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    parquet = out / f"{digest}.parquet"
    fresh = out / f".{digest}.parquet"
    connection.execute("set variable file = $number", {"number": number})
    connection.execute("set variable parquet = $parquet", {"parquet": os.fspath(fresh)})
    (stamp,) = sql.run(connection, "read/submission").fetchone()
    fresh.replace(parquet)
    return Reading(path, digest, path.name, parquet, json.loads(stamp))

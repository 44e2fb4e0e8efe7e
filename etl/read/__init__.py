"""Files of senders → rows of text with their place, one Parquet each; nothing is judged here but the file itself."""

import hashlib
import json
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import duckdb

from etl import sql
from etl.read import opening

HERE = Path(__file__).parent
# Files understood together: the more the faster, but the cells of all of them are in memory.
AT_ONCE = 100
SETTINGS = {"threads": 2}
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

    Its rows are those of etl/read/intake.sql; stamp and notes about the file stand in the Parquet's own metadata.
    """
    out.mkdir(parents=True, exist_ok=True)
    readings = []
    for start in range(0, len(files), AT_ONCE):
        batch = files[start : start + AT_ONCE]
        tell = partial(_tell, progress, start)
        with tempfile.TemporaryDirectory(prefix="paten-") as folder, duckdb.connect(config=SETTINGS) as connection:
            understand(connection, batch, Path(folder), tell)
            readings += [_written(connection, number, path, out) for number, path in enumerate(batch)]
    return readings


def _tell(progress: Callable[[int], None] | None, before: int, done: int) -> None:
    if progress:
        progress(before + done)


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
    sql.put(connection, **settings)
    for step in STEPS:
        sql.run(connection, f"read/{step}")


def _written(connection: duckdb.DuckDBPyConnection, number: int, path: Path, out: Path) -> Reading:
    """The submission's Parquet, put in its place whole."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    parquet = out / f"{digest}.parquet"
    fresh = out / f".{digest}.parquet"
    sql.put(connection, file=number, parquet=os.fspath(fresh))
    (stamp,) = sql.run(connection, "read/submission").fetchone()
    fresh.replace(parquet)
    return Reading(path, digest, path.name, parquet, json.loads(stamp))

"""Files of senders → rows of text with their place, one Parquet each; nothing is judged here but the file itself."""

import hashlib
import itertools
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
from etl.read import free, opening
from etl.read.free.understand import Understood
from etl.unzip import Sent
from paten.privacy import masked

HERE = READER = Path(__file__).parent
Tell = Callable[[str, float], None]
# Files understood together: the more the faster, but the cells of all of them are in memory. Two such lots at a time,
# each opening one file after the other and thinking with one thread: small queries know no use for a second.
AT_ONCE, LOT_BYTES, FEW, WORKERS = 50, 4_000_000, 8, 2
SETTINGS = {"threads": 1}
TOO_LARGE = "B51"
NOWHERE = Path("/nonexistent")
# What turns cells into rows, in this order; each is one .sql file of this folder. After the first: registers of people.
# Before the last: sheets of free form.
BEGIN = ("begin", "raw", "people")
FORMS = ("csv", "book", "stamp")
STEPS = (
    "heading", "place", "counts", "nihil", "service_volume", "satisfaction",
    "confirmed", "compliance", "act", "emptied", "intake", "note",
)  # fmt: skip


@dataclass(frozen=True)
class Reading:
    """One file as it was read: `parquet` holds its rows, `stamp` what the template says of itself (None: nothing).

    notes: what there is to say about the file, as findings; sent: where it lies, and the zip it came in.
    sha256 is None for a file so large that it is not even looked through.
    """

    path: Path
    sha256: str | None
    name: str
    parquet: Path
    stamp: dict[str, object]
    notes: list[dict]
    sent: Sent


def read_files(
    files: list[Path], out: Path, progress: Callable[[int], None] | None = None, office: Path = NOWHERE
) -> list[Reading]:
    """Reads each file into out/<sha256>.parquet and tells how many are opened so far; never raises for a bad file.

    office: the data folder whose own reference and layouts count too.
    Its rows are those of etl/read/intake.sql; stamp and notes about the file stand in the Parquet's own metadata.
    """
    out.mkdir(parents=True, exist_ok=True)
    count = min(AT_ONCE, max(FEW, -(-len(files) // WORKERS)))
    together = list(lots(files, lambda path: path.stat().st_size, LOT_BYTES, count))
    counter, one_by_one = itertools.count(1), threading.Lock()

    def opened(_: int) -> None:
        with one_by_one:
            done = next(counter)
        if progress:
            progress(done)

    with ThreadPoolExecutor(WORKERS) as pool:
        return [
            reading
            for lot in pool.map(partial(_read_lot, out=out, opened=opened, office=office), together)
            for reading in lot
        ]


def _read_lot(files: list[Path], out: Path, opened: Callable[[int], None], office: Path) -> list[Reading]:
    with tempfile.TemporaryDirectory(prefix="paten-") as folder, duckdb.connect(config=SETTINGS) as connection:
        understand(connection, files, Path(folder), opened, office)
        about = sql.ask(connection, "read/about")
        return [_written(connection, number, path, out, *about[number]) for number, path in enumerate(files)]


def understand(
    connection: duckdb.DuckDBPyConnection,
    files: list[Path],
    folder: Path,
    progress: Callable[[int], None],
    office: Path = NOWHERE,
) -> dict[int, Understood]:
    """Fills the temp tables cell, field, intake, stamp and note; gives how sheets of free form were understood."""
    opening.open_all(files, folder, progress)
    settings = {
        "records": [os.fspath(folder / f"{number}.csv") for number in range(len(files))],
        "layouts": os.fspath(HERE.parent / "layouts"),
        "notes": os.fspath(HERE / "notes.csv"),
        "regions": os.fspath(HERE.parents[1] / "data" / "reference" / "regions.csv"),
    }
    sql.put(connection, **settings)
    for step in BEGIN:
        sql.run(connection, f"read/{step}")
    [(people, numbers)] = sql.ask(connection, "read/any_people")
    for step in ["applicants"] * people + ["mask"] * numbers:
        sql.run(connection, f"read/{step}")
    for step in FORMS:
        sql.run(connection, f"read/{step}")
    free_form = free.read(connection, [path.name for path in files], folder, office)
    for step in STEPS:
        sql.run(connection, f"read/{step}")
    return free_form


def _written(
    connection: duckdb.DuckDBPyConnection, number: int, path: Path, out: Path, stamp: str, notes: str
) -> Reading:
    """The submission's Parquet, put in its place whole."""
    digest = "" if any(note["rule"] == TOO_LARGE for note in json.loads(notes)) else _sha256(path)
    parquet = out / f"{digest or f'besar-{number}'}.parquet"
    fresh = parquet.with_name(f".{parquet.name}")
    sql.put(connection, file=number, parquet=os.fspath(fresh), stamp=stamp, notes=notes)
    sql.run(connection, "read/submission")
    fresh.replace(parquet)
    return Reading(path, digest or None, masked(path.name), parquet, json.loads(stamp), json.loads(notes), Sent(path))


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

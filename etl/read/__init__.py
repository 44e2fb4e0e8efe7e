"""Files of senders → rows of text with their place, one Parquet each; nothing is judged here but the file itself."""

import hashlib
import json
import os
import tempfile
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import duckdb

from etl import sql
from etl.lots import lots
from etl.read import free, opening
from etl.read.child.records import MOST_BYTES
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
    files: list[Path], out: Path, progress: Callable[[float], None] = lambda part: None, office: Path = NOWHERE
) -> list[Reading]:
    """Reads each file into out/<sha256>.parquet; never raises for a bad file, only for a bad machine (OSError).

    progress: how much is opened so far, as a part of all bytes; office: the data folder whose own reference and layouts
    count too. Rows are those of etl/read/intake.sql; stamp and notes about the file stand in the Parquet's metadata.
    """
    out.mkdir(parents=True, exist_ok=True)
    sizes = [path.stat().st_size for path in files]
    read, whole, one_by_one = set(), max(sum(sizes), 1), threading.Lock()

    def opened(number: int) -> None:
        with one_by_one:
            read.add(number)
            progress(sum(sizes[number] for number in read) / whole)

    count = min(AT_ONCE, max(FEW, -(-len(files) // WORKERS)))
    together = list(lots(range(len(files)), sizes.__getitem__, LOT_BYTES, count))
    with ThreadPoolExecutor(WORKERS) as pool:
        work = pool.map(lambda lot: _read_lot({number: files[number] for number in lot}, out, opened, office), together)
        return [reading for readings in work for reading in readings]


def settings(folder: str) -> dict[str, object]:
    """How a reader opens DuckDB, whose pages spill into this folder of its own: see etl.publish.settings."""
    return SETTINGS | {"temp_directory": os.path.join(folder, "spill")}


def _read_lot(lot: dict[int, Path], out: Path, opened: Callable[[int], None], office: Path) -> list[Reading]:
    numbers, files = list(lot), list(lot.values())
    digests = [_digest(path) for path in files]  # before: a file that changes meanwhile is not taken in
    with tempfile.TemporaryDirectory(prefix="paten-") as folder, duckdb.connect(config=settings(folder)) as connection:
        understand(connection, files, Path(folder), lambda done: opened(numbers[done - 1]), office)
        about = sql.ask(connection, "read/about")
        return [
            _written(connection, number, path, out, digests[number], *about[number])
            for number, path in enumerate(files)
        ]


def _digest(path: Path) -> str:
    """sha256; empty for a file so large that it is not even looked through."""
    if path.stat().st_size > MOST_BYTES:
        return ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


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
    connection: duckdb.DuckDBPyConnection, number: int, path: Path, out: Path, digest: str, stamp: str, notes: str
) -> Reading:
    """The submission's Parquet, put in its place whole."""
    digest = "" if any(note["rule"] == TOO_LARGE for note in json.loads(notes)) else digest
    parquet = out / f"{digest or f'besar-{number}'}.parquet"
    fresh = parquet.with_name(f".{parquet.name}")
    sql.put(connection, file=number, parquet=os.fspath(fresh), stamp=stamp, notes=notes)
    sql.run(connection, "read/submission")
    fresh.replace(parquet)
    return Reading(path, digest or None, masked(path.name), parquet, json.loads(stamp), json.loads(notes), Sent(path))

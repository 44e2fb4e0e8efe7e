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
from typing import TYPE_CHECKING

import duckdb

from etl import sql
from etl.lots import lots
from etl.read import large, opening
from etl.read.child.records import MOST_BYTES
from etl.unzip import Sent
from paten.privacy import masked
from paten.say import turned_away

if TYPE_CHECKING:
    from etl.read.free.understand import Understood

HERE = READER = Path(__file__).parent
Tell = Callable[[str, float], None]
# Files understood together: the more the faster, but the cells of all of them are in memory. Two such lots at a time,
# each opening one file after the other and thinking with one thread: small queries know no use for a second.
AT_ONCE, LOT_BYTES, FEW, WORKERS = 50, 4_000_000, 8, 2
SETTINGS = {"threads": 1}
TOO_LARGE = "B51"
NOWHERE = Path("/nonexistent")
# What turns cells into rows, in this order; each is one .sql file of this folder. After the first: registers of people.
# After the second: sheets of free form, then those of our template, if there is one.
BEGIN = ("nik", "begin", "raw", "people")
FORMS = ("book", "csv", "stamp")
TEMPLATE = (
    "heading", "place", "counts", "nihil", "service_volume", "satisfaction", "confirmed", "compliance", "act",
)  # fmt: skip
END = ("emptied", "note")
ROWS = "intake"


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

    progress: how much is read so far, as a part of all bytes; office: the data folder whose own reference and layouts
    count too. Rows are those of etl/read/intake.sql, of a large CSV those of etl/read/large.sql; stamp and notes about
    the file stand in the Parquet's metadata.
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
        if large.is_large(path) and (reading := _read_large(path, out, partial(opened, number), office)):
            found[number] = reading
    others = [number for number in range(len(files)) if number not in found]
    count = min(AT_ONCE, max(FEW, -(-len(others) // WORKERS)))
    together = list(lots(others, sizes.__getitem__, LOT_BYTES, count))
    with ThreadPoolExecutor(WORKERS) as pool:
        work = pool.map(lambda lot: _read_lot({number: files[number] for number in lot}, out, opened, office), together)
        for lot, readings in zip(together, work, strict=True):
            found.update(zip(lot, readings, strict=True))
    return [found[number] for number in range(len(files))]


def settings(folder: str) -> dict[str, object]:
    """How a reader opens DuckDB, whose pages spill into this folder of its own: see etl.publish.settings."""
    return SETTINGS | {"temp_directory": os.path.join(folder, "spill")}


def _read_lot(lot: dict[int, Path], out: Path, opened: Callable[[int], None], office: Path) -> list[Reading]:
    numbers, files = list(lot), list(lot.values())
    digests = [digest(path) for path in files]  # before: a file that changes meanwhile is not taken in
    with tempfile.TemporaryDirectory(prefix="paten-") as folder, duckdb.connect(config=settings(folder)) as connection:
        understand(connection, files, Path(folder), lambda done: opened(numbers[done - 1]), office)
        about = sql.ask(connection, "read/about")
        return [
            written(connection, number, path, out, digests[number], *about[number]) for number, path in enumerate(files)
        ]


def _read_large(path: Path, out: Path, passed: Callable[[float], None], office: Path) -> Reading | None:
    """A large CSV of services; None for whatever is to be read as all others are.

    passed: how many of the two passes over its bytes are done: lines, columns.
    """
    with tempfile.TemporaryDirectory(prefix="paten-") as folder, duckdb.connect(config=settings(folder)) as connection:

        def think(head: Path) -> None:
            understand(connection, [head], Path(folder), lambda done: None, office, rows=False)

        for thorough in (False, True):
            lines = large.prepare(path, Path(folder), thorough, meanwhile=think)
            if lines.rule:
                break
            passed(1 / 2)
            parquet = out / f"{lines.digest}.parquet"
            about = _columns(connection, lines, parquet, think)
            if about and _refused(about):
                sql.run(connection, f"read/{ROWS}")
                return written(connection, 0, path, out, lines.digest, *about)
            if about:
                passed(1)
                return Reading(path, lines.digest, masked(path.name), parquet, *map(json.loads, about), Sent(path))
            if not sql.ask(connection, "read/large_columns"):
                return None
        if lines.rule not in large.OWN:
            return None
        opening.note(Path(folder) / "0.csv", lines.rule, lines.detail)
        _think(connection, [path], Path(folder), office)
        return written(connection, 0, path, out, _sha256(path), *sql.ask(connection, "read/about")[0])


def _columns(
    connection: duckdb.DuckDBPyConnection, lines: large.Lines, parquet: Path, think: Callable[[Path], None]
) -> tuple[str, str] | None:
    """Stamp and notes of a CSV of services, whose Parquet is then there unless they refuse it; None: it is none, or its
    lines are not as they seemed. think: understands a head, if that is not done yet.
    """
    if not lines.early:
        think(lines.head)
    [about] = sql.ask(connection, "read/about")
    if _refused(about) or not sql.ask(connection, "read/large_columns"):
        return about if _refused(about) else None
    fresh = parquet.with_name(f".{parquet.name}")
    made = large.columns(lines, connection, fresh, *about)
    if not made.fit:
        return None
    if made.doubtful and large.show_doubtful(lines):
        think(lines.head)
        [doubted] = sql.ask(connection, "read/about")
        if _refused(doubted):
            fresh.unlink()
            return doubted
    fresh.replace(parquet)
    return about


def _refused(about: tuple[str, str]) -> bool:
    """Whether the notes of (stamp, notes) say that nothing of the file may be kept."""
    return any(note["rule"] in turned_away.RULES for note in json.loads(about[1]))


def digest(path: Path) -> str:
    """sha256; empty for a file so large that it is not even looked through."""
    return "" if path.stat().st_size > MOST_BYTES else _sha256(path)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def understand(
    connection: duckdb.DuckDBPyConnection,
    files: list[Path],
    folder: Path,
    progress: Callable[[int], None],
    office: Path = NOWHERE,
    rows: bool = True,
    every: bool = False,
) -> dict[int, "Understood"]:
    """Fills the temp tables cell, field, stamp and note, and intake if rows are wanted; gives how sheets of free form
    were understood.

    every: fills those of our template's sheets too where no file has one.
    """
    opening.open_all(files, folder, progress)
    return _think(connection, files, folder, office, rows, every)


def _think(
    connection: duckdb.DuckDBPyConnection,
    files: list[Path],
    folder: Path,
    office: Path,
    rows: bool = True,
    every: bool = False,
) -> dict[int, "Understood"]:
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
    free_form = _free_form(connection, files, folder, office)
    [(ours,)] = sql.ask(connection, "read/any_part")
    for step in (*TEMPLATE * (ours or every), *END, *[ROWS] * rows):
        sql.run(connection, f"read/{step}")
    return free_form


def _free_form(
    connection: duckdb.DuckDBPyConnection, files: list[Path], folder: Path, office: Path
) -> dict[int, "Understood"]:
    if not sql.ask(connection, "read/free_files"):
        return {}
    from etl.read import free  # its patterns take a seventh of a second, which columns with our names need not wait for

    return free.read(connection, [path.name for path in files], folder, office)


def written(
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

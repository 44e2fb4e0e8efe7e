"""Snapshots come whole or not at all: built beside the last good file, tested, then named in current.json at once."""

import csv
import hashlib
import json
import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime
from functools import cache
from pathlib import Path

import duckdb

from etl import archive, build, intake, sql
from etl.build import Basis, Progress
from etl.errors import UserError
from etl.folder import WIB, Folder, append_row, today, write_whole, writing

KEPT = 10
PATIENCE = 60  # seconds that a loader at work is waited for
SETTINGS = {
    "threads": build.THREADS,
    "memory_limit": "600MB",
    "checkpoint_threshold": "1TB",  # once, at the end
    "max_vacuum_tasks": 0,  # gaps are closed when there are many: for every few it takes a third of the writing
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}
PROJECT = Path(__file__).resolve().parents[1]
# Of the loader: changing them changes no snapshot.
APART = {"demo", "template", "evidence", "pending", "returned", "letter.py", "brief.py", "recap.py"}
BUILDING, SPILL = ".sedang-dibangun.duckdb", ".sementara"


def settings(spill: Path) -> dict[str, object]:
    """How the loader opens DuckDB. spill: a folder that is this connection's alone.

    Two that shared one would read each other's pages: DuckDB gives its temporary files the same name in each process.
    """
    return SETTINGS | {"temp_directory": str(spill)}


def publish(
    folder: Folder, as_of: date | None, loaded_by: str, full: bool = False, progress: Progress = lambda step, part: None
) -> int:
    """Makes the snapshot of what archive and answers say on as_of (default today, WIB) and shows it; gives its version.

    The caller holds the folder's lock. UserError when the result would not be sound: the last snapshot stays.
    """
    full = intake.renew(folder, progress) or full
    last = shown(folder)
    as_of = as_of or day(last)
    version = max(versions(folder), default=0) + 1
    building, target = folder.published / BUILDING, path_of(folder, version)
    archive.sweep(folder)
    try:
        if last and not full and _follows(last, as_of):
            shutil.copyfile(path_of(folder, last["version"]), building)
        else:
            full = True
        reference = _build(folder, building, as_of, full, loaded_by, last, progress)
        with building.open("rb") as handle:
            os.fsync(handle.fileno())
        building.replace(target)
        note = {
            "version": version,
            "file": target.name,
            "as_of": as_of.isoformat(),
            "code": code(),
            "reference": reference,
            "published_at": _now().isoformat(sep=" "),
            "loaded_by": loaded_by,
        }
        _show(folder, note)
    except BaseException:
        _discard(folder, target)
        raise
    _tidy(folder, version)
    return version


def day(last: dict | None) -> date:
    """Today in WIB. With a clock that was set back since the last publication: the day of that one, so nothing goes."""
    if last and last["published_at"] > _now().isoformat(sep=" "):
        return max(today(), date.fromisoformat(last["as_of"]))
    return today()


def _now() -> datetime:
    return datetime.now(WIB).replace(tzinfo=None, microsecond=0)


def _discard(folder: Folder, target: Path) -> None:
    """What failed leaves no room taken; the last snapshot stays."""
    with suppress(OSError):
        archive.sweep(folder)
        if (shown(folder) or {}).get("file") != target.name:
            target.unlink(missing_ok=True)
            target.with_suffix(".json").unlink(missing_ok=True)


def _build(
    folder: Folder, building: Path, as_of: date, full: bool, loaded_by: str, last: dict | None, progress: Progress
) -> str:
    """Fills the file; gives the version of the reference. With another one than the copy has, all is made anew."""
    with duckdb.connect(config=settings(folder.published / SPILL)) as connection:
        connection.execute("pragma disable_checkpoint_on_shutdown")  # what is kept is written out on purpose
        reference = build.prepare(connection, folder, as_of)
        if not full and last and last["reference"] != reference:
            building.unlink()
            full = True
        sql.attach(connection, building, read_only=False)
        if full:
            build.relations(connection, "snapshot")
        simulated = is_simulated(folder)
        build.fill(connection, folder, Basis(as_of, reference, code(), bool(simulated), loaded_by), progress)
        progress("Menerbitkan", 0.0)
        if build.rewritten(connection):
            ordered = building.with_suffix(".ordered")
            ordered.unlink(missing_ok=True)
            build.in_order(connection, ordered)
            connection.execute("detach snapshot")
            ordered.replace(building)
        else:
            if build.worn(connection):
                connection.execute("set max_vacuum_tasks = 100")
            connection.execute("checkpoint snapshot")
            connection.execute("detach snapshot")
    return reference


def rollback(folder: Folder, version: int | None) -> int:
    """Shows an earlier snapshot that is still kept (default: the one before the present); gives its version."""
    now = published(folder)
    earlier = [kept for kept in versions(folder) if kept < now["version"]]
    wanted = version or max(earlier, default=None)
    if wanted is None or not _note(folder, wanted).exists():
        kept = ", ".join(str(one) for one in versions(folder))
        raise UserError(f"Versi {wanted or 'sebelumnya'} tidak ada. Versi yang tersimpan: {kept}.")
    write_whole(folder.published / "current.json", _note(folder, wanted).read_bytes())
    return wanted


def pin(folder: Folder, version: int, reason: str) -> None:
    """Keeps a snapshot for good; one line is appended to pins.csv."""
    if not path_of(folder, version).exists():
        raise UserError(f"Versi {version} tidak ada, sehingga tidak dapat disematkan.")
    append_row(folder.pins, ("version", "reason", "at"), (version, reason, today().isoformat()))


def keep(folder: Folder, wanted: Iterable[tuple[int, str]]) -> list[int]:
    """Pins each (version, reason) that is not pinned yet; gives their versions. Another writer is waited for."""
    with writing(folder, PATIENCE):
        new = sorted(set(wanted) - pins(folder))
        for version, reason in new:
            pin(folder, version, reason)
    return [version for version, _ in new]


def pins(folder: Folder) -> set[tuple[int, str]]:
    """(version, reason) of every line of pins.csv."""
    if not folder.pins.exists():
        return set()
    with folder.pins.open(encoding="utf-8", newline="") as handle:
        return {(int(line["version"]), line["reason"]) for line in csv.DictReader(handle)}


def shown(folder: Folder) -> dict | None:
    """What current.json says: version, file, as_of, code, reference, published_at, loaded_by; None: none published."""
    pointer = folder.published / "current.json"
    return json.loads(pointer.read_text(encoding="utf-8")) if pointer.exists() else None


def published(folder: Folder) -> dict:
    """What current.json says. UserError: nothing is published yet."""
    if now := shown(folder):
        return now
    raise UserError(f"Belum ada data yang diterbitkan di {folder.root}. Muat laporan dulu: python -m etl load BERKAS.")


def versions(folder: Folder) -> list[int]:
    """Versions that are kept, in order."""
    return sorted(int(path.stem[1:]) for path in folder.published.glob("v*.duckdb"))


def path_of(folder: Folder, version: int) -> Path:
    """The file of a version."""
    return folder.published / f"v{version:06d}.duckdb"


def is_simulated(folder: Folder) -> bool | None:
    """Whether this folder holds simulated reports; None while it holds none at all. It is one or the other for ever."""
    for sha256 in archive.held(folder):
        return archive.known(folder, sha256)["simulated"]
    return True if folder.demo else None


@cache
def code() -> str:
    """First 12 hex digits over the code that a snapshot depends on: when it changes, the next one is built anew."""
    digest = hashlib.sha256()
    parts = [
        *(PROJECT / "etl").rglob("*.sql"),
        *(PROJECT / "etl").rglob("*.py"),
        *(PROJECT / "paten" / "indicators").glob("*.yaml"),
        PROJECT / "etl" / "signals" / "thresholds.csv",
    ]
    for path in sorted(path for path in parts if not APART & {*path.relative_to(PROJECT).parts}):
        digest.update(path.relative_to(PROJECT).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()[:12]


def _follows(last: dict, as_of: date) -> bool:
    """Whether the next snapshot may start from a copy of the last: same code, and the day does not go back."""
    return last["code"] == code() and last["as_of"] <= as_of.isoformat()


def _note(folder: Folder, version: int) -> Path:
    return path_of(folder, version).with_suffix(".json")


def _show(folder: Folder, note: dict) -> None:
    content = json.dumps(note, ensure_ascii=False, indent=1).encode()
    write_whole(_note(folder, note["version"]), content)
    write_whole(folder.published / "current.json", content)


def _tidy(folder: Folder, version: int) -> None:
    """Keeps the last ten, the last of each month, the pinned, and what is shown."""
    notes = {
        kept: json.loads(_note(folder, kept).read_text(encoding="utf-8"))
        for kept in versions(folder)
        if _note(folder, kept).exists()
    }
    last_of_month = {note["as_of"][:7]: kept for kept, note in sorted(notes.items())}
    pinned = {kept for kept, _ in pins(folder)}
    keep = {version, *pinned, *last_of_month.values(), *sorted(notes)[-KEPT:]}
    unfinished = set(versions(folder)) - set(notes) - keep  # a loader that was killed before it could show its work
    for gone in unfinished | set(notes) - keep:
        path_of(folder, gone).unlink(missing_ok=True)
        _note(folder, gone).unlink(missing_ok=True)

"""Takes an original and its rows away for good (personal data), and keeps one line that says so."""

import csv
import hashlib
from pathlib import Path

from etl import publish, unzip
from etl.archive import holds
from etl.errors import UserError
from etl.folder import Folder, append_row, today

COLUMNS = ("sha256", "reason", "by", "at")


def forget(folder: Folder, sha256: str, reason: str, by: str) -> None:
    """Removes original, intake and what was known of its coming. The caller publishes, then calls `purge`.

    UserError when no such file was received; sha256 may be its first 12 or more hex digits.
    """
    full = full_name(folder, sha256)
    append_row(folder.archive / "dihapus.csv", COLUMNS, (full, reason, by, today().isoformat()))
    for path in (folder.archive / f"{full}.json", folder.archive / full, folder.intake / f"{full}.parquet"):
        path.unlink(missing_ok=True)


def out_of_inbox(folder: Folder, sha256: str) -> int:
    """Takes every copy of a received file out of the inbox, from zips too; gives how many there were.

    The caller does this before the original goes: killed in between, it is done again.
    """
    original = folder.archive / sha256
    size = original.stat().st_size if original.exists() else None
    gone = 0
    for path in sorted(one for one in (folder.root / "inbox").rglob("*") if one.is_file()):
        if (size is None or path.stat().st_size == size) and _fingerprint(path) == sha256:
            path.unlink()
            gone += 1
        elif members := unzip.holding(path, sha256):
            unzip.without(path, members)
            gone += len(members)
    return gone


def _fingerprint(path: Path) -> str:
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def purge(folder: Folder, version: int) -> int:
    """Removes every snapshot but this one: older ones still hold the rows. Gives how many went."""
    older = [kept for kept in publish.versions(folder) if kept != version]
    for kept in older:
        publish.path_of(folder, kept).unlink()
        publish.path_of(folder, kept).with_suffix(".json").unlink(missing_ok=True)
    return len(older)


def forgotten(folder: Folder) -> set[str]:
    """sha256 of files that were taken away: they are not taken in again."""
    ledger = folder.archive / "dihapus.csv"
    if not ledger.exists():
        return set()
    with ledger.open(encoding="utf-8", newline="") as handle:
        return {line["sha256"] for line in csv.DictReader(handle)}


def full_name(folder: Folder, sha256: str) -> str:
    """The whole sha256 of a received file of which 12 or more hex digits are given; UserError when there is none."""
    found = [path.stem for path in folder.archive.glob(f"{sha256}*.json")] if len(sha256) >= 12 else []
    if len(found) != 1 or not holds(folder, found[0]):
        raise UserError(
            f"Tidak ada satu berkas dengan sha256 {sha256} di arsip. Sebut paling sedikit 12 angka pertamanya."
        )
    return found[0]

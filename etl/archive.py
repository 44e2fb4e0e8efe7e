"""What came in, kept for ever: the original, and beside it what we know of its coming, written once."""

import contextlib
import hashlib
import json
import os
import re
import shutil
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from etl.errors import UserError
from etl.folder import WIB, Folder, write_whole
from paten.privacy import masked

_INBOX = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})(?:[T ](?P<hour>\d{2})[.:]?(?P<minute>\d{2}))?_(?P<code>35(?:\.\d{2})?)_(?P<via>[a-z]+)"
)
IGNORED = (".json", ".md")
SIMULATION = "demo"  # its reports are taken to have been loaded when they came
_SHA256 = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True)
class Coming:
    """How a file came. received_at: WIB without zone; estimated: only the file's own time is known.

    sender: code of the kabupaten/kota, when the inbox folder says it.
    """

    received_at: datetime
    estimated: bool
    via: str | None
    sender: str | None
    sent_by: str | None


def files(paths: list[Path]) -> list[Path]:
    """Every file of these files and folders, in order of name; UserError for a path that is not there."""
    return [file for path in paths for file in _below(path)]


def _below(path: Path) -> Iterator[Path]:
    if path.is_dir():
        inner = sorted(file for file in path.rglob("*") if file.is_file())
        yield from (file for file in inner if not file.name.startswith((".", "~$")) and file.suffix not in IGNORED)
    elif path.is_file():
        yield path
    else:
        raise UserError(f"{path} tidak ada. Periksa nama berkas atau folder itu.")


def inbox(path: Path) -> str:
    """The name of a file's folder when it says how the file came; "" otherwise."""
    return path.parent.name if _INBOX.fullmatch(path.parent.name) else ""


def coming(path: Path, received: datetime | None, via: str | None, sent_by: str | None) -> Coming:
    """What is known of a file's coming: the options of `load`, else its inbox folder, else (estimated) its own time."""
    folder = _INBOX.fullmatch(path.parent.name)
    if folder and not received:
        received = datetime.fromisoformat(f"{folder['day']}T{folder['hour'] or '00'}:{folder['minute'] or '00'}")
    # A file from a computer whose clock is ahead came today at the latest.
    own = datetime.fromtimestamp(min(path.stat().st_mtime, time.time()), WIB).replace(tzinfo=None, microsecond=0)
    return Coming(
        received or own,
        received is None,
        via or (folder["via"] if folder else None),
        folder["code"] if folder else None,
        sent_by,
    )


def printable(name: str) -> str:
    """A file's name as text: what is no text in it, left by another system, is marked."""
    return os.fsencode(name).decode("utf-8", "replace")


def holds(folder: Folder, sha256: str) -> bool:
    """Whether this very file was received before."""
    return (folder.archive / f"{sha256}.json").exists()


@dataclass(frozen=True)
class Arrival:
    """One file to keep: the original, its intake, how it came."""

    path: Path
    sha256: str
    parquet: Path
    how: Coming
    simulated: bool


def keep(folder: Folder, arrivals: list[Arrival], loaded_by: str) -> None:
    """Keeps originals, their intake and what is known of their coming: safe on disk last, it makes those count.

    UserError when a file is no longer what was read. Whatever fails, nothing of these files is left.
    """
    pairs = [(folder.archive / one.sha256, folder.intake / f"{one.sha256}.parquet") for one in arrivals]
    try:
        for one, (original, intake) in zip(arrivals, pairs, strict=True):
            _copy(one.path, original)
            _copy(one.parquet, intake)
        with ThreadPoolExecutor(1) as beside:  # the disk is waited for meanwhile
            same = beside.submit(_are_what_was_read, folder, arrivals)
            _settle([path for pair in pairs for path in pair])
            same.result()
    except BaseException:
        for path in [path for pair in pairs for path in pair]:
            for left in (path, _part(path)):
                with contextlib.suppress(OSError):  # the error itself is what is told
                    left.unlink(missing_ok=True)
        raise
    for one in arrivals:
        write_whole(folder.archive / f"{one.sha256}.json", described(one, loaded_by), safe=False)
    _settle([folder.archive / f"{one.sha256}.json" for one in arrivals])


def _copy(source: Path, target: Path) -> None:
    """A copy, whole or not there."""
    part = _part(target)
    shutil.copyfile(source, part)
    part.replace(target)


def _are_what_was_read(folder: Folder, arrivals: list[Arrival]) -> None:
    """UserError when the original of any of these is another than the file that was read."""
    for one in arrivals:
        with (folder.archive / one.sha256).open("rb") as copy:
            if hashlib.file_digest(copy, "sha256").hexdigest() != one.sha256:
                raise UserError(
                    f"{one.path.name} berubah ketika sedang dibaca; mungkin masih disalin atau sedang disunting. "
                    "Tidak ada yang dimuat. Tunggu sampai selesai, lalu ulangi perintah ini."
                )


def _part(path: Path) -> Path:
    return path.with_name(f".{path.name}")


def sweep(folder: Folder) -> None:
    """Takes away what a loader that was killed left behind. The caller holds the folder's lock: nobody uses it."""
    for place in (folder.archive, folder.intake, folder.published):
        for leftover in place.glob(".*"):
            shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink(missing_ok=True)
    known = held(folder)
    for path in (
        *folder.archive.iterdir(),
        *folder.intake.iterdir(),
    ):  # these never counted
        if _SHA256.fullmatch(path.stem) and path.suffix in ("", ".parquet") and path.stem not in known:
            path.unlink(missing_ok=True)


def described(one: Arrival, loaded_by: str) -> bytes:
    """What is known of a file's coming, as it is written beside its original."""
    known = {
        "file": masked(printable(one.path.name)),
        "received_at": one.how.received_at.isoformat(sep=" "),
        "estimated": one.how.estimated,
        "via": one.how.via,
        "sender": one.how.sender,
        "from": one.how.sent_by,
        "simulated": one.simulated,
        "loaded_by": loaded_by,
        "loaded_at": (one.how.received_at if loaded_by == SIMULATION else _now()).isoformat(sep=" "),
    }
    return json.dumps(known, ensure_ascii=False, indent=1).encode()


def _now() -> datetime:
    return datetime.now(WIB).replace(tzinfo=None, microsecond=0)


def _settle(paths: list[Path]) -> None:
    """Waits until these files are on the disk: all at once where the system can, else one by one."""
    if hasattr(os, "sync"):
        os.sync()
        return
    for path in paths:
        with path.open("rb+") as handle:
            os.fsync(handle.fileno())


def held(folder: Folder) -> set[str]:
    """The sha256 of every submission in the archive."""
    return {path.stem for path in folder.archive.glob("*.json") if not path.name.startswith(".")}


def known(folder: Folder, sha256: str) -> dict:
    """What is known of a submission's coming and loading: the keys of `described`; older ones lack loaded_at."""
    return json.loads((folder.archive / f"{sha256}.json").read_text(encoding="utf-8"))

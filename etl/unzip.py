"""Zips that senders pack, opened member by member: only reports, by their last name, within limits.

One implementation for `load` and for what is uploaded. What is wrong with one member costs that member only.
"""

import csv
import hashlib
import os
import shutil
import tempfile
import zipfile
import zlib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path, PurePosixPath

from etl import archive

READ = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv")
MOST_FILES = 200
MOST_BYTES = 200_000_000
MOST_RATIO, SMALL = 200, 1_000_000  # small parts compress far better than any ratio allows for and harm nobody
PIECE = 1 << 20
ENCRYPTED = 1  # the first flag of a part
WORKBOOK = ("xl/workbook.xml", "xl/workbook.bin", "content.xml")
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)
NOTES = Path(__file__).parent / "read" / "notes.csv"


@dataclass(frozen=True)
class Sent:
    """One file to be read. pack: the zip it came in (None: by itself), member: its name in there."""

    path: Path
    pack: Path | None = None
    member: str = ""


@dataclass
class Opened:
    """What senders' files came to. refused: zips and members that were not opened, as findings; left: no reports."""

    sent: list[Sent] = field(default_factory=list)
    refused: list[dict] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    def refuse(self, file: str, rule: str, detail: str = "") -> None:
        """Notes why a file was not opened."""
        severity, sentence = _notes()[rule]
        about = {"rule": rule, "severity": severity, "message": sentence.replace("{detail}", detail)}
        place = {"sheet": None, "row": None, "column": None, "question": None}
        self.refused.append({"file": file, "findings": [place | about]})


def opened(files: list[Path], out: Path) -> Opened:
    """Each file as it is; a zip gives way to what is in it, written to out/<zip>/<number>/ with the zip's own time."""
    found = Opened()
    for number, file in enumerate(files):
        if _is_zip(file):
            _open(file, out / str(number), found)
        else:
            found.sent.append(Sent(file))
    return found


def holding(file: Path, sha256: str) -> set[str]:
    """The members of a zip that are this very file; none of what is no zip, or cannot be opened."""
    found = set()
    if not _is_zip(file):
        return found
    try:
        with zipfile.ZipFile(file) as pack:
            for one in pack.infolist():
                if not one.is_dir() and not _fault(one):
                    with pack.open(one) as content:
                        same = hashlib.file_digest(content, "sha256").hexdigest() == sha256
                    found |= {one.filename} if same else set()
    except BROKEN:
        return found
    return found


def without(pack: Path, members: set[str]) -> None:
    """Takes members out of a zip for good; a zip that then holds no report goes as a whole.

    Members that cannot be read (locked, spoiled, bombs) do not come along: their sender knows.
    """
    with zipfile.ZipFile(pack) as old:
        kept = [one for one in old.infolist() if one.filename not in members and _fault(one) not in ("B55", "B56")]
        if not any(_name(one).lower().endswith(READ) for one in kept):
            pack.unlink()
            return
        with tempfile.NamedTemporaryFile(dir=pack.parent, prefix=".", delete=False) as fresh:
            with zipfile.ZipFile(fresh, "w", zipfile.ZIP_DEFLATED) as new:
                for one in kept:
                    _copy(old, one, new)
            fresh.flush()
            os.fsync(fresh.fileno())
    shutil.copystat(pack, fresh.name)
    Path(fresh.name).replace(pack)


def _copy(old: zipfile.ZipFile, one: zipfile.ZipInfo, new: zipfile.ZipFile) -> None:
    with tempfile.TemporaryFile() as scratch:
        try:
            with old.open(one) as source:
                shutil.copyfileobj(source, scratch, PIECE)
        except BROKEN as error:
            new.comment = f"{_name(one)}: {type(error).__name__}".encode()[-1000:]
            return
        scratch.seek(0)
        with new.open(one, "w") as target:
            shutil.copyfileobj(scratch, target, PIECE)


@cache
def _notes() -> dict[str, tuple[str, str]]:
    with NOTES.open(encoding="utf-8", newline="") as handle:
        return {line["id"]: (line["severity"], line["sentence"]) for line in csv.DictReader(handle)}


def _is_zip(path: Path) -> bool:
    """By its name, because a workbook is a zip too; and a workbook that was named .zip is one all the same."""
    if path.suffix.lower() != ".zip":
        return False
    try:
        with zipfile.ZipFile(path) as pack:
            return not any(name in pack.NameToInfo for name in WORKBOOK)
    except BROKEN:
        return True


def _open(file: Path, out: Path, found: Opened) -> None:
    try:
        with zipfile.ZipFile(file) as pack:
            members = [one for one in pack.infolist() if not one.is_dir() and not _is_trace(one.filename)]
            wanted = [one for one in members if _name(one).lower().endswith((*READ, ".zip"))]
            found.left += sorted(_name(one) for one in members if one not in wanted)
            if rule := _judged(wanted):
                found.refuse(file.name, rule, str(len(wanted)))
                return
            room = MOST_BYTES
            for number, one in enumerate(wanted, 1):
                target = out / str(number) / archive.inbox(file) / _name(one)  # the folder may say how the file came
                room -= _member(pack, one, target, room, file, found)
    except BROKEN:
        found.refuse(file.name, "B57")


def _judged(wanted: list[zipfile.ZipInfo]) -> str:
    """Why a zip is not opened at all; "" when it is."""
    if not wanted:
        return "B58"
    if len(wanted) > MOST_FILES:
        return "B54"
    return "B55" if sum(one.file_size for one in wanted) > MOST_BYTES else ""


def _member(pack: zipfile.ZipFile, one: zipfile.ZipInfo, target: Path, room: int, file: Path, found: Opened) -> int:
    """Writes one member, or notes why not; gives its size."""
    if rule := _fault(one):
        found.refuse(_name(one), rule, file.name)
        return 0
    target.parent.mkdir(parents=True)
    try:
        size = _write(pack, one, target, room)
    except BROKEN:
        target.unlink(missing_ok=True)
        found.refuse(_name(one), "B57", file.name)
        return 0
    if size > room:
        target.unlink()
        found.refuse(_name(one), "B55", file.name)
        return 0
    shutil.copystat(file, target)  # without a day of receipt the zip's own time is what is known
    found.sent.append(Sent(target, file, one.filename))
    return size


def _fault(one: zipfile.ZipInfo) -> str:
    path = PurePosixPath(one.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in path.parts[0]:
        return "B52"
    if _name(one).lower().endswith(".zip"):
        return "B53"
    if one.flag_bits & ENCRYPTED:
        return "B56"
    return "B55" if one.file_size > max(SMALL, MOST_RATIO * one.compress_size) else ""


def _name(member: zipfile.ZipInfo) -> str:
    """The last part of its path, whichever way the slashes lean: so nothing is ever written elsewhere."""
    return PurePosixPath(member.filename.replace("\\", "/")).name.replace("\0", "")[-120:]


def _is_trace(name: str) -> bool:
    """What systems leave in a zip: no file of the sender's."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return not parts or "__MACOSX" in parts or parts[-1].startswith((".", "~$")) or parts[-1] == "Thumbs.db"


def _write(pack: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path, room: int) -> int:
    """Writes one member piece by piece; gives its size. What its head says of it is not believed."""
    size = 0
    with pack.open(member) as source, target.open("wb") as out:
        while size <= room and (piece := source.read(PIECE)):
            size += len(piece)
            out.write(piece)
    return size

"""The rows of what was received, as text: made again from the archive where missing or read by another reader."""

import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import duckdb

from etl import archive, reference, sql
from etl.folder import Folder, write_whole
from etl.read import READER, Tell, read_files

KNOWN_FORMS = ("templat", "csv")  # what is read by its columns alone, whatever names exist


def restore(folder: Folder) -> int:
    """Reads originals whose intake is missing once more; gives how many. The caller holds the folder's lock."""
    lost = sorted(one for one in archive.held(folder) if not (folder.intake / f"{one}.parquet").exists())
    _read_again(folder, lost, None)
    return len(lost)


def renew(folder: Folder, tell: Tell | None = None) -> bool:
    """Reads once more what another reader read, or a reader with other names and layouts; whether there was any.

    The caller holds the folder's lock. A likeness of a folder has no originals and is left as it is.
    """
    if folder.copy_of:
        return False
    marker, now = folder.intake / "pembaca.json", {"reader": _reader(), "names": _names(folder)}
    was = json.loads(marker.read_text(encoding="utf-8")) if marker.exists() else {}
    if was == now:
        return False
    held = sorted(one for one in archive.held(folder) if (folder.archive / one).exists())
    if was.get("reader") == now["reader"]:
        held = _of_free_form(folder, held)
    _read_again(folder, held, tell)
    write_whole(marker, json.dumps(now).encode())
    return bool(held)


def _read_again(folder: Folder, submissions: list[str], tell: Tell | None) -> None:
    if not submissions:
        return
    with tempfile.TemporaryDirectory(prefix="paten-") as scratch:
        again = []
        for sha256 in submissions:
            named = Path(scratch) / sha256 / archive.known(folder, sha256)["file"]
            named.parent.mkdir()
            shutil.copyfile(folder.archive / sha256, named)
            again.append(named)
        progress = (lambda part: tell("Membaca ulang arsip", part)) if tell else (lambda part: None)
        read_files(again, folder.intake, progress, folder.root)


def _of_free_form(folder: Folder, submissions: list[str]) -> list[str]:
    """Those that were read by names and words: all but our templates and plain CSVs."""
    paths = [
        str(folder.intake / f"{one}.parquet") for one in submissions if (folder.intake / f"{one}.parquet").exists()
    ]
    if not paths:
        return []
    with duckdb.connect() as connection:
        forms = dict(sql.ask(connection, "read/forms", intakes=paths))
    return [one for one in submissions if forms.get(one) not in KNOWN_FORMS]


@cache
def _reader() -> str:
    """First 12 hex digits over the code that turns a file into rows."""
    return _digest(path for path in READER.rglob("*") if path.suffix in (".py", ".sql", ".csv"))


def _names(folder: Folder) -> str:
    """The same over the names and words that tables of free form are read by."""
    own = (folder.root / "office" / "reference", folder.root / "office" / "layouts")
    layouts = READER.parent / "layouts"
    return _digest(path for place in (reference.COMMITTED, layouts, *own) for path in place.glob("*.csv"))


def _digest(paths: Iterable[Path] | Iterator[Path]) -> str:
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]

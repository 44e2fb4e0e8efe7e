"""A data folder: where everything of one office (or of the demo) lies, and the lock of its one writer."""

import csv
import io
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from etl.errors import UserError

PROJECT = Path(__file__).resolve().parents[1]
REAL = PROJECT / "data"
DEMO = PROJECT / "data" / "demo"
WIB = timezone(timedelta(hours=7))


@dataclass(frozen=True)
class Folder:
    """root holds inbox, pending, archive, intake, published, office, answers.csv and pins.csv.

    copy_of: the folder that this one is a passing likeness of, to try out what a load would do there.
    """

    root: Path
    copy_of: Path | None = None

    @property
    def archive(self) -> Path:
        """Originals and what is known of their coming."""
        return self.root / "archive"

    @property
    def intake(self) -> Path:
        """Their rows as text, one Parquet file each."""
        return self.root / "intake"

    @property
    def pending(self) -> Path:
        """Batches that wait until somebody accepts or drops them."""
        return self.root / "pending"

    @property
    def published(self) -> Path:
        """Snapshots and current.json."""
        return self.root / "published"

    @property
    def answers(self) -> Path:
        """What people decided."""
        return self.root / "answers.csv"

    @property
    def pins(self) -> Path:
        """Snapshots that a paper names and that are therefore kept."""
        return self.root / "pins.csv"

    @property
    def demo(self) -> bool:
        """Whether this is the demo's own folder."""
        return (self.copy_of or self.root).resolve() == DEMO.resolve()

    def prepare(self) -> None:
        """Makes the folders that writing needs; UserError when the folder cannot be written."""
        if "?" in str(self.root.absolute()):  # DuckDB takes it for the end of a file's name
            raise UserError(f"Nama folder data {self.root} memuat tanda tanya. Ganti namanya, atau pakai folder lain.")
        try:
            for path in (self.archive, self.intake, self.published):
                path.mkdir(parents=True, exist_ok=True)
            probe = self.published / f".tulis-{os.getpid()}"
            probe.write_bytes(b"")
            probe.unlink(missing_ok=True)
        except OSError as error:
            raise UserError(
                f"Folder data {self.root} tidak dapat ditulis ({error.strerror}). "
                "Beri hak tulis pada folder itu, atau tunjuk folder lain dengan PATEN_DATA."
            ) from error


def chosen() -> Folder | None:
    """The folder that PATEN_DATA names; None when it is unset."""
    named = os.environ.get("PATEN_DATA")
    return Folder(Path(named)) if named else None


def default() -> Folder:
    """$PATEN_DATA, else data/ once something is published there, else data/demo/."""
    real = Folder(REAL)
    return chosen() or (real if (real.published / "current.json").exists() else Folder(DEMO))


def today() -> date:
    """Today in WIB: the only place where the loader reads the clock for a date."""
    return datetime.now(WIB).date()


@contextmanager
def writing(folder: Folder, patience: float = 0) -> Iterator[None]:
    """Holds the folder's one lock; the operating system lets it go when the process ends, however it ends.

    patience: for how many seconds another writer is waited for before UserError says that there is one.
    """
    folder.prepare()
    until = time.monotonic() + patience
    with (folder.root / ".kunci").open("a+b") as handle:
        while not (held := _lock(handle.fileno())) and time.monotonic() < until:
            time.sleep(0.2)
        if not held:
            raise UserError(
                f"Pemuatan lain sedang berjalan di {folder.root}. Tunggu sampai selesai, lalu ulangi perintah ini; "
                "tidak ada berkas yang hilang."
            )
        yield


def _lock(descriptor: int) -> bool:
    if os.name == "nt":
        import msvcrt

        attempt = lambda: msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # noqa: E731
    else:
        import fcntl

        attempt = lambda: fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)  # noqa: E731
    try:
        attempt()
    except OSError:
        return False
    return True


def link(path: Path, target: Path) -> None:
    """A link to what stays as it is, where the system knows links; else a copy."""
    try:
        target.symlink_to(path.resolve())
    except OSError:
        (shutil.copytree if path.is_dir() else shutil.copyfile)(path, target)


def append_row(path: Path, columns: tuple[str, ...], values: tuple[object, ...]) -> None:
    """Appends one row, whole or not at all, to a CSV that only grows, under its header; safe on disk afterwards."""
    line = io.StringIO()
    writer = csv.writer(line, lineterminator="\n")
    with path.open("ab+", buffering=0) as handle:  # what is not written must not be tried again at its end
        handle.seek(0)
        content = handle.read()
        whole = _whole(content, len(columns))
        if not whole:
            writer.writerow(columns)
        elif content[whole - 1 : whole] != b"\n":
            line.write("\n")
        writer.writerow(values)
        try:
            handle.truncate(whole)
            left = line.getvalue().encode()
            while left:
                left = left[handle.write(left) :]
            os.fsync(handle.fileno())
        except OSError:
            handle.truncate(whole)
            raise


def _whole(content: bytes, columns: int) -> int:
    """How many bytes are whole rows: one that was never finished is none, and nobody was told that it counts."""
    end = content.rfind(b"\n") + 1
    while content[:end].count(b'"') % 2:
        end = content.rfind(b"\n", 0, end - 1) + 1
    last = next(csv.reader([content[end:].decode("utf-8", "replace")]), [])
    return len(content) if len(last) == columns else end


def write_whole(path: Path, content: bytes, safe: bool = True) -> None:
    """Writes a file so that a reader sees the old or the new one, never half; safe: also after a power cut."""
    part = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with part.open("wb") as handle:
            handle.write(content)
            handle.flush()
            if safe:
                os.fsync(handle.fileno())
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise

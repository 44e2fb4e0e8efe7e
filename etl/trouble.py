"""What the machine may do to a load, told so that a person can mend it: disk full, folder gone, no right to write."""

import errno
import os
import shutil
import tempfile
from pathlib import Path

import duckdb

from etl.errors import UserError

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
LOCKED = (errno.EROFS, errno.EACCES, errno.EPERM)
GONE = (errno.ENOENT, errno.ENOTDIR, errno.ESTALE, errno.ENODEV, errno.ENXIO)
DISK = (*FULL, *LOCKED, errno.EIO)
SAFE = "Yang sudah diterima tetap tersimpan, dan tidak ada yang termuat dua kali: ulangi perintah ini sesudahnya."
_WORDS = {os.strerror(number): number for number in (*DISK, *GONE)}


def number_of(error: BaseException) -> int | None:
    """The system's number (errno) of a trouble with files, also when DuckDB reports it; None: it is no such trouble."""
    if isinstance(error, OSError):
        return error.errno
    if isinstance(error, duckdb.IOException | duckdb.FatalException | duckdb.InternalException):
        return next((number for words, number in _WORDS.items() if words in str(error)), None)
    return None


def told(error: OSError | duckdb.Error, root: Path | None = None) -> UserError | None:
    """What to say of a trouble with files or memory: what, where, how to mend; None for any other fault."""
    if isinstance(error, duckdb.OutOfMemoryException | MemoryError):
        return UserError(f"Memori komputer ini tidak cukup. Tutup program lain, lalu ulangi. {SAFE}")
    number = number_of(error)
    if number is None and not isinstance(error, OSError):
        return None
    place = os.fsdecode(getattr(error, "filename", None) or "")
    if "usable temporary directory" in str(error):
        return UserError(
            "Folder sementara penuh atau tidak dapat ditulis. Kosongkan, atau tunjuk folder lain dengan TMPDIR, lalu "
            f"ulangi. {SAFE}"
        )
    if number in FULL:
        return UserError(f"Ruang penyimpanan habis. {_room(root)} Kosongkan sebagian, lalu ulangi. {SAFE}")
    if number in LOCKED:
        return UserError(
            f"{place or 'Folder data'} tidak dapat ditulis atau dibaca ({os.strerror(number)}). Beri hak pada folder "
            f"itu, atau lepaskan kunci tulisnya. {SAFE}"
        )
    if number in GONE:
        return UserError(
            f"{place or 'Satu berkas'} hilang ketika sedang dikerjakan: dipindahkan, dihapus, atau dari penyimpanan "
            f"yang dilepas. Kembalikan dahulu. {SAFE}"
        )
    reason = os.strerror(number) if number else str(error)
    return UserError(f"Penyimpanan terganggu ({reason}) di {place or 'folder data'}. Periksa perangkatnya. {SAFE}")


def _room(root: Path | None) -> str:
    """How much is free where a load writes."""
    places = {"folder data": root, "folder sementara": Path(tempfile.gettempdir())}
    free = [
        f"{shutil.disk_usage(path).free // 1_000_000:,} MB di {path} ({what})".replace(",", ".")
        for what, path in places.items()
        if path and path.exists()
    ]
    return f"Yang masih kosong: {' dan '.join(free)}."

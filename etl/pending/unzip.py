"""A zip that a sender packed, opened member by member: only reports, by their last name, within limits."""

import zipfile
import zlib
from pathlib import Path, PurePosixPath

from etl.errors import UserError

READ = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv")
MOST_FILES = 200
MOST_BYTES = 200_000_000
MOST_RATIO, SMALL = 200, 1_000_000  # small parts compress far better than any ratio allows for and harm nobody
PIECE = 1 << 20
ENCRYPTED = 1  # the first flag of a part


def is_zip(path: Path) -> bool:
    """Whether a file is to be opened: by its name, because a workbook is a zip too."""
    return path.suffix.lower() == ".zip"


def unzip(path: Path, out: Path) -> tuple[list[Path], list[str]]:
    """Writes each report to out/<number>/<its name>; gives these paths, and the names of what was left packed.

    UserError for a zip that cannot be opened, is locked, holds no report, or holds more than any office sends.
    """
    try:
        with zipfile.ZipFile(path) as pack:
            members = [one for one in pack.infolist() if not one.is_dir() and not _is_trace(one.filename)]
            wanted = [one for one in members if _name(one).lower().endswith(READ)]
            _judge(path.name, wanted)
            left = sorted(_name(one) for one in members if one not in wanted)
            written, room = [], MOST_BYTES
            for number, one in enumerate(wanted, 1):
                target = out / str(number) / _name(one)
                target.parent.mkdir(parents=True)
                room -= _write(pack, one, target, room, path.name)
                written.append(target)
            return written, left
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise UserError(
            f"{path.name} rusak atau terpotong saat dikirim. Kirim lagi, atau kirim isinya saja."
        ) from error


def _name(member: zipfile.ZipInfo) -> str:
    """The last part of its path, whichever way the slashes lean: so nothing is ever written elsewhere."""
    return PurePosixPath(member.filename.replace("\\", "/")).name


def _is_trace(name: str) -> bool:
    """What systems leave in a zip: no file of the sender's."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return not parts or "__MACOSX" in parts or parts[-1].startswith((".", "~$")) or parts[-1] == "Thumbs.db"


def _judge(name: str, wanted: list[zipfile.ZipInfo]) -> None:
    if not wanted:
        raise UserError(f"{name} tidak berisi buku kerja atau CSV. Di dalam zip harus ada berkas laporan.")
    if len(wanted) > MOST_FILES:
        raise UserError(
            f"{name} berisi {len(wanted)} berkas; paling banyak {MOST_FILES} sekali kirim. Bagi menjadi beberapa."
        )
    if any(one.flag_bits & ENCRYPTED for one in wanted):
        raise UserError(f"{name} dikunci kata sandi. Hapus kata sandinya, lalu kirim ulang.")
    if sum(one.file_size for one in wanted) > MOST_BYTES or any(
        one.file_size > SMALL and one.file_size > MOST_RATIO * one.compress_size for one in wanted
    ):
        raise _too_large(name)


def _too_large(name: str) -> UserError:
    return UserError(
        f"Isi {name} jauh lebih besar daripada laporan biasa sehingga tidak dibuka. Kirim berkasnya satu per satu."
    )


def _write(pack: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path, room: int, name: str) -> int:
    """Writes one member piece by piece: what its head says of its size is not believed."""
    size = 0
    with pack.open(member) as source, target.open("wb") as out:
        while piece := source.read(PIECE):
            size += len(piece)
            if size > room:
                raise _too_large(name)
            out.write(piece)
    return size

"""Is this installation sound? Each line: what was looked at, and if it is not well, how to mend it."""

import json
import shutil
import sys
from datetime import date
from importlib import metadata
from pathlib import Path

from etl import archive, publish
from etl import folder as folders
from etl.errors import UserError
from etl.folder import Folder
from etl.pending import batch
from paten import periods

LEAST_FREE = 2 * 1024**3
OLD_DAYS = 3


def examine(folder: Folder) -> list[tuple[bool, str]]:
    """(well, sentence) for installation, data folder, kind of data, disk, archive, waiting batches, age of the data."""
    return [
        _python(),
        _packages(),
        _writable(folder),
        _kind(folder),
        _disk(folder),
        _archive(folder),
        _waiting(folder),
        _snapshot(folder),
    ]


def _python() -> tuple[bool, str]:
    found = ".".join(str(part) for part in sys.version_info[:3])
    return sys.version_info >= (3, 11), f"Python {found}" + (
        "" if sys.version_info >= (3, 11) else ": pasang Python 3.11 atau lebih baru"
    )


def _packages() -> tuple[bool, str]:
    lines = (folders.PROJECT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    wanted = dict(line.split("#")[0].strip().split(";")[0].split("==") for line in lines if "==" in line)
    odd = []
    for name, version in wanted.items():
        try:
            found = metadata.version(name)
        except metadata.PackageNotFoundError:
            found = "tidak ada"
        if found != version.strip():
            odd.append(f"{name} {found} (seharusnya {version.strip()})")
    return not odd, "Paket: " + (
        "sesuai requirements.txt" if not odd else f"{', '.join(odd)}: jalankan pip install -r requirements.txt"
    )


def _writable(folder: Folder) -> tuple[bool, str]:
    try:
        folder.prepare()
    except UserError as error:
        return False, str(error)
    return True, f"Folder data {folder.root} dapat ditulis"


def _kind(folder: Folder) -> tuple[bool, str]:
    simulated = publish.is_simulated(folder)
    words = {True: "simulasi", False: "nyata", None: "belum ada laporan; muat dengan python -m etl load BERKAS"}
    return simulated is not None, f"Isi folder data: {words[simulated]}"


def _disk(folder: Folder) -> tuple[bool, str]:
    free = shutil.disk_usage(folder.root if folder.root.exists() else Path.cwd()).free
    gigabytes = f"{free / 1024**3:.1f}".replace(".", ",")
    return free > LEAST_FREE, f"Ruang cakram: {gigabytes} GB bebas" + (
        "" if free > LEAST_FREE else ": kosongkan cakram sebelum memuat lagi"
    )


def _archive(folder: Folder) -> tuple[bool, str]:
    held = archive.held(folder)
    lost = [one for one in held if not (folder.archive / one).exists()]
    unread = [one for one in held if not (folder.intake / f"{one}.parquet").exists()]
    if lost:
        return False, f"Arsip: {len(lost)} berkas asli hilang ({lost[0][:12]} …): pulihkan dari cadangan"
    if unread:
        return (
            False,
            f"Arsip: {len(unread)} berkas belum terbaca ({unread[0][:12]} …): jalankan python -m etl publish --full",
        )
    return True, f"Arsip: {len(held)} berkas, semuanya lengkap"


def _waiting(folder: Folder) -> tuple[bool, str]:
    found = batch.waiting(folder)
    old = [one.id for one in found if batch.is_old(one)]
    if old:
        return False, (
            f"Kiriman menunggu: {len(old)} lebih dari {batch.KEPT_DAYS} hari ({', '.join(old)}); terima dengan "
            "python -m etl accept, atau dihapus oleh python -m etl publish"
        )
    return True, f"Kiriman menunggu keputusan: {len(found)}"


def _snapshot(folder: Folder) -> tuple[bool, str]:
    try:
        shown = publish.shown(folder)
    except json.JSONDecodeError:
        return False, "current.json rusak: jalankan python -m etl publish"
    if not shown:
        return False, "Belum ada data terbit: jalankan python -m etl load BERKAS, atau python -m etl demo untuk mencoba"
    if not publish.path_of(folder, shown["version"]).exists():
        return False, f"Berkas versi {shown['version']} hilang: jalankan python -m etl publish --full"
    age = (folders.today() - date.fromisoformat(shown["as_of"])).days
    ending = "" if age <= OLD_DAYS else ": perbarui dengan python -m etl publish"
    day = periods.day(date.fromisoformat(shown["as_of"]))
    return age <= OLD_DAYS, f"Data terbit versi {shown['version']}, keadaan {day} ({age} hari lalu){ending}"

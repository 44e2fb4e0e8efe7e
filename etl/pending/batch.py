"""Batches that wait: pending/<id>/ holds the files as they came and batch.json; whole or not at all, for seven days."""

import hashlib
import json
import os
import re
import secrets
import shutil
import tempfile
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from etl import archive, unzip
from etl.errors import UserError
from etl.folder import WIB, Folder, write_whole
from etl.load import UNREAD, Order
from paten.say.uploads import KEPT_DAYS

ID = re.compile(r"\d{8}-\d{4}-[0-9a-f]{6}")
NEW, GONE = ".baru-", ".hapus-"  # half made, half taken away: nobody reads these


@dataclass(frozen=True)
class Batch:
    """One batch. about: its batch.json: received, via, from, by, uploaded_at, files, left, and once checked check."""

    id: str
    root: Path
    about: dict

    @property
    def paths(self) -> list[Path]:
        """Its files, each in a folder of its own, so that two of one name stay two."""
        return [self.root / "files" / one["at"] for one in self.about["files"]]

    @property
    def uploaded_at(self) -> datetime:
        """When it was put here, WIB."""
        return datetime.fromisoformat(self.about["uploaded_at"])

    def order(self, loaded_by: str) -> Order:
        """How its files are loaded: with what was said of their coming when they were put here."""
        received = self.about["received"]
        came = datetime.fromisoformat(received) if received else None
        return Order(came, self.about["via"], self.about["from"], None, loaded_by)


def now() -> datetime:
    """This moment in WIB, without zone."""
    return datetime.now(WIB).replace(tzinfo=None, microsecond=0)


def hold(folder: Folder, paths: list[Path], order: Order, by: str) -> Batch:
    """Puts files (folders, zips) down as one batch; gives it. UserError when there is nothing that could be loaded."""
    files = archive.files(paths)
    if not files:
        raise UserError("Tidak ada berkas laporan di tempat itu. Sebut berkas atau folder yang berisi laporan.")
    folder.pending.mkdir(parents=True, exist_ok=True)
    moment = now()
    name = f"{moment:%Y%m%d-%H%M}-{secrets.token_hex(3)}"
    made = folder.pending / f"{NEW}{name}"
    made.mkdir()
    try:
        kept, opened = _copied(files, made / "files")
        if not kept:
            raise UserError(f"{opened.refused[0]['file']}: {opened.refused[0]['findings'][0]['message']}")
        known = {one["sha256"]: batch.id for batch in waiting(folder) for one in batch.about["files"]}
        about = {
            "received": order.received.isoformat() if order.received else None,
            "via": order.via,
            "from": order.sent_by,
            "by": by,
            "uploaded_at": moment.isoformat(),
            "files": [_known(folder, path, known) | {"at": str(path.relative_to(made / "files"))} for path in kept],
            "left": opened.left,
            "refused": [UNREAD | one for one in opened.refused],
        }
        write_whole(made / "batch.json", json.dumps(about, ensure_ascii=False, indent=1).encode())
        _settle(made)
        made.rename(folder.pending / name)
        _settle_folder(folder.pending)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise
    return Batch(name, folder.pending / name, about)


def _copied(files: list[Path], out: Path) -> tuple[list[Path], unzip.Opened]:
    """Each file in a numbered folder; a zip gives way to what is in it. Also what of a zip stayed behind, and why."""
    kept: list[Path] = []
    with tempfile.TemporaryDirectory(prefix="paten-") as scratch:
        opened = unzip.opened(files, Path(scratch))
        for number, one in enumerate(opened.sent, 1):
            target = out / str(number) / archive.inbox(one.path) / one.path.name  # it may say how the file came
            target.parent.mkdir(parents=True)
            shutil.copyfile(one.path, target)
            shutil.copystat(one.path, target)  # without a day of receipt the file's own time is what is known
            kept.append(target)
    return kept, opened


def turn_away(batch: Batch, submissions: list[dict]) -> None:
    """Takes files that are refused for good out of a batch that waits, and remembers what was said of them."""
    gone = {one["sha256"] for one in submissions}
    staying = [one for one in batch.about["files"] if one["sha256"] not in gone]
    note(batch, files=staying, refused=[*batch.about.get("refused", []), *submissions])
    listed = {batch.root / "files" / one["at"] for one in staying}
    for path in (batch.root / "files").rglob("*"):
        if path.is_file() and path not in listed:
            path.unlink()


def _known(folder: Folder, path: Path, waiting_in: dict[str, str]) -> dict:
    """What is known of one file: its sha256, whether it was received before, and which other batch holds it too."""
    with path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    before = archive.holds(folder, sha256)
    return {"file": path.name, "sha256": sha256, "received_before": before, "also_in": waiting_in.get(sha256)}


def waiting(folder: Folder) -> list[Batch]:
    """Every batch that waits, oldest first."""
    found = sorted(path.parent for path in folder.pending.glob("*/batch.json") if ID.fullmatch(path.parent.name))
    return [Batch(root.name, root, json.loads((root / "batch.json").read_text(encoding="utf-8"))) for root in found]


def find(folder: Folder, name: str) -> Batch:
    """The batch of that id; UserError when none of that name waits."""
    for batch in waiting(folder):
        if batch.id == name:
            return batch
    raise UserError(
        f"Tidak ada kiriman {name} yang menunggu: sudah diterima, dibatalkan, atau kedaluwarsa. "
        "Lihat yang menunggu dengan python -m etl waiting."
    )


def note(batch: Batch, **more: object) -> None:
    """Adds to batch.json, unless the batch was taken away meanwhile."""
    try:
        about = json.loads((batch.root / "batch.json").read_text(encoding="utf-8")) | more
        write_whole(batch.root / "batch.json", json.dumps(about, ensure_ascii=False, default=str).encode())
    except FileNotFoundError as gone:
        raise UserError(f"Kiriman {batch.id} sudah tidak menunggu lagi; pemeriksaannya tidak disimpan.") from gone


def remove(batch: Batch) -> None:
    """Takes a batch away: it stops waiting in one step, whatever happens to the rest."""
    gone = batch.root.with_name(f"{GONE}{batch.id}")
    batch.root.rename(gone)
    _settle_folder(gone.parent)
    shutil.rmtree(gone, ignore_errors=True)


def forget(folder: Folder, sha256: str) -> int:
    """Takes every copy of a file out of what waits, with all that was said of it; gives how many batches held it.

    A batch with nothing left waits no longer; any other is to be checked again. The caller holds the lock. Copies go
    first: killed in between, it is done again.
    """
    concerned = 0
    for batch in waiting(folder):
        mine = [one for one in batch.about["files"] if one["sha256"] == sha256]
        concerned += bool(mine)
        for one in mine:
            shutil.rmtree(batch.root / "files" / Path(one["at"]).parts[0], ignore_errors=True)
        left = [one for one in batch.about["files"] if one["sha256"] != sha256]
        if mine and left:
            note(batch, files=left, check=None)
        elif mine:
            remove(batch)
    for path in folder.pending.glob("*.json"):
        told = json.loads(path.read_text(encoding="utf-8"))
        kept = [one for one in told["submissions"] if one["sha256"] != sha256]
        if len(kept) < len(told["submissions"]):
            write_receipt(folder, path.stem, told | {"submissions": kept})
    for path in folder.pending.glob(f"{GONE}*"):  # taken away, but a copy may be left
        shutil.rmtree(path, ignore_errors=True)
    return concerned


def receipt(folder: Folder, name: str) -> dict | None:
    """What became of a batch that was accepted in the last days; None when nothing is known of it."""
    path = folder.pending / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8")) if ID.fullmatch(name) and path.exists() else None


def write_receipt(folder: Folder, name: str, result: dict) -> None:
    """Keeps what became of an accepted batch, for whoever asks once more."""
    content = json.dumps(result, ensure_ascii=False, default=str).encode()
    write_whole(folder.pending / f"{name}.json", content)


def is_old(batch: Batch) -> bool:
    """Whether it has waited longer than a batch may."""
    return now() - batch.uploaded_at > timedelta(days=KEPT_DAYS)


def expire(folder: Folder) -> list[str]:
    """Removes what waited too long, was accepted, or was left half made; a line for each batch that nobody decided.

    The caller holds the lock.
    """
    lines = []
    for batch in waiting(folder):
        if receipt(folder, batch.id):
            remove(batch)
        elif is_old(batch):
            remove(batch)
            names = ", ".join(one["file"] for one in batch.about["files"])
            lines.append(f"Kiriman {batch.id} dihapus: menunggu lebih dari {KEPT_DAYS} hari tanpa keputusan ({names}).")
    since = (now() - timedelta(days=KEPT_DAYS)).strftime("%Y%m%d-%H%M")
    for path in folder.pending.glob("*.json"):
        if path.stem < since:
            path.unlink()
    yesterday = (now() - timedelta(days=1)).strftime("%Y%m%d-%H%M")
    for prefix in (NEW, GONE):
        for path in folder.pending.glob(f"{prefix}*"):
            if path.name.removeprefix(prefix) < yesterday:
                shutil.rmtree(path, ignore_errors=True)
    return lines


def _settle(root: Path) -> None:
    """Waits until all of it is on the disk."""
    for path in sorted(root.rglob("*"), reverse=True):
        if path.is_file():
            with path.open("rb+") as handle:
                os.fsync(handle.fileno())
        else:
            _settle_folder(path)
    _settle_folder(root)


def _settle_folder(path: Path) -> None:
    """So that a name given is a name kept; Windows knows no such thing."""
    if os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

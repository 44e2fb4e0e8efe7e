"""What a load would do, tried on a passing likeness of the data folder: verdicts, and numbers that would change."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path

import pandas as pd

from etl import archive, compare, load, publish
from etl import folder as folders
from etl.errors import UserError
from etl.folder import Folder, link
from paten import changes as comparing
from paten import warehouse
from paten.say import changes as say
from paten.view import PROVINCE, View

PATIENCE = 300  # seconds that a load is waited for: tried on a folder half-way, the answer would be a wrong one
BY_FILES = {"laporan", "perbaikan"}  # causes that a load brings; all others would come without it
LEVELS = ("kabupaten_kota", "kecamatan", "provinsi")
# What readers look for first; all others follow in the order of their names.
FIRST = ("kelengkapan_laporan", "selesai", "permohonan", "tepat_waktu", "ikm", "beroperasi")


@dataclass
class Rehearsal:
    """submissions: as `load --json` has them; against: version shown now, by folder (None: nothing published).

    changes: every cell that these files would change (see paten/questions/changes.sql); others: how many more cells
    the next snapshot will show otherwise whatever is loaded: time went on, definitions or reference data changed.
    """

    submissions: list[dict] = field(default_factory=list)
    against: dict[str, int | None] = field(default_factory=dict)
    changes: list[dict] = field(default_factory=list)
    told: list[dict] = field(default_factory=list)
    others: int = 0

    @property
    def clean(self) -> bool:
        """Whether every row of every file would be accepted."""
        return all(one["verdict"] in ("diterima", "sudah_ada") for one in self.submissions)


def rehearse(
    paths: list[Path], order: load.Order, tell: load.Tell = lambda step, part: None, into: Folder | None = None
) -> Rehearsal:
    """What `load` would say and change; nothing is kept of it. UserError when it could not be loaded at all."""
    found = Rehearsal()
    with tempfile.TemporaryDirectory(prefix="paten-") as scratch:
        tried = load.Outcome()
        read = load.read(paths, order, Path(scratch) / "read", tried, tell, into)
        found.submissions += tried.submissions
        for number, (folder, group) in enumerate(read):
            likeness = Folder(Path(scratch) / f"likeness-{number}", copy_of=folder.root)
            with _still(folder):
                _copy(folder, likeness)
            shown = publish.shown(likeness)
            found.against[str(folder.root)] = shown["version"] if shown else None
            before = shown["version"] if shown else publish.publish(likeness, order.as_of, order.loaded_by)
            outcome = load.Outcome()
            load.take_in(likeness, group, order, outcome, tell)
            found.submissions += outcome.submissions
            tell("Membandingkan angka", 0.0)
            _compare(found, likeness, before)
            shutil.rmtree(likeness.root)
    return found


@contextmanager
def _still(folder: Folder) -> Iterator[None]:
    """Nobody writes meanwhile. A folder in which nobody ever wrote is left without so much as a lock."""
    if not (folder.root / ".kunci").exists():
        yield
        return
    with folders.writing(folder, PATIENCE):
        yield


def _copy(folder: Folder, likeness: Folder) -> None:
    """All that a load reads: what it only reads is linked. Originals stay where they are: no load opens them again."""
    for path in (likeness.archive, likeness.intake, likeness.published):
        path.mkdir(parents=True)
    for name in ("office", "answers.csv"):
        if (folder.root / name).exists():
            link(folder.root / name, likeness.root / name)
    for sha256 in archive.held(folder):
        for path in (folder.archive / f"{sha256}.json", folder.intake / f"{sha256}.parquet"):
            if path.exists():
                link(path, likeness.root / path.relative_to(folder.root))
    if (folder.archive / "dihapus.csv").exists():
        link(folder.archive / "dihapus.csv", likeness.archive / "dihapus.csv")
    shown = publish.shown(folder)
    if shown:
        snapshot = publish.path_of(folder, shown["version"])
        shutil.copyfile(snapshot, likeness.published / snapshot.name)  # a publication may take the original away
        for note in (snapshot.with_suffix(".json"), folder.published / "current.json"):
            shutil.copyfile(note, likeness.published / note.name)


def _compare(found: Rehearsal, likeness: Folder, before: int) -> None:
    """Adds what the newest snapshot of the likeness shows otherwise than the one before."""
    after = publish.shown(likeness)
    view = View(after["version"], (PROVINCE,), PROVINCE, date.fromisoformat(after["as_of"]))
    with warehouse.reading(likeness.root):
        rows = _changes(view, before)
    brought = rows[[bool(BY_FILES & set(causes)) for causes in rows.causes]] if len(rows) else rows
    found.others += len(rows) - len(brought)
    found.changes += compare.plain(brought)
    found.told += _told(brought)


def _changes(view: View, before: int) -> pd.DataFrame:
    try:
        return comparing.changes(view, before)
    except compare.OTHER_SHAPE as other_shape:
        raise UserError(
            "Terbitan yang tampil sekarang dibuat oleh program yang lain bentuk datanya, sehingga angkanya tidak dapat "
            "dibandingkan. Terbitkan ulang dahulu: python -m etl publish."
        ) from other_shape


def _told(rows: pd.DataFrame) -> list[dict]:
    """The changes as a reader reads them, without those of single services or requirements: nearest places first."""
    told = [{"months": months} | asdict(run) for months, run in say.runs(rows[rows["item"] == ""])]
    return sorted(told, key=_place)


def _place(one: dict) -> tuple:
    rank = FIRST.index(one["indicator"]) if one["indicator"] in FIRST else len(FIRST)
    return LEVELS.index(one["level"]), one["region_code"], rank

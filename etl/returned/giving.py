"""Returned workbooks as files: of what is published, and of a batch that waits."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import duckdb

from etl import publish, sql
from etl.errors import UserError
from etl.folder import Folder, write_whole
from etl.pending.batch import Batch
from etl.returned.judged import Judged, published, waiting
from etl.returned.workbook import workbook
from paten import warehouse
from paten.say import receipts
from paten.say.returned import file_name

START = re.compile(r"[0-9a-f]{8,64}")  # of a fingerprint: enough to know a file by


@dataclass
class Given:
    """files: one dict per returned workbook: file, sha256, verdict, out, receipt, text; lost: originals not kept."""

    files: list[dict] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Choice:
    """Which files are returned: those whose sha256 begins so (none: all), of a month, of one kabupaten/kota."""

    named: Sequence[str] = ()
    period: date | None = None
    kabupaten_kota: str | None = None


def give(folder: Folder, choice: Choice, out: Path, strict: bool = True) -> Given:
    """Writes the returned workbooks of published files to `out`. UserError: nothing fits the choice.

    strict: each named file must be there (a load names files that a snapshot of an earlier day does not hold).
    """
    shown = publish.published(folder)
    found = _chosen(folder, shown["version"], choice, strict)
    given, names = Given(), _Names(out)
    with warehouse.reading(folder.root):
        for sha256, name in found:
            path = folder.archive / sha256
            judged = published(shown["version"], date.fromisoformat(shown["as_of"]), sha256[:12])
            if judged is None or not path.exists():
                given.lost.append(name)
                continue
            given.files.append(_written(path.read_bytes(), judged, names.of(judged)))
    return given


def give_waiting(folder: Folder, batch: Batch, named: Sequence[str], out: Path) -> Given:
    """Writes the returned workbooks of a batch as its check judged it. UserError when it was not checked yet."""
    check = batch.about.get("check")
    if not check or "submissions" not in check:
        raise UserError(f"Kiriman {batch.id} belum diperiksa. Periksa dahulu: python -m etl check {batch.id}.")
    simulated = bool(publish.is_simulated(folder))
    given, names = Given(), _Names(out)
    originals = {hashlib.sha256(content := path.read_bytes()).hexdigest(): content for path in batch.paths}
    for one in check["submissions"]:
        if one["sha256"] in originals and _is_named(one["sha256"], named):
            judged = waiting(one, simulated)
            given.files.append(_written(originals[one["sha256"]], judged, names.of(judged)))
    if not given.files:
        raise UserError(f"Kiriman {batch.id} tidak memuat berkas itu.")
    return given


def _chosen(folder: Folder, version: int, choice: Choice, strict: bool) -> list[tuple[str, str]]:
    for start in choice.named:
        if not START.fullmatch(start):
            raise UserError(f"“{start}” bukan sha256 berkas; tulis sedikitnya delapan digit pertamanya.")
    with duckdb.connect(str(publish.path_of(folder, version)), read_only=True) as connection:
        values = {"named": list(choice.named), "kabupaten_kota": choice.kabupaten_kota}
        period = choice.period.isoformat() if choice.period else None
        found = sql.ask(connection, "returned/chosen", period=period, **values)
    missing = [start for start in choice.named if not any(sha256.startswith(start) for sha256, _ in found)]
    if strict and (missing or not found):
        what = f"berkas {missing[0]}" if missing else "berkas seperti itu"
        raise UserError(f"Tidak ada {what} dalam data yang terbit di {folder.root}. Lihat python -m etl status.")
    return found


def _is_named(sha256: str, named: Sequence[str]) -> bool:
    return not named or any(sha256.startswith(start) for start in named)


class _Names:
    """Paths in one folder, each given once; of two files of one name the second carries its fingerprint."""

    def __init__(self, out: Path) -> None:
        out.mkdir(parents=True, exist_ok=True)
        self._out, self._taken = out, set()

    def of(self, judged: Judged) -> Path:
        """Where the returned workbook of a file goes."""
        name = file_name(judged.name, judged.simulated)
        if name.lower() in self._taken:
            stem, _, ending = name.rpartition(".")
            name = f"{stem}_{judged.about['sha256'][:8]}.{ending}"
        self._taken.add(name.lower())
        return self._out / name


def _written(content: bytes, judged: Judged, path: Path) -> dict:
    made = workbook(content, judged)
    write_whole(path, made, safe=False)
    return {
        "file": judged.name,
        "sha256": judged.about["sha256"],
        "verdict": judged.about["verdict"],
        "out": str(path),
        "receipt": judged.receipt.number if judged.receipt else None,
        "text": receipts.text(judged.receipt) if judged.receipt else None,
    }

"""From files to a published snapshot: read, keep, check, publish, and say of each file what became of it."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path

import duckdb

from etl import archive, intake, publish, sql, turned_away, unzip
from etl import folder as folders
from etl.errors import UserError
from etl.folder import Folder
from etl.forget import forgotten
from etl.read import Reading, read_files

GONE = {
    "sheet": None,
    "row": None,
    "column": None,
    "rule": "B00",
    "severity": "galat",
    "question": None,
    "message": "Berkas ini pernah dihapus untuk selamanya (forget) dan tidak dimuat lagi.",
}
UNREAD = {
    "sha256": None,
    "submission_id": None,
    "kabupaten_kota": None,
    "report_types": [],
    "periods": [],
    "spans": [],
    "revision": None,
    "rows": 0,
    "accepted": 0,
    "rejected": 0,
    "held": 0,
    "warned": 0,
    "verdict": "ditolak",
}
FINDING = (
    "sheet", "row", "column", "rule", "severity", "message", "question", "cell", "measure", "suggestion", "answered",
)  # fmt: skip
LATER = GONE | {
    "severity": "peringatan",
    "message": "Tanggal terimanya sesudah tanggal data: berkas ini disimpan, dan dihitung sejak hari itu.",
}
Tell = Callable[[str, float], None]


@dataclass(frozen=True)
class Order:
    """How `load` was called: options that hold for all of its files."""

    received: datetime | None = None
    via: str | None = None
    sent_by: str | None = None
    as_of: date | None = None
    loaded_by: str = ""


@dataclass
class Outcome:
    """What became of a load: the snapshot's version per data folder, and one dict per file as design of --json says.

    left: names of what stayed in a zip, being no report; elsewhere: refused files that lie outside the data folder.
    """

    snapshots: dict[str, int] = field(default_factory=dict)
    submissions: list[dict] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    elsewhere: list[Path] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Whether every row of every file was accepted."""
        return all(one["verdict"] in ("diterima", "sudah_ada") for one in self.submissions)


class Mixed(UserError):
    """Simulated and real reports at once, so that none is loaded. groups: all that was read, per data folder."""

    groups: Sequence[tuple[Folder, list[Reading]]] = ()


def load(paths: list[Path], order: Order, tell: Tell = lambda step, part: None, into: Folder | None = None) -> Outcome:
    """Loads files and folders; UserError when nothing could be done at all (then nothing is changed, but that registers
    of applicants are taken out of the inbox all the same).

    into: the data folder; None: PATEN_DATA, else each file decides.
    """
    outcome = Outcome()
    with tempfile.TemporaryDirectory(prefix="paten-") as scratch:
        try:
            groups = read(paths, order, Path(scratch), outcome, tell, into)
        except Mixed as mixed:
            raise _without_registers(mixed, order) from mixed
        for folder, group in groups:
            with folders.writing(folder):
                take_in(folder, group, order, outcome, tell)
                outcome.elsewhere += turned_away.remove(folder, group)
    return outcome


def read(
    paths: list[Path], order: Order, scratch: Path, outcome: Outcome, tell: Tell, into: Folder | None
) -> list[tuple[Folder, list[Reading]]]:
    """Reads files, folders and zips; gives each data folder with what goes there. UserError as of `load`.

    What of a zip could not be opened is added to the outcome.
    """
    files = archive.files(paths)
    if not files:
        raise UserError("Tidak ada berkas laporan di tempat itu. Sebut berkas atau folder yang berisi laporan.")
    if order.received and order.received > datetime.now(folders.WIB).replace(tzinfo=None) + timedelta(days=1):
        raise UserError(f"Tanggal terima {order.received:%d-%m-%Y} belum terjadi. Periksa isian --received.")
    opened = unzip.opened(files, scratch / "zip")
    outcome.left += opened.left
    outcome.submissions += [UNREAD | one for one in opened.refused]
    sent = {one.path: one for one in opened.sent}
    office = (into or folders.chosen() or Folder(folders.REAL)).root
    read = read_files(list(sent), scratch, lambda part: tell("Membaca berkas", part), office)
    readings = [replace(reading, sent=sent[reading.path]) for reading in read]
    by_folder: dict[Path, list[Reading]] = {}
    for reading in readings:
        by_folder.setdefault((into or _home(reading)).root, []).append(reading)
    groups = [(Folder(root), group) for root, group in by_folder.items()]
    try:
        for folder, group in groups:
            _fitting(folder, group)
    except Mixed as mixed:
        mixed.groups = groups
        raise
    return groups


def refused(reading: Reading) -> dict | None:
    """What is said of a file that is not taken in at all; None: it is taken in."""
    found = turned_away.refusal(reading)
    return _known(reading) | {"verdict": "ditolak", "findings": [found | {"question": None}]} if found else None


def _without_registers(mixed: Mixed, order: Order) -> UserError:
    """Takes the registers of applicants out of a load that is refused, and adds to its sentence what became of them."""
    removed, elsewhere = 0, []
    for folder, group in mixed.groups:
        registers = [reading for reading in group if turned_away.is_register(reading)]
        if registers:
            with folders.writing(folder):
                for reading in registers:
                    turned_away.record(folder, refused(reading), reading.path, order.sent_by, order.loaded_by)
                left = turned_away.remove(folder, registers)
            removed += len(registers) - len(left)
            elsewhere += left
    told = f" {removed} daftar pemohon di antaranya ditolak dan sudah dihapus." if removed else ""
    if elsewhere:
        told += f" Daftar pemohon berisi data pribadi; hapus sendiri: {', '.join(map(str, elsewhere))}."
    return UserError(f"{mixed}{told}", mixed.on_page)


def _home(reading: Reading) -> Folder:
    """PATEN_DATA names the folder; else the file decides: simulated files go to the demo, all others to data/."""
    return folders.chosen() or Folder(folders.DEMO if _simulated(reading) else folders.REAL)


def _simulated(reading: Reading) -> bool:
    """By the template's stamp; a CSV has none, but one that we exported from a simulation says so in its name."""
    return bool(reading.stamp.get("simulated")) or reading.name.startswith("SIMULASI_")


def _fitting(folder: Folder, readings: list[Reading]) -> None:
    """Simulated and real never mix."""
    held = publish.is_simulated(folder)
    counted = [reading for reading in readings if reading.stamp.get("form") and not turned_away.is_register(reading)]
    kinds = {_simulated(reading) for reading in counted}
    if held is not None:
        kinds.add(held)
    if len(kinds) > 1:
        odd = next(r for r in counted if _simulated(r) is not (held if held is not None else True))
        one, other = ("simulasi", "nyata") if held or held is None else ("nyata", "simulasi")
        raise Mixed(
            f"{odd.name} berisi data {other}, sedangkan folder {folder.root} untuk data {one}. Tidak ada yang dimuat. "
            "Muat data nyata tanpa PATEN_DATA yang menunjuk ke folder demo, dan jangan campur kedua macam sekaligus.",
            f"{odd.name} berisi data {other}, sedangkan aplikasi ini memuat data {one}. Keduanya tidak pernah "
            f"dicampur: batalkan kiriman ini, lalu unggah di aplikasi untuk data {other}.",
        )


def take_in(folder: Folder, readings: list[Reading], order: Order, outcome: Outcome, tell: Tell) -> None:
    """Keeps what is new of these readings, publishes, and adds to the outcome. The caller holds the folder's lock."""
    fresh: dict[str, Reading] = {}
    gone = forgotten(folder)
    for reading in readings:
        if one := refused(reading):
            turned_away.record(folder, one, reading.path, order.sent_by, order.loaded_by)
            outcome.submissions.append(one)
        elif reading.sha256 in gone:
            outcome.submissions.append(_known(reading) | {"verdict": "ditolak", "findings": [GONE]})
        elif archive.holds(folder, reading.sha256) or reading.sha256 in fresh:
            outcome.submissions.append(_known(reading))
        else:
            fresh[reading.sha256] = reading
    simulated = publish.is_simulated(folder)
    again = intake.renew(folder, tell)
    archive.keep(folder, [_arrival(reading, order, simulated) for reading in fresh.values()], order.loaded_by)
    outcome.snapshots[str(folder.root)] = publish.publish(folder, order.as_of, order.loaded_by, again, tell)
    outcome.submissions += verdicts(folder, list(fresh.values()))


def _arrival(reading: Reading, order: Order, simulated: bool | None) -> archive.Arrival:
    how = archive.coming(reading.path, order.received, order.via, order.sent_by)
    kind = _simulated(reading) if reading.stamp.get("form") else bool(simulated)
    return archive.Arrival(reading.path, reading.sha256, reading.parquet, how, kind)


def _known(reading: Reading) -> dict:
    return (
        {"file": reading.name}
        | UNREAD
        | {
            "sha256": reading.sha256,
            "submission_id": reading.sha256 and reading.sha256[:12],
            "kabupaten_kota": reading.stamp.get("kabupaten_kota"),
            "verdict": "sudah_ada",
            "findings": [],
        }
    )


def verdicts(folder: Folder, readings: list[Reading]) -> list[dict]:
    """One dict per file, as `load --json` prints it, read back from the snapshot that is shown now."""
    shown = publish.shown(folder)
    connection = duckdb.connect(str(publish.path_of(folder, shown["version"])), read_only=True)
    with connection:
        sql.put(connection, submissions=[reading.sha256[:12] for reading in readings])
        submissions = sql.run(connection, "snapshot/verdicts").fetchall()
        keys = [column[0] for column in connection.description]
        found = sql.ask(connection, "snapshot/findings")
    findings: dict[str, list[dict]] = {}
    for submission_id, *rest in found:
        findings.setdefault(submission_id, []).append(dict(zip(FINDING, rest, strict=True)))
    by_id = {row[keys.index("submission_id")]: dict(zip(keys, row, strict=True)) for row in submissions}
    return [
        by_id[reading.sha256[:12]] | {"findings": findings.get(reading.sha256[:12], [])}
        if reading.sha256[:12] in by_id
        else _later(reading)
        for reading in readings
    ]


def _later(reading: Reading) -> dict:
    """Received after the day of this snapshot: kept, and counted from its own day on."""
    return _known(reading) | {"verdict": "ditahan", "findings": [LATER]}

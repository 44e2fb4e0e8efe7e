"""What is done with a batch: check it, accept it, drop it. Nothing of it counts before it is accepted."""

import tempfile
from pathlib import Path

from etl import archive, load, publish, turned_away
from etl import folder as folders
from etl.errors import UserError
from etl.folder import Folder
from etl.pending import batch as batches
from etl.pending.batch import Batch
from etl.pending.progress import noted
from etl.read import Reading

PATIENCE = 600  # seconds that another writer is waited for


def check(folder: Folder, batch: Batch, loaded_by: str, tell: load.Tell) -> dict:
    """Tries the batch and notes in batch.json what would come of it, or (error) why it could not be loaded."""
    from etl.pending.rehearsal import Rehearsal, rehearse  # imports pandas, which no other step shall wait for

    before = batch.about.get("refused", [])
    with noted(batch, "periksa", tell) as telling:
        try:
            order = batch.order(loaded_by)
            found = rehearse(batch.paths, order, telling, folder) if batch.paths else Rehearsal()
        except UserError as error:
            _turn_away_of(folder, batch, error, loaded_by)
            batches.note(batch, check={"error": error.on_page, "at": batches.now().isoformat()})
            raise
        _turn_away(folder, batch, found.submissions, loaded_by)
        shown = publish.shown(folder) or {}
        result = {
            "at": batches.now().isoformat(),
            "against": found.against.get(str(folder.root), shown.get("version")),
            "submissions": [*found.submissions, *before],
            "told": found.told,
            "changed": len(found.changes),
            "others": found.others,
        }
        batches.note(batch, check=result)
    return result


def _turn_away_of(folder: Folder, batch: Batch, error: UserError, by: str) -> None:
    """Registers of applicants do not wait in a batch that cannot be loaded either."""
    groups = error.groups if isinstance(error, load.Mixed) else ()
    away = [one for _, readings in groups for reading in readings if (one := load.refused(reading))]
    _turn_away(folder, batch, away, by)


def _turn_away(folder: Folder, batch: Batch, submissions: list[dict], by: str) -> None:
    """Registers of applicants do not even wait: they are taken out as soon as they are seen."""
    paths = {one["sha256"]: path for one, path in zip(batch.about["files"], batch.paths, strict=True)}
    away = [one for one in submissions if one["sha256"] in paths and turned_away.rule_of(one)]
    if away:
        with folders.writing(folder, PATIENCE):
            for one in away:
                turned_away.record(folder, one, paths[one["sha256"]], batch.about["from"], by)
            batches.turn_away(batch, away)


def accept(folder: Folder, name: str, loaded_by: str, tell: load.Tell) -> dict:
    """Loads exactly the files of a batch and takes it away; gives what `load` says, and what expired.

    Killed in between it is done again as if it had not begun: what is in the archive is not taken in twice. Asked once
    more after it was done, it says what became of it.
    """
    if batches.receipt(folder, name):
        return _finished(folder, name)
    batch = batches.find(folder, name)
    order, outcome = batch.order(loaded_by), load.Outcome()
    if not batch.paths:
        raise UserError(f"Semua berkas kiriman {name} ditolak dan sudah dihapus; tidak ada yang dapat diterima.")
    with noted(batch, "terima", tell) as telling, tempfile.TemporaryDirectory(prefix="paten-") as scratch:
        try:
            [(_, readings)] = load.read(batch.paths, order, Path(scratch), outcome, telling, folder)
        except load.Mixed as mixed:
            _turn_away_of(folder, batch, mixed, loaded_by)
            raise
        telling("Menunggu giliran", 0.0)
        with folders.writing(folder, PATIENCE):
            if not batches.receipt(folder, name):  # else somebody accepted it meanwhile
                batch = _taking(folder, batches.find(folder, name))
                load.take_in(folder, readings, order, outcome, telling)
                result = {
                    "batch": name,
                    "at": batches.now().isoformat(),
                    "snapshot": outcome.snapshots[str(folder.root)],
                    "submissions": _own(folder, batch, readings, outcome),
                }
                batches.write_receipt(folder, name, result)
                turned_away.remove(folder, readings)
    return _finished(folder, name)


def _finished(folder: Folder, name: str) -> dict:
    """What became of an accepted batch, which waits no longer."""
    with folders.writing(folder, PATIENCE):
        expired = batches.expire(folder)
    return (batches.receipt(folder, name) or {}) | {"expired": expired}


def _taking(folder: Folder, batch: Batch) -> Batch:
    """Notes which files this batch brings, before it does: so an accept that is done again knows which were its own."""
    if "taking" not in batch.about:
        new = [one["sha256"] for one in batch.about["files"] if not archive.holds(folder, one["sha256"])]
        batches.note(batch, taking=new)
    return batches.find(folder, batch.id)


def _own(folder: Folder, batch: Batch, readings: list[Reading], outcome: load.Outcome) -> list[dict]:
    """Verdicts; of what an accept that was killed had taken in already, the one that it would have given."""
    told = {one["sha256"] for one in outcome.submissions if one["verdict"] != "sudah_ada"}
    own = set(batch.about["taking"]) - told
    again = list({one.sha256: one for one in readings if one.sha256 in own}.values())
    late = {one["sha256"]: one for one in (load.verdicts(folder, again) if again else [])}
    return [late.pop(one["sha256"], one) for one in outcome.submissions]


def drop(folder: Folder, name: str) -> list[str]:
    """Takes a batch away; gives a line for each other one that had expired."""
    with folders.writing(folder, PATIENCE):
        batches.remove(batches.find(folder, name))
        return batches.expire(folder)

"""Verbs of what waits: try a load, put reports down, check, accept, drop, list. Each gives the exit code."""

import argparse
import getpass
from pathlib import Path

from etl import folder as folders
from etl import load as loading
from etl import publish, screen
from etl.errors import UserError
from etl.folder import Folder
from etl.pending import batch as batches
from etl.pending import deciding
from etl.pending.batch import Batch
from paten.say import uploads as say

Options = argparse.Namespace
SHOWN_AT_MOST = 60


def dry_run(options: Options, order: loading.Order) -> int:
    """Says what `load` would say and which numbers it would change; keeps nothing."""
    from etl.pending.rehearsal import rehearse  # imports pandas

    with screen.progress() as tell:
        found = rehearse(options.paths, order, tell, folders.chosen())
    lines = [line for one in found.submissions for line in screen.verdict(one)]
    for root, version in found.against.items():
        lines.append(say.against(version, root))
    simulated = any(publish.is_simulated(Folder(Path(root))) for root in found.against)
    lines += _changes(found.told, len(found.changes), found.others, simulated)
    result = {"dry_run": True, "snapshot": None, "against": found.against, "submissions": found.submissions}
    result |= {"changes": found.changes, "others": found.others}
    screen.out([*lines, "Uji coba selesai: tidak ada yang disimpan atau diterbitkan."], result, options.json)
    return 0 if found.clean else 1


def hold(options: Options) -> int:
    """Puts reports down as a batch and, unless told otherwise, checks it; what cannot be loaded at all is not kept."""
    folder = folders.default()
    order = loading.Order(options.received, options.via, options.sent_by)
    with screen.progress() as tell:
        batch = batches.hold(folder, options.paths, order, options.by)
        try:
            found = None if options.unchecked else deciding.check(folder, batch, getpass.getuser(), tell)
        except UserError:
            batches.remove(batch)
            raise
    lines = [say.held(batch.id, batch.about), *say.notes(batch.about), *_checked(folder, found)]
    screen.out(lines, {"batch": batch.id, **batch.about, "check": found}, options.json)
    return 0 if found is None or _clean(found) else 1


def check(options: Options) -> int:
    """Tries a waiting batch once more: what is published may have gone on."""
    folder = folders.default()
    batch = batches.find(folder, options.batch)
    with screen.progress() as tell:
        found = deciding.check(folder, batch, getpass.getuser(), tell)
    screen.out(_checked(folder, found), {"batch": batch.id, "check": found}, options.json)
    return 0 if _clean(found) else 1


def accept(options: Options) -> int:
    """Loads the files of a waiting batch, publishes, and takes the batch away."""
    with screen.progress() as tell:
        result = deciding.accept(folders.default(), options.batch, getpass.getuser(), tell)
    lines = [line for one in result["submissions"] for line in screen.verdict(one)]
    lines += [f"Kiriman {options.batch} diterima. Terbit: versi data {result['snapshot']}.", *result["expired"]]
    screen.out(lines, result, options.json)
    return 0 if _clean(result) else 1


def drop(options: Options) -> int:
    """Takes a waiting batch away; nothing of it was ever loaded."""
    expired = deciding.drop(folders.default(), options.batch)
    lines = [f"Kiriman {options.batch} dibatalkan. Tidak ada yang dimuat.", *expired]
    screen.out(lines, {"batch": options.batch, "expired": expired}, options.json)
    return 0


def waiting(options: Options) -> int:
    """Lists the batches that wait, oldest first."""
    found = batches.waiting(folders.default())
    lines = [line for batch in found for line in _line(batch)]
    result = [{"batch": one.id, "expired": batches.is_old(one), **one.about} for one in found]
    screen.out(lines or ["Tidak ada kiriman yang menunggu."], {"batches": result}, options.json)
    return 0


def _line(batch: Batch) -> list[str]:
    old = f" · lebih dari {batches.KEPT_DAYS} hari, segera dihapus" if batches.is_old(batch) else ""
    return [f"{batch.id} · {say.coming(batch.about)} · diunggah {say.age(batch.uploaded_at, batches.now())}{old}"]


def _checked(folder: Folder, found: dict | None) -> list[str]:
    if found is None:
        return []
    verdicts = [line for one in found["submissions"] for line in screen.verdict(one)]
    return [*verdicts, *_changes(found["told"], found["changed"], found["others"], publish.is_simulated(folder))]


def _changes(told: list[dict], changed: int, others: int, simulated: bool | None) -> list[str]:
    lines = [
        ("SIMULASI · " if simulated else "") + say.changed(changed, others),
        *(f"  {say.change(one)}" for one in told[:SHOWN_AT_MOST]),
    ]
    if len(told) > SHOWN_AT_MOST:
        lines.append(f"  … dan {len(told) - SHOWN_AT_MOST} baris lain (semuanya dengan --json)")
    return lines


def _clean(found: dict) -> bool:
    return all(one["verdict"] in ("diterima", "sudah_ada") for one in found["submissions"])

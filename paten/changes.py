"""What changed between two snapshots, cell by cell, and what brought it; and which earlier one a reader means."""

from datetime import date, timedelta

import pandas as pd

from paten import lineage, warehouse
from paten.definitions import definitions
from paten.view import View

CAUSES = ("laporan", "perbaikan", "dihapus", "jawaban", "definisi", "waktu")
A_WEEK = timedelta(days=7)


def changes(view: View, earlier: int, below: bool = True) -> pd.DataFrame:
    """Every indicator cell at the view's region that another version shows otherwise; below: those below it too.

    Columns: see paten/questions/changes.sql; causes in the order of CAUSES. Outside the scope nothing is told.
    """
    pairs = [(name, lane) for name, one in definitions().items() for lane in lineage.lanes(one)]
    found = warehouse.rows(
        "changes",
        view,
        earlier=earlier,
        below=below,
        indicators=[indicator for indicator, _ in pairs],
        lanes=[lane for _, lane in pairs],
    )
    found["causes"] = [tuple(sorted(causes, key=CAUSES.index)) for causes in found.causes]
    return found


def since(shown: int, wanted: int | date | None = None) -> tuple[int, str] | None:
    """The kept version to compare with, and how it was chosen: versi, tanggal, minggu, sebelumnya; None: there is none.

    wanted: a version; a day (the newest as of that day or before); None: as of a week before the one shown, else the
    one kept before it.
    """
    kept = warehouse.kept()
    notes = {version: note for version, note in kept.items() if version != shown}
    if isinstance(wanted, int):
        return (wanted, "versi") if wanted in notes else None
    known = {version: date.fromisoformat(str(note["as_of"])) for version, note in notes.items()}
    if wanted:
        return _newest({version: day for version, day in known.items() if day <= wanted}, "tanggal")
    today = date.fromisoformat(str(kept[shown]["as_of"]))
    before = {version: day for version, day in known.items() if version < shown}
    week = _newest({version: day for version, day in before.items() if day <= today - A_WEEK}, "minggu")
    return week or ((max(before), "sebelumnya") if before else None)


def _newest(known: dict[int, date], how: str) -> tuple[int, str] | None:
    return (max(known, key=lambda version: (known[version], version)), how) if known else None

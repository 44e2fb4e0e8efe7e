"""What a returned workbook says of its file: of a submission by the snapshot, of a waiting file by its check."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import pandas as pd

from etl.returned.cells import Place, place
from paten import receipts, warehouse
from paten.say.receipts import Receipt
from paten.view import PROVINCE, View


@dataclass(frozen=True)
class Judged:
    """One file. about: as `load --json` has it; findings: with cell, measure, suggestion and answered where known.

    receipt: None for a file that waits; simulated: whether its folder is a simulation.
    """

    about: Mapping
    findings: Sequence[Mapping]
    receipt: Receipt | None
    simulated: bool

    @property
    def name(self) -> str:
        """The sender's name for the file."""
        return self.about["file"]


def published(version: int, as_of: date, submission_id: str) -> Judged | None:
    """The file as a snapshot judges it; None when the snapshot does not hold it."""
    view = View(version, (PROVINCE,), PROVINCE, as_of.replace(day=1))
    receipt = receipts.receipt(view, submission_id)
    if receipt is None:
        return None
    rows = warehouse.rows("submission_findings", view, submission=submission_id)
    return Judged(receipt.one, [_plain(row) for row in rows.to_dict("records")], receipt, receipt.simulated)


def waiting(one: Mapping, simulated: bool) -> Judged:
    """A file of a batch as its check judges it. one: its entry among the check's submissions."""
    return Judged(one, one["findings"], None, simulated)


def where(finding: Mapping) -> tuple[str, Place | None]:
    """Sheet and cell of a finding; the first cell of its row where only that is known; None for sheet or file."""
    sheet, _, cell = (finding.get("cell") or "").rpartition("!")
    if found := place(cell):
        return sheet or finding["sheet"] or "", found
    if finding["row"]:
        return finding["sheet"] or "", place(f"{finding['column'] or 'A'}{int(finding['row'])}")
    return finding["sheet"] or "", None


def _plain(row: dict) -> dict:
    """A finding as JSON would hold it."""
    return {
        name: None if not isinstance(value, str) and pd.isna(value) else _whole(value) for name, value in row.items()
    }


def _whole(value: object) -> object:
    return int(value) if isinstance(value, float) else value

"""When reporting starts in the simulation: with its first month, so that no month before it counts as missing."""

import csv
from datetime import date
from pathlib import Path

from etl.demo.stories import last_month
from paten.periods import add_months


def write_calendar(folder: Path, months: int, as_of: date) -> Path:
    """The office's own calendar of a simulation of so many months; gives its path (office/reference/calendar.csv)."""
    first = add_months(last_month(as_of), 1 - months)
    path = folder / "office" / "reference" / "calendar.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(("report_type", "starts_on", "valid_from"))
        writer.writerows((report_type, first.isoformat(), "") for report_type in ("layanan", "kepatuhan"))
    return path

"""What the sheets of the template and their columns are called: the reader goes by the same file."""

import csv
from functools import cache
from pathlib import Path

LAYOUT = Path(__file__).parents[1] / "layouts" / "templat.csv"


@cache
def _lines() -> list[dict[str, str]]:
    with LAYOUT.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def columns(sheet: str) -> dict[str, str]:
    """Our column → its heading on this sheet, in order."""
    return {line["column"]: line["header"] for line in _lines() if line["sheet"] == sheet}


@cache
def title(sheet: str) -> str:
    """What stands at the top of this sheet."""
    return next(line["title"] for line in _lines() if line["sheet"] == sheet)


@cache
def measures() -> dict[str, tuple[str, str]]:
    """Measure → its sheet and heading, in the order of the cross-tables."""
    return {line["column"]: (line["sheet"], line["header"]) for line in _lines() if line["form"] == "silang"}

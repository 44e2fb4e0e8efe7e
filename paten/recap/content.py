"""The Recap: all that workbook and annex say of a stretch of months, counted once.

Forms only lay out what stands here. A value is a number as it is counted, words as they are printed, "" where nothing
belongs, or None: unknown, which is never nought.
"""

from dataclasses import dataclass

from paten.briefing.letterhead import Letterhead, Stamp
from paten.numbers import count, decimal, percent
from paten.recap.span import Span

MARK = "*"  # behind a number that stands on fewer months or kecamatan than are expected
UNKNOWN = "–"


@dataclass(frozen=True)
class Column:
    """One column. kind: count, flow (nought is said: nihil), share (a fraction), index, words; width in characters."""

    key: str
    head: str
    group: str
    kind: str
    width: float
    meaning: str = ""


@dataclass(frozen=True)
class Cell:
    """One value. partial: it stands on fewer months or kecamatan than are expected, which the coverage tells."""

    value: float | str | None
    partial: bool = False


@dataclass(frozen=True)
class Row:
    """One region. level: provinsi, kabupaten_kota, kecamatan; known by its code."""

    code: str
    name: str
    level: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Table:
    """One table under its heading; note: the sentence under it."""

    name: str
    title: str
    note: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Note:
    """Notes under their heading: lines of (what, words)."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Target:
    """One measure for which a target may be set. limits: least and most, None: the number of kecamatan is the most."""

    head: str
    kind: str
    limits: tuple[float, float] | None


@dataclass(frozen=True)
class Targets:
    """Next year's targets, to be filled in. rows: (region with its last known value of each measure, its kecamatan)."""

    year: int
    note: str
    measures: tuple[Target, ...]
    rows: tuple[tuple[Row, int, str], ...]


@dataclass(frozen=True)
class Recap:
    """status: angka sementara or angka final; lead: coverage in a sentence; findings: three to five sentences.

    regions: province and kabupaten/kota; kecamatan: each kabupaten/kota and the kecamatan behind it; others: further
    tables; never: what was not received, by name; complete: what is said where that is nothing; targets: only of a
    year.
    """

    span: Span
    title: str
    status: str
    lead: str
    regions: Table
    kecamatan: Table
    others: tuple[Table, ...]
    targets: Targets | None
    findings: tuple[str, ...]
    never: tuple[tuple[str, str], ...]
    complete: str
    notes: tuple[Note, ...]
    letterhead: Letterhead
    stamp: Stamp

    @property
    def counted(self) -> bool:
        """Whether any month counts; of a year without a final month there is nothing to tell in tables."""
        place = next(number for number, column in enumerate(self.regions.columns) if column.key == "n_expected")
        return any(row.cells[place].value is not None for row in self.regions.rows)

    @property
    def simulated(self) -> bool:
        """Whether the numbers are made up, and every form has to say so."""
        return self.stamp.simulated


def printed(cell: Cell, kind: str) -> str:
    """A cell as a paper prints it: "1.234", "1.234*", "nihil", "88,1%", "–" (unknown)."""
    if cell.value is None:
        return UNKNOWN
    if isinstance(cell.value, str):
        return cell.value
    told = {
        "count": lambda value: count(value),
        "flow": lambda value: count(value) if value else "nihil",
        "share": lambda value: percent(value),
        "index": lambda value: decimal(value, 2),
    }[kind](cell.value)
    return told + (MARK if cell.partial else "")

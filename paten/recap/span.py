"""The stretch of months that a recap speaks of: 2026-03, 2026-T1, 2026-S1, 2026."""

import re
from dataclasses import dataclass
from datetime import date

from paten.periods import MONTHS, add_months, month_name, month_range, parse, span_name

_LONGER = re.compile(r"(\d{4})(?:-([TS])([1-4]))?", re.IGNORECASE)
FORMS = "2026-03 (bulan), 2026-T1 (triwulan, T1 sampai T4), 2026-S1 (semester, S1 atau S2), atau 2026 (tahun)"


@dataclass(frozen=True)
class Span:
    """code: as it is written on the command line; name: as it is printed; first and last: its months."""

    code: str
    name: str
    first: date
    last: date

    @property
    def months(self) -> list[date]:
        """All its months."""
        return month_range(self.first, self.last)

    @property
    def is_month(self) -> bool:
        """Whether it is one month."""
        return self.first == self.last

    @property
    def is_year(self) -> bool:
        """Whether it is a year: then only months declared final count."""
        return len(self.months) == 12

    @property
    def between(self) -> str:
        """Its months in words: "Januari–Maret 2026"."""
        return month_name(self.first) if self.is_month else f"{MONTHS[self.first.month - 1]}–{month_name(self.last)}"


def span(text: str) -> Span | None:
    """ "2026-T1" → January to March 2026; None when it is none of FORMS."""
    said = text.strip()
    if month := parse(said):
        return Span(said, month_name(month), month, month)
    found = _LONGER.fullmatch(said)
    if not found or int(found[1]) < 1:
        return None
    year, kind, number = int(found[1]), (found[2] or "").upper(), int(found[3] or 1)
    if kind == "S" and number > 2:
        return None
    length = {"T": 3, "S": 6, "": 12}[kind]
    first = add_months(date(year, 1, 1), length * (number - 1))
    name = span_name(first, length)
    return Span(f"{year}-{kind}{number}" if kind else f"{year}", name, first, add_months(first, length - 1))

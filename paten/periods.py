"""Months and days as the readers write them, and the arithmetic of months. A period is the first day of its month."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime

MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
ROMAN = ("I", "II", "III", "IV")
_ISO_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


def month_name(period: date) -> str:
    """date(2026, 10, 1) → "Oktober 2026"."""
    return f"{MONTHS[period.month - 1]} {period.year}"


def short_month(period: date, year: bool = True) -> str:
    """date(2026, 10, 1) → "Okt 2026", without year "Okt"."""
    return f"{SHORT_MONTHS[period.month - 1]} {period.year}" if year else SHORT_MONTHS[period.month - 1]


def day(moment: date, year: bool = True) -> str:
    """date(2026, 3, 5) → "5 Maret 2026", without year "5 Maret"."""
    return f"{moment.day} {MONTHS[moment.month - 1]}" + (f" {moment.year}" if year else "")


def moment(when: datetime) -> str:
    """A day and its hour: "5 Maret 2026 pukul 04.30"."""
    return f"{day(when)} pukul {when:%H.%M}"


def span_name(first: date, months: int = 1) -> str:
    """So many months from the first on: "Triwulan I 2026", "Semester II 2025", "Tahun 2026", "Februari–April 2026"."""
    number, late = divmod(first.month - 1, months)
    last = add_months(first, months - 1)
    if months == 1:
        return month_name(first)
    if months == 12 and not late:
        return f"Tahun {first.year}"
    if months in (3, 6) and not late:
        return f"{'Triwulan' if months == 3 else 'Semester'} {ROMAN[number]} {first.year}"
    year = "" if first.year == last.year else f" {first.year}"
    return f"{MONTHS[first.month - 1]}{year}–{month_name(last)}"


def usual(months: Sequence[tuple[date, bool]]) -> date | None:
    """The month that is meant when none is named: the last whose due date has passed, else the oldest; None: no month.

    months: newest first, each with whether its due date has passed (the question `months`).
    """
    return next((month for month, judged in months if judged), months[-1][0] if months else None)


def code(period: date) -> str:
    """The month as links carry it: "2026-10"."""
    return f"{period:%Y-%m}"


def parse(text: str) -> date | None:
    """ "2026-10" → date(2026, 10, 1); anything else → None."""
    match = _ISO_MONTH.fullmatch(text.strip())
    return date(int(match[1]), int(match[2]), 1) if match else None


def add_months(period: date, months: int) -> date:
    """The first day of the month that many months later (or earlier)."""
    index = period.year * 12 + period.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def runs(months: Iterable[date]) -> list[list[date]]:
    """Months in order, those that follow each other together, each once."""
    found: list[list[date]] = []
    for month in sorted(set(months)):
        if found and add_months(found[-1][-1], 1) == month:
            found[-1].append(month)
        else:
            found.append([month])
    return found


def month_range(first: date, last: date) -> list[date]:
    """All months from first to last, both included; empty when last is earlier."""
    length = (last.year - first.year) * 12 + last.month - first.month + 1
    return [add_months(first, step) for step in range(length)]

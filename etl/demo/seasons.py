"""How much of a service a month brings, against an ordinary month: working days, Lebaran, school, jobs, marriages."""

from datetime import date, timedelta
from functools import cache

import holidays
import numpy as np

from etl.demo.stories import month_end

ORDINARY_WORKING_DAYS = 20.5
# Months of the Hijri year and what they do to marriages; the days in between count as ordinary.
MARRIAGES = {"Ramadan": 0.25, "Syawal": 1.7, "Besar": 1.8, "Suro": 0.3}
SCHOOL = {5: 1.15, 6: 1.5, 7: 1.6, 8: 1.1}
JOBS = {1: 1.15, 5: 1.1, 6: 1.35, 7: 1.5, 8: 1.35, 9: 1.15, 12: 0.85}
CROWDS = {8: 1.9, 9: 1.2, 12: 1.1}
VILLAGE_FUNDS = {1: 0.3, 2: 0.6, 3: 1.5, 4: 1.6, 7: 1.6, 8: 1.2, 11: 1.5, 12: 0.7}
BY_MONTH = {
    "NP-05": SCHOOL,
    "NP-07": SCHOOL,
    "NP-08": SCHOOL,
    "NP-10": SCHOOL,
    "LG-01": SCHOOL,
    "RK-06": SCHOOL,
    "NP-14": JOBS,
    "NP-17": JOBS,
    "NP-19": JOBS,
    "RK-01": CROWDS,
    "IZ-08": CROWDS,
    "RK-05": VILLAGE_FUNDS,
}
WEDDINGS = ("NP-11", "NP-12")
# Families are at home in the weeks after Lebaran: moves and family cards are settled then.
HOMECOMING = {"NP-03": 1.15, "NP-04": 1.35, "NP-02": 1.1}


@cache
def factor(service: str, period: date) -> float:
    """The month's share of an ordinary month of this service, 1.0 = ordinary."""
    value = len(working_days(period, month_end(period))) / ORDINARY_WORKING_DAYS
    value *= BY_MONTH.get(service, {}).get(period.month, 1.0)
    if service in WEDDINGS:
        value *= _weddings(period)
    after = _share(period, _feast(period.year, "Eid al-Fitr") + timedelta(days=3), 30)
    return value * (1 + (HOMECOMING.get(service, 1.05) - 1) * after)


def lebaran(period: date) -> float:
    """How much of this month lies within the two weeks around Idulfitri, 0–1 of these weeks."""
    return _share(period, _feast(period.year, "Eid al-Fitr") - timedelta(days=7), 14)


@cache
def working_days(first: date, last: date) -> tuple[date, ...]:
    """Mondays to Fridays from first to last without public and joint holidays (cuti bersama)."""
    days = np.arange(first, last + timedelta(days=1), dtype="datetime64[D]").astype(date)
    free = _holidays(first.year) | _holidays(last.year)
    return tuple(day for day in days if day.weekday() < 5 and day not in free)


@cache
def _weddings(period: date) -> float:
    end = _feast(period.year, "Eid al-Fitr")
    besar = _feast(period.year, "Eid al-Adha") - timedelta(days=9)
    suro = _feast(period.year, "Islamic New Year")
    starts = {"Ramadan": end - timedelta(days=29), "Syawal": end, "Besar": besar, "Suro": suro}
    days = (month_end(period) - period).days + 1
    return 1 + sum((MARRIAGES[name] - 1) * _share(period, start, 29) * 29 / days for name, start in starts.items())


def _share(period: date, start: date, days: int) -> float:
    """Which share of these days lies in the month."""
    first, last = max(period, start), min(month_end(period), start + timedelta(days=days - 1))
    return max((last - first).days + 1, 0) / days


@cache
def _feast(year: int, name: str) -> date:
    calendar = holidays.Indonesia(years=year, language="en_US")
    return min(day for day, names in calendar.items() if day.year == year and names.startswith(name))


@cache
def _holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.Indonesia(years=year, categories=("public", "government")))

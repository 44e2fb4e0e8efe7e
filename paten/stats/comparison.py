"""What a comparison needs: months enough, the same month of other years, and peers."""

from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from paten.periods import add_months

MONTHS_NEEDED = 12


def appears_on(first: date, gaps: int = 0, months: int = MONTHS_NEEDED) -> date:
    """The month whose report completes the history, if every month from now on is reported.

    first: the first month of the history; gaps: months without a report since then; months: how many are needed.
    Our own rule: twelve reported months, so that each season is in it once. Raises ValueError for a negative number of
    gaps or fewer than one month.
    """
    if gaps < 0 or months < 1:
        raise ValueError("gaps may not be negative, and at least one month is needed")
    return add_months(date(first.year, first.month, 1), months - 1 + gaps)


def monthly(series: pd.Series) -> pd.Series:
    """The series with every month between its first and its last, in order; a month that was not there is NaN.

    series: values by period (dates or timestamps, first days of months). Raises ValueError when a month occurs twice or
    an index is not the first day of a month.
    """
    index = pd.DatetimeIndex(pd.to_datetime(series.index))
    if not (index.day == 1).all():
        raise ValueError("a period is the first day of its month")
    if index.has_duplicates:
        raise ValueError("a month occurs twice")
    ordered = pd.Series(series.to_numpy(dtype=float, na_value=np.nan), index=index).sort_index()
    return ordered.asfreq("MS") if len(ordered) else ordered


@dataclass(frozen=True)
class SameMonth:
    """values: by period, oldest first, other years only, the unknown left out; median, low, high: NaN when n is 0."""

    values: pd.Series
    n: int
    median: float
    low: float
    high: float


def same_month_of_other_years(series: pd.Series, period: date) -> SameMonth:
    """What the same calendar month was in all other years, earlier and later ones.

    series: values by period, in any order; period: the month compared (its own value is left out). Unit: that of the
    series. Feasts of the Hijri calendar move through these months: compare Lebaran by its date, not with this function.
    Median and range: Tukey (1977), Exploratory Data Analysis. Errors: those of `monthly`.
    """
    every = monthly(series)
    index = pd.DatetimeIndex(every.index)
    others = every[(index.month == period.month) & (index.year != period.year)].dropna()
    if others.empty:
        return SameMonth(others, 0, np.nan, np.nan, np.nan)
    return SameMonth(others, len(others), float(others.median()), float(others.min()), float(others.max()))


def peer_groups(regions: pd.DataFrame) -> dict[str, list[str]]:
    """The codes of each group of peers, in order: {"kabupaten": […], "kota": […]}.

    regions: rows of one level with region_code and type. No formula: the legal status is the group, as the ministry's
    codes have it (data/reference/regions.csv). Raises ValueError when a region has no type or occurs twice.
    """
    if regions.region_code.duplicated().any():
        raise ValueError("a region occurs twice")
    if regions.type.isna().any():
        raise ValueError("a region has no type")
    return {kind: sorted(rows.region_code) for kind, rows in regions.groupby("type", sort=True)}


def peers(regions: pd.DataFrame, region: str) -> list[str]:
    """The codes of a region's peers in order, its own among them.

    regions: as in `peer_groups`. Raises ValueError when the region is not in it.
    """
    for members in peer_groups(regions).values():
        if region in members:
            return members
    raise ValueError(f"{region} is not among these regions")

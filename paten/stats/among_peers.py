"""Rank ranges within groups of peers, and who lies wholly in an outer quarter of them."""

from typing import Literal

import numpy as np
import pandas as pd

from paten.stats.ranks import rank_ranges

QUARTER = 4


def likeness(parts: pd.DataFrame) -> float:
    """How alike the cases of one part are, 0 (each by itself) to 1 (all or nothing): the intraclass correlation.

    parts: region_code, numerator, denominator; one row per part of a region (a month's report, a kecamatan), the
    unknown left out. Moment estimate over all regions: what parts of a region differ from its share, beyond what
    binomial chance would give: Kleinman (1973), J. Am. Stat. Assoc. 68: 46-54. 0 where parts hold single cases or every
    region is all or nothing: then nothing can be told.
    """
    k, n = parts.numerator.to_numpy(float), parts.denominator.to_numpy(float)
    sums = parts.groupby("region_code")[["numerator", "denominator"]].transform("sum")
    total, share = sums.denominator.to_numpy(float), (sums.numerator / sums.denominator).to_numpy(float)
    spread = share * (1 - share) * (1 - n / total)  # the share is estimated from the same parts
    room = float((n * (n - 1) * spread).sum())
    if room <= 0:
        return 0.0
    return float(np.clip((((k - n * share) ** 2).sum() - (n * spread).sum()) / room, 0, 1))


def effective(units: pd.DataFrame, parts: pd.DataFrame) -> pd.DataFrame:
    """units with numerator and denominator divided by the design effect of their parts, so that chance is not taken
    for smaller than it is: 33 kecamatan in one report are not 33 independent cases.

    units: region_code, numerator, denominator; parts: as in `likeness`. A unit without parts stays as it is.
    Rao & Scott (1992), Biometrics 48: 577-585; design effect 1 + (n - 1) × likeness, n the mean size of a part
    weighted by itself.
    """
    alike = likeness(parts)
    squared = (parts.denominator**2).groupby(parts.region_code).sum()
    size = squared / parts.denominator.groupby(parts.region_code).sum()
    effect = (1 + (size - 1).clip(lower=0) * alike).reindex(units.region_code).set_axis(units.index).astype(float)
    effect = effect.where(effect.notna(), 1.0)
    return units.assign(numerator=units.numerator / effect, denominator=units.denominator / effect)


def peer_ranks(
    units: pd.DataFrame,
    parts: pd.DataFrame,
    first: Literal["highest", "lowest"] = "highest",
    minimum: float = 0,
) -> pd.DataFrame:
    """units with low, high, middle, ranked and quarter added; ranks hold within each type (kabupaten, kota).

    units: region_code, type, numerator, denominator, one row per region; parts: as in `likeness`; minimum: a
    denominator below it is not ranked. low, high: as in `rank_ranges` (90 %); middle: the place by the value alone, in
    the middle of those with the same value, never outside the range; ranked: how many of the type take part; quarter:
    "top" or "bottom" if the whole range lies in that outer quarter of the ranked, else "". Not ranked, or
    alone: NaN and "".
    Errors: those of `rank_ranges`.
    """
    judged = units.assign(denominator=units.denominator.where(units.denominator >= max(minimum, 1e-12)))
    judged = effective(judged, parts)
    groups = [_within(mine, first) for _, mine in judged.groupby("type", sort=True)]
    added = pd.concat(groups)[["low", "high", "middle", "ranked", "quarter"]]
    return units.join(added)


def _within(peers: pd.DataFrame, first: Literal["highest", "lowest"]) -> pd.DataFrame:
    ranges = rank_ranges(peers, first=first)
    # Rounded: the division by a design effect must not part those that are equal.
    place = ranges.value.round(9).rank(method="average", ascending=first == "lowest")
    quarter = ranges.ranked // QUARTER
    top, bottom = ranges.high <= quarter, ranges.low > ranges.ranked - quarter
    compared = ranges.ranked > 1
    return ranges.assign(
        low=ranges.low.where(compared),
        high=ranges.high.where(compared),
        middle=place.clip(lower=ranges.low, upper=ranges.high).where(compared),
        quarter=np.select([top, bottom], ["top", "bottom"], ""),
    )

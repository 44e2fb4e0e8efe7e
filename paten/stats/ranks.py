"""How sure a rank is: the ranks that a region takes when every value is drawn anew from what its own data allow."""

from typing import Literal

import numpy as np
import pandas as pd

SEED = 1927


def rank_ranges(
    units: pd.DataFrame,
    kind: Literal["proportion", "rate"] = "proportion",
    first: Literal["highest", "lowest"] = "highest",
    level: float = 0.9,
    draws: int = 10_000,
    seed: int = SEED,
) -> pd.DataFrame:
    """units with value, rank, low, high and ranked added: rank 1 is the first, low to high are the ranks of the middle
    `level` of all draws (0.9: from the 5th to the 95th per cent), ranked is how many units take part.

    units: numerator and denominator, one row per unit, its index kept. A unit that is unknown or has no denominator
    takes no part: value, rank, low and high are NaN, "tidak dapat dinilai". Equal values share the better rank. kind as
    in `funnel`. The same seed gives the same ranges.
    Each value is drawn from its posterior under Jeffreys' prior: beta(k + 1/2, n - k + 1/2) of a share (Brown, Cai &
    DasGupta 2001, Stat. Sci. 16: 101-133), gamma(k + 1/2) / base of a rate. Ranges of single ranks: Goldstein &
    Spiegelhalter (1996), J. R. Stat. Soc. A 159: 385-443; Marshall & Spiegelhalter (1998), BMJ 316: 1701-1704. Each
    holds for one region looked at by itself, not for the whole table at once. Where regions hardly differ a range
    of 90 % holds the true rank in about 80 % only, and spans most of the table.
    Raises ValueError for a numerator below 0, or above the denominator of a proportion, or a level outside 0 to 1.
    """
    if not 0 < level < 1:
        raise ValueError("level must lie between 0 and 1")
    numerator, denominator = units.numerator.astype(float), units.denominator.astype(float)
    if (numerator < 0).any() or (kind == "proportion" and (numerator > denominator).any()):
        raise ValueError("a numerator lies outside what its denominator allows")
    known = numerator.notna() & (denominator > 0)
    k, n = numerator[known].to_numpy(), denominator[known].to_numpy()
    luck = np.random.default_rng(seed)
    size = (draws, len(k))
    drawn = luck.beta(k + 0.5, n - k + 0.5, size) if kind == "proportion" else luck.gamma(k + 0.5, 1 / n, size)
    ranks = np.argsort(np.argsort(-drawn if first == "highest" else drawn, axis=1), axis=1) + 1
    low, high = np.full((2, len(units)), np.nan)
    if len(k):
        tails = [(1 - level) / 2, (1 + level) / 2]
        low[known], high[known] = np.quantile(ranks, tails, axis=0, method="inverted_cdf")
    value = (numerator / denominator).where(known)
    rank = value.rank(method="min", ascending=first == "lowest")
    return units.assign(value=value, rank=rank, low=low, high=high, ranked=len(k))

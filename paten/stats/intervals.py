"""Intervals of a share and of a rate. Their twins in SQL: etl/marts/intervals.sql; a test holds the two together."""

from statistics import NormalDist
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray


class Interval(NamedTuple):
    """low and high have the shape of what was given; single numbers give single numbers."""

    low: NDArray[np.float64] | np.float64
    high: NDArray[np.float64] | np.float64


def wilson(successes: ArrayLike, total: ArrayLike, level: float = 0.95) -> Interval:
    """The interval of a share, as fractions of one: score interval without continuity correction.

    successes, total: numbers or arrays that fit each other. Unknown or without a total: NaN.
    Raises ValueError when successes are not between 0 and total, or level is not between 0 and 1.
    Source: Wilson (1927), J. Am. Stat. Assoc. 22: 209-212; method 3 of Newcombe (1998), Stat. Med. 17: 857-872.
    """
    z = z_value(level)
    k, n = _measured(successes, total)
    if (k > n).any():
        raise ValueError("more successes than the total")
    with np.errstate(divide="ignore", invalid="ignore"):
        # k(n-k)/n is the variance of k; written so that 0 of n and n of n reach exactly 0 and 1.
        spread = z * np.sqrt(k * (n - k) / n + z * z / 4)
        low = np.where(k == 0, 0.0, (k + z * z / 2 - spread) / (n + z * z))
        high = np.where(k == n, 1.0, (k + z * z / 2 + spread) / (n + z * z))
    known = n > 0
    return Interval(np.where(known, low, np.nan)[()], np.where(known, high, np.nan)[()])


def poisson(count: ArrayLike, base: ArrayLike = 1.0, per: float = 1.0, level: float = 0.95) -> Interval:
    """The exact interval of a rate: count / base × per, in the unit of per (per=10_000: for each 10,000 inhabitants).

    count, base: numbers or arrays that fit each other. Unknown or without a base: NaN.
    Raises ValueError when a count or base is negative, or level is not between 0 and 1.
    Source: Garwood (1936), Biometrika 28: 437-442, with chi-square quantiles (half of them are gamma quantiles).
    """
    from scipy.special import gammaincinv  # a quarter of a second less than scipy.stats, and the same quantile

    z_value(level)
    k, n = _measured(count, base)
    tail = (1 - level) / 2
    with np.errstate(divide="ignore", invalid="ignore"):
        low = np.where(k == 0, 0.0, gammaincinv(np.maximum(k, 1e-9), tail)) / n * per
        high = gammaincinv(k + 1, 1 - tail) / n * per
    known = (n > 0) & ~np.isnan(k)
    return Interval(np.where(known, low, np.nan)[()], np.where(known, high, np.nan)[()])


def z_value(level: float) -> float:
    """How many standard deviations around its mean hold that share of a normal distribution: 0.95 → 1.96.

    Raises ValueError when level is not between 0 and 1.
    """
    if not 0 < level < 1:
        raise ValueError("level must lie between 0 and 1")
    return NormalDist().inv_cdf((1 + level) / 2)


def _measured(part: ArrayLike, whole: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    k, n = np.broadcast_arrays(np.asarray(part, dtype=float), np.asarray(whole, dtype=float))
    if (k < 0).any() or (n < 0).any():
        raise ValueError("a count may not be negative")
    return k, n

"""Control chart of single values (XmR): what a series does by itself, and which months differ from that.

Sources: limits Wheeler (2000), Understanding Variation, 2nd ed., and Wheeler & Chambers (1992), Understanding
Statistical Process Control; signals NHS England, Making Data Count ("plot the dots"), the same tests as Western
Electric (1956) and Nelson (1984), J. Qual. Technol. 16: 237-239 (six in one direction, two of three), seven instead of
nine on one side.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from paten.stats.comparison import MONTHS_NEEDED, appears_on, monthly

LIMIT = 2.66  # 3 / 1.128: three sigma, where sigma is the mean moving range / d2 of pairs
RANGE_LIMIT = 3.268  # D4 of pairs
NEAR = 2 / 3  # of the way from the mean to a limit: two sigma
ONE_SIDE, ONE_DIRECTION = 7, 6
SIGNALS = ("outside", "one_side", "one_direction", "near_limit")  # the signals, in the order in which they decide


@dataclass(frozen=True)
class ControlChart:
    """points: one row per month from the first period given to the last, with

    period, value (NaN = belum lapor), mean, low, high (NaN while the stretch has no limits), moving_range, range_high;
    outside, one_side, one_direction, near_limit: 1 upwards, -1 downwards, 0 no such signal (see `control_chart`);
    signals: the names of those that are not 0; direction: of the first of them, 0 = no signal.
    n_known, appears_on: of the last stretch: its reported months, and the month in which its limits will appear if
    every month from now on is reported (None: they are there, or the series is empty).
    mean, low, high: of the last stretch.
    """

    points: pd.DataFrame
    n_known: int
    appears_on: date | None
    mean: float
    low: float
    high: float


def natural_limits(values: Sequence[float] | NDArray[np.float64]) -> tuple[float, float, float, float]:
    """Mean, lower and upper natural process limit, and upper limit of the moving range, in the unit of the values.

    values: in order of time; NaN is a gap, and no moving range is taken across a gap (what lies between is unknown).
    Limits are not cut. NaN each when no two neighbours are known. Source: Wheeler, mean ± 2.66 mR and 3.268 mR.
    """
    points = np.asarray(values, dtype=float)
    ranges = np.abs(np.diff(points))
    known = ranges[~np.isnan(ranges)]
    if not len(known):
        return np.nan, np.nan, np.nan, np.nan
    mean, spread = float(np.nanmean(points)), float(known.mean())
    return mean, mean - LIMIT * spread, mean + LIMIT * spread, RANGE_LIMIT * spread


def control_chart(
    series: pd.Series,
    baseline: int | None = None,
    recalculate_from: Sequence[date] = (),
    floor: float | None = None,
    ceiling: float | None = None,
) -> ControlChart:
    """A series with its limits and signals; the unit is that of the series.

    series: values by period; months that are missing or NaN are gaps. baseline: limits come from the first so many
    reported months of each stretch and then hold (at least 12); None: from all of them. recalculate_from: first months
    of new stretches after a known change (a law, a new form); each stretch has limits of its own, once it has 12
    reported months. floor, ceiling: where limits are cut (0 and 1 for a share); the outer thirds are those of the uncut
    limits.

    Signals: outside = beyond a limit; one_side = in a run of seven or more on one side of the mean, a point on the mean
    ends it; one_direction = one of six or more, each above (or each below) the one before, equal neighbours end it;
    near_limit = beyond two thirds of the way to one limit, as are two or more of some three in a row. All members of a
    run carry the signal. Gaps and new stretches end runs: an unknown month may have lain anywhere (two of three that
    are known to be near a limit are so whatever the third was).
    Raises ValueError when baseline is less than 12, a month occurs twice or is not the first of its month.
    """
    if baseline is not None and baseline < MONTHS_NEEDED:
        raise ValueError(f"limits need {MONTHS_NEEDED} months, the baseline has {baseline}")
    every = monthly(series)
    starts = sorted(pd.Timestamp(start) for start in recalculate_from)
    stretch = np.searchsorted(pd.DatetimeIndex(starts), every.index, side="right")
    parts = [_stretch(every[stretch == number], baseline) for number in np.unique(stretch)]
    points = pd.concat(parts, ignore_index=True) if parts else _stretch(every, baseline)
    last = parts[-1] if parts else points
    points["low"] = points.low.clip(lower=floor, upper=ceiling)
    points["high"] = points.high.clip(lower=floor, upper=ceiling)
    known = int(last.value.notna().sum())
    due = None
    if len(last) and known < MONTHS_NEEDED:
        due = appears_on(last.period.iloc[0].date(), gaps=len(last) - known)
    ends = [float(points[name].iloc[-1]) if len(points) else np.nan for name in ("mean", "low", "high")]
    return ControlChart(points, known, due, *ends)


def _stretch(values: pd.Series, baseline: int | None) -> pd.DataFrame:
    """The rows of one stretch of months that share their limits."""
    value = values.to_numpy()
    known = np.flatnonzero(~np.isnan(value))
    basis = value[: known[baseline - 1] + 1] if baseline is not None and len(known) > baseline else value
    enough = len(known) >= MONTHS_NEEDED
    mean, low, high, range_high = natural_limits(basis) if enough else (np.nan,) * 4
    rows = pd.DataFrame({"period": values.index, "value": value, "mean": mean, "low": low, "high": high})
    rows["moving_range"] = np.abs(np.diff(value, prepend=np.nan))
    rows["range_high"] = range_high
    for name, found in _signals(value, mean, high).items():
        rows[name] = found if enough else 0
    named = rows[list(SIGNALS)].to_numpy()
    rows["signals"] = [tuple(np.array(SIGNALS)[row != 0].tolist()) for row in named]
    rows["direction"] = [next((int(sign) for sign in row if sign), 0) for row in named]
    return rows


def _signals(value: NDArray[np.float64], mean: float, high: float) -> dict[str, NDArray[np.int_]]:
    """Each signal by name: +1, -1 or 0 for each month."""
    # Rounding alone must not put a point on a side: a share that is always 0.9 has a mean of 0.8999999999999999.
    hair = 1e-9 * max(abs(mean), np.abs(value[~np.isnan(value)]).max(initial=0))
    away = value - mean
    return {
        "outside": _beyond(away, high - mean + hair),
        "one_side": _runs(_beyond(away, hair), ONE_SIDE),
        "one_direction": _steps(_beyond(np.diff(value), hair)),
        "near_limit": _two_of_three(_beyond(away, NEAR * (high - mean) + hair)),
    }


def _beyond(away: NDArray[np.float64], distance: float) -> NDArray[np.int_]:
    """+1 above that distance, -1 below its negative, 0 between, at or unknown."""
    return (away > distance).astype(int) - (away < -distance).astype(int)


def _runs(signs: NDArray[np.int_], shortest: int) -> NDArray[np.int_]:
    """The signs that stand in a run of at least that many equal ones; 0 elsewhere."""
    runs = [(sign, len(list(members))) for sign, members in groupby(signs.tolist())]
    return np.array([sign if length >= shortest else 0 for sign, length in runs for _ in range(length)], dtype=int)


def _steps(steps: NDArray[np.int_]) -> NDArray[np.int_]:
    """Steps between neighbours → months: six in one direction are five equal steps; both ends of each belong to it."""
    runs = _runs(steps, ONE_DIRECTION - 1)
    before, after = np.append(runs, 0), np.append(0, runs)
    return np.where(after != 0, after, before)


def _two_of_three(near: NDArray[np.int_]) -> NDArray[np.int_]:
    """The points near a limit with another one near the same limit at most two months away."""
    found = np.zeros_like(near)
    for apart in (1, 2):
        if len(near) > apart:
            pair = (near[:-apart] == near[apart:]) & (near[apart:] != 0)
            found[:-apart][pair] = near[:-apart][pair]
            found[apart:][pair] = near[apart:][pair]
    return found

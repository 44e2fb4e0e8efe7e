"""When the goal is reached if acts keep coming as they came: a burn-up whose band knows that one act moves many."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from paten.periods import add_months, month_range
from paten.stats.comparison import MONTHS_NEEDED, appears_on

HORIZON = 120  # months: beyond ten years nobody plans
BAND = (0.1, 0.5, 0.9)
SEED = 1981


class Verdict(StrEnum):
    """What a projection comes to, in the reader's words."""

    REACHED = "sudah tercapai"
    WITHIN = "tercapai"  # within ten years, at least at the early end of the band
    BEYOND = "tidak tercapai pada laju ini"  # the whole band lies beyond ten years
    TOO_SHORT = "riwayat belum cukup"


@dataclass(frozen=True)
class Projection:
    """verdict; earliest, median, latest: the months in which 10, 50 and 90 % of all simulated courses have reached the
    target (None: later than ten years); course: one row per future month with period, p10, p50, p90 (kecamatan);
    n_acts: acts in the window; n_months: its length; appears_on: when the verdict is TOO_SHORT, the month that ends it.
    """

    verdict: Verdict
    earliest: date | None
    median: date | None
    latest: date | None
    course: pd.DataFrame
    n_acts: int
    n_months: int
    appears_on: date | None

    @property
    def beyond_ten_years(self) -> bool:
        """Whether the whole band lies beyond ten years."""
        return self.verdict is Verdict.BEYOND


def projection(
    acts: pd.DataFrame,
    first: date,
    last: date,
    present: int,
    total: int,
    target: int | None = None,
    draws: int = 4_000,
    seed: int = SEED,
) -> Projection:
    """The count of kecamatan in each of the next 120 months, and when it reaches the target.

    acts: one row per act or event, with date and moved: how many kecamatan it moved (below 0: lost when it lapsed);
    what came as one, as several decrees of one kabupaten/kota on one day, is one row. first, last: first and last month
    observed; acts outside them, and those that moved nobody, do not count. present: the count at the end of last;
    total: all there are; target: what is to be reached, None: all. Counts stay between 0 and total.

    Resampled are whole months with all their acts whole, as the pieces that come independently (Efron & Tibshirani
    1993, An Introduction to the Bootstrap, ch. 8). Each of the simulated courses first draws how likely each month of
    the window is to come again (Dirichlet weights, the Bayesian bootstrap: Rubin 1981, Ann. Stat. 9: 130-134), so that
    the band also holds what a short window does not know about the pace. It knows no pace but the observed one: no
    season, no promise, no larger act than those seen, and nothing of which kabupaten/kota are still to come. Where the
    future is like the past the band of 80 % holds 75 to 80 % from windows of 24 months on, about 70 % from twelve.
    Raises ValueError when the window is empty, present or target lie outside 0 to total, or an act lacks date or
    number.
    """
    window = month_range(first.replace(day=1), last.replace(day=1))
    goal = total if target is None else target
    if not window:
        raise ValueError("the window of observation is empty")
    if not (0 <= present <= total and 0 <= goal <= total):
        raise ValueError("present and target must lie between 0 and total")
    packages, n_acts = _packages(acts, window)
    if len(window) < MONTHS_NEEDED and present < goal:
        empty = pd.DataFrame({"period": [], "p10": [], "p50": [], "p90": []})
        due = appears_on(window[0])
        return Projection(Verdict.TOO_SHORT, None, None, None, empty, n_acts, len(window), due)
    future = month_range(add_months(window[-1], 1), add_months(window[-1], HORIZON))
    counts = _courses(packages, present, total, draws, np.random.default_rng(seed))
    p10, p50, p90 = np.quantile(counts, BAND, axis=0, method="inverted_cdf").astype(int)
    course = pd.DataFrame({"period": pd.to_datetime(future), "p10": p10, "p50": p50, "p90": p90})
    if present >= goal:
        return Projection(Verdict.REACHED, window[-1], window[-1], window[-1], course, n_acts, len(window), None)
    earliest, median, latest = _when(counts >= goal, future)
    verdict = Verdict.BEYOND if earliest is None else Verdict.WITHIN
    return Projection(verdict, earliest, median, latest, course, n_acts, len(window), None)


def _packages(acts: pd.DataFrame, window: list[date]) -> tuple[NDArray[np.int_], int]:
    """What each month of the window moved, all its acts together, and how many acts there were."""
    if acts[["date", "moved"]].isna().any(axis=None):
        raise ValueError("an act lacks its date or the number of kecamatan it moved")
    days = pd.DatetimeIndex(pd.to_datetime(acts.date))
    place = np.asarray((days.year - window[0].year) * 12 + days.month - window[0].month)
    moved = acts.moved.to_numpy()
    counts = (moved != 0) & (place >= 0) & (place < len(window))
    return np.bincount(place[counts], weights=moved[counts], minlength=len(window)).astype(int), int(counts.sum())


def _when(reached: NDArray[np.bool_], future: list[date]) -> list[date | None]:
    """The months in which each share of BAND of the courses has reached the target for the first time."""
    step = np.where(reached.any(axis=1), reached.argmax(axis=1), HORIZON)
    steps = np.quantile(step, BAND, method="inverted_cdf").astype(int)
    return [future[one] if one < HORIZON else None for one in steps]


def _courses(
    packages: NDArray[np.int_], present: int, total: int, draws: int, luck: np.random.Generator
) -> NDArray[np.int_]:
    """Simulated counts: one row per course, one column per future month."""
    # Months that moved equally many are one outcome whose weight is the sum of theirs: the same law, far fewer numbers.
    outcomes, months = np.unique(packages, return_counts=True)
    chances = np.cumsum(luck.dirichlet(months, draws), axis=1)
    throws, drawn = luck.random((HORIZON, draws)), np.zeros((HORIZON, draws), dtype=int)
    for edge in chances[:, :-1].T:
        drawn += throws > edge
    counts, count = outcomes[drawn], np.full(draws, present)
    for month in range(HORIZON):
        count = counts[month] = np.clip(count + counts[month], 0, total)
    return counts.T

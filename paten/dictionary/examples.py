"""Worked examples of the methods, computed by the functions they explain: an example cannot contradict its method."""

from datetime import date
from functools import cache
from types import ModuleType, SimpleNamespace

import pandas as pd

from paten.periods import add_months
from paten.stats import among_peers, burn_up, comparison, control, funnels, intervals, ranks

MODULES: dict[str, ModuleType] = {
    module.__name__.rpartition(".")[2]: module
    for module in (among_peers, burn_up, comparison, control, funnels, intervals, ranks)
}
MONTHLY = (52, 47, 58, 50, 44, 53, 61, 49, 55, 46, 57, 51)  # berkas of twelve months
OFFICES = ((170, 200), (255, 300), (131, 150), (340, 400), (88, 100), (205, 250), (61, 75), (434, 500), (110, 125))
CITIES = ((27, 30), (84, 100), (41, 45), (52, 70), (96, 120), (18, 25), (66, 75), (39, 50), (57, 60))
FIRST = date(2025, 1, 1)


@cache
def examples() -> dict[str, object]:
    """Names that the words in braces may use: the modules of paten/stats, and one example of each method."""
    return {
        **MODULES,
        "chart": _chart(),
        "wilson_few": _share(27, 30),
        "wilson_many": _share(2700, 3000),
        "rate": _rate(6, 120_000),
        "funnel": _funnel(),
        "ranks": _ranks(),
        "together": _together(10),
        "season": _season((120, 180, 150)),
        "history": SimpleNamespace(first=FIRST, due=comparison.appears_on(FIRST)),
        "pace": _pace(n_months=24, moved=12, lacking=60),
    }


def _chart() -> SimpleNamespace:
    mean, low, high, _ = control.natural_limits(MONTHLY)
    return SimpleNamespace(first=min(MONTHLY), last=max(MONTHLY), mean=round(mean), low=round(low), high=round(high))


def _share(part: int, whole: int) -> SimpleNamespace:
    low, high = intervals.wilson(part, whole)
    return SimpleNamespace(part=part, whole=whole, low=float(low), high=float(high))


def _rate(count: int, base: int) -> SimpleNamespace:
    low, high = intervals.poisson(count, base, per=10_000)
    return SimpleNamespace(count=count, base=base, value=count / base * 10_000, low=round(low, 2), high=round(high, 2))


def _funnel() -> SimpleNamespace:
    units = pd.DataFrame(OFFICES, columns=["numerator", "denominator"])
    made, (few, many) = funnels.funnel(units), (25, 400)
    name = f"{funnels.ALARM * 100:g}"
    low, high = (made.limits([few, many])[f"{side}_{name}"] for side in ("low", "high"))
    return SimpleNamespace(
        target=made.target, few=few, many=many, few_low=low[0], few_high=high[0], many_low=low[1], many_high=high[1]
    )


def _ranks() -> SimpleNamespace:
    made = ranks.rank_ranges(pd.DataFrame(CITIES, columns=["numerator", "denominator"])).astype(int, errors="ignore")
    one = made.iloc[0]
    return SimpleNamespace(
        ranked=int(one.ranked), part=int(one.numerator), whole=int(one.denominator),
        low=int(one.low), high=int(one.high),
    )  # fmt: skip


def _together(size: int) -> SimpleNamespace:
    """Twelve reports of one kabupaten, each for all its kecamatan or for none."""
    parts = pd.DataFrame({"region_code": "35.01", "numerator": [size, 0] * 6, "denominator": size})
    whole = parts[["region_code", "numerator", "denominator"]].groupby("region_code", as_index=False).sum()
    made = among_peers.effective(whole, parts)
    return SimpleNamespace(size=size, whole=int(whole.denominator[0]), effective=round(made.denominator[0]))


def _season(values: tuple[int, int, int]) -> SimpleNamespace:
    series = pd.Series(values, index=pd.to_datetime([date(year, 6, 1) for year in (2023, 2024, 2025)]))
    made = comparison.same_month_of_other_years(series, date(2026, 6, 1))
    first, second, third = values
    return SimpleNamespace(
        first=first, second=second, third=third, median=round(made.median), low=round(made.low), high=round(made.high)
    )


def _pace(n_months: int, moved: int, lacking: int) -> SimpleNamespace:
    """One act in each quarter of the window, equally large."""
    days = [add_months(FIRST, month) for month in range(0, n_months, 3)]
    acts = pd.DataFrame({"date": days, "moved": moved})
    total = len(days) * moved + lacking
    made = burn_up.projection(acts, FIRST, add_months(FIRST, n_months - 1), total - lacking, total)
    return SimpleNamespace(
        n_months=n_months, n_acts=made.n_acts, moved=moved, lacking=lacking, last=add_months(FIRST, n_months - 1),
        earliest=made.earliest, median=made.median, latest=made.latest,
    )  # fmt: skip

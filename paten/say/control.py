"""Whether a series moves as it always does: its control chart in words, a judgement without blame."""

from datetime import date

import pandas as pd

from paten.numbers import count, percent
from paten.periods import month_name
from paten.say.words import capital, in_words, small
from paten.stats import ControlChart, control_chart
from paten.stats.control import ONE_DIRECTION, ONE_SIDE

ASIDE = ("tinggi", "rendah")


def judged(history: pd.DataFrame, as_share: bool) -> ControlChart:
    """The control chart of one indicator's months (period, value): limits of a share stay between 0 and 1."""
    series = pd.Series(history.value.to_numpy(dtype=float), index=pd.to_datetime(history.period))
    return control_chart(series, floor=0.0, ceiling=1.0 if as_share else None)


def limits(chart: ControlChart) -> pd.DataFrame:
    """What a trend draws of it: period, low, high (NaN: no limits), special: beyond a limit, or part of the signal that
    the last month carries. Older runs are left out: they are over.
    """
    points = chart.points
    special = points.outside != 0
    for name in points.signals.iloc[-1] if len(points) else ():
        current = points[name] == points[name].iloc[-1]
        special |= current[::-1].cumprod()[::-1].astype(bool)
    return points.assign(special=special)[["period", "low", "high", "special"]]


def found(chart: ControlChart, period: date) -> str:
    """What the month is by the series' own habit, as the end of a title; "" where there are no limits to judge by."""
    mine = chart.points[chart.points.period == pd.Timestamp(period)]
    if chart.appears_on is not None or not len(mine) or pd.isna(mine.value.iloc[0]) or pd.isna(chart.low):
        return ""
    now = mine.iloc[0]
    return small(_signal(now, chart)) if now.signals else "dalam variasi biasa"


def sentence(chart: ControlChart, period: date, as_share: bool) -> str:
    """What the month is by the series' own habit; when limits will appear while there are none."""
    write = percent if as_share else count
    if chart.appears_on is not None:
        return f"Rentang biasa muncul mulai laporan {month_name(chart.appears_on)}, setelah dua belas bulan laporan."
    mine = chart.points[chart.points.period == pd.Timestamp(period)]
    if not len(mine) or pd.isna(mine.value.iloc[0]) or pd.isna(chart.low):
        return ""
    usual = f"rentang biasa {write(chart.low)} sampai {write(chart.high)}"
    now = mine.iloc[0]
    if not now.signals:
        return f"Dalam variasi biasa ({usual})."
    return f"{_signal(now, chart)} ({usual}); perlu dikonfirmasi sebabnya."


def _signal(now: pd.Series, chart: ControlChart) -> str:
    first, up = now.signals[0], now.direction > 0
    if first == "outside":
        return f"Di luar rentang biasa, lebih {ASIDE[0] if up else ASIDE[1]}"
    if first == "one_side":
        length = in_words(max(_length(chart, first, now), ONE_SIDE))
        return f"{capital(length)} bulan berturut-turut di {'atas' if up else 'bawah'} rata-ratanya"
    if first == "one_direction":
        return f"{capital(in_words(ONE_DIRECTION))} bulan atau lebih terus {'naik' if up else 'turun'}"
    return f"Dua dari tiga bulan terakhir mendekati batas {'atas' if up else 'bawah'} rentang biasa"


def _length(chart: ControlChart, name: str, now: pd.Series) -> int:
    """How many months up to now carry the same signal in a row."""
    signs = chart.points[chart.points.period <= now.period][name].tolist()
    length = 0
    for sign in reversed(signs):
        if sign != now[name]:
            break
        length += 1
    return length

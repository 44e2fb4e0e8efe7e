"""The trend of one indicator in words: label, unit, title, what the month is by the series' own habit."""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from paten.charts.trend import whole
from paten.periods import month_name
from paten.say import control, kecamatan
from paten.say.figures import LABELS
from paten.stats import ControlChart

UNITS = {
    "tepat_waktu": "Bagian berkas yang selesai dalam waktu standar kantor itu",
    "selesai": "Berkas selesai per bulan",
}
SHARES = ("tepat_waktu",)


@dataclass(frozen=True)
class Trend:
    """rows: period, value (NaN: not reported), low, high, special, without holes; found: what the month is by the
    series' own habit, as the end of a title, "" where nothing can be said; said: the same as a sentence.
    """

    rows: pd.DataFrame
    judged: ControlChart
    as_share: bool
    label: str
    title: str
    found: str
    note: str
    said: str
    alt: str


def trend(mine: pd.DataFrame, indicator: str, period: date, months: int) -> Trend:
    """From the rows of `history` of this indicator, of which at least one is known; months: how far back it goes."""
    as_share, label = indicator in SHARES, LABELS[indicator]
    judged = control.judged(mine, as_share)
    rows = whole(mine, period, months).merge(control.limits(judged), on="period", how="left")
    said = control.sentence(judged, period, as_share)
    return Trend(
        rows,
        judged,
        as_share,
        label,
        kecamatan.trend(rows, label, period, as_share),
        control.found(judged, period),
        f"{UNITS[indicator]} · {month_name(rows.period.iloc[0])} sampai {month_name(period)}",
        said,
        f"{kecamatan.trend_alt(rows, label, as_share)} {said}".strip(),
    )

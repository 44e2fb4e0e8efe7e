"""The trend of one indicator as a section: title, note, chart with the usual range, what the month is by it."""

import pandas as pd

from pages.parts import states
from pages.parts.charts import as_table, chart, colours
from pages.parts.headings import heading, remark
from pages.parts.origins import months_of
from paten.charts.trend import trend, whole
from paten.numbers import percent
from paten.periods import month_name
from paten.say import control, kecamatan
from paten.say.figures import LABELS
from paten.view import View

UNITS = {
    "tepat_waktu": "Bagian berkas yang selesai dalam waktu standar kantor itu",
    "selesai": "Berkas selesai per bulan",
}
SHARES = ("tepat_waktu",)


def trend_of(history: pd.DataFrame, indicator: str, view: View, months: int) -> None:
    """history: the answer of `history` with this indicator in it; months: how far back the line goes."""
    mine = history[history.indicator == indicator]
    as_share, label, unit = indicator in SHARES, LABELS[indicator], UNITS[indicator]
    if not mine.value.notna().any():
        heading(f"{label}: belum pernah dilaporkan", unit)
        states.empty("Garis ini muncul begitu laporan pertama memuat angkanya.")
        return
    judged = control.judged(mine, as_share)
    rows = whole(mine, view.period, months).merge(control.limits(judged), on="period", how="left")
    note = f"{unit} · {month_name(rows.period.iloc[0])} sampai {month_name(view.period)}"
    title = kecamatan.trend(rows, label, view.period, as_share)
    heading(", ".join(filter(None, [title, control.found(judged, view.period)])), note)
    write = percent if as_share else kecamatan.amount
    columns = {
        "period": ("Bulan", month_name),
        "value": (label, lambda it: "belum lapor" if pd.isna(it) else write(it)),
    }
    said = control.sentence(judged, view.period, as_share)
    alt = f"{kecamatan.trend_alt(rows, label, as_share)} {said}"
    numbers = as_table(rows, columns)
    chart(trend(rows, colours(), as_share), alt, indicator, numbers, {label: months_of(rows, indicator)})
    remark(said)

"""A monthly trend with its usual range, and what that range says of the last month."""

from datetime import date

import pandas as pd

from pages.parts import states
from pages.parts.charts import as_table, chart, colours
from pages.parts.headings import heading, remark
from paten.charts.trend import trend, whole
from paten.numbers import count, percent
from paten.periods import month_name
from paten.say import control, kecamatan
from paten.say.figures import LABELS


def usual_trend(history: pd.DataFrame, indicator: str, period: date, months: int) -> None:
    """tepat_waktu or selesai of one region. history: the answer of the question of that name."""
    mine = history[history.indicator == indicator]
    as_share, label = indicator == "tepat_waktu", LABELS[indicator]
    unit = "Bagian berkas yang selesai dalam waktu standar kantor itu" if as_share else "Berkas selesai per bulan"
    if not mine.value.notna().any():
        heading(f"{label}: belum pernah dilaporkan", unit)
        states.empty("Garis ini muncul begitu laporan pertama memuat angkanya.")
        return
    judged = control.judged(mine, as_share)
    rows = whole(mine, period, months).merge(control.limits(judged), on="period", how="left")
    note = f"{unit} · {month_name(rows.period.iloc[0])} sampai {month_name(period)}"
    heading(kecamatan.trend(rows, label, period, as_share), note)
    write = percent if as_share else count
    columns = {
        "period": ("Bulan", month_name),
        "value": (label, lambda it: "belum lapor" if pd.isna(it) else write(it)),
    }
    said = control.sentence(judged, period, as_share)
    alt = f"{kecamatan.trend_alt(rows, label, as_share)} {said}"
    chart(trend(rows, colours(), as_share), alt, indicator, as_table(rows, columns))
    remark(said)

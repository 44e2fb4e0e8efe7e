"""The trend of one indicator as a section: title, note, chart with the usual range, what the month is by it."""

import pandas as pd

from pages.parts import states
from pages.parts.charts import as_table, chart, colours
from pages.parts.headings import heading, remark
from pages.parts.origins import months_of
from paten.charts.trend import trend
from paten.numbers import percent
from paten.periods import month_name
from paten.say import kecamatan
from paten.say import trends as say
from paten.say.figures import LABELS
from paten.say.words import NOT_REPORTED
from paten.view import View


def trend_of(history: pd.DataFrame, indicator: str, view: View, months: int) -> None:
    """history: the answer of `history` with this indicator in it; months: how far back the line goes."""
    mine = history[history.indicator == indicator]
    if not mine.value.notna().any():
        heading(f"{LABELS[indicator]}: belum pernah dilaporkan", say.UNITS[indicator])
        states.empty("Garis ini muncul begitu laporan pertama memuat angkanya.")
        return
    told = say.trend(mine, indicator, view.period, months)
    heading(", ".join(filter(None, [told.title, told.found])), told.note)
    write = percent if told.as_share else kecamatan.amount
    columns = {
        "period": ("Bulan", month_name),
        "value": (told.label, lambda it: NOT_REPORTED if pd.isna(it) else write(it)),
    }
    drawn = trend(told.rows, colours(), told.as_share)
    chart(drawn, told.alt, indicator, as_table(told.rows, columns), {told.label: months_of(told.rows, indicator)})
    remark(told.said)

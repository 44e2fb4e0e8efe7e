"""A table of one's own as a chart: lines over months, or bars by region or item."""

from collections.abc import Callable
from datetime import timedelta

import pandas as pd
import plotly.graph_objects as go

from paten.charts.frame import Palette, direct_label, framed, month_axis, ticks
from paten.numbers import decimal, percent
from paten.say.words import NOT_REPORTED

LINES = 8  # at most so many lines can still be told apart by their names
BARS = 40
LETTERS = 18  # of a name beside its line
APART = 17  # pixels between two direct labels
HALF = timedelta(days=14)


def lines(rows: pd.DataFrame, write: Callable[[float], str], colours: Palette) -> go.Figure:
    """rows: period, name, value (NaN = belum dilaporkan). One line per name, named at its end; gaps stay gaps."""
    figure = framed(colours, 330)
    longest = max((len(str(name)) for name in rows.name), default=0)
    figure.update_layout(margin={"r": 24 + 7 * min(longest, LETTERS)}, hovermode="closest")
    shades = (colours.accent, colours.second, colours.third)
    dashes = ("solid", "dash", "dot")
    ends = []
    for place, (name, mine) in enumerate(rows.groupby("name", sort=False)):
        colour = shades[place % 3]
        figure.add_scatter(
            x=mine.period,
            y=mine.value,
            mode="lines+markers",
            connectgaps=False,
            line={"color": colour, "width": 2, "dash": dashes[place // 3 % 3]},
            marker={"size": 4},
            text=[f"{name}: {write(value)}" for value in mine.value],
            hovertemplate="%{text}<extra></extra>",
        )
        known = mine[mine.value.notna()]
        if len(known):
            ends.append((float(known.value.iloc[-1]), known.period.iloc[-1], str(name)))
    top = _scale(figure, rows.value, "y")
    placed = -APART
    for value, moment, name in sorted(ends):
        height = value / top * 260
        place = max(height, placed + APART)
        placed = place
        label = name if len(name) <= LETTERS else f"{name[: LETTERS - 1]}…"
        direct_label(figure, moment, value, label, colours.ink, place - height)
    months = sorted({moment.date() for moment in rows.period})
    month_axis(figure, months, max(1, len(months) // 4))
    figure.update_xaxes(range=[months[0] - HALF, months[-1] + HALF])
    return figure


def bars(rows: pd.DataFrame, write: Callable[[float], str], colours: Palette) -> go.Figure:
    """rows: name, value, largest first; what is not reported has a word instead of a bar."""
    figure = framed(colours, 60 + 24 * len(rows))
    figure.update_layout(hovermode="closest", margin={"r": 24})
    figure.add_bar(
        x=rows.value,
        y=rows.name,
        orientation="h",
        marker={"color": colours.accent},
        text=[NOT_REPORTED if pd.isna(value) else write(value) for value in rows.value],
        textposition="outside",
        cliponaxis=False,
        hoverinfo="skip",
    )
    for name in rows.name[rows.value.isna()]:
        figure.add_annotation(
            x=0, y=name, text=NOT_REPORTED, showarrow=False, xanchor="left", font={"color": colours.muted}
        )
    figure.update_yaxes(autorange="reversed", showgrid=False, tickmode="linear")
    top = _scale(figure, rows.value, "x")
    figure.update_xaxes(range=[0, top * 1.18], showgrid=True)
    return figure


def _scale(figure: go.Figure, values: pd.Series, axis: str) -> float:
    """The axis of the values, from 0; gives its top."""
    known = values.dropna()
    top = max(float(known.max()), 0.01) if len(known) else 1.0
    marks = ticks(top)
    words = [percent(mark, 0) if top <= 1 else decimal(mark, 0 if float(mark).is_integer() else 1) for mark in marks]
    figure.update_layout({f"{axis}axis": {"range": [0, top * 1.06], "tickvals": marks, "ticktext": words}})
    return top * 1.06

"""A monthly trend: a line with a gap, and a dashed box, where nothing was reported."""

from datetime import date, timedelta

import pandas as pd
import plotly.graph_objects as go

from paten.charts.frame import Palette, counted, direct_label, framed, month_axis
from paten.numbers import count, percent
from paten.periods import add_months, month_name, month_range
from paten.say.words import NOT_REPORTED

HEIGHT = 270
HALF = timedelta(days=14)
BESIDE_A_DIAMOND = 14  # pixels: half a diamond wider than beside a dot


def trend(rows: pd.DataFrame, colours: Palette, as_share: bool) -> go.Figure:
    """rows: period, value (NaN = belum dilaporkan), one per month, oldest first; with limits also low,
    high (NaN: none) and special (the month differs from the habit). as_share: per cent instead of a count.
    """
    figure = framed(colours, HEIGHT, top=24)
    limits = "low" in rows and rows.low.notna().any()
    if limits:
        _usual(figure, rows, colours)
    write = percent if as_share else count
    words = [
        f"{month_name(moment)}: {NOT_REPORTED if pd.isna(value) else write(value)}"
        for moment, value in zip(rows.period, rows.value, strict=True)
    ]
    figure.add_scatter(
        x=rows.period,
        y=rows.value,
        mode="lines+markers",
        connectgaps=False,
        text=words,
        line={"color": colours.accent, "width": 2.5},
        marker={"size": 5},
        hovertemplate="%{text}<extra></extra>",
    )
    if limits:
        _special(figure, rows[rows.special.eq(True) & rows.value.notna()], colours)
    figure.update_layout(hovermode="closest")
    known = rows[rows.value.notna()]
    if len(known):
        last = known.iloc[-1]
        figure.add_scatter(
            x=[last.period],
            y=[last.value],
            mode="markers",
            marker={"color": colours.accent, "size": 9},
            hoverinfo="skip",
        )
        direct_label(figure, last.period, last.value, f"<b>{write(last.value)}</b>", colours.accent)
        if limits and pd.notna(last.special) and last.special:
            figure.layout.annotations[-1].update(xshift=BESIDE_A_DIAMOND)
        _scale(
            figure, pd.concat([known.value, rows.low.dropna(), rows.high.dropna()]) if limits else known.value, as_share
        )
    _gaps(figure, rows, colours)
    months = [moment.date() for moment in rows.period]
    month_axis(figure, months, 6 if len(months) > 14 else 3 if len(months) > 4 else 1)
    figure.update_xaxes(range=[months[0] - HALF, months[-1] + HALF])
    return figure


def _usual(figure: go.Figure, rows: pd.DataFrame, colours: Palette) -> None:
    """The usual range as a quiet band between two dashed lines, named in words."""
    line = {"color": colours.third, "width": 1, "dash": "dash"}
    for name, fill in (("low", None), ("high", "tonexty")):
        figure.add_scatter(
            x=rows.period,
            y=rows[name],
            mode="lines",
            line=line,
            fill=fill,
            fillcolor=colours.grid,
            hoverinfo="skip",
        )
    known = rows[rows.high.notna()]
    early_gap = rows.value[: len(rows) // 3].isna().any()  # its words stand over it
    at = known.iloc[len(known) * 2 // 5 if early_gap else 0]
    direct_label(figure, at.period, at.high, "rentang biasa", colours.muted, 9)
    figure.layout.annotations[-1].update(xshift=0)


def _special(figure: go.Figure, rows: pd.DataFrame, colours: Palette) -> None:
    """Months that differ from the habit, by shape and not by colour alone."""
    figure.add_scatter(
        x=rows.period,
        y=rows.value,
        mode="markers",
        marker={"symbol": "diamond", "size": 12, "color": colours.surface, "line": {"color": colours.ink, "width": 2}},
        hoverinfo="skip",
    )


def _scale(figure: go.Figure, values: pd.Series, as_share: bool) -> None:
    """Counts start at 0; shares show the part of the scale they move in, at least ten points of it."""
    if not as_share:
        counted(figure, max(float(values.max()), 1.0))
        return
    low, high = float(values.min()), float(values.max())
    span = max(high - low, 0.1)
    low, high = max(0.0, (low + high - span) / 2 - 0.02), min(1.0, (low + high + span) / 2 + 0.02)
    step = next(step for step in (0.05, 0.1, 0.2, 0.25) if (high - low) / step <= 4)
    marks = [number * step for number in range(int(1 / step) + 1) if low <= number * step <= high + 1e-9]
    figure.update_yaxes(range=[low, high + 0.005], tickvals=marks, ticktext=[percent(mark, 0) for mark in marks])


def _gaps(figure: go.Figure, rows: pd.DataFrame, colours: Palette) -> None:
    """A dashed box over each stretch of months without report, and the word over the longest one."""
    stretches: list[list] = []
    for place, (moment, value) in enumerate(zip(rows.period, rows.value, strict=True)):
        if pd.isna(value):
            if stretches and stretches[-1][2] == place - 1:
                stretches[-1][1:] = [moment, place]
            else:
                stretches.append([moment, moment, place])
    for first, last, _ in stretches:
        figure.add_shape(
            type="rect",
            xref="x",
            yref="paper",
            x0=first - HALF,
            x1=last + HALF,
            y0=0,
            y1=1,
            line={"color": colours.missing, "width": 1, "dash": "dot"},
        )
    if stretches:
        first, last, _ = max(stretches, key=lambda stretch: stretch[1] - stretch[0])
        figure.add_annotation(
            x=first + (last - first) / 2,
            y=1,
            yref="paper",
            yanchor="bottom",
            text=NOT_REPORTED,
            showarrow=False,
            font={"color": colours.muted, "size": 12},
        )


def whole(rows: pd.DataFrame, period: date, months: int) -> pd.DataFrame:
    """The months up to a period without holes, from the first known: a month without row is one without report."""
    first = max(rows.period[rows.value.notna()].min().date(), add_months(period, 1 - months))
    every = pd.DataFrame({"period": [pd.Timestamp(moment) for moment in month_range(first, period)]})
    return every.merge(rows.assign(period=rows.period.astype(every.period.dtype)), on="period", how="left")

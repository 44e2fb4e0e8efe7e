"""Shares against the number they stand on: the usual range narrows to the right, what lies outside it has a name."""

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from paten.charts.frame import Palette, framed, ticks
from paten.numbers import count, percent
from paten.stats.funnels import ALARM, Funnel

HEIGHT = 300
POINTS = 60  # bases at which the limits are drawn
NEAR, NEAR_SHARE = 0.35, 0.03  # of the scale across, and of the shares: nearer names would run into each other
MARGIN = 0.04  # of the scale, so that points at 0 and 100 % are whole


def funnel_chart(found: Funnel, colours: Palette) -> go.Figure:
    """found.given: label, part and whole (as they are written) beside numerator and denominator.

    Diamonds with a name lie beyond the limits of 99,8 %.
    """
    figure = framed(colours, HEIGHT, top=20)
    units = found.units[found.units.value.notna()]
    widest = float(units.denominator.max())
    bases = np.linspace(max(1.0, float(units.denominator.min()) * 0.6), widest * 1.05, POINTS)
    limits = found.limits(bases, (ALARM,))
    low, high = (limits[f"{side}_{ALARM * 100:g}"] for side in ("low", "high"))
    _range(figure, bases, low, high, colours)
    figure.add_scatter(
        x=bases[[0, -1]], y=[found.target] * 2, mode="lines", line={"color": colours.line, "width": 1}, hoverinfo="skip"
    )
    _named(figure, bases[-1], found.target, f"bersama {percent(found.target)}", colours.muted)
    outside = units.judgement == "99.8"
    _points(figure, units[~outside], colours, {"color": colours.second, "size": 8})
    _points(
        figure,
        units[outside],
        colours,
        {"symbol": "diamond", "size": 12, "color": colours.surface, "line": {"color": colours.ink, "width": 2}},
    )
    for row in units[outside].itertuples():
        right = units[outside & (units.denominator > row.denominator)]
        beside = (right.denominator - row.denominator < widest * NEAR) & ((right.value - row.value).abs() < NEAR_SHARE)
        _named(figure, row.denominator, row.value, f"<b>{row.label}</b>", colours.ink, left=bool(beside.any()))
    _axes(figure, units, low, high, widest)
    return figure


def _range(figure: go.Figure, bases: np.ndarray, low: pd.Series, high: pd.Series, colours: Palette) -> None:
    for values, fill in ((low, None), (high, "tonexty")):
        figure.add_scatter(
            x=bases,
            y=values,
            mode="lines",
            line={"color": colours.third, "width": 1, "dash": "dash"},
            fill=fill,
            fillcolor=colours.grid,
            hoverinfo="skip",
        )


def _points(figure: go.Figure, units: pd.DataFrame, colours: Palette, marker: dict) -> None:
    words = [
        f"{row.label}: {percent(row.value)} ({count(row.part)} dari {count(row.whole)})" for row in units.itertuples()
    ]
    figure.add_scatter(
        x=units.denominator,
        y=units.value,
        mode="markers",
        text=words,
        marker=marker,
        hovertemplate="%{text}<extra></extra>",
    )


def _named(figure: go.Figure, x: float, y: float, words: str, colour: str, left: bool = False) -> None:
    """A name beside its point: at the right, or at the left where another point with a name is near."""
    figure.add_annotation(
        x=x,
        y=y,
        text=words,
        xanchor="right" if left else "left",
        xshift=-9 if left else 9,
        showarrow=False,
        font={"color": colour, "size": 12},
    )


def _axes(figure: go.Figure, units: pd.DataFrame, low: pd.Series, high: pd.Series, widest: float) -> None:
    """Counts from 0; of the shares the part in which they move."""
    bottom = max(0.0, min(units.value.min(), low.iloc[-1]) - 0.04)
    top = min(1.0, max(units.value.max(), high.iloc[-1]) + 0.04)
    step = next(step for step in (0.05, 0.1, 0.2, 0.25) if (top - bottom) / step <= 4)
    marks = [number * step for number in range(round(1 / step) + 1) if bottom <= number * step <= top + 1e-9]
    room = (top - bottom) * MARGIN
    figure.update_yaxes(
        range=[bottom - room, top + room], tickvals=marks, ticktext=[percent(mark, 0) for mark in marks]
    )
    across = ticks(widest)
    figure.update_xaxes(
        range=[0, widest * 1.08], tickvals=across, ticktext=[count(mark) for mark in across], showgrid=False
    )
    figure.update_layout(hovermode="closest")

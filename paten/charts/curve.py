"""The development since 2010: how many kecamatan were delegated, designated, operating in each month."""

import pandas as pd
import plotly.graph_objects as go

from paten.charts.frame import Palette, counted, direct_label, framed, ticks
from paten.numbers import count
from paten.periods import month_name, short_month

HEIGHT = 330
APART = 17  # pixels between two direct labels
NAMES = {"beroperasi": "beroperasi", "ditetapkan": "ditetapkan", "dilimpahkan": "dilimpahkan"}
AHEAD = 60  # months of the projection that are drawn
BESIDE = 36  # pixels at the right, where the band itself makes room for the label


def curve(rows: pd.DataFrame, colours: Palette, course: pd.DataFrame | None = None) -> go.Figure:
    """rows: period, dilimpahkan, ditetapkan, beroperasi, n_expected. The line that counts is strong, others recede.

    course: the projection of the months to come (period, p10, p50, p90), drawn as a band of 80 %.
    """
    figure = framed(colours, HEIGHT)
    total = float(rows.n_expected.max())
    if course is not None and len(course):
        _band(figure, rows.iloc[-1], course.head(AHEAD), colours)
    styles = {
        "dilimpahkan": (colours.third, 1.5, "dot"),
        "ditetapkan": (colours.second, 2, "solid"),
        "beroperasi": (colours.accent, 3, "solid"),
    }
    words = [month_name(moment) for moment in rows.period]
    for name, (colour, width, dash) in styles.items():
        figure.add_scatter(
            x=rows.period,
            y=rows[name],
            mode="lines",
            name=NAMES[name],
            connectgaps=False,
            line={"color": colour, "width": width, "dash": dash, "shape": "hv"},
            customdata=words,
            hovertemplate="%{y:,.0f} " + NAMES[name] + "<extra></extra>",
        )
    last = rows.iloc[-1]
    figure.add_scatter(
        x=[last.period],
        y=[last.beroperasi],
        mode="markers",
        marker={"color": colours.accent, "size": 9},
        hoverinfo="skip",
    )
    if course is None or not len(course):
        _at_the_end(figure, last, total, colours)
    else:
        _beside_the_band(figure, last, colours)
        figure.update_layout(margin={"r": BESIDE})
    counted(figure, total, [*ticks(total * 0.75), total])
    months = pd.concat([rows.period, course.period.head(AHEAD)]) if course is not None and len(course) else rows.period
    years = sorted({moment.year for moment in months if moment.year % 4 == 2})
    figure.update_xaxes(
        tickvals=[f"{year}-01-01" for year in years], ticktext=[str(year) for year in years], hoverformat="%m/%Y"
    )
    return figure


def _at_the_end(figure: go.Figure, last: pd.Series, total: float, colours: Palette) -> None:
    for name, shift in _shifts({name: last[name] / total for name in NAMES}).items():
        strong = name == "beroperasi"
        label = f"<b>{count(last[name])}</b> {NAMES[name]}" if strong else f"{count(last[name])} {NAMES[name]}"
        direct_label(figure, last.period, last[name], label, colours.accent if strong else colours.muted, shift)


def _beside_the_band(figure: go.Figure, last: pd.Series, colours: Palette) -> None:
    """What comes after is drawn where labels would stand: the lines above are named on their left, ours below it."""
    for name in ("dilimpahkan", "ditetapkan"):
        words = f"{count(last[name])} {NAMES[name]}"
        direct_label(figure, last.period, last[name], words, colours.muted, 10)
        figure.layout.annotations[-1].update(xanchor="right", xshift=-4, bgcolor=colours.surface, borderpad=1)
    words = f"<b>{count(last.beroperasi)}</b> beroperasi,<br>{short_month(last.period)}"
    direct_label(figure, last.period, last.beroperasi, words, colours.accent, -26)


def _band(figure: go.Figure, last: pd.Series, course: pd.DataFrame, colours: Palette) -> None:
    """From the last month on: between which counts 80 % of all courses lie, and the middle one."""
    months = [last.period, *course.period]
    for name, fill in (("p10", None), ("p90", "tonexty")):
        figure.add_scatter(
            x=months,
            y=[last.beroperasi, *course[name]],
            mode="lines",
            line={"color": colours.second, "width": 1, "dash": "dot"},
            fill=fill,
            fillcolor=colours.grid,
            hoverinfo="skip",
        )
    figure.add_scatter(
        x=months,
        y=[last.beroperasi, *course.p50],
        mode="lines",
        line={"color": colours.accent, "width": 1.5, "dash": "dash"},
        hovertemplate="%{y:,.0f} beroperasi (proyeksi)<extra></extra>",
    )


def _shifts(heights: dict[str, float]) -> dict[str, float]:
    """How far each label moves up or down so that none covers another."""
    room = HEIGHT - 60
    placed: dict[str, float] = {}
    for name in sorted(heights, key=heights.get):
        wanted = heights[name] * room
        placed[name] = max([wanted, *(place + APART for place in placed.values())])
    return {name: place - heights[name] * room for name, place in placed.items()}

"""The development since 2010: how many kecamatan were delegated, designated, operating in each month."""

import pandas as pd
import plotly.graph_objects as go

from paten.charts.frame import Palette, counted, direct_label, framed, ticks
from paten.numbers import count
from paten.periods import month_name

HEIGHT = 330
APART = 17  # pixels between two direct labels
NAMES = {"beroperasi": "beroperasi", "ditetapkan": "ditetapkan", "dilimpahkan": "dilimpahkan"}


def curve(rows: pd.DataFrame, colours: Palette) -> go.Figure:
    """rows: period, dilimpahkan, ditetapkan, beroperasi, n_expected. The line that counts is strong, others recede."""
    figure = framed(colours, HEIGHT)
    total = float(rows.n_expected.max())
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
    for name, shift in _shifts({name: last[name] / total for name in styles}).items():
        strong = name == "beroperasi"
        label = f"<b>{count(last[name])}</b> {NAMES[name]}" if strong else f"{count(last[name])} {NAMES[name]}"
        direct_label(figure, last.period, last[name], label, colours.accent if strong else colours.muted, shift)
    counted(figure, total, [*ticks(total * 0.75), total])
    years = sorted({moment.year for moment in rows.period if moment.year % 4 == 2})
    figure.update_xaxes(
        tickvals=[f"{year}-01-01" for year in years], ticktext=[str(year) for year in years], hoverformat="%m/%Y"
    )
    return figure


def _shifts(heights: dict[str, float]) -> dict[str, float]:
    """How far each label moves up or down so that none covers another."""
    room = HEIGHT - 60
    placed: dict[str, float] = {}
    for name in sorted(heights, key=heights.get):
        wanted = heights[name] * room
        placed[name] = max([wanted, *(place + APART for place in placed.values())])
    return {name: place - heights[name] * room for name, place in placed.items()}

"""A chart as every page shows it: no tools, an alternative text, its numbers below it in a table."""

from collections.abc import Callable, Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from pages.parts.markup import show, table, tag, td, text, th
from paten.charts.frame import Palette, palette

CONFIG = {"displayModeBar": False, "scrollZoom": False, "doubleClick": False, "locale": "id", "showTips": False}


def colours() -> Palette:
    """The palette of the reader's theme."""
    return palette(st.context.theme.type == "dark")


def chart(
    figure: go.Figure, alt: str, key: str, numbers: pd.DataFrame, ways: Mapping[str, Sequence[str | None]] | None = None
) -> None:
    """The figure and, folded below it, its numbers: columns as they are headed, cells as they are read.

    ways: by column the addresses that its cells lead to, in the order of the rows; None: nowhere.
    """
    st.plotly_chart(figure, theme=None, key=key, alt=alt, config=CONFIG)
    head = [th(name, "" if place == 0 else "number") for place, name in enumerate(numbers.columns)]
    made = numbers.map(text)
    for column, hrefs in (ways or {}).items():
        cells = zip(made[column], hrefs, strict=True)
        made[column] = [tag("a", cell, href=href) if href else cell for cell, href in cells]
    rows = [
        tag("tr", tag("th", cells[0], scope="row") + "".join(td(cell, "number") for cell in cells[1:]))
        for cells in made.itertuples(index=False)
    ]
    show(
        tag(
            "details",
            tag("summary", "Angka di balik grafik") + table(head, rows, "plain numbers", "Angka di balik grafik"),
        )
    )


def as_table(rows: pd.DataFrame, columns: dict[str, tuple[str, Callable]]) -> pd.DataFrame:
    """Rows as a table to read: column → (its heading, how its values are written); newest first."""
    made = {heading: rows[column].map(write) for column, (heading, write) in columns.items()}
    return pd.DataFrame(made).iloc[::-1]

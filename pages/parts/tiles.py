"""The tile map of the 38 kabupaten/kota, and lists of regions: their entries are links that answer without a reload."""

from datetime import date
from pathlib import Path

import pandas as pd
import streamlit as st

from pages.parts.links import address, nothing
from pages.parts.markup import show, tag, text
from paten.say import stages
from paten.view import View

HERE = Path(__file__).parent
STEPS = (0.2, 0.4, 0.6, 0.8)  # five shades, 20 points each
SHADES = ("0–19%", "20–39%", "40–59%", "60–79%", "80–100%")

_tiles = st.components.v2.component(
    "tile_map", html='<div class="tile-map"></div>', js=(HERE / "tiles.js").read_text(), isolate_styles=False
)
_listing = st.components.v2.component(
    "region_list", html='<ul class="region-list"></ul>', js=(HERE / "listing.js").read_text(), isolate_styles=False
)


def tile_map(rows: pd.DataFrame, indicator: str, view: View, target: str) -> str | None:
    """The tile map; gives the code of the region that was clicked. target: the url_path that a tile leads to."""
    tiles = [_tile(row, indicator, view.period, target) for row in rows.itertuples()]
    picked = _tiles(data=tiles, key="tile_map", on_picked_change=nothing).picked
    _key(indicator, any(tile["state"] == "carried" for tile in tiles))
    return picked


def region_list(entries: list[dict], key: str, target: str) -> str | None:
    """A list of regions, each with a name, a note and a word at its end; gives the code of the one that was clicked.

    entries: code, name, note, end, sign (pending, warning or "").
    """
    data = [entry | {"href": address(target, w=entry["code"])} for entry in entries]
    return _listing(data=data, key=key, on_picked_change=nothing).picked


def _tile(row: tuple, indicator: str, period: date, target: str) -> dict:
    known = stages.is_known(row, indicator)
    return {
        "code": row.region_code,
        "name": row.name,
        "short": row.short,
        "value": stages.share(row.numerator, row.denominator) if known else "–",
        "title": stages.tile(row, indicator, period),
        "shade": sum(row.value >= step for step in STEPS) if known else None,
        "state": ("carried" if stages.carried(row, period) else "known") if known else "missing",
        "kind": row.type,
        "row": int(row.tile_row),
        "column": int(row.tile_col),
        "href": address(target, w=row.region_code),
    }


def _key(indicator: str, any_carried: bool) -> None:
    """What the shades and outlines mean."""
    keys = [_entry(f"shade{number}", words) for number, words in enumerate(SHADES)]
    keys += [_entry("carried", "keadaan bulan sebelumnya")] * any_carried
    keys += [_entry("missing", stages.unknown(indicator)), _entry("kota", "kota")]
    show(tag("ul", "".join(keys), class_="key"))


def _entry(sign: str, words: str) -> str:
    return tag("li", tag("i", "", class_=f"swatch {sign}", aria_hidden="true") + text(words))

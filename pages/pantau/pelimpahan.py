"""Pelimpahan: the lever. Which acts of delegation hold, which end, and what one more would bring."""

import pandas as pd
import streamlit as st

from pages.parts import states
from pages.parts.ask import ask
from pages.parts.delegations import delegations, record_draft
from pages.parts.figures import figures
from pages.parts.headings import finding, heading, remark, source
from pages.parts.kept import kept, recalled
from paten.say import delegation, headline, reports
from paten.say.figures import Ground, figure, ground
from paten.view import PROVINCE, View

TITLE, URL, ICON = "Pelimpahan", "pelimpahan", "seal"
QUESTION = "Peraturan pelimpahan mana yang berlaku, mana yang berakhir, dan apa yang terbuka bila satu terbit?"
PICKS_REGION = False
REGION_PAGE = "kabupaten-kota"
ITEM = "M2"  # of the acts, those of delegation
OF_ITEM = {
    "menunggu_peraturan": "Menunggu peraturan pelimpahan",
    "peraturan_berlaku": "Peraturan pelimpahan berlaku",
    "peraturan_akan_berakhir": "Pelimpahan berakhir dalam enam bulan",
}
OF_ALL = ("dilimpahkan", "ditetapkan")
SHOWS = (*OF_ITEM, *OF_ALL)
MONTHS = 13


def render(view: View) -> None:
    """The page."""
    carried, view = view.region, view.at(region=PROVINCE)
    head = _head(view)
    if not head:
        states.nothing_yet()
        return
    finding(view, **head)
    _figures(view)
    _acts(view)
    _draft(ask("delegations", view), carried)
    source(view)


@recalled
def _head(view: View) -> dict | None:
    lacks, rows = ask("lacks", view), ask("delegations", view)
    if not len(lacks):
        return None
    return {
        "title": headline.lever(lacks),
        "lead": delegation.lead(rows),
        "fresh": reports.fresh(ask("freshness", view).received_at[0]),
        "final": _ground(view).final,
        "jumps": delegation.jumps(rows),
    }


def _ground(view: View) -> Ground:
    return ground(view.period, ask("completeness", view), ask("stage_counts", view))


@kept
def _acts(view: View) -> None:
    rows, month = ask("delegations", view), reports.period_of(view.period, _ground(view).final)
    heading(delegation.title(rows), f"Pelimpahan sebagian kewenangan kepada camat · keadaan akhir {month}", "peraturan")
    delegations(rows, view.period, REGION_PAGE)


@kept
def _figures(view: View) -> None:
    on = _ground(view)
    of_item = ask("history_of_item", view, indicators=tuple(OF_ITEM), months=MONTHS, item=ITEM)
    of_all = ask("history", view, indicators=OF_ALL, months=MONTHS)
    figures(
        [figure(name, of_item, on, label=label, item=ITEM) for name, label in OF_ITEM.items()]
        + [figure(name, of_all, on) for name in OF_ALL],
        view,
    )


def _draft(rows: pd.DataFrame, carried: str) -> None:
    heading(
        "Catat keadaan rancangan", "Keadaan terakhir yang dicatat tampil di daftar, juga untuk bulan lain", "rancangan"
    )
    if "v" in st.query_params:
        remark("Tautan ini menampilkan versi data lama; buka tanpa versi untuk mencatat.")
        return
    record_draft(rows, carried[:5])

"""Perbandingan: kabupaten and kota among their peers, by the range of places that each may hold, never by one rank."""

import pandas as pd
import streamlit as st

from pages.parts import ranks, states
from pages.parts.ask import ask
from pages.parts.charts import chart, colours
from pages.parts.headings import finding, heading, remark, source
from pages.parts.kept import kept, recalled
from pages.parts.pickers import pick, unknown, write_url
from paten.charts.funnel import funnel_chart
from paten.definitions import Definition
from paten.say import comparison as say
from paten.say import funnels
from paten.say.figures import ground
from paten.stats import peer_ranks
from paten.view import View

TITLE, URL, ICON = "Perbandingan", "perbandingan", "podium"
QUESTION = "Siapa yang berada di seperempat teratas dan terbawah di antara sesamanya, seberapa pasti?"
PICKS_REGION = False
REGION_PAGE, METHOD_PAGE = "kabupaten-kota", "metodologi"


def render(view: View) -> None:
    """The page: one indicator, both groups of peers, and the names of those in the outer quarters."""
    if not len(ask("stage_counts", view)):
        states.nothing_yet()
        return
    indicator = _indicator()
    finding(view, **_head(view, indicator))
    _body(view, indicator)
    source(view)


@recalled
def _head(view: View, indicator: str) -> dict:
    rows, _ = _ranked(view, indicator)
    title = say.title(rows, say.comparable()[indicator])
    return {"title": title, "lead": say.lead(rows, view.region[:5]), "final": _is_final(view)}


def _is_final(view: View) -> bool:
    return ground(view.period, ask("completeness", view), ask("stage_counts", view)).final


@kept
def _body(view: View, indicator: str) -> None:
    one, final, own = say.comparable()[indicator], _is_final(view), view.region[:5]
    rows, parts = _ranked(view, indicator)
    left, right = st.columns([8, 3], gap="medium")
    with left:
        for kind in say.GROUPS:
            mine = rows[rows.type == kind]
            heading(say.group(mine, kind), say.note(one, view.period, final), anchor=kind)
            ranks.ranges(mine, one, view.period, own, REGION_PAGE)
        ranks.key()
        ranks.method(say.READING, METHOD_PAGE, one.indicator)
    with right:
        _outer(rows, one)
    if one.unit == "persen":
        _funnels(rows, parts, one, say.months_of(one, view.period, final))


def _funnels(rows: pd.DataFrame, parts: pd.DataFrame, one: Definition, span: str) -> None:
    """The second view: shares against what they stand on, where that tells something."""
    drawn = {kind: funnels.drawn(rows[rows.type == kind], parts) for kind in say.GROUPS}
    shown = {kind: found for kind, found in drawn.items() if found}
    for place, (kind, found) in zip(st.columns(len(shown) or 1, gap="medium"), shown.items(), strict=False):
        with place:
            heading(funnels.title(found, kind), funnels.note(one, span), anchor=f"sebaran-{kind}")
            chart(funnel_chart(found, colours()), funnels.alt(found, kind), f"funnel_{kind}", funnels.table(found))


def _indicator() -> str:
    """The indicator to compare by; one that may not be compared is refused in a sentence."""
    allowed = say.comparable()
    asked = st.query_params.get("i")
    titles = {name: one.title for name, one in allowed.items()}
    left, _ = st.columns([4, 7], gap="medium")
    lost = unknown("Indikator", "i", allowed, f"yang ditampilkan {titles[say.FIRST]}")
    with left:
        chosen = pick(st.selectbox, "Indikator", f"{URL}_i", list(titles), say.FIRST, titles.get, url_key="i")
        no = say.refused(asked) if asked and asked not in allowed else None
        states.notices([no] if no else lost)
    write_url(**st.query_params.to_dict() | {"i": chosen})
    return chosen


@recalled
def _ranked(view: View, indicator: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The regions with their ranges, and the parts that these stand on."""
    one = say.comparable()[indicator]
    units, parts = (
        ask(name, view, indicator=indicator, months=say.months(one)) for name in ("compared", "compared_parts")
    )
    first = "highest" if one.better == "higher" else "lowest"
    return peer_ranks(units, parts, first, one.minimum_volume or 0), parts


def _outer(rows: pd.DataFrame, one: Definition) -> None:
    """The names beside the chart: wholly in the top quarter, wholly in the bottom one, and not judged."""
    for which in say.WORDS:
        mine = rows[rows.quarter == which].sort_values(["type", "middle"])
        heading(say.side(mine, which), "Seluruh rentangnya di dalam seperempat itu")
        if len(mine):
            ranks.names(mine, REGION_PAGE)
    unranked = rows[rows.low.isna()]
    heading(say.unranked(unranked))
    for words in say.unranked_words(unranked, one):
        remark(words)

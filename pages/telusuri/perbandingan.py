"""Perbandingan: kabupaten and kota among their peers, by the range of places that each may hold, never by one rank."""

import pandas as pd
import streamlit as st

from pages.parts import ranks, states
from pages.parts.ask import ask
from pages.parts.charts import chart, colours
from pages.parts.headings import finding, heading, remark, source
from pages.parts.kept import recalled
from pages.parts.pickers import pick, write_url
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
    stages = ask("stage_counts", view)
    if not len(stages):
        states.nothing_yet()
        return
    above = st.container()
    one = _indicator()
    rows, parts = _ranked(view, one.indicator)
    own = view.region[:5]
    on = ground(view.period, ask("completeness", view), stages)
    with above:
        finding(view, say.title(rows, one), say.lead(rows, own), final=on.final)
    left, right = st.columns([8, 3], gap="medium")
    with left:
        for kind in say.GROUPS:
            mine = rows[rows.type == kind]
            heading(say.group(mine, kind), say.note(one, view.period, on.final), anchor=kind)
            ranks.ranges(mine, one, view.period, own, REGION_PAGE)
        ranks.key()
        ranks.method(say.READING, METHOD_PAGE, one.indicator)
    with right:
        _outer(rows, one)
    if one.unit == "persen":
        _funnels(rows, parts, one, say.months_of(one, view.period, on.final))
    source(view)


def _funnels(rows: pd.DataFrame, parts: pd.DataFrame, one: Definition, span: str) -> None:
    """The second view: shares against what they stand on, where that tells something."""
    drawn = {kind: funnels.drawn(rows[rows.type == kind], parts) for kind in say.GROUPS}
    shown = {kind: found for kind, found in drawn.items() if found}
    for place, (kind, found) in zip(st.columns(len(shown) or 1, gap="medium"), shown.items(), strict=False):
        with place:
            heading(funnels.title(found, kind), funnels.note(one, span), anchor=f"sebaran-{kind}")
            chart(funnel_chart(found, colours()), funnels.alt(found, kind), f"funnel_{kind}", funnels.table(found))


def _indicator() -> Definition:
    """The indicator to compare by; one that may not be compared is refused in a sentence."""
    allowed = say.comparable()
    asked = st.query_params.get("i")
    titles = {name: one.title for name, one in allowed.items()}
    left, _ = st.columns([4, 7], gap="medium")
    with left:
        chosen = pick(st.selectbox, "Indikator", f"{URL}_i", list(titles), say.FIRST, titles.get, url_key="i")
        no = say.refused(asked) if asked and asked not in allowed else None
        states.notices([no] if no else [])
    write_url(**st.query_params.to_dict() | {"i": chosen})
    return allowed[chosen]


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

"""Bahan paparan: the paper for a governor or a head of region about one place and month, to be seen and taken along."""

import streamlit as st

from pages.parts import briefings, places, states
from pages.parts.headings import finding, heading, remark, source
from pages.parts.links import NO_MONTH
from pages.parts.pickers import pick, write_url
from pages.parts.regions import above, place_of
from paten.briefing.build import usual_audience
from paten.briefing.forms import READERS
from paten.view import View

TITLE, URL, ICON = "Bahan paparan", "paparan", "paper"
QUESTION = "Apa yang dibawa ke rapat tentang satu daerah, dan apa yang diputuskan di sana?"
PICKS_REGION = False  # its own: the province, a kabupaten/kota or a kecamatan
KEEPS = ("u",)  # for whom
FORMS_NOTE = "Dibuat ketika ditekan, dari angka yang sama dengan pratinjau"
ALL_AT_ONCE = "Pengelola dapat membuat bahan semua daerah sekaligus; caranya ada di Panduan operasi."


def render(view: View) -> None:
    """The page."""
    view, audience = _choose(view)
    if view.period == NO_MONTH:
        states.nothing_yet()
        return
    one = briefings.told(view, audience)
    finding(view, one.finding, one.about, final=one.final, trail=above(view, itself=True))
    left, right = st.columns([5, 7], gap="medium")
    with left:
        heading("Unduh", FORMS_NOTE)
        briefings.downloads(view, audience)
        briefings.stamp(view, audience)
        briefings.unknown(view, audience)
        remark(ALL_AT_ONCE)
    with right:
        heading("Pratinjau", one.head)
        briefings.preview(view, audience)
    source(view)


def _choose(view: View) -> tuple[View, str]:
    """Region and reader, both in the link; what is usual is left out of it."""
    left, right = st.columns([7, 5], gap="medium", vertical_alignment="bottom")
    with left:
        chosen = places.any_region(view)
    usual = usual_audience(place_of(view.at(region=chosen)).level)
    with right:
        options = {"required": True, "label_visibility": "collapsed"}
        audience = pick(
            st.segmented_control, "Untuk", f"{URL}_u", list(READERS), usual, READERS.get, url_key="u", **options
        )
    same = st.query_params.to_dict() | {"u": audience if audience != usual else None}
    if chosen != view.region:
        write_url(**same | {"w": chosen})
        st.rerun()
    write_url(**same)
    return view.at(region=chosen), audience

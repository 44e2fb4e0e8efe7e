"""The menu: a row of links at the top, in the sidebar on phones; every link carries the reader's choices."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from pages.parts.markup import picture, show, tag

HERE = Path(__file__).parent
MARK = HERE / "mark.svg"
STYLE = HERE / "style.css"


def style() -> None:
    """The look of everything that is not Streamlit's own."""
    st.html(STYLE)


def place() -> DeltaGenerator:
    """Where the bar stands; it is filled once the choices are known."""
    return st.container(key="bar", horizontal=True, vertical_alignment="center", gap="small")


def menu(where: DeltaGenerator, groups: Mapping[str, Sequence[tuple[object, str]]], choices: dict[str, str]) -> None:
    """groups: heading → (page, icon) of each page in it."""
    brand(where)
    for heading, pages in groups.items():
        st.sidebar.caption(heading)
        for page, icon in pages:
            where.page_link(page, icon=icon, query_params=choices)
            st.sidebar.page_link(page, icon=icon, query_params=choices)


def brand(where: DeltaGenerator) -> None:
    """Mark and name."""
    name = tag("b", "Pantau PATEN") + " " + tag("span", "Jawa Timur")
    with where:
        show(tag("div", picture(MARK.read_text(encoding="utf-8"), "", "mark") + name, class_="brand"))

"""The menu: groups of links at the top, in the sidebar on phones; every link carries the reader's choices.

Links of our own, because Streamlit's to the page at / leads a new tab to the page it was clicked on.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from types import ModuleType

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from pages.parts import links
from pages.parts.markup import picture, show, tag
from pages.parts.memory import Memory

HERE = Path(__file__).parent
MARK = HERE / "mark.svg"

_listed = Memory(500)
_menu = st.components.v2.component(
    "menu", html='<nav class="menu"></nav>', js=(HERE / "menu.js").read_text(encoding="utf-8"), isolate_styles=False
)


def paper() -> None:
    """Charts are drawn in the colours of the theme; paper is white."""
    if st.context.theme.type == "dark":
        show(tag("style", "@media print { .main-svg { filter: invert(1) hue-rotate(180deg); } }"))


def place() -> DeltaGenerator:
    """Where the bar stands; it is filled once the choices are known."""
    return st.container(key="bar", horizontal=True, vertical_alignment="center", gap="small")


def menu(where: DeltaGenerator, groups: Mapping[str, Sequence[ModuleType]], now: ModuleType) -> None:
    """groups: heading → its pages. A click goes there at once, and so does one on any other link to a page of ours."""
    listed = _listed.give((now, links.chosen()), lambda: _groups(groups, now))
    brand(where)
    with where:
        top = _menu(data={"groups": listed, "folded": True}, key="menu_top", on_picked_change=links.nothing).picked
    with st.sidebar:
        side = _menu(data={"groups": listed, "folded": False}, key="menu_side", on_picked_change=links.nothing).picked
    if top or side:
        links.follow(top or side)


def brand(where: DeltaGenerator) -> None:
    """Mark and name."""
    with where:
        show(_brand())


@cache
def _brand() -> str:
    name = tag("b", "Pantau PATEN") + " " + tag("span", "Jawa Timur")
    return tag("div", picture(MARK.read_text(encoding="utf-8"), "", "mark") + name, class_="brand")


def _groups(groups: Mapping[str, Sequence[ModuleType]], now: ModuleType) -> list[dict]:
    """The menu as menu.js takes it."""
    return [
        {
            "heading": heading,
            "current": now in modules,
            "links": [_link(module, module is now) for module in modules],
        }
        for heading, modules in groups.items()
    ]


def _link(module: ModuleType, current: bool) -> dict:
    return {
        "title": module.TITLE,
        "icon": module.ICON,
        "href": links.address(module.URL),
        "current": current,
    }

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

HERE = Path(__file__).parent
MARK = HERE / "mark.svg"
STYLES = HERE / "styles"
ORDER = {"base": 0, "narrow": 2, "print": 3}  # what stands first or last, so that it holds; each piece's own between
# Charts are drawn in the colours of the theme; paper is white.
DARK_ON_PAPER = "@media print { .main-svg { filter: invert(1) hue-rotate(180deg); } }"

_menu = st.components.v2.component(
    "menu", html='<nav class="menu"></nav>', js=(HERE / "menu.js").read_text(encoding="utf-8"), isolate_styles=False
)


def style() -> None:
    """The look of everything that is not Streamlit's own: one file of styles/ for each piece."""
    st.html(_style(st.context.theme.type == "dark"))


@cache
def _style(dark: bool) -> str:
    sheets = sorted(STYLES.glob("*.css"), key=lambda sheet: (ORDER.get(sheet.stem, 1), sheet.stem))
    texts = [sheet.read_text(encoding="utf-8") for sheet in sheets]
    return tag("style", "\n".join([*texts, DARK_ON_PAPER] if dark else texts))


def place() -> DeltaGenerator:
    """Where the bar stands; it is filled once the choices are known."""
    return st.container(key="bar", horizontal=True, vertical_alignment="center", gap="small")


def menu(where: DeltaGenerator, groups: Mapping[str, Sequence[ModuleType]], now: ModuleType) -> None:
    """groups: heading → its pages. A click goes there at once, and so does one on any other link to a page of ours."""
    listed = [
        {
            "heading": heading,
            "current": now in modules,
            "links": [_link(module, module is now) for module in modules],
        }
        for heading, modules in groups.items()
    ]
    brand(where)
    with where:
        top = _menu(data={"groups": listed, "folded": True}, key="menu_top", on_picked_change=links.nothing).picked
    with st.sidebar:
        side = _menu(data={"groups": listed, "folded": False}, key="menu_side", on_picked_change=links.nothing).picked
    if top or side:
        links.follow(top or side)


def brand(where: DeltaGenerator) -> None:
    """Mark and name."""
    name = tag("b", "Pantau PATEN") + " " + tag("span", "Jawa Timur")
    with where:
        show(tag("div", picture(MARK.read_text(encoding="utf-8"), "", "mark") + name, class_="brand"))


def _link(module: ModuleType, current: bool) -> dict:
    return {
        "title": module.TITLE,
        "icon": module.ICON,
        "href": links.address(module.URL),
        "current": current,
    }

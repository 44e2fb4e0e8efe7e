"""From page to page with the reader's choices: what the links of one run carry, and how a click opens another page."""

from collections.abc import Mapping
from contextvars import ContextVar
from datetime import date
from urllib.parse import parse_qsl, urlencode, urlsplit

import streamlit as st

from pages.parts.markup import tag, text
from paten import periods
from paten.view import PROVINCE, View

NO_MONTH = date(1970, 1, 1)
NONE: Mapping = {}
_pages: ContextVar[Mapping[str, object]] = ContextVar("pages", default=NONE)
_choices: ContextVar[Mapping[str, str]] = ContextVar("choices", default=NONE)


def carry(pages: Mapping[str, object], view: View, pinned: str | None) -> dict[str, str]:
    """Keeps this run's pages (url_path → page, the one at / first) and gives its choices as the URL has them."""
    choices = {"b": periods.code(view.period)} if view.period > NO_MONTH else {}
    if view.region != PROVINCE or st.query_params.get("w") == PROVINCE:
        choices["w"] = view.region
    if pinned:
        choices["v"] = pinned
    _pages.set(pages)
    _choices.set(choices)
    return choices


def chosen() -> tuple[tuple[str, str], ...]:
    """The choices that the links of this run carry, to tell one drawing from another."""
    return tuple(sorted(_choices.get().items()))


def address(page: str, **more: str) -> str:
    """The address of a page with the choices of this run, relative to any page."""
    path = "./" if page == next(iter(_pages.get()), page) else page
    chosen = urlencode({**_choices.get(), **more})
    return f"{path}?{chosen}" if chosen else path


def kecamatan_link(name: str, code: str) -> str:
    """The name of a kecamatan as a link to its page."""
    return tag("a", text(name), href=address("kecamatan", w=code))


def has(page: str) -> bool:
    """Whether there is such a page."""
    return page in _pages.get()


def follow(address: str) -> None:
    """Goes where a link of ours leads: a page by its path, with the choices that the link carries."""
    parts = urlsplit(address)
    page = parts.path.removeprefix("./") or next(iter(_pages.get()))
    st.switch_page(_pages.get()[page], query_params=dict(parse_qsl(parts.query)))


def nothing() -> None:
    """Streamlit wants a callback to rerun; a click itself comes back as the value of the piece."""

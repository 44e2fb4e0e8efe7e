"""From page to page with the reader's choices: what the links of one run carry, and how a click opens another page."""

from contextvars import ContextVar
from datetime import date
from urllib.parse import urlencode

import streamlit as st

from paten import periods
from paten.view import PROVINCE, View

NO_MONTH = date(1970, 1, 1)

_pages: ContextVar[dict] = ContextVar("pages", default={})  # noqa: B039 (replaced whole, never changed)
_choices: ContextVar[dict[str, str]] = ContextVar("choices", default={})  # noqa: B039


def carry(pages: dict, view: View, pinned: str | None) -> dict[str, str]:
    """Keeps the pages and choices of this run, and gives the choices as the URL writes them."""
    choices = {"b": periods.code(view.period)} if view.period > NO_MONTH else {}
    if view.region != PROVINCE or st.query_params.get("w") == PROVINCE:
        choices["w"] = view.region
    if pinned:
        choices["v"] = pinned
    _pages.set(pages)
    _choices.set(choices)
    return choices


def href(target: str, code: str) -> str:
    """The address of a region's page, with the choices of this run."""
    return f"{target}?{urlencode(_choices.get() | {'w': code})}"


def open_region(target: str, code: str | None) -> None:
    """Goes to the page of a region that was clicked; nothing when none was."""
    if code:
        st.switch_page(_pages.get()[target], query_params=_choices.get() | {"w": code})

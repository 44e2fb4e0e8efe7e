"""What a view always gives: sections that only draw, and answers, are made once and repeated for every reader after."""

from collections.abc import Callable
from functools import wraps

import streamlit as st

from pages.parts import links
from paten import warehouse
from paten.view import View

Section = Callable[..., None]


def kept(section: Section) -> Section:
    """Makes a section repeat what it drew. It takes a View and plain values only, draws no widget, gives nothing.

    What it draws may depend on nothing else but the data folder, the reader's theme and the choices that links carry.
    """

    name = f"{section.__module__}.{section.__qualname__}"

    @wraps(section)
    def draw(view: View, *values: object) -> None:
        dark = st.context.theme.type == "dark"
        _drawn(repr((name, warehouse.data_folder(), dark, links.chosen(), view, values)), section, view, values)

    return draw


def recalled(answer: Callable) -> Callable:
    """Makes a function of a View and plain values remember what it gave; nobody may change what it gives."""

    name = f"{answer.__module__}.{answer.__qualname__}"

    @wraps(answer)
    def give(view: View, *values: object) -> object:
        return _given(repr((name, warehouse.data_folder(), view, values)), answer, view, values)

    return give


# One text tells all: hashing every value by itself costs as much as a small section.
@st.cache_resource(show_spinner=False, max_entries=2000)
def _given(key: str, _answer: Callable, _view: View, _values: tuple[object, ...]) -> object:
    return _answer(_view, *_values)


@st.cache_data(show_spinner=False, max_entries=1000)
def _drawn(key: str, _section: Section, _view: View, _values: tuple[object, ...]) -> None:
    _section(_view, *_values)

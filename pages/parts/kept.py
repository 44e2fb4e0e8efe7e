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

    @wraps(section)
    def draw(view: View, *values: object) -> None:
        dark = st.context.theme.type == "dark"
        name = f"{section.__module__}.{section.__qualname__}"
        _drawn(section, str(warehouse.data_folder()), name, dark, links.chosen(), view, values)

    return draw


def recalled(answer: Callable) -> Callable:
    """Makes a function of a View and plain values remember what it gave; nobody may change what it gives."""

    @wraps(answer)
    def give(view: View, *values: object) -> object:
        name = f"{answer.__module__}.{answer.__qualname__}"
        return _given(answer, str(warehouse.data_folder()), name, view, values)

    return give


@st.cache_resource(show_spinner=False, max_entries=2000)
def _given(_answer: Callable, folder: str, name: str, view: View, values: tuple[object, ...]) -> object:
    return _answer(view, *values)


@st.cache_data(show_spinner=False, max_entries=1000)
def _drawn(
    _section: Section, folder: str, name: str, dark: bool, choices: tuple, view: View, values: tuple[object, ...]
) -> None:
    _section(view, *values)

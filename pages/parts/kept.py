"""What a view always gives: sections that only draw, and answers, are made once and repeated for every reader after."""

from collections.abc import Callable
from contextvars import ContextVar
from functools import wraps

import streamlit as st

from pages.parts import links
from pages.parts.memory import Memory
from paten import warehouse
from paten.view import View

Section = Callable[..., None]
_answers = Memory(2000)
_wanted: ContextVar[tuple[Section, View, tuple[object, ...]]] = ContextVar("wanted")


def kept(section: Section) -> Section:
    """Makes a section repeat what it drew. It takes a View and plain values only, draws no widget, gives nothing.

    What it draws may depend on nothing else but the data folder, the reader's theme and the choices that links carry.
    """

    name = f"{section.__module__}.{section.__qualname__}"

    @wraps(section)
    def draw(view: View, *values: object) -> None:
        dark = st.context.theme.type == "dark"
        _wanted.set((section, view, values))
        _drawn(repr((name, warehouse.data_folder(), dark, links.chosen(), view, values)))

    return draw


def recalled(answer: Callable) -> Callable:
    """Makes a function of a View and plain values remember what it gave; nobody may change what it gives."""

    name = f"{answer.__module__}.{answer.__qualname__}"

    @wraps(answer)
    def give(view: View, *values: object) -> object:
        return _answers.give((name, warehouse.data_folder(), view, values), lambda: answer(view, *values))

    return give


# As a resource, because data would be unpickled for each reader; with one argument, because each costs a signature.
@st.cache_resource(show_spinner=False, max_entries=3000)
def _drawn(key: str) -> None:
    section, view, values = _wanted.get()
    section(view, *values)

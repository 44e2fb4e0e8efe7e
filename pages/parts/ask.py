"""Questions to the snapshot, kept between runs: the same question of the same view is read once."""

from datetime import date

import pandas as pd
import streamlit as st

from paten import warehouse
from paten.view import View


def ask(question: str, view: View, **choices: object) -> pd.DataFrame:
    """The rows of paten/questions/<question>.sql for this view. Lists go in as tuples, for the cache's key."""
    chosen = tuple(sorted(choices.items()))
    rows = _rows(repr((warehouse.data_folder(), question, view, chosen)), question, view, chosen)
    return rows.copy(deep=False)  # copy on write: nobody changes what others read


def facts_about(view: View) -> dict[str, str]:
    """The snapshot's `meta`."""
    return _meta(repr((warehouse.data_folder(), view)), view)


def as_of(view: View) -> date:
    """The day as of which the snapshot was built."""
    return date.fromisoformat(facts_about(view)["as_of"][:10])


def simulated(view: View) -> bool:
    """Whether the numbers are made up."""
    return facts_about(view).get("simulated", "") == "ya"


# One text as the key: hashing every value by itself costs more than most answers.
@st.cache_resource(show_spinner=False, max_entries=4000)
def _rows(key: str, _question: str, _view: View, _choices: tuple[tuple[str, object], ...]) -> pd.DataFrame:
    given = {name: list(value) if isinstance(value, tuple) else value for name, value in _choices}
    return warehouse.rows(_question, _view, **given)


@st.cache_resource(show_spinner=False, max_entries=64)
def _meta(key: str, _view: View) -> dict[str, str]:
    return warehouse.meta(_view)

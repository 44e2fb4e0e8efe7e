"""Questions to the snapshot, kept between runs: the same question of the same view is read once."""

from datetime import date

import pandas as pd

from pages.parts.memory import Memory
from paten import warehouse
from paten.view import View

_rows = Memory(4000)


def ask(question: str, view: View, **choices: object) -> pd.DataFrame:
    """The rows of paten/questions/<question>.sql for this view. Lists go in as tuples, for the cache's key."""
    key = (warehouse.data_folder(), question, view, tuple(sorted(choices.items())))
    rows = _rows.give(key, lambda: _read(question, view, choices))
    return rows.copy(deep=False)  # copy on write: nobody changes what others read


def facts_about(view: View) -> dict[str, str]:
    """The snapshot's `meta`."""
    return _rows.give((warehouse.data_folder(), "meta", view.version, view.scope), lambda: warehouse.meta(view))


def as_of(view: View) -> date:
    """The day as of which the snapshot was built."""
    return date.fromisoformat(facts_about(view)["as_of"][:10])


def simulated(view: View) -> bool:
    """Whether the numbers are made up."""
    return facts_about(view).get("simulated", "") == "ya"


def _read(question: str, view: View, choices: dict[str, object]) -> pd.DataFrame:
    given = {name: list(value) if isinstance(value, tuple) else value for name, value in choices.items()}
    return warehouse.rows(question, view, **given)

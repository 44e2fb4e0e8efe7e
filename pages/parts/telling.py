"""What became of an action, for the runs after it."""

import time
from typing import TypeVar

import streamlit as st

Said = TypeVar("Said")
STANDS = 8.0  # seconds: a run that shows it may be cut short by the next one, which must show it again


def tell(about: str, said: object) -> None:
    """Keeps what was done, by the name of the place where it will be told."""
    st.session_state[f"told_{about}"] = [said, None]


def told(about: str, nothing: Said) -> Said:
    """What is to be told there; nothing: when there is nothing, or it has stood long enough."""
    kept = st.session_state.get(f"told_{about}")
    if kept is None:
        return nothing
    now = time.monotonic()
    kept[1] = kept[1] or now
    if now - kept[1] > STANDS:
        del st.session_state[f"told_{about}"]
        return nothing
    return kept[0]

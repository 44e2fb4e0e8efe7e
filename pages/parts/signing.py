"""Who decides and why: the fields that every answer and every withdrawal asks for."""

import streamlit as st

from pages.parts.markup import icon, show, tag, text
from paten.say import questions as say


def signed(key: str) -> tuple[str, str | None]:
    """Fields for the reason and the function of who decides, never a name; gives both."""
    left, right = st.columns(2, gap="small")
    reason = left.text_input("Alasan", placeholder="misalnya: dikonfirmasi lewat telepon", key=f"reason_{key}")
    by = right.selectbox(
        "Dijawab sebagai", say.FUNCTIONS, index=None, placeholder="Pilih jabatan, bukan nama", key=f"by_{key}"
    )
    return reason, by


def not_yet(value: str, reason: str, by: str | None) -> bool:
    """Says what is lacking before it can be saved; whether anything is."""
    lacking = say.lacking(value, reason, by)
    if lacking:
        show(tag("p", icon("warning") + text(lacking), class_="told watch", role="alert"))
    return bool(lacking)

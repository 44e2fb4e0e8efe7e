"""Letters to be downloaded: made when somebody asks for one, never before."""

from functools import partial

import streamlit as st

from pages.parts import own_templates
from pages.parts.headings import remark
from paten.numbers import count
from paten.view import View

FORMS = {"docx": "Word", "pdf": "PDF"}
TEMPLATES = {"docx": "surat.docx", "pdf": "surat.typ"}  # which an office may replace


def offered(view: View, offers: dict[tuple[str, str], str]) -> None:
    """All letters that can be written now, one chosen; nothing when there are none. offers: (code, kind) → in words."""
    if not offers:
        return
    with st.container(key="letters"), st.expander(f"Semua surat yang dapat dibuat ({count(len(offers))})"):
        chosen = st.selectbox("Surat", list(offers), format_func=offers.get)
        buttons(view, *chosen, "chosen")


def buttons(view: View, code: str, kind: str, key: str) -> None:
    """One letter in its two forms. view: at the month that it is about."""
    makes = {form: partial(made, view.at(region=code), kind, form) for form in FORMS}
    faults = {form: own_templates.fault(TEMPLATES[form], make) for form, make in makes.items()}
    with st.container(key=f"letter_{key}", horizontal=True, gap="small"):
        for form, name in FORMS.items():
            st.download_button(
                f"Unduh surat {kind} ({name})",
                data=makes[form],
                file_name=f"{code}_{kind}.{form}",
                key=f"letter_{key}_{form}",
                on_click="ignore",
                disabled=bool(faults[form]),
            )
    for fault in filter(None, faults.values()):
        remark(fault)


def made(view: View, kind: str, form: str) -> bytes:
    """The letter about the view's region and month as docx or pdf."""
    from paten.letters import build, printed, word  # only the one who downloads waits for these

    return {"docx": word.docx, "pdf": printed.pdf}[form](build.letter(view, kind))

"""The answers given lately, and the form that takes one back."""

import streamlit as st

from pages.parts import states, telling
from pages.parts.answering import TOLD
from pages.parts.ask import ask
from pages.parts.command import etl
from pages.parts.headings import heading
from pages.parts.markup import show, table, tag, td, text, th
from pages.parts.signing import not_yet, signed
from paten import warehouse
from paten.periods import day
from paten.say import questions as say
from paten.say.findings import masked
from paten.view import View

ANSWERED = 10


def latest(view: View) -> None:
    """The answers given lately, and the form that takes one back."""
    heading("Jawaban terakhir", "Jawaban dapat ditarik kembali; pertanyaannya terbuka lagi")
    rows = ask("answers_given", view, limit=ANSWERED)
    if not len(rows):
        states.empty("Belum ada pertanyaan dari wilayah ini yang dijawab.")
        return
    head = [th("Nomor"), th("Pertanyaan"), th("Jawaban"), th("Oleh", "wide")]
    show(table(head, [_given(row) for row in rows.itertuples()], "plain given", "Jawaban terakhir"))
    standing = list(rows.id[~rows.revoked])
    if not standing or view.version != warehouse.current():
        return
    with st.expander("Tarik kembali satu jawaban"), st.form("revoke", border=False):
        number = st.selectbox("Jawaban", standing, key="revoke_id")
        reason, by = signed("revoke")
        if st.form_submit_button("Tarik kembali", key="revoke_it"):
            _revoke(number, reason, by)


def _revoke(number: str, reason: str, by: str | None) -> None:
    if not_yet(number, reason, by):
        return
    with st.spinner("Menarik jawaban dan memeriksa ulang barisnya…"):
        made = etl("answer", f"--revoke={number}", f"--reason={reason.strip()}", f"--by={by}")
    words = say.revoked(number, made.answer["snapshot"]) if made.done else made.words
    telling.tell(TOLD, ("good" if made.done else "bad", words))
    st.rerun()


def _given(row: tuple) -> str:
    about = tag("small", text(" · ".join(filter(None, [masked(row.label), masked(row.file)]))))
    asked = text(masked(row.prompt) or row.question) + about
    signed = text(masked(row.by)) + tag("small", text(f"{day(row.at)} · {masked(row.reason)}"))
    return tag("tr", tag("th", text(row.id), scope="row") + td(asked) + td(text(say.given(row))) + td(signed, "wide"))

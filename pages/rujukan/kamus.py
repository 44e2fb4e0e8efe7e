"""Kamus data: what every relation, column, indicator and rule of a snapshot means."""

import streamlit as st

from pages.parts import manual, states
from pages.parts.finder import indicator
from pages.parts.headings import finding, remark
from paten.dictionary.books import about, dictionary, matching
from paten.dictionary.indicators import names
from paten.view import View

TITLE, URL, ICON = "Kamus data", "kamus", "book"
QUESTION = "Apa arti tiap istilah, kolom, dan kode?"
PICKS_REGION = PICKS_MONTH = False


def render(view: View) -> None:
    """The page: all of the book folded; of one indicator, or of one word, only what belongs to it, open."""
    book = dictionary()
    finding(view, "Arti setiap nama dalam data", book.says, until="Berlaku untuk semua bulan")
    left, right = st.columns(2, gap="medium")
    with left:
        chosen, lost = indicator({one.key: one.title for one in names()}, URL)
    with right:
        word = st.text_input("Cari kata", placeholder="misalnya tenggat, atau on_time")
    states.notices([lost] if lost else [])
    shown = about(chosen) if chosen else book.sections
    found = matching(shown, word)
    if word and not found:
        states.empty(f"Tidak ada yang memuat “{word}”. Coba kata lain yang lebih pendek.")
    manual.sections(found, opened=bool(word) or bool(chosen))
    remark("Yang tampil hanya yang berkaitan dengan indikator pilihan." if chosen else "")
    manual.colophon(view, "docs/kamus.md")

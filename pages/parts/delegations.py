"""The acts of delegation of all kabupaten/kota, and the form that records how far a new one is."""

from datetime import date

import pandas as pd
import streamlit as st

from pages.parts.command import etl
from pages.parts.links import address
from pages.parts.markup import icon, show, table, tag, td, text, th
from pages.parts.origins import origin
from pages.parts.telling import tell, told
from paten.say import delegation as say
from paten.say.words import DRAFTS, capital

HEAD = (
    ("Kabupaten/kota", ""),
    ("Peraturan atau keputusan", "act"),
    ("Keadaan", "state"),
    ("Kecamatan tercakup", "number covers"),
    ("Kewenangan dirinci", "authority"),
    ("Rancangan", "draft"),
    ("Naik tahap", "number unlocked"),
)
MOODS = {"good": "check", "watch": "warning"}


def delegations(rows: pd.DataFrame, period: date, target: str) -> None:
    """One row per kabupaten/kota whose register came, by what needs attention; the others by name."""
    lines = []
    for standing, words in say.GROUPS.items():
        mine = rows[rows.standing == standing]
        if len(mine):
            lines.append(tag("tr", tag("th", text(words), colspan=str(len(HEAD)), scope="rowgroup"), class_="group"))
            lines += [_row(row, period, target) for row in mine.itertuples()]
    if lines:
        head = [th(name, class_) for name, class_ in HEAD]
        show(table(head, lines, "plain delegations", "Peraturan pelimpahan menurut kabupaten/kota"))
    silent = rows[rows.standing == "belum_diketahui"]
    if len(silent):
        names = ", ".join(_link(row, target) for row in silent.itertuples())
        show(tag("p", icon("hatch") + " Daftar peraturan belum diterima: " + names + ".", class_="note silent"))
    meaning = tag("a", "arti dan cara menghitung", href=address("metodologi", i="menunggu_peraturan"))
    said = "Naik tahap: kecamatan yang untuk tahap berikutnya hanya menunggu peraturan pelimpahan ini ("
    rest = "). Nol: masih ada langkah lain yang belum terpenuhi, atau tahap itu sudah terlewati."
    show(tag("p", text(said) + meaning + text(rest), class_="note"))


def _link(row: tuple, target: str) -> str:
    return tag("a", text(row.label), href=address(target, w=row.region_code))


def _row(row: tuple, period: date, target: str) -> str:
    act, dated = say.cited(row)
    validity, mood = say.state(row, period)
    sign = icon(MOODS[mood]) if mood in MOODS else ""
    authority, waived = say.authority(row)
    draft, said_on = say.draft(row)
    link = tag("a", "naskah", href=row.link, target="_blank", rel="noopener") if isinstance(row.link, str) else ""
    cells = [
        tag("th", _link(row, target) + _small(say.confirmed(row, period)), scope="row"),
        td(text(act) + _small(dated, link), "act" if dated else "act none"),
        td(tag("span", sign + text(validity), class_=f"word {mood}") if validity else "", "state"),
        td(text(say.coverage(row)), "number covers"),
        td(text(authority) + _small(waived), "authority"),
        td(text(draft) + _small(said_on), "draft none" if draft and not said_on else "draft"),
        td(_unlocked(row), "number unlocked" if row.unlocked else "number unlocked nought"),
    ]
    return tag("tr", "".join(cells), class_=row.standing)


def _unlocked(row: tuple) -> str:
    shown = say.unlocked(row)
    if not row.unlocked:
        return text(shown)
    return origin(shown, f"naik tahap, {row.label}", "menunggu_peraturan", w=row.region_code, s="M2")


def _small(words: str, more: str = "") -> str:
    return tag("small", text(words) + (" · " if words and more else "") + more) if words or more else ""


def record_draft(rows: pd.DataFrame, chosen: str | None) -> None:
    """The form: one region, how far its draft is, what was heard, who says so. chosen: the region to begin with."""
    if done := told("draft", ""):
        st.success(done, icon=":material/check:")
    labels = dict(zip(rows.region_code, rows.label, strict=True))
    codes = list(labels)  # those that need attention first
    with st.form("draft", border=False):
        columns = st.columns([3, 3, 4, 3], gap="small")
        start = codes.index(chosen) if chosen in labels else 0
        region = columns[0].selectbox("Kabupaten/kota", codes, start, format_func=labels.get, key="draft_region")
        state = columns[1].selectbox("Keadaan rancangan", DRAFTS, 1, format_func=capital, key="draft_state")
        heard = columns[2].text_input("Keterangan", key="draft_heard", placeholder="surat atau rapat mana, tanggalnya")
        by = columns[3].text_input("Dicatat oleh (jabatan)", key="draft_by", placeholder="misalnya Analis Biro")
        sent = st.form_submit_button("Catat keadaan rancangan", type="primary")
    if sent:
        _send(region, labels[region], state, heard.strip(), by.strip())


def _send(region: str, label: str, state: str, heard: str, by: str) -> None:
    if not heard or not by:
        st.warning("Isi keterangan dan jabatan pencatat dahulu.", icon=":material/edit:")
        return
    with st.spinner("Mencatat dan menerbitkan kembali …"):
        outcome = etl("answer", state, "--about", region, "--question", "draft", f"--reason={heard}", f"--by={by}")
    if not outcome.done:
        st.error(outcome.words, icon=":material/error:")
        return
    tell("draft", say.recorded(label, state))
    st.rerun()

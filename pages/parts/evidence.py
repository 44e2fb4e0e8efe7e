"""Everything behind one number in one zip, put together by the loader when somebody asks."""

import tempfile
from pathlib import Path

import streamlit as st

from pages.parts.command import etl
from pages.parts.markup import icon, show, tag, text
from paten import periods, warehouse
from paten.say import trace as say
from paten.say.findings import masked
from paten.view import View


def evidence(view: View, indicator: str, item: str) -> None:
    """Everything behind the number in one zip, put together by the loader when somebody asks."""
    if view.version != warehouse.current():
        show(tag("p", "Berkas bukti hanya dibuat dari versi data terbaru.", class_="note"))
        return
    key = ("evidence", view, indicator, item)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="evidence"):
        if st.button("Siapkan berkas bukti", key="evidence_make"):
            with st.spinner("Menyusun berkas bukti dan menghitung ulang angkanya…"):
                st.session_state["evidence"] = (key, *_pack(view, indicator, item))
        kept, content, words = st.session_state.get("evidence", (None, None, ""))
        if kept != key:
            show(tag("p", "Satu zip: baris, berkas asli, rumus, dan berita acara.", class_="note"))
            return
        if content is None:
            show(tag("p", icon("error") + text(words), class_="told bad", role="alert"))
            return
        name = "-".join(filter(None, ["bukti", view.region, indicator, item, periods.code(view.period)])) + ".zip"
        st.download_button(
            "Unduh berkas bukti", data=content, file_name=name, mime="application/zip", key="evidence_take",
            on_click="ignore", type="primary",
        )  # fmt: skip
        show(tag("p", icon("check") + text(words), class_="told good", role="status"))


def _pack(view: View, indicator: str, item: str) -> tuple[bytes | None, str]:
    """The zip and a sentence; None and the reason when it could not be made."""
    with tempfile.TemporaryDirectory() as made:
        out = Path(made) / "bukti.zip"
        chosen = [f"--item={item}"] if item else []
        done = etl("evidence", view.region, indicator, periods.code(view.period), f"--out={out}", *chosen)
        return (out.read_bytes(), say.packed(done.answer)) if done.done else (None, masked(done.words))

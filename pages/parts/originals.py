"""The head of a file among its rows: what it is, when it came, and the file itself as it was received."""

import streamlit as st

from pages.parts.ask import ask
from pages.parts.markup import show, tag, text
from paten import archive
from paten.say.findings import masked
from paten.view import View


def file_head(view: View, row: tuple, came: str, key: str) -> None:
    """row: file, sha256, submission_id; came: when and how. The original is read when somebody asks for it."""
    with st.container(key=f"file_{key}", horizontal=True, vertical_alignment="bottom", gap="small"):
        name = tag("b", text(masked(row.file))) + " " + tag("span", text(came), class_="note")
        show(tag("p", name, class_="file-head"))
        if not archive.kept(row.sha256):
            show(tag("p", "Berkas asli tidak disimpan lagi.", class_="note"))
            return
        st.download_button(
            "Unduh berkas asli",
            data=lambda: archive.original(view, row.sha256) or b"",
            file_name=row.file,
            key=f"original_{key}",
            on_click="ignore",
            type="tertiary",
        )


def offered(view: View) -> bool:
    """Whether the rows of the view's region are the reader's to see."""
    return bool(ask("within_scope", view).within[0])

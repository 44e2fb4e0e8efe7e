"""Designed states: nothing published, nothing for a choice, data older than today."""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

import streamlit as st

from pages.parts.markup import show, tag, text
from paten import warehouse
from paten.say import reports

WIB = ZoneInfo("Asia/Jakarta")


def today() -> date:
    """Today in Surabaya; only the warning about old data reads the clock."""
    return datetime.now(WIB).date()


def nothing_published() -> None:
    """Before the first load: what to do, in one sentence."""
    show(tag("h1", "Belum ada data yang terbit"))
    st.info(
        "Muat laporan pertama dengan `python -m etl load FOLDER`, atau lihat contoh dengan `python -m etl demo`; "
        "halaman ini terisi sendiri begitu data terbit."
    )


def first_upload(page: str) -> None:
    """Where the first report can be uploaded; a plain link, because before the first data there is no menu."""
    show(tag("p", tag("a", "Unggah laporan pertama", href=page), class_="onward"))


def nothing_yet() -> None:
    """A snapshot without a single act or report."""
    show(tag("h1", "Belum ada laporan maupun peraturan"))
    st.info("Data sudah terbit, tetapi belum memuat satu pun laporan. Muat pendataan awal atau laporan bulanan dahulu.")


def stale(as_of: date) -> None:
    """A warning when the data were put together before today."""
    if as_of < today():
        st.warning(reports.stale(as_of, today()), icon=":material/schedule:")


def newer(version: int, take: Callable[[], None]) -> None:
    """Data were published since this visit began: they are offered, and shown when the reader wants them."""
    newest = warehouse.current()
    if newest is not None and newest > version:
        said, button = st.columns([0.74, 0.26], vertical_alignment="center")
        said.info(f"Data baru sudah terbit (versi {newest}). Halaman ini masih menampilkan versi {version}.")
        button.button("Tampilkan data baru", on_click=take, key="data_baru")


def pinned(version: int) -> None:
    """A link that shows one version for good says so."""
    st.info(f"Tautan ini menampilkan versi data {version}, bukan yang terbaru.", icon=":material/keep:")


def notices(sentences: list[str]) -> None:
    """What could not be done as the link asked."""
    for sentence in sentences:
        st.info(sentence)


def empty(words: str) -> None:
    """A section without data: the reason, in one sentence."""
    show(tag("p", text(words), class_="empty"))

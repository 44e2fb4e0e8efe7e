"""The form that takes reports, and workbooks to fetch, made by the loader when they are asked for."""

import tempfile
from datetime import date
from functools import partial
from pathlib import Path

import streamlit as st

from pages.parts.ask import ask
from pages.parts.command import etl
from pages.parts.links import address, has
from pages.parts.states import today
from paten.periods import add_months, code, month_name, parse
from paten.say import uploads as say
from paten.view import View

READ = ("xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "zip")
FIRST_DAY = "awal"
MONTHS = 13

_words = st.components.v2.component(
    "uploader_words",
    html="",
    js=(Path(__file__).parent / "uploader.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def form() -> tuple[list, date, str, str] | None:
    """Files, day of receipt, way and sender, once they are sent off; None until then."""
    _words(key="uploader_words")
    with st.form("unggah", border=False):
        files = st.file_uploader("Berkas laporan", type=list(READ), accept_multiple_files=True)
        left, right = st.columns(2, gap="medium")
        with left:
            received = st.date_input("Tanggal terima", value=today(), max_value=today(), format="DD/MM/YYYY")
        with right:
            sent_by = st.text_input("Dari (jabatan atau bagian, bukan nama orang)", max_chars=80)
        via = st.radio("Cara kirim", list(say.VIA), format_func=say.via, horizontal=True)
        if not st.form_submit_button("Periksa", type="primary"):
            return None
    if not files:
        st.warning("Pilih berkasnya dahulu.")
        return None
    if not received:
        st.warning("Isi tanggal terimanya dahulu.")
        return None
    return files, received, via, sent_by


def templates(view: View) -> None:
    """The workbook of one kabupaten/kota and month."""
    months = [code(add_months(today().replace(day=1), -back)) for back in range(MONTHS)]
    regions = ask("regions", view)
    labels = regions[regions.level == "kabupaten_kota"].set_index("region_code").label
    month = st.selectbox("Bulan", [*months, FIRST_DAY], index=1, format_func=_month, key="template_month")
    place = st.selectbox(
        "Kabupaten/kota",
        list(labels.index),
        index=None,
        format_func=labels.get,
        placeholder="Pilih kabupaten/kota",
        key="template_place",
    )
    st.download_button(
        "Unduh buku laporan",
        data=partial(_book, place, month) if place else b"",
        file_name=say.template_name(place or "", parse(month)),
        mime="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        disabled=place is None,
        on_click="ignore",
    )


def _month(option: str) -> str:
    return "Pendataan awal (hari pertama)" if option == FIRST_DAY else month_name(parse(option))


def _book(place: str, month: str) -> bytes:
    """The workbook, written by the loader for this one download."""
    when = ("--pendataan-awal",) if month == FIRST_DAY else ("--period", month)
    with tempfile.TemporaryDirectory(prefix="paten-") as scratch:
        made = etl("template", *when, "--kabupaten-kota", place, "--out", scratch)
        if not made.done:
            raise RuntimeError(made.words)
        return Path(made.answer["files"][0]).read_bytes()


def onward(view: View, files: list[dict]) -> list[tuple[str, str]]:
    """The pages of the places that these files report, and those about reports and about their quality."""
    labels = ask("regions", view).set_index("region_code").label
    months = [parse(period) for one in files for period in one["periods"] or []]
    month = {"b": code(max(months))} if months else {}
    places = dict.fromkeys(one["kabupaten_kota"] for one in files if one["kabupaten_kota"] in labels.index)
    links = [(f"Lihat {labels[place]}", address("kabupaten-kota", w=place, **month)) for place in list(places)[:5]]
    more = (("Siapa yang belum melapor", "pelaporan"), ("Temuan dan pertanyaan", "mutu-data"))
    return links + [(words, address(page, **month)) for words, page in more if has(page)]

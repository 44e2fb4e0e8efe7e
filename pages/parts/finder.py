"""The indicator that a page of Rujukan speaks of, looked for by its title."""

import streamlit as st

from pages.parts.pickers import pick, plain, write_url


def indicator(titles: dict[str, str], page: str) -> tuple[str | None, str | None]:
    """The indicator to read about (None: all), and a sentence when the link names one that does not exist.

    titles: by indicator; page: its URL, so that what is chosen here and on other pages under `i` stays apart.
    """
    asked = st.query_params.get("i")
    options = {"": "Semua indikator", **titles}
    chosen = pick(st.selectbox, "Cari indikator", f"{page}_i", list(options), "", options.get, url_key="i") or None
    write_url(**st.query_params.to_dict() | {"i": chosen})
    known = not asked or asked in titles
    return chosen, None if known else f"Indikator “{plain(asked)}” tidak dikenal; pilih dari daftar."

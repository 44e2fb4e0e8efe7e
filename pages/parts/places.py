"""Where a reader looks: the region in the URL (w), its pickers, and the way up from it."""

import pandas as pd
import streamlit as st

from pages.parts.ask import ask
from pages.parts.kept import recalled
from pages.parts.pickers import pick, plain
from paten.view import PROVINCE, View


def regions(view: View) -> pd.DataFrame:
    """All regions that can be looked at, by code."""
    return _regions(view).copy(deep=False)


@recalled
def _regions(view: View) -> pd.DataFrame:
    return ask("regions", view).set_index("region_code")


def place(view: View, asks: bool | str) -> tuple[str | None, str | None]:
    """The region of a page, and a sentence when the link names one that does not exist.

    asks, the page's PICKS_REGION: True a kabupaten/kota, "provinsi" that or the whole province, "kecamatan" one of its
    kecamatan, False what the link carries.
    """
    if asks == "kecamatan":
        return kecamatan(view)
    return region(view, asks == "provinsi") if asks else carried_region(view)


def region(view: View, whole: bool = False) -> tuple[str | None, str | None]:
    """The kabupaten/kota chosen (None: none yet), and a sentence when the link names one that does not exist.

    whole: the province is a choice too, and the usual one.
    """
    known = regions(view)
    labels = known[known.level == "kabupaten_kota"].label
    if whole:
        labels = pd.concat([pd.Series({PROVINCE: "Jawa Timur (seluruh provinsi)"}), labels])
    asked = st.query_params.get("w")
    if asked in known.index and known.level[asked] == "kecamatan":
        st.query_params["w"] = known.parent_code[asked]
    chosen = pick(
        st.selectbox,
        "Kabupaten/kota",
        "w",
        list(labels.index),
        PROVINCE if whole else None,
        labels.get,
        index=None,
        placeholder="Pilih kabupaten/kota",
    )
    return chosen, _unknown(asked, known)


def kecamatan(view: View) -> tuple[str | None, str | None]:
    """The kecamatan chosen, else its kabupaten/kota (None: none yet), and a sentence as `region` has it.

    Two pickers, but only `w` in the URL: a link to a kabupaten/kota leaves the second one open.
    """
    known, state = regions(view), st.session_state
    asked = st.query_params.get("w")
    if asked in known.index and ("w_kabupaten" not in state or asked != state.get("_url_w_kecamatan")):
        below = known.level[asked] == "kecamatan"
        state["w_kabupaten"] = known.parent_code[asked] if below else asked
        state["w_kecamatan"] = asked if below else None
    labels = known[known.level == "kabupaten_kota"].label
    above = _select("Kabupaten/kota", "w_kabupaten", labels)
    chosen = _select("Kecamatan", "w_kecamatan", known[known.parent_code == above].label) if above else None
    state["_url_w_kecamatan"] = chosen or above
    return chosen or above, _unknown(asked, known)


def _select(label: str, key: str, labels: pd.Series) -> str | None:
    """One list of regions, open until something is chosen."""
    if st.session_state.get(key) not in labels.index:
        st.session_state[key] = None
    options = {"index": None, "placeholder": f"Pilih {label.lower()}"}
    return st.selectbox(label, list(labels.index), key=key, format_func=labels.get, **options)


def _unknown(asked: str | None, known: pd.DataFrame, instead: str = "pilih dari daftar") -> str | None:
    if asked is None or asked in known.index:
        return None
    return f"Kode wilayah {plain(asked)} tidak dikenal; {instead}."


def any_region(view: View) -> str:
    """A region of any level, on a page that speaks of each; the province unless the link says otherwise."""
    known = regions(view)
    names = known.label.where(known.level != "kecamatan", known.label + ", " + known.parent_code.map(known.label))
    more = {"url_key": "w", "label_visibility": "collapsed"}
    return pick(st.selectbox, "Wilayah", "w_any", list(known.index), view.region, names.get, **more)


def above(view: View, province: str = "ringkasan", itself: bool = False) -> list[tuple[str, str, str]]:
    """The way up from the region looked at, as `finding` shows it: (words, url_path, region code), province first.

    province: the page that stands for it, the page itself where that shows the province too.
    itself: with the kabupaten/kota looked at, on a page that is about something else than it.
    """
    if view.region == PROVINCE:
        return []
    known, way = regions(view), [("Jawa Timur", province, PROVINCE)]
    itself = itself and known.level[view.region] == "kabupaten_kota"
    code = view.region if itself else known.parent_code[view.region]
    return way if code == PROVINCE else [*way, (known.label[code], "kabupaten-kota", code)]


def carried_region(view: View) -> tuple[str | None, str | None]:
    """The region that the link carries, on a page that does not ask for one; None and a sentence when it is unknown."""
    known, asked = regions(view), st.query_params.get("w")
    return asked if asked in known.index else None, _unknown(asked, known, "halaman ini tampil tanpa pilihan wilayah")

"""Where a reader looks: the region in the URL (w) and its pickers."""

import streamlit as st

from pages.parts.pickers import pick, plain, start
from pages.parts.regions import Place, full_names, kabupaten_kota, kecamatan_of, places
from paten.view import PROVINCE, View


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
    known = places(view)
    labels = ({PROVINCE: "Jawa Timur (seluruh provinsi)"} if whole else {}) | kabupaten_kota(view)
    asked = st.query_params.get("w")
    if asked in known and known[asked].level == "kecamatan":
        st.query_params["w"] = known[asked].above
    chosen = pick(
        st.selectbox,
        "Kabupaten/kota",
        "w",
        list(labels),
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
    known, state = places(view), st.session_state
    asked = st.query_params.get("w")
    if asked in known and ("w_kabupaten" not in state or asked != state.get("_url_w_kecamatan")):
        below = known[asked].level == "kecamatan"
        state["w_kabupaten"] = known[asked].above if below else asked
        state["w_kecamatan"] = asked if below else None
    above = _select("Kabupaten/kota", "w_kabupaten", kabupaten_kota(view))
    chosen = _select("Kecamatan", "w_kecamatan", kecamatan_of(view, above)) if above else None
    state["_url_w_kecamatan"] = chosen or above
    return chosen or above, _unknown(asked, known)


def _select(label: str, key: str, labels: dict[str, str]) -> str | None:
    """One list of regions, open until something is chosen."""
    if st.session_state.get(key) not in labels:
        st.session_state[key] = None
    options = {"index": None, "placeholder": f"Pilih {label.lower()}"}
    return st.selectbox(label, list(labels), key=key, format_func=labels.get, **options)


def _unknown(asked: str | None, known: dict[str, Place], instead: str = "pilih dari daftar") -> str | None:
    if asked is None or asked in known:
        return None
    return f"Kode wilayah {plain(asked)} tidak dikenal; {instead}."


def any_region(view: View) -> str:
    """A region of any level, on a page that speaks of each; the province unless the link says otherwise."""
    names = full_names(start(view.version, view.scope))
    return pick(st.selectbox, "Wilayah", "w_any", list(names), view.region, names.get, url_key="w")


def carried_region(view: View) -> tuple[str | None, str | None]:
    """The region that the link carries, on a page that does not ask for one; None and a sentence when it is unknown."""
    known, asked = places(view), st.query_params.get("w")
    return asked if asked in known else None, _unknown(asked, known, "halaman ini tampil tanpa pilihan wilayah")

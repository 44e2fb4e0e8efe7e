"""Where a reader looks: the region in the URL (w), its pickers, and the way up from it."""

from typing import NamedTuple

import pandas as pd
import streamlit as st

from pages.parts.ask import ask
from pages.parts.kept import recalled
from pages.parts.pickers import pick, plain, start
from paten.view import PROVINCE, View


def regions(view: View) -> pd.DataFrame:
    """All regions that can be looked at, by code."""
    return _regions(start(view.version, view.scope)).copy(deep=False)


@recalled
def _regions(view: View) -> pd.DataFrame:
    return ask("regions", view).set_index("region_code")


class Place(NamedTuple):
    """A region as pickers know it; above: the code of the one it lies in."""

    level: str
    label: str
    above: str


def _places(view: View) -> dict[str, Place]:
    """All regions by code: each click looks a few of them up, in which a table is ten times slower."""
    return _all_places(start(view.version, view.scope))


@recalled
def _all_places(view: View) -> dict[str, Place]:
    known = regions(view)
    return dict(zip(known.index, map(Place, known.level, known.label, known.parent_code), strict=True))


def place_of(view: View) -> Place:
    """The region looked at."""
    return _places(view)[view.region]


@recalled
def _kabupaten_kota(view: View) -> dict[str, str]:
    """Code → label."""
    return {code: place.label for code, place in _places(view).items() if place.level == "kabupaten_kota"}


@recalled
def _kecamatan_of(view: View, above: str) -> dict[str, str]:
    """Code → label."""
    return {code: place.label for code, place in _places(view).items() if place.above == above}


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
    known = _places(view)
    labels = ({PROVINCE: "Jawa Timur (seluruh provinsi)"} if whole else {}) | _kabupaten_kota(view)
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
    known, state = _places(view), st.session_state
    asked = st.query_params.get("w")
    if asked in known and ("w_kabupaten" not in state or asked != state.get("_url_w_kecamatan")):
        below = known[asked].level == "kecamatan"
        state["w_kabupaten"] = known[asked].above if below else asked
        state["w_kecamatan"] = asked if below else None
    above = _select("Kabupaten/kota", "w_kabupaten", _kabupaten_kota(view))
    chosen = _select("Kecamatan", "w_kecamatan", _kecamatan_of(view, above)) if above else None
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
    names = _full_names(start(view.version, view.scope))
    more = {"url_key": "w", "label_visibility": "collapsed"}
    return pick(st.selectbox, "Wilayah", "w_any", list(names), view.region, names.get, **more)


@recalled
def _full_names(view: View) -> dict[str, str]:
    """Code → label, of a kecamatan with that of its kabupaten/kota."""
    known = _places(view)
    return {
        code: f"{place.label}, {known[place.above].label}" if place.level == "kecamatan" else place.label
        for code, place in known.items()
    }


def above(view: View, province: str = "ringkasan", itself: bool = False) -> list[tuple[str, str, str]]:
    """The way up from the region looked at, as `finding` shows it: (words, url_path, region code), province first.

    province: the page that stands for it, the page itself where that shows the province too.
    itself: with the kabupaten/kota looked at, on a page that is about something else than it.
    """
    if view.region == PROVINCE:
        return []
    known, way = _places(view), [("Jawa Timur", province, PROVINCE)]
    itself = itself and known[view.region].level == "kabupaten_kota"
    code = view.region if itself else known[view.region].above
    return way if code == PROVINCE else [*way, (known[code].label, "kabupaten-kota", code)]


def carried_region(view: View) -> tuple[str | None, str | None]:
    """The region that the link carries, on a page that does not ask for one; None and a sentence when it is unknown."""
    known, asked = _places(view), st.query_params.get("w")
    return asked if asked in known else None, _unknown(asked, known, "halaman ini tampil tanpa pilihan wilayah")

"""What a reader chooses: codes that live in the URL, never labels. w region, b month, i indicator, v snapshot."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

import pandas as pd
import streamlit as st

from pages.parts.ask import ask
from pages.parts.kept import recalled
from pages.parts.links import NO_MONTH
from paten import periods, warehouse
from paten.view import PROVINCE, View

READING = "_versi"  # of a visit: the snapshot that it reads


def pick(
    widget: Callable,
    label: str,
    key: str,
    options: Sequence[str],
    default: str | None,
    name: Callable = str,
    url_key: str | None = None,
    **more: object,
) -> str | None:
    """A picker whose code lives in the URL under url_key (else its key): links, reload, back and widget agree."""
    nothing = "" if "" in options else None  # the option that a link without the key asks for
    url, state = st.query_params.get(url_key or key, nothing), st.session_state
    if url in options and (key not in state or url != state.get(f"_url_{key}")):  # a link, a reload, the back button
        state[key] = url
    if state.get(key) not in options:  # first visit, or the option is gone
        state[key] = default
    value = widget(label, options, key=key, format_func=name, **more)
    state[f"_url_{key}"] = value
    return value


def write_url(**values: str | None) -> None:
    """The URL as it should read now; None leaves a key out. Nothing is written when it reads so already."""
    wanted = {key: value for key, value in values.items() if value is not None}
    if st.query_params.to_dict() != wanted:
        st.query_params.from_dict(wanted)


def version() -> tuple[int | None, str | None, str | None]:
    """The snapshot to read, its number when the link pins one, and a sentence when the pinned one is not kept.

    Who is reading stays with the snapshot that the visit began with, so that no number changes under the eyes.
    """
    newest, asked = warehouse.current(), st.query_params.get("v")
    if asked is not None and newest is not None:
        if asked.isdecimal() and len(asked) < 10 and warehouse.exists(int(asked)):
            return int(asked), asked, None
        lost = f"Versi data {plain(asked)} tidak tersimpan; yang ditampilkan versi terbaru ({newest})."
        return newest, None, lost
    begun = st.session_state.get(READING)
    if begun is None or not warehouse.exists(begun):
        st.session_state[READING] = begun = newest
    return begun, None, None


def read_newest() -> None:
    """From the next run on this visit reads the newest snapshot."""
    st.session_state.pop(READING, None)


def lost_page() -> str | None:
    """A sentence when the link named a page that does not exist (middleware.Known leads it to /)."""
    asked = st.query_params.get("halaman")
    return f"Halaman “{plain(asked)}” tidak ada; yang ditampilkan Ringkasan." if asked else None


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
    return region(view, asks == "provinsi") if asks else (carried_region(view), None)


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


def _unknown(asked: str | None, known: dict[str, Place]) -> str | None:
    if asked is None or asked in known:
        return None
    return f"Kode wilayah {plain(asked)} tidak dikenal; pilih dari daftar."


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


def above(view: View) -> list[tuple[str, str, str]]:
    """The way up from a region: the province, and the kabupaten/kota that it is or lies in."""
    if view.region == PROVINCE:
        return []
    known = _places(view)
    code = view.region if known[view.region].level == "kabupaten_kota" else known[view.region].above
    return [("Jawa Timur", "ringkasan", PROVINCE), (known[code].label, "kabupaten-kota", code)]


def carried_region(view: View) -> str | None:
    """The region that the link carries, on a page that does not ask for one; None when it is unknown."""
    asked = st.query_params.get("w")
    return asked if asked in _places(view) else None


def month(view: View) -> tuple[date | None, str | None]:
    """The month chosen, and a sentence when the link names one without data. None: there is no month at all."""
    options, default = _months(view)
    if not options:
        return None, None
    asked = st.query_params.get("b") or None
    chosen = pick(
        st.selectbox, "Bulan laporan", "b", list(options), default, lambda code: periods.month_name(options[code])
    )
    notice = None
    if asked is not None and asked not in options:
        first, last = periods.month_name(min(options.values())), periods.month_name(max(options.values()))
        wanted = periods.month_name(periods.parse(asked)) if periods.parse(asked) else f"bulan “{plain(asked)}”"
        notice = (
            f"Belum ada data untuk {wanted}: yang tersedia {first} sampai {last}. "
            f"Yang ditampilkan {periods.month_name(options[chosen])}."
        )
    return options[chosen], notice


def carried_month(view: View) -> tuple[date | None, None]:
    """The month that the link carries, on a page that does not ask for one; the usual one when it has no data."""
    options, default = _months(view)
    if not options:
        return None, None
    return options.get(st.query_params.get("b"), options[default]), None


@recalled
def _months(view: View) -> tuple[dict[str, date], str | None]:
    """The months to choose from by their codes, and the usual one: the last that can be judged; none at all: None."""
    known = ask("months", view)
    if not len(known):
        return {}, None
    judged = known.period[known.judged.astype(bool)]
    usual = periods.code(judged.iloc[0] if len(judged) else known.period.iloc[-1])
    return {periods.code(moment): moment.date() for moment in known.period}, usual


def plain(asked: str) -> str:
    """What a link asked for, as it may be repeated on the page: short, and nothing that could be read as markup."""
    return re.sub(r"[^\w.\- ]", "", asked)[:12]


def start(number: int, scope: tuple[str, ...] = (PROVINCE,)) -> View:
    """The view from which the choices are read: the whole province, no month yet."""
    return View(version=number, scope=scope, region=PROVINCE, period=NO_MONTH)

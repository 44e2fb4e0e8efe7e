"""What a reader chooses: codes that live in the URL, never labels. w region, b month, i indicator, v snapshot."""

import re
from collections.abc import Callable, Collection, Sequence
from datetime import date

import streamlit as st

from pages.parts.ask import ask
from pages.parts.kept import recalled
from pages.parts.links import NO_MONTH
from paten import periods, warehouse
from paten.view import PROVINCE, View

QUOTED = 24  # letters of what a link asked for that are repeated
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
    usual = periods.usual([(row.period.date(), bool(row.judged)) for row in known.itertuples()])
    return {periods.code(moment): moment.date() for moment in known.period}, periods.code(usual)


def asks(tabs: Collection[str]) -> bool:
    """Whether month and region are asked for: a query does not know them. What `pick` will choose, told before it."""
    url, state = st.query_params.get("t"), st.session_state
    follows_link = url in tabs and ("t" not in state or url != state.get("_url_t"))
    return (url if follows_link else state.get("t")) != "sql"


def plain(asked: str) -> str:
    """What a link asked for, as it may be repeated on the page: no markup in it, and "…" for what is left out."""
    kept = re.sub(r"(?:[^\w.\- ]|\.{2,})+", "…", asked)
    return kept if len(kept) <= QUOTED else f"{kept[:QUOTED].rstrip('…')}…"


def unknown(what: str, key: str, known: Collection[str], instead: str) -> list[str]:
    """A sentence when the link's key names what does not exist, else nothing. what, instead: as the sentence says."""
    asked = st.query_params.get(key)
    return [] if not asked or asked in known else [f"{what} “{plain(asked)}” tidak dikenal; {instead}."]


def start(number: int, scope: tuple[str, ...] = (PROVINCE,)) -> View:
    """The view from which the choices are read: the whole province, no month yet."""
    return View(version=number, scope=scope, region=PROVINCE, period=NO_MONTH)

"""What stands over things: the meta line, the finding, section titles, the source at the end."""

from contextvars import ContextVar
from types import ModuleType

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from pages.parts.about import about
from pages.parts.ask import as_of, simulated
from pages.parts.kept import kept
from pages.parts.links import address
from pages.parts.markup import icon, show, tag, text
from paten import periods
from paten.view import View

CHIPS = {"good": "check-circle", "watch": "warning", "bad": "error", "missing": "pending"}
_place: ContextVar[DeltaGenerator | None] = ContextVar("place", default=None)
_page: ContextVar[ModuleType | None] = ContextVar("page", default=None)


def top(page: ModuleType) -> tuple[DeltaGenerator, DeltaGenerator]:
    """The head of a page: where notices go, and where the pickers go. `finding` fills the place beside the pickers.

    page: its QUESTION and SHOWS (indicators) stand in the fold "Apa yang saya lihat?" below the finding.
    """
    notices = st.container(key="notices")
    with st.container(key="top"):
        left, right = st.columns([0.74, 0.26], gap="medium")
    _place.set(left)
    _page.set(page)
    return notices, right


def finding(
    view: View,
    title: str,
    lead: str,
    fresh: str = "",
    chip: tuple[str, str] | None = None,
    final: bool = True,
    jumps: list[tuple[str, str]] | None = None,
    until: str = "",
    trail: list[tuple[str, str, str]] | None = None,
) -> None:
    """Meta line, the finding as the page's title, a lead sentence with coverage, links down the page for the phone.

    until: what stands in the meta line instead of the month, on a page that does not speak of one.
    trail: what lies above this page, from the province down: (words, url_path, region code), the page itself
        without url_path.
    """
    page = _page.get()
    said = (title, lead, fresh, chip, final, jumps, until, trail)
    with _place.get() or st.container():
        _finding(view, getattr(page, "QUESTION", ""), getattr(page, "SHOWS", ()), *said)


@kept
def _finding(
    view: View,
    question: str,
    indicators: tuple[str, ...],
    title: str,
    lead: str,
    fresh: str,
    chip: tuple[str, str] | None,
    final: bool,
    jumps: list[tuple[str, str]] | None,
    until: str,
    trail: list[tuple[str, str, str]] | None,
) -> None:
    parts = [tag("span", "Data simulasi", class_="badge")] if simulated(view) else []
    until = until or f"Keadaan s.d. {periods.month_name(view.period)}" + ("" if final else " · sementara")
    parts.append(tag("span", text(until)))
    if chip or fresh:
        parts.append(_chip(*chip) if chip else tag("span", icon("clock") + text(fresh)))
    links = " · ".join(tag("a", text(words), href=f"#{anchor}") for words, anchor in jumps or [])
    markup = tag("div", "".join(parts), class_="meta") + tag("h1", text(title)) + tag("p", text(lead), class_="lead")
    above = "".join(
        tag("a", text(words), href=address(page, w=code)) if page else tag("span", text(words), aria_current="page")
        for words, page, code in trail or []
    )
    show(
        tag(
            "header",
            (tag("nav", above, class_="trail", aria_label="Di atas halaman ini") if above else "")
            + markup
            + (tag("p", links, class_="jumps") if links else "")
            + about(question, indicators),
            class_="finding",
        )
    )


def heading(title: str, note: str = "", anchor: str = "") -> None:
    """The title of a section, which states its finding; the note names unit, period and coverage."""
    show(
        tag(
            "div",
            tag("h2", text(title), id=anchor) + (tag("p", text(note), class_="note") if note else ""),
            class_="heading",
        )
    )


def remark(words: str) -> None:
    """A muted line below a table or chart."""
    if words:
        show(tag("p", text(words), class_="note"))


@kept
def source(view: View) -> None:
    """The last line of every page: source, version and day of the data."""
    words = (
        f"Sumber: laporan bulanan dan daftar peraturan kabupaten/kota. Versi data {view.version}, "
        f"disusun per {periods.day(as_of(view))}."
    )
    show(
        tag(
            "footer",
            text(words + (" Angka pada halaman ini adalah data simulasi." if simulated(view) else "")),
            class_="source",
        )
    )


def _chip(words: str, mood: str) -> str:
    return tag("span", icon(CHIPS[mood]) + text(words), class_=f"chip {mood}")

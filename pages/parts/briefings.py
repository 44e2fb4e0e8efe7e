"""A briefing on screen: how it looks, what may be taken along, and that its numbers stay where the stamp says."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from pages.parts import own_templates
from pages.parts.command import begin
from pages.parts.headings import heading, remark
from pages.parts.markup import show, tag, text
from pages.parts.memory import Memory
from paten import periods, warehouse
from paten.briefing import since
from paten.briefing.build import briefing
from paten.briefing.content import Briefing
from paten.briefing.forms import FORMS, NAMES, TEMPLATES, TYPES, file_name
from paten.briefing.html import html
from paten.view import View

TALL = 900  # of the preview, in pixels
KEEPS = (
    "Mengunduh sekaligus menyematkan versi data ini: versinya disimpan untuk seterusnya, sehingga tautan itu tetap "
    "membuka angka yang sama."
)


_told = Memory(50)  # each as large as a page


def told(view: View, audience: str) -> Briefing:
    """The briefing of a view for a reader, worked out once."""
    return _told.give((warehouse.data_folder(), view, audience), lambda: briefing(view, audience))


def preview(view: View, audience: str) -> None:
    """The paper as a browser shows it, in a frame: by its own word nothing in it runs and nothing is fetched."""
    one = told(view, audience)
    st.iframe(html(one), height=TALL, alt=f"Bahan paparan {one.label}, {one.month}")


def downloads(view: View, audience: str) -> None:
    """A button for each form; a form is made when its button is pressed, and the version is then kept."""
    one = told(view, audience)
    mark, dated = "SIMULASI_" if one.simulated else "", f"{one.code}_{periods.code(view.period)}"
    faults = {ending: own_templates.fault(name, partial(FORMS[ending], one)) for ending, name in TEMPLATES.items()}
    with st.container(key="forms"):
        for ending, make in FORMS.items():
            st.download_button(
                f"{ending.upper()} · {NAMES[ending]}",
                data=partial(_taken, view, partial(make, one)),
                file_name=mark + file_name(one, ending).replace(one.code, dated, 1),
                mime=TYPES[ending],
                key=f"form_{ending}",
                on_click="ignore",  # drawn anew meanwhile, the page would no longer know what was asked for
                width="stretch",
                disabled=bool(faults.get(ending)),
            )
    for fault in filter(None, faults.values()):
        remark(fault)


def stamp(view: View, audience: str) -> None:
    """What pins the numbers: the stamp, the link that opens them, and whether the version is kept already."""
    one = told(view, audience)
    heading("Cap dan tautan", one.stamp.words)
    link = tag("a", text(one.stamp.link), href=f".{one.stamp.link}")
    show(tag("p", text("Angka yang sama di aplikasi: ") + link, class_="stamp"))
    pinned = view.version in since.briefed()
    remark(f"Versi data {view.version} sudah disematkan." if pinned else KEEPS)


def unknown(view: View, audience: str) -> None:
    """What the briefing says it does not know, open questions among it."""
    one = told(view, audience)
    if one.unknown:
        heading("Yang belum diketahui", "Tercetak juga di bahan paparan")
        show(tag("ul", "".join(tag("li", text(said)) for said in one.unknown), class_="said"))


def _taken(view: View, make: Callable[[], bytes]) -> bytes:
    """A form as it is taken along, whose numbers are to stay."""
    _keep(view)
    return make()


def _keep(view: View) -> None:
    """The loader pins the version; the reader does not wait for it."""
    if view.version not in since.briefed():
        begin("brief", "--sematkan", f"--period={periods.code(view.period)}", f"--v={view.version}")

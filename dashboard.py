"""Pantau PATEN Jawa Timur: script and server in one. `streamlit run dashboard.py`, or `uvicorn dashboard:app`."""

from types import ModuleType

import streamlit as st

from pages.kelola import jelajah, mutu_data, paparan, unggah
from pages.pantau import pelaporan, pelimpahan, ringkasan
from pages.parts import bar, headings, links, pickers, places, states
from pages.parts.ask import as_of
from pages.rujukan import kamus, metodologi
from pages.telusuri import kabupaten_kota, kecamatan, kepatuhan, layanan, perbandingan
from paten.view import View

MENU = {  # one line per page; the first one is at /
    "Pantau": [
        ringkasan,
        pelaporan,
        pelimpahan,
    ],
    "Telusuri": [
        kabupaten_kota,
        kecamatan,
        kepatuhan,
        layanan,
        perbandingan,
    ],
    "Kelola": [
        paparan,
        unggah,
        mutu_data,
        jelajah,
    ],
    "Rujukan": [
        metodologi,
        kamus,
    ],
}
MODULES = {module.URL: module for group in MENU.values() for module in group}


def main() -> None:
    """One run of one page: set up, choose, show."""
    st.set_page_config("Pantau PATEN Jawa Timur", str(bar.MARK), layout="wide", initial_sidebar_state="collapsed")
    place = bar.place()
    bar.paper()
    view: View | None = None
    pages = {
        url: st.Page(lambda m=module: m.render(view), title=module.TITLE, url_path=url, default=module is ringkasan)
        for url, module in MODULES.items()
    }
    now = st.navigation(list(pages.values()), position="hidden")
    module = next(module for module in MODULES.values() if now.title == module.TITLE)
    version, pinned, notice = pickers.version()
    if version is None:
        bar.brand(place)
        states.nothing_published()
        if getattr(module, "WITHOUT_DATA", False):
            now.run()
        else:
            states.first_upload(unggah.URL)
        return

    above, beside = headings.top(module)
    with beside:
        view, notices = choose(pickers.start(version), module)
    choices = links.carry(pages, view, pinned)
    bar.menu(place, MENU, module)
    with above:
        states.notices([words for words in (pickers.lost_page(), notice, *notices) if words])
        if pinned is None:
            states.stale(as_of(view))
            states.newer(version, pickers.read_newest)
        else:
            states.pinned(version)
    own = {key: st.query_params.get(key) for key in getattr(module, "KEEPS", ("i",))}  # the page's own keys
    pickers.write_url(**choices, **own)
    now.run()


def choose(start: View, module: ModuleType) -> tuple[View, list[str | None]]:
    """The reader's choices on this page, and what the link asked for in vain."""
    asks = getattr(module, "ASKS", lambda: True)()  # a page may have a part that knows neither month nor region
    picks_month = asks and getattr(module, "PICKS_MONTH", True)
    month, no_month = pickers.month(start) if picks_month else pickers.carried_month(start)
    region, no_region = places.place(start, module.PICKS_REGION if asks else False)
    return start.at(region=region, period=month), [no_month, no_region]


if __name__ == "__main__":
    main()  # once per rerun
else:
    from pages.parts import middleware, serving  # once per process

    serving.without_pages_folder()
    app = st.App(__file__, middleware=middleware.around(MODULES), routes=serving.ROUTES, on_script_error=serving.galat)

"""What a page is like on paper: A4 within its margins, in the colours of paper, without anything to press."""

import pytest
from page_data import PATHS

WIDE = 703  # px between the margins of A4 (styles/print.css)
CONTROLS = "nav.menu, [data-testid=stSelectbox], [data-testid=stButtonGroup], .stButton, .stDownloadButton, form"


@pytest.mark.parametrize("name", ["ringkasan", "kepatuhan"])
def test_paper_is_white_within_its_margins_and_holds_nothing_to_press(visit, name):
    page = visit(PATHS[name], width=WIDE, dark=True)
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print", color_scheme="dark")
    page.wait_for_timeout(300)
    assert page.evaluate("getComputedStyle(document.querySelector('.stApp')).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(23, 36, 43)"
    assert page.locator(CONTROLS).evaluate_all("all => all.filter(one => one.offsetParent !== null).length") == 0
    cut = "all => all.filter(one => one.getBoundingClientRect().right > innerWidth + 1).map(one => one.className)"
    assert page.locator("table.plain, .tile-map, .figures, .main-svg").evaluate_all(cut) == []


def test_what_is_folded_away_on_the_screen_is_whole_on_paper(visit):
    page = visit(PATHS["kabupaten-kota"].replace("35.74", "35.12"))
    folded = page.locator("details:not([open]) > table.steps tbody tr")
    assert folded.count() > 0
    assert not folded.first.is_visible()
    page.emulate_media(media="print")
    assert folded.last.evaluate("one => one.getBoundingClientRect().height") > 0

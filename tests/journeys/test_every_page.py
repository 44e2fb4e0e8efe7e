"""What holds for every page: it stays within the screen and this machine, speaks Indonesian, and bars nobody's way."""

import pytest
from browsing import english, settle
from page_data import PATHS


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_a_page_fits_desk_and_phone_speaks_indonesian_and_is_open_to_readers_with_disabilities(visit, path):
    """Drawn in the dark; then by day, as the colours follow the reader's system; then as narrow as a phone."""
    page = visit(path, dark=True)
    fits(page)
    unfolded(page)
    assert barriers(page) == set()
    page.emulate_media(color_scheme="light")
    settle(page)
    assert barriers(page, "color-contrast") == set()  # all that the scheme changes
    for width in (390, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        settle(page)
        fits(page)
        assert english(page) == []
    quiet(page)


def fits(page) -> None:
    """Nothing has to be scrolled sideways."""
    inner, outer = page.evaluate(
        "() => { const m = document.querySelector('[data-testid=stMain]'); return [m.scrollWidth, m.clientWidth] }"
    )
    assert inner <= outer


def quiet(page) -> None:
    """No request left this machine, no script failed."""
    assert page.outside == []
    assert page.errors == []


def unfolded(page) -> None:
    page.locator("details summary").evaluate_all("all => all.forEach(one => one.click())")


def barriers(page, *rules: str) -> set[str]:
    """What axe-core finds serious or critical, by all of its rules or by these."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    options = {"resultTypes": ["violations"]} | ({"runOnly": list(rules)} if rules else {})
    found = axe.Axe().run(page, options=options).response["violations"]
    return {
        f"{violation['id']}: {node['html'][:120]}"
        for violation in found
        if violation["impact"] in ("serious", "critical")
        for node in violation["nodes"]
    }

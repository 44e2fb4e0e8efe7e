"""What holds for every page: it stays within the screen and this machine, speaks Indonesian, and bars nobody's way."""

import pytest
from browsing import english
from page_data import PATHS

HOW = {"desk": (1440, False), "desk-dark": (1440, True), "phone": (390, False)}


@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_a_page_fits_says_nothing_in_english_and_is_open_to_readers_with_disabilities(visit, path, how):
    width, dark = HOW[how]
    page = visit(path, width=width, dark=dark)
    inner, outer = page.evaluate(
        "() => { const m = document.querySelector('[data-testid=stMain]'); return [m.scrollWidth, m.clientWidth] }"
    )
    assert inner <= outer
    assert page.outside == []
    assert page.errors == []
    if how != "phone":
        assert barriers(page) == set()
    if not dark:
        page.locator("details summary").evaluate_all("all => all.forEach(one => one.click())")
        assert english(page) == []


def barriers(page) -> set[str]:
    """What axe-core finds serious or critical."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    found = axe.Axe().run(page).response["violations"]
    return {
        f"{violation['id']}: {node['html'][:120]}"
        for violation in found
        if violation["impact"] in ("serious", "critical")
        for node in violation["nodes"]
    }

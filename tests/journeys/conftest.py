"""One server and one browser per session; the first page that the server ever shows is an inner one."""

import pytest
from browsing import ARGS, PATIENCE, READY, Server, chromium, settle
from page_data import REGION, published_folder


@pytest.fixture(scope="session")
def browser():
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with playwright.sync_playwright() as running:
        try:
            opened = running.chromium.launch(executable_path=chromium(), args=ARGS)
        except playwright.Error as reason:
            pytest.skip(f"no browser: {str(reason).splitlines()[0]}")
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def server(request, browser):
    """The small demo on a free port. Before any test its first visitor comes by a link to an inner page."""
    running = Server(published_folder(request)).wait()
    page = browser.new_page()
    page.goto(f"{running.url}/kabupaten-kota?w={REGION}&b=2026-10")
    page.wait_for_selector(READY, timeout=PATIENCE)
    running.first_visit = page.inner_text("body")
    page.close()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def contexts(browser, server):
    """contexts(width, dark) → a reader's browser of that kind; visits of a session share its cache and its process."""
    opened = {}

    def of(width: int, dark: bool):
        if (width, dark) not in opened:
            scheme = "dark" if dark else "light"
            opened[width, dark] = browser.new_context(
                viewport={"width": width, "height": 900}, color_scheme=scheme, locale="id-ID"
            )
            opened[width, dark].new_page().goto(f"{server.url}/sehat")  # the process ends with its last page
        return opened[width, dark]

    yield of
    for context in opened.values():
        context.close()


@pytest.fixture
def visit(server, contexts):
    """visit(path, width=1440, dark=False) → a page that has finished drawing; it notes outside requests and errors."""
    opened = []

    def go(path: str, width: int = 1440, dark: bool = False, base: str | None = None):
        page = contexts(width, dark).new_page()
        page.set_default_timeout(PATIENCE)
        page.outside, page.errors = [], []
        page.on("request", lambda request: page.outside.append(request.url) if _outside(request.url) else None)
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.goto((base or server.url) + path)
        settle(page)
        opened.append(page)
        return page

    yield go
    for page in opened:
        page.close()


def _outside(url: str) -> bool:
    return not url.startswith(("http://127.0.0.1", "ws://127.0.0.1", "data:", "blob:"))

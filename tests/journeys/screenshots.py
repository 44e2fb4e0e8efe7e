"""Pictures of every page at desk and phone width, light and dark: python tests/journeys/screenshots.py FOLDER [URL]."""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1])]

from browsing import ARGS, PATIENCE, Server, chromium, settle  # noqa: E402
from page_data import REGION  # noqa: E402
from playwright.sync_api import Browser, sync_playwright  # noqa: E402

from paten import warehouse  # noqa: E402

PAGES = {
    "ringkasan": "/",
    "kabupaten-kota": f"/kabupaten-kota?w={REGION}",
    "kabupaten-malang": "/kabupaten-kota?w=35.07",
    "pilih": "/kabupaten-kota",
    "metodologi": "/metodologi",
    "metodologi-satu": "/metodologi?i=tepat_waktu",
    "kamus": "/kamus",
    "kamus-satu": "/kamus?i=tepat_waktu",
}
WIDTHS = (1440, 390)


def picture(browser: Browser, url: str, width: int, theme: str, file: Path) -> None:
    """The whole page, as tall as it is."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=theme, device_scale_factor=2 if width < 500 else 1
    )
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(url)
    settle(page)
    height = page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight")
    page.set_viewport_size({"width": width, "height": height})
    page.wait_for_timeout(600)
    page.screenshot(path=file)
    context.close()


def main(folder: Path, url: str | None) -> None:
    """All pages into the folder; without URL a server of its own on the current data folder."""
    folder.mkdir(parents=True, exist_ok=True)
    server = None if url else Server(warehouse.data_folder()).wait()
    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=chromium(), args=ARGS)
        for name, path in PAGES.items():
            for width in WIDTHS:
                for theme in ("light", "dark"):
                    file = folder / f"{name}-{width}-{theme}.png"
                    picture(browser, (url or server.url) + path, width, theme, file)
                    print(file)
        browser.close()
    if server:
        server.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None)

"""Pictures of every page, 1440 and 390 px, light and dark, and its paper: tests/journeys/screenshots.py FOLDER."""

import argparse
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1])]

from browsing import ARGS, PATIENCE, Server, chromium, settle  # noqa: E402
from page_data import PATHS  # noqa: E402
from playwright.sync_api import Browser, sync_playwright  # noqa: E402

from paten import warehouse  # noqa: E402

ONLY_LOOKED_AT = {
    "mutu-data-kiriman": "/mutu-data?t=kiriman",
    "kecamatan-belum": "/kecamatan?w=35.26.02",
    "kabupaten-malang": "/kabupaten-kota?w=35.07",
    "kepatuhan-hampir": "/kepatuhan?h=1&r=T11",
    "perbandingan-ikm": "/perbandingan?i=ikm&w=35.74",
    "metodologi-satu": "/metodologi?i=tepat_waktu",
    "kamus": "/kamus",
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


def paper(browser: Browser, url: str, theme: str, file: Path) -> None:
    """The page as a browser prints it on A4 unless told otherwise: without backgrounds."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, color_scheme=theme)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(url)
    settle(page)
    page.wait_for_timeout(600)
    page.pdf(path=file, format="A4", prefer_css_page_size=True)
    context.close()


def main(folder: Path, url: str | None, wanted: str) -> None:
    """All pages (or those whose name begins so) into the folder; without URL a server of its own on the data folder."""
    folder.mkdir(parents=True, exist_ok=True)
    server = None if url else Server(warehouse.data_folder()).wait()
    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=chromium(), args=ARGS)
        for name, path in (PATHS | ONLY_LOOKED_AT).items():
            for width in WIDTHS if name.startswith(wanted) else ():
                for theme in ("light", "dark"):
                    file = folder / f"{name}-{width}-{theme}.png"
                    picture(browser, (url or server.url) + path, width, theme, file)
                    print(file)
            for theme in ("light", "dark") if name.startswith(wanted) else ():
                file = folder / f"{name}-{theme}.pdf"
                paper(browser, (url or server.url) + path, theme, file)
                print(file)
        browser.close()
    if server:
        server.stop()


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--url")
    asked.add_argument("--page", default="", help="only pages whose name begins so")
    main(*vars(asked.parse_args()).values())

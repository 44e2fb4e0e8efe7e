"""One server and one browser per session; the first page that the server ever shows is an inner one."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from page_data import REGION, published_folder

PROJECT = Path(__file__).resolve().parents[2]
READY = "[data-testid=stApp][data-test-script-state=notRunning] h1"
ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
PATIENCE = 30_000


class Server:
    """A running dashboard. first_visit: what its very first visitor, on an inner page, saw."""

    def __init__(self, folder: Path):
        self.folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.url = f"http://127.0.0.1:{free.getsockname()[1]}"
        self.first_visit: str | None = None
        command = [
            sys.executable,
            "-m",
            "streamlit",
            "run",
            "dashboard.py",
            "--server.port",
            self.url.rsplit(":", 1)[1],
        ]
        environment = os.environ | {"PATEN_DATA": str(folder)}
        self.process = subprocess.Popen(
            command, cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def wait(self):
        """Until it answers."""
        for _ in range(120):
            try:
                with urllib.request.urlopen(f"{self.url}/sehat", timeout=1):
                    return self
            except OSError:
                time.sleep(0.25)
        raise RuntimeError("the server did not answer within 30 seconds")

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


@pytest.fixture(scope="session")
def chromium():
    """The system's chromium, else the one that CHROMIUM names, else playwright's own."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.fixture(scope="session")
def browser(chromium):
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with playwright.sync_playwright() as running:
        try:
            opened = running.chromium.launch(executable_path=chromium, args=ARGS)
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


@pytest.fixture
def visit(server, browser):
    """visit(path, width=1440, dark=False) → a page that has finished drawing; it notes outside requests and errors."""
    opened = []

    def go(path: str, width: int = 1440, dark: bool = False, base: str | None = None):
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme="dark" if dark else "light", locale="id-ID"
        )
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.outside, page.errors = [], []
        page.on("request", lambda request: page.outside.append(request.url) if _outside(request.url) else None)
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.goto((base or server.url) + path)
        settle(page)
        opened.append(context)
        return page

    yield go
    for context in opened:
        context.close()


def settle(page):
    """Until the script has finished and nothing moves any more."""
    page.wait_for_selector(READY)
    page.wait_for_timeout(300)
    page.wait_for_selector(READY)


def _outside(url: str) -> bool:
    return not url.startswith(("http://127.0.0.1", "ws://127.0.0.1", "data:", "blob:"))

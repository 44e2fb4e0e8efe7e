"""Bahan paparan as only a browser shows it: the frame, the file that arrives, and the pin that stays behind."""

import shutil
import time
from pathlib import Path

import pytest
from browsing import Server, settle
from page_data import REGION

SLOWLY = 90_000  # ms, on a busy machine
PATH = f"/paparan?w={REGION}&b=2026-10"


@pytest.fixture
def own(server, tmp_path):
    """A server on a copy of the demo of its own."""
    running = Server(shutil.copytree(server.folder, tmp_path / "data")).wait()
    yield running
    running.stop()


def test_the_file_taken_along_is_the_paper_seen_and_its_version_is_kept(visit, own):
    page = visit(PATH, base=own.url)
    shown = page.frame_locator("iframe[srcdoc]").locator("h1").inner_text()
    assert shown == page.locator("h1").first.inner_text()
    settle(page)  # a button that is drawn anew while it is clicked gives nothing
    with page.expect_download(timeout=SLOWLY) as started:
        page.get_by_role("button", name="HTML").click()
    assert started.value.suggested_filename == f"SIMULASI_{REGION}_2026-10.html"
    taken = Path(started.value.path()).read_text(encoding="utf-8")
    assert shown in taken and "<script" not in taken
    pins, until = own.folder / "pins.csv", time.monotonic() + SLOWLY / 1000  # a process of its own
    while not (kept := pins.exists() and "bahan paparan Oktober 2026" in pins.read_text(encoding="utf-8")):
        if time.monotonic() > until:
            break
        time.sleep(0.2)
    assert kept
    assert page.outside == [] and page.errors == []

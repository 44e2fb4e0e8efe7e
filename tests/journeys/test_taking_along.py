"""Bahan paparan as only a browser shows it: the frame, the file that arrives, and the pin that stays behind."""

import shutil
import time
from pathlib import Path

import pytest
from browsing import Server
from page_data import REGION

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
    with page.expect_download() as started:
        page.get_by_role("button", name="HTML").click()
    assert started.value.suggested_filename == f"SIMULASI_{REGION}_2026-10.html"
    taken = Path(started.value.path()).read_text(encoding="utf-8")
    assert shown in taken and "<script" not in taken
    pins, until = own.folder / "pins.csv", time.monotonic() + 90  # a process of its own, on a busy machine
    while not (kept := pins.exists() and "bahan paparan Oktober 2026" in pins.read_text(encoding="utf-8")):
        if time.monotonic() > until:
            break
        time.sleep(0.2)
    assert kept
    assert page.outside == [] and page.errors == []

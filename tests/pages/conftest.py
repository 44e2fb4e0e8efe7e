"""Pages without a browser: what a reader would read, on folders in every state."""

import os
import re
import shutil
import subprocess
import sys
from functools import cache
from html import unescape
from pathlib import Path

import pytest
import streamlit as st
from once import built_once
from page_data import published_folder
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from pages.parts.memory import Memory

PROJECT = Path(__file__).resolve().parents[2]
# Every AppTest looks through the metadata of all installed packages for components, a fifth of its time; once will do.
manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)


class Reader:
    """One run of the dashboard as a reader meets it."""

    def __init__(self, test: AppTest):
        self.test = test

    @property
    def text(self) -> str:
        """All that stands on the page, without its markup."""
        said = [element.proto.body for element in self.test.get("html")]
        said += [element.value for kind in ("info", "warning", "error") for element in self.test.get(kind)]
        return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", " ".join(said))))

    @property
    def title(self) -> str:
        bodies = " ".join(element.proto.body for element in self.test.get("html"))
        return unescape(re.search(r"<h1>(.*?)</h1>", bodies)[1])

    @property
    def url(self) -> dict[str, str]:
        return {key: value[0] if isinstance(value, list) else value for key, value in self.test.query_params.items()}


@pytest.fixture
def read(monkeypatch):
    """read(folder, page="", w=…, b=…) → what a reader meets there; a page that fails is a test that fails."""

    def opened(folder: Path, page: str = "", **choices: str) -> Reader:
        monkeypatch.setenv("PATEN_DATA", str(folder))
        st.cache_resource.clear()
        Memory.forget()
        test = AppTest.from_file(str(PROJECT / "dashboard.py"), default_timeout=120)
        for key, value in choices.items():
            test.query_params[key] = value
        if page:
            test._page_hash = st.util.calc_hash(page)
        test.run()
        assert not test.exception, test.exception
        return Reader(test)

    return opened


@pytest.fixture(scope="session")
def folder(request) -> Path:
    """A folder with a published demo."""
    return published_folder(request)


@pytest.fixture(scope="session")
def first_day(folder, tmp_path_factory) -> Path:
    """Only the legal acts of the demo's regions, no monthly report: the first day of a real installation."""
    books = sorted((folder / "inbox").glob("*/*pendataan-awal*.xlsx"))
    if not books:
        pytest.skip("the demo at hand holds no pendataan awal")

    def acts(made: Path) -> None:
        for book in books:
            (made / "inbox" / book.parent.name).mkdir(parents=True, exist_ok=True)
            shutil.copy(book, made / "inbox" / book.parent.name)
        command = [sys.executable, "-m", "etl", "load", str(made / "inbox"), "--json"]
        done = subprocess.run(
            command, cwd=PROJECT, env=os.environ | {"PATEN_DATA": str(made)}, capture_output=True, text=True
        )
        assert done.returncode in (0, 1), done.stderr

    return built_once(tmp_path_factory, "first-day", acts)

"""What the tests of the whole session share: data folders that are built once and then only read or copied."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from free_form import vocabulary
from hypothesis import settings
from offices import AS_OF, Office
from once import built_once

from etl import publish
from etl.read.free.vocabulary import Vocabulary

PROJECT = Path(__file__).parents[1]
# How long an example takes says how busy the machine is; what the code takes is measured in benchmarks/.
settings.register_profile("house", deadline=None)
settings.load_profile("house")
DEMO_MONTHS = 3
DEMO_PLACES = ("35.74", "35.75", "35.79", "35.12")


@pytest.fixture(scope="session", autouse=True)
def one_thread_each():
    """What tests load in their own process runs on one thread: of a few rows two make a fifth more work and no other
    result. Loaders and servers that are started as processes keep the two they have in use."""
    before = publish.SETTINGS["threads"]
    publish.SETTINGS["threads"] = 1
    yield
    publish.SETTINGS["threads"] = before


@pytest.fixture(scope="session")
def small_demo(tmp_path_factory) -> Path:
    """The data folder of a small simulation: 3 months of 4 kabupaten/kota up to 25 November 2026. Read only."""
    return built_once(tmp_path_factory, "demo", _simulated)


def _simulated(root: Path) -> None:
    command = [sys.executable, "-m", "etl", "demo", "--months", str(DEMO_MONTHS), "--regions", ",".join(DEMO_PLACES)]
    done = subprocess.run(
        [*command, "--as-of", AS_OF.isoformat()],
        cwd=PROJECT,
        env=os.environ | {"PATEN_DATA": str(root)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="session")
def few_places(tmp_path_factory) -> Office:
    """A data folder without a report, published, in which only three kabupaten/kota exist. To be copied."""
    return Office(built_once(tmp_path_factory, "office", _empty))


def _empty(root: Path) -> None:
    office = Office(root).close_other_places()
    office.folder.prepare()
    office.publish(date(2026, 10, 1))


@pytest.fixture
def office(few_places, tmp_path) -> Office:
    """Such a folder of one's own."""
    return few_places.copy(tmp_path / "data")


@pytest.fixture(scope="session")
def words(tmp_path_factory) -> Vocabulary:
    """The words and names of an office without words of its own. Never changed."""
    return vocabulary(tmp_path_factory.mktemp("office"))

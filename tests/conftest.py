"""What the tests of the whole session share: data folders that are built once and then only read or copied."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from offices import AS_OF, Office

PROJECT = Path(__file__).parents[1]
DEMO_MONTHS = 3
DEMO_PLACES = ("35.74", "35.75", "35.79", "35.12")


@pytest.fixture(scope="session")
def small_demo(tmp_path_factory) -> Path:
    """The data folder of a small simulation: 3 months of 4 kabupaten/kota up to 25 November 2026. Read only."""
    root = tmp_path_factory.mktemp("demo")
    command = [sys.executable, "-m", "etl", "demo", "--months", str(DEMO_MONTHS), "--regions", ",".join(DEMO_PLACES)]
    done = subprocess.run(
        [*command, "--as-of", AS_OF.isoformat()],
        cwd=PROJECT,
        env=os.environ | {"PATEN_DATA": str(root)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return root


@pytest.fixture(scope="session")
def few_places(tmp_path_factory) -> Office:
    """A data folder without a report, published, in which only three kabupaten/kota exist. To be copied."""
    office = Office(tmp_path_factory.mktemp("office")).close_other_places()
    office.folder.prepare()
    office.publish(date(2026, 10, 1))
    return office


@pytest.fixture
def office(few_places, tmp_path) -> Office:
    """Such a folder of one's own."""
    return few_places.copy(tmp_path / "data")

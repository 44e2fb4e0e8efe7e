"""What a page has done by the loader: `python -m etl` in a process of its own; a closed page stops nothing half-way."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass

from pages.parts import pickers
from paten import warehouse

FAILED = "Perintah tidak dapat dijalankan; ulangi, atau sampaikan kepada pengelola."


@dataclass(frozen=True)
class Outcome:
    """done: exit code 0 or 1 (some rows or files were not accepted); answer: its JSON; words: why it could not run."""

    done: bool
    answer: dict
    words: str = ""


def etl(*arguments: str) -> Outcome:
    """Runs one verb to its end, on the data folder that the pages read."""
    made = subprocess.run(
        [sys.executable, "-m", "etl", *arguments, "--json"],
        cwd=warehouse.PROJECT,
        env=os.environ | {"PATEN_DATA": str(warehouse.data_folder())},
        capture_output=True,
        text=True,
    )
    answer = json.loads(made.stdout) if made.stdout.strip() else {}
    done = made.returncode in (0, 1)
    if done:
        pickers.read_newest()  # who changed something sees it
    return Outcome(done, answer, "" if done else answer.get("error", FAILED))


def begin(*arguments: str) -> None:
    """Starts one verb and does not wait for it: it goes on when the page is closed."""
    subprocess.Popen(
        [sys.executable, "-m", "etl", *arguments, "--json"],
        cwd=warehouse.PROJECT,
        env=os.environ | {"PATEN_DATA": str(warehouse.data_folder())},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )

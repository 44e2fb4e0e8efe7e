"""Opens senders' files: each in a process of its own, two at a time, so that a broken one ends nobody but itself."""

import csv
import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

AT_ONCE = 2
SECONDS = 60
# Without site-packages a child starts in 15 ms instead of 40; calamine's folder is named instead.
PATHS = (str(Path(__file__).parent), str(Path(importlib.util.find_spec("python_calamine").origin).parents[1]))
CHILD = "import sys; sys.path += sys.argv[1:3]; from child.records import write; write(*sys.argv[3:])"


def open_all(files: list[Path], out: Path, progress: Callable[[int], None]) -> None:
    """Writes the records of the n-th file to out/n.csv (see child/records.py); tells how many files are done."""
    done = 0
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for _ in pool.map(_open, files, [out / f"{number}.csv" for number in range(len(files))]):
            done += 1
            progress(done)


def _open(file: Path, out: Path) -> None:
    """A child that dies, of memory, of time or of a fault in the library, leaves the note that says so."""
    command = [sys.executable, "-I", "-S", "-X", "utf8", "-c", CHILD, *PATHS, os.fspath(file), os.fspath(out)]
    try:
        subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS, check=True)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        with out.open("w", encoding="utf-8", newline="") as target:
            csv.writer(target).writerow((0, "", 0, 0, "B07", ""))

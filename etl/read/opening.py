"""Opens senders' files: each in a process of its own, so that a broken one ends nobody but itself."""

import csv
import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import Protocol

from etl import trouble
from etl.read.child.serve import TROUBLE

AT_ONCE = 1  # of each lot; two lots are read at a time
SECONDS = 60
# Without site-packages Python starts in 15 ms instead of 40; calamine's folder is named instead.
PATHS = (str(Path(__file__).parent), str(Path(importlib.util.find_spec("python_calamine").origin).parents[1]))
START = [sys.executable, "-I", "-S", "-X", "utf8", "-c"]
SERVE = "import sys; sys.path += sys.argv[1:3]; from child.serve import serve; serve(int(sys.argv[3]))"
ONCE = "import sys; sys.path += sys.argv[1:3]; from child.serve import once; once(*sys.argv[3:])"


class Opener(Protocol):
    """Something that opens files in processes of their own."""

    def open(self, file: Path, out: Path) -> bool:
        """Writes the records of one file; False when its process died."""

    def close(self) -> None:
        """Ends what it started."""


def open_all(files: list[Path], out: Path, progress: Callable[[int], None]) -> None:
    """Writes the records of the n-th file to out/n.csv (see child/records.py); tells how many files are done."""
    openers: list[Opener] = [Forking() if hasattr(os, "fork") else Once() for _ in range(min(AT_ONCE, len(files)))]
    idle: SimpleQueue[Opener] = SimpleQueue()
    for opener in openers:
        idle.put(opener)
    try:
        with ThreadPoolExecutor(AT_ONCE) as pool:
            work = pool.map(partial(_open, idle), files, [out / f"{number}.csv" for number in range(len(files))])
            for done, _ in enumerate(work, 1):
                progress(done)
    finally:
        for opener in openers:
            opener.close()


def _open(idle: "SimpleQueue[Opener]", file: Path, out: Path) -> None:
    """A process that dies, of memory, of time or of a fault in the library, leaves the note that says so."""
    opener = idle.get()
    try:
        if not opener.open(file, out):
            note(out, "B07")
    finally:
        idle.put(opener)


def note(out: Path, rule: str, detail: str = "") -> None:
    """Writes records that hold nothing but one note about the file."""
    with out.open("w", encoding="utf-8", newline="") as target:
        csv.writer(target).writerow((0, "", 0, 0, rule, detail))


def _ended(code: int | bytes, out: Path) -> bool:
    """Whether a process did its work. OSError when the machine kept it from that: this is no fault of the file."""
    if code and (number := int(code) - TROUBLE) in trouble.DISK:
        raise OSError(number, os.strerror(number), os.fspath(out))
    return code == 0


class Forking:
    """A process that forks itself for each file: it takes a third of the time of Once."""

    def __init__(self) -> None:
        self._process = self._started()

    def _started(self) -> "subprocess.Popen[bytes]":
        command = [*START, SERVE, *PATHS, str(SECONDS)]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)

    def open(self, file: Path, out: Path) -> bool:
        """Writes the records of one file; False when its fork died, or the process itself; that one starts anew."""
        if self._process.poll() is not None:
            self._process = self._started()
        try:
            self._process.stdin.write(f"{os.fsencode(file).hex()} {os.fsencode(out).hex()}\n".encode())
            self._process.stdin.flush()
            answer = self._process.stdout.readline()
        except BrokenPipeError:
            return False
        return _ended(answer.strip() and os.waitstatus_to_exitcode(int(answer)), out)

    def close(self) -> None:
        """Ends the process: it ends with its input."""
        self._process.communicate()


class Once:
    """A new process for each file, where there is no fork."""

    def open(self, file: Path, out: Path) -> bool:
        """Writes the records of one file; False when its process died or took too long."""
        command = [*START, ONCE, *PATHS, os.fspath(file), os.fspath(out)]
        try:
            done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            return False
        return _ended(done.returncode, out)

    def close(self) -> None:
        """Nothing stays open."""

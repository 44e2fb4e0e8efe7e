"""A loader that is killed without a warning, wherever it happens to be, and what must be true afterwards."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

from offices import AS_OF, Office

from etl.folder import PROJECT

# Runs the command line and kills itself at the n-th call made in etl/ (0: never); the calls made are its last line.
AT_A_CALL = """
import os, signal, sys, threading
fatal, calls = int(sys.argv[1]), 0
def count(frame, event, argument):
    global calls
    if event in ("call", "c_call") and "/etl/" in frame.f_code.co_filename:
        calls += 1
        if calls == fatal:
            os.kill(os.getpid(), signal.SIGKILL)
from etl.__main__ import main
threading.setprofile(count)
sys.setprofile(count)
code = main(sys.argv[2:])
sys.setprofile(None)
print(calls)
sys.exit(code)
"""


def run(office: Office, fatal: int, paths: list[Path]) -> subprocess.CompletedProcess:
    """Loads these files in a process of its own that is killed at that call."""
    command = [sys.executable, "-c", AT_A_CALL, str(fatal), "load", *map(str, paths), "--as-of", str(AS_OF)]
    environment = os.environ | {"PATEN_DATA": str(office.root)}
    return subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True)


def calls(office: Office, paths: list[Path]) -> int:
    """How many calls a load makes that nobody disturbs."""
    return int(run(office, 0, paths).stdout.splitlines()[-1])


def killed_at_a_call(office: Office, paths: list[Path], seed: int, most: int) -> None:
    """Kills a load at a call chosen by the seed."""
    done = run(office, random.Random(seed).randint(1, most), paths)
    assert done.returncode == -signal.SIGKILL, done.stderr


def killed_after(office: Office, paths: list[Path], seconds: float) -> None:
    """Kills a load after so much time, also in the middle of what DuckDB does; it may be through by then."""
    command = [sys.executable, "-m", "etl", "load", *map(str, paths), "--as-of", str(AS_OF)]
    environment = os.environ | {"PATEN_DATA": str(office.root)}
    process = subprocess.Popen(
        command, cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def nothing_is_half(office: Office) -> None:
    """No leftovers, and original, intake and what is known of its coming for every file, or none of them."""
    folder = office.folder
    left = [path for place in (folder.published, folder.archive, folder.intake) for path in place.glob(".*")]
    assert left == []
    originals = {path.name for path in folder.archive.iterdir() if path.suffix == ""}
    assert originals == {path.stem for path in folder.archive.glob("*.json")}
    assert originals == {path.stem for path in folder.intake.glob("*.parquet")}

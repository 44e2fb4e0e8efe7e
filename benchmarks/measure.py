"""Runs a command as a whole process: seconds, and the peak memory of it and of its children."""

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
WORK = PROJECT / "benchmarks" / "runs"


def run(*arguments: str, folder: Path | None = None) -> tuple[float, float, int]:
    """python -m etl <arguments> on that data folder: (seconds, peak MB of the largest process, exit code)."""
    environment = os.environ | ({"PATEN_DATA": str(folder)} if folder else {})
    started = time.perf_counter()
    command = [sys.executable, "-m", "etl", *arguments]
    child = subprocess.Popen(command, cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    return time.perf_counter() - started, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def fresh(name: str) -> Path:
    """An empty folder of that name below benchmarks/runs."""
    path = WORK / name
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    return path


def machine() -> str:
    """Cores and processor, for the head of a result."""
    model = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text(encoding="utf-8"))
    return f"{os.cpu_count()} cores, {model[1] if model else 'unknown processor'}"

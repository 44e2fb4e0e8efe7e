"""Data folders that take seconds to build: built once in a run, whichever of its processes asks first, then copied."""

import fcntl
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest


def built_once(factory: pytest.TempPathFactory, name: str, build: Callable[[Path], object]) -> Path:
    """A copy of one's own of what build(folder) makes; built by the first process of this run that asks for the name.

    Copied, not shared: what one file of tests does to its folder, by mistake too, no other file can see.
    """
    own = factory.mktemp(name) / "data"
    shared = factory.getbasetemp()
    if os.environ.get("PYTEST_XDIST_WORKER"):
        shared = shared.parent  # of this run alone, and of all its processes
    made, finished = shared / f"{name}-once", shared / f"{name}-once.done"
    with (shared / f"{name}-once.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not finished.exists():
            shutil.rmtree(made, ignore_errors=True)  # a build that failed leaves nothing for the next
            made.mkdir()
            build(made)
            finished.touch()
    shutil.copytree(made, own)
    return own

"""A running dashboard and a browser that visits it, for journeys and for screenshots."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from house_words import ENGLISH

SLOWLY = 120_000  # milliseconds that a check or a load may take on a slow machine

PROJECT = Path(__file__).resolve().parents[1]
READY = "[data-testid=stApp][data-test-script-state=notRunning] h1"
# The pages of one reader share a process: what Streamlit's scripts take to compile is paid for once, not by every page.
ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--process-per-site"]
PATIENCE = 30_000


class Server:
    """A running dashboard. first_visit: what its very first visitor, on an inner page, saw."""

    def __init__(self, folder: Path):
        self.folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.url = f"http://127.0.0.1:{free.getsockname()[1]}"
        self.first_visit: str | None = None
        command = [
            sys.executable,
            "-m",
            "streamlit",
            "run",
            "dashboard.py",
            "--server.port",
            self.url.rsplit(":", 1)[1],
        ]
        environment = os.environ | {"PATEN_DATA": str(folder)}
        self.process = subprocess.Popen(
            command, cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def wait(self):
        """Until it answers."""
        for _ in range(120):
            try:
                with urllib.request.urlopen(f"{self.url}/sehat", timeout=1):
                    return self
            except OSError:
                time.sleep(0.25)
        raise RuntimeError("the server did not answer within 30 seconds")

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


def chromium() -> str | None:
    """The browser that CHROMIUM names, else the system's; None: playwright's own."""
    names = ("chromium-headless-shell", "chromium", "chromium-browser")
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


def settle(page):
    """Until the script has finished and nothing moves any more."""
    page.wait_for_selector(READY)
    page.wait_for_timeout(300)
    page.wait_for_selector(READY)


def english(page) -> list[str]:
    """The lines on screen that hold an English word, beside names in code and what is marked as a citation."""
    page.evaluate("document.querySelectorAll('code, [lang=en]').forEach(one => { one.style.display = 'none' })")
    return [line for line in page.inner_text("body").splitlines() if ENGLISH.search(line.lower())]

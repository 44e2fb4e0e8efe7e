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

PROJECT = Path(__file__).resolve().parents[1]
# The script has finished; what the browser fetches only when it is needed (a field for files, a table) is there too.
READY = "[data-testid=stApp][data-test-script-state=notRunning]:not(:has([data-testid=stSkeleton])) h1"
# The pages of one reader share a process: what Streamlit's scripts take to compile is paid for once, not by every page.
ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--process-per-site"]
# Milliseconds that a page, and a check or a load, may take on the slowest machine; none waits longer than it must.
PATIENCE, SLOWLY = 90_000, 180_000
STILL = 300
# Gives true once nothing on the page has changed for so long, or it never rests.
QUIET = """still => new Promise(done => {
    const finish = () => { watcher.disconnect(); done(true) }
    let waiting = setTimeout(finish, still)
    setTimeout(finish, 30 * still)
    const watcher = new MutationObserver(() => { clearTimeout(waiting); waiting = setTimeout(finish, still) })
    watcher.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
})"""


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
        for _ in range(360):
            try:
                with urllib.request.urlopen(f"{self.url}/sehat", timeout=1):
                    return self
            except OSError:
                time.sleep(0.25)
        raise RuntimeError("the server did not answer within 90 seconds")

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
    page.evaluate(QUIET, STILL)
    page.wait_for_selector(READY)


def english(page) -> list[str]:
    """The lines on screen that hold an English word, beside names in code and what is marked as a citation."""
    page.evaluate("document.querySelectorAll('code, [lang=en]').forEach(one => { one.style.display = 'none' })")
    return [line for line in page.inner_text("body").splitlines() if ENGLISH.search(line.lower())]

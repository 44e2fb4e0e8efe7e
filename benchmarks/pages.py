"""How fast pages open, change and serve many, against a page of the same elements with all worked out beforehand.

python -m benchmarks.pages [--folder DIR]. Needs published data (default: the folder that pages read) and a chromium.
The floor is served with the settings of this project; "as Streamlit comes" is the same floor with a collection of the
whole heap after each run, which Streamlit does unless told otherwise.
"""

import argparse
import os
import socket
import statistics
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks import recorded
from benchmarks.measure import PROJECT, fresh, machine
from benchmarks.visiting import Visit
from paten import warehouse

MONTHS = {"2026-10": "Oktober 2026", "2026-09": "September 2026"}
PAGES = {"Ringkasan": ("", {}), "Kabupaten/kota": ("kabupaten-kota", {"w": "35.07"})}
READY = "[data-testid=stApp][data-test-script-state=notRunning] h1"
ALL = PAGES | {
    "Pelaporan": ("pelaporan", {}),
    "Pelimpahan": ("pelimpahan", {}),
    "Kecamatan": ("kecamatan", {"w": "35.07.01"}),
    "Kepatuhan": ("kepatuhan", {}),
    "Layanan": ("layanan", {}),
    "Perbandingan": ("perbandingan", {}),
}
RUNS, OPENINGS, TOGETHER, CLICKS, BATCH = 15, 9, 30, 9, 20
TICK = os.sysconf("SC_CLK_TCK")


class Serving:
    """A Streamlit script that is being served on a free port."""

    def __init__(self, script: str, **environment: str):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        command = [sys.executable, "-m", "streamlit", "run", script, "--server.port", str(self.port)]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.process = subprocess.Popen(command, cwd=PROJECT, env=os.environ | environment, **quiet)
        for _ in range(120):
            try:
                with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=1):
                    return
            except OSError:
                time.sleep(0.25)
        raise RuntimeError(f"{script} did not answer within 30 seconds")

    def cpu(self) -> float:
        """Seconds of processor that the server has used."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICK

    def stop(self) -> None:
        """Ends it."""
        self.process.terminate()
        self.process.wait(10)


def main() -> None:
    """Prints what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=warehouse.data_folder())
    folder = parser.parse_args().folder.resolve()
    print(machine())
    ours = Serving("dashboard.py", PATEN_DATA=str(folder))
    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=os.environ.get("CHROMIUM"), args=["--no-sandbox"])
        for name, (page, choices) in PAGES.items():
            path = fresh("pages") / "recorded.pickle"
            recorded.keep(
                {words: recorded.record(folder, page, choices | {"b": code}) for code, words in MONTHS.items()}, path
            )
            floor = Serving("benchmarks/precomputed.py", RECORDED=str(path))
            plain = Serving("benchmarks/precomputed.py", RECORDED=str(path), STREAMLIT_RUNNER_POST_SCRIPT_GC="true")
            print(f"{name}, ours, the floor and the floor as Streamlit comes:")
            _runs(ours, floor, page, choices)
            _processor([(ours, page), (floor, ""), (plain, "")], choices)
            _openings(browser, ours, floor, page, choices)
            _together([ours, floor, plain], page, choices)
            floor.stop()
            plain.stop()
        _every_page(ours)
        _two_processes(folder, ours)
        print(f"first visit transfers {_transferred(browser, ours.url) / 1e6:.2f} MB")
        browser.close()
    ours.stop()


def _runs(ours: Serving, floor: Serving, page: str, choices: dict[str, str]) -> None:
    """The server alone: wall-clock time of one warm run, and of one with another month."""
    sides = ((ours, Visit(ours.url), page), (floor, Visit(floor.url), ""))
    taken: dict[tuple[int, str], list[float]] = {}
    for number in range(RUNS + 3):
        for side, (serving, visit, path) in enumerate(sides):
            for kind, month in (("run", "2026-10"), ("another month", "2026-09")):
                wanted = choices | {"b": month if serving is ours else MONTHS[month]}
                seconds, _ = visit.run(path, **wanted)
                if number >= 3:
                    taken.setdefault((side, kind), []).append(seconds)
    for kind in ("run", "another month"):
        _say(f"server, {kind}", taken[0, kind], taken[1, kind])
    for _, visit, _ in sides:
        visit.close()


def _processor(sides: list[tuple[Serving, str]], choices: dict[str, str]) -> None:
    """Processor time of a run on cached data; the clock of processes ticks a hundred times a second, hence batches."""
    visits = [(serving, Visit(serving.url), path) for serving, path in sides]
    used: list[list[float]] = [[] for _ in sides]
    for number in range(6):
        for side, (serving, visit, path) in enumerate(visits):
            wanted = choices | {"b": MONTHS["2026-10"] if side else "2026-10"}
            seconds = _of_a_run(serving, visit, path, wanted)
            if number:
                used[side].append(seconds)
    for _, visit, _ in visits:
        visit.close()
    _say("server, processor of a run", *used)


def _of_a_run(serving: Serving, visit: Visit, page: str, choices: dict[str, str]) -> float:
    before = serving.cpu()
    for _ in range(BATCH):
        visit.run(page, **choices)
    time.sleep(0.1)  # what a run leaves to be done is part of it
    return (serving.cpu() - before) / BATCH


def _every_page(ours: Serving) -> None:
    """Processor time of a run on cached data, page by page."""
    print("processor of a run on cached data:")
    for name, (page, choices) in ALL.items():
        visit = Visit(ours.url)
        used = [_of_a_run(ours, visit, page, choices | {"b": "2026-10"}) for _ in range(4)][1:]
        visit.close()
        print(f"  {name}: {_spread(used)}")


def _openings(browser: Browser, ours: Serving, floor: Serving, page: str, choices: dict[str, str]) -> None:
    """In the browser, files in its cache: from the address to the finished page, and from a choice to the next one."""
    opened, changed = ([], []), ([], [])
    contexts = [browser.new_context(viewport={"width": 1440, "height": 900}) for _ in range(2)]
    for number in range(OPENINGS + 1):
        for side, (serving, path) in enumerate(((ours, page), (floor, ""))):
            shown = contexts[side].new_page()
            wanted = "&".join(f"{key}={value}" for key, value in choices.items())
            seconds = _timed(lambda: _open(shown, f"{serving.url}/{path}?{wanted}"))  # noqa: B023
            if number:
                opened[side].append(seconds)
                changed[side].append(_choose(shown))
            shown.close()
    _say("browser, warm open", *opened)
    _say("browser, another month chosen", *changed)


def _open(page: Page, url: str) -> None:
    page.goto(url)
    page.wait_for_selector(READY)
    page.wait_for_selector(".source")


def _choose(page: Page) -> float:
    """Seconds from choosing another month until the page speaks of it."""
    box = page.get_by_role("combobox", name="Bulan laporan")
    box.click()
    box.fill("September 2026")
    page.wait_for_timeout(300)
    started = time.perf_counter()
    box.press("Enter")
    page.wait_for_selector(".meta >> text=September 2026")
    page.wait_for_selector(READY)
    return time.perf_counter() - started


def _together(sides: list[Serving], page: str, choices: dict[str, str]) -> None:
    """Thirty people who click at the same moment; the sides take turns, because the machine has its moods."""
    slowest: list[list[float]] = [[] for _ in sides]
    for _ in range(3):
        for side, serving in enumerate(sides):
            wanted = {"b": MONTHS["2026-10"]} if side else choices | {"b": "2026-10"}
            slowest[side] += _crowd([serving], "" if side else page, wanted)
    _say(f"{TOGETHER} at once, the slowest of a round", *slowest)


def _two_processes(folder: Path, ours: Serving) -> None:
    other = Serving("dashboard.py", PATEN_DATA=str(folder))
    one = _crowd([ours], "", {"b": "2026-10"})
    two = _crowd([ours, other], "", {"b": "2026-10"})
    other.stop()
    print(f"{TOGETHER} at once on Ringkasan: one process {_spread(one)}, two {_spread(two)}")


def _crowd(servings: list[Serving], page: str, choices: dict[str, str]) -> list[float]:
    """Seconds of the slowest of all, round by round."""
    visits = [Visit(servings[number % len(servings)].url) for number in range(TOGETHER)]
    for visit in visits:
        visit.run(page, **choices)
    slowest = []
    for _ in range(CLICKS // 3):
        start, taken = threading.Barrier(TOGETHER), []

        def click(visit: Visit, start: threading.Barrier = start, taken: list[float] = taken) -> None:
            start.wait()
            taken.append(visit.run(page, **choices)[0])

        threads = [threading.Thread(target=click, args=(visit,)) for visit in visits]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        slowest.append(max(taken))
    for visit in visits:
        visit.close()
    return slowest


def _transferred(browser: Browser, url: str) -> int:
    """Bytes over the wire of the very first visit, compressed as they come."""
    context = browser.new_context()
    page = context.new_page()
    network = context.new_cdp_session(page)
    network.send("Network.enable")
    sizes: list[int] = []
    network.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    _open(page, url)
    page.wait_for_timeout(1000)
    context.close()
    return int(sum(sizes))


def _timed(work: Callable[[], None]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _say(what: str, ours: list[float], *floors: list[float]) -> None:
    mine = statistics.median(ours)
    against = "; ".join(f"floor {_spread(floor)}: × {mine / statistics.median(floor):.2f}" for floor in floors)
    print(f"  {what}: {_spread(ours)}; {against}", flush=True)


def _spread(seconds: list[float]) -> str:
    """Median, least and most in milliseconds."""
    middle, least, most = (1000 * one for one in (statistics.median(seconds), min(seconds), max(seconds)))
    digits = 0 if middle >= 100 else 1
    return f"{middle:.{digits}f} ms ({least:.{digits}f} to {most:.{digits}f})"


if __name__ == "__main__":
    main()

"""All 38 kabupaten/kota and the province in all six forms: seconds, processor, and peak memory of the process tree.

python -m benchmarks.briefings [--runs 3] [--folder data/demo]. Floor in the same run: bare libraries, nothing asked and
nothing worded. The papers and pictures are compiled once each from data that is ready, as many empty slides and letters
are written from the same templates. Ours is compared with it by processor time, which other loads disturb least.
"""

import argparse
import io
import os
import shutil
import statistics
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

from docx import Document
from pptx import Presentation

from benchmarks.measure import PROJECT, fresh, machine
from paten import warehouse
from paten.briefing import card, pdf, typesetting
from paten.briefing.build import briefing
from paten.briefing.content import Briefing
from paten.briefing.layout import payload
from paten.view import PROVINCE, View

PERIOD = date(2026, 10, 1)
SLIDES = 8
TEMPLATES = PROJECT / "paten" / "briefing" / "templates"


def tree(root: int) -> list[int]:
    """A process and all below it."""
    found = [root]
    for parent in found:
        for task in Path(f"/proc/{parent}/task").glob("*/children"):
            try:
                found += [int(child) for child in task.read_text().split()]
            except OSError:
                return found  # it ended meanwhile
    return found


def held(process: int) -> int:
    """Memory of a process in kB, what it shares with others counted in parts."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def once(folder: Path, out: Path) -> tuple[float, float, float]:
    """Seconds, seconds of processor and peak MB of one run over all."""
    command = [sys.executable, "-m", "etl", "brief", "--all", f"--period={PERIOD:%Y-%m}", f"--out={out}"]
    environment = os.environ | {"PATEN_DATA": str(folder)}
    started, peak = time.perf_counter(), 0
    child = subprocess.Popen(command, cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL)
    while not (ended := os.wait4(child.pid, os.WNOHANG))[0]:
        peak = max(peak, sum(held(one) for one in tree(child.pid)))
        time.sleep(0.1)
    assert ended[1] == 0, "the run failed"
    return time.perf_counter() - started, ended[2].ru_utime + ended[2].ru_stime, peak / 1024


def ready() -> list[Briefing]:
    """The briefings of all, worked out before the floor is measured."""
    view = View(warehouse.current(), (PROVINCE,), PROVINCE, PERIOD)
    regions = warehouse.rows("regions", view)
    codes = regions.region_code[regions.level != "kecamatan"]
    return [briefing(view.at(region=code)) for code in codes]


def floor(briefings: list[Briefing]) -> float:
    """Seconds of processor of the bare libraries."""
    told = [payload(one, pdf.ROOMS[0]) for one in briefings]
    started = time.process_time()
    for one in told:
        typesetting.typeset("briefing", one)
    for one in briefings:
        card.card(one)
        deck = Presentation(str(TEMPLATES / "paparan.pptx"))
        for _ in range(SLIDES):
            deck.slides.add_slide(deck.slide_layouts[0])
        deck.save(io.BytesIO())
        Document(str(TEMPLATES / "nota-dinas.docx")).save(io.BytesIO())
    return time.process_time() - started


def main() -> None:
    """Prints the table of this benchmark."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=PROJECT / "data" / "demo")
    options = parser.parse_args()
    folder, out = fresh("briefings"), fresh("briefings-out")
    shutil.copytree(options.folder / "published", folder / "published")
    os.environ["PATEN_DATA"] = str(folder)
    print(machine())
    found = [once(folder, out) for _ in range(options.runs)]
    for name, values, unit in zip(
        ("wall", "processor", "peak"), zip(*found, strict=True), ("s", "s", "MB"), strict=True
    ):
        print(f"  {name}: median {statistics.median(values):.1f}, {min(values):.1f} to {max(values):.1f} {unit}")
    files = [path for path in out.iterdir() if path.is_file()]
    print(f"  {len(files)} files, {sum(path.stat().st_size for path in files) / 1e6:.1f} MB")
    least = floor(ready())
    print(f"  floor: {least:.1f} s of processor; × {statistics.median(cpu for _, cpu, _ in found) / least:.2f}")
    shutil.rmtree(folder)
    shutil.rmtree(out)


if __name__ == "__main__":
    main()

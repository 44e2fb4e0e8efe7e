"""2.4 million service rows in one CSV, file → published, against one SQL script that does it by hand, in the same run.

python -m benchmarks.millions [--runs 3]. The folder is in use: ten years are expected, an earlier snapshot is shown.
By hand is benchmarks/by_hand.sql: it types, de-duplicates, writes the facts and works out the same 1.35 million figures
of indicators.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import threading
import time
from datetime import date
from pathlib import Path

import duckdb

from benchmarks.measure import PROJECT, WORK, fresh, machine, run
from etl.folder import Folder
from etl.publish import path_of, shown

HERE = Path(__file__).parent
LAST, AS_OF, YEARS, SERVICES = date(2026, 10, 1), date(2026, 11, 25), 10, 30
BY_HAND = """
import duckdb, sys
with duckdb.connect(sys.argv[1], config={"threads": 2, "memory_limit": "1200MB"}) as connection:
    for name, value in (("csv", sys.argv[2]), ("reference", sys.argv[3])):
        connection.execute(f"set variable {name} = '{value}'")
    connection.execute(open(sys.argv[4], encoding="utf-8").read())
"""
SAME = """
    select count(*) from by_hand.indicator as hand
    full join (from load.indicator where indicator in (select distinct indicator from by_hand.indicator)) as ours
        using (region_code, period, indicator, item)
    where hand.numerator is distinct from ours.numerator or hand.denominator is distinct from ours.denominator
"""


def main() -> None:
    """Prints what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    runs = parser.parse_args().runs
    print(machine())
    csv, base = _csv(), _folder()
    print(f"  {csv.stat().st_size / 1e6:.0f} MB")
    rounds = [_round(csv, base) for _ in range(runs)]
    for what in rounds[0]:
        values = [taken[what] for taken in rounds]
        print(f"  {what}: median {statistics.median(values):.2f}; {min(values):.2f} to {max(values):.2f}")
    for what in ("wall s", "processor s"):
        ratios = [taken[f"load, {what}"] / taken[f"by hand, {what}"] for taken in rounds]
        print(
            f"  load against by hand, {what}: × {statistics.median(ratios):.2f}; {min(ratios):.2f} to {max(ratios):.2f}"
        )


def _csv() -> Path:
    path = fresh("millions-csv") / "layanan.csv"
    with duckdb.connect() as connection:
        for name, value in {
            "reference": str(PROJECT / "data" / "reference"),
            "out": str(path),
            "last": str(LAST),
            "months": YEARS * 12,
            "services": SERVICES,
        }.items():
            connection.execute(f"set variable {name} = $value", {"value": value})
        connection.execute((HERE / "millions.sql").read_text(encoding="utf-8"))
    return path


def _folder() -> Path:
    """A data folder in use: ten years are expected, and what is known so far is published."""
    folder = fresh("millions-base")
    own = folder / "office" / "reference" / "calendar.csv"
    own.parent.mkdir(parents=True)
    starts = date(LAST.year - YEARS, LAST.month + 1, 1)
    lines = [f"{name},bulan,{starts},10,,," for name in ("layanan", "kepatuhan")]
    own.write_text("\n".join(["report_type,every,starts_on,due_day,basis,valid_from,valid_to", *lines, ""]))
    run("publish", "--as-of", str(AS_OF), folder=folder)
    return folder


def _round(csv: Path, base: Path) -> dict[str, float]:
    folder, hand = WORK / "millions", WORK / "by_hand.duckdb"
    shutil.rmtree(folder, ignore_errors=True)
    hand.unlink(missing_ok=True)
    shutil.copytree(base, folder)
    os.sync()
    script = [sys.executable, "-c", BY_HAND, str(hand), str(csv), str(PROJECT / "data" / "reference")]
    taken = _measured("by hand", [*script, str(HERE / "by_hand.sql")], {})
    command = [sys.executable, "-m", "etl", "load", str(csv), "--received", "2026-11-10", "--as-of", str(AS_OF)]
    taken |= _measured("load", command, {"PATEN_DATA": str(folder)})
    with duckdb.connect() as connection:
        connection.execute(f"attach '{hand}' as by_hand (read_only)")
        snapshot = path_of(Folder(folder), shown(Folder(folder))["version"])
        connection.execute(f"attach '{snapshot}' as load (read_only)")
        [(facts,)] = connection.execute("select count(*) from load.service_volume").fetchall()
        taken["facts, millions"] = facts / 1e6
        [(taken["sums that differ by hand (rows that rules reject)"],)] = connection.execute(SAME).fetchall()
    return taken


def _measured(what: str, command: list[str], more: dict[str, str]) -> dict[str, float]:
    """Wall clock, processor time of the whole tree, and the most memory that its processes held together."""
    started, before = time.perf_counter(), os.times()
    process = subprocess.Popen(command, cwd=PROJECT, env=os.environ | more, stdout=subprocess.DEVNULL)
    over, most = threading.Event(), [0]

    def watch() -> None:
        while not over.wait(0.05):
            most[0] = max(most[0], _held(process.pid))

    watcher = threading.Thread(target=watch)
    watcher.start()
    process.wait()
    over.set()
    watcher.join()
    after = os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return {
        f"{what}, wall s": time.perf_counter() - started,
        f"{what}, processor s": used,
        f"{what}, MB of the whole tree": most[0] / 1024,
    }


def _held(pid: int) -> int:
    """kB of memory that a process and all below it hold; 0 for one that has ended meanwhile."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
        below = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    resident = re.search(r"VmRSS:\s+(\d+)", status)
    return (int(resident[1]) if resident else 0) + sum(_held(int(child)) for child in below)


if __name__ == "__main__":
    main()

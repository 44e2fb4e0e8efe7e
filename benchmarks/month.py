"""One month of 38 workbooks, files → published, with one and with ten years of history behind it.

python -m benchmarks.month [--runs 3]. Floor in the same run: the least that could work. Bare libraries in one process
open the workbooks, put their cells, unread and unchecked, into a copy of the last snapshot, and write it out.
"""

import argparse
import csv
import os
import shutil
import statistics
import tempfile
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import duckdb
from python_calamine import CalamineWorkbook

from benchmarks.measure import PROJECT, WORK, fresh, machine, run
from etl.demo.books import books
from etl.demo.places import places
from etl.demo.stories import stories
from etl.read import read_files
from etl.template.writer import write

LAST = date(2026, 10, 1)
AS_OF = date(2026, 11, 25)


def history(years: int) -> Path:
    """A data folder with so many years of history, and the office's calendar that expects them.

    It came before the workbooks of September: those count, so that October changes as much as a month does.
    """
    folder = fresh(f"history-{years}")
    office = folder / "office" / "reference"
    office.mkdir(parents=True)
    starts = date(LAST.year - years, LAST.month, 1)
    (office / "calendar.csv").write_text(
        "report_type,every,starts_on,due_day,basis,valid_from,valid_to\n"
        f"layanan,bulan,{starts},10,,,\nkepatuhan,bulan,{starts},10,,,\n",
        encoding="utf-8",
    )
    files = fresh(f"csv-{years}")
    with duckdb.connect() as connection:
        for name, value in {
            "reference": str(PROJECT / "data" / "reference"),
            "months": years * 12,
            "last": str(LAST),
        }.items():
            connection.execute(f"set variable {name} = $value", {"value": value})
        connection.execute((PROJECT / "benchmarks" / "history.sql").read_text(encoding="utf-8"))
        for code in places():
            for relation in ("volume", "tick"):
                part = connection.table(relation).filter(f"parent_code = '{code}'")
                part.project("* exclude (parent_code)").write_csv(str(files / f"{relation}_{code}.csv"))
    seconds, memory, code = run("load", str(files), "--received", "2026-10-01", "--as-of", "2026-10-20", folder=folder)
    print(f"  history of {years} year(s) loaded in {seconds:.1f} s, {memory:.0f} MB, exit {code}")
    return folder


def month() -> tuple[list[Path], list[Path]]:
    """What came before (first day, and the month before the newest) and the 38 workbooks of the newest month.

    As offices would send them; not simulated, so that they may follow the history.
    """
    inbox = fresh("month")
    for code, place in places().items():
        for report, book in books(place, stories()[code], LAST, 2, AS_OF, {-1: frozenset(), 0: frozenset()}):
            folder = inbox / f"{report.received:%Y-%m-%d}_{code}_{report.via}"
            folder.mkdir(parents=True, exist_ok=True)
            write(replace(book, simulated=False), folder / book.file_name)
    written = sorted(inbox.rglob("*.xlsx"))
    newest = [path for path in written if path.stem.endswith(f"{LAST:%Y-%m}")]
    newest = list({path.name: path for path in reversed(newest)}.values())  # one per sender, without repeats
    return [path for path in written if path not in newest], newest


def floor(monthly: list[Path], base: Path) -> float:
    """Seconds of that least."""
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as out:
        cells, copied = Path(out) / "cells.csv", Path(out) / "copy.duckdb"
        with cells.open("w", encoding="utf-8", newline="") as target:
            writer = csv.writer(target)
            for number, path in enumerate(monthly):
                book = CalamineWorkbook.from_path(str(path))
                for sheet in book.sheet_names:
                    lines = book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
                    writer.writerows(
                        (number, sheet, row, column, value)
                        for row, line in enumerate(lines)
                        for column, value in enumerate(line)
                        if value != ""
                    )
        shutil.copyfile(max((base / "published").glob("*.duckdb")), copied)
        with duckdb.connect(str(copied)) as connection:
            connection.execute(f"create table cell as from read_csv('{cells}', header = false, all_varchar = true)")
            connection.execute("checkpoint")
    return time.perf_counter() - started


def main() -> None:
    """Prints the table of this benchmark."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=3)
    runs = parser.parse_args().runs
    print(machine())
    earlier, monthly = month()
    with tempfile.TemporaryDirectory() as out:
        started = time.perf_counter()
        read_files(monthly, Path(out))
        print(f"  {len(monthly)} workbooks opened and read in {time.perf_counter() - started:.2f} s")
    bases = {years: history(years) for years in (1, 10)}
    for base in bases.values():
        run("load", *map(str, earlier), "--as-of", "2026-10-20", folder=base)
    rounds = [one_round(bases, monthly) for _ in range(runs)]
    for what in rounds[0]:
        seconds = [taken[what] for taken in rounds]
        print(f"  {what}: {min(seconds):.2f} to {max(seconds):.2f} s, median {statistics.median(seconds):.2f} s")
    for what, other in (("10 years", "1 year"), ("1 year", "floor")):
        print(f"  {what} against {other}: × {statistics.median(taken[what] / taken[other] for taken in rounds):.2f}")


def one_round(bases: dict[int, Path], monthly: list[Path]) -> dict[str, float]:
    """Seconds of the floor, of the month with one year and with ten behind it, in turn: all meet one machine."""
    taken = {"floor": floor(monthly, bases[1])}
    for years, what in ((1, "1 year"), (10, "10 years")):
        folder = WORK / "run"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(bases[years], folder)
        os.sync()  # the copy is not part of the load
        taken[what], memory, code = run("load", *map(str, monthly), "--as-of", str(AS_OF), folder=folder)
        print(f"  {what}: {taken[what]:.2f} s, {memory:.0f} MB, exit {code}")
        shutil.rmtree(folder)
    return taken


if __name__ == "__main__":
    main()

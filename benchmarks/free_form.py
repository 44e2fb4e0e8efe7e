"""38 workbooks of free form against 38 templates with the same counts, files → published, in turn.

python -m benchmarks.free_form [--runs 3]. Also says whether both give the same facts. Before it: a declared range
of 1,048,576 rows with twelve filled, against the twelve alone.
"""

import argparse
import shutil
import statistics
import tempfile
import time
from pathlib import Path

import duckdb
import xlsxwriter

from benchmarks.measure import WORK, fresh, machine, run
from benchmarks.month import AS_OF, month
from etl.demo.places import places
from etl.read import read_files

TITLES = {
    "completed": "SELESAI",
    "requested": "PERMOHONAN MASUK",
    "rejected": "DITOLAK",
    "on_time": "SELESAI TEPAT WAKTU",
}
FACTS = """select
        coalesce(bit_xor(hash(region_code, service_code, period, requested, completed, rejected, on_time)), 0), count(*)
    from service_volume where coalesce(requested, completed, rejected, on_time) is not null"""


def free_form(templates: list[Path], out: Path) -> list[Path]:
    """The counts of these templates as offices draw them: a sheet per measure, kecamatan down, services across."""
    with tempfile.TemporaryDirectory() as scratch, duckdb.connect() as connection:
        readings = read_files(templates, Path(scratch))
        written = []
        for reading in readings:
            code = reading.stamp["kabupaten_kota"]
            counts = connection.execute(
                "select texts['region_code'], texts['service_code'], texts from read_parquet(?)"
                " where relation = 'service_volume'",
                [str(reading.parquet)],
            ).fetchall()
            written.append(_drawn(out / f"{code}.xlsx", code, counts))
    return written


def _drawn(path: Path, code: str, counts: list[tuple]) -> Path:
    place = places()[code]
    names = dict(place.kecamatan)
    services = sorted({service for _, service, _ in counts})
    book = xlsxwriter.Workbook(path)
    for measure, title in TITLES.items():
        told = {(region, service): texts[measure] for region, service, texts in counts if measure in texts}
        if not told:
            continue
        sheet = book.add_worksheet(title.title())
        sheet.write_row(0, 0, [f"REKAPITULASI PELAYANAN {title} {place.label.upper().replace('KAB. ', 'KABUPATEN ')}"])
        sheet.write_row(1, 0, ["BULAN : OKTOBER 2026"])
        sheet.write_row(3, 0, ["No", "Kecamatan", *services, "Jumlah"])
        for turn, (region, name) in enumerate(names.items(), 1):
            cells = [told.get((region, service)) for service in services]
            numbers = [int(text) if text and text.isdigit() else text for text in cells]
            sheet.write_row(3 + turn, 0, [turn, name, *numbers, sum(n for n in numbers if isinstance(n, int))])
    book.close()
    return path


def declared() -> tuple[float, float]:
    """Seconds of reading twelve filled cells, alone and with a blank format in the last row of the sheet."""
    folder, seconds = fresh("declared"), []
    for last in (12, 1_048_575):
        path = folder / f"{last}.xlsx"
        book = xlsxwriter.Workbook(path)
        sheet = book.add_worksheet("Rekap")
        for row in range(12):
            sheet.write(row, 0, row)
        sheet.write_blank(last, 0, None, book.add_format({"bold": True}))
        book.close()
        started = time.perf_counter()
        read_files([path], folder / "out")
        seconds.append(time.perf_counter() - started)
    return seconds[0], seconds[1]


def main() -> None:
    """Prints the table of this benchmark."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=3)
    runs = parser.parse_args().runs
    print(machine())
    few, many = declared()
    print(f"  twelve cells {few:.2f} s, the same with 1,048,576 rows declared {many:.2f} s")
    _, templates = month()
    free = free_form(templates, fresh("free"))
    taken: dict[str, list[float]] = {"templates": [], "free form": []}
    facts = {}
    for _ in range(runs):
        for what, files in (("templates", templates), ("free form", free)):
            folder = WORK / "run"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            seconds, memory, code = run(
                "load", *map(str, files), "--received", "2026-11-09", "--as-of", str(AS_OF), folder=folder
            )
            taken[what].append(seconds)
            print(f"  {what}: {seconds:.2f} s, {memory:.0f} MB, exit {code}")
            with duckdb.connect(str(max((folder / "published").glob("*.duckdb"))), read_only=True) as connection:
                facts[what] = connection.execute(FACTS).fetchone()
    for what, seconds in taken.items():
        print(
            f"  {what}: {min(seconds):.2f} to {max(seconds):.2f} s, median {statistics.median(seconds):.2f} s;"
            f" facts {facts[what]}"
        )
    ratios = [free / template for free, template in zip(taken["free form"], taken["templates"], strict=True)]
    print(f"  free form against templates: × {statistics.median(ratios):.2f}")


if __name__ == "__main__":
    main()

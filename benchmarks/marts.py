"""What is built on facts, and what pages ask of it: everything, one month, a question; over 2.4 and 24 million facts.

python -m benchmarks.marts [--services 30 300] [--keep DIR]. Floors in the same run: one bare aggregate over the facts,
and one bare look into the finished relation. --keep leaves DIR/facts-30 and so on behind: folders that pages can read.
"""

import argparse
import os
import shutil
import statistics
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import duckdb

from benchmarks.measure import fresh, machine
from etl import build, publish, sql
from etl.folder import Folder
from paten import warehouse
from paten.view import View

LAST, AS_OF, MONTH, YEARS = date(2026, 11, 1), date(2026, 11, 25), date(2026, 10, 1), 10
HERE = Path(__file__).parent
ASKED = (
    ("history", "35", {"indicators": ["beroperasi", "tepat_waktu", "selesai", "kelengkapan_laporan"], "months": 24}),
    ("history", "35.07", {"indicators": ["beroperasi", "tepat_waktu", "selesai", "kelengkapan_laporan"], "months": 24}),
    ("tile_map", "35", {"indicator": "tepat_waktu"}),
    ("volumes", "35.07", {}),
    ("stage_counts", "35", {}),
    ("kecamatan", "35.07", {}),
    ("requirements", "35.07", {}),
    ("lacks", "35", {}),
    ("unreported", "35", {}),
    ("completeness", "35", {}),
    ("record", "35.07", {"months": 12}),
    ("matched_change", "35", {"indicator": "selesai"}),
)


def main() -> None:
    """Prints what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--services", type=int, nargs="+", default=[30, 300])
    parser.add_argument("--keep", type=Path)
    asked = parser.parse_args()
    print(machine())
    for services in asked.services:
        folder = Folder(asked.keep / f"facts-{services}" if asked.keep else fresh(f"facts-{services}"))
        folder.prepare()
        _calendar(folder)
        path = publish.path_of(folder, 1)
        _everything(folder, path, services)
        _one_month(folder, path)
        _questions(folder)
        if asked.keep:
            _shown(folder)
        else:
            shutil.rmtree(folder.root)


def _calendar(folder: Folder) -> None:
    own = folder.root / "office" / "reference" / "calendar.csv"
    own.parent.mkdir(parents=True)
    starts = date(LAST.year - YEARS, LAST.month, 1)
    lines = [f"{name},bulan,{starts},10,,," for name in ("layanan", "kepatuhan")]
    own.write_text("\n".join(["report_type,every,starts_on,due_day,basis,valid_from,valid_to", *lines, ""]))


def _everything(folder: Folder, path: Path, services: int) -> None:
    with duckdb.connect(config=publish.SETTINGS | {"memory_limit": "2GB"}) as connection:
        reference = build.prepare(connection, folder, AS_OF)
        sql.attach(connection, path.with_suffix(".unordered"), read_only=False)
        build.relations(connection, "snapshot")
        build.begin(connection, folder, AS_OF)
        _run(connection, "facts", services=services, months=YEARS * 12, last=str(LAST))
        connection.execute("checkpoint snapshot")
        [(facts,)] = connection.execute("select count(*) from snapshot.service_volume").fetchall()
        print(f"  {facts / 1e6:.1f} million facts, {path.with_suffix('.unordered').stat().st_size / 1e6:.0f} MB")
        _run(connection, "affected", since="2010-01-01")
        bare = _seconds(lambda: connection.execute((HERE / "floor.sql").read_text()).fetchall())
        taken = _seconds(lambda: build.marts(connection, _told))
        print(f"  everything: {taken:.2f} s; floor, one aggregate of one measure: {bare:.2f} s")
        build._meta(connection, build.Basis(AS_OF, reference, publish.code(), True, "uji"))
        build.in_order(connection, path)
    path.with_suffix(".unordered").unlink()


def _shown(folder: Folder) -> None:
    """Names the snapshot as published."""
    note = {"version": 1, "file": "v000001.duckdb", "as_of": AS_OF.isoformat(), "code": publish.code()}
    publish._show(folder, note | {"published_at": f"{AS_OF} 08:00:00", "loaded_by": "uji"})


def _one_month(folder: Folder, path: Path) -> None:
    taken = []
    for _ in range(3):
        copy = path.with_suffix(".copy")
        copied = _seconds(lambda copy=copy: shutil.copyfile(path, copy))
        os.sync()
        with duckdb.connect(config=publish.SETTINGS) as connection:
            build.prepare(connection, folder, AS_OF)
            sql.attach(connection, copy, read_only=False)
            build.begin(connection, folder, AS_OF)
            _run(connection, "facts_of_a_month", changed=str(MONTH))
            _run(connection, "affected", since=str(MONTH))
            taken.append(_seconds(lambda connection=connection: build.marts(connection, _told)))
        copy.unlink()
    print(
        f"  one month: {statistics.median(taken):.2f} s ({min(taken):.2f} to {max(taken):.2f}); the copy {copied:.2f} s"
    )


def _questions(folder: Folder) -> None:
    os.environ["PATEN_DATA"] = str(folder.root)
    medians = {}
    for question, region, choices in ASKED:
        view = View(1, ("35",), region, MONTH)
        warehouse.rows(question, view, **choices)
        taken = [_seconds(lambda q=question, v=view, c=choices: warehouse.rows(q, v, **c)) for _ in range(15)]
        medians[f"{question} {region}"] = statistics.median(taken) * 1000
    for name, milliseconds in sorted(medians.items(), key=lambda one: -one[1]):
        print(f"    {name}: {milliseconds:.1f} ms")
    print(f"  a question: median {statistics.median(medians.values()):.1f} ms, slowest {max(medians.values()):.1f} ms")


def _run(connection: duckdb.DuckDBPyConnection, name: str, **values: str | int) -> None:
    sql.put(connection, **values)
    connection.execute((HERE / f"{name}.sql").read_text(encoding="utf-8"))


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _told(step: str, part: float) -> None:
    """Nobody watches."""


if __name__ == "__main__":
    main()

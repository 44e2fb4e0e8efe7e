"""A snapshot is published whole or not at all: killed loaders, two at once, wrong folders, what is kept, going back."""

import json
import os
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import duckdb
import pytest
from offices import AS_OF, KOTA, Office, volume

from etl import build, publish, sql
from etl import folder as folders
from etl.errors import UserError
from etl.folder import PROJECT

A, B = f"{KOTA}.01", f"{KOTA}.02"
# Where a loader is killed: in the module, the function, the n-th call of it.
MOMENTS = [
    ("etl.archive", "_settle", 1),
    ("etl.archive", "write_whole", 2),
    ("etl.build", "fill", 1),
    ("etl.publish", "_show", 1),
    ("etl.publish", "write_whole", 2),
    ("etl.publish", "_tidy", 1),
]
KILLED = """
import os, signal, sys
from importlib import import_module
module, name, nth = import_module(sys.argv[1]), sys.argv[2], int(sys.argv[3])
real, calls = getattr(module, name), []
def fatal(*args, **more):
    calls.append(name)
    if len(calls) == nth:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(*args, **more)
setattr(module, name, fatal)
from etl.__main__ import main
sys.exit(main(sys.argv[4:]))
"""


def run(office: Office, *arguments: object, code: tuple[str, ...] = ("-m", "etl")) -> subprocess.CompletedProcess:
    """The command line on this folder, in a process of its own."""
    return subprocess.run(
        [sys.executable, *code, *map(str, arguments)],
        cwd=PROJECT,
        env=os.environ | {"PATEN_DATA": str(office.root)},
        capture_output=True,
        text=True,
    )


def october(office: Office) -> list[Path]:
    first = office.inbox("2026-11-05", "layanan", [volume(A), volume(B)])
    return [first, office.inbox("2026-11-09", "mended", [volume(A, completed=13)])]


@pytest.fixture(scope="module")
def _undisturbed(few_places, tmp_path_factory) -> Office:
    office = few_places.copy(tmp_path_factory.mktemp("undisturbed") / "data")
    office.load(*october(office))
    return office


@pytest.fixture(scope="module")
def undisturbed(_undisturbed) -> dict[str, str]:
    """The hashes of a load that nobody disturbed."""
    return _undisturbed.hashes()


@pytest.fixture
def loaded(_undisturbed, tmp_path) -> Office:
    """A folder of one's own after that load: version 1 is empty, version 2 has October."""
    return _undisturbed.copy(tmp_path / "loaded")


@pytest.mark.parametrize(("module", "name", "nth"), MOMENTS)
def test_a_loader_that_is_killed_costs_nothing(office, undisturbed, module, name, nth):
    paths = october(office)
    command = ("load", *paths, "--as-of", AS_OF)
    done = run(office, module, name, nth, *command, code=("-c", KILLED))
    assert done.returncode == -signal.SIGKILL
    readable(office)
    office.load(*paths)
    assert office.hashes() == undisturbed
    assert not [path for path in office.folder.published.iterdir() if path.name.startswith(".")], "nothing half is left"


def readable(office: Office) -> int:
    """Reads what current.json names as a page would; gives the version."""
    shown = json.loads((office.folder.published / "current.json").read_text(encoding="utf-8"))
    with duckdb.connect(str(office.folder.published / shown["file"]), read_only=True) as connection:
        assert connection.execute("select count(*) from region").fetchone() == (705,)
    return shown["version"]


def test_a_second_loader_is_told_so_and_loses_nothing(office):
    [path, _] = october(office)
    with folders.writing(office.folder):
        done = run(office, "load", path, "--as-of", AS_OF)
    assert done.returncode == 2
    assert "Pemuatan lain sedang berjalan" in done.stderr
    assert list(office.folder.archive.iterdir()) == []
    assert office.load(path).submissions[0]["verdict"] == "diterima"


def test_whoever_reads_during_loads_always_finds_a_whole_snapshot(office):
    over = threading.Event()

    def read_on() -> list[int]:
        seen = []
        while not over.is_set():
            seen.append(readable(office))
        return seen

    first, second = october(office)
    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(read_on)
        try:
            office.load(first)
            publish.rollback(office.folder, None)
            office.load(second)
        finally:
            over.set()
        seen = reading.result()
    assert 1 in seen and set(seen) <= {1, 2, 3} and readable(office) == 3
    assert len(seen) > 10


def test_a_real_file_does_not_get_into_a_simulated_folder(small_demo, tmp_path):
    office = Office(small_demo).copy(tmp_path / "demo")
    before = office.files()
    real = tmp_path / "layanan.csv"
    real.write_text(f"region_code,service_code,period,completed\n{A},NP-10,2026-10,12\n", encoding="utf-8")
    done = run(office, "load", real)
    assert done.returncode == 2
    assert "berisi data nyata" in done.stderr
    assert office.files() == before


def test_a_simulated_file_does_not_get_into_a_real_folder(loaded, small_demo):
    before = loaded.files()
    simulated = next((small_demo / "inbox").rglob("*.xlsx"))
    done = run(loaded, "load", simulated)
    assert done.returncode == 2
    assert "berisi data simulasi" in done.stderr
    assert loaded.files() == before


def test_a_csv_exported_from_a_simulation_does_not_get_into_a_real_folder(loaded, tmp_path):
    before = loaded.files()
    exported = tmp_path / "SIMULASI_service_volume.csv"
    exported.write_text(f"region_code,service_code,period,completed\n{A},NP-11,2026-10,12\n", encoding="utf-8")
    done = run(loaded, "load", exported)
    assert done.returncode == 2
    assert "berisi data simulasi" in done.stderr
    assert loaded.files() == before


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path):
    """A file stands where the folder should be; tests may run as root, whom no permission stops."""
    (tmp_path / "tempat").write_text("bukan folder", encoding="utf-8")
    path = tmp_path / "layanan.csv"
    path.write_text(f"region_code,service_code,period,completed\n{A},NP-10,2026-10,12\n", encoding="utf-8")
    done = run(Office(tmp_path / "tempat"), "load", path)
    assert done.returncode == 2
    assert "tidak dapat ditulis" in done.stderr and "PATEN_DATA" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("verb", [("status",), ("ask",), ("export", "--out", "keluar"), ("rollback",)])
def test_where_nothing_is_published_it_says_what_to_do(tmp_path, verb):
    done = run(Office(tmp_path / "kosong"), *verb)
    assert done.returncode == 2
    assert "python -m etl" in done.stderr or "tidak ada yang dapat diekspor" in done.stderr
    assert "Traceback" not in done.stderr


def test_rollback_shows_what_was_there_and_the_next_publication_goes_on_from_it(loaded, undisturbed, few_places):
    assert publish.rollback(loaded.folder, None) == 1
    assert loaded.hashes() == few_places.hashes()
    loaded.publish()
    assert publish.shown(loaded.folder)["version"] == 3
    assert loaded.hashes() == undisturbed
    with pytest.raises(UserError, match="Versi 99 tidak ada. Versi yang tersimpan: 1, 2, 3"):
        publish.rollback(loaded.folder, 99)


def test_kept_are_the_last_ten_the_last_of_each_month_and_the_pinned(office, monkeypatch):
    monkeypatch.setattr(publish, "_build", lambda folder, building, *rest: building.write_bytes(b"x") and "acuan")
    for version, day in enumerate((date(2026, 9, 1), date(2026, 9, 2), *(date(2026, 10, 1),) * 3), start=2):
        assert office.publish(day) == version
    publish.pin(office.folder, 4, "briefing")
    for _ in range(12):
        office.publish(date(2026, 11, 1))
    kept = publish.versions(office.folder)
    # 3 and 6 are the last of September and October, 4 is pinned; then the last ten.
    assert kept == [3, 4, 6, *range(9, 19)]
    assert publish.shown(office.folder)["version"] == 18


def test_pinning_what_is_not_there_is_told(office):
    with pytest.raises(UserError, match="Versi 7 tidak ada"):
        publish.pin(office.folder, 7, "briefing")


def test_what_is_not_sound_is_not_published(loaded, undisturbed, monkeypatch):
    monkeypatch.setattr("etl.build.FACTS", ("service_volume", "service_volume"))
    with pytest.raises(UserError, match="lebih dari satu baris untuk satu kunci di service_volume"):
        loaded.load(loaded.inbox("2026-11-12", "lagi", [volume(A, completed=14)]))
    assert loaded.hashes() == undisturbed
    assert readable(loaded) == 2


def test_a_stage_that_nobody_could_count_is_not_published(loaded, undisturbed, monkeypatch):
    read = sql.read
    spoil = {"marts/stage": ";\nupdate snapshot.stage set step_3 = null where period = '2026-10-01'"}
    monkeypatch.setattr(sql, "read", lambda name: read(name) + spoil.get(name, ""))
    with pytest.raises(UserError, match="isian wajib kosong di stage.step_3"):
        loaded.publish()
    assert loaded.hashes() == undisturbed


def test_gaps_are_closed_when_a_fifth_of_the_rows_is_gone(tmp_path):
    with duckdb.connect() as connection:
        sql.attach(connection, tmp_path / "snapshot.duckdb", read_only=False)
        build.relations(connection, "snapshot")
        connection.execute(
            "insert into snapshot.holiday select date '2026-01-01' + i::int, 'libur' from range(1000) as days(i)"
        )
        worn = []
        for left in (1000, 900, 700):
            connection.execute(f"delete from snapshot.holiday where day >= date '2026-01-01' + {left}")
            connection.execute("delete from snapshot.fingerprint")
            connection.execute(f"insert into snapshot.fingerprint values ('holiday', null, {left}, 0)")
            worn.append(build.worn(connection))
    assert worn == [False, False, True]

"""A loader is killed anywhere: the last good snapshot reads, the same load once more gives what it would have given."""

import json
from pathlib import Path

import duckdb
import killing
import pytest
from offices import KOTA, Office, volume

A, B = f"{KOTA}.01", f"{KOTA}.02"


def october(office: Office) -> list[Path]:
    first = office.inbox("2026-11-05", "layanan", [volume(A), volume(B)])
    return [first, office.inbox("2026-11-09", "mended", [volume(A, completed=13)])]


@pytest.fixture(scope="module")
def undisturbed(few_places, tmp_path_factory) -> tuple[dict[str, str], int]:
    """The hashes of a load that nobody disturbed, and how many calls it took."""
    office = few_places.copy(tmp_path_factory.mktemp("undisturbed") / "data")
    most = killing.calls(office, october(office))
    return office.hashes(), most


def unharmed(office: Office, paths: list[Path], hashes: dict[str, str]) -> None:
    shown = json.loads((office.folder.published / "current.json").read_text(encoding="utf-8"))
    with duckdb.connect(str(office.folder.published / shown["file"]), read_only=True) as connection:
        assert connection.execute("select count(*) from region").fetchone() == (705,)
    office.load(*paths)
    assert office.hashes() == hashes
    assert office.verdicts() == {"layanan.csv": "diterima", "mended.csv": "diterima"}
    killing.nothing_is_half(office)


@pytest.mark.parametrize("seed", range(2))
def test_a_loader_killed_at_any_call_costs_nothing(office, undisturbed, seed):
    hashes, most = undisturbed
    paths = october(office)
    killing.killed_at_a_call(office, paths, seed, most)
    unharmed(office, paths, hashes)


def test_what_a_killed_loader_left_behind_is_swept_away(office):
    """Its temporary pages lie in the data folder, where the next loader finds and removes them."""
    spilled = office.folder.published / ".sementara"
    spilled.mkdir()
    (spilled / "duckdb_temp_storage_DEFAULT-0.tmp").write_bytes(b"x" * 1000)
    (office.folder.archive / ("a" * 64)).write_bytes(b"never counted")
    office.load(*october(office))
    killing.nothing_is_half(office)

"""The one reader of snapshots: what a scope sees, what nobody may do there, and that many may read at once."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import duckdb
import pytest
from offices import Office

from paten import warehouse
from paten.view import View

OCTOBER = date(2026, 10, 1)
KOTA = "35.74"
PROVINCE = View(1, ("35",), "35", OCTOBER)
PROBOLINGGO = View(1, (KOTA,), KOTA, OCTOBER)
KECAMATAN = View(1, (f"{KOTA}.01",), f"{KOTA}.01", OCTOBER)
NOBODY = View(1, (), "35", OCTOBER)


@pytest.fixture(autouse=True)
def _reads_the_demo(small_demo, monkeypatch):
    monkeypatch.setenv("PATEN_DATA", str(small_demo))


@pytest.fixture
def relations(small_demo) -> list[str]:
    return [name for (name,) in Office(small_demo).ask("select table_name from duckdb_tables() order by table_name")]


# What the loader keeps from one build to the next; no page reads it.
WORKING = {"stage_point", "requirement_point"}


def seen(view: View, sql: str) -> list[tuple]:
    """What a query would give within the view's scope."""
    with warehouse._warehouse(warehouse.data_folder(), view.version, view.scope).cursor() as cursor:
        return cursor.execute(sql).fetchall()


def test_the_province_sees_everything(relations, small_demo):
    for relation in relations:
        if relation not in WORKING:
            count = f"select count(*) from {relation}"
            assert seen(PROVINCE, count) == Office(small_demo).ask(count), relation


def test_a_kabupaten_kota_sees_of_others_nothing_but_aggregates(relations):
    for relation in relations:
        if relation in warehouse.OPEN:
            continue
        columns = {name for name, *_ in seen(PROBOLINGGO, f"describe {relation}")}
        if "region_code" not in columns:
            assert seen(PROBOLINGGO, f"select count(*) from {relation}") == [(0,)], relation
            continue
        others = f"from {relation} where not starts_with(region_code, '{KOTA}')"
        if relation == "indicator":
            others += " and level = 'kecamatan'"
        assert seen(PROBOLINGGO, f"select count(*) {others}") == [(0,)], relation


def test_a_kabupaten_kota_sees_its_own_in_full(small_demo):
    for relation in ("service_volume", "compliance", "act", "stage", "requirement", "report", "submission", "finding"):
        own = f"select count(*) from {relation} where starts_with(region_code, '{KOTA}')"
        assert seen(PROBOLINGGO, own) == Office(small_demo).ask(own), relation


def test_aggregates_of_kabupaten_kota_and_province_are_the_same_for_all(small_demo):
    agreed = "select bit_xor(hash(hash(i))) from indicator as i where level <> 'kecamatan'"
    whole = Office(small_demo).ask(agreed)
    assert seen(PROBOLINGGO, agreed) == seen(KECAMATAN, agreed) == seen(NOBODY, agreed) == whole


def test_a_kecamatan_sees_itself_and_nobody_sees_what_no_scope_names():
    of_whom = "select distinct region_code from stage"
    assert seen(KECAMATAN, of_whom) == [(f"{KOTA}.01",)]
    assert seen(NOBODY, of_whom) == []
    assert seen(View(1, ("35.74' or '1'='1",), KOTA, OCTOBER), of_whom) == []


def test_every_relation_of_a_snapshot_is_either_shown_or_hidden_on_purpose(relations):
    shown = {*warehouse.OPEN, *warehouse.WITHIN, "indicator", "answer"}
    assert set(relations) - shown == WORKING


@pytest.mark.parametrize(
    "forbidden",
    [
        "insert into meta values ('simulated', 'tidak')",
        "delete from snapshot.meta",
        "attach '/etc/hostname' as other",
        "select * from read_text('/etc/hostname')",
        "copy meta to 'keluar.csv'",
        "install httpfs",
        "set memory_limit = '8GB'",
        "set enable_external_access = true",
    ],
)
def test_nothing_can_be_changed_or_read_beside_the_snapshot(forbidden):
    with pytest.raises(duckdb.Error):
        seen(PROVINCE, forbidden)


def test_a_question_is_answered_for_the_view_and_its_choices():
    volumes = warehouse.rows("volumes", PROBOLINGGO)
    assert list(volumes.region_code) == [f"{KOTA}.0{number}" for number in range(1, 6)]
    assert volumes.selesai.notna().any()
    with pytest.raises(FileNotFoundError):
        warehouse.rows("tidak_ada", PROBOLINGGO)


def test_meta_says_what_the_snapshot_stands_on():
    meta = warehouse.meta(PROBOLINGGO)
    assert (meta["as_of"], meta["simulated"]) == ("2026-11-25", "ya")


def test_the_present_version_is_the_one_that_current_json_names(small_demo, tmp_path, monkeypatch):
    assert warehouse.current() == 1
    assert warehouse.exists(1) and not warehouse.exists(2)
    with pytest.raises(FileNotFoundError):
        warehouse.meta(View(2, ("35",), "35", OCTOBER))
    monkeypatch.setenv("PATEN_DATA", str(tmp_path))
    assert warehouse.current() is None
    (tmp_path / "published").mkdir()
    (tmp_path / "published" / "current.json").write_text(json.dumps({"version": 7}), encoding="utf-8")
    assert warehouse.current() == 7


def test_many_readers_at_once_each_get_their_own_answer():
    views = [View(1, (code,), code, OCTOBER) for code in ("35.74", "35.75", "35.79", "35.12")]

    def answer(view: View) -> tuple[str, list[str]]:
        return view.region, list(warehouse.rows("volumes", view).region_code)

    alone = dict(map(answer, views))
    with ThreadPoolExecutor(8) as pool:
        assert all(codes == alone[region] for region, codes in pool.map(answer, views * 25))


def test_only_so_many_snapshots_stay_open_and_the_eldest_can_be_read_again(small_demo):
    first = warehouse.meta(PROVINCE)
    for number in range(1, warehouse.KEPT_OPEN + 3):
        warehouse.meta(View(1, (f"35.{number:02d}",), "35", OCTOBER))
        assert len(warehouse._open) <= warehouse.KEPT_OPEN
    assert warehouse.meta(PROVINCE) == first

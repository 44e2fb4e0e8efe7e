"""Free queries: what they may read, what they may never do, that they end, and that scopes stay apart."""

import threading
import time
from datetime import date

import pytest

from paten import analyst
from paten.analyst import Run
from paten.view import View

KOTA = "35.74"
OCTOBER = date(2026, 10, 1)
PROVINCE = View(1, ("35",), "35", OCTOBER)
PROBOLINGGO = View(1, (KOTA,), KOTA, OCTOBER)
NOBODY = View(1, (), "35", OCTOBER)
ENDLESS = "select count(*) from range(100000000) as a, range(100000000) as b where a.range * b.range = -1"


@pytest.fixture(autouse=True)
def _reads_the_demo(small_demo, monkeypatch):
    monkeypatch.setenv("PATEN_DATA", str(small_demo))


def asked(sql: str, view: View = PROVINCE, seconds: float = 10.0) -> analyst.Answer:
    run = Run(view, sql, seconds)
    assert run.wait(20), "no answer"
    return run.answer


def first_column(sql: str, view: View) -> list:
    answer = asked(sql, view)
    assert not answer.error, answer
    return answer.rows.iloc[:, 0].tolist()


@pytest.mark.parametrize("view", [PROVINCE, PROBOLINGGO], ids=["provinsi", "kota"])
@pytest.mark.parametrize(
    "sql",
    [
        "select * from read_csv('/etc/passwd')",
        "from read_text('/etc/hostname')",
        "from glob('/etc/*')",
        "from 'keluar.csv'",
        "copy stage to '/tmp/keluar.csv'",
        "copy (select 1) to 'keluar.parquet'",
        "export database '/tmp/keluar'",
        "attach '/tmp/lain.duckdb' as lain",
        "attach ':memory:' as lain",
        "detach snapshot",
        "use snapshot",
        "install httpfs",
        "load httpfs",
        "pragma database_list",
        "pragma threads = 8",
        "set memory_limit = '8GB'",
        "reset memory_limit",
        "set enable_external_access = true",
        "select 1; select 2",
        "select 1; drop view stage",
        "with a as (insert into stage select * from stage returning 1) select * from a",
        "insert into meta values ('simulated', 'tidak')",
        "delete from stage",
        "update stage set stage = 5",
        "create table a as select 1",
        "create macro a() as 1",
        "drop view stage",
        "call pragma_version()",
        "checkpoint",
        "from duckdb_secrets()",
        "from duckdb_databases()",
        'from "duckdb_settings" ()',
        "select '--', * from duckdb_databases -- x\n()",
        "from query('select * from duckdb_' || 'databases()')",
        "from query_table('duckdb_databases')",
        "select getenv('HOME')",
        "explain analyze select 1",
        "prepare a as select 1",
        "from view",  # a variable of ours, not a relation
        "from answers_of_others",
        "",
        "   ",
        "-- hanya komentar",
        "select " + "1," * 20_000 + "1",
    ],
)
def test_nothing_but_reading_the_relations_is_done(view, sql, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    answer = asked(sql, view)
    assert answer.rows is None and answer.error.endswith(".")
    assert str(analyst.warehouse.data_folder()) not in answer.error + answer.detail
    assert list(tmp_path.iterdir()) == []


def test_an_answer_has_its_rows_and_types_and_names_that_differ():
    answer = asked("select 1 as x, 2 as x, date '2026-01-01' as d, null::int as n, [1, 2] as l")
    assert list(answer.rows.columns) == ["x", "x_2", "d", "n", "l"]
    assert answer.rows.x_2[0] == 2 and answer.rows.d[0] == date(2026, 1, 1) and answer.rows.n.isna()[0]
    assert asked("from meta where false").rows.columns.tolist() == ["key", "value"]


def test_more_rows_than_are_shown_are_cut_and_said_so():
    answer = asked("select * from range(50000)")
    assert (len(answer.rows), answer.more) == (analyst.ROWS, True)
    answer = asked(f"select * from range({analyst.ROWS})")
    assert (len(answer.rows), answer.more) == (analyst.ROWS, False)


@pytest.mark.parametrize("view", [PROVINCE, PROBOLINGGO], ids=["provinsi", "kota"])
def test_a_query_without_end_is_ended_on_time(view):
    started = time.monotonic()
    answer = asked(ENDLESS, view, seconds=1.0)
    assert answer.error.startswith("Kueri dihentikan setelah 1 detik")
    assert time.monotonic() - started < 5


def test_whoever_asked_can_stop_it():
    run = Run(PROVINCE, ENDLESS, 20)
    assert not run.wait(0.4) and run.running
    run.stop()
    assert run.wait(5) and run.answer.error == analyst.STOPPED


def test_a_greedy_query_ends_and_the_next_one_is_answered():
    greedy = asked("select string_agg(repeat('x', 100000), '') from range(100000)")
    assert "memori" in greedy.error
    assert first_column("select 42", PROVINCE) == [42]


def test_no_more_than_a_few_run_at_once_and_the_others_are_told():
    runs = [Run(PROVINCE, ENDLESS, 6) for _ in range(analyst.AT_ONCE)]
    late = Run(PROVINCE, "select 1", 6)
    assert late.wait(5) and late.answer.error == analyst.BUSY
    for run in runs:
        run.stop()
    assert all(run.wait(5) for run in runs)
    assert first_column("select 1", PROVINCE) == [1]


def test_a_region_sees_its_own_rows_and_the_agreed_aggregates_and_nothing_else():
    for relation in ("stage", "service_volume", "compliance", "act", "report", "submission", "requirement"):
        seen = first_column(f"select distinct region_code from {relation}", PROBOLINGGO)
        assert seen and all(code.startswith(KOTA) for code in seen), relation
    below = "select distinct region_code from indicator where level = 'kecamatan'"
    assert {code[:5] for code in first_column(below, PROBOLINGGO)} == {KOTA}
    assert (
        len(first_column("select distinct region_code from indicator where level = 'kabupaten_kota'", PROBOLINGGO)) > 1
    )
    assert first_column("select count(*) from stage", NOBODY) == [0]
    assert first_column("select count(*) from answer", PROBOLINGGO) == [0]


def test_the_file_itself_is_out_of_reach_of_a_region():
    assert asked("from snapshot.main.stage", PROBOLINGGO).error
    assert asked("from snapshot.stage", PROBOLINGGO).error


def test_two_who_ask_at_once_each_get_their_own():
    sql = "select count(*) from stage"
    alone = {view: first_column(sql, view) for view in (PROVINCE, PROBOLINGGO)}
    assert alone[PROVINCE] != alone[PROBOLINGGO]
    runs = {view: Run(view, sql) for view in alone}
    for view, run in runs.items():
        assert run.wait(10) and run.answer.rows.iloc[:, 0].tolist() == alone[view]


def test_an_ended_query_leaves_no_thread_behind():
    before = threading.active_count()
    asked("select 1")
    time.sleep(0.3)
    assert threading.active_count() <= before


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("selec 1", "tidak dapat dibaca; periksa tulisannya (baris 1)."),
        ("select *\nfrom tidak_ada", "nama yang tidak dikenal; periksa dengan daftar relasi (baris 2)."),
        ("select warna from stage", "kolom yang tidak dikenal"),
        ("select 'a'::int", "tidak dapat diubah jenisnya"),
    ],
)
def test_an_error_is_a_sentence_and_the_databases_own_words_stand_apart(sql, said):
    answer = asked(sql)
    assert said in answer.error and answer.detail

"""No text runs as a formula in any file that we write: one rule in Python, one in SQL, and both are the same."""

import csv

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st
from offices import KOTA, act

from etl import export, sql
from paten.inert import inert, is_risky

RISKY = [
    "=1+1", "=cmd|'/c calc'!A0", "  =1", "\t=1", "\u00a0=1", "\u200b=1", "+cmd|x", "-2+3", "- A1", "@SUM(A1)", "\r\n5",
    "\uff1d1+1", "+62 812", "-A", "- =1",
]  # fmt: skip
PLAIN = ["", "a=1", "-5", "-1.234,5", "+7", "-", "–", "Kec. Klojen", "35.74.01", "'=1", "3-5", " 12 "]
MARKS = "=+-@\t\r\n '|1a.,\u00a0\u200b\uff1d\uff0d"


@pytest.mark.parametrize("words", RISKY)
def test_what_might_run_gets_an_apostrophe(words):
    assert inert(words) == f"'{words}"


@pytest.mark.parametrize("words", PLAIN)
def test_all_else_stays_as_it_is(words):
    assert inert(words) == words


@given(st.lists(st.text(alphabet=MARKS, max_size=6), min_size=1, max_size=50))
def test_the_rule_in_sql_is_the_rule_in_python(texts):
    with duckdb.connect() as connection:
        connection.execute(sql.read("inert"))
        told = connection.execute("select t, inert(t) from (select unnest($texts) as t)", {"texts": texts}).fetchall()
    assert all(found == inert(text) for text, found in told)


def test_an_export_can_be_opened_and_loaded_again(office, tmp_path):
    title = '=HYPERLINK("http://x")'
    office.load(office.inbox("2026-11-05", "act", [act("M2", "Nomor 24 Tahun 2021", title=title)]))
    assert office.one("select title from act") == title
    export.export(office.folder, tmp_path / "keluar")
    for path in (tmp_path / "keluar").glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as handle:
            assert not [cell for row in csv.reader(handle) for cell in row if is_risky(cell)], path.name
    office.load(tmp_path / "keluar" / "act.csv")
    assert office.ask("select distinct title from act") == [(title,)]
    assert office.one("select distinct kabupaten_kota_code from act") == KOTA

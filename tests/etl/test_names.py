"""Names however they are spaced and marked: every kecamatan is found, and no two of one office are taken for one."""

from pathlib import Path

import duckdb
import pytest
from offices import KAB, volume

from etl import reference, sql

WAYS = [
    "upper(name)", "'Kec. ' || name", "'KECAMATAN ' || name", "'kec.' || name", "'Kec.' || chr(160) || name",
    "regexp_replace(name, '(.)', '\\1 ', 'g')", "'K E C A M A T A N  ' || regexp_replace(name, '(.)', '\\1 ', 'g')",
    "replace(name, ' ', chr(10))", "replace(name, ' ', chr(8239))", "name || '.'",
]  # fmt: skip


@pytest.fixture(scope="module")
def names(tmp_path_factory):
    """A connection with the macros and the regions of the reference."""
    with duckdb.connect() as connection:
        sql.run(connection, "macros")
        reference.load(connection, Path(tmp_path_factory.mktemp("none")))
        yield connection


@pytest.mark.parametrize("way", WAYS)
def test_a_kecamatan_is_found_however_its_name_is_spaced(names, way):
    lost = names.execute(f"select name from region where level = 'kecamatan' and fold({way}) <> fold(name)").fetchall()
    assert lost == []


def test_no_two_kecamatan_of_one_office_are_taken_for_one(names):
    alike = "select parent_code, fold(name) from region where level = 'kecamatan' group by all having count(*) > 1"
    assert names.execute(alike).fetchall() == []


def test_the_seven_twins_stay_two_whoever_writes_them(names):
    twins = names.execute("""
        select name, list(distinct fold(label)), list(distinct fold(written)) from (
            select name, label, unnest(if(type = 'kota', ['Kota ', 'PEMKOT ', 'Pemerintah Kota ', 'Kodya '],
                ['Kabupaten ', 'Kab.', 'PEMKAB ', 'Pemerintah Kabupaten '])) || name as written
            from region where level = 'kabupaten_kota'
        ) group by name having count(distinct label) = 2
    """).fetchall()
    assert len(twins) == 7
    assert all(sorted(labels) == sorted(written) and len(labels) == 2 for _, labels, written in twins)


@pytest.mark.parametrize(("written", "is_one"), [("Kec. Kota", True), ("KECAMATAN BATU", True), ("Kota Batu", False)])
def test_a_name_says_itself_whether_it_is_one_of_a_kecamatan(names, written, is_one):
    assert names.execute("select says_kecamatan($name)", {"name": written}).fetchall() == [(is_one,)]


def test_for_the_name_of_a_kecamatan_no_kabupaten_is_proposed(office):
    office.load(office.inbox("2026-11-05", "layanan", [volume(name) for name in ("Turenn", "Malangg")], sender=KAB))
    asked = office.ask("select message, suggestion from finding where rule = 'U01'")
    proposed = {message.split('"')[1]: suggestion for message, suggestion in asked}
    assert set(proposed) == {"Turenn", "Malangg"}
    assert [office.one("select name from region where region_code = $code", code=proposed["Turenn"])] == ["Turen"]
    assert proposed["Malangg"] != KAB

"""Pelimpahan: the same lever as on Ringkasan, each kabupaten/kota once, and a draft that is recorded shows."""

import json
import shutil

import duckdb
import pytest

PERIOD = "2026-10-01"
# Independent of the question: which kecamatan an act of delegation covers on the last day of the month.
COVERED = """select count(distinct code) from (select unnest(kecamatan_codes) as code from act
    where milestone = 'M2' and coalesce(valid_from, date) <= last_day($p::date)
        and coalesce(ends_on, '2999-01-01') >= last_day($p::date))"""
WAITING = "select count(*) from stage where period = $p and lever = 'M2'"


def newest(folder) -> str:
    version = json.loads((folder / "published" / "current.json").read_text())["version"]
    return str(folder / "published" / f"v{version:06d}.duckdb")


def one(folder, sql: str) -> int:
    with duckdb.connect(newest(folder), read_only=True) as connection:
        return connection.execute(sql, {"p": PERIOD} if "$p" in sql else None).fetchone()[0]


@pytest.fixture
def own(folder, tmp_path):
    """A copy of the published folder, to be written to."""
    shutil.copytree(folder, tmp_path / "own")
    return tmp_path / "own"


def test_the_title_is_the_lever_of_the_headline(read, folder):
    lever = read(folder, "pelimpahan", b="2026-10").title
    home = read(folder, b="2026-10").title
    assert home.endswith(f"; {lever}")


def test_every_kabupaten_kota_stands_on_the_page_and_leads_to_its_own(read, folder):
    page = read(folder, "pelimpahan", b="2026-10")
    bodies = " ".join(element.proto.body for element in page.test.get("html"))
    with duckdb.connect(newest(folder), read_only=True) as connection:
        known = connection.execute("select region_code, label from region where level = 'kabupaten_kota'").fetchall()
    assert len(known) == 38
    for code, label in known:
        assert f"w={code}" in bodies and label in page.text


def test_the_figures_are_those_of_the_snapshot(read, folder):
    page = read(folder, "pelimpahan", b="2026-10")
    assert f"Menunggu peraturan pelimpahan {one(folder, WAITING)} kecamatan" in page.text
    assert f"Kewenangan dilimpahkan {one(folder, COVERED)} dari 666" in page.text


@pytest.mark.parametrize("choices", [{"b": "2031-01"}, {"w": "35.99"}, {"w": "35.74.03"}, {"b": "kapan", "w": "<b>"}])
def test_a_link_that_asks_for_what_is_not_there_still_shows_the_page(read, folder, choices):
    assert "peraturan pelimpahan" in read(folder, "pelimpahan", **choices).title.lower()


def test_on_the_first_day_the_acts_alone_tell(read, first_day):
    page = read(first_day, "pelimpahan")
    assert "Peraturan Wali Kota Nomor" in page.text
    assert "Daftar peraturan belum diterima:" in page.text
    assert "Kecamatan ditetapkan – belum diketahui" in page.text


def test_before_anything_is_published_the_page_says_what_to_do(read, tmp_path):
    assert read(tmp_path, "pelimpahan").title == "Belum ada data yang terbit"


def test_a_draft_is_recorded_by_the_form_and_shows_in_its_row(read, own):
    page = read(own, "pelimpahan", w="35.79")
    assert "harmonisasi" not in page.text
    test = page.test
    assert test.selectbox(key="draft_region").value == "35.79"
    test.button[0].click().run()
    assert "Isi keterangan dan jabatan pencatat dahulu." in page.text
    test.selectbox(key="draft_state").set_value("harmonisasi")
    test.text_input(key="draft_heard").set_value("--surat 3 November")
    test.text_input(key="draft_by").set_value("Analis Biro")
    test.button[0].click().run(timeout=120)
    assert not test.exception
    assert [said.value for said in test.success] == ["Tercatat: rancangan peraturan pelimpahan Kota Batu, harmonisasi."]
    assert "harmonisasi dicatat" in page.text
    assert one(own, "select count(*) from answer where about = '35.79' and question = 'draft'") == 1
    assert "--surat 3 November" in (own / "answers.csv").read_text(encoding="utf-8")


def test_a_pinned_version_is_not_written_to(read, folder):
    version = json.loads((folder / "published" / "current.json").read_text())["version"]
    page = read(folder, "pelimpahan", v=str(version))
    assert "buka tanpa versi untuk mencatat" in page.text
    assert not page.test.button

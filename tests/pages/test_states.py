"""Every state that a page can be in says what a reader should know; none is a traceback."""

import json
import shutil
from datetime import timedelta

import pytest
from page_data import REGION, REGION_LABEL

import dashboard
from pages.parts import pickers, states
from pages.parts.ask import simulated
from paten.definitions import definitions

PAGES = ("", "kabupaten-kota")


def current(folder) -> int:
    return json.loads((folder / "published" / "current.json").read_text())["version"]


@pytest.mark.parametrize("page", PAGES)
def test_before_anything_is_published_the_page_says_what_to_do(read, tmp_path, page):
    page = read(tmp_path, page)
    assert page.title == "Belum ada data yang terbit"
    assert "python -m etl load" in page.text


def test_the_first_day_shows_the_acts_and_says_that_no_report_has_come(read, first_day):
    page = read(first_day)
    assert page.title.endswith("kecamatan menerima pelimpahan; laporan bulanan belum ada yang masuk")
    assert "yang masuk; dipakai keadaan terakhir yang diketahui" in page.text
    assert "Belum ada laporan yang masuk" in page.text
    assert "Kecamatan beroperasi – belum diketahui" in page.text
    assert "0 dari 666 kecamatan beroperasi" not in page.text


def test_on_the_first_day_a_region_shows_its_acts_and_no_invented_zero(read, first_day):
    page = read(first_day, "kabupaten-kota", w=REGION)
    assert "Pelimpahan berdasarkan" in page.text
    assert "Berkas selesai: belum pernah dilaporkan" in page.text
    assert "belum lapor" in page.text


def test_a_region_that_never_reported_is_unknown_not_zero(read, first_day):
    known = warehouse_regions(first_day)
    silent = next(code for code in ("35.01", "35.02", "35.29", "35.79") if code not in known)
    page = read(first_day, "kabupaten-kota", w=silent)
    assert page.title.endswith("belum diketahui; daftar peraturan belum diterima")
    assert "– belum diketahui" in page.text


def warehouse_regions(folder) -> set[str]:
    """The regions whose acts are in the inbox of this folder."""
    return {book.parent.name.split("_")[1] for book in (folder / "inbox").glob("*/*.xlsx")}


@pytest.mark.parametrize("asked", ["2031-01", "2026-13", "kapan"])
def test_a_month_without_data_falls_back_to_the_last_one_and_says_so(read, folder, asked):
    usual = read(folder)
    page = read(folder, b=asked)
    assert page.title == usual.title
    assert "Belum ada data untuk" in page.text
    assert page.url["b"] == usual.url["b"]


@pytest.mark.parametrize(
    "asked", ["35.99", "Kota Malang", "99", "'; drop table region; --", "<b>35</b>", "[a](//b.id)"]
)
def test_an_unknown_region_leads_to_the_choice_of_one(read, folder, asked):
    page = read(folder, "kabupaten-kota", w=asked)
    assert page.title == "Pilih kabupaten/kota"
    assert "tidak dikenal; pilih dari daftar" in page.text
    assert not set(asked) & set("<>[]();'") or asked not in page.text
    assert "w" not in page.url


@pytest.mark.parametrize("page", ["", "pelaporan", "pelimpahan", "perbandingan", "mutu-data", "unggah", "metodologi"])
def test_an_unknown_region_is_named_on_pages_that_do_not_ask_for_one_too(read, folder, page):
    shown = read(folder, page, w="35.99")
    assert "Kode wilayah 35.99 tidak dikenal; halaman ini tampil tanpa pilihan wilayah." in shown.text
    assert shown.url.get("w") in (None, "35")


def test_a_kecamatan_in_a_link_leads_to_its_kabupaten_kota(read, folder):
    page = read(folder, "kabupaten-kota", w=f"{REGION}.01")
    assert page.url["w"] == REGION
    assert page.test.selectbox(key="w").value == REGION


def test_the_province_itself_and_no_region_at_all_are_a_choice_too(read, folder):
    assert read(folder, "kabupaten-kota", w="35").title == "Pilih kabupaten/kota"
    assert read(folder, "kabupaten-kota").title == "Pilih kabupaten/kota"


@pytest.mark.parametrize("asked", ["999999", "0", "satu", "-1", "9" * 30])
def test_a_snapshot_that_is_not_kept_falls_back_to_the_newest_and_says_so(read, folder, asked):
    page = read(folder, v=asked)
    assert f"Versi data {asked if len(asked) < 24 else f'{asked[:24]}…'} tidak tersimpan" in page.text
    assert "v" not in page.url


def test_a_pinned_snapshot_stays_in_every_link_and_says_that_it_is_pinned(read, folder):
    page = read(folder, v=str(current(folder)))
    assert page.url["v"] == str(current(folder))
    assert f"Tautan ini menampilkan versi data {current(folder)}" in page.text


def test_a_new_snapshot_is_offered_not_forced(read, folder, tmp_path):
    shutil.copytree(folder / "published", tmp_path / "published")
    version = current(tmp_path)
    page = read(tmp_path)
    assert f"Versi data {version}," in page.text
    newer = tmp_path / "published" / f"v{version + 1:06d}.duckdb"
    shutil.copy(tmp_path / "published" / f"v{version:06d}.duckdb", newer)
    shutil.copy(newer.with_name(f"v{version:06d}.json"), newer.with_suffix(".json"))
    (tmp_path / "published" / "current.json").write_text(json.dumps({"version": version + 1, "file": newer.name}))
    page.test.run()
    assert f"Versi data {version}," in page.text
    assert f"Data baru sudah terbit (versi {version + 1})" in page.text
    page.test.button(key="data_baru").click().run()
    assert f"Versi data {version + 1}," in page.text
    assert "Data baru sudah terbit" not in page.text


def test_old_data_carry_a_warning_above_the_title(read, folder, monkeypatch):
    fresh = read(folder)
    day = states.today()
    monkeypatch.setattr(states, "today", lambda: day + timedelta(days=40))
    page = read(folder)
    assert "hari yang lalu); laporan yang masuk sesudah itu belum terhitung" in page.text
    assert page.title == fresh.title


@pytest.mark.parametrize("page", PAGES)
def test_the_address_says_region_and_month_by_code(read, folder, page):
    shown = read(folder, page, w=REGION)
    assert shown.url["w"] == REGION
    assert shown.url["b"] == read(folder).url["b"]
    assert REGION_LABEL not in str(shown.url)


@pytest.mark.parametrize("page", PAGES)
def test_simulated_data_say_so_on_every_page(read, folder, page):
    text = read(folder, page, w=REGION).text
    if not simulated(pickers.start(current(folder))):
        pytest.skip("the data at hand are real")
    assert "Data simulasi" in text
    assert "Angka pada halaman ini adalah data simulasi" in text


def test_the_signs_of_the_reporting_record_are_explained(read, folder):
    page = read(folder, "kabupaten-kota", w=REGION)
    drawn = " ".join(element.proto.body for element in page.test.get("html"))
    key = drawn[drawn.index('class="key ', drawn.index("plain record")) :]
    assert "lengkap" in key[: key.index("</ul>")]


@pytest.mark.parametrize("module", dashboard.MODULES.values(), ids=dashboard.MODULES)
def test_every_page_says_what_it_answers_and_what_its_numbers_mean(read, folder, module):
    text = read(folder, "" if module.URL == "ringkasan" else module.URL, w=REGION).text
    assert f"Apa yang saya lihat? Halaman ini menjawab: {module.QUESTION}" in text
    for name in getattr(module, "SHOWS", ()):
        assert " ".join(f"{definitions()[name].question} {definitions()[name].why}".split()) in text


@pytest.mark.parametrize(
    ("asked", "quoted"),
    [("halaman-tidak-ada", "halaman-tidak-ada"), ("../../etc", "…etc"), ("a" * 40, "a" * 24 + "…"), ("<b>", "…b…")],
)
def test_what_a_link_asked_for_is_quoted_whole_or_with_the_sign_of_what_is_left_out(asked, quoted):
    assert pickers.plain(asked) == quoted

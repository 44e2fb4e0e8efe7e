"""Kecamatan: its picker, its states, and its numbers as the snapshot has them."""

import json

import duckdb
import pytest
from page_data import REGION, REGION_LABEL

KECAMATAN = f"{REGION}.01"
MONTH, PERIOD = "2026-10", "2026-10-01"
REQUIREMENTS = 24
NOT_REPORTED = """select region_code, strftime(period, '%Y-%m') from stage
    semi join (from report where report_type = 'layanan') as report using (period)
    anti join activity using (region_code, period)
    where starts_with(region_code, $r) order by all"""


def rows(folder, sql: str, **values) -> list[tuple]:
    version = json.loads((folder / "published" / "current.json").read_text())["version"]
    with duckdb.connect(str(folder / "published" / f"v{version:06d}.duckdb"), read_only=True) as connection:
        return connection.execute(sql, values or None).fetchall()


def bodies(page) -> str:
    return " ".join(element.proto.body for element in page.test.get("html"))


def test_a_kecamatan_is_named_with_its_stage_and_leads_up(read, folder):
    page = read(folder, "kecamatan", w=KECAMATAN, b=MONTH)
    [(label,)] = rows(folder, "select label from region where region_code = $r", r=KECAMATAN)
    [(stage,)] = rows(folder, "select stage from stage where region_code = $r and period = $p", r=KECAMATAN, p=PERIOD)
    assert page.title.startswith(f"{label}: tahap {stage} dari 5")
    assert page.url["w"] == KECAMATAN
    assert f'href="kabupaten-kota?b={MONTH}&amp;w={REGION}"' in bodies(page) and REGION_LABEL in page.text


def test_all_requirements_stand_with_their_file_and_row(read, folder):
    page = read(folder, "kecamatan", w=KECAMATAN, b=MONTH)
    for (short,) in rows(folder, "select short from requirement_item"):
        assert short in page.text
    assert bodies(page).count('class="status ') == REQUIREMENTS
    [(file, sheet, row)] = rows(
        folder,
        """select file, sheet, compliance.row from compliance join submission using (submission_id)
        where compliance.region_code = $r and requirement_code = 'T1' and period = $p""",
        r=KECAMATAN,
        p=PERIOD,
    )
    assert f"{file} · {sheet} · baris {row}" in page.text


def test_the_services_add_up_to_the_figure(read, folder):
    page = read(folder, "kecamatan", w=KECAMATAN, b=MONTH)
    [(done,)] = rows(
        folder,
        "select sum(completed) from service_volume where region_code = $r and period = $p and months = 1",
        r=KECAMATAN,
        p=PERIOD,
    )
    written = f"{int(done):,}".replace(",", ".")
    assert f"Berkas selesai {written} berkas" in page.text
    assert f"{written} berkas selesai dari" in page.text


def test_a_month_in_which_it_was_not_reported_is_unknown_and_not_zero(read, folder):
    missing = rows(folder, NOT_REPORTED, r=REGION)
    if not missing:
        pytest.skip("everybody reported in this demo")
    code, month = missing[0]
    page = read(folder, "kecamatan", w=code, b=month)
    assert "belum dilaporkan" in page.text and "angkanya belum diketahui, bukan nol" in page.text
    assert "Berkas selesai – belum dilaporkan" in page.text


def test_a_kabupaten_kota_lists_its_kecamatan_to_choose_from(read, folder):
    page = read(folder, "kecamatan", w=REGION, b=MONTH)
    assert page.title == f"Pilih kecamatan di {REGION_LABEL}"
    assert page.url["w"] == REGION
    for code, name in rows(folder, "select region_code, name from region where parent_code = $r", r=REGION):
        assert f"w={code}" in bodies(page) and name in page.text


def test_without_any_region_the_map_leads_on(read, folder):
    for choices in ({}, {"w": "35"}):
        page = read(folder, "kecamatan", **choices)
        assert page.title == "Pilih kecamatan"
        assert page.test.selectbox(key="w_kabupaten").value is None


def test_two_pickers_and_one_key_in_the_url(read, folder):
    page = read(folder, "kecamatan", w=KECAMATAN)
    test = page.test
    assert (test.selectbox(key="w_kabupaten").value, test.selectbox(key="w_kecamatan").value) == (REGION, KECAMATAN)
    test.selectbox(key="w_kecamatan").set_value(f"{REGION}.02").run()
    assert page.url["w"] == f"{REGION}.02" and "w_kecamatan" not in page.url
    test.selectbox(key="w_kabupaten").set_value("35.79").run()
    assert page.url["w"] == "35.79" and test.selectbox(key="w_kecamatan").value is None
    assert not test.exception
    assert page.title.startswith("Pilih kecamatan di Kota Batu")
    test.query_params["w"] = KECAMATAN
    test.run()
    assert (test.selectbox(key="w_kabupaten").value, test.selectbox(key="w_kecamatan").value) == (REGION, KECAMATAN)


@pytest.mark.parametrize("asked", ["35.99.01", "35.74.99", "Kademangan", "<b>35</b>", "'; drop table region; --"])
def test_an_unknown_code_leads_to_the_choice(read, folder, asked):
    page = read(folder, "kecamatan", w=asked)
    assert page.title == "Pilih kecamatan"
    assert "tidak dikenal; pilih dari daftar" in page.text
    assert "w" not in page.url


def test_on_the_first_day_there_are_acts_and_no_invented_zero(read, first_day):
    page = read(first_day, "kecamatan", w=KECAMATAN)
    assert "Berkas selesai: belum pernah dilaporkan" in page.text
    assert "Berkas selesai – belum dilaporkan" in page.text
    assert "Survei kepuasan belum pernah dilaporkan" in page.text
    assert "Pelimpahan: Peraturan Wali Kota" in page.text


def test_a_kecamatan_whose_register_never_came_is_unknown(read, folder):
    known = {code for (code,) in rows(folder, "select distinct region_code from act")}
    places = rows(folder, "select region_code from region where level = 'kabupaten_kota' order by 1")
    silent = [code for (code,) in places if code not in known]
    if not silent:
        pytest.skip("every register came in this demo")
    page = read(folder, "kecamatan", w=f"{silent[0]}.01")
    assert page.title.endswith("tahap belum diketahui; daftar peraturan belum diterima")


def test_before_anything_is_published_the_page_says_what_to_do(read, tmp_path):
    assert read(tmp_path, "kecamatan", w=KECAMATAN).title == "Belum ada data yang terbit"


def test_the_page_of_the_kabupaten_kota_leads_to_each_kecamatan_from_all_its_tables(read, folder):
    said = bodies(read(folder, "kabupaten-kota", w=REGION, b=MONTH))
    for (code,) in rows(folder, "select region_code from region where parent_code = $r", r=REGION):
        assert said.count(f'href="kecamatan?b={MONTH}&amp;w={code}"') == 3


CONCERNED = """select reason, kecamatan_codes[1], stage.region_code, strftime(signal.period, '%Y-%m')
    from signal
    join stage on stage.period = signal.period and not list_contains(kecamatan_codes, stage.region_code)
    where len(kecamatan_codes) > 0 and kecamatan_codes[1] in (select region_code from stage)
    order by signal.period desc, reason, stage.region_code limit 1"""


def test_what_concerns_it_among_the_signals_of_its_kabupaten_kota_stands_here_and_nothing_else(read, folder):
    [(reason, concerned, spared, month)] = rows(folder, CONCERNED)
    assert reason in read(folder, "kecamatan", w=concerned, b=month).text
    assert reason not in read(folder, "kecamatan", w=spared, b=month).text

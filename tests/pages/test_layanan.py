"""Layanan: what a reader reads there, in every state, against an independent count from the snapshot."""

import json
import re
from datetime import date

import duckdb
import pytest
from page_data import REGION

from paten.numbers import count


def snapshot(folder) -> duckdb.DuckDBPyConnection:
    version = json.loads((folder / "published" / "current.json").read_text())["version"]
    return duckdb.connect(str(folder / "published" / f"v{version:06d}.duckdb"), read_only=True)


def counted(folder, sql: str, *given: object) -> tuple:
    with snapshot(folder) as opened:
        return opened.execute(sql, list(given)).fetchone()


def month(page) -> date:
    return date.fromisoformat(page.url["b"] + "-01")


def test_the_figures_are_the_sums_of_the_facts(read, folder):
    page = read(folder, "layanan")
    sql = "select sum(completed)::bigint, sum(requested)::bigint from service_volume where months = 1 and period = ?"
    completed, requested = counted(folder, sql, month(page))
    assert f"Permohonan {count(requested)} berkas" in page.text
    assert f"Selesai {count(completed)} berkas" in page.text


def test_one_service_of_one_region_is_its_own_sum_and_the_link_says_so(read, folder):
    page = read(folder, "layanan", w=REGION, s="NP-02")
    sql = """select sum(completed)::bigint from service_volume
        where service_code = 'NP-02' and months = 1 and period = ? and starts_with(region_code, ?)"""
    (completed,) = counted(folder, sql, month(page), REGION)
    assert f"Selesai {count(completed)} berkas" in page.text
    assert page.title.startswith("Penerbitan/penggantian KTP elektronik: berkas selesai")
    assert (page.url["s"], page.url["w"]) == ("NP-02", REGION) and "i" not in page.url


def test_the_change_compares_only_kecamatan_that_reported_both_months(read, folder):
    page = read(folder, "layanan", w=REGION, s="NP-02")
    sql = """select count(*) from service_volume as this join service_volume as that using (region_code, service_code)
        where service_code = 'NP-02' and this.months = 1 and that.months = 1 and starts_with(region_code, ?)
        and this.completed is not null and that.completed is not null
        and this.period = ? and that.period = (this.period - interval 1 month)::date"""
    (paired,) = counted(folder, sql, REGION, month(page))
    assert re.search(rf"{paired} terhadap \w+ \d{{4}}", page.text)


def test_every_service_of_the_month_is_a_link_to_itself_from_the_largest_down(read, folder):
    page = read(folder, "layanan")
    drawn = " ".join(element.proto.body for element in page.test.get("html"))
    codes = re.findall(r"s=([A-Z]{2}-\d\d)", drawn[drawn.index("plain services") :])
    sql = """select list(service_code order by total desc) from (
        select service_code, greatest(sum(completed), sum(requested)) as total
        from service_volume where months = 1 and period = ? group by 1)"""
    (expected,) = counted(folder, sql, month(page))
    assert set(codes) == set(expected) and codes[0] == expected[0]


def test_each_region_has_its_line_and_its_link_and_silence_is_said(read, folder):
    page = read(folder, "layanan", i="permohonan")
    drawn = " ".join(element.proto.body for element in page.test.get("html"))
    entries = re.findall(r'<li style="--row[^>]*><a href="([^"]+)".*?class="value[^"]*">([^<]+)<', drawn)
    assert len(entries) == 38
    assert all("layanan?" in href and "w=35." in href and "i=permohonan" in href for href, _ in entries)
    sql = """select count(distinct region.parent_code) from service_volume join region using (region_code)
        where months = 1 and period = ? and requested is not null"""
    (reporting,) = counted(folder, sql, month(page))
    assert sum(value != "belum dilaporkan" for _, value in entries) == reporting


def test_within_a_region_its_kecamatan_stand_one_by_one_and_lead_to_themselves(read, folder):
    page = read(folder, "layanan", w=REGION)
    drawn = " ".join(element.proto.body for element in page.test.get("html"))
    assert f"kecamatan?b={page.url['b']}&amp;w={REGION}.01" in drawn
    assert "Jawa Timur" in page.text and "layanan?" in drawn


def test_counts_are_never_judged(read, folder):
    page = read(folder, "layanan")
    drawn = " ".join(element.proto.body for element in page.test.get("html"))
    assert 'class="change good"' not in drawn and 'class="change bad"' not in drawn
    assert "membaik" not in page.text and "memburuk" not in page.text


@pytest.mark.parametrize("measure", ["permohonan", "tepat_waktu", "sisa", "ditolak", "pengaduan"])
def test_another_measure_is_kept_in_the_link(read, folder, measure):
    page = read(folder, "layanan", i=measure)
    assert page.url["i"] == measure
    assert page.test.get("html")


@pytest.mark.parametrize(("key", "words"), [("s", "Layanan “…b…”"), ("i", "Ukuran “…b…”")])
def test_what_a_link_asks_for_in_vain_is_said_and_dropped(read, folder, key, words):
    page = read(folder, "layanan", **{key: "<b>"})
    assert words in page.text and key not in page.url


def test_on_the_first_day_there_is_a_sentence_and_no_nought(read, first_day):
    page = read(first_day, "layanan")
    assert page.title == "Belum ada angka layanan yang dilaporkan"
    assert "kirim lembar Layanan" in page.text


def test_before_anything_is_published_and_for_a_month_without_data_the_page_says_so(read, folder, tmp_path):
    assert read(tmp_path, "layanan").title == "Belum ada data yang terbit"
    assert "Belum ada data untuk" in read(folder, "layanan", b="2031-01").text


def test_the_province_is_the_usual_choice_and_can_be_chosen_again(read, folder):
    page = read(folder, "layanan", w=REGION)
    assert page.test.selectbox(key="w").value == REGION
    page.test.selectbox(key="w").set_value("35").run()
    assert "w" not in page.url
    assert "38 kabupaten/kota" in page.text

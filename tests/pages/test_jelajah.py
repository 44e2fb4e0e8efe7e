"""Jelajah: a table of one's own and a query of one's own, as a reader meets them."""

import io
import json
import random
import re
from datetime import date
from itertools import product

import duckdb
import openpyxl
import pandas as pd
import pytest
from offices import KOTA, volume
from page_data import REGION

from pages.parts import explore
from paten import analyst, shared_query, warehouse
from paten.definitions import definitions
from paten.dictionary.examples_of_queries import queries
from paten.numbers import count
from paten.view import View


def counted(folder, sql: str, *given: object) -> tuple:
    version = json.loads((folder / "published" / "current.json").read_text())["version"]
    with duckdb.connect(str(folder / "published" / f"v{version:06d}.duckdb"), read_only=True) as opened:
        return opened.execute(sql, list(given)).fetchone()


def asked(read, folder, sql: str):
    page = read(folder, "jelajah", t="sql", q=shared_query.packed(sql))
    page.test.button(key="run").click().run()
    assert not page.test.exception
    return page


def test_the_usual_table_adds_up_the_facts_of_its_months(read, folder):
    page = read(folder, "jelajah")
    first = page.test.selectbox(key="d").value
    sql = """select sum(completed)::bigint from service_volume
        where months = 1 and starts_with(region_code, ?) and period between ? and ?"""
    (total,) = counted(folder, sql, REGION, f"{first}-01", f"{page.url['b']}-01")
    assert re.search(rf"Kota Probolinggo {re.escape(count(total))} \d+ dari \d+", page.text)
    assert page.title.startswith("Berkas selesai menurut kabupaten/kota, Jawa Timur")
    assert set(page.url) == {"b"}


def test_what_is_chosen_stands_in_the_link_and_comes_back_from_it(read, folder):
    page = read(folder, "jelajah", i="tepat_waktu", r="bulan", w=REGION)
    assert (page.url["i"], page.url["r"], page.url["w"]) == ("tepat_waktu", "bulan", REGION)
    assert "menurut bulan, Kota Probolinggo" in page.title
    page.test.selectbox(key="k").set_value("item").run()
    assert page.url["k"] == "item" and "menurut bulan dan layanan" in page.title


def test_a_state_is_not_added_up_over_months_and_the_page_says_so(read, folder):
    page = read(folder, "jelajah", i="syarat_teknis")
    assert "Angka ini tidak dijumlahkan antarbulan" in page.text


def test_what_was_not_reported_is_a_word_and_no_nought(read, folder):
    page = read(folder, "jelajah", r="kecamatan", k="bulan")
    sql = "select count(*) from indicator where indicator = 'selesai' and level = 'kecamatan' and value is null"
    assert counted(folder, sql)[0] > 0
    assert "belum dilaporkan" in page.text


@pytest.mark.parametrize(
    ("rows", "columns", "shown"),
    [
        ("kabupaten_kota", "bulan", "grafik"),
        ("bulan", "item", "tabel"),
        ("bulan", "item", "grafik"),
        ("item", "", "grafik"),
        ("kecamatan", "item", "tabel"),
    ],
)
def test_every_shape_is_drawn_or_says_why_not(read, folder, rows, columns, shown):
    page = read(folder, "jelajah", r=rows, k=columns, g=shown, w=REGION)
    assert page.title and "sel terisi" in page.text
    assert (shown == "grafik" and columns == "item") == ("Grafik memuat paling banyak" in page.text)


@pytest.mark.parametrize("measure", ["unsur", "syarat", "revisi"])
def test_every_kind_of_measure_is_shown(read, folder, measure):
    page = read(folder, "jelajah", i=measure, k="item")
    assert page.url["i"] == measure and "sel terisi" in page.text


def test_services_of_kecamatan_add_up_to_those_of_their_kabupaten_kota(office, monkeypatch):
    counts = {"requested": 30, "rejected": 2, "pending": 5, "complaints": 1, "on_time": 20, "completed": 24}
    rows = [
        volume(f"{KOTA}.0{place}", service, period=period, **{name: many * place for name, many in counts.items()})
        for place, service, period in product((1, 2), ("NP-02", "NP-10"), ("2026-09", "2026-10"))
    ]
    office.load(office.inbox("2026-11-05", "layanan", [*rows, volume(f"{KOTA}.03", period="2026-10")]))
    monkeypatch.setenv("PATEN_DATA", str(office.root))
    view = View(warehouse.current(), ("35",), KOTA, date(2026, 10, 1))
    for measure in ("permohonan", "selesai", "ditolak", "sisa", "tepat_waktu", "pengaduan"):
        one = definitions()[measure]
        asked = {"indicator": measure, "columns": "item", "per": one.per, "over_time": one.over_time}
        asked |= {"first": date(2026, 9, 1), "last": date(2026, 10, 1)}
        below = warehouse.rows("pivot", view, rows="kecamatan", **asked)
        whole = warehouse.rows("pivot", view, rows="kabupaten_kota", **asked).set_index("column_key")
        assert set(below.column_key) == set(whole.index) == {"NP-02", "NP-10"}
        for name in ("numerator", "denominator", "n_reported"):
            added = below.groupby("column_key")[name].sum(min_count=1).to_dict()
            assert added == pytest.approx(whole[name].to_dict(), nan_ok=True), (measure, name)
        of = below[(below.row_key == f"{KOTA}.02") & (below.column_key == "NP-02")].iloc[0]
        assert of.value == (pytest.approx(40 / 48) if measure == "tepat_waktu" else of.numerator), measure
        assert below[below.row_key == f"{KOTA}.04"].value.isna().all(), "what nobody reported is no nought"


def test_services_of_kecamatan_are_laid_out_within_one_kabupaten_kota(read, folder):
    page = read(folder, "jelajah", r="kecamatan", k="item", w=REGION)
    assert "menurut kecamatan dan layanan, Kota Probolinggo" in page.title and page.url["k"] == "item"
    everywhere = read(folder, "jelajah", r="kecamatan", k="item")
    assert "k" not in everywhere.url and "pilih dahulu satu kabupaten/kota" in everywhere.text


def test_a_link_with_nonsense_falls_back_to_what_is_usual(read, folder):
    page = read(folder, "jelajah", **dict.fromkeys(("i", "r", "k", "d", "g", "t"), "<b>"))
    assert page.title == read(folder, "jelajah").title and set(page.url) == {"b"}


def test_a_query_is_answered_and_its_link_brings_it_back(read, folder):
    page = asked(read, folder, "select count(*) as banyak from stage")
    (expected,) = counted(folder, "select count(*) from stage")
    assert page.test.dataframe[0].value.banyak[0] == expected
    assert shared_query.unpacked(page.url["q"]) == "select count(*) as banyak from stage"
    assert "1 baris" in page.text


def test_a_link_alone_runs_nothing(read, folder):
    page = read(folder, "jelajah", t="sql", q=shared_query.packed("select 42"))
    assert page.test.text_area(key="sql").value == "select 42"
    assert not page.test.dataframe


def test_a_query_that_may_not_run_gives_a_sentence_and_the_citation_stands_as_code(read, folder):
    page = asked(read, folder, "drop table stage")
    assert analyst.SELECT_ONLY in page.text and not page.test.dataframe
    page = asked(read, folder, "select <b>warna</b> from stage")
    drawn = " ".join(element.proto.body for element in page.test.get("html"))
    assert '<pre lang="en"><code>' in drawn and "<b>warna" not in drawn


def test_a_query_that_runs_on_can_be_stopped(read, folder, monkeypatch):
    monkeypatch.setattr("pages.parts.asking.PATIENCE", 0.2)
    page = asked(
        read, folder, "select count(*) from range(100000000) a, range(100000000) b where a.range * b.range = -1"
    )
    page.test.button(key="stop").click().run()
    run = page.test.session_state["_run"]
    assert run.wait(5) and run.answer.error == analyst.STOPPED


@pytest.mark.parametrize(("title", "sql"), queries(), ids=lambda it: it[:30])
def test_every_example_is_answered_and_is_offered_as_a_link(read, folder, title, sql):
    page = asked(read, folder, sql)
    assert page.test.dataframe[0].value.shape[1] >= 3
    drawn = " ".join(element.proto.body for element in page.test.get("html"))
    assert title in page.text and f"q={shared_query.packed(sql)}" in drawn


def test_every_relation_that_can_be_read_is_listed_with_its_columns(read, folder):
    text = read(folder, "jelajah", t="sql").text
    for name in analyst.readable():
        assert f" {name} " in text
    assert "on_time" in text


def test_a_query_too_long_for_a_link_and_a_spoiled_link_are_said(read, folder):
    page = read(folder, "jelajah", t="sql", q="rusak")
    assert "Kueri di tautan tidak dapat dibaca" in page.text
    dice = random.Random(1)
    noise = "select " + "".join(dice.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(15_000))
    page.test.text_area(key="sql").set_value(noise).run()
    assert "terlalu panjang untuk disimpan di tautan" in page.text and "q" not in page.url


def test_the_files_hold_the_table_and_its_definitions(read, folder, monkeypatch):
    kept = {}
    monkeypatch.setattr(explore.st, "download_button", lambda label, data, name, *_, **__: kept.__setitem__(name, data))
    page = read(folder, "jelajah", i="tepat_waktu")
    (name,) = [name for name in kept if name.endswith(".xlsx")]
    assert name.startswith("SIMULASI_pantau-paten_tabel_v")
    book = openpyxl.load_workbook(io.BytesIO(kept[name]()))
    notes = {row[0].value: row[1].value for row in book["Definisi"].iter_rows()}
    assert "SIMULASI" in notes and notes["Isi"] == page.title
    assert notes["Versi data"] and notes["Disusun per"] and "sum(on_time)" in notes["Pembilang"]
    (csv,) = [data() for name, data in kept.items() if name.endswith(".csv")]
    rows = pd.read_csv(io.BytesIO(csv), sep=";", decimal=",", encoding="utf-8-sig")
    assert len(rows) == 38 and {"value", "n_reported", "n_expected"} <= set(rows.columns)


def test_on_the_first_day_and_before_it_the_page_says_what_is_missing(read, first_day, tmp_path):
    page = read(first_day, "jelajah")
    assert "belum pernah dilaporkan untuk pilihan ini" in page.text
    assert read(first_day, "jelajah", t="sql").title == "Tulis kueri sendiri atas data yang terbit"
    assert read(tmp_path, "jelajah").title == "Belum ada data yang terbit"

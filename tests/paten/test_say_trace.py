"""A number and its rows in words."""

from datetime import date
from types import SimpleNamespace

import pandas as pd
import pytest

from paten.definitions import definitions
from paten.say import trace

OCTOBER = date(2026, 10, 1)
NAN = float("nan")


def number(**changed) -> SimpleNamespace:
    usual = {
        "title": "Tepat waktu menurut laporan sendiri", "label": "Kota Batu", "item_name": "", "unit": "persen",
        "kind": "flow", "value": 0.9, "numerator": 900, "denominator": 1000, "low": 0.88, "high": 0.92,
        "n_reported": 2, "n_expected": 3, "state_as_of": pd.NaT,
    }  # fmt: skip
    return SimpleNamespace(**usual | changed)


def test_a_share_is_told_with_numerator_denominator_and_coverage():
    definition = definitions()["tepat_waktu"]
    assert trace.title(number()) == "Tepat waktu menurut laporan sendiri, Kota Batu: 90,0%"
    assert trace.lead(number(), OCTOBER, definition) == "Oktober 2026: 900 dari 1.000; 2 dari 3 kecamatan melapor."
    told = {label: (amount, words) for label, amount, words in trace.parts(number(), definition)}
    assert told["Pembilang"] == ("900", "berkas yang selesai tepat waktu, menurut laporan kantor itu sendiri")
    assert told["Penyebut"] == ("1.000", "berkas yang selesai")
    assert told["Rentang 95%"][0] == "88,0–92,0%"
    assert told["Cakupan"] == ("2 dari 3", "kecamatan melapor")


def test_unknown_is_said_and_is_no_zero():
    unknown = number(value=NAN, numerator=NAN, denominator=NAN, low=NAN, high=NAN, n_reported=0)
    assert trace.value(unknown) == "belum diketahui"
    assert "belum diketahui bukan nol" in trace.lead(unknown, OCTOBER, definitions()["tepat_waktu"])


@pytest.mark.parametrize("name", definitions())
def test_every_indicator_is_told_in_parts_that_have_words(name):
    told = trace.parts(number(), definitions()[name])
    assert all(words for _, _, words in told)


def lacking(n: int) -> pd.DataFrame:
    rows = [(f"35.0{1 + k % 2}.{k:02}", f"Kec. Nomor {k}", f"Kab. {'AB'[k % 2]}") for k in range(n)]
    return pd.DataFrame(rows, columns=["region_code", "label", "parent"])


def test_the_missing_are_named_while_they_are_few():
    flow, state = definitions()["selesai"], definitions()["beroperasi"]
    assert trace.missing(lacking(0), flow) == ""
    assert trace.missing(lacking(1), flow) == "Belum melaporkannya: Kec. Nomor 0."
    assert trace.missing(lacking(2), state).startswith("Belum ditegaskan laporan bulan ini: Kec. Nomor 0 (Kab. A) dan")
    assert trace.missing(lacking(21), flow) == "Belum melaporkannya: 21 kecamatan, yaitu Kab. A 11 dan Kab. B 10."


def test_a_cell_is_its_value_its_name_and_its_address():
    assert trace.cell({"name": "completed", "value": "1204", "cell": "Layanan!C14"}) == (
        "1.204",
        "selesai",
        "Layanan!C14",
    )
    assert trace.cell({"name": "completed", "value": "0", "cell": "E2"})[0] == "nihil"
    assert trace.cell({"name": "date", "value": "2026-03-09", "cell": None}) == ("9 Maret 2026", "tanggal", "")
    assert trace.cell({"name": "status", "value": "tidak_berlaku", "cell": "E2"})[0] == "tidak berlaku"
    assert "3574" not in trace.cell({"name": "evidence", "value": "KTP 3574011203900001", "cell": "F2"})[0]


def test_the_cells_of_a_number_are_those_that_it_is_summed_from():
    assert trace.measures(definitions()["tepat_waktu"]) == ("completed", "on_time")
    assert trace.measures(definitions()["layanan_aktif"]) == ()


def test_a_derived_number_shows_the_columns_it_reads():
    assert trace.columns(definitions()["beroperasi"], ["region_code", "stage", "since"]) == ["stage"]
    assert trace.derived(True) == "ya" and trace.derived(None) == "–" and trace.derived(1204) == "1.204"
    assert trace.derived("tepat_waktu") == "tepat waktu" and trace.derived(date(2026, 3, 1)) == "Maret 2026"


def test_the_place_of_a_row_names_its_sheet_where_there_is_one():
    assert trace.place(SimpleNamespace(sheet="Layanan", row=5)) == "lembar Layanan, baris 5"
    assert trace.place(SimpleNamespace(sheet=None, row=5)) == "baris 5"

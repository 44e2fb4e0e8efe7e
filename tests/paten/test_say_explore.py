"""What a table or a query of one's own is said to hold."""

from datetime import date

import pandas as pd

from paten.definitions import definitions
from paten.say import explore
from paten.say.explore import Table

JANUARY, OCTOBER = date(2026, 1, 1), date(2026, 10, 1)


def table(indicator: str, rows: str = "kabupaten_kota", columns: str = "", first: date = JANUARY) -> Table:
    return Table(definitions()[indicator], rows, columns, first, OCTOBER)


def cells(*values: float) -> pd.DataFrame:
    made = pd.DataFrame({"value": values, "numerator": values, "denominator": float("nan")})
    return made.assign(n_reported=[0 if pd.isna(value) else 4 for value in values], n_expected=5)


def test_the_title_names_measure_shape_place_and_months():
    said = explore.title(table("selesai", "kecamatan", "bulan"), "Kab. Malang")
    assert said == "Berkas selesai menurut kecamatan dan bulan, Kab. Malang, Januari 2026 sampai Oktober 2026"
    assert explore.title(table("syarat", columns="item"), "Jawa Timur").endswith("dan syarat, Jawa Timur, Oktober 2026")


def test_counts_are_pooled_over_months_and_states_are_not():
    assert table("selesai").pooled and not table("selesai", columns="bulan").pooled
    assert not table("ikm").pooled and not table("selesai", first=OCTOBER).pooled
    assert "kecamatan kali bulan" in explore.lead(cells(1.0), table("selesai"))
    assert "yang dipakai Oktober 2026" in explore.lead(cells(1.0), table("ikm"))


def test_the_lead_counts_what_is_known():
    said = explore.lead(cells(1.0, float("nan"), 3.0), table("selesai", columns="bulan"))
    assert said.startswith("2 dari 3 sel terisi; sel tanpa angka ditulis belum dilaporkan, bukan nol.")


def test_a_cell_is_a_number_nihil_or_not_reported():
    one = definitions()["selesai"]
    words = [explore.cell(row, one) for row in cells(1234.0, 0.0, float("nan")).itertuples()]
    assert words == ["1.234", "nihil", "belum dilaporkan"]
    assert [explore.coverage(row) for row in cells(1.0, float("nan")).itertuples()] == ["4 dari 5", "0 dari 5"]


def test_rows_and_columns_are_offered_only_where_the_mart_has_them():
    every = definitions()
    assert "item" not in explore.row_choices(every["ikm"]) and explore.row_choices(every["syarat"])["item"] == "Syarat"
    assert "kecamatan" not in explore.row_choices(every["permohonan_per_10000"])
    assert "item" not in explore.column_choices(every["selesai"], "kecamatan", within=False)
    assert explore.column_choices(every["selesai"], "kecamatan", within=True)["item"] == "Layanan"
    assert "item" not in explore.column_choices(every["peraturan_berlaku"], "kecamatan", within=True)
    assert explore.column_choices(every["unsur"], "kecamatan", within=False)["item"] == "Unsur"
    assert "bulan" not in explore.column_choices(every["selesai"], "bulan", within=True)


def test_what_one_kabupaten_kota_would_allow_is_said_where_none_is_chosen():
    every = definitions()
    assert "kecamatan menurut layanan" in explore.narrower(every["selesai"], "kecamatan", within=False)
    assert explore.narrower(every["selesai"], "kecamatan", within=True) == ""
    assert explore.narrower(every["unsur"], "kecamatan", within=False) == ""


def test_a_month_is_written_in_indonesian_and_a_code_by_its_name():
    assert explore.key_name("2026-08", "2026-08") == "Agu 2026"
    assert explore.key_name("NP-02", "KTP") == "KTP"


def test_what_is_shown_of_a_query_says_when_there_is_more():
    assert (
        explore.shown(10_000, True, 0.24) == "Yang ditampilkan 10.000 baris pertama; hasilnya lebih banyak. 0,2 detik."
    )
    assert explore.shown(3, False, 1.0) == "3 baris, 1,0 detik."
    assert explore.shown(0, False, 1.0).startswith("Kueri tidak menghasilkan baris")


def test_the_definitions_of_a_query_name_its_relations_and_known_columns():
    rows = pd.DataFrame({"period": [OCTOBER], "n_reported": [1], "karangan": [2]})
    facts = explore.facts(7, date(2026, 11, 29), "Jawa Timur", True)
    told = dict(explore.about_query("from indicator", ["indicator"], rows, facts))
    assert told["Kueri"] == "from indicator" and told["Versi data"] == "7" and "SIMULASI" in told
    assert told["indicator"] and told["period"] and "karangan" not in told
    assert "SIMULASI" not in dict(explore.facts(7, OCTOBER, "Jawa Timur", False))

"""The middle half of the peers on the page of a kabupaten/kota is that of their published indicators."""

import json
from datetime import date

import pandas as pd
from page_data import REGION

from paten import warehouse
from paten.view import PROVINCE, View

MONTH = date(2026, 10, 1)


def test_the_band_is_the_middle_half_of_all_known_peers(folder, monkeypatch):
    monkeypatch.setenv("PATEN_DATA", str(folder))
    version = json.loads((folder / "published" / "current.json").read_text())["version"]
    view = View(version, (PROVINCE,), REGION, MONTH)
    [row] = warehouse.rows("peers", view, indicators=["kelengkapan_laporan"]).itertuples()
    known = {}
    regions = warehouse.rows("regions", view)
    for code in regions.region_code[regions.label.str.startswith("Kota ")]:
        history = warehouse.rows("history", view.at(region=code), indicators=["kelengkapan_laporan"], months=1)
        if len(history) and pd.notna(history.value.iloc[0]):
            known[code] = history.value.iloc[0]
    assert row.n_known == len(known) > 1 and row.n_peers == 9
    assert row.value == known[REGION]
    assert (row.low, row.high) == tuple(pd.Series(list(known.values())).quantile([0.25, 0.75]))
    assert sorted([*row.others, row.value]) == sorted(known.values())


def test_the_page_says_where_it_stands_among_them(read, folder):
    text = read(folder, "kabupaten-kota", w=REGION).text
    assert "Di antara 9 kota · pita: separuh yang di tengah" in text

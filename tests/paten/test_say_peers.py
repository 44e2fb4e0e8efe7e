"""Where one kabupaten/kota stands among its peers: by the middle half, never by a rank."""

import pandas as pd
import pytest

from paten.say import peers as say

ROW = {
    "indicator": "syarat", "title": "Syarat terpenuhi", "unit": "persen", "type": "kota", "value": 0.95,
    "numerator": 95, "denominator": 100, "low": 0.90, "high": 0.99, "others": [0.9, 0.99], "n_known": 9, "n_peers": 9,
}  # fmt: skip


def rows(**other: object) -> pd.DataFrame:
    return pd.DataFrame([ROW | other])


def row(**other: object) -> tuple:
    return next(rows(**other).itertuples())


@pytest.mark.parametrize(
    ("value", "where"), [(0.95, "dalam"), (0.90, "dalam"), (0.99, "dalam"), (0.89, "di bawah"), (1.0, "di atas")]
)
def test_the_ends_of_the_band_belong_to_it(value, where):
    assert say.place(row(value=value)) == where


def test_what_is_unknown_has_no_place():
    assert say.place(row(value=None)) == "" and say.words(row(value=None)) == "belum lapor"
    assert say.place(row(n_known=4)) == "" and "terlalu sedikit" in say.words(row(n_known=4))
    assert say.title(rows(value=None)) == "Belum dapat dibandingkan dengan sesamanya"


def test_the_title_names_what_lies_outside_else_how_many_lie_within():
    assert say.title(rows(value=0.5)) == "Syarat terpenuhi di bawah kisaran separuh kota"
    assert say.title(rows()) == "Satu ukuran dalam kisaran separuh kota"
    assert say.note(rows(), "Oktober 2026") == "Di antara 9 kota · pita: separuh yang di tengah · Oktober 2026"


def test_who_cannot_see_the_line_is_told_all_of_it():
    assert say.told(row(denominator=5, numerator=4, value=0.8)) == (
        "Syarat terpenuhi: 4 dari 5, di bawah kisaran; separuh kota antara 90,0% dan 99,0%, 9 dari 9 diketahui"
    )

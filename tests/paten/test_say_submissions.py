"""The files of a month in words."""

from datetime import date, datetime

import pandas as pd

from paten.say import submissions as say

OCTOBER = date(2026, 10, 1)
ROW = {
    "label": "Kota Batu", "verdict": "diterima_sebagian", "rows": 100, "accepted": 97, "rejected": 3, "held": 0,
    "n_open": 1, "replaced": False, "received_at": datetime(2026, 11, 9), "estimated": False, "via": "wa",
}  # fmt: skip


def frame(*rows: dict) -> pd.DataFrame:
    return pd.DataFrame([ROW | row for row in rows], columns=list(ROW))


def test_the_title_counts_the_files_of_a_place_and_month():
    assert say.title(frame({}, {}), "Kota Batu", OCTOBER) == "Kota Batu: 2 kiriman untuk Oktober 2026"
    assert say.title(frame(), "Kota Batu", OCTOBER) == "Kota Batu: belum ada kiriman untuk Oktober 2026"


def test_the_note_counts_verdicts_and_what_was_replaced():
    told = say.note(frame({}, {"verdict": "diterima"}, {"verdict": "diterima", "replaced": True}))
    assert told == "2 diterima, 1 diterima sebagian; 1 di antaranya sudah diganti kiriman yang lebih baru"
    assert say.note(frame()) == ""


def test_one_file_says_how_it_came_and_what_counts_of_it():
    row = next(frame({}).itertuples())
    assert say.came(row) == "Kota Batu · 9 November 2026 · WA"
    assert say.rows(row) == "97 dari 100 baris diterima, 3 perlu dibetulkan; 1 pertanyaan terbuka"
    guessed = next(frame({"estimated": True, "via": None, "replaced": True, "n_open": 0}).itertuples())
    assert say.came(guessed) == "Kota Batu · perkiraan 9 November 2026 · sudah diganti"
    assert "pertanyaan" not in say.rows(guessed)

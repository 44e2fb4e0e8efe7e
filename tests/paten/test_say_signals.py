"""Signals in words: the title over the list, its note, since when and how sure."""

from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from paten.definitions import definitions
from paten.say import signals

OCTOBER = date(2026, 10, 1)


def rows(*entries: tuple[str, str]) -> pd.DataFrame:
    """(label, severity), …"""
    return pd.DataFrame(entries, columns=["label", "severity"])


@pytest.mark.parametrize(
    ("entries", "title"),
    [
        ((), "Tidak ada yang perlu dikonfirmasi"),
        ((("Kota Batu", "tinggi"), ("Kota Batu", "sedang")), "Dua hal perlu dikonfirmasi"),
        (
            (("Kota Batu", "sedang"), ("Kab. Tuban", "sedang")),
            "Dua hal perlu dikonfirmasi di dua kabupaten/kota",
        ),
        (
            (("Kota Batu", "sedang"), ("Kab. Tuban", "tinggi"), ("Kab. Ngawi", "tinggi")),
            "Tiga hal perlu dikonfirmasi, mendesak di Kab. Tuban dan Kab. Ngawi",
        ),
    ],
)
def test_the_title_says_how_many_and_where_it_is_urgent(entries, title):
    assert signals.title(rows(*entries)) == title


def test_the_note_says_what_is_not_listed():
    nine = rows(*[("Kota Batu", "sedang")] * 9)
    assert signals.note(nine, 5, 32, "Oktober 2026") == (
        "Urut menurut banyaknya kecamatan · Oktober 2026 · 5 dari 9 · 32 lainnya ada di halaman daerahnya"
    )


@pytest.mark.parametrize(
    ("since", "number", "words"),
    [
        ("2026-08-01", 19, "Sejak Agustus 2026 · 19 kecamatan · menurut tanggal dan baris laporan"),
        ("2026-10-01", 0, "Pada Oktober · seluruh laporan · menurut tanggal dan baris laporan"),
    ],
)
def test_since_when_of_how_many_and_how_sure(since, number, words):
    row = pd.DataFrame({"since": [pd.Timestamp(since)], "n_kecamatan": [number], "certainty": ["pasti"]})
    assert signals.since(next(row.itertuples()), OCTOBER) == words


def test_every_word_of_a_signal_has_its_words_here():
    assert set(signals.SURE) == {"pasti", "kuat", "perlu_konfirmasi"}
    assert set(signals.SIGNS) == set(signals.SEVERITY) == {"tinggi", "sedang", "rendah"}


def test_every_signal_that_stands_on_rows_leads_to_an_indicator_that_has_them():
    of = {path.stem for path in (Path(__file__).parents[2] / "etl" / "signals").glob("*.sql")}
    assert set(signals.BEHIND) == of - {"belum_lapor"}
    assert set(signals.BEHIND.values()) <= set(definitions())

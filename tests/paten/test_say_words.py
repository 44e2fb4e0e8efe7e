"""Small words, lists of names, and what is missing, in words."""

from datetime import date

import pytest

from paten.say.words import capital, in_words, listing, missing, months_named, small, unmet

SHORT = {
    "S1": "Pelimpahan kewenangan",
    "A3": "Alur pelayanan",
    "T4": "Tempat penyerahan",
    "T10": "Petugas informasi",
    "T12": "Operator komputer",
    "T13": "Pemegang kas",
}


@pytest.mark.parametrize(("number", "words"), [(0, "nol"), (3, "tiga"), (11, "sebelas"), (12, "12"), (1234, "1.234")])
def test_small_numbers_are_written_in_letters(number, words):
    assert in_words(number) == words


@pytest.mark.parametrize(
    ("names", "at_most", "sentence"),
    [
        (["A"], None, "A"),
        (["A", "B"], None, "A dan B"),
        (["A", "B", "C"], None, "A, B, dan C"),
        (["A", "B", "C", "D"], 3, "A, B, dan 2 lainnya"),
        ([], None, ""),
    ],
)
def test_names_are_listed_as_a_sentence_lists_them(names, at_most, sentence):
    assert listing(names, at_most) == sentence


def test_names_stand_small_in_a_sentence_but_abbreviations_do_not():
    assert small("Petugas informasi") == "petugas informasi"
    assert small("SK penugasan") == "SK penugasan"
    assert small("Indeks Kepuasan Masyarakat (IKM)") == "Indeks Kepuasan Masyarakat (IKM)"
    assert capital("kab. Malang") == "Kab. Malang"


@pytest.mark.parametrize(
    ("codes", "unreported", "words"),
    [
        ([], [], ""),
        (["M2", "S1", "S3"], [], "Peraturan pelimpahan"),
        (["M3", "M4", "A1", "A2", "A3", "A7"], [], "Standar pelayanan dan uraian tugas"),
        (["M5", "T4"], [], "Tempat penyerahan"),
        (["M5"], [], "Berita acara verifikasi sarana dan pelaksana"),
        (["T4", "T10", "T12", "T13"], [], "Tempat penyerahan, petugas informasi, dan dua syarat lain"),
        (["M5", "T4", "T10"], ["T4", "T10"], "Dua syarat belum dilaporkan"),
        (
            ["M3", "A3", "T4", "T10"],
            ["T10"],
            "Standar pelayanan dan tempat penyerahan; petugas informasi belum dilaporkan",
        ),
        (["M7", "laporan"], [], "Tanggal peluncuran"),
        (["laporan"], [], "Laporan yang memuat layanan"),
    ],
)
def test_what_is_missing_is_said_once_and_the_unknown_apart(codes, unreported, words):
    assert missing(codes, SHORT, unreported) == words


@pytest.mark.parametrize(
    ("months", "words"),
    [
        ([(2026, 10)], "Oktober 2026"),
        ([(2026, 10), (2026, 9)], "September dan Oktober 2026"),
        ([(2026, 1), (2026, 8), (2026, 9), (2026, 10)], "Januari dan Agustus sampai Oktober 2026"),
        ([(2025, 12), (2026, 3), (2026, 5)], "Desember 2025, Maret, dan Mei 2026"),
        ([(2025, 11), (2025, 12), (2026, 1)], "November 2025 sampai Januari 2026"),
    ],
)
def test_every_month_is_named_and_its_year_once(months, words):
    assert months_named(date(*month, 1) for month in months) == words


@pytest.mark.parametrize(
    ("statuses", "words"),
    [
        (["belum", "terpenuhi"], "belum terpenuhi"),
        (["belum_terverifikasi", "belum_lapor"], "belum terverifikasi"),
        (["belum", "belum_terverifikasi"], "belum terpenuhi atau belum terverifikasi"),
    ],
)
def test_what_nobody_verified_is_not_said_to_be_lacking(statuses, words):
    assert unmet(statuses) == words

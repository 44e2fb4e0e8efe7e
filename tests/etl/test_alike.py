"""Which service, and which kecamatan, is proposed for a name that nobody knows; for most of them none."""

import csv

import pytest
from rapidfuzz import process

from etl.alike import alike, alike_places
from etl.folder import PROJECT
from etl.judge import NAME_CUT


@pytest.fixture(scope="module")
def proposed():
    with (PROJECT / "data" / "reference" / "services.csv").open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    names = [(alias, row["code"]) for row in rows for alias in (row["name"], *row["aliases"].split("|"))]

    def ask(text: str) -> str | None:
        found = process.extractOne(text, [name for name, _ in names], scorer=alike, score_cutoff=NAME_CUT)
        return found and names[found[2]][1]

    return ask


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Surat Keterangan Tidak Mampuh", "NP-10"),
        ("Ket. Tidak Mampu", "NP-10"),
        ("Dispensasi Nikahh", "NP-11"),
        ("Surat Ket. Usaha", "NP-16"),
        ("Legalisir KTP dan KK", "LG-01"),
        ("Rekom PAUD", "RK-02"),
        ("Kartu Keluargaa", "NP-03"),
    ],
)
def test_a_slip_or_an_abbreviation_is_seen_through(proposed, text, code):
    assert proposed(text) == code


@pytest.mark.parametrize(
    "text", ["Surat Antah", "Pengantar KTP", "KTP baru", "Surat Kehilangan", "Surat", "", "SKCK polsek"]
)
def test_nothing_is_proposed_where_a_word_is_another(proposed, text):
    assert proposed(text) is None


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Karangplosso", "Karangploso"), ("Bugulkidull", "Bugul Kidul"), ("Kec. Dlangguu", "Dlanggu"),
        ("Sbr. Wringin", "Sumber Wringin"), ("Tlg. Sari", "Tlogosari"), ("Jambesari DS", "Jambesari Darus Sholah"),
    ],
)  # fmt: skip
def test_a_slip_in_a_kecamatan_or_letters_left_out_are_seen_through(written, name):
    assert alike_places(written.lower(), name.lower()) >= NAME_CUT


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Sbr. Wringin", "Wringin"), ("Kota", "Kotaanyar"), ("Wringin Sbr.", "Sumber Wringin"), ("Madiun", "Mejayan"),
        ("", "Batu"), ("Du", "Dukun"),
    ],
)  # fmt: skip
def test_a_word_more_or_less_is_another_kecamatan(written, name):
    assert alike_places(written.lower(), name.lower()) < NAME_CUT

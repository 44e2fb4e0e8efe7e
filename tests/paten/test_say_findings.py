"""Findings in words: every rule has its sentence, and nothing of a person is repeated."""

from datetime import date

import pandas as pd
import pytest
from house import HOUSE

from paten import privacy
from paten.say import findings


@pytest.mark.parametrize(
    "said",
    [
        "3574011203900001",
        "NIK 3574 0112 0390 0001",
        "3574.0112.0390.0001 (ayah)",
        "a3574011203900001b",
        "3574-011203-900001",
    ],
)
def test_a_16_digit_number_is_hidden_however_it_is_written(said):
    hidden = findings.masked(said)
    assert privacy.MASK in hidden and "900001" not in hidden and "0001" not in hidden


@pytest.mark.parametrize("said", ["081234567890", "1.234.567", "12345678901234567", "2026-10-01 12"])
def test_other_numbers_stay(said):
    assert findings.masked(said) == said


def test_nothing_is_an_empty_text():
    assert findings.masked(None) == findings.masked(float("nan")) == ""


def test_a_message_is_parted_into_what_is_wrong_and_what_to_do():
    message = '"3574011203900001" bukan angka. Perbaiki: isi dengan angka saja.'
    assert findings.parted(message) == (f'"{privacy.MASK}" bukan angka.', "Isi dengan angka saja.")
    assert findings.parted("Lembar kosong.") == ("Lembar kosong.", "")


def test_every_rule_and_every_remark_of_the_reader_has_a_sentence():
    known = findings.sentences()
    rules = {path.stem for path in (HOUSE / "etl" / "rules").glob("*.sql")}
    remarks = {line[:3] for line in (HOUSE / "etl" / "read" / "notes.csv").read_text().splitlines()[1:]}
    assert rules | remarks | {"U29"} == set(known)  # U29 gathers what a sixth question would ask
    assert not any(set("‹›{}") & set(known[rule]) for rule in rules)
    assert all(sentence and "{" not in sentence for sentence in known.values())
    assert not any(sentence.startswith("Lembar …") for sentence in known.values())
    assert known["B35"] == "Jumlah tidak cocok."
    assert known["B34"] == "Judul tidak dimengerti, jadi kolom itu tidak dibaca."
    assert known["B12"] == "Lembar ini tersembunyi sehingga tidak dibaca."
    assert known["B02"] == "Berkas ini kosong: tidak ada isinya sama sekali."


def by_rule(*rows) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["rule", "severity", "n", "n_open", "n_answered"]).assign(n_replaced=0)


def test_the_title_says_what_was_stopped_and_what_waits():
    both = by_rule(("L02", "galat", 1204, 0, 0), ("U04", "tanya", 6, 4, 2), ("B17", "peringatan", 3, 0, 0))
    assert findings.title(both) == "1.204 isian perlu diperbaiki dan 4 hal menunggu jawaban"
    assert findings.title(by_rule(("B17", "peringatan", 3, 0, 0))) == "tidak ada isian yang tertahan; 3 peringatan"
    assert findings.title(by_rule()) == "tidak ada isian yang tertahan"


def test_what_lies_in_replaced_files_is_counted_apart():
    rules = by_rule(("L02", "galat", 2, 0, 0), ("U04", "tanya", 2, 2, 0)).assign(n_replaced=[7, 20])
    assert findings.title(rules) == "2 isian perlu diperbaiki dan 2 hal menunggu jawaban"
    said = findings.note(rules, pd.DataFrame(index=range(5)), date(2026, 10, 1))
    assert said.startswith("4 temuan dalam berkas Oktober 2026 dari 5 pengirim")
    assert said.endswith("; 27 temuan lain ada di berkas yang sudah diganti")


def test_a_list_says_which_part_of_it_is_shown():
    assert findings.pages(340, 2, 50) == "51–100 dari 340"
    assert findings.pages(60, 2, 50) == "51–60 dari 60"
    assert findings.first_try(1, 2) == "1 dari 2"
    assert findings.first_try(float("nan"), float("nan")) == findings.first_try(0, 0) == "–"

"""Checklists drawn at random from states that are known are read exactly, as real workbooks, whatever stands beside."""

import random

import pytest
from free_form import one
from recaps import layouts_of_monitoring as layouts
from recaps.book import codes, rows, saved

LAYOUTS = [
    layouts.one_kecamatan, layouts.questions, layouts.months_across, layouts.matrix_with_sums,
    layouts.kinds_beside_each_other,
]  # fmt: skip
DRAWN = 30  # of each layout
MISREAD = {layouts.one_kecamatan: (46,), layouts.questions: (35,)}  # once


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
def test_a_checklist_is_read_to_the_last_state_however_it_looks(words, tmp_path, layout):
    lists = {seed: layout(random.Random(seed)) for seed in [*range(DRAWN), *MISREAD.get(layout, ())]}
    files = {seed: saved(made.pages, tmp_path / f"{seed}.xlsx") for seed, made in lists.items()}
    read, wrong = rows(list(files.values()), tmp_path / "out"), {}
    for seed, made in lists.items():
        got = {
            (*codes(words, made.office, row, "requirement", "requirement_code"), row.get("period")): row.get("status")
            for row in read[files[seed]]
        }
        keys = [key for key in got.keys() | made.states.keys() if got.get(key) != made.states.get(key)]
        wrong |= {seed: {key: (made.states.get(key), got.get(key)) for key in keys[:3]}} if keys else {}
    assert not wrong


@pytest.mark.parametrize("head", ["Target pemenuhan", "Rencana", "Tindak lanjut", "Batas waktu"])
def test_when_a_requirement_shall_be_met_is_no_month_of_the_report(words, head):
    rows = "\n 5 |1|Loket pendaftaran|Belum|Des 2026\n 6 |2|Ruang tunggu|Belum|Des 2026\n 7 |3|Tempat piket|Ada|"
    read = one(words, f" 1 |KECAMATAN GRESIK\n 2 |JULI 2026\n 4 |No|Uraian|Keadaan|{head}{rows}")
    assert {told.split(", ")[2] for told in read.facts.values()} == {"2026-07"} and len(read.facts) == 3


def test_who_looks_after_a_requirement_does_not_sign_below_the_checklist(words):
    rows = (
        "\n 5 |Loket pendaftaran|Tidak|Kasi Pelayanan\n 6 |Ruang tunggu|Ada|Kasi Pelayanan\n 7 |Meja piket|Tidak|Camat"
    )
    read = one(
        words, f" 1 |KECAMATAN GRESIK\n 2 |JULI 2026\n 4 |Uraian|Ada/Tidak|PIC{rows}\n10 ||Gresik, 5 Agustus 2026"
    )
    assert sorted(read.facts) == ["B5", "B6", "B7"]

"""Surveys drawn at random from scores that are known are read exactly, as real workbooks, with how many answered."""

import random

import pytest
from recaps import layouts_of_surveys as layouts
from recaps import layouts_of_surveys_more as more
from recaps.book import codes, rows, saved

from paten.numbers import number

LAYOUTS = [
    layouts.items_downwards, layouts.kecamatan_downwards, layouts.kecamatan_across, more.single_answers,
    more.quarters_across, more.table_for_each_kecamatan, more.sheet_for_each_kecamatan, more.services_across,
]  # fmt: skip
DRAWN = 20  # of each layout
MISREAD = {  # once
    layouts.items_downwards: (33, 37, 158, 196),
    layouts.kecamatan_across: (42, 206),
    more.single_answers: (74, 87, 99),
}


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
def test_a_survey_is_read_to_the_last_score_however_it_looks(words, tmp_path, layout):
    surveys = {seed: layout(random.Random(seed)) for seed in [*range(DRAWN), *MISREAD.get(layout, ())]}
    files = {seed: saved(survey.pages, tmp_path / f"{seed}.xlsx") for seed, survey in surveys.items()}
    read, wrong = rows(list(files.values()), tmp_path / "out"), {}
    for seed, survey in surveys.items():
        got = {
            (*codes(words, survey.office, row, "unsur", "unsur"), row.get("period"), int(row.get("months", "1"))): (
                number(row.get("score", "")), number(row.get("respondents", "")),
            )
            for row in read[files[seed]]
        }  # fmt: skip
        keys = [key for key in got.keys() | survey.scores.keys() if got.get(key) != survey.scores.get(key)]
        wrong |= {seed: {key: (survey.scores.get(key), got.get(key)) for key in keys[:3]}} if keys else {}
    assert not wrong

"""Surveys drawn at random from scores that are known are read exactly, as real workbooks, with how many answered."""

import random
import re
from pathlib import Path

import duckdb
import pytest
import xlsxwriter
from recaps import layouts_of_surveys as layouts
from recaps import layouts_of_surveys_more as more
from recaps.layouts_of_surveys import Key, Survey

from etl.read import read_files
from etl.read.free.vocabulary import Vocabulary
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


def written(survey: Survey, path: Path) -> Path:
    """Its workbook, in which what looks like a number is one."""
    with xlsxwriter.Workbook(str(path)) as book:
        for page in survey.pages:
            sheet = book.add_worksheet(page.name)
            for (row, col), text in page.cells.items():
                plain = re.fullmatch(r"\d+(,\d+)?", text)
                sheet.write(row - 1, col - 1, float(text.replace(",", ".")) if plain else text)
    return path


def found(words: Vocabulary, office: str, parquet: Path) -> dict[Key, tuple[float | None, float | None]]:
    """What was read: (score, how many answered)."""
    read = {}
    for (texts,) in duckdb.sql(f"select texts from '{parquet}'").fetchall():
        place, item = texts.get("region_code", ""), texts.get("unsur", "")
        code = next((one for one in words.codes("region", place) if one.startswith(office)), place)
        item = next(iter(words.codes("unsur", item)), item)
        key = (code, item, texts.get("period"), int(texts.get("months", "1")))
        read[key] = (number(texts["score"]), number(texts.get("respondents", "")))
    return read


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
def test_a_survey_is_read_to_the_last_score_however_it_looks(words, tmp_path, layout):
    surveys = {seed: layout(random.Random(seed)) for seed in [*range(DRAWN), *MISREAD.get(layout, ())]}
    files = {seed: written(survey, tmp_path / f"{seed}.xlsx") for seed, survey in surveys.items()}
    readings = {reading.path: reading for reading in read_files(list(files.values()), tmp_path / "out")}
    wrong = {}
    for seed, survey in surveys.items():
        got = found(words, survey.office, readings[files[seed]].parquet)
        if got != survey.scores:
            keys = [key for key in got.keys() | survey.scores.keys() if got.get(key) != survey.scores.get(key)]
            wrong[seed] = {key: (survey.scores.get(key), got.get(key)) for key in keys[:3]}
    assert not wrong

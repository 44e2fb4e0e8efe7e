"""The satisfaction index is compared over those that were asked both times, worked out here by hand."""

from datetime import date

import pytest
from offices import KOTA, score

from paten import warehouse
from paten.say import satisfaction
from paten.view import View

UNSUR = [f"U{number}" for number in range(1, 10)]


def survey(year: int, values: dict[str, str]) -> list:
    """Nine unsur of each kecamatan with the same score, so that its index is 25 times that."""
    return [
        score(f"{KOTA}.{place}", unsur, value, period=f"{year}-01", months=12, respondents=100)
        for place, value in values.items()
        for unsur in UNSUR
    ]


@pytest.fixture(scope="module")
def surveyed(few_places, tmp_path_factory):
    """Two of the city's kecamatan asked in each of two years; only 35.74.01 in both: 3,00 and then 3,20."""
    made = few_places.copy(tmp_path_factory.mktemp("surveyed") / "data")
    made.load(made.inbox("2025-01-10", "survei-2024", survey(2024, {"01": "3,00", "02": "4,00"})))
    made.load(made.inbox("2026-01-10", "survei-2025", survey(2025, {"01": "3,20", "03": "2,00"})))
    with warehouse.reading(made.root):
        yield View(warehouse.current(), ("35",), KOTA, date(2025, 12, 1))


def test_only_kecamatan_that_were_asked_both_times_make_a_change(surveyed):
    [row] = warehouse.rows("matched_index", surveyed).itertuples(index=False)
    assert (row.now, row.before) == (pytest.approx(80), pytest.approx(75))
    assert (row.n_kecamatan, row.n_now, row.n_before) == (1, 2, 2)
    said = satisfaction.change(warehouse.rows("matched_index", surveyed))
    assert said == "; naik 5,00 dari survei sampai Desember 2024 (satu kecamatan yang sama)"


def test_one_that_was_asked_once_has_no_change(surveyed):
    found = warehouse.rows("matched_index", surveyed.at(region=f"{KOTA}.03"))
    assert satisfaction.change(found) == ""

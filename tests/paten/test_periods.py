"""Months and days: as they are printed, as senders write them, and the arithmetic of months."""

from datetime import date
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paten import periods

MACROS = (Path(__file__).parents[2] / "etl" / "macros.sql").read_text(encoding="utf-8")
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
MONTHS = DAYS.map(lambda day: day.replace(day=1))


@pytest.fixture(scope="module")
def understood():
    """understood(macro, text) → the date that the loader understands, or None."""
    with duckdb.connect() as connection:
        connection.execute(MACROS)
        yield lambda macro, text: connection.execute(f"select {macro}($text)", {"text": text}).fetchone()[0]


def test_months_and_days_are_printed_in_indonesian():
    assert periods.month_name(date(2026, 10, 1)) == "Oktober 2026"
    assert periods.short_month(date(2026, 8, 1)) == "Agu 2026"
    assert periods.short_month(date(2026, 5, 1), year=False) == "Mei"
    assert periods.day(date(2026, 3, 5)) == "5 Maret 2026"
    assert periods.day(date(2026, 12, 31), year=False) == "31 Desember"
    assert periods.code(date(2026, 3, 1)) == "2026-03"


def test_a_stretch_of_months_has_the_name_that_offices_give_it():
    told = {(1, 1): "Januari 2026", (4, 3): "Triwulan II 2026", (7, 6): "Semester II 2026", (1, 12): "Tahun 2026"}
    told |= {(2, 3): "Februari–April 2026", (11, 3): "November 2026–Januari 2027", (3, 12): "Maret 2026–Februari 2027"}
    assert {key: periods.span_name(date(2026, key[0], 1), key[1]) for key in told} == told


@settings(max_examples=60)
@given(MONTHS)
def test_a_printed_month_is_read_back_by_the_loader_and_by_links(understood, month):
    assert understood("period_of", periods.month_name(month)) == month
    assert understood("period_of", periods.short_month(month)) == month
    assert understood("period_of", periods.code(month)) == month
    assert periods.parse(periods.code(month)) == month


@settings(max_examples=60)
@given(DAYS)
def test_a_printed_day_is_read_back_by_the_loader(understood, day):
    short = f"{day.day}-{day.month}-{day.year}"
    for text in (periods.day(day), day.isoformat(), short, f"{day:%d/%m/%Y}", f"{day:%d.%m.%Y}"):
        assert understood("date_of", text) == day, text


@pytest.mark.parametrize(
    ("text", "month"),
    [("Pebruari 2026", 2), ("Nopember 2026", 11), ("Agst 2026", 8), ("SEPT 2026", 9), ("10/2026", 10)],
)
def test_a_month_may_be_written_as_offices_write_it(understood, text, month):
    assert understood("period_of", text) == date(2026, month, 1)


NO_DAYS = ["", "2026-13-01", "31-2-2026", "5 Ramadan 2026", "2026", "46326", "05/03/26", "kemarin"]


@pytest.mark.parametrize("text", NO_DAYS)
def test_what_is_no_day_is_not_guessed(understood, text):
    assert understood("date_of", text) is None


@pytest.mark.parametrize("text", ["", "2026-13", "13/2026", "Ramadan 2026", "2026", "triwulan I 2026", "0000-00"])
def test_what_is_no_month_is_not_guessed(understood, text):
    assert understood("period_of", text) is None


@pytest.mark.parametrize("text", ["2026-13", "2026-00", "2026", "202610", "2026-10-01", "Oktober", "", "2026-1"])
def test_a_link_takes_only_a_true_month(text):
    assert periods.parse(text) is None


@given(MONTHS, st.integers(-600, 600), st.integers(-600, 600))
def test_months_add_up(month, some, more):
    assert periods.add_months(periods.add_months(month, some), more) == periods.add_months(month, some + more)
    assert periods.add_months(month, 12).year == month.year + 1


@given(MONTHS, st.integers(0, 60))
def test_a_range_of_months_holds_each_once_both_ends_included(first, length):
    months = periods.month_range(first, periods.add_months(first, length))
    assert len(months) == length + 1
    assert months == sorted(set(months))
    assert (months[0], months[-1]) == (first, periods.add_months(first, length))


def test_a_range_that_ends_before_it_starts_is_empty():
    assert periods.month_range(date(2026, 10, 1), date(2026, 9, 1)) == []


def test_the_usual_month_is_the_last_whose_due_date_has_passed_else_the_oldest():
    september, october, november = (date(2026, month, 1) for month in (9, 10, 11))
    assert periods.usual([(november, False), (october, True), (september, True)]) == october
    assert periods.usual([(november, False), (october, False)]) == october
    assert periods.usual([]) is None

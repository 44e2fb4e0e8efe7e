"""How a value of a cell becomes text."""

from datetime import date, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from etl.read.child.archive import place
from etl.read.child.workbook import as_text, number_text
from paten.numbers import number


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (12.0, "number", "12"),
        (1.234, "number", "1,234"),
        (0.5, "number", "0,5"),
        (-3, "number", "-3"),
        (1e22, "number", "10000000000000000000000"),
        (1.5e-7, "number", "0,00000015"),
        (True, "bool", "YA"),
        (False, "bool", "TIDAK"),
        (date(2026, 3, 5), "date", "2026-03-05"),
        (datetime(2026, 3, 5), "date", "2026-03-05"),
        (datetime(2026, 3, 5, 13, 45), "date", "2026-03-05 13:45:00"),
        ("  1.234\xa0", "text", "1.234"),
        (" \0 ", "text", ""),
    ],
)
def test_a_value_is_written_as_a_sender_would_write_it(value, kind, text):
    assert as_text(value) == (kind, text)


@example(5.960464477539063e-08)
@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e15, max_value=1e15))
def test_a_number_reads_back_as_the_same_number(value):
    text = number_text(value)
    assert float(text.replace(",", ".")) == value
    assert "e" not in text


@given(st.integers(0, 10**9))
def test_a_count_reads_back_in_the_indonesian_way(value):
    assert number(number_text(float(value))) == value


@given(st.text())
def test_text_stays_as_it_was_typed_but_for_its_ends(text):
    kind, found = as_text(text)
    assert kind == "text"
    assert found == text.replace("\0", "").strip()


@given(st.integers(1, 1048576), st.integers(1, 16384))
def test_an_address_is_a_place(row, column):
    letters, rest = "", column
    while rest:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(65 + letter) + letters
    assert place(f"{letters}{row}".encode()) == (row, column)

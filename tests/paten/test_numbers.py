"""Indonesian numbers: what senders mean, what readers see, and that Python and SQL understand the same."""

from pathlib import Path

import duckdb
import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from paten import numbers
from paten.privacy import masked

MACROS = (Path(__file__).parents[2] / "etl" / "macros.sql").read_text(encoding="utf-8")
NUMBERISH = st.text(alphabet="0123456789.,+-–— \t\u00a0\u2009\u202fnihlNIHLRprgoaks٣", max_size=18)
AROUND = st.sampled_from(["", "Rp ", "rp.", "Rp\u00a0", "RP", " berkas", ",-", " Orang", "bks.", "\n", " lembar kk"])
DRESSED = st.tuples(AROUND, NUMBERISH, AROUND).map("".join)


@pytest.fixture(scope="module")
def number_of():
    """The macro of the loader: text → number or None."""
    with duckdb.connect() as connection:
        connection.execute(MACROS)

        def ask(text: str | None, macro: str = "number_of") -> float | str | None:
            return connection.execute(f"select {macro}($text)", {"text": text}).fetchone()[0]

        yield ask


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("12", 12),
        ("1.234", 1234),
        ("1.234.567", 1_234_567),
        ("12,5", 12.5),
        ("1.234,50", 1234.5),
        ("1,234", 1.234),
        ("+7", 7),
        ("-3", -3),
        (" 12 ", 12),
        ("0", 0),
        ("-", 0),
        ("–", 0),
        ("Nihil", 0),
        ("NIHIL", 0),
        ("", None),
        (None, None),
        ("1.23", None),
        ("1,234.00", 1234),
        ("239.00", 239),
        ("12.0 berkas", 12),
        ("1,234.50", None),
        ("1,23.00", None),
        ("1.234.00", None),
        ("12.34.567", None),
        ("1234.567", None),
        ("1,234,567", None),
        ("12 berkas", 12),
        ("12 Berkas.", 12),
        ("1.234 orang", 1234),
        ("Rp 1.234,-", 1234),
        ("Rp. 1.234.567,50", 1234567.5),
        ("1\u00a0234", 1234),
        ("1\u202f234\u202f567,5", 1234567.5),
        ("-3 berkas", -3),
        ("1 234", 1234),
        ("1\u00a02345", None),
        ("1\u00a0234.567", 1234567),
        ("Rp -", None),
        ("berkas", None),
        ("12 masuk", None),
        ("12 berkas 3 orang", None),
        ("dua", None),
        ("1e5", None),
        ("٣", None),
        ("1234567890123", None),
    ],
)
def test_a_number_is_read_as_an_indonesian_writes_it(number_of, text, meant):
    assert numbers.number(text) == meant
    assert number_of(text) == meant


@settings(max_examples=300)
@given(st.one_of(NUMBERISH, DRESSED, st.text(max_size=12)))
@example("\u00a01.234")
@example("12\n")
def test_the_loader_and_the_pages_read_the_same_number(number_of, text):
    assert numbers.number(text) == number_of(text)


@given(st.integers(-(10**9), 10**9))
def test_a_printed_count_reads_back_as_itself(value):
    assert numbers.number(numbers.count(value)) == value


@given(st.floats(-1e9, 1e9), st.integers(0, 4))
def test_a_printed_decimal_reads_back_as_itself(value, places):
    printed = numbers.decimal(value, places)
    assert numbers.number(printed) == pytest.approx(value, abs=0.5001 * 10**-places)


@given(st.floats(0, 1))
def test_a_share_is_printed_as_per_cent(share):
    printed = numbers.percent(share)
    assert printed.endswith("%")
    assert numbers.number(printed[:-1]) == pytest.approx(share * 100, abs=0.0501)


@pytest.mark.parametrize("printed", [numbers.count, numbers.decimal, numbers.percent])
def test_the_unknown_is_a_dash_and_never_a_zero(printed):
    assert printed(None) == printed(float("nan")) == "–"
    assert printed(0).startswith("0")


@pytest.mark.parametrize(
    ("text", "unit"),
    [("Rp 1.234,-", "rupiah"), ("1.234,-", "rupiah"), ("12 orang", "orang"), ("12 Lembar.", "lembar"), ("-3 kk", "kk")]
    + [(text, None) for text in ("12", "1.234,5", "12 berkas", "5 bks.", "-", "nihil", "orang", "", None)],
)
def test_a_cell_that_counts_something_else_than_files_says_so(number_of, text, unit):
    assert number_of(text, "unit_of") == unit


@pytest.mark.parametrize("absent", [None, float("nan"), pd.NA, pd.NaT])
def test_what_the_snapshot_does_not_know_is_unknown_however_it_says_so(absent):
    assert numbers.count(absent) == numbers.decimal(absent) == numbers.percent(absent) == "–"
    assert masked(absent) == ""

"""States in offices' own words: what the reader takes for a value, and what the queries say that it means."""

import re

import duckdb
import pytest

from etl import sql
from etl.read.free.grid import STATUS

MACROS = re.compile(r"^create or replace temp macro .*?;$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def told():
    """A state in words → what it means; itself, where it means nothing."""
    with duckdb.connect() as connection:
        for name in ("mark_of", "states", "besides", "withdrawn", "status_told"):
            [macro] = [one for one in MACROS.findall(sql.read("read/free")) if f" macro {name}(" in one]
            connection.execute(macro)
        yield lambda text: connection.execute("select status_told($text, null)", {"text": text}).fetchone()[0]


def test_every_word_that_is_read_as_a_state_means_one(told):
    assert {word for word in STATUS if told(word) not in ("terpenuhi", "belum", "tidak berlaku")} == {"tb"}  # by a key


@pytest.mark.parametrize("text", [
    "Ada", "Ada (Perbup 56/2020)", "Sudah, Perbup 50/2019", "Sudah ada di lampiran Perbup", "Sudah, dipasang di banner",
    "Ada, 2 meja", "ada, ditempel di papan", "ada, semua Rp 0", "ada 2 loket", "sudah ada dan berlaku",
])  # fmt: skip
def test_what_stands_behind_a_state_may_say_where_or_by_what(told, text):
    assert told(text) == "terpenuhi"


@pytest.mark.parametrize("text", [
    "Ada, draf", "Ada (konsep)", "Ada, masih draft", "Sudah, menunggu SK", "Ada (rusak)", "ada (gabung)",
    "ada, tidak dipakai", "Ada, SK habis masa berlaku", "ada di rumah camat", "ada, papan belum dipasang", "Ada?",
    "Ada (SK?)", "sebagian ada",
])  # fmt: skip
def test_what_may_take_a_state_back_is_not_guessed(told, text):
    assert told(text) == text

"""Which books are due, and what they come filled in with."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import duckdb
import pytest
from reading import Read

from etl.errors import UserError
from etl.template import Filled, write
from etl.template.books import books

MARCH = date(2026, 3, 1)
NOWHERE = Path("/nowhere")
# In the order of the list of usual services.
TEN = ["NP-02", "NP-03", "NP-01", "NP-04", "NP-10", "NP-11", "NP-12", "NP-14", "NP-15", "NP-08"]
PROBOLINGGO = ["35.74.01", "35.74.02", "35.74.03", "35.74.04", "35.74.05"]
RELATIONS = (Path(__file__).parents[2] / "etl" / "relations.sql").read_text(encoding="utf-8")


@pytest.fixture
def connection():
    with duckdb.connect() as opened:
        yield opened


@pytest.fixture
def known(connection):
    """A snapshot in which Kota Probolinggo counted one service a year ago, one two years ago, and one only as nihil."""
    connection.execute("attach ':memory:' as snapshot")
    connection.execute("use snapshot")
    connection.execute(RELATIONS)
    connection.execute("use memory")
    connection.execute(
        "insert into snapshot.service_volume "
        "(region_code, service_code, period, months, completed, submission_id) values "
        "('35.74.01', 'LG-04', '2025-04-01', 1, 3, 'a'), ('35.74.01', 'LG-06', '2024-02-01', 1, 3, 'a'), "
        "('35.74.02', 'RK-05', '2026-02-01', 1, 0, 'a'), ('35.12.01', 'RK-07', '2026-02-01', 1, 9, 'a')"
    )
    connection.execute(
        "insert into snapshot.compliance "
        "(region_code, requirement_code, period, status, evidence_level, submission_id) values "
        "('35.74.01', 'T1', '2026-01-01', 'belum', 0, 'a'), ('35.74.01', 'T1', '2026-02-01', 'terpenuhi', 0, 'b'), "
        "('35.74.01', 'T1', '2026-04-01', 'belum', 0, 'c')"
    )
    return connection


def act(connection, milestone: str, settles: list[str], valid_to: str | None = None, covers: list[str] = PROBOLINGGO):
    connection.execute(
        "insert into snapshot.act (act_id, milestone, kabupaten_kota_code, region_code, type, number, date, valid_to, "
        "kecamatan_codes, requirement_codes, submission_id) "
        "values ('x', ?, '35.74', '35.74', 'Peraturan Wali Kota', '24', '2021-05-04', ?, ?, ?, 'a')",
        [milestone, valid_to, covers, settles],
    )


def one(connection, **changed):
    arguments = {"period": MARCH, "regions": ["35.74"], "per_kecamatan": False, "simulated": False} | changed
    (book,) = books(connection, NOWHERE, **arguments)
    return book


def codes(pairs) -> list[str]:
    return [code for code, _ in pairs]


def test_with_nothing_published_each_kabupaten_kota_gets_the_usual_services(connection):
    made = list(books(connection, NOWHERE, MARCH, [], False, False))
    assert len(made) == 38
    assert sum(len(book.kecamatan) for book in made) == 666
    assert {len(book.services) for book in made} == {20}
    assert codes(made[0].services)[:3] == ["NP-02", "NP-03", "NP-01"]
    assert len(made[0].all_services) == 52


def test_a_book_asks_for_the_technical_items_and_the_list_of_licences(connection):
    assert codes(one(connection).requirements) == ["S2", *[f"T{n}" for n in range(1, 15)]]


def counted(connection, *services: str):
    connection.executemany(
        "insert into snapshot.service_volume (region_code, service_code, period, months, completed, submission_id) "
        "values ('35.74.03', ?, '2026-02-01', 1, 5, 'b')",
        [[service] for service in services],
    )


def test_a_book_lists_what_was_counted_there_in_the_last_twelve_months(known):
    counted(known, *TEN)
    assert codes(one(known).services) == [*TEN, "LG-04"]


def test_with_fewer_than_ten_services_counted_the_usual_ones_stay_in_the_book(known):
    listed = codes(one(known).services)
    assert len(listed) == 21
    assert listed[-1] == "LG-04"
    assert not {"LG-06", "RK-05", "RK-07"} & set(listed)


def test_a_delegation_in_force_adds_the_usual_services_of_its_groups(known):
    act(known, "M2", ["S1", "S3"])
    listed = codes(one(known).services)
    assert "NP-02" in listed and "LG-04" in listed
    assert not any(code.startswith("IZ") for code in listed)


def test_a_delegation_that_ended_adds_nothing(known):
    counted(known, *TEN)
    act(known, "M2", ["S1", "S2", "S3"], valid_to="2026-02-28")
    assert codes(one(known).services) == [*TEN, "LG-04"]


def test_a_book_comes_with_the_last_state_before_its_month(known):
    assert one(known).compliance["35.74.01", "T1"]["status"] == "terpenuhi"


def test_a_book_comes_with_the_register_and_gives_it_back_unchanged(known, tmp_path):
    act(known, "M2", ["S1", "S3"])
    act(known, "M7", [], covers=["35.74.03"])
    book = one(known)
    assert [row["milestone"] for row in book.acts] == ["M2", "M7"]
    path = tmp_path / book.file_name
    write(replace(book, filled=Filled(no_change=True)), path)
    found = Read(path, tmp_path)
    assert [(row["milestone"], row["kecamatan_codes"], row["requirement_codes"]) for row in found.rows("act")] == [
        ("M2", "|".join(PROBOLINGGO), "S1|S3"),
        ("M7", "35.74.03", None),
    ]


def test_books_per_kecamatan_hold_no_acts_and_only_their_own_state(known):
    act(known, "M2", ["S1", "S3"])
    made = list(books(known, NOWHERE, MARCH, ["35.74"], True, False))
    assert [book.file_name for book in made] == [f"PATEN_{code}_2026-03.xlsx" for code in PROBOLINGGO]
    assert {book.acts for book in made} == {()}
    assert [len(book.compliance) for book in made] == [1, 0, 0, 0, 0]


def test_the_first_day_is_one_book_per_kabupaten_kota(known):
    act(known, "M2", ["S1", "S3"])
    book = one(known, period=None, per_kecamatan=True)
    assert (book.period, codes(book.kecamatan), len(book.acts)) == (None, PROBOLINGGO, 1)
    assert book.services == ()


def test_kecamatan_that_came_later_are_not_in_an_earlier_month(connection):
    earlier = one(connection, period=date(2017, 12, 1), regions=["35.10"])
    later = one(connection, period=date(2018, 1, 1), regions=["35.10"])
    assert set(codes(later.kecamatan)) - set(codes(earlier.kecamatan)) == {"35.10.25"}


def test_books_of_a_simulated_folder_are_simulated(connection):
    assert one(connection, simulated=True).simulated


def test_a_region_that_is_not_known_is_named(connection):
    with pytest.raises(UserError, match=r"35\.99 tidak dikenal"):
        list(books(connection, NOWHERE, MARCH, ["35.99"], False, False))

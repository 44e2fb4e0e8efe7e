"""What a sender's files hold is counted whole: rows of which nobody knows the kecamatan too."""

from datetime import date

import pytest
from offices import KOTA, NOW, volume

from paten import warehouse
from paten.view import View

OCTOBER = date(2026, 10, 1)


@pytest.fixture
def office(few_places, tmp_path):
    made = few_places.copy(tmp_path / "data")
    rows = [volume(f"{KOTA}.01"), volume(f"{KOTA}.02", completed=-2), volume("Kademanagn"), volume("Kedopokk", "NP-11")]
    made.load(made.inbox("2026-11-05", "pertama", rows), as_of=NOW)
    with warehouse.reading(made.root):
        yield made


def counted(region: str) -> dict[str, int]:
    [row] = warehouse.rows("senders", View(warehouse.current(), ("35",), region, OCTOBER)).to_dict("records")
    return {name: row[name] for name in ("rows", "accepted", "held", "rejected")}


def test_rows_of_an_unknown_kecamatan_count_for_their_sender(office):
    assert office.ask("select rows, accepted, held, rejected from submission") == [(4, 1, 2, 1)]
    assert counted(KOTA) == counted("35") == {"rows": 4, "accepted": 1, "held": 2, "rejected": 1}
    assert counted(f"{KOTA}.01") == {"rows": 1, "accepted": 1, "held": 0, "rejected": 0}


def test_they_go_with_the_file_that_newer_ones_replaced(office):
    rows = [volume(f"{KOTA}.0{number}") for number in (1, 2, 3)]
    office.load(office.inbox("2026-11-06", "perbaikan", rows), as_of=NOW)
    with warehouse.reading(office.root):
        assert counted(KOTA) == {"rows": 3, "accepted": 3, "held": 0, "rejected": 0}


def test_a_file_of_unknown_kecamatan_alone_counts_too(few_places, tmp_path):
    made = few_places.copy(tmp_path / "data")
    made.load(made.inbox("2026-11-05", "pertama", [volume("Kademanagn"), volume("Kedopokk")]), as_of=NOW)
    with warehouse.reading(made.root):
        [row] = warehouse.rows("senders", View(warehouse.current(), ("35",), "35", OCTOBER)).to_dict("records")
    assert (row["rows"], row["accepted"], row["held"]) == (2, 0, 2)


def test_a_report_with_rows_of_an_unknown_kecamatan_is_not_accepted_whole(few_places, tmp_path):
    made = few_places.copy(tmp_path / "data")
    of = "report_type = 'layanan' and period = '2026-10-01' and revision > 0"
    said = f"select outcome, first_outcome from report where {of}"
    made.load(made.inbox("2026-11-05", "pertama", [volume(f"{KOTA}.01"), volume("Kademanagn")]), as_of=NOW)
    assert made.ask(said) == [("diterima_sebagian", "diterima_sebagian")]
    made.load(made.inbox("2026-11-06", "perbaikan", [volume(f"{KOTA}.01"), volume(f"{KOTA}.02")]), as_of=NOW)
    assert made.ask(said) == [("diterima", "diterima_sebagian")]

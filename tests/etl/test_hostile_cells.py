"""No single cell, whatever stands in it, stops a load or gets into the facts as something that it does not say."""

from collections import defaultdict
from datetime import date
from itertools import product

import pytest
from offices import KOTA, Office, act, score, tick, volume

from paten.periods import add_months, code

CELLS = (
    "99999999999999999999", "1e9", "-5", "1.2.3", "1/2", "٣", "#GALAT", "#REF!", "NULL", "None", "{x}", "{completed}",
    "'; drop table x; --", '"', "'", "|", "||", "35", "35.99.01", "kec. ", "semua", "9999-12-31", "0001-01-01",
    "2026-02-30", "99/2026", "Ramadan 2026", "\u200b", "😀", "\x07", "1" * 300, "x" * 5000, "=1+1", "TRUE", " 7 ",
    "7\u00a0", "-", "nihil",
)  # fmt: skip
COUNTS = {
    "requested": 20,
    "completed": 12,
    "rejected": 1,
    "on_time": 9,
    "carried_over": 3,
    "pending": 2,
    "complaints": 0,
}
GOOD = {
    "service_volume": volume(f"{KOTA}.01", months=1, **COUNTS),
    "compliance": tick(f"{KOTA}.01", link="https://jdih.example", checked_by="Kasi", checked_on="2026-06-01"),
    "act": act("M2", "Nomor 24 Tahun 2021", title="Pelimpahan", valid_from="2021-06-01", valid_to="2030-12-31",
               replaces="Nomor 1 Tahun 2015", requirement_codes="S1|S3"),
    "satisfaction": score(f"{KOTA}.01", scale="skm-2017"),
}  # fmt: skip


NUMBERS = {7, 0, 35}  # what some of the cells honestly say


def spoiled(row: dict) -> list[dict]:
    """The row once for every column and every cell that may stand there, each with a key of its own."""
    rows = []
    for number, (column, cell) in enumerate(product(row, CELLS)):
        own = {"period": code(add_months(date(2012, 1, 1), number % 170)), "number": f"Nomor {number}"}
        own |= {"region_code": f"{KOTA}.0{number // 170 + 1}"}
        own = {name: value for name, value in own.items() if name in row}
        rows.append(row | own | {column: cell})
    return rows


@pytest.fixture(scope="module")
def loaded(few_places, tmp_path_factory) -> Office:
    office = few_places.copy(tmp_path_factory.mktemp("hostile") / "data")
    office.load(*(office.inbox("2026-11-05", relation, spoiled(row)) for relation, row in GOOD.items()))
    return office


def test_every_row_is_accepted_rejected_or_held(loaded):
    for file, rows, *states in loaded.ask("select file, rows, accepted, rejected, held from submission"):
        assert rows == sum(states)
        assert len(CELLS) < rows <= len(GOOD[file.removesuffix(".csv")]) * len(CELLS)
        assert min(states) > 0, (file, states)


def test_a_finding_names_the_cell_in_a_sentence_of_sensible_length(loaded):
    findings = loaded.ask("select message, cell, rule from finding where row_id is not null")
    assert findings
    missing = defaultdict(list)
    for message, cell, rule in findings:
        assert len(message) < 400, message
        missing[rule].append(cell is None)
    assert not any(all(cells) for rule, cells in missing.items() if rule != "P02"), missing


def test_facts_say_what_was_written_or_nothing(loaded):
    for measure, count in COUNTS.items():
        found = {value for (value,) in loaded.ask(f"select distinct {measure} from service_volume")}
        assert found <= {count, None, *NUMBERS}, measure
    assert loaded.ask("select distinct status from compliance") == [("terpenuhi",)]
    assert {value for (value,) in loaded.ask("select distinct score from satisfaction")} == {3.25}
    assert {value for (value,) in loaded.ask("select distinct respondents from satisfaction")} <= {120, *NUMBERS} - {0}
    assert {len(codes) for (codes,) in loaded.ask("select kecamatan_codes from act")} <= {1, 5}
    assert loaded.one("select count(*) from act where coalesce(valid_from, date) > valid_to") == 0


def test_it_can_be_built_anew(loaded, tmp_path):
    again = loaded.copy(tmp_path / "again")
    again.publish(full=True)
    assert again.hashes() == loaded.hashes()

"""Every indicator is whole, understood by the database, and its review is not overdue."""

from datetime import date
from pathlib import Path

import duckdb
import pydantic
import pytest

from etl.build import INTERVALS
from paten.definitions import Definition, definitions

RELATIONS = (Path(__file__).parents[2] / "etl" / "relations.sql").read_text(encoding="utf-8")
NAMES = (
    "beroperasi", "dilimpahkan", "ditetapkan", "kelengkapan_laporan", "permohonan", "selesai", "syarat_administratif",
    "syarat_substantif", "syarat_teknis", "tepat_waktu",
)  # fmt: skip


@pytest.fixture(scope="module")
def empty():
    """The relations of a snapshot, without a row."""
    with duckdb.connect() as opened:
        opened.execute(RELATIONS)
        yield opened


def test_the_indicators_are_these():
    assert tuple(definitions()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_its_sums_are_understood_over_the_relation_it_names(empty, name):
    one = definitions()[name]
    sums = f"({one.numerator})::double, ({one.denominator or 'null'})::double, count(distinct region_code)"
    columns = {row[0] for row in empty.execute(f"describe {one.facts}").fetchall()}
    empty.execute(f"select {sums} from {one.facts} where {one.where} group by period, {one.item or 'region_code'}")
    assert {"region_code", "period"} <= columns
    if one.kind == "state":
        assert "state_as_of" in columns, "a state says since when"


@pytest.mark.parametrize("name", NAMES)
def test_it_says_what_it_is_in_words(name):
    one = definitions()[name]
    assert one.question.endswith("?")
    assert one.why.endswith(".")
    assert one.interval in INTERVALS
    assert (one.unit == "persen") == (one.denominator is not None)
    assert one.kind == "state" or one.over_time == "sum"
    assert one.item is None or one.report_type == "layanan"


@pytest.mark.parametrize("name", NAMES)
def test_its_review_is_not_overdue(name):
    assert definitions()[name].next_review >= date.today()


def test_only_with_oneself_is_compared_what_each_office_counts_in_its_own_way():
    alone = {name for name, one in definitions().items() if one.compare == "self"}
    assert alone == {"permohonan", "selesai", "tepat_waktu"}
    assert {name for name, one in definitions().items() if one.better == "none"} == {"permohonan", "selesai"}


@pytest.mark.parametrize(
    "wrong", [{"unit": "rupiah"}, {"kind": "trend"}, {"numerator": None}, {"warna": "hijau"}, {"next_review": "nanti"}]
)
def test_a_definition_that_is_not_whole_is_refused(wrong):
    whole = definitions()["selesai"].model_dump()
    assert Definition(**whole)
    with pytest.raises(pydantic.ValidationError):
        Definition(**(whole | wrong))

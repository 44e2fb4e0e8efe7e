"""Every indicator is whole, understood by the database, and its review is not overdue."""

from datetime import date
from pathlib import Path

import duckdb
import pydantic
import pytest

from paten.definitions import Definition, aggregate, definitions

RELATIONS = (Path(__file__).parents[2] / "etl" / "relations.sql").read_text(encoding="utf-8")
NAMES = tuple(definitions())
# What the bureau asks of each part of its work.
ASKED = {
    "penyelenggaraan": "tahap dilimpahkan ditetapkan beroperasi dasar_hukum melayani melayani_lengkap syarat "
    "syarat_substantif syarat_administratif syarat_teknis peraturan_berlaku peraturan_akan_berakhir menunggu_peraturan "
    "bulan_di_tahap hampir_naik_tahap",
    "pelaporan": "kelengkapan_laporan ketepatan_laporan diterima_pertama revisi",
    "pelayanan": "permohonan selesai ditolak tepat_waktu sisa permohonan_per_10000 pengaduan nihil layanan_aktif",
    "kepuasan": "ikm unsur responden_skm",
}


@pytest.fixture(scope="module")
def empty():
    """The relations of a snapshot, without a row."""
    with duckdb.connect() as opened:
        opened.execute(RELATIONS)
        yield opened


def test_the_indicators_are_these():
    assert set(NAMES) == {name for names in ASKED.values() for name in names.split()}


@pytest.mark.parametrize("name", [name for name in NAMES if not definitions()[name].parts])
def test_its_sums_are_understood_over_the_relation_it_names(empty, name):
    one = definitions()[name]
    numerator, counted = aggregate(one.numerator)
    sums = f"{numerator} filter (({counted}) and ({one.where})), ({one.denominator or 'null'})::double"
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
    assert one.source
    if one.unit == "persen":
        assert one.denominator and one.per == 1
    assert one.kind == "state" or one.over_time in ("sum", "last")
    assert one.carry_months is None or one.kind == "state"
    assert not one.parts or definitions()[one.parts].item == one.parts


@pytest.mark.parametrize("name", NAMES)
def test_its_review_is_not_overdue(name):
    assert definitions()[name].next_review >= date.today()


def test_only_with_oneself_is_compared_what_each_office_counts_in_its_own_way():
    alone = {name for name, one in definitions().items() if one.compare == "self"}
    assert alone == {"permohonan", "selesai", "tepat_waktu", "ditolak", "sisa", "pengaduan"}


def test_the_indicators_of_one_relation_share_their_expectation():
    """They are worked out in one pass."""
    found = {(one.facts, one.report_type) for one in definitions().values() if one.facts}
    assert len(found) == len({facts for facts, _ in found})


def test_nobody_is_judged_by_a_count_a_complaint_a_revision_or_a_reported_zero():
    none = {name for name, one in definitions().items() if one.better == "none"}
    counts = {name for name, one in definitions().items() if one.unit not in ("persen", "indeks")}
    assert none == counts | {"revisi", "nihil"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"unit": "rupiah"},
        {"kind": "trend"},
        {"numerator": None},
        {"numerator": "sum(a) + 1"},
        {"parts": "unsur"},
        {"warna": "hijau"},
        {"next_review": "nanti"},
    ],
)
def test_a_definition_that_is_not_whole_is_refused(wrong):
    whole = definitions()["selesai"].model_dump()
    assert Definition(**whole)
    with pytest.raises(pydantic.ValidationError):
        Definition(**(whole | wrong))

"""From an indicator back to the facts it stands on."""

import re
from pathlib import Path

import pytest

from paten.definitions import definitions
from paten.lineage import REPORT_TYPES, STANDS_ON, facts, lanes, report_types, root

RELATIONS = (Path(__file__).parents[2] / "etl" / "relations.sql").read_text(encoding="utf-8")


@pytest.mark.parametrize("indicator", definitions())
def test_every_indicator_leads_back_to_facts_that_offices_report(indicator):
    definition = definitions()[indicator]
    assert root(definition).facts in STANDS_ON, "name in paten/lineage.py what this relation stands on"
    assert facts(definition) and set(facts(definition)) <= set(REPORT_TYPES)
    assert set(re.findall(r"^create table (\w+)", RELATIONS, re.MULTILINE)) >= set(facts(definition))


def test_what_stands_on_what():
    told = definitions()
    assert report_types(told["tepat_waktu"]) == ("layanan",)
    assert report_types(told["kelengkapan_laporan"]) == ("layanan",), "the one it names"
    assert report_types(told["syarat_teknis"]) == ("kepatuhan",), "technical items need no act"
    assert report_types(told["syarat_administratif"]) == ("peraturan", "kepatuhan")
    assert report_types(told["beroperasi"]) == ("peraturan", "kepatuhan", "layanan")


def test_what_may_move_what():
    told = definitions()
    assert lanes(told["beroperasi"]) == ("peraturan", "kepatuhan", "volume"), "more volume moves no stage"
    assert lanes(told["melayani"]) == ("kepatuhan", "layanan")
    assert lanes(told["melayani_lengkap"]) == ("peraturan", "kepatuhan", "layanan")
    assert lanes(told["peraturan_berlaku"]) == ("peraturan", "register")
    assert lanes(told["ikm"]) == ("skm",) and lanes(told["revisi"]) == ("layanan", "kepatuhan")

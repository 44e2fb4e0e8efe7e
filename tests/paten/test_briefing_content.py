"""A briefing says what the marts say, about every region, also where next to nothing is known."""

import re
from dataclasses import astuple
from datetime import date
from io import BytesIO

import duckdb
import pandas as pd
import pytest
from house_words import ENGLISH, REFUSED
from offices import act
from pypdf import PdfReader

from paten import warehouse
from paten.briefing import answers as asked
from paten.briefing.build import briefing
from paten.briefing.html import html
from paten.briefing.pdf import pdf
from paten.briefing.text import text
from paten.numbers import count, decimal
from paten.view import PROVINCE, View

MONTH = date(2026, 10, 1)
# On paper: the province, those that report, and 33 kecamatan of which nothing is known, like all others.
PRINTED = {PROVINCE, "35.12", "35.74", "35.75", "35.79", "35.07"}


@pytest.fixture(scope="module")
def made(small_demo):
    """Code → its briefing, of the province and all 38; most of them never reported."""
    with warehouse.reading(small_demo):
        version = warehouse.current()
        view = View(version, (PROVINCE,), PROVINCE, MONTH)
        codes = warehouse.rows("regions", view)
        places = codes.region_code[codes.level != "kecamatan"]
        yield {code: briefing(view.at(region=code)) for code in places}


@pytest.fixture(scope="module")
def mart(small_demo):
    """The numbers themselves: (region, indicator) → numerator, denominator, value of the month."""
    path = next((small_demo / "published").glob("v*.duckdb"))
    with duckdb.connect(str(path), read_only=True) as snapshot:
        found = snapshot.execute(
            "select region_code, indicator, numerator, denominator, value from indicator "
            "where item = '' and period = ?",
            [MONTH],
        ).fetchall()
    return {(region, indicator): numbers for region, indicator, *numbers in found}


def said(value) -> list[str]:
    """Every text in a briefing."""
    if isinstance(value, str):
        return [value]
    return [text for one in value for text in said(one)] if isinstance(value, tuple | list) else []


def test_the_five_figures_of_all_regions_are_those_of_the_marts(made, mart):
    assert len(made) == 39
    seen = 0
    for code, one in made.items():
        assert [fact.indicator for fact in one.facts] == list(asked.FIGURES)
        for fact in one.facts:
            numerator, denominator, value = mart.get((code, fact.indicator), (None, None, None))
            if fact.value == "–":
                continue
            seen += 1
            if fact.indicator == "ikm":
                assert fact.value == decimal(value, 2)
            elif fact.unit == "%":
                assert fact.value == decimal(numerator / denominator * 100)
            else:
                assert (fact.value, fact.unit.split()[:2]) == (count(numerator), ["dari", count(denominator)])
    assert seen > 20


def test_what_never_came_is_unknown_and_no_nought(made):
    silent = made["35.07"]
    values = {fact.indicator: fact.value for fact in silent.facts}
    assert values["beroperasi"] == values["dasar_hukum"] == values["tepat_waktu"] == values["ikm"] == "–"
    assert "belum diketahui" in silent.finding
    assert not any(place.known for place in silent.places.rows)
    assert silent.trend is None
    assert any("daftar peraturan" in words for words in silent.unknown)


def test_every_kecamatan_is_named_once_with_its_own_steps(made):
    assert len(made["35.07"].places.rows) == 33
    assert {place.name for place in made["35.79"].places.rows} == {"Batu", "Bumiaji", "Junrejo"}
    assert len(made[PROVINCE].places.rows) == 38


def test_a_briefing_asks_for_at_most_two_decisions_and_asks_three_questions(made):
    for one in made.values():
        assert 1 <= len(one.decisions) <= 2
        assert len(one.questions) == len(set(one.questions)) == 3
        assert all(decision.who and decision.what and decision.by for decision in one.decisions)


def test_no_sentence_has_a_word_that_readers_refuse_or_a_hole(made):
    for one in made.values():
        for words in said(astuple(one)):
            for pattern, better in REFUSED.items():
                assert not re.search(pattern, words, re.IGNORECASE), (words, better)
            assert not re.search(r"\bnan\b|\bNone\b|NaT|\{|  ", words), words
        assert "sementara" in one.head
        assert not any(ENGLISH.search(sentence) for sentence in (one.finding, one.good, *one.questions, *one.unknown))


def test_the_reader_decides_who_is_addressed(small_demo):
    with warehouse.reading(small_demo):
        view = View(warehouse.current(), (PROVINCE,), "35.74", MONTH)
        to_the_head, to_the_governor = briefing(view), briefing(view, "gubernur")
        assert "Wali Kota Probolinggo" in to_the_head.about and "laporan Saudara" in to_the_head.source[0]
        assert "Gubernur" in to_the_governor.about and "laporan Kota Probolinggo" in to_the_governor.source[0]
        assert to_the_head.facts == to_the_governor.facts
        with pytest.raises(ValueError, match="gubernur atau kepala-daerah"):
            briefing(view, "camat")


def test_a_kecamatan_has_a_briefing_of_its_own(small_demo):
    with warehouse.reading(small_demo):
        one = briefing(View(warehouse.current(), (PROVINCE,), "35.74.05", MONTH))
    assert one.level == "kecamatan" and one.finding.startswith("Kec. ")
    assert len(one.places.rows) == len(one.needs.columns) == 1
    assert one.peers is None and one.curve is None


def test_a_number_under_an_open_question_is_in_no_headline_and_is_said_to_be(small_demo, monkeypatch):
    months = pd.Series([[pd.Timestamp(MONTH)], pd.NA], dtype=object)  # a register of acts names no month
    waiting = pd.DataFrame({"rule": ["L04", "U01"], "rows": [2, 1], "replaced": [False, False], "periods": months})
    monkeypatch.setattr(asked.Answers, "open_questions", property(lambda self: waiting))
    with warehouse.reading(small_demo):
        one = briefing(View(warehouse.current(), (PROVINCE,), "35.74", MONTH))
    marked = {fact.indicator for fact in one.facts if fact.questioned}
    assert marked == {"beroperasi", "dasar_hukum", "tepat_waktu"}
    assert one.finding == one.places.title == "Tahap kecamatan menunggu jawaban atas satu pertanyaan"
    assert "beroperasi" not in one.good and "asar hukum" not in one.good
    assert "menunggu jawaban" in one.trend.title and not one.trend.said
    assert any("Dua pertanyaan atas 3 baris" in words and "tidak dipakai" in words for words in one.unknown)


def test_a_question_about_a_register_stops_no_paper_and_makes_no_finding(office):
    register = [act("M1", "12"), act("M2", "7", on="2021-05-04", valid_from="2011-05-04", requirement_codes="S1")]
    office.load(office.inbox("2026-11-05", "peraturan", register))
    assert [question[:3] for question in office.open_questions()] == ["P09"]
    with warehouse.reading(office.folder.root):
        for code, finding in (("35.74", "Tahap kecamatan menunggu jawaban atas satu pertanyaan"), (PROVINCE, "")):
            one = briefing(View(warehouse.current(), (PROVINCE,), code, MONTH))
            assert one.finding.startswith(finding)
            assert any("atu pertanyaan atas 1 baris" in words for words in one.unknown)
            assert not any("menetapkan" in decision.what.lower() for decision in one.decisions) or code == PROVINCE


def test_on_the_day_before_the_first_report_every_region_has_a_briefing(few_places):
    with warehouse.reading(few_places.folder.root):
        for code in (PROVINCE, "35.74"):
            one = briefing(View(warehouse.current(), (PROVINCE,), code, date(2026, 9, 1)))
            assert "belum" in one.finding
            assert one.trend is None and one.curve is None
            assert all(fact.value == "–" for fact in one.facts if fact.indicator != "kelengkapan_laporan")


def test_page_and_chat_text_of_every_region_and_paper_of_those_that_differ_carry_these_very_figures(made):
    assert made.keys() >= PRINTED
    for code, one in made.items():
        screen = " ".join(re.sub(r"<[^>]+>", " ", html(one)).split())
        message = text(one)
        forms = [screen]
        if code in PRINTED:
            pages = PdfReader(BytesIO(pdf(one))).pages
            forms.append(" ".join(" ".join(page.extract_text() for page in pages).split()))
        for fact in one.facts:
            for form in forms:
                assert re.search(rf"(?<![\d.,]){re.escape(fact.value)}(?![\d]|[.,]\d)", form), (code, fact.label)
                assert fact.label.split()[-1] in form, (code, fact.label)
            told = [line for line in message.splitlines() if line.startswith(f"{fact.label}: ")]
            assert all(fact.value in line or fact.unit in line for line in told)
        assert one.finding.split(";")[0] in screen and all(one.stamp.words in form for form in forms)
        assert len(message) <= 900

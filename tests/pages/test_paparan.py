"""Bahan paparan: what is previewed, for whom, what may be taken along, and that the version is kept for it."""

import os
import re

import pytest
from page_data import REGION

from pages.kelola import paparan
from pages.parts import briefings
from paten import warehouse
from paten.briefing.forms import FORMS
from paten.briefing.package import TEMPLATES
from paten.briefing.text import text

PAGE = "paparan"


def frame(page) -> str:
    """The markup within the preview."""
    [framed] = page.test.get("iframe")
    return framed.proto.srcdoc


@pytest.mark.parametrize(
    ("place", "level"), [("35", "Gubernur"), (REGION, "Kepala daerah"), (f"{REGION}.01", "Kepala daerah")]
)
def test_a_place_of_any_level_has_its_paper_for_its_usual_reader(read, folder, place, level):
    page = read(folder, PAGE, w=place)
    assert page.title in frame(page)
    assert "SIMULASI: bukan data nyata" in frame(page) and "default-src 'none'" in frame(page)
    [reader] = page.test.get("button_group")
    assert paparan.READERS[reader.value] == level
    assert "u" not in page.url


def test_the_reader_stays_in_the_link_and_changes_the_paper(read, folder):
    usual, other = read(folder, PAGE, w=REGION), read(folder, PAGE, w=REGION, u="gubernur")
    assert other.url["u"] == "gubernur"
    assert frame(usual) != frame(other)


def test_every_form_can_be_taken_along_and_the_stamp_leads_to_the_very_numbers(read, folder):
    page = read(folder, PAGE, w=REGION)
    labels = [button.label for button in page.test.get("download_button")]
    assert [label.partition(" ")[0].lower() for label in labels] == list(FORMS)
    version = warehouse.current()
    assert f"versi data {version}" in page.text
    markup = " ".join(element.proto.body for element in page.test.get("html"))
    assert re.search(rf'href="\./kabupaten-kota\?w={REGION}&amp;b=2026-10&amp;v={version}"', markup)
    assert "menyematkan versi data ini" in page.text


def test_taking_a_form_along_keeps_the_version_once(read, folder, monkeypatch):
    page = read(folder, PAGE, w=REGION)
    called = []
    monkeypatch.setattr(briefings, "begin", lambda *words: called.append(words))
    view = paparan.View(warehouse.current(), ("35",), REGION, briefings.periods.parse(page.url["b"]))
    briefings._keep(view)
    assert called == [("brief", "--sematkan", "--period=2026-10", f"--v={warehouse.current()}")]
    monkeypatch.setattr(briefings.since, "briefed", lambda: {warehouse.current()})
    briefings._keep(view)
    assert len(called) == 1


def test_the_page_says_what_the_paper_does_not_know_and_a_kept_version_is_said_to_be(read, folder, monkeypatch):
    monkeypatch.setattr(briefings.since, "briefed", lambda: {warehouse.current()})
    page = read(folder, PAGE, w=REGION)
    assert f"Versi data {warehouse.current()} sudah disematkan." in page.text
    one = briefings.told(
        paparan.View(warehouse.current(), ("35",), REGION, briefings.periods.parse(page.url["b"])), "kepala-daerah"
    )
    assert all(said in page.text for said in one.unknown)
    assert one.stamp.words in text(one)


def test_a_template_of_the_office_that_cannot_be_used_is_told_beside_the_button_and_the_others_stay(
    read, folder, monkeypatch, tmp_path
):
    own = tmp_path / "nota-dinas.docx"
    own.write_bytes(b"bukan dokumen")
    monkeypatch.setattr(briefings.own_templates.package, "own", lambda name: own if name == own.name else None)
    page = read(folder, PAGE, w=REGION)
    assert "Templat nota-dinas.docx bukan berkas Word yang utuh" in page.text
    closed = [button.label for button in page.test.get("download_button") if button.proto.disabled]
    assert [label.partition(" ")[0] for label in closed] == ["DOCX"]
    own.write_bytes((TEMPLATES / own.name).read_bytes())
    os.utime(own, (1, 1))
    assert "Templat" not in read(folder, PAGE, w=REGION).text


def test_on_the_first_day_there_is_a_paper_too(read, first_day):
    page = read(first_day, PAGE, w=REGION)
    assert page.title in frame(page)


@pytest.mark.parametrize(("page", "place"), [("", "35"), ("kabupaten-kota", REGION), ("kecamatan", f"{REGION}.01")])
def test_pages_about_a_place_lead_to_its_paper(read, folder, page, place):
    found = read(folder, page, w=place)
    markup = " ".join(element.proto.body for element in found.test.get("html"))
    assert re.search(rf'href="{PAGE}\?[^"]*w={re.escape(place)}"', markup)

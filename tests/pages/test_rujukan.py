"""Metodologi and Kamus data: the same words as docs/, found by indicator and by word."""

import pytest
from page_data import REGION

from paten.definitions import definitions
from paten.dictionary import books
from paten.dictionary.entries import Book, meaning


def squeezed(words: str) -> str:
    return "".join(words.replace("`", "").split()).lower()


def assert_says(page, book: Book) -> None:
    """Every word of the book stands on the page."""
    text = squeezed(page.text)
    for section in book.sections:
        for entry in section.entries:
            words = [entry.title, entry.lead, entry.says, entry.example, *entry.sources, *map(meaning, entry.columns)]
            words += [part for line in entry.lines for part in (line.label, line.words, line.code)]
            for part in words:
                assert squeezed(part) in text, (entry.key, part)


@pytest.mark.parametrize(
    ("url", "book"), [("metodologi", books.methodology), ("kamus", books.dictionary)], ids=["metodologi", "kamus"]
)
def test_the_page_says_all_that_the_document_says(read, folder, url, book):
    page = read(folder, url)
    assert_says(page, book())
    assert f"berkas docs/{url}.md" in page.text
    assert "i" not in page.url


def test_one_indicator_of_a_link_stands_alone_and_open(read, folder):
    page = read(folder, "metodologi", i="tepat_waktu")
    assert page.url["i"] == "tepat_waktu"
    assert page.test.selectbox(key="metodologi_i").value == "tepat_waktu"
    assert "sum(on_time)" in page.text and "sum(requested)" not in page.text
    assert "Rentang Wilson menunjukkan" in page.text, "the method stands below"


def test_choosing_an_indicator_writes_the_link_and_choosing_all_takes_it_back(read, folder):
    page = read(folder, "metodologi")
    page.test.selectbox(key="metodologi_i").set_value("permohonan").run()
    assert page.url["i"] == "permohonan" and "sum(requested)" in page.text and "sum(on_time)" not in page.text
    page.test.selectbox(key="metodologi_i").set_value("").run()
    assert "i" not in page.url and "sum(on_time)" in page.text


def test_every_indicator_can_be_found(read, folder):
    shown = read(folder, "metodologi").test.selectbox(key="metodologi_i").options
    assert shown == ["Semua indikator", *sorted(one.title for one in definitions().values())]


@pytest.mark.parametrize("url", ["metodologi", "kamus"])
@pytest.mark.parametrize("asked", ["warna", "<b>selesai</b>"])
def test_an_unknown_indicator_says_so_and_shows_all(read, folder, url, asked):
    page = read(folder, url, i=asked)
    assert "tidak dikenal; pilih dari daftar" in page.text
    assert "i" not in page.url and "<b>" not in page.text
    assert definitions()["permohonan"].title in page.text


def test_the_dictionary_of_one_indicator_is_its_relation_and_its_rules(read, folder):
    page = read(folder, "kamus", i="tepat_waktu")
    for wanted in ("service_volume", "L08", "U01", "Yang tampil hanya yang berkaitan"):
        assert wanted in page.text
    assert "K01" not in page.text and "requirement_item" not in page.text


def test_a_word_finds_its_entries_and_says_when_there_are_none(read, folder):
    page = read(folder, "kamus")
    page.test.text_input[0].set_value("cuti bersama").run()
    assert "holiday" in page.text and "service_volume" not in page.text
    page.test.text_input[0].set_value("<i>zzz").run()
    assert "Tidak ada yang memuat" in page.text


@pytest.mark.parametrize("url", ["metodologi", "kamus"])
def test_the_choices_ride_along_though_the_page_asks_for_none(read, folder, url):
    usual = read(folder).url["b"]
    page = read(folder, url, w=REGION, b=usual)
    assert page.url["w"] == REGION and page.url["b"] == usual
    assert not [box for box in page.test.selectbox if box.key in ("b", "w")]
    assert read(folder, url, b="2031-01").url["b"] == usual

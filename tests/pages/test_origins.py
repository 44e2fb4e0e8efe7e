"""Each number in a table leads to its rows: the page that it opens shows that very number."""

import re
from html import unescape
from urllib.parse import parse_qsl, urlsplit

import pytest
from page_data import REGION

ORIGIN = re.compile(r'<a href="([^"]+)" class="origin[^"]*"[^>]*aria-label="[^"]+">([^<]+)</a>')
WHERE = {
    "layanan": {"w": REGION},
    "kabupaten-kota": {"w": "35.12"},
    "kepatuhan": {},
    "perbandingan": {"i": "ikm"},
    "pelimpahan": {},
    "jelajah": {"w": REGION, "r": "item", "k": "bulan"},
}


def links(page) -> list[tuple[str, dict[str, str], str]]:
    """(page, choices, what is written) of each number that is a link."""
    drawn = " ".join(element.proto.body for element in page.test.get("html"))
    found = [(urlsplit(unescape(href)), unescape(shown)) for href, shown in ORIGIN.findall(drawn)]
    return [(way.path, dict(parse_qsl(way.query)), shown) for way, shown in found]


@pytest.mark.parametrize("page", WHERE)
def test_a_number_leads_to_the_page_that_shows_the_same_number(read, folder, page):
    found = links(read(folder, page, **WHERE[page]))
    assert found, "no number of this page is a link"
    for target, choices, shown in (found[0], found[len(found) // 2], found[-1]):
        there = read(folder, target, **choices)
        assert target == "mutu-data"
        assert "tidak ada angkanya" not in there.title
        if page != "kepatuhan":  # a share is written as a count there where few kecamatan stand behind it
            assert shown.split(" dari ")[0] in f"{there.title} {there.text}"


def test_what_is_pooled_over_months_leads_to_its_months_and_what_is_unknown_to_nothing(read, folder):
    found = links(read(folder, "perbandingan", i="kelengkapan_laporan"))
    assert {(target, choices["r"]) for target, choices, _ in found} == {("jelajah", "bulan")}
    assert {shown for _, _, shown in links(read(folder, "layanan", w=REGION))}.isdisjoint({"belum lapor"})


def test_the_months_behind_a_trend_and_the_rows_behind_a_kecamatan_are_links(read, folder):
    drawn = " ".join(e.proto.body for e in read(folder, "kecamatan", w=f"{REGION}.01").test.get("html"))
    assert re.search(r'<td class="number"><a href="mutu-data\?b=2026-0?9[^"]*i=selesai', drawn)
    assert "Asal angka, berkas demi berkas:" in drawn


@pytest.mark.parametrize("service", ["", "NP-02"])
def test_a_month_under_the_season_leads_to_its_number(read, folder, service):
    drawn = " ".join(e.proto.body for e in read(folder, "layanan", w=REGION, s=service, i="selesai").test.get("html"))
    months = re.search(r'<table class="plain numbers".*?</table>', drawn, re.DOTALL)[0]
    found = [dict(parse_qsl(urlsplit(unescape(href)).query)) for href in re.findall(r'href="([^"]+)"', months)]
    assert {one["b"] for one in found} >= {"2026-09", "2026-10"}
    assert all((one["i"], one["w"], one.get("s", "")) == ("selesai", REGION, service) for one in found)
    assert len(found) == len(re.findall(r'<td class="number">(?!</td>|belum lapor)', months))
    assert read(folder, "mutu-data", **found[-1]).title.startswith("Berkas selesai")


def test_what_is_to_be_confirmed_leads_to_its_rows(read, folder):
    drawn = " ".join(e.proto.body for e in read(folder, "kabupaten-kota", w="35.79").test.get("html"))
    ways = re.findall(r'<a href="([^"]+)">Lihat baris dan sel laporannya</a>', drawn)
    there = read(folder, "mutu-data", **dict(parse_qsl(urlsplit(unescape(ways[0])).query)))
    assert "Kota Batu: " in there.title and "tidak ada angkanya" not in there.title and "lembar " in there.text


def test_the_way_up_from_a_kabupaten_kota_ends_with_its_name(read, folder):
    drawn = " ".join(e.proto.body for e in read(folder, "kabupaten-kota", w=REGION).test.get("html"))
    assert '<span aria-current="page">Kota Probolinggo</span>' in drawn

"""The printed briefing and its picture: what stands on them, how many pages, that nothing leaves the page."""

import re
from dataclasses import replace
from functools import cache
from io import BytesIO

import pytest
from paper_briefings import PROSE, made
from PIL import Image
from pypdf import PdfReader

from paten.briefing import typesetting
from paten.briefing.card import card, firm_figures
from paten.briefing.layout import Room, payload
from paten.briefing.letterhead import SIMULATED
from paten.briefing.pdf import pdf, promised

DENSE = Room(size=9.0, air=1.1, row=1.1, lines=4, bars=9, chart=100)
MANY_NAMES = tuple(f"Kecamatan{number}" for number in range(33))
LONG = "Kecamatan " + "panjangsekali" * 4
SAMPLES = {
    "kota": made(),
    "tiga kecamatan": made(("Batu", "Bumiaji", "Junrejo"), label="Kota Batu"),
    "33 kecamatan": made(MANY_NAMES, label="Kabupaten Malang"),
    "provinsi": made(
        tuple(f"Kabupaten {number}" for number in range(38)), level="provinsi", label="Provinsi Jawa Timur"
    ),
    "kecamatan": made(("Kedopok",), level="kecamatan", label="Kecamatan Kedopok"),
    "belum ada laporan": made(empty=True),
    "24 kecamatan, daftar panjang": made(MANY_NAMES[:24], many=12),
    "nama panjang": made(
        tuple(f"{LONG}{number}" for number in range(8)), finding=f"{PROSE} " * 2, label=f"Kabupaten {LONG}"
    ),
    "huruf lebar": made(tuple("WWWWWW MMMMMMM WWWWWWWW" for _ in range(12)), prose="WMWMWMWMWMWMWMWMWMWMWMWM " * 5),
}
every_sample = pytest.mark.parametrize("name", SAMPLES)


@cache
def paper(name: str) -> bytes:
    return pdf(SAMPLES[name])


@cache
def pages(name: str) -> tuple[str, ...]:
    return tuple(page.extract_text() for page in PdfReader(BytesIO(paper(name))).pages)


def bare(text: str) -> str:
    """Without what a line break may add or take: spaces, hyphens, places to break."""
    return re.sub(r"[\s\u200b\u00ad-]", "", text)


def printed(name: str) -> str:
    return bare("".join(pages(name)))


@every_sample
def test_the_paper_says_what_the_briefing_says(name):
    briefing, told = SAMPLES[name], printed(name)
    words = [briefing.finding, briefing.good, briefing.head, briefing.about, briefing.stamp.words, briefing.stamp.link]
    words += [one.value for one in briefing.facts] + [one.coverage for one in briefing.facts]
    words += [one.name for one in briefing.places.rows] + [*briefing.questions, *briefing.unknown, *briefing.source]
    words += [word for one in briefing.decisions for word in (one.who, one.what, one.by)]
    assert [word for word in words if bare(word) not in told] == []


@every_sample
def test_the_paper_keeps_its_pages_and_is_light(name):
    assert len(pages(name)) == typesetting.pages(paper(name)) <= promised(SAMPLES[name])
    assert len(paper(name)) <= 400_000


def test_only_more_than_24_places_take_a_third_page():
    assert [promised(SAMPLES[name]) for name in ("kota", "24 kecamatan, daftar panjang", "33 kecamatan")] == [2, 2, 3]


@every_sample
def test_every_page_is_numbered_stamped_and_says_that_it_is_simulated(name):
    for number, page in enumerate(pages(name), start=1):
        assert f"Halaman {number} dari {len(pages(name))}" in page
        assert bare(SAMPLES[name].stamp.words) in bare(page)
        assert bare(SIMULATED) in bare(page)


def test_real_numbers_are_not_called_simulated():
    assert "SIMULASI" not in "".join(p.extract_text() for p in PdfReader(BytesIO(pdf(made(simulated=False)))).pages)


@every_sample
def test_the_margins_stay_white(name):
    """Nothing reaches over the edge of the text: 30 mm at the left, 15 mm at the right, 6 mm above and below."""
    drawn = typesetting.typeset(typesetting.TEMPLATES / "briefing.typ", payload(SAMPLES[name], DENSE), "png", 36)
    for sheet in drawn if isinstance(drawn, list) else [drawn]:
        page = Image.open(BytesIO(sheet)).convert("L")
        dot = page.width / 210
        left, right, edge = int(29 * dot), int(196.5 * dot), int(6 * dot)
        strips = [(0, 0, left, page.height), (right, 0, page.width, page.height)]
        strips += [(0, 0, page.width, edge), (0, page.height - edge, page.width, page.height)]
        assert [page.crop(strip).getextrema() for strip in strips] == [(255, 255)] * 4


def test_a_list_too_long_for_the_pages_says_how_many_it_leaves_out():
    told = " ".join("".join(pages("24 kecamatan, daftar panjang")).split())
    changes = told[told.index("Yang berubah sejak") : told.index("Hubungan dan janji")]
    shown = len(re.findall(r"Perihal \d", changes))
    left = int(re.search(r"(\d+) lainnya tidak muat", changes)[1])
    assert 0 <= shown < 12 and shown + left == 12
    assert "lihat tautan pada Sumber angka" in changes


def test_a_list_that_finds_room_is_told_whole():
    assert "lainnyatidakmuat" not in printed("kota")


def test_where_nothing_was_reported_a_sentence_stands_in_the_place_of_the_chart():
    empty = SAMPLES["belum ada laporan"]
    assert payload(empty, DENSE)["trend"]["drawn"]["svg"] == ""
    for said in (empty.trend.said, empty.needs.empty, empty.satisfaction.said, empty.signals.empty):
        assert bare(said) in printed("belum ada laporan")


def test_the_paper_is_tagged_told_in_indonesian_titled_and_undated():
    reader = PdfReader(BytesIO(paper("kota")))
    catalogue = reader.trailer["/Root"]
    assert catalogue["/MarkInfo"]["/Marked"] and catalogue["/Lang"] == "id"
    assert reader.metadata.title == "Bahan paparan Kota Probolinggo, Oktober 2026"
    assert reader.metadata.creation_date is None
    alts = set(_alts(catalogue["/StructTreeRoot"]))
    briefing = SAMPLES["kota"]
    assert {briefing.trend.alt, briefing.curve.alt, briefing.facts[0].alt, "belum terpenuhi"} <= alts


def _alts(node: dict) -> list[str]:
    node = node.get_object()
    if isinstance(node, list):
        return [alt for one in node for alt in _alts(one)]
    if not isinstance(node, dict):
        return []
    return ([str(node["/Alt"])] if "/Alt" in node else []) + (_alts(node["/K"]) if "/K" in node else [])


def test_the_same_briefing_gives_the_same_bytes():
    assert pdf(made()) == paper("kota")
    assert card(made()) == card(SAMPLES["kota"])


def test_requirements_that_stand_alike_share_a_row():
    rows = payload(SAMPLES["kota"], DENSE)["needs"]["rows"]
    assert [row["name"] for row in rows if "syarat" in row["name"]] == ["3 syarat", "7 syarat", "10 syarat lainnya"]
    assert len(rows) == 7


@pytest.mark.parametrize("name", ["kota", "belum ada laporan", "nama panjang"])
def test_the_picture_has_its_size_and_is_light(name):
    drawn = card(SAMPLES[name])
    assert Image.open(BytesIO(drawn)).size == (1080, 1350)
    assert len(drawn) <= 200_000


def test_the_picture_shows_the_first_three_figures_that_are_known_and_wait_for_no_answer():
    briefing = SAMPLES["kota"]
    assert [one.indicator for one in firm_figures(briefing)] == ["beroperasi", "kelengkapan_laporan", "tepat_waktu"]
    unknown = replace(briefing.facts[0], value="–")
    told = firm_figures(replace(briefing, facts=(unknown, *briefing.facts[1:])))
    assert [one.indicator for one in told] == ["kelengkapan_laporan", "tepat_waktu", "ikm"]

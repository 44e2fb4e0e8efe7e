"""Perbandingan: ranges as paten.stats gives them, who has no data first and unranked, counts where few."""

import re
from datetime import date
from html import unescape

import pandas as pd
import pytest
from page_data import REGION

from pages.parts import pickers
from pages.parts.ask import ask
from paten import warehouse
from paten.say.comparison import comparable, months
from paten.stats import effective, rank_ranges

PAGE = "perbandingan"
LINE = re.compile(
    r'<tr(?: class="own")?><th scope="row"><a href="(?P<href>[^"]+)"[^>]*>(?P<label>[^<]+)</a></th>'
    r'<td class="number">(?:<a [^>]*>)?(?P<value>[^<]*).*?</td><td class="(?P<kind>[\w-]+)"[^>]*>(?P<rest>.*?)</tr>'
)


def lines(page) -> dict[str, re.Match]:
    """The lines of both groups, by label, in the order of the page."""
    markup = " ".join(element.proto.body for element in page.test.get("html"))
    return {unescape(line["label"]): line for line in LINE.finditer(markup)}


def answers(page, question: str, indicator: str) -> pd.DataFrame:
    year, month = map(int, page.url["b"].split("-"))
    view = pickers.start(warehouse.current()).at(region="35", period=date(year, month, 1))
    return ask(question, view, indicator=indicator, months=months(comparable()[indicator]))


@pytest.mark.parametrize("indicator", ["kelengkapan_laporan", "ikm", "syarat_teknis"])
def test_ranges_are_those_of_the_statistics_and_who_has_no_data_stands_first_unranked(read, folder, indicator):
    page = read(folder, PAGE, i=indicator)
    shown, units = lines(page), answers(page, "compared", indicator).set_index("label", drop=False)
    judged = units[units.denominator >= (comparable()[indicator].minimum_volume or 1)]
    made = effective(judged, answers(page, "compared_parts", indicator))
    groups = {kind: rank_ranges(mine) for kind, mine in made.groupby("type") if len(mine) > 1}
    assert groups, "nothing to compare would be no test"
    for kind, expected in groups.items():
        for label, one in expected.iterrows():
            span = f"{one.low:.0f}" if one.low == one.high else f"{one.low:.0f}–{one.high:.0f}"
            assert re.search(rf"[>\s]{span}</td>$", shown[label]["rest"]), label
            assert f"w={one.region_code}" in shown[label]["href"]
        order = [label for label in shown if units.type[label] == kind]
        unknown = [label for label in order if label not in expected.index]
        assert order[: len(unknown)] == unknown, "first of all"
        assert all("Belum dapat dinilai: " in shown[label]["rest"] for label in unknown)
        assert (
            len(order) == (units.type == kind).sum()
            or f"{(units.type == kind).sum() - len(expected)} {kind}" in page.text
        )


def test_values_are_those_of_the_indicator_and_of_few_kecamatan_they_are_counts(read, folder):
    page = read(folder, PAGE, i="beroperasi")
    shown = lines(page)
    kota = answers(page, "compared", "beroperasi").set_index("region_code").loc[REGION]
    if pd.isna(kota.value):
        assert shown["Kota Probolinggo"]["value"] == "–"
    else:
        assert shown["Kota Probolinggo"]["value"] == f"{kota.numerator:.0f} dari 5"
    assert "%" not in shown["Kota Probolinggo"]["value"]


def test_it_opens_on_completeness_and_marks_the_readers_own(read, folder):
    page = read(folder, PAGE, w=REGION)
    assert page.url["i"] == "kelengkapan_laporan"
    assert page.title.startswith("Kelengkapan laporan layanan: ")
    assert [label for label, line in lines(page).items() if "own" in line[0][:16]] == ["Kota Probolinggo"]
    assert "peringkat" not in page.text.lower()


def test_choosing_an_indicator_writes_the_link(read, folder):
    page = read(folder, PAGE)
    page.test.selectbox(key="perbandingan_i").set_value("beroperasi").run()
    assert page.url["i"] == "beroperasi" and page.title.startswith("Kecamatan beroperasi: ")
    markup = " ".join(element.proto.body for element in page.test.get("html"))
    assert f'href="metodologi?b={page.url["b"]}&amp;i=beroperasi"' in markup


@pytest.mark.parametrize("asked", ["tepat_waktu", "hampir_naik_tahap", "warna", "<b>"])
def test_what_may_not_be_compared_says_so_and_completeness_is_shown(read, folder, asked):
    page = read(folder, PAGE, i=asked)
    assert page.url["i"] == "kelengkapan_laporan"
    assert ("tidak dibandingkan antardaerah" in page.text) == asked.islower() * (asked != "warna") * (asked != "<b>")
    assert ("tidak dikenal" in page.text) == (asked in ("warna", "<b>"))


def test_a_month_without_data_falls_back_and_says_so(read, folder):
    assert "Belum ada data untuk" in read(folder, PAGE, b="2031-01").text


@pytest.mark.parametrize("indicator", ["kelengkapan_laporan", "beroperasi", "dilimpahkan", "ikm"])
def test_on_the_first_day_who_sent_nothing_is_not_judged(read, first_day, indicator):
    page = read(first_day, PAGE, i=indicator)
    assert "Kab. Sampang" not in lines(page) or "Belum dapat dinilai: " in lines(page)["Kab. Sampang"]["rest"]
    assert "belum dapat dinilai" in page.text and "Kab. Sampang" in page.text


def test_before_anything_is_published_the_page_says_what_to_do(read, tmp_path):
    assert read(tmp_path, PAGE).title == "Belum ada data yang terbit"

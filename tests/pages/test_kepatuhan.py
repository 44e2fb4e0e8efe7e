"""Kepatuhan: shares of the province, signs of a kabupaten/kota, near misses; each against an independent count."""

import re
from datetime import date

import pytest
from page_data import REGION

from pages.parts import pickers
from pages.parts.ask import ask
from paten import warehouse

PAGE = "kepatuhan"


def markup(page) -> str:
    return " ".join(element.proto.body for element in page.test.get("html"))


def answers(page, question: str, region: str = "35", **choices):
    """What a question of the shown month answers."""
    year, month = map(int, page.url["b"].split("-"))
    return ask(question, pickers.start(warehouse.current()).at(region=region, period=date(year, month, 1)), **choices)


def titles(page) -> list[str]:
    return re.findall(r'<td title="([^"]+)"', markup(page))


def lines(page) -> int:
    """The lines of the matrix: the province, and all kabupaten/kota but those that are named below as silent."""
    silent = re.search(r">(\d+) kabupaten/kota belum lapor<", markup(page))
    return 39 - (int(silent[1]) if silent else 0)


def test_the_province_shows_a_share_for_every_kabupaten_kota_and_requirement(read, folder):
    page = read(folder, PAGE)
    assert len(titles(page)) == lines(page) * 24
    rows = answers(page, "requirements", REGION)  # the page asks another question
    mine = rows[(rows.requirement_code == "T7") & ~rows.status.isin(["tidak_berlaku", "belum_lapor"])]
    met = int((mine.status == "terpenuhi").sum())
    assert f"Kota Probolinggo · Tempat piket: {met} dari {len(mine)} kecamatan memenuhi" in " ".join(titles(page))


def test_a_group_keeps_only_its_requirements_and_stays_in_the_link(read, folder):
    page = read(folder, PAGE, g="substantif")
    assert len(titles(page)) == lines(page) * 3
    assert page.url["g"] == "substantif"
    assert f'href="{PAGE}?b={page.url["b"]}&amp;g=substantif&amp;w={REGION}"' in markup(page)


def test_a_kabupaten_kota_shows_a_sign_for_every_kecamatan_and_requirement(read, folder):
    page = read(folder, PAGE, w=REGION)
    rows = answers(page, "requirements", REGION)
    assert len(titles(page)) == len(rows)
    for status, sign in (("belum", "cross"), ("terpenuhi", "check"), ("belum_terverifikasi", "question")):
        assert (
            len(re.findall(rf'<td title="[^"]+"><i class="sign {sign}"', markup(page))) == (rows.status == status).sum()
        )
    assert 'href="kecamatan?' in markup(page) and "w=35.74.01" in markup(page)


@pytest.mark.parametrize("region", ["35", REGION])
def test_near_misses_are_as_many_as_the_indicator_says_and_each_is_named(read, folder, region):
    page = read(folder, PAGE, h="1", w=region)
    profile = answers(page, "profile", region)
    stated = profile[(profile.indicator == "hampir_naik_tahap") & (profile["item"] == "")].value
    rows = answers(page, "near_misses", region)
    assert len(rows) == stated.sum()
    shown = re.findall(r'href="kecamatan\?[^"]*w=([\d.]+)"', markup(page)[markup(page).index('id="hampir"') :])
    assert sorted(shown) == sorted(rows.region_code)


def test_the_head_of_a_column_lists_who_lacks_that_requirement(read, folder):
    page = read(folder, PAGE, r="T7")
    rows = answers(page, "lacking", requirement="T7")
    listed = markup(page)[markup(page).index("who-lacks") : markup(page).index("Tutup daftar ini")]
    assert re.findall(r"w=([\d.]+)\"", listed) == list(rows.region_code)
    assert page.url["r"] == "T7"


@pytest.mark.parametrize("asked", [{"g": "lain"}, {"h": "2"}, {"r": "T99"}, {"r": "<b>"}, {"g": "teknis", "r": "S1"}])
def test_what_does_not_exist_is_told_and_dropped_from_the_link(read, folder, asked):
    page = read(folder, PAGE, **asked)
    assert page.title == read(folder, PAGE, **({"g": "teknis"} if len(asked) == 2 else {})).title
    assert "tidak dikenal" in page.text
    assert "r" not in page.url and "h" not in page.url and page.url.get("g") in (None, "teknis")


def test_choosing_a_group_writes_the_link(read, folder):
    page = read(folder, PAGE)
    page.test.segmented_control(key="kepatuhan_g").set_value("teknis").run()
    assert page.url["g"] == "teknis" and len(titles(page)) == lines(page) * 14


def test_a_month_without_data_falls_back_and_says_so(read, folder):
    assert "Belum ada data untuk" in read(folder, PAGE, b="2031-01").text


def test_on_the_first_day_acts_speak_and_what_nobody_reported_is_not_a_cross(read, first_day):
    page = read(first_day, PAGE, w=REGION)
    assert "belum lapor" in page.text
    assert not re.search(r'<td title="[^"]*Petugas loket[^"]*"><i class="sign cross"', markup(page))
    assert "belum lapor" in read(first_day, PAGE).text


def test_before_anything_is_published_the_page_says_what_to_do(read, tmp_path):
    assert read(tmp_path, PAGE).title == "Belum ada data yang terbit"

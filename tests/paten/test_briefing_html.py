"""The briefing as a file of HTML and as a chat message: complete, self-contained, safe, the same each time."""

import re
from dataclasses import fields, is_dataclass, replace
from datetime import date
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plain_briefing import plain

from paten.briefing.content import Briefing, Decision, Line, Lines, Places
from paten.briefing.html import POLICY, html
from paten.briefing.text import LONGEST, text

GOLDEN = """\
SIMULASI: bukan data nyata
Bahan paparan · Terbatas · angka sementara
Kota Probolinggo · Oktober 2026
Dua dari tiga kecamatan beroperasi; Kedopok delapan bulan menunggu syarat teknis
Yang sudah baik: Semua kecamatan melapor sebelum tanggal 10.
Diharapkan: Wali Kota Probolinggo: menetapkan petugas informasi Kedopok (31 Desember 2026)
Diharapkan: Sekretaris Daerah: meresmikan loket Kanigaran (30 November 2026)
Beroperasi: 2 dari 3 (tetap sejak Juni)
Dasar hukum lengkap: 3 dari 3 (▲ 1 sejak September)
Kelengkapan laporan: 100%
Tepat waktu menurut laporan sendiri: 78,2% (menunggu jawaban)
Kepuasan (IKM): –
Belum diketahui: Kepuasan: belum ada survei.
Pantau PATEN Jawa Timur · versi data 124 · disusun per 25 November 2026 · dibandingkan dengan versi 121 · kode abcdef12
/kabupaten-kota?w=35.74&b=2026-10&v=124
"""
VOID = {"meta", "br", "img", "input", "link"}


class Outline(HTMLParser):
    """What a page holds: elements with their attributes, and whether each is closed in its turn."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict]] = []
        self.open: list[str] = []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, name, attributes):
        self.found.append((name, dict(attributes)))
        if name not in VOID:
            self.open.append(name)

    def handle_startendtag(self, name, attributes):
        self.found.append((name, dict(attributes)))

    def handle_endtag(self, name):
        assert self.open.pop() == name

    def all(self, name: str) -> list[dict]:
        return [attributes for found, attributes in self.found if found == name]


def read(page: str) -> str:
    """What a reader sees or hears of a page, in one line."""
    body = page.partition("<body>")[2]
    told = re.sub(r'<svg[^>]*aria-label="([^"]*)"[^>]*>', r" \1 ", body)
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", told)))


def words(part: object) -> list[str]:
    """Every text of an object that a reader shall find on paper."""
    if isinstance(part, str):
        return [part] if part else []
    if isinstance(part, tuple):
        return [said for one in part for said in words(one)]
    return [said for one in fields(part) for said in words(getattr(part, one.name))] if is_dataclass(part) else []


def test_the_page_asks_nobody_for_anything_and_lets_nothing_run():
    page = html(plain())
    outline = Outline(page)
    assert {"http-equiv": "Content-Security-Policy", "content": POLICY} in outline.all("meta")
    assert (
        not outline.all("script")
        + outline.all("link")
        + outline.all("img")
        + outline.all("iframe")
        + outline.all("form")
    )
    outside = re.findall(r"(?:https?:)?//[\w.]+", page.replace('xmlns="http://www.w3.org/2000/svg"', ""))
    assert outside == [] and "url(" not in page and "@import" not in page
    assert not [one for _, one in outline.found if any(key.startswith("on") or key in ("src", "href") for key in one)]
    assert "light-dark(" in page and page.startswith('<!doctype html>\n<html lang="id">')


def test_the_page_can_be_heard():
    outline = Outline(html(plain()))
    headings = [int(name[1]) for name, _ in outline.found if re.fullmatch(r"h[1-6]", name)]
    assert headings.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(headings, headings[1:], strict=False))
    assert all(one.get("aria-label") or one.get("aria-hidden") for one in outline.all("svg"))
    assert len(outline.all("caption")) == len(outline.all("table")) > 5
    assert all(one.get("scope") for one in outline.all("th"))


SECTIONS = ("basis", "places", "needs", "record", "trend", "curve", "peers", "satisfaction")
LISTS = ("signals", "changes", "contacts", "explanation")
HEADINGS = ("Pertanyaan yang layak diajukan", "Yang belum diketahui", "Sumber angka", "Arti angka")
CODES = re.compile(
    r"[a-z_]+|[ST]\d|2/3|35\.74\.01"
)  # names of statuses, signs, indicators: shown as drawings and words


def test_everything_that_the_briefing_says_stands_on_the_page_in_its_order():
    briefing = plain()
    seen = read(html(briefing))
    told = [part for name in (*SECTIONS, *LISTS) for part in words(getattr(briefing, name))]
    told += words((briefing.decisions, briefing.facts, briefing.questions, briefing.unknown, briefing.source))
    told = [said for said in told if not CODES.fullmatch(said)]
    assert len(told) > 80 and [said for said in told if said not in seen] == []
    titles = [getattr(briefing, name).title for name in SECTIONS]
    order = [briefing.finding, briefing.good, "Keputusan yang diharapkan", titles[0], "Lima angka", *titles[1:]]
    order += [getattr(briefing, name).title for name in LISTS] + [*HEADINGS, briefing.stamp.words]
    starts = [seen.index(said) for said in order]
    assert starts == sorted(starts)
    assert "SIMULASI: bukan data nyata" in seen and briefing.stamp.link in seen and "menunggu jawaban" in seen


def test_what_came_from_a_report_is_only_text():
    bad = '<script>alert(1)</script><img src=x onerror="a"> & \'"</style></svg>'
    place = replace(plain().places.rows[0], name=bad, missing=bad, stage=bad)
    briefing = plain(
        label=bad,
        finding=bad,
        good=bad,
        places=Places(bad, bad, "kecamatan", (place,)),
        decisions=(Decision(bad, bad, bad),),
        signals=Lines(bad, bad, (Line(bad, bad, bad, "bad"),)),
        explanation=Lines("Penjelasan daerah", "", (Line("", bad),)),
        trend=replace(plain().trend, alt=bad, title=bad),
        unknown=(bad,),
        stamp=replace(plain().stamp, code=bad),
    )
    outline = Outline(html(briefing))
    assert not outline.all("script") and not outline.all("img")
    assert read(html(briefing)).count("<script>alert(1)</script>") >= 14


def test_without_simulation_nothing_says_so_and_without_explanation_there_are_lines_to_write_on():
    real = plain(stamp=replace(plain().stamp, simulated=False))
    assert "SIMULASI" not in html(real) + text(real)
    assert html(real).count('class="blank"') == 3
    explained = plain(explanation=Lines("Penjelasan daerah", "", (Line("3 November", "Loket pindah."),)))
    assert 'class="blank"' not in html(explained) and "Loket pindah." in html(explained)


def test_a_month_of_which_nothing_is_known_is_told_without_an_empty_drawing():
    nothing = replace(
        plain().trend, months=tuple(replace(one, value=None) for one in plain().trend.months), said="Belum ada."
    )
    page = html(plain(trend=nothing, curve=None, facts=(), decisions=(), good="", unknown=(), meanings=()))
    assert "Belum ada." in page and 'class="chart"' not in page and "Keputusan yang diharapkan" not in page


def test_thirty_eight_places_and_as_many_needs_stay_under_300_kilobytes_and_the_same_bytes():
    briefing = plain()
    place = replace(briefing.places.rows[0], name="Kecamatan Sumbermanjing Wetan", missing="tempat pemrosesan, " * 4)
    many = replace(briefing.needs, columns=(), rows=briefing.needs.rows * 8)
    full = replace(briefing, places=replace(briefing.places, rows=(place,) * 38), needs=many)
    page = html(full)
    assert len(page.encode()) < 300_000
    assert page == html(replace(full, period=date(2026, 10, 1)))


def test_the_chat_message_is_word_for_word_what_it_was():
    assert text(plain()) == GOLDEN


SENTENCE = st.lists(st.text("abcdefg", min_size=1, max_size=14), min_size=1, max_size=120).map(" ".join)


@settings(max_examples=60)
@given(SENTENCE, SENTENCE, SENTENCE, SENTENCE)
def test_a_chat_message_is_never_longer_than_900_characters_and_keeps_what_matters(finding, good, what, unknown):
    briefing: Briefing = plain(
        finding=finding, good=good, decisions=(Decision("Wali Kota", what, "31 Desember 2026"),), unknown=(unknown,)
    )
    message = text(briefing)
    assert len(message) <= LONGEST
    lines = message.splitlines()
    assert lines[0] == "SIMULASI: bukan data nyata" and "sementara" in lines[1] and briefing.stamp.words in lines
    whole = {
        *text(plain()).splitlines(),
        *_unchanged(),
        finding,
        f"Yang sudah baik: {good}",
        f"Belum diketahui: {unknown}",
    }
    whole.add(f"Diharapkan: Wali Kota: {what} (31 Desember 2026)")
    cut = [line for line in lines if line not in whole]
    assert all(f"{finding} ".startswith(f"{line.removesuffix('…')} ") for line in cut) and len(cut) <= 1


def _unchanged() -> list[str]:
    """The figures without what changed, as a crowded message has them."""
    bare = tuple(replace(fact, change="") for fact in plain().facts)
    return text(plain(facts=bare)).splitlines()


@pytest.mark.parametrize(
    ("longer", "gone", "left"),
    [
        (300, "Yang sudah", "Belum diketahui"),
        (340, "Belum diketahui", "Kepuasan (IKM)"),
        (440, "Kepuasan (IKM)", "Beroperasi"),
    ],
)
def test_the_least_important_line_goes_first(longer, gone, left):
    decided = (Decision("Wali Kota", "menetapkan" + " petugas" * (longer // 8), "31 Desember 2026"),)
    starts = [line[: max(len(gone), len(left))] for line in text(plain(decisions=decided)).splitlines()]
    assert not [start for start in starts if start.startswith(gone)]
    assert [start for start in starts if start.startswith(left)] and "Diharapkan" in text(plain(decisions=decided))

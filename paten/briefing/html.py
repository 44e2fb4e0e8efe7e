"""The briefing as one file of HTML: it asks nobody for anything, reads on a phone and prints on A4."""

import re
from functools import cache
from pathlib import Path

from paten.briefing import drawings, html_tables, marks
from paten.briefing.axes import printed
from paten.briefing.content import Briefing, Curve, Decision, Fact, Line, Lines, Trend
from paten.briefing.letterhead import SIMULATED
from paten.briefing.tags import note, row, section, table, tag, text, unseen
from paten.periods import month_name
from paten.say.words import NOT_REPORTED

POLICY = "default-src 'none'; style-src 'unsafe-inline'"  # a reader's browser then refuses whatever might creep in
DECISIONS, FACTS, QUESTIONS = "Keputusan yang diharapkan", "Lima angka", "Pertanyaan yang layak diajukan"
UNKNOWN, SOURCE, MEANINGS = "Yang belum diketahui", "Sumber angka", "Arti angka"
GOOD, WAITS = "Yang sudah baik", "sebagian barisnya menunggu jawaban"
BLANK = 3  # lines to write on
WIDE, NARROW = (467, 150), (262, 158)  # of a chart: as on paper, and for a phone
SHADES = {  # colours of the drawings → the same at night
    "#17242B": "#E6ECEF",
    "#53646D": "#A3B2BA",
    "#D5DDE1": "#33424A",
    "#73838C": "#7F8F98",
    "#0E5E7E": "#7CC4DE",
    "#DCEBF1": "#173A49",
    "#EAF0F3": "#1F2B31",
    "#0E7266": "#63C7B4",
    "#935800": "#F0C36E",
    "#8E2410": "#EE7F5B",
    "#7B8A92": "#8496A0",
    "#A3B0B7": "#4A5C66",
    "#FFFFFF": "#11181C",
    "#F3F6F7": "#1A2429",
    "#C9DCE5": "#2A5D73",
}


def html(briefing: Briefing) -> str:
    """The whole file. Same object, same bytes."""
    head = briefing.letterhead
    office = [
        tag("p", text(f"{head.government} · {head.secretariat}")),
        tag("p", text(head.bureau), class_="biro"),
        tag("p", text(head.address)) if head.address else "",
    ]
    main = [
        note(briefing.head),
        note(briefing.about),
        tag("h1", text(briefing.finding)),
        tag("p", tag("b", text(f"{GOOD}: ")) + text(briefing.good)) if briefing.good else "",
        *_sections(briefing),
    ]
    body = tag("header", "".join(office), class_="kop") + tag("main", "".join(main)) + _foot(briefing)
    return document(_title(briefing), body, briefing.simulated, briefing.stamp.words)


def document(title: str, body: str, simulated: bool, foot: str) -> str:
    """A page of our own with everything it needs inside. body: markup; foot: stands under every printed page."""
    banner = tag("p", text(SIMULATED), class_="simulasi") if simulated else ""
    mark = f"{SIMULATED} · {foot}" if simulated else foot
    return (
        '<!doctype html>\n<html lang="id"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">'
        f"<title>{text(title)}</title><style>{_style()}{_printed_foot(mark)}</style></head>\n"
        f"<body>{banner}{body}</body></html>\n"
    )


@cache
def _style() -> str:
    own = (Path(__file__).parent / "style.css").read_text(encoding="utf-8")
    night = "".join(
        f'svg [{part}="{day}"]{{{part}:light-dark({day},{dark})}}'
        for day, dark in SHADES.items()
        for part in ("fill", "stroke")
    )
    return re.sub(r"\s*\n\s*", "", own) + night


def _printed_foot(mark: str) -> str:
    """Stamp and number under each printed page; words as a style takes them: anything but letters by its number."""
    words = re.sub(r"[^A-Za-z0-9 ]", lambda found: f"\\{ord(found[0]):x} ", mark)
    small = "font:8pt sans-serif;color:#53646d"
    number = 'content:"Halaman " counter(page) " dari " counter(pages)'
    return (
        f"@page{{size:A4;margin:16mm 16mm 18mm 24mm;@bottom-left{{content:'{words}';{small}}}"
        f"@bottom-right{{{number};{small}}}}}"
    )


def _title(briefing: Briefing) -> str:
    mark = "SIMULASI · " if briefing.simulated else ""
    return f"{mark}Bahan paparan {briefing.label}, {briefing.month}"


def _sections(briefing: Briefing) -> list[str]:
    """Everything below the finding, in the order of the object."""
    return [
        section(DECISIONS, _decisions(briefing.decisions), class_="asked") if briefing.decisions else "",
        _lines(briefing.basis),
        section(FACTS, tag("div", "".join(map(_fact, briefing.facts)), class_="facts")),
        html_tables.places(briefing.places),
        html_tables.needs(briefing.needs),
        html_tables.record(briefing.record),
        _trend(briefing.trend) if briefing.trend else "",
        _curve(briefing.curve) if briefing.curve else "",
        _beside(
            html_tables.peers(briefing.peers) if briefing.peers else "",
            html_tables.satisfaction(briefing.satisfaction),
        ),
        _beside(_lines(briefing.signals), _lines(briefing.changes)),
        _beside(_lines(briefing.contacts), _explanation(briefing.explanation)),
        _beside(_listed(QUESTIONS, "ol", briefing.questions), _listed(UNKNOWN, "ul", briefing.unknown)),
        _listed(SOURCE, "ul", briefing.source),
        _meanings(briefing.meanings),
    ]


def _beside(*sections: str) -> str:
    """Two short parts next to each other where there is room."""
    there = [one for one in sections if one]
    return tag("div", "".join(there), class_="beside") if len(there) > 1 else "".join(there)


def _listed(title: str, kind: str, said: tuple[str, ...]) -> str:
    return section(title, tag(kind, "".join(tag("li", text(one)) for one in said))) if said else ""


def _decisions(asked: tuple[Decision, ...]) -> str:
    return tag(
        "ol",
        "".join(
            tag("li", tag("b", text(one.who)) + f": {text(one.what)} " + tag("span", f"({text(one.by)})", class_="by"))
            for one in asked
        ),
    )


def _fact(fact: Fact) -> str:
    """One figure; always as many parts, so that those of all five stand on the same lines."""
    parts = [
        tag("h3", text(fact.label)),
        tag("p", text(fact.value) + tag("span", text(_unit(fact))), class_="value"),
        tag("p", text(fact.change), class_=fact.mood),
        tag("div", drawings.sparkline(fact.indicator, fact.trend, width=150, height=30) + unseen(fact.alt)),
        tag("p", text(fact.coverage), class_="quiet"),
        tag("p", text(WAITS if fact.questioned else ""), class_="quiet"),
    ]
    return tag("div", "".join(parts), class_="fact")


def _unit(fact: Fact) -> str:
    return fact.unit if fact.unit in ("", "%") else f" {fact.unit}"


def _lines(listed: Lines) -> str:
    if not listed.rows:
        return section(listed.title, tag("p", text(listed.empty)), about=listed.note) if listed.empty else ""
    return section(listed.title, tag("ul", "".join(map(_line, listed.rows)), class_="lines"), about=listed.note)


def _line(line: Line) -> str:
    head = tag("b", text(line.head)) + (": " if line.text else "") if line.head else ""
    return tag("li", (marks.sign(line.sign) if line.sign else "") + head + text(line.text) + note(line.note))


def _explanation(listed: Lines) -> str:
    """The region's own words; without them, lines to write on."""
    if listed.rows:
        return _lines(listed)
    if not listed.title:
        return ""
    lines = tag("p", class_="blank") * BLANK
    return section(listed.title, tag("p", text(listed.empty)) if listed.empty else "", lines, about=listed.note)


def _trend(drawn: Trend) -> str:
    sizes = [drawings.trend(drawn, *size, font="inherit") for size in (WIDE, NARROW)]
    if not sizes[0]:
        return section(drawn.title, tag("p", text(drawn.said)), about=drawn.note)
    known = [(month_name(one.period), one.value, one.special) for one in drawn.months]
    lines = [row(name, text(f"{_shown(value, drawn)}{' ◆' if special else ''}")) for name, value, special in known]
    numbers = table(drawn.label, ("Bulan", drawn.label), lines)
    return section(
        drawn.title,
        _chart(sizes),
        tag("p", text(drawn.said)) if drawn.said else "",
        tag("details", tag("summary", "Angka tiap bulan") + numbers),
        about=drawn.note,
    )


def _shown(value: float | None, drawn: Trend) -> str:
    return NOT_REPORTED if value is None else printed(value, drawn.as_share)


def _curve(drawn: Curve) -> str:
    sizes = [drawings.curve(drawn, *size, font="inherit") for size in (WIDE, NARROW)]
    return section(
        drawn.title,
        _chart(sizes) if sizes[0] else "",
        tag("p", text(drawn.said)) if drawn.said else "",
        about=drawn.note,
    )


def _chart(sizes: list[str]) -> str:
    wide, narrow = sizes
    return tag("div", tag("div", wide, class_="wide") + tag("div", narrow, class_="narrow"), class_="chart")


def _meanings(told: tuple[tuple[str, str], ...]) -> str:
    terms = "".join(tag("dt", text(name)) + tag("dd", text(words)) for name, words in told)
    return section(MEANINGS, tag("dl", terms)) if told else ""


def _foot(briefing: Briefing) -> str:
    where = "Angka yang sama di aplikasi, di belakang alamatnya: " + tag("code", text(briefing.stamp.link))
    return tag("footer", tag("p", text(briefing.stamp.words)) + tag("p", where))

"""A Briefing → what the paper's template lays out: its words, its drawings, and how much of it finds room."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from paten.briefing import drawings, marks, svg
from paten.briefing.content import Briefing, Cell, Curve, Fact, Lines, Need, Needs, Place, Places, Record, Trend
from paten.briefing.letterhead import SIMULATED
from paten.numbers import count
from paten.periods import short_month
from paten.say.grid import EXAMPLES, KEY

TYPE = "Source Sans Pro"
LONGEST_WORD = 14  # of letters; a longer one may be broken anywhere, so that it stays in its column
COLUMNS = {  # of the places: the narrowest and the widest in points, and how large its type is
    "name": (44, 76, 1.06),
    "stage": (50, 88, 1.0),
    "wait": (52, 78, 1.02),
    "basis": (36, 62, 0.84),
    "service": (38, 62, 0.84),
}
UPRIGHT = 84.0  # points; a longer name over a column takes a second line
FOLDED = ("terpenuhi", "tidak_berlaku", "belum_lapor")
ELSEWHERE = "lihat tautan pada Sumber angka"
JOINED = "\u00a0· "  # no line begins with the point
LEAST = 3  # what is in force and what is not known are never left out altogether
WAITING = "menunggu jawaban"
BRIEF = 28  # letters of a note that stands in the same line
NONE_ASKED = "Tidak ada keputusan yang diminta bulan ini."


@dataclass(frozen=True)
class Room:
    """How densely a paper is set. size: of the type in points; air: between sections, in ems; row: of a table's row;
    lines: at most so many rows of a list; bars: at most so many requirements; chart: height of the trend in points.
    """

    size: float
    air: float
    row: float
    lines: int
    bars: int
    chart: float


def payload(briefing: Briefing, room: Room) -> dict:
    """Everything the template asks for, as JSON can carry it."""
    told = {
        "title": f"{briefing.head.split(' · ')[0]} {briefing.label}, {briefing.month}",
        "font": TYPE,
        "size": room.size,
        "air": room.air,
        "row": room.row,
        "stamp": briefing.stamp.words,
        "simulated": briefing.simulated,
        "simulasi": SIMULATED,
        "letterhead": asdict(briefing.letterhead),
        "none_asked": NONE_ASKED,
        "where": f"Angka ini di aplikasi: {briefing.stamp.link}",
        "marks": _marks(),
        **{name: getattr(briefing, name) for name in ("head", "about", "finding", "good")},
        "decisions": [asdict(one) for one in briefing.decisions],
        "facts": [_fact(one) for one in briefing.facts],
        "places": _places(briefing.places, room),
        "needs": _needs(briefing.needs, room),
        "record": _record(briefing.record),
        "trend": _charted(briefing.trend, lambda of: drawings.trend(of, 467, room.chart, TYPE)),
        "curve": _charted(briefing.curve, lambda of: drawings.curve(of, 226, 96, TYPE)),
        "peers": _peers(briefing),
        "satisfaction": asdict(briefing.satisfaction),
        "questions": list(briefing.questions),
        **{name: _lines(getattr(briefing, name), room.lines) for name in LISTS},
        "basis": _lines(briefing.basis, max(room.lines, LEAST)),
    }
    for name in ("unknown", "source"):
        rows = getattr(briefing, name)
        most = max(room.lines, LEAST) * 2
        kept = _kept(rows, most)
        told |= {name: list(kept), f"{name}_left": _left(len(rows) - len(kept))}
    return breakable(told)


LISTS = ("signals", "changes", "contacts", "explanation")


def _kept(rows: Sequence, most: int) -> Sequence:
    """The first rows; one more instead of a sentence that says that one was left out."""
    return rows if 0 < most == len(rows) - 1 else rows[:most]


def _left(many: int) -> str:
    return f"{count(many)} lainnya tidak muat di sini; {ELSEWHERE}" if many > 0 else ""


def _lines(lines: Lines, most: int) -> dict:
    kept = _kept(lines.rows, most)
    return {
        **asdict(lines),
        "rows": [
            {**asdict(row), "text": row.text.replace(" · ", JOINED), "brief": len(row.note) <= BRIEF} for row in kept
        ],
        "signed": any(row.sign for row in kept),
        "left": _left(len(lines.rows) - len(kept)),
    }


def _fact(one: Fact) -> dict:
    waiting = one.questioned and WAITING not in one.coverage
    return {**asdict(one), "waiting": waiting, "drawn": _drawn(drawings.sparkline(one.indicator, one.trend), one.alt)}


def _charted(of: Trend | Curve | None, draw: Callable) -> dict | None:
    if of is None:
        return None
    return {"title": of.title, "note": of.note, "said": of.said, "drawn": {"svg": draw(of), "alt": of.alt}}


def _peers(briefing: Briefing) -> dict | None:
    if briefing.peers is None or not briefing.peers.rows:
        return None
    rows = [
        {**asdict(row), "drawn": _drawn(drawings.peer(row, 150, 12), f"{row.label}: {row.value}, {row.words}")}
        for row in briefing.peers.rows
    ]
    return {"title": briefing.peers.title, "note": briefing.peers.note, "rows": rows}


def _drawn(drawing: str, alt: str) -> dict:
    return {"svg": drawing, "alt": alt}


def _marks() -> dict:
    return {
        kind: {word: _drawn(draw(word), told) for word, told in words.items()}
        for kind, draw, words in (
            ("sign", marks.sign, marks.SIGN_WORDS),
            ("status", marks.status, marks.STATUS_WORDS),
            ("record", marks.record, marks.RECORD_WORDS),
        )
    }


# --- the places ------------------------------------------------------------------------------------------------------


def _places(places: Places, room: Room) -> dict:
    steps = places.kind == "kecamatan"
    return {
        **asdict(places),
        "rows": [
            {**asdict(one), "drawn": _place(one), "counted": f"{count(one.number)} dari {count(one.total)}"}
            for one in places.rows
        ],
        "widths": {
            name: min(max([narrow, *(svg.length(getattr(one, name), room.size * part) for one in places.rows)]), wide)
            + 7
            for name, (narrow, wide, part) in COLUMNS.items()
        },
        "key": _step_key(any(one.long for one in places.rows)) if steps else [],
    }


def _place(one: Place) -> dict:
    if one.dots is not None:
        drawing = marks.steps(one.dots, one.next) if one.known else marks.unknown_steps()
        proven = [str(number) for number, at in enumerate(one.dots, start=1) if at]
        return _drawn(drawing, f"terbukti: tahap {', '.join(proven)}" if proven else "belum ada tahap yang terbukti")
    if not one.known:
        return _drawn(marks.unknown_steps(), "belum lapor")
    return _drawn(marks.share(one.number, one.total), f"{count(one.number)} dari {count(one.total)}")


def _step_key(long: bool) -> list[dict]:
    shown = [
        (marks.one_step("proven"), "terbukti"),
        (marks.one_step("next"), "sedang dikerjakan"),
        (marks.one_step("open"), "belum"),
    ]
    shown += [(marks.sign("watch"), "lebih dari enam bulan di tahap yang sama")] if long else []
    return [{"drawn": _drawn(drawing, words), "words": words} for drawing, words in shown]


# --- the requirements ------------------------------------------------------------------------------------------------


def _needs(needs: Needs, room: Room) -> dict:
    told = {"title": needs.title, "note": needs.note, "empty": needs.empty, "columns": list(needs.columns), "left": ""}
    if not needs.columns:
        kept = _kept(needs.rows, room.bars)
        return {**told, "rows": [_bar(one) for one in kept], "left": _left(len(needs.rows) - len(kept))}
    width = min(52, 238 / len(needs.columns))
    shown = _folded(needs)
    seen = {cell for row in shown for cell in row["cells"]}
    return {
        **told,
        "rows": shown,
        "column_width": width,
        "upright": _upright(needs.columns, width, room.size * 0.85),
        "key": _key(seen),
    }


def _upright(names: tuple[str, ...], width: float, size: float) -> float:
    """How high the names over the columns stand when they have to stand upright, in points; 0: they lie."""
    longest = max(svg.length(name, size) for name in names)
    return min(longest + 4, UPRIGHT) if longest > width - 5 else 0


def _bar(one: Need) -> dict:
    asked = f", {count(one.unknown)} belum lapor" if one.unknown else ""
    counted = f"{count(one.lacking)} dari {count(one.total)}{asked}"
    return {**asdict(one), "drawn": _drawn(drawings.bar(one, 130, 9), f"{one.name}: {counted}"), "counted": counted}


def _folded(needs: Needs) -> list[dict]:
    """Requirements of a group that stand alike in every column share one row: only what differs is told by name."""
    rows = []
    for group in dict.fromkeys(need.group for need in needs.rows):
        ours = [need for need in needs.rows if need.group == group]
        alike = {word: [one for one in ours if set(one.cells) == {word}] for word in FOLDED}
        folded = {one.code for many in alike.values() if len(many) > 1 for one in many}
        told = [{"name": one.name, "cells": list(one.cells)} for one in ours if one.code not in folded]
        for many in (many for many in alike.values() if len(many) > 1):
            rest = "" if len(many) == len(ours) else " lainnya" if told else ""
            told.append({"name": f"{count(len(many))} syarat{rest}", "cells": list(many[0].cells)})
        rows += [{"group": group if not number else "", **one} for number, one in enumerate(told)]
    return rows


def _key(seen: set[str]) -> list[dict]:
    words = marks.STATUS_WORDS.items()
    return [{"drawn": _drawn(marks.status(word), told), "words": told} for word, told in words if word in seen]


# --- the record ------------------------------------------------------------------------------------------------------


def _record(record: Record) -> dict:
    seen = {cell.sign for _, cells in record.rows for cell in cells}
    rows = [{"name": name, "cells": [_cell(one) for one in cells]} for name, cells in record.rows]
    months = [
        short_month(month, year=month.month == 1 or not number).replace(" 20", "\u00a0’")
        for number, month in enumerate(record.months)
    ]
    key = [
        {**_cell(Cell(word, EXAMPLES.get(word, ""), "")), "words": words} for word, words in KEY.items() if word in seen
    ]
    return {"title": record.title, "note": record.note, "months": months, "rows": rows, "key": key}


def _cell(one: Cell) -> dict:
    """A number of days or kecamatan stands in place of its mark."""
    if one.sign in EXAMPLES and one.shown:
        return {"shown": one.shown, "drawn": None}
    return {"shown": "", "drawn": _drawn(marks.record(one.sign), one.words or marks.RECORD_WORDS[one.sign])}


# --- long words ------------------------------------------------------------------------------------------------------


def breakable(told: object) -> object:
    """The same with a place to break in every overlong word; drawings and links are left as they are."""
    if isinstance(told, dict):
        return {
            name: one if name in ("svg", "font", "title", "where") else breakable(one) for name, one in told.items()
        }
    if isinstance(told, list | tuple):
        return [breakable(one) for one in told]
    if isinstance(told, str) and len(told) > LONGEST_WORD:
        return " ".join(_cut(word) for word in told.split(" "))
    return told


def _cut(word: str) -> str:
    if len(word) <= LONGEST_WORD * 2:
        return word
    return "\u200b".join(word[at : at + LONGEST_WORD] for at in range(0, len(word), LONGEST_WORD))

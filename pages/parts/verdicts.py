"""What checking a batch found: verdict of each file, cells to mend, numbers that would change; what waits."""

from collections.abc import Callable
from itertools import groupby

from pages.parts.batches import Batch, now
from pages.parts.headings import CHIPS
from pages.parts.links import address
from pages.parts.markup import icon, show, table, tag, td, text, th
from paten.say import spots
from paten.say import uploads as say
from paten.say.returned import ANSWERED
from paten.say.words import NOT_REPORTED

FOUND_AT_ONCE, CHANGED_AT_ONCE = 12, 30
ORDER = ("galat", "tanya", "peringatan")


def files(submissions: list[dict], below: Callable[[dict], None], loaded: bool = False) -> None:
    """Each file: verdict, what it reports, how many rows are accepted, and below it cell by cell what is wrong.

    below: draws what can be done with a file.
    """
    for one in submissions:
        show(tag("div", _file(one, loaded), class_="verdicts"))
        below(one)


def _file(one: dict, loaded: bool) -> str:
    words, mood = say.verdict(one, loaded)
    head = tag("h3", text(one["file"])) + chip(words, mood)
    about = " · ".join(part for part in (say.about(one), say.counts(one, loaded)) if part)
    found = sorted(spots.once(one["findings"]), key=lambda finding: ORDER.index(spots.weight(finding)))
    lines = [_finding(finding) for finding in found]
    return tag(
        "article",
        tag("header", head)
        + tag("p", text(about), class_="note")
        + _folded(lines, _findings, FOUND_AT_ONCE, "hal lain"),
    )


def _findings(lines: list[str]) -> str:
    return table([th("Tempat"), th("Yang perlu diperhatikan")], lines, "plain findings", "Temuan, sel demi sel")


def _finding(finding: dict) -> str:
    cell, words = spots.place(finding)
    wrong, mend = spots.advice(finding)
    kind, mood = (ANSWERED, "missing") if finding.get("answered") else say.SEVERITIES[finding["severity"]]
    mend = "" if finding.get("answered") else mend
    place = (text(cell) if cell else "") + tag("small", text(words))
    told = tag("span", text(wrong)) + (tag("small", tag("b", _how(finding)) + " " + text(mend)) if mend else "")
    return tag("tr", tag("th", place, scope="row") + td(_word(kind, mood) + told))


def _how(finding: dict) -> str:
    return "Pilihan jawaban:" if finding["severity"] == "tanya" else "Caranya:"


def changes(other: list[dict]) -> None:
    """Numbers that would change, before and after, by place; beyond thirty folded."""
    if other:
        show(_folded(other, _changes, CHANGED_AT_ONCE, "angka lain"))


def _changes(some: list[dict]) -> str:
    head = [th("Ukuran"), th("Sebelum", "number"), th("Sesudah", "number")]
    one_month = bool(say.only_month(some))
    lines = []
    for (_, place), same in groupby(some, key=lambda one: (one["region_code"], one["region"])):
        lines.append(tag("tr", tag("th", text(place), scope="colgroup", colspan="3"), class_="place"))
        lines += [_change(one, one_month) for one in same]
    return table(head, lines, "plain changed", "Angka sebelum dan sesudah")


def _change(one: dict, one_month: bool) -> str:
    month = "" if one_month else tag("small", text(one["months"]))
    return tag(
        "tr",
        tag("th", text(one["measure"]) + month, scope="row")
        + td(_value(one["before"]), "number")
        + td(_value(one["after"]), "number"),
    )


def _value(printed: str) -> str:
    return tag("span", NOT_REPORTED, class_="unknown") if printed == "–" else text(printed)


def _folded(things: list, draw: object, at_once: int, words: str) -> str:
    """The first of them, and the rest folded; no fold for a handful."""
    if not things:
        return ""
    shown = len(things) if len(things) <= at_once + 3 else at_once
    rest = things[shown:]
    more = tag("details", tag("summary", f"{len(rest)} {words}") + draw(rest)) if rest else ""
    return draw(things[:shown]) + more


def waiting(found: list[Batch], page: str) -> None:
    """Batches that wait, oldest first: what, from whom, since when, what checking found; each leads to its decision."""
    head = [th("Kiriman"), th("Diunggah"), th("Hasil pemeriksaan")]
    show(table(head, [_waiting(batch, page) for batch in found], "plain waiting", "Kiriman yang menunggu"))


def _waiting(batch: Batch, page: str) -> str:
    link = tag("a", text(say.names(batch.about)), href=address(page, kiriman=batch.name))
    uploaded = say.age(say.moment(batch.about), now())
    words, mood = say.state(batch.check, batch.running)
    return tag(
        "tr",
        tag("th", link + tag("small", text(say.coming(batch.about))), scope="row")
        + td(text(uploaded) + tag("small", text(say.deadline(say.moment(batch.about), now()))))
        + td(_word(words, mood)),
    )


def bar(does: str, step: str, part: float) -> None:
    """How far a process is: the step in words, and how much of the whole is done."""
    words, done = say.step(does, step), f"{say.part_done(step, part) * 100:.0f}"
    filled = tag("i", "", style=f"width:{done}%")
    drawn = tag(
        "div",
        filled,
        class_="bar",
        role="progressbar",
        aria_label=words,
        aria_valuenow=done,
        aria_valuemin="0",
        aria_valuemax="100",
    )
    show(tag("div", tag("p", text(words)) + drawn, class_="working"))


def onward(links: list[tuple[str, str]]) -> None:
    """Where to go on: words and addresses."""
    show(tag("p", " · ".join(tag("a", text(words), href=href) for words, href in links), class_="onward"))


def chip(words: str, mood: str) -> str:
    """A word in its colour, with its sign."""
    return tag("span", icon(CHIPS[mood]) + text(words), class_=f"chip {mood}")


def _word(words: str, mood: str) -> str:
    return tag("span", icon(CHIPS[mood]) + text(words), class_=f"state {mood}")

"""Entries of the books of paten/dictionary as a page shows them: folded to a title and a sentence, or open."""

import re

from pages.parts.ask import as_of
from pages.parts.headings import heading
from pages.parts.markup import show, tag, text
from paten import periods
from paten.dictionary.entries import Entry, Line, Section, filling, meaning
from paten.dictionary.relations import Column
from paten.say.words import capital
from paten.view import View

FOLDED = ("aturan", "sinyal")  # their sentence tells enough


def sections(shown: list[Section], opened: bool = False) -> None:
    """Each section under its title, its entries folded; opened: open, but for those whose sentence tells enough."""
    for section in shown:
        heading(section.title, section.says, anchor=section.key)
        entries = (_folded(entry, opened and section.key not in FOLDED) for entry in section.entries)
        show(tag("div", "".join(entries), class_="manual"))


def entry(one: Entry) -> None:
    """One entry by itself, open, under its title."""
    heading(one.title, f"Nama di data: {one.mark}" if one.mark else "", anchor=one.key)
    lead = tag("p", _prose(one.lead)) if one.lead else ""
    show(tag("div", tag("article", lead + _body(one)), class_="manual"))


def colophon(view: View, document: str) -> None:
    """The last line: which snapshot these definitions belong to, and where the same text lies as a file."""
    words = (
        f"Definisi yang dipakai aplikasi ini untuk versi data {view.version}, disusun per {periods.day(as_of(view))}. "
        f"Isi yang sama ada di berkas {document}."
    )
    show(tag("footer", text(words), class_="source"))


def _folded(one: Entry, opened: bool) -> str:
    title = tag("code", text(one.title)) if one.columns else text(one.title)  # a relation's title is its name
    mark = tag("code", text(one.mark)) if one.mark else ""
    lead = tag("span", _prose(one.lead), class_="note") if one.lead else ""
    head = tag("span", tag("b", title) + mark) + lead
    more = {"open": "open"} if opened else {}
    return tag("details", tag("summary", head) + _body(one), id=one.key, **more)


def _body(one: Entry) -> str:
    parts = [
        tag("p", _prose(one.says)) if one.says else "",
        tag("p", tag("b", "Contoh.") + " " + _prose(one.example), class_="example") if one.example else "",
        tag("dl", "".join(map(_column, one.columns))) if one.columns else "",
        tag("dl", "".join(map(_line, one.lines))) if one.lines else "",
        tag("p", "Dikutip dari " + tag("span", text("; ".join(one.sources)), lang="en"), class_="note")
        if one.sources
        else "",
    ]
    return tag("div", "".join(parts), class_="body")


def _line(line: Line) -> str:
    code = tag("code", text(line.code)) if line.code not in ("", line.words) else ""
    return tag("dt", text(line.label)) + tag("dd", _prose(capital(line.words)) + (" " + code if code else ""))


def _column(column: Column) -> str:
    return tag("dt", tag("code", text(column.name))) + tag(
        "dd", text(meaning(column)) + tag("small", text(filling(column)))
    )


def _prose(words: str) -> str:
    """Text in which names between backticks stand as code."""
    return re.sub(r"`([^`]+)`", lambda found: tag("code", found[1]), text(words))

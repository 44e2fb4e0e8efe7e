"""What the checks found: by rule, by sender, and each finding with its place in the file."""

from math import ceil

import pandas as pd
import streamlit as st

from pages.parts.ask import ask
from pages.parts.headings import heading
from pages.parts.links import address
from pages.parts.markup import icon, show, table, tag, td, text, th
from pages.parts.originals import file_head
from paten.numbers import count
from paten.say import findings as say
from paten.view import PROVINCE, View

LISTED = 50  # so many findings at a time


def by_rule(rows: pd.DataFrame, page: str) -> None:
    """One line per rule; its sentence leads to its findings. page: the url_path of the list."""
    head = [th("Aturan"), th("Berat", "weight"), th("Temuan", "number")]
    head += [th(name, "number wide") for name in ("Pengirim", "Berkas")]
    gone = bool(rows.n_replaced.sum())
    head += [th("Di berkas yang diganti", "number wide")] if gone else []
    lines = [
        tag(
            "tr",
            tag("th", _rule(row, page), scope="row")
            + td(_severity(row.severity), "weight")
            + td(text(count(row.n)), "number")
            + td(text(count(row.n_senders)), "number wide")
            + td(text(count(row.n_files)), "number wide")
            + (td(text(count(row.n_replaced)), "number wide") if gone else ""),
        )
        for row in rows.itertuples()
    ]
    show(table(head, lines, "plain quality", "Temuan menurut aturan"))


def by_sender(rows: pd.DataFrame, page: str) -> None:
    """One line per sender; its name leads to its findings."""
    names = ("Berkas", "Baris", "Diterima", "Ditahan", "Ditolak", "Temuan")
    head = [th("Pengirim"), *(th(name, f"number {_wide(name)}".strip()) for name in names)]
    head += [th("Berkas terbaru", "verdict"), th("Diterima pada kiriman pertama", "number wide")]
    lines = [_sender(row, page) for row in rows.itertuples()]
    show(table(head, lines, "plain quality senders", "Mutu kiriman menurut pengirim"))


def findings(view: View, rows: pd.DataFrame) -> None:
    """The findings under the file in which they stand."""
    for number, (_, mine) in enumerate(rows.groupby("submission_id", sort=False)):
        first = next(mine.itertuples())
        file_head(view, first, first.label + (" · berkas sudah diganti" if first.replaced else ""), f"f{number}")
        head = [th("Tempat"), th("Tertulis"), th("Temuan dan perbaikannya"), th("Keadaan", "wide")]
        show(table(head, [_finding(row) for row in mine.itertuples()], "plain found", "Temuan dalam berkas ini"))


def listing(view: View, rule: str, label: str, total: int, page: str) -> None:
    """The findings of one rule ("": of all), one part of the list at a time. total: how many there are."""
    number = part(total, LISTED)
    heading(say.chosen(rule, label), say.sentences().get(rule, "") if rule else say.pages(total, number, LISTED))
    if rule:
        show(tag("p", tag("a", "Semua aturan", href=address(page, t="temuan")), class_="turning"))
    findings(view, ask("findings", view, rule=rule, limit=LISTED, start=(number - 1) * LISTED))
    turning(total, number, LISTED, page, t="temuan", **({"r": rule} if rule else {}))


def part(total: int, size: int) -> int:
    """The part of a list that the link asks for under `p`, from 1; the nearest there is."""
    asked = st.query_params.get("p", "")
    number = int(asked) if asked.isdecimal() and len(asked) < 6 else 1
    return min(max(number, 1), max(1, ceil(total / size)))


def turning(total: int, page: int, size: int, where: str, **more: str) -> None:
    """Which part of a list this is, with links to the one before and the one after."""
    last = ceil(total / size)
    if last <= 1:
        return
    there = (("Sebelumnya", page - 1), ("Berikutnya", page + 1))
    links = "".join(
        tag("a", words, href=address(where, **more, p=str(number))) for words, number in there if 1 <= number <= last
    )
    words = tag("span", text(say.pages(total, page, size)))
    show(tag("nav", words + links, class_="turning", aria_label="Halaman daftar"))


def _rule(row: tuple, page: str) -> str:
    words = say.sentences().get(row.rule, row.rule)
    link = tag("a", text(words), href=address(page, t="temuan", r=row.rule))
    return tag("code", text(row.rule)) + " " + link


def _sender(row: tuple, page: str) -> str:
    mood, verdict = say.VERDICT[row.verdict]
    known = isinstance(row.region_code, str) and row.region_code != PROVINCE
    name = text(row.label)
    if known:
        name = tag("a", name, href=address(page, t="temuan", w=row.region_code))
    cells = {
        "Berkas": row.n_files,
        "Baris": row.rows,
        "Diterima": row.accepted,
        "Ditahan": row.held,
        "Ditolak": row.rejected,
        "Temuan": row.n_findings,
    }
    numbers = "".join(td(text(count(n)), f"number {_wide(one)}".strip()) for one, n in cells.items())
    signs = {"good": "check", "watch": "warning", "bad": "error"}
    word = tag("span", icon(signs[mood]) + text(verdict), class_=f"word {mood}")
    first = text(say.first_try(row.n_first, row.n_judged))
    return tag("tr", tag("th", name, scope="row") + numbers + td(word, "verdict") + td(first, "number wide"))


def _wide(name: str) -> str:
    """What a phone leaves out."""
    return "" if name in ("Temuan",) else "wide"


def _finding(row: tuple) -> str:
    wrong, step = say.parted(row.message)
    sign, word = say.SEVERITY[row.severity]
    told = tag("span", icon(sign, word) + text(wrong)) + (tag("small", text(step)) if step else "")
    return tag(
        "tr",
        td(_place(row), "place")
        + td(text(say.masked(row.value)) or "–", "written")
        + td(told)
        + td(say.state(row), "wide"),
    )


def _place(row: tuple) -> str:
    """It may stand on another sheet than the row to which it belongs: the cell names its own."""
    if isinstance(row.cell, str):
        return tag("code", text(say.masked(row.cell)))
    return tag("small", text(say.where(row)))


def _severity(severity: str) -> str:
    sign, word = say.SEVERITY[severity]
    return tag("span", icon(sign) + text(word), class_=f"word {severity}")

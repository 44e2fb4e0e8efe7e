"""From a number to its rows: what it is made of, the rows under their files with cell addresses."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from pages.parts import states
from pages.parts.ask import ask
from pages.parts.headings import heading
from pages.parts.links import address
from pages.parts.markup import show, table, tag, td, text, th
from pages.parts.originals import file_head
from pages.parts.pickers import pick
from paten import lineage
from paten.definitions import Definition
from paten.say import trace as say
from paten.say.findings import masked
from paten.view import View

DEFINITIONS = "metodologi"
TRACES = {
    "service_volume": "trace_service_volume",
    "compliance": "trace_compliance",
    "act": "trace_act",
    "satisfaction": "trace_satisfaction",
}


def numbers(rows: pd.DataFrame, page: str) -> None:
    """Every indicator of the region and month with its value; each leads to its rows."""
    head = [th("Angka"), th("Nilai", "number"), th("Cakupan", "number wide")]
    lines = [
        tag(
            "tr",
            tag("th", _link(row.title, page, row.indicator), scope="row")
            + td(text(say.value(row)), "number")
            + td(text(say.covered(row)), "number wide"),
        )
        for row in rows.itertuples()
    ]
    show(table(head, lines, "plain numbers-known", "Angka yang dapat ditelusuri"))


def item(items: pd.Series) -> str:
    """The item to look at, "" for all together. items: code → name."""
    if not len(items):
        return ""
    named = {"": "Semua rincian bersama", **{code: f"{code} {words}" for code, words in items.items()}}
    return pick(st.selectbox, "Rincian", "s_trace", list(named), "", named.get, url_key="s") or ""


def made_of(parts: Sequence[tuple[str, str, str]], question: str, indicator: str) -> None:
    """The number taken apart, and the way to its definition."""
    lines = "".join(
        tag("dt", text(label)) + tag("dd", tag("b", text(amount)) + " " + text(words)) for label, amount, words in parts
    )
    link = tag("a", "Definisi lengkap", href=address(DEFINITIONS, i=indicator))
    show(tag("div", tag("p", text(question) + " " + link) + tag("dl", lines), class_="made-of"))


def rows(view: View, definition: Definition, item: str, limit: int) -> None:
    """All that stands behind a number: the reported rows, of one kind at a time, and the states computed from them."""
    name, asked = definition.indicator, {"indicator": definition.indicator, "item": item}
    kinds = lineage.facts(definition)
    names = {fact: say.FACTS[fact][0] for fact in kinds}
    above = st.container()
    fact = kinds[0]
    if len(kinds) > 1:
        fact = st.segmented_control(
            "Laporan", kinds, default=kinds[0], format_func=names.get, required=True, key=f"kind_{name}",
            label_visibility="collapsed",
        )  # fmt: skip
    more = {"measures": say.measures(definition)} if fact == "service_volume" else {}
    found = ask(TRACES[fact], view, **asked, fact=fact, limit=limit, **more)
    total = int(found.total.iloc[0]) if len(found) else 0
    with above:
        heading(say.rows_title(total, fact), say.rows_note(len(found), total) if total else "")
    files(view, found)
    if not total:
        states.empty("Tidak ada baris yang diterima untuk angka ini.")
    if lineage.root(definition).facts not in lineage.REPORT_TYPES:
        computed = ask("trace_counted", view, **asked, limit=limit)
        if len(computed):
            counted(computed, say.columns(definition, list(computed.columns)))


def files(view: View, rows: pd.DataFrame) -> None:
    """The rows under the files in which they stand."""
    for number, (_, mine) in enumerate(rows.groupby("submission_id", sort=False)):
        first = next(mine.itertuples())
        file_head(view, first, say.came(first), f"t{number}")
        head = [th("Wilayah"), th("Yang dilaporkan"), th("Tempat"), th("Isi dan selnya")]
        show(table(head, [_row(row) for row in mine.itertuples()], "plain traced", "Baris dalam berkas ini"))


def counted(rows: pd.DataFrame, columns: Sequence[str]) -> None:
    """The computed rows that a number of states or reports counts, folded."""
    head = [th("Wilayah"), *(th(say.READ[name]) for name in columns)]
    lines = [
        tag(
            "tr",
            tag("th", text(row["label"]), scope="row") + "".join(td(text(say.derived(row[name]))) for name in columns),
        )
        for row in rows.to_dict("records")
    ]
    summary = tag("summary", text(say.counted(int(rows.total.iloc[0]), len(rows))))
    show(tag("details", summary + table(head, lines, "plain counted", "Keadaan yang dihitung")))


def _link(words: str, page: str, indicator: str) -> str:
    return tag("a", text(words), href=address(page, t="jejak", i=indicator))


def _row(row: tuple) -> str:
    cells = "".join(tag("span", _cell(one), class_="cell-of") for one in row.said)
    what = text(row.what) if isinstance(row.what, str) else "–"
    return tag(
        "tr",
        tag("th", text(row.label or "–"), scope="row") + td(what) + td(text(say.place(row)), "place") + td(cells),
    )


def _cell(one: dict) -> str:
    worth, name, where = say.cell(one)
    return tag("b", text(worth)) + " " + text(name) + (" " + tag("code", text(masked(where))) if where else "")

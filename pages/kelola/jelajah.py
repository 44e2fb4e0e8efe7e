"""Jelajah: a table of one's own from any indicator, or a query of one's own; both travel as a link and as a file."""

from functools import partial

import streamlit as st

from pages.parts import asking, explore, states
from pages.parts.ask import as_of, ask, simulated
from pages.parts.headings import finding, heading, remark, source
from pages.parts.pickers import asks, pick, write_url
from pages.parts.regions import above, regions
from paten import analyst, periods, shared_query
from paten.definitions import definitions
from paten.dictionary.examples_of_queries import queries
from paten.say import explore as say
from paten.say.explore import Table
from paten.view import PROVINCE, View

TITLE, URL, ICON = "Jelajah", "jelajah", "explore"
QUESTION = "Angka apa pun, disusun sendiri: menurut wilayah, bulan, dan rincian."
PICKS_REGION = "provinsi"
KEEPS = ("i", "t", "r", "k", "d", "g", "q")
TABS = {"tabel": "Susun tabel", "sql": "Kueri SQL"}
ASKS = partial(asks, TABS)  # for month and region
SHOWN_AS = {"tabel": "Tabel", "grafik": "Grafik"}
MONTHS = 12
USUAL = "selesai"


def render(view: View) -> None:
    """The page."""
    tab = pick(st.segmented_control, "Cara", "t", list(TABS), "tabel", TABS.get, required=True)
    write_url(**st.query_params.to_dict() | {"t": None if tab == "tabel" else tab})
    if tab == "sql":
        _query(view)
    else:
        _table(view)
    source(view)


def _where(view: View) -> str:
    return "Jawa Timur" if view.region == PROVINCE else regions(view).label[view.region]


def _facts(view: View, where: str) -> list[tuple[str, str]]:
    return say.facts(view.version, as_of(view), where, simulated(view))


def _table(view: View) -> None:
    table, kind = _choose(view)
    one, where = table.indicator, _where(view)
    given = {"indicator": one.indicator, "rows": table.rows, "columns": table.columns, "per": one.per}
    rows = ask("pivot", view, first=table.first, last=table.last, over_time=one.over_time, **given)
    completeness = ask("completeness", view)
    provisional = "" if len(completeness) and completeness.is_final[0] else " · sementara"
    until = f"{table.months}{provisional} · satuan: {say.unit(one)}"
    finding(view, say.title(table, where), say.lead(rows, table), until=until, trail=above(view, URL))
    if not rows.value.notna().any():
        states.empty(f"{one.title} belum pernah dilaporkan untuk pilihan ini. Pilih bulan, wilayah, atau ukuran lain.")
        return
    if kind == "grafik":
        explore.own_chart(rows, table)
    else:
        words = {**say.ROWS, "item": say.item_word(one)}
        explore.own_table(rows, table, say.title(table, where), words[table.rows])
        n_rows, n_columns = rows.row_key.nunique(), rows.column_key.nunique()
        cut = n_rows > explore.SHOWN or n_columns > explore.COLUMNS
        size = f"{explore.SHOWN} dari {n_rows} baris dan {min(n_columns, explore.COLUMNS)} dari {n_columns} kolom"
        remark(f"Yang ditampilkan {size}; unduhan memuat semuanya." if cut else "")
    about = lambda: say.about_table(rows, table, where, _facts(view, where))  # noqa: E731
    explore.downloads(rows, about, "tabel", view.version, simulated(view))


def _choose(view: View) -> tuple[Table, str]:
    """The table's choices, kept in the link; what is usual is left out of it."""
    every = definitions()
    titles = dict(sorted(((name, one.title) for name, one in every.items()), key=lambda pair: pair[1]))
    boxes = st.columns([4, 3, 3, 3], gap="medium")
    with boxes[0]:
        measure = pick(st.selectbox, "Ukuran", "jelajah_i", list(titles), USUAL, titles.get, url_key="i")
    one = every[measure]
    by_row = say.row_choices(one)
    with boxes[1]:
        rows = pick(st.selectbox, "Baris", "r", list(by_row), next(iter(by_row)), by_row.get)
    within = view.region != PROVINCE
    by_column = say.column_choices(one, rows, within)
    with boxes[2]:
        columns = pick(st.selectbox, "Kolom", "k", list(by_column), "", by_column.get)
    months = _months(view)
    usual = months[max(0, len(months) - MONTHS)]
    with boxes[3]:
        first = pick(st.selectbox, "Dari bulan", "d", months, usual, say.month)
    kind = pick(st.segmented_control, "Ditampilkan sebagai", "g", list(SHOWN_AS), "tabel", SHOWN_AS.get, required=True)
    chosen = {"i": measure, "r": rows, "k": columns, "d": first, "g": kind}
    usually = {"i": USUAL, "r": next(iter(by_row)), "k": "", "d": usual, "g": "tabel"}
    written = {key: None if value == usually[key] else value for key, value in chosen.items()}
    write_url(**st.query_params.to_dict() | written)
    remark(say.narrower(one, rows, within))
    return Table(one, rows, columns, periods.parse(first), view.period), kind


def _months(view: View) -> list[str]:
    """The months up to the one chosen, as links have them, oldest first."""
    known = sorted({moment.date() for moment in ask("months", view).period} | {view.period})
    return [periods.code(moment) for moment in known if moment <= view.period]


def _query(view: View) -> None:
    usual = queries()[0][1]
    left, right = st.columns([8, 4], gap="medium")
    with right:
        heading("Yang dapat dibaca", "Nama relasi dan kolomnya; buka untuk artinya")
        explore.relation_list(analyst.readable())
        heading("Contoh kueri")
        explore.examples([(title, shared_query.packed(sql) or "") for title, sql in queries()], URL)
    with left:
        sql, notices = asking.editor(usual)
        asked = asking.run(view, sql)
        code, too_long = asking.link_of(sql, usual)
        write_url(**st.query_params.to_dict() | {"q": code})
        states.notices([*notices, too_long] if too_long else notices)
        if asked is not None:
            _answer(view, asked)
    lead = say.query_lead(round(analyst.SECONDS), analyst.ROWS)
    finding(view, "Tulis kueri sendiri atas data yang terbit", lead, until=f"Versi data {view.version}")


def _answer(view: View, asked: analyst.Run) -> None:
    if asked.running:
        asking.waiting(asked)
        return
    answer = asked.answer
    if answer.error:
        explore.failure(answer.error, answer.detail)
        return
    remark(say.shown(len(answer.rows), answer.more, answer.seconds))
    explore.answer_table(answer.rows)
    read, rows = analyst.relations(asked.sql), answer.rows
    about = lambda: say.about_query(asked.sql, read, rows, _facts(view, "sesuai kueri"))  # noqa: E731
    explore.downloads(rows, about, "kueri", view.version, simulated(view))

"""The tables of those who look for themselves: a table of one's own, what can be asked for, files to take along."""

from collections.abc import Callable, Sequence

import pandas as pd
import streamlit as st

from pages.parts import states
from pages.parts.charts import chart, colours
from pages.parts.links import address
from pages.parts.markup import show, table, tag, td, text, th
from pages.parts.origins import origin
from paten import exports
from paten.charts import pivot as drawing
from paten.dictionary.entries import meaning
from paten.dictionary.relations import relations
from paten.periods import code
from paten.say import explore as say

SHOWN = 100
COLUMNS = 40
FILES = {
    "csv": ("CSV", "text/csv"),
    "xlsx": ("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "parquet": ("Parquet", "application/vnd.apache.parquet"),
}


def own_table(rows: pd.DataFrame, made: say.Table, caption: str, first: str) -> None:
    """rows: the answer of `pivot`; the first hundred rows and forty columns. first: what its rows are."""
    keys = list(dict.fromkeys(zip(rows.column_key, rows.column_name, strict=True)))[:COLUMNS]
    single = keys == [("", "")]
    names = ["Nilai", "Kecamatan melapor"] if single else [say.key_name(key, name) for key, name in keys]
    head = [th(first), *(th(name, "number") for name in names)]
    lines = [_line(mine, made, [key for key, _ in keys], single) for mine in _first(rows)]
    drawn = table(head, lines, "plain own", caption)
    show(tag("div", drawn, class_="own-frame", role="region", aria_label=caption, tabindex="0"))


def _first(rows: pd.DataFrame) -> list[pd.DataFrame]:
    return [mine for _, mine in list(rows.groupby("row_key", sort=False))[:SHOWN]]


def _line(mine: pd.DataFrame, made: say.Table, keys: list[str], single: bool) -> str:
    by_key = {row.column_key: row for row in mine.itertuples()}
    first = mine.iloc[0]
    cells = [_cell(by_key[key], made, single) for key in keys if key in by_key]
    if single:
        cells.append(td(text(say.coverage(by_key[""])), "number"))
    return tag("tr", tag("th", text(say.key_name(first.row_key, first.row_name)), scope="row") + "".join(cells))


def _cell(row: tuple, made: say.Table, single: bool) -> str:
    words = say.cell(row, made.indicator)
    if pd.isna(row.value):
        return td(tag("span", text(words), class_="unknown"), "number")
    if not made.pooled:  # months added up have no rows of one month
        of = ", ".join(filter(None, [say.key_name(row.row_key, row.row_name), row.column_name]))
        words = origin(words, of, made.indicator.indicator, **_where(row, made))
    partly = not single and pd.notna(row.n_expected) and row.n_reported < row.n_expected
    return td(words + (tag("small", text(say.coverage(row))) if partly else ""), "number")


def _where(row: tuple, made: say.Table) -> dict[str, str]:
    """Region, month and item of a cell, as far as its row and column say them.

    A kecamatan's service is a row among those of the kecamatan: the way there ends at them all.
    """
    keys = {"kabupaten_kota": "w", "kecamatan": "w", "bulan": "b", "item": "s"}
    is_row = made.rows == "kecamatan" and "kecamatan" not in made.indicator.item_levels
    sides = ((made.rows, row.row_key), ("" if is_row and made.columns == "item" else made.columns, row.column_key))
    return {"b": code(made.last)} | {keys[side]: key for side, key in sides if side}


def own_chart(rows: pd.DataFrame, made: say.Table) -> None:
    """The same as a chart: lines over months, else bars; where neither can be read, why not."""
    one = made.indicator
    if "bulan" in (made.rows, made.columns):
        key, other = ("row", "column") if made.rows == "bulan" else ("column", "row")
        shown = rows.assign(period=pd.to_datetime(rows[f"{key}_key"]), name=rows[f"{other}_name"])
        shown, most, kind, draw = shown.sort_values("period", kind="stable"), drawing.LINES, "garis", drawing.lines
    else:
        shown = rows.assign(name=rows.row_name).sort_values("value", ascending=False, na_position="last")
        most, kind, draw = drawing.BARS, "batang", drawing.bars
    if shown.name.nunique() > most or (kind == "batang" and made.columns):
        states.empty(say.chart_limit(kind, most))
        return
    named = {"Baris": ("row", True), "Kolom": ("column", bool(made.columns))}
    numbers = {
        head: [say.key_name(*pair) for pair in zip(shown[f"{side}_key"], shown[f"{side}_name"], strict=True)]
        for head, (side, wanted) in named.items()
        if wanted
    }
    numbers["Nilai"] = [say.cell(row, one) for row in shown.itertuples()]
    figure = draw(shown, lambda value: say.value(value, one), colours())
    chart(figure, f"{one.title}, {made.months}. {say.lead(rows, made)}", "own", pd.DataFrame(numbers))


def relation_list(names: Sequence[str]) -> None:
    """What a query can read: each relation with its columns, folded."""
    known = relations()
    entries = []
    for name in names:
        one = known[name]
        columns = "".join(tag("dt", tag("code", text(c.name))) + tag("dd", text(meaning(c))) for c in one.columns)
        head = tag("summary", tag("code", text(name)))
        entries.append(tag("details", head + tag("p", text(one.meaning or "")) + tag("dl", columns)))
    show(tag("div", "".join(entries), class_="relations", role="region", aria_label="Daftar relasi", tabindex="0"))


def examples(offered: Sequence[tuple[str, str]], page: str) -> None:
    """Queries to begin with: (title, packed query); each is a link that fills the editor."""
    links = (tag("a", text(words), href=address(page, t="sql", q=code)) for words, code in offered)
    show(tag("ul", "".join(tag("li", link) for link in links), class_="examples"))


def failure(words: str, detail: str) -> None:
    """Why there is no answer: a sentence, and the database's own message as a citation, folded."""
    citation = tag("pre", tag("code", text(detail)), lang="en")
    cited = tag("details", tag("summary", "Pesan asli (Inggris)") + citation) if detail else ""
    show(tag("div", tag("p", text(words)) + cited, class_="failure", role="alert"))


def answer_table(rows: pd.DataFrame) -> None:
    """The rows of a query, to scroll and sort."""
    shown = exports.flat(rows)
    numbers = {
        name: st.column_config.NumberColumn(format="localized")
        for name in shown.columns
        if pd.api.types.is_numeric_dtype(shown[name]) and not pd.api.types.is_bool_dtype(shown[name])
    }
    st.dataframe(shown, hide_index=True, placeholder="kosong", column_config=numbers, key="answer")


def downloads(
    rows: pd.DataFrame, about: Callable[[], list[tuple[str, str]]], words: str, version: int, simulated: bool
) -> None:
    """Three buttons; a file is made when somebody asks for it."""
    made = {
        "csv": lambda: exports.as_csv(rows),
        "xlsx": lambda: exports.as_xlsx(rows, about(), simulated),
        "parquet": lambda: exports.as_parquet(rows, about()),
    }
    with st.container(horizontal=True, gap="small"):
        for ending, (label, mime) in FILES.items():
            name = exports.file_name(words, version, simulated, ending)
            key = f"unduh_{words}_{ending}"
            st.download_button(f"Unduh {label}", made[ending], name, mime, key=key, on_click="ignore")

"""Ringkasan: how far the province is, who is missing, where help is needed first."""

import pandas as pd
import streamlit as st

from pages.parts import reporting, states, tables, tiles
from pages.parts.ask import as_of, ask
from pages.parts.charts import as_table, chart, colours
from pages.parts.figures import figures
from pages.parts.headings import finding, heading, remark, source
from pages.parts.links import open_page
from pages.parts.pickers import pick, write_url
from pages.parts.signals import signal_list
from paten.charts.curve import curve
from paten.numbers import count
from paten.periods import day, month_name
from paten.say import headline, projection, reports, signals, stages
from paten.say.figures import Ground, figure, ground
from paten.view import PROVINCE, View

TITLE, URL, ICON = "Ringkasan", "ringkasan", "home"
PICKS_REGION = False
REGION_PAGE = "kabupaten-kota"
LISTED = 8  # who has not reported: so many with all that is known, the others by name
ASKED = 5  # what is worth asking about: so many at once, the rest folded
FIGURES = ("beroperasi", "kelengkapan_laporan", "dilimpahkan", "selesai", "tepat_waktu")


def render(view: View) -> None:
    """The page."""
    view = view.at(region=PROVINCE)
    lacks, completeness, missing, counts = (
        ask(name, view) for name in ("lacks", "completeness", "unreported", "stage_counts")
    )
    if not len(lacks):
        states.nothing_yet()
        return
    on = ground(view.period, completeness, counts)
    month = reports.period_of(view.period, on.final)

    fresh = reports.fresh(ask("freshness", view).received_at[0])
    lead = reports.lead(completeness, view.period, counts)
    finding(
        view, headline.province(lacks, counts), lead, fresh, final=on.final, jumps=headline.jumps(lacks, len(missing))
    )
    _figures(view, on)

    left, right = st.columns([5, 7], gap="medium")
    with left:
        _signals(view, month)
    with right:
        _map(view, month)
        _unreported(view, missing, completeness)

    left, right = st.columns([5, 7], gap="medium")
    with left:
        _lowest(view, lacks, month)
    with right:
        _curve(view)

    left, right = st.columns([5, 7], gap="medium")
    with left:
        _reports(view, fresh, month)
    with right:
        _stages(counts, month)
    source(view)


def _figures(view: View, on: Ground) -> None:
    history = ask("history", view, indicators=FIGURES, months=13)
    matched = {"selesai": ask("matched_change", view, indicator="selesai")}
    figures([figure(name, history, on, matched.get(name)) for name in FIGURES], view)


def _signals(view: View, month: str) -> None:
    rows = ask("signals", view)
    rows = rows[rows.signal != signals.LISTED_APART]
    offered = rows[rows.offered]
    shown = offered.head(ASKED)
    heading(signals.title(offered), signals.note(offered, len(shown), len(rows) - len(offered), month), anchor="sinyal")
    signal_list(shown, view.period, REGION_PAGE)
    if len(offered) > len(shown):
        with st.expander(f"{count(len(offered) - len(shown))} lainnya minggu ini"):
            signal_list(offered.iloc[ASKED:], view.period, REGION_PAGE)


def _unreported(view: View, missing: pd.DataFrame, completeness: pd.DataFrame) -> None:
    heading(reports.unreported(missing, view.period), reports.awaited(completeness), anchor="belum-lapor")
    if picked := tiles.region_list(reports.unreported_entries(missing.head(LISTED)), "unreported", REGION_PAGE):
        open_page(REGION_PAGE, w=picked)
    remark(reports.others_unreported(missing, LISTED))


def _lowest(view: View, lacks: pd.DataFrame, month: str) -> None:
    measure = _measure(view)
    rows = ask("tile_map", view, indicator=measure)
    shown = stages.lowest(rows)
    note = f"{stages.lowest_note(rows, shown, measure)} · {month}"
    heading(stages.lowest_title(rows, shown, measure), note, anchor="capaian-terendah")
    if picked := tiles.region_list(stages.lowest_entries(shown, lacks), "lowest", REGION_PAGE):
        open_page(REGION_PAGE, w=picked)


def _map(view: View, month: str) -> None:
    above = st.container()
    names = {name: words[0] for name, words in stages.MAPS.items()}
    options = {"required": True, "label_visibility": "collapsed"}
    usual = _measure(view)
    shown = pick(st.segmented_control, "Yang ditampilkan", "i", list(names), usual, names.get, **options)
    write_url(**st.query_params.to_dict() | {"i": None if shown == usual else shown})
    rows = ask("tile_map", view, indicator=shown)
    with above:
        heading(stages.tile_map(rows, shown), f"{stages.map_note(shown)} · {month}")
    if picked := tiles.tile_map(rows, shown, view, REGION_PAGE):
        open_page(REGION_PAGE, w=picked)


def _measure(view: View) -> str:
    return stages.telling(ask("tile_map", view, indicator="beroperasi"))


def _curve(view: View) -> None:
    rows = ask("curve", view)
    found = projection.projected(ask("movements", view, months=projection.MONTHS), rows, view.period)
    heading(stages.curve(rows), stages.curve_note(rows, bool(found and len(found.course))))
    yearly = rows.groupby(rows.period.dt.year).tail(1)
    columns = {"period": ("Akhir", month_name)}
    columns |= {name: (name.capitalize(), count) for name in ("dilimpahkan", "ditetapkan", "beroperasi")}
    said = projection.sentence(found, int(rows.n_expected.max()))
    drawn = curve(rows, colours(), found.course if found else None)
    chart(drawn, f"{stages.curve_alt(rows)} {said}", "curve", as_table(yearly, columns))
    remark(said)


def _reports(view: View, fresh: str, month: str) -> None:
    rows = ask("outcomes", view)
    heading(reports.outcomes(rows), f"Laporan kabupaten/kota · {month}")
    if len(rows):
        reporting.outcomes(rows)
    remark(f"{fresh}; disusun per {day(as_of(view))}.")


def _stages(counts: pd.DataFrame, month: str) -> None:
    total = count(counts.n_kecamatan.sum())
    heading(stages.distribution(counts), f"Jumlah kecamatan menurut tahap tertinggi · {month} · {total} kecamatan")
    tables.stage_bars(stages.bars(counts))
    remark(reports.serving(counts))

"""Ringkasan: how far the province is, who is missing, where help is needed first."""

import streamlit as st

from pages.parts import reporting, states, tables, tiles
from pages.parts.ask import as_of, ask
from pages.parts.briefing_link import briefing_link
from pages.parts.changed import changed
from pages.parts.figures import figures
from pages.parts.headings import finding, heading, remark, source
from pages.parts.kept import kept, recalled
from pages.parts.province import progress, province_map, telling
from pages.parts.signals import signal_list
from paten.numbers import count
from paten.periods import day
from paten.say import headline, reports, signals, stages
from paten.say.figures import PAIRED, Ground, figure, ground
from paten.view import PROVINCE, View

TITLE, URL, ICON = "Ringkasan", "ringkasan", "home"
QUESTION = "Sejauh mana provinsi ini, dan ke mana saya melihat hari ini?"
PICKS_REGION = False
REGION_PAGE = "kabupaten-kota"
LISTED = 8  # who has not reported: so many with all that is known, the others by name
ASKED = 5  # what is worth asking about: so many at once, the rest folded
SHOWS = FIGURES = ("beroperasi", "kelengkapan_laporan", "dilimpahkan", "selesai", "tepat_waktu")


def render(view: View) -> None:
    """The page."""
    view = view.at(region=PROVINCE)
    head = _head(view)
    if not head:
        states.nothing_yet()
        return
    finding(view, **head)
    _figures(view)

    left, right = st.columns([5, 7], gap="medium")
    with left:
        _signals(view)
    with right:
        province_map(view, _month(view), REGION_PAGE)
        _unreported(view)

    left, right = st.columns([5, 7], gap="medium")
    with left:
        _lowest(view)
    with right:
        progress(view)

    left, right = st.columns([5, 7], gap="medium")
    with left:
        _reports(view)
    with right:
        _stages(view)
    changed(view)
    briefing_link(view)
    source(view)


@recalled
def _head(view: View) -> dict | None:
    lacks, completeness, missing, counts = (
        ask(name, view) for name in ("lacks", "completeness", "unreported", "stage_counts")
    )
    if not len(lacks):
        return None
    return {
        "title": headline.province(lacks, counts),
        "lead": reports.lead(completeness, view.period, counts),
        "fresh": _fresh(view),
        "final": _ground(view).final,
        "jumps": headline.jumps(lacks, len(missing)),
    }


def _ground(view: View) -> Ground:
    return ground(view.period, ask("completeness", view), ask("stage_counts", view))


@recalled
def _month(view: View) -> str:
    return reports.period_of(view.period, _ground(view).final)


def _fresh(view: View) -> str:
    return reports.fresh(ask("freshness", view).received_at[0])


@kept
def _figures(view: View) -> None:
    history, on = ask("history", view, indicators=FIGURES, months=13), _ground(view)
    matched = {name: ask("matched_change", view, indicator=name) for name in FIGURES if name in PAIRED}
    figures([figure(name, history, on, matched.get(name)) for name in FIGURES], view)


@kept
def _signals(view: View) -> None:
    rows = ask("signals", view)
    rows = rows[rows.signal != signals.LISTED_APART]
    offered = rows[rows.offered]
    shown = offered.head(ASKED)
    note = signals.note(offered, len(shown), len(rows) - len(offered), _month(view))
    heading(signals.title(offered), note, anchor="sinyal")
    signal_list(shown, view.period, REGION_PAGE)
    if len(offered) > len(shown):
        with st.expander(f"{count(len(offered) - len(shown))} lainnya minggu ini"):
            signal_list(offered.iloc[ASKED:], view.period, REGION_PAGE)


@kept
def _unreported(view: View) -> None:
    missing = ask("unreported", view)
    note = reports.awaited(ask("completeness", view))
    heading(reports.unreported(missing, view.period), note, anchor="belum-lapor")
    tiles.region_list(reports.unreported_entries(missing.head(LISTED)), REGION_PAGE)
    remark(reports.others_unreported(missing, LISTED))


@kept
def _lowest(view: View) -> None:
    measure = telling(view)
    rows = ask("tile_map", view, indicator=measure)
    shown = stages.lowest(rows)
    note = f"{stages.lowest_note(rows, shown, measure)} · {_month(view)}"
    heading(stages.lowest_title(rows, shown, measure), note, anchor="capaian-terendah")
    tiles.region_list(stages.lowest_entries(shown, ask("lacks", view)), REGION_PAGE)


@kept
def _reports(view: View) -> None:
    rows = ask("outcomes", view)
    heading(reports.outcomes(rows), f"Laporan kabupaten/kota · {_month(view)}")
    if len(rows):
        reporting.outcomes(rows)
    remark(f"{_fresh(view)}; disusun per {day(as_of(view))}.")


@kept
def _stages(view: View) -> None:
    counts = ask("stage_counts", view)
    total = count(counts.n_kecamatan.sum())
    heading(
        stages.distribution(counts), f"Jumlah kecamatan menurut tahap tertinggi · {_month(view)} · {total} kecamatan"
    )
    tables.stage_bars(stages.bars(counts))
    remark(reports.serving(counts))

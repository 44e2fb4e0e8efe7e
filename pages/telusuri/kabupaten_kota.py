"""Kabupaten/kota: one kabupaten/kota on one screen: how far, what is lacking, what the reports say."""

import streamlit as st

from pages.parts import reporting, states, tables
from pages.parts.ask import ask
from pages.parts.briefing_link import briefing_link
from pages.parts.changed import changed
from pages.parts.figures import figures
from pages.parts.headings import finding, heading, source
from pages.parts.kept import kept, recalled
from pages.parts.origins import origins
from pages.parts.peers import among_peers
from pages.parts.province import telling, tile_map
from pages.parts.regions import above
from pages.parts.requirements import requirements
from pages.parts.signals import region_signals
from pages.parts.steps import steps
from pages.parts.trends import trend_of
from paten.numbers import count
from paten.periods import month_name
from paten.say import headline, kecamatan, reports, stages
from paten.say.figures import PAIRED, Ground, figure, ground
from paten.view import PROVINCE, View

TITLE, URL, ICON = "Kabupaten/kota", "kabupaten-kota", "town"
QUESTION = "Sejauh mana kabupaten/kota ini, apa yang kurang, dan apa kata laporannya?"
PICKS_REGION = True
SHOWS = FIGURES = ("beroperasi", "syarat_teknis", "kelengkapan_laporan", "selesai", "tepat_waktu")
MONTHS = 24


def render(view: View) -> None:
    """The page; without a region, the choice of one."""
    if view.region == PROVINCE:
        _choose(view)
        return
    head = _head(view)
    if not head:
        states.nothing_yet()
        return
    finding(view, **head, trail=above(view, named=True))
    _figures(view)

    left, right = st.columns([7, 5], gap="medium")
    with left:
        _steps(view)
        _acts(view)
    with right:
        _requirements(view)
        region_signals(view, _month(view))
        tables.region_volumes(view, _month(view))

    left, right = st.columns([7, 5], gap="medium")
    with left:
        _trend(view, "tepat_waktu")
        reporting.year(view)
    with right:
        _trend(view, "selesai")
        among_peers(view, _month(view))
    changed(view)
    briefing_link(view)
    source(view)


def _choose(view: View) -> None:
    """No region yet: the tile map, to pick one."""
    measure = telling(view)
    rows = ask("tile_map", view, indicator=measure)
    fresh = reports.fresh(ask("freshness", view).received_at[0])
    lead = "Dari daftar pilihan, atau dari peta di bawah ini."
    finding(view, "Pilih kabupaten/kota", lead, fresh, final=_ground(view).final)
    heading(stages.tile_map(rows, measure), f"{stages.map_note(measure)} · {_month(view)}")
    tile_map(view, measure, URL)
    source(view)


@recalled
def _head(view: View) -> dict | None:
    rows, needs, acts, lacks, counts = (
        ask(name, view) for name in ("kecamatan", "requirements", "acts", "lacks", "stage_counts")
    )
    if not len(rows):
        return None
    record = ask("record", view, months=12)
    return {
        "title": headline.region(rows, lacks, needs, acts),
        "lead": reports.region_lead(record, view.period, counts),
        "chip": reports.status(record, view.period),
        "final": _ground(view).final,
    }


def _ground(view: View) -> Ground:
    return ground(view.period, ask("completeness", view), ask("stage_counts", view))


@recalled
def _month(view: View) -> str:
    return reports.period_of(view.period, _ground(view).final)


@kept
def _figures(view: View) -> None:
    history, on = ask("history", view, indicators=FIGURES, months=MONTHS), _ground(view)
    matched = {name: ask("matched_change", view, indicator=name) for name in FIGURES if name in PAIRED}
    figures([figure(name, history, on, matched.get(name)) for name in FIGURES], view)


@kept
def _steps(view: View) -> None:
    rows, needs = ask("kecamatan", view), ask("requirements", view)
    note = kecamatan.steps_note(rows, _month(view))
    heading(kecamatan.steps(rows, view.period), note)
    if rows.known.any():
        steps(rows, dict(zip(needs.requirement_code, needs.short, strict=True)), view.period)
    else:
        states.empty("Langkah terisi dari daftar peraturan (pendataan awal) dan laporan kepatuhan.")


@kept
def _acts(view: View) -> None:
    acts = ask("acts", view)
    note = f"Peraturan dan keputusan yang dilaporkan, keadaan akhir {month_name(view.period)}"
    heading(kecamatan.acts(acts), note)
    if len(acts):
        tables.acts(acts)
        origins({"dilimpahkan": "pelimpahan", "ditetapkan": "penetapan", "beroperasi": "semua dokumen dan tanggal"})
    else:
        states.empty("Daftar peraturan belum diterima; kirim pendataan awal atau lembar Peraturan.")


@kept
def _requirements(view: View) -> None:
    needs = ask("requirements", view)
    note = f"{kecamatan.NOT_MET}, dari {count(needs.region_code.nunique())} · {_month(view)}"
    heading(kecamatan.requirements(needs), note)
    if (needs.status != "belum_lapor").any():
        requirements(needs)
    else:
        states.empty("Pemenuhan syarat belum diterima; terisi dari lembar Kepatuhan dan Peraturan.")


@kept
def _trend(view: View, indicator: str) -> None:
    trend_of(ask("history", view, indicators=FIGURES, months=MONTHS), indicator, view, MONTHS)

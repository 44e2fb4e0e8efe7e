"""Kecamatan: one kecamatan on one screen: how far, on what evidence, what it reports, what its people say."""

import pandas as pd
import streamlit as st

from pages.parts import profile, states
from pages.parts.ask import ask
from pages.parts.figures import figures
from pages.parts.headings import finding, heading, remark, source
from pages.parts.origins import origins
from pages.parts.places import above, regions
from pages.parts.province import telling, tile_map
from pages.parts.signals import kecamatan_signals
from pages.parts.trends import trend_of
from paten.numbers import count
from paten.periods import month_name
from paten.say import profile as say
from paten.say import reports, service, stages
from paten.say.figures import Ground, figure, ground
from paten.say.kecamatan import steps as steps_title
from paten.view import PROVINCE, View

TITLE, URL, ICON = "Kecamatan", "kecamatan", "desk"
QUESTION = "Sejauh mana satu kecamatan ini, dengan bukti apa, dan bagaimana pelayanannya?"
PICKS_REGION = "kecamatan"
SHOWS = FIGURES = ("syarat", "permohonan", "selesai", "sisa", "tepat_waktu")
SERVICE_FIGURES = {
    "permohonan": "permohonan",
    "selesai": "selesai",
    "sisa": "dalam proses",
    "tepat_waktu": "tepat waktu",
}
TOTALS = ("permohonan", "selesai", "sisa")
REPORTED = "layanan_aktif"  # known exactly where a report on services speaks of the kecamatan
COMPLAINTS = "pengaduan"
MONTHS = 24
JUMPS = [("Langkah", "langkah"), ("Sinyal", "sinyal"), ("Kepuasan", "kepuasan"), ("Syarat", "syarat")]


def render(view: View) -> None:
    """The page; without a kecamatan, the choice of one."""
    place = regions(view).loc[view.region]
    if place.level != "kecamatan":
        _choose(view, place.label)
        return
    parent = view.at(region=place.parent_code)
    everyone = ask("kecamatan", parent)
    if view.region not in set(everyone.region_code):
        states.nothing_yet()
        return
    row = next(everyone[everyone.region_code == view.region].itertuples())
    needs, events = ask("checklist", view), ask("events", view)
    history = ask("history", view, indicators=(*FIGURES, REPORTED, COMPLAINTS), months=MONTHS)
    on = ground(view.period, ask("completeness", parent), ask("stage_counts", view))
    month = reports.period_of(view.period, on.final)
    reported = bool(_now(history, REPORTED, view))

    short = dict(zip(needs.requirement_code, needs.short, strict=True))
    chip = say.chip(ask("record", parent, months=1), reported, view.period)
    title, lead = say.finding(place.label, row, short), say.lead(row, view.period)
    finding(view, title, lead, chip=chip, final=on.final, trail=above(view), jumps=JUMPS)
    _figures(view, history, on)

    left, right = st.columns([7, 5], gap="medium")
    with left:
        _services(view, history, reported, month)
        trend_of(history, "selesai", view, MONTHS)
        trend_of(history, "tepat_waktu", view, MONTHS)
    with right:
        made = say.steps(row, events, needs)
        heading(say.steps_title(made, row), f"Tiap langkah menurut buktinya sendiri · {month}", anchor="langkah")
        profile.path(made)
        kecamatan_signals(view, month)
        _events(events, view)
        _survey(view)

    heading(say.checklist_title(needs), f"24 syarat, bukti, dan baris sumbernya · {month}", anchor="syarat")
    if len(needs):
        profile.checklist(needs, view.period)
        origins({"syarat": "syarat terpenuhi"})
    else:
        states.empty("Pemenuhan syarat belum diterima; terisi dari lembar Kepatuhan dan Peraturan.")
    source(view)


def _choose(view: View, label: str) -> None:
    """No kecamatan yet: those of the kabupaten/kota; without one the tile map."""
    fresh = reports.fresh(ask("freshness", view).received_at[0])
    final = ground(view.period, ask("completeness", view), ask("stage_counts", view)).final
    month = reports.period_of(view.period, final)
    if view.region != PROVINCE:
        rows = ask("kecamatan", view)
        lead = "Dari daftar pilihan, atau dari daftar di bawah ini."
        finding(view, f"Pilih kecamatan di {label}", lead, fresh, final=final, trail=above(view, itself=True))
        note = f"Tahap dan langkah tiap kecamatan · {month} · {count(len(rows))} kecamatan"
        heading(steps_title(rows, view.period), note)
        profile.choice(rows) if len(rows) else states.empty("Belum ada keadaan yang diketahui.")
        source(view)
        return
    measure = telling(view)
    rows = ask("tile_map", view, indicator=measure)
    lead = "Pilih kabupaten/kotanya dahulu, dari daftar pilihan atau dari peta di bawah ini."
    finding(view, "Pilih kecamatan", lead, fresh, final=final)
    heading(stages.tile_map(rows, measure), f"{stages.map_note(measure)} · {month}")
    tile_map(view, measure, URL)
    source(view)


def _figures(view: View, history: pd.DataFrame, on: Ground) -> None:
    matched = {name: ask("matched_change", view, indicator=name) for name in TOTALS}
    figures([figure(name, history, on, matched.get(name)) for name in FIGURES], view)


def _now(history: pd.DataFrame, indicator: str, view: View) -> float | None:
    """An indicator's value in the month looked at; None: not reported."""
    mine = history[(history.indicator == indicator) & (history.period == pd.Timestamp(view.period))]
    return mine.value.iloc[0] if len(mine) and pd.notna(mine.value.iloc[0]) else None


def _services(view: View, history: pd.DataFrame, reported: bool, month: str) -> None:
    rows = ask("services_of_month", view)
    heading(service.title(rows, reported, view.period), f"Berkas menurut layanan, menurut laporan kecamatan · {month}")
    if reported:
        profile.services(rows[rows.months == 1])
        origins(SERVICE_FIGURES)
        remark(service.complaints(_now(history, COMPLAINTS, view), view.period))
    else:
        states.empty(service.nothing(rows))


def _events(events: pd.DataFrame, view: View) -> None:
    heading(say.events_title(events), f"Terbaru di atas · sampai {month_name(view.period)}")
    if len(events):
        profile.timeline(events)
    else:
        states.empty("Terisi dari daftar peraturan (pendataan awal) dan laporan bulanan.")


def _survey(view: View) -> None:
    rows = ask("latest_survey", view)
    heading(service.survey_title(rows), service.survey_note(rows), anchor="kepuasan")
    if len(rows):
        profile.survey(rows)
        origins({"unsur": "nilai tiap unsur", "ikm": "indeks"})
    else:
        states.empty("Terisi dari lembar Kepuasan.")

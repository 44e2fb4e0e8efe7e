"""Kecamatan: one kecamatan on one screen: how far, on what evidence, what it reports, what its people say."""

import pandas as pd
import streamlit as st

from pages.parts import profile, states
from pages.parts.ask import ask
from pages.parts.briefing_link import briefing_link
from pages.parts.choosing import choose_kecamatan
from pages.parts.figures import figures
from pages.parts.headings import finding, heading, remark, source
from pages.parts.kept import kept, recalled
from pages.parts.latest_survey import latest_survey
from pages.parts.origins import origins
from pages.parts.regions import above, place_of
from pages.parts.signals import kecamatan_signals
from pages.parts.trends import trend_of
from paten.periods import month_name
from paten.say import profile as say
from paten.say import reports, service
from paten.say.figures import Ground, figure, ground
from paten.view import View

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
    here = place_of(view)
    if here.level != "kecamatan":
        choose_kecamatan(view, here.label, URL)
        return
    head = _head(view)
    if not head:
        states.nothing_yet()
        return
    finding(view, **head)
    _body(view)
    briefing_link(view)
    source(view)


@recalled
def _head(view: View) -> dict | None:
    row, needs, on = _row(view), ask("checklist", view), _ground(view)
    if row is None:
        return None
    reported = bool(_now(_history(view), REPORTED, view))
    short = dict(zip(needs.requirement_code, needs.short, strict=True))
    return {
        "title": say.finding(place_of(view).label, row, short),
        "lead": say.lead(row, view.period),
        "chip": say.chip(ask("record", _above(view), months=1), reported, view.period),
        "final": on.final,
        "trail": above(view),
        "jumps": JUMPS,
    }


@kept
def _body(view: View) -> None:
    row, history, on = _row(view), _history(view), _ground(view)
    needs, events = ask("checklist", view), ask("events", view)
    month, reported = reports.period_of(view.period, on.final), bool(_now(history, REPORTED, view))
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
        latest_survey(view)

    heading(say.checklist_title(needs), f"24 syarat, bukti, dan baris sumbernya · {month}", anchor="syarat")
    if len(needs):
        profile.checklist(needs, view.period)
        origins({"syarat": "syarat terpenuhi"})
    else:
        states.empty("Pemenuhan syarat belum diterima; terisi dari lembar Kepatuhan dan Peraturan.")


def _above(view: View) -> View:
    """The same month of its kabupaten/kota."""
    return view.at(region=place_of(view).above)


def _row(view: View) -> tuple | None:
    """The kecamatan among those of its kabupaten/kota; None when nothing is known of it."""
    everyone = ask("kecamatan", _above(view))
    return next(everyone[everyone.region_code == view.region].itertuples(), None)


def _history(view: View) -> pd.DataFrame:
    return ask("history", view, indicators=(*FIGURES, REPORTED, COMPLAINTS), months=MONTHS)


def _ground(view: View) -> Ground:
    return ground(view.period, ask("completeness", _above(view)), ask("stage_counts", view))


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

"""Kabupaten/kota: one kabupaten/kota on one screen: how far, what is lacking, what the reports say."""

import pandas as pd
import streamlit as st

from pages.parts import reporting, states, tables, tiles
from pages.parts.ask import ask
from pages.parts.charts import as_table, chart, colours
from pages.parts.figures import figures
from pages.parts.headings import finding, heading, remark, source
from pages.parts.links import open_page
from pages.parts.requirements import requirements
from pages.parts.signals import signal_list
from pages.parts.steps import steps
from paten.charts.trend import trend, whole
from paten.numbers import count, percent
from paten.periods import add_months, month_name, month_range
from paten.say import control, headline, kecamatan, reports, signals, stages
from paten.say.figures import LABELS, figure, ground
from paten.view import PROVINCE, View

TITLE, URL, ICON = "Kabupaten/kota", "kabupaten-kota", "town"
PICKS_REGION = True
FIGURES = ("beroperasi", "syarat_teknis", "kelengkapan_laporan", "selesai", "tepat_waktu")
MONTHS = 24


def render(view: View) -> None:
    """The page; without a region, the choice of one."""
    if view.region == PROVINCE:
        _choose(view)
        return
    rows, needs, acts, lacks, completeness, counts = (
        ask(name, view) for name in ("kecamatan", "requirements", "acts", "lacks", "completeness", "stage_counts")
    )
    if not len(rows):
        states.nothing_yet()
        return
    record, history = ask("record", view, months=12), ask("history", view, indicators=FIGURES, months=MONTHS)
    on = ground(view.period, completeness, counts)
    month = reports.period_of(view.period, on.final)

    lead, chip = reports.region_lead(record, view.period, counts), reports.status(record, view.period)
    up = [("Jawa Timur", "ringkasan", PROVINCE)]
    finding(view, headline.region(rows, lacks, needs, acts), lead, chip=chip, final=on.final, trail=up)
    matched = {"selesai": ask("matched_change", view, indicator="selesai")}
    figures([figure(name, history, on, matched.get(name)) for name in FIGURES], view)

    left, right = st.columns([7, 5], gap="medium")
    with left:
        note = f"Tiap langkah menurut buktinya sendiri · {month} · {count(len(rows))} kecamatan"
        heading(kecamatan.steps(rows, view.period), note)
        if rows.known.any():
            steps(rows, dict(zip(needs.requirement_code, needs.short, strict=True)), view.period)
        else:
            states.empty("Langkah terisi dari daftar peraturan (pendataan awal) dan laporan kepatuhan.")
        _acts(acts, view)
    with right:
        heading(kecamatan.requirements(needs), f"Kecamatan yang belum memenuhi, dari {count(len(rows))} · {month}")
        _requirements(needs)
        _signals(view, month)
        _volumes(view, month)

    left, right = st.columns([7, 5], gap="medium")
    with left:
        _trend(history, "tepat_waktu", view)
    with right:
        _trend(history, "selesai", view)
    _record(record, view)
    source(view)


def _choose(view: View) -> None:
    """No region yet: the tile map, to pick one."""
    measure = stages.telling(ask("tile_map", view, indicator="beroperasi"))
    rows = ask("tile_map", view, indicator=measure)
    fresh = reports.fresh(ask("freshness", view).received_at[0])
    finding(view, "Pilih kabupaten/kota", "Dari daftar pilihan, atau dari peta di bawah ini.", fresh)
    heading(stages.tile_map(rows, measure), f"{stages.map_note(measure)} · {month_name(view.period)}")
    if picked := tiles.tile_map(rows, measure, view, URL):
        open_page(URL, w=picked)
    source(view)


def _acts(acts: pd.DataFrame, view: View) -> None:
    note = f"Peraturan dan keputusan yang dilaporkan, keadaan akhir {month_name(view.period)}"
    heading(kecamatan.acts(acts), note)
    if len(acts):
        tables.acts(acts)
    else:
        states.empty("Daftar peraturan belum diterima; kirim pendataan awal atau lembar Peraturan.")


def _signals(view: View, month: str) -> None:
    rows = ask("signals", view)
    heading(signals.title(rows), signals.note(rows, len(rows), 0, month), anchor="sinyal")
    signal_list(rows, view.period)


def _requirements(needs: pd.DataFrame) -> None:
    if (needs.status != "belum_lapor").any():
        requirements(needs)
    else:
        states.empty("Pemenuhan syarat belum diterima; terisi dari lembar Kepatuhan dan Peraturan.")


def _volumes(view: View, month: str) -> None:
    rows = ask("volumes", view)
    heading(kecamatan.volumes(rows, view.period), f"Layanan menurut kecamatan · berkas · {month}")
    if rows[["permohonan", "selesai", "judged"]].notna().any(axis=None):
        left_out = tables.volumes(rows)
        remark(f"Belum dilaporkan: {left_out}." if left_out else "")
    else:
        states.empty("Laporan layanan bulan ini belum diterima.")


def _trend(history: pd.DataFrame, indicator: str, view: View) -> None:
    mine = history[history.indicator == indicator]
    as_share, label = indicator == "tepat_waktu", LABELS[indicator]
    unit = "Bagian berkas yang selesai dalam waktu standar kantor itu" if as_share else "Berkas selesai per bulan"
    if not mine.value.notna().any():
        heading(f"{label}: belum pernah dilaporkan", unit)
        states.empty("Garis ini muncul begitu laporan pertama memuat angkanya.")
        return
    judged = control.judged(mine, as_share)
    rows = whole(mine, view.period, MONTHS).merge(control.limits(judged), on="period", how="left")
    note = f"{unit} · {month_name(rows.period.iloc[0])} sampai {month_name(view.period)}"
    heading(kecamatan.trend(rows, label, view.period, as_share), note)
    write = percent if as_share else count
    columns = {
        "period": ("Bulan", month_name),
        "value": (label, lambda it: "belum lapor" if pd.isna(it) else write(it)),
    }
    said = control.sentence(judged, view.period, as_share)
    alt = f"{kecamatan.trend_alt(rows, label, as_share)} {said}"
    chart(trend(rows, colours(), as_share), alt, indicator, as_table(rows, columns))
    remark(said)


def _record(record: pd.DataFrame, view: View) -> None:
    months = month_range(add_months(view.period, -11), view.period)
    heading(reports.record(record), f"Laporan bulanan, {month_name(months[0])} sampai {month_name(view.period)}")
    if len(record):
        reporting.record(record, months)
    else:
        states.empty("Belum ada laporan bulanan yang ditunggu.")

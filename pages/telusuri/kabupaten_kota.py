"""Kabupaten/kota: one kabupaten/kota on one screen: how far, what is lacking, what the reports say."""

import pandas as pd
import streamlit as st

from pages.parts import charts, states, tables, tiles
from pages.parts.ask import ask
from pages.parts.charts import as_table, chart
from pages.parts.figures import figures
from pages.parts.headings import finding, heading, source
from pages.parts.links import open_page
from pages.parts.requirements import requirements
from pages.parts.steps import steps
from paten import periods
from paten.charts.trend import trend, whole
from paten.numbers import count, percent
from paten.say import headline, kecamatan, reports, stages
from paten.say.figures import LABELS, figure
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
    rows, record = ask("kecamatan", view), ask("record", view, months=12)
    needs, acts, lacks, counts = (ask(name, view) for name in ("requirements", "acts", "lacks", "stage_counts"))
    if not len(rows):
        states.nothing_yet()
        return
    final = kecamatan.is_final(record, view.period)
    finding(
        view,
        headline.region(rows, lacks, needs, acts),
        reports.region_lead(record, view.period, counts),
        "",
        chip=reports.status(record, view.period),
        final=final,
    )
    history = ask("history", view, indicators=FIGURES, months=MONTHS)
    matched = ask("matched_change", view, indicator="selesai")
    figures([figure(name, history, view.period, final, matched if name == "selesai" else None) for name in FIGURES])

    month = reports.period_of(view.period, final)
    left, right = st.columns([7, 5], gap="medium")
    with left:
        heading(
            kecamatan.steps(rows, view.period),
            f"Tiap langkah menurut buktinya sendiri · {month} · {count(len(rows))} kecamatan",
        )
        steps(rows, dict(zip(needs.requirement_code, needs.short, strict=True)), view.period)
        _acts(acts, view)
    with right:
        heading(kecamatan.requirements(needs), f"Kecamatan yang belum memenuhi, dari {count(len(rows))} · {month}")
        if len(needs):
            requirements(needs)
        _volumes(view, month)

    left, right = st.columns([7, 5], gap="medium")
    with left:
        _trend(history, "tepat_waktu", view, as_share=True)
    with right:
        _trend(history, "selesai", view, as_share=False)
    _record(record, view)
    source(view)


def _choose(view: View) -> None:
    """No region yet: the same tile map as on Ringkasan, to pick one."""
    rows = ask("tile_map", view, indicator="beroperasi")
    finding(
        view,
        "Pilih kabupaten/kota",
        "Dari daftar di samping, atau dari peta di bawah ini.",
        reports.fresh(ask("freshness", view).received_at[0]),
    )
    heading(stages.tile_map(rows, "beroperasi"), f"{stages.MAPS['beroperasi'][1]} · {periods.month_name(view.period)}")
    if picked := tiles.tile_map(rows, "beroperasi", view, URL):
        open_page(URL, w=picked)
    source(view)


def _acts(acts: pd.DataFrame, view: View) -> None:
    heading(
        kecamatan.acts(acts),
        f"Peraturan dan keputusan yang dilaporkan, keadaan akhir {periods.month_name(view.period)}",
    )
    if len(acts):
        tables.acts(acts)
    else:
        states.empty("Daftar peraturan belum diterima; kirim pendataan awal atau lembar Peraturan.")


def _volumes(view: View, month: str) -> None:
    rows = ask("volumes", view)
    heading(kecamatan.volumes(rows, view.period), f"Layanan menurut kecamatan · berkas · {month}")
    tables.volumes(rows)


def _trend(history: pd.DataFrame, indicator: str, view: View, as_share: bool) -> None:
    mine = history[history.indicator == indicator]
    label, write = LABELS[indicator], percent if as_share else count
    unit = "Bagian berkas yang selesai dalam waktu standar kantor itu" if as_share else "Berkas selesai per bulan"
    if not mine.value.notna().any():
        heading(f"{label}: belum pernah dilaporkan", unit)
        return
    rows = whole(mine, view.period, MONTHS)
    heading(
        kecamatan.trend(rows, label, view.period, as_share),
        f"{unit} · {MONTHS} bulan sampai {periods.month_name(view.period)}",
    )
    columns = {
        "period": ("Bulan", periods.month_name),
        "value": (label, lambda value: "belum lapor" if pd.isna(value) else write(value)),
    }
    chart(
        trend(rows, charts.colours(), as_share),
        kecamatan.trend_alt(rows, label, as_share),
        indicator,
        as_table(rows, columns),
    )


def _record(record: pd.DataFrame, view: View) -> None:
    months = periods.month_range(periods.add_months(view.period, -11), view.period)
    heading(
        reports.record(record),
        f"Laporan bulanan, {periods.month_name(months[0])} sampai {periods.month_name(view.period)}",
    )
    if len(record):
        tables.record(record, months)
    else:
        states.empty("Belum ada laporan bulanan yang ditunggu.")

"""Ringkasan: how far the province is, who is missing, where help is needed first."""

import pandas as pd
import streamlit as st

from pages.parts import charts, pickers, states, tables, tiles
from pages.parts.ask import ask
from pages.parts.charts import as_table, chart
from pages.parts.figures import figures
from pages.parts.headings import finding, heading, remark, source
from pages.parts.links import open_region
from paten.charts.curve import curve
from paten.numbers import count
from paten.periods import month_name
from paten.say import headline, reports, stages
from paten.say.figures import figure
from paten.view import PROVINCE, View

TITLE, URL, ICON = "Ringkasan", "ringkasan", ":material/home:"
PICKS_REGION = False
REGION_PAGE = "kabupaten-kota"
FIGURES = ("beroperasi", "kelengkapan_laporan", "dilimpahkan", "selesai", "tepat_waktu")


def render(view: View) -> None:
    """The page."""
    view = view.at(region=PROVINCE)
    lacks = ask("lacks", view)
    if not len(lacks):
        states.nothing_yet()
        return
    completeness = ask("completeness", view)
    final = bool(len(completeness)) and bool(completeness.is_final[0])
    missing = ask("unreported", view)
    counts = ask("stage_counts", view)

    finding(
        view,
        headline.province(lacks),
        reports.lead(completeness, view.period, counts),
        _fresh(view),
        final=final,
        jumps=headline.jumps(lacks, len(missing)),
    )
    history = ask("history", view, indicators=FIGURES, months=13)
    matched = ask("matched_change", view, indicator="selesai")
    figures([figure(name, history, view.period, final, matched if name == "selesai" else None) for name in FIGURES])

    left, right = st.columns([5, 7], gap="medium")
    with left:
        _unreported(view, missing, completeness)
        _lowest(view, lacks, final)
    with right:
        _map(view, missing, final)

    left, right = st.columns([7, 5], gap="medium")
    with left:
        _curve(view)
    with right:
        heading(
            stages.distribution(counts),
            f"Jumlah kecamatan menurut tahap tertinggi · {reports.period_of(view.period, final)} · "
            f"{count(counts.n_kecamatan.sum())} kecamatan",
        )
        tables.stage_bars(stages.bars(counts))
        remark(reports.serving(counts))
    source(view)


def _fresh(view: View) -> str:
    return reports.fresh(ask("freshness", view).received_at[0])


def _unreported(view: View, missing: pd.DataFrame, completeness: pd.DataFrame) -> None:
    due = reports.due(completeness.iloc[0]) if len(completeness) else ""
    heading(
        reports.unreported(missing, view.period),
        " · ".join(filter(None, ["Laporan layanan", due])),
        anchor="belum-lapor",
    )
    entries = [
        {
            "code": row.region_code,
            "name": row.label,
            "note": reports.last_report(row),
            "end": reports.silence(row),
            "sign": "pending",
        }
        for row in missing.itertuples()
    ]
    open_region(REGION_PAGE, tiles.region_list(entries, "unreported", REGION_PAGE))


def _lowest(view: View, lacks: pd.DataFrame, final: bool) -> None:
    rows = ask("tile_map", view, indicator="beroperasi")
    shown = stages.lowest(rows)
    known = int(rows.value.notna().sum())
    heading(
        stages.lowest_title(rows, shown),
        f"Kecamatan beroperasi, {len(shown)} daerah dengan bagian terkecil di antara {known} yang diketahui · "
        f"{reports.period_of(view.period, final)}",
        anchor="capaian-terendah",
    )
    entries = [
        {
            "code": row.region_code,
            "name": row.label,
            "note": stages.reason(lacks, row.region_code),
            "end": f"{count(row.numerator)} dari {count(row.denominator)}",
            "sign": "",
        }
        for row in shown.itertuples()
    ]
    open_region(REGION_PAGE, tiles.region_list(entries, "lowest", REGION_PAGE))


def _map(view: View, missing: pd.DataFrame, final: bool) -> None:
    place = st.container()
    indicator = pickers.pick(
        st.segmented_control,
        "Yang ditampilkan",
        "i",
        list(stages.MAPS),
        "beroperasi",
        lambda name: stages.MAPS[name][0],
        required=True,
        label_visibility="collapsed",
    )
    pickers.write_url(**(st.query_params.to_dict() | {"i": None if indicator == "beroperasi" else indicator}))
    rows = ask("tile_map", view, indicator=indicator)
    with place:
        heading(
            stages.tile_map(rows, indicator),
            f"{stages.MAPS[indicator][1]}, bagian dari semua kecamatan per kabupaten/kota · "
            f"{reports.period_of(view.period, final)}",
        )
    open_region(REGION_PAGE, tiles.tile_map(rows, indicator, view, REGION_PAGE))
    remark(reports.named(missing, view.period))


def _curve(view: View) -> None:
    rows = ask("curve", view)
    heading(
        stages.curve(rows),
        f"Jumlah kecamatan pada tahap itu atau lebih tinggi, sejak 2010 · dari {count(rows.n_expected.max())} kecamatan",
    )
    yearly = rows.groupby(rows.period.dt.year).tail(1)
    columns = {"period": ("Akhir", month_name)} | {
        name: (name.capitalize(), count) for name in ("dilimpahkan", "ditetapkan", "beroperasi")
    }
    chart(curve(rows, charts.colours()), stages.curve_alt(rows), "curve", as_table(yearly, columns))

"""Pelaporan: who is still missing, and whom to call."""

from collections.abc import Sequence
from datetime import date

import pandas as pd
import streamlit as st

from pages.parts import calls, letters, states
from pages.parts.ask import as_of, ask, simulated
from pages.parts.figures import figures
from pages.parts.headings import finding, heading, remark, source
from pages.parts.heat import grid_of_reports
from pages.parts.kept import kept, recalled
from pages.parts.pickers import pick, write_url
from pages.parts.regions import regions
from paten import contacts
from paten.letters import ladder
from paten.letters.ladder import Step
from paten.periods import add_months, day, month_range
from paten.say import calls as say
from paten.say import grid, reports
from paten.say.calls import Entry
from paten.say.figures import Ground, figure, ground
from paten.view import PROVINCE, View

TITLE, URL, ICON = "Pelaporan", "pelaporan", "inbox"
QUESTION = "Siapa yang belum melapor, dan siapa yang dihubungi hari ini?"
PICKS_REGION = False
KEEPS = ("l",)  # which reports the grid shows
REGION_PAGE = "kabupaten-kota"
MONTHS = 12
LISTED = 7  # offices that are shown whole; the others are folded
SHOWS = FIGURES = ("kelengkapan_laporan", "ketepatan_laporan", "diterima_pertama")


def render(view: View) -> None:
    """The page."""
    carried, view = view.region, view.at(region=PROVINCE)
    head = _head(view)
    if not head:
        finding(view, "Belum ada laporan bulanan yang ditunggu", grid.NOT_YET, until=f"Keadaan per {day(as_of(view))}")
        source(view)
        return
    finding(view, **head)
    _figures(view)

    left, right = st.columns([4, 8], gap="medium")
    with left:
        _calls(view, carried)
    with right:
        _grid(view)
    source(view)


@recalled
def _head(view: View) -> dict | None:
    totals = ask("reporting_totals", view, report_type="layanan", months=MONTHS)
    if not len(totals):
        return None
    completeness, missing = ask("completeness", view), ask("unreported", view)
    return {
        "title": grid.headline(totals, missing, completeness, view.period),
        "lead": grid.lead(completeness, view.period),
        "fresh": reports.fresh(ask("freshness", view).received_at[0]),
        "final": _ground(view).final,
        "jumps": grid.jumps(len(missing)),
    }


def _ground(view: View) -> Ground:
    return ground(view.period, ask("completeness", view), ask("stage_counts", view))


@kept
def _figures(view: View) -> None:
    history, on = ask("history", view, indicators=FIGURES, months=MONTHS + 1), _ground(view)
    figures([figure(name, history, on) for name in FIGURES], view)


def _calls(view: View, carried: str) -> None:
    """Today's list, whatever month is looked at: the last month that is due, and the next one when it is nearly due."""
    months = ask("months", view)
    due, coming = months[months.judged.astype(bool)], months[~months.judged.astype(bool)]
    latest = (due if len(due) else months).period.iloc[0].date()
    at = view.at(period=latest)
    rows, steps = ask("calls", at), ladder.steps(ask("ladder", view))
    known = regions(view)
    codes = known.index[known.level == "kabupaten_kota"]
    found, faults = contacts.read(contacts.path(), set(codes))
    groups = _groups(view, rows, latest, found, steps)
    if len(coming):
        next_one = coming.period.iloc[0].date()
        groups["soon"] = _groups(view, ask("calls", view.at(period=next_one)), next_one, found, ())["soon"]

    urgent = groups.pop("urgent")
    heading(say.title(urgent, len(groups["waiting"])), say.note(latest, as_of(view)), anchor="hubungi")
    states.notices(faults)
    calls.call_list(urgent[:LISTED], REGION_PAGE, at)
    for name, entries in {"rest": urgent[LISTED:], **groups}.items():
        calls.folded(say.folded(name, len(entries)), entries, REGION_PAGE)
    letters.offered(at, say.offers(rows, steps, say.asking(ask("signals", at))))
    remark(say.no_contacts(len(found), len(codes), contacts.WHERE))
    names = dict(zip(rows.region_code, rows.label, strict=True))
    _record(names, carried, say.about(latest), ladder.means(steps))


def _groups(view: View, rows: pd.DataFrame, period: date, found: dict, steps: Sequence[Step]) -> dict[str, list[Entry]]:
    made = {name: [] for name in say.GROUPS}
    for row in rows.itertuples():
        mine = found.get(row.region_code, [])
        made[say.group(row)].append(say.entry(row, mine, period, as_of(view), simulated(view), steps))
    return made


def _record(names: dict[str, str], carried: str, about: str, ways: list[str]) -> None:
    if not names:
        return
    heading("Catat hubungan", say.RECORDED, anchor="catat")
    if "v" in st.query_params:
        states.empty("Tautan ini menampilkan satu versi untuk seterusnya; catatan ditambah pada versi terbaru.")
        return
    calls.record_form(names, carried if carried in names else next(iter(names)), states.today(), about, ways)


def _grid(view: View) -> None:
    above = st.container()
    options = {"required": True, "label_visibility": "collapsed"}
    kinds = reports.REPORT_TYPES
    kind = pick(st.segmented_control, "Jenis laporan", "l", list(kinds), "layanan", kinds.get, **options)
    write_url(**st.query_params.to_dict() | {"l": None if kind == "layanan" else kind})
    with above:
        _grid_head(view, kind)
    _grid_of(view, kind)


@kept
def _grid_head(view: View, kind: str) -> None:
    totals = ask("reporting_totals", view, report_type=kind, months=MONTHS)
    heading(grid.title(totals, view.period), grid.note(kind, _months(view)), anchor="kisi")


@kept
def _grid_of(view: View, kind: str) -> None:
    rows, totals = (ask(name, view, report_type=kind, months=MONTHS) for name in ("reporting_grid", "reporting_totals"))
    grid_of_reports(rows, totals, _months(view), REGION_PAGE)


def _months(view: View) -> list[date]:
    return month_range(add_months(view.period, 1 - MONTHS), view.period)

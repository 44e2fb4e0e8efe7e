"""Kepatuhan: which of the 24 requirements are met where, what most lack, and who is nearly at the next stage."""

import pandas as pd
import streamlit as st

from pages.parts import compliance, nearly, states
from pages.parts.ask import ask
from pages.parts.headings import finding, heading, remark, source
from pages.parts.kept import kept, recalled
from pages.parts.links import address
from pages.parts.pickers import pick, unknown, write_url
from pages.parts.regions import above
from paten.say import compliance as say
from paten.say import kecamatan, reports
from paten.say.figures import Ground, ground
from paten.view import PROVINCE, View

TITLE, URL, ICON = "Kepatuhan", "kepatuhan", "ticks"
QUESTION = "Syarat mana yang paling banyak belum terpenuhi, dan siapa yang hampir naik tahap?"
PICKS_REGION = "provinsi"
KEEPS = ("g", "h", "r")  # group of requirements; only near misses; requirement whose lack is listed
SHOWS = ("syarat", "hampir_naik_tahap")
KECAMATAN = "kecamatan"
GROUPS = {"": "Semua", **say.GROUPS}
VIEWS = {"": "Semua kecamatan", "1": "Hampir naik tahap"}


def render(view: View) -> None:
    """The page: the province by kabupaten/kota, or one kabupaten/kota by kecamatan."""
    if not _codes(view, ""):
        return states.nothing_yet()
    group, only_near = _choices()
    finding(view, **_head(view, group, only_near))
    _body(view, group, only_near, _requirement(_codes(view, group)))
    source(view)


@kept
def _body(view: View, group: str, only_near: bool, requirement: str | None) -> None:
    """All below the choices, which `_here` reads from the link: they are the values given."""
    mine = _shares(view, group)
    if requirement:
        _who_lacks(view, requirement, mine)
    if view.region == PROVINCE:
        if not only_near:
            _provinces_matrix(view, mine, group)
    else:
        _kecamatan_matrix(view, group, only_near)
    _near(view, nearly.near_misses(view, group), _shares(view, ""), only_near)


def _shares(view: View, group: str) -> pd.DataFrame:
    """How many meet each requirement of the group ("": of all)."""
    shares = ask("requirement_shares", view)
    return shares[shares.group == group] if group else shares


@recalled
def _codes(view: View, group: str) -> frozenset[str]:
    return frozenset(_shares(view, group).requirement_code)


def _choices() -> tuple[str, bool]:
    """The group of requirements ("": all), and whether only near misses are wanted."""
    lost = unknown("Kelompok syarat", "g", GROUPS, "yang ditampilkan semua kelompok")
    lost += unknown("Pilihan kecamatan", "h", VIEWS, "yang ditampilkan semua kecamatan")
    with st.container(horizontal=True, gap="medium"):
        options = {"required": True, "label_visibility": "collapsed"}
        group = pick(
            st.segmented_control, "Kelompok syarat", f"{URL}_g", list(GROUPS), "", GROUPS.get, url_key="g", **options
        )
        only = pick(st.segmented_control, "Kecamatan", f"{URL}_h", list(VIEWS), "", VIEWS.get, url_key="h", **options)
    write_url(**st.query_params.to_dict() | {"g": group or None, "h": only or None})
    states.notices(lost)
    return group, bool(only)


def _requirement(codes: frozenset[str]) -> str | None:
    """The requirement whose lack is asked for; one that does not exist, or not in this group, is told and dropped."""
    asked = st.query_params.get("r")
    states.notices(unknown("Syarat", "r", codes, "daftar yang belum memenuhinya tidak ditampilkan"))
    write_url(**st.query_params.to_dict() | {"r": asked if asked in codes else None})
    return asked if asked in codes else None


def _here(**more: str) -> str:
    """This page with its own choices; an empty one is left out."""
    own = {key: st.query_params.get(key, "") for key in ("g", "h")} | more
    return address(URL, **{key: value for key, value in own.items() if value})


def _ground(view: View) -> Ground:
    return ground(view.period, ask("completeness", view), ask("stage_counts", view))


@recalled
def _head(view: View, group: str, only_near: bool) -> dict:
    shares, near = _shares(view, group), nearly.near_misses(view, group)
    counts, top = ask("stage_counts", view), shares[shares.region_code == view.region]
    if only_near:
        title = say.near(near)
    elif view.region == PROVINCE:
        title = say.title(shares)
    else:
        needs = ask("requirements", view)
        title = kecamatan.requirements(needs[needs.requirement_code.isin(top.requirement_code)])
    silent = int(counts.n_kecamatan.sum() - counts.n_confirmed.sum())
    lead = say.lead(int(counts.n_kecamatan.sum() - counts.n_carried.sum()), int(counts.n_kecamatan.sum()), silent)
    jumps = [(f"Hampir naik tahap {len(near)}", "hampir")] if len(near) else []
    return {"title": title, "lead": lead, "final": _ground(view).final, "trail": above(view, URL), "jumps": jumps}


def _who_lacks(view: View, requirement: str, shares: pd.DataFrame) -> None:
    rows = ask("lacking", view, requirement=requirement)
    item = shares[shares.requirement_code == requirement].iloc[0]
    heading(say.who_lacks(rows, item.short), f"{item['name']} ({requirement})", anchor="syarat")
    nearly.who_lacks(rows, lambda code: address(KECAMATAN, w=code), _here())


def _provinces_matrix(view: View, shares: pd.DataFrame, group: str) -> None:
    above = shares[shares.level == "provinsi"]
    columns = list(say.lacking(above).requirement_code)
    note = f"Bagian kecamatan yang memenuhi tiap syarat, di antara yang berlaku dan diketahui · {_month(view)}"
    heading(say.regions(shares, group), note)
    compliance.shares(shares, columns, view.period, lambda code: _here(w=code), lambda code: _here(r=code))
    remark(say.never_named(shares))


def _kecamatan_matrix(view: View, group: str, only_near: bool) -> None:
    rows = ask("requirement_cells", view)
    rows = rows[((rows.group == group) | (group == "")) & (rows.near | (not only_near))]
    heading(say.matrix(rows, only_near, group), f"Keadaan tiap syarat dan buktinya · {_month(view)}")
    if len(rows):
        links = (lambda code: address(KECAMATAN, w=code)), (lambda code: _here(r=code))
        compliance.statuses(*say.in_order(rows), view.period, *links)


def _near(view: View, near: pd.DataFrame, shares: pd.DataFrame, everything: bool) -> None:
    title = say.WAYS_TITLE if everything and len(near) else say.near(near)
    heading(title, say.near_note(near, _month(view)), anchor="hampir")
    if not len(near):
        states.empty(say.NOTHING_NEAR)
        return
    short = dict(zip(shares.requirement_code, shares.short, strict=True))
    region = (lambda code: _here(w=code)) if view.region == PROVINCE else None
    nearly.ways(say.ways(near, short), lambda code: address(KECAMATAN, w=code), region, everything)


def _month(view: View) -> str:
    return reports.period_of(view.period, _ground(view).final)

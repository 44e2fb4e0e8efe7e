"""Layanan: volumes and timeliness by service, month and region; what changed is said like for like, never judged."""

import pandas as pd
import streamlit as st

from pages.parts import states
from pages.parts.ask import ask
from pages.parts.figures import figures
from pages.parts.headings import finding, heading, remark, source
from pages.parts.kept import kept, recalled
from pages.parts.multiples import address_of, as_numbers, multiples
from pages.parts.origins import HINT
from pages.parts.pickers import pick, plain, write_url
from pages.parts.regions import above
from pages.parts.services import season_of, service_table
from paten.periods import add_months
from paten.say import reports, services
from paten.say.services import LABELS, SHORT, USUAL, Topic
from paten.view import PROVINCE, View

TITLE, URL, ICON = "Layanan", "layanan", "files"
QUESTION = "Layanan apa yang diminta di mana, berapa yang selesai, dan bagaimana musimnya?"
PICKS_REGION = "provinsi"
KEEPS = ("i", "s")
SHOWS = FIGURES = ("permohonan", "selesai", "sisa", "ditolak", "pengaduan")
MONTHS = 24


def render(view: View) -> None:
    """The page."""
    names = _names(view)
    if not names:
        _nothing(view)
        return
    chosen, measure = _choose(names)
    topic = Topic(measure, names.get(chosen, ""), view.period)
    finding(view, **_head(view, chosen, topic))
    _body(view, chosen, topic)
    source(view)


@recalled
def _names(view: View) -> dict[str, str]:
    offered = ask("services", view)
    return dict(zip(offered.service_code, offered.name, strict=True))


@recalled
def _head(view: View, chosen: str, topic: Topic) -> dict:
    history, changes = _told(view, chosen)
    return {
        "title": services.title(changes, history, topic),
        "lead": services.lead(changes, history, topic),
        "fresh": reports.fresh(ask("freshness", view).received_at[0]),
        "final": _is_final(view),
        "trail": above(view, URL),
    }


@kept
def _body(view: View, chosen: str, topic: Topic) -> None:
    history, changes = _told(view, chosen)
    final = _is_final(view)
    month = reports.period_of(view.period, final)
    figures([services.figure(name, changes, history, view.period, final, chosen) for name in FIGURES], view)
    season_of(history, topic, chosen)
    _regions(view, chosen, topic, month)
    _table(view, chosen, topic.measure, month)


def _told(view: View, chosen: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The months of the service, and how they changed like for like."""
    history = ask("service_history", view, service=chosen, indicators=(*LABELS, "permohonan_per_10000"))
    return history, ask("service_change", view, service=chosen)


def _is_final(view: View) -> bool:
    completeness = ask("completeness", view)
    return bool(completeness.is_final[0]) if len(completeness) else False


def _choose(names: dict[str, str]) -> tuple[str, str]:
    """The service ("" = all) and the measure, kept in the link."""
    asked, wanted = st.query_params.get("s", ""), st.query_params.get("i", USUAL)
    left, right = st.columns([5, 7], gap="medium", vertical_alignment="bottom")
    options = {"": "Semua layanan", **names}
    with left:
        chosen = pick(st.selectbox, "Layanan", "s", list(options), "", options.get)
    with right:
        more = {"required": True, "url_key": "i"}
        measure = pick(st.pills, "Yang ditampilkan", "layanan_i", list(SHORT), USUAL, SHORT.get, **more)
    write_url(**st.query_params.to_dict() | {"s": chosen or None, "i": None if measure == USUAL else measure})
    lost = [f"Layanan “{plain(asked)}” tidak dikenal; yang ditampilkan semua layanan."] * (asked not in options)
    lost += [f"Ukuran “{plain(wanted)}” tidak ada di halaman ini."] * (wanted not in SHORT)
    states.notices(lost)
    return chosen, measure


def _nothing(view: View) -> None:
    """No count was ever reported: what the page will show, and from which report."""
    lead = "Halaman ini terisi begitu laporan layanan pertama diterima; kirim lembar Layanan dari templat bulanan."
    finding(view, "Belum ada angka layanan yang dilaporkan", lead, trail=above(view, URL))
    source(view)


def _regions(view: View, chosen: str, topic: Topic, month: str) -> None:
    rows = ask("service_regions", view, service=chosen, indicator=topic.measure, months=MONTHS)
    within = view.region != PROVINCE
    of = "kecamatan" if within else "kabupaten/kota"
    note = f"{LABELS[topic.measure]} · {MONTHS} bulan sampai {month} · tiap garis berskala sendiri"
    heading(services.regions_title(rows, topic, of), note, anchor="wilayah")
    if not len(rows):
        states.empty("Belum ada bulan yang dapat ditampilkan.")
        return
    choices = {} if within else _choices(chosen, topic.measure)
    multiples(rows, topic.measure, address_of("kecamatan" if within else URL, **choices))
    moments = (add_months(view.period, -12), add_months(view.period, -1), view.period)
    item = {"s": chosen} if chosen and not within else {}  # of a kecamatan there is only the whole
    as_numbers(rows, topic.measure, moments, of.capitalize(), item)


def _choices(chosen: str, measure: str) -> dict[str, str]:
    return ({"s": chosen} if chosen else {}) | ({"i": measure} if measure != USUAL else {})


def _table(view: View, chosen: str, measure: str, month: str) -> None:
    rows = ask("service_table", view)
    heading(services.table_title(rows, view.period), f"Berkas · {month} · {HINT}, nama untuk satu layanan")
    if not len(rows):
        states.empty("Laporan layanan bulan ini belum diterima.")
        return
    left_out = service_table(rows, URL, chosen, **_choices("", measure))
    if left_out:
        remark(f"Belum dilaporkan: {left_out}.")
    remark(
        "Kecamatan melapor: yang terbanyak di antara kolom; tiap kolom dapat dilaporkan kecamatan yang berbeda, "
        "jadi selesai dapat melebihi permohonan. Tepat waktu dihitung menurut standar waktu kantor itu sendiri."
    )

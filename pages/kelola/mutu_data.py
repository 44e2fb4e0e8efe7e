"""Mutu data & jejak: what the checks found, which questions wait, and from any number to its file, sheet and cell."""

import streamlit as st

from pages.parts import answering, answers_given, findings_list, places, states, submissions_list, tracing
from pages.parts.ask import ask
from pages.parts.evidence import evidence
from pages.parts.headings import finding, heading, remark, source
from pages.parts.originals import offered
from pages.parts.pickers import pick, write_url
from pages.parts.regions import above, regions
from paten import trace
from paten.definitions import definitions
from paten.periods import month_name
from paten.say import findings, questions, submissions
from paten.say import trace as say
from paten.view import View

TITLE, URL, ICON = "Mutu data & jejak", "mutu-data", "trace"
QUESTION = "Apa yang ditemukan pemeriksaan, pertanyaan mana yang menunggu, dan dari sel mana sebuah angka berasal?"
PICKS_REGION = False  # its own: the province, a kabupaten/kota or a kecamatan
KEEPS = ("t", "i", "s", "r", "p")  # section, indicator, item, rule, part of a list
SECTIONS = {"temuan": "Temuan", "pertanyaan": "Pertanyaan", "kiriman": "Kiriman", "jejak": "Jejak angka"}
ASKED, TRACED = 10, 100


def render(view: View) -> None:
    """The page: one of its four sections."""
    section, view = _choose(view)
    {"temuan": _findings, "pertanyaan": _questions, "kiriman": _sent, "jejak": _trace}[section](view)
    source(view)


def _choose(view: View) -> tuple[str, View]:
    """Section and region, both in the link."""
    usual = "jejak" if st.query_params.get("i") else "temuan"
    left, right = st.columns([7, 5], gap="medium", vertical_alignment="bottom")
    with left:
        options = {"required": True, "label_visibility": "collapsed"}
        section = pick(st.segmented_control, "Bagian", "t", list(SECTIONS), usual, SECTIONS.get, **options)
    with right:
        chosen = places.any_region(view)
    same = st.query_params.to_dict() | {"t": section}
    if chosen != view.region:
        write_url(**same | {"w": chosen, "p": None})
        st.rerun()
    write_url(**same)
    return section, view.at(region=chosen)


def _head(view: View, title: str, lead: str, until: str = "") -> None:
    completeness = ask("completeness", view.at(region=view.region[:5]))
    final = bool(len(completeness)) and bool(completeness.is_final[0])
    finding(view, title, lead, final=final, trail=above(view, itself=True), until=until)


def _findings(view: View) -> None:
    rules, senders = ask("findings_by_rule", view), ask("senders", view)
    label = regions(view).label[view.region]
    if not len(senders):
        _head(view, submissions.title(senders, label, view.period), "")
        states.empty(f"Belum ada berkas untuk {month_name(view.period)} dari wilayah ini.")
        return
    _head(view, f"{label}: {findings.title(rules)}", findings.note(rules, senders, view.period))
    known = rule if (rule := st.query_params.get("r")) in set(rules.rule) else ""
    if known:
        findings_list.listing(view, known, label, findings.listed(rules[rules.rule == known]), URL)
    if len(rules):
        heading("Temuan menurut aturan", "Setiap aturan membuka daftar temuannya")
        findings_list.by_rule(rules, URL)
    heading("Mutu kiriman menurut pengirim", "Baris yang berlaku sekarang, tanpa kiriman yang sudah diganti")
    findings_list.by_sender(senders, URL)
    if len(rules) and not known:
        findings_list.listing(view, "", label, findings.listed(rules), URL)


def _questions(view: View) -> None:
    found = ask("open_questions", view)
    waiting = found[~found.replaced.astype(bool)]
    like = questions.groups(waiting)
    together = len(like) == len(waiting) or st.toggle("Jawab yang sejenis bersama-sama", True, key="together")
    groups = like if together else questions.groups(waiting, together=False)
    _head(view, questions.title(len(waiting)), questions.note(groups, len(waiting)), "Semua bulan")
    answering.told()
    part = findings_list.part(len(groups), ASKED)
    for number, group in enumerate(groups[(part - 1) * ASKED : part * ASKED]):
        answering.group(view, group, opened=number == 0)
    findings_list.turning(len(groups), part, ASKED, URL, t="pertanyaan")
    answering.replaced(questions.groups(found[found.replaced.astype(bool)]))
    answers_given.latest(view)


def _sent(view: View) -> None:
    title, note, rows = submissions_list.title(view, regions(view).label[view.region])
    _head(view, title, note)
    submissions_list.listing(view, rows, URL)


def _trace(view: View) -> None:
    titles = {name: one.title for name, one in sorted(definitions().items(), key=lambda pair: pair[1].title)}
    asked = st.query_params.get("i")
    head = st.container()
    left, right = st.columns(2, gap="medium")
    with left:
        name = pick(
            st.selectbox, "Angka", "i_trace", list(titles), None, titles.get, url_key="i", index=None,
            placeholder="Pilih indikator",
        )  # fmt: skip
    with head:
        states.notices(
            ["Indikator pada tautan tidak dikenal; pilih dari daftar."] if asked and asked not in titles else []
        )
    if not name:
        write_url(**st.query_params.to_dict() | {"i": None, "s": None})
        _all_numbers(view)
        return
    items = ask("items", view, indicator=name).set_index("item").name
    with right:
        item = tracing.item(items)
    write_url(**st.query_params.to_dict() | {"i": name, "s": item or None})
    _number(view, name, item)


def _all_numbers(view: View) -> None:
    rows = ask("profile", view)
    rows = rows[rows["item"] == ""].sort_values("title")
    title = f"{len(rows)} angka {month_name(view.period)} dapat ditelusuri"
    lead = "Pilih satu angka: tiap angka dapat ditelusuri sampai ke berkas, lembar, dan selnya."
    _head(view, f"{regions(view).label[view.region]}: {title}", lead)
    tracing.numbers(rows, URL)


def _number(view: View, name: str, item: str) -> None:
    definition, asked = definitions()[name], {"indicator": name, "item": item}
    found = ask("number", view, **asked)
    if not len(found):
        label = regions(view).label[view.region]
        _head(view, f"{definition.title}, {label}: tidak ada angkanya", f"{month_name(view.period)}, di tingkat ini.")
        states.empty("Pilih wilayah di atasnya, bulan lain, atau angka lain.")
        return
    row = next(found.itertuples())
    missing = ask("trace_missing", view, **asked, expected=trace.awaited(definition))
    _head(view, say.title(row), say.lead(row, view.period, definition))
    tracing.made_of(say.parts(row, definition), row.question, name)
    remark(say.missing(missing, definition))
    if not offered(view):
        states.empty("Baris laporannya hanya dapat dilihat oleh yang berwenang atas wilayah ini.")
        return
    evidence(view, name, item)
    tracing.rows(view, definition, item, TRACED)

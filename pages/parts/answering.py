"""Questions that wait: one control answers all like ones; the loader notes the answers."""

import streamlit as st

from pages.parts import telling
from pages.parts.ask import ask
from pages.parts.command import etl
from pages.parts.markup import icon, show, tag, text
from pages.parts.signing import not_yet, signed
from paten import choices, warehouse
from paten.say import questions as say
from paten.say.asking import keys
from paten.say.findings import masked
from paten.say.questions import Group
from paten.view import PROVINCE, View

NAMES_AT_ONCE = 8  # more lists than that nobody fills in; the rest is asked after these
TOLD = "answer"  # what the last answer brought


def told() -> None:
    """What became of the answer just given, once."""
    mood, words = telling.told(TOLD, ("", ""))
    if words:
        sign = {"good": "check", "bad": "error"}[mood]
        show(tag("p", icon(sign) + text(words), class_=f"told {mood}", role="status"))


def group(view: View, one: Group, opened: bool) -> None:
    """A group folded to its name; open: what is asked, where it stands, and the form."""
    with st.expander(say.heading(one), expanded=opened):
        show(_asked(one))
        if view.version != warehouse.current():
            show(tag("p", "Pertanyaan hanya dapat dijawab pada versi data terbaru.", class_="note"))
            return
        with st.form(f"answer_{one.key}", border=False):
            value, reason, by = _fields(view, one)
            if st.form_submit_button("Simpan jawaban", key=f"save_{one.key}"):
                _answer(one, value, reason, by)


def replaced(groups: list[Group]) -> None:
    """Questions of files that newer ones replaced, folded and without a form: nothing waits for an answer to them."""
    if groups:
        with st.expander(say.replaced(sum(len(one.ids) for one in groups))):
            show("".join(tag("p", text(say.heading(one))) + _asked(one) for one in groups))


def _asked(one: Group) -> str:
    """The questions of a group: in words, and where each stands."""
    proposal = f" Usul: {choices.words(one.suggestion).lower()}." if one.suggestion in choices.WORDS else ""
    if one.suggestion and not proposal:
        proposal = f" Usul: {masked(one.suggestion)}."
    lines = "".join(
        tag(
            "li",
            text(about["prompt"])
            + tag("small", text(f"{about['file']} · {about['months']} · {about['rows']} baris · ") + _cell(about)),
        )
        for about in one.about
    )
    return tag("ul", lines, class_="asked") + (tag("p", text(proposal.strip()), class_="note") if proposal else "")


def _cell(about: dict) -> str:
    replaced = text(" · berkas sudah diganti") if about["replaced"] else ""
    return tag("code", text(masked(about["place"]))) + tag("span", text(about["question"]), class_="id") + replaced


def _fields(view: View, one: Group) -> tuple[str, str, str | None]:
    offered = say.choices_of(one)
    named = one.rule in choices.OF_A_LIST  # proposals stand in the lists of codes
    proposed = one.suggestion if one.suggestion in offered and not named else None
    value = st.segmented_control(
        "Jawaban", offered, default=proposed, format_func=choices.words, key=f"value_{one.key}"
    )
    if named:
        codes = _codes(view, one)
        value = value or codes
    elif one.rule in choices.OF_A_MONTH:
        month = st.text_input("atau bulan yang dimaksud", placeholder="misalnya 2026-03", key=f"month_{one.key}")
        value = month.strip() or value
    elif one.rule in choices.OF_ONE_CELL:
        value = _numbers(one) or value
    return value or "", *signed(one.key)


def _numbers(one: Group) -> str:
    """The right number of each cell; where none can be given, it is said why and what to do instead."""
    if len(one.ids) > 1:
        show(tag("p", text(say.ONE_BY_ONE), class_="note"))
        return ""
    right = {}
    for place, part in enumerate(one.parts[:NAMES_AT_ONCE]):
        where, alone = masked(part["place"]), len(one.parts) == 1
        if not choices.takes_number(one.rule, part["rows"]):
            show(tag("p", text(say.no_number(where, part["rows"])), class_="note"))
            continue
        typed = st.text_input(
            "atau angka yang benar" if alone else f"atau angka yang benar di {where}",
            placeholder="misalnya 1234",
            key=f"number_{one.key}" if alone else f"number_{one.key}_{place}",
        )
        right[part["question"]] = choices.whole(typed)
    return next(iter(right.values()), "") if len(one.parts) == 1 else say.each(right)


def _codes(view: View, one: Group) -> str | None:
    """The code that is meant; of several names one for each."""
    known = ask("codes", view.at(region=PROVINCE if one.rule == "U20" else one.sender or PROVINCE))
    names = known[known.kind == choices.CODES[one.rule]].set_index("code").name
    codes = list(names.index)
    chosen = {
        key: st.selectbox(
            "atau kode yang dimaksud" if len(one.parts) == 1 else f"atau kode untuk {masked(part['subject'] or key)}",
            codes,
            index=codes.index(part["suggestion"]) if part["suggestion"] in codes else None,
            format_func=lambda code: f"{code} {names[code]}",
            placeholder="Ketik nama atau kodenya",
            key=f"code_{one.key}_{place}" if place else f"code_{one.key}",
        )
        for place, (key, part) in enumerate(list(keys(one.parts).items())[:NAMES_AT_ONCE])
    }
    return next(iter(chosen.values()), None) if len(one.parts) == 1 else say.each(chosen)


def _answer(one: Group, value: str, reason: str, by: str | None) -> None:
    if not_yet(value, reason, by):
        return
    numbers, version, failed = [], None, ""
    with st.spinner("Mencatat jawaban dan memeriksa ulang barisnya…"):
        for question in one.ids:
            made = etl("answer", question, value, f"--reason={reason.strip()}", f"--by={by}")
            if not made.done:
                failed = made.words
                break
            numbers += made.answer["answers"]
            version = made.answer["snapshot"]
    words = say.done(len(numbers), numbers, version) if numbers else ""
    telling.tell(TOLD, ("bad", f"{words} {failed}".strip()) if failed else ("good", words))
    st.rerun()

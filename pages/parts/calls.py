"""The offices to call: why, whom, what was said before, and the text that is ready for them."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from pages.parts import letters
from pages.parts.command import Outcome, etl
from pages.parts.links import address
from pages.parts.markup import icon, show, tag, text
from pages.parts.telling import tell, told
from paten.contacts import Contact
from paten.say import calls, reminders
from paten.say.calls import Entry
from paten.view import View

NOBODY = "kontak belum dicatat"
NO_PROMISE = "tidak ada janji"


def call_list(entries: Sequence[Entry], target: str, view: View) -> None:
    """Each office with its text to be copied folded below it, and the letter where that is next.

    target: the url_path of the page of a region; view: at the month that the letters are about.
    """
    with st.container(key="calls", gap=None):
        for entry in entries:
            show(tag("ul", _entry(entry, target), class_="calls"))
            with st.expander(f"{'Surat dan teks' if entry.letter else 'Teks'} untuk {entry.name}"):
                if entry.letter:
                    letters.buttons(view, entry.code, entry.letter, entry.code)
                st.code(entry.text, language=None, wrap_lines=True)


def folded(words: str, entries: Sequence[Entry], target: str) -> None:
    """Further offices, folded, each with its text folded again; nothing when there are none."""
    if not entries:
        return
    made = "".join(_entry(entry, target, tag("details", tag("summary", "Teks") + _plain(entry))) for entry in entries)
    show(tag("details", tag("summary", text(words)) + tag("ul", made, class_="calls"), class_="more"))


def _entry(entry: Entry, target: str, more: str = "") -> str:
    name = tag("a", text(entry.name), href=address(target, w=entry.code))
    said = [tag("p", text(entry.why))]
    if entry.noted:
        said.append(tag("p", text(entry.noted), class_="noted"))
    if entry.step:
        said.append(tag("p", text(entry.step)))
    said += [_contact(contact, entry) for contact in entry.contacts] or [tag("p", NOBODY, class_="nobody")]
    return tag(
        "li",
        (icon(entry.sign) if entry.sign else tag("i", ""))
        + tag("span", name, class_="name")
        + tag("span", text(entry.end), class_="end")
        + tag("div", "".join(said) + more, class_="body"),
    )


def _contact(contact: Contact, entry: Entry) -> str:
    note = f" ({contact.note})" if contact.note else ""
    phone = tag("a", text(contact.phone), href=f"tel:+{contact.digits}", class_="phone")
    chat = tag(
        "a",
        "WhatsApp",
        href=reminders.whatsapp(contact.digits, entry.text),
        target="_blank",
        rel="noopener noreferrer",
        aria_label=f"WhatsApp ke {entry.name}, dengan teks yang siap; terbuka di tab baru",
    )
    return tag(
        "p", text(f"{contact.function}{note}") + tag("span", phone + " · " + chat, class_="ways"), class_="contact"
    )


def _plain(entry: Entry) -> str:
    return tag("pre", text(entry.text))


def record_form(names: dict[str, str], first: str, today: date, reason: str, ways: Sequence[str]) -> None:
    """One line of log for an office. names: code → label, as they are listed; first: the one chosen at the start.

    ways: by which somebody may have been contacted, each letter by name.
    """
    if done := told("call", ""):
        st.success(done, icon=":material/check:")
    with st.container(key="record"), st.expander("Tambah catatan"), st.form("record_call", border=False):
        codes = list(names)
        code = st.selectbox("Kantor", codes, codes.index(first), format_func=names.get)
        means = st.selectbox("Dihubungi lewat", ways)
        when = st.selectbox("Tanggal", calls.back(today), format_func=calls.weekday)
        days = [None, *calls.ahead(today)]
        promised = st.selectbox("Berjanji mengirim", days, format_func=_promise)
        about = st.text_input("Tentang", reason, max_chars=120)
        by = st.text_input("Dicatat oleh", max_chars=60, placeholder="jabatan atau akun, misalnya Analis Biro")
        if st.form_submit_button("Simpan catatan", type="primary"):
            _record(code, names[code], calls.contact_answer(means, when), promised, about.strip() or reason, by.strip())


def _promise(when: date | None) -> str:
    return calls.weekday(when) if when else NO_PROMISE


def _record(code: str, name: str, contact: str, promised: date | None, reason: str, by: str) -> None:
    """Both lines by the loader; the next run reads the snapshot that they make."""
    if fault := calls.fault(reason, by):
        st.error(fault)
        return
    with st.spinner("Menyimpan dan menerbitkan ulang …"):
        outcome = _answer(code, "contact", contact, reason, by)
        if outcome.done and promised:
            outcome = _answer(code, "promise", promised.isoformat(), reason, by)
    if outcome.done:
        tell("call", f"Tercatat: {name}, {contact}.")
        st.rerun()
    st.error(outcome.words)


def _answer(code: str, question: str, value: str, reason: str, by: str) -> Outcome:
    return etl("answer", "--about", code, "--question", question, value, f"--reason={reason}", f"--by={by}")

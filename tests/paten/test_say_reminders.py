"""Ready texts: the right one for the day, short enough, and never about a report that has come in."""

from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paten.say import reminders
from paten.say.reminders import Matter, text

OCTOBER, DUE = date(2026, 10, 1), date(2026, 11, 10)
ASKED = "Kec. Mayangan, Oktober 2026: 2 baris memuat hal yang sama: Layanan!G14, Layanan!G19."


def matter(**changes) -> Matter:
    usual = {"label": "Kab. Sampang", "period": OCTOBER, "missing": ("layanan", "kepatuhan"), "since": OCTOBER}
    return Matter(**usual | {"due_on": DUE, "days": 1, "function": "Kepala Bagian Pemerintahan"} | changes)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-3, "kami tunggu sampai 10 November 2026"),
        (0, "kami tunggu sampai 10 November 2026"),
        (1, "Sampai hari ini laporan layanan dan kepatuhan Oktober 2026"),
        (6, "Sampai hari ini"),
        (7, "7 hari setelah 10 November 2026"),
        (19, "19 hari setelah 10 November 2026"),
    ],
)
def test_each_day_has_its_text(days, said):
    assert said in text(matter(days=days))


def test_nobody_is_late_where_no_letter_sets_the_day():
    without = [text(matter(days=days)) for days in (-3, 1, 7, 40)]
    assert not [made for made in without if "terlambat" in made]
    assert "dicatat masuk setelah tanggal 10." in without[1]
    with_letter = text(matter(basis="Surat Sekda 100.1/2026"))
    assert "menurut Surat Sekda 100.1/2026" in with_letter and "dicatat terlambat" in with_letter


def test_a_report_that_came_in_is_only_thanked_for():
    for days in (-3, 1, 30):
        made = text(matter(missing=(), days=days, covered=5, expected=5))
        assert "sudah kami terima; terima kasih" in made
        assert "belum" not in made and "Mohon" not in made


def test_thanks_say_which_part_may_still_follow():
    assert "memuat 28 dari 33 kecamatan; lima lainnya dapat disusulkan" in text(
        matter(missing=(), covered=28, expected=33)
    )


def test_open_questions_travel_in_the_same_text():
    for missing in (("layanan",), ()):
        made = text(matter(missing=missing, questions=(ASKED,)))
        assert f"Mohon sekalian dijawab:\n1. {ASKED}" in made


def test_months_before_are_named_and_many_are_counted():
    assert "Laporan Agustus 2026 dan September 2026 juga belum" in text(matter(since=date(2026, 8, 1)))
    assert "Sejak Maret 2026, delapan bulan, belum ada laporan" in text(matter(since=date(2026, 3, 1)))
    assert "juga belum" not in text(matter())


def test_nihil_is_offered_only_where_services_are_missing():
    assert "laporan NIHIL" in text(matter(days=8))
    assert "NIHIL" not in text(matter(days=8, missing=("kepatuhan",)))


def test_simulated_texts_say_so_first_and_the_office_is_addressed_by_its_function():
    made = text(matter(simulated=True))
    assert made.startswith("SIMULASI, bukan pesan resmi.\nYth. Kepala Bagian Pemerintahan Kab. Sampang,")
    assert text(matter(function="")).startswith("Yth. Bagian Pemerintahan Kab. Sampang,")


@given(
    st.builds(
        Matter,
        label=st.just("Kab. Probolinggo"),
        period=st.just(OCTOBER),
        missing=st.sampled_from([(), ("layanan",), ("kepatuhan",), ("layanan", "kepatuhan")]),
        since=st.dates(date(2020, 1, 1), OCTOBER).map(lambda it: it.replace(day=1)),
        due_on=st.just(DUE),
        basis=st.sampled_from(["", "Surat Sekretaris Daerah Provinsi Jawa Timur Nomor 100.2.2/1234/011.2/2026"]),
        days=st.integers(-3, 400),
        covered=st.integers(0, 33),
        expected=st.just(33),
        questions=st.lists(st.text(min_size=10, max_size=300), max_size=30).map(tuple),
        function=st.text(max_size=80),
        simulated=st.booleans(),
    )
)
def test_no_text_is_longer_than_a_message_may_be(drawn):
    made = text(drawn)
    assert len(made) <= reminders.LONGEST
    assert made.endswith(reminders.SENDER)


def test_questions_that_do_not_fit_are_counted():
    made = text(matter(questions=tuple(f"{ASKED} {number}" for number in range(12))))
    shown = made.count(ASKED)
    assert 1 < shown < 12
    assert f"{reminders.capital(reminders.in_words(12 - shown))} pertanyaan lain kami sampaikan terpisah." in made


def test_a_question_is_said_with_its_place_and_month_once():
    what = "Kec. Mayangan, Legalisasi umum (fotokopi dokumen), Oktober 2026"
    prompt = f"2 baris memuat hal yang sama: {what} (Layanan!G14, Layanan!G19)."
    said = reminders.question("U04", prompt, "Kec. Mayangan", OCTOBER)
    assert said == f"{ASKED} Mana yang dipakai, atau dijumlahkan?"
    assert reminders.question("Z99", "Apa ini?", "", OCTOBER) == "Oktober 2026: Apa ini?"
    assert reminders.question("Z99", "Apa ini?", "", None) == "laporan tanpa bulan: Apa ini?"
    assert reminders.question("Z99", "Apa ini?", "Kec. Mayangan", None).startswith(
        "Kec. Mayangan, laporan tanpa bulan:"
    )


def test_the_link_opens_a_chat_with_the_number_and_the_whole_text():
    words = text(matter(questions=(ASKED,)))
    parts = urlsplit(reminders.whatsapp("628000000026", words))
    assert (parts.scheme, parts.netloc, parts.path) == ("https", "wa.me", "/628000000026")
    assert parse_qs(parts.query) == {"text": [words]}

"""Whom to call, in words: why, what was promised, and what may be recorded."""

from datetime import date
from types import SimpleNamespace

import pandas as pd
import pytest

from paten.contacts import Contact
from paten.letters import ladder
from paten.say import calls

STEPS = [
    ladder.Step(1, "surat", "Surat Kepala Biro", "Kepala Biro"),
    ladder.Step(2, "surat", "Surat a.n. Gubernur", ""),
]
OCTOBER, TODAY = date(2026, 10, 1), date(2026, 11, 29)


def office(**changes) -> SimpleNamespace:
    row = {
        "region_code": "35.27",
        "label": "Kab. Sampang",
        "kind": "belum_lapor",
        "missing_types": ["layanan", "kepatuhan"],
        "punctual": False,
        "months": 3,
        "never": False,
        "since": pd.Timestamp("2026-08-01"),
        "n_kecamatan": 0,
        "n_kecamatan_expected": 14,
        "received_at": pd.NaT,
        "due_on": pd.Timestamp("2026-11-10"),
        "basis": None,
        "days": 19,
        "questions": None,
        "contact": None,
        "contacted_at": pd.NaT,
        "promise": None,
        "promised_on": pd.NaT,
        "waiting": False,
    }
    return SimpleNamespace(**row | changes)


ASKED = [{"rule": "L04", "prompt": "Pecahan: 1,109.", "place": "Kec. Torjun", "period": OCTOBER}]


@pytest.mark.parametrize(
    ("changes", "said", "end"),
    [
        ({}, "Laporan layanan dan kepatuhan Oktober 2026 belum masuk", "3 bulan berturut-turut"),
        ({"months": 1}, "Laporan layanan dan kepatuhan Oktober 2026 belum masuk", "19 hari lewat"),
        ({"never": True, "questions": ASKED}, "belum masuk; satu pertanyaan terbuka", "belum pernah"),
        (
            {"kind": "dikembalikan", "months": 1},
            "Kiriman Oktober 2026 dikembalikan; perbaikan ditunggu",
            "19 hari lewat",
        ),
        (
            {"kind": "kurang", "n_kecamatan": 12, "missing_types": None, "months": pd.NA},
            "Laporan Oktober 2026 baru memuat 12 dari 14 kecamatan",
            "kurang 2",
        ),
        ({"kind": "ditunggu", "months": 1}, "ditunggu sampai 10 November", ""),
        ({"kind": "pertanyaan", "missing_types": None, "questions": ASKED}, "sudah masuk; satu", "1 pertanyaan"),
        ({"kind": "masuk", "missing_types": None}, "Laporan Oktober 2026 sudah masuk", ""),
    ],
)
def test_each_office_has_its_reason(changes, said, end):
    made = calls.entry(office(**changes), [], OCTOBER, TODAY, False)
    assert said in made.why
    assert made.end == end


def test_a_contact_and_a_promise_are_said_as_people_say_them():
    said = {"contact": "telepon 9 November", "contacted_at": pd.Timestamp("2026-11-09"), "promise": "2026-11-15"}
    row = office(**said, promised_on=pd.Timestamp("2026-11-15"))
    assert calls.noted(row, date(2026, 11, 12)) == "Dihubungi 9 November lewat telepon; berjanji 15 November"
    assert calls.noted(row, TODAY).endswith("berjanji 15 November, sudah lewat")
    assert calls.noted(office(), TODAY) == ""


def test_what_somebody_wrote_otherwise_is_shown_as_it_stands():
    row = office(contact="kabag rapat di Surabaya", contacted_at=pd.Timestamp("2026-11-09"), promise="minggu depan")
    assert calls.noted(row, TODAY) == "Dihubungi, dicatat 9 November: kabag rapat di Surabaya; berjanji minggu depan"


@pytest.mark.parametrize("means", [*ladder.means(STEPS), "surat"])
def test_what_is_recorded_can_be_read_again(means):
    answer = calls.contact_answer(means, date(2026, 11, 9))
    assert calls.contacted(answer, None, TODAY) == f"dihubungi 9 November lewat {means}"
    assert calls.contacted(answer, None, date(2027, 1, 9)) == f"dihubungi 9 November 2026 lewat {means}"


def test_who_promised_waits_and_who_came_in_is_thanked():
    assert calls.group(office()) == "urgent"
    assert calls.group(office(waiting=True)) == "waiting"
    assert calls.group(office(kind="pertanyaan")) == "asked"
    assert calls.group(office(kind="ditunggu")) == "soon"
    assert calls.group(office(kind="masuk", waiting=True)) == "came"


def test_who_came_in_time_and_complete_is_thanked_with_the_facts():
    came = {"kind": "masuk", "missing_types": None, "received_at": pd.Timestamp("2026-11-06"), "n_kecamatan": 14}
    whole = calls.entry(office(**came, punctual=True), [], OCTOBER, TODAY, True).text
    assert whole.startswith("SIMULASI") and "tepat waktu, lengkap pada 6 November 2026, memuat seluruh 14" in whole
    late = calls.entry(office(**came), [], OCTOBER, TODAY, False).text
    assert "sudah kami terima; terima kasih" in late and "tepat waktu" not in late


def test_the_text_is_addressed_to_the_first_contact():
    known = [Contact("Kepala Bagian Pemerintahan", "62-800-0000-0027", "628000000027")]
    assert "Yth. Kepala Bagian Pemerintahan Kab. Sampang" in calls.entry(office(), known, OCTOBER, TODAY, False).text


@pytest.mark.parametrize(
    ("reason", "by", "said"),
    [
        ("laporan Oktober", "", "Isi siapa yang mencatat"),
        ("telepon 0812-3456-7890", "Analis Biro", "hapus nomor telepon atau NIK"),
        ("NIK 3574010101900001", "Analis Biro", "hapus nomor telepon atau NIK"),
        ("laporan Oktober 2026, 2 kecamatan", "Analis Biro", ""),
    ],
)
def test_no_number_of_a_person_is_recorded(reason, by, said):
    fault = calls.fault(reason, by)
    assert said in fault if said else fault == ""


def test_the_title_counts_offices_and_an_empty_list_says_so():
    some = [calls.entry(office(), [], OCTOBER, TODAY, False)] * 3
    assert calls.title(some, 0) == "Hubungi hari ini: tiga kantor"
    assert calls.title([], 2) == "Tidak ada yang perlu dihubungi hari ini; dua janji ditunggu"


def test_it_is_said_how_to_add_a_contact_only_where_one_is_missing():
    assert calls.no_contacts(38, 38, "office/contacts.csv") == ""
    assert calls.no_contacts(0, 38, "office/contacts.csv").startswith("Kontak kantor belum dicatat: tambahkan")
    assert calls.no_contacts(36, 38, "office/contacts.csv").startswith("Kontak 2 kabupaten/kota belum")


def test_days_to_choose_from_are_written_in_indonesian():
    assert calls.weekday(TODAY) == "Minggu, 29 November 2026"
    assert calls.back(TODAY)[0] == calls.ahead(TODAY)[0] == TODAY
    assert calls.back(TODAY)[-1] < TODAY < calls.ahead(TODAY)[-1]

"""Questions that a file raises, each answered each way; what an answer changes, and what taking it back does."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from offices import BATU, KOTA, NOW, Office, act, tick, volume
from reading import BOOK

from etl import answers, decide
from etl.errors import UserError
from etl.template import Filled
from paten import warehouse
from paten.view import View

A, B, C, D, E = (f"{KOTA}.0{number}" for number in range(1, 6))
FILE = [
    volume("Kademangann", "NP-01", 3),
    volume("Wonoasihh", "NP-01", 4),
    volume(A, "Surat Antah", 5),
    volume(A, "Surat Berantah", 6),
    volume(B, "NP-03", 10, requested="1,234"),
    volume(C, "NP-03", 10, pending="2,5"),
    volume(D, "NP-03", 10, complaints="0,5"),
    *(volume(code, "NP-04", count, on_time=count - 5) for code in (A, B, C, D) for count in (20, 30)),
    volume(E, "NP-05", 50),
]
# Rule, what its question mentions, answer, where to look, what is found there: (completed, another measure) or nothing.
ANSWERS = [
    ("U01", "Kademangann", A, (A, "NP-01"), (3, None)),
    ("U01", "Wonoasihh", "tolak", (B, "NP-01"), None),
    ("L01", "Surat Antah", "np-06", (A, "NP-06"), (5, None)),
    ("L01", "Surat Berantah", "tolak", (A, "Surat Berantah"), None),
    ("L04", "1,234", "ribuan", (B, "NP-03"), (10, 1234)),
    ("L04", "2,5", "25", (C, "NP-03"), (10, 25)),
    ("L04", "0,5", "tolak", (D, "NP-03"), None),
    ("U04", "Kec. Kademangan", "jumlahkan", (A, "NP-04"), (50, 40)),
    ("U04", "Kec. Wonoasih", "pakai 1", (B, "NP-04"), (20, 15)),
    ("U04", "Kec. Mayangan", "pakai 2", (C, "NP-04"), (30, 25)),
    ("U04", "Kec. Kanigaran", "tolak", (D, "NP-04"), None),
]
NIHIL = [
    ("L09", "sel C5", "angka", A, {"NP-10": 7}),
    ("L09", "sel C6", "nihil", B, {"NP-02": 0, "NP-10": 0}),
    ("L09", "sel C7", "tolak", C, {}),
]
FOUND = """select completed, coalesce(requested, pending, on_time)
    from service_volume where region_code = $r and service_code = $s"""
OUTCOMES = """select outcome, first_outcome
    from report where region_code = $r and report_type = 'layanan' and period = $p"""


@pytest.fixture(scope="module")
def asked(few_places, tmp_path_factory) -> Office:
    """A folder with a file and a book that raise a question for every way to answer one. Read only."""
    office = few_places.copy(tmp_path_factory.mktemp("asked") / "data")
    counts = {(code, "NP-10"): 7 for code, _ in BOOK.kecamatan}
    nihil = frozenset(code for code, _ in BOOK.kecamatan)
    book = replace(BOOK, acts=(), compliance={}, filled=Filled(counts={"completed": counts}, nihil=nihil))
    office.load(office.inbox("2026-11-05", "layanan", FILE), office.inbox_book("2026-04-05", book), as_of=NOW)
    return office


@pytest.fixture(scope="module")
def answered(asked, tmp_path_factory) -> Office:
    """The same, every question answered. Read only."""
    office = asked.copy(tmp_path_factory.mktemp("answered") / "data")
    for rule, mentions, value, *_ in (*ANSWERS, *NIHIL):
        decide.decide(office.folder, question(office, rule, mentions), value, "diuji", "Analis")
    office.publish(NOW)
    return office


def question(office: Office, rule: str, mentions: str) -> str:
    """The id under which that rule asks about the thing whose sentence or place mentions this."""
    parts = [part for one in decide.questions(office.folder) for part in one["parts"] if part["rule"] == rule]
    [found] = [part["question"] for part in parts if mentions in f"{part['prompt']} {part['place']}"]
    return found


def test_what_is_asked_is_held_and_the_rest_is_loaded(asked):
    waiting = decide.questions(asked.folder)
    assert sum(len(one["parts"]) for one in waiting) == len(ANSWERS) + len(NIHIL)
    assert sorted(one["question"][:3] for one in waiting) == ["L01", "L04", "L09", "U01", "U04"]
    assert asked.completed() == {(E, "NP-05"): 50}
    assert asked.ask("select held, verdict from submission order by held") == [
        (6, "ditahan"),
        (15, "diterima_sebagian"),
    ]


@pytest.mark.parametrize(("rule", "mentions", "value", "place", "found"), ANSWERS)
def test_an_answer_does_what_it_says(answered, rule, mentions, value, place, found):
    assert answered.ask(FOUND, r=place[0], s=place[1]) == ([found] if found else [])


@pytest.mark.parametrize(("rule", "mentions", "value", "kecamatan", "found"), NIHIL)
def test_nihil_beside_numbers_becomes_what_the_answer_says(answered, rule, mentions, value, kecamatan, found):
    completed = answered.completed("2026-03-01")
    assert {service: count for (code, service), count in completed.items() if code == kecamatan} == found


def test_with_all_answered_nothing_waits_and_nothing_is_held(answered):
    assert decide.questions(answered.folder) == []
    assert answered.one("select sum(held) from submission") == 0
    assert answered.one("select count(*) from finding where severity = 'tanya' and not answered") == 0


def test_the_first_outcome_stays_while_the_outcome_changes(asked, answered):
    march = {"r": KOTA, "p": "2026-03-01"}
    assert asked.ask(OUTCOMES, **march) == [("ditahan", "ditahan")]
    assert answered.ask(OUTCOMES, **march) == [("diterima_sebagian", "ditahan")]


def test_answers_lead_to_the_same_when_all_is_built_anew(answered, tmp_path):
    again = answered.copy(tmp_path / "again")
    again.publish(NOW, full=True)
    assert again.hashes() == answered.hashes()


def test_taking_the_answers_back_restores_what_was(asked, answered, tmp_path):
    office = answered.copy(tmp_path / "revoked")
    for line in answers.read(office.folder):
        decide.revoke(office.folder, line["id"], "keliru", "Analis")
    office.publish(NOW)
    assert {relation for relation, value in office.hashes().items() if value != asked.hashes()[relation]} == {
        "hash.answer",
        "rows.answer",
    }


def test_the_newest_answer_that_was_given_by_the_day_wins(asked, tmp_path):
    office = asked.copy(tmp_path / "twice")
    asked_of = question(office, "U04", "Kec. Kademangan")
    sha256 = office.one("select sha256 from submission where file = 'layanan.csv'")
    office.written_answer("2026-11-10 08:00:00", sha256, asked_of, "pakai 1")
    office.written_answer("2026-11-20 08:00:00", sha256, asked_of, "pakai 2")
    for day, completed in ((19, 20), (20, 30)):
        office.publish(date(2026, 11, day))
        assert office.completed()[A, "NP-04"] == completed


def test_a_name_explained_for_one_file_is_still_asked_about_in_another(office):
    first = office.inbox("2026-11-05", "oktober", [volume("Kademangann")])
    second = office.inbox("2026-10-05", "september", [volume("Kademangann", period="2026-09")])
    office.load(first, second, as_of=NOW)
    asked_of = {one["file"]: one["question"] for one in decide.questions(office.folder)}
    office.answer(asked_of["oktober.csv"], A)
    assert office.completed() == {(A, "NP-10"): 12}
    assert office.completed("2026-09-01") == {}
    assert [one["file"] for one in decide.questions(office.folder)] == ["september.csv"]


def test_an_alias_for_all_holds_in_every_file_now_and_later(office):
    first = office.inbox("2026-11-05", "oktober", [volume("Kademangann", "Surat Antah")])
    second = office.inbox("2026-10-05", "september", [volume("kec. KADEMANGANN", period="2026-09")])
    office.load(first, second, as_of=NOW)
    decide.declare(office.folder, "*", "alias", f"Kademangann={A}", "lazim", "Analis")
    number = office.declare("*", "alias", "surat antah = NP-06")
    office.load(office.inbox("2026-09-05", "agustus", [volume("Kademangann", period="2026-08")]), as_of=NOW)
    assert decide.questions(office.folder) == []
    assert office.completed() == {(A, "NP-06"): 12}
    assert office.completed("2026-09-01") == office.completed("2026-08-01") == {(A, "NP-10"): 12}
    office.revoke(number)
    assert [one["question"][:3] for one in decide.questions(office.folder)] == ["L01"]


def test_an_exempt_month_expects_nobody_and_a_final_one_says_so(office):
    decide.declare(office.folder, BATU, "exempt", "2026-09", "bencana", "Analis")
    office.declare("2026-08", "final", "ya")
    say = "select region_code, period::varchar from report where report_type = 'layanan' and"
    assert office.ask(f"{say} timeliness = 'dikecualikan'") == [(BATU, "2026-09-01")]
    assert {period for _, period in office.ask(f"{say} is_final")} == {"2026-08-01"}
    expected = "select n_expected from coverage where region_code = '35' and report_type = 'layanan' and period = $p"
    assert (office.one(expected, p="2026-08-01"), office.one(expected, p="2026-09-01")) == (41, 38)
    complete = """select numerator, n_expected from indicator
        where indicator = 'kelengkapan_laporan' and period = '2026-09-01' and region_code = $r"""
    assert office.ask(complete, r=BATU) == [(None, 0)]


@pytest.mark.parametrize(
    ("rule", "mentions", "value", "said"),
    [
        ("U01", "Kademangann", "Kademangan", "tidak dapat dipakai"),
        ("U01", "Kademangann", "35.99.01", "tidak dikenal"),
        ("L01", "Surat Antah", "SKTM", "tidak dapat dipakai"),
        ("L01", "Surat Antah", "NP-99", "tidak dikenal"),
        ("L04", "1,234", "banyak", "tidak dapat dipakai"),
        ("L04", "1,234", "12,5", "tidak dapat dipakai"),
        ("U04", "Kec. Kademangan", "pakai 3", "hanya tentang 2 baris"),
        ("U04", "Kec. Kademangan", "pakai dua", "tidak dapat dipakai"),
        ("L09", "sel C5", "ya", "tidak dapat dipakai"),
    ],
)
def test_an_answer_that_makes_no_sense_is_told_so_and_not_kept(asked, rule, mentions, value, said):
    with pytest.raises(UserError, match=said):
        decide.decide(asked.folder, question(asked, rule, mentions), value, "diuji", "Analis")
    assert answers.read(asked.folder) == []


def test_only_counts_can_be_added_up(office):
    twins = [tick(A, "T1"), tick(A, "T1", "belum")]
    acts = [act("M2", "Nomor 1 Tahun 2020"), act("M2", "1/2020", kecamatan=A)]
    paths = office.inbox("2026-11-05", "kepatuhan", twins), office.inbox("2026-11-05", "peraturan", acts)
    office.load(*paths, as_of=NOW)
    for one in decide.questions(office.folder):
        with pytest.raises(UserError, match="Hanya banyaknya berkas yang dapat dijumlahkan"):
            decide.decide(office.folder, one["question"], "jumlahkan", "diuji", "Analis")
        decide.decide(office.folder, one["question"], "pakai 2", "diuji", "Analis")
    office.publish(NOW)
    assert office.ask("select status from compliance") == [("belum",)]
    assert office.ask("select kecamatan_codes from act") == [([A],)]


def test_one_number_cannot_answer_for_many_rows(office):
    rows = [volume(A, completed="1,5"), volume(B, completed="2,5")]
    office.load(office.inbox("2026-11-05", "layanan", rows), as_of=NOW)
    [one] = decide.questions(office.folder)
    with pytest.raises(UserError, match="mengenai 2 baris"):
        decide.decide(office.folder, one["question"], "15", "diuji", "Analis")


def test_an_answer_to_nothing_open_is_told_what_is_open(asked):
    with pytest.raises(UserError, match="U01-000000 tidak terbuka"):
        decide.decide(asked.folder, "U01-000000", A, "diuji", "Analis")
    with pytest.raises(UserError, match="J00009 tidak ada"):
        decide.revoke(asked.folder, "J00009", "keliru", "Analis")


@pytest.mark.parametrize(
    ("about", "asks", "value", "said"),
    [
        ("Kota Batu", "exempt", "2026-09", "--about"),
        (BATU, "exempt", "September", "Sebut bulannya"),
        ("*", "alias", "Karangploso", "tulisan=kode"),
        ("*", "libur", "ya", "tidak dikenal"),
    ],
)
def test_a_decision_that_cannot_be_understood_is_told_so(asked, about, asks, value, said):
    with pytest.raises(UserError, match=said):
        decide.declare(asked.folder, about, asks, value, "diuji", "Analis")


def test_answers_changed_by_hand_are_not_read(office, tmp_path):
    Path(office.folder.answers).write_text("nomor,jawaban\n1,ya\n", encoding="utf-8")
    with pytest.raises(UserError, match=r"Kolom .*answers\.csv berubah"):
        answers.read(office.folder)


@pytest.mark.parametrize(("about", "value"), [(KOTA, "hampir jadi"), ("2026-09", "harmonisasi"), (A, "harmonisasi")])
def test_the_state_of_a_draft_is_one_of_five_and_belongs_to_a_kabupaten_kota(office, about, value):
    with pytest.raises(UserError, match="Keadaan rancangan"):
        decide.declare(office.folder, about, "draft", value, "diuji", "Analis")
    assert answers.read(office.folder) == []


@pytest.mark.parametrize(
    ("about", "value", "said"),
    [
        ("2026-10", "Loket pindah gedung.", "milik satu daerah"),
        ("*", "Loket pindah gedung.", "milik satu daerah"),
        (KOTA, " ", "tulis 1 sampai 400"),
        (KOTA, "a" * 401, "sekarang 401"),
        (KOTA, "Pemohon 3574 0101 0101 0001 kembali.", "16 angka"),
    ],
)
def test_an_explanation_is_short_and_of_one_region_and_names_nobody(office, about, value, said):
    with pytest.raises(UserError, match=said):
        decide.declare(office.folder, about, "explanation", value, "diuji", "Analis")
    assert answers.read(office.folder) == []


def test_what_was_said_about_a_region_is_told_newest_first_until_it_is_taken_back(office, monkeypatch):
    office.written_answer("2026-11-02 08:00:00", KOTA, "contact", "telepon 2 November")
    office.written_answer("2026-11-03 08:00:00", A, "explanation", "Milik kecamatan itu saja.")
    office.written_answer("2026-11-04 08:00:00", KOTA, "promise", "2026-11-15")
    office.written_answer("2026-11-04 09:00:00", KOTA, "final", "2026-09")
    decide.declare(office.folder, KOTA, "explanation", "Loket pindah.", "surat", "Analis")
    office.declare(KOTA, "explanation", "Keliru.")
    office.revoke("J00006")
    monkeypatch.setenv("PATEN_DATA", str(office.root))
    told = warehouse.rows("said", View(warehouse.current(), ("35",), KOTA, NOW))
    assert list(told.columns) == ["question", "answer", "reason", "at", "promised_on"]
    assert list(told.answer) == ["Loket pindah.", "2026-11-15", "telepon 2 November"]

"""Requirements and items of the survey written in other words: asked about, with what they may mean, and remembered."""

import pytest
from offices import KOTA, NOW, Office, score, tick, volume

from etl import decide
from etl.errors import UserError

A, B = f"{KOTA}.01", f"{KOTA}.02"
CHECKED = "select region_code, requirement_code, status from compliance where period = $p order by all"
SCORED = "select region_code, unsur, score from satisfaction order by all"


def checklist(office: Office, received: str, period: str, words: str = "Ruang tungu pemohon") -> None:
    rows = [tick(A, "T1", period=period), tick(A, words, "belum", period), tick(B, words, period=period)]
    office.load(office.inbox(received, f"syarat-{period}", rows), as_of=NOW)


def test_a_requirement_in_unknown_words_is_asked_once_and_remembered(office):
    checklist(office, "2026-10-05", "2026-09")
    [asked] = decide.questions(office.folder)
    assert (asked["question"][:3], asked["rows"], asked["suggestion"]) == ("K01", 2, "T8")
    assert asked["prompt"] == 'Syarat "Ruang tungu pemohon" tidak dikenal.'
    assert office.ask(CHECKED, p="2026-09-01") == [(A, "T1", "terpenuhi")]

    for value in ("T15", "U1", "NP-10", A, "ruang tunggu"):
        with pytest.raises(UserError, match="tidak dikenal|tidak dapat dipakai"):
            decide.decide(office.folder, asked["question"], value, "diuji", "Analis")
    office.answer(asked["question"], "t8")
    told = [(A, "T1", "terpenuhi"), (A, "T8", "belum"), (B, "T8", "terpenuhi")]
    assert office.ask(CHECKED, p="2026-09-01") == told
    checklist(office, "2026-11-05", "2026-10")
    assert office.ask(CHECKED, p="2026-10-01") == told and decide.questions(office.folder) == []
    assert office.ask("select distinct rule from finding where not answered") == [("U28",)]


def test_what_is_no_requirement_is_refused_by_an_answer_and_asked_anew(office):
    checklist(office, "2026-10-05", "2026-09", "Taman bermain anak")
    [asked] = decide.questions(office.folder)
    assert asked["suggestion"] is None
    office.answer(asked["question"], "tolak")
    assert decide.questions(office.folder) == []
    assert office.ask("select accepted, rejected, held from submission") == [(1, 2, 0)]
    checklist(office, "2026-11-05", "2026-10", "Taman bermain anak")
    assert len(decide.questions(office.folder)) == 1


def test_words_before_a_requirement_may_say_nothing_more(office):
    said = {
        "Standar pelayanan: prosedur pelayanan": "A3",
        "Standar Pelayanan - Persyaratan": "A2",
        "Standar pelayanan: waktu": "A5",
        "Tersedianya ruang tunggu": "T8",
        "Ketersediaan tempat penanganan pengaduan": "T6",
        "Ada tempat piket": "T7",
        "Adanya uraian tugas personil": "A7",
    }
    office.load(office.inbox("2026-10-05", "syarat", [tick(A, words) for words in said]), as_of=NOW)
    assert office.ask("select requirement_code from compliance order by all") == [
        (code,) for code in sorted(said.values())
    ]


def test_an_item_of_the_survey_in_unknown_words_is_asked_also_where_a_service_is_called_so(office):
    decide.declare(office.folder, "*", "alias", "Keramahan = NP-06", "lazim", "Analis")
    rows = [score(A, "U1"), score(A, "Keramahan", "3,5")]
    office.load(office.inbox("2026-07-05", "skm", rows), as_of=NOW)
    [asked] = decide.questions(office.folder)
    assert asked["question"][:3] == "S01"
    assert office.ask(SCORED) == [(A, "U1", 3.25)]
    office.answer(asked["question"], "U7")
    assert office.ask(SCORED) == [(A, "U1", 3.25), (A, "U7", 3.5)]


def test_an_alias_of_a_requirement_holds_for_all_and_goes_again(office):
    words, code = "taman bermain anak", "T9"
    checklist(office, "2026-10-05", "2026-09", words)
    number = office.declare("*", "alias", f"{words} = {code}")
    assert decide.questions(office.folder) == []
    assert office.ask(CHECKED, p="2026-09-01") == [
        (A, "T1", "terpenuhi"),
        (A, code, "belum"),
        (B, code, "terpenuhi"),
    ]
    office.revoke(number)
    assert len(decide.questions(office.folder)) == 1


def test_an_alias_of_a_code_that_does_not_exist_explains_nothing_and_is_told_so(office):
    aliases = ("Taman bermain anak = T99", "Surat Antah = NP-99", "Kademanagn = 35.74.99")
    for alias in aliases:
        office.written_answer("2026-09-10 08:00:00", "*", "alias", alias)  # by hand
    checklist(office, "2026-10-05", "2026-09", "Taman bermain anak")
    office.load(office.inbox("2026-11-05", "layanan", [volume("Kademanagn"), volume(A, "Surat Antah")]), as_of=NOW)
    assert sorted(one["question"][:3] for one in decide.questions(office.folder)) == ["K01", "L01", "U01"]
    for alias in aliases:
        with pytest.raises(UserError, match="tidak dikenal"):
            decide.declare(office.folder, "*", "alias", alias, "lazim", "Analis")

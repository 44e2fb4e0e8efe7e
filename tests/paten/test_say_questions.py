"""Questions in words, like ones together; what may be answered is what the loader takes."""

import pandas as pd
import pytest

from paten import choices
from paten.dictionary.rules import rules
from paten.say import questions, reminders

ROWS = [
    ("L04-aaaaaa", "L04", "35.79", "Kota Batu", "completed", 1, "ribuan", "layanan"),
    ("L04-bbbbbb", "L04", "35.79", "Kota Batu", "completed", 2, "ribuan", "layanan"),
    ("L04-cccccc", "L04", "35.79", "Kota Batu", "requested", 1, None, "layanan"),
    ("U04-dddddd", "U04", None, "Pengirim belum diketahui", "35.79.01 T1", 2, None, "lain"),
]


def waiting() -> pd.DataFrame:
    names = ["question", "rule", "sender", "label", "subject", "rows", "suggestion", "report_type"]
    made = pd.DataFrame(ROWS, columns=names)
    made["prompt"] = "Banyaknya berkas tertulis sebagai pecahan: 1,234."
    made["file"], made["place"], made["replaced"] = "laporan.xlsx", "Layanan!C5", False
    made["parts"] = [[row] for row in made.to_dict("records")]
    made["periods"] = [[pd.Timestamp(2026, 9, 1)], [pd.Timestamp(2026, 10, 1)], [pd.Timestamp(2026, 10, 1)], None]
    made["report_types"] = [["layanan"]] * 3 + [["peraturan"]]
    return made


def test_like_questions_of_one_sender_are_one_group():
    found = questions.groups(waiting())
    assert [group.ids for group in found] == [("L04-aaaaaa", "L04-bbbbbb"), ("L04-cccccc",), ("U04-dddddd",)]
    assert found[0].suggestion == "ribuan" and found[1].suggestion is None
    assert [about["months"] for about in found[0].about] == ["Sep 2026", "Okt 2026"]
    assert found[2].sender is None and found[2].about[0]["months"] == "daftar peraturan"
    assert questions.heading(found[0]).endswith("pecahan · dua pertanyaan sejenis")
    assert len(questions.groups(waiting(), together=False)) == 4


@pytest.mark.parametrize("absent", [None, float("nan"), pd.NA])
def test_a_file_without_a_month_is_no_register_of_acts_however_the_snapshot_says_none(absent):
    rows = waiting()
    rows["periods"] = pd.Series([absent] * len(rows), dtype=object)
    rows["report_types"] = pd.Series([["layanan"], ["kepatuhan", "layanan"], absent, ["peraturan"]], dtype=object)
    told = [group.about[0]["months"] for group in questions.groups(rows, together=False)]
    assert told == ["bulan belum diketahui"] * 3 + ["daftar peraturan"]


def test_every_rule_that_asks_can_be_answered_and_is_asked_in_words_everywhere():
    asking = {rule.key for rule in rules() if rule.lines[0].words.startswith("Tanya")}
    assert asking == {*choices.TAKES}
    assert asking <= {*reminders.ASKS}


def test_only_answers_that_the_loader_takes_are_offered():
    for rule in choices.TAKES:
        for rows in (1, 2, 12):
            *offered, last = choices.offered(rule, rows, "layanan")
            assert last == choices.REFUSE
            assert all(choices.TAKES[rule].fullmatch(answer) for answer in offered)
            assert all(choices.words(answer) for answer in (*offered, last))
    assert choices.offered("U04", 2, "lain") == ["pakai 1", "pakai 2", "tolak"]
    assert choices.takes_number("L04", 1) and not choices.takes_number("L04", 2)


def test_what_is_lacking_is_named_and_a_personal_number_refused():
    assert questions.lacking("tolak", "dikonfirmasi", "Analis") is None
    assert questions.lacking("", " ", None) == "Lengkapi dahulu: jawaban, alasan, jabatan yang menjawab."
    assert "NIK" in questions.lacking("tolak", "kata 3574011203900001", "Analis")


def test_after_answering_the_new_version_is_named():
    assert "Jawaban J00001 dicatat" in questions.done(1, ["J00001"], 2) and "versi data 2" in questions.done(
        1, ["J00001"], 2
    )
    assert questions.done(3, ["J1", "J2", "J3"], 4).startswith("3 jawaban dicatat")
    assert questions.title(0) == "Tidak ada pertanyaan yang menunggu jawaban"

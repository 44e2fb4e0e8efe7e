"""What newer files replaced asks nobody for anything: every count of what waits leaves it out, and the lists say so."""

from datetime import date

import pytest
from offices import KOTA, NOW, volume

from etl import decide
from paten import warehouse
from paten.briefing.build import briefing
from paten.say import findings
from paten.view import View

OCTOBER = date(2026, 10, 1)


@pytest.fixture(scope="module")
def mended(few_places, tmp_path_factory):
    """A file with a doubtful number and a number below zero; one of the next day replaces it, with one doubt."""
    made = few_places.copy(tmp_path_factory.mktemp("mended") / "data")
    doubts = [volume(f"{KOTA}.01", completed="1,7"), volume(f"{KOTA}.02", completed=-2), volume(f"{KOTA}.03")]
    made.load(made.inbox("2026-11-05", "pertama", doubts), as_of=NOW)
    better = [volume(f"{KOTA}.01", completed="1,8"), volume(f"{KOTA}.02", completed=2), volume(f"{KOTA}.03")]
    made.load(made.inbox("2026-11-06", "perbaikan", better), as_of=NOW)
    with warehouse.reading(made.root):
        yield made


def view() -> View:
    return View(warehouse.current(), ("35",), KOTA, OCTOBER)


def test_findings_of_replaced_files_are_counted_apart(mended):
    rules, senders = warehouse.rows("findings_by_rule", view()), warehouse.rows("senders", view())
    assert findings.title(rules) == "1 hal menunggu jawaban"
    assert findings.note(rules, senders, OCTOBER).endswith("; 2 temuan lain ada di berkas yang sudah diganti")
    assert list(senders.n_findings) == [1]
    listed = warehouse.rows("findings", view(), rule="", limit=50, start=0)
    assert list(listed.replaced) == [False, True, True] and list(listed.total) == [3] * 3
    assert int(rules.n.sum() + rules.n_replaced.sum()) == 3


def test_a_question_of_a_replaced_file_does_not_wait(mended):
    waiting = warehouse.rows("open_questions", view())
    assert sorted(waiting.replaced) == [False, True], "it is listed all the same"
    assert {one["question"]: one["replaced"] for one in decide.questions(mended.folder)} == dict(
        zip(waiting.question, waiting.replaced, strict=True)
    )
    [status] = decide.rows(mended.folder, "snapshot/status")
    assert status["open_questions"] == 1
    sent = warehouse.rows("submissions", view())
    assert dict(zip(sent.replaced, sent.n_open, strict=True)) == {False: 1, True: 0}
    waiting = warehouse.rows("recap_questions", view(), first=OCTOBER, last=OCTOBER)
    assert dict(zip(waiting.region_code, waiting.n_questions, strict=True)) == {KOTA: 1, f"{KOTA}.01": 1}


def test_a_report_is_dated_by_its_first_receipt_and_its_mending_is_said(mended):
    about = briefing(view()).about
    assert about.endswith("laporan diterima 5 November 2026, diperbaiki 6 November 2026")

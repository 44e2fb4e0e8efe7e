"""The simulation as its readers meet it: the files that come in, and the stories that they tell."""

import hashlib
import json
import re
from collections import Counter, defaultdict
from datetime import date, datetime
from functools import cache
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.demo import volumes, write
from etl.demo.books import books
from etl.demo.paths import paths
from etl.demo.places import places
from etl.demo.reporting import Report
from etl.demo.seasons import factor
from etl.demo.stories import WINDOW, last_month, month_end, stories
from etl.errors import UserError
from etl.read import read_files
from etl.template.book import Book
from paten.periods import add_months

AS_OF = date(2026, 11, 25)
LAST = date(2026, 10, 1)
FOUR = ["35.74", "35.75", "35.79", "35.12"]
PLACE = re.compile(
    r"inbox/(\d{4}-\d{2}-\d{2})_(35\.\d\d)_(surel|wa|langsung)/PATEN_\2_(\d{4}-\d{2}|pendataan-awal)(_perbaikan)?\.xlsx"
)


@pytest.fixture(scope="module")
def small(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    write(folder, 3, FOUR, AS_OF)
    return folder


@cache
def submissions(code: str, months: int = WINDOW) -> tuple[tuple[Report, Book], ...]:
    return tuple(books(places()[code], stories()[code], LAST, months, AS_OF, {}))


def monthly(code: str, step: int | None = None) -> list[tuple[Report, Book]]:
    return [
        (report, book) for report, book in submissions(code) if report.step is not None and step in (None, report.step)
    ]


def test_the_same_arguments_give_the_same_bytes(small, tmp_path):
    again = write(tmp_path, 3, FOUR, AS_OF)
    digests = {path.relative_to(tmp_path): hashlib.sha256(path.read_bytes()).hexdigest() for path in again}
    assert digests == {
        path.relative_to(small): hashlib.sha256(path.read_bytes()).hexdigest() for path in small.rglob("*.xlsx")
    }


def test_files_lie_in_the_inbox_in_folders_that_say_when_from_whom_and_how(small):
    files = [path for path in small.rglob("*") if path.is_file()]
    assert files
    for path in files:
        found = PLACE.fullmatch(path.relative_to(small).as_posix())
        assert found, path
        assert date.fromisoformat(found[1]) <= AS_OF
        assert datetime.fromtimestamp(path.stat().st_mtime) < datetime(2026, 11, 26)


def test_nothing_is_sent_before_its_month_is_over_or_after_the_day_of_the_simulation():
    for code in places():
        reports = [report for report, _ in submissions(code)]
        assert reports == sorted(reports, key=lambda report: report.received)
        for report in reports:
            month = add_months(LAST, report.step if report.step is not None else -WINDOW)
            assert report.received.date() <= AS_OF
            assert report.received.date() > (month_end(month) if report.step is not None else month)
            assert report.received.weekday() < 5


def test_the_last_month_is_the_last_one_that_was_due():
    assert last_month(date(2026, 11, 25)) == date(2026, 10, 1)
    assert last_month(date(2026, 11, 10)) == date(2026, 10, 1)
    assert last_month(date(2026, 11, 9)) == date(2026, 9, 1)
    assert last_month(date(2027, 1, 12)) == date(2026, 12, 1)


def test_a_small_simulation_shows_every_behaviour(small):
    found = [PLACE.fullmatch(path.relative_to(small).as_posix()) for path in sorted(small.rglob("*.xlsx"))]
    monthly = {(match[2], match[4]) for match in found if match[4] != "pendataan-awal"}
    assert {month for _, month in monthly} == {"2026-08", "2026-09", "2026-10"}
    assert len(monthly) == 3 * len(FOUR) - 1, "one report is missing"
    assert sum(bool(match[5]) for match in found) >= 1, "one is mended"
    assert any(int(match[1][8:]) > 10 for match in found if match[4] == "2026-09" and not match[5]), "one is late"


def test_a_small_simulation_has_partial_nihil_and_mistaken_books():
    from etl.demo import _wanted

    shown = Counter()
    for code, wanted in _wanted(FOUR, 3).items():
        for report, _ in books(places()[code], stories()[code], LAST, 3, AS_OF, wanted):
            shown.update(name for name in ("empty", "nihil", "mistakes", "mends") if getattr(report, name))
    assert set(shown) == {"empty", "nihil", "mistakes", "mends"}


def test_two_books_of_one_month_have_different_bytes(small):
    digests = Counter(hashlib.sha256(path.read_bytes()).hexdigest() for path in small.rglob("*.xlsx"))
    assert set(digests.values()) == {1}


def test_every_stage_is_reached_and_about_two_thirds_operate():
    reached = Counter(stage for code in places() for stage in _stages(code))
    assert sum(reached.values()) == 666
    assert set(reached) == set(range(6))
    assert 0.60 <= reached[5] / 666 <= 0.68


def test_three_never_had_a_delegation_act_one_ran_out_and_one_is_about_to():
    register = {code: submissions(code)[-1][1].filled.acts or submissions(code)[-1][1].acts for code in places()}
    delegations = {code: [act for act in acts if act["milestone"] == "M2"] for code, acts in register.items()}
    never = [code for code, acts in delegations.items() if not acts]
    assert len(never) == 3
    assert sum(len(places()[code].kecamatan) for code in never) == 41
    ends = [act["valid_to"] for acts in delegations.values() for act in acts[-1:] if act["valid_to"]]
    assert sum(end < AS_OF for end in ends) == 2
    assert sum(AS_OF < end < date(2027, 5, 25) for end in ends) == 1
    assert sum(len(acts) > 1 for acts in delegations.values()) > 20, "acts are replaced by newer ones"


def test_acts_do_not_pretend_to_be_real_and_have_numbers_of_their_own():
    for code in places():
        for _, book in submissions(code):
            assert book.simulated
        acts = [act for act in submissions(code)[-1][1].acts if "title" in act]
        assert all(act["title"].endswith("(simulasi)") for act in acts)
        assert all(re.fullmatch(r"Nomor \d+ Tahun 20\d\d", act["number"]) for act in acts)
        assert len({(act["type"], act["number"]) for act in acts}) == len(acts)


def test_seven_have_not_reported_the_last_month():
    assert len([code for code in places() if not monthly(code, 0)]) == 7


def test_a_longer_simulation_reaches_further_back():
    months = {report.step for report, _ in submissions("35.77", 60) if report.step is not None}
    assert len(months) > 55 and min(months) == -59


def test_tuban_falls_behind_and_then_stops_reporting():
    shares = [_on_time("35.23", step) for step in range(-12, -1)]
    assert min(shares[:6]) > 0.88
    assert shares[-5:] == sorted(shares[-5:], reverse=True)
    assert shares[-1] < 0.72
    assert not monthly("35.23", -1) and not monthly("35.23", 0)


def test_sampang_recovers():
    steps = [report.step for report, _ in monthly("35.27")]
    assert min(steps) == -15, "silent at first"
    assert _on_time("35.27", -15) < 0.78 < 0.88 < _on_time("35.27", 0)
    assert Counter(_stages("35.27"))[5] == 11


def test_kedopok_is_the_one_kecamatan_of_kota_probolinggo_that_lacks_technical_items():
    assert _stages("35.74") == [5, 5, 5, 5, 2]


def test_offices_confirm_what_has_not_changed():
    books_of_a_place = [book for _, book in monthly("35.10")]
    ticked = [book for book in books_of_a_place if book.filled.no_change]
    assert len(ticked) > WINDOW / 2
    assert all(not book.filled.compliance for book in ticked)


def test_a_book_comes_filled_in_with_what_was_last_reported():
    for (_, before), (report, after) in zip(monthly("35.06"), monthly("35.06")[1:], strict=False):
        if not report.mends:
            assert after.acts == (before.filled.acts or before.acts)
            assert after.compliance == {**before.compliance, **before.filled.compliance}


def test_mistakes_stay_rare():
    mistakes = sum(report.mistakes for code in places() for report, _ in submissions(code))
    cells = sum(len(book.filled.counts["completed"]) for code in places() for _, book in monthly(code))
    assert 100 < mistakes < cells / 200


@settings(max_examples=25)
@given(st.sampled_from(sorted(places())), st.integers(-36, 0))
def test_measures_agree_with_each_other(code, step):
    place, story = places()[code], stories()[code]
    counts = volumes.month(place, story, paths(place, story), LAST, step).counts
    before = volumes.month(place, story, paths(place, story), LAST, step - 1).counts
    assert all((values >= 0).all() for values in counts.values())
    assert (counts["on_time"] <= counts["completed"]).all()
    assert (counts["carried_over"] == before["pending"]).all()
    done = counts["completed"] + counts["rejected"]
    assert (counts["requested"] + counts["carried_over"] - done == counts["pending"]).all()


def test_months_have_their_seasons():
    assert factor("NP-02", date(2026, 3, 1)) < 0.9, "Lebaran takes working days"
    assert factor("NP-14", date(2026, 7, 1)) > 1.4, "jobs are sought after school"
    assert factor("NP-12", date(2026, 4, 1)) > 1.3 > 0.8 > factor("NP-12", date(2026, 3, 1)), "Syawal, not Ramadan"


def test_licences_are_near_nihil_since_they_moved():
    total = defaultdict(int)
    for code in places():
        month = volumes.month(places()[code], stories()[code], paths(places()[code], stories()[code]), LAST, 0)
        for index, service in enumerate(month.services):
            total[service[:2]] += int(month.counts["completed"][:, index].sum())
    assert total["IZ"] < sum(total.values()) / 200


def test_an_unknown_code_is_answered_with_a_sentence(tmp_path):
    with pytest.raises(UserError, match="35.99 bukan kode kabupaten/kota"):
        write(tmp_path, 1, ["35.99"], AS_OF)
    assert not list(tmp_path.iterdir())


def test_no_document_is_younger_than_the_report_that_names_it():
    for code in places():
        for report, book in submissions(code):
            dates = [
                row.get(name) for row in book.filled.compliance.values() for name in ("evidence_date", "checked_on")
            ]
            assert all(day <= report.received.date() for day in dates if day)
            wrong = [act for act in book.filled.acts or () if act["date"] > report.received.date()]
            assert len(wrong) <= 1, "but for a year typed wrong"


def test_every_book_is_read_as_simulated_without_any_note_but_those_that_are_meant(small, tmp_path):
    files = sorted(small.rglob("*.xlsx"))
    readings = read_files(files, tmp_path)
    assert [reading.path for reading in readings] == files
    for reading in readings:
        assert reading.stamp["simulated"] and reading.stamp["form"] == "templat"
        assert reading.stamp["kabupaten_kota"] == reading.path.parent.name.split("_")[1]
        assert _rules(reading.parquet) <= {"B17", "B18"}, "sheets that are neither changed nor confirmed"


def _rules(parquet: Path) -> set[str]:
    question = "select value from parquet_kv_metadata($path) where key = 'notes'"
    with duckdb.connect() as connection:
        [notes] = connection.execute(question, {"path": str(parquet)}).fetchone()
    return {note["rule"] for note in json.loads(notes)}


def _on_time(code: str, step: int) -> float:
    counts = [book.filled.counts for _, book in monthly(code, step)][-1]
    both = [key for key in counts["on_time"] if isinstance(counts["completed"].get(key), int)]
    on_time = sum(counts["on_time"][key] for key in both if isinstance(counts["on_time"][key], int))
    return on_time / sum(counts["completed"][key] for key in both)


def _stages(code: str) -> list[int]:
    """The slow, obvious way: each step of each kecamatan on the last day of the simulation."""
    *_, (_, newest) = submissions(code)
    acts = newest.filled.acts if newest.filled.acts is not None else newest.acts
    ticks = {**newest.compliance, **newest.filled.compliance}
    done = {
        kecamatan
        for _, book in monthly(code)
        for (kecamatan, _), value in book.filled.counts["completed"].items()
        if isinstance(value, int) and value > 0
    }
    return [_stage(kecamatan, acts, ticks, kecamatan in done) for kecamatan in places()[code].codes]


def _stage(kecamatan: str, acts: tuple, ticks: dict, has_volume: bool) -> int:
    replaced = {act.get("replaces") for act in acts} - {None}
    in_force = [
        act
        for act in acts
        if kecamatan in act["kecamatan_codes"]
        and act["date"] <= month_end(LAST)
        and (act.get("valid_to") or AS_OF) >= month_end(LAST)
        and f"{act.get('type')} {act.get('number')}" not in replaced
    ]
    milestones = {act["milestone"] for act in in_force}
    settled = {item for act in in_force for item in act.get("requirement_codes", ())}
    technical = [ticks.get((kecamatan, f"T{number}"), {}) for number in range(1, 15)]
    met = all(row.get("status") == "tidak_berlaku" or row.get("evidence_date") for row in technical)
    steps = (
        "M1" in milestones,
        "M2" in milestones and "S1" in settled and bool({"S2", "S3"} & settled),
        {"M3", "M4", "M5"} <= milestones and {f"A{number}" for number in range(1, 8)} <= settled and met,
        "M6" in milestones,
        "M7" in milestones and has_volume,
    )
    return next((number for number, step in enumerate(steps) if not step), 5)

"""Real files through the real loader: what a snapshot says depends on what was received, and on nothing else."""

import random
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from offices import AS_OF, BATU, KAB, KOTA, NOW, Office, act, score, tick, volume

from etl.forget import forget
from etl.template import Book, Filled

OCTOBER = date(2026, 10, 1)
OCTOBER_REPORT = """select n_kecamatan, revision
    from report where region_code = $code and period = '2026-10-01' and report_type = 'layanan'"""
COUNTY = tuple((f"{KAB}.{number:02d}", f"Kecamatan {number}") for number in range(1, 34))
ONE, TWO = f"{KOTA}.01", f"{KOTA}.02"
REPORTED = {(ONE, "NP-10"): 12, (ONE, "NP-02"): 30, (TWO, "NP-10"): 12, (f"{BATU}.01", "NP-10"): 12}
FACTS = ("service_volume", "compliance", "act", "satisfaction")
MARTS = ("coverage", "requirement", "stage", "indicator")


def everything(office: Office) -> list[Path]:
    """Reports of all kinds: revised, late, partial, quarterly, of several senders, with questions and faults."""
    kecamatan = [f"{KOTA}.0{number}" for number in range(1, 6)]
    first = [volume(code, "NP-02", 40, period="2026-09", requested=50, on_time=30) for code in kecamatan]
    second = [volume(code, "NP-02", 41, requested=50, on_time=31) for code in kecamatan]
    wrong = [volume(kecamatan[0], "NP-10", "dua"), volume(kecamatan[1], "NP-10", "1,234"), volume("Entah", "NP-10", 3)]
    register = [
        act("M1", "Nomor 1 Tahun 2019", "2019-02-01"),
        act("M2", "Nomor 2 Tahun 2020", "2020-02-01", requirement_codes="S1|S2|S3", valid_to="2026-08-31"),
        act("M7", on="2022-06-01", kecamatan=kecamatan[0]),
    ]
    newer = act("M2", "Nomor 9 Tahun 2026", "2026-09-15", requirement_codes="S1|S3", replaces="Nomor 2 Tahun 2020")
    ticks = [tick(code, f"T{item}") for code in kecamatan[:4] for item in (1, 2, 3)]
    earlier = [row | {"period": "2026-09", "status": "belum"} for row in ticks[:6]]
    quarter = [volume(f"{BATU}.01", completed=90, period="2026-07", months=3)]
    return [
        office.inbox("2026-10-05", "layanan", first),
        office.inbox("2026-11-05", "layanan", second + wrong),
        office.inbox("2026-11-09", "mended", [volume(kecamatan[0], "NP-02", 44), volume(kecamatan[1], "NP-02", "x")]),
        office.inbox("2026-11-07", "susulan", [volume(kecamatan[0], "NP-02", 43), volume(kecamatan[2], "NP-02", 45)]),
        office.inbox("2026-09-01", "peraturan", register),
        office.inbox("2026-11-10", "peraturan", [*register, newer]),
        office.inbox("2026-11-05", "kepatuhan", [*ticks, tick(KOTA, "S2", "tidak berlaku")]),
        office.inbox("2026-10-05", "kepatuhan", earlier),
        office.inbox("2026-08-01", "skm", [score(kecamatan[0]), score(kecamatan[0], "U2", "9")]),
        office.inbox("2026-10-06", "triwulan", quarter, sender=BATU),
        office.inbox("2026-11-08", "provinsi", [volume(f"{BATU}.02"), volume(kecamatan[3], "NP-02", 46)], sender="35"),
        office.inbox("2026-11-08", "kosong", []),
    ]


@pytest.fixture
def full_office(_everything_loaded, tmp_path) -> tuple[Office, dict[str, str]]:
    """A folder of one's own in which all of `everything` was loaded in one go, and its hashes."""
    loaded, hashes = _everything_loaded
    return loaded.copy(tmp_path / "full"), hashes


@pytest.fixture(scope="module")
def _everything_loaded(few_places, tmp_path_factory) -> tuple[Office, dict[str, str]]:
    office = few_places.copy(tmp_path_factory.mktemp("everything") / "data")
    office.load(*everything(office))
    return office, office.hashes()


def test_the_order_of_files_changes_nothing(office, full_office):
    paths = everything(office)
    random.Random(1).shuffle(paths)
    for start in range(0, len(paths), 3):
        office.load(*paths[start : start + 3])
    assert office.hashes() == full_office[1]


def test_loading_twice_changes_nothing(full_office):
    office, hashes = full_office
    outcome = office.load(*everything(office))
    assert {one["verdict"] for one in outcome.submissions} == {"sudah_ada"}
    assert office.hashes() == hashes


def test_everything_from_intake_is_what_it_was(full_office):
    office, hashes = full_office
    office.publish(full=True)
    assert office.hashes() == hashes


def test_built_day_by_day_is_the_same_as_built_at_once(office, full_office):
    paths = sorted(everything(office), key=lambda path: path.parent.name)
    for day, some in ((date(2026, 10, 7), paths[:5]), (date(2026, 11, 6), paths[5:7]), (AS_OF, paths[7:])):
        office.load(*some, as_of=day)
    assert office.hashes() == full_office[1]


def test_a_day_in_the_past_leaves_out_what_came_later(full_office, office):
    loaded, _ = full_office
    day = date(2026, 11, 7)
    loaded.publish(day)
    office.load(*(path for path in everything(office) if path.parent.name[:10] <= day.isoformat()), as_of=day)
    assert loaded.hashes() == office.hashes()
    assert loaded.completed()[f"{KOTA}.01", "NP-02"] == 43


def test_a_file_that_came_after_the_day_is_kept_and_counts_from_its_own_day_on(office):
    outcome = office.load(office.inbox("2026-11-20", "layanan", [volume(f"{KOTA}.01")]), as_of=date(2026, 11, 10))
    assert [one["verdict"] for one in outcome.submissions] == ["ditahan"]
    assert office.completed() == {}
    office.publish(date(2026, 11, 20))
    assert office.completed() == {(f"{KOTA}.01", "NP-10"): 12}


def county(filled: Filled, kecamatan: tuple[tuple[str, str], ...]) -> Book:
    requirements = (("T1", "Loket pendaftaran"), ("T2", "Tempat pemrosesan"))
    services = (("NP-02", "KTP elektronik"), ("NP-10", "SKTM"))
    book = Book(KAB, "Kab. Malang", kecamatan, OCTOBER, services, services, requirements)
    return replace(book, filled=filled)


def filled_by(kecamatan: list[str]) -> Filled:
    completed = {(code, "NP-02"): number * 7 for number, code in enumerate(kecamatan) if number % 5}
    requested = {key: value + 3 for key, value in completed.items()}
    ticks = {(code, "T1"): {"status": "terpenuhi", "evidence": "foto", "evidence_date": OCTOBER} for code in kecamatan}
    scores = {code: {"U1": "3,25", "U2": 3, "respondents": 99, "period": "2026-07", "months": 6} for code in kecamatan}
    return Filled(
        counts={"completed": completed, "requested": requested},
        nihil=frozenset(code for number, code in enumerate(kecamatan) if not number % 5),
        compliance=ticks,
        satisfaction=scores,
    )


def only(filled: Filled, code: str) -> Filled:
    """What one kecamatan would have typed into a book of its own."""
    own = {name: {key: n for key, n in cells.items() if key[0] == code} for name, cells in filled.counts.items()}
    return Filled(
        counts=own,
        nihil=filled.nihil & {code},
        compliance={key: value for key, value in filled.compliance.items() if key[0] == code},
        satisfaction={code: filled.satisfaction[code]},
    )


@pytest.fixture(scope="module")
def one_file_of_33(few_places, tmp_path_factory) -> Office:
    """Kab. Malang in one book. Read only."""
    office = few_places.copy(tmp_path_factory.mktemp("one") / "data")
    office.load(office.inbox_book("2026-11-05", county(filled_by([code for code, _ in COUNTY]), COUNTY)))
    return office


def test_33_files_of_one_kecamatan_say_what_one_file_of_33_says(one_file_of_33, office):
    filled = filled_by([code for code, _ in COUNTY])
    books = [replace(county(only(filled, code), ((code, name),)), per_kecamatan=True) for code, name in COUNTY]
    office.load(*(office.inbox_book("2026-11-05", book) for book in books))
    assert one_file_of_33.one("select count(*) from service_volume") == 33 + 7
    for relation in (*FACTS, *MARTS, "report"):
        assert office.said(relation) == one_file_of_33.said(relation), relation


def test_a_mended_file_with_two_kecamatan_leaves_the_other_31_alone(one_file_of_33, tmp_path):
    office = one_file_of_33.copy(tmp_path / "mended")
    before = office.said("service_volume")
    two = [code for code, _ in COUNTY[:2]]
    office.load(office.inbox("2026-11-09", "mended", [volume(code, completed=1) for code in two], sender=KAB))
    after = office.said("service_volume")
    assert {row[0] for row in set(before) ^ set(after)} == set(two)
    assert [row for row in after if row[0] in two] == [
        (code, "NP-10", OCTOBER, 1, None, 1, *[None] * 5) for code in two
    ]
    assert office.ask(OCTOBER_REPORT, code=KAB) == [(33, 2)]


@pytest.fixture(scope="module")
def _reported(few_places, tmp_path_factory) -> Office:
    office = few_places.copy(tmp_path_factory.mktemp("reported") / "data")
    own = [volume(ONE), volume(ONE, "NP-02", 30), volume(TWO)]
    theirs = office.inbox("2026-11-05", "layanan", [volume(f"{BATU}.01")], sender=BATU)
    office.load(office.inbox("2026-11-05", "layanan", own), theirs)
    return office


@pytest.fixture
def reported(_reported, tmp_path) -> Office:
    """A folder in which Kota Probolinggo and Kota Batu have reported October."""
    return _reported.copy(tmp_path / "reported")


def test_a_file_that_is_older_but_came_to_us_later_changes_nothing(reported):
    late = [volume(ONE, completed=5), volume(f"{KOTA}.03")]
    reported.load(reported.inbox("2026-11-02", "susulan", late))
    assert reported.completed() == REPORTED | {(f"{KOTA}.03", "NP-10"): 12}
    revisions = reported.ask(
        "select received_at::date, revision from unit where region_code = $code order by 1", code=ONE
    )
    assert revisions == [(date(2026, 11, 2), 1), (date(2026, 11, 5), 2)]


def test_what_a_revision_rejects_or_leaves_out_is_unknown_not_what_it_was(reported):
    reported.load(reported.inbox("2026-11-09", "mended", [volume(ONE, completed="lima"), volume(ONE, "NP-03", 31)]))
    unknown = {key: count for key, count in REPORTED.items() if key[0] != ONE}
    assert reported.completed() == unknown | {(ONE, "NP-03"): 31}


def test_a_row_of_nobody_or_of_somebody_else_blanks_nobodys_figures(reported):
    strange = [volume("Antah Berantah", completed=1), volume(f"{BATU}.01", completed=1)]
    reported.load(reported.inbox("2026-11-09", "mended", strange))
    assert reported.completed() == REPORTED


def test_a_file_of_which_nothing_could_be_read_replaces_nothing(reported):
    broken = reported.inbox("2026-11-09", "layanan", [])
    broken.write_bytes(b"PK\x03\x04 terpotong")
    assert reported.load(broken).submissions[0]["verdict"] == "ditolak"
    assert reported.completed() == REPORTED


def test_a_forgotten_file_gives_way_to_the_one_before_it_and_does_not_come_back(reported):
    hashes = reported.hashes()
    register = [volume(ONE, completed=1)]
    outcome = reported.load(reported.inbox("2026-11-09", "register", register))
    forget(reported.folder, outcome.submissions[0]["sha256"], "data pribadi", "Analis")
    reported.publish()
    assert reported.hashes() == hashes
    again = reported.load(reported.inbox("2026-11-12", "register", register))
    assert again.submissions[0]["verdict"] == "ditolak"
    assert reported.hashes() == hashes


def test_what_reaches_back_reaches_back_as_far_when_it_is_revised_or_goes(office):
    """First ticks count from the month of their evidence; a register says of all months what a place does not have."""
    ticks = [tick(code, evidence_date="2025-05-04") for code in (ONE, TWO)]
    september = [row | {"period": "2026-09"} for row in ticks]
    register = [act("M1", "Nomor 1")]
    named = {
        "september": ("2026-10-05", september),
        "oktober": ("2026-11-05", ticks),
        "peraturan": ("2026-11-05", register),
    }
    outcome = office.load(*(office.inbox(day, name, rows) for name, (day, rows) in named.items()))
    sent = {one["file"]: one["sha256"] for one in outcome.submissions}
    linked = [row | {"link": "https://jdih.example"} for row in september]
    mended = office.load(office.inbox("2026-11-06", "mended", linked)).submissions[0]
    _as_built_anew(office)
    office.written_answer("2026-11-07 08:00:00", KOTA, "exempt", "2026-10")
    for sha256 in (sent["september.csv"], sent["peraturan.csv"], mended["sha256"]):
        forget(office.folder, sha256, "keliru", "Analis")
    office.publish()
    _as_built_anew(office)


def test_what_comes_late_for_an_earlier_month_is_counted_as_if_it_had_come_in_time(office):
    """A row of the kota speaks for its kecamatan until one speaks for itself, also when that is learnt afterwards."""
    whole = [tick(KOTA, "S2", "tidak_berlaku")]
    office.load(office.inbox("2026-11-05", "kota_oktober", whole))
    office.load(office.inbox("2026-11-06", "kota_september", [row | {"period": "2026-09"} for row in whole]))
    own = [tick(ONE, "S2", "belum", "2026-08"), tick(ONE, period="2026-08")]
    late = office.load(office.inbox("2026-11-07", "kecamatan_agustus", own)).submissions[0]
    said = office.ask("from tick where requirement_code = 'S2' and region_code = $one", one=ONE)
    assert [row[4] for row in said] == ["belum"]
    _as_built_anew(office)
    quarter = [volume(ONE, completed=3, period="2026-07", months=3)]
    office.load(office.inbox("2026-11-08", "triwulan", quarter))
    forget(office.folder, late["sha256"], "keliru", "Analis")
    office.publish()
    _as_built_anew(office)


def test_an_exemption_given_and_taken_back_leaves_nothing_behind(reported):
    reported.publish(NOW)
    hashes = reported.hashes()
    number = reported.declare(BATU, "exempt", "2026-09")
    exempt = "select region_code, report_type from report where timeliness = 'dikecualikan' order by all"
    assert reported.ask(exempt) == [(BATU, "kepatuhan"), (BATU, "layanan")]
    _as_built_anew(reported, NOW)
    reported.revoke(number)
    _as_built_anew(reported, NOW)
    changed = reported.hashes().items() - hashes.items()
    assert {key for key, _ in changed} == {"rows.answer", "hash.answer"}


def _as_built_anew(office: Office, as_of: date = AS_OF) -> None:
    hashes = office.hashes()
    office.publish(as_of, full=True)
    assert office.hashes() == hashes

"""What the reading of free form left open waits for an answer; new names and words have a file read again."""

import csv
from pathlib import Path

import pytest
from offices import BATU, KOTA, NOW, Office

from etl import decide, intake, publish

ROWS = """select region_code, service_code, period::varchar, months, completed, cells['completed']
    from service_volume order by all"""


@pytest.fixture(scope="module")
def closed(tmp_path_factory) -> Office:
    return Office(tmp_path_factory.mktemp("bebas")).close_other_places()


@pytest.fixture
def office(closed, tmp_path) -> Office:
    return closed.copy(tmp_path / "data")


def sent(office: Office, name: str, lines: list[list[str]], sender: str = KOTA) -> Path:
    """A CSV as an office draws it, in its inbox."""
    path = office.root / "inbox" / f"2026-11-09_{sender}_wa" / f"{name}.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as handle:
        csv.writer(handle, delimiter=";").writerows(lines)
    return path


TABLE = [["Kecamatan", "KTP-el", "SKTM"], ["Mayangan", "12", "3"], ["Wonoasih", "7", "-"]]
FACTS = [
    ("35.74.02", "NP-02", "2026-10-01", 1, 7, "B3"),
    ("35.74.02", "NP-10", "2026-10-01", 1, 0, "C3"),
    ("35.74.03", "NP-02", "2026-10-01", 1, 12, "B2"),
    ("35.74.03", "NP-10", "2026-10-01", 1, 3, "C2"),
]


def test_a_table_that_names_no_month_waits_for_it(office):
    office.load(sent(office, "rekap", TABLE), as_of=NOW)
    assert office.ask(ROWS) == []
    office.answer(office.open_questions()["U07"], "2026-10")
    assert office.ask(ROWS) == FACTS


def test_a_running_total_counts_only_when_somebody_says_that_it_is_one_month(office):
    office.load(sent(office, "rekap", [["REKAP S.D. OKTOBER 2026"], *TABLE]), as_of=NOW)
    assert office.ask(ROWS) == []
    office.answer(office.open_questions()["U08"], "sebulan")
    assert len(office.ask(ROWS)) == 4


def test_a_sum_that_disagrees_with_its_parts_is_asked_once(office):
    counts = {"Mayangan": (5, 6, 11), "Wonoasih": (3, 4, 7), "Kanigaran": (2, 2, 4), "Kedopok": (1, 1, 9)}
    rows = [[name, *map(str, numbers)] for name, numbers in counts.items()]
    office.load(sent(office, "rekap", [["SKTM BULAN OKTOBER 2026"], ["Kecamatan", "L", "P", "JML"], *rows]), as_of=NOW)
    assert office.ask("select rule, count(*) from finding where severity = 'tanya' group by all") == [("U10", 1)]
    office.answer(office.open_questions()["U10"], "rincian")
    assert [row[4] for row in office.ask(ROWS)] == [7, 11, 4, 2]


def test_a_row_whose_remark_speaks_of_another_month_counts_when_somebody_says_that_it_is_this_one(office):
    remarks = ["Keterangan", "dipakai angka September", "lengkap"]
    lines = [["REKAP BULAN OKTOBER 2026"], *([*line, remark] for line, remark in zip(TABLE, remarks, strict=True))]
    office.load(sent(office, "rekap", lines), as_of=NOW)
    assert [row[0] for row in office.ask(ROWS)] == ["35.74.02"] * 2
    office.answer(office.open_questions()["U12"], "angka")
    assert len(office.ask(ROWS)) == 4


def test_a_remark_beside_a_state_points_at_the_state_and_how_many_there_are_is_no_unknown_header(office):
    head = ["No", "Uraian", "Keadaan", "Jumlah", "Keterangan"]
    rows = [
        ["1", "Loket pendaftaran", "Ada", "2", ""], ["2", "Ruang tunggu", "Ada", "0", ""],
        ["3", "Tempat piket", "Ada", "1", "keadaan tahun 2024"], ["4", "Tempat pembayaran", "Belum", "0", ""],
    ]  # fmt: skip
    lines = [["KECAMATAN WONOASIH"], ["BULAN OKTOBER 2026"], head, *rows]
    office.load(sent(office, "ceklis", lines), as_of=NOW)
    found = office.ask("select rule, cell, severity from finding where rule in ('U12', 'B34') order by all")
    assert [(rule, cell.rpartition("!")[2]) for rule, cell, _ in found] == [("U12", "C5"), ("U12", "C6")]


def test_a_table_without_kecamatan_or_service_asks_for_each_once(office):
    lines = [["BULAN OKTOBER 2026"], ["Jenis Layanan", "Selesai"], ["KTP-el", "12"], ["SKTM", "3"]]
    office.load(sent(office, "rekap", lines), as_of=NOW)
    office.answer(office.open_questions()["U09"], "35.74.03")
    assert [row[:2] + row[4:5] for row in office.ask(ROWS)] == [("35.74.03", "NP-02", 12), ("35.74.03", "NP-10", 3)]
    lines = [["BULAN SEPTEMBER 2026"], ["Kecamatan", "Selesai"], ["Mayangan", "5"], ["Wonoasih", "6"]]
    office.load(sent(office, "satu", lines), as_of=NOW)
    office.answer(office.open_questions()["U11"], "NP-15")
    assert [
        row[:2] + row[4:5]
        for row in office.ask(ROWS.replace("order by all", "where service_code = 'NP-15' order by all"))
    ] == [
        ("35.74.02", "NP-15", 6),
        ("35.74.03", "NP-15", 5),
    ]


def test_a_refused_table_is_gone(office):
    office.load(sent(office, "rekap", TABLE), as_of=NOW)
    office.answer(office.open_questions()["U07"], "tolak")
    assert office.ask(ROWS) == [] and office.open_questions() == {}


def test_a_word_that_the_office_adds_has_its_files_read_again(office):
    lines = [["BULAN OKTOBER 2026"], ["Kecamatan", "Layanan", "Beres"], ["Mayangan", "SKTM", "3"]]
    office.load(sent(office, "rekap", lines), as_of=NOW)
    assert office.ask(ROWS) == []
    layouts = office.root / "office" / "layouts"
    layouts.mkdir(parents=True)
    (layouts / "kota.csv").write_text("meaning,header\ncompleted,beres\n", encoding="utf-8")
    office.publish(NOW)
    assert office.ask(ROWS) == [("35.74.03", "NP-10", "2026-10-01", 1, 3, "C3")]
    assert not intake.renew(office.folder)


def test_what_nothing_changed_is_not_read_again(office):
    office.load(sent(office, "rekap", [["BULAN OKTOBER 2026"], *TABLE]), as_of=NOW)
    before = {path.name: path.stat().st_mtime_ns for path in office.folder.intake.glob("*.parquet")}
    publish.publish(office.folder, NOW, "uji")
    assert before == {path.name: path.stat().st_mtime_ns for path in office.folder.intake.glob("*.parquet")}


def test_a_lost_nought_that_the_total_gives_away_is_asked(office):
    lines = [
        ["BULAN OKTOBER 2026"],
        ["Kecamatan", "KTP-el"],
        ["Mayangan", "6134"],
        ["Wonoasih", "120"],
        ["Jumlah", "61460"],
    ]
    office.load(sent(office, "rekap", lines), as_of=NOW)
    assert [row[:2] + row[4:5] for row in office.ask(ROWS)] == [("35.74.02", "NP-02", 120)]
    office.answer(office.open_questions()["L15"], "61340")
    assert [row[4] for row in office.ask(ROWS)] == [120, 61340]


def test_what_is_counted_in_another_unit_is_asked(office):
    head = ["Kecamatan", "Layanan", "Satuan", "Selesai"]
    lines = [["BULAN OKTOBER 2026"], head, ["Mayangan", "SKTM", "orang", "12"], ["Wonoasih", "SKTM", "berkas", "7"]]
    office.load(sent(office, "satuan", lines), as_of=NOW)
    assert [row[:2] + row[4:5] for row in office.ask(ROWS)] == [("35.74.02", "NP-10", 7)]
    office.answer(office.open_questions()["L17"], "berkas")
    assert [row[4] for row in office.ask(ROWS)] == [7, 12]


def test_an_index_that_does_not_follow_from_its_scores_is_told(office):
    scores = ["3,5"] * 9  # 87,5; weighted 0,11 it would be 86,63
    lines = [["SKM SEMESTER I 2026"], ["Kecamatan", "Responden", *[f"U{n}" for n in range(1, 10)], "IKM"]]
    lines += [["Mayangan", "150", *scores, "86,63"], ["Wonoasih", "150", *scores, "87,5"]]
    office.load(sent(office, "skm", lines), as_of=NOW)
    told = office.ask("select region_code, message from finding where rule = 'S05'")
    assert [code for code, _ in told] == ["35.74.03"] and "86,63" in told[0][1] and "87,5" in told[0][1]


def test_misspelt_months_among_others_are_asked_at_their_headers_each_with_its_proposal(office):
    lines = [["REKAP PATEN TAHUN 2026"], ["Kecamatan", "Layanan", "Agustus", "Septembr", "Oktobr"]]
    found = office.load(sent(office, "rekap", [*lines, ["Mayangan", "KTP-el", "5", "6", "7"]]), as_of=NOW)
    [one] = found.submissions
    said = [(finding["rule"], finding["cell"], finding["suggestion"]) for finding in one["findings"]]
    assert said == [("U07", "D2", "2026-09"), ("U07", "E2", "2026-10")]
    assert office.ask(ROWS) == [("35.74.03", "NP-02", "2026-08-01", 1, 5, "C3")]
    [asked] = decide.questions(office.folder)
    office.answer(asked["question"], "usulan")
    months = [(period, count, cell) for _, _, period, _, count, cell in office.ask(ROWS)]
    assert months == [("2026-08-01", 5, "C3"), ("2026-09-01", 6, "D3"), ("2026-10-01", 7, "E3")]


@pytest.mark.parametrize("title, asked", [("KECAMATAN BATU", False), ("KEC. BATU", False), ("BATU", True)])
def test_a_title_that_says_kecamatan_is_not_taken_for_the_kota_of_that_name(office, title, asked):
    rows = [[title], ["BULAN OKTOBER 2026"], ["Layanan", "Selesai"], ["KTP-el", "12"], ["SKTM", "3"]]
    office.load(sent(office, "laporan", rows, BATU), as_of=NOW)
    assert bool(office.open_questions()) == asked
    assert len(office.ask(ROWS)) == (0 if asked else 2)

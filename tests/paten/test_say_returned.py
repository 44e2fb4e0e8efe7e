"""The words of a returned workbook: each finding says what is wrong, what to do, and what was expected."""

import csv
import re
from pathlib import Path

import pytest

from etl.judge import rules
from paten.say import returned as say

VERBS = {"Betulkan", "Ganti", "Hapus", "Kirim", "Sisakan", "Tulis", "Ubah"}
HOUSE = Path(__file__).parents[2]
WRONG = {
    "rule": "L03", "severity": "galat", "measure": "completed", "sheet": "Layanan", "row": 6, "column": "H",
    "message": "Banyaknya berkas tidak mungkin kurang dari nol (-2). Perbaiki: isi banyaknya berkas tanpa tanda kurang.",  # noqa: E501
}  # fmt: skip
ASKED = WRONG | {
    "rule": "L04", "severity": "tanya", "suggestion": "ribuan",
    "message": "Banyaknya berkas tertulis sebagai pecahan: 1,234. Jawab: ribuan bila koma itu titik ribuan, atau tolak.",  # noqa: E501
}  # fmt: skip


def test_a_comment_says_what_is_wrong_how_to_mend_it_and_what_was_expected():
    assert say.comment(WRONG).splitlines() == [
        "PERLU DIBETULKAN (L03)",
        "Banyaknya berkas tidak mungkin kurang dari nol (-2).",
        "Caranya: Isi banyaknya berkas tanpa tanda kurang.",
        "Seharusnya: bilangan bulat, 0 bila memang tidak ada, kosong bila belum diketahui, misalnya 12",
    ]


def test_a_question_tells_the_sender_what_to_write_and_offers_no_word_that_no_cell_takes():
    told = say.comment(ASKED)
    assert told.splitlines() == [
        "PERLU DIJAWAB (L04)",
        "Banyaknya berkas tertulis sebagai pecahan: 1,234.",
        "Caranya: Tulis bilangan bulat tanpa koma, misalnya 1234.",
        "Seharusnya: bilangan bulat, 0 bila memang tidak ada, kosong bila belum diketahui, misalnya 12",
        "Di sel ini jangan menulis kata jawaban; penjelasan disampaikan kepada biro.",
    ]
    assert say.colour(ASKED) == "tanya"


def test_a_name_that_is_proposed_is_offered_to_the_sender_too():
    assert say.way(ASKED | {"rule": "L01", "suggestion": "NP-03"}).endswith("misalnya NP-10. Mungkin: NP-03.")


@pytest.mark.parametrize("rule", [one for one in rules() if one.severity == "tanya"], ids=lambda one: one.id)
def test_every_question_tells_its_sender_something_to_do_in_the_file(rule):
    told = say.way(ASKED | {"rule": rule.id, "message": f"{rule.sentence} {rule.advice}", "suggestion": None})
    assert told.split()[0] in VERBS, told
    assert not {"jumlahkan", "pakai", "ribuan", "sebulan", "tolak", "usulan"} & set(re.findall(r"\w+", told.lower()))


def test_a_percentage_is_mended_together_with_the_format_of_its_cell():
    assert "format sel ini dari persen menjadi angka" in say.way(ASKED | {"rule": "L13"})


@pytest.mark.parametrize(
    ("place", "message", "told"),
    [
        (
            ("TW3", 24, "D"),
            "Lembar TW3, sel D24: jumlah tidak cocok (1, 2). Yang dipakai angka tiap baris.",
            "Jumlah tidak",
        ),
        ((None, 4, "A"), "Sel A4: baris ini berisi angka tanpa nama. Tulis namanya.", "Baris ini berisi"),
        (("TW3", 8, "H"), "Lembar TW3, mulai sel H8: kolom H bukan jumlah berkas. Tidak perlu diperbaiki.", "Kolom H"),
        (("TW3", 8, "H"), "Lembar TW3, kolom mulai H8: judul 'x' tidak dimengerti. Tulis judulnya.", "Judul 'x'"),
        (("TW3", 8, "H"), "Lembar Lain, sel H8: judul itu salah. Tulis judulnya.", "Lembar Lain, sel H8: judul"),
    ],
)
def test_a_comment_does_not_say_where_it_stands(place, message, told):
    sheet, row, column = place
    found = {"rule": "B35", "severity": "peringatan", "sheet": sheet, "row": row, "column": column, "message": message}
    assert say.comment(found).splitlines()[1].startswith(told)


def test_of_a_doubled_row_no_kind_of_number_is_expected():
    assert say.expected(ASKED | {"rule": "U04"}) == "" and say.expected(ASKED | {"rule": "L10"}) != ""


def test_an_answered_question_is_a_remark():
    answered = ASKED | {"answered": True}
    assert say.word(answered) == "Sudah dijawab" and say.colour(answered) == "peringatan"
    assert "Caranya" not in say.comment(answered) and "kata jawaban" not in say.comment(answered)


@pytest.mark.parametrize(
    ("findings", "told"),
    [
        ([], say.NOTHING),
        ([WRONG | {"severity": "peringatan"}], say.ONLY_NOTES),
        ([ASKED | {"answered": True}], say.ONLY_NOTES),
        ([ASKED], say.MEND),
        ([WRONG | {"severity": "peringatan"}, WRONG], say.MEND),
    ],
)
def test_the_sender_is_asked_for_nothing_where_only_notes_are_left(findings, told):
    assert say.what_to_do(findings) == told


def test_every_column_that_a_sender_fills_in_has_its_expectation_and_an_example():
    with (HOUSE / "etl" / "layouts" / "kolom.csv").open(encoding="utf-8", newline="") as handle:
        columns = {line["column"] for line in csv.DictReader(handle)}
    assert columns <= set(say.EXPECTED)
    for name in columns:
        assert "misalnya" in say.expected({"measure": name}), name


def test_every_severity_of_a_rule_has_a_word_and_the_name_of_a_colour():
    assert {rule.severity for rule in rules()} <= set(say.WORDS) == set(say.COLOURS)


def test_what_is_not_about_a_cell_is_said_so():
    nowhere = WRONG | {"sheet": None, "row": None, "column": None, "measure": None}
    assert say.place(nowhere) == ("–", "seluruh berkas") and say.expected(nowhere) == ""
    assert say.place(WRONG | {"column": None}) == ("baris 6", "Layanan")
    assert say.place(WRONG | {"row": None, "column": None}) == ("–", "Layanan")


def test_the_kinds_of_findings_are_counted():
    assert say.found([], 0) == "Tidak ada temuan"
    told = say.found([WRONG, WRONG, ASKED, ASKED | {"answered": True}], 2)
    assert told == "4 temuan: 2 perlu dibetulkan, 1 perlu dijawab, 1 sudah dijawab (yang pertama 2 di bawah ini)"


@pytest.mark.parametrize(
    ("name", "simulated", "given"),
    [
        ("laporan.xls", False, "laporan_diperiksa.xlsx"),
        ("rekap.oktober.XLSM", False, "rekap.oktober_diperiksa.xlsm"),
        ("laporan_diperiksa.xlsx", False, "laporan_diperiksa.xlsx"),
        ("tanpa ujung", False, "tanpa ujung_diperiksa.xlsx"),
        ("buku.xlsx", True, "SIMULASI_buku_diperiksa.xlsx"),
        ("SIMULASI_buku.csv", True, "SIMULASI_buku_diperiksa.xlsx"),
        (".csv", False, "berkas_diperiksa.xlsx"),
    ],
)
def test_the_file_is_called_after_the_senders(name, simulated, given):
    assert say.file_name(name, simulated) == given


def test_the_reader_knows_our_sheets_by_what_they_say():
    """The words stand once more in the reader's query."""
    query = (HOUSE / "etl" / "read" / "raw.sql").read_text(encoding="utf-8")
    assert all(f"'{mark}'" in query for mark in say.MARKS.values())

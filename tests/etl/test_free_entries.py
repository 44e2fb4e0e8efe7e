"""A register of single applications is counted; what nobody knows of a line is asked, other lists are left alone."""

import pytest
from free_form import one, said

HEAD = " 1 |no_registrasi|tgl_masuk|kecamatan|kelurahan|layanan|status|tgl_selesai"
LINES = (
    "A-1|2026-10-01|Manyar|Sembayat|KTP-el|SELESAI|2026-10-02",
    "A-2|2026-10-01|Manyar|Betoyo|KTP-el|DIPROSES|",
    "A-3|2026-10-02|Cerme|Iker Iker|Kartu Keluarga|SELESAI|2026-10-05",
    "A-4|2026-10-03|Manyar|Betoyo|KTP elektronik|DITOLAK|2026-10-05",
    "A-5|2026-10-05|Cerme|Guranganyar|Kartu Keluarga|SELESAI|2026-10-06",
    "A-6|2026-10-07|Cerme|Iker Iker|KTP-el|DIBATALKAN PEMOHON|",
)
MANYAR_KTP = {"H2": "3", "I2": "1", "J2": "1", "K2": "1"}  # requested, completed, rejected, pending


def drawn(lines, head: str = HEAD) -> str:
    return head + "".join(f"\n {row} |{line}" for row, line in enumerate(lines, 2))


def test_single_applications_are_counted_by_kecamatan_service_and_state(words):
    read = one(words, drawn(LINES), file="export.csv")
    assert read.values == MANYAR_KTP | {
        "H4": "2", "I4": "2", "J4": "0", "K4": "0",
        "H7": "1", "I7": "0", "J7": "0", "K7": "0",
    }  # fmt: skip
    assert read.facts["H2"] == "Manyar, KTP-el, 2026-10, requested" and not read.asked
    assert [said(read, 3)[f"{col}4"] for col in "HIJK"] == ["requested", "completed", "rejected", "pending"]
    assert read.notes == [("B48", "A1", "6")]


def test_each_number_tells_its_lines(words):
    [plan] = one(words, drawn(LINES)).understood.plans
    assert {one.address for one in plan.extras if one.row == 2} == {"Rekap!E2:E5", "Rekap!F2:F5"}


@pytest.mark.parametrize("at, line", [
    (1, "A-2|2026-10-01|Manyar|Betoyo|KTP-el||"), (1, "A-2|2026-10-01|Manyar|Betoyo|KTP-el|dilimpahkan|"),
    (3, "A-4|2026-10-03|Manyar|Betoyo|KTP elektronik|DITOLAK|2026-11-02"),
])  # fmt: skip
def test_a_line_of_which_nobody_knows_what_became_in_its_month_is_asked(words, at, line):
    read = one(words, drawn([*LINES[:at], line, *LINES[at + 1 :]]))
    assert {"I2", "J2"} <= read.asked.keys() and not {"I4", "J4"} & read.asked.keys()


def test_applications_of_two_months_count_in_their_own(words):
    more = "A-7|2026-11-02|Manyar|Betoyo|KTP-el|SELESAI|2026-11-03"
    read = one(words, drawn([*LINES, more]))
    assert {cell: read.values.get(cell) for cell in MANYAR_KTP} == MANYAR_KTP | {"K2": None}  # open now, not then
    assert read.facts["I8"] == "Manyar, KTP-el, 2026-11, completed" and read.values["I8"] == "1"
    undated = [line.rpartition("|")[0] + "|" for line in [*LINES, more]]
    asked = one(words, drawn(undated, HEAD.replace("tgl_selesai", "catatan")))
    assert {"I2", "I8"} <= asked.asked.keys() and {"H2", "H8"} <= asked.facts.keys()


def test_a_log_that_names_an_application_in_two_lines_is_asked(words):
    log = "A-2|2026-10-05|Manyar|Betoyo|KTP-el|SELESAI|2026-10-05"
    read = one(words, drawn([*LINES, log]))
    assert {"H2", "I2"} <= read.asked.keys() and {"H4", "I4"} <= read.facts.keys()


@pytest.mark.parametrize("days", ["{} Oktober 2026", "0{}/10/2026 09:15", "Senin, {}-10-2026", "@2026-10-0{}"])
def test_a_register_of_letters_without_states_counts_what_was_given_out(words, days):
    title = " 1 |BUKU REGISTER SURAT KETERANGAN KECAMATAN MANYAR\n 3 |No|Tanggal|Jenis surat|Desa"
    names = ("SKTM", "SKTM", "Surat Keterangan Usaha", "SKTM", "Surat Keterangan Usaha", "SKTM")
    rows = "".join(f"\n {at + 3} |{at}|{days.format(at)}|{name}|Betoyo" for at, name in enumerate(names, 1))
    read = one(words, title + rows)
    assert read.values == {"E4": "4", "E6": "2"} and set(said(read, 3).values()) == {"completed"}
    assert read.facts["E4"] == "MANYAR, SKTM, 2026-10, completed"


@pytest.mark.parametrize("head, tail", [("Jumlah", "2"), ("Berkas selesai", "1")])
def test_a_register_that_says_how_many_is_not_counted_by_its_lines(words, head, tail):
    title = f" 1 |REGISTER PELAYANAN KECAMATAN MANYAR OKTOBER 2026\n 3 |No|Tanggal|Jenis layanan|{head}"
    rows = "".join(f"\n {at + 3} |{at}|{at} Oktober 2026|KTP-el|{tail}" for at in range(1, 7))
    assert "B48" not in one(words, title + rows).rules


def test_what_was_sent_back_is_rejected(words):
    read = one(words, drawn([*LINES[:3], LINES[3].replace("DITOLAK", "DIKEMBALIKAN"), *LINES[4:]]))
    assert read.values.items() >= MANYAR_KTP.items()


@pytest.mark.parametrize(
    "between", ["", "|||Jumlah 3", "no_registrasi|tgl_masuk|kecamatan|kelurahan|layanan|status|tgl_selesai"]
)
def test_a_register_goes_on_below_a_blank_row_a_total_and_the_header_of_the_next_page(words, between):
    lines = "".join(f"\n {row} |{line}" for row, line in zip((2, 3, 4, 6, 7, 8), LINES, strict=True))
    read = one(words, f"{HEAD}{lines}\n 5 |{between}" if between else HEAD + lines)
    assert read.values.items() >= MANYAR_KTP.items() and sum(map(int, read.values.values())) == 11


@pytest.mark.parametrize("line, at", [
    ("A-3|2026-10-02|Manyar|Betoyo||SELESAI|2026-10-05", 1), ("A-3|2026-10-02||Betoyo|KTP-el|SELESAI|2026-10-05", 0),
])  # fmt: skip
def test_a_line_without_a_service_or_kecamatan_takes_none_from_the_line_above(words, line, at):
    read = one(words, drawn([*LINES[:2], line, *LINES[3:]]))
    assert read.values["H2"] == "3" and said(read, at)["H4"] == "(tidak ditulis)"  # a rule asks


def test_a_kecamatan_merged_over_its_lines_is_that_of_each(words):
    lines = [line.replace("|Cerme", "|").replace("|Manyar", "|") for line in LINES]
    lines[0] = LINES[0]
    read = one(words, drawn(lines), merged=("C2:C7",))
    assert read.values == {"H2": "4", "I2": "1", "J2": "1", "K2": "1", "H4": "2", "I4": "2", "J4": "0", "K4": "0"}
    assert set(said(read, 0).values()) == {"Manyar"}


@pytest.mark.parametrize("title, head", [
    ("REGISTER PENGADUAN KECAMATAN MANYAR", "Tanggal"), ("JADWAL PELAYANAN KELILING KECAMATAN MANYAR", "Tanggal"),
    ("JENIS PELAYANAN KECAMATAN MANYAR", "Tanggal SK"), ("DAFTAR KECAMATAN MANYAR", "Mulai berlaku"),
])  # fmt: skip
def test_lists_of_something_else_are_not_counted(words, title, head):
    rows = "".join(f"\n {at + 3} |{at}|{at} Oktober 2026|KTP-el|Selesai" for at in range(1, 7))
    read = one(words, f" 1 |{title}\n 3 |No|{head}|Jenis layanan|Keterangan{rows}")
    assert "B48" not in read.rules and not read.facts


def test_a_list_that_names_each_service_once_is_not_counted(words):
    names = ("KTP-el", "Kartu Keluarga", "SKTM", "Legalisir", "Pengantar Nikah", "SKCK")
    rows = "".join(f"\n {at + 3} |{at}|{at} Oktober 2026|{name}|Selesai" for at, name in enumerate(names, 1))
    read = one(words, f" 1 |LAYANAN KECAMATAN MANYAR\n 3 |No|Tanggal|Jenis layanan|Keterangan{rows}")
    assert "B48" not in read.rules and not read.facts

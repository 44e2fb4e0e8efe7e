"""Counts given in parts across: weeks, counters, desa over measures, and measures over them; with a sum or without."""

import pytest
from free_form import one, said

OF_WATULIMO = " 1 |LAPORAN PELAYANAN PATEN KECAMATAN WATULIMO JULI 2026"
ROWS = "\n 5 |1|KTP-el|22|20|25|24\n 6 |2|SKTM|8|7|-|1"
MERGED = ("A3:A4", "B3:B4", "C3:D3", "E3:F3")


@pytest.mark.parametrize("first, second", [
    ("Minggu I", "Minggu II"), ("Loket", "Online"), ("Laki-laki", "Perempuan"), ("Desa Prigi", "Desa Tasikmadu"),
    ("Loket 1", "Loket 2"), ("Pagi", "Sore"), ("M1", "M2"),
])  # fmt: skip
def test_parts_over_measures_add_up_in_each(words, first, second):
    head = f"\n 3 |No|Jenis pelayanan|{first}||{second}|\n 4 |||Masuk|Selesai|Masuk|Selesai"
    read = one(words, OF_WATULIMO + head + ROWS, merged=MERGED)
    assert read.values == {"C5": "47", "D5": "44", "C6": "8", "D6": "8"} and not read.asked and not read.notes
    assert said(read, 3) == {"C5": "requested", "D5": "completed", "C6": "requested", "D6": "completed"}


@pytest.mark.parametrize("first, second", [("M1", "M2"), ("Minggu 1", "Minggu 2"), ("L", "P"), ("loket", "online")])
def test_measures_over_parts_add_up_too(words, first, second):
    head = f"\n 3 |No|Jenis pelayanan|Masuk||Selesai|\n 4 |||{first}|{second}|{first}|{second}"
    read = one(words, OF_WATULIMO + head + ROWS, merged=MERGED)
    assert read.values == {"C5": "42", "E5": "49", "C6": "15", "E6": "1"} and not read.asked


def test_their_sum_counts_where_it_stands_and_is_asked_where_it_is_wrong(words):
    head = "\n 3 |No|Jenis pelayanan|Minggu I||Minggu II||Jumlah|\n 4 |||Masuk|Selesai|Masuk|Selesai|Masuk|Selesai"
    rows = "\n 5 |1|KTP-el|22|20|25|24|47|44\n 6 |2|SKTM|8|7|-|1|8|8\n 7 |3|SKCK|1|1|1|1|2|2\n 8 |4|KK|1|1|1|1|2|3"
    read = one(words, OF_WATULIMO + head + rows, merged=(*MERGED, "G3:H3"))
    assert {cell[0] for cell in read.values} == {"G", "H"} and set(read.asked) == {"H8"}


def test_a_part_that_is_empty_is_asked(words):
    head = "\n 3 |No|Jenis pelayanan|Minggu I||Minggu II|\n 4 |||Masuk|Selesai|Masuk|Selesai"
    read = one(words, f"{OF_WATULIMO}{head}{ROWS}\n 7 |3|SKCK|8|8||", merged=MERGED)
    assert set(read.asked) == {"C7", "D7"}


def test_parts_in_brackets_behind_their_measure(words):
    head = "\n 3 |Kecamatan|Layanan|Selesai (online)|Selesai (loket)|Ditolak|Rating bintang"
    rows = "\n 4 |Blimbing|KK|96|41|7|4.6\n 5 |Klojen|KK||38|4|4.5"
    read = one(words, f" 1 |Rekap Layanan Kota Malang\n 2 |Filter: Bulan = Oktober 2026{head}{rows}")
    assert read.values == {"C4": "137", "E4": "7", "C5": "38", "E5": "4"} and set(read.asked) == {"C5"}


def test_weeks_of_men_and_women_are_all_parts_of_the_month(words):
    head = "\n 3 |No|Jenis pelayanan|Minggu 1||Minggu 2|\n 4 |||L|P|L|P"
    assert one(words, OF_WATULIMO + head + ROWS, merged=MERGED).values == {"C5": "91", "C6": "16"}


@pytest.mark.parametrize("head, names", [
    ("Minggu", ("I", "II")), ("Loket", ("Loket 1", "Loket 2")), ("Kanal", ("loket", "online")),
    ("Sesi", ("pagi", "sore")),
])  # fmt: skip
@pytest.mark.parametrize("again", [True, False])
def test_parts_below_a_service_that_is_said_once_or_again_add_up(words, head, names, again):
    rows = [f"KTP-el|{names[0]}|3|3", f"{'KTP-el' * again}|{names[1]}|4|2"]
    rows += [f"KK|{names[0]}|1|1", f"{'KK' * again}|{names[1]}|2|-"]
    text = "".join(f"\n {row} |{line}" for row, line in enumerate(rows, 4))
    read = one(words, f"{OF_WATULIMO}\n 3 |Layanan|{head}|Masuk|Selesai{text}")
    assert read.values == {"C4": "7", "D4": "5", "C6": "3", "D6": "1"} and not read.asked and not read.notes


def test_a_row_that_only_an_unknown_word_tells_from_the_one_above_makes_that_one_asked(words):
    rows = "\n 4 |KTP-el|pindahan|3|3\n 5 ||tetap|4|2\n 6 |KK|tetap|1|1"
    read = one(words, f"{OF_WATULIMO}\n 3 |Layanan|Jenis|Masuk|Selesai{rows}")
    assert not {"C4", "D4"} & read.facts.keys() and {"C6", "D6"} <= read.facts.keys() and "B36" in read.rules


def test_in_time_and_late_in_brackets_make_what_was_finished(words):
    rows = "\n 4 |KTP|12|10|1\n 5 |KK|5|5|-"
    read = one(words, f"{OF_WATULIMO}\n 3 |Layanan|Masuk|Selesai (tepat waktu)|Selesai (terlambat){rows}")
    assert read.values == {"B4": "12", "C4": "10", "D4": "11", "B5": "5", "C5": "5", "D5": "5"}
    assert said(read, 3)["C4"] == "on_time" and said(read, 3)["D4"] == "completed"


def test_men_and_women_who_answered_a_survey_are_all_who_did(words):
    head = "\n 3 |Kecamatan|Responden||U1|U2|U3\n 4 ||L|P|||"
    rows = "\n 5 |Watulimo|60|52|3,2|3,1|3,3\n 6 |Panggul|40|50|3,1|3,0|3,2"
    title = " 1 |SKM KABUPATEN TRENGGALEK TRIWULAN I 2026"
    read = one(words, title + head + rows, merged=("A3:A4", "B3:C3", "D3:D4", "E3:E4", "F3:F4"))
    assert read.values["B5"] == "112" and read.values["B6"] == "90" and len(read.facts) == 8

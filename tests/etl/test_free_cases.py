"""Ways in which offices write that once led to a wrong number, or to a lost one: each is read, asked or told."""

import pytest
from free_form import Read, grid, keys, said

from etl.read.free.vocabulary import Vocabulary

OCTOBER = " 1 |REKAP PATEN KABUPATEN GRESIK BULAN OKTOBER 2026"
TWO = """
 4 |NO|KECAMATAN|KTP-el|KK
 5 |1 |Gresik   |166|22
 6 |2 |Manyar   |70|14
"""


def one(
    words: Vocabulary, picture: str, *, sheet: str = "Sheet1", file: str = "rekap.xlsx", merged: tuple = ()
) -> Read:
    """What is made of a file of one sheet."""
    return Read(words, grid(picture, sheet, merged), file=file)


# --- names in rows ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "rows", "facts"),
    [
        (
            "BULAN|KECAMATAN|KTP-el",
            ("AGUSTUS|Gresik|5", "|Manyar|6", "SEPTEMBER|Gresik|7"),
            {"C4": "Gresik, KTP-el, 2026-08, completed", "C5": "Manyar, KTP-el, 2026-08, completed"},
        ),
        (
            "JENIS PELAYANAN|KECAMATAN|MASUK",
            ("KTP-el|Gresik|5", "|Manyar|6", "KK|Gresik|7"),
            {"C5": "Manyar, KTP-el, 2026-07, requested", "C6": "Gresik, KK, 2026-07, requested"},
        ),
        (
            "KECAMATAN|JENIS PELAYANAN|MASUK",
            ("Gresik|KTP-el|5", "|KK|6", "Manyar|KTP-el|7"),
            {"C5": "Gresik, KK, 2026-07, requested"},
        ),
    ],
)
def test_an_empty_cell_below_a_name_means_that_name_and_nothing_from_around_the_table(words, header, rows, facts):
    drawn = "\n".join(f" {number} |{line}" for number, line in enumerate((header, *rows), 3))
    read = one(words, f" 1 |REKAP PATEN TAHUN 2026\n{drawn}", file="rekap tw3 2026.xlsx")
    assert facts.items() <= read.facts.items()


def test_a_row_without_the_month_that_others_name_is_asked_not_filled_from_the_title(words):
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|BULAN|KTP-el\n 4 |Gresik||5\n 5 |Manyar|September|6")
    assert (read.facts, read.asked) == (
        {"C5": "Manyar, KTP-el, 2026-09, completed"},
        {"C4": "Gresik, KTP-el, -, completed"},
    )


def test_measures_in_a_column_of_their_own_are_measures_whatever_its_header(words):
    rows = "\n 4 |Gresik|Permohonan|15|9\n 5 ||Selesai|14|8\n 6 ||Dalam proses|1|1"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|URAIAN|KTP-el|KK{rows}")
    assert [read.facts[f"C{row}"].split(", ")[-1] for row in (4, 5, 6)] == ["requested", "completed", "pending"]
    assert all(told.startswith("Gresik, ") for told in read.facts.values())


def test_of_last_month_this_month_and_the_sum_in_rows_only_this_month_counts(words):
    rows = "\n 4 |Gresik|Bulan lalu|166|20\n 5 ||Bulan ini|150|30\n 6 ||s.d. bulan ini|316|50"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|URAIAN|KTP-el|KK{rows}")
    assert read.facts == {"C5": "Gresik, KTP-el, 2026-10, completed", "D5": "Gresik, KK, 2026-10, completed"}


def test_sums_up_to_now_alone_in_rows_are_asked(words):
    rows = "\n 4 |Gresik|s.d. bulan ini|166|20\n 5 |Manyar|s.d. bulan ini|150|30"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|URAIAN|KTP-el|KK{rows}")
    assert not read.facts and len(read.asked) == 4 and "kumulatif" in read.doubts


@pytest.mark.parametrize(
    ("names", "heading", "key"),
    [
        ("JENIS PELAYANAN", ("GRESIK", "MANYARR", "KTP-el"), "MANYARR, KTP-el"),
        ("KECAMATAN", ("KTP-el", "KARTU KELURGA", "Gresik"), "Gresik, KARTU KELURGA"),
    ],
)
def test_a_heading_that_nobody_knows_ends_the_one_before(words, names, heading, key):
    first, unknown, row = heading
    drawn = f"\n 4 |A|{first}\n 5 |1|{row}|45|40\n 6 |B|{unknown}\n 7 |1|{row}|11|10"
    read = one(words, f"{OCTOBER}\n 3 |NO|{names}|MASUK|SELESAI{drawn}")
    assert read.facts["C7"] == f"{key}, 2026-10, requested"


def test_rows_of_words_and_broken_numbers_stay_rows_for_a_rule_to_speak_of(words):
    rows = "\n 4 |1|Gresik|'12/10|'12+3\n 5 |2|Manyar|belum ada data|lihat lampiran\n 6 |3|Dukun|'(5)|'±40"
    read = one(words, f"{OCTOBER}\n 3 |NO|KECAMATAN|KTP-el|KK{rows}")
    assert set(read.facts) == {f"{col}{row}" for col in "CD" for row in (4, 5, 6)}


@pytest.mark.parametrize("between", ["Catatan : menyusul", "Mengetahui,", "Gresik, 5 November 2026"])
def test_rows_after_a_note_or_a_signature_are_rows(words, between):
    read = one(words, f"{OCTOBER}{TWO}\n 8 ||{between}\n10 |3|Dukun|60|16")
    assert read.facts["C10"] == "Dukun, KTP-el, 2026-10, completed"


def test_what_stands_carried_over_on_the_next_page_is_a_total(words):
    head = "|NO|KECAMATAN|KTP-el|KK"
    read = one(words, f"{OCTOBER}{TWO} 7 ||Jumlah dipindahkan|236|36\n 9 {head}\n10 ||Pindahan|236|36\n11 |3|Dukun|6|1")
    assert set(read.facts) == {"C5", "D5", "C6", "D6", "C11", "D11"}


def test_the_last_page_sums_up_all_pages_and_rows_of_other_times_are_compared_with_nothing(words):
    head = "|NO|KECAMATAN|KTP-el|KK"
    pages = f"{TWO} 7 ||Jumlah dipindahkan|236|36\n 9 {head}\n10 ||Jumlah pindahan|236|36\n11 |3|Dukun|6|1"
    below = "\n12 ||JUMLAH|242|37\n13 ||Jumlah bulan September|300|50\n14 ||Jumlah s/d bulan Oktober|2000|400"
    assert not one(words, OCTOBER + pages + below).notes
    assert ("B35", "C12", "tertulis 241, jumlah barisnya 242") in one(
        words, OCTOBER + pages + "\n12 ||JUMLAH|241|37"
    ).notes


def test_averages_are_no_rows_however_they_are_called(words):
    read = one(words, f"{OCTOBER}{TWO} 7 ||Rata2|118|18\n 8 ||Rata-rata per kec.|118|18")
    assert set(read.facts) == {"C5", "D5", "C6", "D6"} and not read.notes


@pytest.mark.parametrize("mark", ["'\"", "sda", "s.d.a.", "idem", "-//-", "”"])
def test_a_ditto_mark_is_the_name_above_it(words, mark):
    rows = f"\n 4 |Gresik|KTP-el|5\n 5 |{mark}|KK|6\n 6 |{mark}|SKTM|7\n 7 |Manyar|KTP-el|8"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|LAYANAN|SELESAI{rows}")
    assert [told.partition(",")[0] for told in read.facts.values()] == ["Gresik", "Gresik", "Gresik", "Manyar"]


# --- two halves and lists --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["KECAMATAN|{}", "NO|KECAMATAN|{}", "KECAMATAN|LAYANAN|{}"])
@pytest.mark.parametrize("gap", ["", "|"])
def test_a_table_printed_in_two_halves_beside_each_other_is_two_tables(words, key, gap):
    names = [key.replace("NO", number).replace("KECAMATAN", name).replace("LAYANAN", "KTP-el") for number, name in
             (("1", "Gresik"), ("2", "Manyar"), ("3", "Dukun"), ("4", "Sidayu"))]  # fmt: skip
    counts = "SELESAI" if "LAYANAN" in key else "KTP-el"
    left, right = (names[0].format(11), names[1].format(12)), (names[2].format(13), names[3].format(14))
    rows = "".join(f"\n {4 + at} |{left[at]}|{gap}{right[at]}" for at in (0, 1))
    read = one(words, f"{OCTOBER}\n 3 |{key.format(counts)}|{gap}{key.format(counts)}{rows}")
    said = {told.partition(",")[0]: read.values[cell] for cell, told in read.facts.items()}
    assert said == {"Gresik": "11", "Manyar": "12", "Dukun": "13", "Sidayu": "14"}


def test_the_total_of_the_second_half_is_that_of_both(words):
    table = "\n 3 |KECAMATAN|KTP-el|KECAMATAN|KTP-el\n 4 |Gresik|5|Dukun|7\n 5 |Manyar|6|Sidayu|8\n 6 |||JUMLAH|{}"
    assert not one(words, OCTOBER + table.format(26)).notes
    assert one(words, OCTOBER + table.format(27)).rules == {"B35"}


def test_a_name_repeated_at_the_right_edge_begins_no_second_table(words):
    table = "\n 3 |KECAMATAN|KTP-el|KK|KECAMATAN\n 4 |Gresik|5|7|Gresik\n 5 |Manyar|6|8|Manyar"
    assert one(words, OCTOBER + table).facts["C5"] == "Manyar, KK, 2026-10, completed"


def test_a_form_without_a_header_is_read_for_each_kecamatan_above_it(words):
    forms = "\n 3 |KECAMATAN|:|GRESIK\n 4 |1.|KTP-el|:|12 berkas\n 5 |2.|KK|:|-\n 6 ||JUMLAH|:|12"
    read = one(
        words, f"{OCTOBER}{forms}\n 8 |KECAMATAN|:|MANYAR\n 9 |1.|KTP-el|:|2\n10 |2.|Beasiswa|:|1\n11 |3.|KK|:|4"
    )
    assert read.facts == {
        "D4": "GRESIK, KTP-el, 2026-10, completed", "D5": "GRESIK, KK, 2026-10, completed",
        "D9": "MANYAR, KTP-el, 2026-10, completed", "D10": "MANYAR, Beasiswa, 2026-10, completed",
        "D11": "MANYAR, KK, 2026-10, completed",
    }  # fmt: skip


def test_in_a_form_services_head_their_measures_and_stand_beside_each_other(words):
    form = "\n 3 |KECAMATAN : GRESIK\n 5 |KTP-el|||KK\n 6 |Masuk|12||Masuk|3\n 7 |Selesai|10||Selesai|2"
    rows = "\n 3 |KECAMATAN : GRESIK\n 5 |KTP-el\n 6 |Masuk|12\n 7 |Selesai|10\n 8 |KK\n 9 |Masuk|3\n10 |Selesai|2"
    assert set(one(words, OCTOBER + rows).facts.values()) == {
        f"GRESIK, {service}, 2026-10, {measure}"
        for service in ("KTP-el", "KK")
        for measure in ("requested", "completed")
    }
    beside = one(words, OCTOBER + form)
    assert not beside.facts or set(beside.facts.values()) == set(one(words, OCTOBER + rows).facts.values())


def test_single_numbers_beside_names_are_no_form(words):
    assert not one(words, f"{OCTOBER}\n 3 |Permohonan|12\n 4 |Versi|3").facts


# --- headers ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("leaf", ["Blanko rusak", "Target 2026", "Arsip", "Kuota", "+/-"])
def test_an_unknown_header_below_a_service_is_told_and_never_completed(words, leaf):
    header = f"\n 3 |KECAMATAN|KTP-el||KK|\n 4 ||{leaf}|Masuk|{leaf}|Masuk"
    rows = "\n 5 |Gresik|2|166|1|25\n 6 |Manyar|4|70|3|9"
    read = one(words, OCTOBER + header + rows, merged=("A3:A4", "B3:C3", "D3:E3"))
    assert {told.split(", ")[-1] for told in read.facts.values()} == {"requested"}
    told = [(rule, place) for rule, place, _ in read.notes]
    no_count = leaf in ("Target 2026", "Kuota", "Blanko rusak")  # known to be none: told once, with both columns
    assert told == ([("B41", "B4")] if no_count else [("B34", "B4"), ("B34", "D4")])


def test_an_unknown_column_of_numbers_beside_measures_is_told(words):
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|LAYANAN|MASUK|DIEMBUS\n 4 |Gresik|KTP-el|9|8\n 5 |Manyar|KTP-el|7|6")
    assert set(read.facts) == {"C4", "C5"} and ("B34", "D3", "DIEMBUS") in read.notes


@pytest.mark.parametrize("header", ["KECAMATAN|KTP-el||KK", "KECAMATAN|KTP-el|KK|"])
def test_a_column_of_numbers_without_a_header_is_told(words, header):
    read = one(words, f"{OCTOBER}\n 3 |{header}\n 4 |Gresik|160|16|12\n 5 |Manyar|70|66|8")
    assert len(read.facts) == 4 and read.rules & {"B34", "B40"}


@pytest.mark.parametrize("pair", ["L|P", "Online|Offline", "Baru|Perpanjangan"])
def test_the_parts_of_a_service_are_added_up_and_the_total_of_all_is_no_count(words, pair):
    header = f"\n 3 |KECAMATAN|KTP-el||KK||JUMLAH\n 4 ||{pair}|{pair}|"
    rows = "\n 5 |Gresik|45|40|6|5|96\n 6 |Manyar|2|1|3|4|10"
    read = one(words, OCTOBER + header + rows, merged=("A3:A4", "B3:C3", "D3:E3", "F3:F4"))
    assert read.values == {"B5": "85", "D5": "11", "B6": "3", "D6": "7"} and not read.asked


@pytest.mark.parametrize("header", ["JUMLAH", "JUMLAH BERKAS", "JUMLAH PEMOHON", "Total"])
def test_a_total_beside_services_is_checked_and_not_loaded(words, header):
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KK|{header}\n 4 |Gresik|12|5|17\n 5 |Manyar|1|2|3")
    assert set(read.values) == {"B4", "C4", "B5", "C5"}


def test_a_lone_total_is_the_count(words):
    read = one(
        words, "1 |REKAP KECAMATAN MANYAR OKTOBER 2026\n 3 |NO|JENIS PELAYANAN|JUMLAH|KET\n 4 |1|KTP-el|9\n 5 |2|KK|4"
    )
    assert read.facts == {"C4": "MANYAR, KTP-el, 2026-10, completed", "C5": "MANYAR, KK, 2026-10, completed"}


def test_years_below_a_service_are_a_header_and_no_row(words):
    drawn = "\n 3 |KECAMATAN|KTP-el||KK|\n 4 ||2025|2026|2025|2026\n 5 |Gresik|100|110|50|55\n 6 |Manyar|9|8|7|6"
    read = one(words, OCTOBER + drawn, merged=("A3:A4", "B3:C3", "D3:E3"))
    assert set(read.facts) == {"C5", "E5", "C6", "E6"} and not read.doubts  # of the year that the title names


def test_ticks_below_no_are_no(words):
    header = "\n 3 |PERSYARATAN|GRESIK||MANYAR|\n 4 ||ADA|TIDAK|ADA|TIDAK"
    rows = "\n 5 |Loket pendaftaran|✓|||✓\n 6 |Ruang tunggu||✓|✓|"
    read = one(words, OCTOBER + header + rows, merged=("A3:A4", "B3:C3", "D3:E3"))
    (plan,) = read.understood.plans
    assert plan.table.header == [3, 4] and set(read.facts) == {"B5", "E5", "C6", "D6"}
    assert {column.path[-1].text for column in plan.counts} == {"ADA", "TIDAK"}


# --- what stands around a table --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "Tanggal cetak : 10 Oktober 2026",
        "Dicetak : 2026-11-01 10:15",
        "Update : November 2026",
        "Dasar : Keputusan Bupati Nomor 5/2026",
        "(Perbup Gresik No. 12/2025)",
        "Diterima 1 November 2026",
    ],
)
def test_a_line_that_speaks_of_something_else_names_no_month(words, line):
    read = one(words, f" 1 |REKAP PATEN KABUPATEN GRESIK\n 2 |{line}{TWO}", file="PATEN SEPTEMBER 2026.xlsx")
    assert {told.split(", ")[2] for told in read.facts.values()} == {"2026-09"}


def test_a_month_named_in_passing_that_is_not_that_of_the_file_is_asked(words):
    read = one(words, f" 1 |REKAP PATEN GRESIK, JUNI 2026{TWO}", file="PATEN JULI 2026.xlsx")
    assert not read.facts and read.doubts["bulan"]


def test_an_example_on_the_sheet_of_instructions_is_no_month(words):
    example = grid(" 1 |Tulis bulan laporan, contoh: Januari 2026", "Petunjuk", number=2)
    read = Read(words, grid(f" 1 |REKAP PATEN{TWO}"), example, file="PATEN OKTOBER 2026.xlsx")
    assert {told.split(", ")[2] for told in read.facts.values()} == {"2026-10"}


@pytest.mark.parametrize(
    "line",
    [
        "KEADAAN S.D. 31 OKTOBER 2026",
        "Sampai dengan tanggal 31-10-2026",
        "s/d Oktober 2026",
        "REKAP KUMULATIF BULAN OKTOBER 2026",
        "TAHUN 2026 (JANUARI - OKTOBER)",
        "Januari s.d. Oktober 2026",
        "BULAN SEPTEMBER DAN OKTOBER 2026",
        "DESEMBER 2025 - OKTOBER 2026",
        "REALISASI S/D BULAN INI OKTOBER 2026",
    ],
)
def test_sums_up_to_a_month_are_asked_whatever_the_file_is_called(words, line):
    read = one(words, f" 1 |REKAP PATEN KABUPATEN GRESIK\n 2 |{line}{TWO}", file="PATEN OKTOBER 2026.xlsx")
    assert not read.facts and len(read.asked) == 4 and "kumulatif" in read.doubts


@pytest.mark.parametrize("line", ["Keadaan per 31 Oktober 2026", "Periode 01-10-2026 s/d 31-10-2026"])
def test_a_whole_month_by_its_days_is_that_month(words, line):
    read = one(words, f" 1 |REKAP PATEN KABUPATEN GRESIK\n 2 |{line}{TWO}")
    assert {told.split(", ")[2] for told in read.facts.values()} == {"2026-10"}


def test_two_months_in_the_name_of_a_file_are_asked(words):
    assert "kumulatif" in one(words, f" 1 |REKAP PATEN{TWO}", file="Rekap Sept Okt 2026.xlsx").doubts


def test_a_week_is_no_month(words):
    read = one(words, f" 1 |REKAP PATEN MINGGU II OKTOBER 2026{TWO}", file="OKTOBER 2026.xlsx")
    assert not read.facts and read.doubts == {"bulan": "REKAP PATEN MINGGU II OKTOBER 2026"}


def test_of_two_years_in_a_title_neither_is_taken(words):
    read = one(words, " 1 |REKAP TAHUN 2025 DAN 2026\n 3 |KECAMATAN|Januari|Februari\n 4 |Gresik|5|6", sheet="KTP-el")
    assert "tahunnya tidak disebut" in read.doubts["bulan"]


def test_a_misspelt_kecamatan_of_a_sheet_is_not_that_of_the_file(words):
    table = f"{OCTOBER}\n 3 |JENIS PELAYANAN|SELESAI\n 4 |KTP-el|5\n 5 |KK|6"
    sheets = [grid(table, "Gadingrejo"), grid(table, "Bugulkidull", number=2)]
    read = Read(words, *sheets, file="PATEN KEC. PURWOREJO.xlsx")
    assert {told.split(", ")[0] for told in [*read.facts.values(), *read.asked.values()]} == {
        "Gadingrejo",
        "Bugulkidull",
    }


@pytest.mark.parametrize("first", ["September", "Rekap"])
def test_a_misspelt_month_of_a_sheet_is_asked(words, first):
    sheets = [grid(f" 1 |REKAP PATEN{TWO}", first), grid(f" 1 |REKAP PATEN{TWO}", "Oktobr", number=2)]
    read = Read(words, *sheets, file="GRESIK SEPTEMBER 2026.xlsx")
    assert {place.partition("!")[0] for place in read.asked} == {"Oktobr"} and read.doubts["bulan"] == "Oktobr"


def test_a_misspelt_month_over_a_second_table_is_asked(words):
    second = "\n 8 |BULAN OKTOBR\n 9 |NO|KECAMATAN|KTP-el|KK\n10 |1|Dukun|160|33\n11 |2|Kebomas|77|15"
    read = one(words, f" 1 |REKAP PATEN TAHUN 2026\n 3 |BULAN SEPTEMBER{TWO}{second}")
    assert set(read.facts) == {"C5", "D5", "C6", "D6"} and set(read.asked) == {"C10", "D10", "C11", "D11"}


@pytest.mark.parametrize(
    "names",
    ["KECAMATAN PARE DAN KECAMATAN BADAS", "KEC. PARE, BADAS, DAN PUNCU", "KEC. PARE & BADAS", "KECAMATAN PARE/BADAS"],
)
def test_several_kecamatan_in_a_title_are_asked_not_given_to_the_first(words, names):
    read = one(words, f" 1 |REKAP {names} BULAN OKTOBER 2026\n 3 |NO|LAYANAN|SELESAI\n 4 |1|KTP-el|5\n 5 |2|KK|6")
    assert not read.facts and "BADAS" in read.doubts["wilayah"]


BLOCKS = """
 1 |REKAP BULAN OKTOBER 2026
 3 |{}
 4 |NO|{names}|MASUK
 5 |1|{row}|4
 8 |{}
 9 |NO|{names}|MASUK
10 |1|{row}|6
"""


@pytest.mark.parametrize(
    ("names", "row", "first", "second", "told"),
    [
        ("LAYANAN", "KTP-el", "KECAMATAN : DUKUN", "KECAMATAN : MANYAR", "MANYAR, KTP-el"),
        ("LAYANAN", "KTP-el", "KECAMATAN : DUKUN", "KECAMATAN : MANYARR", "MANYARR, KTP-el"),
        ("LAYANAN", "KTP-el", "DUKUN", "MANYAR", "MANYAR, KTP-el"),
        ("LAYANAN", "KTP-el", "DUKUN", "MANYARR", "MANYARR, KTP-el"),
        ("KECAMATAN", "Dukun", "A. KTP-el", "B. KARTU KELUARGA", "Dukun, KARTU KELUARGA"),
        ("KECAMATAN", "Dukun", "A. KTP-el", "B. KARTU KELURGA", "Dukun, KARTU KELURGA"),
    ],
)
def test_each_table_of_a_sheet_has_the_name_over_it_known_or_not(words, names, row, first, second, told):
    read = one(words, BLOCKS.format(first, second, names=names, row=row), file="Kec Bungah.xlsx")
    assert read.facts["C10"] == f"{told}, 2026-10, requested"
    assert read.facts["C5"].startswith("DUKUN, KTP-el" if names == "LAYANAN" else "Dukun, KTP-el") and not read.asked


def test_a_bare_name_of_a_kabupaten_and_a_kecamatan_is_asked(words):
    read = one(words, " 1 |GRESIK\n 2 |OKTOBER 2026\n 3 |NO|LAYANAN|MASUK\n 4 |1|KTP-el|4\n 5 |2|KK|6")
    assert read.doubts == {"wilayah": "GRESIK dan kabupaten GRESIK"}


def test_a_second_table_of_another_month_is_that_month(words):
    second = "\n 8 |BULAN OKTOBER\n 9 |NO|KECAMATAN|KTP-el|KK\n10 |1|Dukun|160|33\n11 |2|Kebomas|77|15"
    read = one(words, f" 1 |REKAP PATEN TAHUN 2026\n 3 |BULAN SEPTEMBER{TWO}{second}")
    assert (read.facts["C5"], read.facts["C10"]) == (
        "Gresik, KTP-el, 2026-09, completed",
        "Dukun, KTP-el, 2026-10, completed",
    )


def test_a_kabupaten_after_the_kecamatan_is_no_second_kecamatan(words):
    read = one(words, " 1 |KECAMATAN PUNUNG, PACITAN, OKTOBER 2026\n 3 |NO|LAYANAN|SELESAI\n 4 |1|KTP-el|5\n 5 |2|KK|6")
    assert read.facts["C4"] == "PUNUNG, KTP-el, 2026-10, completed" and not read.doubts


@pytest.mark.parametrize(
    ("title", "measure"),
    [
        ("REKAP BERKAS MASUK PATEN", "requested"),
        ("REKAP PERMOHONAN YANG DITOLAK", "rejected"),
        ("DATA TUNGGAKAN BERKAS", "pending"),
        ("REKAPITULASI PENGADUAN MASYARAKAT", "complaints"),
        ("REKAPITULASI PELAYANAN", "completed"),
    ],
)
def test_what_the_title_counts_is_counted(words, title, measure):
    read = one(words, f" 1 |{title} BULAN OKTOBER 2026{TWO}")
    assert {told.split(", ")[-1] for told in read.facts.values()} == {measure}


def test_a_table_without_a_measure_among_tables_that_name_theirs_is_told_not_assumed(words):
    table = "\n 4 |NO|LAYANAN|JUMLAH\n 5 |1|IMB|4\n 6 |2|SIUP|5"
    second = "\n 8 |B. DITOLK\n 9 |NO|LAYANAN|JUMLAH\n10 |1|IMB|6\n11 |2|SIUP|7"
    read = one(words, f" 1 |KECAMATAN MANYAR OKTOBER 2026\n 3 |A. PERMOHONAN MASUK{table}{second}")
    assert set(read.facts) == {"C5", "C6"} and ("B33", "A9") in {note[:2] for note in read.notes}
    sheets = [grid(f" 1 |OKTOBER 2026{TWO}", name, number=n) for n, name in enumerate(("Permohonan", "Ditolk"), 1)]
    several = Read(words, *sheets)
    assert {told.split(", ")[-1] for told in several.facts.values()} == {"requested"} and several.rules == {"B33"}


def test_a_service_in_the_title_is_the_service_and_one_against_the_sheet_is_asked(words):
    table = (
        " 1 |REKAP PENERBITAN KARTU KELUARGA BULAN OKTOBER 2026\n 3 |NO|KECAMATAN|MASUK\n 4 |1|Gresik|5\n 5 |2|Manyar|6"
    )
    assert one(words, table).facts["C4"] == "Gresik, PENERBITAN KARTU KELUARGA, 2026-10, requested"
    read = one(words, table, sheet="KTP-el")
    assert not read.facts and read.doubts["layanan"] == "PENERBITAN KARTU KELUARGA (judul) dan KTP-el (nama lembar)"


# --- tables of something else ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "title",
    [
        "REALISASI ANGGARAN BULAN OKTOBER 2026 (RIBU RUPIAH)",
        "STANDAR WAKTU PELAYANAN (HARI) BULAN OKTOBER 2026",
        "PENERIMAAN RETRIBUSI BULAN OKTOBER 2026",
        "DATA PEGAWAI BULAN OKTOBER 2026",
        "REKAP BULAN OKTOBER 2026 (DALAM RIBUAN)",
    ],
)
def test_money_days_and_staff_are_no_counts(words, title):
    read = one(words, f" 1 |{title}{TWO}")
    assert not read.facts and not read.asked and read.rules == {"B33"}


def test_the_year_of_a_budget_is_no_money(words):
    assert one(words, f" 1 |REKAP BULAN OKTOBER 2026 (TAHUN ANGGARAN 2026){TWO}").facts


def test_households_beside_the_report_are_no_family_cards(words):
    people = one(
        words,
        f"{OCTOBER}\n 3 |NO|KECAMATAN|KTP-el|SKCK||KECAMATAN|KK|RT|RW|JIWA\n"
        " 4 |1|Gresik|45|6||Gresik|9600|120|30|29500\n 5 |2|Manyar|26|7||Manyar|20100|220|50|64000",
    )
    assert set(people.facts) == {"C4", "D4", "C5", "D5"} and people.notes[0][:2] == ("B33", "F3")
    titled = one(
        words,
        f"{OCTOBER}\n 3 |PELAYANAN|||||DATA KEPENDUDUKAN\n 4 |NO|KECAMATAN|KTP-el|SKCK||NO|KECAMATAN|L|P|KK\n"
        " 5 |1|Gresik|45|6||1|Gresik|43110|45208|9600\n 6 |2|Manyar|26|7||2|Manyar|14502|15001|9544",
    )
    assert set(titled.facts) == {"C5", "D5", "C6", "D6"} and "B33" in titled.rules


# --- a month that is misspelt among others ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "label", "said"),
    [
        (" 3 |KECAMATAN|LAYANAN|Agustus|Septembr|Oktober", "KTP-el", "KTP-el, -, completed"),
        (
            " 2 |KECAMATAN|LAYANAN|Agustus|Septembr|Oktober\n 3 |||Masuk|Masuk|Masuk",
            "KTP-el",
            "KTP-el, -, requested",
        ),
        (" 2 |KECAMATAN|NO|KK|KK|KK\n 3 |||Agustus|Septembr|Oktober", "1", "KK, -, completed"),
    ],
)
def test_a_misspelt_month_among_others_is_asked_and_its_neighbours_are_read(words, header, label, said):
    title = " 1 |REKAP PATEN KABUPATEN GRESIK TAHUN 2026"
    read = one(words, f"{title}\n{header}\n 4 |Gresik|{label}|5|6|7\n 5 |Manyar|{label}|3|2|1")
    assert read.asked == {"D4": f"Gresik, {said}", "D5": f"Manyar, {said}"}
    assert set(read.facts) == {"C4", "C5", "E4", "E5"} and "B34" not in read.rules
    [plan] = read.understood.plans
    assert [plan.misspelt(column) for column in plan.counts] == [None, "Septembr 2026", None]


def test_a_word_like_a_month_that_stands_among_no_months_is_none(words):
    read = one(words, f"{OCTOBER}\n 4 |KECAMATAN|KTP-el|KK|Novembr\n 5 |Gresik|5|6|7\n 6 |Manyar|5|6|7")
    assert not any(column.slip for plan in read.understood.plans for column in plan.columns)


def test_columns_that_are_no_counts_of_services_are_told_once_a_table(words):
    table = "\n 3 |KECAMATAN|LAYANAN|TARGET|SELESAI|BIAYA|KET\n 4 |Gresik|KTP-el|50|5|0|-\n 5 |Manyar|KTP-el|40|6|2|-"
    read = one(words, OCTOBER + table)
    assert set(read.facts) == {"D4", "D5"}
    assert read.notes == [("B41", "C3", "kolom C “TARGET”, E “BIAYA”")]


@pytest.mark.parametrize(
    ("header", "facts", "told"),
    [
        ("MASUK|SELESAI (%)|DITOLAK (%)", {"C4": "requested"}, ("B41", "D3", "kolom D “SELESAI (%)”, E “DITOLAK (%)”")),
        (
            "MASUK|SELESAI (s.d. bulan ini)|SISA",
            {"C4": "requested", "E4": "pending"},
            ("B41", "D3", "kolom D “SELESAI (s.d. bulan ini)”"),
        ),
        ("MASUK|DITOLAK (Jan-Sept)|SISA", {"C4": "requested", "E4": "pending"}, ("B34", "D3", "DITOLAK (Jan-Sept)")),
        (
            "MASUK (bulan lalu)|SELESAI|SISA",
            {"D4": "completed", "E4": "pending"},
            ("B41", "C3", "kolom C “MASUK (bulan lalu)”"),
        ),
        ("MASUK (berkas)|SELESAI (2)|SISA (3)", {"C4": "requested", "D4": "completed", "E4": "pending"}, None),
    ],
)
def test_what_stands_in_brackets_beside_a_measure_may_make_it_another(words, header, facts, told):
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|LAYANAN|{header}\n 4 |Gresik|KTP-el|45|89|2")
    assert read.facts == {cell: f"Gresik, KTP-el, 2026-10, {measure}" for cell, measure in facts.items()}
    assert read.notes == ([told] if told else [])


def test_a_month_in_brackets_beside_a_measure_is_that_of_its_numbers(words):
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|LAYANAN|MASUK|SELESAI (September)\n 4 |Gresik|KTP-el|45|89")
    assert read.facts["D4"] == "Gresik, KTP-el, 2026-09, completed"


def test_two_numbers_in_one_cell_below_a_name_that_nobody_knows_are_asked_not_lost(words):
    table = "\n 3 |KECAMATAN|SKTM|Ahli Waris\n 4 |Gresik|5|6/5\n 5 |Manyar|6|9/9"
    read = one(words, OCTOBER + table)
    assert read.values["C4"] == "6/5" and read.facts["C5"] == "Manyar, Ahli Waris, 2026-10, completed"


@pytest.mark.parametrize("halves", ["Tgl 1-15|Tgl 16-31", "1 s/d 15|16 s/d akhir", "Tanggal 1 - 15|Tanggal 16 - 31"])
def test_the_halves_of_a_month_are_added_up_and_one_alone_is_told(words, halves):
    rows = "\n 5 |Gresik|5|6\n 6 |Manyar|7|8"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|\n 4 ||{halves}{rows}", merged=("A3:A4", "B3:C3"))
    assert read.values == {"B5": "11", "B6": "15"}
    alone = f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KK\n 4 ||{halves.partition('|')[0]}|Masuk{rows}"
    half = one(words, alone, merged=("A3:A4",))
    assert set(half.facts) == {"C5", "C6"} and ("B34", "B4", f"KTP-el / {halves.partition('|')[0]}") in half.notes


@pytest.mark.parametrize("pair", ["Semula|Menjadi", "Sebelum perbaikan|Setelah perbaikan"])
def test_of_a_number_and_its_correction_only_the_correction_counts(words, pair):
    table = f"\n 3 |KECAMATAN|KTP-el||KK|\n 4 ||{pair}|{pair}\n 5 |Gresik|12|13|5|6\n 6 |Manyar|1|2|3|4"
    read = one(words, OCTOBER + table, merged=("A3:A4", "B3:C3", "D3:E3"))
    assert read.values == {"C5": "13", "E5": "6", "C6": "2", "E6": "4"}


def test_desa_across_are_parts_of_the_kecamatan_over_them_though_one_is_called_like_another_kecamatan(words):
    table = "\n 3 |LAYANAN|GRESIK|||MANYAR||\n 4 ||Jml Kec.|Sidomoro|Sukorame|Jml Kec.|Betoyo|Banjarsari"
    rows = "\n 5 |KTP-el|12|5|7|9|4|5\n 6 |KK|3|1|2|7|3|4"
    read = one(words, OCTOBER + table + rows, merged=("A3:A4", "B3:D3", "E3:G3"))
    assert read.values == {"B5": "12", "E5": "9", "B6": "3", "E6": "7"} and not read.rules
    unsure = one(
        words,
        OCTOBER + table + rows.replace("|12|", "|13|").replace("|3|1", "|4|1"),
        merged=("A3:A4", "B3:D3", "E3:G3"),
    )
    assert {"C5", "D5", "F5", "G5"}.isdisjoint(unsure.facts)


def test_a_total_of_parts_that_is_wrong_in_one_row_is_asked_there(words):
    table = "\n 3 |KECAMATAN|KTP-el|||KK||\n 4 ||L|P|JML|L|P|JML"
    rows = "\n 5 |Gresik|1|2|3|4|5|9\n 6 |Manyar|2|2|5|3|3|6\n 7 |Dukun|1|1|2|2|3|5\n 8 |Sidayu|3|3|6|0|0|0"
    read = one(words, OCTOBER + table + rows, merged=("A3:A4", "B3:D3", "E3:G3"))
    assert set(read.asked) == {"D6"} and len(read.facts) == 7
    assert next(one.doubt for one in read.understood.plans[0].extras) == "D6 tertulis 5, rinciannya 4"


# --- months ----------------------------------------------------------------------------------------------------------


def test_a_program_writes_year_and_month_in_columns_of_their_own(words):
    table = " 1 |thn|bln|kec|layanan|masuk\n 2 |2026|9|Gresik|KTP-el|5\n 3 |2026|10|Gresik|KTP-el|6"
    read = one(words, f"{table}\n 4 |2025|12|Gresik|KK|7", file="data.csv")
    assert [told.split(", ")[2] for told in read.facts.values()] == ["2026-09", "2026-10", "2025-12"]


def test_months_without_a_year_are_of_the_years_that_the_title_spans(words):
    title = " 1 |REKAP PATEN KABUPATEN GRESIK\n 2 |NOPEMBER 2025 S/D PEBRUARI 2026"
    rows = "\n 5 |Gresik|Nop|5\n 6 ||Des|6\n 7 ||Jan|7\n 8 ||Peb|8"
    read = one(words, f"{title}\n 4 |KECAMATAN|BULAN|KTP-el{rows}")
    assert [told.split(", ")[2] for told in read.facts.values()] == ["2025-11", "2025-12", "2026-01", "2026-02"]


# --- details of a service --------------------------------------------------------------------------------------------


def test_details_of_a_service_make_its_number_where_it_has_none(words):
    table = "\n 3 |NO|LAYANAN|GRESIK|MANYAR\n 4 |1|SKTM|21|9\n 5 |2|Kartu Keluarga||\n 6 ||a. KK Hilang|15|5"
    read = one(words, f"{OCTOBER}{table}\n 7 ||b. Pecah KK|10|27\n 8 ||c. Tambah anggota|25|11\n 9 |3|KTP-el|7|8")
    assert (read.facts["C6"], read.values["C6"], read.values["D6"]) == (
        "GRESIK, Kartu Keluarga, 2026-10, completed",
        "50",
        "43",
    )
    assert set(read.facts) == {"C4", "D4", "C6", "D6", "C9", "D9"} and not read.asked


def test_details_of_a_service_that_has_a_number_are_not_counted_beside_it(words):
    table = "\n 3 |NO|LAYANAN|GRESIK\n 4 |1|KTP-el|79\n 5 ||a. Baru|15\n 6 ||b. Hilang / Rusak|24\n 7 |2|Legalisir|59"
    read = one(words, f"{OCTOBER}{table}\n 8 ||- KTP / KK|30\n 9 ||- Surat lainnya|29\n 10 ||JUMLAH|138")
    assert (set(read.facts), read.rules) == ({"C4", "C7"}, set())


def test_letters_before_services_of_their_own_make_no_details(words):
    table = "\n 3 |NO|LAYANAN|GRESIK\n 4 |1|SKTM|\n 5 ||a. KTP-el|15\n 6 ||b. SKCK|24\n 7 |2|Legalisir|59"
    assert set(one(words, OCTOBER + table).facts) == {"C5", "C6", "C7"}


# --- what stands beside kecamatan ------------------------------------------------------------------------------------


@pytest.mark.parametrize("header", ["EKS KAWEDANAN", "WILAYAH"])
def test_a_column_of_places_that_groups_kecamatan_names_none(words, header):
    title = " 1 |REKAP PATEN KABUPATEN NGANJUK BULAN OKTOBER 2026"
    table = f" 3 |{header}|KECAMATAN|SKTM\n 4 |Nganjuk|Nganjuk|5\n 5 ||Bagor|6\n 6 ||Loceret|7\n 7 |Kertosono|Baron|8"
    read = one(words, f"{title}\n{table}\n 8 ||Patianrowo|9")
    assert {cell: told.partition(",")[0] for cell, told in read.facts.items()} == {
        "C4": "Nganjuk", "C5": "Bagor", "C6": "Loceret", "C7": "Baron", "C8": "Patianrowo",
    }  # fmt: skip


def test_a_total_of_columns_that_nobody_knows_is_no_count(words):
    table = (
        "\n 3 |NO|KECAMATAN|JENIS SURAT *)|||JUMLAH\n 4 |||1|2|3|\n 5 |1|Gresik|30|37|9|76\n 6 |2|Manyar|11|26|32|69"
    )
    read = one(words, OCTOBER + table, merged=("C3:E3",))
    assert not read.facts and not read.asked


def test_below_a_measure_a_name_that_nobody_knows_is_a_service_like_its_neighbours(words):
    table = "\n 3 |KECAMATAN|PERMOHONAN|||PENYELESAIAN||\n 4 ||SKTM|Nikah|AK-1|SKTM|Nikah|AK-1"
    read = one(words, f"{OCTOBER}{table}\n 5 |Gresik|5|6|7|4|3|2", merged=("B3:D3", "E3:G3"))
    assert (read.facts["C5"], read.facts["F5"]) == (
        "Gresik, Nikah, 2026-10, requested",
        "Gresik, Nikah, 2026-10, completed",
    )
    assert not read.doubts


def test_a_total_of_desa_below_a_heading_of_a_service_is_still_asked_about(words):
    table = "\n 3 |KECAMATAN|DESA|MASUK\n 4 |KTP-el||\n 5 |Gresik|Bedilan|5\n 6 |Gresik|Kroman|6\n 7 |JUMLAH||12"
    read = one(words, OCTOBER + table)
    assert not read.facts and list(read.asked.values()) == ["Gresik, KTP-el, 2026-10, requested"]


def test_rows_without_a_number_in_the_middle_of_a_list_begin_no_other_table(words):
    head = "\n 2 |Kecamatan|Bulan|Layanan|Dasar|Terbit"
    rows = "\n 3 |Batu|Mei 2026|KTP-el|Perbup 12|4\n 4 |Batu|Mei 2026|KK|UU 24|5"
    rows += "\n 5 |Batu|Mei 2026|Ket. Pindah|UU 24|\n 6 |Batu|Mei 2026|SKCK|Perbup 12|"
    rows += "\n 7 |Junrejo|Mei 2026|KTP-el|UU 24|7"
    read = one(words, f" 1 |KOTA BATU{head}{rows}\n 8 |Junrejo|Mei 2026|KK|Perbup 12|8")
    assert [read.values[f"E{row}"] for row in (3, 4, 7, 8)] == ["4", "5", "7", "8"] and len(read.facts) == 4


def test_numbers_of_columns_on_the_next_page_are_no_lost_numbers(words):
    page = "\n 4 |Layanan|Masuk|Selesai\n 5 |1|2|3\n 6 |KTP-el|12|11"
    page += "\n 7 |Layanan|Masuk|Selesai\n 8 |1|2|3\n 9 |SKTM|4|4"
    read = one(words, f" 1 |LAPORAN BULAN MEI 2026\n 2 |KECAMATAN BUMIAJI{page}")
    assert len(read.facts) == 4 and not read.notes


def test_a_service_without_a_number_above_the_header_of_the_next_page_is_no_title(words):
    first = "\n 2 |KECAMATAN BATU\n 3 |Layanan|Selesai\n 4 |KTP-el|9\n 5 |SKCK|8"
    rows = "\n10 |KTP-el|12\n11 |Kartu Keluarga|\n12 |Layanan|Selesai\n13 |SKTM|4\n14 |SKCK|2"
    read = one(words, f" 1 |LAPORAN BULAN MEI 2026{first}\n 8 |KECAMATAN BUMIAJI\n 9 |Layanan|Selesai{rows}")
    assert keys(read, 0) == ["BATU", "BUMIAJI"] and len(read.facts) == 5 and not read.doubts


def test_what_is_an_item_of_a_survey_and_of_a_checklist_is_one_of_a_checklist_above_marks(words):
    rows = "\n 5 |ADMINISTRATIF|\n 6 |Biaya pelayanan|-|√\n 7 |Prosedur pelayanan|√|√"
    key = "\n10 |√ = ada\n11 |- = belum ada"
    read = one(words, f" 1 |KOTA MALANG\n 2 |JULI 2026\n 4 |Uraian|BLIMBING|KLOJEN{rows}{key}")
    assert set(said(read, 3).values()) == {"status"} and len(read.facts) == 4

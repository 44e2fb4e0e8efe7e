"""What a file says beside its tables or in more than one cell: signs and their key, names in halves, sums of others."""

import pytest
from free_form import Read, grid, one

OCTOBER = " 1 |REKAP PATEN KABUPATEN GRESIK BULAN OKTOBER 2026"


# --- a key -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "key",
    [
        "\n 8 |Ket. :\n 9 ||GRS = Gresik\n10 ||MNY = Manyar",
        "\n 8 |Keterangan : GRS = Gresik ; MNY = Manyar",
        "\n 8 |GRS|=|Gresik\n 9 |MNY|=|Manyar",
        "\n 8 |GRS|: Gresik\n 9 |MNY|: Manyar",
        "\n 8 |Keterangan\n 9 |GRS|Gresik\n10 |MNY|Manyar",
    ],
)
def test_signs_are_the_kecamatan_that_their_key_names_and_one_that_it_lacks_is_asked(words, key):
    read = one(words, f"{OCTOBER}\n 3 |NO|LAYANAN|GRS|MNY|KAL\n 4 |1|KTP-el|5|6|7\n 5 |2|KK|1|2|3{key}")
    codes = [words.codes("region", told.partition(",")[0]) for told in read.facts.values()]
    assert codes == [words.codes("region", "Gresik"), words.codes("region", "Manyar"), frozenset()] * 2


def test_letters_are_the_services_that_their_key_names(words):
    table = "\n 3 |KECAMATAN|a|b|c\n 4 |Gresik|5|6|7\n 5 |Manyar|1|2|3"
    read = one(words, f"{OCTOBER}{table}\n 7 |Keterangan :\n 8 ||a = KTP-el||c = SKTM\n 9 ||b = Kartu Keluarga")
    assert [told.split(", ")[1] for told in list(read.facts.values())[:3]] == ["NP-02", "NP-03", "NP-10"]


def test_a_sign_with_two_meanings_has_none(words):
    table = "\n 3 |KECAMATAN|a|b|c\n 4 |Gresik|5|6|7\n 5 |Manyar|1|2|3\n 7 |a = KTP-el\n 8 |b = KK\n 9 |c = SKTM"
    read = one(words, f"{OCTOBER}{table}\n10 |a = SKCK")
    assert [told.split(", ")[1] for told in list(read.facts.values())[:3]] == ["a", "NP-03", "NP-10"]


def test_a_single_pair_is_no_key(words):
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|a|KK\n 4 |Gresik|5|6\n 5 |Manyar|1|2\n 7 |a = KTP-el")
    assert "NP-02" not in str(read.facts)


def test_ticks_mean_what_their_key_says(words):
    table = "\n 3 |NO|URAIAN|Gresik|Manyar\n 4 |1|Loket pendaftaran|1|0\n 5 |2|Tempat pembayaran|TB|TB"
    read = one(
        words, f"{OCTOBER}{table}\n 6 |3|Ruang tunggu|1 (?)|1\n 8 |Kunci : 1 = ada ; 0 = belum ; TB = tidak berlaku"
    )
    assert read.values == {
        "C4": "terpenuhi", "D4": "belum", "C5": "tidak berlaku", "D5": "tidak berlaku", "C6": "1 (?)",
        "D6": "terpenuhi",
    }  # fmt: skip


# --- two words in a cell, and one in two ----------------------------------------------------------------------------


def test_a_header_that_names_service_and_measure_says_both(words):
    table = "\n 3 |NO|KECAMATAN|KTP-el masuk|KTP-el selesai|Ternak masuk\n 4 |1|Gresik|5|4|3\n 5 |2|Manyar|2|1|1"
    read = one(words, OCTOBER + table)
    assert [told.split(", ")[1::2] for told in list(read.facts.values())[:3]] == [
        ["KTP-el", "requested"], ["KTP-el", "completed"], ["Ternak", "requested"],
    ]  # fmt: skip


def test_a_heading_and_the_word_below_it_name_one_service(words):
    table = (
        "\n 3 |KECAMATAN|Akta||Pindah|\n 4 ||Kelahiran|Kematian|Datang|Keluar\n 5 |Gresik|5|4|3|2\n 6 |Manyar|1|1|1|1"
    )
    read = one(words, OCTOBER + table, merged=("A3:A4", "B3:C3", "D3:E3"))
    codes = {cell: words.codes("service", told.split(", ")[1]) for cell, told in read.facts.items()}
    assert codes["B5"] == {"NP-05"} and codes["C5"] == {"NP-06"} and codes["D5"] == {"NP-04"}
    assert read.values["D5"] == "5" and "E5" not in read.facts


KINDS = "\n 3 |KECAMATAN|Kartu Keluarga|||SKTM|JUMLAH\n 4 ||Baru|Pecah KK|Ubah data"


@pytest.mark.parametrize(("total", "values"), [(15, {"B5": "9", "E5": "6"}), (11, {"E5": "6"})])
def test_kinds_of_a_service_are_added_up_when_the_total_of_the_row_counts_them(words, total, values):
    merged = ("A3:A4", "B3:D3", "E3:E4", "F3:F4")
    read = one(words, f"{OCTOBER}{KINDS}\n 5 |Gresik|2|3|4|6|{total}", merged=merged)
    assert read.values == values
    assert bool(read.rules & {"B34"}) == (total == 11)


def test_a_question_about_a_requirement_is_that_requirement(words):
    table = " 1 |Timestamp|Kecamatan|Keadaan bulan|Apakah tersedia ruang tunggu?|Apakah ada petugas informasi?|Saran"
    rows = "\n 2 |9/1/2026 8:14|Gresik|Agustus 2026|Ya|Tidak|mohon kursi\n 3 |9/2/2026 8:14|Manyar|Agustus 2026|Ya|Ya|"
    assert one(words, table + rows).facts["D2"] == "Gresik, ruang tunggu, 2026-08, status"


def test_a_word_that_measures_stays_a_measure_below_its_service(words):
    table = "\n 3 |KECAMATAN|KTP-el|||Online|\n 4 ||Masuk|Cetak|Rekam|Masuk|Selesai\n 5 |Gresik|5|4|3|2|1"
    read = one(words, f"{OCTOBER}{table}\n 6 |Manyar|2|2|1|1|1", merged=("A3:A4", "B3:D3", "E3:F3"))
    assert [read.facts[f"{col}5"].split(", ")[1::2] for col in "BCD"] == [
        ["KTP-el", "requested"], ["KTP-el", "completed"], ["Rekam KTP-el", "completed"],
    ]  # fmt: skip


def test_in_and_out_below_pindah_may_be_people_or_files_and_are_told(words):
    table = "\n 3 |KECAMATAN|Pindah||KK|\n 4 ||Masuk|Keluar|Masuk|Selesai\n 5 |Gresik|5|6|7|8\n 6 |Manyar|3|4|5|6"
    read = one(words, OCTOBER + table, merged=("A3:A4", "B3:C3", "D3:E3"))
    assert set(read.facts) == {"D5", "E5", "D6", "E6"} and [note[:2] for note in read.notes] == [
        ("B34", "B4"),
        ("B34", "C4"),
    ]


# --- other tables, other rows ----------------------------------------------------------------------------------------


def test_a_second_part_names_its_kecamatan_by_their_numbers(words):
    first = "\n 3 |No.|Kecamatan|KTP-el\n 4 |1|Gresik|5\n 5 |2|Manyar|6\n 6 |4|Dukun|7"
    second = "\n 8 |No.|KK|SKTM\n 9 |1|11|12\n10 |2|13|14\n11 |{}|15|16"
    read = one(words, OCTOBER + first + second.format(4))
    assert [read.facts[f"B{row}"].partition(",")[0] for row in (9, 10, 11)] == ["Gresik", "Manyar", "Dukun"]
    assert "B9" not in one(words, OCTOBER + first + second.format(3)).facts


def test_a_sum_above_its_services_is_none_of_them(words):
    table = "\n 3 |NO|LAYANAN|Gresik\n 4 |I|ADMINDUK|11\n 5 |1|KTP-el|5\n 6 |2|KK|6\n 7 |II|UMUM|9\n 8 |1|SKTM|4"
    table += "\n 9 |2|SKCK|5"
    read = one(words, OCTOBER + table)
    assert set(read.facts) == {"C5", "C6", "C8", "C9"} and not read.notes
    assert "C4" in one(words, OCTOBER + table.replace("|11\n", "|12\n")).facts


def test_a_quarter_beside_its_months_is_their_total(words):
    header = "\n 3 |LAYANAN|Juli|Agustus|September|Triwulan III\n 4 |KTP-el|1|2|3|6\n 5 |KK|4|5|6|15"
    read = one(words, f" 1 |REKAP KECAMATAN GRESIK TAHUN 2026{header}")
    assert {told.split(", ")[2] for told in read.facts.values()} == {"2026-07", "2026-08", "2026-09"}
    alone = one(words, " 1 |REKAP KECAMATAN GRESIK TAHUN 2026\n 3 |LAYANAN|Triwulan III\n 4 |KTP-el|6\n 5 |KK|15")
    assert alone.facts["B4"] == "GRESIK, KTP-el, 2026-07, completed"


def test_weeks_make_the_month_and_a_sum_of_nothing_is_no_zero(words):
    header = "\n 3 |LAYANAN|MINGGU KE|||JUMLAH\n 4 ||I|II|III|\n 5 |KTP-el|1|2|3|6\n 6 |KK|2|2|2|6\n 7 |SKTM|1|1|1|3"
    merged = ("A3:A4", "B3:D3", "E3:E4")
    picture = f" 1 |REKAP KECAMATAN GRESIK OKTOBER 2026{header}"
    read = one(words, f"{picture}\n 8 |SKCK|1|1|1|4\n 9 |KIA||||0", merged=merged)
    assert read.values == {"E5": "6", "E6": "6", "E7": "3", "E8": "3", "E9": "0"} and set(read.asked) == {"E8"}
    formulas = grid(f"{picture}\n 8 |SKCK|1|1|1|3\n 9 |KIA||||0", "Rekap", merged)
    formulas.computed = {(row, 5) for row in range(5, 10)}
    unfilled = Read(words, formulas)
    assert "E9" not in unfilled.facts and [note[:2] for note in unfilled.notes] == [("B42", "E9")]


def test_sums_up_to_a_month_beside_that_month_are_told_not_asked(words):
    table = "\n 3 |KECAMATAN|KTP-el|KK\n 4 |Gresik|{}|2\n 5 |Manyar|3|4"
    title = " 1 |REKAP PATEN TAHUN 2026"
    july = grid(title + table.format(1), "JUL")
    until = grid(f"{title}\n 2 |JANUARI S.D. JULI 2026{table.format(9)}", "JAN-JUL", number=2)
    read = Read(words, july, until)
    assert [plan.table.grid.name for plan in read.understood.plans] == ["JUL"]
    assert not read.asked and [note[0] for note in read.notes] == ["B43"]
    assert Read(words, until).asked


def test_the_purposes_of_the_one_service_of_the_title_are_added_up(words):
    table = "\n 3 |KECAMATAN|KEPERLUAN|||JUMLAH\n 4 ||Sekolah|Rumah sakit|Lainnya|\n 5 |Gresik|1|2|3|6"
    title = " 1 |REKAP SKTM BULAN OKTOBER 2026"
    read = one(words, f"{title}{table}\n 6 |Manyar|2|2|2|6", merged=("A3:A4", "B3:D3", "E3:E4"))
    assert read.facts == {"E5": "Gresik, SKTM, 2026-10, completed", "E6": "Manyar, SKTM, 2026-10, completed"}
    assert not read.notes


def test_late_is_no_count_beside_on_time(words):
    table = "\n 3 |LAYANAN|PENYELESAIAN||\n 4 ||TEPAT WAKTU|TERLAMBAT|JUMLAH\n 5 |KTP-el|5|1|6\n 6 |KK|4|0|4"
    read = one(words, f" 1 |REKAP KECAMATAN GRESIK OKTOBER 2026{table}", merged=("A3:A4", "B3:D3"))
    assert [read.facts.get(f"{col}5", ", , , -").split(", ")[3] for col in "BCD"] == ["on_time", "-", "completed"]


def test_letters_below_a_service_are_the_measures_of_their_key(words):
    table = "\n 3 |KECAMATAN|KTP-el||KK|\n 4 ||M|S|M|S\n 5 |Gresik|5|4|3|2\n 6 |Manyar|2|2|1|1"
    read = one(words, f"{OCTOBER}{table}\n 8 |Ket : M = masuk, S = selesai", merged=("A3:A4", "B3:C3", "D3:E3"))
    assert [read.facts[f"{col}5"].split(", ")[3] for col in "BCDE"] == ["requested", "completed"] * 2


@pytest.mark.parametrize(("name", "code"), [("Surat Keterangan Usaha (SKU)", "NP-16"), ("KTP-el (hilang)", None)])
def test_a_name_and_its_short_form_in_brackets_are_one_name_only_when_both_mean_it(words, name, code):
    assert words.meaning(name).code("service") == code


def test_quarters_below_one_heading(words):
    table = "\n 3 |LAYANAN|TRIWULAN||\n 4 ||I|II|III\n 5 |KTP-el|5|6|7\n 6 |KK|3|4|5"
    read = one(words, f" 1 |REKAP KECAMATAN GRESIK TAHUN 2026{table}", merged=("A3:A4", "B3:D3"))
    assert [read.facts[f"{col}5"].split(", ")[2] for col in "BCD"] == ["2026-01", "2026-04", "2026-07"]
    assert [column.span.months for column in read.understood.plans[0].counts] == [3, 3, 3]


@pytest.mark.parametrize("title", ["TARGET PELAYANAN", "TARIF LAYANAN", "RENCANA PELAYANAN"])
def test_what_is_planned_or_paid_is_no_count(words, title):
    rows = "\n 4 |KTP-el|50\n 5 |KK|60"
    for header in ("\n 3 |LAYANAN|JUMLAH", ""):
        read = one(words, f" 1 |{title} KECAMATAN GRESIK OKTOBER 2026{header}{rows}")
        assert not read.facts and [note[0] for note in read.notes] == ["B33"]


def test_what_stands_below_the_table_names_its_kecamatan_and_month(words):
    table = " 1 |LAPORAN PATEN\n 3 |No|Layanan|Masuk\n 4 |1|KTP-el|5\n 5 |2|KK|6"
    read = one(words, f"{table}\n 7 |Kecamatan|| : Dukun, Kabupaten Gresik\n 8 |Bulan||: Agustus 2026")
    assert read.facts["C4"] == "Dukun, KTP-el, 2026-08, requested"


def test_where_tables_name_their_kecamatan_one_that_names_none_is_asked(words):
    def block(row: int, title: str) -> str:
        return f"\n{row:2} |{title}\n{row + 1:2} |NO|LAYANAN|MASUK\n{row + 2:2} |1|KTP-el|5\n{row + 3:2} |2|KK|6"

    drawn = OCTOBER + block(3, "KECAMATAN : DUKUN") + block(9, "KECAMATAN : MANYAR") + block(15, "FORMULIR")
    read = one(words, drawn)
    assert [told.partition(",")[0] for told in read.facts.values()] == ["DUKUN"] * 2 + ["MANYAR"] * 2 + ["FORMULIR"] * 2


def test_titles_over_tables_side_by_side_are_no_header(words):
    table = "\n 3 |KEC. DUKUN|||KEC. MANYAR||\n 4 |No|Layanan|Masuk|No|Layanan|Masuk\n 5 |1|KTP-el|5|1|KTP-el|6"
    read = one(words, f"{OCTOBER}{table}\n 6 |2|KK|7|2|KK|8")
    assert {told.partition(",")[0]: read.values[cell] for cell, told in read.facts.items() if "KK" in told} == {
        "DUKUN": "7", "MANYAR": "8",
    }  # fmt: skip


def test_an_empty_name_in_a_list_that_repeats_names_is_asked_not_filled(words):
    table = "\n 3 |KECAMATAN|BULAN|KTP-el\n 4 |Gresik|Agst|5\n 5 |Manyar|Agst|6\n 6 |Dukun||7\n 7 |Sidayu|Sept|8"
    read = one(words, f" 1 |DAFTAR LAPORAN YANG DITERIMA\n 2 |TAHUN 2026{table}")
    assert read.facts["C4"] == "Gresik, KTP-el, 2026-08, completed" and set(read.asked) == {"C6"}


def test_a_pivot_table_has_services_below_the_totals_of_their_kecamatan(words):
    table = (
        "\n 3 |Row Labels|Sum of Masuk\n 4 |Gresik|11\n 5 |KTP-el|5\n 6 |KK|6\n 7 |(blank)|9\n 8 |KTP-el|4\n 9 |KK|5"
    )
    read = one(words, f"{OCTOBER}{table}\n10 |Grand Total|20")
    assert list(read.facts.values()) == [
        "Gresik, KTP-el, 2026-10, requested", "Gresik, KK, 2026-10, requested",
        "(blank), KTP-el, 2026-10, requested", "(blank), KK, 2026-10, requested",
    ]  # fmt: skip


# --- as programs write -----------------------------------------------------------------------------------------------


def test_codes_without_points_are_kecamatan_and_names_beside_them_are_compared(words):
    table = " 1 |periode|kd_kec|nm_kec|layanan|jml_masuk|dihapus|created_at"
    table += "\n 2 |2026-09|352510|MANYAR|KTP-el|5|tidak|2026-10-02"
    read = one(
        words,
        f"{table}\n 3 |2026-09|352510|DUKUN|KK|6|tidak|2026-10-02\n 4 |2026-09|352510|MANYAR|SKTM|7|ya|2026-10-02",
    )
    assert read.facts == {"E2": "35.25.10, KTP-el, 2026-09, requested", "E3": "35.25.10, KK, 2026-09, requested"}
    assert [line.keys["region_name"].text for line in read.understood.plans[0].data] == ["MANYAR", "DUKUN"]


def test_quarters_in_a_column_of_their_own(words):
    table = " 1 |Tahun|Triwulan|Kecamatan|Layanan|Selesai\n 2 |2026|III|Gresik|KTP-el|5\n 3 |2026|II|Manyar|KK|6"
    read = one(words, table, file="data.csv")
    assert [told.split(", ")[2] for told in read.facts.values()] == ["2026-07", "2026-04"]
    assert [line.span.months for line in read.understood.plans[0].data] == [3, 3]


def test_a_month_by_its_days_counts_though_the_line_speaks_of_dates(words):
    title = " 1 |Rentang Tanggal|01/07/2026 - 31/07/2026\n 2 |Dicetak|04/08/2026 09:12"
    assert (
        one(words, f"{title}\n 4 |Kecamatan|KTP-el\n 5 |Gresik|5\n 6 |Manyar|6").facts["B5"].split(", ")[2] == "2026-07"
    )


def test_what_was_left_over_is_told_by_its_month(words):
    table = "\n 3 |KECAMATAN|LAYANAN|Sisa September|Masuk|Selesai|Sisa Oktober\n 4 |Gresik|KTP-el|5|6|7|4"
    read = one(words, OCTOBER + table)
    assert [told.split(", ")[3] for told in read.facts.values()] == [
        "carried_over",
        "requested",
        "completed",
        "pending",
    ]


@pytest.mark.parametrize(
    ("title", "kecamatan"), [("KECAMATAN KOTA MALANG", None), ("KECAMATAN KOTA KOTA KEDIRI", "KOTA")]
)
def test_all_kecamatan_of_a_kota_are_no_kecamatan_called_kota(words, title, kecamatan):
    read = one(words, f" 1 |PELAYANAN {title} OKTOBER 2026\n 3 |LAYANAN|MASUK\n 4 |KTP-el|5\n 5 |KK|6")
    region = read.understood.plans[0].shared.get("region")
    assert (region and region.text) == kecamatan


def test_words_in_a_form_are_kept_for_a_rule_to_speak_of(words):
    form = (
        "\n 3 |KECAMATAN|:|GRESIK\n 5 |Jenis pelayanan|:|SKTM\n 6 |Masuk|:|12\n 7 |Selesai|:|± 20\n 8 |Sisa akhir|:|2"
    )
    read = one(words, OCTOBER + form)
    assert read.values == {"C6": "12", "C7": "± 20", "C8": "2"} and "SKTM" in read.facts["C7"]


def test_forms_beside_each_other_have_each_their_own_service(words):
    head = "\n 3 |KECAMATAN|:|GRESIK||MASA LAPORAN|:|OKTOBER 2026\n 5 |Jenis pelayanan|:|SKTM||Jenis pelayanan|:|KK"
    form = f"{head}\n 6 |Masuk|:|12||Masuk|:|7\n 7 |Selesai|:|11||Selesai|:|6"
    below = "\n10 |Jenis pelayanan|:|SKCK||Jenis pelayanan|:\n11 |Masuk|:|3||Masuk|:\n12 |Selesai|:|2||Selesai|:"
    read = one(words, f" 1 |FORMULIR LAPORAN{form}{below}")
    assert {cell: told.split(", ")[1] for cell, told in read.facts.items()} == {
        "C6": "SKTM", "C7": "SKTM", "G6": "KK", "G7": "KK", "C11": "SKCK", "C12": "SKCK",
    }  # fmt: skip


def test_headings_over_the_middle_of_their_columns(words):
    heads = "\n 3 |KECAMATAN||KTP-el|||KK|\n 4 ||Masuk|Selesai|Sisa|Masuk|Selesai|Sisa"
    read = one(words, f"{OCTOBER}{heads}\n 5 |Gresik|5|4|1|3|2|1\n 6 |Manyar|6|6|0|3|3|0")
    told = ["KTP-el, 2026-10, requested", "KTP-el, 2026-10, completed", "KTP-el, 2026-10, pending"]
    told += [one.replace("KTP-el", "KK") for one in told]
    assert read.facts == {
        f"{col}{row}": f"{place}, {said}"
        for row, place in ((5, "Gresik"), (6, "Manyar"))
        for col, said in zip("BCDEFG", told, strict=True)
    }


def test_the_months_of_a_quarter_by_their_numerals(words):
    heads = "\n 3 |KECAMATAN|KTP-el||||KK|||\n 4 ||Bulan I|Bulan II|Bulan III|Jumlah|Bulan I|Bulan II|Bulan III|Jumlah"
    rows = "\n 5 |Gresik|5|6|7|18|1|2|3|6\n 6 |Manyar|6|6|6|18|1|1|1|3"
    read = one(words, f" 1 |KABUPATEN GRESIK TRIWULAN III TAHUN 2026{heads}{rows}", merged=("A3:A4", "B3:E3", "F3:I3"))
    assert [told.split(", ")[2] for told in read.facts.values()] == ["2026-07", "2026-08", "2026-09"] * 4
    assert read.facts["G6"] == "Manyar, KK, 2026-08, completed" and "E5" not in read.facts and read.notes == []


def test_a_tick_may_mean_what_is_lacking(words):
    rows = "\n 4 |1|Loket pendaftaran|√\n 5 |2|Tempat pembayaran|-\n 6 |3|Ruang tunggu|√"
    key = "\n 8 |Keterangan : √ = masih kurang (belum ada) ; - = sudah ada"
    read = one(words, f" 1 |KECAMATAN GRESIK OKTOBER 2026\n 3 |NO|URAIAN|KEADAAN{rows}{key}")
    assert read.values == {"C4": "belum", "C5": "terpenuhi", "C6": "belum"}

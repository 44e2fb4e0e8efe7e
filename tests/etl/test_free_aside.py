"""What stands beside the names and the counts: remarks, units, other years, sums, and headers of two lines."""

import pytest
from free_form import keys, one, said

OCTOBER = " 1 |REKAP PATEN KABUPATEN GRESIK BULAN OKTOBER 2026"
OF_GRESIK = " 1 |KECAMATAN GRESIK BULAN OKTOBER 2026"
UNSUR = "Persyaratan|Prosedur|Waktu Penyelesaian|Biaya|Produk|Kompetensi|Perilaku|Pengaduan|Sarana"
NUMBERED = "U1|U2|U3|U4|U5|U6|U7|U8|U9"


@pytest.mark.parametrize("beside", ["Dasar Hukum|Perbup 12/2020", "Cara|manual", "Unggahan|https://contoh.id/a"])
def test_one_text_beside_every_row_names_none_of_them(words, beside):
    header, text = beside.split("|")
    rows = f"\n 4 |Gresik|{text}|5|5\n 5 |Manyar|{text}|6|6\n 6 |Cerme|{text}|7|7"
    read = one(words, f"{OCTOBER}\n 2 |LAYANAN : KTP-EL\n 3 |KECAMATAN|{header}|MASUK|SELESAI{rows}")
    assert len(read.facts) == 6 and keys(read, 1) == ["KTP-EL"]


def test_units_without_a_header_are_no_measure(words):
    rows = "\n 4 |1|KTP-el|berkas|5|4\n 5 |2|KK|berkas|6|6\n 6 |3|SKTM|berkas|7|7"
    read = one(words, f"{OF_GRESIK}\n 3 |NO|LAYANAN||MASUK|SELESAI{rows}")
    assert len(read.facts) == 6 and keys(read, 3) == ["completed", "requested"]


def test_days_among_services_are_none(words):
    rows = "\n 4 |Gresik|5|4|3|2\n 5 |Manyar|6|6|3|1"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KK|SKTM|Lama Proses (hari){rows}")
    assert {cell[0] for cell in read.facts} == {"B", "C", "D"} and not read.asked


def test_the_inhabitants_beside_services_make_no_table_of_people(words):
    rows = "\n 5 |KTP-el|900|5|4\n 6 |KK|800|6|6"
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|Jumlah Penduduk|SELESAI\n 4 |||L|P{rows}", merged=("C3:D3",))
    assert set(read.values.values()) == {"9", "12"} and keys(read, 3) == ["completed"]


@pytest.mark.parametrize("below", ["Kumulatif s.d. bulan ini", "Rencana bulan depan", "Akumulasi 2026"])
def test_sums_and_plans_below_are_no_rows(words, below):
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|MASUK|SELESAI\n 4 |KTP-el|5|4\n 5 |KK|6|6\n 6 |{below}|99|98")
    assert {cell[1] for cell in read.facts} == {"4", "5"} and not read.asked


def test_the_name_of_an_unsur_over_its_number_is_its_name(words):
    rows = "".join(f"\n {row} |{name}|50" + "|3,2" * 9 for row, name in ((5, "Gresik"), (6, "Manyar"), (7, "Cerme")))
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|JML RESP.|{UNSUR}\n 4 |||{NUMBERED}{rows}")
    assert len(keys(read, 1)) == 10 and not read.notes


def test_a_checklist_with_a_column_of_time_is_no_survey(words):
    head = "\n 3 |NO|SARANA / PRASARANA|ADA / BELUM ADA|WAKTU PENYELESAIAN"
    rows = "\n 4 |1|Loket pelayanan|ada|1 hari\n 5 |2|Ruang tunggu|belum ada|2 hari\n 6 |3|Loket penyerahan|ada|1 hari"
    read = one(words, f"{OF_GRESIK}{head}{rows}")
    assert set(read.facts) == {"C4", "C5", "C6"} and keys(read, 3) == ["status"]


def test_a_word_for_a_count_in_the_last_row_is_no_header(words):
    rows = "\n 4 |1.|KTP-el|5|\n 5 |2.|KK|6|\n 6 |3.|SKTM||\n 7 |4.|Legalisir|ada|tidak dicatat"
    read = one(words, f"{OF_GRESIK}\n 3 |No|LAYANAN|JUMLAH|Ket.{rows}")
    assert set(read.facts) == {"C4", "C5", "C7"} and read.values["C7"] == "ada"


def test_the_same_month_a_year_ago_is_told_and_not_loaded(words):
    head = "\n 3 |KECAMATAN|KTP-el|||KK||\n 4 ||Mei 2025|Mei 2026|Naik/turun|Mei 2025|Mei 2026|Naik/turun"
    rows = "\n 5 |Gresik|5|6|1|7|8|1\n 6 |Manyar|5|6|1|7|8|1\n 7 |Cerme|5|6|1|7|8|1"
    title = " 1 |REKAP KABUPATEN GRESIK\n 2 |BULAN MEI TAHUN 2025 DAN TAHUN 2026"
    read = one(words, f"{title}{head}{rows}", merged=("A3:A4", "B3:D3", "E3:G3"))
    assert {cell[0] for cell in read.facts} == {"C", "F"} and keys(read, 2) == ["2026-05"]
    assert [note[0] for note in read.notes] == ["B41"]


@pytest.mark.parametrize("head", ["LAYANAN", "Jenis Surat"])
def test_last_year_beside_the_months_is_not_their_year(words, head):
    head = f"\n 3 |{head}|Realisasi Th. 2025|Dokumen yang diterbitkan tahun 2026||\n 4 |||Jan|Peb|Mrt"
    read = one(words, f" 1 |KECAMATAN GRESIK{head}\n 5 |KTP-el|90|5|6|7\n 6 |KK|80|6|7|8", merged=("C3:E3",))
    assert keys(read, 2) == ["2026-01", "2026-02", "2026-03"] and not read.asked


def test_two_years_over_nothing_that_counts_are_asked(words):
    head = "\n 3 |LAYANAN|Target 2025|Target 2026|Jan|Peb|Mrt"
    read = one(words, f" 1 |KECAMATAN GRESIK{head}\n 4 |KTP-el|90|95|5|6|7\n 5 |KK|80|85|6|7|8")
    assert read.doubts == {"bulan": "tahunnya tidak disebut"}


def test_people_who_answered_may_be_numbered_below_their_word(words):
    rows = "".join(f"\n {row} |{row - 3}" + "|3" * 9 for row in range(4, 9))
    read = one(words, f"{OF_GRESIK}\n 3 |Responden|{NUMBERED}{rows}\n 9 |NRR per unsur" + "|3" * 9)
    assert len(read.facts) == 9 and keys(read, 3) == ["score"]


def test_an_area_merged_beside_its_kecamatan_sums_nothing_up(words):
    first = "\n 4 |EKS KAWEDANAN GRESIK|1|Gresik|5|6\n 5 ||2|Manyar|5|6"
    second = "\n 6 |EKS KAWEDANAN CERME|3|Cerme|5|6\n 7 ||4|Benjeng|5|6"
    read = one(words, f"{OCTOBER}\n 3 |WILAYAH|NO|KECAMATAN|KTP-el|KK{first}{second}", merged=("A4:A5", "A6:A7"))
    assert len(read.facts) == 8 and not read.asked


def test_a_kecamatan_with_the_sum_of_its_services_is_their_kecamatan(words):
    head = "\n 3 |NO|KECAMATAN / JENIS DOKUMEN|S.D. BULAN LALU|BULAN INI|S.D. BULAN INI"
    first = "\n 4 |I|KECAMATAN MANYAR|30|11|41\n 5 ||- KTP-el|20|5|25\n 6 ||- Kartu Keluarga|10|6|16"
    second = "\n 7 |II|KECAMATAN CERME|30|13|43\n 8 ||- KTP-el|20|6|26\n 9 ||- Kartu Keluarga|10|7|17"
    read = one(words, f"{OCTOBER}{head}{first}{second}")
    assert set(read.facts) == {"D5", "D6", "D8", "D9"} and len(keys(read, 0)) == 2 and not read.asked


def test_a_total_may_stand_in_the_column_of_codes(words):
    rows = "\n 2 |90|KEBOMAS|L01|KTP-el|5|5\n 3 |91|KEBOMAS|L02|KK|6|6\n 4 |||TOTAL|11|11|"
    read = one(words, f" 1 |id|kecamatan|kode_layanan|nama_layanan|masuk|selesai{rows}")
    assert {cell[1] for cell in [*read.facts, *read.asked]} == {"2", "3"}


def test_a_remark_about_one_service_leaves_the_others(words):
    rows = "\n 4 |Gresik|5|6|7|akta perkiraan\n 5 |Manyar|5|6|7|\n 6 |Cerme|5|6|7|data perkiraan"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KK|Akta Kelahiran|Ket{rows}")
    assert len(read.facts) == 9
    rules = {extra.address: extra.remark for plan in read.understood.plans for extra in plan.extras}
    assert rules == {"Rekap!D4": "akta perkiraan"}


def test_one_row_of_scores_beside_those_who_answered_is_a_survey(words):
    read = one(words, f"{OF_GRESIK}\n 3 |Jumlah responden|{NUMBERED}\n 4 |35" + "|3,2" * 9)
    assert len(read.facts) == 10 and not read.notes


def test_a_survey_of_one_row_is_named_by_its_measure(words):
    rows = "\n 4 |NRR per unsur" + "|3,2" * 9 + "\n 5 |NRR tertimbang" + "|0,3" * 9 + "|81\n 6 |Mutu|||||||||B"
    read = one(words, f"{OF_GRESIK}\n 2 |Jumlah responden|48\n 3 ||{NUMBERED}|Nilai SKM{rows}")
    assert {cell[1:] for cell in read.facts} == {"4"} and len(read.facts) == 9


@pytest.mark.parametrize(("third", "asked"), [("JUNI", 2), ("JULI", 0)])
def test_another_month_over_one_table_below_the_title_of_all_is_asked(words, third, asked):
    def pasted(at: int, name: str, line: str) -> str:
        return f"\n {at} |KECAMATAN : {name}{line}\n {at + 2} |LAYANAN|MASUK\n {at + 3} |KTP-el|5\n {at + 4} |KK|6"

    first, second = pasted(3, "GRESIK", "\n 4 |BULAN : JULI 2026"), pasted(9, "MANYAR", "")
    last = pasted(15, "CERME", f"\n 16 |BULAN : {third} 2026")
    read = one(words, f" 1 |LAPORAN KABUPATEN GRESIK BULAN JULI 2026{first}{second}{last}")
    assert len(read.asked) == asked and len(read.facts) == 6 - asked


@pytest.mark.parametrize(
    ("header", "texts"),
    [
        ("Ketepatan Laporan", ["tepat waktu", "terlambat 2 hari", "tepat waktu"]),
        ("Lokasi", ["Loket 1", "Loket 2", "Loket 3"]),
        ("Persyaratan", ["KK, KTP", "pengantar desa", "KK"]),
        ("SOP", ["ada", "ada", "belum"]),
        ("No. HP", ["08123456", "08133333", "08577777"]),
        ("Klasifikasi", ["470", "474", "503"]),
        ("Pagu (Rp)", ["1.000.000", "2.000.000", "3.000.000"]),
        ("Skor", ["80", "85", "90"]),
    ],
)
def test_what_stands_beside_names_of_rows_changes_none_of_them(words, header, texts):
    names = ("Gresik", "Manyar", "Cerme")
    rows = "".join(f"\n {row} |{row - 3}|{names[row - 4]}|{texts[row - 4]}|5|6" for row in (4, 5, 6))
    read = one(words, f"{OCTOBER}\n 3 |NO|KECAMATAN|{header}|KTP-el|KK{rows}")
    assert set(read.facts) == {f"{col}{row}" for col in "DE" for row in (4, 5, 6)} and not read.asked
    assert keys(read, 1) == ["KK", "KTP-el"] and len(keys(read, 0)) == 3


def test_codes_beside_desa_make_no_group_of_them(words):
    rows = "\n 4 |1|Sidomoro|470|1|2\n 5 |2|Kroman|474|3|4\n 6 |3|Lumpur|503|5|6"
    read = one(words, f"{OF_GRESIK}\n 3 |NO|NAMA DESA|KODE|KTP-el|KK{rows}")
    assert [read.values[cell] for cell in sorted(read.facts)] == ["9", "12"] and keys(read, 0) == ["GRESIK"]


@pytest.mark.parametrize("month", ["Okt-26", "Oktober '26", "O K T O B E R  2026", "OKTOBER TAHUN ANGGARAN 2026"])
def test_a_month_is_read_however_it_is_typed(words, month):
    read = one(words, f" 1 |KECAMATAN GRESIK\n 2 |BULAN {month}\n 3 |LAYANAN|MASUK\n 4 |KTP-el|5\n 5 |KK|6")
    assert keys(read, 2) == ["2026-10"] and not read.asked


@pytest.mark.parametrize(
    ("header", "name"), [("LAYANAN :|MASUK :|SELESAI :", "KTP-el"), ("LAYANAN|MASUK|SELESAI", '"KTP-el"')]
)
def test_colons_and_quotes_say_nothing(words, header, name):
    read = one(words, f"{OF_GRESIK}\n 3 |{header}\n 4 |{name}|5|4\n 5 |KK|6|6")
    assert keys(read, 3) == ["completed", "requested"] and keys(read, 1) == ["KK", "KTP-el"]


def test_the_sum_of_what_was_left_and_came_in_may_be_called_berkas(words):
    rows = "\n 4 |KTP-el|1|5|6|5|1\n 5 |KK|2|6|8|6|2\n 6 |SKTM|-|1|1|1|-"
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|Sisa bulan lalu|Masuk|Jumlah berkas|Selesai|Sisa{rows}")
    assert {cell[0] for cell in read.facts} == {"B", "C", "E", "F"}


def test_a_sum_beside_the_heading_of_its_parts_is_asked_where_it_is_none(words):
    rows = "\n 5 |KTP-el|1|5|6\n 6 |KK|2|6|8\n 7 |SKTM|1|1|9\n 8 |SKCK|1|1|2"
    head = "\n 3 |LAYANAN|PEMOHON YANG DILAYANI||JUMLAH\n 4 ||L|P"
    read = one(words, f"{OF_GRESIK}{head}{rows}", merged=("A3:A4", "B3:C3", "D3:D4"))
    assert set(read.facts) == {"D5", "D6", "D8"} and set(read.asked) == {"D7"}


def test_the_total_of_all_below_the_last_kecamatan_is_not_its_own(words):
    rows = "\n 4 |A|KECAMATAN GRESIK||\n 5 |1|Kel. Kroman|1|2\n 6 |2|Kel. Lumpur|3|4\n 7 ||Jumlah Kec. Gresik|4|6"
    last = "\n 8 |B|KECAMATAN MANYAR||\n 9 |1|Kel. Peganden|5|6\n 10 |2|Kel. Suci|7|8\n 12 ||TOTAL|16|20"
    read = one(words, f"{OCTOBER}\n 3 |NO|KECAMATAN / KELURAHAN|KTP-el|KK{rows}{last}")
    assert sorted(read.values[cell] for cell in read.facts) == ["12", "14", "4", "6"] and not read.asked


def test_a_table_of_ages_below_a_survey_is_no_report(words):
    rows = "".join(f"\n {row} |U{row - 3}|3,2" for row in range(4, 13))
    ages = "\n 15 |Uraian|L|P|Jumlah\n 16 |Umur di bawah 30 tahun|1|2|3\n 17 |Umur 30 - 50 tahun|3|4|7"
    read = one(words, f"{OF_GRESIK}\n 2 |Jumlah responden : 10\n 3 |UNSUR|NRR{rows}{ages}")
    assert len(read.facts) == 9 and not read.asked


def test_a_total_of_men_is_compared_with_men(words):
    head = "\n 3 |LAYANAN|KTP-el||KK||JUMLAH|\n 4 ||L|P|L|P|L|P"
    rows = "\n 5 |Gresik|1|2|3|4|4|6\n 6 |Manyar|2|2|3|3|5|5\n 7 |Cerme|1|1|1|1|2|3"
    merged = ("A3:A4", "B3:C3", "D3:E3", "F3:G3")
    read = one(words, f"{OCTOBER}{head.replace('LAYANAN', 'KECAMATAN')}{rows}", merged=merged)
    assert [note[:2] for note in read.notes] == [("B35", "G7")]


def test_what_an_unknown_column_says_is_no_service_below_the_title_of_one(words):
    rows = "\n 4 |1|Gresik|Plt.|5|4\n 5 |2|Manyar|definitif|6|6\n 6 |3|Cerme|definitif|7|7"
    title = " 1 |PELAYANAN KTP-EL KABUPATEN GRESIK\n 2 |BULAN OKTOBER 2026"
    read = one(words, f"{title}\n 3 |NO|KECAMATAN|CAMAT|MASUK|SELESAI{rows}", sheet="KTP-el")
    assert len(read.facts) == 6 and keys(read, 1) == ["PELAYANAN KTP-EL"] and not read.asked


def test_a_row_with_the_office_of_somebody_is_no_signature(words):
    rows = "\n 4 |1.|KTP-el|Kasi Pelayanan|5\n 5 |2.|SKTM|Kasi Kesra|± 40\n 6 |3.|KK|Kasi Pelayanan|6"
    read = one(words, f"{OF_GRESIK}\n 3 |No|LAYANAN|Penanggung Jawab|JUMLAH{rows}")
    assert set(read.facts) == {"D4", "D5", "D6"} and read.values["D5"] == "± 40"


def test_a_key_in_one_line_may_be_written_small(words):
    rows = "\n 4 |Gresik|v|x\n 5 |Manyar|x|v\n 6 |Cerme|v|v\n 8 |v = ada     x = belum ada"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|Loket pelayanan|Ruang tunggu{rows}")
    assert {cell for cell, value in read.values.items() if value == "belum"} == {"C4", "B5"}


def test_a_colon_behind_the_last_header_makes_no_title_of_it(words):
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|JUMLAH :\n 4 |KTP-el|3\n 5 |KK|4")
    assert set(read.facts) == {"B4", "B5"} and said(read, 3)["B4"] == "completed"
    head = "\n 3 |NO|LAYANAN|LOKET|DARING|JUMLAH :"
    read = one(words, f"{OF_GRESIK}{head}\n 4 |1|KTP-el|1|2|3\n 5 |2|KK|2|2|4")
    assert set(read.facts) == {"E4", "E5"}


@pytest.mark.parametrize(("stated", "asked"), [("9", False), ("8", True)])
def test_a_total_above_its_desa_is_the_number_and_is_asked_where_it_differs(words, stated, asked):
    rows = f"\n 4 |JUMLAH KECAMATAN||{stated}|12\n 5 |1|Sidomoro|1|2\n 6 |2|Kroman|3|4\n 7 |3|Lumpur|5|6"
    read = one(words, f"{OF_GRESIK}\n 3 |NO|DESA|KTP-el|KK{rows}", merged=("A4:B4",))
    assert set(read.asked) == ({"C5"} if asked else set()) and set(read.facts) == {"C5", "D5"} - set(read.asked)
    assert [extra.made_of for extra in read.understood.plans[0].extras] == [((4, 3),), ((4, 4),)]


def test_months_below_the_title_of_their_quarter_are_their_own(words):
    tables = "".join(
        f"\n {row} |Bulan : {month} 2026\n {row + 1} |KECAMATAN|KTP-el\n {row + 2} |Gresik|5\n {row + 3} |Manyar|6"
        for row, month in ((3, "April"), (8, "Mei"), (13, "Juni"))
    )
    read = one(words, f" 1 |REKAP KABUPATEN GRESIK TRIWULAN II TAHUN 2026{tables}", sheet="TW II")
    assert keys(read, 2) == ["2026-04", "2026-05", "2026-06"] and not read.asked


@pytest.mark.parametrize("label", ["Nilai tertinggi", "Terendah", "Simpangan baku", "Kesenjangan", "Nilai tahun 2025"])
def test_what_is_worked_out_below_a_survey_is_no_kecamatan(words, label):
    rows = "\n 4 |Gresik" + "|3,2" * 9 + "\n 5 |Manyar" + "|3,3" * 9 + f"\n 6 |{label}" + "|3,1" * 9
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|{NUMBERED}{rows}")
    assert {cell[1:] for cell in read.facts} == {"4", "5"}


def test_a_request_in_a_message_is_no_measure(words):
    read = one(words, " 1 |Mohon izin melaporkan pelayanan Kec. Gresik bulan Oktober 2026\n 3 |KTP-el|5\n 4 |KK|6")
    assert keys(read, 3) == ["completed"]


def test_a_row_below_a_merged_kecamatan_without_a_service_is_their_sum(words):
    first = "\n 4 |GRESIK|KTP-el|5|4\n 5 ||KK|6|6\n 6 ||SKTM||\n 7 |||11|10"
    second = "\n 8 |MANYAR|KTP-el|7|7\n 9 ||KK|8|8\n 10 ||SKTM|1|1\n 11 |||16|16"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|LAYANAN|MASUK|SELESAI{first}{second}", merged=("A4:A7", "A8:A11"))
    assert {cell[1:] for cell in read.facts} == {"4", "5", "8", "9", "10"} and not read.asked
    wrong = second.replace("|16|16", "|20|16")
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|LAYANAN|MASUK|SELESAI{first}{wrong}", merged=("A4:A7", "A8:A11"))
    assert {cell[1:] for cell in read.facts} == {"4", "5", "8", "9", "10"} and "B36" in read.rules


def test_rows_of_one_service_by_the_way_people_came_are_added_up(words):
    rows = "\n 2 |Gresik|KTP-el|LOKET|5|4\n 3 |Gresik|KTP-el|ONLINE|6|6\n 4 |Gresik|KK|LOKET|7|7"
    read = one(words, f" 1 |kecamatan|layanan|kanal|masuk|selesai{rows}\n 5 |Manyar|KTP-el|LOKET|1|1")
    assert sorted(read.values[cell] for cell in read.facts | read.asked if cell in ("D2", "E2")) == ["10", "11"]
    assert {cell[1:] for cell in read.facts | read.asked} == {"2", "4", "5"}


@pytest.mark.parametrize(
    ("title", "measure"),
    [
        ("DOKUMEN TERBIT MENURUT KANAL PENGAJUAN", "completed"),
        ("PERMOHONAN MENURUT CARA PENGAJUAN", "requested"),
        ("JUMLAH PENGAJUAN", "requested"),
    ],
)
def test_the_way_in_which_people_ask_is_no_measure(words, title, measure):
    read = one(
        words,
        f" 1 |{title}\n 2 |KECAMATAN GRESIK BULAN OKTOBER 2026\n 3 |NO|LAYANAN|JUMLAH\n 4 |1|KTP-el|5\n 5 |2|KK|6",
    )
    assert keys(read, 3) == [measure]


def test_a_numbered_title_of_a_comparison_is_one(words):
    table = "\n {} |NO|KECAMATAN|KTP-el|KK\n {} |1|Gresik|5|6\n {} |2|Manyar|7|8\n {} |3|Cerme|9|1"
    second = f"\n 8 |C. PEMBANDING : REALISASI OKTOBER TAHUN 2025{table.format(9, 10, 11, 12)}"
    read = one(words, f"{OCTOBER}{table.format(3, 4, 5, 6)}{second}")
    assert len(read.facts) == 6 and not read.asked and "B33" in read.rules


def test_kecamatan_with_numbers_above_their_kelurahan_and_one_without_any(words):
    first = "\n 4 |I|KEC. GRESIK|9|12\n 5 |1|Kel. Kroman|4|5\n 6 |2|Kel. Lumpur|5|7\n 7 |II|KEC. MANYAR|3|3"
    second = "\n 8 |1|Kel. Suci|1|2\n 9 |2|Kel. Peganden|2|1\n 10 |3|Kel. Betoyo|-|-\n 11 |III|KEC. CERME|8|9"
    title = f"{OCTOBER}\n 3 |NO|KECAMATAN / KELURAHAN|KTP-el|KK"
    read = one(words, f"{title}{first}{second}\n 13 ||JUMLAH|20|24")
    assert {cell[1:] for cell in read.facts} == {"4", "7", "11"} and not read.asked and not read.notes
    wrong = first.replace("|9|12", "|9|13")
    read = one(words, f"{title}{wrong}{second}")
    assert set(read.asked) == {"D4"} and len(read.facts) == 5


@pytest.mark.parametrize("leaf", ["Berkas", "Jml berkas", "Banyaknya"])
def test_a_word_for_files_below_a_measure_counts_that(words, leaf):
    head = f"\n 3 |NO|LAYANAN|PERMOHONAN|SELESAI|TEPAT WAKTU|\n 4 |||||{leaf}|%"
    rows = "\n 5 |1|KTP-el|6|5|4|80%\n 6 |2|KK|6|6|6|100%\n 7 |3|SKTM|1|1|1|100%"
    read = one(words, f"{OF_GRESIK}{head}{rows}", merged=("A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3"))
    assert keys(read, 3) == ["completed", "on_time", "requested"] and len(read.facts) == 9

"""What comes along with a report in its file or on its sheet: pages, languages, profiles, surveys, plans, years."""

import pytest
from free_form import Read, grid, one, said

from etl.read.free import legend, months

OCTOBER = " 1 |REKAP PATEN KABUPATEN GRESIK BULAN OKTOBER 2026"
FLOW = {"B": "carried_over", "C": "requested", "E": "completed"}
OF_GRESIK = " 1 |KECAMATAN GRESIK BULAN OKTOBER 2026"


def values(read: Read) -> list[str]:
    return [read.values[cell] for cell in read.facts]


def test_a_month_before_the_quarter_of_the_title_is_of_the_same_year(words):
    read = one(words, " 1 |KABUPATEN GRESIK TRIWULAN II 2025\n 3 |KECAMATAN|Januari|April\n 4 |Gresik|5|6", sheet="KK")
    assert set(said(read, 2).values()) == {"2025-01", "2025-04"}
    assert months.within(months.span("November 2025 - Februari 2026"), months.Span(1)).year == 2026


@pytest.mark.parametrize("text", ["s.d. Triwulan II Tahun 2026", "sampai dengan Tribulan II 2026"])
def test_until_a_quarter_is_not_that_quarter(text):
    assert months.span(text) == months.Span(6, 2026, until=True)
    assert months.span("Tribulan II 2026") == months.Span(4, 2026, 3)


def test_desa_go_on_below_a_repeated_header_and_their_sum_is_that_of_both_pages(words):
    head = "NO|DESA|KTP-el|KK"
    first = f"\n 3 |{head}\n 4 |1|Sidomoro|1|2\n 5 |2|Kroman|3|4\n 6 |3|Lumpur|5|6"
    read = one(words, f"{OF_GRESIK}{first}\n 9 |{head}\n10 |4|Bedilan|7|8\n11 |5|Trate|1|1\n12 ||JUMLAH|17|21")
    assert values(read) == ["17", "21"] and not read.asked and not read.notes


def test_a_header_that_is_repeated_over_rows_numbered_anew_is_another_table(words):
    head = "No|Kecamatan|KTP-el|KK"
    read = one(words, f"{OCTOBER}\n 3 |{head}\n 4 |1|Gresik|1|2\n 7 |{head}\n 8 |1|Manyar|3|4")
    assert len(read.facts) == 4


def test_the_row_of_the_kabupaten_is_the_sum_though_a_kecamatan_is_called_like_it(words):
    rows = "\n 4 |Gresik|5|6\n 5 |Manyar|1|2\n 6 |Gresik|6|8\n 7 |2025|5|7\n 8 |Tahun 2024|4|6"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KK{rows}")
    assert set(read.facts) == {"B4", "C4", "B5", "C5"} and not read.asked


def test_a_row_of_that_name_that_is_no_sum_stays_a_row(words):
    rows = "\n 4 |Gresik|5|6\n 5 |Manyar|1|2\n 6 |Gresik|6|9"
    assert len(one(words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KK{rows}").facts) == 6


@pytest.mark.parametrize(
    "header", ["KECAMATAN~Subdistrict|KTP-el~Electronic ID Card|Jumlah~Total", "Kecamatan / District|KTP-el|Jumlah"]
)
def test_a_header_in_two_languages_is_the_indonesian_one(words, header):
    read = one(words, f"{OCTOBER}\n 3 |{header.replace('~', chr(92) + 'n')}\n 4 |Gresik|5|5\n 5 |Manyar|6|6")
    assert set(read.facts) == {"B4", "B5"}


@pytest.mark.parametrize(
    "head", ["Stok Awal Blangko", "Sisa Blangko", "Kendala yang dihadapi", "Waktu Tunggu Rata-rata"]
)
def test_stock_obstacles_and_means_of_time_are_no_services(words, head):
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KK|SKTM|{head}\n 4 |Gresik|5|6|7|8\n 5 |Manyar|1|2|3|4")
    assert not {cell for cell in read.facts if cell.startswith("E")} and len(read.facts) == 6


def test_a_remark_about_stock_leaves_its_row_counted(words):
    rows = "\n 4 |Gresik|5|6|blangko KTP habis\n 5 |Manyar|1|2|stok kosong"
    assert len(one(words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KK|Catatan Anda{rows}").facts) == 4


def test_answers_of_respondents_their_means_and_how_many_they_were(words):
    title = " 1 |KECAMATAN GRESIK TRIWULAN III 2026\n 3 |NO. RES|U1|U2|U3"
    answers = "".join(f"\n{4 + n} |{n + 1}|3|4|3" for n in range(6))
    below = "\n10 |Jml Nilai|18|24|18\n11 |NRR|3,1|3,9|3,2\n12 |NRR tertbg|0,34|0,43|0,35\n13 |Jumlah Responden|7"
    read = one(words, title + answers + below)
    assert set(read.facts) == {"B11", "C11", "D11"}
    assert [plan.shared["respondents"].text for plan in read.understood.plans] == ["7"]


SURVEY = (
    " 1 |KABUPATEN GRESIK TRIWULAN III 2026\n 3 |KECAMATAN|RESPONDEN|U1|U8|U9"
    "\n 4 |Gresik|150|3,1|3,2|3,3\n 5 |Manyar|140|3|3|3"
)


@pytest.mark.parametrize(
    "key",
    [
        "\n 7 |Keterangan :\n 8 |U1 = Persyaratan\n 9 |U8 = Sarana dan prasarana\n10 |U9 = Penanganan pengaduan",
        "\n 7 |U1|: Persyaratan\n 8 |U8|: Sarana dan prasarana\n 9 |U9|: Penanganan pengaduan",
        "\n 7 |U1 : Persyaratan; U8 : Sarana dan prasarana; U9 : Penanganan pengaduan",
        "\n 7 |Ket: U1 Persyaratan, U8 Sarana dan prasarana, U9 Penanganan pengaduan",
        "\n 7 |U1. Persyaratan\n 8 |U8. Sarana dan prasarana\n 9 |U9. Penanganan pengaduan",
        "\n 7 |U1 (Persyaratan)\n 8 |U8 (Sarana dan prasarana)\n 9 |U9 (Penanganan pengaduan)",
    ],
)
def test_the_key_of_the_unsur_says_more_than_their_numbers(words, key):
    assert [said(one(words, SURVEY + key), 1)[cell] for cell in ("C4", "D4", "E4")] == ["U1", "U9", "U8"]


def test_the_key_of_a_checklist_says_more_than_its_numbers(words):
    table = (
        " 1 |KABUPATEN GRESIK OKTOBER 2026\n 3 |KECAMATAN|T1|T2|T3\n 4 |Gresik|ada|belum|ada\n 5 |Manyar|ada|ada|ada"
    )
    key = "\n 7 |T1 = Ruang tunggu\n 8 |T2 = Tempat piket\n 9 |T3 = Loket pendaftaran"
    assert [said(one(words, table + key), 1)[cell] for cell in ("B4", "C4", "D4")] == ["T8", "T7", "T1"]
    assert [said(one(words, table), 1)[cell] for cell in ("B4", "C4", "D4")] == ["T1", "T2", "T3"]


@pytest.mark.parametrize("head", ["Kode|Persyaratan|Status", "No|Persyaratan|Status"])
def test_a_row_of_a_checklist_with_its_code_begins_no_table(words, head):
    rows = "\n 4 |T8|Ruang tunggu|ada\n 5 |T7|Tempat piket|ada\n 6 |T1|Loket pendaftaran|belum"
    assert set(one(words, f"{OF_GRESIK}\n 3 |{head}{rows}").facts) == {"C4", "C5", "C6"}


def test_a_requirement_with_two_meanings_in_a_file_is_told_and_not_loaded(words):
    table = " 1 |KABUPATEN GRESIK OKTOBER 2026\n 3 |KECAMATAN|T1|T2|T3\n 4 |Gresik|v|x|v\n 5 |Manyar|v|v|v"
    read = one(words, f"{table}\n 7 |T1 = Ruang tunggu\n 8 |T2 = Tempat piket\n 9 |T1 = Loket pendaftaran")
    assert not {"B4", "B5"} & set(read.facts) and ("B34", "B3") in [note[:2] for note in read.notes]


def test_without_a_key_the_numbers_are_those_of_the_rule(words):
    assert [said(one(words, SURVEY), 1)[cell] for cell in ("C4", "D4", "E4")] == ["U1", "U8", "U9"]


def test_an_unsur_with_two_meanings_in_a_file_is_told_and_not_loaded(words):
    keys = ["Sarana dan prasarana", "Penanganan pengaduan"]
    first, second = (
        grid(f"{SURVEY.replace('III', when)}\n 7 |U1 = Persyaratan\n 8 |U8 = {key}", when, number=at)
        for at, (when, key) in enumerate(zip(("I", "II"), keys, strict=True), 1)
    )
    read = Read(words, first, second)
    assert not {cell for cell in read.facts if "!D" in cell} and len(read.facts) == 12
    assert [place for rule, place, _ in read.notes if rule == "B34"] == ["D3", "D3"]


@pytest.mark.parametrize("head", ["U8 Sarana dan prasarana", "U8. Sarana dan prasarana", "Sarana dan prasarana"])
def test_an_unsur_is_known_by_its_name_whatever_its_number(words, head):
    assert words.meaning(head).code("unsur") == "U9"


def test_a_state_in_words_beside_a_requirement_that_nobody_knows_is_kept(words):
    rows = "\n 4 |1|Loket pendaftaran|Sudah\n 5 |2|Ruang tunggu|Belum\n 6 |3|Uraian kerja tim|Masih proses di bagian"
    read = one(words, f"{OF_GRESIK}\n 3 |No|Persyaratan|Status{rows}")
    assert "C6" in read.values and len(read.facts) == 3


def test_words_for_the_count_of_a_service_that_nobody_knows_are_kept(words):
    rows = "\n 4 |1|KTP-el|5\n 5 |2|KK|6\n 6 |3|Surat jalan ternak|lihat lampiran"
    assert "C6" in one(words, f"{OF_GRESIK}\n 3 |No|Jenis Layanan|Jumlah{rows}").facts


@pytest.mark.parametrize("file", ["LAPORAN KEC GRESIK JULI.xlsx", "Laporan Agustus 2026.xlsx"])
def test_a_survey_of_the_half_year_in_the_file_of_a_month_is_of_the_half_year(words, file):
    title = " 1 |SURVEI KEPUASAN KECAMATAN GRESIK\n 2 |SEMESTER I TAHUN 2026\n 3 |Jumlah responden : 150"
    read = one(
        words, f"{title}\n 5 |No|Unsur|NRR\n 6 |1|Persyaratan|3.3\n 7 |2|Prosedur|3.2\n 8 |3|Waktu|3.1", file=file
    )
    assert set(said(read, 2).values()) == {"2026-01"} and not read.doubts


@pytest.mark.parametrize("file", ["SKM Semester II 2026.xlsx", "Laporan Maret 2026.xlsx"])
def test_a_file_that_names_another_time_than_the_survey_is_asked_about(words, file):
    title = " 1 |SURVEI KEPUASAN KECAMATAN GRESIK\n 2 |SEMESTER I TAHUN 2026\n 3 |Jumlah responden : 150"
    read = one(
        words, f"{title}\n 5 |No|Unsur|NRR\n 6 |1|Persyaratan|3.3\n 7 |2|Prosedur|3.2\n 8 |3|Waktu|3.1", file=file
    )
    assert "bulan" in read.doubts


@pytest.mark.parametrize("title", ["KARAKTERISTIK RESPONDEN", "DATA UMUM KECAMATAN GRESIK"])
def test_profiles_beside_a_report_are_told_and_not_counted(words, title):
    read = one(
        words, f" 1 |{title}\n 3 |No|Uraian|Jumlah\n 4 |1|SMP|5\n 5 |2|SMA|6", file="Kec Gresik Oktober 2026.xlsx"
    )
    assert not read.facts and read.rules == {"B33"}


@pytest.mark.parametrize(("sheet", "title"), [("Pegawai", "PEGAWAI"), ("Sheet2", "KEADAAN PEGAWAI")])
def test_staff_and_things_beside_a_report_are_no_services(words, sheet, title):
    table = grid(f" 1 |{title}\n 3 |Golongan|Laki-laki|Perempuan|Jumlah\n 4 |III|2|3|5\n 5 |IV|1|1|2", sheet, number=2)
    report = grid(f"{OF_GRESIK}\n 3 |LAYANAN|Masuk\n 4 |KTP-el|5\n 5 |KK|6", "Layanan")
    read = Read(words, report, table)
    assert len(read.facts) == 2 and not read.asked


def test_schools_are_no_services(words):
    read = one(words, f"{OF_GRESIK}\n 3 |Pendidikan|Jumlah|%\n 4 |SD|5|50%\n 5 |SMP|5|50%")
    assert not read.facts


def test_people_served_are_counted_and_people_living_there_are_not(words):
    table = "\n 4 |KECAMATAN|KTP-el|KK\n 5 |Gresik|5|6\n 6 |Manyar|1|2"
    assert len(one(words, f"{OCTOBER}\n 2 |DATA PENDUDUK YANG DILAYANI{table}").facts) == 4
    assert not one(words, f"{OCTOBER}\n 2 |DATA PENDUDUK{table}").facts


def test_how_long_services_take_is_no_count_but_what_came_in_beside_it_is(words):
    title = "MONITORING WAKTU PELAYANAN KECAMATAN GRESIK BULAN OKTOBER 2026"
    rows = "\n 4 |KTP-el|5|6\n 5 |KK|1|2"
    assert len(one(words, f" 1 |{title}\n 3 |LAYANAN|Permohonan|Selesai{rows}").facts) == 4
    assert not one(words, f" 1 |{title}\n 3 |LAYANAN|Standar|Jumlah{rows}").facts


def test_of_several_kecamatan_in_the_title_the_line_over_the_table_says_which(words):
    title = " 1 |LAPORAN KECAMATAN GRESIK, MANYAR DAN DUKUN\n 2 |BULAN OKTOBER 2026"
    first = "\n 4 |KECAMATAN GRESIK\n 5 |LAYANAN|Masuk\n 6 |KTP-el|5\n 7 |KK|6"
    second = "\n10 |KECAMATAN MANYAR\n11 |LAYANAN|Jumlah\n12 |KTP-el|7\n13 |KK|8"
    read = one(words, title + first + second)
    assert said(read, 0) == {"B6": "GRESIK", "B7": "GRESIK", "B12": "MANYAR", "B13": "MANYAR"} and not read.doubts


def test_what_was_in_time_and_what_late_are_together_what_was_finished(words):
    header = "\n 3 |LAYANAN|Masuk|Selesai|\n 4 |||Tepat Waktu|Terlambat"
    read = one(words, f"{OF_GRESIK}{header}\n 5 |KTP-el|9|5|2\n 6 |KK|7|6|-", merged=("A3:A4", "B3:B4", "C3:D3"))
    assert {cell: (told, read.values[cell]) for cell, told in said(read, 3).items()} == {
        "B5": ("requested", "9"), "C5": ("on_time", "5"), "D5": ("completed", "7"),
        "B6": ("requested", "7"), "C6": ("on_time", "6"), "D6": ("completed", "6"),
    }  # fmt: skip


def test_late_beside_the_sum_of_both_stays_left_out(words):
    header = "\n 3 |LAYANAN|Selesai||\n 4 ||Tepat Waktu|Terlambat|Jumlah"
    read = one(words, f"{OF_GRESIK}{header}\n 5 |KTP-el|5|2|7\n 6 |KK|6|0|6", merged=("A3:A4", "B3:D3"))
    assert set(read.facts) == {"B5", "D5", "B6", "D6"} and said(read, 3)["D5"] == "completed"


def test_nothing_finished_late_or_in_time_merged_over_both_is_nothing_finished(words):
    header = "\n 3 |LAYANAN|Masuk|Selesai|\n 4 |||Tepat Waktu|Terlambat"
    merged = ("A3:A4", "B3:B4", "C3:D3", "C5:D5")
    read = one(words, f"{OF_GRESIK}{header}\n 5 |KTP-el|9|NIHIL\n 6 |KK|7|6|1", merged=merged)
    assert said(read, 3)["D5"] == "completed" and read.values["D5"] == "NIHIL" and len(read.facts) == 6


@pytest.mark.parametrize("heads", ["permohonan_loket|permohonan_online", "Permohonan Loket|Permohonan Online"])
def test_channels_in_one_header_word_are_added_up(words, heads):
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|{heads}|selesai\n 4 |KTP-el|5|2|6\n 5 |KK|6|1|7")
    assert {read.values[cell] for cell, told in said(read, 3).items() if told == "requested"} == {"7"}
    assert len(read.facts) == 4


def test_channels_beside_their_sum_are_left_out(words):
    heads = "permohonan_loket|permohonan_online|permohonan"
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|{heads}\n 4 |KTP-el|5|2|7\n 5 |KK|6|1|7")
    assert set(read.facts) == {"D4", "D5"}


def test_a_count_nearly_known_begins_no_table(words):
    rows = "\n 4 |KTP-el|46|keping\n 5 |KK|± 5|berkas\n 6 |SKTM|14|berkas"
    read = one(words, f"{OF_GRESIK}\n 3 |Jenis pelayanan|Jumlah|Satuan{rows}")
    assert {"B4", "B5", "B6"} == set(read.facts)


@pytest.mark.parametrize("blank", ["…", "...", ". . . . .", "......"])
def test_a_dotted_line_that_nobody_filled_in_is_empty(words, blank):
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KK\n 4 |Gresik|5|{blank}\n 5 |Manyar|6|7")
    assert set(read.facts) == {"B4", "B5", "C5"} and not read.notes


def test_an_address_below_the_title_of_several_kecamatan_names_none_of_them(words):
    title = " 1 |LAPORAN KECAMATAN GRESIK DAN MANYAR OKTOBER 2026\n 2 |Alamat: Kantor Kecamatan Gresik"
    assert not one(words, f"{title}\n 4 |LAYANAN|Masuk\n 5 |KTP-el|5\n 6 |KK|6").facts


def test_a_checklist_below_a_heading_that_is_an_unsur_too_stays_a_checklist(words):
    header = (
        "\n 3 |Kecamatan|Administratif||Sarana||\n 4 ||Persyaratan pelayanan|Uraian tugas personil|Loket pendaftaran"
    )
    header += "|Tempat piket|Ruang tunggu\n 5 |Gresik|V|V|V|X|V\n 6 |Manyar|V|X|V|V|V"
    read = one(words, OCTOBER + header, merged=("A3:A4", "B3:C3", "D3:F3"))
    assert [plan.relation for plan in read.understood.plans] == ["compliance"] and len(read.facts) == 10


@pytest.mark.parametrize("table", ["\n 3 |KECAMATAN|KTP-el\n 4 |Gresik|5\n 5 |Manyar|6", ""])
def test_marks_that_no_table_accounts_for_are_told(words, table):
    lone = "\n 9 |Syarat di kantor\n11 ||a|V|V\n12 ||b|V|X\n13 ||c|X|V"
    assert [place for rule, place, _ in one(words, OCTOBER + table + lone).notes if rule == "B40"] == ["C11"]
    key = "\n 9 |V|Ada\n10 |X|Belum\n11 |TB|Tidak berlaku"
    assert one(words, OCTOBER + table + key).notes == []


@pytest.mark.parametrize("last", ["BULAN LALU", "Target bulanan", "Juni"])
def test_what_stands_below_the_total_of_the_desa_is_none_of_them(words, last):
    rows = "\n 4 |1|Sidomoro|1|2\n 5 |2|Kroman|3|4\n 6 |3|Lumpur|5|6\n 7 |4|Bedilan|5|6\n 8 ||JUMLAH|14|18"
    read = one(words, f"{OF_GRESIK}\n 3 |NO|DESA|KTP-el|KK{rows}\n 9 ||{last}|11|12")
    assert values(read) == ["14", "18"] and not read.asked
    assert read.rules == (set() if last != "Juni" else {"B47"})  # what is known to be another time says nothing
    bare = "\n 3 |DESA|KTP-el|KK\n 4 |Sidomoro|1|2\n 5 |Kroman|3|4\n 6 |JUMLAH|4|6"
    read = one(words, f"{OF_GRESIK}{bare}\n 7 |{last}|11|12")
    assert values(read) == ["4", "6"] and not read.asked


def test_desa_that_go_on_with_their_numbers_below_a_total_of_the_page_are_some_of_them(words):
    rows = "\n 4 |1|Sidomoro|1|2\n 5 |2|Kroman|3|4\n 6 ||JUMLAH HAL 1|4|6\n 7 |3|Lumpur|5|6"
    read = one(words, f"{OF_GRESIK}\n 3 |NO|DESA|KTP-el|KK{rows}")
    assert values(read) == ["9", "12"]


@pytest.mark.parametrize("sign", ["3 November 2026", "Gresik, 3 November 2026", "Gresik , 30 Oktober 2026"])
def test_the_year_stands_in_the_line_of_the_signature(words, sign):
    table = "\n 3 |KECAMATAN|KTP-el\n 4 |Gresik|5\n 5 |Manyar|6"
    read = one(words, f" 1 |KABUPATEN GRESIK BULAN OKTOBER{table}\n 7 ||{sign}")
    assert set(said(read, 2).values()) == {"2026-10"} and not read.asked


@pytest.mark.parametrize("sign", ["Gresik, 3 Maret 2026", "Gresik, 3 November"])
def test_a_signature_of_long_after_the_month_says_no_year(words, sign):
    table = "\n 3 |KECAMATAN|KTP-el\n 4 |Gresik|5\n 5 |Manyar|6"
    assert not one(words, f" 1 |KABUPATEN GRESIK BULAN OKTOBER{table}\n 7 ||{sign}").facts


def test_december_signed_in_january_is_of_the_year_before(words):
    table = "\n 3 |KECAMATAN|KTP-el\n 4 |Gresik|5\n 5 |Manyar|6"
    read = one(words, f" 1 |KABUPATEN GRESIK BULAN DESEMBER{table}\n 7 ||Gresik, 5 Januari 2026")
    assert set(said(read, 2).values()) == {"2025-12"}


def test_the_kota_beside_its_kecamatan_is_the_mean_of_a_survey(words):
    head = " 1 |SKM KECAMATAN GRESIK DAN MANYAR OKTOBER 2026\n 3 |NO|UNSUR|Gresik|Manyar|Cerme|KABUPATEN"
    names = ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk"]
    rows = "".join(
        f"\n {row} |{row - 3}|{name}|3.{row}0|3.{row}2|3.{row}4|3.{row}2" for row, name in enumerate(names, 4)
    )
    above = "\n 2 |NO|UNSUR|NILAI RATA-RATA|||KABUPATEN"
    pictures = ((head, ()), (head.replace("\n 3 ", f"{above}\n 3 ").replace("|KABUPATEN", "", 1), ("C2:E2", "F2:F3")))
    for top, merged in pictures:
        read = one(words, top + rows.replace("3.", "'3,"), merged=merged)
        assert not {cell for cell in read.facts if cell.startswith("F")} and len(read.facts) == 15 and not read.asked


def test_men_and_women_of_one_measure_are_no_parts_of_another(words):
    rows = "\n 5 |KTP-el|31|34|62\n 6 |KK|22|19|41\n 7 |SKTM|5|6|11\n 8 |SKCK|9|7|16"
    merged = ("A3:A4", "B3:C3", "D3:D4")
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|PERMOHONAN||SELESAI\n 4 ||L|P{rows}", merged=merged)
    assert read.values == {
        "B5": "65",
        "D5": "62",
        "B6": "41",
        "D6": "41",
        "B7": "11",
        "D7": "11",
        "B8": "16",
        "D8": "16",
    }
    assert not read.asked


def test_a_form_that_a_title_mentions_in_brackets_is_no_stock(words):
    read = one(
        words, f"{OF_GRESIK}\n 2 |Kecamatan Gresik (pakai blangko lama)\n 3 |LAYANAN|MASUK\n 4 |KTP-el|5\n 5 |KK|6"
    )
    assert len(read.facts) == 2


@pytest.mark.parametrize("header", ["Jml V", "Jumlah ada", "Total √"])
def test_how_many_marks_a_row_has_is_no_kecamatan(words, header):
    rows = "\n 4 |Loket Pelayanan|V|X|V|2\n 5 |Ruang Tunggu|V|V|V|3\n 6 |Tempat Proses Berkas|X|V|V|2"
    read = one(words, f"{OCTOBER}\n 3 |Komponen|Gresik|Manyar|Cerme|{header}{rows}")
    assert len(read.facts) == 9 and not read.asked and read.notes == []


def test_complaints_in_words_on_another_sheet_leave_the_counts_of_services(words):
    volumes = grid(f"{OF_GRESIK}\n 3 |LAYANAN|JUMLAH\n 4 |KTP-el|5\n 5 |KK|6", "PELAYANAN", number=1)
    told = grid(" 1 |II. ADUAN MASYARAKAT\n 3 |NO|POKOK ADUAN|LEWAT\n 4 |1|Antre lama|Kotak saran", "ADUAN", number=2)
    assert len(Read(words, volumes, told).facts) == 2


@pytest.mark.parametrize("header", ["ADA / BELUM ADA", "KEBERADAAN", "Ada/Tidak"])
def test_a_column_of_states_is_one_whatever_its_header(words, header):
    rows = "\n 4 |Loket Pelayanan|Ada|baik\n 5 |Ruang Tunggu|Belum ada|\n 6 |Tempat Proses Berkas|Ada|sempit"
    read = one(words, f"{OF_GRESIK}\n 3 |SARANA|{header}|KONDISI{rows}\n 7 |Loket Penyerahan|jadi satu dengan loket")
    assert set(read.facts) == {"B4", "B5", "B6", "B7"} and not read.asked


def test_the_month_of_the_year_before_beside_this_one_is_left(words):
    rows = "\n 5 |KTP-el|51|28|31|59\n 6 |KK|97|60|44|104\n 7 |SKTM|25|8|14|22"
    head = "\n 3 |LAYANAN|Oktober 2025|Oktober 2026\n 4 |||L|P|JML"
    read = one(words, f"{OF_GRESIK}{head}{rows}", merged=("A3:A4", "B3:B4", "C3:E3"))
    assert set(read.facts) == {"E5", "E6", "E7"} and not read.asked


def test_a_pair_that_all_services_have_and_of_which_one_is_known_is_asked(words):
    rows = "\n 5 |Gresik|5|6|7|8\n 6 |Manyar|1|2|3|4"
    head = "\n 3 |KECAMATAN|KTP-el||KK|\n 4 ||Loket|Plavon *)|Loket|Plavon *)"
    read = one(words, f"{OCTOBER}{head}{rows}", merged=("A3:A4", "B3:C3", "D3:E3"))
    assert set(read.asked) == {"B5", "D5", "B6", "D6"} and read.values["B5"] == "11" and not read.facts


def test_the_kota_over_two_measures_is_the_sum_and_a_share_below_a_percent_sign_no_count(words):
    head = "\n 3 |LAYANAN|KEC. GRESIK||KEC. MANYAR||KABUPATEN GRESIK||%\n 4 ||"
    head += "Masuk|Selesai|Masuk|Selesai|Masuk|Selesai|selesai"
    rows = "\n 5 |KTP-el|9|8|7|7|16|15|93,8%\n 6 |KK|5|5|6|5|11|10|90,9%\n 7 |SKTM|2|2|3|3|5|5|100%"
    merged = ("A3:A4", "B3:C3", "D3:E3", "F3:G3")
    read = one(words, f"{OCTOBER}{head}{rows}", merged=merged)
    assert len(read.facts) == 12 and not read.asked and not read.notes


def test_a_survey_of_the_half_year_beside_sheets_of_one_month_is_not_left_standing(words):
    head = "\n 3 |LAYANAN|MASUK\n 4 |KTP-el|5\n 5 |KK|6"
    sheets = [grid(f"{OF_GRESIK}{head}", name, number=at) for at, name in enumerate(("VOLUME", "LAIN"), 1)]
    items = "\n 3 |UNSUR|NILAI\n 4 |Persyaratan|'3,38\n 5 |Prosedur|'3,31\n 6 |Waktu Penyelesaian|'3,19"
    survey = grid(f" 1 |SKM KECAMATAN GRESIK SEMESTER I TAHUN 2026{items}", "IKM", number=3)
    read = Read(words, *sheets, survey, file="PATEN Oktober 2026.xlsx")
    assert {"IKM!B4", "IKM!B5", "IKM!B6"} <= set(read.facts) and not read.asked


@pytest.mark.parametrize("title", ["REKAP SEMENTARA PATEN, 3 KECAMATAN YANG SUDAH MASUK", "KECAMATAN YANG TELAH MASUK"])
def test_how_many_kecamatan_have_come_in_says_nothing_of_the_counts(words, title):
    read = one(words, f" 1 |{title}\n 2 |KECAMATAN GRESIK OKTOBER 2026\n 3 |LAYANAN|JUMLAH\n 4 |KTP-el|5\n 5 |KK|6")
    assert set(said(read, 3).values()) == {"completed"}


@pytest.mark.parametrize(
    "name",
    ["Rekomendasi Pencairan DD", "Rekomendasi Pencairan ADD", "Pengantar nikah", "Surat Keterangan Tempat Usaha"],
)
def test_each_half_of_a_name_with_a_stroke_and_one_without_its_brackets_is_a_name(words, name):
    assert len(words.codes("service", name)) == 1
    assert not words.codes("service", "Pencatatan lahir")  # of "Pencatatan lahir/mati", which is both


@pytest.mark.parametrize("header", ["Masih Diproses", "Sedang dalam proses", "Masih berjalan", "Menunggu"])
def test_what_is_still_going_on_is_pending(words, header):
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|MASUK|SELESAI|{header}\n 4 |KTP-el|5|4|1\n 5 |KK|6|6|-")
    assert {told for cell, told in said(read, 3).items() if cell.startswith("D")} == {"pending"}


def test_details_lettered_in_capitals_are_of_the_service_above_them(words):
    rows = "\n 4 |1|KTP-EL|5|4\n 5 |2|KARTU KELUARGA|9|8\n 6 ||A. BARU|4|4\n 7 ||B. PECAH KK|5|4\n 8 |3|SKTM|2|2"
    read = one(words, f"{OF_GRESIK}\n 3 |NO|LAYANAN|MASUK|SELESAI{rows}")
    assert set(read.facts) == {f"{col}{row}" for col in "CD" for row in (4, 5, 8)} and not read.asked


def test_groups_lettered_in_capitals_are_no_details(words):
    rows = "\n 4 |A. ADMINDUK\n 5 |KTP-EL|5|4\n 6 |KARTU KELUARGA|9|8\n 7 |B. SURAT KETERANGAN\n 8 |SKTM|2|2"
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|MASUK|SELESAI{rows}")
    assert set(read.facts) == {f"{col}{row}" for col in "BC" for row in (5, 6, 8)} and not read.asked


@pytest.mark.parametrize("text", ["Triwulan\nIII 2026", "Triwulan III\n2026", "Agustus\n2026", "Agustus\nAugust"])
def test_a_break_in_the_name_of_a_month_or_quarter_says_nothing(text):
    assert months.header(text, "text") in (months.Span(7, 2026, 3), months.Span(8, 2026), months.Span(8))


def test_blanks_that_nobody_sees_change_nothing(words):
    table = "\n 3 |KECAMATAN|Cetak  KTP-el|Pengantar   KK\n 4 |Gresik|5|6\n 5 |Manyar|7|8"
    assert said(one(words, OCTOBER + table), 1) == said(
        one(words, OCTOBER + table.replace("  ", " ").replace("  ", " ")), 1
    )


@pytest.mark.parametrize("last", ["Bulan lalu", "Tahun 2025", "Tahun lalu", "Triwulan II"])
@pytest.mark.parametrize("heads", ["KECAMATAN|KTP-el|KK", "LAYANAN|MASUK|SELESAI"])
def test_another_time_in_the_column_of_names_is_no_name(words, last, heads):
    names = ("Gresik", "Manyar") if "KTP" in heads else ("KTP-el", "KK")
    rows = "".join(f"\n {row} |{name}|5|4" for row, name in enumerate(names, 4))
    read = one(words, f"{OF_GRESIK if 'MASUK' in heads else OCTOBER}\n 3 |{heads}{rows}\n 6 |{last}|7|7")
    assert set(read.facts) == {"B4", "C4", "B5", "C5"} and not read.asked


def test_another_time_below_desa_without_their_sum_is_no_desa(words):
    rows = "\n 4 |Sidomoro|1|2\n 5 |Kroman|3|4\n 6 |Tahun 2025|7|7"
    assert values(one(words, f"{OF_GRESIK}\n 3 |DESA|KTP-el|KK{rows}")) == ["4", "6"]


def test_a_target_of_the_year_beside_services_is_none_of_them(words):
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KK|Target 2026\n 4 |Gresik|5|6|90\n 5 |Manyar|7|8|95")
    assert set(read.facts) == {"B4", "C4", "B5", "C5"} and read.rules == {"B41"}


@pytest.mark.parametrize("numbers", ["1|2", "2|3"])
def test_two_columns_and_those_without_a_number_are_numbered_too(words, numbers):
    head, rest = ("LAYANAN|MASUK", "") if numbers == "1|2" else ("LAYANAN|MASUK|SELESAI", "|4")
    rows = "\n 5 |KTP-el|5\n 6 |KK|6" if not rest else "\n 5 |KTP-el|5|5\n 6 |KK|6|6"
    assert len(one(words, f"{OF_GRESIK}\n 3 |{head}\n 4 |{numbers}{rest}{rows}").facts) == 2 + 2 * bool(rest)


def test_months_down_the_page_may_have_numbered_columns(words):
    rows = "\n 5 |Juli|5|6|7\n 6 |Agustus|8|9|1"
    read = one(words, f" 1 |SKTM GRESIK TAHUN 2026\n 3 |BULAN|Gresik|Manyar|Cerme\n 4 |1|2|3|4{rows}")
    assert len(read.facts) == 6


def test_men_and_women_of_desa_are_added_up_over_the_desa(words):
    head = "\n 3 |DESA|KTP-el||SKTM|\n 4 ||L|P|L|P"
    rows = "\n 5 |Sidomoro|1|2|3|4\n 6 |Kroman|3|4|1|-\n 7 |Lumpur|1|-|2|2"
    merged = ("A3:A4", "B3:C3", "D3:E3")
    read = one(words, f"{OF_GRESIK}{head}{rows}\n 8 |JUMLAH|5|6|6|6", merged=merged)
    assert values(read) == ["11", "12"] and not read.asked
    alone = one(words, f"{OF_GRESIK}{head}{rows}", merged=merged)
    assert values(alone) == ["11", "12"] and not alone.asked
    wrong = one(words, f"{OF_GRESIK}{head}{rows}\n 8 |JUMLAH|5|9|6|6", merged=merged)
    assert values(wrong) == ["12"] and list(wrong.asked) == ["B5"]


def test_men_and_women_of_desa_below_headings_of_their_kecamatan(words):
    head = "\n 3 |KECAMATAN / DESA|KTP-el|\n 4 ||L|P"
    rows = "\n 5 |KEC. GRESIK\n 6 |Kel. Sidomoro|1|2\n 7 |Kel. Kroman|3|4\n 8 |JUMLAH|4|6"
    rows += "\n 9 |KEC. MANYAR\n10 |Desa Manyar|1|1\n11 |Desa Leran|2|2\n12 |JUMLAH|3|3"
    read = one(words, f"{OCTOBER}{head}{rows}", merged=("A3:A4", "B3:C3"))
    assert values(read) == ["10", "6"] and not read.asked


def test_a_month_in_brackets_that_has_not_come_is_not_the_month_of_a_table(words):
    table = "\n 3 |LAYANAN|JUMLAH\n 4 |KK|5\n 5 |SKTM|6"
    read = one(words, f" 1 |KECAMATAN GRESIK\n 2 |Bulan Juli 2026 (laporan Agustus belum masuk){table}")
    assert set(said(read, 2).values()) == {"2026-07"} and len(read.facts) == 2


def test_groups_with_letters_for_numbers_are_the_sums_of_their_services(words):
    rows = "\n 4 |A|NON PERIZINAN|9|8\n 5 |1|KTP-el|5|5\n 6 |2|KK|4|3\n 7 |B|PERIZINAN|3|3\n 8 |1|IUMK|-|-"
    rows += "\n 9 |2|Izin Keramaian|3|3\n10 |C|LEGALISASI|6|6\n11 |1|Legalisir Dokumen|6|6"
    read = one(words, f"{OF_GRESIK}\n 3 |NO|LAYANAN|MASUK|SELESAI{rows}")
    assert set(read.facts) == {f"{col}{row}" for col in "CD" for row in (5, 6, 8, 9, 11)} and not read.asked


def test_jumlah_over_all_measures_is_no_total(words):
    rows = "\n 5 |KTP-el|9|8|1\n 6 |KK|5|5|-"
    read = one(
        words, f"{OF_GRESIK}\n 3 |LAYANAN|Jumlah\n 4 ||Permohonan|Terbit|Ditolak{rows}", merged=("A3:A4", "B3:D3")
    )
    assert set(said(read, 3).values()) == {"requested", "completed", "rejected"} and len(read.facts) == 6


@pytest.mark.parametrize("key", ["Keterangan : P = permohonan S = selesai", "Ket. P = Permohonan, S = Selesai"])
def test_a_key_in_one_line_is_read(words, key):
    rows = "\n 5 |KTP-el|9|8|7|7\n 6 |KK|5|5|6|6"
    head = "\n 3 |LAYANAN|GRESIK||MANYAR|\n 4 ||P|S|P|S"
    read = one(words, f"{OCTOBER}{head}{rows}\n 8 |{key}", merged=("B3:C3", "D3:E3"))
    assert set(said(read, 3).values()) == {"requested", "completed"} and len(read.facts) == 8


def test_a_page_may_repeat_the_header_without_its_last_column(words):
    first = "\n 3 |NO|DESA|KTP-el|KK|RANKING\n 4 |1|Sidomoro|1|2|2\n 5 |2|Kroman|3|4|1"
    rest = "\n 8 |No|Desa|KTP-el|KK\n 9 |3|Lumpur|5|6\n10 ||JUMLAH|9|12"
    assert values(one(words, f"{OF_GRESIK}{first}{rest}")) == ["9", "12"]


@pytest.mark.parametrize("header", ["#", "No. Urt", "''"])
def test_a_first_column_that_counts_the_rows_numbers_them_whatever_its_header(words, header):
    rows = "\n 4 |1|Gresik|5|6\n 5 |2|Manyar|7|8\n 6 |3|Cerme|9|1"
    read = one(words, f"{OCTOBER}\n 3 |{header}|KECAMATAN|KTP-el|KK{rows}")
    assert len(read.facts) == 6 and not read.asked and not read.notes


def test_a_header_with_a_colon_among_others_is_no_title(words):
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|MASUK|SELESAI|Jumlah :\n 4 |KTP-el|5|4|9\n 5 |KK|6|6|12")
    assert {"B4", "C4", "B5", "C5"} <= set(read.facts)


def test_jumlah_before_measures_down_the_page_says_nothing(words):
    rows = "\n 4 |Jumlah permohonan|5|6\n 5 |Jml selesai|4|6\n 6 |Jumlah ditolak|1|-"
    read = one(words, f"{OF_GRESIK}\n 3 |URAIAN|KTP-el|KK{rows}")
    assert set(said(read, 3).values()) == {"requested", "completed", "rejected"} and len(read.facts) == 6


@pytest.mark.parametrize("now", ["Bulan berjalan", "Bulan Ini"])
def test_the_running_month_is_this_month(words, now):
    head = f"\n 3 |LAYANAN|s/d Bulan Kemarin|{now}|s/d Bulan Ini"
    read = one(words, f"{OF_GRESIK}{head}\n 4 |KTP-el|50|4|54\n 5 |KK|60|6|66")
    assert set(read.facts) == {"C4", "C5"} and not read.asked


def test_two_kinds_of_one_service_that_the_total_counts_are_added_up(words):
    rows = "\n 4 |Gresik|5|4|3|12\n 5 |Manyar|1|2|3|6\n 6 |JUMLAH|6|6|6|18"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|PINDAH DATANG|PINDAH KELUAR|JUMLAH{rows}")
    assert read.values == {"B4": "5", "C4": "7", "B5": "1", "C5": "5"} and not read.asked
    down = "\n 4 |KTP-el|5|4\n 5 |Pindah datang|3|2\n 6 |Pindah keluar|2|2\n 7 |JUMLAH|10|8"
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|MASUK|SELESAI{down}")
    assert read.values == {"B4": "5", "C4": "4", "B5": "5", "C5": "4"} and not read.asked


@pytest.mark.parametrize("heads", ["KTP-el|PINDAH|PINDAH KELUAR|JUMLAH", "KTP-el|SKTM|SKTM|JUMLAH"])
def test_a_name_that_may_hold_the_other_is_not_added_up(words, heads):
    rows = "\n 4 |Gresik|5|4|3|12\n 5 |Manyar|1|2|3|6"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|{heads}{rows}")
    assert {"C4", "D4"} <= set(read.facts)


@pytest.mark.parametrize("line", ["Tanggal | : 14 Oktober 2026", "Hari/Tanggal : Rabu, 14 Oktober 2026"])
def test_a_checklist_is_of_the_day_of_the_visit(words, line):
    rows = "\n 4 |Loket Pelayanan|Ada\n 5 |Ruang Tunggu|Belum ada\n 6 |Meja piket|Ada"
    read = one(words, f" 1 |KECAMATAN GRESIK\n 2 |{line}\n 3 |SARANA|KEADAAN{rows}")
    assert set(said(read, 2).values()) == {"2026-10"} and len(read.facts) == 3


def test_weeks_below_a_long_heading_are_weeks(words):
    head = "\n 3 |LAYANAN|Banyaknya yang dilayani pada minggu ke-|||JUMLAH\n 4 ||I|II|III"
    rows = "\n 5 |KTP-el|5|4|3|12\n 6 |KK|1|2|3|6\n 7 |SKTM|1|-|-|1"
    read = one(words, f"{OF_GRESIK}{head}{rows}", merged=("A3:A4", "B3:D3", "E3:E4"))
    assert set(read.facts) == {"E5", "E6", "E7"}


def test_a_kecamatan_that_has_not_reported_says_nothing_of_the_rows_below_it(words):
    rows = "\n 4 |1|Gresik|5|6\n 5 |2|Manyar|||belum masuk\n 6 |3|Cerme|7|8"
    read = one(words, f"{OCTOBER}\n 3 |NO|KECAMATAN|KTP-el|KK|Unnamed: 4{rows}")
    assert set(said(read, 3).values()) == {"completed"} and set(read.facts) == {"C4", "D4", "C6", "D6"}


@pytest.mark.parametrize("header", ["Belum masuk", "blm diajukan"])
def test_what_has_not_come_in_is_not_requested(words, header):
    assert words.meaning(header).word is None


def test_a_requirement_with_another_word_among_its_marks_is_a_row(words):
    rows = "\n 4 |Loket Pelayanan|Ada|Ada|Ada\n 5 |Tempat penanganan pengaduan|Ada|Belum ada|Proses"
    rows += "\n 6 |Genset|Ada|Tidak ada|Ada\n 7 |Ruang tunggu|Ada|Ada|"
    read = one(words, f"{OCTOBER}\n 3 |PERSYARATAN|Gresik|Manyar|Cerme{rows}")
    assert len(read.facts) == 11 and {told.split(", ")[0] for told in read.facts.values()} == {
        "Gresik",
        "Manyar",
        "Cerme",
    }


@pytest.mark.parametrize("word", ["belum laporan", "Belum lapor", "belum mengirim", "tidak ada laporan", "blm melapor"])
def test_a_kecamatan_without_a_report_is_no_header_of_the_rows_below_it(words, word):
    rows = f"\n 4 |Gresik|5|6\n 5 |Manyar|{word}\n 6 |Cerme|7|8"
    for merged in ((), ("B5:C5",)):
        read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KK{rows}", merged=merged)
        assert set(said(read, 3).values()) == {"completed"} and {"B4", "C4", "B6", "C6"} <= set(read.facts)


def test_the_total_of_all_kelurahan_is_that_of_no_single_kecamatan(words):
    head = "\n 3 |KECAMATAN|KELURAHAN|SKTM|SKCK"
    rows = "\n 4 |Gresik|Sidomoro|1|2\n 5 ||Kroman|3|4\n 6 |Manyar|Leran|5|6\n 7 ||Suci|1|1\n 8 ||JUMLAH|10|13"
    read = one(words, f"{OCTOBER}{head}{rows}", merged=("A4:A5", "A6:A7"))
    assert values(read) == ["4", "6", "6", "7"] and not read.asked and not read.notes


@pytest.mark.parametrize("header", ["DLM PROSES", "Yg blm selesai", "Msh proses"])
def test_words_shortened_as_usual_are_read(words, header):
    assert words.meaning(header).word == "pending"


@pytest.mark.parametrize("title", ["BLN SEPT 2026", "BLN. SEPTEMBER THN 2026", "Bln : September 2026"])
def test_small_words_may_be_shortened_in_titles_too(words, title):
    read = one(words, f" 1 |KEC. GRESIK\n 2 |{title}\n 3 |LAYANAN|JML MASUK|SDH SELESAI\n 4 |KTP-el|5|5\n 5 |KK|6|6")
    assert set(said(read, 2).values()) == {"2026-09"} and len(read.facts) == 4


def test_what_a_key_shortens_keeps_its_meaning(words):
    key = legend.learned([grid("\n 1 |Ket : V = sdh ada, X = blm ada, TB = tdk berlaku\n 3 |x")], words)
    assert key.statuses == {"v": "terpenuhi", "x": "belum", "tb": "tidak berlaku"}


def test_how_many_answered_stands_below_the_answers_and_not_in_the_next_table(words):
    items = "\n 4 |Persyaratan|'3,38\n 5 |Prosedur|'3,31\n 6 |Waktu Penyelesaian|'3,19"
    above = f" 1 |SKM KECAMATAN GRESIK OKTOBER 2026\n 3 |UNSUR|NILAI{items}\n 7 |Rata-rata|'3,29"
    own = one(words, f"{above}\n 9 |Keterangan :\n10 |Jumlah responden||24")
    assert [plan.shared["respondents"].text for plan in own.understood.plans] == ["24"]
    other = one(words, f"{above}\n10 |NO|KECAMATAN|U1|U2|U3\n11 |1|Manyar|3|3|3\n12 |Jumlah responden||30|30|30")
    assert "respondents" not in other.understood.plans[0].shared


def test_a_column_that_holds_months_is_the_month_whatever_its_header(words):
    rows = "\n 2 |Gresik|Agustus 2026|5|6\n 3 |Manyar|Juli 2026|7|8\n 4 |Cerme|Agustus 2026|9|1"
    read = one(words, f" 1 |Nama Kecamatan|Bulan Laporan|KTP-el|KK{rows}")
    assert said(read, 2) == {f"{col}{row}": f"2026-0{7 + (row != 3)}" for col in "CD" for row in (2, 3, 4)}


@pytest.mark.parametrize("line", ["Filter: tanggal 2026-08-01 s/d 2026-08-31, status semua", "2026-08-01 - 2026-08-31"])
def test_a_month_from_its_first_to_its_last_day_as_programs_write_it(words, line):
    read = one(words, f" 1 |KECAMATAN GRESIK\n 2 |{line}\n 3 |LAYANAN|MASUK|SLS\n 4 |KTP-el|5|5\n 5 |KK|6|6")
    assert set(said(read, 2).values()) == {"2026-08"} and len(read.facts) == 4


def test_columns_may_be_numbered_by_letters(words):
    head = "\n 3 |NO|LAYANAN|Sisa Bulan Lalu|Masuk|Jumlah|Selesai|Sisa\n 4 |a|b|c|d|e = c+d|f|g = e-f"
    rows = "\n 5 |1|KTP-el|1|5|6|5|1\n 6 |2|KK|-|6|6|6|-"
    read = one(words, f"{OF_GRESIK}{head}{rows}")
    assert set(said(read, 3).values()) == {"carried_over", "requested", "completed", "pending"} and len(read.facts) == 8


def test_the_kota_over_parts_is_their_sum_too(words):
    head = "\n 3 |LAYANAN|Kec. Gresik||Kec. Manyar||Kec. Cerme||Kota|\n 4 " + "||Online|Loket" + 3 * "|Online|Loket"
    rows = "\n 5 |KTP-el|1|2|3|4|1|1|5|7\n 6 |KK|1|1|2|2|-|3|3|6\n 7 |SKTM|-|2|-|2|-|3|0|7"
    merged = ("A3:A4", "B3:C3", "D3:E3", "F3:G3", "H3:I3")
    read = one(words, f"{OCTOBER}{head}{rows}", merged=merged)
    assert {cell[0] for cell in read.facts} == {"B", "D", "F"} and not read.asked


def test_tiles_of_a_dashboard_are_no_table(words):
    tiles = grid(" 1 |DASHBOARD KEC. GRESIK\n 3 |Berkas masuk|Berkas selesai\n 4 |11|10\n 6 |Capaian|99%", "Dashboard")
    data = grid(f"{OF_GRESIK}\n 3 |LAYANAN|MASUK|SELESAI\n 4 |KTP-el|5|5\n 5 |KK|6|5", "Data", number=2)
    read = Read(words, tiles, data)
    assert len(read.facts) == 4 and not read.asked


def test_a_nihil_merged_over_one_desa_is_said_where_it_counts(words):
    rows = "\n 4 |Sidomoro|1|2\n 5 |Kroman|NIHIL|\n 6 |Lumpur|5|6"
    read = one(words, f"{OF_GRESIK}\n 3 |DESA|KTP-el|KK{rows}", merged=("B5:C5",))
    assert [extra.address for extra in read.understood.plans[0].extras][-2:] == ["Rekap!B4:B6", "Rekap!C4:C6"]


def test_a_sum_of_what_was_left_and_what_came_in_below_a_measure_is_no_count(words):
    head = "\n 3 |LAYANAN|Berkas Diterima|||Selesai\n 4 ||Sisa Bulan Lalu|Masuk Bulan Ini|Jumlah"
    rows = "\n 5 |KTP-el|1|5|6|5\n 6 |KK|2|6|8|6\n 7 |SKTM|-|1|1|1"
    read = one(words, f"{OF_GRESIK}{head}{rows}", merged=("A3:A4", "B3:D3", "E3:E4"))
    assert said(read, 3) == {f"{col}{row}": told for row in (5, 6, 7) for col, told in FLOW.items()}


def test_a_group_and_what_stands_below_it_may_be_one_requirement(words):
    head = (
        "\n 3 |KECAMATAN|TEMPAT||PETUGAS|||\n 4 ||Loket Pendaftaran|Ruang Tunggu|Informasi|Penerima Berkas|Kebersihan"
    )
    rows = "\n 5 |Gresik|v|v|v|-|v\n 6 |Manyar|v|-|v|v|v\n 7 |Cerme|v|v|-|v|-"
    read = one(words, f"{OCTOBER}{head}{rows}", merged=("A3:A4", "B3:C3", "D3:F3"))
    assert {cell[0] for cell in read.facts} == {"B", "C", "D", "E"} and [one[1] for one in read.notes] == ["F4"]


def test_a_total_that_is_asked_about_tells_of_no_lost_nought(words):
    rows = "\n 4 |Sidomoro|10|2\n 5 |Kroman|20|3\n 6 |Lumpur|38|4\n 7 |JUMLAH|86|9"
    read = one(words, f"{OF_GRESIK}\n 3 |DESA|KTP-el|KK{rows}")
    assert list(read.asked) == ["B4"] and [plan.totals for plan in read.understood.plans] == [{}]


@pytest.mark.parametrize("week", ["Mg", "Mgg.", "Minggu"])
def test_weeks_may_be_shortened(words, week):
    head = f"\n 3 |LAYANAN|{week} I|{week} II|{week} III|{week} IV|JUMLAH"
    read = one(words, f"{OF_GRESIK}{head}\n 4 |KTP-el|5|4|3|1|13\n 5 |KK|1|2|3|-|6")
    assert set(read.facts) == {"F4", "F5"} and not read.asked

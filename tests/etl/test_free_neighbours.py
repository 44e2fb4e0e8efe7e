"""What stands beside a number decides what it is: sums of flows and of areas, unknown names, remarks, years."""

import pytest
from free_form import Read, grid, one, said

from etl.read.free.beside import remark_of_column, remark_of_line

OCTOBER = " 1 |REKAP PATEN KABUPATEN GRESIK BULAN OKTOBER 2026"
OF_GRESIK = " 1 |KECAMATAN GRESIK BULAN OKTOBER 2026"


def test_a_name_among_kecamatan_that_nobody_knows_is_asked_and_its_total_is_right(words):
    header = "\n 3 |NO|LAYANAN|KECAMATAN||||JUMLAH\n 4 |||DARATAN||PULAU||\n 5 |||Gresik|Manyar|Kangean|Sangkapura"
    merged = ("A3:A5", "B3:B5", "C3:F3", "G3:G5", "C4:D4", "E4:F4")
    read = one(words, f"{OCTOBER}{header}\n 6 |1|KTP-el|1|2|4|8|15\n 7 |2|KK|1|1|1|1|4", merged=merged)
    assert said(read, 0)["E6"] == "Kangean" and not read.notes


def test_a_sum_of_what_was_left_and_what_came_in_is_nothing_that_was_finished(words):
    header = "\n 3 |LAYANAN|Sisa Bulan Lalu|Berkas||Selesai|Sisa\n 4 |||Masuk Bulan Ini|Jumlah||"
    rows = "\n 5 |KTP-el|6|70|76|74|2\n 6 |KK|3|11|14|10|4"
    read = one(words, OF_GRESIK + header + rows, merged=("A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4"))
    assert said(read, 3) == {
        "B5": "carried_over", "C5": "requested", "E5": "completed", "F5": "pending",
        "B6": "carried_over", "C6": "requested", "E6": "completed", "F6": "pending",
    }  # fmt: skip


@pytest.mark.parametrize("name", ["KOTA", "KABUPATEN", "JUMLAH KAB. GRESIK", "TOTAL"])
def test_a_column_that_is_the_sum_of_its_kecamatan_is_no_kecamatan(words, name):
    table = f"\n 3 |LAYANAN|Gresik|Manyar|Dukun||{name}\n 4 |KTP-el|1|2|4||7\n 5 |KK|3|3|3||9"
    read = one(words, OCTOBER + table)
    assert set(read.facts) == {"B4", "C4", "D4", "B5", "C5", "D5"} and not read.notes


def test_men_and_women_without_their_sum_are_part_of_the_total_of_the_row(words):
    header = "\n 3 |KECAMATAN|KTP-el||SKTM|JUMLAH\n 4 ||LK|PR||"
    rows = "\n 5 |Gresik|26|17|14|57\n 6 |Manyar|1|2|3|6"
    read = one(words, OCTOBER + header + rows, merged=("A3:A4", "B3:C3", "D3:D4", "E3:E4"))
    assert read.values == {"B5": "43", "D5": "14", "B6": "3", "D6": "3"} and not read.notes


def test_of_three_times_men_women_and_their_sum_only_the_sum_of_this_month_counts(words):
    header = "\n 3 |LAYANAN|S/D BULAN LALU|||BULAN INI|||S/D BULAN INI||\n 4 ||L|P|JML|L|P|JML|L|P|JML"
    rows = "".join(f"\n {row} |{name}|5|5|10|1|2|3|6|7|13" for row, name in enumerate(("KTP-el", "KK", "SKTM"), 5))
    merged = ("A3:A4", "B3:D3", "E3:G3", "H3:J3")
    read = one(words, OF_GRESIK + header + rows + "\n 8 |SKCK|1|1|2|12|9|20|13|10|22", merged=merged)
    assert {cell: read.values[cell] for cell in read.facts} == {"G5": "3", "G6": "3", "G7": "3"}
    assert set(read.asked) == {"G8"}


def test_areas_that_are_the_sum_of_the_kecamatan_below_them_are_none(words):
    rows = "\n 4 |I|GRESIK UTARA|3\n 5 |1|Dukun|1\n 6 |2|Sidayu|2"
    rows += "\n 7 |II|GRESIK SELATAN|9\n 8 |3|Menganti|4\n 9 |4|Kedamean|5"
    read = one(words, f"{OCTOBER}\n 3 |NO|WILAYAH/KECAMATAN|KTP-el{rows}")
    assert set(read.facts) == {"C5", "C6", "C8", "C9"}


def test_a_kecamatan_above_its_desa_is_asked_where_it_is_not_their_sum(words):
    header = "\n 3 |KECAMATAN / DESA|KK|SKTM|SKCK|KIA"
    rows = "\n 4 |KEC. GRESIK|5|9|7|3\n 5 |Sidomoro|2|4|4|1\n 6 |Sukorame|3|4|3|2"
    read = one(words, OCTOBER + header + rows)
    assert set(read.facts) == {"B4", "D4", "E4"} and set(read.asked) == {"C4"}


def test_the_name_of_a_sheet_may_be_short_for_what_its_title_says(words):
    rows = "\n 3 |LAYANAN|SELESAI\n 4 |KTP-el|5"
    short = Read(words, *(
        grid(f" 1 |KECAMATAN {name} BULAN OKTOBER 2026{rows}", sheet, number=number)
        for number, (name, sheet) in enumerate((("BUNGAH", "Bgh"), ("GRESIK", "Kota"), ("MANYAR", "Manyar")), 1)
    ))  # fmt: skip
    assert set(said(short, 0).values()) == {"BUNGAH", "GRESIK", "MANYAR"} and not short.doubts
    other = Read(words, *(
        grid(f" 1 |KECAMATAN {name} BULAN OKTOBER 2026{rows}", sheet, number=number)
        for number, (name, sheet) in enumerate((("BUNGAH", "Dukunn"), ("MANYAR", "Manyar")), 1)
    ))  # fmt: skip
    assert set(other.asked) == {"Dukunn!B4"}


@pytest.mark.parametrize(
    "line", ["(baru 6 kecamatan yang masuk s/d tgl 10 November 2026)", "Laporan diterima sampai dengan 9 November 2026"]
)
def test_until_when_reports_came_in_is_no_month_of_theirs(words, line):
    read = one(words, f"{OCTOBER}\n 2 |{line}\n 4 |KECAMATAN|KTP-el|KK\n 5 |Gresik|1|2\n 6 |Manyar|3|4")
    assert set(said(read, 2).values()) == {"2026-10"} and not read.doubts


def test_months_downwards_that_have_not_come_are_no_noughts(words):
    rows = "".join(
        f"\n {row} |{name}|{n}|{n}"
        for row, (name, n) in enumerate((("Juli", 5), ("Agustus", 4), ("September", 0), ("Oktober", 0)), 4)
    )
    read = one(words, f" 1 |KABUPATEN GRESIK TAHUN 2026 PELAYANAN KTP-EL\n 3 |BULAN|Gresik|Manyar{rows}")
    assert set(read.facts) == {"B4", "C4", "B5", "C5"} and ("B44", "A6", "2") in read.notes


def test_between_months_the_year_before_quarters_and_running_sums_are_totals(words):
    rows = ("Tahun 2025|60", "Januari|1", "Pebruari|2", "Maret|3", "Triwulan I|6", "April|4", "s.d. April|10")
    drawn = "".join(f"\n {row} |{line}|{line.split('|')[1]}" for row, line in enumerate(rows, 4))
    read = one(words, f" 1 |KECAMATAN GRESIK TAHUN 2026\n 3 |BULAN|SKTM|SKCK{drawn}")
    assert {cell for cell in read.facts if cell[0] == "B"} == {"B5", "B6", "B7", "B9"} and not read.notes


def test_roman_months_over_measures_in_the_report_of_a_quarter(words):
    header = "\n 3 |LAYANAN|VII||VIII||IX|\n 4 ||Masuk|Selesai|Masuk|Selesai|Masuk|Selesai"
    merged = ("A3:A4", "B3:C3", "D3:E3", "F3:G3")
    title = " 1 |KECAMATAN GRESIK TRIWULAN III TAHUN 2026"
    read = one(words, f"{title}{header}\n 5 |KTP-el|1|1|2|2|3|3\n 6 |KK|4|4|5|5|6|6", merged=merged)
    assert [said(read, 2)[cell] for cell in ("B5", "D5", "G6")] == ["2026-07", "2026-08", "2026-09"]


def test_measures_downwards_with_their_parts_below_services(words):
    rows = ("Sisa bulan September|6", "Masuk bulan ini|9", "a. lewat loket|5", "b. lewat WA / daring|4")
    rows += ("Jumlah (1+2)|15", "Diselesaikan|7", "Dikembalikan karena tidak lengkap|1", "Sisa akhir Oktober|7")
    drawn = "".join(f"\n {row} |{line}|{line.split('|')[1]}" for row, line in enumerate(rows, 4))
    read = one(words, f"{OF_GRESIK}\n 3 |Uraian|KTP-el|KK{drawn}")
    assert {cell: told for cell, told in said(read, 3).items() if cell.startswith("B")} == {
        "B4": "carried_over", "B5": "requested", "B9": "completed", "B10": "rejected", "B11": "pending",
    }  # fmt: skip


def test_desa_are_desa_whatever_their_column_is_called(words):
    rows = "\n 4 |Desa Sidomoro|2|4|1\n 5 |Desa Gresik|3|4|1\n 6 |Desa Sukorame|1|1|1\n 7 |JUMLAH|6|9|3"
    read = one(words, f"{OF_GRESIK}\n 3 |ASAL PEMOHON|KK|SKTM|SKCK{rows}")
    assert {read.values[cell] for cell in read.facts} == {"6", "9", "3"} and not read.asked


@pytest.mark.parametrize("title", [OF_GRESIK, " 1 |KECAMATAN|: GRESIK\n 2 |BULAN|: OKTOBER 2026"])
def test_names_that_are_no_kecamatan_below_the_title_of_one_are_its_desa(words, title):
    rows = "\n 4 |Gresik|1|2\n 5 |Sidomoro|2|3\n 6 |Bedilan|3|4\n 7 |Kroman|1|1\n 8 |JUMLAH|7|10"
    read = one(words, f"{title}\n 3 |NAMA TEMPAT|KK|SKTM|SKCK{rows}")
    assert {read.values[cell] for cell in read.facts} == {"7", "10"} and not read.asked


def test_roman_months_below_a_service_are_months_and_their_sum_a_total(words):
    header = "\n 3 |KECAMATAN|KTP-el||||KK\n 4 ||VII|VIII|IX|JML|VII|VIII|IX|JML"
    merged = ("A3:A4", "B3:E3", "F3:I3")
    title = " 1 |KABUPATEN GRESIK TRIWULAN III TAHUN 2026"
    read = one(words, f"{title}{header}\n 5 |Gresik|1|2|3|6|4|5|6|15\n 6 |Manyar|1|1|1|3|2|2|2|6", merged=merged)
    assert set(said(read, 2).values()) == {"2026-07", "2026-08", "2026-09"} and len(read.facts) == 12


@pytest.mark.parametrize("last", ["JML", "JML|RATA2"])
def test_roman_months_beside_each_other_need_no_heading(words, last):
    numbers = {"JML": "6", "JML|RATA2": "6|2"}[last]
    title = " 1 |KABUPATEN GRESIK TRIWULAN III TAHUN 2026 PELAYANAN KTP-EL"
    read = one(
        words,
        f"{title}\n 3 |NO|KECAMATAN|VII|VIII|IX|{last}\n 4 |1|Gresik|1|2|3|{numbers}\n 5 |2|Manyar|2|2|2|{numbers}",
    )
    assert set(said(read, 2).values()) == {"2026-07", "2026-08", "2026-09"} and len(read.facts) == 6
    assert set(said(read, 0).values()) == {"Gresik", "Manyar"} and not read.notes


def test_of_the_scores_of_two_times_the_reported_one_counts(words):
    names = ("Persyaratan", "Prosedur", "Waktu Pelayanan")
    rows = "".join(f"\n {row} |1|{name}|3,5|3,{row}|Baik" for row, name in enumerate(names, 6))
    title = " 1 |SURVEI KEPUASAN KECAMATAN GRESIK\n 2 |Triwulan III Tahun 2026 (Juli - September)"
    read = one(
        words, f"{title}\n 3 |Jumlah responden : 120\n 5 |NO|UNSUR|NILAI TAHUN 2025|NILAI TW III 2026|MUTU{rows}"
    )
    assert set(read.facts) == {"D6", "D7", "D8"}


def test_kecamatan_over_their_names_name_no_rows_beside_a_blank_column(words):
    header = "\n 3 |No|Jenis Layanan|TOTAL KOTA|||KECAMATAN|||\n 4 ||||||Gresik||Manyar|"
    header += "\n 5 |||Masuk|Selesai||Masuk|Selesai|Masuk|Selesai"
    merged = ("A3:A5", "B3:B5", "C3:D4", "F3:I3", "F4:G4", "H4:I4")
    read = one(words, f"{OCTOBER}{header}\n 6 |a|KTP-el|10|8||4|3|6|5\n 7 |b|KK|4|4||1|1|3|3", merged=merged)
    assert len(read.facts) == 8 and not read.asked and not read.notes


def test_a_report_of_a_kelurahan_is_not_the_kecamatans(words):
    title = " 1 |KECAMATAN GRESIK\n 2 |KELURAHAN SIDOMORO\n 3 |BULAN OKTOBER 2026"
    read = one(words, f"{title}\n 5 |JENIS SURAT|Banyaknya\n 6 |SKTM|5\n 7 |SKCK|6")
    assert set(read.asked) == {"B6", "B7"} and "KELURAHAN SIDOMORO" in read.doubts["wilayah"]


@pytest.mark.parametrize(
    "line", ["KELURAHAN SE-KECAMATAN GRESIK", "KELURAHAN DI KECAMATAN GRESIK", "DESA DAN KELURAHAN"]
)
def test_a_title_of_all_kelurahan_is_the_kecamatans(words, line):
    title = f" 1 |LAPORAN PELAYANAN KECAMATAN GRESIK\n 2 |{line}\n 3 |BULAN OKTOBER 2026"
    read = one(words, f"{title}\n 5 |JENIS SURAT|Banyaknya\n 6 |SKTM|5\n 7 |SKCK|6")
    assert set(read.facts) == {"B6", "B7"} and not read.asked


def test_whether_the_report_came_on_time_says_nothing_of_its_numbers(words):
    header = "\n 3 |NO|KECAMATAN|Kiriman||Isi laporan|\n 4 |||Lembar|Ketepatan|KTP-el|KK"
    rows = "\n 5 |1|Gresik|2|tepat waktu|5|6\n 6 |2|Manyar|3|terlambat 2 hari|7|8\n 7 |3|Dukun|1|tepat waktu|9|1"
    read = one(words, OCTOBER + header + rows, merged=("A3:A4", "B3:B4", "C3:D3", "E3:F3"))
    assert set(said(read, 3).values()) == {"completed"} and len(read.facts) == 6
    assert read.rules == {"B34"}  # sheets of paper are told, not asked about as a service


def test_a_state_in_each_row_says_what_a_general_count_counts(words):
    states = ("DITERIMA|9", "SELESAI|7", "DITOLAK|1", "DALAM PROSES|1")
    lines = [f"{name}|KTP-el|2026-10|{one}" for name in ("Gresik", "SEMUA KECAMATAN") for one in states]
    rows = "".join(f"\n {row} |{line}" for row, line in enumerate(lines, 2))
    read = one(words, f" 1 |nm_kecamatan|jenis_layanan|periode|status|jml_berkas{rows}", file="x.csv")
    assert said(read, 3) == {"E2": "requested", "E3": "completed", "E4": "rejected", "E5": "pending"} and not read.notes


def test_questions_of_a_form_name_a_service_and_a_measure(words):
    header = "Kecamatan|Laporan untuk bulan|Berapa permohonan KTP-el yang masuk?|Berapa KTP-el yang selesai?"
    header += "|Berapa orang petugas loket?"
    read = one(words, f" 1 |{header}\n 2 |Gresik|Oktober 2026|9|8|2\n 3 |Manyar|Oktober 2026|7|6|3", file="form.csv")
    assert {cell: told for cell, told in said(read, 3).items() if cell.endswith("2")} == {
        "C2": "requested",
        "D2": "completed",
    }


def test_codes_beside_names_are_names_where_both_agree(words):
    rows = "\n 4 |35.25.16 - GRESIK|[AD01] Kartu Keluarga|5\n 5 |35.25.01 - DUKUN|[AD02] KTP-el|6"
    read = one(words, f"{OCTOBER}\n 3 |Unit|Jenis|Selesai{rows}")
    code = next(iter(words.codes("region", "Gresik")))
    assert words.codes("region", f"{code} - GRESIK") == {code} and not words.codes("region", f"{code} - MANYAR")
    assert said(read, 1) == {"C4": "Kartu Keluarga", "C5": "KTP-el"}


def test_rows_of_measures_that_nobody_knows_are_told_by_their_names(words):
    names = ("Berkas masuk", "Surat terbit", "Naik pangkat")
    lines = [f"{place}|SKTM|{name}" for place in ("Gresik", "Manyar") for name in names]
    rows = "".join(f"\n {row} |2026-10|{line}|{row}" for row, line in enumerate(lines, 2))
    read = one(words, f" 1 |periode|kecamatan|layanan|indikator|nilai{rows}", file="x.csv")
    assert set(said(read, 3).values()) == {"requested", "completed"} and len(read.facts) == 4
    assert [note[::2] for note in read.notes] == [("B46", "2 baris (“Naik pangkat”)")]


@pytest.mark.parametrize("header", ["TARIF (Rp)", "Lama proses", "Target 2026"])
def test_a_tariff_or_a_time_is_told_as_no_count_and_not_as_a_header_to_be_changed(words, header):
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|Masuk|Selesai|{header}\n 4 |KTP-el|9|8|3\n 5 |KK|7|6|2")
    assert len(read.facts) == 4 and read.rules == {"B41"}


def test_a_first_row_of_words_is_no_second_line_of_the_header(words):
    rows = "\n 4 |Gresik|belum|belum|belum\n 5 |Manyar|7|8|9\n 6 |Dukun|1|2|3"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KK|SKTM{rows}")
    assert {cell for cell in read.facts if cell[1] != "4"} == {"B5", "C5", "D5", "B6", "C6", "D6"}
    assert {cell for cell in read.facts if cell[1] == "4"} == {"B4", "C4", "D4"}  # a rule speaks of the words


def test_what_applicants_took_back_was_not_refused(words):
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|Diajukan|Selesai|Ditolak|Dibatalkan pemohon\n 4 |KTP-el|9|6|1|2")
    assert said(read, 3) == {"B4": "requested", "C4": "completed", "D4": "rejected"}


def test_words_broken_over_lines_are_whole(words):
    read = one(
        words,
        f"{OF_GRESIK}\n 3 |LAYANAN|PERMO-\nHONAN|Dikembali-\nkan".replace("-\nH", "-\\nH").replace("-\nk", "-\\nk")
        + "\n 4 |KTP-el|9|1",
    )
    assert words.meaning("PERMO-\nHONAN").word == "requested" and words.meaning("Dikembali-\nkan").word == "rejected"
    assert words.meaning("D E S A").word == "desa" and read


def test_groups_of_services_are_sums_though_one_is_called_as_a_service(words):
    read = one(
        words,
        f"{OCTOBER}\n 3 |KECAMATAN|Perizinan|Non Perizinan|Legalisasi|Jumlah\n 4 |Gresik|1|2|3|6\n 5 |Manyar|1|1|1|3",
    )
    assert not read.facts and read.rules == {"B33"}


def test_a_comment_that_corrects_a_number_is_a_remark_and_others_are_none(words):
    sheet = grid(f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KK\n 4 |Gresik|5|73\n 5 |Manyar|6|8", "Rekap")
    sheet.comments = {(3, 2): "termasuk cetak ulang", (4, 3): "salah ketik, seharusnya 37", (5, 1): "operator baru"}
    read = Read(words, sheet)
    (plan,) = read.understood.plans
    assert [(one.row, one.col, one.remark) for one in plan.extras] == [(4, 3, "salah ketik, seharusnya 37")]
    assert not any(remark_of_line(plan, line) for line in plan.data)
    sheet.comments = {(5, 1): "masih angka September"}
    (plan,) = Read(words, sheet).understood.plans
    assert [remark_of_line(plan, line) for line in plan.data] == [None, "masih angka September"]
    assert not any(remark_of_column(plan, column) for column in plan.counts)


def test_what_is_still_to_come_says_nothing_against_the_months_before(words):
    rows = "\n 4 |Gresik|5|6||data September menyusul\n 5 |Manyar|7|8|9|\n 6 |Dukun|1|2|3|dipakai angka Juni"
    read = one(words, f" 1 |KABUPATEN GRESIK TAHUN 2026 KTP-EL\n 3 |KECAMATAN|Juli|Agustus|September|Ket.{rows}")
    (plan,) = read.understood.plans
    assert [remark_of_line(plan, line) for line in plan.data] == [None, None, "dipakai angka Juni"]


def test_a_form_prepared_for_a_month_to_come_is_no_report(words):
    sheet = grid(f"{OF_GRESIK}\n 3 |LAYANAN|Selesai\n 4 |KTP-el|0\n 5 |KK|0", "Oktober")
    sheet.computed = {(4, 2), (5, 2)}
    read = Read(words, sheet)
    assert not read.facts and ("B42", "B4", "2") in read.notes
    sheet.computed = {(4, 2)}
    assert set(Read(words, sheet).facts) == {"B4", "B5"}


def test_what_is_not_there_yet_is_no_count_and_the_rest_of_a_checklist_no_service(words):
    rows = "\n 5 |TEMPAT\n 6 |Loket pendaftaran|√||\n 7 |Tempat piket||√|\n 8 |LAINNYA\n 9 |Tempat pembayaran|||√"
    header = "\n 3 |PERSYARATAN|HASIL||\n 4 ||ADA|BELUM|TIDAK BERLAKU"
    read = one(words, OF_GRESIK + header + rows, merged=("A3:A4", "B3:D3"))
    (plan,) = read.understood.plans
    assert [column.under for column in plan.counts] == ["terpenuhi", "belum", "tidak berlaku"]
    assert set(read.facts) == {"B6", "C7", "D9"} and not read.notes


@pytest.mark.parametrize("left", ["Sisa Bulan September", "Sisa Sept", "Sisa akhir September"])
def test_what_was_left_of_the_month_before_may_name_it_short(words, left):
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|{left}|Masuk|Selesai|Sisa Akhir Okt\n 4 |KTP-el|4|9|8|5")
    assert said(read, 3) == {"B4": "carried_over", "C4": "requested", "D4": "completed", "E4": "pending"}


def test_places_below_the_word_for_all_of_them_are_requirements_and_no_item_of_a_survey(words):
    header = "\n 3 |KECAMATAN|SARANA PRASARANA||PELAKSANA\n 4 ||Loket Pendaftaran|Ruang Tunggu|Petugas Loket"
    read = one(words, f"{OCTOBER}{header}\n 5 |Gresik|√|√|-\n 6 |Manyar|√|-|√", merged=("A3:A4", "B3:C3"))
    (plan,) = read.understood.plans
    assert plan.relation == "compliance" and len(read.facts) == 6


def test_until_now_in_the_title_is_no_sum_where_columns_tell_this_month_apart(words):
    header = "\n 3 |LAYANAN|S.D. BULAN LALU|BULAN INI|S.D. BULAN INI\n 4 |KTP-el|9|2|11\n 5 |KK|8|1|9"
    read = one(words, f" 1 |KECAMATAN GRESIK\n 2 |Keadaan s.d. bulan Oktober 2026{header}")
    assert said(read, 2) == {"C4": "2026-10", "C5": "2026-10"} and not read.doubts


def test_a_group_before_the_number_of_a_row_is_no_kelurahan(words):
    header = "\n 3 |KEL.|NO|MACAM LAYANAN|SELESAI\n 4 ||||L|P|JML"
    rows = "\n 5 |ADMINDUK|1|KTP-el|6|5|11\n 6 ||2|KK|4|3|7\n 7 |UMUM|3|SKTM|2|3|5"
    merged = ("A3:A4", "B3:B4", "C3:C4", "D3:F3", "A5:A6")
    read = one(words, OF_GRESIK + header.replace("|SELESAI", "|SELESAI||") + rows, merged=merged)
    assert {cell: read.values[cell] for cell in read.facts} == {"F5": "11", "F6": "7", "F7": "5"} and not read.asked


def test_ways_of_coming_are_added_up_below_a_heading_of_their_own_too(words):
    header = "\n 3 |No|Layanan|Cara mengajukan||Catatan\n 4 |||Loket|Daring|"
    read = one(words, f"{OF_GRESIK}{header}\n 5 |1|SKTM|33|6\n 6 |2|SKCK|8|1", merged=("A3:A4", "B3:B4", "C3:D3"))
    assert {read.values[cell] for cell in read.facts} == {"39", "9"}


def test_kota_is_a_kecamatan_beside_those_of_its_kota_and_else_the_total(words):
    rows = "\n 3 |KECAMATAN|KTP-el|KK|SKTM\n 4 |MOJOROTO|1|2|3\n 5 |KOTA|4|5|6\n 6 |PESANTREN|1|1|1\n 7 |TOTAL|6|8|10"
    read = one(words, f" 1 |REKAP PATEN KOTA KEDIRI BULAN OKTOBER 2026{rows}")
    assert set(said(read, 0).values()) == {"MOJOROTO", "KOTA", "PESANTREN"} and not read.notes
    rows = "\n 3 |KECAMATAN|KTP-el|KK|SKTM\n 4 |Gresik|1|2|3\n 5 |Manyar|4|5|6\n 6 |KOTA|5|7|9"
    assert set(said(one(words, OCTOBER + rows), 0).values()) == {"Gresik", "Manyar"}


def test_what_is_not_served_yet_is_pending(words):
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|Berkas Sisa Bulan Lalu|Terlayani|Belum Terlayani\n 4 |KTP-el|3|97|4")
    assert said(read, 3) == {"B4": "carried_over", "C4": "completed", "D4": "pending"}


def test_a_code_over_its_name_in_one_cell_is_both(words):
    assert words.codes("unsur", "U1\nPersyaratan") == {"U1"} and words.written("unsur", "U1\nPersyaratan") == "U1"
    assert words.codes("service", "NP-02\nKTP-el") == {"NP-02"} and not words.codes("service", "NP-02\nKK")


def test_all_services_and_the_kabupaten_below_kecamatan_are_totals(words):
    rows = "\n 4 |KECAMATAN GRESIK|5|6\n 5 |KTP-el|2|3\n 6 |KK|3|3\n 7 |SEMUA LAYANAN|5|6\n 8 |KABUPATEN GRESIK|5|6"
    read = one(words, f"{OCTOBER}\n 3 |LAYANAN|Masuk|Selesai{rows}")
    assert set(read.facts) == {"B5", "C5", "B6", "C6"} and not read.notes

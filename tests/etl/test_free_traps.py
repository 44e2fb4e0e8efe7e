"""Numbers that look like a month's counts and are none: of people, stocks, samples, forecasts, other months, drafts."""

import pytest
from free_form import Read, grid, one, said

from etl.read.free.beside import remark_of_column, remark_of_line, unit_of_column

OCTOBER = " 1 |REKAP PATEN KABUPATEN GRESIK BULAN OKTOBER 2026"


def test_where_applicants_came_from_is_not_who_served_them(words):
    table = "\n 3 |LAYANAN|ASAL PEMOHON|||JUMLAH TERBIT\n 4 ||Gresik|Manyar|Luar|\n 5 |KTP-el|5|2|1|8\n 6 |KK|4|1|0|5"
    read = one(words, f" 1 |KECAMATAN GRESIK OKTOBER 2026{table}", merged=("A3:A4", "B3:D3", "E3:E4"))
    assert read.facts == {"E5": "GRESIK, KTP-el, 2026-10, completed", "E6": "GRESIK, KK, 2026-10, completed"}


@pytest.mark.parametrize(
    "title",
    ["LAPORAN MUTASI PENDUDUK", "PERSEDIAAN BLANGKO KTP-EL", "DAERAH PEMBANDING: KOTA MADIUN", "REKAP (SATUAN JIWA)"],
)
def test_people_stocks_and_other_regions_are_told_and_not_counted(words, title):
    table = "\n 3 |KECAMATAN|KTP-el|KK\n 4 |Gresik|5|6\n 5 |Manyar|7|8"
    read = one(words, f" 1 |{title} BULAN OKTOBER 2026{table}")
    assert not read.facts and not read.asked and read.rules == {"B33"}


def test_below_a_sample_or_a_forecast_nothing_counts_and_below_time_on_time_does(words):
    header = "\n 3 |KECAMATAN|SKTM||||KK|\n 4 ||Terbit|Uji petik||WAKTU|Terbit|PROGNOSIS"
    header += "\n 5 |||Periksa|Selesai|Tepat waktu||Selesai"
    merged = ("A3:A5", "B3:E3", "F3:G3", "B4:B5", "C4:D4", "F4:F5")
    read = one(words, f"{OCTOBER}{header}\n 6 |Gresik|36|10|9|30|7|8\n 7 |Manyar|40|10|8|31|6|9", merged=merged)
    assert {cell: told.split(", ")[3] for cell, told in read.facts.items() if cell.endswith("6")} == {
        "B6": "completed", "E6": "on_time", "F6": "completed",
    }  # fmt: skip


def test_households_beside_people_are_no_family_cards(words):
    table = "\n 3 |KECAMATAN|SURAT PINDAH|||KARTU KELUARGA\n 4 ||Surat|KK|Jiwa|\n 5 |Gresik|14|9|26|118"
    table += "\n 6 |Manyar|8|6|15|96"
    read = one(words, OCTOBER + table, merged=("A3:A4", "B3:D3", "E3:E4"))
    assert {cell: told.split(", ")[1] for cell, told in read.facts.items() if cell.endswith("5")} == {
        "B5": "SURAT PINDAH", "E5": "KARTU KELUARGA",
    }  # fmt: skip


def test_only_entries_that_hold_count(words):
    rows = ("KTP-el|5|DIGANTI", "KTP-el|6|FINAL", "KK|7|FINAL", "KK|8|KONSEP", "SKTM|9|DIBATALKAN")
    drawn = "".join(f"\n {row} |Gresik|2026-09|{line}" for row, line in enumerate(rows, 2))
    read = one(words, f" 1 |kecamatan|periode|layanan|selesai|status_data{drawn}", file="data.csv")
    assert read.values == {"D3": "6", "D4": "7"}


def test_the_month_of_sending_is_not_that_of_the_numbers(words):
    title = " 1 |LAPORAN BULANAN\n 2 |Bulan penyampaian laporan|: Agustus 2026\n 3 |Data pelayanan bulan|: Juli 2026"
    read = one(words, f"{title}\n 5 |KECAMATAN|KTP-el|KK\n 6 |Kode klasifikasi|474|475\n 7 |Gresik|5|6\n 8 |Manyar|7|8")
    assert read.facts["B7"] == "Gresik, KTP-el, 2026-07, completed" and "B6" not in read.facts


@pytest.mark.parametrize(
    ("remark", "asked"),
    [
        ("dipakai angka September", True), ("gabungan September dan Oktober", True), ("perkiraan", True),
        ("angka sementara, masih direkap", True), ("laporan tgl 3 November", False), ("data Oktober lengkap", False),
        ("blanko terbatas", False),
    ],
)  # fmt: skip
def test_a_remark_that_changes_what_a_row_means(words, remark, asked):
    plan = one(
        words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KETERANGAN\n 4 |Gresik|5|{remark}\n 5 |Manyar|6|"
    ).understood.plans[0]
    assert [remark_of_line(plan, line) for line in plan.data] == [remark if asked else None, None]


def test_kinds_that_only_the_row_above_names_are_services_of_their_own(words):
    table = "\n 3 |LAYANAN|SELESAI\n 4 |KTP-el|\n 5 |- perekaman|5\n 6 |- pencetakan|6\n 7 |Akta|\n 8 |- kelahiran|7"
    read = one(words, f" 1 |KECAMATAN GRESIK OKTOBER 2026{table}\n 9 |- kematian|8")
    codes = [min(words.codes("service", told.split(", ")[1])) for told in read.facts.values()]
    assert codes == ["NP-01", "NP-02", "NP-05", "NP-06"]


def test_applicants_by_sex_below_the_table_are_no_services(words):
    table = "\n 3 |LAYANAN|SELESAI\n 4 |KTP-el|5\n 5 |KK|6\n 6 |JUMLAH|11\n 7 |Pemohon menurut jenis kelamin"
    read = one(words, f" 1 |KECAMATAN GRESIK OKTOBER 2026{table}\n 8 |Laki-laki|6\n 9 |Perempuan|5")
    assert set(read.facts) == {"B4", "B5"}


def test_a_running_sum_among_months_is_none_of_them(words):
    table = "\n 3 |LAYANAN|Realisasi||\n 4 ||s/d September|Oktober|s/d Oktober\n 5 |KTP-el|50|6|56\n 6 |KK|40|5|45"
    read = one(words, f" 1 |KECAMATAN GRESIK TAHUN 2026{table}", merged=("A3:A4", "B3:D3"))
    assert read.facts == {"C5": "GRESIK, KTP-el, 2026-10, completed", "C6": "GRESIK, KK, 2026-10, completed"}


def test_a_sheet_with_the_title_of_another_kecamatan_takes_the_place_of_neither(words):
    def drawn(title: str) -> str:
        return f" 1 |KECAMATAN : {title}\n 2 |BULAN : OKTOBER 2026\n 4 |LAYANAN|MASUK\n 5 |KTP-el|5\n 6 |KK|6"

    read = Read(words, grid(drawn("MANYAR"), "Manyar"), grid(drawn("MANYAR"), "Dukun", number=2))
    assert {told.partition(",")[0] for told in read.facts.values()} == {"MANYAR"}
    assert {told.partition(",")[0] for told in read.asked.values()} == {"MANYAR / Dukun"}


def test_the_requirement_as_an_item_of_a_survey_is_no_name_of_rows(words):
    names = "Persyaratan|Prosedur|Waktu|Biaya|Produk|Kompetensi|Perilaku|Pengaduan|Sarana"
    scores = "|".join(["'3,21"] * 9)
    read = one(words, f" 1 |SKM TRIWULAN III TAHUN 2026\n 3 |KECAMATAN|RESPONDEN|{names}\n 4 |Gresik|150|{scores}")
    assert len([told for told in read.facts.values() if told.endswith("score")]) == 9


def test_a_period_in_two_cells_is_a_title(words):
    title = " 1 |KECAMATAN GRESIK\n 2 |PERIODE||TRIWULAN III TAHUN 2026"
    read = one(words, f"{title}\n 4 |LAYANAN|SELESAI\n 5 |KTP-el|5\n 6 |KK|6")
    assert read.facts["B5"] == "GRESIK, KTP-el, 2026-07, completed"


@pytest.mark.parametrize("heading", ["DAERAH PEMBANDING", "PUSKESMAS", "UPT LAINNYA"])
def test_rows_below_a_heading_of_other_offices_are_told_and_not_counted(words, heading):
    table = (
        f"\n 3 |KECAMATAN|KTP-el|KK\n 4 |Gresik|5|6\n 5 |Manyar|7|8\n 6 |{heading}\n 7 |Dukun|1|2\n 8 |Ujungpangkah|3|4"
    )
    read = one(words, OCTOBER + table)
    assert set(read.facts) == {"B4", "C4", "B5", "C5"}
    assert read.notes == [("B45", "A7", f"2 baris di bawah “{heading}”")]


def test_services_below_the_name_of_an_office_still_count(words):
    table = "\n 3 |LAYANAN|MASUK\n 4 |KTP-el|5\n 5 |PELAYANAN DINAS DUKCAPIL\n 6 |KK|6\n 7 |Surat pindah|7"
    assert set(one(words, f" 1 |KECAMATAN GRESIK OKTOBER 2026{table}").facts) == {"B4", "B6", "B7"}


def test_a_name_with_the_numbers_of_other_services_below_it_is_their_sum(words):
    table = "\n 3 |LAYANAN|MASUK|SELESAI\n 4 |Domisili|19|18\n 5 |a. Domisili penduduk|12|12\n 6 |b. Domisili usaha|7|6"
    read = one(
        words, f" 1 |KECAMATAN GRESIK OKTOBER 2026{table}\n 7 |KK|3|3\n 8 |a. KK baru|2|2\n 9 |b. Perubahan KK|1|1"
    )
    assert set(read.facts) == {"B5", "C5", "B6", "C6", "B7", "C7"}


@pytest.mark.parametrize("note", ["angka bulan September", "perkiraan", "data sementara"])
def test_a_footnote_changes_what_the_column_or_row_with_its_star_means(words, note):
    table = "\n 3 |KECAMATAN|KTP-el|SKCK *)\n 4 |Gresik|5|6\n 5 |Manyar¹|7|8"
    plan = one(words, f"{OCTOBER}{table}\n 7 |*) {note}\n 8 |¹ {note}\n 9 |** loket libur").understood.plans[0]
    assert [remark_of_column(plan, column) for column in plan.counts] == [None, note]
    assert [remark_of_line(plan, line) for line in plan.data] == [None, note]


def test_men_and_women_alone_are_counted_together(words):
    table = "\n 3 |NO|PELAYANAN|L|P|KET\n 4 |1|KTP-el|31|28\n 5 |2|KK|5|7\n 6 ||JUMLAH|36|35"
    assert one(words, f" 1 |KECAMATAN GRESIK OKTOBER 2026{table}").values == {"C4": "59", "C5": "12"}


def test_lists_of_unequal_length_side_by_side_are_two(words):
    heads = "\n 3 |NON PERIZINAN|||||PERIZINAN\n 4 |No|Jenis|Masuk|Selesai||No|Jenis|Masuk|Selesai"
    rows = "\n 5 |1|KTP-el|5|4||1|IUMK|3|3\n 6 |2|KK|6|6|||Jumlah|3|3\n 7 |3|SKTM|2|2\n 8 ||Jumlah|13|12"
    read = one(words, f" 1 |KECAMATAN GRESIK OKTOBER 2026{heads}{rows}", merged=("A3:D3", "F3:I3"))
    assert set(read.facts) == {f"{col}{row}" for row in (5, 6, 7) for col in "CD"} | {"H5", "I5"}
    assert read.facts["H5"] == "GRESIK, IUMK, 2026-10, requested" and read.notes == []


def test_coming_beside_going_below_pindah_is_its_other_kind(words):
    table = "\n 3 |KECAMATAN|KK|PINDAH/DATANG|\n 4 |||Pindah|Datang\n 5 |Gresik|5|2|1\n 6 |Manyar|6|3|-"
    read = one(words, OCTOBER + table, merged=("A3:A4", "B3:B4", "C3:D3"))
    assert {place: read.values[place] for place in ("C5", "C6")} == {"C5": "3", "C6": "3"}


def test_complaints_and_an_index_below_the_total_are_no_services_of_the_first_month(words):
    table = "\n 3 |LAYANAN|JUL|AGT|SEPT|JML|RATA2\n 4 |KTP-el|5|6|7|18|6\n 5 |KK|3|3|3|9|3\n 6 |JUMLAH|8|9|10|27"
    read = one(words, f" 1 |KECAMATAN GRESIK TRIWULAN III TAHUN 2026{table}\n 8 |Pengaduan|nihil\n 9 |Nilai SKM|84")
    assert set(read.facts) == {f"{col}{row}" for col in "BCD" for row in (4, 5)}
    assert [rule for rule, *_ in read.notes] == ["B40"]


@pytest.mark.parametrize(
    ("file", "asked"), [("PATEN GRESIK OKT 26.xlsx", True), ("PATEN Kec Gresik.xlsx", False), ("Manyar.xlsx", False)]
)
def test_a_file_called_like_a_kabupaten_and_a_kecamatan_may_be_of_either(words, file, asked):
    read = one(words, " 1 |BULAN OKTOBER 2026\n 3 |LAYANAN|MASUK\n 4 |KTP-el|4\n 5 |KK|6", file=file)
    assert bool(read.asked) == asked and bool(read.facts) != asked


def test_days_down_the_page_make_the_month(words):
    rows = "\n 4 |1|@2026-10-05|4|2\n 5 |2|@2026-10-06|3|-\n 6 |3|@2026-10-07|1|1\n 7 ||JUMLAH|8|3"
    read = one(words, f" 1 |KECAMATAN GRESIK OKTOBER 2026\n 3 |NO|TANGGAL|KTP-el|KK{rows}")
    assert read.values == {"C4": "8", "D4": "3"} and read.notes == []
    other = rows.replace("2026-10-07", "2026-11-07").replace("\n 7 ||JUMLAH|8|3", "")
    assert len(one(words, f" 1 |KECAMATAN GRESIK OKTOBER 2026\n 3 |NO|TANGGAL|KTP-el|KK{other}").values) == 6


def test_weeks_without_their_sum_are_added_up(words):
    heads = "\n 3 |LAYANAN|Minggu ke / tanggal|\n 4 ||I (tgl 1 - 10)|II (tgl 11 - 31)"
    read = one(
        words, f" 1 |KECAMATAN GRESIK OKTOBER 2026{heads}\n 5 |KTP-el|4|5\n 6 |KK|1|-", merged=("A3:A4", "B3:C3")
    )
    assert read.values == {"B5": "9", "B6": "1"}


def test_counters_and_their_sum(words):
    table = "\n 3 |LAYANAN|Loket 1|Loket 2|Jumlah|Ditolak\n 4 |KTP-el|4|5|9|1\n 5 |KK|1|-|1|0"
    read = one(words, f" 1 |KECAMATAN GRESIK OKTOBER 2026\n 2 |BERKAS DILAYANI PER LOKET{table}")
    assert read.values == {"D4": "9", "E4": "1", "D5": "1", "E5": "0"}


def test_how_many_answered_is_no_sum_of_the_unsur_beside_it(words):
    names = "Persyaratan|Prosedur|Waktu|Biaya|Produk|Kompetensi|Perilaku|Pengaduan|Sarana"
    scores = "|".join(["'3,21"] * 9)
    title = " 1 |SKM SEMESTER I TAHUN 2026"
    read = one(words, f"{title}\n 3 |KECAMATAN|Jml Responden|{names}\n 4 |Gresik|60|{scores}\n 5 |Manyar|70|{scores}")
    assert read.facts["B4"].endswith("respondents")


def test_a_list_of_things_is_no_report(words):
    read = one(words, " 1 |KECAMATAN GRESIK OKTOBER 2026\n 3 |No|Nama Barang|Jumlah\n 4 |1|Komputer|6\n 5 |2|Printer|3")
    assert not read.facts and not read.asked and read.rules == {"B33"}


def test_numbers_of_columns_may_say_how_they_are_reckoned(words):
    table = "\n 3 |LAYANAN|Sisa bulan lalu|Masuk|Jumlah|Selesai\n 4 |'1|'2|'3|'4 (2+3)|'5\n 5 |KTP-el|1|5|6|6"
    read = one(words, f" 1 |KECAMATAN GRESIK OKTOBER 2026{table}")
    assert set(read.facts) == {"B5", "C5", "E5"}


def test_the_last_word_of_a_title_says_what_is_counted(words):
    table = "\n 3 |Desa|KTP-el|KK\n 4 |Sukomulyo|4|5\n 5 |Pongangan|1|2\n 6 |Jumlah|5|7"
    read = one(words, f" 1 |KECAMATAN MANYAR OKTOBER 2026\n 2 |Pengantar dari desa yang selesai diproses{table}")
    assert {told.rsplit(", ", 1)[1] for told in read.facts.values()} == {"completed"}


@pytest.mark.parametrize(("leaf", "facts"), [("WA Center", {"B5": "95", "B6": "31"}), ("Posko", {})])
def test_beside_parts_a_header_that_nobody_knows_is_no_count_of_all(words, leaf, facts):
    table = f"\n 3 |LAYANAN|Berkas selesai|\n 4 ||Loket|{leaf}\n 5 |KK|74|21\n 6 |KTP-el|18|13"
    read = one(words, f" 1 |KECAMATAN GRESIK OKTOBER 2026{table}", merged=("A3:A4", "B3:C3"))
    assert read.values == facts


@pytest.mark.parametrize(
    "period", ["Dari|01-10-2026\n 3 |Sampai|31-10-2026", "Tanggal awal : 1-10-2026\n 3 |Tanggal akhir : 31-10-2026"]
)
def test_a_first_and_a_last_day_on_two_lines_are_one_month(words, period):
    title = f" 1 |Kecamatan Gresik\n 2 |{period}"
    read = one(words, f"{title}\n 5 |LAYANAN|MASUK\n 6 |KTP-el|5\n 7 |KK|6", file="ekspor.csv")
    assert read.facts["B6"] == "Gresik, KTP-el, 2026-10, requested" and read.doubts == {}


def test_beside_a_status_the_condition_is_none(words):
    rows = (
        "\n 4 |1|Loket pendaftaran|Ada|2|baik\n 5 |2|Tempat pengaduan|Belum|0|\n 6 |3|Ruang tunggu|Ada|1|kursi kurang"
    )
    read = one(words, f" 1 |KECAMATAN GRESIK OKTOBER 2026\n 3 |No|Uraian|Status|Unit/orang|Kondisi{rows}")
    assert read.values == {"C4": "Ada", "C5": "Belum", "C6": "Ada"}


def test_how_many_answered_below_the_scores_is_no_score(words):
    names = ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk", "Kompetensi", "Perilaku", "Pengaduan", "Sarana"]
    rows = "".join(f"\n {row} |{name}|'3,21|Baik" for row, name in enumerate(names, 4))
    title = " 1 |SKM KECAMATAN GRESIK TRIWULAN III TAHUN 2026\n 3 |Unsur Pelayanan|Nilai Rata-rata|Kategori"
    read = one(words, f"{title}{rows}\n14 |Jumlah responden|60")
    assert [told.rsplit(", ", 1)[1] for told in read.facts.values()] == ["score"] * 9 + ["respondents"]


def test_a_sum_of_another_month_is_no_kecamatan(words):
    table = "\n 3 |LAYANAN|Kec. Gresik|Kec. Manyar|Jumlah|Jumlah September 2026|Naik/Turun\n 4 |KTP-el|5|6|11|12|-1"
    read = one(words, f"{OCTOBER}{table}\n 5 |KK|1|2|3|3|0")
    assert set(read.facts) == {"B4", "C4", "B5", "C5"} and not read.asked


def test_a_row_of_units_below_the_services_is_kept_beside_them(words):
    table = "\n 3 |KECAMATAN|KTP-el|KK|KIA\n 4 ||(orang)|(berkas)|(keping)\n 5 |Gresik|5|6|7\n 6 |Manyar|1|2|3"
    plan = one(words, OCTOBER + table, merged=("A3:A4",)).understood.plans[0]
    assert [unit_of_column(column) for column in plan.counts] == ["orang", None, "keping"]


def test_a_total_of_desa_that_is_asked_about_is_not_called_wrong_as_well(words):
    table = "\n 3 |Desa|KTP-el|KK\n 4 |Sukomulyo|4|5\n 5 |Pongangan|1|2\n 6 |Jumlah|5|8"
    read = one(words, f" 1 |KECAMATAN MANYAR OKTOBER 2026{table}")
    assert read.values == {"B4": "5", "C4": "7"} and set(read.asked) == {"C4"} and read.notes == []


@pytest.mark.parametrize("numbers", [(1, 2, 3, 4, 5), ("", "", "", "", "")])
def test_an_unknown_service_whose_number_is_that_of_the_two_below_it_is_asked(words, numbers):
    names = ("KTP-el", "Kartu Keluarga", "Surat Keterangan Boro Kerja", "Domisili Usaha", "SKTM")
    told = zip(numbers, names, (212, 148, 14, 11, 3), strict=True)
    rows = "".join(f"\n {row} |{number}|{name}|{count}" for row, (number, name, count) in enumerate(told, 4))
    read = one(words, f" 1 |KECAMATAN GRESIK OKTOBER 2026\n 3 |No|Jenis Pelayanan|Jumlah Selesai{rows}")
    assert said(read, 1)["C6"] == "Surat Keterangan Boro Kerja" and len(read.facts) == 5


@pytest.mark.parametrize("name", ["ADMINDUK", "URUSAN BORO"])
def test_a_group_of_services_in_capitals_is_still_the_sum_of_those_below_it(words, name):
    rows = f"\n 4 ||KTP-el|212\n 5 ||{name}|159\n 6 |1|Kartu Keluarga|148\n 7 |2|Domisili Usaha|11"
    read = one(words, f" 1 |KECAMATAN GRESIK OKTOBER 2026\n 3 |No|Jenis Pelayanan|Jumlah Selesai{rows}")
    assert set(read.facts) == {"C4", "C6", "C7"}


@pytest.mark.parametrize("title", ["PENDUDUK PER KECAMATAN", "PENDUDUK MENURUT KECAMATAN"])
@pytest.mark.parametrize("name", ["Penduduk", "Lampiran"])
def test_how_many_live_there_beside_the_report_is_none(words, title, name):
    report = grid(f"{OCTOBER}\n 3 |Kecamatan|KTP-el|KK\n 4 |Gresik|12|5\n 5 |Manyar|8|3", "Oktober")
    people = "\n 3 |Kecamatan|Laki-laki|Perempuan|Jumlah\n 4 |Gresik|95210|96830|192040\n 5 |Manyar|46120|49350|95470"
    read = Read(words, report, grid(f" 1 |{title}{people}", name, number=2))
    assert len(read.facts) == 4 and not read.asked


def test_the_sheet_of_the_whole_kota_is_no_kecamatan_of_another(words):
    rows = "\n 3 |No|Layanan|Masuk|Selesai\n 4 |1|KTP-el|{}|{}\n 5 |2|KK|{}|{}"
    sheets = [grid(" 1 |REKAP PATEN KOTA BATU\n 2 |SEPTEMBER 2026" + rows.format(30, 28, 12, 11), "KOTA")]
    counts = {"Batu": (20, 19, 8, 7), "Bumiaji": (10, 9, 4, 4)}
    for number, (name, of) in enumerate(counts.items(), 2):
        title = f" 1 |KECAMATAN {name.upper()}\n 2 |SEPTEMBER 2026"
        sheets.append(grid(title + rows.format(*of), name, number=number))
    read = Read(words, *sheets)
    assert len(read.facts) == 8 and {cell.split("!")[0] for cell in read.asked} == {"KOTA"}  # compared, then left

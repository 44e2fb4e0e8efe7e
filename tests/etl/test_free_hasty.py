"""What people write who have ten minutes: months as numbers in a file's name, lists without titles, rows left empty."""

import pytest
from free_form import Read, grid, keys, one, said

from etl.read.free.beside import remark_of_line
from etl.read.free.grid import LONG

OCTOBER = " 1 |REKAP PATEN KABUPATEN GRESIK BULAN OKTOBER 2026"
OF_GRESIK = " 1 |KECAMATAN GRESIK BULAN OKTOBER 2026"


@pytest.mark.parametrize("rows", [
    "\n 4 |KTP-el|Masuk|5\n 5 ||Selesai|\n 6 |KK|Masuk|7\n 7 ||Selesai|6\n 8 |SKTM|Masuk|4\n 9 ||Selesai|3",
    "\n 4 |KTP-el|Masuk|\n 5 ||Selesai|4\n 6 |KK|Masuk|7\n 7 ||Selesai|6\n 8 |SKTM|Masuk|4\n 9 ||Selesai|3",
    "\n 4 |KTP-el|Masuk|\n 5 ||Jml selesai|4\n 6 |KK|Masuk|\n 7 ||Jml selesai|6\n 8 |SKTM|Masuk|\n 9 ||Jml selesai|3",
])  # fmt: skip
@pytest.mark.parametrize("numbers", ["", "\n 3 |1|2|3"])
def test_a_measure_whose_count_is_empty_is_no_header_of_the_rows_below_it(words, rows, numbers):
    read = one(words, f"{OF_GRESIK}\n 2 |LAYANAN|URAIAN|BANYAKNYA{numbers}{rows}")
    wanted, service = {}, ""
    for line in rows.strip().splitlines():
        row, name, measure, count = (part.strip() for part in line.split("|"))
        service = name or service
        if count:
            wanted[f"C{row}"] = f"GRESIK, {service}, 2026-10, {'requested' if measure == 'Masuk' else 'completed'}"
    assert read.facts == wanted and not read.notes and not read.asked


def test_a_service_of_which_nothing_is_reported_ends_no_kecamatan(words):
    rows = (
        "\n 4 |1|Gresik|KTP-el|5\n 5 |||KK|\n 6 |||SKTM|6\n 7 |2|Manyar|KTP-el|\n 8 |||KK|8\n 9 |||SKTM|9"
        "\n10 |3|Cerme|KTP-el|1\n11 |||KK|2\n12 |||SKTM|"
    )
    read = one(words, f"{OCTOBER}\n 3 |NO|KECAMATAN|LAYANAN|SELESAI{rows}")
    places = ["Gresik", "Gresik", "Manyar", "Manyar", "Cerme", "Cerme"]
    assert list(said(read, 0).values()) == places and not read.asked and not read.notes


@pytest.mark.parametrize("yes, no", [("✓", "✗"), ("✔", "✘"), ("✅", "❌"), ("☑", "✖")])
def test_a_column_of_nothing_but_signs_is_a_column_of_a_checklist(words, yes, no):
    rows = f"\n 4 |1|Loket pendaftaran|{yes}|{no}|{yes}\n 5 |2|Ruang tunggu|{yes}|{yes}|{no}"
    rows += f"\n 6 |3|Tempat piket|{no}|{yes}|-"
    read = one(words, f"{OCTOBER}\n 3 |NO|SYARAT|Gresik|Manyar|Cerme{rows}")
    assert len(read.facts) == 9 and keys(read, 3) == ["status"] and not read.notes


def test_a_checklist_of_staff_is_a_checklist(words):
    rows = "\n 5 |1|Petugas informasi|V|\n 6 |2|Petugas loket/penerima berkas|V|\n 7 |3|Petugas operator komputer||V"
    head = "\n 3 |No|Petugas|Keadaan||Keterangan\n 4 |||Ada|Tidak Ada|"
    read = one(words, f"{OF_GRESIK}{head}{rows}", merged=("A3:A4", "B3:B4", "C3:D3", "E3:E4"))
    assert set(read.facts) == {"C5", "C6", "D7"} and not read.notes


def test_what_stands_over_l_p_and_their_sum_is_its_measure_though_a_heading_says_berkas(words):
    head = "\n 3 |NO|LAYANAN|JUMLAH BERKAS||||\n 4 |||PERMOHONAN|||PENYELESAIAN|\n 5 |||L|P|JML|SELESAI|DITOLAK"
    rows = "\n 6 |1|KTP-el|5|6|11|10|1\n 7 |2|KK|7|8|15|14|0\n 8 |3|SKTM|1|1|2|2|0"
    merged = ("A3:A5", "B3:B5", "C3:G3", "C4:E4", "F4:G4")
    read = one(words, f"{OF_GRESIK}{head}{rows}", merged=merged)
    assert {cell[0]: measure for cell, measure in said(read, 3).items()} == {
        "E": "requested", "F": "completed", "G": "rejected",
    }  # fmt: skip


@pytest.mark.parametrize("file", [
    "Gresik 10-2026.xlsx", "paten_gresik_10_2026.xlsx", "Gresik 10.2026.xlsx", "2026-10 gresik.xlsx",
    "Kec Gresik Okt 26.xlsx", "gresik okt26.xlsx", "rekap okt '26 gresik.xlsx", "PATEN GRESIK OKTOBER 26.xlsx",
    "lap gresik 202610.xlsx",
    "lap 10 26 kec gresik okt 2026.xlsx",
])  # fmt: skip
def test_the_name_of_a_file_may_give_month_and_year_in_numbers(words, file):
    read = one(words, " 1 |Kec. Gresik\n 3 |Layanan|Jml\n 4 |KTP-el|5\n 5 |KK|6\n 6 |SKTM|7", file=file)
    assert keys(read, 2) == ["2026-10"] and not read.asked


@pytest.mark.parametrize("file", [
    "Gresik 13-2026.xlsx", "surat no 10-2026 gresik.xlsx", "gresik 5-10-2026.xlsx", "perbup 10 2026.xlsx",
    "gresik 26 okt.xlsx", "gresik okt 26 desa.xlsx", "scan_20261012.xlsx",
])  # fmt: skip
def test_a_date_or_the_number_of_a_letter_in_the_name_of_a_file_is_no_month(words, file):
    read = one(words, " 1 |Kec. Gresik\n 3 |Layanan|Jml\n 4 |KTP-el|5\n 5 |KK|6\n 6 |SKTM|7", file=file)
    assert not read.facts and read.asked


def test_a_file_may_name_the_time_of_each_of_its_reports(words):
    file = "KEC GRESIK - SKM TW III & PATEN SEPT 2026.xlsx"
    read = one(words, " 1 |KECAMATAN GRESIK\n 2 |SEPTEMBER 2026\n 3 |Layanan|Masuk\n 4 |KTP-el|5\n 5 |KK|6", file=file)
    assert keys(read, 2) == ["2026-09"]
    other = one(words, " 1 |KECAMATAN GRESIK\n 2 |JUNI 2026\n 3 |Layanan|Masuk\n 4 |KTP-el|5\n 5 |KK|6", file=file)
    assert other.asked and not other.facts


@pytest.mark.parametrize("line", [
    "BULAN SEPTEMBER 2026 (1 s.d. 31 AGUSTUS 2026)", "September 2026 (tgl 1-31 Agustus 2026)",
    "Bulan September 2026, keadaan 31 Agustus 2026",
])  # fmt: skip
def test_a_line_that_names_one_month_and_the_days_of_another_is_asked(words, line):
    read = one(words, f" 1 |KECAMATAN GRESIK\n 2 |{line}\n 3 |Layanan|Masuk\n 4 |KTP-el|5\n 5 |KK|6")
    assert read.asked and not read.facts


@pytest.mark.parametrize(
    "line", ["BULAN AGUSTUS 2026 (1 s.d. 31 AGUSTUS 2026)", "Bulan Agustus 2026, keadaan 31 Agustus 2026"]
)
def test_a_line_that_names_a_month_and_its_days_is_sure(words, line):
    read = one(words, f" 1 |KECAMATAN GRESIK\n 2 |{line}\n 3 |Layanan|Masuk\n 4 |KTP-el|5\n 5 |KK|6")
    assert keys(read, 2) == ["2026-08"]


@pytest.mark.parametrize(
    "line", ["Laporan bulan Oktober 2026", "Laporan Bulan : Oktober 2026", "Rekap bulan Oktober 2026"]
)
def test_the_month_may_stand_in_words_below_the_table(words, line):
    rows = "\n 3 |Kecamatan|KTP|KK\n 4 |Gresik|5|6\n 5 |Manyar|7|8\n 6 |Cerme|1|2"
    read = one(words, f"{rows}\n 8 |||{line}\n 9 |||Kasi Pelayanan", file="rekap.xlsx")
    assert keys(read, 2) == ["2026-10"] and len(read.facts) == 6


@pytest.mark.parametrize(
    "line", ["Laporan bulan Oktober 2026 menyusul", "Oktober 2026", "Gresik, Oktober 2026", "Gresik, 5 November 2026"]
)
def test_a_month_of_something_else_below_the_table_is_none(words, line):
    rows = "\n 3 |Kecamatan|KTP|KK\n 4 |Gresik|5|6\n 5 |Manyar|7|8\n 6 |Cerme|1|2"
    assert not one(words, f"{rows}\n 8 |||{line}\n 9 |||Kasi Pelayanan", file="rekap.xlsx").facts


@pytest.mark.parametrize("last", ["4|-|1|2", "4|||", "4|3||1"])
def test_the_fifth_week_is_one_of_the_weeks(words, last):
    fifth = last.split("|")
    rows = "".join(
        f"\n {row} |{name}|31|28|35|22|{week}"
        for row, name, week in zip((3, 4, 5, 6), ("KTP-el", "KK", "SKTM", "SKCK"), fifth, strict=True)
    )
    read = one(words, f"{OF_GRESIK}\n 2 ||Mg I|Mg II|Mg III|Mg IV|Mg V{rows}")
    sums = {
        f"B{row}": "116" if week == "-" else str(116 + int(week))
        for row, week in zip((3, 4, 5, 6), fifth, strict=True)
        if week
    }
    assert {cell: read.values[cell] for cell in read.facts} == sums
    assert len(read.asked) == sum(not week for week in fifth)


@pytest.mark.parametrize("unit", ["", " berkas"])
def test_two_lists_side_by_side_may_be_headed_by_their_kinds(words, unit):
    head = "\n 3 |Non perizinan|Jml||Perizinan|Jml"
    rows = (
        f"\n 4 |KTP-el|117{unit}||IUMK|6{unit}\n 5 |KK|81{unit}||Ijin keramaian|9{unit}"
        f"\n 6 |Akta kelahiran|29{unit}||IMB|nihil"
        f"\n 7 |Pengantar nikah|16{unit}||Total|15\n 8 |Total|243"
    )
    read = one(words, f"{OF_GRESIK}{head}{rows}")
    assert set(read.facts) == {"B4", "B5", "B6", "B7", "E4", "E5", "E6"} and not read.asked


@pytest.mark.parametrize("name, code", [
    ("Ket. Domisili Usaha", "NP-09"), ("Rek. Ijin Keramaian", "RK-01"), ("Rek. Keramaian", "RK-01"),
    ("Pgtr SKCK", "NP-14"), ("Rek. Penelitian", "RK-03"), ("Srt Pengantar KK", "NP-03"),
    ("Srt. Ket. Usaha", "NP-16"), ("Peng. SKCK", "NP-14"),
    ("Srt Pgtr Nikah", "NP-12"), ("Srt. Rekom. Keramaian", "RK-01"), ("Suket Ahli Waris", "NP-15"),
    ("Srt. Ijin Keramaian", "IZ-08"), ("Pelayanan Ket. Usaha", "NP-16"), ("Srt Ket Tdk Mampu", "NP-10"),
])  # fmt: skip
def test_names_of_services_may_be_shortened_word_by_word(words, name, code):
    assert words.codes("service", name) == {code}


def test_sheets_of_the_same_office_keep_their_places(words):
    table = " 1 |Jenis|Selesai|Ditolak\n 2 |KTP-el|64|3\n 3 |KK|47|1"
    pages = [grid(table, name, number=at) for at, name in enumerate(("Sangkapura", "Tambak"), 1)]
    assert keys(Read(words, *pages, file="Bawean 09-2026.xlsx"), 2) == ["2026-09"]


WEEKS = "\n 2 |ktp-el|14|19|22|17|6\n 3 |kk|11|13|9|15|4\n 4 |akta lahir|3|2|5|4|1\n 5 |sktm|2|5|3|3|-"


@pytest.mark.parametrize("week", ["mg", "Mgg", "minggu", "MG"])
def test_weeks_may_be_written_as_one_word(words, week):
    head = "|".join(f"{week}{nth}" for nth in range(1, 6))
    read = one(words, f" 1 ||{head}{WEEKS}", sheet="Dau", file="mingguan maret 2026.xlsx")
    assert [read.values[cell] for cell in ("B2", "B3", "B4", "B5")] == ["78", "52", "15", "13"]
    assert {cell[0] for cell in read.facts} == {"B"}


def test_a_column_of_several_that_nobody_names_is_never_taken_alone(words):
    read = one(words, f" 1 ||p1|p2|p3|p4|p5{WEEKS}", sheet="Dau", file="laporan maret 2026.xlsx")
    assert not read.facts and read.rules & {"B33", "B40"}


def test_a_list_without_headers_may_name_the_kecamatan_beside_its_services(words):
    rows = (
        " 1 |Ambulu|KTP-el|210\n 2 ||KK|165\n 3 ||SKCK|71\n 4 |Wuluhan|KTP-el|188|jaringan mati 2 hari\n 5 ||KK|149"
        "\n 6 ||SKCK|54\n 7 |Puger|KTP-el|175\n 8 ||KK|-\n 9 ||SKCK|40\n11 ||yang lain menyusul"
    )
    read = one(words, rows, sheet="agustus 2026", file="kiriman.xlsx")
    assert [told.split(", ")[0] for told in read.facts.values()] == ["Ambulu"] * 3 + ["Wuluhan"] * 3 + ["Puger"] * 3
    assert keys(read, 2) == ["2026-08"] and not read.asked


def test_a_survey_may_be_a_list_without_headers(words):
    items = ["persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "sarpras", "pengaduan"]
    rows = "".join(f"\n {row} |{row - 3}|{name}|3,2{row}" for row, name in enumerate(items, 4))
    title = " 1 ||hasil survei kepuasan tw II 2026\n 3 ||responden|75"
    read = one(words, f"{title}{rows}\n13 ||rata2|3,41\n14 ||IKM|85,17\n15 ||mutu|B", file="skm kec licin.xlsx")
    assert [plan.relation for plan in read.understood.plans] == ["satisfaction"] and len(read.facts) == 9
    assert read.understood.plans[0].shared["respondents"].text == "75"


def test_a_checklist_may_be_a_list_without_headers(words):
    rows = (
        "\n 3 ||Loket pendaftaran|ada|2 meja\n 4 ||Tempat proses berkas|ada\n 5 ||Tempat pembayaran|tidak perlu|gratis"
        "\n 6 ||Ruang tunggu|blm ada\n 7 ||Petugas loket|ada|2 orang\n 8 ||Operator komputer|ada"
    )
    read = one(words, f" 1 ||cek sarpras & petugas PATEN - mei 2026{rows}\n11 ||Camat Tapen\n14 ||ttd", file="cek.xlsx")
    assert set(read.facts) == {f"C{row}" for row in range(3, 9)} and keys(read, 0) == ["Tapen"]


def test_a_list_below_a_header_that_nobody_understands_is_no_report(words):
    pages = [
        grid(" 1 |layanan|jml\n 2 |KTP-el|92\n 3 |KK|77\n 4 |SKCK|31", "Dolopo"),
        grid(" 1 |kec|petugas|komputer\n 2 |Dolopo|3|2\n 3 |Geger|4|3\n 4 |Kare|2|1", "petugas", number=2),
    ]
    read = Read(words, *pages, file="gabungan kec 06-2026.xlsx")
    assert set(read.facts) == {"B2", "B3", "B4"} and not read.asked


@pytest.mark.parametrize(
    "signed",
    ["a.n. CAMAT MANTINGAN", "Camat Mantingan", "CAMAT MANTINGAN,", "Plt. Camat Mantingan", "an. Camat Mantingan"],
)
def test_who_signs_says_which_kecamatan_it_is(words, signed):
    rows = "\n 3 |no|layanan|masuk|sls\n 4 |1|KTP-el|5|4\n 5 |2|KK|6|6\n 6 |3|SKTM|7|7"
    read = one(
        words, f" 1 |LAPORAN PELAYANAN{rows}\n 9 |||{signed}\n12 |||Drs. SUYATNO", sheet="FEB 26", file="lap.xlsx"
    )
    assert len(read.facts) == 6 and keys(read, 2) == ["2026-02"] and not read.asked


def test_who_signs_says_nothing_against_the_title(words):
    rows = "\n 3 |no|layanan|masuk\n 4 |1|KTP-el|5\n 5 |2|KK|6\n 6 |3|SKTM|7"
    read = one(words, f" 1 |KECAMATAN NGAWI OKTOBER 2026{rows}\n 9 |||Camat Mantingan")
    assert keys(read, 0) == ["NGAWI"]


@pytest.mark.parametrize("file", ["skm sem 1 2026 gresik.xlsx", "SKM GRESIK SEM. I 2026.xlsx"])
def test_a_half_year_may_be_shortened(words, file):
    items = "Persyaratan|Prosedur|Waktu|Biaya|Produk|Kompetensi|Perilaku|Pengaduan|Sarpras"
    rows = "".join(f"\n {row} |{name}|60" + "|3,2" * 9 for row, name in ((2, "Gresik"), (3, "Manyar"), (4, "Cerme")))
    read = one(words, f" 1 |kec|resp|{items}{rows}", file=file)
    assert len(read.facts) == 27 + 3 and keys(read, 2) == ["2026-01"] and not read.asked


def test_a_remark_beside_the_last_column_needs_no_header(words):
    rows = (
        "\n 2 |Plaosan|108|71|\n 3 |Panekan|92|66|2 KK blm diambil\n 4 |Parang|77|48|angka September, Oktober menyusul"
        "\n 5 |Maospati|121|83|"
    )
    read = one(words, f" 1 |Kecamatan|KTP|KK{rows}\n 7 |||Laporan bulan Oktober 2026", file="rekap.xlsx")
    [plan] = read.understood.plans
    assert [remark_of_line(plan, line) for line in plan.data] == [None, None, "angka September, Oktober menyusul", None]


def test_a_remark_beside_a_list_without_headers_counts_too(words):
    rows = (
        " 1 |KTP-el|64 berkas\n 2 |KK|51 berkas|2 susulan\n 3 |Pengantar nikah|7 berkas|angka September\n 4 |SKTM|nihil"
    )
    closing = "\n 6 |Demikian laporan pelayanan bulan Oktober 2026, mohon maklum\n 8 |Sekcam"
    [plan] = one(words, rows + closing, file="PLOSO.xlsx").understood.plans
    assert [remark_of_line(plan, line) for line in plan.data] == [None, None, "angka September", None]
    assert plan.shared["period"].text == "2026-10" and not plan.doubts


def test_a_list_of_things_below_a_total_without_a_name_is_no_report(words):
    rows = "\n 3 ||LAYANAN|L|P|JML\n 4 |1|KTP-el|41|46|87\n 5 |2|KK|30|22|52\n 6 |3|SKCK|28|10|38\n 7 |||99|78|177"
    things = "\n 9 ||sarana\n10 ||komputer|4\n11 ||printer|2||1 rusak\n12 ||kursi tunggu|20\n13 ||petugas loket|3"
    read = one(words, f" 1 |KECAMATAN GRESIK OKTOBER 2026{rows}{things}")
    assert set(read.facts) == {"E4", "E5", "E6"} and not read.asked


@pytest.mark.parametrize("third, told", [("Tidak Diperlukan", True), ("TDK PERLU", True), ("Kurang Layak", False)])
def test_a_tick_below_a_third_state_is_that_state_or_none(words, third, told):
    head = f"\n 3 |NO|URAIAN|KETERSEDIAAN|||JUMLAH UNIT\n 4 |||ADA|TIDAK ADA|{third}|"
    rows = "\n 5 |1|Loket pendaftaran|√|||3\n 6 |2|Ruang tunggu||√||\n 7 |3|Tempat pembayaran|||√|"
    read = one(words, f"{OF_GRESIK}{head}{rows}", merged=("A3:A4", "B3:B4", "C3:E3", "F3:F4"))
    assert set(read.facts) == {"C5", "D6"} | ({"E7"} if told else set())
    [plan] = read.understood.plans
    assert [one.under for one in plan.counts] == ["terpenuhi", "belum"] + ["tidak berlaku"] * told


UNSUR = "Persyaratan|Prosedur|Waktu|Biaya|Produk|Kompetensi|Perilaku|Pengaduan|Sarpras"


def test_the_survey_of_another_quarter_beside_this_one_is_none_of_it(words):
    rows = "".join(
        f"\n {row} |{row - 4}|{name}|3,41|0,378|3,40|3,3{row}" for row, name in enumerate(UNSUR.split("|"), 5)
    )
    title = " 1 |SURVEI KECAMATAN MAOSPATI\n 2 |TRIWULAN III (JULI - SEPTEMBER) 2026"
    read = one(words, f"{title}\n 4 |No|Unsur Pelayanan|Nilai Rata-rata|NRR Tertimbang|Target|Triwulan II{rows}")
    assert {cell[0] for cell in read.facts} == {"C"} and keys(read, 2) == ["2026-07"] and not read.asked


@pytest.mark.parametrize("mean", ["Rata-rata", "Rata2", "Rerata"])
def test_the_mean_of_an_item_is_its_score(words, mean):
    rows = "".join(f"\n {row} |U{row - 4}|{name}|199|3,3{row}|0,369" for row, name in enumerate(UNSUR.split("|"), 5))
    below = "\n14 ||Jumlah|1822||3,374\n15 ||Jumlah responden|60\n16 ||Nilai IKM|84,36"
    read = one(
        words, f" 1 |Kecamatan Proppo, September 2026\n 4 |No|Unsur|Jumlah nilai|{mean}|{mean} tertimbang{rows}{below}"
    )
    assert {cell[0] for cell in read.facts} == {"D"} and len(read.facts) == 9


def test_a_column_of_people_beside_services_of_men_and_women_makes_no_table_of_people(words):
    head = "\n 3 |KECAMATAN|Jumlah Penduduk|Pindah|||SKTM||\n 4 |||L|P|Jml|L|P|Jml"
    rows = "\n 5 |Gresik|45.678|38|36|74|6|6|12\n 6 |Manyar|34.567|1|2|3|1|2|3\n 7 |Cerme|45.678|10|3|13|-|1|1"
    read = one(words, f"{OCTOBER}{head}{rows}", merged=("A3:A4", "B3:B4", "C3:E3", "F3:H3"))
    assert {cell[0] for cell in read.facts} == {"E", "H"} and len(read.facts) == 6


def test_households_beside_people_are_no_service(words):
    head = "\n 3 |KECAMATAN|Jumlah KK|Jumlah Penduduk|RT|RW"
    rows = "\n 5 |Gresik|38|3600|74|6\n 6 |Manyar|1111|22222|3|1\n 7 |Cerme|1000|3456|13|2"
    assert not one(words, f"{OCTOBER}{head}{rows}").facts


def test_two_lists_side_by_side_may_have_other_headers(words):
    head = "\n 4 |No|Jenis Izin|Permohonan|Terbit|Retribusi (Rp)||No|Jenis|Jumlah"
    rows = (
        "\n 5 |1|IUMK|6|5|0||1|Legalisir proposal|11\n 6 |2|Izin Keramaian|3|3|0||2|Legalisasi SKTM|8"
        "\n 7 |3|Izin reklame|2|1|150000||3|Legalisir fotokopi|47\n 8 ||Jumlah|11|9|150000|||Jumlah|66"
    )
    read = one(words, f"{OF_GRESIK}\n 3 |I. PERIZINAN||||||II. LEGALISASI{head}{rows}")
    named = {"C5": "IUMK", "D6": "Izin Keramaian", "I5": "Legalisir proposal", "I7": "Legalisir fotokopi"}
    assert {cell: said(read, 1)[cell] for cell in named} == named and len(read.facts) == 9


def test_answers_may_say_what_each_came_for(words):
    people = "".join(
        f"\n {row} |{row - 5}|{name}|4|3|3|4|3|3|3|4|{row % 3 + 2}"
        for row, name in enumerate(("KTP-el", "KK", "SKTM", "KTP-el", "SKCK"), 6)
    )
    head = "\n 4 |No. Resp.|Jenis layanan yang diterima|NILAI UNSUR||||||||\n 5 |||" + "|".join(
        f"U{n}" for n in range(1, 10)
    )
    below = (
        "\n11 ||Jumlah nilai|20|15|15|20|15|15|15|20|15\n12 ||NRR per unsur|4|3|3|4|3|3|3|4|3\n13 ||Jumlah responden|5"
    )
    title = " 1 |SURVEI KEPUASAN MASYARAKAT\n 2 |Kecamatan Gresik, September 2026"
    read = one(words, f"{title}{head}{people}{below}", merged=("A4:A5", "B4:B5", "C4:K4"))
    assert {cell for cell, told in read.facts.items() if told.endswith("score")} == {f"{col}12" for col in "CDEFGHIJK"}


def test_documents_beside_requirements_are_their_evidence(words):
    head = "\n 3 |NO|PERSYARATAN|DATA DUKUNG||STATUS\n 4 |||DOKUMEN|NOMOR|"
    rows = (
        "\n 5 |1|Pelimpahan kewenangan|Peraturan Bupati|17 Tahun 2019|Sudah"
        "\n 6 |2|Jenis pelayanan|Keputusan Camat|188/12|Sudah"
        "\n 7 |3|Loket pendaftaran|Foto||Belum\n 8 |4|Ruang tunggu|||Sudah\n10 ||Sudah|||3\n11 ||Belum|||1"
    )
    read = one(words, f"{OF_GRESIK}{head}{rows}", merged=("A3:A4", "B3:B4", "C3:D3", "E3:E4"))
    assert set(read.facts) == {"E5", "E6", "E7", "E8"} and keys(read, 3) == ["status"] and not read.asked


@pytest.mark.parametrize("key", [
    "\n 8 |Arti tanda :\n 9 |+ : ada\n10 |- : belum ada\n11 |o : tidak diperlukan",
    "\n 8 |Ket: + = ada, - = belum, o = tidak berlaku",
    "\n 8 |● = ada\n 9 |○ = belum ada\n10 |◐ = tidak diperlukan",
])  # fmt: skip
def test_any_sign_is_what_the_key_below_says(words, key):
    yes, no, other = "+-o" if "+" in key else "●○◐"
    rows = f"\n 4 |Gresik|{yes}|{no}|{yes}\n 5 |Manyar|{yes}|{other}|{yes}\n 6 |Cerme|{no}|{no}|{yes}"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|Loket pendaftaran|Ruang tunggu|Tempat piket{rows}{key}")
    assert [read.values[cell] for cell in ("B4", "C4", "C5")] == ["terpenuhi", "belum", "tidak berlaku"]
    assert len(read.facts) == 9 and not read.notes


@pytest.mark.parametrize("header", ["ds", "Ds.", "nama", "desa"])
def test_desa_are_no_kecamatan_though_one_is_called_like_it(words, header):
    rows = (
        f" 1 |{header}|ktp|kk\n 2 |Bajang|14|9\n 3 |Gampeng|11|7\n 4 |Lengkong Lor|17|10"
        "\n 5 |Ngluyu|22|15\n 6 |Tempuran|19|12"
        "\n 7 |jml|83|53\n10 ||Camat Ngluyu"
    )
    read = one(words, rows, file="rekap desa okt 2026.xlsx")
    assert keys(read, 0) in (["Ngluyu"], []) and not {"B5", "C5"} & set(read.facts)


@pytest.mark.parametrize("things", [
    "\n 9 |alat rekam rusak|2|unit\n10 |printer KTP|5|unit", "\n 9 |komputer|3\n10 |genset|1\n11 |kursi|20",
])  # fmt: skip
def test_things_below_an_empty_row_are_no_kecamatan(words, things):
    rows = "\n 4 |Gresik|5|6|7\n 5 |Manyar|5|6|8\n 6 |Cerme|7|8|9"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KK|SKTM{rows}{things}")
    assert len(read.facts) == 9 and not read.asked and {note[0] for note in read.notes} == {"B40"}


def test_a_state_in_doubt_is_a_state_and_no_header(words):
    rows = (
        " 1 |Loket pendaftaran|ada\n 2 |Tempat pembayaran|tidak perlu|gratis semua\n 3 |Ruang pengolahan data|belum ada"
        "\n 4 |Tempat piket|ada ?\n 5 |Ruang tunggu|ada|kursi 12\n 6 |Petugas loket|ada\n 7 |Uraian tugas personil"
        "\n 9 |komputer|3\n10 |printer|2|1 rusak\n11 |genset|0"
    )
    read = one(words, rows, sheet="Gresik Juli 2026", file="ceklis paten.xlsx")
    assert set(read.facts) == {f"B{row}" for row in range(1, 7)}


@pytest.mark.parametrize("file", ["paten_mrt2026.csv", "paten mrt26.csv", "PATEN-MRT2026.csv"])
def test_month_and_year_may_be_one_word(words, file):
    rows = "\n 2 |Kademangan|51|88\n 3 |Sutojayan|44|79\n 4 |Garum|58|101"
    assert keys(one(words, f" 1 |Kec|Rekam KTP|Cetak KTP{rows}", file=file), 2) == ["2026-03"]


@pytest.mark.parametrize(
    "title, dated", [("Cetak KTP Sept 2026", True), ("Tgl cetak: 5 Sept 2026", False), ("Dicetak Sept 2026", False)]
)
def test_printed_cards_are_no_day_of_printing(words, title, dated):
    rows = "\n 4 |Perak|144|140\n 5 |Gudo|98|98\n 6 |Ngoro|120|113"
    read = one(words, f" 1 |{title}\n 3 |KTP-el|masuk|selesai{rows}")
    assert bool(read.facts) == dated


def test_an_enumerated_kecamatan_stands_above_its_desa(words):
    rows = (
        "\n 4 |I. Kecamatan Gresik|28|19\n 5 |Desa Karanganyar|11|4\n 6 |Desa Mojosari|17|15"
        "\n 7 |II. Kecamatan Manyar|17|3"
        "\n 8 |Desa Sumberejo|10|2\n 9 |Desa Tegalrejo|7|1"
    )
    read = one(words, f"{OCTOBER}\n 3 |Wilayah|SKCK|KIA{rows}")
    assert set(read.facts) == {"B4", "C4", "B7", "C7"} and len(keys(read, 0)) == 2


def test_weeks_beside_what_was_last_year_are_added_up(words):
    head = "\n 3 |No|Layanan|Minggu ke I|Minggu ke II|Minggu ke III|Realisasi 2025"
    read = one(words, f"{OF_GRESIK}{head}\n 4 |1|KTP-el|3|5|4|55\n 5 |2|KK|9|1|1|24\n 6 |3|SKTM|1|-|1|20")
    assert [read.values[cell] for cell in ("C4", "C5", "C6")] == ["12", "11", "2"]


MESSAGE = (
    " 1 |Assalamualaikum bapak/ibu\n 2 |Ijin lapor PATEN Kec. Tulakan bln Juni 2026\n 4 |KTP-el : 145\n 5 |KK = 88"
    "\n 6 |3. Srt Pindah : 17\n 7 |- Akte kelahiran: 31 berkas\n 8 |*SKTM* : nihil\n 9 |Pengantar SKCK 40"
    "\n10 |Total : 321\n12 |Suwun, mohon koreksi"
)


def test_lines_of_a_message_hold_name_and_number_in_one_cell(words):
    read = one(words, MESSAGE, file="tulakan.xlsx", sheet="Sheet1")
    [plan] = read.understood.plans
    assert {extra.address: extra.text for extra in plan.extras} == {
        "Sheet1!A4": "145", "Sheet1!A5": "88", "Sheet1!A6": "17", "Sheet1!A7": "31 berkas", "Sheet1!A8": "nihil",
        "Sheet1!A9": "40",
    }  # fmt: skip
    assert keys(read, 0) == ["Tulakan"] and keys(read, 2) == ["2026-06"] and not read.asked and not read.notes


def test_a_label_with_its_value_is_no_line_of_a_message(words):
    read = one(words, " 1 |Kecamatan : Gresik\n 2 |Bulan : 10\n 3 |Tahun : 2026\n 4 |KTP-el : 5\n 6 |Jumlah : 5")
    assert not read.facts


@pytest.mark.parametrize("total", ["Jml", "JUMLAH"])
def test_weeks_may_be_nothing_but_roman_numbers(words, total):
    rows = (
        "\n 5 |e-KTP|31|28|35|22|9|125\n 6 |KK|20|17|24|19|6|86\n 7 |Akte lahir|5|8|4|6|-|23\n 8 |Pindah|3|2|5|1|1|12"
    )
    read = one(
        words, f" 2 |PELAYANAN AGST 2026\n 4 ||I|II|III|IV|V|{total}{rows}", sheet="KEC. WATULIMO", file="lap.xlsx"
    )
    assert set(read.facts) == {"G5", "G6", "G7", "G8"} and not read.asked


@pytest.mark.parametrize("line, month", [
    ("LAPORAN BULAN SEPTEMBER 2026 (TRIWULAN III)", "2026-09"), ("TRIWULAN III BULAN SEPTEMBER 2026", "2026-09"),
    ("TW III 2026 - SEPTEMBER 2026", None), ("SEMESTER II TAHUN 2026 BULAN AGUSTUS", "2026-08"),
    ("TRIWULAN III TAHUN 2026 (JULI S.D. SEPTEMBER)", "2026-07"),
    ("TRIWULAN III BULAN JULI - SEPTEMBER 2026", "2026-07"),
    ("TRIWULAN III (JULI, AGUSTUS, SEPTEMBER) 2026", "2026-07"),
])  # fmt: skip
def test_a_month_beside_its_quarter_is_that_month_or_asked(words, line, month):
    read = one(words, f" 1 |KECAMATAN GRESIK\n 2 |{line}\n 3 |Layanan|Masuk\n 4 |KTP-el|5\n 5 |KK|6")
    assert keys(read, 2) == ([month] if month else []) and bool(read.asked) == (month is None)
    [plan] = read.understood.plans
    assert month is None or plan.shared["months"].text == ("3" if month == "2026-07" else "1")


@pytest.mark.parametrize(
    "sheet, file", [("Juli", "buku loket.xlsx"), ("Sheet1", "buku loket.xlsx"), ("Juli", "loket juli 26.xlsx")]
)
def test_the_days_of_a_register_say_its_month_and_year(words, sheet, file):
    days = (1, 2, 3, 6, 7, 8)
    rows = "".join(f"\n {row} |@2026-07-{day:02d}|3|2" for row, day in enumerate(days, 3))
    read = one(words, f" 1 |KECAMATAN GRESIK\n 2 |Tgl|KTP|KK{rows}\n 9 |Jml|18|12", sheet=sheet, file=file)
    [plan] = read.understood.plans
    assert plan.shared["period"].text == "2026-07" and not plan.doubts


def test_the_days_of_a_register_contradict_its_title(words):
    rows = "".join(f"\n {row} |@2026-07-{row:02d}|3|2" for row in range(3, 9))
    read = one(words, f" 1 |KECAMATAN GRESIK BULAN JUNI 2026\n 2 |Tgl|KTP|KK{rows}\n 9 |Jml|18|12")
    assert read.asked and not read.facts


def test_headers_may_be_shortened_to_their_consonants(words):
    rows = "\n 4 |1|KTP|74|70|1|3\n 5 |2|KK|58|55|0|3\n 6 |3|SKTM|22|22|-|-"
    read = one(words, f"{OF_GRESIK}\n 3 |No|Jns Yan|Msk|Sls|Tlk|Sisa{rows}")
    assert {cell[0]: measure for cell, measure in said(read, 3).items()} == {
        "C": "requested", "D": "completed", "E": "rejected", "F": "pending",
    }  # fmt: skip


def test_taxes_below_the_report_are_none_of_it(words):
    rows = "\n 4 |KTP|310|72|382\n 5 |KK|255|58|313\n 6 |SKTM|80|21|101"
    taxes = "\n 8 |Setoran PBB (juta)\n 9 |Desa|target|masuk\n10 |Kare|96|41\n11 |Bodag|70|28\n12 |Kepel|88|33"
    read = one(words, f"{OF_GRESIK}\n 3 |Pelayanan|s/d bln lalu|bln ini|s/d bln ini{rows}{taxes}")
    assert set(read.facts) == {"C4", "C5", "C6"} and not read.asked


def test_the_total_of_a_list_says_nothing_of_the_one_beside_it(words):
    head = "\n 3 |No|Jenis Izin|Jumlah terbit||No|Jenis Pelayanan|Jumlah terbit"
    rows = "\n 4 |1|IUMK|14||1|KTP-el|133\n 5 |2|Izin Reklame|3||2|KK|84\n 6 ||Jumlah|17||3|Surat Keteragan Domsili|8"
    read = one(words, f"{OF_GRESIK}{head}{rows}\n 7 |||||4|SKTM|21\n 8 ||||||Jumlah|246")
    assert {"G4", "G5", "G6", "G7"} <= set(read.facts) and not read.notes


@pytest.mark.parametrize("title", ["CAPAIAN TARGET LAYANAN", "TARGET DAN REALISASI LAYANAN"])
def test_what_was_reached_of_a_target_is_a_report(words, title):
    head = "\n 3 |KECAMATAN|KTP-el||KK|\n 4 ||Target|Realisasi|Target|Realisasi"
    rows = "\n 5 |Gresik|150|141|120|118\n 6 |Manyar|160|166|130|125\n 7 |Cerme|160|149|130|121"
    read = one(words, f" 1 |{title} KABUPATEN GRESIK\n 2 |Juli 2026{head}{rows}", merged=("A3:A4", "B3:C3", "D3:E3"))
    assert {cell[0] for cell in read.facts} == {"C", "E"}


def test_how_many_requirements_are_met_is_no_service(words):
    rows = "\n 4 |1|Substantif|3|3|100%\n 5 |2|Administratif|7|5|71%\n 6 |3|Teknis|14|9|64%"
    read = one(words, f"{OF_GRESIK}\n 3 |No|Kelompok|Banyaknya|Terpenuhi|%{rows}")
    assert not read.facts and not read.asked


def test_n_a_is_a_state_of_its_own(words):
    head = "\n 3 |NO|PERSYARATAN|GRESIK|||MANYAR||\n 4 |||ADA|TIDAK|N/A|ADA|TIDAK|N/A"
    rows = "\n 5 |1|Loket pendaftaran|√||||√|\n 6 |2|Ruang tunggu||√||√||\n 7 |3|Tempat pembayaran|||√|||√"
    read = one(words, f"{OCTOBER}{head}{rows}", merged=("A3:A4", "B3:B4", "C3:E3", "F3:H3"))
    assert set(read.facts) == {"C5", "D6", "E7", "G5", "F6", "H7"} and read.states["E7"] == "tidak berlaku"


def test_a_doubtful_answer_in_a_list_begins_no_table(words):
    answers = ("Ya", "Tidak", "Ya", "Ya/Tidak", "Tidak Berlaku", "Ya")
    items = (
        "Loket pendaftaran",
        "Tempat pembayaran",
        "Ruang tunggu",
        "Tempat piket",
        "Petugas loket",
        "Petugas informasi",
    )
    rows = "".join(
        f"\n {row} |2026-02|Kademangan|{item}|{answer}|Rini"
        for row, item, answer in zip(range(2, 8), items, answers, strict=True)
    )
    read = one(words, f" 1 |Periode|Kecamatan|Persyaratan|Terpenuhi|Pengisi{rows}", file="form.csv", sheet="")
    assert set(read.facts) == {f"D{row}" for row in range(2, 8)} and keys(read, 2) == ["2026-02"] and not read.asked


@pytest.mark.parametrize(
    "header, yes, no", [("Terpenuhi", "Ya", "Tidak"), ("Ada", "Ada", "Belum ada"), ("Sudah", "v", "belum")]
)
def test_a_state_that_stands_alone_asks_and_the_words_below_it_answer(words, header, yes, no):
    rows = (
        f"\n 4 |1|Loket pendaftaran|{yes}\n 5 |2|Ruang tunggu|{no}\n 6 |3|Tempat piket|{yes}\n 7 |4|Petugas loket|{no}"
    )
    read = one(words, f"{OF_GRESIK}\n 3 |No|Persyaratan|{header}{rows}")
    assert set(read.facts) == {"C4", "C5", "C6", "C7"} and not read.states


@pytest.mark.parametrize("last", ["2025", "'2025"])
def test_years_before_stand_beside_the_months_of_this_one(words, last):
    head = f"\n 4 |NO|JENIS|TAHUN||2026|||JML 2026\n 5 |||2024|{last}|JAN|PEB|MRT|"
    rows = "\n 6 |1|KTP-el|1377|1511|121|98|109|328\n 7 |2|KK|1043|1120|92|77|85|254\n 8 |3|SKTM|241|226|17|14|22|53"
    merged = ("A4:A5", "B4:B5", "C4:D4", "E4:G4", "H4:H5")
    read = one(words, f" 1 |DATA PELAYANAN PATEN\n 2 |KECAMATAN GRESIK{head}{rows}", merged=merged)
    assert keys(read, 2) == ["2026-01", "2026-02", "2026-03"] and len(read.facts) == 9


def test_a_list_of_years_and_months_reports_its_months(words):
    rows = "\n 4 |1|Th 2024|1288|1012|2300\n 5 |2|Th 2025|1340|1105|2445\n 6 |3|Jan s/d Mei 2026|571|460|1031"
    rows += "\n 7 |4|Juni 2026|108|91|199\n 8 |5|Juli 2026|117|86|203\n 9 ||Jml 2026|796|637|1433"
    rows += "\n10 ||Target 2026|1400|1100|2500\n11 ||%|57|58|57"
    read = one(words, f" 1 |Perkembangan PATEN Kec. Gresik\n 3 |No|Bulan/Tahun|KTP|KK|Jml{rows}")
    assert said(read, 2) == {"C7": "2026-06", "D7": "2026-06", "C8": "2026-07", "D8": "2026-07"} and not read.asked


def test_kinds_beside_a_merged_service_are_added_up_and_an_empty_one_is_asked(words):
    rows = "\n 4 |1|KTP-el|baru|31\n 5 |||hilang|18\n 6 |||rusak|12\n 7 |2|Kartu Keluarga|baru|22\n 8 |||perubahan|47"
    rows += "\n 9 |3|Surat Pindah|datang|6\n10 |||keluar|11\n11 |4|Akta Kelahiran|umum|21\n12 |||terlambat|"
    rows += "\n13 |5|Akta Kematian||9\n14 ||Jumlah||177"
    merged = tuple(f"{col}{rows}" for col in "AB" for rows in ("4:{0}6", "7:{0}8", "9:{0}10", "11:{0}12"))
    merged = tuple(one.format(one[0]) for one in merged)
    read = one(words, f" 1 |KEC. GRESIK OKTOBER 2026\n 3 |No|Pelayanan|Uraian|Jml{rows}", merged=merged)
    assert {cell: read.values[cell] for cell in read.facts} == {"D4": "61", "D7": "69", "D9": "17", "D13": "9"}
    assert set(read.asked) == {"D11"} and "B36" not in read.rules


def test_measures_beside_a_merged_service_are_no_kinds_of_it(words):
    rows = "\n 4 |1|KTP-el|Masuk|31\n 5 |||Selesai|28\n 6 |2|Kartu Keluarga|Masuk|22\n 7 |||Selesai|20"
    merged = ("A4:A5", "B4:B5", "A6:A7", "B6:B7")
    read = one(words, f" 1 |KEC. GRESIK OKTOBER 2026\n 3 |No|Pelayanan|Uraian|Jml{rows}", merged=merged)
    assert said(read, 3) == {"D4": "requested", "D5": "completed", "D6": "requested", "D7": "completed"}


@pytest.mark.parametrize("remark, asked", [
    ("Sept + Okt, kapal tidak jalan", True), ("angka Sept", True), ("gabungan Agt dan Sep", True),
    ("Agustus + Sept", True),
    ("angka Okt", False), ("ke Jawa semua", False), ("musim nikah", False), ("termasuk 3 berkas Sept", False),
    ("data Sept menyusul", False),
])  # fmt: skip
def test_a_remark_in_short_months_changes_what_numbers_mean(words, remark, asked):
    rows = f"\n 4 |1|KTP-el|97|62|\n 5 |2|Akta Kelahiran|33|33|{remark}\n 6 |3|SKTM|21|21|"
    read = one(words, f" 1 |KEC. GRESIK OKTOBER 2026\n 3 |No|Jenis|Permohonan|Selesai|Ket{rows}")
    [plan] = read.understood.plans
    assert [bool(remark_of_line(plan, line)) for line in plan.data] == [False, asked, False]


@pytest.mark.parametrize("text, value", [
    ("7 (tujuh)", "7"), ("112 (seratus dua belas) berkas", "112 berkas"), ("7 (delapan)", None),
    ("7 (blm diambil)", None),
])  # fmt: skip
def test_a_number_said_in_words_behind_it_is_that_number(words, text, value):
    read = one(words, f" 1 |Lap. Kec. Gresik\n 2 |Bln Januari 2026\n 4 |KTP|41\n 5 |KK|{text}\n 6 |SKTM|18\n 7 |SKCK|9")
    assert read.values["B5"] == (value or text)


@pytest.mark.parametrize("head, measure", [
    ("Permoh.", "requested"), ("Tepat wkt", "on_time"), ("BNYK", "completed"), ("Brks msk", "requested"),
    ("Tlk", "rejected"), ("Sisa bl lalu", "carried_over"),
])  # fmt: skip
def test_headers_in_short_words(words, head, measure):
    rows = "\n 4 |1|KTP-el|97\n 5 |2|KK|33\n 6 |3|SKTM|21"
    read = one(words, f" 1 |KEC. GRESIK OKTOBER 2026\n 3 |No|Jns layanan|{head}{rows}")
    assert keys(read, 3) == [measure] and len(read.facts) == 3


def test_numbers_behind_colons_are_numbers(words):
    rows = "\n 4 |1.|KTP el|: 76 bks\n 5 |2.|KK|: 58 bks\n 6 |3.|Akta lahir|: 14\n 7 |4.|Ijin keramaian|: nihil"
    rows += "\n 8 |5.|Legalisir|: 30-an"
    read = one(words, f" 1 |KEC. GRESIK\n 2 |Lap. bln Juni 2026{rows}")
    assert read.values == {"C4": "76 bks", "C5": "58 bks", "C6": "14", "C7": "nihil", "C8": "30-an"}


def test_remarks_behind_the_numbers_need_no_header(words):
    rows = "\n 4 |1|KTP-el|140|122|blanko habis\n 5 |2|KIA|34|30|angka Sept\n 6 |3|SKTM|16|16|"
    rows += "\n 7 |4|Legalisir|60|60|kira2"
    read = one(words, f" 1 |KEC. GRESIK OKTOBER 2026\n 3 |No|Jns layanan|Masuk|Terbit|||cat: stok 150{rows}")
    [plan] = read.understood.plans
    assert [bool(remark_of_line(plan, line)) for line in plan.data] == [False, True, False, True]


@pytest.mark.parametrize("aside", ["ralat, bukan Mei", "kemarin tertulis Mei"])
def test_a_title_that_says_which_month_it_is_not_names_one(words, aside):
    rows = "\n 4 |1|KTP-el|96\n 5 |2|KK|71\n 6 |3|SKTM|23"
    title = f" 1 |LAPORAN PATEN KEC. GRESIK\n 2 |BULAN : JUNI 2026 ({aside})"
    read = one(words, f"{title}\n 3 |No|Jenis layanan|Selesai{rows}")
    assert keys(read, 2) == ["2026-06"] and not read.asked


@pytest.mark.parametrize("head", ["Stok blanko", "Persediaan blanko", "Blangko"])
def test_stocks_of_forms_below_the_report_count_nothing(words, head):
    rows = "\n 4 |1|KTP-el|77\n 5 |2|KK|40\n 6 |3|SKTM|9\n 7 ||Jml|126"
    stock = f"\n10 ||{head}|Awal|Pakai|Sisa\n11 ||KTP-el|250|86|164\n12 ||KIA|60|0|60"
    read = one(words, f" 1 |KEC. GRESIK OKTOBER 2026\n 3 |No|Layanan|Masuk{rows}{stock}")
    assert set(read.facts) == {"C4", "C5", "C6"} and not read.asked


def test_stocks_beside_the_report_leave_it_one(words):
    head = "\n 3 ||KTP|KK|Akta lahir|SKTM|Jml||stok blangko|"
    rows = "\n 4 |masuk|126|94|33|20|273||KTP|140\n 5 |selesai|119|94|30|20|263||KIA|55\n 6 |tolak|2|-|1|-|3"
    read = one(words, f" 1 ||PATEN KEC. GRESIK OKTOBER 2026{head}{rows}")
    assert {cell[0] for cell in read.facts} == set("BCDE") and keys(read, 3) == ["completed", "rejected", "requested"]


def test_when_a_program_printed_a_row_is_no_count(words):
    rows = "\n 2 |2026-09|Gresik|KK|214|205|2026-10-01 07:10\n 3 |2026-09|Manyar|KK|71|66|2026-10-01 07:10"
    read = one(words, f" 1 |periode|kecamatan|layanan|permohonan|selesai|dicetak{rows}")
    assert {cell[0] for cell in read.facts} == {"D", "E"} and not read.asked


def test_one_month_or_the_other_is_no_sum_up_to_a_month(words):
    rows = "\n 4 |1|Gresik|Mei|KTP-el|12\n 5 |2|Gresik|Juni|KTP-el|15\n 6 |3|Manyar|Mei/Juni|KTP-el|9"
    read = one(words, f" 1 |REKAP PATEN KAB. GRESIK TAHUN 2026\n 3 |No|Kecamatan|Bulan|Layanan|Selesai{rows}")
    [plan] = read.understood.plans
    assert [(line.role, line.span.months) for line in plan.data] == [("data", 1), ("data", 1), ("data", 2)]


def test_colons_of_a_title_stay_beside_numbers_behind_colons(words):
    title = " 1 |Kecamatan|: Gresik\n 2 |Bulan|: Juni 2026"
    rows = "\n 4 |KTP el|: 76\n 5 |KK|: 58\n 6 |Akta lahir|: 14\n 7 |Legalisir|: 30-an\n 8 |SKTM|: 5\n10 |Camat|: Budi"
    sheet = grid(f"{title}{rows}")
    assert [sheet.cells[row, 2].text for row in (1, 2, 4, 7, 8, 10)] == [
        ": Gresik", ": Juni 2026", "76", "30-an", "5", ": Budi",
    ]  # fmt: skip
    assert set(one(words, f"{title}{rows}").facts) == {"B4", "B5", "B6", "B7", "B8"}


def test_only_the_beginning_of_a_text_without_end_is_looked_at(words):
    """Patterns that look for pairs take the square of a text's length, and a cell holds 32,767 letters."""
    told = grid(f" 1 |{'masuk 12, ' * 3000}\n 3 |Layanan|{'a ' * 15000}\n 4 |KTP-el|5")
    assert max(len(cell.text) for cell in told.cells.values()) <= LONG
    read = Read(words, told)
    assert {len(cell.text) for plan in read.understood.plans for one in plan.columns for cell in one.path} <= {
        7,
        LONG - 1,
    }


def test_a_header_of_many_words_is_not_taken_apart(words):
    head = " ".join(["Selesai", *["catatan"] * 40, "KTP-el"])
    read = one(words, f" 1 |KECAMATAN GRESIK\n 2 |MEI 2026\n 4 |Layanan|Masuk|{head}\n 5 |KTP-el|5|4\n 6 |KK|3|3")
    assert [len(column.path) for plan in read.understood.plans for column in plan.columns] == [1, 1, 1]


def test_lines_of_a_message_with_two_measures_are_taken_apart(words):
    lines = "\n 3 |1. KTP-el : masuk 12, selesai 11\n 4 |2. Kartu Keluarga : masuk 7, selesai 7"
    lines += "\n 5 |3. SKTM : masuk 4 , selesai 0"
    read = one(words, f" 1 |lap paten kec Bumiaji mei 2026{lines}", sheet="Sheet1")
    assert sorted(told.split(", ", 1)[1] for told in read.facts.values()) == sorted(
        f"{name}, 2026-05, {measure}"
        for name in ("KTP-el", "Kartu Keluarga", "SKTM")
        for measure in ("requested", "completed")
    )
    assert sorted(read.values.values()) == ["0", "11", "12", "4", "7", "7"]


def test_lines_of_a_message_whose_numbers_are_not_known_are_left(words):
    lines = "\n 3 |KTP-el : datang 12, pulang 11\n 4 |KK : datang 7, pulang 7\n 5 |SKTM : datang 4, pulang 0"
    assert not one(words, f" 1 |lap paten kec Bumiaji mei 2026{lines}", sheet="Sheet1").facts


def test_each_line_of_a_message_says_the_measures_that_it_has(words):
    lines = "\n 3 |KTP-el : masuk 12, selesai 11\n 4 |KK : masuk 7, sisa 7\n 5 |SKTM : masuk 4 selesai nihil"
    lines += "\n 6 |SKCK : 9 bks\n 7 |Legalisir masuk sekitar 20 berkas selesai 18"
    read = one(words, f" 1 |lap paten kec Bumiaji mei 2026{lines}", sheet="Sheet1")
    assert sorted(read.values.values()) == ["11", "12", "18", "4", "7", "7", "9 bks", "nihil", "sekitar 20"]
    assert {told.split(", ", 1)[1] for told in read.facts.values() if "KK" in told} == {
        "KK, 2026-05, requested", "KK, 2026-05, pending",
    }  # fmt: skip


def test_a_title_may_stand_in_the_header_over_the_names(words):
    read = one(words, " 1 |lap paten kec Bumiaji mei 2026|masuk|selesai\n 2 |KTP-el|12|11\n 3 |KK|7|7", sheet="Sheet1")
    assert read.facts["C3"] == "Bumiaji, KK, 2026-05, completed" and len(read.facts) == 4


@pytest.mark.parametrize("lead, month", [("Jumlah", "mei 2026"), ("Mei", "2026"), ("", "mei 2026")])
def test_the_only_row_of_numbers_below_services_is_what_is_reported(words, lead, month):
    table = f"\n 3 |Layanan|KTP-el|KK|SKTM\n 4 |{lead}|12|7|0"
    read = one(words, f" 1 |laporan kec Bumiaji {month}{table}", sheet="Sheet1")
    assert read.facts["C4"] == "Bumiaji, KK, 2026-05, completed" and len(read.facts) == 3


@pytest.mark.parametrize("gap", ["", "|"])
def test_pairs_of_names_and_numbers_beside_each_other(words, gap):
    table = f"\n 3 |Jenis|Jml|{gap}Jenis|Jml\n 4 |KTP-el|12|{gap}SKTM|4\n 5 |KK|7|"
    read = one(words, f" 1 |laporan kec Bumiaji mei 2026{table}", sheet="Sheet1")
    assert sorted(read.values.values()) == ["12", "4", "7"] and len(keys(read, 1)) == 3


def test_the_sum_below_kecamatan_without_numbers_is_not_what_is_reported(words):
    table = "\n 3 |Kecamatan|KTP-el|KK|SKTM\n 4 |Batu|||\n 5 |Junrejo|||\n 6 |Jumlah|0|0|0"
    assert not one(words, f" 1 |REKAP KOTA BATU MEI 2026{table}").facts

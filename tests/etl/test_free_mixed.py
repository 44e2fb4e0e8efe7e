"""What a careful reader sees at once: stocks in two lines, sums of some columns, parts of one count, rows of a year."""

import pytest
from free_form import keys, one, said

from etl.read.free.beside import remark_of_column, remark_of_line

OCTOBER = " 1 |REKAP PATEN KABUPATEN GRESIK BULAN OKTOBER 2026"
OF_GRESIK = " 1 |KECAMATAN GRESIK BULAN OKTOBER 2026"


@pytest.mark.parametrize("before", ["Bulan Lalu", "Bln lalu", "Bulan sebelumnya"])
def test_what_was_left_of_last_month_is_carried_over_in_two_lines_too(words, before):
    head = f"\n 3 |NO|LAYANAN|Sisa|Masuk|Selesai|Sisa\n 4 |||{before}|Bulan Ini|Bulan Ini|Bulan Ini"
    read = one(words, f"{OF_GRESIK}{head}\n 5 |1|KTP-el|2|9|8|3\n 6 |2|KK|1|5|6|0")
    assert said(read, 3) == {
        "C5": "carried_over", "D5": "requested", "E5": "completed", "F5": "pending",
        "C6": "carried_over", "D6": "requested", "E6": "completed", "F6": "pending",
    }  # fmt: skip


def test_what_was_left_up_to_last_month_beside_this_one_is_its_own_past(words):
    head = "\n 3 |NO|LAYANAN|Masuk||Sisa|\n 4 |||Bulan Lalu|Bulan Ini|Bulan Lalu|Bulan Ini"
    read = one(words, f"{OF_GRESIK}{head}\n 5 |1|KTP-el|2|9|4|3\n 6 |2|KK|1|5|6|0", merged=("C3:D3", "E3:F3"))
    assert {cell[0]: value for cell, value in said(read, 3).items()} == {"D": "requested", "F": "pending"}


@pytest.mark.parametrize("header", ["Jumlah Adminduk", "Total kependudukan", "Jml Dukcapil", "JUMLAH A"])
@pytest.mark.parametrize("title", ["A. BERKAS MASUK", ""])
def test_a_sum_of_some_services_among_them_is_none(words, header, title):
    rows = "\n 4 |Gresik|5|6|11|2|3\n 5 |Manyar|1|1|2|1|9\n 6 |Cerme|2|1|3|1|8\n 7 |JUMLAH|8|8|16|4|20"
    read = one(words, f"{OCTOBER}\n 2 |{title}\n 3 |KECAMATAN|KTP-el|KK|{header}|SKTM|SKU{rows}")
    assert {cell[0] for cell in read.facts} == {"B", "C", "E", "F"} and not read.asked and not read.notes


def test_a_sum_of_some_services_that_is_wrong_somewhere_is_told(words):
    rows = "\n 4 |Gresik|5|6|11|2|3\n 5 |Manyar|1|1|2|1|9\n 6 |Cerme|2|1|4|1|8\n 7 |Bungah|2|2|4|1|8"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KK|Jumlah Adminduk|SKTM|SKU{rows}")
    assert {cell[0] for cell in read.facts} == {"B", "C", "E", "F"}
    assert [note[:2] for note in read.notes] == [("B35", "D6")]


@pytest.mark.parametrize("besides", ["DITOLAK|0|1|0|0", "SISA|3|1|2|1"])
def test_weeks_beside_two_counts_are_parts_of_the_one_that_they_make(words, besides):
    header, *values = besides.split("|")
    head = f"\n 3 |LAYANAN|MINGGU KE||||SELESAI|{header}\n 4 ||I|II|III|IV||"
    weeks = ("1|1|1|2|5", "2|2|2|2|8", "1|0|0|2|4", "3|3|3|1|10")
    names = ("KTP-el", "KK", "SKTM", "SKCK")
    rows = "".join(
        f"\n {row} |{name}|{week}|{value}"
        for row, (name, week, value) in enumerate(zip(names, weeks, values, strict=True), start=5)
    )
    merged = ("A3:A4", "B3:E3", "F3:F4", "G3:G4")
    read = one(words, f"{OF_GRESIK}{head}{rows}", merged=merged)
    assert {cell[0] for cell in read.facts} == {"F", "G"}
    assert [cell for cell in read.asked if cell[0] == "F"] == ["F7"]


@pytest.mark.parametrize(
    "label",
    [
        "Realisasi Tahun 2025", "Realisasi 2025", "Capaian tahun 2025", "Pembanding 2025", "Data tahun 2025",
        "Tahun 2025 (pembanding)", "Realisasi tahun lalu", "Jumlah tahun 2025", "Perbandingan Tahun 2025",
        "Realisasi bulan lalu", "Selisih", "Kenaikan", "Naik/Turun", "Pertumbuhan (%)", "Kenaikan/penurunan",
    ],
)  # fmt: skip
def test_a_row_of_another_time_below_the_services_is_none(words, label):
    rows = "\n 4 |1|KTP-el|5|4\n 5 |2|KK|6|6\n 6 |3|SKTM|7|1\n 7 ||JUMLAH|18|11"
    read = one(words, f"{OF_GRESIK}\n 3 |NO|LAYANAN|MASUK|SELESAI{rows}\n 8 ||{label}|17|9")
    assert {cell[1] for cell in read.facts} == {"4", "5", "6"} and not read.asked


@pytest.mark.parametrize(
    "around", ["★ {} ★", "📍 {}", "▸ {}", "✔ {}", "== {} ==", "*** {} ***", ">> {}", "{} 🏛️", "• {}"]
)
def test_what_adorns_a_heading_of_a_kecamatan_says_nothing(words, around):
    heads = [around.format(f"KECAMATAN {name}") for name in ("GRESIK", "MANYAR")]
    rows = f"\n 4 |{heads[0]}\n 5 |1|KTP-el|5|4\n 6 |2|KK|6|6\n 7 |{heads[1]}\n 8 |1|KTP-el|7|7\n 9 |2|KK|8|8"
    read = one(words, f"{OCTOBER}\n 3 |NO|LAYANAN|MASUK|SELESAI{rows}", merged=("A4:D4", "A7:D7"))
    assert len(read.facts) == 8 and not read.asked
    assert [said(read, 0)[cell].split()[-1] for cell in ("C5", "C8")] == ["GRESIK", "MANYAR"]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("✅ Ada", "Ada"), ("❌ Belum", "Belum"), ("➖ Tidak berlaku", "Tidak berlaku"), ("✔️ Ada", "Ada"),
        ("❌ Ada", "❌ Ada"), ("⚠️ Ada", "⚠️ Ada"), ("✅ Belum ada", "✅ Belum ada"),
    ],
)  # fmt: skip
def test_a_sign_before_a_status_must_say_the_same(words, written, value):
    head = "\n 3 |NO|KECAMATAN|Loket pendaftaran|Ruang tunggu|Tempat piket"
    rows = (
        f"\n 4 |1|Gresik|✅ Ada|✅ Ada|❌ Belum\n 5 |2|Manyar|{written}|✅ Ada|✅ Ada\n 6 |3|Cerme|✅ Ada|✅ Ada|✅ Ada"
    )
    read = one(words, f" 1 |CEKLIS SARANA PATEN KABUPATEN GRESIK OKTOBER 2026{head}{rows}")
    assert len(read.facts) == 9 and read.values["C5"] == value


def test_names_that_a_program_gives_to_empty_headers_are_none(words):
    head = (
        "\n 3 |No|Layanan|April|Kolom1|Mei|Kolom2|Triwulan II|Kolom3\n 4 |||Masuk|Selesai|Masuk|Selesai|Masuk|Selesai"
    )
    rows = "\n 5 |1|KTP-el|5|4|6|6|11|10\n 6 |2|KK|7|7|8|8|15|15"
    read = one(words, f" 1 |KECAMATAN GRESIK TRIWULAN II TAHUN 2026{head}{rows}")
    assert sorted(read.facts) == ["C5", "C6", "D5", "D6", "E5", "E6", "F5", "F6"] and not read.asked
    assert set(said(read, 3).values()) == {"requested", "completed"}


@pytest.mark.parametrize("head", ["Cap waktu", "Timestamp", "Diisi", ""])
def test_days_beside_the_answers_of_a_form_are_no_service(words, head):
    asked = "Jumlah layanan yang selesai [{}]"
    heads = "|".join(asked.format(name) for name in ("KTP-el", "Kartu Keluarga", "SKTM"))
    rows = "\n 3 |@2026-11-02|Gresik|5|6|7\n 4 |@2026-11-03|Manyar|1|2|3\n 5 |@2026-11-03|Cerme|3|3|3"
    read = one(words, f" 1 |REKAP KABUPATEN GRESIK OKTOBER 2026\n 2 |{head}|Nama Kecamatan|{heads}{rows}")
    assert {cell[0] for cell in read.facts} == {"C", "D", "E"} and not read.asked


def test_the_line_that_numbers_the_columns_may_say_how_they_are_worked_out(words):
    rows = "".join(f"\n {row} |{row - 4}|U{row - 4}|501|3,296|0,363" for row in range(5, 14))
    head = "\n 3 |NO|UNSUR|JUMLAH NILAI|NRR|NRR TERTIMBANG\n 4 |1|2|3|4 (3 : 152)|5 (4 x 0,11)"
    read = one(words, f"{OF_GRESIK}\n 2 |Jumlah responden : 152{head}{rows}")
    assert set(read.facts) == {f"D{row}" for row in range(5, 14)} and not read.asked


def test_who_answered_a_survey_is_no_item_of_it(words):
    rows = "".join(f"\n {row} |{row - 3}|U{row - 3}|3,2" for row in range(4, 13))
    who = ("Laki-laki", "Perempuan", "Pendidikan SMA", "Usia 17-25 tahun", "Pekerjaan swasta", "D3 ke atas", "PNS")
    people = "".join(f"\n {row} ||{name}|{row + 40}" for row, name in enumerate(who, start=16))
    people = f"\n 13 ||NILAI IKM|80\n 14 ||Jumlah responden|210\n 15 ||PROFIL RESPONDEN|{people}"
    read = one(words, f"{OF_GRESIK}\n 3 |NO|UNSUR|NILAI{rows}{people}")
    assert all(int(cell[1:]) <= 14 for cell in read.facts) and len(read.facts) >= 9 and not read.asked


@pytest.mark.parametrize(
    "written",
    [
        "''{}", "{}\u200b", "\ufeff{}", "{} 1)", "- {}", "• {}", "{}\u00a0", "🔸 {}", "➤ {}", "\u200e{}", "{} 📄",
    ],
)  # fmt: skip
def test_signs_around_names_and_measures_say_nothing(words, written):
    names = [written.format(name) for name in ("LAYANAN", "MASUK", "SELESAI", "KTP-el", "KK", "SKTM")]
    rows = f"\n 4 |{names[3]}|5|4\n 5 |{names[4]}|6|6\n 6 |{names[5]}|7|7"
    head = f"\n 2 |{written.format('KECAMATAN GRESIK')}\n 3 |{names[0]}|{names[1]}|{names[2]}"
    read = one(words, f" 1 |REKAP PATEN OKTOBER 2026{head}{rows}", file="rekap kab gresik.xlsx")
    assert len(read.facts) == 6 and not read.asked and keys(read, 3) == ["completed", "requested"]
    assert [name.lstrip("-• ") for name in keys(read, 1)] == ["KK", "KTP-el", "SKTM"]


@pytest.mark.parametrize("hyphen", ["\u2010", "\u2011", "\u00ad-", "–"])
def test_any_hyphen_is_one(words, hyphen):
    rows = "".join(f"\n {row} |U{row - 3}|3,2" for row in range(4, 13))
    title = f"SKM KECAMATAN GRESIK TRIWULAN III (JULI{hyphen}SEPTEMBER) 2026"
    read = one(words, f" 1 |{title}\n 2 |Jumlah responden : 60\n 3 |UNSUR|NILAI{rows}")
    assert len(read.facts) == 9 and keys(read, 2) == ["2026-07"]


@pytest.mark.parametrize(("written", "value"), [("''12", "12"), ("\u200b12", "12"), ("--", "--"), ("12 *)", "12 *)")])
def test_what_stands_around_a_number_stays_where_it_may_mean_something(words, written, value):
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|MASUK|SELESAI\n 4 |KTP-el|{written}|4\n 5 |KK|6|6")
    assert read.values["B4"] == value


@pytest.mark.parametrize(
    "written", ["{day}-10-2026", "@2026-10-{day}", "{day}/10/2026", "{day}", "Senin, {day} Oktober 2026"]
)
def test_the_days_of_a_register_make_its_month(words, written):
    days = [written.format(day=day) for day in ("05", "06", "07", "08")]
    first = f"\n 4 |1|{days[0]}|1|2\n 5 |2|{days[1]}|3|4\n 6 ||Jumlah dipindahkan|4|6\n 7 ||Jumlah pindahan|4|6"
    last = (
        f"\n 8 |3|{days[2]}|5|-\n 9 |4|{days[3]}|1|1\n 10 ||JUMLAH BULAN OKTOBER|10|7\n 11 ||RATA-RATA PER HARI|2,5|1,8"
    )
    read = one(words, f"{OF_GRESIK}\n 3 |NO|TANGGAL|KTP-el|KK{first}{last}")
    assert sorted(read.values.values()) == ["10", "7"] and len(read.facts) == 2 and not read.asked


def test_a_number_merged_over_both_parts_is_their_sum(words):
    rows = "\n 5 |KTP-el|5|4\n 6 |KK|6|6\n 7 |Legalisir|12|"
    head = "\n 3 |LAYANAN|SELESAI|\n 4 ||L|P"
    read = one(words, f"{OF_GRESIK}{head}{rows}", merged=("A3:A4", "B3:C3", "B7:C7"))
    assert sorted(read.values.values()) == ["12", "12", "9"] and len(read.facts) == 3 and not read.asked


@pytest.mark.parametrize("total", ["{} Total", "{} TOTAL", "Total {}", "Jumlah {}", "{} Jumlah"])
def test_the_total_of_a_kecamatan_as_programs_write_it_is_one(words, total):
    first = f"\n 4 |Gresik|KTP-el|5|4\n 5 ||KK|6|6\n 6 |{total.format('Gresik')}||11|10"
    last = f"\n 7 |Manyar|KTP-el|7|7\n 8 ||KK|8|8\n 9 |{total.format('Manyar')}||15|15\n 10 |Grand Total||26|25"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|LAYANAN|MASUK|SELESAI{first}{last}")
    assert {cell[1] for cell in read.facts} == {"4", "5", "7", "8"} and not read.asked and not read.notes


@pytest.mark.parametrize("head", ["Keterangan", "Ket", "Status", "Uraian", ""])
def test_measures_below_each_service_are_measures_whatever_is_over_them(words, head):
    names = (("KTP-el", 4), ("KK", 6), ("SKTM", 8))
    rows = "".join(f"\n {row} |{name}|Permohonan|5\n {row + 1} ||Selesai|4" for name, row in names)
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|{head}|Jumlah{rows}", merged=("A4:A5", "A6:A7", "A8:A9"))
    assert len(read.facts) == 6 and keys(read, 3) == ["completed", "requested"]
    assert keys(read, 1) == ["KK", "KTP-el", "SKTM"]


def test_how_each_service_stands_is_no_measure_of_it(words):
    rows = "\n 4 |KTP-el|5|selesai\n 5 |KK|6|proses\n 6 |SKTM|7|selesai"
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|JUMLAH|Keterangan{rows}")
    assert len(read.facts) == 3 and keys(read, 3) == ["completed"]


@pytest.mark.parametrize("label", ["contoh", "Contoh:", "(contoh)"])
def test_the_example_of_a_form_is_no_row(words, label):
    rows = f"\n 4 |{label}|KK|25|24\n 5 |1|KTP-el|5|4\n 6 |2|KK|6|6"
    read = one(words, f"{OF_GRESIK}\n 3 |NO|LAYANAN|MASUK|SELESAI{rows}")
    assert {cell[1] for cell in read.facts} == {"5", "6"} and not read.asked


@pytest.mark.parametrize("head", ["Koreksi", "Ralat", "Perbaikan", "Keterangan", "Catatan"])
def test_a_correction_beside_the_numbers_is_asked(words, head):
    rows = "\n 4 |Gresik|5|4|KK yang benar 7\n 5 |Manyar|6|6|sudah dicek, benar\n 6 |Cerme|7|7|"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KK|{head}{rows}\n 7 |Bungah|8|8|kolom KTP dan KK tertukar")
    [plan] = read.understood.plans
    assert [remark_of_line(plan, line) for line in plan.data] == [None, None, None, "kolom KTP dan KK tertukar"]
    assert {(one.row, one.col) for one in plan.extras if one.remark} == {(4, 3)}


@pytest.mark.parametrize(
    "said", ["baru sampai tanggal 19 Juni", "Gresik: baru terekap sampai dengan 19 Juni", "belum semua berkas tercatat"]
)
def test_a_star_beside_a_month_leaves_it_a_month(words, said):
    head = "\n 3 |LAYANAN|Mei|Juni *)"
    read = one(words, f" 1 |KECAMATAN GRESIK TAHUN 2026{head}\n 4 |KTP-el|5|4\n 5 |KK|6|6\n 7 |*) {said}")
    assert {cell[0] for cell in read.facts} == {"B", "C"} and keys(read, 2) == ["2026-05", "2026-06"]
    [plan] = read.understood.plans
    assert [remark_of_column(plan, one) for one in plan.counts] == [None, said]


def test_two_halves_of_different_years_below_each_kecamatan_are_of_this_one(words):
    rows = "".join(f"\n {row} |U{row - 4}|3,1|3,2|3,3|3,4" for row in range(5, 14))
    head = "\n 3 |UNSUR|Gresik||Manyar|\n 4 ||Smt II 2025|Smt I 2026|Smt II 2025|Smt I 2026"
    title = " 1 |SKM KABUPATEN GRESIK SEMESTER I TAHUN 2026\n 2 |Jumlah responden : 60"
    read = one(words, f"{title}{head}{rows}", merged=("A3:A4", "B3:C3", "D3:E3"))
    assert {cell[0] for cell in read.facts} == {"C", "E"} and keys(read, 2) == ["2026-01"]
    assert any(note[0] == "B41" for note in read.notes)


def test_ticks_of_last_year_beside_this_month_are_left(words):
    head = "\n 4 |Persyaratan|Tahun 2025||Oktober 2026|\n 5 ||Ada|Belum|Ada|Belum"
    names = ("Ruang tunggu", "Tempat piket", "Tempat pembayaran")
    rows = "".join(f"\n {row} |{name}|v||v|" for row, name in enumerate(names, start=6))
    read = one(words, f"{OF_GRESIK}{head}{rows}", merged=("A4:A5", "B4:C4", "D4:E4"))
    assert {cell[0] for cell in read.facts} == {"D"} and not read.asked and keys(read, 2) == ["2026-10"]


def test_rows_of_the_same_months_a_year_ago_are_left_and_told(words):
    rows = "\n 3 |Gresik|2025|10|KTP-el|5\n 4 |Gresik|2026|10|KTP-el|6"
    rows += "\n 5 |Manyar|2025|10|KTP-el|7\n 6 |Manyar|2026|10|KTP-el|8"
    read = one(words, f" 1 |PATEN KABUPATEN GRESIK\n 2 |KECAMATAN|TAHUN|BULAN|LAYANAN|SELESAI{rows}")
    assert set(read.facts) == {"E4", "E6"} and not read.asked and [note[0] for note in read.notes] == ["B41"]


def test_services_over_desa_that_only_their_sum_explains_count_that(words):
    rows = "\n 4 |1|Legalisir|1|2|3|6\n 5 |2|SKTM|2|-|2|4\n 6 |3|Izin Keramaian|1|1|-|2\n 7 ||Jml|4|3|5|12"
    read = one(words, f"{OF_GRESIK}\n 3 |No|Jenis|Kroman|Lumpur Sari|Pekelingan|Jml{rows}")
    assert set(read.facts) == {"F4", "F5", "F6"} and not read.asked


def test_a_quarter_of_last_year_beside_the_months_leaves_them_their_year(words):
    head = "\n 3 |Kecamatan|BULAN (TAHUN 2026)|||Jumlah|TW II Th. 2025\n 4 ||IV|V|VI||"
    rows = "\n 5 |Gresik|1|2|3|6|5\n 6 |Manyar|2|2|2|6|5\n 7 |Cerme|3|2|1|6|5"
    title = " 1 |PENERBITAN KTP-EL MENURUT KECAMATAN\n 2 |KABUPATEN GRESIK"
    merged = ("A3:A4", "B3:D3", "E3:E4", "F3:F4")
    read = one(words, f"{title}{head}{rows}", merged=merged, file="gresik tw2.xlsx")
    assert {cell[0] for cell in read.facts} == {"B", "C", "D"} and not read.asked
    assert keys(read, 2) == ["2026-04", "2026-05", "2026-06"]


@pytest.mark.parametrize("leaves", ["Th. 2025|Th. 2026", "Tahun 2025|Tahun 2026", "2025|2026"])
def test_two_years_below_each_service_are_of_the_later(words, leaves):
    head = f"\n 3 |KECAMATAN|KTP-el||KK|\n 4 ||{leaves}|{leaves}"
    read = one(words, f"{OCTOBER}{head}\n 5 |Gresik|9|5|8|4\n 6 |Manyar|7|6|6|6", merged=("A3:A4", "B3:C3", "D3:E3"))
    assert {cell[0] for cell in read.facts} == {"C", "E"} and not read.asked


@pytest.mark.parametrize("head", ["Realisasi 2025", "Tahun lalu", "Realisasi bulan lalu", "Th. 2025"])
def test_a_column_of_another_time_beside_services_is_none_of_them(words, head):
    rows = "\n 4 |Gresik|5|4|9\n 5 |Manyar|6|6|9\n 6 |Cerme|7|7|9"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KK|{head}{rows}")
    assert {cell[0] for cell in read.facts} == {"B", "C"} and not read.asked


def test_a_name_outside_the_group_of_the_others_may_be_one_of_them(words):
    head = "\n 3 |NO|LAYANAN|KECAMATAN|||SUB TOTAL|||JUMLAH\n 4 |||Gresik|Manyar|Cerme||Bungahh|Dukun|"
    rows = "\n 5 |1|KTP-el|1|2|3|6|4|5|15\n 6 |2|KK|1|1|1|3|1|1|5\n 7 |3|SKTM|2|2|2|6|2|2|10"
    read = one(words, f"{OCTOBER}{head}{rows}", merged=("A3:A4", "B3:B4", "C3:E3"))
    assert {cell[0] for cell in read.facts} == {"C", "D", "E", "G", "H"} and "Bungahh" in keys(read, 0)


@pytest.mark.parametrize("over", ["JUMLAH", "Jumlah Pelayanan", "TOTAL", "Jumlah Pelayanan Tahun 2026"])
@pytest.mark.parametrize("leaves", ["S.d. Bulan Lalu|Bulan Ini|S.d. Bulan Ini", "Mei|Jun|Jul"])
def test_a_total_over_times_alone_counts_what_is_below(words, over, leaves):
    title = OF_GRESIK if "Ini" in leaves else " 1 |KECAMATAN GRESIK TAHUN 2026"
    head = f"\n 3 |NO|LAYANAN|{over}||\n 4 |||{leaves}"
    read = one(words, f"{title}{head}\n 5 |1|KTP-el|10|5|15\n 6 |2|KK|8|6|14", merged=("A3:A4", "B3:B4", "C3:E3"))
    assert {cell[0] for cell in read.facts} == ({"D"} if "Ini" in leaves else {"C", "D", "E"}) and not read.asked


def test_a_row_of_a_list_without_its_numbers_begins_no_table(words):
    head = "\n 3 |periode|kode_kec|nama_kecamatan|kelompok|nama_layanan|masuk|selesai"
    lines = (
        "GRESIK|NON PERIZINAN|KTP-el|5|4", "GRESIK|REKOMENDASI|Dispensasi Nikah||",
        "MANYAR|NON PERIZINAN|KTP-el|6|6", "MANYAR|REKOMENDASI|Dispensasi Nikah|1|1",
    )  # fmt: skip
    codes = ("35.25.16", "35.25.16", "35.25.10", "35.25.10")
    rows = "".join(
        f"\n {row} |2026-10|{code}|{line}" for row, (code, line) in enumerate(zip(codes, lines, strict=True), start=4)
    )
    read = one(words, f" 1 |PATEN KABUPATEN GRESIK{head}{rows}")
    assert {cell[1] for cell in read.facts} == {"4", "6", "7"} and not read.notes


def test_a_total_of_last_year_beside_services_is_none(words):
    rows = "\n 5 |Gresik|5|4|6|6|20\n 6 |Manyar|6|6|7|7|21"
    head = "\n 3 |KECAMATAN|KTP-el||KK||TOTAL SELESAI OKTOBER 2025\n 4 ||MASUK|SELESAI|MASUK|SELESAI|"
    read = one(words, f"{OCTOBER}{head}{rows}", merged=("A3:A4", "B3:C3", "D3:E3", "F3:F4"))
    assert {cell[0] for cell in read.facts} == {"B", "C", "D", "E"} and not read.asked


@pytest.mark.parametrize("more", ["+/- %", "%", "Naik/Turun", "Selisih"])
def test_years_below_services_may_stand_beside_what_became_of_them(words, more):
    head = f"\n 3 |NO|KECAMATAN|KTP-el|||KK||\n 4 |||2025|2026|{more}|2025|2026|{more}"
    rows = "\n 5 |1|Gresik|10|12|20%|8|6|-25%\n 6 |2|Manyar|5|5|0%|4|6|50%"
    read = one(words, f"{OCTOBER}{head}{rows}", merged=("A3:A4", "B3:B4", "C3:E3", "F3:H3"))
    assert {cell[0] for cell in read.facts} == {"D", "G"} and not read.asked


def test_counts_that_look_like_years_are_counts(words):
    rows = "\n 4 |Jumlah|2056|2053\n 5 |KTP-el|2016|2013\n 6 |KK|40|40"
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|MASUK|SELESAI{rows}")
    assert {read.values[cell] for cell in read.facts} == {"2016", "2013", "40"} and not read.asked


def test_the_name_of_the_day_may_stand_before_the_day(words):
    rows = "\n 4 |Senin|05-10-2026|1|2\n 5 |Selasa|06-10-2026|3|4\n 6 |JUMLAH||4|6"
    read = one(words, f"{OF_GRESIK}\n 3 |HARI|TANGGAL|KTP-el|KK{rows}")
    assert sorted(read.values[cell] for cell in read.facts) == ["4", "6"] and not read.asked


def test_an_unknown_service_with_the_year_of_the_report_is_asked(words):
    rows = "\n 4 |Gresik|5|4|9\n 5 |Manyar|6|6|9"
    read = one(words, f"{OCTOBER}\n 3 |KECAMATAN|KTP-el|KK|Surat Antah 2026{rows}")
    assert "Surat Antah 2026" in keys(read, 1)

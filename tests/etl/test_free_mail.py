"""What else offices write: signs, sums beside each other, desa across, months in figures, people in sentences."""

import pytest
from free_form import one, said

from etl.read.free.beside import remark_of_line, unit_of_line

OF_GRESIK = " 1 |KECAMATAN GRESIK BULAN OKTOBER 2026"
OF_ALL = " 1 |CEKLIS SARANA PATEN KABUPATEN GRESIK\n 2 |Keadaan bulan Juni 2026"
SURVEY = " 1 |SURVEI KEPUASAN MASYARAKAT KECAMATAN MANYAR\n 2 |SEMESTER I TAHUN 2026"
SCORES = "\n 6 |No|Unsur|Nilai\n 7 |1|Persyaratan|3,21\n 8 |2|Prosedur|3,15\n 9 |3|Biaya/tarif|3,87"


def test_what_was_refused_and_what_was_sent_back_are_one_number(words):
    head = "\n 3 |LAYANAN|SISA BULAN LALU|MASUK|JUMLAH (2+3)|SELESAI|DITOLAK|DIKEMBALIKAN|SISA"
    read = one(words, f"{OF_GRESIK}{head}\n 4 |KTP-el|14|118|132|109|2|3|18\n 5 |KK|-|12 bks|12 bks|11|-|-|1")
    assert read.values == {
        "B4": "14", "C4": "118", "E4": "109", "F4": "5", "H4": "18",
        "B5": "-", "C5": "12 bks", "E5": "11", "F5": "0", "H5": "1",
    }  # fmt: skip
    assert said(read, 3)["F4"] == "rejected" and not read.asked and not read.notes


def test_the_same_below_each_other(words):
    rows = "".join(
        f"\n {row} |{name}|{value}"
        for row, (name, value) in enumerate(
            [("Masuk", 9), ("Selesai", 6), ("Ditolak", 1), ("Dikembalikan", 2), ("Masuk", 5), ("Selesai", 5)], 4
        )
    )
    rows = rows.replace(" 4 |", " 4 |KTP-el|").replace(" 8 |", " 8 |KK|")
    rows = "".join(f"\n{line}" if line.count("|") == 3 else f"\n{line[:3]}|{line[3:]}" for line in rows.split("\n")[1:])
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|URAIAN|JUMLAH{rows}", merged=("A4:A7", "A8:A9"))
    assert read.values == {"C4": "9", "C5": "6", "C6": "3", "C8": "5", "C9": "5"} and not read.asked


def test_one_part_of_what_was_rejected_that_is_empty_is_asked(words):
    read = one(words, f"{OF_GRESIK}\n 3 |LAYANAN|Masuk|Ditolak|Dikembalikan\n 4 |KTP-el|9|2|\n 5 |KK|9|1|1")
    assert set(read.asked) == {"C4"} and read.values["C5"] == "2"


def test_counts_in_another_unit_make_no_total_wrong(words):
    rows = "\n 4 |KTP-el|9|7\n 5 |KK|5|5\n 6 |Legalisir|240 lembar|240 lembar\n 7 |JUMLAH|14|12"
    assert not one(words, f"{OF_GRESIK}\n 3 |LAYANAN|Masuk|Selesai{rows}").notes


@pytest.mark.parametrize("dash", ["-", "–", "−"])
def test_a_dash_among_ticks_is_what_is_not_there(words, dash):
    rows = f"\n 5 |1|Loket pendaftaran|√|√|{dash}\n 6 |2|Ruang tunggu|√|{dash}|√\n 7 |3|Tempat piket|√|√|√"
    read = one(words, f"{OF_ALL}\n 4 |No|Sarana|Manyar|Cerme|Benjeng{rows}")
    assert {cell for cell, value in read.values.items() if value == "belum"} == {"E5", "D6"}
    assert read.values["C5"] == "√"


@pytest.mark.parametrize("other, told", [
    ("√", None),  # the place to pay may not be needed
    ("tidak dipersyaratkan", "belum"),  # that has words of its own
    ("x", None), ("tidak ada", None),  # and so has what is not there
])  # fmt: skip
def test_a_dash_that_may_mean_something_else_stays_what_it_is(words, other, told):
    rows = f"\n 5 |1|Loket pendaftaran|√|√|√\n 6 |2|Tempat pembayaran|{other}|-|√\n 7 |3|Tempat piket|√|√|√"
    read = one(words, f"{OF_ALL}\n 4 |No|Sarana|Manyar|Cerme|Benjeng{rows}")
    assert read.values["D6"] == (told or "-")


@pytest.mark.parametrize("line, count", [
    ("Survei dilaksanakan Januari s.d. Juni 2026 dengan 112 responden pengguna layanan.", "112"),
    ("Diisi oleh 112 responden, 60 laki-laki dan 52 perempuan", "112"),
    ("Catatan: survei terhadap 1.250 orang responden", "1.250"),
    ("Survei tahun 2026: responden 118 orang", "118"),
    ("Jumlah sampel minimal 100 responden", None), ("Sebanyak 3 dari 112 responden menyatakan kurang puas", None),
    ("60 responden laki-laki, 52 responden perempuan", None), ("Responden pria : 60", None),
])  # fmt: skip
def test_how_many_answered_stands_before_its_word(words, line, count):
    for picture in (f"{SURVEY}\n 4 |{line}{SCORES}", f"{SURVEY}{SCORES}\n12 ||{line}"):
        [plan] = one(words, picture).understood.plans
        assert getattr(plan.shared.get("respondents"), "text", None) == count


def test_two_lines_that_differ_in_how_many_answered_say_nothing(words):
    lines = "\n 4 |Responden semester ini 112 responden\n 5 |Survei diisi oleh 98 responden"
    [plan] = one(words, f"{SURVEY}{lines}{SCORES}").understood.plans
    assert plan.shared["respondents"].text == "?"  # a rule refuses it


def test_desa_across_without_their_sum_add_up(words):
    head = "\n 3 |NO|JENIS SURAT|NAMA DESA||||\n 4 |||Simbatan|Menganti|Semen|Driyorejo|Gorang-Gareng"
    rows = "\n 5 |1|SKTM|4|2|7|3|-\n 6 |2|Surat Keterangan Usaha|3|6|4||1\n 7 ||Jumlah|7|8|11|3|1"
    merged = ("A3:A4", "B3:B4", "C3:G3")
    read = one(words, OF_GRESIK + head + rows, merged=merged)
    assert read.values == {"C5": "16", "C6": "14"} and set(read.asked) == {"C6"} and not read.notes
    assert read.facts["C5"] == "GRESIK, SKTM, 2026-10, completed"


@pytest.mark.parametrize("month", ["202609", "2026-09", "09/2026"])
def test_a_month_in_figures_in_a_column_of_its_own(words, month):
    rows = f"\n 2 |{month}|GRESIK|KTP-EL|12|11\n 3 |{month}|MANYAR|KTP-EL|5|5"
    read = one(words, f" 1 |PERIODE|KECAMATAN|LAYANAN|MASUK|SELESAI{rows}", file="paten.txt")
    assert set(said(read, 2).values()) == {"2026-09"} and len(read.facts) == 4


def test_what_applicants_took_back_in_a_row_of_its_own_was_not_refused(words):
    states = ("Masuk|9", "Selesai|6", "Ditolak|1", "Dibatalkan pemohon|2")
    rows = "".join(f"\n {row} |MANYAR|KTP-el|{one}" for row, one in enumerate(states, 2))
    read = one(words, f" 1 |KECAMATAN|LAYANAN|STATUS|JUMLAH{rows}", file="paten 2026-09.csv")
    assert read.values == {"D2": "9", "D3": "6", "D4": "1"} and read.rules == {"B46"}


def test_each_kecamatan_ticks_in_its_own_way(words):
    rows = "\n 5 |1|Loket pendaftaran|√|ada|ya\n 6 |2|Ruang tunggu|√|tidak ada|ya\n 7 |3|Tempat piket|−|ada|−"
    read = one(words, f"{OF_ALL}\n 4 |No|Sarana|Manyar|Cerme|Benjeng{rows}")
    assert read.values["C7"] == "belum" and read.values["E7"] in ("-", "−")


PASTED = """ 1 |GABUNGAN LAPORAN PATEN KABUPATEN GRESIK OKTOBER 2026
 3 |Laporan PATEN Kec. Manyar Bulan Oktober 2026
 4 |Uraian|KTP|KK|SKTM
 5 |Permohonan|76|54|8
 6 |Selesai|74|54|8
 9 |KEC. CERME (kiriman WA)
10 |Cetak KTP|:|64 berkas
11 |KK|:|39 berkas
12 |SKTM|:|3 berkas
13 |Mohon maaf terlambat"""


def test_a_message_pasted_below_the_table_of_another_kecamatan(words):
    read = one(words, PASTED)
    assert read.facts["B5"] == "Manyar, KTP, 2026-10, requested" and read.values["C10"] == "64 berkas"
    assert {cell: told for cell, told in read.facts.items() if cell[0] == "C" and len(cell) > 2} == {
        "C10": "CERME, Cetak KTP, 2026-10, completed",
        "C11": "CERME, KK, 2026-10, completed",
        "C12": "CERME, SKTM, 2026-10, completed",
    }


def test_such_a_list_of_the_same_kecamatan_is_only_told(words):
    read = one(words, PASTED.replace("CERME", "MANYAR"))
    assert {cell[0] for cell in read.facts if len(cell) > 2} == set() and read.notes


def test_sums_up_to_a_month_of_another_kecamatan_are_asked(words):
    own = " 1 |KECAMATAN CERME\n 2 |BULAN AGUSTUS 2026\n 4 |No|Layanan|Selesai\n 5 |1|KTP-el|109\n 6 |2|KK|90"
    other = (
        "\n 9 |KECAMATAN {}\n10 |TAHUN 2026\n12 |No|Layanan|Selesai s.d. Agustus 2026\n13 |1|KTP-el|611\n14 |2|KK|498"
    )
    asked = one(words, own + other.format("SIDAYU"))
    assert set(asked.asked) == {"C13", "C14"} and set(said(asked, 3).values()) == {"completed"}
    left = one(words, own + other.format("CERME"))
    assert not left.asked and left.rules == {"B43"}


@pytest.mark.parametrize("line", ["bln 9 '26", "bulan 9-26", "bln ke 9/26", "Bulan IX '26"])
def test_a_month_in_figures_with_a_short_year(words, line):
    read = one(words, f" 1 |Lap PATEN kec Manyar {line}\n 3 |KTP|12\n 4 |KK|5\n 5 |SKTM|3")
    assert set(said(read, 2).values()) == {"2026-09"} and len(read.facts) == 3


@pytest.mark.parametrize("remark, asked", [
    ("sdh jadi 11", True), ("selesai: 11", True), ("1 belum jadi", True), ("sdh jadi 12", False), ("lancar", False),
])  # fmt: skip
def test_how_many_are_finished_beside_a_number_that_may_be_all_of_them(words, remark, asked):
    [plan] = one(words, f"{OF_GRESIK}\n 3 |KTP|12|{remark}\n 4 |KK|5|\n 5 |SKTM|3|").understood.plans
    assert [bool(remark_of_line(plan, line)) for line in plan.data] == [asked, False, False]


def test_a_checklist_in_lines_of_a_message(words):
    lines = (
        "Loket pendaftaran : ada (2 unit)",
        "Ruang tunggu : ada",
        "Tempat piket : belum ada",
        "Tempat pengaduan: ada",
    )
    text = "".join(f"\n {row} |{row - 3}. {line}" for row, line in enumerate(lines, 4))
    read = one(words, f" 1 |Kecamatan Manyar\n 2 |Keadaan sarana PATEN bulan Juli 2026{text}")
    assert read.values == {"B4": "ada (2 unit)", "B5": "ada", "B6": "belum ada", "B7": "ada"}
    assert set(said(read, 3).values()) == {"status"} and not read.notes


def test_noughts_and_ones_of_requirements_are_no_scores(words):
    rows = "\n 5 |1|Loket pendaftaran|1\n 6 |2|Ruang tunggu|0\n 7 |3|Tempat piket|1\n 8 ||Total skor|2"
    read = one(words, f"{OF_ALL.replace('KABUPATEN', 'KECAMATAN')}\n 4 |No|Komponen|Skor (0/1){rows}")
    assert read.values == {"C5": "1", "C6": "0", "C7": "1"} and set(said(read, 3).values()) == {"status"}
    graded = one(words, f"{OF_ALL.replace('KABUPATEN', 'KECAMATAN')}\n 4 |No|Komponen|Skor{rows.replace('|0', '|3')}")
    assert not graded.facts and graded.rules == {"B33"}


def test_a_list_that_says_sebanyak(words):
    rows = "".join(f"\n {row} |1.|Pelayanan {name}|:|sebanyak|{row}|berkas" for row, name in ((4, "KTP-el"), (5, "KK")))
    read = one(words, f" 1 |Bersama ini kami laporkan PATEN Kecamatan Manyar bulan Agustus 2026{rows}")
    assert read.values == {"E4": "4", "E5": "5"} and not read.notes


@pytest.mark.parametrize("row", ["Legalisir|:|310|lembar", "Legalisir (lembar)|:|310|", "Legalisir|:|310|lbr."])
def test_what_is_counted_stands_behind_the_number_or_the_name(words, row):
    rows = f"\n 3 |KTP-el|:|206|keping\n 4 |KK|:|158|lembar\n 5 |{row}\n 6 |SKTM|:|nihil|"
    [plan] = one(words, f" 1 |LAPORAN PATEN KECAMATAN MANYAR AGUSTUS 2026{rows}").understood.plans
    assert [bool(unit_of_line(plan, line)) for line in plan.data] == [False, False, True, False]


TWO_MONTHS = """ 1 |PELAYANAN PATEN KABUPATEN GRESIK
 2 |SEPTEMBER DAN OKTOBER 2026
 4 |No|Kecamatan|September 2026||Oktober 2026||Keterangan
 5 |||KTP|KK|KTP|KK|
 6 |1|Manyar|132|94|140|99|
 7 |2|Cerme|101|72|64|45|"""


@pytest.mark.parametrize("remark, asked", [
    ("angka Oktober baru s.d. tgl 20", {"E7", "F7"}), ("data September perkiraan", {"C7", "D7"}),
    ("perkiraan", {"C7", "D7", "E7", "F7"}), ("memakai angka September", {"C7", "D7", "E7", "F7"}), ("lancar", set()),
])  # fmt: skip
def test_a_remark_about_one_of_two_months_asks_about_that_one(words, remark, asked):
    merged = ("A4:A5", "B4:B5", "C4:D4", "E4:F4", "G4:G5")
    [plan] = one(words, TWO_MONTHS + remark, merged=merged).understood.plans
    cells = {f"{'ABCDEF'[extra.col - 1]}{extra.row}" for extra in plan.extras if extra.remark}
    whole = {f"{col}{line.row}" for line in plan.data for col in "CDEF" if remark_of_line(plan, line)}
    assert cells | whole == asked


def test_files_in_time_are_counted_below_a_title_that_speaks_of_time(words):
    title = " 1 |KECAMATAN MANYAR\n 2 |REKAP KETEPATAN WAKTU PELAYANAN JUNI 2026"
    read = one(words, f"{title}\n 4 |No|Layanan|Jumlah Berkas|Tepat Waktu|Terlambat\n 5 |1|KTP|12|11|1\n 6 |2|KK|5|5|0")
    assert set(said(read, 3).values()) == {"completed", "on_time"} and len(read.facts) == 4


@pytest.mark.parametrize("title", [
    "REKAP SURAT KETERANGAN KABUPATEN GRESIK MEI 2026", "PENERBITAN SURAT PINDAH KABUPATEN GRESIK MEI 2026",
])  # fmt: skip
def test_surat_of_a_service_does_not_hide_the_month(words, title):
    read = one(words, f" 1 |{title}\n 3 |Kecamatan|SKTM|SKU\n 4 |Manyar|6|3\n 5 |Cerme|5|2")
    assert set(said(read, 2).values()) == {"2026-05"}


def test_items_of_a_survey_with_their_number_are_no_key(words):
    rows = "\n 6 |U1 Persyaratan|3,2\n 7 |U2 Prosedur|3,1\n 8 |U3 Waktu|3,0"
    read = one(words, f"{SURVEY}\n 4 |Jumlah responden sebanyak 60 orang (L 25, P 35).\n 5 |Unsur|Nilai{rows}")
    assert read.values == {"B6": "3,2", "B7": "3,1", "B8": "3,0"}


def test_the_numbers_of_lines_are_no_lost_numbers(words):
    rows = "\n 3 |1|KTP EL|:|12 (DUA BELAS)\n 4 |2|KK|:|5 (LIMA)\n 5 |3|SKTM|:|3 (TIGA)\n 6 |4|SKCK|:|0 (NIHIL)"
    read = one(words, f" 1 |LAPORAN KECAMATAN MANYAR BULAN MARET 2026{rows}")
    assert len(read.facts) == 4 and not read.notes


@pytest.mark.parametrize("met, unmet", [("SUDAH DIPENUHI", "BELUM DIPENUHI"), ("Telah memenuhi", "Tidak dipenuhi")])
def test_states_below_what_is_met_and_what_is_not(words, met, unmet):
    rows = "\n 5 |A.|TEKNIS||\n 6 |1.|Sarana prasarana||\n 7 ||a. loket pendaftaran|√|\n 8 ||b. tempat piket||√|2027"
    read = one(words, f"{OF_ALL.replace('KABUPATEN', 'KECAMATAN')}\n 4 |NO|SYARAT|{met}|{unmet}|RENCANA{rows}")
    assert read.states == {"C7": "terpenuhi", "D8": "belum"}


def test_questions_and_their_answers_without_a_header(words):
    rows = "\n 4 |Apakah kecamatan memiliki loket pendaftaran?|Ya\n 5 |Apakah tersedia ruang tunggu?|Ya"
    rows += "\n 6 |Apakah tersedia tempat piket?|Tidak\n 7 |Apakah tersedia tempat pengaduan?|Ya, satu meja"
    read = one(words, f" 1 |KUESIONER PATEN KECAMATAN MANYAR\n 2 |Diisi tanggal 12 Agustus 2026{rows}")
    assert read.values == {"B4": "Ya", "B5": "Ya", "B6": "Tidak", "B7": "Ya, satu meja"}
    assert set(said(read, 2).values()) == {"2026-08"}


def test_two_measures_in_a_line_without_a_colon(words):
    lines = ("KTP-el masuk 45 selesai 44", "KK masuk 23, selesai 23", "SKTM masuk 12 bks selesai 12 bks")
    text = "".join(f"\n {row} |{row - 2}. {line}" for row, line in enumerate(lines, 3))
    read = one(words, f" 1 |Lap. Kec Manyar Agustus 2026{text}")
    assert read.values == {"B3": "45", "C3": "44", "B4": "23", "C4": "23", "B5": "12 bks", "C5": "12 bks"}


@pytest.mark.parametrize("name, month", [("lap_2026_06.xlsx", "2026-06"), ("lap 2026-06-05.xlsx", None)])
def test_a_month_behind_the_year_in_the_name_of_a_file(words, name, month):
    read = one(words, " 1 |DATA LAYANAN KEC MANYAR\n 3 |Layanan|Jumlah\n 4 |KTP|12\n 5 |KK|5", file=name)
    assert {told.split(", ")[2] for told in read.facts.values()} == ({month} if month else set())
    assert bool(read.asked) == (month is None)


@pytest.mark.parametrize("head", [
    "kecamatan|tahun_bulan|ktp_masuk|ktp_selesai|kk_masuk|kk_selesai",
    "NamaKecamatan|TahunBulan|KTP masuk|KTP selesai|KKMasuk|KKSelesai",
])  # fmt: skip
def test_headers_of_programs_are_words(words, head):
    read = one(
        words, f" 1 |{head}\n 2 |Manyar|2026-07|12|11|5|5\n 3 |Cerme|2026-07|10|10|4|3", file="data.csv", sheet=""
    )
    assert len(read.facts) == 8 and set(said(read, 2).values()) == {"2026-07"}
    assert [said(read, 3)[f"{col}2"] for col in "CDEF"] == ["requested", "completed"] * 2


def test_kecamatan_and_month_below_the_list(words):
    read = one(words, " 1 |NO|URAIAN|JUMLAH\n 2 |1|KTP|12\n 3 |2|KK|5\n 4 |3|SKTM|3\n 6 |Kec. Manyar, Bulan Juli 2026")
    assert set(said(read, 0).values()) == {"Manyar"} and set(said(read, 2).values()) == {"2026-07"}


def test_x_among_words_for_what_is_there_is_what_is_not(words):
    rows = "\n 5 |1|Loket pendaftaran|ada\n 6 |2|Ruang tunggu|x\n 7 |3|Tempat piket|belum ada"
    read = one(words, f"{OF_ALL.replace('KABUPATEN', 'KECAMATAN')}\n 4 |No|Sarana|Keadaan{rows}")
    assert read.values == {"C5": "ada", "C6": "belum", "C7": "belum ada"}


def test_a_state_merged_over_several_kecamatan_is_that_of_each(words):
    rows = "\n 5 |1|Loket pendaftaran|Lengkap|Lengkap|Belum\n 6 |2|Tempat pembayaran|Tidak berlaku||"
    rows += "\n 7 |3|Ruang tunggu|Lengkap|Belum|Lengkap"
    read = one(words, f"{OF_ALL}\n 4 |No|Sarana|Manyar|Cerme|Benjeng{rows}", merged=("C6:E6",))
    assert [read.values[f"{col}6"] for col in "CDE"] == ["Tidak berlaku"] * 3 and not read.notes


@pytest.mark.parametrize("step, asked", [
    ("kondisi bulan Mei, Juni belum dicek", True), ("dipenuhi Desember 2026", False),
    ("usul anggaran tahun 2027", False),
])  # fmt: skip
def test_a_step_that_dates_a_state_to_another_month_is_asked(words, step, asked):
    rows = f"\n 5 |1|Loket pendaftaran|Ada|{step}\n 6 |2|Ruang tunggu|Ada|\n 7 |3|Tempat piket|Belum|"
    read = one(words, f"{OF_ALL.replace('KABUPATEN', 'KECAMATAN')}\n 4 |No|Sarana|Status|Tindak lanjut{rows}")
    [plan] = read.understood.plans
    assert [bool(remark_of_line(plan, line)) for line in plan.data] == [asked, False, False]

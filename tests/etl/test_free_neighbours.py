"""What stands beside the names and the counts: remarks, units, other years, sums, and headers of two lines."""

import pytest
from free_form import Read, one, said, vocabulary

from etl.read.free.vocabulary import Vocabulary

OCTOBER = " 1 |REKAP PATEN KABUPATEN GRESIK BULAN OKTOBER 2026"
OF_GRESIK = " 1 |KECAMATAN GRESIK BULAN OKTOBER 2026"
UNSUR = "Persyaratan|Prosedur|Waktu Penyelesaian|Biaya|Produk|Kompetensi|Perilaku|Pengaduan|Sarana"
NUMBERED = "U1|U2|U3|U4|U5|U6|U7|U8|U9"


@pytest.fixture(scope="module")
def words(tmp_path_factory) -> Vocabulary:
    return vocabulary(tmp_path_factory.mktemp("office"))


def keys(read: Read, of: int) -> list[str]:
    return sorted(set(said(read, of).values()))


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

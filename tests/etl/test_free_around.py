"""Tables of other things around a report, on its sheet or on its cover, change nothing of it."""

import pytest
from free_form import Read, grid, one, said

TITLE = " 1 |REKAP PERMOHONAN PATEN KABUPATEN GRESIK BULAN OKTOBER 2026"
TABLE = "\n 3 |NO|KECAMATAN|KTP-el|KK\n 4 |1|Gresik|5|6\n 5 |2|Manyar|7|8\n 6 |3|Cerme|9|10"
CELLS = {f"{col}{row}" for col in "CD" for row in (4, 5, 6)}
OTHERS = {
    "petugas": "\n 9 |DATA PETUGAS\n 10 |No|Nama Jabatan|Jumlah\n 11 |1|Operator|2\n 12 |2|Petugas loket|3",
    "sarana": "\n 9 |SARANA PRASARANA\n 10 |No|Jenis Barang|Jumlah|Kondisi\n 11 |1|Komputer|4|baik\n 12 |2|Meja|2|baik",
    "tahun lalu": "\n 9 |Perbandingan dengan tahun 2025\n 10 |No|Uraian|2025|2026\n 11 |1|Jumlah pelayanan|1200|1300",
    "penduduk": "\n 9 |DATA PENDUDUK\n 10 |No|Desa|L|P|Jumlah\n 11 |1|Sukamaju|10|20|30\n 12 |2|Sukasari|11|21|32",
    "anggaran": "\n 9 |REALISASI ANGGARAN\n 10 |No|Uraian|Pagu|Realisasi\n 11 |1|Belanja ATK|5000000|2500000",
}


@pytest.mark.parametrize("other", OTHERS)
def test_below_a_report(words, other):
    read = one(words, f"{TITLE}{TABLE}{OTHERS[other]}")
    assert set(read.facts) == CELLS and not read.asked
    assert set(said(read, 3).values()) == {"requested"} and "B33" in read.rules


@pytest.mark.parametrize("other", ["petugas", "sarana", "penduduk"])
def test_on_the_cover_that_says_the_month(words, other):
    cover = grid(f" 1 |LAPORAN PATEN\n 3 |KABUPATEN GRESIK\n 4 |BULAN OKTOBER 2026\n{OTHERS[other]}", "Sampul")
    data = grid(f" 1 |REKAP PERMOHONAN PATEN{TABLE}", "Data", number=2)
    read = Read(words, cover, data)
    assert set(read.facts) == CELLS and set(said(read, 2).values()) == {"2026-10"} and not read.asked


def test_the_month_of_a_table_of_other_things_is_not_that_of_the_report(words):
    other = OTHERS["penduduk"].replace("DATA PENDUDUK", "DATA PENDUDUK BULAN JUNI 2026")
    read = Read(words, grid(f" 1 |PROFIL{other}", "Profil"), grid(f" 1 |REKAP{TABLE}", "Data", number=2))
    assert "bulan" in read.doubts


@pytest.mark.parametrize("other", OTHERS)
def test_below_a_list_without_a_header(words, other):
    lines = " 1 |Kec. Gresik, Oktober 2026\n 3 |KTP-el|:|5\n 4 |KK|:|6\n 5 |SKTM|:|7"
    read = one(words, f"{lines}{OTHERS[other]}")
    assert set(read.facts) == {"C3", "C4", "C5"} and not read.asked


def test_what_another_sheet_asks_for_names_no_measure_of_the_report(words):
    form = grid(f" 1 |PETUNJUK: isi kolom permohonan{OTHERS['sarana']}", "Petunjuk")
    data = grid(f"{TITLE.replace('PERMOHONAN ', '')}{TABLE}", "Data", number=2)
    read = Read(words, form, data)
    assert set(read.facts) == CELLS and set(said(read, 3).values()) == {"completed"}


def test_the_day_of_printing_is_no_measure(words):
    read = one(words, f"{TITLE}\n 2 |Dicetak: 12/11/2026 08:15 oleh admin{TABLE}")
    assert set(said(read, 3).values()) == {"requested"}
    read = one(words, f" 1 |JUMLAH DOKUMEN YANG DICETAK BULAN OKTOBER 2026 KABUPATEN GRESIK{TABLE}")
    assert set(said(read, 3).values()) == {"completed"}


def test_a_sign_explained_twice_in_other_words_is_known(words):
    head = "\n 3 |KECAMATAN|KTP-el||KK|\n 4 ||M|S|M|S"
    rows = "\n 5 |Gresik|5|4|6|6\n 6 |Manyar|7|7|8|8"
    keys = "\n 8 |M = permohonan masuk; S = selesai\n 9 |M|=|Masuk\n 10 |S|=|Selesai"
    read = one(words, f"{TITLE}{head}{rows}{keys}", merged=("A3:A4", "B3:C3", "D3:E3"))
    assert set(said(read, 3).values()) == {"requested", "completed"} and len(read.facts) == 8


def test_an_empty_form_of_one_kecamatan_gives_its_name_to_no_recap(words):
    form = "\n 3 |No|LAYANAN|MASUK|SELESAI\n 4 |1|KTP-el|{}\n 5 |2|KK|{}"
    sheets = {"GRESIK": ("5|4", "6|6"), "MANYAR": ("|", "|"), "CERME": ("7|7", "8|8"), "REKAP": ("12|11", "14|14")}
    grids = [
        grid(
            f" 1 |{'KECAMATAN ' + name if at < 4 else 'REKAP'}\n 2 |BULAN OKTOBER 2026{form.format(*rows)}",
            name,
            number=at,
        )
        for at, (name, rows) in enumerate(sheets.items(), 1)
    ]
    read = Read(words, *grids)
    assert not any("MANYAR" in told for told in (read.facts | read.asked).values())
    assert {cell for cell in read.asked if cell.startswith("REKAP")} and len(read.facts) == 8


LINES = (
    "Berdasarkan Keputusan Bupati Nomor 188/45/2025 Tahun 2025",
    "Menunjuk surat Gubernur tanggal 5 Januari 2026 perihal permintaan laporan",
    "Target tahun 2026: 1.200 berkas",
    "Jumlah penduduk tahun 2025: 45.000 jiwa",
    "Laporan bulan sebelumnya telah dikirim 5 September 2026",
    "Yang belum lengkap dikembalikan ke pemohon",
    "Pengaduan: hubungi 0341-123456",
    "Catatan: layanan KTP-el tutup 3 hari karena listrik padam",
    "Rekap kumulatif ada di lembar lain",
    "Rekap kumulatif ada di lembar berikutnya",
    "Responden SKM 50 orang",
    "Batas akhir pengiriman: 5 November 2026",
    "Narahubung: 0812-3456-7890",
)


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("month", ["BULAN OKTOBER 2026", ""])
def test_a_line_that_names_nothing_of_the_report_changes_nothing(words, line, month):
    title = f" 1 |REKAP PATEN KABUPATEN GRESIK {month}\n 2 |{line}"
    read = one(words, f"{title}{TABLE}", file="rekap oktober 2026.xlsx")
    assert set(read.facts) == CELLS and not read.asked
    assert set(said(read, 3).values()) == {"completed"} and set(said(read, 2).values()) == {"2026-10"}


@pytest.mark.parametrize(
    "line",
    [
        "Menindaklanjuti surat Bupati, bersama ini kami sampaikan laporan bulan Oktober 2026",
        "Jumlah responden: 50 orang",
    ],
)
def test_a_sentence_that_reports_is_read(words, line):
    rows = "\n 4 |Gresik" + "|3,2" * 9 + "\n 5 |Manyar" + "|3,3" * 9
    head = "\n 3 |KECAMATAN|U1|U2|U3|U4|U5|U6|U7|U8|U9"
    read = one(
        words, f" 1 |SURVEI KABUPATEN GRESIK{'' if 'bulan' in line else ' OKTOBER 2026'}\n 2 |{line}{head}{rows}"
    )
    assert set(said(read, 2).values()) == {"2026-10"}
    assert ("respondents" in read.understood.plans[0].shared) == ("responden" in line)


def test_last_year_before_the_block_of_this_one_is_not_loaded(words):
    head = "\n 3 |KECAMATAN|Juni 2025|Juni 2026||\n 4 |||Masuk|Selesai|%"
    rows = "\n 5 |Gresik|9|5|4|80%\n 6 |Manyar|9|6|6|100%\n 7 |Cerme|9|7|7|100%"
    title = " 1 |PELAYANAN KTP-EL KABUPATEN GRESIK BULAN JUNI 2026"
    read = one(words, f"{title}{head}{rows}", merged=("A3:A4", "B3:B4", "C3:E3"))
    assert {cell[0] for cell in read.facts} == {"C", "D"} and not read.asked
    title = f"{title}\n 2 |Berdasarkan Keputusan Bupati Nomor 5 Tahun 2025"
    read = one(words, f"{title}{head}{rows}", merged=("A3:A4", "B3:B4", "C3:E3"))
    assert {cell[0] for cell in read.facts} == {"C", "D"} and not read.asked


def test_numbered_headings_below_a_note_are_no_key(words):
    rows = "\n 4 |A|KECAMATAN GRESIK||\n 5 |1|Kel. Kroman|1|2\n 6 |2|Kel. Lumpur|3|4"
    more = "\n 7 |B|KECAMATAN MANYAR||\n 8 |1|Kel. Peganden|5|6\n 9 |2|Kel. Suci|7|8"
    title = " 1 |REKAP KABUPATEN GRESIK BULAN OKTOBER 2026\n 2 |Catatan: dilayani di kantor kecamatan"
    read = one(words, f"{title}\n 3 |NO|KECAMATAN / KELURAHAN|KTP-el|KK{rows}{more}")
    assert sorted(read.values[cell] for cell in read.facts) == ["12", "14", "4", "6"]


def test_the_sum_of_two_halves_side_by_side_tells_of_no_lost_nought(words):
    head = "\n 3 |NO|KECAMATAN|MASUK||NO|KECAMATAN|MASUK"
    rows = "\n 4 |1|Gresik|14||3|Cerme|15\n 5 |2|Manyar|21||4|Benjeng|9\n 7 ||||||Jumlah seluruhnya|140"
    title = " 1 |PELAYANAN KTP-EL KABUPATEN GRESIK BULAN OKTOBER 2026"
    read = one(words, f"{title}{head}{rows.replace('||||||Jumlah', '|||||Jumlah')}")
    assert len(read.facts) == 4 and all(not plan.totals for plan in read.understood.plans if plan.table.like)


def test_a_note_between_the_rows_of_a_survey_ends_it_not(words):
    unsur = "".join(f"\n {row} |{row - 3}|U{row - 3}|3,2" for row in range(4, 9))
    rest = "".join(f"\n {row} |{row - 4}|U{row - 4}|3,2" for row in range(10, 14))
    title = " 1 |SURVEI KECAMATAN GRESIK OKTOBER 2026\n 3 |No|Unsur|NRR"
    read = one(words, f"{title}{unsur}\n 9 |Catatan: kantor libur 2 hari{rest}")
    assert len(read.facts) == 9


def test_an_unknown_name_below_a_note_is_a_row_too(words):
    rows = "\n 4 |1|Gresik|5|6\n 5 |Catatan: data sementara\n 6 |2|Driorejo|7|8\n 7 |3|Cerme|9|10"
    read = one(words, f"{TITLE}\n 3 |NO|KECAMATAN|KTP-el|KK{rows}")
    assert {cell[1:] for cell in read.facts} == {"4", "6", "7"}


@pytest.mark.parametrize("line", ["Lanjutan", "Halaman 2 dari 3", "---", "dst.", "Dicetak 5/11/2026"])
def test_the_words_of_a_page_are_no_kecamatan(words, line):
    rows = f"\n 4 |KECAMATAN GRESIK\n 5 |KTP-el|5\n 6 |{line}\n 7 |KK|6\n 8 |KECAMATAN MANYAR\n 9 |KTP-el|7\n 10 |KK|8"
    read = one(words, f" 1 |REKAP OKTOBER 2026\n 3 |LAYANAN|MASUK{rows}")
    assert sorted(said(read, 0).values()) == ["KECAMATAN GRESIK"] * 2 + ["KECAMATAN MANYAR"] * 2


@pytest.mark.parametrize("label", ["Ttl.", "T O T A L", "Jmlh", "Keseluruhan", "JUMLAH KABUPATEN", "Σ"])
def test_a_total_by_any_name(words, label):
    read = one(words, f"{TITLE}{TABLE}\n 7 ||{label}|21|24")
    assert set(read.facts) == CELLS and not read.notes


def test_population_beside_services_by_men_and_women_makes_no_table_of_people(words):
    head = "\n 4 |No|Kecamatan|Jumlah penduduk|KTP-el||KK|\n 5 ||||L|P|L|P"
    rows = "\n 6 |1|Cerme|45.678|12|9|4|3\n 7 |2|Benjeng|34.567|8|11|0|2"
    merged = ("A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:G4")
    read = one(words, f" 1 |REKAP PATEN KABUPATEN GRESIK\n 2 |JULI 2026{head}{rows}", merged=merged)
    assert sorted(read.values.values()) == ["19", "2", "21", "7"]

"""How a file is understood, told in words."""

import shutil
from pathlib import Path

import duckdb
import pytest
from free_form import grid
from reading import COUNTED, Sheets, written
from workbooks.draw import Sheet, write_xlsx
from workbooks.make import FILES

from etl import read, sql
from etl.read.explain import explain
from etl.read.free.explain import told
from etl.read.free.names import NAMES_ROWS
from etl.read.free.understand import understand
from etl.read.free.vocabulary import Vocabulary
from paten.say.understood import ROLES


def test_a_template_is_told_sheet_by_sheet(tmp_path):
    path = written(tmp_path, COUNTED, simulated=True)
    with Sheets(path) as book:
        book.create_sheet("Catatan")["A1"] = "titip salam"
    lines = explain(path)
    assert lines[:3] == [
        "Berkas PATEN_35.74_2026-03.xlsx:",
        "Templat PATEN versi 1, Kota Probolinggo (35.74), Maret 2026, SIMULASI.",
        "Lembar Layanan: dibaca sebagai Layanan; judul kolom di baris 3, tabel mulai baris 5.",
    ]
    assert '  Kolom C "NIHIL" → saklar NIHIL.' in lines
    assert any(line.startswith("  Layanan → completed: D NP-02, E NP-10, F belum dipilih") for line in lines)
    assert '  Kolom E "Status" → status.' in lines
    assert "Lembar Catatan: tidak dibaca." in lines
    assert "Terbaca 2 baris layanan, 2 wilayah, periode 2026-03-01." in lines
    assert any(line.startswith("B13 (peringatan): Lembar Catatan") for line in lines)


def test_a_csv_is_told_column_by_column(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("region_code;service_code;period;completed;nama\n35.74.01;NP-02;2026-03;4;Budi\n")
    assert explain(path)[1:7] == [
        "CSV dengan nama kolom yang dikenal.",
        '  Kolom A "region_code" → region_code.',
        '  Kolom B "service_code" → service_code.',
        '  Kolom C "period" → period.',
        '  Kolom D "completed" → completed.',
        '  Kolom E "nama" → tidak dikenal, dilewati.',
    ]


def test_a_file_that_is_no_report_is_told_so(tmp_path):
    path = tmp_path / "a.xls"
    path.write_bytes(b"<html></html>")
    lines = explain(path)
    assert lines[1:3] == [
        "Bukan templat PATEN, bukan CSV yang dikenal, dan tidak memuat tabel yang dimengerti.",
        "Tidak ada baris data yang terbaca.",
    ]
    assert lines[3].startswith("B05 (galat): ")


NAMES = {"NP-02": "Penerbitan KTP elektronik", "35.25.01": "Kec. Dukun"}
MARCH = " 1 |REKAP PATEN KABUPATEN GRESIK BULAN MARET 2026"


def lines(
    words: Vocabulary, picture: str, *, sheet: str = "Rekap", file: str = "a.xlsx", merged: tuple = ()
) -> list[str]:
    """What is told of a sheet of free form."""
    return [line.strip() for line in told(understand(file, [grid(picture, sheet, merged)], words), NAMES)]


def test_a_table_is_told_by_its_place_its_rows_and_what_each_column_is(words):
    header = "\n 3 |NO|KECAMATAN|LAYANAN|MASUK|% SELESAI|KET\n 4 |1|2|3|4|5|6"
    assert lines(words, f"{MARCH}{header}\n 5 |1|Gresik|KTP-el|9|90%|\n 6 |2|Manyar|KK|8|80%|") == [
        "Tabel Rekap!A3: laporan layanan; baris judul 3, nomor kolom di baris 4, isi baris 5–6.",
        'Kolom A "NO" → nomor urut, tidak dimuat.',
        'Kolom B "KECAMATAN" → kode atau nama kecamatan.',
        'Kolom C "LAYANAN" → nama layanan.',
        'Kolom D "MASUK" → permohonan.',
        'Kolom E "% SELESAI" → bukan angka laporan, tidak dimuat.',
        'Kolom F "KET" → bukan angka laporan, tidak dimuat.',
        "Untuk seluruh tabel: bulan 2026-03, dari sel Rekap!A1.",
    ]


@pytest.mark.parametrize(
    ("title", "sheet", "said"),
    [
        ("REKAP", "Rekap", "selesai (dianggap)"),
        ("REKAP YANG DITOLAK", "Rekap", "ditolak (menurut teks di atas tabel)"),
        ("REKAP", "Permohonan", "permohonan (menurut nama lembar)"),
    ],
)
def test_a_measure_that_no_header_says_is_told_with_its_source_or_as_assumed(words, title, sheet, said):
    drawn = f" 1 |{title} MARET 2026\n 3 |KECAMATAN|KTP-el|KK\n 4 |Gresik|1|2\n 5 |Manyar|3|4"
    assert f'Kolom B "KTP-el" → {said}, layanan KTP-el.' in lines(words, drawn, sheet=sheet)


def test_measures_in_rows_are_told_as_such(words):
    drawn = "\n 3 |KECAMATAN|URAIAN|KTP-el\n 4 |Gresik|Masuk|9\n 5 ||Selesai|8\n 6 |Manyar|Masuk|9\n 7 ||Selesai|8"
    told_lines = lines(words, MARCH + drawn)
    assert 'Kolom B "URAIAN" → ukuran (permohonan, selesai, …) (menurut isinya).' in told_lines
    assert 'Kolom C "KTP-el" → ukuran menurut barisnya, layanan KTP-el.' in told_lines


@pytest.mark.parametrize(
    ("sheet", "file", "where"),
    [
        ("Manyar", "Maret 2026.xlsx", ("nama lembar", "nama berkas")),
        ("Maret 2026", "Manyar.xlsx", ("nama berkas", "nama lembar")),
    ],
)
def test_a_key_of_the_whole_table_is_told_with_the_place_it_stands_in(words, sheet, file, where):
    told_lines = lines(words, " 3 |NO|LAYANAN|SELESAI\n 4 |1|KTP-el|5\n 5 |2|KK|6", sheet=sheet, file=file)
    assert f"Untuk seluruh tabel: kecamatan Manyar, dari {where[0]}." in told_lines
    assert f"Untuk seluruh tabel: bulan 2026-03, dari {where[1]}." in told_lines


def test_several_months_are_told_as_such(words):
    drawn = " 1 |TRIWULAN I TAHUN 2026\n 3 |KECAMATAN|KTP-el|KK\n 4 |Gresik|1|2\n 5 |Manyar|3|4"
    assert "Untuk seluruh tabel: masa 3 bulan mulai 2026-01, dari sel Rekap!A1." in lines(words, drawn)


def test_headings_texts_and_rows_without_numbers_are_told_apart(words):
    rows = "\n 4 ||KECAMATAN MANYAR\n 5 |1|KTP-el|9\n 6 |2|KK|8\n 7 ||NON PERIZINAN\n 8 |3|SKTM|"
    told_lines = lines(words, f"{MARCH}\n 3 |NO|LAYANAN|SELESAI{rows}")
    assert "Baris 4: kecamatan MANYAR, untuk baris-baris di bawahnya." in told_lines
    assert "Baris 7: teks atau nama kelompok, tidak dimuat." in told_lines
    assert "Baris 8: tidak berisi angka, tidak dimuat." in told_lines


def test_totals_averages_and_earlier_months_are_told_as_checked_only(words):
    rows = "\n 5 |Gresik|4|1|5\n 6 |Manyar|6|2|8\n 7 |JUMLAH|10|3|13\n 8 |RATA-RATA|5|1|6"
    told_lines = lines(
        words,
        f"{MARCH}\n 3 |KECAMATAN|KTP-el||\n 4 ||s.d. bulan lalu|bulan ini|s.d. bulan ini{rows}",
        merged=("B3:D3",),
    )
    assert 'Kolom C "KTP-el / bulan ini" → selesai (dianggap), layanan KTP-el.' in told_lines
    early = "jumlah sampai dengan bulan yang disebut judulnya; hanya untuk diperiksa"
    assert f'Kolom B "KTP-el / s.d. bulan lalu" → {early}.' in told_lines
    assert {"Baris 7: jumlah, hanya untuk diperiksa.", "Baris 8: rata-rata atau persen, tidak dimuat."} <= set(
        told_lines
    )


def test_desa_that_are_added_up_and_sums_in_doubt_are_told(words):
    drawn = " 1 |KECAMATAN MANYAR MARET 2026\n 3 |NO|DESA|KTP-el\n 4 |1|Sukomulyo|9\n 5 |2|Roomo|8\n 6 ||JUMLAH|18"
    told_lines = lines(words, drawn)
    assert "Baris 4–5: desa/kelurahan, dijumlahkan menjadi kecamatannya." in told_lines
    assert "Ditanyakan: jumlah Rekap!C6 (C6 tertulis 18, rinciannya 17)." in told_lines


def test_a_merged_nihil_is_told_with_the_cells_it_stands_for(words):
    drawn = "\n 3 |KECAMATAN|KTP-el|KK\n 4 |Gresik|NIHIL|\n 5 |Manyar|3|4"
    assert "Sel gabungan Rekap!B4: nihil, juga untuk 1 sel lain di dalamnya." in lines(
        words, MARCH + drawn, merged=("B4:C4",)
    )


def test_columns_that_say_the_same_are_told_as_asked(words):
    told_lines = lines(
        words, f"{MARCH}\n 3 |KECAMATAN|LAYANAN|SELESAI|SELESAI\n 4 |Gresik|KTP-el|5|6\n 5 |Manyar|KK|7|8"
    )
    assert (
        'Kolom D "SELESAI" → selesai; sama artinya dengan kolom C: baris yang berisi di keduanya ditanyakan.'
        in told_lines
    )


@pytest.mark.parametrize(
    ("title", "asked"),
    [
        ("KECAMATAN MANYAR", "Bulannya ditanyakan (tidak disebut)"),
        ("MARET 2026", "Kecamatannya ditanyakan (tidak disebut pada tabel mulai sel A3 lembar Rekap)"),
        (
            "KECAMATAN MANYAR S.D. MARET 2026",
            "Ditanyakan: bukan angka satu bulan kalender saja (KECAMATAN MANYAR S.D. MARET 2026)",
        ),
    ],
)
def test_what_is_asked_is_told_with_its_reason(words, title, asked):
    held = f"{asked}; baris tabel ini ditahan sampai dijawab."
    assert held in lines(words, f" 1 |{title}\n 3 |NO|LAYANAN|SELESAI\n 4 |1|KTP-el|5\n 5 |2|KK|6")


def test_a_survey_tells_how_many_answered(words):
    rows = "".join(f"\n {row} |{row - 3}|3|4" for row in range(4, 8))
    told_lines = lines(words, f" 1 |SKM KECAMATAN MANYAR SEMESTER I 2026\n 3 |RESP|U1|U2{rows}\n 8 |NRR|3|4")
    assert "Untuk seluruh tabel: banyak responden 4, dari banyaknya baris jawaban." in told_lines


def test_a_row_of_which_nothing_is_reported_is_said_to_name_no_other(words):
    table = "\n 2 |LAYANAN|URAIAN|BANYAKNYA\n 3 |KTP-el|Masuk|5\n 4 ||Selesai|\n 5 |KK|Masuk|\n 6 ||Selesai|3"
    told_lines = lines(words, f" 1 |KECAMATAN GRESIK MARET 2026{table}")
    assert "Baris 4–5: tidak berisi angka, tidak dimuat." in told_lines
    assert not any("untuk baris-baris di bawahnya" in line for line in told_lines)


def test_what_is_said_of_a_csv_names_no_sheet(tmp_path):
    path = tmp_path / "maret 2026.csv"
    path.write_text("KECAMATAN;KTP-el;KK\nGresik;5;7\nManyar;1;9\n;9;9\n", encoding="utf-8")
    assert explain(path)[-1].startswith("B36 (galat): Sel B4: baris ini berisi angka tanpa nama")


@pytest.mark.parametrize("recap", ["REKAP PATEN", "REKAP PATEN KECAMATAN GRESIK DAN MANYAR"])
def test_a_recap_of_other_sheets_and_a_table_of_something_else_are_told_as_left_out(tmp_path, recap):
    path = tmp_path / "maret 2026.xlsx"
    table = "\n 1 |REKAP PATEN MARET 2026\n 3 |NO|LAYANAN|SELESAI\n 4 |1|KTP-el|{}\n 5 |2|KK|{}\n"
    money = (
        "\n 1 |REALISASI ANGGARAN MARET 2026\n 3 |NO|KECAMATAN|KTP-el|KK\n 4 |1|Gresik|100|200\n 5 |2|Manyar|300|400\n"
    )
    sums = table.format(6, 8).replace("REKAP PATEN", recap)
    sheets = {"Gresik": table.format(5, 6), "Manyar": table.format(1, 2), "Rekap": sums, "Uang": money}
    write_xlsx(path, [Sheet(name, picture) for name, picture in sheets.items()])
    found = explain(path)
    assert "  Tabel ini hanya menjumlahkan tabel lain (semua kecamatan): tidak dimuat, hanya dibandingkan." in found
    assert not any("Kecamatannya ditanyakan" in line for line in found)
    assert any(line.startswith("B39 (peringatan): Lembar Rekap") for line in found)
    assert any(line.startswith("B33 (peringatan): Lembar Uang") for line in found)


@pytest.mark.parametrize("sums", [True, False])
def test_a_recap_of_the_months_of_a_year_is_not_asked_for_its_month(tmp_path, sums):
    path = tmp_path / "kec gresik 2026.xlsx"
    table = "\n 1 |KECAMATAN GRESIK\n 2 |{}\n 3 |NO|LAYANAN|MASUK|SELESAI\n 4 |1|KTP-el|{}|{}\n 5 |2|KK|{}|{}\n"
    sheets = {
        "JANUARI": table.format("BULAN JANUARI 2026", 5, 5, 6, 4),
        "FEBRUARI": table.format("BULAN FEBRUARI 2026", 7, 6, 8, 8),
        "MARET": table.format("BULAN FEBRUARI 2026", 1, 1, 2, 2),
        "REKAP": table.format("REKAP TAHUN 2026 (s.d. bulan berjalan)", *((13, 12, 16, 14) if sums else (9, 9, 16, 9))),
    }
    write_xlsx(path, [Sheet(name, picture) for name, picture in sheets.items()])
    found = explain(path)
    assert any("Tabel ini hanya menjumlahkan tabel lain (semua bulan)" in line for line in found) == sums
    assert sum("Bulannya ditanyakan" in line for line in found) == (
        1 if sums else 2
    )  # of MARET, whose title is another


def asked_of(tmp_path, picture: str) -> list[str]:
    """What is told of a sheet of free form after its tables: rows, verdict, questions, remarks."""
    path = tmp_path / "kec gresik maret 2026.xlsx"
    write_xlsx(path, [Sheet("Rekap", picture)])
    found = explain(path)
    return found[next(at for at, line in enumerate(found) if line.startswith("Terbaca")) :]


def test_every_question_of_the_checks_is_told_with_its_cells_its_answers_and_what_is_held(tmp_path):
    rows = "\n 4 |Gresik|KTP-el|5|\n 5 |Gresik|Layanan aneh|6|"
    rows += "\n 6 |Manyar|KK|7|perkiraan\n 7 |Manyar|SKTM|8|perkiraan saja"
    assert asked_of(tmp_path, f"{MARCH}\n 3 |KECAMATAN|LAYANAN|SELESAI|KETERANGAN{rows}") == [
        "Terbaca 4 baris layanan, 2 wilayah, periode 2026-03.",
        "Bila dimuat: 1 dari 4 baris masuk, 3 ditahan sampai pertanyaannya dijawab.",
        "Yang akan ditanyakan: dua pertanyaan.",
        "  L01: 1 baris ditahan.",
        '    Lembar Rekap sel B5: Layanan "Layanan aneh" tidak dikenal.',
        "    Jawab: kode layanan yang dimaksud, atau tolak bila baris ini memang salah.",
        "  U12: dua hal, 2 baris ditahan.",
        "    Lembar Rekap sel C6: Keterangan, komentar, atau catatan kaki berkas ini mengubah arti angkanya "
        '("perkiraan").',
        "    Lembar Rekap sel C7: Keterangan, komentar, atau catatan kaki berkas ini mengubah arti angkanya "
        '("perkiraan saja").',
        "    Jawab: angka bila angkanya memang untuk bulan laporan itu, atau tolak; kirim ulang dengan angka "
        "yang pasti. Satu jawaban berlaku untuk semuanya.",
    ]


def test_another_unit_than_files_is_told_as_asked(tmp_path):
    told_lines = asked_of(tmp_path, f"{MARCH}\n 3 |KECAMATAN|KTP-el (keping)|KK\n 4 |Gresik|5|6\n 5 |Manyar|7|8")
    assert "    Lembar Rekap sel B4: Yang dihitung di sini tertulis keping, bukan berkas." in told_lines


def test_what_is_refused_is_told_with_its_cell_and_like_remarks_once(tmp_path):
    rows = "\n 4 |Gresik|3|4\n 5 |Manyar|lima|8\n 6 |Cerme|lima|10"
    told_lines = asked_of(tmp_path, f"{MARCH}\n 3 |KECAMATAN|KTP-el|KK{rows}")
    assert told_lines[1] == "Bila dimuat: 4 dari 6 baris masuk, 2 tidak dimuat karena galat."
    assert told_lines[2].startswith('L02 (galat): Lembar Rekap sel B5 dan satu tempat lain: "lima" bukan angka.')


def test_a_file_of_which_every_row_counts_is_told_so(tmp_path):
    told_lines = asked_of(tmp_path, f"{MARCH}\n 3 |KECAMATAN|KTP-el|KK\n 4 |Gresik|5|6\n 5 |Manyar|7|8")
    assert told_lines[1:] == ["Bila dimuat: semua 4 baris masuk; tidak ada yang ditanyakan."]


def test_what_somebody_answered_is_asked_no_more_and_nothing_is_kept(office):
    rows = [
        {"region_code": "35.74.01", "service_code": "NP-02", "period": "2026-10", "completed": "4,5"},
        {"region_code": "35.74.02", "service_code": "NP-02", "period": "2026-10", "completed": "7"},
    ]
    path = office.inbox("2026-11-09", "Oktober", rows)
    held = "Bila dimuat: 1 dari 2 baris masuk, 1 ditahan sampai pertanyaannya dijawab."
    assert held in explain(path, office.root)
    office.load(path)
    assert held in explain(path, office.root)
    office.answer(office.open_questions()["L04"], "45")
    before = sorted(office.root.rglob("*"))
    found = explain(path, office.root)
    assert "Bila dimuat: 2 dari 2 baris masuk, satu pertanyaan sudah dijawab." in found
    assert not any("Yang akan ditanyakan" in line for line in found)
    assert sorted(office.root.rglob("*")) == before


def test_parts_that_are_added_up_are_told_so_and_parts_of_a_total_with_its_column(words):
    drawn = f"{MARCH}\n 3 |KECAMATAN|KTP-el|||KK||\n 4 ||L|P|Jml|L|P\n 5 |Gresik|1|2|3|4|5\n 6 |Manyar|1|1|2|3|3"
    told_lines = lines(words, drawn, merged=("B3:D3", "E3:F3"))
    assert 'Kolom B "KTP-el / L" → bagian dari kolom D, tidak dimuat sendiri.' in told_lines
    assert 'Kolom E "KK / L" → selesai (dianggap), layanan KK; jumlah kolom E–F.' in told_lines
    assert 'Kolom F "KK / P" → bagian; dijumlahkan di kolom E.' in told_lines


TOLD = [
    ("hari_kerja_ke_bawah", "  Baris 5–12, 14–18: rincian (misalnya per tanggal), dijumlahkan menjadi satu angka."),
    ("hari_kerja_ke_bawah", '  Kolom G "Paraf" → kosong, tidak ada yang dimuat.'),
    (
        "bulan_laporan_bulan_data",
        "  Baris 8: bukan jumlah berkas menurut namanya (“Kode klasifikasi”), tidak dimuat.",
    ),
    ("jumlah_di_tengah", "  Baris 8, 20, 30, 35: teks atau nama kelompok, tidak dimuat."),
    ("csv_versi", "  Baris 13, 19–21: bertanda KONSEP, tidak dimuat."),
    ("semula_menjadi", '  Kolom D "JUMLAH SELESAI / SEMULA" → angka sebelumnya, tidak dimuat.'),
    ("semula_menjadi", '  Kolom G "ALASAN PERBAIKAN" → bukan angka laporan, tidak dimuat.'),
    ("catatan_di_samping", '  Kolom H "Mengetahui, / Ponorogo, 6 November 2026" → keterangan, tidak dimuat.'),
    ("ceklis_ada_tidak", '  Kolom F "MAGERSARI / TIDAK" → status “TIDAK”, kecamatan MAGERSARI.'),
    ("kode_kecamatan", '  Kolom D "BWI" → selesai (dianggap), kecamatan Banyuwangi (35.10.16).'),
    ("per_loket", '  Kolom C "Loket 1" → bagian dari kolom F, tidak dimuat sendiri.'),
    ("harian", '  Kolom C "TANGGAL / 1" → bagian dari kolom AH, tidak dimuat sendiri.'),
    (
        "csv_indikator",
        "  Baris 4, 9, 14, 19, 24, 29, 34, 39: ukuran yang tidak dikenal, tidak dimuat.",
    ),
]


@pytest.mark.parametrize(("book", "said"), TOLD)
def test_what_is_said_of_columns_and_rows_is_true(book, said, of_books):
    assert said in of_books[book]


@pytest.fixture(scope="module")
def of_books(tmp_path_factory) -> dict[str, list[str]]:
    """What is told of the tables of these workbooks, understood in one go, without the checks of their rows."""
    books = sorted({book for book, _ in TOLD})
    paths = [next(one for one in (FILES / book).iterdir() if one.suffix != ".json") for book in books]
    scratch = tmp_path_factory.mktemp("understood")
    with duckdb.connect(config=read.settings(str(scratch))) as connection:
        found = read.understand(connection, paths, scratch, lambda done: None, read.NOWHERE, every=True)
        names = dict(sql.ask(connection, "read/explain_names"))
        return {books[at]: list(told(one, names)) for at, one in found.items()}


@pytest.mark.parametrize(
    ("book", "said"),
    [
        ("nilai_aneka", "Pengirim: Kab. Malang (35.07), disebut di berkas."),
        (
            "nihil_tabel",
            "Pengirim: Kota Probolinggo (35.74), disimpulkan dari nama-nama di dalam berkas; judulnya tidak menyebut "
            "kabupaten atau kota.",
        ),
        (
            "kanal_loket_daring",
            "Pengirim: tidak disebut di berkas; menurut folder kiriman atau kode barisnya.",
        ),
    ],
)
def test_the_sender_is_told_with_how_it_is_known(book, said):
    [path] = [one for one in (FILES / book).iterdir() if one.suffix != ".json"]
    assert said in explain(path)


def test_the_sender_is_told_by_the_folder_of_the_inbox_before_what_the_file_says(tmp_path):
    path = FILES / "nilai_aneka" / "Laporan PATEN kab malang.xlsx"
    sent = tmp_path / "2026-11-09_35.15_wa"
    sent.mkdir()
    found = explain(Path(shutil.copy(path, sent)))
    assert "Pengirim: Kab. Sidoarjo (35.15), menurut folder kiriman." in found


def test_a_table_without_numbers_or_of_another_place_is_not_blamed_for_its_headers():
    for book in ("templat_kosong", "studi_tiru"):
        [path] = [one for one in (FILES / book).iterdir() if one.suffix != ".json"]
        [line] = [line for line in explain(path) if line.startswith("B33")]
        assert "bukan laporan layanan, kepatuhan, atau survei" in line


def test_a_register_of_people_is_told_as_refused_and_as_nothing_else(tmp_path):
    people = ("Siti Aminah", "Budi Santoso", "Dewi Lestari", "Agus Wijaya")
    rows = "".join(f"\n {row} |{row - 3}|{name}|SKTM" for row, name in enumerate(people, 4))
    path = tmp_path / "register maret 2026.xlsx"
    write_xlsx(path, [Sheet("Register", f" 1 |REGISTER\n 3 |No|Nama Pemohon|Keperluan{rows}")])
    found = explain(path)
    assert found[1] == "Daftar pemohon, bukan rekap: ditolak seluruhnya; tidak ada isinya yang disimpan."
    assert found[-1].startswith("B50 (galat)") and not any(name in line for name in people for line in found)
    assert not any("Bila dimuat" in line for line in found)


def test_every_role_of_a_column_has_words():
    assert {*NAMES_ROWS, "total", "skipped", "unknown", "bare"} <= ROLES.keys()

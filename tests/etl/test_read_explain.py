"""How a file is understood, told in words."""

from reading import COUNTED, Sheets, written

from etl.read.explain import explain


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
    assert lines[1:3] == ["Bukan templat PATEN dan bukan CSV yang dikenal.", "Tidak ada baris data yang terbaca."]
    assert lines[3].startswith("B05 (galat): ")

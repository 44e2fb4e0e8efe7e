"""Files that are no report: one sentence each, no rows, and never in the way of the others."""

import io
import os
import struct
import sys
import zipfile
from pathlib import Path

import duckdb
import pytest
from reading import COUNTED, Read, Sheets, written

from etl.read import opening, read_files

# A file that must not be read at all makes one note, and this is its rule.
CUT, MARKUP = b"PK\x03\x04" + b"\0" * 60, b"<html><body><p>Sesi Anda berakhir.</p></body></html>"


def locked() -> bytes:
    """The outside of a workbook with a password: a compound file whose directory lists EncryptedPackage."""
    end, free = 0xFFFFFFFE, 0xFFFFFFFF
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, end, 0, end, 0) + struct.pack("<109I", 0, *[free] * 108)
    table = struct.pack("<128I", 0xFFFFFFFD, end, *[free] * 126)
    return header + table + entry("Root Entry", 5, 1) + entry("EncryptedPackage", 2, free) + bytes(256)


def entry(name: str, kind: int, child: int) -> bytes:
    """One line of the directory of a compound file."""
    letters = name.encode("utf-16-le")
    text = letters.ljust(64, b"\0") + struct.pack("<HBB", len(letters) + 2, kind, 1)
    return text + struct.pack("<III", 0xFFFFFFFF, 0xFFFFFFFF, child) + bytes(36) + struct.pack("<IQ", 0xFFFFFFFE, 0)


def packed(**parts: bytes | str) -> bytes:
    """A zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "rule", "words"),
    [
        ("kosong.xlsx", b"", "B02", "kosong"),
        ("spasi.csv", b" \n\n", "B02", "kosong"),
        ("foto.xlsx", b"\x89PNG\r\n" + bytes(200), "B01", "bukan buku kerja"),
        ("surat.pdf", b"%PDF-1.7 ...", "B01", "bukan buku kerja"),
        ("surat.docx", packed(**{"word/document.xml": "x"}), "B01", "bukan buku kerja"),
        ("acak.xlsx", bytes(range(256)) * 4, "B01", "bukan buku kerja"),
        ("sandi.xlsx", locked(), "B03", "kata sandi"),
        ("sandi.xls", locked(), "B03", "kata sandi"),
        ("terpotong.xlsx", CUT, "B04", "terpotong"),
        ("laporan.xls", MARKUP, "B05", "halaman web"),
        ("bom.xlsx", packed(**{"xl/workbook.xml": "", "xl/bom": bytes(210_000_000)}), "B06", "lebih besar"),
        ("nisbah.xlsx", packed(**{"xl/workbook.xml": "", "xl/bom": bytes(20_000_000)}), "B06", "lebih besar"),
        ("catatan.txt", b"Selamat pagi, laporan menyusul.\nTerima kasih.", "B10", "Judul kolom"),
        ("kutip.csv", b'a,b\n"' + b"x" * 1_100_000, "B28", "baris"),
    ],
)
def test_a_file_that_is_no_report_gives_one_sentence_and_no_row(tmp_path, name, content, rule, words):
    path = tmp_path / name
    path.write_bytes(content)
    read = Read(path, tmp_path)
    assert read.rules == [rule]
    assert words in read.note(rule)["message"]
    assert read.note(rule)["severity"] == "galat"
    assert read.stamp["form"] is None
    assert all(read.rows(relation) == [] for relation in ("service_volume", "compliance", "act", "satisfaction"))


def test_a_workbook_cut_in_the_middle_says_so(tmp_path):
    path = written(tmp_path, COUNTED)
    path.write_bytes(path.read_bytes()[:-2000])
    assert Read(path, tmp_path).rules == ["B04"]


def _marked(path: Path, local: int, central: int, value: int) -> None:
    """Writes a number into the headers of every part of the zip, at these offsets."""
    content = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", local), (b"PK\x01\x02", central)):
        at = content.find(signature)
        while at >= 0:
            content[at + offset : at + offset + 2] = value.to_bytes(2, "little")
            at = content.find(signature, at + 4)
    path.write_bytes(content)


def test_a_zip_with_a_password_is_told_from_one_packed_in_a_way_nobody_reads(tmp_path):
    path = written(tmp_path, COUNTED)
    _marked(path, 8, 10, 9)  # packed by deflate64
    assert Read(path, tmp_path).rules == ["B04"]
    _marked(path, 6, 8, 1)  # each part encrypted
    assert Read(path, tmp_path).rules == ["B03"]


def test_a_workbook_with_a_spoiled_sheet_says_so(tmp_path):
    path = written(tmp_path, COUNTED)
    content = path.read_bytes()
    path.write_bytes(content[:3000] + bytes(40) + content[3040:])
    assert Read(path, tmp_path).rules == ["B04"]


def test_a_workbook_of_somebody_else_names_the_sheets_it_has(tmp_path):
    path = written(tmp_path, COUNTED)
    with Sheets(path) as book:
        for name in book.sheetnames[2:]:
            del book[name]
        for turn, sheet in enumerate(book.worksheets):
            sheet.title = f"Lembar{turn}"
            sheet["A1"] = "Rekapitulasi"
    read = Read(path, tmp_path)
    assert read.rules == ["B08", "B33"]
    assert "(yang ada: Lembar0, Lembar1)" in read.note("B08")["message"]


def test_a_template_of_another_province_is_left_alone(tmp_path):
    read = Read(written(tmp_path, COUNTED, kabupaten_kota="33.74"), tmp_path)
    assert read.rules == ["B09"]
    assert "33.74" in read.note("B09")["message"]
    assert read.rows("service_volume") == []


def test_a_template_of_a_version_that_is_not_known_is_left_alone(tmp_path):
    path = written(tmp_path, COUNTED)
    with Sheets(path) as book:
        book["Referensi"]["C1"] = "99"
    read = Read(path, tmp_path)
    assert read.rules == ["B26"]
    assert read.stamp["template"] == "99"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no limits for a process")
def test_a_file_that_would_take_all_memory_ends_only_itself(tmp_path):
    """Two cells at the ends of a sheet, in a spelling that nobody uses: the check before calamine does not see them."""
    bomb = written(tmp_path, period=None)
    rows = b"<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>1</v></c></row>"
    with zipfile.ZipFile(bomb) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = sheet[: sheet.index(b"<sheetData>") + 11] + rows + b"</sheetData></worksheet>"
    bomb.write_bytes(packed(**parts))
    readings = read_files([bomb, written(tmp_path, COUNTED)], tmp_path / "out")
    assert [reading.stamp["form"] for reading in readings] == [None, "templat"]
    assert Read(bomb, tmp_path).rules == ["B07"]


def test_a_file_that_takes_too_long_ends_only_itself(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "Forking", opening.Once)
    monkeypatch.setattr(opening, "SECONDS", 0.001)
    assert Read(written(tmp_path, COUNTED), tmp_path).rules == ["B07"]


def test_an_opener_that_dies_leaves_a_note_and_a_new_one_goes_on(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "SERVE", "import os; os.abort()")
    files = [written(tmp_path, COUNTED), written(tmp_path, COUNTED, period=None)]
    readings = read_files(files, tmp_path / "out")
    assert [reading.stamp["form"] for reading in readings] == [None, None]


def test_where_there_is_no_fork_files_are_read_all_the_same(tmp_path, monkeypatch):
    path = written(tmp_path, COUNTED)
    forked = Read(path, tmp_path / "a")
    monkeypatch.setattr(opening, "Forking", opening.Once)
    assert Read(path, tmp_path / "b").reading.parquet.read_bytes() == forked.reading.parquet.read_bytes()


def test_a_bad_file_does_not_keep_the_others_from_being_read(tmp_path):
    files = [tmp_path / "a.xlsx", written(tmp_path, COUNTED), tmp_path / "z.xls"]
    files[0].write_bytes(CUT)
    files[2].write_bytes(MARKUP)
    readings = read_files(files, tmp_path / "out")
    found = [
        duckdb.execute("select count(*) from read_parquet(?)", [os.fspath(r.parquet)]).fetchone()[0] for r in readings
    ]
    assert found == [0, 2, 0]


def test_no_files_give_no_readings(tmp_path):
    assert read_files([], tmp_path / "out") == []

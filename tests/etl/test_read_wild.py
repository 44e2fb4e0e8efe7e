"""Whatever bytes come as a file: cells, or a sentence; never anything else, and always soon."""

import io
import os
import struct
import time
import zipfile

import duckdb
import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from xlsxwriter import Workbook

from etl.read import read_files
from etl.read.child import archive, marks, page, plain, records
from etl.read.child.refused import Refused

STARTS = [
    b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<html>", b"<table><tr><td>", b"<?xml", b"\xff\xfe",
    b"sep=;",
    b"<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet><Table>", b"\xef\xbb\xbf", b'"',
]  # fmt: skip
PIECES = [
    b"<td rowspan=9 colspan=999>", b"</tr>", b"<![if x]>", b"<!--", b"<Row ss:Index='99999999'>",
    b"<Cell ss:Index='-1'>",
    b"<Data ss:Type='Number'>nan", b"</Data>", b"&#xD800;", b"\0", b'"', b"\r", b";", b"\xff", b"&a;", b"1e999",
]  # fmt: skip
WILD = st.builds(
    lambda start, parts: start + b"".join(parts),
    st.sampled_from(STARTS),
    st.lists(st.one_of(st.binary(max_size=40), st.sampled_from(PIECES)), max_size=20),
)
MERGED = b'<mergeCell ref="A1:ZZZZ9"/>'
CALM = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))


def opened(content: bytes, folder) -> list[tuple] | None:
    """The records of a file with these bytes; None when it is refused."""
    path = folder / "berkas"
    path.write_bytes(content)
    try:
        found = list(records.records(str(path)))
    except Refused:
        return None
    for one in found:
        assert len(one) == 6 and isinstance(one[4], str) and isinstance(one[5], str)
        one[5].encode(), one[1].encode()  # no lone surrogate gets as far as here
    return found


@CALM
@given(WILD)
def test_wild_bytes_are_cells_or_a_sentence(tmp_path_factory, content):
    opened(content, tmp_path_factory.getbasetemp())


def small() -> bytes:
    """A workbook with all that a reader of XML looks at."""
    made = io.BytesIO()
    with Workbook(made, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Rekap")
        sheet.merge_range("A1:C1", "Judul")
        sheet.write_row(1, 0, ["Kademangan", 1.5, 12])
        sheet.write_formula("D2", "=SUM(B2:C2)", book.add_format({"num_format": "0%"}), 13.5)
        sheet.set_row(1, None, None, {"hidden": True})
        sheet.write_comment("A2", "catatan")
    return made.getvalue()


@CALM
@given(st.lists(st.tuples(st.integers(0, 10_000), st.binary(min_size=1, max_size=6)), min_size=1, max_size=4))
def test_a_workbook_with_spoiled_bytes_is_cells_or_a_sentence(tmp_path_factory, changes):
    content = bytearray(small())
    for at, piece in changes:
        content[at % len(content) : at % len(content) + len(piece)] = piece
    opened(bytes(content), tmp_path_factory.getbasetemp())


@CALM
@given(
    st.sampled_from(["worksheets/sheet1.xml", "workbook.xml", "styles.xml", "sharedStrings.xml", "comments1.xml"]),
    st.integers(0, 5000),
    st.sampled_from([b"<", b">", b'"', b"<c r='ZZZ999999999'>", b'r="A0"', b"<f>", MERGED, b"&x;", b"\0", b""]),
    st.integers(0, 60),
)  # fmt: skip
def test_xml_as_no_program_writes_it_is_cells_or_a_sentence(tmp_path_factory, part, at, piece, gone):
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(small())) as book, zipfile.ZipFile(made, "w") as copy:
        for name in book.namelist():
            xml = book.read(name)
            at %= len(xml)
            copy.writestr(name, xml[:at] + piece + xml[at + gone :] if name == f"xl/{part}" else xml)
    opened(made.getvalue(), tmp_path_factory.getbasetemp())


CELL = st.one_of(
    st.none(), st.integers(-(10**15), 10**15), st.floats(allow_nan=False, allow_infinity=False), st.booleans(),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.sampled_from(["=1+1", "  @x", "\u200b", "12 berkas", "NIHIL"]),
)  # fmt: skip


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.lists(CELL, max_size=5), max_size=8))
def test_a_wild_sheet_comes_as_it_was_written(tmp_path_factory, rows):
    path = tmp_path_factory.getbasetemp() / "liar.xlsx"
    written = {}
    with Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet()
        for row, line in enumerate(rows, 1):
            for column, value in enumerate(line, 1):
                if isinstance(value, str):
                    sheet.write_string(row - 1, column - 1, value)
                elif value is not None:
                    sheet.write(row - 1, column - 1, value)
                written[row, column] = value
    found = {(one[2], one[3]): one[5] for one in records.records(str(path)) if one[2] and one[4] > "a"}
    texts = {place: value for place, value in written.items() if isinstance(value, str) and value.isprintable()}
    assert {place: found.get(place, "") for place in texts} == {place: value.strip() for place, value in texts.items()}


def test_an_old_workbook_of_wild_bytes_costs_only_itself(tmp_path):
    """The library may end its process there: so this one is read as a load reads it."""
    good = tmp_path / "baik.csv"
    good.write_text("region_code,service_code,period,completed\n35.74.01,NP-02,2026-03,7\n")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    wild = tmp_path / "liar.xls"
    wild.write_bytes(header + os.urandom(4000))
    readings = read_files([wild, good], tmp_path / "out")
    counts = [
        duckdb.execute("select count(*) from read_parquet(?)", [str(one.parquet)]).fetchone()[0] for one in readings
    ]
    assert counts == [0, 1] and readings[0].notes[0]["severity"] == "galat"


# --- large for nothing ----------------------------------------------------------------------------------------------


def sheet(rows: str) -> bytes:
    """A workbook whose only sheet holds this XML."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(small())) as book, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in book.namelist():
            if name != "xl/worksheets/sheet1.xml":
                copy.writestr(name, book.read(name))
        space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        head = f'<worksheet xmlns="{space}"><dimension ref="A1:XFD1048576"/><sheetData>'
        copy.writestr("xl/worksheets/sheet1.xml", head + rows + "</sheetData></worksheet>")
    return made.getvalue()


TWELVE = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 13))


def test_rows_that_hold_nothing_cost_nothing():
    """Programs format a whole column and write a million empty rows; only their reading from the zip remains."""
    empty = "".join(f'<row r="{n}"><c r="A{n}" s="1"/></row>' for n in range(13, 150_001))
    begin = time.process_time()
    seen = archive.inspect(sheet(TWELVE + empty))
    assert len(seen.content) < 50_000 and not seen.far
    assert time.process_time() - begin < 2
    found = list(records.workbook.records(sheet(TWELVE + empty), ""))
    assert [one[5] for one in found if one[4] == "number"] == [str(n) for n in range(1, 13)]


@pytest.mark.parametrize("rows", ["", "<row r='1'/>", "<row r='1'/>" * 200_000])
def test_a_sheet_of_nothing_is_trimmed_to_nothing(rows):
    xml = f"<worksheet><sheetData>{rows}</sheetData><x/></worksheet>".encode()
    assert archive.trimmed(xml).startswith(b"<worksheet><sheetData>") and archive.trimmed(xml).endswith(
        b"<x/></worksheet>"
    )


def test_three_hundred_sheets_and_sixteen_thousand_columns(tmp_path):
    made = openpyxl.Workbook(write_only=True)
    for number in range(300):
        made.create_sheet(f"Lembar {number}").append(["Kecamatan", number])
    made.worksheets[7].append(range(16_384))
    made.save(tmp_path / "a.xlsx")
    found = list(records.records(str(tmp_path / "a.xlsx")))
    assert len({one[0] for one in found}) == 300
    assert max(one[3] for one in found if one[4] == "number") == 200
    assert [(one[1], one[5]) for one in found if one[4] == "B11"] == [("Lembar 7", "GS2")]


def test_what_only_notices_never_raises_on_wild_xml():
    for piece in (
        b'<c r="A1"><f t="shared" si="x"/><v>1</v>',
        b'<mergeCell ref="A1:B2"',
        b'<numFmt numFmtId="9999999999" formatCode="%"/>',
    ):
        assert isinstance(list(marks.of_sheet(piece * 3, frozenset([b"1"]))), list)
        assert isinstance(marks.percentages(piece), frozenset)
    assert page.is_page(b"\xff\xfe<\0t\0a\0b\0l\0e\0>\0") and plain.decoded(b"") == ""

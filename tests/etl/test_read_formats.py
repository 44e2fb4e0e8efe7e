"""What other programs make of a table: text parted in any way, web pages, XML workbooks."""

import codecs
import zipfile

import pytest

from etl.read.child import page, plain, records
from etl.read.child.refused import Refused

TABLE = [
    ["region_code", "layanan", "jumlah"],
    ["35.74.01", "SKTM, baru", "1,5"],
    ["35.74.02", "Ahli waris – tanah", "1.234"],
]
CELLS = {(r, c): text for r, row in enumerate(TABLE, 1) for c, text in enumerate(row, 1)}


def cells(content: bytes) -> dict[tuple[int, int], str]:
    """(row, column) → text of one file's cells."""
    return {(one[2], one[3]): one[5] for one in _records(content) if one[2] and one[4] > "a"}


def told(content: bytes) -> list[tuple]:
    """(sheet, row, column, kind, text) of what is no cell."""
    return [one[1:] for one in _records(content) if one[4] < "a"]


def _records(content: bytes) -> list[tuple]:
    return list(page.records(content) if page.is_page(content) else plain.records(content))


def csv(mark: str, quote: str = '"') -> str:
    return "\r\n".join(mark.join(f"{quote}{cell}{quote}" for cell in row) for row in TABLE)


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_text_is_read_whatever_parts_and_encodes_it(mark, encoding):
    assert cells(csv(mark).encode(encoding)) == CELLS


@pytest.mark.parametrize("mark", [";", "\t", "|"])
def test_quotation_marks_are_not_needed_where_commas_are_decimal(mark):
    assert cells(csv(mark, "").encode()) == CELLS


def test_titles_above_the_table_do_not_decide_what_parts_it():
    title = "REKAPITULASI PATEN, BULAN MEI 2026\nProbolinggo, 3 Juni 2026\n\n"
    found = cells((title + csv(";", "")).encode())
    assert {(row - 3, column): text for (row, column), text in found.items() if row > 3} == CELLS


def test_lists_in_cells_do_not_decide_what_parts_the_rest():
    content = "milestone,kecamatan_codes,number\nM2,35.74.01|35.74.02,1\nM3,35.74.01|35.74.02\n"
    assert cells(content.encode())[2, 2] == "35.74.01|35.74.02"


def test_the_line_in_which_a_program_names_its_delimiter_is_no_row():
    assert cells(("sep=;\r\n" + csv(";", "")).encode()) == CELLS


def test_lines_wrapped_in_quotation_marks_as_a_whole_are_unwrapped():
    wrapped = "\n".join('"' + ",".join(row) + '"' for row in (["a", "b"], ["c", "d"]))
    assert cells(wrapped.encode()) == {(1, 1): "a", (1, 2): "b", (2, 1): "c", (2, 2): "d"}


def test_a_quotation_mark_that_nobody_closes_is_said_where_it_stands():
    with pytest.raises(Refused) as refused:
        cells(b'a,b\nc,d\ne,"f\ng,h\n')
    assert (refused.value.rule, refused.value.detail) == ("B28", "baris 3")


def test_a_text_cut_by_a_power_failure_ends_in_zeros():
    assert cells(csv(";").encode() + bytes(3000)) == CELLS


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(Refused):
        cells(b"a,b\n" + bytes(range(32)) * 10)


HTML = """<HTML><head><STYLE>td { x: y }</STYLE><title>unduh</title></head><body><h3>LAPORAN&nbsp;PATEN<br>Mei 2026</h3>
<TABLE BORDER=1><TR><TH ROWSPAN=2>Kecamatan<TH COLSPAN="2">Permohonan &amp; selesai</TR>
<tr><th>L<th>P</tr><tr style="display:none"><td>Kademangan<td>1.234<td x:num="0.5">50%</tr>
<tr><td>Wono<br/>asih</td><td></td><td>7</td></tr></TABLE><p>Mengetahui,</p>
<table><tr><td>luar<table><tr><td>dalam</td></tr></table></td></tr></table></body>"""
SHOWN = {
    (1, 1): "LAPORAN\xa0PATEN", (2, 1): "Mei 2026",
    (4, 1): "Kecamatan", (4, 2): "Permohonan & selesai", (5, 2): "L", (5, 3): "P",
    (6, 1): "Kademangan", (6, 2): "1.234", (6, 3): "0,5", (7, 1): "Wono\nasih", (7, 3): "7",
    (8, 1): "Mengetahui,", (10, 1): "luar", (12, 1): "dalam",
}  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "cp1252"])
def test_a_web_page_named_xls_is_its_tables_one_below_the_other(encoding):
    content = HTML.encode(encoding)
    assert cells(content) == SHOWN
    assert told(content) == [
        ("", 4, 1, "@merged", "A4:A5"),
        ("", 4, 2, "@merged", "B4:C4"),
        ("", 6, 0, "@hidden_row", ""),
        ("", 6, 1, "B24", ""),
    ]


def test_a_page_without_a_table_or_cut_in_the_middle():
    with pytest.raises(Refused, match="B05"):
        cells(b"<html><body>Sesi berakhir")
    assert cells(b"<table><tr><td>a<td>b")[1, 2] == "b"


def test_a_page_packed_with_its_images_is_read():
    packed = (
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n"
    )
    packed += (
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n<table><tr><td =\r\nclass=3Dx>a</td></tr></table>\r\n--x--"
    )
    assert cells(packed) == {(1, 1): "a"}


def test_a_page_that_names_a_character_set_it_is_not_written_in_is_read_all_the_same():
    assert cells(b"<meta charset=utf-16><table><tr><td>a</table>") == {(1, 1): "a"}
    assert cells("<meta charset=utf-8><table><tr><td>é</table>".encode("cp1252")) == {(1, 1): "é"}


def test_an_old_workbook_cut_in_the_middle_is_told_from_a_letter(tmp_path):
    start = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
    for content, rule in ((start + "Workbook".encode("utf-16-le"), "B04"), (start + b"WordDocument", "B01")):
        path = tmp_path / "lama.xls"
        path.write_bytes(content)
        with pytest.raises(Refused, match=rule):
            list(records.records(str(path)))


def test_spans_beyond_all_bounds_cost_nothing():
    content = b"<table><tr><td rowspan=999999999 colspan=999999999>a<td>b</tr><tr><td>c</tr></table>"
    assert cells(content)[1, 1] == "a"
    assert ("", 1, 201, "B11", "GS1") in told(content)


XML = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="Rekap &amp; isi"><Table><Row ss:Index="2"><Cell
ss:MergeAcross="1"><Data ss:Type="String">Selesai</Data></Cell>
<Cell><Data ss:Type="Number">1234.5</Data></Cell></Row><Row ss:Hidden="1"><Cell ss:Index="3" ss:Formula="=R[-1]C"><Data
ss:Type="DateTime">2026-05-03T00:00:00.000</Data><Comment><Data>Nama</Data></Comment></Cell>
<Cell><Data ss:Type="Error">#REF!</Data></Cell></Row></Table>
</Worksheet><Worksheet ss:Name="B"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table>
<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>"""


def test_a_workbook_written_as_xml_is_read():
    found = _records(XML.encode())
    assert [(one[0], one[1], one[5]) for one in found if one[4] == "sheet"] == [
        (1, "Rekap & isi", "visible"),
        (2, "B", "hidden"),
    ]
    assert [one[2:] for one in found if one[0] and one[2] and one[4] > "a"] == [
        (2, 1, "text", "Selesai"),
        (2, 3, "number", "1234,5"),
        (3, 3, "date", "2026-05-03"),
        (3, 4, "error", "#GALAT"),
        (1, 1, "text", "x"),
    ]
    assert ("Rekap & isi", 2, 1, "@merged", "A2:B2") in told(XML.encode())


def test_no_entity_leads_out_of_a_page():
    evil = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]><table><tr><td>&a;&b;|</table>'
    found = "".join(cells(evil.encode()).values())
    assert "&a;&b;|" in found and "root" not in found


def test_the_mark_of_utf_8_is_no_letter():
    assert cells(codecs.BOM_UTF8 + b"a;b\n1;2")[1, 1] == "a"


def test_a_file_beyond_all_bounds_is_not_even_opened(tmp_path):
    path = tmp_path / "nol.csv"
    with path.open("wb") as file:
        file.truncate(2_000_000_000)
    with pytest.raises(Refused, match="B51"):
        records.records(str(path))


SPACES = "".join(
    f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)
CALC = ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
ODS = f"""<?xml version="1.0"?><office:document-content{SPACES}{CALC}><office:body><office:spreadsheet>
<table:table table:name="A"><table:table-column/>
<table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>
<table:table-row><table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p>
</table:table-cell>
<table:table-cell table:formula="of:=SUM([.A1:.A2])" office:value-type="float" office:value="7"><text:p>7</text:p>
</table:table-cell>
<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error">
<text:p>#DIV/0!</text:p></table:table-cell></table:table-row><table:table-row table:visibility="filter">
<table:table-cell office:value-type="float" office:value="3"><office:annotation><text:p>NIK</text:p></office:annotation>
<text:p>3</text:p></table:table-cell><table:table-cell table:formula="of:=X1"/></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/>
</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>""".replace("\n", "")


def test_an_ods_tells_its_errors_formulas_percentages_and_what_is_hidden(tmp_path):
    path = tmp_path / "a.ods"
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        book.writestr("content.xml", ODS)
        space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
        book.writestr("META-INF/manifest.xml", f'<manifest:manifest xmlns:manifest="{space}"/>')
    found = [one[1:] for one in map(tuple, records.records(str(path)))]
    assert found == [
        ("", 1, 0, "@said", "NIK"),
        ("A", 0, 0, "sheet", "visible"),
        ("A", 1, 1, "number", "0,5"),
        ("A", 1, 2, "number", "7"),
        ("A", 2, 1, "number", "3"),
        ("A", 1, 3, "error", "#GALAT"),
        ("A", 2, 2, "formula", "#RUMUS"),
        ("A", 2, 2, "B24", ""),
        ("A", 2, 0, "@hidden_row", ""),
        ("A", 1, 2, "@hidden_col", "B"),
        ("A", 1, 1, "@percent", ""),
        ("A", 1, 2, "@computed", "SUM(A1:A2)"),
    ]

"""A plain CSV of one relation: known by its header, whatever program wrote it."""

import pytest
from reading import Read

VOLUME = "region_code,service_code,period,months,requested,completed\n"


def read(tmp_path, content: str | bytes, name: str = "a.csv") -> Read:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return Read(path, tmp_path)


@pytest.mark.parametrize(
    ("relation", "header", "line"),
    [
        ("service_volume", "region_code,service_code,period,completed", "35.74.01,NP-02,2026-03,12"),
        ("compliance", "region_code,requirement_code,period,status", "35.74.01,T1,2026-03,terpenuhi"),
        ("act", "milestone,kabupaten_kota_code,date,kecamatan_codes", "M2,35.74,2021-05-04,35.74.01|35.74.02"),
        ("satisfaction", "region_code,unsur,period,score", "35.74.01,U1,2026-03,3.25"),
    ],
)
def test_each_relation_is_known_by_its_header(tmp_path, relation, header, line):
    found = read(tmp_path, f"{header}\n{line}\n")
    (row,) = found.rows(relation)
    assert [row[name] for name in header.split(",")] == line.split(",")
    assert found.stamp["form"] == "csv"
    assert found.notes == []


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_delimiter_encoding_and_line_ends_are_found_out(tmp_path, delimiter, encoding, end):
    lines = [["milestone", "kabupaten_kota_code", "date", "title"], ["M2", "35.74", "2021-05-04", "Café – „Perwali“"]]
    content = end.join(delimiter.join(line) for line in lines).encode(encoding)
    assert read(tmp_path, content).rows("act")[0]["title"] == "Café – „Perwali“"


def test_addresses_count_rows_as_a_spreadsheet_does(tmp_path):
    found = read(tmp_path, VOLUME + '35.74.01,NP-02,2026-03,1,,12\n\n"35.74.02","NP-02",2026-03,1,"1.234",nihil\n')
    assert [(row["row"], row["cells"]["completed"]) for row in found.rows("service_volume")] == [(2, "F2"), (4, "F4")]
    assert found.rows("service_volume")[1]["requested"] == "1.234"
    assert found.rows("service_volume")[0]["requested"] is None
    assert found.rows("service_volume")[0]["sheet"] is None


def test_a_line_break_inside_quotes_is_one_row(tmp_path):
    found = read(
        tmp_path, 'milestone,kabupaten_kota_code,date,title\nM2,35.74,2021-05-04,"a\nb"\nM3,35.74,2022-01-01,c\n'
    )
    assert [(row["row"], row["title"]) for row in found.rows("act")] == [(2, "a\nb"), (3, "c")]


def test_headers_may_have_capitals_and_spaces(tmp_path):
    found = read(tmp_path, "Region Code;Service Code;PERIOD;Completed\n35.74.01;NP-02;2026-03;3\n")
    assert found.counts() == {("35.74.01", "NP-02"): "3"}


def test_columns_that_nobody_knows_are_left_out_and_named(tmp_path):
    found = read(tmp_path, VOLUME.replace("months", "nama pemohon") + "35.74.01,NP-02,2026-03,Budi,1,2\n")
    assert found.counts() == {("35.74.01", "NP-02"): "2"}
    assert found.note("B27")["cell"] == "D1"
    assert "nama pemohon" in found.note("B27")["message"]


def test_a_column_that_stands_there_twice_is_read_once(tmp_path):
    found = read(tmp_path, "region_code,service_code,period,completed,completed\n35.74.01,NP-02,2026-03,1,2\n")
    assert found.counts() == {("35.74.01", "NP-02"): "1"}
    assert found.note("B27")["column"] == "E"


def test_a_header_without_rows_is_said(tmp_path):
    assert read(tmp_path, VOLUME).rules == ["B32"]


def test_a_header_of_nothing_that_we_know_is_said(tmp_path):
    note = read(tmp_path, "nama,alamat\nx,y\n").note("B10")
    assert "(nama, alamat)" in note["message"]
    assert note["row"] == 1


def test_short_and_long_lines_are_no_reason_to_stop(tmp_path):
    found = read(tmp_path, VOLUME + "35.74.01,NP-02\n35.74.02,NP-02,2026-03,1,5,6,7,8\n")
    assert [row["completed"] for row in found.rows("service_volume")] == [None, "6"]


def test_a_csv_that_is_called_xlsx_is_read_as_what_it_is(tmp_path):
    assert read(tmp_path, VOLUME + "35.74.01,NP-02,2026-03,1,,4\n", "a.xlsx").counts() == {("35.74.01", "NP-02"): "4"}


def test_a_csv_of_many_thousand_rows_is_read_to_the_last(tmp_path):
    lines = [f"35.79.01,NP-02,2026-10,1,,{count}" for count in range(1, 5001)]
    rows = read(tmp_path, VOLUME + "\n".join(lines)).rows("service_volume")
    assert [row["completed"] for row in rows] == [str(count) for count in range(1, 5001)]
    assert rows[-1]["row"] == 5001


def test_long_nonsense_is_not_repeated_whole(tmp_path):
    message = read(tmp_path, "x" * 4000 + ",y\n1,2\n").note("B10")["message"]
    assert "x" * 99 + "…)" in message and len(message) < 400

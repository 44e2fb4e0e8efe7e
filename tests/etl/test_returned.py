"""A returned workbook is the sender's own: what he made stays to the byte, what is wrong is coloured and commented."""

import io
import re
import xml.etree.ElementTree as xml
import zipfile

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineError
from returning import finding, judged, parts, rich, values

from etl.returned import pages
from etl.returned.comments import AUTHOR, BEGINS
from etl.returned.conditions import TRUE
from etl.returned.styles import COLOURS
from etl.returned.workbook import workbook

OURS = ["Hasil pemeriksaan", "Tanda terima"]
RED, AMBER, BLUE = (COLOURS[one][0] for one in ("galat", "tanya", "peringatan"))
DARK_RED = COLOURS["galat"][1]
CHANGED = {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"}
OTHER = "Rekap O'Hara & <kecil>"


@pytest.fixture(scope="module")
def sent(tmp_path_factory) -> bytes:
    return rich(tmp_path_factory.mktemp("rich") / "rich.xlsm")


@pytest.fixture(scope="module")
def back(sent) -> bytes:
    """The same with findings on written, unwritten and merged cells, on a sheet, on the file."""
    found = [
        finding("Data", "B2"), finding("Data", "B3", "tanya"), finding("Data", "C3", "peringatan"),
        finding("Data", "A1"), finding("Data", "B11"), finding("Data", "H13"), finding("Data", "D400"),
        finding("Data", "B3", "peringatan", rule="U09"), finding("Kosong", "C2"), finding(OTHER, "B3"),
        finding("Rahasia", None, "peringatan"), finding("", None, "peringatan"),
    ]  # fmt: skip
    return workbook(sent, judged(*found))


def opened(content: bytes) -> openpyxl.Workbook:
    """As openpyxl sees it; it knows no chart sheets, so these are taken out."""
    return openpyxl.load_workbook(io.BytesIO(content), keep_vba=True)


def colour(cell: openpyxl.cell.Cell) -> str | None:
    return cell.fill.fgColor.rgb if cell.fill.patternType == "solid" else None


def test_everything_that_needs_no_change_stays_to_the_byte(sent, back):
    before, after = parts(sent), parts(back)
    assert set(before) <= set(after), "nothing is lost"
    touched = {name for name in before if before[name] != after[name]} - CHANGED
    sheets = {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet4.xml"}
    marked = {*sheets, "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"}
    relations = {"xl/worksheets/_rels/sheet2.xml.rels"}
    assert touched <= marked | relations
    for kind in ("vbaProject.bin", "xl/media/image1.png", "xl/charts/chart1.xml", "xl/drawings/drawing1.xml"):
        assert any(kind in name for name in after if name not in touched), kind


def test_every_part_is_well_formed_and_every_reference_leads_somewhere(back):
    found = parts(back)
    types = found["[Content_Types].xml"].decode()
    for name, content in found.items():
        if name.endswith((".xml", ".rels", ".vml")):
            xml.fromstring(content)
        if name.endswith(".rels"):
            for one in xml.fromstring(content):
                if one.get("TargetMode") != "External":
                    folder = name.replace("_rels/", "").rpartition("/")[0]
                    target = one.get("Target")
                    path = target[1:] if target.startswith("/") else f"{folder}/{target}" if folder else target
                    while "/../" in path:
                        path = re.sub(r"[^/]+/\.\./", "", path, count=1)
                    assert path in found, (name, target)
    for name in found:
        if "Paten" in name and name.endswith(".xml"):
            assert f'PartName="/{name}"' in types, name


def test_the_cells_and_their_order_are_the_senders(sent, back):
    before, after = values(sent), values(back)
    assert list(after) == [*OURS, *before]
    for name, cells in before.items():
        for row, line in enumerate(cells):
            assert after[name][row][: len(line)] == line, name


def test_the_look_of_each_sheet_is_kept(sent, back):
    before, after = opened(sent), opened(back)
    for name in before.sheetnames:
        one, two = before[name], after[name]
        if not hasattr(one, "merged_cells"):
            continue
        assert str(one.merged_cells) == str(two.merged_cells)
        assert {k: v.width for k, v in one.column_dimensions.items()} == {
            k: v.width for k, v in two.column_dimensions.items()
        }
        assert {k: v.height for k, v in one.row_dimensions.items() if v.height} == {
            k: v.height for k, v in two.row_dimensions.items() if v.height
        }
        assert [str(v.sqref) for v in one.data_validations.dataValidation] == [
            str(v.sqref) for v in two.data_validations.dataValidation
        ]
        ours = [kept for kept in two.conditional_formatting if any(TRUE in rule.formula for rule in kept.rules)]
        assert len(one.conditional_formatting) == len(two.conditional_formatting) - len(ours)
        assert one.sheet_state == two.sheet_state and one.freeze_panes == two.freeze_panes
        assert one.print_area == two.print_area, "what belongs to a sheet still does, though two stand before it"
        assert one.auto_filter.ref == two.auto_filter.ref and list(one.tables) == list(two.tables)
        assert (len(one._images), len(one._charts)) == (len(two._images), len(two._charts))
        assert one.protection.sheet == two.protection.sheet and one.protection.password == two.protection.password
        for row in one.iter_rows():
            for cell in row:
                other = two[cell.coordinate]
                assert cell.value == other.value and cell.number_format == other.number_format, cell.coordinate
                for look in ("protection", "border", "font", "alignment"):
                    assert repr(getattr(cell, look)) == repr(getattr(other, look)), (cell.coordinate, look)
    assert set(before.defined_names) == set(after.defined_names)


def test_each_bad_cell_has_its_colour_and_its_comment(back):
    data = opened(back)["Data"]
    assert colour(data["B3"]) == AMBER and colour(data["C3"]) == BLUE, "the worst of several gives the colour"
    assert colour(data["A1"]) == DARK_RED, "white letters stay legible"
    assert colour(data["D400"]) == colour(data["H13"]) == RED, "cells and rows that were never written"
    for place in ("B2", "B3", "C3", "A1", "H13", "D400"):
        said = data[place].comment.text
        assert "tidak mungkin kurang dari nol" in said and "Caranya:" in said
        assert "Seharusnya: bilangan bulat" in said and "misalnya 12" in said
    assert data["B3"].comment.text.count("PERLU DIJAWAB") == 1 and "CATATAN (U09)" in data["B3"].comment.text
    assert colour(opened(back)["Kosong"]["C2"]) == DARK_RED, "an unwritten cell has the format of its column"
    assert opened(back)["Kosong"]["C2"].font.b


def test_a_finding_inside_merged_cells_is_told_where_it_can_be_seen(back):
    data = opened(back)["Data"]
    assert data["A10"].comment and colour(data["A10"]) == DARK_RED


def test_a_comment_of_the_sender_stays_and_ours_follows(back):
    data = opened(back)["Data"]
    said = data["B2"].comment.text
    assert "Catatan pengirim" in said and said.index("Catatan pengirim") < said.index(BEGINS) < said.index(
        "PERLU DIBETULKAN"
    )
    assert data["E20"].comment.text.endswith("Catatan lain")
    drawing = parts(back)["xl/drawings/vmlDrawing1.vml"].decode()
    assert drawing.count('ObjectType="Button"') == 1
    assert drawing.count('ObjectType="Note"') == len([1 for row in data.iter_rows() for cell in row if cell.comment])
    numbers = re.findall(r'id="(_x0000_s\d+)"', drawing)
    assert len(numbers) == len(set(numbers))


def test_the_workbook_opens_on_our_sheet_and_on_no_other(back):
    book = opened(back)
    assert book.active.title == OURS[0]
    chosen = [ws.title for ws in book.worksheets if ws.sheet_view.tabSelected]
    assert chosen == [OURS[0]], "typed into one of two chosen sheets, a number would go into both"


def test_the_list_names_every_finding_with_word_colour_and_link(back):
    front = opened(back)[OURS[0]]
    lines = [row for row in front.iter_rows() if str(row[0].value).isdigit()]
    assert len(lines) == 12
    targets = [line[1].hyperlink.location if line[1].hyperlink else None for line in lines]
    assert targets[0] == "'Data'!B2" and "'Rekap O''Hara & <kecil>'!B3" in targets
    assert targets[-2:] == [None, None], "no program goes to a hidden sheet"
    assert "'Data'!A10" in targets and "'Data'!B11" not in targets, "the comment stands in the first of merged cells"
    words = [line[3].value.split(" (")[0] for line in lines]
    assert words == sorted(words, key=["Perlu dibetulkan", "Perlu dijawab", "Catatan"].index), "the worst first"
    assert colour(lines[words.index("Perlu dijawab")][3]) == AMBER


def test_verdict_number_and_counts_stand_first(back):
    text = "\n".join(
        str(cell.value) for row in opened(back)[OURS[0]].iter_rows(max_row=9) for cell in row if cell.value
    )
    assert "Diterima sebagian: 2 dari 3 baris diterima, 1 perlu dibetulkan" in text
    assert "2026-35.74-1A2B3C4D" in text and "12 temuan" in text
    told = "\n".join(str(cell.value) for row in opened(back)[OURS[1]].iter_rows() for cell in row if cell.value)
    assert "Berkas selesai" in told and "masa sanggah s.d. 16 November 2026" in told


def test_the_same_file_and_verdict_give_the_same_bytes(sent):
    assert len({workbook(sent, judged(finding("Data", "B2"))) for _ in range(2)}) == 1


def test_simulated_data_says_so_on_both_sheets(sent):
    book = opened(workbook(sent, judged(finding("Data", "B2"), simulated=True)))
    for name in OURS:
        assert book[name]["A2"].value.startswith("SIMULASI")


def test_a_file_that_waits_has_no_receipt(sent):
    made = workbook(sent, judged(finding("Data", "B2"), loaded=False))
    assert list(values(made))[:2] == ["Hasil pemeriksaan", "Data"]
    assert "Dapat diterima sebagian" in str(values(made)["Hasil pemeriksaan"])


def rules(content: bytes, sheet: str) -> list[tuple[int, str, str, bool]]:
    """Conditional formats in the order in which they are tried: priority, cells, kind, whether it is ours."""
    found = opened(content)[sheet].conditional_formatting
    said = [(one.priority, str(kept.sqref), one.type, TRUE in one.formula) for kept in found for one in kept.rules]
    return sorted(said)


def test_a_conditional_format_of_the_sender_does_not_hide_our_colour(sent, back):
    assert [rule[1:] for rule in rules(back, "Data")] == [
        ("B2", "expression", True), ("B3", "expression", True), ("B2:B6", "colorScale", False),
    ]  # fmt: skip
    assert [rule[1:] for rule in rules(back, "Kosong")][0] == ("C2", "expression", True)
    numbers = [rule[0] for rule in rules(back, "Data")]
    assert len(set(numbers)) == len(numbers)
    again = workbook(back, judged(finding("Data", "C4")))
    assert [rule[1:] for rule in rules(again, "Data")] == [("B2:B6", "colorScale", False)], "and goes with it"


def test_what_was_marked_an_earlier_time_is_taken_off(sent, back):
    again = workbook(back, judged(finding("Data", "C4")))
    assert list(values(again)) == list(values(back)), "our sheets are not doubled"
    data, before = opened(again)["Data"], opened(sent)["Data"]
    assert data["B2"].comment.text == before["B2"].comment.text
    commented = {cell.coordinate for row in data.iter_rows() for cell in row if cell.comment}
    assert commented == {"B2", "E20", "C4"}
    for place in ("A1", "A10", "B2", "B3", "C3"):
        assert colour(data[place]) == colour(before[place]), place
    assert colour(data["C4"]) == RED
    lines = [row for row in opened(again)[OURS[0]].iter_rows() if str(row[0].value).isdigit()]
    assert len(lines) == 1


def saved_otherwise(name: str, part: bytes) -> bytes:
    """As a program saves comments that knows no authors and joins pieces that look alike."""
    if name != "xl/comments1.xml":
        return part
    text = re.sub(r"<rPr>.*?</rPr>", "", part.decode().replace(AUTHOR, "").replace(' xml:space="preserve"', ""))
    return text.replace("</t></r><r><t>", "").encode()


def test_our_comments_are_known_whatever_program_saved_the_file(back):
    data = opened(workbook(rewritten(back, saved_otherwise), judged(finding("Data", "C4"))))["Data"]
    commented = {cell.coordinate for row in data.iter_rows() for cell in row if cell.comment}
    assert commented == {"B2", "E20", "C4"}
    assert BEGINS not in data["B2"].comment.text and "Catatan pengirim" in data["B2"].comment.text


def test_a_sheet_of_the_sender_that_is_called_like_ours_is_not_overwritten(tmp_path):
    content = rich(tmp_path / "own.xlsm", name="Hasil pemeriksaan")
    found = values(workbook(content, judged(finding("Hasil pemeriksaan", "B2"))))
    assert list(found)[:3] == ["Hasil pemeriksaan (2)", "Tanda terima", "Hasil pemeriksaan"]
    assert found["Hasil pemeriksaan"][1][0] == "Kecamatan 1"


def rewritten(content: bytes, change) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        for name, part in parts(content).items():
            book.writestr(name, change(name, part))
    return out.getvalue()


def prefixed(name: str, part: bytes) -> bytes:
    """As other programs write it: every element with a prefix."""
    if not re.fullmatch(r"xl/(workbook|styles|sharedStrings|worksheets/sheet\d)\.xml", name):
        return part
    text = re.sub(r"<(/?)(?=[A-Za-z])(?![A-Za-z]\w*:)", r"<\1x:", part.decode())
    return text.replace(
        'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
        'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
    ).encode()


def unplaced(name: str, part: bytes) -> bytes:
    """Rows and cells may leave out where they are."""
    if name != "xl/worksheets/sheet1.xml":
        return part
    head, data, rest = re.match(rb"(?s)(.*?<sheetData>)(.*?<row r=\"6\".*?</row>)(.*)", part).groups()
    return head + re.sub(rb' r="[A-Z]*\d+"| spans="[\d:]+"', b"", data) + rest


def wide(name: str, part: bytes) -> bytes:
    """UTF-16, as nobody writes it but anybody may."""
    return part.decode().replace("UTF-8", "UTF-16").encode("utf-16") if name == "xl/worksheets/sheet1.xml" else part


@pytest.mark.parametrize("change", [prefixed, unplaced, wide])
def test_other_ways_to_write_the_same_workbook_are_marked_too(sent, change):
    made = workbook(
        rewritten(sent, change), judged(finding("Data", "B3"), finding("Data", "D3"), finding("Kosong", "A1"))
    )
    assert "disalin" not in str(values(made)["Hasil pemeriksaan"]), "marked in place"
    data = opened(made)["Data"]
    assert data["B3"].value == 20 and colour(data["B3"]) == colour(data["D3"]) == RED and data["D3"].comment
    assert len(parts(made)) > 30


@pytest.mark.parametrize("lost", ["xl/styles.xml", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"])
def test_a_workbook_that_lacks_a_part_comes_back_all_the_same(sent, lost):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as book:
        for name, part in parts(sent).items():
            if name != lost:
                book.writestr(name, part)
    made = values(workbook(out.getvalue(), judged(finding("Data", "B3"))))
    assert made["Data"][2][1] == 20 and made["Hasil pemeriksaan"]


@settings(max_examples=20)
@given(
    name=st.text(
        st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="[]:*?/\\"), min_size=1, max_size=31
    ).filter(
        lambda name: (
            name.strip("'") == name and name.strip() == name and name.lower() not in ("history", *map(str.lower, OURS))
        )
    ),
    message=st.text(max_size=200),
)
def test_whatever_a_sheet_is_called_and_a_sentence_says_the_link_leads_there(name, message):
    book, out = openpyxl.Workbook(), io.BytesIO()
    book.active.title = name
    book.active["A1"] = 1
    book.save(out)
    made = workbook(out.getvalue(), judged(finding(book.active.title, "C7", message=message)))
    shown = openpyxl.load_workbook(io.BytesIO(made))
    [line] = [row for row in shown[OURS[0]].iter_rows() if row[0].value == "1"]
    sheet, _, cell = line[1].hyperlink.location.rpartition("!")
    assert sheet[1:-1].replace("''", "'") == shown.sheetnames[2] and cell == "C7"
    marked = shown[shown.sheetnames[2]][cell]
    assert colour(marked) == RED and marked.comment.author == AUTHOR


@pytest.mark.parametrize("severity", ["galat", "peringatan"])
def test_an_empty_row_stands_above_the_colours(sent, severity):
    front = opened(workbook(sent, judged(finding("Data", "B2", severity))))[OURS[0]]
    colours = next(row for row in range(1, 30) if front.cell(row, 1).value == "Warna")
    assert [cell.value for cell in front[colours - 1]] == [None] * 7


def test_no_text_of_ours_is_a_formula(sent):
    wild = "=cmd|'/c calc'!A1"
    made = workbook(sent, judged(finding("Data", "B2", message=wild, rule="=1+1"), name=wild, place=wild))
    for name in OURS:
        for row in opened(made)[name].iter_rows():
            assert all(cell.data_type in ("s", "n", "inlineStr") and cell.data_type != "f" for cell in row)
    assert b"<f>" not in b"".join(part for name, part in parts(made).items() if "sheetPaten" in name)


def can_be_read(content: bytes) -> bool:
    try:
        return bool(values(content))
    except CalamineError:
        return False


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_a_spoiled_workbook_never_stops_us(sent, data):
    """Bytes of one part of the workbook are changed, or the end of the file is lost."""
    found = parts(sent)
    name = data.draw(st.sampled_from(sorted(name for name in found if name.endswith((".xml", ".rels", ".vml")))))
    at = data.draw(st.integers(0, len(found[name]) - 1))
    more = data.draw(st.binary(max_size=6))
    spoiled = rewritten(sent, lambda one, part: part[:at] + more + part[at + len(more) + 1 :] if one == name else part)
    if data.draw(st.booleans()):
        spoiled = spoiled[: data.draw(st.integers(0, len(spoiled)))]
    unread = finding("", None, rule="B04")
    made = workbook(spoiled, judged(finding("Data", "B3"), finding("Kosong", "A1")))
    parts(made)
    if can_be_read(spoiled):
        assert "L03" in str(values(made)["Hasil pemeriksaan"])
    else:
        assert list(values(workbook(spoiled, judged(unread, rows=0)))) == OURS


@pytest.mark.parametrize(
    "content", [b"", b"\x00" * 99, b"%PDF-1.7", b"PK\x05\x06" + b"\0" * 18, b"<html>Masuk dulu</html>"]
)
def test_what_cannot_be_read_gives_its_findings_alone(content):
    made = values(workbook(content, judged(finding("", None), rows=0)))
    assert list(made) == OURS and "tidak dapat dibaca" in str(made[OURS[0]])


def test_of_more_than_fifty_thousand_rows_only_the_findings_come_back(monkeypatch):
    monkeypatch.setattr(pages, "LISTED", 500)
    many = [finding("", f"D{row}") for row in range(2, 60_002)]
    made = values(workbook(b"region_code\n" * 60_000, judged(*many, rows=60_000, name="besar.csv")))
    assert list(made) == OURS
    assert "60.000 temuan" in str(made[OURS[0]][:12]) and "dan 59.500 temuan lain" in str(made[OURS[0]][-1])


def test_a_doubt_about_the_month_of_a_table_marks_one_cell_not_a_column_of_numbers(sent):
    doubt = {"rule": "U07", "measure": "period", "message": "Bulan laporan tidak pasti (x). Jawab: bulan yang benar."}
    found = [finding("Data", f"A{row}", "tanya", **doubt) | {"cell": None} for row in range(2, 7)]
    data = opened(workbook(sent, judged(*found)))["Data"]
    assert [bool(data[f"A{row}"].comment) for row in range(2, 7)] == [True, False, False, False, False]
    assert "judul di atas tabel" in data["A2"].comment.text


def test_the_same_words_about_one_cell_are_told_once_in_the_list_and_in_its_comment(sent):
    asked = [finding("Data", "B2", "tanya", question=one) for one in ("L03-1a2b3c", "L03-1a2b3c", "L03-4d5e6f")]
    month = [finding("Data", None, "tanya", row=row, rule="U07", question="U07-1a2b3c") for row in (3, 3, 4)]
    made = opened(workbook(sent, judged(*asked, *month)))
    lines = [[cell.value for cell in row] for row in made["Hasil pemeriksaan"].iter_rows()]
    assert [line[1:3] for line in lines if line[0] in ("1", "2", "3")] == [
        ["B2", "Data"],
        ["A3 dan 1 baris lain", "Data"],
    ]
    assert made["Data"]["B2"].comment.text.count("(L03)") == made["Data"]["A3"].comment.text.count("(U07)") == 1
    assert "2 temuan: 2 perlu dijawab" in str(lines)

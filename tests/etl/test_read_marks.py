"""What a workbook tells besides its values: merged cells, hidden rows and columns, percentages, formulas."""

import pytest
from reading import COUNTED, written
from xlsxwriter import Workbook

from etl.read.child import marks, records
from etl.returned import comments
from paten.say import returned


def marked(path) -> list[tuple]:
    """(sheet, row, column, kind, text) of what is no cell."""
    return [record[1:] for record in map(tuple, records.records(str(path))) if record[4].startswith("@")]


@pytest.fixture
def recap(tmp_path):
    path = tmp_path / "rekap.xlsx"
    with Workbook(path) as book:
        sheet = book.add_worksheet("Rekap")
        one, nine, literal = (book.add_format({"num_format": code}) for code in ("0.0%", 9, '0" %"'))
        sheet.merge_range("B2:D4", "Permohonan")
        sheet.write("A5", 0.5, one)
        sheet.write("A6", 0.25, nine)
        sheet.write("A7", 3, literal)
        sheet.write("A8", "50%", nine)
        sheet.write("B5", 5)
        sheet.write_formula("B7", "=SUM(B5:B6)", None, 5)
        sheet.write_formula("B8", "=B5", None, "")
        sheet.set_row(5, None, None, {"hidden": True})
        sheet.set_row(20, None, None, {"hidden": True})
        sheet.set_column("B:C", None, None, {"hidden": True})
    return path


def test_a_workbook_of_somebody_tells_what_its_values_do_not(recap):
    assert marked(recap) == [
        ("Rekap", 6, 0, "@hidden_row", ""),
        ("Rekap", 1, 2, "@hidden_col", "B"),
        ("Rekap", 2, 2, "@merged", "B2:D4"),
        ("Rekap", 5, 1, "@percent", ""),
        ("Rekap", 6, 1, "@percent", ""),
        ("Rekap", 7, 2, "@computed", "SUM(B5:B6)"),
    ]


def test_a_percentage_stays_the_number_that_it_is(recap):
    assert (1, "Rekap", 5, 1, "number", "0,5") in list(records.records(str(recap)))


def test_of_our_own_template_nothing_is_told(tmp_path):
    assert marked(written(tmp_path, COUNTED)) == []


def test_a_shared_formula_is_told_as_it_stands_in_each_cell():
    xml = (
        b'<c r="C1"><f t="shared" ref="C1:C9" si="0">A1+$B$1+LOG10(A1)</f><v>1</v></c>'
        b'<x:c r="C3" s="2"><x:f t="shared" si="0"/><x:v>2</x:v></x:c>'
    )
    assert list(marks.of_sheet(xml, frozenset())) == [
        (1, 3, "@computed", "A1+$B$1+LOG10(A1)"),
        (3, 3, "@computed", "A3+$B$1+LOG10(A3)"),
    ]


def test_a_formula_moves_its_references_and_no_text():
    assert marks.moved("""SUM(A1:B2)*'A1 B2'!C3&"A1"&$D4&E$5""", 2, 1) == """SUM(B3:C4)*'A1 B2'!D5&"A1"&$D6&F$5"""


def test_comments_that_we_wrote_are_not_read_as_the_senders():
    wrote = [f"{word.upper()} (L02)\nx" for word in (*returned.WORDS.values(), returned.ANSWERED)]
    said = ["angka sementara", f"angka Juni\n{comments.BEGINS}\nCATATAN (B35)\nx", *wrote]
    cells = "".join(f'<comment ref="A{n}"><text><t>{text}</t></text></comment>' for n, text in enumerate(said, 1))
    found = [text for *_, text in marks.comments(f"<comments>{cells}</comments>".encode())]
    assert found == ["angka sementara", "angka Juni"]
    assert marks.BEGINS == comments.BEGINS

"""An .xls or .xlsb says as much as the .xlsx from which it was saved: errors, percentages, formulas, what is hidden."""

import io
import struct
import zipfile
from pathlib import Path

import binary_workbook
import pytest
from hypothesis import given
from hypothesis import strategies as st
from workbooks.make import FILES

from etl.read.child import binary, records, xlsb

OLD = sorted((Path(__file__).parent / "files").glob("*.xls"))


def kinds(path: Path) -> dict[str, set[tuple[str, int, int]]]:
    """Kind of record → where it was noted."""
    found: dict[str, set] = {}
    for _, sheet, row, column, kind, _ in records.records(str(path)):
        found.setdefault(kind, set()).add((sheet, row, column))
    return found


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_an_old_workbook_is_read_as_the_new_one_from_which_it_was_saved(old):
    [new] = (FILES / old.stem).glob("*.xlsx")
    before, after = kinds(new), kinds(old)
    for kind in ("error", "@percent", "@hidden_row", "@hidden_col", "@merged", "B24"):
        assert after.get(kind) == before.get(kind), kind
    assert "B25" not in after
    values = lambda found: found["number"] | found["text"] | found.get("formula", set())  # noqa: E731
    assert values(after) == values(before)


NEW = sorted(path for path in FILES.glob("*/*.xlsx"))


@pytest.mark.parametrize("new", NEW, ids=lambda path: path.parent.stem)
def test_a_binary_workbook_is_read_as_the_one_in_xml_from_which_it_was_saved(new, tmp_path):
    before, after = kinds(new), kinds(binary_workbook.save(new, tmp_path / "buku.xlsb"))
    for found in (before, after):
        found.pop("@said", None)
        found.pop("@comment", None)  # which are read of an .xlsx alone
    assert after == before


@given(st.data())
def test_a_binary_workbook_that_was_damaged_is_looked_into_or_not_and_raises_nothing(tmp_path_factory, data):
    [new] = (FILES / "nilai_aneka").glob("*.xlsx")
    path = tmp_path_factory.getbasetemp() / "rusak.xlsb"
    if not path.exists():
        binary_workbook.save(new, path)
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    name = data.draw(st.sampled_from(sorted(name for name in parts if name.endswith(".bin"))))
    at = data.draw(st.integers(0, len(parts[name])))
    parts[name] = parts[name][:at] + data.draw(st.binary(max_size=6)) + parts[name][at + data.draw(st.integers(0, 6)) :]
    with zipfile.ZipFile(io.BytesIO(), "w") as damaged:
        for one, content in parts.items():
            damaged.writestr(one, content)
        found = xlsb.look(damaged)
    assert found is None or all(row > 0 and column > 0 for sheet in found.values() for row, column in sheet.errors)


def test_a_binary_workbook_with_a_cell_before_its_first_row_is_a_broken_one(tmp_path):
    [new] = (FILES / "nilai_aneka").glob("*.xlsx")
    with zipfile.ZipFile(binary_workbook.save(new, tmp_path / "buku.xlsb")) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    parts["xl/worksheets/sheet1.bin"] = (
        struct.pack("<BBIIB", xlsb.ERROR, 9, 0, 0, 7) + parts["xl/worksheets/sheet1.bin"]
    )
    with zipfile.ZipFile(io.BytesIO(), "w") as damaged:
        for one, content in parts.items():
            damaged.writestr(one, content)
        assert xlsb.look(damaged) is None


def test_errors_percentages_and_hidden_columns_are_there_to_be_found():
    found = [kinds(path) for path in OLD]
    assert all(any(one.get(kind) for one in found) for kind in ("error", "@percent", "@hidden_col", "@hidden_row"))


def formula(result: bytes, flags: int) -> bytes:
    said = struct.pack("<HHH", 0, 0, 0) + result + struct.pack("<HIH", flags, 0, 0)
    return struct.pack("<HH", binary.FORMULA, len(said)) + said


@pytest.mark.parametrize(
    ("result", "flags", "errors", "empty", "computed"),
    [
        (bytes(8), 3, 0, 1, 0),  # left to whoever opens it: this zero is no number
        (bytes(8), 0, 0, 0, 1),
        (struct.pack("<d", 5), 3, 0, 0, 1),
        (b"\x02\0\x07\0\0\0\xff\xff", 0, 1, 0, 0),
        (b"\x03\0\0\0\0\0\xff\xff", 0, 0, 0, 0),  # an empty text is a value
        (b"\0\0\0\0\0\0\xff\xff", 0, 0, 0, 1),
    ],
)
def test_a_formula_is_known_by_its_result(result, flags, errors, empty, computed):
    start = struct.pack("<HHHH", binary.BOF, 4, 0x0600, 0x10)
    sheet = binary._sheet(start + formula(result, flags) + struct.pack("<HH", binary.EOF, 0), 0, set())
    assert (len(sheet.errors), len(sheet.empty), len(sheet.marks)) == (errors, empty, computed)


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_a_cut_or_spoiled_old_workbook_ends_in_nothing_but_never_in_an_error(old):
    content = old.read_bytes()
    for at in range(8, len(content), 97):
        binary.look(content[:at])
        binary.look(content[:at] + b"\xff\x7f\xff\xff" + content[at + 4 :])

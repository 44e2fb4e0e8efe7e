"""An office program opens whatever comes back, prints it, and saves it so that it can be loaded."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from office_program import converted, needs_office, text
from openpyxl.utils import get_column_letter, range_boundaries
from reading import COUNTED, MAYANGAN, WONOASIH, Read, written
from returning import finding, judged, rich, values
from workbooks.make import FILES

from etl.returned import pages
from etl.returned.workbook import workbook
from paten.say import returned as say

VERDICT = "Diterima sebagian: 2 dari 3 baris diterima, 1 perlu dibetulkan"
LONG = (
    "Banyaknya berkas selesai melebihi permohonan dan sisa bulan lalu. " * 4 + "Perbaiki: periksa kolom Selesai. " * 5
)
KINDS = {  # a file of each kind, and its own title
    "nilai_aneka": "LAPORAN PATEN KABUPATEN MALANG",
    "html_tiga_tabel": "REKAPITULASI PELAYANAN PATEN",
    "ods_kota_kediri": "KOTA KEDIRI",
    "csv_titik_koma": "REKAP PELAYANAN PATEN BULAN MARET 2026",
}


def sent_file(name: str) -> Path:
    return next(path for path in (FILES / name).iterdir() if path.suffix != ".json")


@needs_office
def test_an_office_program_opens_and_prints_what_comes_back_of_every_kind(tmp_path):
    sent = {written(tmp_path, COUNTED): "Layanan", **{sent_file(name): title for name, title in KINDS.items()}}
    back = []
    for number, path in enumerate(sent):
        found = [finding("", None), finding("Layanan", "D12", message=LONG)]
        back.append(tmp_path / f"{number}.xlsx")
        back[-1].write_bytes(workbook(path.read_bytes(), judged(*found, name=path.name)))
    for made, (path, title) in zip(converted(back, tmp_path / "pdf"), sent.items(), strict=True):
        printed = " ".join(text(made).split())
        assert VERDICT in printed and "Tanda terima PATEN" in printed and title in printed, path


@pytest.mark.parametrize("receipt", [True, False])
def test_each_row_of_our_sheets_is_as_high_as_its_longest_text(receipt):
    one = judged(finding("Data", "B2", message=LONG), name=f"{LONG}.xlsx")
    page = pages.receipt(one) if receipt else pages.front(one, {"Data": lambda place: place}, [LONG])
    spans = {span.partition(":")[0]: range_boundaries(span) for span in page.merged}
    high = 0
    for number, cells in enumerate(page.rows, 1):
        for column, cell in enumerate(cells, 1):
            first, _, last, _ = spans.get(f"{get_column_letter(column)}{number}", (column, 0, column, 0))
            lines = len(cell.text) * cell.look.size / 10 / sum(page.widths[first - 1 : last])
            high += lines > 2
            assert page.heights.get(number, 15) >= min(409, lines * 1.2 * cell.look.size), cell
    assert high >= (1 if receipt else 3)


def test_a_title_does_not_widen_the_column_in_which_it_stands(tmp_path):
    path = sent_file("csv_titik_koma")
    made = tmp_path / "kembali.xlsx"
    made.write_bytes(workbook(path.read_bytes(), judged(finding("", "B5"), name=path.name)))
    columns = openpyxl.load_workbook(made)["Isi CSV"].column_dimensions
    assert columns["A"].width < 10 < columns["B"].width < 20


@needs_office
def test_what_was_mended_in_an_office_program_loads_as_the_file_did(tmp_path):
    scores = {WONOASIH: {"U1": 3.25, "respondents": 120, "period": date(2026, 1, 1), "months": 3}}
    sent = written(tmp_path, replace(COUNTED, nihil=frozenset({MAYANGAN}), satisfaction=scores))
    back = tmp_path / say.file_name(sent.name, simulated=False)
    back.write_bytes(workbook(sent.read_bytes(), judged(finding("Layanan", "D12"), name=sent.name)))
    macros = tmp_path / "makro.xlsm"
    macros.write_bytes(workbook(rich(tmp_path / "rich.xlsm"), judged(finding("Data", "B2"), finding("Rahasia", None))))
    before = Read(sent, tmp_path)
    saved, opened = converted([back, macros], tmp_path / "saved", "ods")
    after = Read(saved, tmp_path)
    assert before.rows("service_volume") and before.rows("satisfaction")
    for relation in ("service_volume", "satisfaction", "compliance", "act"):
        assert after.rows(relation) == before.rows(relation)
    assert after.stamp == before.stamp
    assert list(values(opened.read_bytes()))[:3] == ["Hasil pemeriksaan", "Tanda terima", "Data"]

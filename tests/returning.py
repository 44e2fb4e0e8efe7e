"""What tests of returned workbooks share: a workbook with everything in it, findings about it, and a look inside."""

import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import python_calamine
from PIL import Image
from xlsxwriter import Workbook

from etl.returned.judged import Judged
from paten.say.receipts import Figure, Receipt

SHA = "1a2b3c4d" + "0" * 56
COUNTS = {"rows": 3, "accepted": 2, "rejected": 1, "held": 0, "warned": 0}


def finding(sheet: str, cell: str | None, severity: str = "galat", **more: object) -> dict:
    """A finding as the snapshot has it. cell None: about the sheet, or about the file when sheet is "" too."""
    column = "".join(letter for letter in cell or "" if letter.isalpha())
    row = int("".join(digit for digit in cell or "" if digit.isdigit()) or 0)
    said = {"message": "Banyaknya berkas tidak mungkin kurang dari nol (-2). Perbaiki: isi tanpa tanda kurang."}
    place = {"sheet": sheet or None, "row": row or None, "column": column or None}
    place["cell"] = (f"{sheet}!{cell}" if sheet else cell) if cell else None
    return {"rule": "L03", "severity": severity, "measure": "completed", "question": None, **place, **said, **more}


def judged(*findings: dict, name: str = "laporan.xlsx", rows: int = 3, loaded: bool = True, **more: object) -> Judged:
    """A file with these findings; loaded: with a receipt."""
    about = {"file": name, "sha256": SHA, "submission_id": SHA[:12], "report_types": ["layanan"]}
    about |= {"periods": ["2026-10"], "verdict": "diterima_sebagian", "kabupaten_kota": "35.74", "findings": []}
    about |= COUNTS | {"rows": rows}
    return Judged(about, list(findings), receipt(about, **more) if loaded else None, more.get("simulated", False))


def receipt(about: dict, **more: object) -> Receipt:
    """Its receipt, with two figures."""
    known = {"number": "2026-35.74-1A2B3C4D", "place": "Kota Probolinggo", "received_on": date(2026, 11, 9)}
    month = date(2026, 10, 1)
    known |= {"figures": (Figure("Berkas selesai", month, "1.234"), Figure("Permohonan masuk", month, "1.300"))}
    known |= {"until": date(2026, 11, 16), "today": date(2026, 11, 10), "final": False, "replaced": False}
    return Receipt(one=about, **known | {"simulated": False} | more)


def rich(path: Path, name: str = "Data") -> bytes:
    """A workbook with all that a sender may have made: charts, images, shapes, tables, macros, hidden sheets."""
    picture = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(picture, "PNG")
    macros = path.with_suffix(".bin")
    macros.write_bytes(b"not really macros")
    with Workbook(path, {"in_memory": True}) as book:
        book.set_properties({"created": datetime(2026, 1, 1)})
        book.add_vba_project(str(macros))
        data, other = book.add_worksheet(name), book.add_worksheet("Rekap O'Hara & <kecil>")
        hidden, plain = book.add_worksheet("Rahasia"), book.add_worksheet("Kosong")
        dark = book.add_format({"bg_color": "#123456", "font_color": "#FFFFFF", "bold": True, "locked": False})
        data.write_row(0, 0, ["Kecamatan", "Selesai", "Persen"], dark)
        for row in range(1, 6):
            data.write_row(row, 0, [f"Kecamatan {row}", row * 10])
            data.write_formula(row, 2, f"=B{row + 1}/100", book.add_format({"num_format": "0.0%"}), row / 10)
        data.merge_range("A10:C11", "NIHIL", dark)
        data.set_column(0, 0, 31.5)
        data.set_row(12, 40, book.add_format({"bg_color": "#DDEEFF"}))
        data.data_validation("B2:B6", {"validate": "list", "source": ["1", "2"]})
        data.conditional_format("B2:B6", {"type": "3_color_scale"})
        data.write_comment("B2", "Catatan pengirim", {"author": "Pengirim"})
        data.write_comment("E20", "Catatan lain")
        data.insert_image("E2", "merah.png", {"image_data": picture})
        data.insert_textbox("E8", "Kotak teks")
        data.insert_button("G2", {"macro": "hitung", "caption": "Hitung"})
        data.write_url("F1", "https://contoh.go.id")
        data.autofilter("A1:C6")
        data.freeze_panes(1, 1)
        data.protect("rahasia", {"objects": True})
        data.print_area("A1:C6")
        other.add_table("A1:B4", {"columns": [{"header": "Satu"}, {"header": "Dua"}]})
        other.add_sparkline("D1", {"range": "A1:B1"})
        other.print_area("A1:B4")
        other.set_first_sheet()
        chart = book.add_chart({"type": "column"})
        chart.add_series({"values": f"='{name.replace(chr(39), chr(39) * 2)}'!$B$2:$B$6"})
        data.insert_chart("E12", chart)
        whole = book.add_chartsheet("Grafik")
        line = book.add_chart({"type": "line"})
        line.add_series({"values": f"='{name.replace(chr(39), chr(39) * 2)}'!$B$2:$B$6"})
        whole.set_chart(line)
        hidden.hide()
        plain.set_column(2, 2, 20, dark)
        plain.conditional_format("B1:C9", {"type": "blanks", "format": book.add_format({"bg_color": "#FFFF00"})})
        plain.conditional_format("D1:D9", {"type": "blanks", "format": book.add_format({"bold": True})})
        book.define_name("PILIHAN", "=Rahasia!$A$1:$A$3")
        other.activate()
    return path.read_bytes()


def parts(content: bytes) -> dict[str, bytes]:
    """The parts of a workbook."""
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        assert book.testzip() is None
        return {name: book.read(name) for name in book.namelist()}


def values(content: bytes) -> dict[str, list]:
    """Sheet → its cells as calamine reads them."""
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
    sheets = [one for one in book.sheets_metadata if str(one.typ).endswith("WorkSheet")]
    return {one.name: book.get_sheet_by_name(one.name).to_python(skip_empty_area=False) for one in sheets}

"""Whom to call: the office's own list, $PATEN_DATA/office/contacts.csv.

Read by pages only: it is in no snapshot, log or export.
"""

import csv
import re
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from paten import warehouse

COLUMNS = ("region_code", "function", "phone", "note")
WHERE = "office/contacts.csv"
_DIGITS = re.compile(r"62\d{7,13}")
_SEPARATORS = re.compile(r"[\s().\-]")
_PERSON = re.compile(
    r"\b(Drs?|Dra|Ir|Hj?)\.\s|\b(Bapak|Ibu|Pak|Bu)\s|,\s*[SM]\.\s?[A-Z]"
)  # titles before or after a name


@dataclass(frozen=True)
class Contact:
    """function: of the office, never a person's name; phone: as it was written; digits: with 62, as links need it."""

    function: str
    phone: str
    digits: str
    note: str = ""


def path() -> Path:
    """Where the list lies."""
    return warehouse.data_folder() / WHERE


def read(file: Path, regions: Collection[str]) -> tuple[dict[str, list[Contact]], list[str]]:
    """The contacts by code of kabupaten/kota, and for each line that cannot be used a sentence that says why.

    A sentence names the line and the column, never what stands there. regions: the codes that exist.
    """
    if not file.exists():
        return {}, []
    try:
        lines = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines()))
    except (UnicodeDecodeError, csv.Error):
        return {}, [f"{WHERE} tidak terbaca; simpan kembali sebagai CSV dengan koma, UTF-8."]
    head = [name.strip() for name in lines[0]] if lines else []
    if head != list(COLUMNS):
        return {}, [f"Baris 1 {WHERE}: kolomnya harus {', '.join(COLUMNS)}."]
    found, faults = defaultdict(list), []
    for number, cells in enumerate(lines[1:], start=2):
        if not any(cell.strip() for cell in cells):
            continue
        fault = _fault(cells, regions)
        if fault:
            faults.append(f"Baris {number} {WHERE}: {fault}.")
        else:
            code, function, phone, note = (cell.strip() for cell in cells)
            found[code].append(Contact(function, phone, digits(phone), note))
    return dict(found), faults


def digits(phone: str) -> str:
    """A number as links need it: "0812-3456-789" → "628123456789"; "" when it is none."""
    bare = _SEPARATORS.sub("", phone).removeprefix("+")
    bare = "62" + bare[1:] if bare.startswith("0") else bare
    return bare if _DIGITS.fullmatch(bare) else ""


def _fault(cells: list[str], regions: Collection[str]) -> str:
    """What is wrong with a line; "" when nothing is."""
    if len(cells) != len(COLUMNS):
        return f"ada {len(cells)} kolom, harus {len(COLUMNS)}; apit teks yang memuat koma dengan tanda petik"
    code, function, phone, _ = (cell.strip() for cell in cells)
    if code not in regions:
        return "region_code bukan kode kabupaten/kota, misalnya 35.74"
    if not function:
        return "function kosong; isi jabatan atau fungsinya"
    if _PERSON.search(function):
        return "function memuat nama orang; isi jabatan atau fungsinya saja"
    if not digits(phone):
        return "phone bukan nomor telepon Indonesia, diawali 0 atau 62"
    return ""

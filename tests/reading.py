"""A small kota, its books, and what the reader makes of a file: shared by the tests of etl/read and etl/template."""

import csv
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import duckdb
import openpyxl

from etl import read
from etl.read import Reading, read_files
from etl.template import Book, Filled, write

with (Path(read.__file__).parents[1] / "layouts" / "kolom.csv").open(encoding="utf-8", newline="") as _layout:
    _COLUMNS = [line["column"] for line in csv.DictReader(_layout)] + ["nihil"]

KOTA = "35.74"
KADEMANGAN, WONOASIH, MAYANGAN = "35.74.01", "35.74.02", "35.74.03"
MARCH = date(2026, 3, 1)
SERVICES = (("NP-02", "Penerbitan/penggantian KTP elektronik"), ("NP-10", "Surat Keterangan Tidak Mampu"))
DELEGATION = {
    "milestone": "M2",
    "kabupaten_kota_code": KOTA,
    "type": "Peraturan Wali Kota",
    "number": "Nomor 24 Tahun 2021",
    "title": "Pelimpahan Sebagian Kewenangan Wali Kota kepada Camat",
    "date": date(2021, 5, 4),
    "valid_from": date(2021, 6, 1),
    "valid_to": None,
    "replaces": "Nomor 12 Tahun 2014",
    "kecamatan_codes": [KADEMANGAN, WONOASIH, MAYANGAN],
    "requirement_codes": ["S1", "S3"],
}
LAUNCH = {"milestone": "M7", "kabupaten_kota_code": KOTA, "date": date(2022, 6, 1), "kecamatan_codes": [WONOASIH]}
BOOK = Book(
    kabupaten_kota=KOTA,
    label="Kota Probolinggo",
    kecamatan=((KADEMANGAN, "Kademangan"), (WONOASIH, "Wonoasih"), (MAYANGAN, "Mayangan")),
    period=MARCH,
    services=SERVICES,
    all_services=(*SERVICES, ("LG-01", "Legalisasi umum"), ("RK-01", "Rekomendasi izin keramaian")),
    requirements=(("S2", "Rincian perizinan"), ("T1", "Loket/meja pendaftaran"), ("T2", "Tempat pemrosesan berkas")),
    acts=(DELEGATION, LAUNCH),
    compliance={
        (KOTA, "S2"): {"status": "tidak_berlaku", "evidence": "perizinan beralih ke OSS"},
        (WONOASIH, "T1"): {"status": "terpenuhi", "evidence": "foto", "evidence_date": date(2025, 8, 17)},
    },
)
COUNTED = Filled(counts={"completed": {(KADEMANGAN, "NP-02"): 124, (WONOASIH, "NP-10"): 7}})


def written(folder: Path, filled: Filled | None = None, **changed: object) -> Path:
    """BOOK as a file, with what was typed into it and with other fields changed."""
    book = replace(BOOK, filled=filled, **changed)
    path = folder / book.file_name
    write(book, path)
    return path


class Sheets:
    """A file opened as in a spreadsheet program: change what you like, it is saved in place."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> openpyxl.Workbook:
        self.book = openpyxl.load_workbook(self.path)
        return self.book

    def __exit__(self, *failure: object) -> None:
        if failure[0] is None:
            self.book.save(self.path)


class Read:
    """What the reader makes of one file."""

    def __init__(self, path: Path, folder: Path) -> None:
        self.reading: Reading = read_files([path], folder / "intake")[0]
        self.stamp = self.reading.stamp
        metadata = dict(
            duckdb.execute(
                "select decode(key), decode(value) from parquet_kv_metadata(?)", [str(self.reading.parquet)]
            ).fetchall()
        )
        self.notes = json.loads(metadata["notes"])
        assert json.loads(metadata["stamp"]) == self.stamp

    @property
    def rules(self) -> list[str]:
        """The ids of all notes, each once, in order."""
        return list(dict.fromkeys(note["rule"] for note in self.notes))

    def note(self, rule: str) -> dict:
        """The one note of that rule."""
        (found,) = [note for note in self.notes if note["rule"] == rule]
        return found

    def rows(self, relation: str) -> list[dict]:
        """The rows of one relation, in order."""
        question = "from read_parquet($file) where relation = $relation order by n"
        cursor = duckdb.execute(question, {"file": str(self.reading.parquet), "relation": relation})
        names = [column[0] for column in cursor.description]
        found = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
        return [row | dict.fromkeys(_COLUMNS) | row["texts"] for row in found]

    def counts(self, measure: str = "completed") -> dict[tuple[str, str], str]:
        """(kecamatan, service) → what was typed."""
        rows = self.rows("service_volume")
        return {(row["region_code"], row["service_code"]): row[measure] for row in rows if row[measure]}

    def places(self, measure: str = "completed") -> dict[tuple[str, str], str]:
        """(kecamatan, service) → address of what was typed."""
        rows = self.rows("service_volume")
        return {(row["region_code"], row["service_code"]): row["cells"][measure] for row in rows if row[measure]}

"""The evidence of one number: all that stands behind an indicator cell, so that an inspector needs nothing else."""

import json
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import duckdb

from etl import publish, sql
from etl.errors import UserError
from etl.evidence import cell as cells
from etl.evidence.cell import Cell
from etl.evidence.gather import Table, gather, rules, write
from etl.evidence.originals import originals
from etl.evidence.recompute import check, query
from etl.evidence.words import read_first
from etl.evidence.zipping import zipped
from etl.folder import Folder, write_whole
from paten import lineage
from paten.briefing import berita_acara
from paten.definitions import FOLDER as DEFINITIONS
from paten.definitions import Definition
from paten.say.values import number as printed

SIMULATED = "SIMULASI_"


@dataclass(frozen=True)
class Evidence:
    """What was packed. printed: the number as people read it; number: the row of evidence/number.sql with its version.

    files: the names in the zip; rows: how many the number counts.
    """

    path: Path
    printed: str
    number: dict
    files: tuple[str, ...]
    rows: int


def pack(folder: Folder, cell: Cell, out: Path) -> Evidence:
    """Writes the zip of one number of the snapshot shown now. UserError when it does not follow from its own rows."""
    shown = publish.published(folder)
    if not out.parent.is_dir():
        raise UserError(f"Folder {out.parent} tidak ada. Buat dahulu, atau pilih tempat lain untuk --out.")
    definition = cells.definition(cell)
    with (
        tempfile.TemporaryDirectory() as made,
        tempfile.TemporaryDirectory() as spill,
        duckdb.connect(config=publish.settings(Path(spill))) as connection,
    ):
        sql.attach(connection, publish.path_of(folder, shown["version"]))
        number = cells.published(connection, cell)
        number |= {"version": shown["version"], "code_of_this_package": publish.code()}
        number["as_of"] = date.fromisoformat(number["as_of"])
        prefix = SIMULATED if number["simulated"] == "ya" else ""
        files, rows = _files(connection, folder, cell, definition, number, Path(made), prefix)
    write_whole(out, zipped(files, prefix))
    value = printed(number["value"], number["unit"], number["numerator"], number["denominator"])
    return Evidence(out, value, number, tuple(sorted(files)), rows)


def _files(
    connection: duckdb.DuckDBPyConnection,
    folder: Folder,
    cell: Cell,
    definition: Definition,
    number: dict,
    made: Path,
    prefix: str,
) -> tuple[dict[str, bytes], int]:
    """Name in the zip → content, of everything but the manifest; and how many rows the number counts."""
    tables = gather(connection, cell, definition, made, prefix)
    told = query(definition, tables["baris"], tables.get("bobot"))
    check(connection, told, made, number, "bobot" in tables)
    kept = originals(connection, folder)
    tables["kiriman"] = write(connection, "sent", made / f"{prefix}kiriman.csv")
    rules(connection, lineage.report_types(definition), made / f"{prefix}aturan.csv")
    files = {path.name: path.read_bytes() for path in sorted(made.iterdir())} | kept
    files[f"{prefix}hitung.sql"] = told.encode()
    files[f"{prefix}angka.json"] = json.dumps(number, ensure_ascii=False, indent=1, default=str).encode()
    for own, name in (("definisi-rincian", lineage.root(definition).indicator), ("definisi", cell.indicator)):
        if own == "definisi" or name != cell.indicator:
            files[f"{prefix}{own}.yaml"] = (DEFINITIONS / f"{name}.yaml").read_bytes()
    page = berita_acara.page(_told(number, tables, files, prefix, cells.ask(connection, "evidence/originals")))
    files[f"{prefix}berita-acara.html"] = page.encode()
    names = [*files, f"{prefix}BACA-DULU.txt"]
    text = read_first(number, lineage.root(definition), tables, names, prefix)
    files[f"{prefix}BACA-DULU.txt"] = text.encode("utf-8-sig")
    return files, tables["baris"].rows


def _told(
    number: dict, tables: dict[str, Table], files: dict[str, bytes], prefix: str, sent: list[dict]
) -> berita_acara.Subject:
    return berita_acara.Subject(
        number=number,
        rows=tables["baris"].rows,
        sent=[(one["file"], one["sha256"]) for one in sent],
        digests=berita_acara.digests(files, [f"{prefix}angka.json", f"{prefix}baris.csv"]),
        simulated=bool(prefix),
    )

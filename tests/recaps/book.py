"""Pages as a real workbook, and the rows that the reader makes of such files."""

import re
from pathlib import Path

import duckdb
import xlsxwriter

from etl.read import read_files
from etl.read.free.vocabulary import Vocabulary
from recaps.page import Page


def saved(pages: list[Page], path: Path) -> Path:
    """Their workbook, in which what looks like a number is one."""
    with xlsxwriter.Workbook(str(path)) as book:
        for page in pages:
            sheet = book.add_worksheet(page.name)
            for (row, col), text in page.cells.items():
                plain = re.fullmatch(r"\d+(,\d+)?", text)
                sheet.write(row - 1, col - 1, float(text.replace(",", ".")) if plain else text)
    return path


def rows(files: list[Path], out: Path) -> dict[Path, list[dict[str, str]]]:
    """File → what each of its rows says, column by column."""
    return {
        reading.path: [texts for (texts,) in duckdb.sql(f"select texts from '{reading.parquet}'").fetchall()]
        for reading in read_files(files, out)
    }


def codes(words: Vocabulary, office: str, row: dict[str, str], axis: str, column: str) -> tuple[str, str]:
    """The kecamatan of the office and the item of a row; as written where they are not known."""
    place, item = row.get("region_code", ""), row.get(column, "")
    code = next((one for one in words.codes("region", place) if one.startswith(office)), place)
    return code, next(iter(words.codes(axis, item)), item)

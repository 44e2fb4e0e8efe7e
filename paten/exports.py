"""Rows as files that people open elsewhere: CSV, XLSX, Parquet; each says what it is, no cell can become a formula."""

import io
import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal

import numpy as np
import pandas as pd

from paten.inert import inert, is_risky

LONGEST_NUMBER = 15  # digits that a spreadsheet keeps
LONGEST_TEXT = 32_000  # letters that a cell of a spreadsheet holds
SIMULATED = "SIMULASI"


def file_name(words: str, version: int, simulated: bool, ending: str) -> str:
    """ "pantau-paten_kueri_v12.csv", or "SIMULASI_pantau-paten_kueri_v12.csv" of made-up data."""
    return f"{SIMULATED + '_' if simulated else ''}pantau-paten_{words}_v{version}.{ending}"


def flat(rows: pd.DataFrame) -> pd.DataFrame:
    """The same with lists and maps written as text: a|b|c, {"k": "v"}."""
    return rows.assign(**{name: rows[name].map(_text) for name in rows.columns if _is_nested(rows[name])})


def as_csv(rows: pd.DataFrame) -> bytes:
    """UTF-8 with its mark, semicolons, decimal commas: as a spreadsheet in Indonesian opens it."""
    lines = [";".join(_quoted(inert(str(name))) for name in rows.columns)]
    lines += [";".join(_quoted(_written(_plain(value))) for value in row) for row in flat(rows).itertuples(index=False)]
    return "\r\n".join([*lines, ""]).encode("utf-8-sig")


def as_xlsx(rows: pd.DataFrame, about: Sequence[tuple[str, str]], simulated: bool) -> bytes:
    """A workbook: the rows, and a second sheet "Definisi". about: (label, words) of its lines."""
    import xlsxwriter  # 0.1 s: only who asks for a workbook waits for it

    made = io.BytesIO()
    settings = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(made, settings) as book:
        looks = {
            "head": book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "bottom"}),
            "day": book.add_format({"num_format": "yyyy-mm-dd"}),
            "moment": book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}),
            "text": book.add_format({"quote_prefix": True}),
            "words": book.add_format({"text_wrap": True, "valign": "top"}),
        }
        sheet = book.add_worksheet(f"Data {SIMULATED}" if simulated else "Data")
        for column, name in enumerate(rows.columns):
            sheet.write_string(0, column, str(name), looks["head"])
        for line, row in enumerate(flat(rows).itertuples(index=False), 1):
            for column, value in enumerate(row):
                _write(sheet, line, column, _plain(value), looks)
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, max(0, len(rows.columns) - 1), 18)
        if len(rows):
            sheet.autofilter(0, 0, len(rows), len(rows.columns) - 1)
        notes = book.add_worksheet("Definisi")
        notes.set_column(0, 0, 30)
        notes.set_column(1, 1, 100)
        for line, (label, words) in enumerate(about):
            notes.write_string(line, 0, label[:LONGEST_TEXT], looks["head"] if not words else looks["words"])
            notes.write_string(line, 1, words[:LONGEST_TEXT], looks["words"])
    return made.getvalue()


def as_parquet(rows: pd.DataFrame, about: Sequence[tuple[str, str]]) -> bytes:
    """Columnar, types kept; what it is stands in its metadata under `tentang`."""
    import pyarrow as pa
    import pyarrow.parquet

    table = pa.Table.from_pandas(rows, preserve_index=False)
    said = json.dumps(dict(about), ensure_ascii=False).encode()
    made = io.BytesIO()
    pa.parquet.write_table(table.replace_schema_metadata({**(table.schema.metadata or {}), b"tentang": said}), made)
    return made.getvalue()


def _write(sheet: object, line: int, column: int, value: object, looks: dict) -> None:
    if _missing(value):
        return
    if isinstance(value, bool):
        sheet.write_string(line, column, "ya" if value else "tidak")
    elif isinstance(value, datetime):
        sheet.write_datetime(line, column, value.replace(tzinfo=None), looks["moment"])
    elif isinstance(value, date):
        sheet.write_datetime(line, column, datetime(value.year, value.month, value.day), looks["day"])
    elif isinstance(value, int | float | Decimal) and _fits(value):
        sheet.write_number(line, column, float(value) if isinstance(value, Decimal) else value)
    else:
        words = str(value)[:LONGEST_TEXT]
        sheet.write_string(line, column, words, looks["text"] if is_risky(words) else None)


def _plain(value: object) -> object:
    """A number of numpy as Python's own."""
    return value.item() if isinstance(value, np.generic) else value


def _fits(value: float) -> bool:
    return value == value and abs(value) < 10**LONGEST_NUMBER


def _written(value: object) -> str:
    if _missing(value):
        return ""
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, float | Decimal):
        return str(value).replace(".", ",")
    return str(value) if isinstance(value, int) else inert(str(value))


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"' if any(sign in words for sign in ';"\r\n') else words


def _missing(value: object) -> bool:
    return value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and value != value)


def _is_nested(column: pd.Series) -> bool:
    return any(isinstance(value, dict) or _is_list(value) for value in column)


def _is_list(value: object) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, str | bytes)


def _text(value: object) -> str | None:
    if not _is_list(value):
        return None if _missing(value) else str(value)
    parts = list(value.items() if isinstance(value, dict) else value)
    if parts and all(isinstance(part, tuple) and len(part) == 2 for part in parts):
        return json.dumps({str(key): str(said) for key, said in parts}, ensure_ascii=False)
    return "|".join(map(str, parts))

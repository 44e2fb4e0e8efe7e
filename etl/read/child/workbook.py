"""A workbook as cells, with what calamine keeps quiet about: errors, formulas without value, hidden rows, far cells."""

import datetime
import io
from collections.abc import Iterable

from . import archive, besides, marks
from .refused import Refused

ERROR, FORMULA = "#GALAT", "#RUMUS"
VISIBLE = {"Visible": "visible", "Hidden": "hidden", "VeryHidden": "very_hidden"}


# The stream that holds the sheets of an .xls; a letter or a presentation of that time has none.
STREAM = "Workbook".encode("utf-16-le")
# What a workbook with a password has in the directory of its compound file, whatever its name ends with.
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def records(content: bytes, path: str) -> Iterable[tuple]:
    """Each sheet, its notes, then its cells in their true places; raises Refused."""
    import python_calamine as calamine

    seen = archive.inspect(content) if content.startswith(b"PK") else archive.of_binary(content)
    said = seen.said or (() if content.startswith(b"PK") else besides.long_numbers(content))
    yield from ((0, "", number, 0, "@said", text) for number, text in enumerate(said, 1))
    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(seen.content))
        if not seen.legible:
            yield 0, "", 0, 0, "B25", ""
        template = archive.TEMPLATE in book.sheet_names
        for number, about in enumerate(book.sheets_metadata, 1):
            if str(about.typ).endswith("WorkSheet"):
                yield number, about.name, 0, 0, "sheet", VISIBLE[str(about.visible).rpartition(".")[2]]
                sheet = book.get_sheet_by_index(number - 1)
                yield from _sheet(number, sheet, seen, template)
                if not template:
                    found = seen.marks.get(about.name, [])
                    if not found or seen.binary:  # its own marks do not tell of merged cells
                        found = [*found, *marks.merged(sheet.merged_cell_ranges)]
                    yield from ((number, about.name, *mark) for mark in found)
    except (calamine.ZipError, calamine.XmlError) as error:
        raise Refused("B04") from error
    except calamine.CalamineError as error:
        if ENCRYPTED in content or not seen.legible and _asks_password(path):
            raise Refused("B03") from error
        raise Refused("B04" if seen.legible or STREAM in content else "B01") from error


def _asks_password(path: str) -> bool:
    """Only when it goes by the name of the file does calamine tell a password from a fault."""
    import python_calamine as calamine

    try:
        calamine.CalamineWorkbook.from_path(path).close()
    except calamine.PasswordError:
        return True
    except calamine.CalamineError:
        return False
    return False


def _sheet(
    number: int,
    sheet: "calamine.CalamineSheet",  # noqa: F821
    seen: archive.Seen,
    template: bool,
) -> Iterable[tuple]:
    name = sheet.name
    if name in seen.far:
        row, column = archive.place(seen.far[name].encode())
        yield number, name, row, column, "B11", seen.far[name]
    lost = dict.fromkeys(seen.errors.get(name, ()), ("error", ERROR))
    lost |= dict.fromkeys(seen.formulas.get(name, set()) - lost.keys(), ("formula", FORMULA))
    hidden = [set(), set()]
    hidden_rows, hidden_columns = seen.hidden.get(name, (set(), set()))
    for row, line in enumerate(sheet.to_python(skip_empty_area=False), 1):
        for column, value in enumerate(line, 1):
            if value != "" and (row, column) not in lost:
                kind, text = as_text(value)
                if text:
                    yield number, name, row, column, kind, text
                    if row in hidden_rows:
                        hidden[0].add(row)
                    if column in hidden_columns:
                        hidden[1].add(column)
    for (row, column), (kind, text) in lost.items():
        yield number, name, row, column, kind, text
    if hidden[0] or hidden[1]:
        row, column = min(hidden[0], default=1), min(hidden[1], default=1)
        yield number, name, row, column, "B24", ""
        if not template:
            yield from ((number, name, row, 0, "@hidden_row", "") for row in sorted(hidden[0]))
            letters = ((column, marks.column_letters(column)) for column in sorted(hidden[1]))
            yield from ((number, name, 1, column, "@hidden_col", text) for column, text in letters)


def as_text(value: object) -> tuple[str, str]:
    """Kind and text of one value: 12.0 → "12", 1.234 → "1,234", 5 March 2026 → "2026-03-05", true → "YA"."""
    if isinstance(value, str):
        return "text", value.replace("\0", "").strip()
    if isinstance(value, bool):
        return "bool", "YA" if value else "TIDAK"
    if isinstance(value, int):
        return "number", str(value)
    if isinstance(value, float):
        return "number", number_text(value)
    if isinstance(value, datetime.datetime):
        moment = value.isoformat(" ", "seconds")
        return "date", moment.removesuffix(" 00:00:00")
    return "date", str(value)


def number_text(value: float) -> str:
    """A number the Indonesian way, without thousands point and without exponent: it reads back as the same number."""
    if value.is_integer():
        return str(int(value))
    digits = repr(value)
    if "e" in digits:
        from decimal import Decimal  # rarely needed, and every file would pay for it

        digits = format(Decimal(digits), "f")
    return digits.replace(".", ",")

"""Where a finding stands in its file, and what is to be done about it, in words."""

import re
from collections.abc import Iterable, Mapping

from paten.numbers import count
from paten.say.words import capital

_ADVICE = re.compile(r"^(?P<wrong>.*?[.?!]) (?:Perbaiki|Jawab): (?P<mend>.+)$", re.DOTALL)
_AT = r"(?:(?:tabel|kolom) mulai(?: sel)?|mulai sel|sel) "  # words before an address
_LAST_SENTENCE = re.compile(r"^(?P<wrong>.+[.?!]\)?) (?P<mend>[A-Z][^.]+\.)$", re.DOTALL)


def once(findings: Iterable[dict]) -> list[dict]:
    """What a reader reads once: like words about one cell, and of a question that names no cell all its rows.

    Gives the first of each, in order; also: how many more rows it stands for.
    """
    found: dict[tuple, dict] = {}
    rows: dict[tuple, set] = {}
    for finding in findings:
        here = finding.get("cell") or finding.get("question") or tuple(map(finding.get, ("sheet", "row", "column")))
        key = (finding.get("rule"), finding["severity"], finding["message"], here)
        found.setdefault(key, finding)
        rows.setdefault(key, set()).add(finding.get("row"))
    return [one | {"also": 0 if one.get("cell") else len(rows[key]) - 1} for key, one in found.items()]


def weight(finding: Mapping) -> str:
    """How grave a finding is now: an answered question is a remark."""
    return "peringatan" if finding.get("answered") else finding["severity"]


def more(finding: dict) -> str:
    """The words for the other rows that a finding stands for: " dan 3 baris lain"; "" for none."""
    return f" dan {count(finding['also'])} baris lain" if finding.get("also") else ""


def place(finding: dict) -> tuple[str, str]:
    """Where a finding is: the cell ("H6"; "" for more than one cell), and in words, sheet, row and column."""
    name, address = spot(finding)
    sheet = f"lembar {name}" if name else ""
    if not address:
        return "", capital(sheet) if sheet else "Seluruh berkas"
    letters = address.rstrip("0123456789")
    row, column = f"baris {address.removeprefix(letters)}{more(finding)}", f"kolom {letters}" if letters else ""
    return address, capital(", ".join(part for part in (sheet, row, column) if part))


def spot(finding: dict) -> tuple[str, str]:
    """Sheet and address ("H6", or the row "6") of a finding, "" where there is none.

    By its cell, which may stand on another sheet than the row to which it belongs.
    """
    sheet, _, address = (finding.get("cell") or "").rpartition("!")
    if address:
        return sheet, address
    return finding["sheet"] or "", f"{finding['column'] or ''}{finding['row']}" if finding["row"] else ""


def alone(finding: dict) -> str:
    """The message without the place at which it begins, for where that stands beside it."""
    name, address = spot(finding)
    sheet, cell = f"Lembar {re.escape(name)}" if name else "", f"{_AT}{re.escape(address)}" if address else ""
    places = [f"{sheet}, {cell}" if sheet and cell else "", cell, sheet]
    for begins in filter(None, places):
        if found := re.match(f"{begins}: ", finding["message"], re.IGNORECASE):
            return capital(finding["message"][found.end() :])
    return finding["message"]


def advice(finding: dict) -> tuple[str, str]:
    """What is wrong, and how it is mended or answered ("" when the sentence does not say)."""
    message = alone(finding)
    found = _ADVICE.match(message) or _LAST_SENTENCE.match(message)
    if not found:
        return message, ""
    answers = finding["severity"] == "tanya"  # they are typed as they stand
    return found["wrong"], found["mend"] if answers else capital(found["mend"])

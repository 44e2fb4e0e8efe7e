"""What people decide: lines appended to answers.csv, never changed. A revocation is one more line."""

import csv
from datetime import datetime

from etl.errors import UserError
from etl.folder import WIB, Folder, append_row

COLUMNS = ("id", "about", "question", "answer", "reason", "by", "at", "revokes")
FREE = ("final", "exempt", "contact", "promise", "explanation", "draft", "alias")


def read(folder: Folder) -> list[dict[str, str]]:
    """Every line of answers.csv, in order; UserError when it cannot be read as such."""
    if not folder.answers.exists():
        return []
    with folder.answers.open(encoding="utf-8", newline="") as handle:
        lines = csv.DictReader(handle)
        if tuple(lines.fieldnames or ()) != COLUMNS:
            raise UserError(f"Kolom {folder.answers} berubah. Kolomnya harus: {', '.join(COLUMNS)}.")
        return list(lines)


def append(folder: Folder, about: str, question: str, answer: str, reason: str, by: str, revokes: str = "") -> str:
    """Appends one answer, safe on disk before this returns; gives its id. The caller holds the folder's lock."""
    before = read(folder)
    number = f"J{len(before) + 1:05d}"
    at = datetime.now(WIB).replace(tzinfo=None, microsecond=0).isoformat(sep=" ")
    append_row(folder.answers, COLUMNS, (number, about, question, answer, reason, by, at, revokes))
    return number

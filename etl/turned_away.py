"""Files that are not taken in at all: registers of applicants, and what is far too large. Nothing of them stays.

Neither archived nor left in the inbox or among what waits; one line in archive/ditolak.csv says so: fingerprint,
sender, reason.
"""

import csv
from pathlib import Path

from etl import unzip
from etl.archive import coming
from etl.folder import Folder, append_row, today
from etl.read import Reading

RULES = {"B50": "data pribadi pemohon", "B51": "terlalu besar"}
PERSONAL = "B50"
COLUMNS = ("sha256", "sender", "reason", "by", "at")


def refusal(reading: Reading) -> dict | None:
    """The note for whose sake a file is not taken in, as a finding; None: it is taken in."""
    for note in reading.notes:
        if note["rule"] in RULES:
            return {name: note[name] for name in ("sheet", "row", "column", "rule", "severity", "message")}
    return None


def is_register(reading: Reading) -> bool:
    """Whether it is refused for the personal data in it."""
    found = refusal(reading)
    return bool(found) and found["rule"] == PERSONAL


def rule_of(submission: dict) -> str | None:
    """The rule by which one of the dicts of `load --json` was turned away; None: it was taken in."""
    found = [finding["rule"] for finding in submission["findings"] if finding["rule"] in RULES]
    return found[0] if found else None


def record(folder: Folder, submission: dict, path: Path, sent_by: str | None, by: str) -> None:
    """Notes once that this file was turned away. The caller holds the folder's lock."""
    if not submission["sha256"] or submission["sha256"] in recorded(folder):
        return
    sender = coming(path, None, None, None).sender or sent_by or ""
    row = (submission["sha256"], sender, RULES[rule_of(submission)], by, today().isoformat())
    append_row(folder.archive / "ditolak.csv", COLUMNS, row)


def recorded(folder: Folder) -> set[str]:
    """sha256 of every file that was turned away."""
    path = folder.archive / "ditolak.csv"
    if not path.exists():
        return set()
    with path.open(encoding="utf-8", newline="") as handle:
        return {line["sha256"] for line in csv.DictReader(handle)}


def remove(folder: Folder, readings: list[Reading]) -> list[Path]:
    """Takes registers of applicants out of the inbox and of what waits; gives those that lie elsewhere, untouched."""
    elsewhere: list[Path] = []
    packs: dict[Path, set[str]] = {}
    for reading in readings:
        if not is_register(reading):
            continue
        where = reading.sent.pack or reading.path
        if not _ours(folder, where):
            elsewhere.append(where)
        elif reading.sent.pack:
            packs.setdefault(where, set()).add(reading.sent.member)
        else:
            where.unlink(missing_ok=True)
    for pack, members in packs.items():
        if pack.exists():
            unzip.without(pack, members)
    return elsewhere


def _ours(folder: Folder, path: Path) -> bool:
    whole = path.resolve()
    return any(whole.is_relative_to(root.resolve()) for root in (folder.root / "inbox", folder.pending))

"""The files as they were received: read, never written, and only within what a reader may see."""

import csv
import hashlib
import json
import re
from datetime import datetime

from paten import warehouse
from paten.view import View

_DIGEST = re.compile(r"[0-9a-f]{64}")


def original(view: View, sha256: str) -> bytes | None:
    """The very file that was received; None when it is not the reader's to see, was taken away for good, or is not
    what its fingerprint says."""
    if not _DIGEST.fullmatch(sha256) or not len(warehouse.rows("received_file", view, fingerprint=sha256)):
        return None
    path = warehouse.data_folder() / "archive" / sha256
    if not path.exists() or sha256 in _forgotten():
        return None
    content = path.read_bytes()
    return content if hashlib.sha256(content).hexdigest() == sha256 else None


def kept(sha256: str) -> bool:
    """Whether the file is still there to be handed out."""
    return (warehouse.data_folder() / "archive" / sha256).exists() and sha256 not in _forgotten()


def judged_at(sha256: str) -> datetime | None:
    """When the file was first loaded and judged (WIB); None where that was not noted."""
    known = warehouse.data_folder() / "archive" / f"{sha256}.json"
    said = json.loads(known.read_text(encoding="utf-8")).get("loaded_at") if known.exists() else None
    return datetime.fromisoformat(said) if said else None


def _forgotten() -> set[str]:
    """Files that were taken away for good, as the loader notes them."""
    ledger = warehouse.data_folder() / "archive" / "dihapus.csv"
    if not ledger.exists():
        return set()
    with ledger.open(encoding="utf-8", newline="") as handle:
        return {line["sha256"] for line in csv.DictReader(handle)}

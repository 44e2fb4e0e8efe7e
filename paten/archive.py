"""The files as they were received: read, never written, and only within what a reader may see."""

import csv
import hashlib
import re

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


def _forgotten() -> set[str]:
    """Files that were taken away for good, as the loader notes them."""
    ledger = warehouse.data_folder() / "archive" / "dihapus.csv"
    if not ledger.exists():
        return set()
    with ledger.open(encoding="utf-8", newline="") as handle:
        return {line["sha256"] for line in csv.DictReader(handle)}

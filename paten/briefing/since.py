"""Against which earlier version a briefing tells what changed: the last one that a briefing was made of."""

import csv

from paten import changes, warehouse

PINNED = "pins.csv"
REASON = "bahan paparan"  # how a line of pins.csv says that a briefing shows that version
AGAINST = "pembanding bahan paparan"  # and that a briefing was only compared with it


def compared(version: int) -> int | None:
    """The version with which a briefing of `version` is compared; None: none earlier is kept.

    The newest earlier one that pins.csv names for a briefing; else as of a week before, else the one kept before.
    """
    told = [one for one in briefed() if one < version and warehouse.exists(one)]
    if told:
        return max(told)
    found = changes.since(version)
    return found[0] if found else None


def briefed() -> set[int]:
    """The versions that pins.csv names because a briefing shows them."""
    return {version for version, reason in pinned() if reason.startswith(REASON)}


def pinned() -> set[tuple[int, str]]:
    """(version, reason) of every line of pins.csv that is whole; the loader writes it, here it is only read."""
    path = warehouse.data_folder() / PINNED
    if not path.exists():
        return set()
    with path.open(encoding="utf-8", newline="") as handle:
        lines = [(line.get("version") or "", line.get("reason") or "") for line in csv.DictReader(handle)]
    return {(int(version), reason) for version, reason in lines if version.isdecimal()}

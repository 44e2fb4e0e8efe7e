"""Files of which nothing is kept, and what stayed in a zip."""

from paten.say.words import listing

RULES = ("B50", "B51")  # of the reader: personal data, far too large
NAMED_AT_MOST = 3


def is_gone(one: dict) -> bool:
    """Whether nothing stays of a file (a dict of `load --json`): by one of these rules, or it was never opened."""
    return not one["sha256"] or any(finding["rule"] in RULES for finding in one["findings"])


def behind(left: list[str]) -> list[str]:
    """A sentence about what stayed in a zip; none when nothing did."""
    return [f"Di dalam zip juga ada {listing(left, NAMED_AT_MOST)}: bukan laporan, tidak ikut."] if left else []

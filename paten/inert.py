"""No text that we write into a file runs as a formula when a spreadsheet opens it: the one rule for every writer.

Its set-wise twin is the macro `inert` in etl/inert.sql; a test holds the two together.
"""

import re

SPACES = "\\s\u00a0\u2000-\u200b\u202f\u3000"
# A sign of a formula first, whatever spaces stand before it, full-width ones too; a plain number below nought is none.
_RISKY = re.compile(
    f"[{SPACES}]*[=@\uff1d\uff20]|[{SPACES}]*[+\uff0b\uff0d-](?![0-9.,]*[{SPACES}]*$)|[ \u00a0]*[\t\r\n]"
)


def is_risky(words: str) -> bool:
    """Whether a spreadsheet might take this text for a formula."""
    return bool(_RISKY.match(words))


def inert(words: str) -> str:
    """The text, with an apostrophe before it where it might be taken for a formula."""
    return f"'{words}" if is_risky(words) else words

"""What may be the number of an identity card is never shown: one place that says what such a number looks like."""

import re

from paten.numbers import unknown

MASK = "[16 angka disamarkan]"
_PERSONAL = re.compile(r"(?<!\d)(?:\d[ .\-]?){15}\d(?!\d)")


def masked(said: object) -> str:
    """A text with every 16-digit number hidden (it may be a NIK); "" for nothing."""
    return "" if unknown(said) else _PERSONAL.sub(MASK, str(said))

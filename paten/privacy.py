"""What may be the number of an identity card is never shown: one place that says what such a number looks like."""

import re

MASK = "[16 angka disamarkan]"
_PERSONAL = re.compile(r"(?<!\d)(?:\d[ .\-]?){15}\d(?!\d)")


def masked(said: object) -> str:
    """A text with every 16-digit number hidden (it may be a NIK); "" for nothing."""
    return "" if said is None or said != said else _PERSONAL.sub(MASK, str(said))

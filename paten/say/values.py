"""A value of an indicator as it is printed."""

import pandas as pd

from paten.numbers import count, decimal, percent

FEW = 5  # of so few a share says less than the count


def number(value: float | None, unit: str, numerator: float | None = None, denominator: float | None = None) -> str:
    """A value of an indicator as it is printed; a share of few as a count: "1 dari 3"; unknown → "–"."""
    if unit == "persen":
        known = pd.notna(value) and pd.notna(denominator)
        return f"{count(numerator)} dari {count(denominator)}" if known and denominator <= FEW else percent(value)
    if unit == "indeks":
        return decimal(value, 2)
    return count(value) if pd.isna(value) or float(value).is_integer() else decimal(value)

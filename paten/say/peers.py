"""Rows of the question `peers` → where one kabupaten/kota stands among its peers, by the middle half of them."""

import pandas as pd

from paten.say.values import number
from paten.say.words import capital, in_words, listing, small

MEASURES = ("syarat", "melayani_lengkap", "kelengkapan_laporan", "ikm")
INDEX = (25, 100)  # the satisfaction index goes from here to there, shares from 0 to 1
FEW = 4  # of fewer peers a middle half says nothing


def ends(row: tuple) -> tuple[float, float]:
    """The ends of the scale on which a measure is drawn."""
    return INDEX if row.unit == "indeks" else (0, 1)


def judged(row: tuple) -> bool:
    """Whether there is something to say: this one is known, and enough of its peers are."""
    return pd.notna(row.value) and row.n_known > FEW


def place(row: tuple) -> str:
    """Where its value lies: below, within or above the middle half; "" when nothing can be said."""
    if not judged(row):
        return ""
    return "di bawah" if row.value < row.low else "di atas" if row.value > row.high else "dalam"


def words(row: tuple) -> str:
    """The same as it stands beside the line."""
    if pd.isna(row.value):
        return "belum lapor"
    return f"{place(row)} kisaran" if judged(row) else "sesama yang diketahui terlalu sedikit"


def title(rows: pd.DataFrame) -> str:
    """Which measures lie outside the middle half of the peers."""
    told = {
        where: [small(row.title) for row in rows.itertuples() if place(row) == where]
        for where in ("di bawah", "di atas")
    }
    known = sum(judged(row) for row in rows.itertuples())
    if not known:
        return "Belum dapat dibandingkan dengan sesamanya"
    kind = rows.type.iloc[0]
    parts = [f"{listing(names)} {where} kisaran separuh {kind}" for where, names in told.items() if names]
    if not parts:
        return f"{capital(in_words(known))} ukuran dalam kisaran separuh {kind}"
    return capital("; ".join(parts))


def note(rows: pd.DataFrame, month: str) -> str:
    """Among whom, and what the band is."""
    if not len(rows):
        return month
    kind, all_of_them = rows.type.iloc[0], int(rows.n_peers.iloc[0])
    return f"Di antara {all_of_them} {kind} · pita: separuh yang di tengah · {month}"


def value(row: tuple) -> str:
    """The value as it is printed."""
    return number(row.value, row.unit, row.numerator, row.denominator)


def told(row: tuple) -> str:
    """The whole line for who cannot see it."""
    band = f"separuh {row.type} antara {number(row.low, row.unit)} dan {number(row.high, row.unit)}"
    return f"{row.title}: {value(row)}, {words(row)}; {band}, {row.n_known} dari {row.n_peers} diketahui"

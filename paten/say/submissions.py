"""The files that came for a month → sentences."""

from datetime import date

import pandas as pd

from paten.numbers import count
from paten.periods import day, month_name
from paten.say import uploads


def title(rows: pd.DataFrame, label: str, period: date) -> str:
    """How many files came from a place for a month."""
    if not len(rows):
        return f"{label}: belum ada kiriman untuk {month_name(period)}"
    return f"{label}: {count(len(rows))} kiriman untuk {month_name(period)}"


def note(rows: pd.DataFrame) -> str:
    """What became of them: how many were accepted whole, in part, not at all; how many newer ones replaced."""
    told = [
        f"{count(int((rows.verdict == verdict).sum()))} {words.lower()}"
        for verdict, (_, words, _) in uploads.VERDICTS.items()
        if (rows.verdict == verdict).any()
    ]
    gone = int(rows.replaced.sum()) if len(rows) else 0
    return ", ".join(told) + (f"; {count(gone)} di antaranya sudah diganti kiriman yang lebih baru" if gone else "")


def came(row: object) -> str:
    """Sender, day and way of one file; that it was replaced."""
    how = uploads.VIA.get(row.via, row.via) if isinstance(row.via, str) else ""
    parts = [row.label, f"{'perkiraan ' if row.estimated else ''}{day(row.received_at)}", how]
    return " · ".join(part for part in (*parts, "sudah diganti" if row.replaced else "") if part)


def rows(row: object) -> str:
    """How many rows of one file count, are to be mended, wait for an answer; how many questions wait."""
    told = uploads.counts(
        {name: getattr(row, name) for name in ("verdict", "rows", "accepted", "rejected", "held")}, True
    )
    return told + (f"; {count(row.n_open)} pertanyaan terbuka" if row.n_open else "")

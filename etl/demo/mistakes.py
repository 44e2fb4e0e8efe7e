"""What senders get wrong, put into a filled book on purpose, so that the checks have something to find."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from etl.template.book import Filled

Key = tuple[str, str]
Counts = dict[str, dict[Key, int | float | str]]

WORDS = ("belasan", "belum direkap", "ada", "lihat lampiran", "±15")
LARGE = 6


@dataclass
class Sheetful:
    """The counts of one book while mistakes are put into it; names: kecamatan → name."""

    counts: Counts
    nihil: set[str]
    names: dict[str, str]
    added: list[tuple[str, str, dict[str, int | str]]] = field(default_factory=list)


def spoil(filled: Filled, names: dict[str, str], luck: np.random.Generator, number: int) -> Filled:
    """The same book with that many mistakes, each in another cell; one that the book has no room for becomes a word."""
    book = Sheetful({name: dict(cells) for name, cells in filled.counts.items()}, set(filled.nihil), names)
    large = sorted(key for key, value in book.counts["completed"].items() if isinstance(value, int) and value >= LARGE)
    if not large:
        return filled
    keys = [large[int(index)] for index in luck.choice(len(large), min(number, len(large)), replace=False)]
    for key in keys:
        kind = KINDS[int(luck.choice(len(KINDS), p=SHARES))]
        if not kind(book, key, luck):
            _word(book, key, luck)
    return replace(filled, counts=book.counts, nihil=frozenset(book.nihil), extra_rows=tuple(book.added))


def _word(book: Sheetful, key: Key, luck: np.random.Generator) -> bool:
    book.counts["completed"][key] = WORDS[int(luck.integers(len(WORDS)))]
    return True


def _negative(book: Sheetful, key: Key, luck: np.random.Generator) -> bool:
    book.counts["completed"][key] = -int(luck.integers(1, 20))
    return True


def _fraction(book: Sheetful, key: Key, luck: np.random.Generator) -> bool:
    """1.204 typed where the program reads a decimal point."""
    book.counts["completed"][key] = 1 + int(luck.integers(101, 999)) / 1000
    return True


def _more_than_asked(book: Sheetful, key: Key, luck: np.random.Generator) -> bool:
    if not all(key in book.counts.get(name, {}) for name in ("requested", "rejected", "carried_over")):
        return False
    book.counts["requested"][key] = 1
    book.counts["carried_over"][key] = 0
    return True


def _more_on_time(book: Sheetful, key: Key, luck: np.random.Generator) -> bool:
    if key not in book.counts.get("on_time", {}):
        return False
    book.counts["on_time"][key] = int(book.counts["completed"][key]) + int(luck.integers(2, 9))
    return True


def _twice(book: Sheetful, key: Key, luck: np.random.Generator) -> bool:
    """The same service of the same kecamatan once more, in a row below the table."""
    kecamatan, service = key
    book.added.append((kecamatan, book.names[kecamatan], {service: int(luck.integers(1, LARGE))}))
    return True


def _nihil_beside_numbers(book: Sheetful, key: Key, luck: np.random.Generator) -> bool:
    book.nihil.add(key[0])
    return True


Kind = Callable[[Sheetful, Key, np.random.Generator], bool]
KINDS: tuple[Kind, ...] = (_word, _negative, _fraction, _more_than_asked, _more_on_time, _twice, _nihil_beside_numbers)
SHARES = (0.25, 0.08, 0.17, 0.15, 0.15, 0.14, 0.06)


def wrong_year(register: tuple[dict[str, object], ...]) -> tuple[dict[str, object], ...]:
    """The register with the year of its newest evaluation (M8) typed ten years ahead; without one it stays as it is."""
    evaluations = [index for index, row in enumerate(register) if row["milestone"] == "M8"]
    if not evaluations:
        return register
    newest = max(evaluations, key=lambda index: register[index]["date"])
    row = register[newest]
    wrong = row | {"date": row["date"].replace(year=row["date"].year + 10, day=min(row["date"].day, 28))}
    return (*register[:newest], wrong, *register[newest + 1 :])

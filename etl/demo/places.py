"""Who reports in the simulation: the kabupaten/kota and kecamatan of data/reference, and the seed of their fortunes."""

import csv
import zlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

REFERENCE = Path(__file__).parents[2] / "data" / "reference"
SEED = 2010


@dataclass(frozen=True)
class Place:
    """One kabupaten/kota with its kecamatan in the order of their codes; people: inhabitants per kecamatan."""

    code: str
    name: str
    is_kota: bool
    kecamatan: tuple[tuple[str, str], ...]
    people: tuple[int, ...]

    @property
    def label(self) -> str:
        """As it is always printed: Kab. Malang, Kota Malang."""
        return f"{'Kota' if self.is_kota else 'Kab.'} {self.name}"

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of its kecamatan."""
        return tuple(code for code, _ in self.kecamatan)


@cache
def places() -> dict[str, Place]:
    """All 38 kabupaten/kota by code."""
    rows = _reference("regions")
    below = defaultdict(list)
    for row in rows:
        if row["level"] == "kecamatan" and not row["valid_to"]:
            below[row["parent_code"]].append(row)
    return {row["code"]: _place(row, below[row["code"]]) for row in rows if row["level"] == "kabupaten_kota"}


@cache
def services() -> tuple[tuple[str, str], ...]:
    """Code and name of every service that is in force, in the order of the reference."""
    return tuple((row["code"], row["name"]) for row in _reference("services") if not row["valid_to"])


@cache
def requirements() -> tuple[tuple[str, str], ...]:
    """Code and name of what a kabupaten/kota ticks itself: S2, and the technical items of each kecamatan."""
    rows = _reference("requirements")
    return tuple((row["code"], row["name"]) for row in rows if row["group"] == "teknis" or row["code"] == "S2")


def dice(*about: str | int) -> np.random.Generator:
    """The random numbers of one matter: the same for the same words, whatever else is simulated."""
    return np.random.default_rng([SEED, *(_number(word) for word in about)])


def _number(word: str | int) -> int:
    return word % 2**32 if isinstance(word, int) else zlib.crc32(word.encode())


def _place(row: dict[str, str], kecamatan: Iterable[dict[str, str]]) -> Place:
    ordered = sorted(kecamatan, key=lambda each: each["code"])
    return Place(
        code=row["code"],
        name=row["name"],
        is_kota=row["type"] == "kota",
        kecamatan=tuple((each["code"], each["name"]) for each in ordered),
        people=tuple(int(each["population"]) for each in ordered),
    )


def _reference(name: str) -> list[dict[str, str]]:
    with (REFERENCE / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))

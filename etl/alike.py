"""How much two names of services say the same, word by word: a proposal that is wrong is worse than none."""

import re
from functools import cache

from rapidfuzz import fuzz

_WORD = re.compile(r"[a-z0-9]+")
FILLERS = frozenset(
    {
        "surat",
        "dan",
        "atau",
        "yang",
        "dari",
        "untuk",
        "bagi",
        "oleh",
        "permohonan",
        "pembuatan",
        "penerbitan",
        "pengurusan",
    }
    | {"pelayanan", "layanan"}
)
SHORT, STEM, TYPO = 5, 3, 80  # shorter words must be equal; of abbreviations; likeness of words with a slip


def alike(one: str, other: str, **_: object) -> float:
    """From 0 to 100: how much of each name is found in the other, the smaller of both; a scorer of rapidfuzz.

    "ket. tidak mampu" is found in "keterangan tidak mampu"; "pengantar ktp" is not "pengantar kk".
    """
    mine, theirs = _words(one), _words(other)
    return 100 * min(_found(mine, theirs), _found(theirs, mine)) if mine and theirs else 0.0


@cache
def _words(name: str) -> tuple[str, ...]:
    return tuple(word for word in _WORD.findall(name.lower()) if word not in FILLERS)


def _found(words: tuple[str, ...], among: tuple[str, ...]) -> float:
    return sum(len(word) * max(_same(word, other) for other in among) for word in words) / sum(map(len, words))


def _same(one: str, other: str) -> float:
    if one == other:
        return 1.0
    short, long = sorted((one, other), key=len)
    if len(short) >= STEM and long.startswith(short):
        return 0.9
    likeness = fuzz.ratio(one, other) if len(short) >= SHORT else 0.0
    return likeness / 100 if likeness >= TYPO else 0.0

"""How much two names say the same: of services word by word, of places letter by letter. A proposal that is wrong is
worse than none.
"""

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
SLIPS = 2  # letters more or less
OFFICES = frozenset({"kota", "kab", "kabupaten", "kec", "kecamatan"})
SHORTENED = 88.0  # a name with letters left out: less than one with a slip
SHORT, STEM, TYPO = 5, 3, 80  # shorter words must be equal; of abbreviations; likeness of words with a slip


def alike(one: str, other: str, **_: object) -> float:
    """From 0 to 100: how much of each name is found in the other, the smaller of both; a scorer of rapidfuzz.

    "ket. tidak mampu" is found in "keterangan tidak mampu"; "pengantar ktp" is not "pengantar kk".
    """
    mine, theirs = _words(one), _words(other)
    return 100 * min(_found(mine, theirs), _found(theirs, mine)) if mine and theirs else 0.0


def alike_places(one: str, other: str, **_: object) -> float:
    """From 0 to 100: how much two names of places are the same name with a slip, or one is the other shortened.

    "karangplosso" is "karangploso", "sbr. wringin" is "sumber wringin"; "wringin" is neither.
    """
    mine, theirs = _place(one), _place(other)
    written, name = "".join(mine), "".join(theirs)
    if abs(len(written) - len(name)) <= SLIPS:
        likeness = max(fuzz.ratio(written, name), fuzz.token_sort_ratio(" ".join(mine), " ".join(theirs)))
    else:
        likeness = 0.0  # a word more or less is another name
    shortened = len(written) >= STEM and written not in OFFICES and _shortened(mine, name)
    return max(likeness, SHORTENED if shortened else 0.0)


@cache
def _place(name: str) -> tuple[str, ...]:
    words = _WORD.findall(name.lower())
    return tuple(words[1:] if len(words) > 1 and words[0] in ("kec", "kecamatan") else words)


def _shortened(words: tuple[str, ...], name: str) -> bool:
    """Whether each word, in this order, begins a stretch of the name and lends it its other letters: tlg → talang."""
    if not words:
        return not name
    first, *others = words
    return any(
        _lends(first, name[:end]) and _shortened(tuple(others), name[end:])
        for end in range(len(first), len(name) + 1)
        if (end == len(name)) == (not others)
    )


def _lends(word: str, stretch: str) -> bool:
    letters = iter(stretch)
    return stretch[:1] == word[:1] and all(letter in letters for letter in word)


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

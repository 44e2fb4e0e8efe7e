"""How many answered a survey, in a sentence: of all, "Responden : 302 orang", or of each kecamatan."""

import re

from etl.read.free.vocabulary import Vocabulary

_PEOPLE = re.compile(
    r"\b(?:responden|jawaban masuk|kuesioner (?:masuk|kembali|terisi))\b"
    r"(?: (?:(?:se)?(?:tiap|per|masing[- ]?masing) (?:kecamatan|kec|unsur)|yang [a-z]+(?: [a-z]+)?))?|\bn\s*(?==)",
    re.IGNORECASE,
)
_FIRST = re.compile(r"\D*")
NEAR = 12  # letters between the word and the number, unless they name a kecamatan
# "Responden : Batu 160 orang, Bumiaji 142 orang", "Responden: L 60, P 58": the first number is only a part of them.
_OF_SEVERAL = re.compile(
    r"(?i:\d ?(?:orang|org|responden)\b.*\d ?(?:orang|org|responden)\b)|\bL\b\W{0,3}\d+\W+P\b\W{0,3}\d"
)
_PART = re.compile(r"(?P<name>[^\d]*?)\W*(?P<count>\d[\d.]*)\s*(?:orang|org|responden|jiwa)?", re.IGNORECASE)
_NO_NAME = re.compile(
    r"\b(?:responden|jumlah|orang|org|dan|kecamatan|kec|di|total|masing[- ]?masing|n)\b", re.IGNORECASE
)


def answered(text: str, vocabulary: Vocabulary) -> tuple[str | None, dict[str, str]]:
    """How many answered as a text says it: of all that it speaks of, and kecamatan that it names → how many there."""
    said = _PEOPLE.search(text)
    if not said:
        return None, {}
    rest = text[said.end() :]
    parts = [(_name(one["name"]), one["count"].rstrip(".")) for one in _PART.finditer(rest)]
    places = {name: count for name, count in parts if name and vocabulary.codes("region", name)}
    if not parts or (len(_FIRST.match(rest)[0]) > NEAR and parts[0][0] not in places):
        return None, {}
    (first, whole), *others = parts
    if len(places) > 1:
        return None if first else whole, places
    adds_up = not first and sum(int(count.replace(".", "")) for _, count in others) == int(whole.replace(".", ""))
    return (None if _OF_SEVERAL.search(text) and not adds_up else whole), places


def _name(text: str) -> str:
    return " ".join(_NO_NAME.sub(" ", text).split()).strip(" :;,.()=-–")

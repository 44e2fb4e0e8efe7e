"""How many answered a survey, in a sentence: of all, "Responden : 302 orang", or of each kecamatan."""

import re

from etl.read.free.vocabulary import Vocabulary

_PEOPLE = re.compile(
    r"\b(?:responden|jawaban masuk|kuesioner (?:masuk|kembali|terisi))\b"
    r"(?: (?:(?:se)?(?:tiap|per|masing[- ]?masing) (?:kecamatan|kec|unsur)|yang [a-z]+(?: [a-z]+)?))?|\bn\s*(?==)",
    re.IGNORECASE,
)
# "… dengan 112 responden", and none of "minimal 100 responden", "3 dari 112 responden", "12 responden menyatakan …".
_BEFORE = re.compile(
    r"(?<![\d.,])(?P<count>\d[\d.]*) (?:orang )?responden\b"
    r"(?! (?:meny\w+|meng\w+|memb\w+|merasa|tidak|belum|laki|perempuan|pria|wanita|per|tiap|setiap)\b)",
    re.IGNORECASE,
)
_NOT_ALL = re.compile(
    r"\b(minimal|minimum|maksimal|paling (?:sedikit|kurang|banyak)|sekurang\W?kurangnya|kurang dari|lebih dari|hanya|"
    r"dari|target|rencana|sampel|populasi|sekitar|lebih kurang|kurang lebih|masing\W?masing|per|tiap|setiap|tahun|lalu)"
    r"(?: \w+)? $",
    re.IGNORECASE,
)
_FIRST = re.compile(r"\D*")
FEW = 2  # kecamatan; one may be all that there is
NEAR = 12  # letters between the word and the number, unless they name a kecamatan
# "Responden : Batu 160 orang, Bumiaji 142 orang", "Responden: L 60, P 58": the first number is only a part of them.
_OF_SEVERAL = re.compile(
    r"(?i:\d ?(?:orang|org|responden)\b.*\d ?(?:orang|org|responden)\b)|\bL\b\W{0,3}\d+\W+P\b\W{0,3}\d"
)
_SOME = re.compile(
    r"\b(laki|perempuan|pria|wanita|lk|pr|target|rencana|minimal|minimum|maksimal|lalu)\b", re.IGNORECASE
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
    before = [one for one in _BEFORE.finditer(text) if not _NOT_ALL.search(text[: one.start()])]
    rest = text[said.end() :]
    parts = [(_name(one["name"]), one["count"].rstrip(".")) for one in _PART.finditer(rest)]
    places = {name: count for name, count in parts if name and vocabulary.codes("region", name)}
    if len(places) < FEW and before:
        name, count = _name(text[: before[0].start()]), before[0]["count"]
        alone = vocabulary.codes("region", name)  # "Manyar : 160 responden"
        return (None, {name: count}) if alone else (count if len(before) == 1 else None, {})
    if not parts or _SOME.search(parts[0][0]) or (len(_FIRST.match(rest)[0]) > NEAR and parts[0][0] not in places):
        return None, {}
    (first, whole), *others = parts
    if len(places) >= FEW:
        return None if first else whole, places
    adds_up = not first and sum(int(count.replace(".", "")) for _, count in others) == int(whole.replace(".", ""))
    return (None if _OF_SEVERAL.search(rest) and not adds_up else whole), places


def _name(text: str) -> str:
    return " ".join(_NO_NAME.sub(" ", text).split()).strip(" :;,.()=-–")

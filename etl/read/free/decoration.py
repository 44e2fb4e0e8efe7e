"""Emoji, stars and lines around a text: they adorn what it says, unless they say something else than it."""

import re
import unicodedata
from functools import lru_cache

_YES, _NO, _DOUBT = frozenset("✅✔✓☑👍🟢🆗"), frozenset("❌✖✗✘❎⛔🚫👎🔴"), frozenset("⚠❗❓❕❔🟡🟠⏳")
_DENIES = re.compile(r"(belum|blm|tidak|tdk|bukan|tanpa|kosong|nihil|rusak|ditolak|batal|non)\b", re.IGNORECASE)
_JOINS = frozenset("\ufe0e\ufe0f\u200d\u20e3")  # make one picture of two signs
_POINTS = frozenset("▸▹►▶▷‣▪▫◦⁃→⇒↳└├➤➢➔➜➡»›●○■□◆◇◾◽🔸🔹")  # one before a line is a dash: it may stand below another
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")  # what web pages leave between letters
_EMPTY = ("☐", "□", "[ ]", "( )", "[]", "()")
_BOX = re.compile(r"[☐□☑☒■✅]|\[[ xXvV√✓]?\]|\([ xXvV√✓]?\)")
_BOXES = re.compile(rf"({_BOX.pattern})\s*([^☐□☑☒■✅\[\]()]+)")
_HYPHENS = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2212": "-", "\u02d7": "-"})
_BRACKETED = re.compile(r"\(\s*(kec(?:amatan|\.)[^()]+)\)", re.IGNORECASE)
_EXPLAINED = re.compile(r"[=:]\s*\w.*[^=:]", re.DOTALL)  # "● = ada"
_LINES = re.compile(r"(?:[=*#~_\-–—]{2,}|[<>]{1,3})\s*(.*?[^\W\d_]{2}.*?)\s*[=*#~_\-–—<>]+")
_AHEAD = re.compile(r"^(?:>+\s*|[-–—•]\s+(?=kec)|'(?!.*'$))(?=[^\W\d_]{2})", re.IGNORECASE)


@lru_cache(maxsize=50_000)
def unadorned(text: str) -> str:
    """ "★ KECAMATAN BABAT ★" → "KECAMATAN BABAT", "✅ Ada" → "Ada"; as written where no words stand between the signs,
    or where they say no or perhaps to a word that does not: "❌ Ada", "⚠️ Ada".
    """
    if text.isascii() and text[:1].isalnum():
        return text
    first, last = 0, len(text)
    while first < last and _adorns(text[first]):
        first += 1
    while first < last and _adorns(text[last - 1]):
        last -= 1
    signs, bare = text[:first] + text[last:], text[first:last]
    if sum(map(str.isalpha, bare)) < 2 or not _agrees(signs, bare) or _EXPLAINED.fullmatch(bare):
        return text
    lined = _LINES.fullmatch(bare) or _BRACKETED.fullmatch(bare)
    if signs and signs.strip("".join(_JOINS) + " ") in _POINTS and text[0] in _POINTS:
        bare = f"- {bare}"
    return _AHEAD.sub("", lined[1] if lined else bare, count=1)


def boxes(text: str) -> list[str] | None:
    """What is ticked of "☑ Ada  ☐ Belum  ☐ Tidak perlu"; None: these are no boxes."""
    if text[:1].isalnum():
        return None
    found = _BOXES.findall(text) if len(_BOX.findall(text)) > 1 and _BOX.match(text.lstrip()) else []
    return [words.strip() for box, words in found if box not in _EMPTY] if len(found) > 1 else None


def seen(text: str) -> str:
    """A text as it is seen: without signs that have no shape, and with one kind of hyphen."""
    return text if text.isascii() else _UNSEEN.sub("", text).translate(_HYPHENS)


def _adorns(sign: str) -> bool:
    return sign.isspace() or sign in _JOINS or sign in _POINTS or unicodedata.category(sign) in ("So", "Sk")


def _agrees(signs: str, bare: str) -> bool:
    denies = bool(_DENIES.match(bare))
    said = set(signs)
    return not said & _DOUBT and not (said & _NO and not denies) and not (said & _YES and denies)

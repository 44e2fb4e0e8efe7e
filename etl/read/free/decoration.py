"""Emoji, stars and lines around a text: they adorn what it says, unless they say something else than it."""

import re
import unicodedata
from functools import lru_cache

_YES, _NO, _DOUBT = frozenset("✅✔✓☑👍🟢🆗"), frozenset("❌✖✗✘❎⛔🚫👎🔴"), frozenset("⚠❗❓❕❔🟡🟠⏳🔶🔸")
_DENIES = re.compile(r"(belum|blm|tidak|tdk|bukan|tanpa|kosong|nihil|rusak|ditolak|batal|non)\b", re.IGNORECASE)
_JOINS = frozenset("\ufe0e\ufe0f\u200d\u20e3")  # make one picture of two signs
_DOTS = frozenset("•‣◦▪▫→⇒»«›‹·")
_LINES = re.compile(r"(?P<line>[=*#~_\-–—]{2,}|[<>]{1,3})\s*(?P<text>.*?[^\W\d_]{2}.*?)\s*[=*#~_\-–—<>]{1,}")
_AHEAD = re.compile(r">+\s*(?=[^\W\d_]{2})")


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
    if sum(map(str.isalpha, bare)) < 2 or not _agrees(signs, bare):
        return text
    lined = _LINES.fullmatch(bare)
    return _AHEAD.sub("", lined["text"] if lined else bare, count=1)


def _adorns(sign: str) -> bool:
    return sign.isspace() or sign in _JOINS or sign in _DOTS or unicodedata.category(sign) in ("So", "Sk")


def _agrees(signs: str, bare: str) -> bool:
    denies = bool(_DENIES.match(bare))
    said = set(signs)
    return not said & _DOUBT and not (said & _NO and not denies) and not (said & _YES and denies)

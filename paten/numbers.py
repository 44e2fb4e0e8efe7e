"""Indonesian numbers, both ways: 1234.5 → "1.234,5" for readers, "1.234" → 1234 from senders."""

import re

NIHIL = frozenset({"-", "--", "---", "–", "—", "−", "nihil", "nihil.", "0"})
NARROW = "\u00a0\u2009\u202f"  # no-break and thin spaces, as number formats write them
SPACES = f" \t\n\r{NARROW}\u200b\u200e\u200f\u2060\ufeff"  # also what web pages leave beside a number
_GROUPED = re.compile(r"[+-]?\d{1,3}(\.\d{3}){1,3}(,\d+)?", re.ASCII)
_PLAIN = re.compile(r"[+-]?\d{1,12}(,\d+)?", re.ASCII)  # more than twelve digits is no count of anything
_POINTED = re.compile(r"[+-]?(\d{1,3}(,\d{3}){1,3}|\d{1,12})\.00?", re.ASCII)  # 1,234.00 is still whole
_MONEY = re.compile(f"^rp\\.?[ {NARROW}]*", re.ASCII)
_UNITS = (
    "berkas|bks|buah|bh|permohonan|dokumen|surat|orang|org|jiwa|kk|keluarga|lembar|lbr|eksemplar|eks|unit|paket|kali"
    "|keping|kpg|kartu|izin|rekomendasi"
)
_UNIT = re.compile(rf"(\d)(,--?|[ {NARROW}]*({_UNITS})\.?)\Z", re.ASCII)
_SPACED = re.compile(rf"[ {NARROW}](\d\d\d)\b", re.ASCII)

_SPOKEN = re.compile(rf"(?P<number>\d[\d.]*)[ {NARROW}]*\((?P<words>[a-z ]+)\)[ {NARROW}]*(?P<unit>[a-z]*)")
_ONES = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas")
_SIZES = ((1000, "ribu"), (100, "ratus"), (10, "puluh"))


def count(value: float | None) -> str:
    """A whole number with the thousands point: 12480 → "12.480"; unknown → "–"."""
    return "–" if unknown(value) else f"{round(value):,}".replace(",", ".")


def decimal(value: float | None, places: int = 1) -> str:
    """A number with decimal comma: 1234.5 → "1.234,5"; unknown → "–"."""
    return "–" if unknown(value) else f"{value:,.{places}f}".translate(str.maketrans(",.", ".,"))


def percent(fraction: float | None, places: int = 1) -> str:
    """A share of one as per cent: 0.782 → "78,2%"; unknown → "–"."""
    return "–" if unknown(fraction) else f"{decimal(fraction * 100, places)}%"


def number(text: str | None) -> float | None:
    """What an Indonesian writer means: "1.234" → 1234, "12,5" → 12.5, "-" and "nihil" → 0; empty or unreadable → None.

    "Rp 1.234,-", "12 berkas" and "1 234" with any space are numbers too; what they count is asked elsewhere. So is
    "1,234.00", as an English program writes a whole number: with two noughts behind the point it is nothing else.

    The set-wise twin is the macro `number_of` in etl/macros.sql; a test holds the two together.
    """
    folded = (text or "").strip(SPACES).lower()
    if folded in NIHIL:
        return 0.0
    for text in (folded, _undressed(folded)):
        if _GROUPED.fullmatch(text) or _PLAIN.fullmatch(text):
            return float(text.replace(".", "").replace(",", "."))
        if _POINTED.fullmatch(text):
            return float(text.replace(",", ""))
    return None


def _undressed(text: str) -> str:
    """A number without the unit or currency beside it, thousands spaces as points."""
    return _SPACED.sub(r".\1", _UNIT.sub(r"\1", _MONEY.sub("", text)))


def words(value: int) -> str:
    """A whole number from one to below a million as it is spoken: 1250 → "seribu dua ratus lima puluh"."""
    if value < 20:
        return _ONES[value] if value < 12 else f"{_ONES[value - 10]} belas"
    size, name = next(one for one in _SIZES if value >= one[0])
    whole, rest = divmod(value, size)
    return f"{f'se{name}' if whole == 1 else f'{words(whole)} {name}'} {words(rest)}".strip()


def spoken(text: str) -> str | None:
    """A number without the words that say it again: "7 (tujuh) berkas" → "7 berkas"; None where they differ."""
    said = _SPOKEN.fullmatch(text.strip(SPACES).lower())
    value = number(said["number"]) if said else None
    if value is None or value != int(value) or not 0 <= value < 1_000_000:
        return None
    same = " ".join(said["words"].split()) == (words(int(value)) if value else "nol")
    return f"{said['number']} {said['unit']}".strip() if same else None


def unknown(value: object) -> bool:
    """Whether a value of a row of the snapshot is none: None, NaN, or what pandas puts there, which no test equals."""
    return value is None or type(value).__name__ in ("NAType", "NaTType") or bool(value != value)

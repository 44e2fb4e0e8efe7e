"""Months in free text: which period a title, a sheet's name or a header speaks of."""

import re
from dataclasses import dataclass, replace
from difflib import get_close_matches

from etl.read.free.texts import STAR, in_full

MONTHS = {
    "januari": 1, "january": 1, "jan": 1, "februari": 2, "pebruari": 2, "february": 2, "feb": 2, "peb": 2, "maret": 3,
    "march": 3, "mar": 3, "mrt": 3, "april": 4, "apr": 4, "mei": 5, "may": 5, "juni": 6, "june": 6, "jun": 6, "juli": 7,
    "july": 7, "jul": 7, "agustus": 8, "august": 8, "agt": 8, "agu": 8, "ags": 8, "agust": 8, "agst": 8, "aug": 8,
    "september": 9, "sept": 9, "sep": 9, "oktober": 10, "october": 10, "okt": 10, "oct": 10, "november": 11,
    "nopember": 11, "nov": 11, "nop": 11, "desember": 12, "december": 12, "des": 12, "dec": 12,
}  # fmt: skip
LENGTHS = (1, 3, 6, 12)  # months of a report
ROMAN = {
    one: number
    for number, one in enumerate(["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"], 1)
}
_NAME = r"(?P<name>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")"
_YEAR = r"(?P<year>20\d\d)"
_SEPARATOR = r"[\s.,:/\-']*(?:(?:tahun|thn|th)(?:\s+anggaran)?|t\.?a)?[\s.,:/\-']*"
_UNTIL = r"s\s*[./]?\s*d\.?|sampai\s+dengan|sampai|hingga|-|–"
# Tried in this order; a day before a month's name makes it a date, no period.
_RANGE = re.compile(
    rf"\b{_NAME}\b[\s.,]*(?P<from>20\d\d)?\s*(?:{_UNTIL})\s*(?:bulan\s+)?"
    rf"\b{_NAME.replace('name', 'last')}\b{_SEPARATOR}{_YEAR}?"
)
_CUMULATIVE = re.compile(
    rf"(?<![a-z])(?:s\s*[./]?\s*d\.?|sampai\s+dengan|sampai|hingga)\s+(?:dengan\s+)?(?:bulan\s+)?\b{_NAME}\b{_SEPARATOR}{_YEAR}?"
)
_SHORT_YEAR = (
    r"(?:\s*[\-'’/]\s*'?|\s+(?=\d\d\s*$))(?P<short>2[4-9]|3\d)(?![\d/\-.])"  # Agt-26, Agustus '26; at the end Agt 26
)
_MONTH = re.compile(rf"(?<![\w]){_NAME}\b(?:{_SEPARATOR}{_YEAR}|{_SHORT_YEAR})?")
_LETTERED = re.compile(r"\b(?:[a-z] ){2,}[a-z]\b")  # "b u l a n  m e i"
_WORDS = re.compile("|".join(["bulan", "tahun", "periode", *sorted(MONTHS, key=len, reverse=True)]))
_A_DAY = re.compile(
    r"(?:\w+, )?(?:0?[1-9]|[12]\d|3[01])(?:[-/. ](?P<month>\d{1,2})[-/. ]| (?P<name>[a-z]+) )(?P<year>20\d\d)(?: 0.*)?"
)
_DAY = re.compile(r"(?<!\d)(\d{1,2})[\s\-/.]+$")
FULL = frozenset(name for name in MONTHS if len(name) > 4) | {"mei", "may", "juni", "juli", "june", "july"}
_UP_TO = re.compile(rf"\b(?:{_UNTIL})(?=\W|$)|[-–]", re.IGNORECASE)
_QUARTER = re.compile(
    rf"\b(?:triwulan|tribulan|triw|tri\s+wulan|tw|kuartal)\s*[.:]?\s*(?:ke\s*-?\s*)?(?P<part>iv|i{{1,3}}|[1-4])\b{_SEPARATOR}{_YEAR}?"
)
_HALF = re.compile(rf"\b(?:semester|smt|sem)\s*[.:]?\s*(?:ke\s*-?\s*)?(?P<part>ii?|[12])\b{_SEPARATOR}{_YEAR}?")
_TO_HERE = re.compile(r"(?<![a-z])(?:s\s*[./]?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s*$")
_NUMBERED = re.compile(
    r"(?<![\d/.\-])(?:(?P<month>0?[1-9]|1[0-2])[/\-](?P<year>20\d\d)|(?P<year2>20\d\d)[/\-](?P<month2>0[1-9]|1[0-2])(?:-01)?)(?![\d/.\-])"
)
_DAYS = re.compile(
    r"(?<!\d)0?1(?:[\s\-/.]+(?:(?:0?[1-9]|1[0-2])|[a-z]+)?[\s\-/.]*(?:20\d\d)?)?\s*(?:s\s*[./]?\s*d\.?|sampai(?:\s+dengan)?|hingga|-|–)\s*"
    rf"(?:tanggal\s+)?(?P<day>2[89]|3[01])[\s\-/.]+(?:(?P<month>0?[1-9]|1[0-2])|{_NAME})[\s\-/.]+{_YEAR}"
)
_AS_OF = re.compile(
    rf"\b(?:per|keadaan|posisi)\s*(?:tanggal|tgl\.?)?\s*:?\s*(?P<day>2[89]|3[01])[\s\-/.]+"
    rf"(?:(?P<month>0?[1-9]|1[0-2])|{_NAME})[\s\-/.]+{_YEAR}"
)
_UNTIL_DAY = re.compile(
    rf"(?<![a-z])(?:s\s*[./]?\s*d\.?|sampai\s+dengan|sampai|hingga)\s*(?:tanggal|tgl\.?)?\s*\d{{1,2}}[\s\-/.]+"
    rf"(?:(?P<month>0?[1-9]|1[0-2])|{_NAME})[\s\-/.]+{_YEAR}"
)
_ROMAN = re.compile(r"(?<![\w/])(?P<roman>xii|xi|ix|iv|vi{0,3}|i{1,3}|x|v)\s*/\s*(?P<year>20\d\d)\b")
_BULAN = re.compile(
    r"\bbulan\s*(?:ke)?\s*[:.\-]?\s*(?P<number>0?[1-9]|1[0-2]|xii|xi|ix|iv|vi{0,3}|i{1,3}|x|v)\b"
    r"(?:\s*['’/\-]\s*'?(?P<short>2[4-9]|3\d)(?![\d/.\-])|(?![/\d]))"
)


_OF_MONTH = re.compile(rf"\bbulan\s*:?\s*{_NAME}\b(?!\s*(?:-|–|s|dan|,)\W*[a-z])")
_FULL_NAMES = tuple(next(name for name, at in MONTHS.items() if at == number) for number in range(1, 13))
# As the names of files write a month: 10-2026, 04_2026, 202610, "Sept 26".
_IN_FILE = re.compile(
    r"(?<!\d)(?<!\d[\-_. ])(?:(?P<month>0[1-9]|1[0-2]|[1-9](?=[\-_.]))[\-_. ](?P<year>20[23]\d)|"
    r"(?P<year2>20[23]\d)[\-_. ]?(?P<month2>0[1-9]|1[0-2]))(?![\-_. ]?\d)"
)
_IN_FILE_SHORT = re.compile(  # and not "mei 25 desa"
    rf"(?<![a-z]){_NAME}[\s_.\-]*'?(?:20)?(?P<short>2[4-9])(?!\d|[\s_\-]*(?:desa|kel|kec|orang|berkas|layanan|hari|unit))",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Span:
    """A month or several. month: 1–12, the first; months: 1, 3, 6, 12 or another count; until: "s.d. Maret"."""

    month: int
    year: int | None = None
    months: int = 1
    until: bool = False

    @property
    def running(self) -> bool:
        """Whether it runs up to a month, "s.d. Maret" or "Januari – Mei", and is none that is reported."""
        return self.until or self.months not in LENGTHS

    def text(self, year: int | None = None) -> str | None:
        """As a report writes it, 2026-03; None while no year is known."""
        known = self.year or year
        return f"{known}-{self.month:02d}" if known else None


def span(text: str) -> Span | None:
    """The period that a text speaks of; None when it speaks of none. "5 Maret 2026" is a date and none."""
    low = in_full(_joined(" ".join(text.lower().replace("_", " ").split())))
    return _several(low) or _single(low)


def another(text: str) -> Span | None:
    """The month that a text names beside the days, or the quarter, of another: "September (1 s.d. 31 Agustus 2026)"."""
    low = _day_first(in_full(_joined(" ".join(text.lower().replace("_", " ").split()))))
    for pattern in (_DAYS, _AS_OF, _QUARTER, _HALF):
        if found := pattern.search(low):
            rest = f"{low[: found.start()]} {low[found.end() :]}"
            return None if _several(rest) else _single(rest)
    return None


def named(text: str) -> bool:
    """Whether a text says a month with its word: "BULAN SEPTEMBER 2026 (TRIWULAN III)"."""
    return bool(_OF_MONTH.search(in_full(" ".join(text.lower().split()))))


def in_file(name: str) -> str:
    """The name of a file with its month in words and its year in full: "Bawean 09-2026" → "Bawean september 2026"."""
    full = _IN_FILE_SHORT.sub(lambda said: f"{said['name']} 20{said['short']}", name)

    def words(said: re.Match[str]) -> str:
        return f"{_FULL_NAMES[int(said['month'] or said['month2']) - 1]} {said['year'] or said['year2']}"

    return full if span(full.replace("-", " ").replace(".", " ")) else _IN_FILE.sub(words, full)


def _joined(low: str) -> str:
    """Months written in spaced letters as words: "b u l a n m e i 2026" → "bulan mei 2026"."""

    def words(said: re.Match[str]) -> str:
        run = said[0].replace(" ", "")
        found = _WORDS.findall(run)
        return " ".join(found) if "".join(found) == run else said[0]

    return _LETTERED.sub(words, low)


def _day_first(low: str) -> str:
    """Dates as programs write them, 2026-08-31, as people do."""
    return re.sub(r"\b(20\d\d)-(\d\d)-(\d\d)\b", r"\3-\2-\1", low)


def _several(low: str) -> Span | None:
    for pattern in (_DAYS, _AS_OF):  # the first to the last of a month; a state at its end
        if found := pattern.search(_day_first(low)):
            return Span(int(found["month"]) if found["month"] else MONTHS[found["name"]], int(found["year"]))
    if found := _UNTIL_DAY.search(low):
        month = int(found["month"]) if found["month"] else MONTHS[found["name"]]
        return Span(month, int(found["year"]), until=True)
    if found := _RANGE.search(low):
        first, last = MONTHS[found["name"]], MONTHS[found["last"]]
        years = int(found["year"] or 0) - int(found["from"] or 0) if found["from"] else int(last < first)
        if 0 < 12 * years + last - first < 12:
            return Span(first, (until := _year(found)) and until - years, 12 * years + last - first + 1)
    if found := _CUMULATIVE.search(low):
        return Span(MONTHS[found["name"]], _year(found), until=True)
    for pattern, length in ((_QUARTER, 3), (_HALF, 6)):
        if found := pattern.search(low):
            part = ROMAN.get(found["part"]) or int(found["part"])
            if part > 1 and _TO_HERE.search(low[: found.start()]):
                return Span(part * length, _year(found), until=True)
            return Span((part - 1) * length + 1, _year(found), length)
    return None


def _single(low: str) -> Span | None:
    if named := _named(low):
        years = [year for found in named if (year := _year(found))]
        if len(set(years)) > 1:
            return Span(MONTHS[named[-1]["name"]], years[-1], until=True)
        numbers = {MONTHS[found["name"]] for found in named}
        return Span(min(numbers), years[0] if years else None, len(numbers))
    if found := _NUMBERED.search(low):
        return Span(int(found["month"] or found["month2"]), int(found["year"] or found["year2"]))
    if found := _ROMAN.search(low):
        return Span(ROMAN[found["roman"]], _year(found))
    if found := _BULAN.search(low):
        year = 2000 + int(found["short"]) if found["short"] else None
        return Span(ROMAN.get(found["number"]) or int(found["number"]), year)
    return None


def _named(low: str) -> list[re.Match[str]]:
    """The months that a text names: "Agustus dan September 2026" are two, also "Agt Sept 2026"."""
    every = list(_MONTH.finditer(low))
    sure = [found for found in every if _is_month(found, low)]
    for one, other in zip(every, every[1:], strict=False):
        beside = re.fullmatch(r"[\s,.&+/\-–]*(?:dan\s+|dengan\s+)?", low[one.end() : other.start()])
        if beside and (one in sure) != (other in sure):
            sure.append(one if other in sure else other)
    return sure


def _is_month(found: re.Match[str], low: str) -> bool:
    """Neither a day of it ("5 Maret"; "3. Maret" is numbered) nor a short word of its own ("des." is desa)."""
    day = _DAY.search(low[: found.start()])
    if day and int(day[1]) != MONTHS[found["name"]]:
        return False
    return found["name"] in FULL or _year(found) is not None or "bulan" in low[: found.start()]


def header(text: str, kind: str) -> Span | None:
    """The period that a header stands for, when it says nothing else: "Mar", "Maret 2026", "TW I", 2026-03-01."""
    if kind == "date":
        parts = text[:10].split("-")
        return Span(int(parts[1]), int(parts[0])) if len(parts) == 3 and parts[2] == "01" else None
    text = STAR.sub("", text).rstrip()
    if (alone := _alone(in_full(" ".join(text.lower().split())))) or not re.search(
        r"[a-z]\s*[/\n]\s*[a-z]", text.lower()
    ):
        return alone
    both = {header(part, kind) for part in re.split(r"\s*[/\n]\s*", text)}
    return both.pop() if len(both) == 1 else None  # "Januari/January"


def _alone(text: str) -> Span | None:
    low = re.sub(r"^bulan\s+", "", text)
    whole = re.fullmatch(rf"{_NAME}{_SEPARATOR}(?:'?(?P<year>20\d\d|\d\d))?", low)
    if whole:
        year = whole["year"]
        return Span(MONTHS[whole["name"]], int(year) + (2000 if len(year) == 2 else 0) if year else None)
    for pattern in (_QUARTER, _HALF, _NUMBERED, _ROMAN):
        if pattern.fullmatch(low):
            return span(low)
    return None


def days(text: str) -> bool:
    """Whether a text names a month by its first and last day: "01/07/2026 - 31/07/2026"."""
    return bool(_DAYS.search(_day_first(in_full(" ".join(text.lower().split())))))


def part_of_year(text: str, length: int) -> Span | None:
    """A quarter or a half year in a column of its own: III, 3."""
    number = ROMAN.get(text.strip().lower()) or (int(text) if text.strip().isdigit() else 0)
    return Span((number - 1) * length + 1, None, length) if 1 <= number <= 12 // length else None


def number(text: str) -> Span | None:
    """A month as a program writes it in a column of its own: 9, "09", 202609."""
    said = re.fullmatch(r"(?P<year>20[23]\d)?(?P<month>0[1-9]|1[0-2])|(?P<alone>[1-9])", text.strip())
    return Span(int(said["month"] or said["alone"]), int(said["year"]) if said["year"] else None) if said else None


def of_day(text: str) -> Span | None:
    """The month of a day: 14/04/2026, "14 April 2026", 2026-04-14."""
    said = _A_DAY.fullmatch(_day_first(in_full(" ".join(text.lower().split())))[:20])
    month = said and (int(said["month"]) if said["month"] else MONTHS.get(said["name"], 0))
    return Span(month, int(said["year"])) if said and 1 <= month <= 12 else None


def cell(text: str, kind: str) -> Span | None:
    """What a cell in a column of months, or of days, stands for."""
    return header(text, kind) or span(text) or number(text) or of_day(text)


def runs_up(text: str) -> bool:
    """Whether a text says "s.d. Maret" or "Jan s/d Mei 2026": sums up to a month, and none that is reported. "Mei/Juni"
    is one month or the other, or both: nobody knows.
    """
    said = span(text)
    return said is not None and (said.until or (said.running and bool(_UP_TO.search(text))))


def within(several: Span, one: Span) -> Span:
    """A month without a year among several that cross one: of November 2025 to February 2026 January is of 2026."""
    if one.year or not several.year:
        return one
    crosses = several.month + several.months > 13
    return replace(one, year=several.year + (crosses and one.month < several.month))


def year(text: str) -> int | None:
    """A year named with its word, "TAHUN : 2026", or standing alone; None when a text names several."""
    named = {int(one) for one in re.findall(r"(?<![\d/])20\d\d(?![\d/])", text)}
    return named.pop() if len(named) == 1 else None


def nearly(text: str) -> bool:
    """Whether a word of a text is the name of a month but for a slip: "Oktobr"."""
    words = re.findall(r"[a-z]{4,}", text.lower())
    return any(word not in MONTHS and get_close_matches(word, FULL, 1, 0.8) for word in words)


def _year(found: re.Match[str]) -> int | None:
    short = found.groupdict().get("short")
    return int(found["year"]) if found["year"] else 2000 + int(short) if short else None

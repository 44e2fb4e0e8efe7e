"""Signs that stand beside words where no picture can be drawn, and the few cells that slides and Word share."""

from paten.briefing import marks
from paten.briefing.content import Cell, Fact, Need, Place, Record, Trend
from paten.numbers import count, decimal, percent
from paten.say.grid import KEY

LINE = {"good": "✓", "watch": "◆", "bad": "✗", "missing": "▨", "quiet": "–", "": ""}
NEED = {"terpenuhi": "✓", "belum": "✗", "belum_terverifikasi": "?", "belum_lapor": "▨", "tidak_berlaku": "–"}
RECORD = {"check": "✓", "clock": "◷", "count": "", "edit": "✎", "mend": "✎", "mended": "✓✎", "missing": "▨", "dot": "·"}
RECORD_WORDS = KEY | marks.RECORD_WORDS
APART = " \u2003"  # between the entries of a key
SHORT = {"belum": "✗ belum", "belum_lapor": "▨ belum lapor"}
STEPS = APART.join(("● terpenuhi", "◐ langkah berikut", "○ belum", "◆ lebih dari enam bulan di tahapnya"))
UNKNOWN = "belum diketahui"


def unit(fact: Fact) -> str:
    """The unit as it follows the value: "%" at once, words after a space."""
    return fact.unit if fact.unit in ("", "%") else f" {fact.unit}"


def dots(place: Place) -> str:
    """The five steps as signs, each on its own evidence; words where nothing is known."""
    if not place.known or place.dots is None:
        return UNKNOWN
    return "".join("●" if done else "◐" if step == place.next else "○" for step, done in enumerate(place.dots, 1))


def operating(place: Place) -> str:
    """How many kecamatan operate: "3 dari 5"."""
    return f"{count(place.number)} dari {count(place.total)}" if place.known else UNKNOWN


def stage(place: Place) -> str:
    """The stage and how long it has lasted, with a sign where that is longer than six months."""
    return " · ".join(part for part in (place.stage, wait(place)) if part)


def wait(place: Place) -> str:
    """How long it has been in its stage, with a sign where that is longer than six months."""
    return f"{'◆ ' if place.long else ''}{place.wait}" if place.wait else ""


def lacking(need: Need) -> str:
    """One requirement in words: how many lack it, and of how many nobody knows."""
    unknown = f", {count(need.unknown)} belum lapor" if need.unknown else ""
    return f"{count(need.lacking)} dari {count(need.total)} kecamatan belum memenuhi{unknown}"


def status(name: str) -> str:
    """The status of a requirement in a narrow cell: the sign, and the word where somebody has to act."""
    return SHORT.get(name, NEED[name])


def needs_key(used: set[str]) -> str:
    """What the signs of requirements mean, of those that occur."""
    return APART.join(f"{sign} {marks.STATUS_WORDS[name]}" for name, sign in NEED.items() if name in used)


def reported(cell: Cell) -> str:
    """One month of the reporting record: its sign, and what stands beside it."""
    sign = RECORD[cell.sign]
    return cell.shown if sign and sign in cell.shown else " ".join(part for part in (sign, cell.shown) if part)


def record_key(shown: Record) -> str:
    """What the signs of the reporting record mean, of those that occur."""
    used = {one.sign: one.shown for _, cells in shown.rows for one in cells}
    return APART.join(f"{RECORD[sign] or used[sign]} {said}" for sign, said in RECORD_WORDS.items() if sign in used)


def in_trend(trend: Trend, value: float | None) -> str:
    """A value of the series as it is printed; a gap is "–"."""
    if trend.as_share:
        return percent(value)
    return count(value) if whole(trend) else decimal(value)


def whole(trend: Trend) -> bool:
    """Whether the series counts: all of its values are whole."""
    return not trend.as_share and all(month.value is None or float(month.value).is_integer() for month in trend.months)

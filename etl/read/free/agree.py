"""Whether two places around a table say the same: its title, the names of its sheet and of its file."""

import re

from etl.read.free import months
from etl.read.free.context import Said
from etl.read.free.months import Span
from etl.read.free.texts import folded
from etl.read.free.vocabulary import Vocabulary

_NAMES_ONE = re.compile(r"\s*(\w{1,4}[.)]\s*)?(kecamatan|kec\b)", re.IGNORECASE)  # "KECAMATAN JETIS", no address


def one_place(one: Said, other: Said, vocabulary: Vocabulary) -> bool:
    """Whether both say the same kecamatan; the name of a sheet may be short: "Slhg" for Slahung, "Kota" for the one
    that is called as its kabupaten.
    """
    short, name = folded(one.key.text), folded(other.key.text)
    known = vocabulary.codes("region", one.key.text), vocabulary.codes("region", other.key.text)
    if short == name or known[0] & known[1]:
        return True
    if one.where != "sheet" or not known[1]:
        return False
    letters = iter(name)
    capital = short == "kota" and vocabulary.kabupaten_kota(f"kabupaten {name}") is not None
    return capital or (not known[0] and short[:1] == name[0] and all(letter in letters for letter in short))


def nearest(said: list[Said], vocabulary: Vocabulary) -> list[Said]:
    """Of "KECAMATAN JETIS, MLARAK DAN SAMBIT" the one that a line nearer to the table names alone."""
    lines = sorted({one.key.cell.row for one in said if one.where == "title" and one.key.cell})
    if len(lines) < 2:
        return said
    last = [one for one in said if one.where == "title" and one.key.cell and one.key.cell.row == lines[-1]]
    listed = [one for one in said if one.key.cell and one.key.cell.row < lines[-1]]
    within = any(one_place(one, last[0], vocabulary) for one in listed) and len(listed) > 1
    return last if len(last) == 1 and within and _NAMES_ONE.match(last[0].key.cell.text) else said


def one_service(one: Said, other: Said, vocabulary: Vocabulary) -> bool:
    """Whether both say the same service."""
    same = folded(one.key.text) == folded(other.key.text)
    return same or bool(vocabulary.codes("service", one.key.text) & vocabulary.codes("service", other.key.text))


def against(one: Said, best: Said, survey: bool) -> bool:
    """Whether a place names another month; the file of a quarter's report may name its last month, that of a monthly
    report with a survey in it the month of that report.
    """
    last = best.span.month + best.span.months - 1
    whole = one.where == "file" and best.span.months > 1 and one.span.months == 1
    within = whole and (one.span.month == last or (survey and one.span.month > last))
    of_year = None in (one.span.year, best.span.year) or one.span.year == best.span.year
    longer = one.span.months > 1 and not one.span.until and not best.span.until
    over = longer and (one.where in ("title", "sheet") or (one.where == "file" and best.span.months == 1))
    first, end = one.span.month, one.span.month + one.span.months
    beside = months.another(one.key.text) if one.where == "file" else None  # "SKM TW III & PATEN SEPT 2026"
    within |= beside is not None and not _another(beside, best.span)
    within |= over and first <= best.span.month and best.span.month + best.span.months <= end  # April in "TRIWULAN II"
    return not (within and of_year) and _another(one.span, best.span)


def _another(one: Span, other: Span) -> bool:
    return (one.month, one.months) != (other.month, other.months) or bool(
        one.year and other.year and one.year != other.year
    )

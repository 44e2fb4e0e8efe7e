"""Columns that are the total of others, and those that are parts of one: below a heading, beside names, alone."""

import re
from dataclasses import replace
from itertools import takewhile

from etl.read.free import months
from etl.read.free.across import is_sum
from etl.read.free.grid import Cell, amount
from etl.read.free.headers import Column
from etl.read.free.rows import PAST
from etl.read.free.tables import Table
from etl.read.free.texts import is_desa, plain
from etl.read.free.vocabulary import Vocabulary, says_nothing

FEW = 3  # names that nobody knows; two may be anything
STATUS = ("status", "met", "unmet", "not_applicable")
_WHOLE = re.compile(r"(se ?)?(kota|kabupaten|kab)")
_SUM = re.compile(r"(jumlah|total|jml|jmlh)\b")


def only_total(found: list[Column], table: Table, vocabulary: Vocabulary) -> list[Column]:
    """ "JUMLAH" alone, or beside the days of the month that make it, is the count; not beside columns that nobody knows
    and of which it is the sum.
    """
    totals = [one for one in found if one.role == "total"]
    timed = [one for one in totals if len(one.path) > 1 and (one.tense or one.keys.keys() == {"period"})]
    timed = [one for one in timed if vocabulary.meaning(one.path[0].text).word == "total"]
    if len(timed) > 1 and not any(one.role in ("data", "part") for one in found):
        return [replace(one, role="data") if one in timed else one for one in found]  # "JUMLAH" over "Bulan ini"
    measured = [one for one in totals if one.measure and says_nothing(one.path[0].text)]
    if len(measured) > 1 and not any(one.role in ("data", "part") for one in found):
        return [replace(one, role="data") if one in measured else one for one in found]  # "Jumlah" over all of them
    counted = [one for one in found if one.role == "data" or (one.role == "part" and one.keys)]
    strangers = [one.col for one in found if one.role == "unknown" and not _past(one)]
    if len(strangers) > 1 and len(totals) == 1 and is_sum(table, strangers, totals[0].col):
        return _of_desa(found, totals[0], table)
    if len(totals) != 1 or any(one.tense not in ("until_now", "until_before", "before") for one in counted):
        return found
    return [replace(one, role="data", tense=None) if one is totals[0] else one for one in found]


def _of_desa(found: list[Column], total: Column, table: Table) -> list[Column]:
    """Services over three or more names that nobody knows, of which a total is the sum in every row: its desa. Names
    with their word, "Desa Sidomoro", need be fewer, and one sum may be wrong.
    """
    strangers = [one for one in found if one.role == "unknown" and not _past(one)]
    named = all(one.path and not any(map(str.isdigit, one.path[-1].text)) for one in strangers)
    items = any(one.role == "item" for one in found)
    worded = named and all(is_desa(one.path[-1].text) for one in strangers)
    summed = worded or is_sum(table, [one.col for one in strangers], total.col, share=1)
    if (len(strangers) < FEW and not worded) or not (named and items and summed):
        return found
    kept = [replace(one, role="part") if one in strangers else one for one in found]
    return [replace(one, role="data", tense=None) if one is total else one for one in kept]


def totals_of_names(found: list[Column], table: Table) -> list[Column]:
    """ "Jumlah" beside names of services or kecamatan is their total, also below a heading that names the measure; so
    is "Jumlah selesai" that is the sum of what is finished below each of them.
    """
    named = {one.path[:-1] for one in found for key in one.keys.values() if one.path and key.cell == one.path[-1]}

    def whole(one: Column) -> bool:
        same = [each.col for each in found if each.role == "data" and each.keys and each.measure == one.measure]
        return one.path[:-1] in named or (len(same) > 1 and is_sum(table, same, one.col))

    return [
        replace(one, role="total") if one.role == "data" and not one.keys and _sums_up(one) and whole(one) else one
        for one in found
    ]


def _sums_up(one: Column) -> bool:
    """ "JUMLAH PEMOHON" beside services counts what all of them do; "Jml responden" beside unsur does not."""
    return bool(one.path) and one.measure != "respondents" and bool(_SUM.match(plain(one.path[-1].text)))


def sums_some(one: Column, found: list[Column], table: Table) -> bool:
    """Whether a column is the sum of the ones before it, or behind it, up to another sum: "Jumlah Adminduk"."""
    counted = [each for each in found if each.role in ("data", "total", "unknown") and each.measure == one.measure]
    at = next((place for place, each in enumerate(counted) if each.col == one.col), 0)
    runs = ([], [])
    for run, others in zip(runs, (reversed(counted[:at]), counted[at + 1 :]), strict=True):
        run += [each.col for each in takewhile(lambda each: not _SUM.match(plain(each.header)), others)]
    return any(len(run) > 1 and is_sum(table, run, one.col) for run in runs)


def in_groups(found: list[Column], vocabulary: Vocabulary) -> list[Column]:
    """Below one measure (or one service) a "Jumlah" counts and its neighbours are its parts. Beside parts without it a
    header that nobody knows may be one too: then none counts.
    """
    groups: dict[Cell, list[Column]] = {}
    for one in found:
        if one.group is not None:
            groups.setdefault(one.group, []).append(one)
    changed: dict[int, Column] = {}
    for members in groups.values():
        if len(members) < 2 or any(
            one.keys.get(axis) and one.keys[axis].cell == one.path[-1] for one in members for axis in one.keys
        ):
            continue
        own = [one for one in members if one.role in ("data", "total", "part", "unknown")]
        if any(vocabulary.meaning(one.path[-1].text).word in STATUS for one in members):
            changed |= {one.col: replace(one, role="skipped") for one in own if one.role == "total"}
            continue  # "Ada/Tidak | Jml": how many, beside whether
        leaf_measures = {one.measure for one in own if one.measure}
        totals = [one for one in own if one.role == "total" or (one.role == "data" and _sum_of_all(one, vocabulary))]
        if len(leaf_measures) > 1 or len({one.tense for one in own}) > 1:
            continue
        if len(totals) == 1 and len(own) > 1:
            changed |= {one.col: replace(one, role="part") for one in own if one is not totals[0]}
            changed[totals[0].col] = replace(totals[0], role="data")
        elif any(one.role == "part" for one in own) and any(_strange(one, vocabulary) for one in own):
            changed |= {one.col: replace(one, role="unknown") for one in own if one.role in ("part", "data")}
        elif not totals and leaf_measures and all(one.role == "part" for one in own):
            changed |= {one.col: replace(one, role="part") for one in own}
    return [changed.get(one.col, one) for one in found]


def only_parts(found: list[Column], table: Table, vocabulary: Vocabulary) -> list[Column]:
    """ "L | P", or weeks, and no other numbers in the whole table: together they count what its title says. Beside
    "Loket 1 | Loket 2" it is a "Jumlah" that is their sum.
    """
    flat = [one for one in found if one.role == "part" and (len(one.path) == 1 or _of_weeks(one, vocabulary))]
    sums = [one for one in found if one.role == "total" and is_sum(table, [part.col for part in flat], one.col)]
    if len(sums) == 1 and len(flat) > 1:
        return [replace(one, role="data") if one is sums[0] else one for one in found]
    counted = [one for one in found if one.role in ("data", "total", "part", "unknown", "bare", "earlier")]
    counted = [one for one in counted if not _past(one)]
    alike = len({(one.group, one.measure, tuple(one.keys)) for one in counted}) == 1
    group = counted[0].group if alike else None
    if group and not vocabulary.foreign(group.text) and not (counted[0].measure or counted[0].keys):
        flat = [one for one in counted if one.role == "part"]  # "Cara mengajukan" over "Loket | Daring"
    if len(flat) < 2 or counted != flat:
        return found
    return [replace(one, group=counted[0].path[-1]) if one in counted else one for one in found]


def _past(one: Column) -> bool:
    """ "Realisasi 2025"."""
    return bool(one.path) and bool(PAST.fullmatch(plain(one.path[-1].text)))


def _of_weeks(one: Column, vocabulary: Vocabulary) -> bool:
    return len(one.path) == 2 and vocabulary.meaning(one.path[0].text).word == "week"


def _strange(one: Column, vocabulary: Vocabulary) -> bool:
    leaf = one.path[-1]
    named = vocabulary.meaning(leaf.text).known or months.header(leaf.text, leaf.kind)
    return one.role in ("data", "unknown") and not named and not one.slip


def _sum_of_all(one: Column, vocabulary: Vocabulary) -> bool:
    return bool(one.path) and vocabulary.meaning(one.path[-1].text).word == "total"


def whole_place(one: Column, written: str, found: list[Column], table: Table, vocabulary: Vocabulary) -> bool:
    """ "KOTA" beside its kecamatan is their sum, or the mean of their scores, though one elsewhere is called so."""
    place = one.keys.get("region")
    name = place.text if place else written
    others = [
        each.col
        for each in found
        if "region" in each.keys and each.keys["region"] != place and each is not one and _alike(each, one)
    ]
    named = bool(_WHOLE.fullmatch(plain(name))) or vocabulary.kabupaten_kota(name) is not None
    scored = [each.col for each in found if "region" in each.keys and each.keys["region"] != place and each is not one]
    return named and ((len(others) > 1 and is_sum(table, others, one.col)) or _is_mean(table, scored, one.col))


def _alike(one: Column, other: Column) -> bool:
    """Whether two columns count the same below their places: "Online" and not "Loket"."""
    leaves = [plain(each.path[-1].text) if len(each.path) > 1 else "" for each in (one, other)]
    return one.measure == other.measure and (one.role != "part" or leaves[0] == leaves[1])


def _is_mean(table: Table, cols: list[int], mean: int) -> bool:
    """Whether a column of scores lies between the least and the most of others in every row, or sums up who answers."""
    rows = [[table.grid.cells.get((row, col)) for col in (mean, *cols)] for row in table.body]
    held = [[amount(cell.text) for cell in cells if cell] for cells in rows if cells[0]]
    scores = [values for values in held if len(values) > 2 and None not in values]
    broken = len(cols) > 1 and any(value != int(value) for values in scores for value in values)
    return broken and all(min(others) <= first <= max(others) or first == sum(others) for first, *others in scores)

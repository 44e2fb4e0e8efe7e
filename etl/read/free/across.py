"""Groups of columns below one kecamatan or one service: which of them is the number, and which are parts of it."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from etl.read.free import months
from etl.read.free.grid import Cell, amount, is_state
from etl.read.free.headers import MEAN, STATUS_WORDS, Column, Key
from etl.read.free.tables import Table
from etl.read.free.texts import folded, plain
from etl.read.free.vocabulary import MEASURES, NOT_YET, Vocabulary, says_nothing

HIGHEST = 4  # of scores

CATEGORIES = frozenset(
    ["perizinan", "non perizinan", "nonperizinan", "legalisasi", "rekomendasi", "kependudukan", "adminduk", "lainnya"]
)
VERIFIED = re.compile(r"\b(verifikasi|validasi|tim teknis|tim kabupaten|tim kota|monev|evaluasi|verifikator)\b")
_ORIGIN = re.compile(r"\b(asal|tujuan|domisili pemohon|alamat)\b", re.IGNORECASE)


def desa(found: list[Column], table: Table, vocabulary: Vocabulary) -> list[Column]:
    """Below "GRESIK" the columns "Jml Kec.", "Sidomoro", "Sukorame" are its total and its desa, though another
    kecamatan is called like one; without a total that they add up to nobody knows what they are.
    """
    changed: dict[int, Column] = {}
    for group, members in _groups(found, "region", vocabulary):
        names = [one for one in members if not _in_words(one, vocabulary)]
        totals = [one for one in members if _word(one, vocabulary) == "total"]
        known = sum(vocabulary.meaning(one.path[-1].text).code("region") is not None for one in names)
        agrees = len(totals) == 1 and is_sum(table, [one.col for one in names], totals[0].col)
        kecamatan = known == len(names) if agrees else 2 * known > len(names)
        if len(names) < 2 or len(names) + len(totals) < len(members) or kecamatan:
            continue
        keys = {"region": Key(vocabulary.written("region", group.text), group)}
        given = {"role": "part", "keys": keys} if agrees else {"role": "unknown", "keys": {}}
        changed |= {one.col: replace(one, **given) for one in names}
        changed |= {one.col: replace(one, role="total", keys=keys) for one in totals}
    return [changed.get(one.col, one) for one in found]


def origins(found: list[Column], vocabulary: Vocabulary) -> list[Column]:
    """Below "ASAL PEMOHON" the names of kecamatan say where people came from, not who served them; below "KELURAHAN"
    they are kelurahan, though some are called like kecamatan elsewhere, and nobody knows the others.
    """

    def part(one: Column) -> Column:
        over = one.path[:-1]
        if any(_ORIGIN.search(cell.text) for cell in over):
            return replace(one, role="part", keys=_elsewhere(one), group=None)
        if not any(vocabulary.meaning(cell.text).word == "desa" for cell in over):
            return one
        desa = "region" in one.keys or (one.role == "unknown" and not any(map(str.isdigit, one.path[-1].text)))
        return replace(one, role="part", keys=_elsewhere(one)) if desa else one

    return [part(one) for one in found]


def _elsewhere(one: Column) -> dict[str, Key]:
    return {axis: key for axis, key in one.keys.items() if axis != "region"}


def details(found: list[Column], table: Table, vocabulary: Vocabulary) -> list[Column]:
    """Below "Kartu Keluarga" the columns "Baru", "Pecah KK", "Perubahan data" are kinds of it. Without a number of its
    own they are added up where all are known to be such, or where a total of the row counts them; where several
    services have the same kinds that is asked; else none counts.
    """
    unsure: list[list[Column]] = []
    changed: dict[int, Column] = {}
    for group, members in _groups(found, "service", vocabulary):
        own = vocabulary.meaning(group.text).code("service")
        if any(folded(one.path[-1].text) in ("jiwa", "orang") for one in members):
            changed |= {
                one.col: replace(one, role="skipped", keys={}) for one in members if folded(one.path[-1].text) == "kk"
            }
            continue  # households beside people, not cards
        kinds = [one for one in members if _word(one, vocabulary) != "total"]
        same = [one for one in kinds if vocabulary.meaning(one.path[-1].text).code("service") == own]
        names = [group.text, *(one.path[-1].text for one in same)]
        same += [one for one in kinds if one not in same and own in _joined(names, one, vocabulary)]
        parts = [one for one in kinds if _word(one, vocabulary) == "part" and one not in same]
        plain = not any(_said(one, vocabulary) for one in kinds if one not in same and one not in parts)
        if same and any(one.measure for one in kinds if one not in same):  # "Pindah" over "Masuk | Keluar": who knows
            changed |= {one.col: replace(one, role="unknown", keys={}, measure=None) for one in kinds}
            continue
        if len(kinds) < 2 or not plain or not (same or parts):
            continue
        keys = {"service": Key(vocabulary.written("service", group.text), group)}
        given = {one.col: replace(one, role="part", keys=keys, measure=None) for one in kinds}
        if len(kinds) < len(members):
            changed |= given | {one.col: replace(one, role="data", keys=keys) for one in members if one not in kinds}
        elif len(same) + len(parts) == len(kinds):
            changed |= given
        else:
            unsure.append(list(given.values()))
    found = [changed.get(one.col, one) for one in found]
    every = [one.col for parts in unsure for one in parts]
    counted = _counted(found, every)
    proven = any(one.role == "total" and is_sum(table, counted, one.col) for one in found)
    names = Counter(tuple(folded(one.path[-1].text) for one in parts) for parts in unsure)
    left: dict[int, Column] = {}
    for parts in unsure:
        again = names[tuple(folded(one.path[-1].text) for one in parts)] > 1  # "Loket | Plavon" below every service
        asked = {"unsure": True} if again else {"role": "unknown", "keys": {}}
        left |= {one.col: one if proven else replace(one, **asked) for one in parts}
    return [left.get(one.col, one) for one in found]


def flows(found: list[Column], table: Table, vocabulary: Vocabulary) -> list[Column]:
    """ "Sisa bulan lalu | Masuk | Jumlah": a sum of measures beside it counts nothing itself."""

    def summed(one: Column) -> bool:
        beside = [each for each in found if each.col < one.col and each.role == "data" and each.measure]
        tails = [beside[at:] for at in range(len(beside))]
        several = [tail for tail in tails if len({each.measure for each in tail}) > 1]
        return any(is_sum(table, [each.col for each in tail], one.col) for tail in several)

    data = [one for one in found if one.role == "data"]
    several = sum(one.measure == "completed" for one in data) > 1 and not any(one.keys for one in data)

    def total(one: Column) -> bool:
        """ "Jumlah"; also "Jumlah berkas" beside "Selesai"."""
        berkas = several and one.measure == "completed" and says_nothing(one.path[-1].text)
        return _word(one, vocabulary) == "total" or berkas

    totals = [one for one in found if one.role in ("data", "total") and one.path and total(one)]
    headed = [one for one in totals if any(_names_measure(cell, vocabulary) for cell in one.path[:-1])]
    sums = [one.col for one in totals if (_of_group(one, found, table) if one in headed else summed(one))]
    return [replace(one, role="skipped") if one.col in sums else one for one in found]


def _of_group(total: Column, found: list[Column], table: Table) -> bool:
    """ "Berkas diterima" over "Sisa bulan lalu | Masuk | Jumlah": the sum of all others below its heading."""
    others = [one for one in found if one is not total and one.group and one.group == total.group]
    left_over = {"carried_over"} < {one.measure for one in others}
    return left_over and is_sum(table, [one.col for one in others], total.col)


def categories(found: list[Column]) -> list[Column]:
    """ "Perizinan | Non Perizinan | Legalisasi" are sums of services: none of them counts, though one is called so."""
    named = {plain(one.path[-1].text): one.col for one in found if one.path and one.role == "data"}
    if not {"perizinan", "non perizinan"} & {name.replace("nonperizinan", "non perizinan") for name in named}:
        return found
    several = [col for name, col in named.items() if name in CATEGORIES]
    return [replace(one, role="total", keys={}) if one.col in several else one for one in found]


def unmet(found: list[Column], vocabulary: Vocabulary) -> list[Column]:
    """ "Ada | Belum | Tidak berlaku" of requirements: "Belum" is no count of what is pending."""
    leaves = {vocabulary.meaning(one.path[-1].text).word for one in found if one.path}
    listed = any(one.role == "requirement" or "requirement" in one.keys for one in found)
    return [
        replace(one, role="data" if one.keys else "unmet", measure=None)
        if listed and leaves & {"met", "not_applicable"} and one.path and plain(one.path[-1].text) in NOT_YET
        else one
        for one in found
    ]


def states(found: list[Column], table: Table) -> list[Column]:
    """Where no header says so, the only column beside requirements that holds "Ada" and "Belum ada" is the status; of
    what a kecamatan says of itself and what a team found this is.
    """
    listed = any(one.role == "requirement" for one in found)
    told = any(one.role in STATUS_WORDS | {"status"} or (one.role == "data" and one.keys) for one in found)
    held = [one.col for one in found if one.role in ("unknown", "skipped") and of_states(table, one.col)]  # "Ket."
    verified = [one.col for one in found if one.col in held and VERIFIED.search(plain(one.header))]
    chief = held if len(held) == 1 else verified
    if not listed or told or len(chief) != 1:
        return found
    return [replace(one, role="status") if one.col in chief else one for one in found]


def verified(found: list[Column], vocabulary: Vocabulary) -> list[Column]:
    """Below each kecamatan "Isian kec. | Verifikasi tim" of requirements: what the team found is the status."""
    listed = any(one.role == "requirement" for one in found)
    chiefs: dict[int, Column] = {}
    left: set[int] = set()
    for group, members in _groups(found, "region", vocabulary) if listed else ():
        sure = [one for one in members if VERIFIED.search(plain(one.path[-1].text))]
        if len(sure) == 1 < len(members) and all(one.role in ("unknown", "data") for one in members):
            keys = {"region": Key(vocabulary.written("region", group.text), group)}
            chiefs[sure[0].col] = replace(sure[0], role="data", measure="status", keys=sure[0].keys | keys)
            left |= {one.col for one in members}
    return [chiefs.get(one.col, replace(one, role="skipped", keys={}) if one.col in left else one) for one in found]


def scored(found: list[Column], table: Table) -> list[Column]:
    """ "Rata-rata" beside the items of a survey is their score, where no other column holds numbers up to four: beside
    "Nilai (25-100)", or alone.
    """

    def up_to_four(one: Column) -> bool:
        told = (amount(cell.text) for row in table.body if (cell := table.grid.at(row, one.col)))
        held = [number for number in told if number]
        return 3 * sum(number <= HIGHEST for number in held) >= 2 * len(held) > 0

    scores = [one for one in found if one.role == "data" and one.measure == "score"]
    means = [one for one in found if one.path and plain(one.path[-1].text) in MEAN and up_to_four(one)]
    listed = any(one.role == "unsur" for one in found)
    if not listed or len(means) != 1 or any(one.role == "data" and up_to_four(one) for one in found):
        return found
    chosen = replace(means[0], role="data", measure="score")
    return [chosen if one is means[0] else replace(one, role="skipped") if one in scores else one for one in found]


def of_states(table: Table, col: int) -> bool:
    """Whether a column holds mostly states, and more than one."""
    texts = [cell.text for row in table.body if (cell := table.grid.cells.get((row, col)))]
    return 3 * sum(map(is_state, texts)) >= 2 * len(texts) > 1


def cancelled(found: list[Column]) -> list[Column]:
    """ "Dibatalkan" beside "Ditolak" is what applicants took back themselves."""
    refused = {one.path[:-1] for one in found if one.measure == "rejected" and "tolak" in plain(one.path[-1].text)}
    return [
        replace(one, role="unknown", measure=None)
        if one.measure == "rejected" and one.path[:-1] in refused and "batal" in plain(one.path[-1].text)
        else one
        for one in found
    ]


def _names_measure(cell: Cell, vocabulary: Vocabulary) -> bool:
    """ "Selesai", and not "Berkas"."""
    return vocabulary.meaning(cell.text).word in MEASURES and not says_nothing(cell.text)


def is_sum(table: Table, cols: list[int], total: int, share: float = 2 / 3) -> bool:
    """Whether a column is the sum of others in most rows, or in another share of them."""
    grid = table.grid
    stated = [(row, amount(cell.text)) for row in table.body if (cell := grid.at(row, total))]
    summed = [
        number == sum(amount(cell.text) or 0 for col in cols if (cell := grid.cells.get((row, col))))
        for row, number in stated
        if number
    ]
    return sum(summed) >= share * len(summed) > 0


def _counted(found: list[Column], besides: list[int]) -> list[int]:
    """The columns that a total of the row adds up: counts, and parts that have none of their own."""
    whole = {one.group for one in found if one.role == "data"}
    parts = [one.col for one in found if one.role == "part" and one.group not in whole]
    return list({*parts, *besides, *(one.col for one in found if one.role == "data" and one.col not in besides)})


def _groups(found: list[Column], axis: str, vocabulary: Vocabulary) -> Iterable[tuple[Cell, list[Column]]]:
    """The columns below each header cell that names one of the axis."""
    groups: dict[Cell, list[Column]] = {}
    for one in found:
        group = one.path[-2] if len(one.path) > 1 else None
        if group and vocabulary.meaning(group.text).code(axis):
            groups.setdefault(group, []).append(one)
    return groups.items()


def _joined(names: list[str], one: Column, vocabulary: Vocabulary) -> set[str | None]:
    """The services that an unknown header is with a name before it: "Datang" beside "Pindah" is "Pindah datang"."""
    leaf = one.path[-1].text
    if vocabulary.meaning(leaf).known or not re.search(r"[a-z]", leaf, re.IGNORECASE):
        return set()
    return {vocabulary.meaning(f"{name} {leaf}").code("service") for name in names}


def _word(one: Column, vocabulary: Vocabulary) -> str | None:
    return vocabulary.meaning(one.path[-1].text).word


def _in_words(one: Column, vocabulary: Vocabulary) -> bool:
    """Whether the last header is a word of tables, a service or a month, and so no name of a place."""
    leaf = one.path[-1]
    meaning = vocabulary.meaning(leaf.text)
    return bool(meaning.word or meaning.tense or meaning.code("service") or months.header(leaf.text, leaf.kind))


def _said(one: Column, vocabulary: Vocabulary) -> bool:
    """Whether the last header says anything that we know: then it is no kind of the service above it."""
    leaf = one.path[-1]
    return vocabulary.meaning(leaf.text).known or bool(months.header(leaf.text, leaf.kind)) or one.slip is not None

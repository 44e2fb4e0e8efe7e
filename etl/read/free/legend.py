"""Short signs that a file explains itself: "BWI = Banyuwangi", "a = Perekaman KTP-el", "1 = ada ; 0 = belum ada"."""

import re
from collections import Counter
from dataclasses import dataclass, replace

from etl.read.free.grid import SIGNS, Cell, Grid, is_value
from etl.read.free.marks import NEED, heads, sign_of
from etl.read.free.texts import cleaned
from etl.read.free.vocabulary import AXES, MEASURES, UNKNOWN, Vocabulary

FEW = 2  # signs; a single one may be anything
MOST = 8  # words of a meaning; more explain something else
_MARKS = re.escape("".join(sorted(SIGNS))) + "×#–−-"
_SIGN = rf"(?:[A-Za-z0-9*{_MARKS}]{{1,6}}|(?:[A-Za-z]\.){{2,4}}|[Nn]/[Aa])"  # "T.A." too
_CAPITALS = rf"(?:[A-Z{_MARKS}]{{1,3}}|[a-z])\s*="  # "P = permohonan S = selesai": only such need no mark before
_PAIR = re.compile(
    rf"(?:^|[;,\n(:]|(?<=\s)(?={_CAPITALS}))\s*({_SIGN})\s*=\s*"
    rf"([^;=\n]+?)\s*(?=$|[;\n)]|,\s*{_SIGN}\s*=|\s{_CAPITALS})"
)
_MEANS = re.compile(r"\s+(?:berarti|artinya)\s+", re.IGNORECASE)
_BESIDE = re.compile(rf"\s*([{_MARKS}]|[A-Z]{{2,3}})\s+([a-z].*)")  # "TP tidak perlu karena gratis"
_SEVERAL = re.compile(rf"([{_MARKS}])\s+([a-z][^{_MARKS}]*)")
_ALONE = re.compile(rf"[{_MARKS}]|[a-z]")  # "+ | ada" below a checklist
_LETTERS = re.compile(rf"[A-Za-z]{{1,3}}|\d|(?:[A-Z]\.){{2,3}}|[Nn]/[Aa]|[{_MARKS}]")
_COLON = re.compile(rf"^\s*({_SIGN})\s*:\s*([^:;=]+)$")
_OWN = {"unsur": re.compile(r"u[1-9]", re.IGNORECASE), "requirement": re.compile(r"[sat]\d{1,2}", re.IGNORECASE)}
_UNSURS = re.compile(
    r"\b(U[1-9])\s*[:.=()–-]*\s*([^\W\d][^:;=()\n]*?)\s*\)?\s*(?=$|[;,\n]\s*(?:dan\s+)?U[1-9]\b|[;\n])", re.IGNORECASE
)
_EXPLAINS = re.compile(
    r"^\s*(keterangan|ket|kunci|legenda|singkatan|kode|catatan|daftar (kode|singkatan))\b", re.IGNORECASE
)
_MET = (
    "ada|terpenuhi|dipenuhi|memenuhi|lengkap|tersedia|sesuai|dibuat|disusun|ditetapkan|dilimpahkan|ditunjuk|punya|"
    "memiliki|layak"
)
_STATUS = (  # the first that fits
    ("tidak berlaku", re.compile(rf"\b(tidak|tdk|tak) ({NEED})\b")),
    ("belum", re.compile(rf"\b(belum|blm|kosong|kekurangan)\b|\b(tidak|tdk|tak|kurang)($| ({_MET})\b)")),
    ("terpenuhi", re.compile(rf"\b(sudah|sdh|ya|{_MET})\b")),
)
_HEADS = {"terpenuhi": "met", "belum": "unmet", "tidak berlaku": "not_applicable"}
_PARTLY = re.compile(
    r"\b(sebagian|separuh|setengah|proses|rusak|diusulkan|rencana)\b|^(sudah )?ada\b.* (tidak|belum|tdk|kurang)\b"
)


@dataclass(frozen=True)
class Key:
    """What the signs of a file say: the vocabulary with their names, the signs of a status, the rows of the key itself
    by number of the sheet, and the signs that stand over columns of marks.
    """

    vocabulary: Vocabulary
    statuses: dict[str, str]
    rows: set[tuple[int, int]]
    over: set[str]


def learned(grids: list[Grid], vocabulary: Vocabulary) -> Key:
    """The key of a file."""
    said = [
        (sign.lower(), meaning.lstrip(" :="), (grid.number, row))
        for grid in grids
        for sign, meaning, row in _pairs(grid)
    ]
    meant: dict[str, set[str]] = {}
    for sign, meaning, _ in said:
        meant.setdefault(sign, set()).add(_one_of(meaning, vocabulary))
    pairs = {sign: meaning for sign, meaning, _ in said if len(meant[sign]) == 1}  # two meanings are none
    names = _named(pairs, vocabulary)
    for sign, meaning in pairs.items():
        if sign in names or vocabulary.meaning(sign).word in (*MEASURES, "total"):
            continue  # "Sisa = jumlah - selesai" says how it is worked out
        if (word := vocabulary.meaning(cleaned(meaning)).word) in MEASURES:
            names[sign] = ("measure", word)
    names = {sign: one for sign, one in names.items() if sum(axis == one[0] for axis, _ in names.values()) >= FEW}
    for sign, told in meant.items():
        axis = next((axis for axis in _OWN if _numbered(axis, sign)), None)
        if axis and len({code for one in told for code in vocabulary.codes(axis, one)}) > 1:
            names[sign] = UNKNOWN
    statuses = {sign: told for sign, meaning in pairs.items() if (told := _status(meaning))}
    explained = {place for _, _, place in said}
    over = heads(grids, statuses, explained)
    names |= {sign: ("measure", _HEADS[statuses[sign]]) for sign in over}
    rows = {place for sign, _, place in said if sign in names}
    rows |= {(grid.number, row) for grid in grids for row in _only_key(grid) if _first(grid, row) in statuses}
    by_number = {grid.number: grid for grid in grids}
    rows |= {(grid.number, row) for grid in grids for row in _listed(grid)}
    rows |= {place for _, _, place in said if _is_pair(by_number[place[0]].by_row[place[1]])}
    known = replace(vocabulary, signs=names, states=frozenset(statuses)) if names or statuses else vocabulary
    return Key(known, statuses, rows, over)


def _named(pairs: dict[str, str], vocabulary: Vocabulary) -> dict[str, tuple[str, str]]:
    """Sign → axis and code. A meaning that is a requirement and an item of a survey is what most of the key is."""
    meant = {
        (sign, axis): code
        for sign, meaning in pairs.items()
        for axis in AXES
        if (code := vocabulary.meaning(cleaned(meaning)).code(axis))
        and (not vocabulary.meaning(sign).axes or _numbered(axis, sign))
    }
    count = Counter(axis for _, axis in meant)
    return {sign: (axis, code) for (sign, axis), code in sorted(meant.items(), key=lambda one: count[one[0][1]])}


def _only_key(grid: Grid) -> list[int]:
    """The rows of "TP | = | tidak perlu" and "TP | : tidak perlu", which say nothing else."""
    found = []
    for row, cells in grid.by_row.items():
        texts = [cell.text.strip() for cell in cells]
        three = len(texts) == 3 and texts[1] in ("=", ":")
        two = len(texts) == 2 and re.match(r"[=:]\s*\S", texts[1])
        found += [row] * bool((three or two) and re.fullmatch(_SIGN, texts[0]))
    return found


def _first(grid: Grid, row: int) -> str:
    return sign_of(grid.by_row[row][0])


def _is_pair(cells: list[Cell]) -> bool:
    """ "+ | ada" below a checklist."""
    return len(cells) == 2 and bool(_ALONE.fullmatch(cells[0].text.strip()) and _status(cells[1].text))


def _one_of(meaning: str, vocabulary: Vocabulary) -> str:
    """What a key says, by the measure where it names one: "Masuk" and "permohonan masuk" are the same."""
    word = vocabulary.meaning(cleaned(meaning)).word
    return word if word in MEASURES else cleaned(meaning).lower()


def _numbered(axis: str, sign: str) -> bool:
    """Whether a sign is a number of a rule; senders give these in an order of their own too, U8 and U9 above all."""
    return axis in _OWN and bool(_OWN[axis].fullmatch(sign))


def _pairs(grid: Grid) -> list[tuple[str, str, int]]:
    """Each sign with what stands behind it, in one cell or in the cells to its right, and its row."""
    found = []
    listed = _listed(grid)
    explained = False
    for row, cells in grid.by_row.items():
        explained = bool(_EXPLAINS.match(cells[0].text)) or (explained and len(cells) < 3)  # up to the next table
        if explained and len(cells) == 2 and re.fullmatch(r"[A-Za-z]+\d*|[^\w\s]{1,2}", cells[0].text.strip()):
            found.append((cells[0].text.strip(), cells[1].text, row))
        texts = [_MEANS.sub(" = ", cell.text) for cell in cells if cell.kind == "text"]
        found += [(*pair, row) for text in texts for pair in _PAIR.findall(text)]
        found += [(*said.groups(), row) for text in texts if (said := _COLON.match(text))]
        if len(cells) < 3:
            scored = any(is_value(cell.kind, cell.text) for cell in cells[1:])  # "U1 Persyaratan | 3,2"
            found += [(*pair, row) for text in texts for pair in _UNSURS.findall(text) if not scored]
            several = [pair for text in texts if len(pairs := _SEVERAL.findall(text)) > 1 for pair in pairs]
            found += [(*pair, row) for pair in several if _status(pair[1])]  # "✓ terpenuhi ✗ belum – tidak berlaku"
            if _is_pair(cells):
                found.append((cells[0].text.strip(), cells[1].text, row))
            if row in listed:
                found.append((cells[0].text.strip(), cells[1].text, row))
            beside = (_BESIDE.fullmatch(text) for text in texts)
            found += [(*said.groups(), row) for said in beside if said and _status(said[2])]
        for sign, mark, meaning in zip(cells, cells[1:], cells[2:], strict=False):
            if mark.text.strip() in ("=", ":") and re.fullmatch(_SIGN, sign.text.strip()):
                found.append((sign.text.strip(), meaning.text, row))
        for sign, meaning in zip(cells, cells[1:], strict=False):
            behind = re.match(r"\s*[=:]\s*(.+)", meaning.text)
            if behind and re.fullmatch(_SIGN, sign.text.strip()):
                found.append((sign.text.strip(), behind[1], row))
    return found


def _listed(grid: Grid) -> set[int]:
    """The rows of "M | Memenuhi" over "BM | Belum memenuhi": signs that stand in the table too, each beside a state."""
    rows = [row for row, cells in grid.by_row.items() if len(cells) == 2 and _LETTERS.fullmatch(cells[0].text.strip())]
    rows = [row for row in rows if _status(grid.by_row[row][1].text) and not _goes_on(grid, row)]
    used = Counter(sign_of(cell) for row, cells in grid.by_row.items() if row not in rows for cell in cells)
    told = {sign_of(grid.by_row[row][0]) for row in rows}
    known = sum(sign in used for sign in told) >= FEW
    known |= len(rows) > FEW and any(used[sign] > FEW for sign in told)  # every answer is the same
    return set(rows) if known and len(told) == len(rows) else set()


def _goes_on(grid: Grid, row: int) -> bool:
    """Whether a row is one of a numbered list, "1 | Kewenangan dilimpahkan" over "2 | Standar pelayanan | √"."""
    first = grid.by_row[row][0]
    beside = [
        (other, grid.cells.get((row + step, first.col)), step)
        for step in (-1, 1)
        if (other := grid.by_row.get(row + step))
    ]
    return first.text.isdigit() and any(
        cell and len(cells) > 2 and cell.text == str(int(first.text) + step) for cells, cell, step in beside
    )


def _status(meaning: str) -> str | None:
    """ "tidak berlaku, semua layanan gratis" → tidak berlaku; "masih kurang (belum ada)" → belum."""
    words = " ".join(re.findall(r"[a-z]+", meaning.lower()))
    told = None if _PARTLY.search(words) else next((status for status, said in _STATUS if said.search(words)), None)
    return told if len(words.split()) <= MOST else None

"""Short signs that a file explains itself: "BWI = Banyuwangi", "a = Perekaman KTP-el", "1 = ada ; 0 = belum ada"."""

import re
from dataclasses import replace

from etl.read.free.grid import Cell, Grid, address
from etl.read.free.plan import Extra, Plan
from etl.read.free.vocabulary import AXES, Vocabulary, cleaned

FEW = 2  # signs; a single one may be anything
_SIGN = r"[A-Za-z0-9√×✓–-]{1,6}"
_PAIR = re.compile(rf"(?:^|[;,\n(:])\s*({_SIGN})\s*=\s*([^;=\n]+?)\s*(?=$|[;\n)]|,\s*{_SIGN}\s*=)")
_COLON = re.compile(rf"^\s*({_SIGN})\s*:\s*([^:;=]+)$")
_STATUS = {
    "terpenuhi": ("ada", "sudah", "sudah ada", "terpenuhi", "lengkap", "ya", "tersedia"),
    "belum": ("belum", "belum ada", "tidak ada", "tidak", "belum terpenuhi", "belum lengkap", "kosong", "tak ada"),
    "tidak berlaku": ("tidak berlaku", "tidak perlu", "tidak diperlukan"),
}
_TOLD = {word: status for status, words in _STATUS.items() for word in words}


def learned(grids: list[Grid], vocabulary: Vocabulary) -> tuple[Vocabulary, dict[str, str]]:
    """The vocabulary with the names that the signs of a file stand for, and its signs of a status; sign → meaning."""
    pairs = {sign.lower(): meaning for grid in grids for sign, meaning in _pairs(grid)}
    names = {
        sign: (axis, code)
        for sign, meaning in pairs.items()
        for axis in AXES
        if (code := vocabulary.meaning(cleaned(meaning)).code(axis)) and not vocabulary.meaning(sign).axes
    }
    names = {sign: one for sign, one in names.items() if sum(axis == one[0] for axis, _ in names.values()) >= FEW}
    statuses = {sign: told for sign, meaning in pairs.items() if (told := _status(meaning))}
    return (replace(vocabulary, signs=names) if names else vocabulary), statuses


def _pairs(grid: Grid) -> list[tuple[str, str]]:
    """Each sign with what stands behind it: in one cell, or in the cells to its right."""
    found = []
    for cells in grid.by_row.values():
        texts = [cell.text for cell in cells if cell.kind == "text"]
        found += [pair for text in texts for pair in _PAIR.findall(text)]
        found += [said.groups() for text in texts if (said := _COLON.match(text))]
        for sign, mark, meaning in zip(cells, cells[1:], cells[2:], strict=False):
            if mark.text.strip() in ("=", ":") and re.fullmatch(_SIGN, sign.text.strip()):
                found.append((sign.text.strip(), meaning.text))
        for sign, meaning in zip(cells, cells[1:], strict=False):
            behind = re.match(r"\s*[=:]\s*(.+)", meaning.text)
            if behind and re.fullmatch(_SIGN, sign.text.strip()):
                found.append((sign.text.strip(), behind[1]))
    return found


def _status(meaning: str) -> str | None:
    """ "tidak berlaku, semua layanan gratis" → tidak berlaku."""
    first = re.split(r"[,(]", meaning)[0]
    return _TOLD.get(" ".join(re.findall(r"[a-z]+", first.lower())))


def ticked(plan: Plan, statuses: dict[str, str]) -> list[Extra]:
    """What the signs of a checklist say, each at its place."""
    if plan.relation != "compliance" or not statuses:
        return []
    cols = [one.col for one in plan.counts if one.measure in (None, "status")]
    cells = [cell for line in plan.data for col in cols if (cell := plan.table.grid.cells.get((line.row, col)))]
    return [
        Extra(cell.row, cell.col, told, address(plan.table.grid.name, cell.row, cell.col))
        for cell in cells
        if (told := statuses.get(_sign(cell)))
    ]


def _sign(cell: Cell) -> str:
    """A mark as a sign: "TB" → tb; "1 (?)" is none."""
    return cell.text.strip().lower()

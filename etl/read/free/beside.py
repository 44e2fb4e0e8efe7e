"""What stands beside the counts and is none itself: what they count, and an index that the sender worked out."""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import takewhile

from etl.read.free import months
from etl.read.free.grid import Cell, address, amount, is_count
from etl.read.free.headers import UNITS, Column, Key
from etl.read.free.lines import Line
from etl.read.free.plan import Extra, Plan
from etl.read.free.texts import STAR, cleaned, plain
from etl.read.free.vocabulary import FILLERS, Vocabulary

WIDE = 4  # cells of a row: below it another table has begun
REMARKS = ("ket", "keterangan", "catatan", "penjelasan", "koreksi", "ralat", "perbaikan", "pembetulan", "revisi")
_OTHER_MONTH = re.compile(r"\b(angka|data|dipakai|pakai|memakai|gabungan|rapel|termasuk|digabung)\b", re.IGNORECASE)
_UNSURE = re.compile(
    r"\b(perkiraan|estimasi|taksiran|kira-kira|prognosis|kumulatif|(angka|data|masih|bersifat) sementara|bulan lalu|"
    r"(se)?harusnya|yang benar|salah (ketik|tulis|input|hitung)|keliru|tertukar|terbalik|ralat|"
    r"baru (\w+ )?(sampai|s\W{0,2}d)|belum (semua|seluruh)(nya)?|"
    r"(data|angka|laporan|rekap)(nya)? belum (final|lengkap|pasti|valid))\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(  # "data Juni menyusul", "termasuk 3 berkas bulan Mei" say nothing against the other numbers
    r"^(?!.*\b(pakai|dipakai|memakai|angka)\b).*\bmenyusul\b|^termasuk \d+ (berkas|permohonan|surat|dokumen)\b",
    re.IGNORECASE,
)
_PEOPLE = re.compile(r"\s*(\d[\d.]*)\s*(?:orang|responden|jiwa)?\s*", re.IGNORECASE)
UNIT = ("satuan", "unit")
INDEX = ("ikm", "skm", "nilai ikm", "nilai skm", "ikm unit pelayanan", "skm unit pelayanan")
_IN_BRACKETS = re.compile(rf"\(\s*({UNITS}|rp|rupiah|hari)\s*\)", re.IGNORECASE)


def unit_of_line(plan: Plan, line: Line) -> str | None:
    """What a row says that it counts, in its column Satuan; None when it does not say."""
    return next((cell.text for cell in _under(plan, line.row, UNIT)), None)


def remark_of_line(plan: Plan, line: Line) -> str | None:
    """A remark at the end of a row that changes what its numbers mean: those of another month, or an estimate."""
    remarks = [cleaned(cell.text) for cell in _remarks(plan, line.row)]
    names = [key.cell for key in line.keys.values() if key.cell and key.cell.row == line.row]
    remarks = [one for one in remarks if not _meant(plan, one)]
    return _doubtful(plan, remarks + _footnotes(plan, names) + _comments(plan, names))


def remark_of_column(plan: Plan, column: Column) -> str | None:
    """A footnote of a header that does the same: "SKCK *)" and "*) angka bulan Agustus"."""
    return _doubtful(plan, _footnotes(plan, column.path) + _comments(plan, column.path))


def commented(plan: Plan) -> None:
    """A comment beside a number that says another one, or another month: the number is asked about."""
    grid = plan.table.grid
    rows, cols = {line.row for line in plan.data}, {column.col for column in plan.counts}
    for row, col in grid.comments:
        cell = grid.cells.get((row, col)) if row in rows and col in cols else None
        said = _doubtful(plan, [grid.comments[row, col]]) if cell and (row, col) not in plan.dropped else None
        if said:
            plan.dropped.add((row, col))
            plan.extras.append(Extra(row, col, cell.text, address(grid.name, row, col), remark=said))


def remarked(plan: Plan) -> None:
    """A remark that names some of the services across, "akta perkiraan", is about their numbers alone."""
    grid = plan.table.grid
    for line in plan.data:
        for cell in _remarks(plan, line.row):
            said = _doubtful(plan, [cleaned(cell.text)])
            for column in _meant(plan, cleaned(cell.text)) if said else ():
                number = grid.cells.get((line.row, column.col))
                if number and (line.row, column.col) not in plan.dropped:
                    plan.dropped.add((line.row, column.col))
                    plan.extras.append(
                        Extra(line.row, column.col, number.text, address(grid.name, line.row, column.col), remark=said)
                    )


def _meant(plan: Plan, remark: str) -> list[Column]:
    """Those of several services across that a remark names; none when it names all, or none."""
    words = set(re.findall(r"[a-z]{2,}", remark.lower())) - FILLERS
    across = [one for one in plan.counts if "service" in one.keys]
    named = [one for one in across if words & set(re.findall(r"[a-z]{2,}", one.keys["service"].text.lower()))]
    return named if len(named) < len(across) else []


def _comments(plan: Plan, names: Iterable[Cell]) -> list[str]:
    return [text for cell in names if (text := plan.table.grid.comments.get((cell.row, cell.col)))]


def _doubtful(plan: Plan, remarks: list[str]) -> str | None:
    for text in remarks:
        said = months.span(text) if _OTHER_MONTH.search(text) and not _TO_COME.search(text) else None
        other = said and (said.months > 1 or not plan.month or said.month != plan.month.month)
        if _UNSURE.search(text) or other:
            return text[:80]
    return None


def _footnotes(plan: Plan, names: Iterable[Cell]) -> list[str]:
    """What notes with the star of a name say: "Gempol *)" and "*) masih data bulan Mei"."""
    stars = [star[1] for name in names if (star := STAR.search(name.text))]
    marks = [re.compile(rf"^\s*{re.escape(star)}(?!\*)\)?\s*(.+)") for star in stars]
    return [said[1] for cell in plan.table.grid.cells.values() for mark in marks if (said := mark.match(cell.text))]


def unit_of_column(column: Column) -> str | None:
    """What a header says in brackets that it counts: "Permohonan (orang)" → orang."""
    found = (_IN_BRACKETS.search(cell.text) for cell in column.path)
    return next((one[1] for one in found if one), None)


def people_over(plan: Plan, vocabulary: Vocabulary) -> Key | None:
    """How many answered, in a box above the table of a survey: "RESPONDEN" over "150", or over "Jumlah | 150"."""
    cells = plan.table.grid.cells
    heads = [one for (row, _), one in sorted(cells.items()) if row < plan.table.top]
    for head in heads if plan.relation == "satisfaction" else ():
        if vocabulary.meaning(head.text).word != "respondents":
            continue
        line = [cell for cell in plan.table.grid.by_row.get(head.row + 1, []) if cell.col >= head.col]
        below = [cell for cell in line if cell.text.strip() != ":"][:2]
        whole = below and vocabulary.meaning(below[0].text).word == "total"
        number = below[1:] if whole else [cell for cell in below if cell.col == head.col]
        said = _PEOPLE.fullmatch(number[0].text) if number else None
        if said and is_count(replace(number[0], text=said[1])):
            return Key(said[1], number[0])
    return None


def people_below(plan: Plan, vocabulary: Vocabulary) -> Key | None:
    """How many answered, in a row of its own below the answers: "Jumlah responden | 20"."""
    grid = plan.table.grid
    rows = [line.row for line in plan.lines if line.role == "skipped" and _asked(line.label, vocabulary)]
    cells = [grid.cells.get((row, one.col)) for row in rows for one in plan.counts]
    held = {(one.row, one.col) for one in grid.cells.values()}
    rows = [line.row for line in plan.data if line.measure == "respondents"]  # beside the scores, if not below them
    rows = [row for row in rows if not any((row, one.col) in held for one in plan.counts)]
    cells += [cell for row in rows for cell in grid.by_row[row][1:] if not any(c.col == cell.col for c in plan.counts)]
    for line in takewhile(lambda line: len(line) < WIDE, _rows_below(plan)):
        cells += line[1:] if _asked(line[0].text, vocabulary) else []
    return next((Key(cell.text, cell) for cell in cells if cell and is_count(cell)), None)


def _rows_below(plan: Plan) -> Iterable[list[Cell]]:
    return (line for row, line in plan.table.grid.by_row.items() if row > plan.table.body[-1])


def _asked(label: str, vocabulary: Vocabulary) -> bool:
    return vocabulary.meaning(label).word == "respondents"


def index_of_line(plan: Plan, line: Line) -> str | None:
    """The index typed at the end of the row of a kecamatan."""
    return next((cell.text for cell in _under(plan, line.row, INDEX) if amount(cell.text) is not None), None)


def index_of_column(plan: Plan, column: Column) -> str | None:
    """The index typed below the scores of a kecamatan, in a row of its own; with unsur across, once for the table."""
    rows = [line.row for line in plan.lines if line.role == "skipped" and plain(cleaned(line.label)) in INDEX]
    cols = [column.col] if "region" in column.keys else [one.col for one in plan.counts] if _of_one(plan) else []
    cells = (plan.table.grid.cells.get((row, col)) for row in rows for col in cols)
    return next((cell.text for cell in cells if cell and amount(cell.text) is not None), None)


def _of_one(plan: Plan) -> bool:
    """Whether the whole table is about one kecamatan."""
    return not any("region" in one.keys for one in [*plan.counts, *plan.data])


def _remarks(plan: Plan, row: int) -> list[Cell]:
    """What is said of a row in a column of remarks, or beside the last column, where no header stands."""
    last = plan.table.cols[-1] + 1
    beside = plan.table.grid.cells.get((row, last))
    headed = any((one, last) in plan.table.grid.cells for one in plan.table.header)
    told = beside is not None and beside.kind == "text" and amount(beside.text) is None and not headed
    return _under(plan, row, REMARKS) + [beside] * told


def _under(plan: Plan, row: int, headers: tuple[str, ...]) -> list[Cell]:
    """The cells of a row whose column is called so."""
    cols = [
        one.col
        for one in plan.columns
        if one.path and plain(one.path[-1].text) in headers and one.role not in ("place", "item")
    ]
    return [cell for col in cols if (cell := plan.table.grid.at(row, col))]

"""What stands beside the counts and is none itself: what they count, and an index that the sender worked out."""

import re
from collections.abc import Iterable

from etl.read.free import months
from etl.read.free.grid import Cell, address, amount
from etl.read.free.headers import UNITS, Column
from etl.read.free.lines import Line
from etl.read.free.plan import Extra, Plan
from etl.read.free.rows import COUNTED
from etl.read.free.texts import STAR, cleaned, plain
from etl.read.free.vocabulary import FILLERS

REMARKS = ("ket", "keterangan", "catatan", "penjelasan", "koreksi", "ralat", "perbaikan", "pembetulan", "revisi")
_TAKING = "dipakai|pakai|memakai|gabungan|rapel|termasuk|digabung"  # from another month
_TAKEN = re.compile(rf"\b({_TAKING})\b", re.IGNORECASE)
_OTHER_MONTH = re.compile(rf"\b(angka|data|{_TAKING})\b", re.IGNORECASE)
_NAMES = "|".join(sorted({*months.MONTHS} - {"des", "mar"}, key=len, reverse=True))  # which are words too
_MONTH = rf"\b(?:{_NAMES})\b"
_MONTHS = re.compile(_MONTH)
_TWO_MONTHS = re.compile(rf"{_MONTH}\.? ?(?:\+|&|dan\b|s/d|s\.d\.?|sd\b) ?{_MONTH}", re.IGNORECASE)
_UNSURE = re.compile(
    r"\b(perkiraan|estimasi|taksiran|kira-kira|kira ?2|prognosis|kumulatif|bulan lalu|"
    r"(angka|data|masih|bersifat) sementara|(se)?harusnya|yang benar|salah (ketik|tulis|input|hitung)|keliru|"
    r"tertukar|terbalik|ralat|"
    r"bukan \d[\d.]* (tapi|tetapi|melainkan) \d|"
    r"belum termasuk|"
    r"baru (\w+ )?(sampai|s\W{0,2}d)|belum (semua|seluruh)(nya)?|"
    r"(data|angka|laporan|rekap)(nya)? belum (final|lengkap|pasti|valid))\b",
    re.IGNORECASE,
)
_AT_TIME = re.compile(  # of a tick: "keadaan tahun 2024"
    r"\b(?:data|keadaan|kondisi|posisi|status)\W*(?:(?:per|bulan|tahun|akhir) )*"
    rf"(?:(?P<name>{_NAMES})\b\W*)?(?P<year>20\d\d)?",
    re.IGNORECASE,
)
_TO_COME = re.compile(  # "data Juni menyusul", "termasuk 3 berkas bulan Mei" say nothing against the other numbers
    r"^(?!.*\b(pakai|dipakai|memakai|angka)\b).*\bmenyusul\b|^termasuk \d+ (berkas|permohonan|surat|dokumen)\b",
    re.IGNORECASE,
)
_NOT_MET = re.compile(r"tidak|tdk|tak |belum|blm|x$|[✗✘✕✖❌]", re.IGNORECASE)
_NONE = re.compile(r"(0|nihil|kosong|tidak ada)( \w+)?\.?", re.IGNORECASE)
_BECAME = re.compile(  # of the files of a row: "sdh jadi 11", "2 belum selesai"
    r"\b(?:jadi|selesai|terbit|tercetak|dicetak)\W{0,3}(?:baru )?(?P<number>\d+)\b|"
    r"\b(?P<before>\d+) (?:berkas |bks )?(?:sudah |sdh |telah |belum |blm )?(?:jadi|selesai|terbit|tercetak|dicetak)\b",
    re.IGNORECASE,
)
STEPS = ("tindak lanjut", "rencana tindak lanjut", "rtl")
UNIT = ("satuan", "unit", "sat", "satuan hitung", "stn")
INDEX = ("ikm", "skm", "nilai ikm", "nilai skm", "ikm unit pelayanan", "skm unit pelayanan")
_OF_ITS_OWN = re.compile(rf"\s*({UNITS}|org|lbr|eks|unit|paket|kali|kk)\.?\s*", re.IGNORECASE)
_OF_EACH = re.compile(  # one a file: of a card its pieces, of a recording its people
    r".*\b(?:(?:ktp|kia|kk|kartu)\b.* (?:keping|kartu|lembar|lbr)|(?:perekaman|rekam)\b.* (?:orang|org|jiwa))\W*$",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(rf"\(\s*({UNITS}|rp|rupiah|hari)\s*\)", re.IGNORECASE)


def unit_of_line(plan: Plan, line: Line) -> str | None:
    """What a row says that it counts: in its column Satuan, right behind a number, or in brackets behind its name; None
    when it does not say.
    """
    told = [cell.text for cell in _under(plan, line.row, UNIT)]
    counts = {one.col for one in plan.counts}
    behind = [plan.table.grid.cells.get((line.row, col + 1)) for col in counts if col + 1 not in counts]
    name = line.keys.get("service")
    units = [cell.text for cell in behind if cell and _OF_ITS_OWN.fullmatch(cell.text)]
    told += [unit for unit in units if not (name and _OF_EACH.match(f"{name.text} {unit}"))]
    told += [said[1]] if name and (said := _IN_BRACKETS.search(name.text)) else []
    return next(iter(told), None)


def remark_of_line(plan: Plan, line: Line) -> str | None:
    """A remark at the end of a row that changes what its numbers mean: those of another month, or an estimate."""
    remarks = [cleaned(cell.text) for cell in _remarks(plan, line.row)]
    names = [key.cell for key in line.keys.values() if key.cell and key.cell.row == line.row]
    remarks = [one for one in remarks if not _meant(plan, one)]
    said = doubtful(plan, remarks + _footnotes(plan, names) + _comments(plan, names))
    said = said or _none_of_it(plan, line.row) or _finished(plan, line, remarks)
    return said or next((text[:80] for text in _steps(plan, line.row) if _of_another_time(plan, text)), None)


def remark_of_column(plan: Plan, column: Column) -> str | None:
    """A footnote of a header that does the same: "SKCK *)" and "*) angka bulan Agustus"."""
    return doubtful(plan, _footnotes(plan, column.path) + _comments(plan, column.path))


def commented(plan: Plan) -> None:
    """A comment beside a number that says another one, or another month: the number is asked about."""
    grid = plan.table.grid
    rows, cols = {line.row for line in plan.data}, {column.col for column in plan.counts}
    for row, col in grid.comments:
        cell = grid.cells.get((row, col)) if row in rows and col in cols else None
        if said := doubtful(plan, [grid.comments[row, col]]) if cell else None:
            ask(plan, row, col, said)


def remarked(plan: Plan) -> None:
    """A remark that names some of the services across, "akta perkiraan", is about their numbers alone."""
    for line in plan.data:
        for cell in _remarks(plan, line.row):
            said = doubtful(plan, [cleaned(cell.text)])
            for column in _meant(plan, cleaned(cell.text)) if said else ():
                ask(plan, line.row, column.col, said)


def ask(plan: Plan, row: int, col: int, said: str) -> None:
    """Asks about the number of a place for what is said of it, unless none counts there already."""
    grid, place = plan.table.grid, (row, col)
    if (cell := grid.cells.get(place)) and place not in plan.dropped:
        plan.dropped.add(place)
        plan.extras.append(Extra(*place, cell.text, address(grid.name, *grid.parted.get(place, place)), remark=said))


def _meant(plan: Plan, remark: str) -> list[Column]:
    """Those of several services across that a remark names, or of the month whose numbers it calls unsure; none when it
    names all, or none.
    """
    words = set(re.findall(r"[a-z]{2,}", remark.lower())) - FILLERS
    across = [one for one in plan.counts if "service" in one.keys]
    named = [one for one in across if words & set(re.findall(r"[a-z]{2,}", one.keys["service"].text.lower()))]
    timed = {months.MONTHS[word] for word in _MONTHS.findall(remark.lower())}
    if not named and timed and _UNSURE.search(remark) and not _TAKEN.search(remark):
        across = [one for one in plan.counts if one.span]
        named = [one for one in across if one.span.month in timed]
    return named if len(named) < len(across) else []


def _comments(plan: Plan, names: Iterable[Cell]) -> list[str]:
    return [text for cell in names if (text := plan.table.grid.comments.get((cell.row, cell.col)))]


def doubtful(plan: Plan, remarks: list[str]) -> str | None:
    """The first remark that changes what numbers mean; None when none does."""
    for text in remarks:
        told = bool(_OTHER_MONTH.search(text) or _TWO_MONTHS.search(text)) and not _TO_COME.search(text)
        said = months.span(text) if told else None
        several = bool(plan.month and plan.month.months > 1 and _TAKEN.search(text))  # "memakai angka September" of two
        other = said and (said.months > 1 or several or not plan.month or said.month != plan.month.month)
        named = {months.MONTHS[word] for word in _MONTHS.findall(text.lower())} if told and not said else set()
        other = other or bool(named - {plan.month.month if plan.month else 0})
        other = other or (not _TO_COME.search(text) and _of_another_time(plan, text))
        if _UNSURE.search(text) or other:
            return text[:80]
    return None


def _steps(plan: Plan, row: int) -> list[str]:
    """What a checklist says of a requirement below "Tindak lanjut"."""
    return [cleaned(cell.text) for cell in _under(plan, row, STEPS)] if plan.relation == "compliance" else []


def _of_another_time(plan: Plan, text: str) -> bool:
    return any(_another_time(plan, *one.group("name", "year")) for one in _AT_TIME.finditer(text))


def _another_time(plan: Plan, name: str | None, year: str | None) -> bool:
    month = months.MONTHS[name.lower()] if name else None
    of_another = month and (not plan.month or month != plan.month.month)
    return bool(of_another or (year and plan.year and int(year) != plan.year))


def _none_of_it(plan: Plan, row: int) -> str | None:
    """ "0 buah" beside "Ada" of a requirement."""
    if plan.relation != "compliance":
        return None
    at = plan.table.grid.at
    if any(_NOT_MET.match(cell.text) for one in plan.counts if (cell := at(row, one.col))):
        return None
    numbers = [one for one in plan.columns if one.path and one.role != "data" and COUNTED.fullmatch(plain(one.header))]
    said = [(one, cell.text) for one in numbers if (cell := at(row, one.col))]
    return next((f"{one.header}: {text}" for one, text in said if _NONE.fullmatch(text)), None)


def _finished(plan: Plan, line: Line, remarks: list[str]) -> str | None:
    """ "sdh jadi 11" beside a 12 of which nobody says whether it came in or was finished."""
    if plan.relation != "service_volume" or line.measure or any(one.measure for one in plan.counts) or plan.measured_by:
        return None
    cells = [cell for one in plan.counts if (cell := plan.table.grid.cells.get((line.row, one.col)))]
    numbers = {amount(cell.text) for cell in cells}
    told = ((text, one["number"] or one["before"]) for text in remarks for one in _BECAME.finditer(text))
    return next((text[:80] for text, number in told if amount(number) not in numbers), None)


def _footnotes(plan: Plan, names: Iterable[Cell]) -> list[str]:
    """What notes with the star of a name say: "Gempol *)" and "*) masih data bulan Mei"."""
    stars = [star[1] for name in names if (star := STAR.search(name.text))]
    marks = [re.compile(rf"^\s*{re.escape(star)}(?!\*)\)?\s*(.+)") for star in stars]
    return [said[1] for cell in plan.table.grid.cells.values() for mark in marks if (said := mark.match(cell.text))]


def unit_of_column(column: Column) -> str | None:
    """What a header says in brackets that it counts: "Permohonan (orang)" → orang."""
    found = (_IN_BRACKETS.search(cell.text) for cell in column.path)
    return next((one[1] for one in found if one), None)


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
    """What is said of a row in a column of remarks, or behind the numbers, where no header stands."""
    first, last = max((one.col for one in plan.counts), default=0), plan.table.cols[-1] + 1
    headed = {cell.col for head in plan.table.header for cell in plan.table.grid.by_row[head]}
    behind = [plan.table.grid.cells.get((row, col)) for col in range(first + 1, last + 1) if col not in headed]
    said = [cell for cell in behind if cell and cell.kind == "text" and amount(cell.text) is None]
    return _under(plan, row, REMARKS) + said


def _under(plan: Plan, row: int, headers: tuple[str, ...]) -> list[Cell]:
    """The cells of a row whose column is called so."""
    cols = [
        one.col
        for one in plan.columns
        if one.path and plain(one.path[-1].text) in headers and one.role not in ("place", "item")
    ]
    return [cell for col in cols if (cell := plan.table.grid.at(row, col))]

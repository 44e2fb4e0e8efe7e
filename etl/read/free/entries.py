"""A register of single applications, one a line, is counted: "Gubeng | Pengantar nikah | 5-10-2026 | Selesai"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from etl.read.free import months
from etl.read.free.grid import Cell, Grid, address, amount
from etl.read.free.texts import cleaned, folded, plain
from etl.read.free.vocabulary import MEASURES, Vocabulary

FEW = 5  # lines; fewer may be anything
HEADS = {"requested": "Permohonan", "completed": "Selesai", "rejected": "Ditolak", "pending": "Dalam proses"}
UNSAID = "(tidak ditulis)"
_TIME = re.compile(r"[ T]\d{1,2}[:.]\d{2}.*$")
_STATES = (  # of an application; the first that fits
    ("withdrawn", re.compile(r"(di)?(batal|cabut|tarik)(kan)?\b|mengundurkan|kedaluwarsa|kadaluarsa")),
    ("pending", re.compile(r"(belum|blm|menunggu|antre|antri|baru|diajukan|terdaftar|(di)?verifikasi|proses)\b")),
    ("completed", re.compile(r"((sudah|telah) )?(selesai|(di)?terbit(kan)?|diambil|diserahkan|tuntas|dicetak|jadi)$")),
    ("rejected", re.compile(r"(berkas )?(di)?(tolak|kembalikan)\b")),
)
_ENTERED = re.compile(
    r"\b(masuk|permohonan|mohon|daftar|pendaftaran|terima|diterima|pengajuan|diajukan|dibuat|created)\b"
)
_OTHER = re.compile(  # than applications
    r"\b(pengaduan|aduan|keluhan|jadwal|rencana|kegiatan|rapat|bimtek|sosialisasi|kunjungan|monitoring|pelimpahan|"
    r"dasar hukum|keputusan|sk|perbup|perwali|survei|skm|berlaku|mulai berlaku|penetapan)\b"
)
_NUMBER = re.compile(r"\b(no|nomor|id|kode|registrasi|reg|tiket|resi|agenda)\b")  # of an application
_DONE = re.compile(r"\b(selesai|terbit|diterbitkan|ambil|diambil|penyerahan|keluar|penyelesaian)\b")


@dataclass
class _Register:
    """Where it stands: its header, its lines, and the columns of what each line says."""

    header: int
    rows: list[int]
    heads: dict[int, str]
    item: int
    place: int | None
    entered: int
    done: int | None
    state: int | None


def counted(grid: Grid, vocabulary: Vocabulary) -> Grid:
    """The sheet with one line for each kecamatan, service and month instead of the lines of its register, and their
    number by state behind the last column; the same sheet where it holds none. Grid.parted says from which lines a
    number came, Grid.doubted what must be asked before it counts, Grid.counted where the register begins.
    """
    for row, cells in grid.by_row.items():
        item = next((cell.col for cell in cells if vocabulary.meaning(cell.text).word == "item"), None)
        register = item and _register(grid, row, item, vocabulary)
        if register:
            return _summed(grid, register, vocabulary)
    return grid


def _register(grid: Grid, header: int, item: int, vocabulary: Vocabulary) -> _Register | None:
    heads = {cell.col: plain(cell.text) for cell in grid.by_row[header]}
    rows = [row for row in grid.by_row if row > header and (row, item) in grid.cells]
    above = (cell.text for row, cells in grid.by_row.items() if row < header for cell in cells)
    if (
        len(rows) < FEW
        or len(heads) < 3
        or any(_OTHER.search(plain(one)) for one in (*heads.values(), *above, grid.name))
    ):
        return None
    held = {col: [cell for row in rows if (cell := grid.cells.get((row, col)))] for col in heads}
    if any(_counts(grid.cells[header, col], cells, vocabulary) for col, cells in held.items()):
        return None
    place = next((col for col in heads if vocabulary.meaning(grid.cells[header, col].text).word == "place"), None)
    dates = [col for col, cells in held.items() if cells and _mostly(map(_day, cells))]
    entered = _named(dates, heads, _ENTERED) or next((col for col in dates if not _DONE.search(heads[col])), None)
    if entered is None or 3 * len(held[entered]) < 2 * len(rows):
        return None
    done = _named([col for col in dates if col != entered], heads, _DONE)
    others = [col for col in heads if col not in (item, place, *dates)]
    state = next((col for col in others if _stated(held[col], len(rows), vocabulary)), None)
    found = _Register(header, _lines(grid, header, item, entered), heads, item, place, entered, done, state)
    return found if _repeats(grid, found, vocabulary) else None


def _lines(grid: Grid, header: int, item: int, entered: int) -> list[int]:
    """The rows from the first to the last that names a day, but for blank ones, totals and headers of other pages."""
    cells = grid.cells
    dated = [row for row in grid.by_row if row > header and _day(cells.get((row, entered)))]
    again = cells[header, item].text
    return [
        row
        for row in grid.by_row
        if dated
        and dated[0] <= row <= dated[-1]
        and (row in dated or (row, item) in cells)
        and not ((row, item) in cells and cells[row, item].text == again)
    ]


def _repeats(grid: Grid, register: _Register, vocabulary: Vocabulary) -> bool:
    """Whether most lines name a service that exists, and some the same one of the same kecamatan: a list of what there
    is, each with the day since when, names each once.
    """
    named = [grid.cells[row, register.item].text for row in register.rows if (row, register.item) in grid.cells]
    known = sum(vocabulary.meaning(name).code("service") is not None for name in named)
    keys = {_key(grid, register, row, vocabulary) for row in register.rows}
    return len(register.rows) >= FEW and 2 * known >= len(register.rows) > len(keys)


def _counts(head: Cell, cells: list[Cell], vocabulary: Vocabulary) -> bool:
    """Whether a column holds numbers of files: then its lines are no single applications."""
    numbers = [cell for cell in cells if cell.kind != "date" and amount(cell.text) is not None]
    word = vocabulary.meaning(head.text).word
    return 2 * len(numbers) > len(cells) and (word in MEASURES or word == "total")


def _stated(cells: list[Cell], lines: int, vocabulary: Vocabulary) -> bool:
    """Whether a column says in nearly each line what became of it, and of some that it is finished."""
    told = [_state(cell.text, vocabulary) for cell in cells]
    return 3 * len(cells) >= 2 * lines and 5 * sum(map(bool, told)) >= 4 * len(cells) and "completed" in told


def _named(cols: list[int], heads: dict[int, str], words: re.Pattern[str]) -> int | None:
    return next((col for col in cols if words.search(heads[col])), None)


def _mostly(told: Iterable[object]) -> bool:
    every = [bool(one) for one in told]
    return 3 * sum(every) >= 2 * len(every)


def _day(cell: Cell | None) -> months.Span | None:
    """The month of a day, written with its hour or without."""
    return months.of_day(_TIME.sub("", cell.text)) if cell else None


def _state(text: str, vocabulary: Vocabulary) -> str | None:
    """What became of an application: completed, rejected, pending, withdrawn; None: nobody knows."""
    low = plain(text)
    told = next((state for state, words in _STATES if words.match(low)), None)
    word = vocabulary.meaning(text).word
    return told or (word if word in HEADS and word != "requested" else None)


def _summed(grid: Grid, register: _Register, vocabulary: Vocabulary) -> Grid:
    groups: dict[tuple[str, ...], list[int]] = {}
    for row in register.rows:
        groups.setdefault(_key(grid, register, row, vocabulary), []).append(row)
    told = {row: _became(grid, register, row, vocabulary) for row in register.rows}
    states = [one for one in HEADS if one in told.values()]
    several = len({month for *_, month in groups}) > 1
    states = [one for one in states if one != "pending" or not several]  # what is open now was not, then
    measures = [*(["requested"] if register.state or register.done else []), *states]
    behind = {measure: max(col for _, col in grid.cells) + at for at, measure in enumerate(measures, 1)}
    head, kept = register.header, [col for col in (register.place, register.item) if col]
    again = grid.cells[head, register.item].text
    headers = {row for (row, col), cell in grid.cells.items() if col == register.item and cell.text == again}
    gone = {*register.rows, *(row for row in headers if row <= register.rows[-1])}
    cells = {place: cell for place, cell in grid.cells.items() if place[0] not in gone}
    firsts = [head, *(rows[0] for rows in groups.values())]
    written = [Cell(row, col, "text", _written(grid, row, col)) for row in firsts for col in kept]
    written += [Cell(head, col, "text", HEADS[measure]) for measure, col in behind.items()]
    written.append(replace(grid.cells[head, register.entered], text="Bulan"))
    parted, doubted = dict(grid.parted), {}
    for (*_, month), rows in groups.items():
        row = rows[0]
        written += [Cell(row, register.entered, "text", month)] if month else []
        for measure, col in behind.items():
            number = sum(measure in ("requested", told[one]) for one in rows)
            source = register.item if measure == "requested" else register.state or register.done or register.item
            written.append(Cell(row, col, "number", str(number)))
            parted[row, col] = (row, source, (rows[-1], source))
            told_when = register.done or not several or measure == "requested"
            doubt = _twice(grid, register, rows) or _doubt(grid, register, rows, measure, vocabulary)
            if doubt := doubt or ("" if told_when else "bulan selesainya tidak disebut"):
                doubted[row, col] = doubt
    merged = [one for one in grid.merged if one.bottom < head or one.top > register.rows[-1]]
    made = Grid(grid.number, grid.name, [*cells.values(), *written], merged, grid.computed, grid.comments)
    made.parted, made.doubted = parted, doubted
    made.counted = (head, min(register.heads), len(register.rows))
    return made


def _key(grid: Grid, register: _Register, row: int, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Kecamatan, service and month of a line; services are the same by whatever name."""
    place = _written(grid, row, register.place) if register.place else ""
    name = cleaned(_written(grid, row, register.item))
    service = vocabulary.meaning(name).code("service") or folded(name)
    entered = _day(grid.cells.get((row, register.entered)))
    return folded(place), service, (entered and entered.text()) or ""


def _written(grid: Grid, row: int, col: int) -> str:
    """What a line says there; where it says nothing, words that nobody knows, so that a rule asks."""
    cell = grid.at(row, col)
    return cell.text if cell else UNSAID


def _became(grid: Grid, register: _Register, row: int, vocabulary: Vocabulary) -> str | None:
    """The measure in which a line counts besides the applications; a letter that a register holds was given out."""
    if register.state:
        cell = grid.cells.get((row, register.state))
        return _state(cell.text, vocabulary) if cell else None
    if register.done:
        return "completed" if (row, register.done) in grid.cells else "pending"
    return "completed"


def _twice(grid: Grid, register: _Register, rows: list[int]) -> str | None:
    """Why lines may be counted twice: one of them repeats the number of an application, as a log of states does."""
    for col, head in register.heads.items():
        cells = [grid.cells.get((row, col)) for row in register.rows]
        held = [cell for cell in cells if cell and not cell.text.strip(" .").isdigit()]  # 1, 2, 3 begin anew on a page
        names = {cell.text for cell in held}
        if not _NUMBER.search(head) or 2 * len(names) <= len(held) or len(names) == len(held):
            continue
        first: dict[str, Cell] = {}
        for cell in held:
            other = first.setdefault(cell.text, cell)
            if other is not cell and {cell.row, other.row} & set(rows):
                return f"{address('', cell.row, col)} mengulang nomor di {address('', other.row, col)}"
    return None


def _doubt(grid: Grid, register: _Register, rows: list[int], measure: str, vocabulary: Vocabulary) -> str | None:
    """Why a number must be asked about: a line of which nobody knows what became, or that was finished in another
    month than it came.
    """
    if measure == "requested":
        return None
    for row in rows:
        if register.state:
            cell = grid.cells.get((row, register.state))
            if cell is None or _state(cell.text, vocabulary) is None:
                return f"{address('', row, register.state)} " + (
                    f"tertulis “{cleaned(cell.text)}”" if cell else "kosong"
                )
        entered = _day(grid.cells.get((row, register.entered)))
        done = _day(grid.cells.get((row, register.done))) if register.done else None
        if entered and done and entered != done:
            return f"{address('', row, register.done or 0)} menyebut bulan lain daripada masuknya"
    return None

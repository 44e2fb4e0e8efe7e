"""How a file of free form was understood, in Indonesian lines.

Its tables and columns, where each key stands, what was left out and why.
"""

import re
from collections.abc import Iterator, Mapping

from etl.read.free.grid import NIHIL, address, is_state, is_value, letters
from etl.read.free.headers import Column, Key
from etl.read.free.lines import Line
from etl.read.free.plan import Plan
from etl.read.free.texts import is_desa
from etl.read.free.understand import Understood
from paten.say import understood as say
from paten.say.understood import AXES, DOUBTS, LEFT_OUT, MEASURES, RELATIONS, ROLES, SOURCES

RELEVANT = {  # the axes of a relation; others in a header ("Jenis Pelayanan") are only words there
    "service_volume": ("region", "service", "period"),
    "compliance": ("region", "requirement", "period"),
    "satisfaction": ("region", "unsur", "period"),
}
_RANGE = re.compile(r"([A-Z]+)(\d+):([A-Z]+)(\d+)")


def told(one: Understood, names: Mapping[str, str]) -> list[str]:
    """Lines about every table of the file, in order. names: code → name of regions, services, and requirements."""
    return [line for plan in one.plans for line in _table(plan, names)]


def _table(plan: Plan, names: Mapping[str, str]) -> Iterator[str]:
    rows = [line.row for line in plan.lines]
    header = plan.table.header
    where = (
        f"baris judul {header[0]}" + (f"–{header[-1]}" if len(header) > 1 else "") if header else "tanpa judul kolom"
    )
    numbered = f", nomor kolom di baris {plan.table.numbering}" if plan.table.numbering else ""
    yield f"Tabel {plan.id}: laporan {RELATIONS[plan.relation]}; {where}{numbered}, isi baris {rows[0]}–{rows[-1]}."
    if plan.table.grid.counted:
        yield f"  {say.entries(plan.table.grid.counted[-1])}"
    if plan.recap:
        yield f"  Tabel ini hanya menjumlahkan tabel lain (semua {plan.recap}): tidak dimuat, hanya dibandingkan."
    for column in plan.columns:
        if column.path or column.role != "bare":
            yield f'  Kolom {letters(column.col)} "{column.header}" → {_column(plan, column, names)}.'
    yield from _shared(plan, names)
    yield from _headings(plan, names)
    yield from _parts(plan)
    yield from _left_out(plan)
    yield from _asked(plan)


def _column(plan: Plan, column: Column, names: Mapping[str, str]) -> str:
    by_content = " (menurut isinya)" if column.by_content else ""
    if column.role == "earlier":
        return say.EARLIER.get(column.tense, say.EARLIER[None])
    if column.role == "part":
        return _part(plan, column)
    if column.role == "label" and not _gives_keys(plan, column):
        return say.REMARK
    if column.role != "data":
        return ROLES.get(column.role, column.role) + by_content
    meaning = _measure(plan, column) + _keys(plan, column, names)
    if asked := plan.misspelt(column):
        return f"{meaning}; bulannya ditanyakan ({asked})"
    if not _filled(plan, column):
        return say.EMPTY
    if parts := _added(plan, column):
        return f"{meaning}{by_content}; jumlah kolom {parts}"
    twin = next((one for one in plan.counts if one.col < column.col and _says(plan, one) == _says(plan, column)), None)
    same = f"; sama artinya dengan kolom {letters(twin.col)}: baris yang berisi di keduanya ditanyakan" if twin else ""
    return meaning + by_content + same


def _gives_keys(plan: Plan, column: Column) -> bool:
    """Whether what stands in it names rows."""
    return any(key.cell and key.cell.col == column.col for line in plan.lines for key in line.keys.values())


def _filled(plan: Plan, column: Column) -> bool:
    """Whether anything is loaded of a column: a cell in a row of data, or a value that stands for several."""
    rows = [line.row for line in plan.lines if line.role in ("data", "part")]
    return any((row, column.col) in plan.table.grid.cells for row in rows) or any(
        extra.col == column.col for extra in plan.extras
    )


def _across(plan: Plan) -> dict[int, tuple[int, int]]:
    """Column → the first and last of those in the same row whose sum it stands for."""
    found = {}
    for extra in plan.extras:
        place = _RANGE.fullmatch(extra.address.rpartition("!")[2])
        if place and place[2] == place[4] and place[1] != place[3]:
            found[extra.col] = (_number(place[1]), _number(place[3]))
    return found


def _number(name: str) -> int:
    """ "AB" as a number of a column."""
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - 64
    return number


def _added(plan: Plan, column: Column) -> str:
    """The columns that are added up to this one: "G–I"; "" when it is taken as it stands."""
    first, last = _across(plan).get(column.col, (0, 0))
    return f"{letters(first)}–{letters(last)}" if first else ""


def _part(plan: Plan, column: Column) -> str:
    """What becomes of a part: added to the column that stands for all of them, or left to its total."""
    for col, (first, last) in _across(plan).items():
        if first <= column.col <= last:
            return f"bagian; dijumlahkan di kolom {letters(col)}"
    whole = [one for one in plan.columns if one.role in ("data", "total") and not _added(plan, one)]
    beside = [one for one in whole if one.group and one.group is column.group]
    alike = [one for one in whole if one.role == "data" and _says(plan, one) == _says(plan, column)]
    if beside or len(alike) == 1:
        return f"bagian dari kolom {letters((beside or alike)[0].col)}, tidak dimuat sendiri"
    return "bagian dari angka lain, tidak dimuat sendiri"


def _says(plan: Plan, column: Column) -> tuple:
    measure = column.measure or plan.default_measure
    keys = sorted((axis, key.text.lower()) for axis, key in column.keys.items())
    return column.measure, _under(plan, column) if measure == "status" else None, column.tense, keys


def _under(plan: Plan, column: Column) -> str:
    """ "ADA" below the name of a kecamatan; "" where the name itself stands over the cells."""
    last = column.path[-1] if column.path else None
    return (
        last.text
        if last and plan.relation == "compliance" and all(key.cell is not last for key in column.keys.values())
        else ""
    )


def _measure(plan: Plan, column: Column) -> str:
    """The measure of a column and how sure it is."""
    if column.measure:
        asked = column.people and plan.relation == "satisfaction"
        people = f", banyak responden {column.people.text}" if asked else ""
        return MEASURES[column.measure] + people
    if plan.relation == "service_volume" and any(line.measure for line in plan.data):
        return "ukuran menurut barisnya"
    measure = MEASURES[plan.default_measure or "completed"]
    if plan.default_measure == "status" and (under := _under(plan, column)):
        named = column.under and not is_state(under)  # "S", which a key explains
        return f"{measure} “{under}”, yaitu {column.under}" if named else f"{measure} “{under}”"
    if plan.measured_by == "header":
        return measure
    return f"{measure} (menurut {SOURCES[plan.measured_by]})" if plan.measured_by else f"{measure} (dianggap)"


def _keys(plan: Plan, column: Column, names: Mapping[str, str]) -> str:
    keys = {axis: column.keys[axis] for axis in RELEVANT[plan.relation] if axis in column.keys}
    months = f"{column.span.text(plan.year)}" if column.span and column.span.text(plan.year) else None
    return "".join(
        f", {AXES[axis]} {months if months and axis == 'period' else _text(key, names)}" for axis, key in keys.items()
    )


def _text(key: Key, names: Mapping[str, str]) -> str:
    """A key as it was written; a code with its name."""
    return f"{names[key.text].removeprefix('Kec. ')} ({key.text})" if key.text in names else key.text


def _shared(plan: Plan, names: Mapping[str, str]) -> Iterator[str]:
    """Keys that stand around the table, each with its place."""
    if plan.answered:
        told = ", ".join(f"{place} {key.text}" for place, key in sorted(plan.answered.items()))
        yield f"  Banyak responden tiap kecamatan: {told}."
    for axis, key in plan.shared.items():
        if axis == "respondents":
            yield f"  Untuk seluruh tabel: banyak responden {key.text}, dari {_place(plan, axis, key)}."
        elif axis in AXES:
            length = plan.shared["months"].text if axis == "period" and "months" in plan.shared else "1"
            said = f"masa {length} bulan mulai {key.text}" if length != "1" else f"{AXES[axis]} {_text(key, names)}"
            yield f"  Untuk seluruh tabel: {said}, dari {_place(plan, axis, key)}."


def _place(plan: Plan, axis: str, key: Key) -> str:
    if key.cell:
        return f"sel {address(plan.table.grid.name, key.cell.row, key.cell.col)}"
    return SOURCES.get(plan.sources.get(axis, ""), SOURCES["title"])


def _headings(plan: Plan, names: Mapping[str, str]) -> Iterator[str]:
    """Rows that name something for the rows below them, and rows of mere text."""
    used = {key.cell for line in plan.data for key in line.keys.values()}
    around = {key.cell.row for key in plan.shared.values() if key.cell}  # told with the table as a whole
    headings = [line for line in plan.lines if line.role == "heading" and line.row not in around]
    for line in headings:
        if given := [_named(axis, key, names) for axis, key in line.keys.items() if axis in AXES and key.cell in used]:
            yield f"  Baris {line.row}: {', '.join(given)}, untuk baris-baris di bawahnya."
    empty = [line for line in headings if line.keys and not used & {key.cell for key in line.keys.values()}]
    if empty := sorted(empty + [line for line in plan.lines if line.role == "unreported"], key=lambda line: line.row):
        yield f"  Baris {_rows(empty)}: tidak berisi angka, tidak dimuat."
    titles = [line for line in plan.lines if line.role == "above" and not _valued(plan, line)]
    if texts := sorted([line for line in headings if not line.keys] + titles, key=lambda line: line.row):
        yield f"  Baris {_rows(texts)}: {say.TEXT}."


def _valued(plan: Plan, line: Line) -> bool:
    """Whether a row holds numbers."""
    cells = (plan.table.grid.at(line.row, one.col) for one in plan.columns if one.role in ("data", "part", "total"))
    return any(cell is not None and is_value(cell.kind, cell.text) for cell in cells)


def _named(axis: str, key: Key, names: Mapping[str, str]) -> str:
    """ "kecamatan BLIMBING", also of a heading that says KECAMATAN itself."""
    own = key.text.lower().startswith(AXES[axis])
    return f"{AXES[axis]} {key.text[len(AXES[axis]) :].strip() if own else _text(key, names)}"


def _parts(plan: Plan) -> Iterator[str]:
    """Rows of desa, and numbers that stand for several cells."""
    summed = [line for line in plan.lines if line.part and line.role == "data"]
    parts = sorted([line for line in plan.lines if line.role == "part"] + summed, key=lambda line: line.row)
    of_desa = any(one.role == "desa" for one in plan.columns) or any(is_desa(line.label) for line in parts)
    if summed and summed[0].of_service:
        yield f"  Baris {_rows(parts)}: rincian, dijumlahkan menjadi layanannya."
    elif summed and not of_desa:
        yield f"  Baris {_rows(parts)}: rincian (misalnya per tanggal), dijumlahkan menjadi satu angka."
    elif summed:
        yield f"  Baris {_rows(parts)}: desa/kelurahan, dijumlahkan menjadi kecamatannya."
    elif parts:
        yield f"  Baris {_rows(parts)}: desa/kelurahan, tidak dimuat; yang dimuat angka kecamatannya."
    sheet = plan.table.grid.name
    for extra in plan.extras:
        if extra.doubt:
            yield f"  Ditanyakan: jumlah {extra.address} ({extra.doubt})."
    merged = [one for one in plan.extras if ":" not in one.address and one.address != address(sheet, one.row, one.col)]
    for place in sorted({one.address for one in merged if not one.doubt and one.text.lower() in NIHIL}):
        count = sum(one.address == place for one in merged)
        yield f"  Sel gabungan {place}: nihil, juga untuk {count} sel lain di dalamnya."


def _left_out(plan: Plan) -> Iterator[str]:
    """Rows that are no facts, by their kind and, where it says more, by their own name."""
    reasons = {line.row: _reason(plan, line) for line in plan.lines}
    for words in dict.fromkeys(filter(None, reasons.values())):
        yield f"  Baris {_rows([line for line in plan.lines if reasons[line.row] == words])}: {words}."


def _reason(plan: Plan, line: Line) -> str:
    """Why a row is left out; "" when it is not, or told among the headings."""
    if line.role == "above" and not _valued(plan, line):
        return ""
    if line.role == "skipped" and not say.is_rate(line.label):
        return say.no_count([one.label for one in plan.lines if one.role == "skipped" and not say.is_rate(one.label)])
    if line.role == "deleted":
        marks = [plan.table.grid.cells.get((line.row, one.col)) for one in plan.columns if one.role == "deleted"]
        return say.marked(next((cell.text.strip() for cell in marks if cell and cell.text.strip()), ""))
    return LEFT_OUT.get(line.role, "")


def _asked(plan: Plan) -> Iterator[str]:
    """What must be answered before the rows count; of a recap nothing is."""
    for doubt, detail in () if plan.recap else plan.doubts.items():
        axis = {"bulan": "period", "wilayah": "region", "layanan": "service"}.get(doubt)
        some = any(axis in one.keys for one in [*plan.counts, *plan.data])
        held = "angka yang tidak menyebutnya" if some else "baris tabel ini"
        yield f"  {DOUBTS[doubt]} ({detail}); {held} ditahan sampai dijawab."


def _rows(lines: list[Line]) -> str:
    """4–6, 9."""
    spans: list[list[int]] = []
    for line in lines:
        if spans and line.row == spans[-1][1] + 1:
            spans[-1][1] = line.row
        else:
            spans.append([line.row, line.row])
    return ", ".join(f"{first}" if first == last else f"{first}–{last}" for first, last in spans)

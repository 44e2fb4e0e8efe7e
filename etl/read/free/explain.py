"""How a file of free form was understood, in Indonesian lines.

Its tables and columns, where each key stands, what was left out and why.
"""

from collections.abc import Iterator

from etl.read.free.grid import NIHIL, address, letters
from etl.read.free.headers import Column, Key
from etl.read.free.lines import Line
from etl.read.free.plan import Plan
from etl.read.free.understand import Understood

RELATIONS = {"service_volume": "layanan", "compliance": "kepatuhan", "satisfaction": "kepuasan (SKM)"}
ROLES = {
    "number": "nomor urut, tidak dimuat",
    "place": "kode atau nama kecamatan",
    "desa": "nama desa/kelurahan; dijumlahkan per kecamatan",
    "item": "nama layanan",
    "unsur": "unsur survei",
    "requirement": "persyaratan",
    "month": "bulan",
    "year": "tahun",
    "quarter": "triwulan",
    "half": "semester",
    "deleted": "tanda dihapus; baris yang bertanda tidak dimuat",
    "measure": "ukuran (permohonan, selesai, …)",
    "label": "nama baris",
    "group": "kelompok, tidak dimuat",
    "respondent": "nomor responden, tidak dimuat",
    "total": "jumlah; hanya untuk diperiksa, tidak dimuat",
    "part": "bagian dari jumlah di sebelahnya, tidak dimuat sendiri",
    "earlier": "bulan lalu atau jumlah sampai bulan ini; hanya untuk diperiksa",
    "skipped": "bukan angka laporan, tidak dimuat",
    "unknown": "tidak dimengerti, tidak dimuat",
    "bare": "tanpa judul, tidak dimuat",
}
MEASURES = {
    "requested": "permohonan",
    "completed": "selesai",
    "rejected": "ditolak",
    "on_time": "selesai tepat waktu",
    "carried_over": "sisa bulan lalu",
    "pending": "sisa akhir bulan",
    "complaints": "pengaduan",
    "score": "nilai unsur",
    "respondents": "banyak responden",
    "status": "status",
    "evidence": "bukti",
    "evidence_date": "tanggal bukti",
    "link": "tautan",
}
AXES = {"region": "kecamatan", "service": "layanan", "unsur": "unsur", "requirement": "syarat", "period": "bulan"}
RELEVANT = {  # the axes of a relation; others in a header ("Jenis Pelayanan") are only words there
    "service_volume": ("region", "service", "period"),
    "compliance": ("region", "requirement", "period"),
    "satisfaction": ("region", "unsur", "period"),
}
DOUBTS = {
    "bulan": "Bulannya ditanyakan",
    "kumulatif": "Ditanyakan: angka sampai dengan bulan ini",
    "wilayah": "Kecamatannya ditanyakan",
    "layanan": "Layanannya ditanyakan",
}
SOURCES = {
    "sheet": "nama lembar",
    "file": "nama berkas",
    "title": "teks di atas tabel",
    "below": "teks di bawah tabel",
    "other": "lembar lain di berkas ini",
    "rows": "banyaknya baris jawaban",
}
LEFT_OUT = {
    "total": "jumlah, hanya untuk diperiksa",
    "above": "jumlah di atas bagiannya, hanya untuk diperiksa",
    "skipped": "rata-rata atau persen, tidak dimuat",
    "apart": "di bawah judul yang bukan kecamatan, tidak dimuat",
    "earlier": "bulan lalu atau jumlah sampai bulan ini, tidak dimuat",
    "deleted": "bertanda dihapus, tidak dimuat",
    "unnamed": "angka tanpa nama, tidak dimuat",
    "respondent": "jawaban tiap responden; rata-ratanya yang dimuat",
    "detail": "rincian layanan di atasnya, tidak dimuat; yang dimuat angka layanan itu",
}


def told(one: Understood) -> list[str]:
    """Lines about every table of the file, in order."""
    sender = one.kabupaten_kota or "tidak disebut di berkas; menurut folder kiriman atau kode barisnya"
    lines = [f"Pengirim: {sender}."]
    for plan in one.plans:
        lines += _table(plan)
    return lines


def _table(plan: Plan) -> Iterator[str]:
    rows = [line.row for line in plan.lines]
    header = plan.table.header
    where = (
        f"baris judul {header[0]}" + (f"–{header[-1]}" if len(header) > 1 else "") if header else "tanpa judul kolom"
    )
    numbered = f", nomor kolom di baris {plan.table.numbering}" if plan.table.numbering else ""
    yield f"Tabel {plan.id}: laporan {RELATIONS[plan.relation]}; {where}{numbered}, isi baris {rows[0]}–{rows[-1]}."
    if plan.recap:
        yield f"  Tabel ini hanya menjumlahkan tabel lain (semua {plan.recap}): tidak dimuat, hanya dibandingkan."
    for column in plan.columns:
        if column.path or column.role != "bare":
            yield f'  Kolom {letters(column.col)} "{column.header}" → {_column(plan, column)}.'
    yield from _shared(plan)
    yield from _headings(plan)
    yield from _parts(plan)
    yield from _left_out(plan)
    yield from _asked(plan)


def _column(plan: Plan, column: Column) -> str:
    by_content = " (menurut isinya)" if column.by_content else ""
    if column.role != "data":
        return ROLES.get(column.role, column.role) + by_content
    if asked := plan.misspelt(column):
        return f"{_measure(plan, column)}{_keys(plan, column)}; bulannya ditanyakan ({asked})"
    twin = next((one for one in plan.counts if one.col < column.col and _says(one) == _says(column)), None)
    same = f"; sama artinya dengan kolom {letters(twin.col)}, jadi ditanyakan" if twin else ""
    return _measure(plan, column) + _keys(plan, column) + by_content + same


def _says(column: Column) -> tuple:
    under = column.path[-1].text if column.measure == "status" and column.path else None
    return column.measure, under, column.tense, sorted((axis, key.text.lower()) for axis, key in column.keys.items())


def _measure(plan: Plan, column: Column) -> str:
    """The measure of a column and how sure it is."""
    if column.measure:
        return MEASURES[column.measure]
    if plan.relation == "service_volume" and any(line.measure for line in plan.data):
        return "ukuran menurut barisnya"
    measure = MEASURES[plan.default_measure or "completed"]
    if plan.measured_by == "header":
        return measure
    return f"{measure} (menurut {SOURCES[plan.measured_by]})" if plan.measured_by else f"{measure} (dianggap)"


def _keys(plan: Plan, column: Column) -> str:
    keys = {axis: column.keys[axis] for axis in RELEVANT[plan.relation] if axis in column.keys}
    months = f"{column.span.text(plan.year)}" if column.span and column.span.text(plan.year) else None
    return "".join(
        f", {AXES[axis]} {months if months and axis == 'period' else key.text}" for axis, key in keys.items()
    )


def _shared(plan: Plan) -> Iterator[str]:
    """Keys that stand around the table, each with its place."""
    for axis, key in plan.shared.items():
        if axis == "respondents":
            yield f"  Untuk seluruh tabel: banyak responden {key.text}, dari {_place(plan, axis, key)}."
        elif axis in AXES:
            length = plan.shared["months"].text if axis == "period" and "months" in plan.shared else "1"
            said = f"masa {length} bulan mulai {key.text}" if length != "1" else f"{AXES[axis]} {key.text}"
            yield f"  Untuk seluruh tabel: {said}, dari {_place(plan, axis, key)}."


def _place(plan: Plan, axis: str, key: Key) -> str:
    if key.cell:
        return f"sel {address(plan.table.grid.name, key.cell.row, key.cell.col)}"
    return SOURCES.get(plan.sources.get(axis, ""), SOURCES["title"])


def _headings(plan: Plan) -> Iterator[str]:
    """Rows that name something for the rows below them, and rows of mere text."""
    used = {key.cell for line in plan.data for key in line.keys.values()}
    headings = [line for line in plan.lines if line.role == "heading"]
    for line in headings:
        if given := [_named(axis, key) for axis, key in line.keys.items() if axis in AXES and key.cell in used]:
            yield f"  Baris {line.row}: {', '.join(given)}, untuk baris-baris di bawahnya."
    empty = [line for line in headings if line.keys and not used & {key.cell for key in line.keys.values()}]
    if empty:
        yield f"  Baris {_rows(empty)}: tidak berisi angka, tidak dimuat."
    if texts := [line for line in headings if not line.keys]:
        yield f"  Baris {_rows(texts)}: teks atau nama kelompok, tidak dimuat."


def _named(axis: str, key: Key) -> str:
    """ "kecamatan BLIMBING", also of a heading that says KECAMATAN itself."""
    own = key.text.lower().startswith(AXES[axis])
    return f"{AXES[axis]} {key.text[len(AXES[axis]) :].strip() if own else key.text}"


def _parts(plan: Plan) -> Iterator[str]:
    """Rows of desa, and numbers that stand for several cells."""
    summed = [line for line in plan.lines if line.part and line.role == "data"]
    parts = sorted([line for line in plan.lines if line.role == "part"] + summed, key=lambda line: line.row)
    if summed and summed[0].of_service:
        yield f"  Baris {_rows(parts)}: rincian, dijumlahkan menjadi layanannya."
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
    """Rows that are no facts, by their kind."""
    for kind, words in LEFT_OUT.items():
        if rows := [line for line in plan.lines if line.role == kind]:
            yield f"  Baris {_rows(rows)}: {words}."


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

"""How a file of free form was understood, in Indonesian lines.

Its tables and columns, where each key stands, what was left out and why.
"""

from collections.abc import Iterator

from etl.read.free.grid import address, letters
from etl.read.free.headers import Column
from etl.read.free.lines import Line
from etl.read.free.plan import Plan
from etl.read.free.understand import Understood

RELATIONS = {"service_volume": "layanan", "compliance": "kepatuhan", "satisfaction": "kepuasan (SKM)"}
ROLES = {
    "number": "nomor urut, tidak dimuat",
    "place": "nama kecamatan",
    "desa": "nama desa/kelurahan; dijumlahkan per kecamatan",
    "item": "nama layanan",
    "unsur": "unsur survei",
    "requirement": "persyaratan",
    "month": "bulan",
    "measure": "ukuran (permohonan, selesai, …)",
    "label": "nama baris",
    "group": "kelompok, tidak dimuat",
    "respondent": "nomor responden, tidak dimuat",
    "total": "jumlah; hanya untuk diperiksa, tidak dimuat",
    "part": "bagian dari jumlah di sebelahnya; hanya untuk diperiksa",
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
DOUBTS = {
    "bulan": "Bulannya ditanyakan",
    "kumulatif": "Ditanyakan: angka sampai dengan bulan ini",
    "wilayah": "Kecamatannya ditanyakan",
    "layanan": "Layanannya ditanyakan",
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
    where = f"baris judul {header[0]}" + (f"–{header[-1]}" if len(header) > 1 else "")
    numbered = f", nomor kolom di baris {plan.table.numbering}" if plan.table.numbering else ""
    yield f"Tabel {plan.id}: laporan {RELATIONS[plan.relation]}; {where}{numbered}, isi baris {rows[0]}–{rows[-1]}."
    for column in plan.columns:
        if column.path or column.role not in ("bare",):
            yield f'  Kolom {letters(column.col)} "{column.header}" → {_column(plan, column)}.'
    yield from _shared(plan)
    yield from _left_out(plan)
    for doubt, detail in plan.doubts.items():
        yield f"  {DOUBTS[doubt]} ({detail}); baris tabel ini ditahan sampai dijawab."


def _column(plan: Plan, column: Column) -> str:
    if column.role != "data":
        return ROLES.get(column.role, column.role) + (", menurut isinya" if not column.path else "")
    measure = MEASURES[column.measure or plan.default_measure or "completed"]
    assumed = (
        "" if column.measure or plan.relation != "service_volume" else " (ukurannya tidak disebut: dianggap selesai)"
    )
    keys = "".join(f", {AXES[axis]} {key.text}" for axis, key in column.keys.items() if axis in AXES)
    return f"{measure}{keys}{assumed}"


def _shared(plan: Plan) -> Iterator[str]:
    """Keys that stand around the table, each with its place."""
    for axis, key in plan.shared.items():
        if axis in AXES:
            cell = key.cell and address(plan.table.grid.name, key.cell.row, key.cell.col)
            yield f"  Untuk seluruh tabel: {AXES[axis]} {key.text}, dari {cell or 'nama lembar atau nama berkas'}."


def _left_out(plan: Plan) -> Iterator[str]:
    """Rows that are no facts, by their kind."""
    kinds = {
        "heading": "judul di dalam tabel",
        "total": "jumlah, hanya untuk diperiksa",
        "above": "jumlah di atas bagiannya, hanya untuk diperiksa",
        "part": "desa/kelurahan, ikut dijumlahkan",
        "skipped": "rata-rata atau persen, tidak dimuat",
        "earlier": "bulan lalu atau jumlah sampai bulan ini, tidak dimuat",
        "unnamed": "angka tanpa nama, tidak dimuat",
        "respondent": "jawaban tiap responden, tidak dimuat",
    }
    for kind, words in kinds.items():
        if rows := [line for line in plan.lines if line.role == kind]:
            yield f"  Baris {_rows(rows)}: {words}."


def _rows(lines: list[Line]) -> str:
    """4–6, 9."""
    spans: list[list[int]] = []
    for line in lines:
        if spans and line.row == spans[-1][1] + 1:
            spans[-1][1] = line.row
        else:
            spans.append([line.row, line.row])
    return ", ".join(f"{first}" if first == last else f"{first}–{last}" for first, last in spans)

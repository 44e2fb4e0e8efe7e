"""Verbs that give account of numbers: what changed and why, and what stands behind one. Each gives the exit code."""

import argparse
from datetime import date, datetime

import duckdb
import pandas as pd

from etl import folder as folders
from etl import publish, screen
from etl.errors import UserError
from etl.folder import Folder
from paten import changes as comparing
from paten import warehouse
from paten.numbers import count
from paten.periods import month_name
from paten.say import changes as say
from paten.say.values import number
from paten.view import PROVINCE, View

Options = argparse.Namespace
SHOWN_AT_MOST = 60


def changes(options: Options) -> int:
    """Says which numbers another version shows otherwise, and what brought it."""
    folder = folders.default()
    now = _shown(folder)
    earlier, how = _earlier(folder, now["version"], options.since)
    view = View(now["version"], (PROVINCE,), options.kabupaten_kota or PROVINCE, date.fromisoformat(now["as_of"]))
    _known(view)
    try:
        found = comparing.changes(view, earlier)
    except (duckdb.BinderException, duckdb.CatalogException) as other_shape:
        raise UserError(
            f"Versi {earlier} dibuat oleh program yang lain bentuk datanya, sehingga tidak dapat dibandingkan. "
            "Buat lagi keadaan itu dengan python -m etl publish --as-of TANGGAL, lalu python -m etl publish."
        ) from other_shape
    summary = found[(found["item"] == "") & ((found.level != "kecamatan") | (view.region != PROVINCE))]
    day = date.fromisoformat(str(warehouse.kept()[earlier]["as_of"]))
    lines = [say.heading(len(summary), earlier, day, now["version"], view.period, how), *say.lines(summary)]
    if len(lines) > SHOWN_AT_MOST + 1:
        left = len(lines) - SHOWN_AT_MOST - 1
        lines = [*lines[: SHOWN_AT_MOST + 1], f"… dan {left} baris lain (semuanya dengan --json)"]
    result = {"snapshot": now["version"], "earlier": earlier, "chosen": how, "changes": _plain(found)}
    screen.out(lines, result, options.json)
    return 0


def evidence(options: Options) -> int:
    """Packs all that stands behind one number."""
    from etl.evidence import Cell, pack

    cell = Cell(options.region, options.indicator, options.month, options.item)
    packed = pack(folders.default(), cell, options.out)
    one = packed.number
    value = number(one["value"], one["unit"], one["numerator"], one["denominator"])
    simulated = "SIMULASI · " if one["simulated"] == "ya" else ""
    screen.out(
        [
            f"{simulated}{one['title']}, {one['region']}, {month_name(one['period'])}: {value}. "
            + (
                f"Dihitung ulang dari {count(packed.rows)} baris; hasilnya sama."
                if packed.rows
                else "Tidak ada baris yang dihitung; angkanya belum diketahui."
            ),
            f"{len(packed.files) + 1} berkas ditulis di {packed.path}. Mulai dari BACA-DULU.txt.",
        ],
        {"out": str(packed.path), "rows": packed.rows, "number": _value(one), "files": list(packed.files)},
        options.json,
    )
    return 0


def _shown(folder: Folder) -> dict:
    shown = publish.shown(folder)
    if not shown:
        raise UserError(
            f"Belum ada data yang diterbitkan di {folder.root}. Muat laporan dulu: python -m etl load BERKAS."
        )
    return shown


def _known(view: View) -> None:
    if view.region not in set(warehouse.rows("regions", view).region_code):
        raise UserError(f"Kode {view.region} tidak dikenal. Isi kode kabupaten/kota, misalnya 35.74.")


def _earlier(folder: Folder, shown: int, wanted: int | date | None) -> tuple[int, str]:
    found = comparing.since(shown, wanted)
    if found:
        return found
    kept = ", ".join(str(version) for version in publish.versions(folder) if version != shown)
    what = f"Versi {wanted} tidak tersimpan" if isinstance(wanted, int) else "Tidak ada terbitan dari waktu itu"
    if wanted is None:
        what = "Belum ada terbitan lain untuk dibandingkan"
    advice = f"Yang tersimpan: {kept}." if kept else "Terbitkan dahulu keadaan lain."
    raise UserError(f"{what}. {advice} Keadaan pada tanggal lain dibuat dengan python -m etl publish --as-of TANGGAL.")


def _plain(rows: pd.DataFrame) -> list[dict]:
    """Rows as JSON holds them: days as text, unknown as null."""
    return [{name: _value(value) for name, value in row.items()} for row in rows.to_dict("records")]


def _value(value: object) -> object:
    if isinstance(value, dict):
        return {name: _value(one) for name, one in value.items()}
    if isinstance(value, list | tuple) or hasattr(value, "tolist") and getattr(value, "ndim", 0):
        return [_value(one) for one in value]
    if pd.isna(value):
        return None
    if isinstance(value, datetime):
        return value.date().isoformat() if value == datetime.combine(value.date(), datetime.min.time()) else str(value)
    return value.item() if hasattr(value, "item") else value

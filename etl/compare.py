"""The snapshot shown now against another version of the same folder: lines for people, rows for programs."""

from dataclasses import dataclass
from datetime import date, datetime

import duckdb
import pandas as pd

from etl import publish
from etl.errors import UserError
from etl.folder import Folder
from paten import changes as comparing
from paten import warehouse
from paten.say import changes as say
from paten.view import PROVINCE, View

SHOWN_AT_MOST = 60
OTHER_SHAPE = (duckdb.BinderException, duckdb.CatalogException)  # a snapshot with other relations or columns


@dataclass(frozen=True)
class Comparison:
    """lines: the heading and one line per change; result: all of it, as JSON holds it."""

    lines: list[str]
    result: dict


def compare(folder: Folder, wanted: int | date | None, region: str | None) -> Comparison:
    """What changed since a version or a day (None: a week), of the province or of one region with what is below it."""
    now = publish.published(folder)
    earlier, how = _earlier(folder, now["version"], wanted)
    view = View(now["version"], (PROVINCE,), region or PROVINCE, date.fromisoformat(now["as_of"]))
    found = _changes(view, earlier)
    summary = found[(found["item"] == "") & ((found.level != "kecamatan") | (view.region != PROVINCE))]
    day = date.fromisoformat(str(warehouse.kept()[earlier]["as_of"]))
    simulated = "SIMULASI · " if warehouse.meta(view)["simulated"] == "ya" else ""
    lines = [simulated + say.heading(len(summary), earlier, day, now["version"], view.period, how), *say.lines(summary)]
    if len(lines) > SHOWN_AT_MOST + 1:
        left = len(lines) - SHOWN_AT_MOST - 1
        lines = [*lines[: SHOWN_AT_MOST + 1], f"… dan {left} baris lain (semuanya dengan --json)"]
    return Comparison(lines, {"snapshot": now["version"], "earlier": earlier, "chosen": how, "changes": plain(found)})


def _changes(view: View, earlier: int) -> pd.DataFrame:
    _known(view)
    try:
        return comparing.changes(view, earlier)
    except OTHER_SHAPE as other_shape:
        raise UserError(
            f"Versi {earlier} dibuat oleh program yang lain bentuk datanya, sehingga tidak dapat dibandingkan. "
            "Buat lagi keadaan itu dengan python -m etl publish --as-of TANGGAL, lalu python -m etl publish."
        ) from other_shape


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
    elif wanted == shown:
        what = f"Versi {wanted} adalah yang tampil sekarang"
    advice = f"Yang tersimpan: {kept}." if kept else "Terbitkan dahulu keadaan lain."
    raise UserError(f"{what}. {advice} Keadaan pada tanggal lain dibuat dengan python -m etl publish --as-of TANGGAL.")


def plain(rows: pd.DataFrame) -> list[dict]:
    """Rows as JSON holds them: days as text, unknown as null."""
    return [{name: _value(one) for name, one in row.items()} for row in rows.to_dict("records")]


def _value(told: object) -> object:
    if isinstance(told, dict):
        return {name: _value(one) for name, one in told.items()}
    if isinstance(told, list | tuple) or getattr(told, "ndim", 0):
        return [_value(one) for one in told]
    if pd.isna(told):
        return None
    if isinstance(told, datetime):
        return told.date().isoformat() if told == datetime.combine(told.date(), datetime.min.time()) else str(told)
    return told.item() if hasattr(told, "item") else told

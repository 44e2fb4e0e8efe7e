"""status --kabupaten-kota: how far one kabupaten/kota is, in ten lines; all its numbers as JSON."""

import json
from datetime import date

import pandas as pd

from etl import publish, screen
from etl.errors import UserError
from etl.folder import Folder
from paten import warehouse
from paten.numbers import count
from paten.periods import code, day, usual
from paten.say import projection, standing
from paten.view import PROVINCE, View

MONTHS = 24
QUESTIONS = {
    "kecamatan": {},
    "requirements": {},
    "acts": {},
    "lacks": {},
    "completeness": {},
    "stage_counts": {},
    "record": {"months": 12},
    "history": {"indicators": [*standing.CHANGED, "ikm"], "months": MONTHS},
    "matched_change": {"indicator": "selesai"},
    "matched_index": {},
    "movements": {"months": projection.MONTHS},
    "curve": {},
    "profile": {},
    "signals": {},
}


def tell(folder: Folder, region: str, month: date | None, as_json: bool) -> int:
    """Prints the lines, or one JSON object: lines, indicators, signals, acts, kecamatan, report, meta. Gives 0."""
    shown = publish.published(folder)
    view = View(shown["version"], (PROVINCE,), region, month or date(1970, 1, 1))
    label = _label(view)
    view = view.at(period=month_shown(view, month))
    answers = {name: warehouse.rows(name, view, **choices) for name, choices in QUESTIONS.items()}
    answers["matched_share"] = warehouse.rows("matched_change", view, indicator="tepat_waktu")
    meta = warehouse.meta(view)
    mark = " · SIMULASI" if meta["simulated"] == "ya" else ""
    lines = standing.lines(answers, label, view.period)
    lines[0] += f" · versi data {count(view.version)}, disusun per {day(date.fromisoformat(meta['as_of']))}{mark}"
    screen.out(lines, {"lines": lines} | _everything(view, meta, answers), as_json)
    return 0


def _label(view: View) -> str:
    regions = warehouse.rows("regions", view)
    found = regions[(regions.region_code == view.region) & (regions.level == "kabupaten_kota")]
    if not len(found):
        known = ", ".join(
            f"{row.region_code} {row.label}" for row in regions[regions.level == "kabupaten_kota"].itertuples()
        )
        raise UserError(f"{view.region} bukan kode kabupaten/kota. Pilih salah satu: {known}.")
    return found.label.iloc[0]


def month_shown(view: View, wanted: date | None) -> date:
    """The month asked for, else the last whose due date has passed. UserError: the data do not have it."""
    months = warehouse.rows("months", view)
    known = [moment.date() for moment in pd.to_datetime(months.period)]
    if not known:
        raise UserError("Belum ada satu bulan pun dalam data ini: muat laporan atau peraturan dulu.")
    if wanted and wanted not in known:
        raise UserError(
            f"Bulan {code(wanted)} belum ada dalam data ini; yang ada {code(known[-1])} sampai {code(known[0])}."
        )
    return wanted or usual(list(zip(known, months.judged.astype(bool), strict=True)))


def _everything(view: View, meta: dict[str, str], answers: dict[str, pd.DataFrame]) -> dict[str, object]:
    told = {
        "indicators": "profile",
        "signals": "signals",
        "acts": "acts",
        "kecamatan": "kecamatan",
        "reports": "record",
    }
    found = projection.projected(answers["movements"], answers["curve"], view.period)
    return {
        "region_code": view.region,
        "period": code(view.period),
        "snapshot": view.version,
        "as_of": meta["as_of"],
        "simulated": meta["simulated"] == "ya",
        **{name: _records(answers[question]) for name, question in told.items()},
        "projection": None
        if found is None
        else {
            "verdict": str(found.verdict),
            "earliest": _iso(found.earliest),
            "median": _iso(found.median),
            "latest": _iso(found.latest),
            "changes": found.n_acts,
        },
    }


def _records(rows: pd.DataFrame) -> list[dict[str, object]]:
    return json.loads(rows.to_json(orient="records", date_format="iso", force_ascii=False))


def _iso(moment: date | None) -> str | None:
    return None if moment is None else code(moment)

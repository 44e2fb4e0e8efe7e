"""Whose paper it is, and the stamp by which its numbers are found again."""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from paten import periods, warehouse
from paten.view import View

PAGES = {"provinsi": "", "kabupaten_kota": "kabupaten-kota", "kecamatan": "kecamatan"}
SIMULATED = "SIMULASI: bukan data nyata"


@dataclass(frozen=True)
class Letterhead:
    """The lines over a paper, as they are printed. address: "" until the office fills it in; place: where letters are
    written.
    """

    government: str
    secretariat: str
    bureau: str
    address: str
    place: str


@dataclass(frozen=True)
class Stamp:
    """What pins every number of a paper. version, as_of, code: of the snapshot; compared: the version against which
    changes are told, None: there was none; link: where the app shows these very numbers, from its root.
    """

    version: int
    as_of: date
    code: str
    compared: int | None
    simulated: bool
    link: str

    @property
    def words(self) -> str:
        """The stamp as it stands at the foot of a paper."""
        parts = [f"Pantau PATEN Jawa Timur · versi data {self.version}", f"disusun per {periods.day(self.as_of)}"]
        parts += [f"dibandingkan dengan versi {self.compared}"] if self.compared is not None else []
        return " · ".join([*parts, f"kode {self.code[:8]}"])


def letterhead(view: View) -> Letterhead:
    """The letterhead in force on the snapshot's day."""
    row = next(warehouse.rows("letterhead", view).itertuples())
    return Letterhead(*("" if pd.isna(told) else str(told) for told in row[1:]))


def stamp(view: View, level: str, compared: int | None = None) -> Stamp:
    """The stamp of a paper about the view's region, which is of that level, and its month."""
    known = warehouse.meta(view)
    return Stamp(
        version=view.version,
        as_of=date.fromisoformat(known["as_of"][:10]),
        code=known["code"],
        compared=compared,
        simulated=known.get("simulated", "") == "ya",
        link=f"/{PAGES[level]}?w={view.region}&b={periods.code(view.period)}&v={view.version}",
    )

"""A clean world to plant faults in: ten kabupaten/kota, two years, counts that agree, acts in force; not etl/demo.

Clean is not smooth: counts scatter more than chance, seasons and Lebaran move them, campaigns treble a service for a
month, rows and cells are missing, small services are mostly nihil, some places count only what was completed.
"""

import csv
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import numpy as np

from paten.periods import add_months, code, month_range

REGIONS = Path(__file__).parents[1] / "data" / "reference" / "regions.csv"
PLACES = ("35.01", "35.04", "35.10", "35.15", "35.20", "35.25", "35.28", "35.71", "35.74", "35.77")
LICENSED = "35.20"  # its act lists licences: what is counted there has its ground
SPARSE = ("35.04", "35.15", "35.28", "35.77")  # count completed and on time, no more
LAST = date(2026, 10, 1)
MONTHS = month_range(add_months(LAST, -23), LAST)
SERVICES = (*(f"NP-{n:02}" for n in range(1, 17)), "LG-01", "LG-03", "RK-01", "RK-07", "IZ-08", "IZ-02")
MEANS = (110, 190, 240, 45, 52, 25, 60, 18, 6, 38, 6, 22, 9, 34, 13, 26, 40, 9, 8, 6, 0.3, 0.2)
MEASURES = ("requested", "completed", "rejected", "on_time", "carried_over", "pending")
ITEMS = tuple(f"T{n}" for n in range(1, 15))
LEBARAN = {date(2025, 3, 1): 0.9, date(2025, 4, 1): 0.75, date(2026, 3, 1): 0.75}


@dataclass
class World:
    """kecamatan × service × month per measure (NaN: not reported), kecamatan × item × month of ticks, acts."""

    codes: list[str]
    counts: dict[str, np.ndarray]
    met: np.ndarray
    acts: list[dict[str, str]] = field(default_factory=list)

    def of(self, place: str) -> list[int]:
        """The kecamatan of a place, by their position."""
        return [n for n, one in enumerate(self.codes) if one.startswith(place)]


def clean(seed: int) -> World:
    """The world of that seed."""
    luck = np.random.default_rng(seed)
    with REGIONS.open(encoding="utf-8", newline="") as handle:
        rows = [row["code"] for row in csv.DictReader(handle) if row["parent_code"] in PLACES]
    world = World(sorted(rows), _counts(sorted(rows), luck), np.ones((len(rows), len(ITEMS), len(MONTHS)), bool))
    for place in PLACES:
        world.acts += _acts(place, [world.codes[n] for n in world.of(place)])
    return world


def _counts(codes: list[str], luck: np.random.Generator) -> dict[str, np.ndarray]:
    shape = (len(codes), len(SERVICES), len(MONTHS))
    size, habit = luck.lognormal(0, 0.4, (shape[0], 1, 1)), luck.lognormal(0, 0.35, (*shape[:2], 1))
    phase = luck.uniform(0, 2 * np.pi, (1, shape[1], 1))
    season = 1 + 0.25 * np.sin(np.arange(shape[2]) * np.pi / 6 + phase)
    dip = np.array([LEBARAN.get(month, 1) for month in MONTHS])
    campaign = np.where(luck.random(shape) < 0.004, 3, 1)
    mean = np.array(MEANS)[None, :, None] * size * habit * season * dip * campaign
    mean[[one.startswith(LICENSED) for one in codes], -2] = 12
    completed = luck.poisson(mean * luck.gamma(20, 1 / 20, shape))
    rejected, pending = luck.binomial(completed, 0.015), luck.poisson(mean * 0.07)
    before = np.concatenate([luck.poisson(mean[:, :, :1] * 0.07), pending[:, :, :-1]], axis=2)
    completed = np.maximum(completed, before - pending - rejected)
    level = luck.uniform(0.82, 0.95, (shape[0], 1, 1)) + luck.normal(0, 0.012, (shape[0], 1, shape[2]))
    counts = {
        "requested": completed + rejected + pending - before,
        "completed": completed,
        "rejected": rejected,
        "on_time": luck.binomial(completed, np.clip(level, 0, 0.985)),
        "carried_over": before,
        "pending": pending,
    }
    absent = (luck.random((shape[0], 1, shape[2])) < 0.02) | (luck.random(shape) < 0.01)
    sparse = np.array([one.startswith(SPARSE) for one in codes])
    for name, values in counts.items():
        counts[name] = np.where(absent, np.nan, values)
        if name not in ("completed", "on_time"):
            counts[name][sparse] = np.nan
    return counts


def _acts(place: str, codes: list[str]) -> list[dict[str, str]]:
    """Two delegations, the second in the place of the first; every other step once."""
    settled = {"M2": "S1|S2|S3" if place == LICENSED else "S1|S3", "M3": "A1|A2|A3|A4|A5|A6", "M4": "A7"}
    years = {"M1": 2017, "M2": 2018, "M3": 2018, "M4": 2019, "M6": 2019}
    acts = [_act(place, step, f"Nomor {10 + n} Tahun {year}", date(year, 3 + n, 4), codes, settled.get(step, ""))
            for n, (step, year) in enumerate(years.items())]  # fmt: skip
    acts.append(
        _act(place, "M2", "Nomor 71 Tahun 2023", date(2023, 6, 1), codes, settled["M2"], replaces=acts[1]["number"])
    )
    acts += [_act(place, step, "", date(2020, 2, 3), [one], "") for step in ("M5", "M7") for one in codes]
    return acts


def _act(
    place: str, step: str, number: str, on: date, codes: list[str], settles: str, replaces: str = ""
) -> dict[str, str]:
    return {
        "milestone": step,
        "kabupaten_kota_code": place,
        "type": "Peraturan Bupati" if number else "",
        "number": number,
        "date": on.isoformat(),
        "valid_to": "",
        "replaces": replaces,
        "kecamatan_codes": "|".join(codes),
        "requirement_codes": settles,
    }


def write(world: World, inbox: Path) -> list[Path]:
    """The CSVs that the places of this world send, one per relation; rows of which nothing is known are not sent."""
    inbox.mkdir(parents=True)
    paths = []
    for place in PLACES:
        here = world.of(place)
        volumes = [
            (world.codes[k], SERVICES[s], code(MONTHS[m]), *(_cell(world.counts[name][k, s, m]) for name in MEASURES))
            for k in here
            for s in range(len(SERVICES))
            for m in range(len(MONTHS))
            if not np.isnan([world.counts[name][k, s, m] for name in MEASURES]).all()
        ]
        ticks = [
            (world.codes[k], item, code(month), "terpenuhi" if world.met[k, i, m] else "belum", "foto", "2024-03-04")
            for k in here
            for i, item in enumerate(ITEMS)
            for m, month in enumerate(MONTHS)
        ]
        if place != LICENSED:
            ticks.append((place, "S2", code(MONTHS[0]), "tidak_berlaku", "", ""))
        acts = [tuple(act.values()) for act in world.acts if act["kabupaten_kota_code"] == place]
        for name, header, rows in (
            ("layanan", ("region_code", "service_code", "period", *MEASURES), volumes),
            ("kepatuhan", ("region_code", "requirement_code", "period", "status", "evidence", "evidence_date"), ticks),
            ("peraturan", tuple(world.acts[0]), acts),
        ):
            paths.append(inbox / f"{name}_{place}.csv")
            with paths[-1].open("w", encoding="utf-8", newline="") as handle:
                csv.writer(handle).writerows([header, *rows])
    return paths


def _cell(value: float) -> str:
    return "" if np.isnan(value) else str(int(value))

"""How many planted faults the signals find, and what they say of a world without faults.

python -m benchmarks.signals [--seed 2] [--runs 1] [--each 6]. Several runs take the seeds that follow. The same world
is loaded twice: clean, and with faults of every kind. Counted are pairs of signal and kecamatan. recall: planted pairs
that fire in their month; precision: pairs that fire in any of the twelve months and were planted. What truly follows
from a fault (a sheet sent twice no longer adds up) counts neither way.
"""

import argparse
import csv
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import duckdb
import numpy as np

from benchmarks.measure import PROJECT, fresh, run
from benchmarks.world import LAST, MONTHS, PLACES, SPARSE, World, clean, write
from etl.alerts import signals
from paten.periods import add_months

AS_OF, RECEIVED = "2026-11-25", "2026-11-05"
RESERVED = ("35.71", "35.77")  # whole places fall silent: nothing else is planted there
FOLLOWS = {
    "salinan_bulan_lalu": ("jumlah_tidak_cocok", "tepat_waktu_berubah"),
    "laporan_kembar": ("jumlah_tidak_cocok", "tepat_waktu_berubah"),
    "selalu_tepat_waktu": ("tepat_waktu_berubah",),
    "peraturan_berakhir": ("tanpa_pelimpahan",),
    "angka_bulat": ("jumlah_tidak_cocok",),
    "lonjakan_sepuluh_kali": ("jumlah_tidak_cocok", "tepat_waktu_berubah"),
    "input_menumpuk": ("jumlah_tidak_cocok", "tepat_waktu_berubah", "angka_bulat", "lonjakan_sepuluh_kali"),
}


@dataclass
class Planter:
    """Plants faults into a world and keeps what, where and when; no kecamatan has two."""

    world: World
    luck: np.random.Generator
    planted: dict[tuple[str, str], date] = field(default_factory=dict)
    follow: set[tuple[str, str]] = field(default_factory=set)
    used: set[int] = field(default_factory=set)

    def free(self, number: int = 1, full: bool = False) -> list[int]:
        """Kecamatan of one place that have no fault yet; full: of a place that counts everything."""
        places = [place for place in PLACES if place not in RESERVED and not (full and place in SPARSE)]
        while True:
            here = [k for k in self.world.of(str(self.luck.choice(places))) if k not in self.used]
            if len(here) >= number:
                chosen = [int(k) for k in self.luck.choice(here, number, replace=False)]
                self.used.update(chosen)
                return chosen

    def month(self) -> int:
        """One of the last six months, the last one every other time."""
        return len(MONTHS) - 1 - int(self.luck.integers(0, 6)) * int(self.luck.integers(0, 2))

    def note(self, signal: str, kecamatan: int, month: int) -> None:
        """Remembers a fault and what follows from it."""
        place = self.world.codes[kecamatan]
        self.planted[signal, place] = MONTHS[month]
        self.follow |= {(other, place) for other in FOLLOWS.get(signal, ())}


def _silent(planter: Planter) -> None:
    for place, months in zip(RESERVED, (1, 3), strict=True):
        for k in planter.world.of(place):
            for values in planter.world.counts.values():
                values[k, :, -months:] = np.nan
            planter.note("belum_lapor", k, len(MONTHS) - 1)


def _absent(planter: Planter) -> None:
    """Three months or more of one kecamatan are lacking in reports that came."""
    [k], months = planter.free(), int(planter.luck.integers(3, 6))
    for values in planter.world.counts.values():
        values[k, :, -months:] = np.nan
    planter.note("kecamatan_belum_lapor", k, len(MONTHS) - 1)


def _undelegated(planter: Planter) -> None:
    [k] = planter.free()
    for act in planter.world.acts:
        if act["milestone"] == "M2":
            _strike(act, planter.world.codes[k])
    planter.note("tanpa_pelimpahan", k, len(MONTHS) - 1)


def _ending(planter: Planter) -> None:
    """A decree on designation of one kecamatan of its own, over since some months or over in some."""
    [k] = planter.free()
    place = planter.world.codes[k]
    old = next(act for act in planter.world.acts if act["milestone"] == "M6" and place in act["kecamatan_codes"])
    _strike(old, place)
    ends = add_months(LAST, int(planter.luck.integers(-8, 6))).replace(day=15)
    planter.world.acts.append(
        old | {"number": f"Nomor {900 + k} Tahun 2021", "kecamatan_codes": place, "valid_to": ends.isoformat()}
    )
    planter.note("peraturan_berakhir", k, len(MONTHS) - 1)


def _waiting(planter: Planter) -> None:
    [k] = planter.free()
    place = planter.world.codes[k]
    planter.world.acts[:] = [a for a in planter.world.acts if (a["milestone"], a["kecamatan_codes"]) != ("M7", place)]
    planter.note("ditetapkan_belum_beroperasi", k, len(MONTHS) - 1)


def _strike(act: dict[str, str], place: str) -> None:
    act["kecamatan_codes"] = "|".join(one for one in act["kecamatan_codes"].split("|") if one != place)


def _lost(planter: Planter) -> None:
    [k], month = planter.free(), planter.month()
    planter.world.met[k, planter.luck.choice(14, int(planter.luck.integers(1, 4)), replace=False), month:] = False
    planter.note("syarat_hilang", k, month)


def _licences(planter: Planter) -> None:
    [k], month = planter.free(), planter.month()
    while planter.world.codes[k].startswith("35.20"):
        [k] = planter.free()
    planter.world.counts["completed"][k, -2, month - 2 : month + 1] = planter.luck.integers(4, 20, 3)
    for name in ("requested", "rejected", "on_time", "carried_over", "pending"):
        planter.world.counts[name][k, -2, month - 2 : month + 1] = np.nan
    planter.note("perizinan_tanpa_dasar", k, month)


def _slower(planter: Planter) -> None:
    """One or two kecamatan of a place fall by 12 to 25 points from a month on, for good."""
    month, loss = planter.month(), planter.luck.uniform(0.12, 0.25)
    for k in planter.free(int(planter.luck.integers(1, 3))):
        on_time = planter.world.counts["on_time"]
        on_time[k, :, month:] = np.floor(on_time[k, :, month:] * (1 - loss))
        planter.note("tepat_waktu_berubah", k, month)


def _copied(planter: Planter) -> None:
    [k], month = planter.free(), planter.month()
    for values in planter.world.counts.values():
        values[k, :, month] = values[k, :, month - 1]
    completed = planter.world.counts["completed"]
    completed[k, : int(planter.luck.integers(0, 2)), month] += 1  # now and then one count was brought up to date
    planter.note("salinan_bulan_lalu", k, month)


def _rounded(planter: Planter) -> None:
    """Four of five counts of three months are rounded to the nearest five."""
    [k], month = planter.free(), planter.month()
    part = np.s_[k, :, month - 2 : month + 1]
    counts = planter.world.counts
    some = planter.luck.random(counts["completed"][part].shape) < 0.8
    counts["completed"][part] = np.where(some, 5 * np.round(counts["completed"][part] / 5), counts["completed"][part])
    counts["on_time"][part] = np.minimum(counts["on_time"][part], counts["completed"][part])
    for name in ("requested", "rejected", "carried_over", "pending"):
        counts[name][part] = np.nan
    planter.note("angka_bulat", k, month)


def _twins(planter: Planter) -> None:
    (one, other), month = planter.free(2), planter.month()
    for values in planter.world.counts.values():
        values[other, :, month] = values[one, :, month]
    for k in (one, other):
        planter.note("laporan_kembar", k, month)


def _tenfold(planter: Planter) -> None:
    """One nought too many in a service with 10 to 70 a month; requests likewise, else a rule stops the row."""
    [k], month = planter.free(), planter.month()
    s = int(
        planter.luck.choice(np.flatnonzero((np.nan_to_num(planter.world.counts["completed"][k, :, month]) >= 8)[:20]))
    )
    for name in ("completed", "requested"):
        planter.world.counts[name][k, s, month] *= 10
    planter.note("lonjakan_sepuluh_kali", k, month)


def _heaped(planter: Planter) -> None:
    """The counts of a year of one service stand in one month, with nihil in the others."""
    [k], month = planter.free(), planter.month()
    counts, s = planter.world.counts, int(planter.luck.choice([5, 9, 11, 13, 15]))
    year = np.s_[k, s, len(MONTHS) - 12 :]
    heap = max(np.nansum(counts["completed"][year]), 70)
    for name, values in counts.items():
        values[year] = 0 if name in ("completed", "on_time") else np.nan
        if name in ("completed", "on_time"):
            values[k, s, month] = heap
    planter.note("input_menumpuk", k, len(MONTHS) - 1)  # the year that holds nothing else ends there


def _perfect(planter: Planter) -> None:
    [k], month = planter.free(), planter.month()
    counts = planter.world.counts
    counts["on_time"][k, :, month - 2 : month + 1] = counts["completed"][k, :, month - 2 : month + 1]
    planter.note("selalu_tepat_waktu", k, month)


def _disagreeing(planter: Planter) -> None:
    [k], month = planter.free(full=True), planter.month()
    for s in planter.luck.choice(18, int(planter.luck.integers(3, 8)), replace=False):
        planter.world.counts["pending"][k, s, month] += int(planter.luck.integers(1, 9))
    planter.note("jumlah_tidak_cocok", k, month)


KINDS: tuple[Callable[[Planter], None], ...] = (
    _absent, _undelegated, _ending, _waiting, _lost, _licences, _slower, _copied, _rounded, _twins, _tenfold, _heaped,
    _perfect, _disagreeing,
)  # fmt: skip


def fired(world: World, name: str) -> tuple[set[tuple[str, str, date]], int]:
    """(signal, kecamatan, month) of all that fires in a snapshot of that world; rows of the last month."""
    folder = fresh(f"signals-{name}")
    own = folder / "office" / "reference"
    own.mkdir(parents=True)
    with (PROJECT / "data" / "reference" / "regions.csv").open(encoding="utf-8", newline="") as handle:
        closed = [row["code"] for row in csv.DictReader(handle) if row["code"][:5] not in ("35", *PLACES)]
    (own / "regions.csv").write_text("code,valid_to\n" + "".join(f"{one},2009-12-31\n" for one in closed))
    paths = write(world, folder / "files")
    _, _, code = run("load", *map(str, paths), "--received", RECEIVED, "--as-of", AS_OF, folder=folder)
    if code == 2:
        raise SystemExit("the world could not be loaded")
    [snapshot] = Path(folder / "published").glob("v*.duckdb")
    with duckdb.connect(str(snapshot), read_only=True) as connection:
        pairs = set(connection.execute("select signal, unnest(kecamatan_codes), period from signal").fetchall())
        [(last,)] = connection.execute("select count(*) from signal where period = $p", {"p": LAST}).fetchall()
    return pairs, last


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=2)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--each", type=int, default=6)
    choices = parser.parse_args()
    names = [one.name for one in signals()]
    total = np.zeros((len(names), 4), int)
    for seed in range(choices.seed, choices.seed + choices.runs):
        total += one_world(seed, choices.each, names)
    for name, figures in zip([*names, "all"], [*total, total.sum(axis=0)], strict=True):
        print(_line(name, *figures))


def one_world(seed: int, each: int, names: list[str]) -> np.ndarray:
    """The four figures of each signal in the world of that seed."""
    world = clean(seed)
    planter = Planter(deepcopy(world), np.random.default_rng(seed + 1))
    _silent(planter)
    for kind in KINDS:
        for _ in range(each):
            kind(planter)
    untouched, rows = fired(world, "clean")
    found, _ = fired(planter.world, "planted")
    print(f"{len(world.codes)} kecamatan, {len(planter.planted)} faults; {rows} rows in the last month without them")
    return np.array([_figures(name, planter, untouched, found) for name in names])


def _figures(signal: str, planter: Planter, untouched: set, found: set) -> tuple[int, int, int, int]:
    """Planted, found, pairs that fire for no planted reason, pairs that fire in the untouched world."""
    planted = {place for name, place in planter.planted if name == signal}
    hit = sum((signal, place, planter.planted[signal, place]) in found for place in planted)
    firing = {place for name, place, _ in found if name == signal}
    follows = {place for name, place in planter.follow if name == signal}
    return (
        len(planted),
        hit,
        len(firing - planted - follows),
        len({one for name, one, _ in untouched if name == signal}),
    )


def _line(name: str, planted: int, hit: int, false: int, clean_pairs: int) -> str:
    precision = f"{hit / (hit + false):.2f}" if hit + false else "–"
    recall = f"{hit / planted:.2f}" if planted else "–"
    return (
        f"  {name:28} planted {planted:3}  found {hit:3}  recall {recall}  precision {precision}"
        f"  fires without reason {false}  in the untouched world {clean_pairs}"
    )


if __name__ == "__main__":
    main()

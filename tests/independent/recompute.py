"""Recomputes every indicator of one month from an export, with pandas and none of the program's code.

    python tests/independent/recompute.py EXPORT_DIR 2026-10 [OUT.csv]

EXPORT_DIR is what `python -m etl export --out EXPORT_DIR` wrote. The definitions are said again here, from the
sentences of paten/indicators/*.yaml, design.md section 2 and docs/decisions.md (Indicators): which rows count whole,
what is summed of them, over what, by which item. Sums go from the rows of the regions that report to all above them;
a rate is recomputed from sums at each level.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from recompute_facts import MEASURES, Facts, first_day, read_facts
from recompute_ledger import expected, is_in_ledger, ledger
from recompute_states import BELUM_LAPOR, MET, NOT_APPLICABLE, acts_in_force, confirmed, history, stages

KEY = ["region_code", "indicator", "item"]
COLUMNS = [*KEY, "numerator", "denominator", "value", "n_reported", "n_expected", "state_as_of"]
PROVINCE, OFFICE, KECAMATAN = range(3)  # a level is the number of dots in its codes
UNSUR = [f"U{number}" for number in range(1, 10)]


@dataclass(frozen=True)
class Measure:
    """One indicator of one month: the rows that count whole, by who reports them, and how they are put together."""

    name: str
    rows: pd.DataFrame  # region_code, numerator; perhaps denominator, item, state_as_of
    coverage: str = "kecamatan"  # or buku: who is expected
    levels: tuple[int, ...] = (PROVINCE, OFFICE, KECAMATAN)
    item_levels: tuple[int, ...] = (PROVINCE, OFFICE)  # an item of a kecamatan is the fact itself
    per: int = 1
    how: str = "sum"
    carried: bool = False  # counts as reported while it is in force, not only in the month that confirmed it


def recompute(folder: Path, month: str) -> pd.DataFrame:
    """Every row of `indicator` of a month of the ledger (YYYY-MM), in the columns COLUMNS, by KEY."""
    facts = read_facts(Path(folder))
    number = int(month[:4]) * 12 + int(month[5:7]) - 1
    if not is_in_ledger(facts, "layanan", number):
        raise ValueError(f"{month}: no month of the ledger")
    scope = expected(facts, number)
    measures = [*flows(facts, number), *states(facts, number), *books(facts, number), *surveys(facts, number)]
    made = pd.concat([put_together(one, facts, scope, number) for one in measures])
    made = pd.concat([made, satisfaction_index(made)], ignore_index=True)
    made["state_as_of"] = [first_day(int(one)) if pd.notna(one) else None for one in made.state_as_of]
    return made[COLUMNS].sort_values(KEY, ignore_index=True)


def put_together(measure: Measure, facts: Facts, scope: pd.DataFrame, month: int) -> pd.DataFrame:
    """A measure at all its levels: without item for every region that is looked at, with item where there are rows."""
    above = pd.DataFrame(
        [(code, one) for code in set(measure.rows.region_code) for one in _upwards(facts, code)],
        columns=["reporter", "region_code"],
    )
    rows = measure.rows.rename(columns={"region_code": "reporter"}).merge(above, on="reporter")
    dots = rows.region_code.str.count(r"\.")
    layers = [rows[dots.isin(measure.levels)].assign(item="")]
    if "item" in rows:
        layers.append(rows[dots.isin(measure.item_levels) & rows["item"].notna()])
    sums = _sums(pd.concat(layers), measure, month)
    regions = scope[scope.coverage == measure.coverage].set_index("region_code").n_expected
    regions = regions[[code.count(".") in measure.levels for code in regions.index]]
    everywhere = pd.MultiIndex.from_product([regions.index, [""]], names=["region_code", "item"])
    sums = sums.reindex(everywhere.union(sums.index))
    value = sums.numerator
    if "denominator" in rows:
        value = sums.numerator / sums.denominator.replace(0, np.nan) * measure.per
    return sums.assign(
        value=value,
        indicator=measure.name,
        n_reported=sums.n_reported.fillna(0).astype(int),
        n_expected=sums.index.get_level_values("region_code").map(regions),
    ).reset_index()


def _upwards(facts: Facts, code: str | None) -> Iterator[str]:
    while code:
        yield code
        code = facts.parents.get(code)


def _sums(rows: pd.DataFrame, measure: Measure, month: int) -> pd.DataFrame:
    """By region and item. n_reported: of flows all that report, of states those that this very month confirms."""
    rows = rows.assign(
        denominator=rows.denominator if "denominator" in rows else np.nan,
        state_as_of=rows.state_as_of if "state_as_of" in rows else np.nan,
    )
    rows = rows.astype(dict.fromkeys(("numerator", "denominator", "state_as_of"), float))
    together = rows.groupby(["region_code", "item"])
    numbers = together.numerator.median() if measure.how == "median" else together.numerator.sum(min_count=1)
    fresh = rows if measure.carried or "state_as_of" not in measure.rows else rows[rows.state_as_of == month]
    return pd.DataFrame(
        {
            "numerator": numbers,
            "denominator": together.denominator.sum(min_count=1),
            "state_as_of": together.state_as_of.max(),
            "n_reported": fresh.groupby(["region_code", "item"]).reporter.nunique(),
        }
    )


def flows(facts: Facts, month: int) -> Iterator[Measure]:
    """What services counted: only reports of one month (a quarter is never divided), only rows that say the measure."""
    volume = facts.volume[(facts.volume.month == month) & (facts.volume.months == 1)]
    volume = volume.assign(item=volume.service_code)
    counted = {
        "permohonan": "requested",
        "selesai": "completed",
        "ditolak": "rejected",
        "sisa": "pending",
        "pengaduan": "complaints",
    }
    for name, measure in counted.items():
        told = volume[volume[measure].notna()]
        yield Measure(name, told[["region_code", "item"]].assign(numerator=told[measure]))
    whole = volume[volume.on_time.notna() & volume.completed.notna()]
    timely = whole[["region_code", "item"]].assign(numerator=whole.on_time, denominator=whole.completed)
    yield Measure("tepat_waktu", timely)
    offices = volume.assign(
        active=(volume.requested > 0) | (volume.completed > 0),
        some=(volume[MEASURES] > 0).any(axis=1),
    ).groupby("region_code")
    active, some, requested = offices.active.sum(), offices.some.any(), offices.requested.sum(min_count=1)
    yield Measure("layanan_aktif", _of(active, 1))
    yield Measure("nihil", _of(~some, 1))
    people = facts.kecamatan.set_index("region_code").population.reindex(requested.index)
    known = requested.notna() & people.notna()
    per_head = _of(requested[known], people[known])
    yield Measure("permohonan_per_10000", per_head, levels=(PROVINCE, OFFICE), per=10000)


def _of(above: pd.Series, under: object = None) -> pd.DataFrame:
    """Series by region → rows of a measure."""
    told = pd.DataFrame({"numerator": above.astype(float)})
    if under is not None:
        told["denominator"] = under
    return told.rename_axis("region_code").reset_index()


def states(facts: Facts, month: int) -> Iterator[Measure]:
    """Stages and requirements: they hold until something changes, and say which month last confirmed them."""
    made = history(facts, month)
    last = confirmed(facts, month)
    stage = stages(facts, made, month)
    stage = stage.assign(state_as_of=stage.region_code.map(last))

    def of_stage(holds: pd.Series, share: bool = True, item: pd.Series | None = None) -> pd.DataFrame:
        told = stage[["region_code", "state_as_of"]].assign(numerator=holds.astype(float))
        told = told.assign(denominator=1.0) if share else told
        return told if item is None else told.assign(item=item)

    for name, least in (("dilimpahkan", 2), ("ditetapkan", 4), ("beroperasi", 5)):
        yield Measure(name, of_stage(stage.stage >= least))
    yield Measure("dasar_hukum", of_stage(stage.lawful))
    yield Measure("melayani", of_stage(stage.serves))
    yield Measure("melayani_lengkap", of_stage(stage.serves & stage.lawful))
    between = stage.stage.between(1, 4)
    yield Measure("tahap", of_stage(stage.stage >= 0, share=False, item=stage.stage.astype(str)))
    yield Measure("hampir_naik_tahap", of_stage(between & stage.n_missing.between(1, 2), share=False))
    yield Measure("menunggu_peraturan", of_stage(stage.lever.notna(), share=False, item=stage.lever))
    waiting = of_stage(stage.months_in_stage, share=False, item=stage.stage.astype(str))[between]
    yield Measure("bulan_di_tahap", waiting, how="median")
    here = facts.here(month).region_code
    places, items = np.meshgrid(np.arange(len(made.codes)), np.arange(len(made.items)), indexing="ij")
    told = pd.DataFrame(
        {
            "region_code": np.array(made.codes, dtype=object)[places.ravel()],
            "item": np.array(made.items, dtype=object)[items.ravel()],
            "status": made.status[:, :, -1].ravel(),
        }
    )
    told = told[told.region_code.isin(here)]
    told = told.assign(
        numerator=(told.status == MET).astype(float),
        denominator=(~told.status.isin([NOT_APPLICABLE, BELUM_LAPOR])).astype(float),
        state_as_of=told.region_code.map(last).where(told.status != BELUM_LAPOR),
    )
    yield Measure("syarat", told)
    for group, letter in (("substantif", "S"), ("administratif", "A"), ("teknis", "T")):
        yield Measure(f"syarat_{group}", told[told["item"].str[0] == letter].drop(columns="item"))


def books(facts: Facts, month: int) -> Iterator[Measure]:
    """What is known of each kabupaten/kota: its reports and its acts."""
    book = ledger(facts, month)
    book = book[book.timeliness != "dikecualikan"].assign(item=book.report_type)

    def of_book(rows: pd.DataFrame, above: pd.Series, under: object = 1.0) -> pd.DataFrame:
        return rows[["region_code", "item"]].assign(numerator=above.astype(float), denominator=under)

    def measure(name: str, rows: pd.DataFrame) -> Measure:
        return Measure(name, rows, coverage="buku", levels=(PROVINCE, OFFICE))

    services = book[book.report_type == "layanan"]
    complete = of_book(services, services.n_kecamatan, services.n_kecamatan_expected).drop(columns="item")
    yield measure("kelengkapan_laporan", complete)
    decided = book[~book.timeliness.isin(["belum_waktunya", "ditunggu"]) & ~book.estimated]
    yield measure("ketepatan_laporan", of_book(decided, decided.timeliness == "tepat_waktu"))
    judged = book[book.first_outcome.notna()]
    yield measure("diterima_pertama", of_book(judged, judged.first_outcome == "diterima"))
    came = book[book.revision.notna()]
    yield measure("revisi", of_book(came, came.revision > 1))
    acts = acts_in_force(facts, month)
    acts = acts[acts.region_code.isin(facts.here(month).parent_code)]
    for name, count in (("peraturan_berlaku", acts.n_in_force), ("peraturan_akan_berakhir", acts.n_expiring)):
        rows = acts[["region_code", "state_as_of"]].assign(item=acts.milestone, numerator=count.astype(float))
        yield measure(name, rows)


def surveys(facts: Facts, month: int) -> Iterator[Measure]:
    """The newest survey of each kecamatan, while in force: twelve months from its last month; a newer one ends it."""
    told = facts.satisfaction
    told = told[(told["last"] <= month) & told.score.notna() & told.respondents.notna()]
    told = told.sort_values(["last", "month"])
    newest = told.groupby("region_code")[["last", "month"]].last()
    held = told.merge(newest.reset_index(), on=["region_code", "last", "month"])
    held = held[held["last"] > month - 12].assign(state_as_of=lambda rows: rows["last"])
    pooled = held[held.scale == "skm-2017"]
    rows = pooled[["region_code", "state_as_of"]].assign(
        item=pooled.unsur, numerator=pooled.score * pooled.respondents, denominator=pooled.respondents
    )
    yield Measure("unsur", rows, item_levels=(PROVINCE, OFFICE, KECAMATAN), carried=True)
    asked = held.assign(numerator=held.groupby("region_code").respondents.transform("max"))
    asked = asked.drop_duplicates("region_code")[["region_code", "numerator", "state_as_of"]]
    yield Measure("responden_skm", asked, carried=True)


def satisfaction_index(made: pd.DataFrame) -> pd.DataFrame:
    """IKM = Σ (NRR × 1/9) × 25, elements pooled at each level (domain.md section 8); unknown unless all nine are there.

    As reported count the kecamatan that have all nine: a row counts only whole.
    """
    elements = made[made.indicator == "unsur"]
    rows = elements[elements["item"] == ""].set_index("region_code")
    of_nine = elements[elements["item"].isin(UNSUR)].groupby("region_code").value.agg(["mean", "count"])
    of_nine = of_nine.reindex(rows.index)
    whole = of_nine["count"] == len(UNSUR)
    mean = of_nine["mean"].where(whole)
    standing = [code for code in whole.index[whole] if code.count(".") == KECAMATAN]
    reported = [sum(code == one or code.startswith(f"{one}.") for code in standing) for one in rows.index]
    index = {"numerator": mean, "denominator": mean / mean, "value": mean * 25, "n_reported": reported}
    index["state_as_of"] = rows.state_as_of.where(whole)
    return rows.assign(indicator="ikm", **index).reset_index()


def main(arguments: list[str]) -> None:
    """Prints the frame, or writes it as CSV when a third argument names a file."""
    folder, month, *out = arguments
    found = recompute(Path(folder), month)
    if out:
        found.to_csv(out[0], index=False)
    else:
        print(found.to_string(max_rows=400))


if __name__ == "__main__":
    main(sys.argv[1:])

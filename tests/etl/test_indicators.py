"""The indicators against a slow, obvious version of themselves; the sums of children; the intervals of shares."""

import math
from collections.abc import Callable
from datetime import date
from functools import cache
from statistics import median
from types import SimpleNamespace as Line
from typing import NamedTuple

import pandas as pd
import pytest
from offices import Office

from paten.definitions import definitions
from paten.stats import poisson, wilson

REGIONS = ("35", "35.74", "35.75", "35.79", "35.12", "35.07", *(f"35.74.0{number}" for number in range(1, 6)))
MONTHS = [date(2018, 6, 1), date(2024, 11, 1), *(date(2026, month, 1) for month in (7, 8, 9, 10))]


class Spec(NamedTuple):
    """An indicator said again, in pandas: which rows count, what is summed of them, over what, by which item."""

    facts: str
    whole: Callable
    above: Callable
    under: Callable | None = None
    item: Callable | None = None
    per: int = 1


def _monthly(measure: str) -> Spec:
    return Spec(
        "service_volume",
        lambda row: row.months == 1 and pd.notna(getattr(row, measure)),
        lambda rows: rows[measure].sum(),
        item=lambda row: row.service_code,
    )


def _stage(holds: Callable, item: Callable | None = None, share: bool = True) -> Spec:
    return Spec("stage", lambda row: True, lambda rows: _hold(rows, holds), len if share else None, item)


def _hold(rows: pd.DataFrame, holds: Callable) -> int:
    return sum(1 for one in rows.to_dict("records") if holds(Line(**one)))


def _needs(group: str, item: Callable | None = None) -> Spec:
    return Spec(
        "requirement",
        lambda row: row.requirement_code.startswith(group),
        lambda rows: (rows.status == "terpenuhi").sum(),
        lambda rows: (~rows.status.isin(["tidak_berlaku", "belum_lapor"])).sum(),
        item,
    )


def _ledger(whole: Callable, above: Callable) -> Spec:
    return Spec(
        "report",
        lambda row: row.report_type in ("layanan", "kepatuhan") and row.timeliness != "dikecualikan" and whole(row),
        above,
        len,
        lambda row: row.report_type,
    )


def _things(missing: list[str]) -> set[str]:
    settles = {"S": "M2", "A": "M3"}
    return {"M4" if code == "A7" else settles.get(code[0], code) for code in missing}


def _only_act(missing: list[str]) -> str | None:
    acts = _things(missing)
    return acts.pop() if len(acts) == 1 and acts <= {"M2", "M3", "M4", "M6"} else None


def _months(since: date, until: date) -> int:
    return (until.year - since.year) * 12 + until.month - since.month


SPECS = {
    "permohonan": _monthly("requested"),
    "selesai": _monthly("completed"),
    "ditolak": _monthly("rejected"),
    "sisa": _monthly("pending"),
    "pengaduan": _monthly("complaints"),
    "tepat_waktu": Spec(
        "service_volume",
        lambda row: row.months == 1 and pd.notna(row.on_time) and pd.notna(row.completed),
        lambda rows: rows.on_time.sum(),
        lambda rows: rows.completed.sum(),
        lambda row: row.service_code,
    ),
    "dilimpahkan": _stage(lambda row: row.stage >= 2),
    "ditetapkan": _stage(lambda row: row.stage >= 4),
    "beroperasi": _stage(lambda row: row.stage >= 5),
    "dasar_hukum": _stage(lambda row: row.legal_basis == "lengkap"),
    "melayani": _stage(lambda row: row.service == "berjalan"),
    "melayani_lengkap": _stage(lambda row: row.service == "berjalan" and row.legal_basis == "lengkap"),
    "tahap": _stage(lambda row: True, lambda row: str(row.stage), share=False),
    "hampir_naik_tahap": _stage(lambda row: 1 <= row.stage <= 4 and len(_things(row.missing)) in (1, 2), share=False),
    "menunggu_peraturan": _stage(lambda row: _only_act(row.missing), lambda row: _only_act(row.missing), share=False),
    "bulan_di_tahap": Spec(
        "stage",
        lambda row: 1 <= row.stage <= 4 and pd.notna(row.since),
        lambda rows: median(_months(row.since, row.period) for row in rows.itertuples()),
        item=lambda row: str(row.stage),
    ),
    "syarat": _needs("", lambda row: row.requirement_code),
    "syarat_substantif": _needs("S"),
    "syarat_administratif": _needs("A"),
    "syarat_teknis": _needs("T"),
    "kelengkapan_laporan": Spec(
        "report",
        lambda row: row.report_type == "layanan" and row.timeliness != "dikecualikan",
        lambda rows: rows.n_kecamatan.sum(),
        lambda rows: rows.n_kecamatan_expected.sum(),
    ),
    "ketepatan_laporan": _ledger(
        lambda row: (
            row.timeliness not in ("belum_waktunya", "ditunggu") and (pd.isna(row.estimated) or not row.estimated)
        ),
        lambda rows: (rows.timeliness == "tepat_waktu").sum(),
    ),
    "diterima_pertama": _ledger(
        lambda row: pd.notna(row.first_outcome),
        lambda rows: (rows.first_outcome == "diterima").sum(),
    ),
    "revisi": _ledger(lambda row: pd.notna(row.revision), lambda rows: (rows.revision > 1).sum()),
    "permohonan_per_10000": Spec(
        "activity",
        lambda row: pd.notna(row.requested),
        lambda rows: rows.requested.sum(),
        lambda rows: rows.population.sum(),
        per=10000,
    ),
    "nihil": Spec("activity", lambda row: True, lambda rows: rows.is_nihil.sum(), len),
    "layanan_aktif": Spec("activity", lambda row: True, lambda rows: rows.n_active.sum(), len),
    "unsur": Spec(
        "survey",
        lambda row: row.scale == "skm-2017",
        lambda rows: (rows.score * rows.respondents).sum(),
        lambda rows: rows.respondents.sum(),
        lambda row: row.unsur,
    ),
    "responden_skm": Spec("survey", lambda row: pd.notna(row.surveyed), lambda rows: rows.surveyed.sum()),
    "peraturan_berlaku": Spec(
        "act_month", lambda row: True, lambda rows: rows.n_in_force.sum(), item=lambda row: row.milestone
    ),
    "peraturan_akan_berakhir": Spec(
        "act_month", lambda row: True, lambda rows: rows.n_expiring.sum(), item=lambda row: row.milestone
    ),
}


class Slow:
    """The indicators of one snapshot, each region and month on its own, with nothing but loops and sums."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.month = cache(self._month)
        self.lines = cache(
            lambda relation, month: [Line(**one) for one in self.month(relation, month).to_dict("records")]
        )
        self.ledger = {month for (month,) in office.ask("select distinct period from report")}

    def all(self, relation: str, where: str = "true", **values: object) -> pd.DataFrame:
        """The rows of a relation; dates as dates, the unknown as None."""
        columns = [name for (name,) in self.office.ask(f"select column_name from (describe {relation})")]
        return pd.DataFrame(self.office.ask(f"from {relation} where {where}", **values), columns=columns)

    def _month(self, relation: str, month: date) -> pd.DataFrame:
        return self.all(relation, "period = $month", month=month)

    def rows(self, indicator: str, code: str, month: date) -> dict[str, dict]:
        """item → numerator, denominator, value, n_reported, state_as_of."""
        spec = SPECS[indicator]
        whole = [row for row in self.lines(spec.facts, month) if row.region_code.startswith(code) and spec.whole(row)]
        groups = {"": whole} if whole else {}
        if spec.item and len(code) < len("35.74.01") or indicator == "unsur":
            for row in whole:
                groups.setdefault(spec.item(row), []).append(row)
        groups.pop(None, None)
        return {item: self._sums(indicator, pd.DataFrame(map(vars, group)), month) for item, group in groups.items()}

    def _sums(self, indicator: str, rows: pd.DataFrame, month: date) -> dict:
        spec, state = SPECS[indicator], "state_as_of" in rows
        above, under = spec.above(rows), spec.under(rows) if spec.under else None
        confirmed = rows[rows.state_as_of == month] if state and spec.facts != "survey" else rows
        known = [day for day in rows.state_as_of if day] if state else []
        return {
            "numerator": above,
            "denominator": under,
            "value": above if under is None else above / under * spec.per if under else None,
            "n_reported": confirmed.region_code.nunique(),
            "state_as_of": max(known, default=None),
        }

    def expected(self, report_type: str, code: str, month: date) -> int | None:
        here = self.month("coverage", month)
        found = here[(here.region_code == code) & (here.report_type == report_type)].n_expected
        return int(found.iloc[0]) if len(found) else None


NOTHING = {"numerator": None, "denominator": None, "value": None, "n_reported": 0, "state_as_of": None}


@pytest.fixture(scope="module")
def slow(small_demo) -> Slow:
    return Slow(Office(small_demo))


@pytest.mark.parametrize("indicator", sorted(set(definitions()) - {"ikm"}))
def test_the_mart_says_what_the_slow_version_says(slow, indicator):
    definition, compared = definitions()[indicator], 0
    for code in REGIONS:
        level = ("provinsi", "kabupaten_kota", "kecamatan")[code.count(".")]
        for month in MONTHS:
            expected = slow.expected(definition.report_type, code, month)
            mart = slow.month("indicator", month)
            found = mart[(mart.region_code == code) & (mart.indicator == indicator)].set_index("item")
            wanted = {}
            if expected is not None and level in definition.levels:
                somewhere = month in slow.ledger or definition.since == "first_fact"
                told = slow.rows(indicator, code, month) if somewhere else {}
                wanted = ({"": NOTHING} if somewhere else {}) | told
            assert set(found.index) == set(wanted), (code, month)
            for item, values in wanted.items():
                for name, value in (values | {"n_expected": expected}).items():
                    assert _same(found[name][item], value), (code, month, item, name)
                compared += 1
    assert compared >= 15


def _same(one: object, other: object) -> bool:
    if pd.isna(one) or other is None:
        return bool(pd.isna(one)) and other is None
    return one == other if isinstance(other, date) else math.isclose(one, other, rel_tol=1e-12)


def test_the_satisfaction_index_is_the_mean_of_nine_elements_times_25(slow):
    marts = slow.all("indicator", "indicator in ('ikm', 'unsur')")
    elements = marts[(marts.indicator == "unsur") & (marts["item"] != "")].groupby(["region_code", "period"]).value
    index = marts[marts.indicator == "ikm"].set_index(["region_code", "period"])
    nine = elements.count()[lambda count: count == 9].index
    assert len(nine) > 10
    assert set(index[index.value.notna()].index) == set(nine)
    assert not index[index.value.isna()].n_reported.any() and index[index.value.isna()].state_as_of.isna().all()
    for key in nine:
        assert index.value[key] == pytest.approx(elements.mean()[key] * 25, rel=1e-12)
        assert 25 <= index.value[key] <= 100


@pytest.mark.parametrize(
    ("interval", "limits", "near"), [("wilson", wilson, 1e-9), ("poisson", lambda k, n: poisson(k, n, per=10000), 1e-4)]
)
def test_intervals_hold_the_value_and_are_those_of_the_statistics(slow, interval, limits, near):
    named = [name for name, one in definitions().items() if one.interval == interval]
    found = slow.all("indicator", f"indicator in {(*named, '')} and denominator > 0")
    assert set(found.indicator) == set(named)
    low, high = limits(found.numerator.to_numpy(), found.denominator.to_numpy())
    assert found.low.to_numpy() == pytest.approx(low, rel=near, abs=near)
    assert found.high.to_numpy() == pytest.approx(high, rel=near, abs=near)
    assert (found.low <= found.value + 1e-12).all() and (found.value <= found.high + 1e-12).all()


def test_no_interval_is_told_where_none_is_defined(slow):
    named = [name for name, one in definitions().items() if one.interval == "none"]
    assert slow.all("indicator", f"indicator in {tuple(named)} and low is not null").empty


@pytest.mark.parametrize("level", ["kabupaten_kota", "kecamatan"])
def test_children_add_up_to_their_parent(slow, level):
    mart = slow.all("indicator", "period >= '2026-01-01'")
    by_office = [name for name, one in definitions().items() if one.facts in ("report", "act_month")]
    of_parts = [name for name, one in definitions().items() if one.parts or not one.adds_up]
    children = mart[(mart.level == level) & ~mart.indicator.isin(of_parts)]
    if level == "kecamatan":
        children = children[
            ~children.indicator.isin(by_office) & ((children["item"] == "") | (children.indicator == "unsur"))
        ]
    parent = slow.all("region").set_index("region_code").parent_code
    keys = ["region_code", "period", "indicator", "item"]
    summed = (
        children.assign(region_code=children.region_code.map(parent))
        .groupby(keys)[["numerator", "denominator", "n_reported"]]
        .sum(min_count=1)
    )
    both = summed.join(mart.set_index(keys).add_suffix("_of_parent"))
    assert len(both) > 200
    for name in ("numerator", "denominator", "n_reported"):
        pd.testing.assert_series_equal(both[name], both[f"{name}_of_parent"], check_names=False, check_dtype=False)

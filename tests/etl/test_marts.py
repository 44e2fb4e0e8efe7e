"""The marts against a slow, obvious version of themselves; the sums of children; what a missing report changes."""

import math
import os
from datetime import date, datetime
from functools import cache

import pandas as pd
import pytest
from offices import BATU, KAB, KOTA, PLACES, Office, volume, write_csv

from paten.definitions import definitions

REGIONS = ("35", "35.74", "35.75", "35.79", "35.12", "35.07", *(f"35.74.0{number}" for number in range(1, 6)))
MONTHS = [date(2018, 6, 1), date(2024, 11, 1), *(date(2026, month, 1) for month in (7, 8, 9, 10))]
LAYANAN = {
    "permohonan": ("requested", None),
    "selesai": ("completed", None),
    "tepat_waktu": ("on_time", "completed"),
}
STAGES = {"dilimpahkan": 2, "ditetapkan": 4, "beroperasi": 5}
REQUIREMENTS = {"syarat_substantif": "S", "syarat_administratif": "A", "syarat_teknis": "T"}
NOTHING = {"numerator": None, "denominator": None, "value": None, "n_reported": 0}


class Slow:
    """The indicators of one snapshot, each region and month on its own, with nothing but loops and sums."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.month = cache(self._month)

    def all(self, relation: str, where: str = "true", **values: object) -> pd.DataFrame:
        """The rows of a relation."""
        columns = [name for (name,) in self.office.ask(f"select column_name from (describe {relation})")]
        return pd.DataFrame(self.office.ask(f"from {relation} where {where}", **values), columns=columns)

    def _month(self, relation: str, month: date) -> pd.DataFrame:
        return self.all(relation, "period = $month", month=month)

    def rows(self, indicator: str, code: str, month: date) -> dict[str, dict]:
        """item → numerator, denominator, value, n_reported; the item '' is there wherever somebody is expected."""
        if indicator in LAYANAN:
            return self._layanan(indicator, code, month)
        if indicator in STAGES:
            here = self._of("stage", code, month)
            return {"": _shares(here, here.stage >= STAGES[indicator], month)}
        if indicator in REQUIREMENTS:
            here = self._of("requirement", code, month)
            here = here[here.requirement_code.str.startswith(REQUIREMENTS[indicator])]
            met = here.status == "terpenuhi"
            return {"": _shares(here, met, month, ~here.status.isin(["tidak_berlaku", "belum_lapor"]))}
        return self._kelengkapan(code, month)

    def expected(self, report_type: str, code: str, month: date) -> int | None:
        here = self.month("coverage", month)
        found = here[(here.region_code == code) & (here.report_type == report_type)].n_expected
        return int(found.iloc[0]) if len(found) else None

    def _of(self, relation: str, code: str, month: date) -> pd.DataFrame:
        here = self.month(relation, month)
        return here[here.region_code.str.startswith(code)]

    def _layanan(self, indicator: str, code: str, month: date) -> dict[str, dict]:
        above, under = LAYANAN[indicator]
        here = self._of("service_volume", code, month)
        whole = here[(here.months == 1) & here[above].notna() & (here[under].notna() if under else True)]
        groups = {"": whole} if under else {"": whole, **dict(list(whole.groupby("service_code")))}
        return {item: _sums(group, above, under) for item, group in groups.items()}

    def _kelengkapan(self, code: str, month: date) -> dict[str, dict]:
        here = self._of("report", code, month)
        here = here[(here.report_type == "layanan") & (here.timeliness != "dikecualikan")]
        if not len(here):
            return {}
        above, under = here.n_kecamatan.sum(), here.n_kecamatan_expected.sum()
        return {"": {"numerator": above, "denominator": under, "value": above / under, "n_reported": len(here)}}


def _sums(rows: pd.DataFrame, above: str, under: str | None) -> dict:
    if not len(rows):
        return NOTHING
    numerator, denominator = rows[above].sum(), rows[under].sum() if under else None
    value = numerator if under is None else numerator / denominator if denominator else None
    return {
        "numerator": numerator,
        "denominator": denominator,
        "value": value,
        "n_reported": rows.region_code.nunique(),
    }


def _shares(rows: pd.DataFrame, holds: pd.Series, month: date, counts: pd.Series | None = None) -> dict:
    """The share for which it holds among those that count (default: all); reported is what this month confirmed."""
    if not len(rows):
        return NOTHING
    above, under = holds.sum(), len(rows) if counts is None else counts.sum()
    confirmed = rows[rows.state_as_of == month].region_code.nunique()
    return {
        "numerator": above,
        "denominator": under,
        "value": above / under if under else None,
        "n_reported": confirmed,
    }


@pytest.fixture(scope="module")
def slow(small_demo) -> Slow:
    return Slow(Office(small_demo))


@pytest.mark.parametrize("indicator", [*LAYANAN, *STAGES, *REQUIREMENTS, "kelengkapan_laporan"])
def test_the_mart_says_what_the_slow_version_says(slow, indicator):
    report_type = definitions()[indicator].report_type
    compared = 0
    for code in REGIONS:
        for month in MONTHS:
            expected = slow.expected(report_type, code, month)
            mart = slow.month("indicator", month)
            found = mart[(mart.region_code == code) & (mart.indicator == indicator)].set_index("item")
            wanted = slow.rows(indicator, code, month) if expected is not None else {}
            assert set(found.index) == set(wanted), (code, month)
            for item, values in wanted.items():
                for name, value in (values | {"n_expected": expected}).items():
                    assert _same(found[name][item], value), (code, month, item, name)
                compared += 1
    assert compared >= 15


def _same(one: float | None, other: float | None) -> bool:
    if pd.isna(one) or other is None:
        return bool(pd.isna(one)) and (other is None or bool(pd.isna(other)))
    return math.isclose(one, other, rel_tol=1e-12)


def test_intervals_hold_the_value_and_are_those_of_wilson(slow):
    shares = slow.all("indicator", "indicator = 'tepat_waktu' and denominator > 0")
    z = 1.959963984540054
    for row in shares.itertuples():
        n, p = row.denominator, row.value
        middle = (p + z**2 / (2 * n)) / (1 + z**2 / n)
        half = z / (1 + z**2 / n) * math.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
        assert row.low == pytest.approx(max(0, middle - half), abs=1e-9)
        assert row.high == pytest.approx(min(1, middle + half), abs=1e-9)
        assert row.low - 1e-12 <= p <= row.high + 1e-12
    assert slow.all("indicator", "indicator <> 'tepat_waktu' and low is not null").empty


@pytest.mark.parametrize("level", ["kabupaten_kota", "kecamatan"])
def test_children_add_up_to_their_parent(slow, level):
    mart = slow.all("indicator", "period >= '2026-01-01'")
    children = mart[(mart.level == level) & ((mart.indicator != "kelengkapan_laporan") | (level == "kabupaten_kota"))]
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


def test_a_kecamatan_that_did_not_report_changes_coverage_but_no_rate(office):
    reported = [volume(f"{KOTA}.01", completed=40, on_time=30), volume(f"{KOTA}.02", completed=10, on_time=5)]
    partly = [volume(f"{KOTA}.03", completed=99), volume(f"{KOTA}.04", completed="", on_time="")]
    theirs = [volume(f"{BATU}.01", completed=50, on_time=50)]
    office.load(
        office.inbox("2026-11-05", "layanan", reported + partly), office.inbox("2026-11-05", "layanan", theirs, BATU)
    )
    find = f"""select region_code, indicator, numerator, denominator, n_reported, n_expected from indicator
        where period = '2026-10-01' and item = '' and indicator in ('selesai', 'tepat_waktu')
            and region_code in ('35', '{KOTA}', '{KOTA}.04', '{KOTA}.05', '{KAB}') order by all"""
    assert office.ask(find) == [
        ("35", "selesai", 199, None, 4, 41),
        ("35", "tepat_waktu", 85, 100, 3, 41),
        (KAB, "selesai", None, None, 0, 33),
        (KAB, "tepat_waktu", None, None, 0, 33),
        (KOTA, "selesai", 149, None, 3, 5),
        (KOTA, "tepat_waktu", 35, 50, 2, 5),
        (f"{KOTA}.04", "selesai", None, None, 0, 1),
        (f"{KOTA}.04", "tepat_waktu", None, None, 0, 1),
        (f"{KOTA}.05", "selesai", None, None, 0, 1),
        (f"{KOTA}.05", "tepat_waktu", None, None, 0, 1),
    ]


LEDGER = "select timeliness from report where region_code = $code and report_type = 'layanan' and period = $month"


def test_before_the_due_day_nobody_is_missing(office):
    for day, word in ((6, "belum_waktunya"), (7, "ditunggu"), (10, "ditunggu"), (11, "belum_lapor")):
        office.publish(date(2026, 11, day))
        assert office.one(LEDGER, code=KOTA, month="2026-10-01") == word, day
    due = dict(office.ask("select distinct period, due_on from report where report_type = 'layanan'"))
    assert due[date(2026, 9, 1)] == date(2026, 10, 12), "the 10th is a Saturday"
    assert due[date(2026, 10, 1)] == date(2026, 11, 10)
    assert min(due) == date(2024, 11, 1) and max(due) == date(2026, 10, 1)


def test_only_a_letter_and_a_known_day_make_anyone_late(office):
    calendar = office.root / "office" / "reference" / "calendar.csv"
    letter = {"starts_on": "2024-11-01", "due_day": 10, "basis": "Surat Sekda 1/2026", "valid_from": "2026-10-01"}
    write_csv(calendar, [{"report_type": "layanan", "every": "bulan", **letter}])
    late = datetime(2026, 11, 12).timestamp()
    estimated = office.root / "kiriman.csv"
    write_csv(estimated, [volume(f"{BATU}.01"), volume(f"{BATU}.01", period="2026-09")])
    os.utime(estimated, (late, late))
    office.load(
        office.inbox("2026-11-10", "layanan", [volume(f"{KAB}.01")], sender=KAB),
        office.inbox("2026-11-11", "layanan", [volume(f"{KOTA}.01"), volume(f"{KOTA}.01", period="2026-09")]),
        estimated,
    )
    october = {code: office.one(LEDGER, code=code, month="2026-10-01") for code in PLACES}
    assert october == {KAB: "tepat_waktu", KOTA: "terlambat", BATU: "masuk"}
    assert office.one(LEDGER, code=KOTA, month="2026-09-01") == "masuk", "the letter is younger than that month"


def test_a_report_over_three_months_counts_for_each_month_in_the_ledger_and_for_none_in_an_indicator(office):
    quarter = volume(f"{BATU}.01", completed=0, period="2026-08", months=3)
    office.load(office.inbox("2026-11-05", "triwulan", [quarter], sender=BATU))
    months = f"""select period::varchar, n_kecamatan, is_nihil from report
        where region_code = '{BATU}' and report_type = 'layanan' and n_kecamatan > 0 order by 1"""
    assert office.ask(months) == [(f"2026-{month}-01", 1, True) for month in ("08", "09", "10")]
    assert office.one("select sum(n_reported) from indicator where region_code = $code", code=f"{BATU}.01") == 0


def test_volume_month_has_each_kecamatan_and_month_with_a_count_above_zero(slow):
    measures = ["requested", "completed", "rejected", "on_time", "pending", "complaints"]
    facts = slow.all("service_volume")
    counted = facts[facts[measures].max(axis=1) > 0]
    last = [(pd.Timestamp(line.period) + pd.DateOffset(months=line.months - 1)).date() for line in counted.itertuples()]
    kept = slow.all("volume_month")
    assert sorted(zip(kept.region_code, pd.to_datetime(kept.period).dt.date, strict=True)) == sorted(
        set(zip(counted.region_code, last, strict=True))
    )


def test_stage_point_stands_where_a_stage_changes_and_tick_where_a_report_said_so(slow):
    points = slow.all("stage_point")
    months = slow.all("stage")
    held = {(line.region_code, pd.Timestamp(line.period)): line.stage for line in points.itertuples()}
    for region, stages in months.sort_values("period").groupby("region_code"):
        before = None
        for line in stages.itertuples():
            if before is not None and line.stage != before:
                assert held[region, pd.Timestamp(line.period)] == line.stage
            before = line.stage
    ticks = slow.all("tick")
    assert len(ticks) and (pd.to_datetime(ticks.period) <= pd.to_datetime(ticks.reported)).all()
    assert not ticks.duplicated(["region_code", "requirement_code", "reported"]).any()

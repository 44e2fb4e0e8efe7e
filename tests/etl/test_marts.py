"""The marts beside the heart: what a missing report changes, the ledger, what indicators and stages stand on."""

import os
from datetime import date, datetime

import pandas as pd
import pytest
from offices import BATU, KAB, KOTA, PLACES, Office, volume, write_csv


@pytest.fixture(scope="module")
def told(small_demo):
    """told(relation) → its rows in the small simulation."""
    office = Office(small_demo)

    def all_of(relation: str) -> pd.DataFrame:
        columns = [name for (name,) in office.ask(f"select column_name from (describe {relation})")]
        return pd.DataFrame(office.ask(f"from {relation}"), columns=columns)

    return all_of


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


def test_volume_month_has_each_kecamatan_and_month_with_a_count_above_zero(told):
    measures = ["requested", "completed", "rejected", "on_time", "pending", "complaints"]
    facts = told("service_volume")
    counted = facts[facts[measures].max(axis=1) > 0]
    last = [(pd.Timestamp(line.period) + pd.DateOffset(months=line.months - 1)).date() for line in counted.itertuples()]
    kept = told("volume_month")
    assert sorted(zip(kept.region_code, pd.to_datetime(kept.period).dt.date, strict=True)) == sorted(
        set(zip(counted.region_code, last, strict=True))
    )


def test_stage_point_stands_where_a_stage_changes_and_tick_where_a_report_said_so(told):
    points = told("stage_point")
    months = told("stage")
    held = {(line.region_code, pd.Timestamp(line.period)): line.stage for line in points.itertuples()}
    for region, stages in months.sort_values("period").groupby("region_code"):
        before = None
        for line in stages.itertuples():
            if before is not None and line.stage != before:
                assert held[region, pd.Timestamp(line.period)] == line.stage
            before = line.stage
    ticks = told("tick")
    assert len(ticks) and (pd.to_datetime(ticks.period) <= pd.to_datetime(ticks.reported)).all()
    assert not ticks.duplicated(["region_code", "requirement_code", "reported"]).any()


def test_activity_sums_up_what_a_kecamatan_reported_in_a_month(told):
    facts = told("service_volume")
    measures = ["requested", "completed", "rejected", "on_time", "carried_over", "pending", "complaints"]
    people = told("region").set_index("region_code").population
    wanted = {}
    for key, rows in facts[facts.months == 1].groupby(["region_code", "period"]):
        active = ((rows.requested > 0) | (rows.completed > 0)).sum()
        nihil = rows[measures].max(axis=None) == 0
        wanted[key] = (len(rows), active, rows.requested.sum(min_count=1), people[key[0]], nihil)
    found = told("activity").set_index(["region_code", "period"])
    columns = ["n_services", "n_active", "requested", "population", "is_nihil"]
    assert len(wanted) > 50 and set(found.index) == set(wanted)
    for key, values in wanted.items():
        for name, value in zip(columns, values, strict=True):
            assert (pd.isna(value) and pd.isna(found[name][key])) or found[name][key] == value, (key, name)


def test_a_survey_is_in_force_for_twelve_months_from_its_last_and_no_longer(told):
    facts, ledger = told("satisfaction"), sorted(set(told("coverage").period))
    found = told("survey").groupby(["region_code", "period"])
    in_force = {key: (rows.started.iloc[0], dict(zip(rows.unsur, rows.score, strict=True))) for key, rows in found}
    wanted = {}
    for region, rows in facts.groupby("region_code"):
        surveys = [
            (_plus(first, months - 1), first) for first, months in set(zip(rows.period, rows.months, strict=True))
        ]
        for month in (month for month in ledger if month >= date(2024, 11, 1)):
            held = [(last, first) for last, first in surveys if last <= month < _plus(last, 12)]
            if held:
                last, first = max(held)
                newest = rows[
                    (rows.period == first)
                    & (rows.months == (last.year - first.year) * 12 + last.month - first.month + 1)
                ]
                wanted[region, month] = (first, dict(zip(newest.unsur, newest.score, strict=True)))
    assert len(wanted) > 5
    assert in_force == wanted


def test_acts_are_counted_on_the_last_day_of_the_month(told):
    acts, counted = told("act"), told("act_month")
    assert counted.n_in_force.sum() > 20 and len(counted) > 40
    for row in counted.itertuples():
        last = (pd.Timestamp(row.period) + pd.offsets.MonthEnd(0)).date()
        soon = (pd.Timestamp(last) + pd.DateOffset(months=6)).date()
        mine = acts[(acts.region_code == row.region_code) & (acts.milestone == row.milestone)]
        ends = [
            one.ends_on if pd.notna(one.ends_on) else date.max
            for one in mine.itertuples()
            if (one.valid_from if pd.notna(one.valid_from) else one.date) <= last
        ]
        assert row.n_in_force == sum(day >= last for day in ends), row
        assert row.n_expiring == sum(last <= day <= soon for day in ends), row


def _plus(month: date, months: int) -> date:
    return (pd.Timestamp(month) + pd.DateOffset(months=months)).date()

"""Requirements and stages against a slow, obvious reading of the facts: one kecamatan, one month at a time."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from offices import Office

from paten.periods import add_months, month_range

EVENTS = ("M5", "M7", "M8")
MET = ("terpenuhi", "tidak_berlaku")
LONG_AGO, LAST = date(2010, 1, 1), date(2026, 10, 1)


@dataclass(frozen=True)
class Tick:
    """What was reported of one requirement: from which month on it counts."""

    since: date
    status: str
    level: int


class Facts:
    """What a snapshot knows of one kabupaten/kota, as plain lists."""

    def __init__(self, office: Office, code: str) -> None:
        self.code = code
        self.kecamatan = [one for (one,) in office.ask("select region_code from region where parent_code = $c", c=code)]
        self.items = dict(office.ask('select requirement_code, "group" from requirement_item'))
        self.acts = self._dicts(office, "act", code)
        self.ticks = self._dicts(office, "compliance", code)
        self.volumes = self._dicts(office, "service_volume", code)

    @staticmethod
    def _dicts(office: Office, relation: str, code: str) -> list[dict]:
        names = [name for (name,) in office.ask(f"select column_name from (describe {relation})")]
        found = office.ask(f"from {relation} where starts_with(region_code, $c)", c=code)
        return [dict(zip(names, row, strict=True)) for row in found]

    def in_force(self, kecamatan: str, day: date) -> list[dict]:
        return [one for one in self.acts if kecamatan in one["kecamatan_codes"] and self._holds(one, day)]

    def _holds(self, one: dict, day: date) -> bool:
        if _starts(one) > day:
            return False
        if one["milestone"] in EVENTS:
            return True
        ends = [one["valid_to"]] if one["valid_to"] else []
        ends += [_starts(newer) - timedelta(days=1) for newer in self.acts if _replaces(newer, one)]
        return min(ends, default=date.max) >= day

    def tick(self, kecamatan: str, item: str, month: date) -> Tick | None:
        """The last report on it up to that month; the kecamatan's own, else that of its kabupaten/kota before."""
        said = [one for one in self.ticks if one["requirement_code"] == item]
        own = [one for one in said if one["region_code"] == kecamatan]
        first = min((one["period"] for one in own), default=date.max)
        said = own + [one for one in said if one["region_code"] == self.code and one["period"] < first]
        found = None
        for turn, one in enumerate(sorted(said, key=lambda one: one["period"])):
            since = one["period"]
            if turn == 0 and one["status"] == "tidak_berlaku" and not one["evidence_date"]:
                since = LONG_AGO
            elif turn == 0 and one["evidence_date"] and (one["status"] == "tidak_berlaku" or _proven(one)):
                since = min(since, one["evidence_date"].replace(day=1))
            if since <= month:
                found = Tick(since, one["status"], one["evidence_level"])
        return found

    def status(self, kecamatan: str, item: str, month: date) -> str:
        technical = self.items[item] == "teknis"
        settled = [one for one in self.in_force(kecamatan, _last_day(month)) if item in one["requirement_codes"]]
        if settled and not technical:
            return "terpenuhi"
        found = self.tick(kecamatan, item, month)
        if found and found.status == "terpenuhi":
            return "terpenuhi" if technical and found.level else "belum_terverifikasi"
        if found:
            return found.status
        return "belum" if self.acts and not technical else "belum_lapor"

    def steps(self, kecamatan: str, month: date) -> list[bool]:
        held = {one["milestone"] for one in self.in_force(kecamatan, _last_day(month))}
        met = {item: self.status(kecamatan, item, month) in MET for item in self.items}
        return [
            "M1" in held,
            "M2" in held and met["S1"] and (met["S2"] or met["S3"]),
            {"M3", "M4", "M5"} <= held and all(met[item] for item in met if item[0] in "AT"),
            "M6" in held,
            "M7" in held and self.ever_served(kecamatan),
        ]

    def ever_served(self, kecamatan: str) -> bool:
        """A report with volume, ever, in or after the month of the launch."""
        launches = [
            _starts(one).replace(day=1)
            for one in self.acts
            if one["milestone"] == "M7" and kecamatan in one["kecamatan_codes"]
        ]
        return any(
            add_months(one["period"], one["months"] - 1) >= min(launches, default=date.max)
            for one in self.volumes
            if one["region_code"] == kecamatan and _some(one)
        )


def _proven(one: dict) -> bool:
    return one["status"] == "terpenuhi" and one["requirement_code"].startswith("T")


def _starts(one: dict) -> date:
    return one["valid_from"] or one["date"]


def _replaces(newer: dict, older: dict) -> bool:
    named = [name.strip() for name in (newer["replaces"] or "").split("|")]
    return (
        newer["act_id"] != older["act_id"]
        and _starts(newer) >= _starts(older)
        and bool(older["number"])
        and any(name in (older["number"], f"{older['type']} {older['number']}") for name in named)
    )


def _some(one: dict) -> bool:
    measures = ("requested", "completed", "rejected", "on_time", "pending", "complaints")
    return any((one[name] or 0) > 0 for name in measures)


def _last_day(month: date) -> date:
    return month.replace(day=monthrange(month.year, month.month)[1])


def _largest(steps: list[bool]) -> int:
    return next((number for number, step in enumerate(steps) if not step), len(steps))


@pytest.mark.parametrize("code", ["35.74", "35.75", "35.79", "35.12"])
def test_stages_of_the_simulation_are_what_a_slow_reading_finds(small_demo, code):
    office = Office(small_demo)
    facts = Facts(office, code)
    mart = {
        (kecamatan, month): (steps, stage)
        for kecamatan, month, *steps, stage in office.ask(
            "select region_code, period, step_1, step_2, step_3, step_4, step_5, stage from stage"
        )
    }
    months = [*month_range(LONG_AGO, LAST)[::19], *month_range(add_months(LAST, -3), LAST)]
    for kecamatan in facts.kecamatan[:6]:
        for month in months:
            steps = facts.steps(kecamatan, month)
            assert mart[kecamatan, month] == (steps, _largest(steps)), (kecamatan, month)


@pytest.mark.parametrize("code", ["35.74", "35.75", "35.79", "35.12"])
def test_requirements_of_the_simulation_are_what_a_slow_reading_finds(small_demo, code):
    office = Office(small_demo)
    facts = Facts(office, code)
    mart = {
        row[:3]: row[3] for row in office.ask("select region_code, requirement_code, period, status from requirement")
    }
    for kecamatan in facts.kecamatan[:6]:
        for item in facts.items:
            for month in month_range(add_months(LAST, -2), LAST):
                assert mart[kecamatan, item, month] == facts.status(kecamatan, item, month), (kecamatan, item, month)

"""The facts of an export as frames: what `python -m etl export --out DIR` wrote, and nothing that was computed of them.

Only the standard library, pandas and numpy. A month is a number here, year × 12 + month - 1, so that months can be
subtracted; a day stays a datetime64. Read are the facts (service_volume, compliance, act, satisfaction), which
submission spoke when for what (unit), what people decided (answer) and the reference (region, requirement_item,
calendar, holiday): no mart.
"""

import json
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd

MEASURES = ["requested", "completed", "rejected", "on_time", "carried_over", "pending", "complaints"]
VOLUME = [name for name in MEASURES if name != "carried_over"]  # what an earlier month left is not this one's work
MONTHLY = ("layanan", "kepatuhan")  # report types of every month; both expect every kecamatan (design.md, section 4)


@dataclass(frozen=True)
class Facts:
    """What one snapshot was made of."""

    as_of: date
    kecamatan: pd.DataFrame  # region_code, parent_code, population, first_month, end_month (exclusive)
    parents: dict[str, str]  # region → the one above it
    volume: pd.DataFrame  # with month and last (month of its span)
    compliance: pd.DataFrame  # with month and level of evidence
    act: pd.DataFrame  # with starts, ends (first day no longer in force), covers and settles as lists
    satisfaction: pd.DataFrame  # with month and last
    unit: pd.DataFrame  # with month, last, revision and counts (whether it is the newest of its unit)
    calendar: pd.DataFrame
    holidays: frozenset[date]
    exempt: frozenset[tuple[str, int]]  # (kabupaten/kota, month)
    items: list[str]  # codes of the requirements

    def here(self, month: int) -> pd.DataFrame:
        """The kecamatan that exist on the last day of a month."""
        return self.kecamatan[(self.kecamatan.first_month <= month) & (month < self.kecamatan.end_month)]


def month_number(days: pd.Series | date) -> pd.Series | int:
    """Month of a day as a number; of a column of days a column of numbers (nullable)."""
    if isinstance(days, date):
        return days.year * 12 + days.month - 1
    return (days.dt.year * 12 + days.dt.month - 1).astype("Int64")


def first_day(month: int) -> date:
    """The first day of a numbered month."""
    return date(month // 12, month % 12 + 1, 1)


def last_day(month: int) -> pd.Timestamp:
    """The last day of a numbered month."""
    return pd.Timestamp(first_day(month + 1)) - pd.Timedelta(days=1)


def read_facts(folder: Path) -> Facts:
    """Reads the CSV files of an export; their names start with SIMULASI_ when the data are simulated."""
    package = next(iter(sorted(folder.glob("*datapackage.json"))))
    prefix = package.name.removesuffix("datapackage.json")

    def table(name: str, days: tuple[str, ...] = (), numbers: tuple[str, ...] = ()) -> pd.DataFrame:
        """One relation; all text but for the named columns. Empty is null, decimals have a comma."""
        found = pd.read_csv(folder / f"{prefix}{name}.csv", dtype=str, keep_default_na=False, na_values=[""])
        for column in days:
            found[column] = pd.to_datetime(found[column])
        for column in numbers:
            found[column] = pd.to_numeric(found[column].str.replace(",", "."))
        return found

    region = table("region", ("valid_from", "valid_to"), ("population",))
    act = table("act", ("date", "valid_from", "valid_to"))
    return Facts(
        as_of=date.fromisoformat(json.loads(package.read_text(encoding="utf-8"))["as_of"]),
        kecamatan=_kecamatan(region),
        parents=dict(region.dropna(subset=["parent_code"])[["region_code", "parent_code"]].to_numpy()),
        volume=_spans(table("service_volume", ("period",), ("months", *MEASURES))),
        compliance=_levels(table("compliance", ("period", "evidence_date", "checked_on"))),
        act=_in_force(act),
        satisfaction=_spans(table("satisfaction", ("period",), ("months", "score", "respondents"))),
        unit=_revisions(table("unit", ("period", "received_at"), _counts("", "first_"))),
        calendar=table("calendar", ("starts_on", "valid_from", "valid_to"), ("due_day",)),
        holidays=frozenset(table("holiday", ("day",)).day.dt.date),
        exempt=_exempt(table("answer")),
        items=list(table("requirement_item").requirement_code),
    )


def _counts(*prefixes: str) -> tuple[str, ...]:
    return ("months", *(f"{prefix}{verdict}" for prefix in prefixes for verdict in ("accepted", "rejected", "held")))


def _kecamatan(region: pd.DataFrame) -> pd.DataFrame:
    """Valid on the last day of a month: like all that is told of a month's end."""
    first = month_number(region.valid_from).fillna(0)
    end = month_number(region.valid_to + pd.Timedelta(days=1)).fillna(10**6)
    mine = region.assign(first_month=first.astype(int), end_month=end.astype(int))
    return mine[mine.level == "kecamatan"].sort_values("region_code", ignore_index=True)


def _spans(rows: pd.DataFrame) -> pd.DataFrame:
    """Adds the first and the last month of what a row speaks of: `period` is the first, `months` how many."""
    month = month_number(rows.period)
    return rows.assign(month=month, last=month + rows.months.astype("Int64") - 1)


def _levels(ticks: pd.DataFrame) -> pd.DataFrame:
    """Evidence: 3 who checked and when, 2 a link, 1 evidence with its date, else 0 (design.md section 4)."""
    level = pd.Series(0, ticks.index)
    level[ticks.evidence.notna() & ticks.evidence_date.notna()] = 1
    level[ticks.link.notna()] = 2
    level[ticks.checked_by.notna() & ticks.checked_on.notna()] = 3
    return ticks.assign(level=level, month=month_number(ticks.period))


def _in_force(acts: pd.DataFrame) -> pd.DataFrame:
    """From valid_from (else the date) to the earliest of valid_to and the day before an act that replaces it starts."""
    starts = acts.valid_from.fillna(acts.date)
    ends = acts.valid_to + pd.Timedelta(days=1)
    known: dict[tuple[str, str], list[int]] = {}
    for line in acts[acts.number.notna()].itertuples():
        for name in {_folded(line.number), _folded(f"{line.type} {line.number}")}:
            known.setdefault((line.kabupaten_kota_code, name), []).append(line.Index)
    for line in acts[acts.replaces.notna()].itertuples():
        for name in line.replaces.split("|"):
            for older in known.get((line.kabupaten_kota_code, _folded(name)), []):
                if older != line.Index and not ends[older] <= starts[line.Index]:
                    ends[older] = starts[line.Index]
    lists = {"covers": acts.kecamatan_codes, "settles": acts.requirement_codes}
    return acts.assign(starts=starts, ends=ends, **{name: one.fillna("").str.split("|") for name, one in lists.items()})


def _folded(name: str) -> str:
    """An act's name so that "Nomor 16 Tahun 2012", "No. 16/2012" and "16 TAHUN 2012" are the same."""
    return " ".join(re.sub(r"\b(nomor|no|tahun)\b\.?|/", " ", name.lower()).split())


def _revisions(units: pd.DataFrame) -> pd.DataFrame:
    """Newest is (received_at, sha256): it counts for its unit whole; the revision is the rank (What replaces what)."""
    key = ["region_code", "report_type", "period", "months"]
    ranked = _spans(units).sort_values(["received_at", "sha256"])
    together = ranked.groupby(key, dropna=False).sha256
    return ranked.assign(
        revision=together.cumcount() + 1,
        counts=together.cumcount(ascending=False) == 0,
        estimated=ranked.estimated == "true",
    )


def _exempt(answers: pd.DataFrame) -> frozenset[tuple[str, int]]:
    """Months of which a kabupaten/kota owes no report; what was revoked is not said."""
    said = answers[(answers.question == "exempt") & ~answers.id.isin(answers.revokes.dropna())]
    return frozenset(zip(said.about, month_number(pd.to_datetime(said.answer + "-01")), strict=True))

"""Every signal against the small table beside it, the limits against their twin, and what holds for all of them.

A table `<name>.test.csv` gives rows of the relations that a signal reads. `expect` (fires, silent) is about the row's
kabupaten/kota, and its kecamatan where it names one, in the last month of the row (of acts, requirements and
submissions: in October 2026); rows without it are there for the others. `period` may be a span of months: a cell with
as many parts (|) is dealt out, one a month. `NP-01..NP-06` are six services. An empty cell is unknown.
"""

import csv
import math
import re
from datetime import date
from functools import cache
from itertools import product

import duckdb
import numpy as np
import pandas as pd
import pytest
from offices import AS_OF, BATU, KOTA, act, volume

from etl import alerts, build, sql
from etl.folder import Folder
from paten import numbers, periods
from paten.say.words import listing
from paten.stats import SIGNALS, control_chart

LAST = date(2026, 10, 1)
ALWAYS = {
    "report": {"report_type": "layanan", "n_kecamatan": "0", "n_kecamatan_expected": "0", "is_final": "false"},
    "stage": {"stage": "0", "n_missing": "0", "legal_basis": "belum_ada", "service": "berjalan", "evaluated": "false"}
    | {f"step_{number}": "false" for number in range(1, 6)},
    "stage_point": {"stage": "0", "n_missing": "0", "legal_basis": "belum_ada", "evaluated": "false"}
    | {f"step_{number}": "false" for number in range(1, 6)},
    "unit": {"submission_id": "uji", "sha256": "uji", "report_type": "peraturan", "received_at": "2026-11-05"}
    | {"estimated": "false", "accepted": "1", "current": "true"},
    "act": {"requirement_codes": "[]", "submission_id": "uji"},
    "requirement_point": {"until": "2999-12-01"},
    "indicator": {"indicator": "tepat_waktu", "item": "", "n_reported": "1"},
    "service_volume": {"months": "1", "submission_id": "uji"},
    "volume_month": {},
}
Line = dict[str, str]


@cache
def table(signal: str) -> tuple[Line, ...]:
    path = alerts.SIGNALS / f"{signal}.test.csv"
    with path.open(encoding="utf-8", newline="") as handle:
        return tuple(csv.DictReader(handle))


def months(text: str) -> list[date]:
    """The months of a cell: 2026-08..2026-10 are three; none: one row without a month."""
    first, _, last = text.partition("..")
    return periods.month_range(periods.parse(first), periods.parse(last or first)) if text else [None]


def spread(line: Line) -> list[Line]:
    """The rows of a relation that one line of a table stands for."""
    span = months(line.get("period", ""))
    first, _, last = line.get("service_code", "").partition("..")
    codes = [f"{first[:3]}{n:02}" for n in range(int(first[3:]), int(last[3:]) + 1)] if last else [first]
    rows = []
    for (place, month), code in product(enumerate(span), codes):
        row = {name: _dealt(cell, place, len(span)) for name, cell in line.items()}
        row = {name: cell for name, cell in row.items() if cell and name not in ("expect", "says", "relation")}
        row |= {"service_code": code} if code else {}
        rows.append(row | ({"period": month.isoformat()} if month else {}))
    return rows


def _dealt(cell: str, place: int, length: int) -> str:
    parts = cell.split("|")
    return parts[place] if length > 1 and len(parts) == length else cell


def whole(relation: str, row: Line, number: int) -> Line | None:
    """The row with what every row of its relation says; None when it says nothing."""
    full = ALWAYS[relation] | row
    if relation == "act":
        full = {"act_id": f"a{number}", "kabupaten_kota_code": row["region_code"]} | full
        full["kecamatan_codes"] = full["kecamatan_codes"].replace("|", ", ")
    if relation == "requirement_point":
        full = {"run_start": full["period"]} | full
        full |= {name: f"{full[name][:7]}-01" for name in ("until", "run_start")}
    if relation == "report":
        full["due_on"] = periods.add_months(date.fromisoformat(row["period"]), 1).replace(day=10).isoformat()
    if relation == "indicator":
        if "numerator" not in row:
            return None
        full["level"] = "kecamatan" if len(row["region_code"]) > 5 else "kabupaten_kota"
        full["value"] = str(int(row["numerator"]) / int(row["denominator"]))
    return full


class Snapshot:
    """The relations of a snapshot in memory, filled by hand, with the signals of 25 November 2026."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, lines: tuple[Line, ...] = ()) -> None:
        self.connection = connection
        connection.execute("detach database if exists snapshot")
        connection.execute("attach ':memory:' as snapshot")
        build.relations(connection, "snapshot")
        ledger = {"relation": "report", "region_code": "35.01", "period": "2024-11..2026-10"}
        ledger |= {"timeliness": "dikecualikan"}
        by_relation: dict[str, list[Line]] = {}
        for number, line in enumerate([ledger, *lines]):
            told = [whole(line["relation"], row, number) for row in spread(line)]
            by_relation.setdefault(line["relation"], []).extend(row for row in told if row)
        for relation, rows in by_relation.items():
            self._insert(relation, rows)
        for step in ("snapshot/start", "check/answers", "marts/before", "marts/act_span"):
            sql.run(self.connection, step)
        connection.execute("create or replace temp table registered as select region_code from registers()")
        alerts.point(self.connection)

    def _insert(self, relation: str, rows: list[Line]) -> None:
        names = list(dict.fromkeys(name for row in rows for name in row))
        quoted = ", ".join(f'"{name}"' for name in names)
        places = ", ".join("?" for _ in names)
        self.connection.executemany(
            f"insert into snapshot.{relation} ({quoted}) values ({places})",
            [[row.get(name) for name in names] for row in rows],
        )

    def ask(self, query: str) -> pd.DataFrame:
        return self.connection.execute(query).df()

    def said(self, signal: str, region: str, month: date) -> str | None:
        """What the signal says of this kabupaten/kota or kecamatan in this month; None when it is silent."""
        concerned = f"list_contains(kecamatan_codes, '{region}')" if len(region) > 5 else "true"
        found = self.connection.execute(
            f"select reason from snapshot.signal where (signal, region_code, period) = ($s, $r, $m) and {concerned}",
            {"s": signal, "r": region[:5], "m": month},
        ).fetchall()
        return found[0][0] if found else None


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """A connection with macros and reference tables, on which one snapshot after the other is filled."""
    with duckdb.connect() as connection:
        build.prepare(connection, Folder(tmp_path_factory.mktemp("signals")), AS_OF)
        yield connection


@pytest.mark.parametrize("signal", [signal.name for signal in alerts.signals()])
def test_a_signal_fires_where_it_should_and_stays_silent_elsewhere(signal, prepared):
    snapshot = Snapshot(prepared, table(signal))
    assert {line["expect"] for line in table(signal)} >= {"fires", "silent"}
    for number, line in enumerate(table(signal), start=2):
        if line["expect"]:
            month = None if line["relation"] in ("requirement_point", "unit") else months(line.get("period", ""))[-1]
            said = snapshot.said(signal, line["region_code"], month or LAST)
            assert (said is not None) == (line["expect"] == "fires"), f"{signal}.test.csv, line {number}: {said}"
            assert line["says"] in (said or ""), f"{signal}.test.csv, line {number}: {said}"
    for row in snapshot.ask("from snapshot.signal").itertuples():
        for sentence in (row.reason, row.other_explanations):
            assert not re.search(r"[{}]|\bNone\b|\bnull\b|\(kosong\)|\(\)", sentence), sentence
            assert sentence.endswith("."), sentence
        assert row.n_kecamatan == len(set(row.kecamatan_codes))
        assert row.since <= row.period


def test_nothing_reported_is_nothing_to_ask_about(prepared):
    """Unknown counts, unknown months, no register: no signal but the one that says so."""
    unknown = [
        {"relation": "service_volume", "region_code": f"{code}.0{number}", "service_code": "NP-01..NP-12"}
        | {"period": "2024-11..2026-10"}
        for code in ("35.74", "35.75")
        for number in (1, 2)
    ]
    running = [{"relation": "stage", "region_code": "35.74.01", "period": "2026-10"}]
    assert Snapshot(prepared, (*unknown, *running)).ask("from snapshot.signal").empty


def test_at_most_fifteen_are_offered_and_none_is_lost(prepared):
    silent = {"relation": "report", "period": "2026-10", "timeliness": "belum_lapor"}
    places = prepared.execute("select region_code from region where level = 'kabupaten_kota'").fetchall()
    lines = tuple(silent | {"region_code": code} for (code,) in places if code != "35.01")
    found = Snapshot(prepared, lines).ask("from snapshot.signal order by rank")
    assert len(found) == 37 and found["rank"].tolist() == list(range(1, 38))
    assert found.offered.tolist() == [True] * 15 + [False] * 22
    assert found.n_kecamatan.is_monotonic_decreasing and found.region_code.iloc[0] == "35.07"


def test_what_another_signal_tells_already_comes_last(prepared):
    """A delegation that ran out, where people are still served, is one call."""
    ended = {"relation": "act", "milestone": "M2", "number": "1", "date": "2020-05-04", "valid_to": "2026-06-30"}
    ended |= {"region_code": "35.77", "kecamatan_codes": "[35.77.01]"}
    served = [{"relation": name, "region_code": "35.77.01", "period": "2026-10"} for name in ("stage", "volume_month")]
    never = [{**row, "region_code": "35.74.01"} for row in served]
    registers = [{"relation": "unit", "region_code": code} for code in ("35.74", "35.77")]
    found = Snapshot(prepared, (ended, *served, *never, *registers)).ask(
        f"select signal, region_code from snapshot.signal where period = '{LAST}' order by rank"
    )
    assert found.values.tolist() == [
        ["peraturan_berakhir", "35.77"],
        ["tanpa_pelimpahan", "35.74"],
        ["tanpa_pelimpahan", "35.77"],
    ]


def test_the_months_are_the_last_twelve_that_are_due(prepared):
    snapshot = Snapshot(prepared)
    due = [day.date() for day in snapshot.ask("from signal_month").period]
    assert due == periods.month_range(date(2025, 11, 1), LAST)


@pytest.mark.parametrize("seed", range(4))
def test_limits_and_signals_are_those_of_the_control_chart(seed, prepared):
    """Each month is judged by what was known up to itself: the last point of a chart of two years."""
    luck = np.random.default_rng(seed)
    span = periods.month_range(date(2023, 12, 1), LAST)
    places = [f"35.{n}" for n in (71, 72, 73, 74)] + ["35.74.01", "35.74.02", "35.74.03"]
    series, lines = {}, []
    for place in places:
        drift = np.linspace(0, luck.choice([0, 0, 60, -90]), len(span))
        above = np.clip(np.round(700 + drift + luck.normal(0, luck.choice([0, 4, 12]), len(span))), 0, 1000).astype(int)
        above[luck.random(len(span)) < 0.04] -= 60
        known = luck.random(len(span)) > luck.choice([0, 0.1, 0.4])
        series[place] = pd.Series(np.where(known, above / 1000, np.nan), index=pd.to_datetime(span))
        cells = "|".join(str(count) if told else "" for count, told in zip(above, known, strict=True))
        lines.append(
            {"relation": "indicator", "region_code": place, "period": "2023-12..2026-10"}
            | {"numerator": cells, "denominator": "1000"}
        )
    snapshot = Snapshot(prepared, tuple(lines))
    [signal] = [one for one in alerts.signals() if one.name == "tepat_waktu_berubah"]
    query = signal.query.format_map(alerts.thresholds(signal.name) | {"minimum_volume": "30"})
    judged = snapshot.ask(query.partition("moved as materialized")[0].rstrip().rstrip(",") + " from judged")
    judged = judged.set_index(["region_code", "period"])
    compared = 0
    for place, (back, month) in product(places, enumerate(reversed(span[-12:]))):
        window = series[place].iloc[: len(span) - back].iloc[-24:]
        chart = control_chart(window.dropna()) if window.notna().any() else None
        here = (place, pd.Timestamp(month))
        if math.isnan(window.iloc[-1]) or chart.n_known < 12:
            assert here not in judged.index
            continue
        point = chart.points.iloc[-1]
        for name in SIGNALS:
            assert judged.loc[here, name] == point[name], (here, name)
        assert judged.loc[here, "mean"] == pytest.approx(chart.mean)
        assert judged.loc[here, "mean"] + judged.loc[here, "reach"] == pytest.approx(chart.high)
        compared += 1
    assert compared > 40


def test_signals_write_months_days_shares_and_names_as_pages_do(prepared):
    connection = Snapshot(prepared).connection
    for day in (date(2026, 10, 1), date(2025, 5, 31)):
        assert connection.execute("select bulan($d), tanggal($d)", {"d": day}).fetchone() == (
            periods.month_name(day),
            periods.day(day),
        )
    for share in (0, 0.5, 0.7825, 1):
        assert connection.execute("select persen($x)", {"x": share}).fetchone()[0] == numbers.percent(share)
    assert connection.execute("select angka(12480)").fetchone()[0] == numbers.count(12480)
    for names in ([], ["A"], ["A", "B"], ["A", "B", "C"], ["A", "B", "C", "D", "E"]):
        said = connection.execute("select coalesce(sebut($n::varchar[]), '')", {"n": names}).fetchone()[0]
        assert said == listing(names, 3)


def test_month_by_month_gives_the_signals_of_one_build_from_nothing(office):
    for month, received in (("2026-08", "2026-09-05"), ("2026-09", "2026-10-05")):
        counts = [volume(f"{KOTA}.01", f"NP-0{number}", 20 + number, month) for number in range(1, 8)]
        office.load(office.inbox(received, month, counts), as_of=date.fromisoformat(received))
    acts = office.inbox("2026-11-05", "acts", [act("M2", "9", kecamatan="35.74.02")])
    office.load(acts, office.inbox("2026-11-06", "other", [volume(f"{BATU}.01", period="2026-10")], BATU))
    found = office.ask("select signal, count(*) from signal group by signal order by signal")
    assert {name for name, _ in found} >= {"belum_lapor", "salinan_bulan_lalu", "tanpa_pelimpahan"}
    kept = office.hashes()
    office.publish(full=True)
    assert office.hashes() == kept


def test_a_reader_sees_only_the_signals_of_his_scope(office, monkeypatch):
    from paten import warehouse
    from paten.view import View

    monkeypatch.setenv("PATEN_DATA", str(office.root))
    office.publish()
    version = warehouse.current()
    for scope, places in (((KOTA,), {KOTA}), (("35",), {"35.07", KOTA, BATU})):
        view = View(version=version, scope=scope, region=scope[0], period=LAST)
        with warehouse._warehouse(warehouse.data_folder(), view.version, view.scope).cursor() as cursor:
            assert {code for (code,) in cursor.execute("select distinct region_code from signal").fetchall()} == places

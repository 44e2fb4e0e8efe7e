"""Builds a snapshot in a file that nobody reads yet: check, facts, marts, meta. Only what changed is written again."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from importlib import metadata
from pathlib import Path

import duckdb

from etl import alerts, answers, archive, judge, measure, reference, sql
from etl.errors import UserError
from etl.folder import Folder
from etl.lots import lots
from paten.choices import REMEMBERED
from paten.definitions import Definition, definitions

Progress = Callable[[str, float], None]
FACTS = ("service_volume", "compliance", "act", "satisfaction")
FACTS_BY_MONTH = {"service_volume": "layanan", "compliance": "kepatuhan", "satisfaction": "skm"}
BY_MONTH = (
    *FACTS_BY_MONTH,
    "coverage",
    "report",
    "stage",
    "requirement",
    "activity",
    "survey",
    "act_month",
    "indicator",
)
ACTIVE = "(select period from affected where report_type = 'layanan')"
# Marts and the months of each that are written again; `replaced` writes a column of submission, and no months.
LEDGER = (("activity", ACTIVE), ("coverage", "expected_month"), ("replaced", None), ("report", "recount"))
STATES = ("act_span", "tick", "volume_month", "requirement_point", "stage_point", "stage", "requirement")
PLAIN = "plain_volume"
STORED = ("before", "store", "units", "clear")  # of each round, before the facts
# What indicators stand on beside facts and states, and the months of it that are written again.
DERIVED = {
    "survey": "survey_month",
    "act_month": "ledger",
}
REFERENCE = (
    "region", "ancestor", "service", "requirement_item", "milestone", "unsur", "scale", "calendar", "target",
    "letterhead", "ladder", "definition",
)  # fmt: skip
THREADS = 2
FEW_BYTES = (
    100_000  # of intake: a few files, whose small queries know no use for a second thread (a quarter of all work)
)
ROUND, ROUND_BYTES = 1000, 8_000_000  # intake checked at once, some 250,000 rows: bounds the memory of a full build


@dataclass(frozen=True)
class Basis:
    """What a snapshot is a function of, beside archive and answers."""

    as_of: date
    reference: str
    code: str
    simulated: bool
    loaded_by: str


def prepare(connection: duckdb.DuckDBPyConnection, folder: Folder, as_of: date) -> str:
    """Macros, reference tables and the day a snapshot speaks of, on this connection; gives the reference's version."""
    sql.run(connection, "macros")
    sql.run(connection, "marts/intervals")
    version = reference.load(connection, folder.root)
    sql.run(connection, "spelling")
    sql.put(connection, as_of=as_of.isoformat(), answers=answers.read(folder), remembered=list(REMEMBERED))
    return f"{version}-{metadata.version('holidays')}"


def fill(connection: duckdb.DuckDBPyConnection, folder: Folder, basis: Basis, progress: Progress) -> None:
    """Brings the attached `snapshot` (empty, or a copy of the last) to what archive and answers say on basis.as_of.

    UserError when the result would not be sound.
    """
    try:
        _fill(connection, folder, basis, progress)
    except duckdb.ConstraintException as empty:
        raise _not_sound(f"isian wajib kosong di {str(empty).rpartition(': ')[2]}") from empty
    faults = [fault for (fault,) in sql.ask(connection, "snapshot/sound")]
    if faults:
        raise _not_sound("; ".join(faults))


def _fill(connection: duckdb.DuckDBPyConnection, folder: Folder, basis: Basis, progress: Progress) -> None:
    pending = begin(connection, folder, basis.as_of)
    if len(pending) < len(archive.held(folder)) and sum(_size(folder, one) for one in pending) < FEW_BYTES:
        connection.execute("set threads = 1")
    _facts(connection, folder, pending, progress)
    if sql.ask(connection, "snapshot/acts_came", submissions=pending):  # they may reach back for years
        connection.execute(f"set threads = {THREADS}")
    marts(connection, progress)
    alerts.point(connection)
    _meta(connection, basis)


def begin(connection: duckdb.DuckDBPyConnection, folder: Folder, as_of: date) -> list[str]:
    """What a build must know before facts change: how things stood, who answered; gives the submissions to check."""
    sql.run(connection, "snapshot/start")
    _holidays(connection, as_of)
    pending = _pending(connection, folder, as_of)
    sql.run(connection, "check/answers")  # as they stood in the last snapshot
    sql.run(connection, "marts/before")
    sql.run(connection, "snapshot/answer")
    sql.run(connection, "check/answers")
    return pending


def _pending(connection: duckdb.DuckDBPyConnection, folder: Folder, as_of: date) -> list[str]:
    """sha256 of the submissions to check: those not yet in the snapshot, and those that a new answer concerns."""
    known = {sha256 for (sha256,) in sql.ask(connection, "snapshot/known")}
    held = archive.held(folder)
    new = {sha256 for sha256 in held - known if archive.known(folder, sha256)["received_at"][:10] <= as_of.isoformat()}
    gone = known - held
    sql.put(connection, gone=sorted(gone))
    sql.run(connection, "snapshot/forget")
    concerned = {sha256 for (sha256,) in sql.ask(connection, "snapshot/concerned")}
    return sorted(new | (concerned - gone))


def _passing(progress: Progress, step: str, done: int, size: int, whole: int, count: int) -> Callable[[], None]:
    """Told after each of the `count` queries over `size` of `whole` bytes, of which `done` went before."""
    past = itertools.count(1)
    return lambda: progress(step, (done + size * next(past) / count) / whole)


def _facts(connection: duckdb.DuckDBPyConnection, folder: Folder, pending: list[str], progress: Progress) -> None:
    """Checks and writes facts in rounds; then reads again what counts because something newer went away."""
    fallen = set(pending)
    if sql.ask(connection, "snapshot/removed"):
        sql.run(connection, "facts/nothing")
        fallen |= _stored(connection, ("before", "units", "clear"))
    step, count = "Memeriksa laporan", 0
    while fallen:
        again = set()
        rounds = list(lots(sorted(fallen), partial(_size, folder), ROUND_BYTES, ROUND))
        sizes = [sum(_size(folder, sha256) for sha256 in submissions) for submissions in rounds]
        for number, submissions in enumerate(rounds):
            queries = judge.steps() + len(STORED) + len(FACTS) + 1
            passed = _passing(progress, step, sum(sizes[:number]), sizes[number], sum(sizes), queries)
            judge.check(connection, folder, submissions, passed)
            again |= _stored(connection, (*STORED, *FACTS, PLAIN), passed)
        fallen, step, count = again - fallen, "Memeriksa ulang laporan", count + len(rounds)
    sql.put(connection, rounds=count)
    sql.run(connection, "snapshot/submissions")
    for relation, report_type in FACTS_BY_MONTH.items():
        _print(connection, relation, f"(select period from affected where report_type = '{report_type}')")


def _size(folder: Folder, sha256: str) -> int:
    return (folder.intake / f"{sha256}.parquet").stat().st_size


def _stored(
    connection: duckdb.DuckDBPyConnection,
    steps: tuple[str, ...],
    passed: Callable[[], None] = lambda: None,
) -> set[str]:
    """Stores one round; gives the sha256 of submissions that count again and were not in it."""
    for step in steps:
        names = {"order": _order(connection)} if step == PLAIN else {}
        sql.run(connection, f"facts/{step}", **names)
        passed()
    return {sha256 for (sha256,) in sql.ask(connection, "facts/fallback")}


def _order(connection: duckdb.DuckDBPyConnection) -> str:
    """How plain rows are to be sorted: not at all when they came month by month."""
    return "" if sql.ask(connection, "facts/month_by_month") == [(True,)] else "order by period, region_code"


def marts(connection: duckdb.DuckDBPyConnection, progress: Progress) -> None:
    """Writes the marts again for the months in `affected`, and whatever follows from them."""
    progress("Menyusun buku laporan", 0.0)
    sql.run(connection, "marts/calendar")
    for number, (mart, months) in enumerate(LEDGER, 1):
        sql.run(connection, f"marts/{mart}")
        if months:
            _print(connection, mart, months)
        progress("Menyusun buku laporan", number / len(LEDGER))
    progress("Menyusun tahap dan syarat", 0.0)
    for number, mart in enumerate(STATES, 1):
        sql.run(connection, f"marts/{mart}")
        progress("Menyusun tahap dan syarat", number / len(STATES))
    _print(connection, "stage", "stage_month")
    _print(connection, "stage", "stage_month", without=measure.APART["stage"])
    _print(connection, "requirement", "requirement_month")
    for mart, months in DERIVED.items():
        sql.run(connection, f"marts/{mart}")
        _print(connection, mart, months)
    measure.indicators(connection, progress)
    _print(connection, "indicator", "moved")


def _print(connection: duckdb.DuckDBPyConnection, relation: str, months: str, without: str = "") -> None:
    """Takes the fingerprint of the months of a relation written again, of all of it or of all but a column."""
    columns = f"* exclude ({without})" if without else "*"
    mark = measure.without(relation, without) if without else relation
    sql.run(connection, "snapshot/fingerprint", relation=relation, months=months, mark=mark, columns=columns)


def _meta(connection: duckdb.DuckDBPyConnection, basis: Basis) -> None:
    standing = BY_MONTH
    if sql.ask(connection, "snapshot/has_reference"):  # of the same version, or all would be made anew
        standing += REFERENCE
    else:
        sql.put(connection, definitions=[_words(one) for one in definitions().values()])
        sql.run(connection, "snapshot/reference")
    for (relation,) in sql.ask(connection, "snapshot/whole_relations", standing=standing):
        sql.run(connection, "snapshot/fingerprint_whole", relation=relation)
    sql.run(connection, "snapshot/meta")
    for key, value in {
        "as_of": basis.as_of.isoformat(),
        "reference": basis.reference,
        "code": basis.code,
        "simulated": "ya" if basis.simulated else "tidak",
        "loaded_by": basis.loaded_by,
    }.items():
        sql.put(connection, key=key, value=value)
        sql.run(connection, "snapshot/note")


def _words(definition: Definition) -> dict[str, object]:
    return definition.model_dump(
        include={
            "indicator",
            "title",
            "question",
            "unit",
            "kind",
            "better",
            "compare",
            "report_type",
            "minimum_volume",
            "carry_months",
            "why",
            "source",
        }
    )


def rewritten(connection: duckdb.DuckDBPyConnection) -> bool:
    """Whether this build wrote over a quarter of all rows in no order: then the file is worth putting in order."""
    return sql.ask(connection, "snapshot/rewritten") == [(True,)]


def worn(connection: duckdb.DuckDBPyConnection) -> bool:
    """Whether so many rows of the file are gone that it is worth closing the gaps."""
    return sql.ask(connection, "snapshot/worn") == [(True,)]


def in_order(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    """Writes the attached `snapshot` into an empty file once more, each relation in the order in which it is read.

    By month first: so a page finds a month, and the next build replaces one, without touching the others.
    """
    sql.attach(connection, path, read_only=False, name="ordered")
    relations(connection, "ordered")
    for relation, order in sql.ask(connection, "snapshot/orders", of_services=measure.of_services()):
        sql.run(connection, "snapshot/in_order", relation=relation, order=order)
    connection.execute("checkpoint ordered")
    connection.execute("detach ordered")


def relations(connection: duckdb.DuckDBPyConnection, database: str) -> None:
    """Creates the empty relations of a snapshot in an attached database."""
    connection.execute(f"use {database}")
    sql.run(connection, "relations")
    connection.execute("use memory")


def _not_sound(faults: str) -> UserError:
    return UserError(
        f"Data tidak diterbitkan karena tidak utuh: {faults}. Data sebelumnya tetap tampil. "
        "Jalankan python -m etl publish --full."
    )


def _holidays(connection: duckdb.DuckDBPyConnection, as_of: date) -> None:
    """Public holidays and days of joint leave since 2010; those that the last snapshot knew are not asked for again."""
    [(known,)] = sql.ask(connection, "snapshot/holidays_until")
    if known == as_of.year + 1:
        return
    import holidays

    years = range(2010, as_of.year + 2)
    days = holidays.country_holidays("ID", years=years, categories=("public", "government"), language="id")
    sql.put(connection, holidays=[{"day": day.isoformat(), "name": name} for day, name in sorted(days.items())])
    sql.run(connection, "snapshot/holidays")

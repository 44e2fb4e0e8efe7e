"""Builds a snapshot in a file that nobody reads yet: check, facts, marts, meta. Only what changed is written again."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import duckdb

from etl import answers, archive, judge, reference, sql
from etl.errors import UserError
from etl.folder import Folder
from etl.lots import lots
from paten.definitions import Definition, definitions

Progress = Callable[[str, float], None]
FACTS = ("service_volume", "compliance", "act", "satisfaction")
STATES = ("report", "stage", "requirement")  # marts on which indicators stand; their changed months are found by hash
VALUES = {True: "numerator", False: "numerator / nullif(denominator, 0)"}
INTERVALS = {
    "none": ("null", "null"),
    "wilson": ("wilson_low(numerator, denominator)", "wilson_high(numerator, denominator)"),
}
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
    settings = {"as_of": as_of.isoformat(), "answers": answers.read(folder), "holidays": _holidays(as_of)}
    sql.put(connection, **settings)
    return version


def fill(connection: duckdb.DuckDBPyConnection, folder: Folder, basis: Basis, progress: Progress) -> None:
    """Brings the attached `snapshot` (empty, or a copy of the last) to what archive and answers say on basis.as_of."""
    sql.run(connection, "snapshot/start")
    pending = _pending(connection, folder, basis.as_of)
    sql.run(connection, "snapshot/answer")
    sql.run(connection, "check/answers")
    sql.run(connection, "marts/month_hash")
    sql.run(connection, "marts/requirement_before")
    _facts(connection, folder, pending, progress)
    _marts(connection, progress)
    _indicators(connection, progress)
    _meta(connection, basis)
    _sound(connection)


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


def _facts(connection: duckdb.DuckDBPyConnection, folder: Folder, pending: list[str], progress: Progress) -> None:
    """Checks and writes facts in rounds; a last one reads again what counts because something newer went away."""
    rounds = list(
        lots(pending, lambda sha256: (folder.intake / f"{sha256}.parquet").stat().st_size, ROUND_BYTES, ROUND)
    ) or [[]]
    fallen: set[str] = set()
    for number, submissions in enumerate(rounds):
        progress("Memeriksa laporan", number / len(rounds))
        fallen |= _round(connection, folder, submissions)
    fallen -= set(pending)
    while fallen:
        fallen = _round(connection, folder, sorted(fallen)) - fallen
    sql.run(connection, "snapshot/submissions")


def _round(connection: duckdb.DuckDBPyConnection, folder: Folder, submissions: list[str]) -> set[str]:
    """One round; gives the sha256 of submissions that count again and were not in it."""
    if submissions:
        judge.check(connection, folder, submissions)
    else:
        sql.run(connection, "check/nothing")
    sql.run(connection, "facts/before")
    if submissions:
        sql.run(connection, "check/store")
    sql.run(connection, "facts/units")
    sql.run(connection, "facts/clear")
    for fact in FACTS if submissions else ():
        sql.run(connection, f"facts/{fact}")
    return {sha256 for (sha256,) in sql.ask(connection, "facts/fallback")}


def _marts(connection: duckdb.DuckDBPyConnection, progress: Progress) -> None:
    progress("Menyusun buku laporan", 0.0)
    for mart in ("calendar", "coverage", "report"):
        sql.run(connection, f"marts/{mart}")
    progress("Menyusun tahap dan syarat", 0.0)
    for mart in ("act_span", "tick", "requirement_point", "stage"):
        sql.run(connection, f"marts/{mart}")
    [(since,)] = sql.ask(connection, "marts/since")
    if since:
        sql.put(connection, since=since.isoformat())
        sql.run(connection, "marts/requirement")


def _indicators(connection: duckdb.DuckDBPyConnection, progress: Progress) -> None:
    """Indicators of one relation share the months that changed. Over a quarter replaced: the heart is put in order."""
    by_relation: dict[tuple[str, str], list[Definition]] = {}
    for definition in definitions().values():
        by_relation.setdefault((definition.facts, definition.report_type), []).append(definition)
    [(months_before,)] = sql.ask(connection, "snapshot/months")
    most = 0
    for number, ((relation, report_type), measured) in enumerate(by_relation.items()):
        progress("Menghitung indikator", number / len(by_relation))
        if relation in STATES:
            sql.run(connection, "marts/changed_since", relation=relation)
        else:
            sql.run(connection, "marts/changed_facts", report_type=report_type)
        [(changed,)] = sql.ask(connection, "snapshot/count_changed")
        most = max(most, changed)
        for definition in measured if changed else ():
            _indicator(connection, definition)
    if most * 4 > months_before:
        sql.run(connection, "snapshot/order_indicator")


def _indicator(connection: duckdb.DuckDBPyConnection, definition: Definition) -> None:
    sql.run(connection, "snapshot/drop_months", indicator=definition.indicator)
    state = definition.kind == "state"
    low, high = INTERVALS[definition.interval]
    for item in ("''", definition.item) if definition.item else ("''",):
        sql.run(
            connection,
            "marts/indicator",
            indicator=definition.indicator,
            facts=definition.facts,
            report_type=definition.report_type,
            item=item,
            numerator=definition.numerator,
            denominator=definition.denominator or "null",
            where=definition.where,
            value=VALUES[definition.denominator is None],
            low=low,
            high=high,
            confirmed="source.state_as_of = source.period" if state else "true",
            state_as_of="max(source.state_as_of)" if state else "null::date",
            join="full" if item == "''" else "right",
        )


def _meta(connection: duckdb.DuckDBPyConnection, basis: Basis) -> None:
    sql.put(connection, definitions=[_words(one) for one in definitions().values()])
    sql.run(connection, "snapshot/reference")
    sql.run(connection, "snapshot/no_meta")
    for (relation,) in sql.ask(connection, "snapshot/relations"):
        sql.run(connection, "snapshot/meta", relation=relation)
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


def _sound(connection: duckdb.DuckDBPyConnection) -> None:
    faults = [fault for (fault,) in sql.ask(connection, "snapshot/sound")]
    if faults:
        raise UserError(
            f"Data tidak diterbitkan karena tidak utuh: {'; '.join(faults)}. Data sebelumnya tetap tampil. "
            "Jalankan python -m etl publish --full."
        )


def _holidays(as_of: date) -> list[str]:
    """Public holidays and days of joint leave of Indonesia since 2010."""
    import holidays

    days = holidays.country_holidays("ID", years=range(2010, as_of.year + 2), categories=("public", "government"))
    return sorted(day.isoformat() for day in days)

"""Rules judge each submission alone: etl/rules/*.sql, run over the rows of all submissions of a round at once."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import duckdb
from rapidfuzz import fuzz, process

from etl import archive, sql, wide
from etl.alike import alike, alike_places
from etl.folder import Folder
from etl.wide import Wide

MOST_LOOKED = 500_000  # rows of a large CSV that are looked at one by one, at most
RULES = Path(__file__).parent / "rules"
ALONE = ("kepatuhan", "peraturan", "skm")  # rules about one of these read its rows and no others first
NAME_CUT = 80  # below it a proposal is wrong too often: design measurements on hand-typed names
# Names of services share their words with many others.
SCORER = {
    "kecamatan": alike_places,
    "region": alike_places,
    "service": alike,
    "requirement": alike,
    "unsur": alike,
    "month": fuzz.WRatio,
}
_HEADER = re.compile(r"-- (?P<id>[A-Z]\d\d) · (?P<severity>galat|peringatan|tanya) · (?P<about>.+)")


@dataclass(frozen=True)
class Rule:
    """One rule. severity: galat, peringatan, tanya; sentence: what is wrong; advice: how to mend it, or the answers."""

    id: str
    severity: str
    about: str
    sentence: str
    advice: str
    query: str


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule of etl/rules, by id; ValueError for a file whose header has another form."""
    return tuple(_rule(path) for path in sorted(RULES.glob("*.sql")))


def check(
    connection: duckdb.DuckDBPyConnection,
    folder: Folder,
    submissions: list[str],
    passed: Callable[[], None] = lambda: None,
) -> None:
    """Reads the intake of these submissions (sha256) and leaves their rows, objections and states in temp tables.

    passed: told after each of steps() queries.
    Needs the temp tables of etl.reference and `answer_now` on this connection.
    """
    known = {sha256 for (sha256,) in sql.ask(connection, "check/answered")}
    elsewhere = sorted((known & archive.held(folder)) - set(submissions)) if known else []
    if elsewhere:
        _came(connection, folder, elsewhere)
        sql.run(connection, "check/answered_in")
    _rows(connection, _came(connection, folder, submissions), passed)
    _propose(connection)
    sql.run(connection, "check/start")
    passed()
    present = {kind for (kind,) in sql.ask(connection, "check/present")}
    for rule in rules():
        if rule.about not in ALONE or rule.about in present:
            _object(connection, rule)
        passed()
    sql.run(connection, "check/verdict")


def _object(connection: duckdb.DuckDBPyConnection, rule: Rule) -> None:
    sql.run(
        connection,
        "check/hit",
        rule=rule.id,
        severity=rule.severity,
        query=rule.query,
        names=str(sql.braces(rule.sentence + rule.advice)),
        sentence=rule.sentence,
        advice=rule.advice,
    )


def steps() -> int:
    """After how many queries of a check somebody is told: four for its rows, then each rule."""
    return len(rules()) + 4


def _came(connection: duckdb.DuckDBPyConnection, folder: Folder, submissions: list[str]) -> list[Wide]:
    """How these came, what they write and who sent them, as temp tables; gives the large CSVs among them."""
    archived = [str(folder.archive / f"{sha256}.json") for sha256 in submissions]
    intakes = [str(folder.intake / f"{sha256}.parquet") for sha256 in submissions]
    large = wide.among(connection, intakes)
    maps = sorted(set(intakes) - {one.path for one in large})
    sql.put(connection, archived=archived, intakes=intakes, maps=maps)
    for step in ("submission_in", "intake" if maps else "intake_none", "written"):
        sql.run(connection, f"check/{step}")
    for one in large:
        sql.run(connection, "check/wide_written", **one.names())
    sql.run(connection, "check/sender")
    return large


def _rows(connection: duckdb.DuckDBPyConnection, large: list[Wide], passed: Callable[[], None]) -> None:
    """Reads what the rows mean, as temp tables; of large CSVs those that nobody need look at as plain_row."""
    for step in ("answer_source", "names", "moved_permit", "wide_names"):
        sql.run(connection, f"check/{step}")
    passed()
    for one in large:
        sql.run(connection, "check/wide_read", **one.names())
    passed()
    if large:
        sql.run(connection, "check/wide_look")
        sql.run(connection, "check/wide_too_odd", most=str(MOST_LOOKED))
    for one in large:
        sql.run(connection, "check/wide_looked", **one.names())
    passed()
    for step in ("doubted", "service_row", "other_rows"):
        sql.run(connection, f"check/{step}")


def _rule(path: Path) -> Rule:
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    header = _HEADER.fullmatch(lines[0])
    if not header or header["id"] != path.stem or not all(line.startswith("-- ") for line in lines[1:3]):
        raise ValueError(f"{path.name}: header")
    return Rule(header["id"], header["severity"], header["about"], lines[1][3:], lines[2][3:], text)


def _propose(connection: duckdb.DuckDBPyConnection) -> None:
    """Proposes a code for each name that nothing explains; a person decides."""
    sql.run(connection, "check/nearest")
    for kind, sender, text, labels, codes in sql.ask(connection, "check/unknown_names"):
        found = process.extract(
            text.lower(), [label.lower() for label in labels], scorer=SCORER[kind], score_cutoff=NAME_CUT, limit=None
        )
        best = {codes[at] for _, score, at in found if score == found[0][1]}
        if len(best) == 1:  # of two that are as near nobody knows which
            sql.put(connection, kind=kind, sender=sender, text=text, code=best.pop())
            sql.run(connection, "check/propose")

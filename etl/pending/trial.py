"""What the checks say of one file by itself, in a second: no snapshot is made of it, and nothing is kept."""

from dataclasses import dataclass
from pathlib import Path

import duckdb

from etl import answers, archive, build, judge, publish, sql
from etl.decide import worded
from etl.folder import Folder, link
from etl.read import Reading


@dataclass(frozen=True)
class Trial:
    """submission, findings: of the file, as `load --json` names them; questions: as `ask --json` has them."""

    submission: dict
    findings: list[dict]
    questions: list[dict]


def tried(reading: Reading, folder: Folder, scratch: Path) -> Trial:
    """Runs every check over a file that was read, with the answers of this data folder; scratch: an empty folder.

    A file that was received before is judged as it came then; any other as if it came now, from where it lies.
    """
    alone = Folder(scratch / "likeness", copy_of=folder.root)
    _put(reading, folder, alone)
    with duckdb.connect(config=publish.settings(scratch / "spill") | {"threads": 1}) as connection:
        build.prepare(connection, folder, publish.day(publish.shown(folder)))
        sql.attach(connection, scratch / "trial.duckdb", read_only=False)
        build.relations(connection, "snapshot")
        for step in ("snapshot/start", "snapshot/answer", "check/answers"):
            sql.run(connection, step)
        judge.check(connection, alone, [reading.sha256])
        for step in ("facts/before", "facts/store"):
            sql.run(connection, step)
        connection.execute("use snapshot")
        sql.put(connection, submissions=[reading.sha256[:12]])
        [submission] = _rows(connection, "snapshot/verdicts")
        findings, questions = (_rows(connection, f"snapshot/{name}") for name in ("findings", "questions"))
        return Trial(submission, findings, [worded(one) for one in questions])


def _put(reading: Reading, folder: Folder, alone: Folder) -> None:
    """The file as the only one that came, beside those whose answers may hold for it too."""
    alone.archive.mkdir(parents=True)
    alone.intake.mkdir()
    held = archive.held(folder)
    for sha256 in held & {line["about"] for line in answers.read(folder)} - {reading.sha256}:
        link(folder.archive / f"{sha256}.json", alone.archive / f"{sha256}.json")
        link(folder.intake / f"{sha256}.parquet", alone.intake / f"{sha256}.parquet")
    link(reading.parquet, alone.intake / reading.parquet.name)
    coming = alone.archive / f"{reading.sha256}.json"
    if reading.sha256 in held:
        link(folder.archive / coming.name, coming)
    else:
        how = archive.coming(reading.path, None, None, None)
        arrival = archive.Arrival(reading.path, reading.sha256, reading.parquet, how, False)
        coming.write_bytes(archive.described(arrival, ""))


def _rows(connection: duckdb.DuckDBPyConnection, name: str) -> list[dict]:
    found = sql.run(connection, name)
    names = [column[0] for column in found.description]
    return [dict(zip(names, row, strict=True)) for row in found.fetchall()]

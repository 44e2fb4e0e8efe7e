"""Every rule against the small table beside it: rows that fire and rows that stay silent, run through the real check.

A table `<ID>.test.csv` has the column `expect` (fires, silent) and of the intake only the columns it needs; besides,
where they matter, `says` (what the sender must read), `received`, `sender`, `file` (its name), `month` (what the
template's stamp says) and `taught` (RULE|subject|answer: what was answered about an earlier file of this sender and
layout). Rows that came together from one sender are one submission.
"""

import csv
import json
import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import md5, sha256

import duckdb
import pytest

from etl import answers, build, judge, sql
from etl.folder import Folder, append_row

RELATIONS = {"L": "service_volume", "U": "service_volume", "K": "compliance", "P": "act", "S": "satisfaction"}
ABOUT_THE_FILE = ("sender", "received", "month", "file", "taught")
FREE = {"nihil", "table", "computed", "unit", "totals", "ikm_typed"}  # what only a workbook says of its rows
FREE |= {"bulan", "kumulatif", "wilayah", "layanan", "bagian", "remark"}  # and what its reading left open
ABOUT_THE_TEST = ("expect", "says", *ABOUT_THE_FILE)
LAYOUT = judge.RULES.parent / "layouts" / "kolom.csv"
INTAKE = """
    copy (
        select relation, n::int as n, null::varchar as sheet, row::int as row,
            from_json(cells, '"map(varchar,varchar)"') as cells,
            from_json(texts, '"map(varchar,varchar)"') as texts
        from (select unnest($rows::json[]) as sent), lateral (select {fields})
    ) to '{path}' (format parquet, kv_metadata {{stamp: '{stamp}', notes: '[]'}})
"""


@dataclass(frozen=True)
class Row:
    """One row of a table: which it is, what is expected of it, and what is read there."""

    rule: str
    line: int
    expect: str
    says: str
    values: dict[str, str]


@cache
def rows(rule: str) -> tuple[Row, ...]:
    table = judge.RULES / f"{rule}.test.csv"
    if not table.exists():
        return ()
    with table.open(encoding="utf-8", newline="") as handle:
        return tuple(
            Row(rule, line, values["expect"], values.get("says", ""), values)
            for line, values in enumerate(csv.DictReader(handle), start=2)
        )


@cache
def known_columns() -> tuple[str, ...]:
    with LAYOUT.open(encoding="utf-8", newline="") as handle:
        return tuple(dict.fromkeys(line["column"] for line in csv.DictReader(handle)))


@pytest.fixture(scope="module")
def objections(tmp_path_factory) -> dict[tuple[str, int], str]:
    """(rule, line of its table) → the sentence that this rule says about that row; one check over all tables."""
    folder = Folder(tmp_path_factory.mktemp("rules"))
    folder.prepare()
    lines: dict[tuple[str, int], tuple[str, int]] = {}
    for rule in judge.rules():
        by_file: dict[tuple[str, ...], list[Row]] = {}
        for row in rows(rule.id):
            by_file.setdefault(tuple(row.values.get(name, "") for name in ABOUT_THE_FILE), []).append(row)
        for about, sent in by_file.items():
            submission = _received(folder, rule.id, about, sent)
            lines.update({(submission, row.line): (rule.id, row.line) for row in sent})
    return {
        lines[submission, line]: sentence
        for submission, line, rule, sentence in _judged(folder)
        if lines.get((submission, line), ("",))[0] == rule
    }


def _received(folder: Folder, rule: str, about: tuple[str, ...], sent: list[Row]) -> str:
    """These rows as one submission in archive and intake, as the reader leaves them; gives its id."""
    sender, received, month, file, taught = about
    digest = sha256("|".join((rule, *about)).encode()).hexdigest()
    known = {
        "file": file or f"{rule}.csv",
        "received_at": f"{received or '2026-11-09'} 00:00:00",
        "estimated": False,
        "via": "wa",
    }
    known |= {"sender": sender or "35.74", "from": None, "simulated": False, "loaded_by": "uji"}
    (folder.archive / f"{digest}.json").write_text(json.dumps(known), encoding="utf-8")
    stamp = {"template": None, "kabupaten_kota": None, "period": month or None, "simulated": False, "form": "csv"}
    stamp |= {"layout": f"csv-{rule}-{taught}"}
    _intake_file(folder, digest, stamp, [_intake(rule, n, row) for n, row in enumerate(sent, start=1)])
    if taught:
        earlier = sha256(f"earlier {digest}".encode()).hexdigest()
        _earlier(folder, earlier, known)
        _intake_file(folder, earlier, stamp, [])
        (asked, _, told) = taught.partition("|")
        (subject, _, answer) = told.rpartition("|")
        question = f"{asked}-{md5(f'{earlier[:12]}|{asked}|{subject}'.encode()).hexdigest()[:6]}"
        line = ("J00001", earlier, question, answer, "diuji", "Analis", "2026-11-10 08:00:00", "")
        append_row(folder.answers, answers.COLUMNS, line)
    return digest[:12]


def _earlier(folder: Folder, digest: str, known: dict[str, object]) -> None:
    told = json.dumps(known | {"received_at": "2026-11-01 00:00:00"})
    (folder.archive / f"{digest}.json").write_text(told, encoding="utf-8")
    (folder.archive / digest).touch()


def _intake_file(folder: Folder, digest: str, stamp: dict[str, object], sent: list[dict[str, object]]) -> None:
    fields = ("relation", "n", "row", "cells", "texts")
    statement = INTAKE.format(
        fields=", ".join(f"sent ->> '{name}' as \"{name}\"" for name in fields),
        path=folder.intake / f"{digest}.parquet",
        stamp=json.dumps(stamp),
    )
    duckdb.execute(statement, {"rows": [json.dumps(row) for row in sent]})


def _intake(rule: str, n: int, row: Row) -> dict[str, object]:
    values = {name: text for name, text in row.values.items() if name not in ABOUT_THE_TEST and text}
    cells = {name: f"{chr(65 + place)}{row.line}" for place, name in enumerate(values)}
    shape = {
        "relation": values.pop("relation", RELATIONS.get(rule[0])),
        "n": values.pop("n", n),
        "row": values.pop("row", row.line),
    }
    return shape | {"cells": json.dumps(values.pop("cells", cells)), "texts": json.dumps(values)}


HITS = "select submission_id, row, rule, sentence || ' ' || advice from hit join any_row using (row_id)"
COUNTED = """
    select requested, completed, state from service_row join row_state using (row_id, submission_id)
    where submission_id = $id order by n
"""


def _judged(folder: Folder, question: str = HITS, **values: str) -> list[tuple]:
    with duckdb.connect() as connection:
        connection.execute("attach ':memory:' as snapshot; use snapshot")
        connection.execute((judge.RULES.parent / "relations.sql").read_text(encoding="utf-8"))
        connection.execute("use memory")
        build.prepare(connection, folder, date(2026, 11, 25))
        for step in ("snapshot/start", "snapshot/answer", "check/answers"):
            sql.run(connection, step)
        judge.check(connection, folder, sorted(path.stem for path in folder.archive.glob("*.json")))
        return connection.execute(question, values or None).fetchall()


def test_every_rule_has_a_table_with_rows_that_fire_and_rows_that_stay_silent():
    for rule in judge.rules():
        assert {row.expect for row in rows(rule.id)} == {"fires", "silent"}, f"{rule.id}: no table"


def test_a_table_names_only_columns_that_a_sender_can_fill():
    for rule in judge.rules():
        named = {name for row in rows(rule.id) for name in row.values}
        named -= {*ABOUT_THE_TEST, "relation", *FREE}
        assert named <= set(known_columns()), rule.id


@pytest.mark.parametrize("rule", [rule.id for rule in judge.rules()])
def test_a_rule_fires_where_it_should_and_stays_silent_elsewhere(objections, rule):
    for row in rows(rule):
        said = objections.get((rule, row.line))
        assert (said is not None) == (row.expect == "fires"), f"{rule}.test.csv, line {row.line}: {said}"
        assert row.says in (said or ""), f"{rule}.test.csv, line {row.line}"


def test_every_sentence_is_filled_in_and_says_what_to_do(objections):
    for sentence in objections.values():
        assert not re.search(r"[{}]|\bNone\b|\bnull\b", sentence), sentence
        assert re.search(r"\. (Perbaiki|Jawab): .+\.$", sentence), sentence


def test_what_asks_names_its_answers_and_what_is_wrong_says_how_to_mend_it():
    for rule in judge.rules():
        assert rule.advice.startswith({"tanya": "Jawab: "}.get(rule.severity, "Perbaiki: ")), rule.id


@pytest.mark.parametrize(
    ("answer", "counted"),
    [
        ("kosong", [(12, None, "accepted"), (7, None, "accepted")]),
        ("nihil", [(12, 0, "held"), (7, 0, "held")]),  # zeros are not remembered: what is asked is asked again
    ],
)
def test_formulas_that_store_zeros_are_unknown_where_that_was_answered_before(tmp_path, answer, counted):
    folder = Folder(tmp_path)
    folder.prepare()
    sent = [
        Row("L16", line, "", "", {
            "region_code": f"35.74.0{line}", "service_code": "NP-01", "period": "2026-10", "requested": requested,
            "completed": "0", "table": "1", "computed": "completed",
        })
        for line, requested in ((1, "12"), (2, "7"))
    ]  # fmt: skip
    submission = _received(folder, "L16", ("35.74", "", "", "", f"L16|1|completed|{answer}"), sent)
    assert _judged(folder, COUNTED, id=submission) == counted

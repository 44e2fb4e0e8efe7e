"""Every question of paten/questions is understood by a snapshot, and says nothing when the snapshot holds nothing."""

from datetime import date
from pathlib import Path

import duckdb
import pytest

from paten import lineage, trace
from paten.definitions import definitions

HOUSE = Path(__file__).parents[1]
QUESTIONS = sorted((HOUSE / "paten" / "questions").glob("*.sql"))
VIEW = {"region": "35.74", "period": date(2026, 3, 1)}


@pytest.fixture(scope="module")
def empty():
    """The relations of a snapshot and of an earlier one, without a row."""
    with duckdb.connect() as opened:
        opened.execute((HOUSE / "etl" / "relations.sql").read_text(encoding="utf-8"))
        for (relation,) in opened.execute("select table_name from duckdb_tables()").fetchall():
            opened.execute(
                f"create schema if not exists earlier; create view earlier.{relation} as from main.{relation}"
            )
        yield opened


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda path: path.stem)
def test_a_question_binds_to_the_relations_of_a_snapshot(empty, question):
    fact = question.stem.removeprefix("trace_")
    stands_on_it = [one for one in definitions().values() if fact in lineage.facts(one)]
    definition = stands_on_it[0] if stands_on_it else definitions()["beroperasi"]
    sql = trace.filled(question.read_text(encoding="utf-8"), definition, fact if stands_on_it else "")
    (statement,) = empty.extract_statements(sql)
    choices = {name: VIEW.get(name) for name in statement.named_parameters}
    empty.execute(statement, choices).fetchall()

"""Evidence of numbers that are weighed together, count per so many, or stand on relations that are derived."""

from datetime import date

import duckdb
import pytest
from inspecting import Packed
from offices import KOTA, NOW, score

from etl import evidence, sql
from etl.errors import UserError
from etl.evidence import Cell, pack
from etl.evidence import cell as cells
from paten import lineage
from paten.definitions import Definition

A = f"{KOTA}.01"


class Ahead(Definition):
    """A definition with the keys that weigh other numbers together, or count per so many."""

    facts: str | None = None
    numerator: str = "null"
    parts: str | None = None
    scale: float | None = None
    per: int | None = None


SCORE = {
    **dict.fromkeys(("title", "question", "why", "source", "authored_by", "checked_by"), "x"),
    **{"unit": "indeks", "kind": "flow", "better": "higher", "compare": "peers", "report_type": "skm"},
    **{"over_time": "last", "next_review": "2027-11-01"},
}


def test_a_weighted_mean_and_a_rate_are_computed_again_too(office, tmp_path, monkeypatch):
    unsur = [f"U{number}" for number in range(1, 10)]
    office.load(office.inbox("2026-11-05", "skm", [score(A, one, f"3,{n}") for n, one in enumerate(unsur)]), as_of=NOW)
    part = Ahead(**SCORE, indicator="nilai", facts="satisfaction", numerator="sum(score * respondents)",
                 denominator="sum(respondents)", item="unsur")  # fmt: skip
    whole = Ahead(**SCORE, indicator="ikm", parts="nilai", scale=25)
    rate = Ahead(**SCORE, indicator="per_seribu", facts="satisfaction", numerator="sum(respondents)",
                 denominator="count(*)", per=1000)  # fmt: skip
    told = {one.indicator: one for one in (part, whole, rate)}
    monkeypatch.setattr(cells, "definitions", lambda: told)
    monkeypatch.setattr(lineage, "definitions", lambda: told)
    monkeypatch.setattr(evidence, "DEFINITIONS", tmp_path)
    for name in told:
        (tmp_path / f"{name}.yaml").write_text("title: x\n", encoding="utf-8")
    weights = office.ask("select weight, 3 + (row_number() over (order by unsur) - 1) / 10 from unsur order by unsur")
    mean = 25 * sum(weight * value for weight, value in weights) / sum(weight for weight, _ in weights)
    line = (
        "insert into indicator values "
        "($region, 'kecamatan', '2026-01-01', $name, '', $n, $d, $value, null, null, 1, 1, null)"
    )
    with duckdb.connect(str(office.snapshot)) as connection:
        connection.execute(
            "insert into definition (indicator, title, unit, kind, report_type) values"
            " ('ikm', 'IKM', 'indeks', 'flow', 'skm'), ('per_seribu', 'Per seribu', 'indeks', 'flow', 'skm')"
        )
        connection.execute(line, {"region": A, "name": "ikm", "n": None, "d": None, "value": mean})
        connection.execute(line, {"region": A, "name": "per_seribu", "n": 1080, "d": 9, "value": 120_000})
    for name in ("ikm", "per_seribu"):
        evidence_of = Packed(pack(office.folder, Cell(A, name, date(2026, 1, 1)), tmp_path / "bukti.zip").path)
        assert len(evidence_of.table("baris")) == 9
        assert ("bobot.csv" in evidence_of.files) == ("definisi-rincian.yaml" in evidence_of.files) == (name == "ikm")
        said = "rata-rata berbobot" if name == "ikm" else "pembilang dibagi penyebut, dikali 1.000. Hasilnya 120000."
        assert said in evidence_of.text("BACA-DULU.txt")
    with duckdb.connect(str(office.snapshot)) as connection:
        connection.execute("update indicator set value = value + 0.1 where indicator = 'ikm'")
    with pytest.raises(UserError, match="value terbit"):
        pack(office.folder, Cell(A, "ikm", date(2026, 1, 1)), tmp_path / "bukti.zip")


@pytest.mark.parametrize(
    ("relation", "fact"), [(relation, fact) for relation, facts in lineage.STANDS_ON.items() for fact in facts]
)
def test_every_derived_relation_leads_to_its_facts(paper, relation, fact):
    if relation == fact:
        return
    query = sql.read(f"evidence/behind/{relation}/{fact}")
    with duckdb.connect() as connection:
        sql.attach(connection, paper.published / "v000002.duckdb")
        rows = "select '35.79.01' as region_code, 'A1' as requirement_code"
        connection.execute(f"create temp table evidence_row as {rows}")
        sql.put(connection, period="2026-08-01")
        columns = {column[0] for column in connection.execute(query).description}
        assert {"submission_id", "row", "cells"} <= columns

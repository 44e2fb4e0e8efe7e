"""Evidence of numbers that are weighed together, count per so many, or stand on relations that are derived."""

from datetime import date

import duckdb
import pytest
from inspecting import Packed
from offices import KOTA, score, volume

from etl import sql
from etl.errors import UserError
from etl.evidence import Cell, pack
from etl.evidence.gather import ASKS
from paten import lineage, trace

A = f"{KOTA}.01"
OCTOBER = date(2026, 10, 1)


def test_a_weighted_mean_and_a_rate_are_computed_again_too(office, tmp_path):
    unsur = [score(A, f"U{number}", f"3,{number}") for number in range(1, 10)]
    files = [
        office.inbox("2026-11-05", "skm", unsur),
        office.inbox("2026-11-05", "layanan", [volume(A, requested=900)]),
    ]
    office.load(*files)
    index = Packed(pack(office.folder, Cell(A, "ikm", OCTOBER), tmp_path / "bukti.zip").path)
    rows, weights = index.table("baris"), index.table("bobot")
    assert len(rows) == 9 and {"definisi.yaml", "definisi-rincian.yaml", "dasar-satisfaction.csv"} <= set(index.files)
    weighed = rows.merge(weights, left_on="unsur", right_on="item")
    assert 25 * (weighed.score * weighed.weight).sum() / weighed.weight.sum() == pytest.approx(index.number["value"])
    assert "rata-rata berbobot" in index.text("BACA-DULU.txt")
    rate = Packed(pack(office.folder, Cell(KOTA, "permohonan_per_10000", OCTOBER), tmp_path / "bukti.zip").path)
    [row] = rate.table("baris").to_dict("records")
    assert 10_000 * row["requested"] / row["population"] == pytest.approx(rate.number["value"])
    assert rate.number["low"] < rate.number["value"] < rate.number["high"]
    assert "pembilang dibagi penyebut, dikali 10.000." in rate.text("BACA-DULU.txt")
    assert list(rate.table("dasar-service_volume").requested) == [900]
    with duckdb.connect(str(office.snapshot)) as connection:
        connection.execute("update indicator set value = value + 0.1 where indicator = 'ikm'")
    with pytest.raises(UserError, match="value terbit"):
        pack(office.folder, Cell(A, "ikm", OCTOBER), tmp_path / "bukti.zip")


@pytest.mark.parametrize(
    ("relation", "fact"), [(relation, fact) for relation, facts in lineage.STANDS_ON.items() for fact in facts]
)
def test_every_derived_relation_leads_to_its_facts(paper, relation, fact):
    if relation == fact:
        return
    query = trace.behind(relation, fact, ASKS)
    with duckdb.connect() as connection:
        sql.attach(connection, paper.published / "v000002.duckdb")
        rows = "select '35.79.01' as region_code, 'A1' as requirement_code"
        connection.execute(f"create temp table evidence_row as {rows}")
        sql.put(connection, period="2026-08-01")
        columns = {column[0] for column in connection.execute(query).description}
        assert {"submission_id", "row", "cells"} <= columns

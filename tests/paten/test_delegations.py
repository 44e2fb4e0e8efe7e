"""The question `delegations` on rows made by hand: which act is shown, what it covers, which draft counts."""

from datetime import date
from pathlib import Path

import duckdb
import pytest

HOUSE = Path(__file__).parents[2]
QUESTION = (HOUSE / "paten" / "questions" / "delegations.sql").read_text(encoding="utf-8")
OCTOBER = date(2026, 10, 1)
A, B, C, D, E = "35.01", "35.02", "35.03", "35.04", "35.05"
FEW = (f"{A}.01", f"{A}.02", f"{A}.03")


@pytest.fixture
def snapshot():
    """The relations of a snapshot: five kabupaten/kota of three kecamatan each."""
    with duckdb.connect() as opened:
        opened.execute((HOUSE / "etl" / "relations.sql").read_text(encoding="utf-8"))
        place(opened, "35", "provinsi", "")
        for code in (A, B, C, D, E):
            place(opened, code, "kabupaten_kota", "35")
            for number in (1, 2, 3):
                place(opened, f"{code}.0{number}", "kecamatan", code)
        yield opened


def put(opened, relation: str, **row: object) -> None:
    names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" for _ in row)
    opened.execute(f"insert into {relation} ({names}) values ({marks})", list(row.values()))


def place(opened, code: str, level: str, parent: str) -> None:
    put(opened, "region", region_code=code, level=level, parent_code=parent, name=code, label=f"Kab. {code}", type="x")
    for above in {code, code[:5], "35"}:
        put(opened, "ancestor", region_code=code, ancestor_code=above)


def act(opened, act_id: str, code: str, starts: str, ends: str | None, kecamatan: tuple[str, ...], **more) -> None:
    row = {"act_id": act_id, "milestone": "M2", "kabupaten_kota_code": code, "region_code": code, "number": act_id}
    row |= {"type": "Peraturan Bupati", "date": starts, "ends_on": ends, "kecamatan_codes": list(kecamatan)}
    row |= {"requirement_codes": ["S1", "S3"], "submission_id": "s"}
    put(opened, "act", **row | more)


def draft(opened, number: str, about: str, answer: str, at: str, revokes: str | None = None) -> None:
    row = {"id": number, "about": about, "question": "draft", "answer": answer, "reason": "", "by": "Analis", "at": at}
    put(opened, "answer", **row, revokes=revokes)


def asked(opened) -> dict:
    """region_code → its row, in the order of the answer."""
    answered = opened.execute(QUESTION, {"region": "35", "period": OCTOBER})
    names = [column[0] for column in answered.description]
    return {row[0]: dict(zip(names, row, strict=True)) for row in answered.fetchall()}


def test_what_ends_comes_first_then_what_unlocks_most_then_those_in_order(snapshot):
    every = {code: tuple(f"{code}.0{number}" for number in (1, 2, 3)) for code in (A, B, C, D)}
    act(snapshot, "holds", A, "2020-01-01", None, every[A])
    act(snapshot, "ended", B, "2019-01-01", "2025-12-31", every[B], valid_to="2025-12-31")
    act(snapshot, "part", C, "2020-01-01", None, every[C][:2])
    put(snapshot, "requirement", region_code=f"{D}.01", requirement_code="S1", period=OCTOBER, status="belum")
    for code, value in ((C, 1.0), (D, 3.0)):
        row = {"region_code": code, "level": "kabupaten_kota", "period": OCTOBER, "indicator": "menunggu_peraturan"}
        put(snapshot, "indicator", **row, item="M2", value=value, n_reported=0)
    found = asked(snapshot)
    assert list(found) == [B, D, C, A, E]
    assert [row["standing"] for row in found.values()] == ["berakhir", "belum", "belum", "berlaku", "belum_diketahui"]
    assert [row["unlocked"] for row in found.values()] == [0, 3, 1, 0, 0]
    assert [row["n_covered"] for row in found.values()] == [0, 0, 2, 3, 0]
    assert found[B]["number"] == "ended" and not found[B]["in_force"]
    assert found[D]["known"] and found[D]["type"] is None and not found[E]["known"]


def test_of_several_acts_in_force_the_widest_is_shown_and_all_are_counted(snapshot):
    act(snapshot, "camat", A, "2024-01-01", None, FEW[2:], requirement_codes=["S1", "S2"])
    act(snapshot, "wide", A, "2018-01-01", None, FEW[:2])
    act(snapshot, "later", A, "2026-11-01", None, FEW)
    row = asked(snapshot)[A]
    assert (row["number"], row["n_covered"], row["standing"]) == ("wide", 3, "berlaku")
    assert sorted(row["requirement_codes"]) == ["S1", "S2", "S3"]


def test_an_act_whose_successor_is_recorded_is_not_put_first(snapshot):
    act(snapshot, "old", A, "2018-01-01", "2026-12-31", FEW)
    put(snapshot, "act_month", region_code=A, period=OCTOBER, milestone="M2", n_in_force=1, n_expiring=1)
    assert asked(snapshot)[A]["standing"] == "berlaku"
    act(snapshot, "ends", B, "2018-01-01", "2026-12-31", (f"{B}.01", f"{B}.02", f"{B}.03"), valid_to="2026-12-31")
    put(snapshot, "act_month", region_code=B, period=OCTOBER, milestone="M2", n_in_force=1, n_expiring=1)
    assert asked(snapshot)[B]["standing"] == "berakhir"


def test_the_newest_draft_that_was_not_taken_back_counts(snapshot):
    draft(snapshot, "J1", A, "penyusunan", "2026-05-01 08:00:00")
    draft(snapshot, "J2", A, "harmonisasi", "2026-06-01 08:00:00")
    draft(snapshot, "J3", A, "ditetapkan", "2026-07-01 08:00:00")
    draft(snapshot, "J4", A, "ditetapkan", "2026-07-02 08:00:00", revokes="J3")
    row = asked(snapshot)[A]
    assert (row["draft"], row["draft_on"]) == ("harmonisasi", date(2026, 6, 1))
    assert asked(snapshot)[B]["draft"] is None


def test_licences_and_documents_are_said_as_the_newest_report_says_them(snapshot):
    base = {"submission_id": "s", "evidence_level": 0, "region_code": A}
    put(
        snapshot,
        "compliance",
        **base,
        requirement_code="S2",
        period="2026-05-01",
        status="tidak_berlaku",
        evidence="OSS",
    )
    put(
        snapshot,
        "compliance",
        **base,
        requirement_code="S1",
        period="2026-05-01",
        status="terpenuhi",
        link="javascript:1",
    )
    row = asked(snapshot)[A]
    assert (row["waived"], row["waived_because"], row["link"]) == (True, "OSS", None)
    put(snapshot, "compliance", **base, requirement_code="S2", period="2026-09-01", status="belum")
    put(
        snapshot,
        "compliance",
        **base,
        requirement_code="S1",
        period="2026-09-01",
        status="terpenuhi",
        link="https://a.go.id/1",
    )
    row = asked(snapshot)[A]
    assert (row["waived"], row["waived_because"], row["link"]) == (False, None, "https://a.go.id/1")

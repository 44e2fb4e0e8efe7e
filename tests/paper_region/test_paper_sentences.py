"""What the page of Kota Batu says, as README.md of this folder worked it out."""

from datetime import date

import pytest
from paper_region.paper import TABLES, Table, written
from paper_region.published import AS_OF

from paten import warehouse
from paten.periods import parse
from paten.say import headline, kecamatan, reports
from paten.say.figures import PAIRED, figure, ground
from paten.view import View

FIGURES = ("beroperasi", "syarat_teknis", "kelengkapan_laporan", "selesai", "tepat_waktu")


@pytest.fixture
def ask(snapshots, monkeypatch):
    """ask(question, month) → what the page of Kota Batu is answered in that month."""
    snapshot = snapshots[AS_OF]
    monkeypatch.setenv("PATEN_DATA", str(snapshot.folder.root))

    def rows(question: str, month: date, **choices: object):
        return warehouse.rows(question, View(snapshot.version, ("35",), "35.79", month), **choices)

    return rows


@pytest.mark.parametrize("table", [table for table in TABLES if table.question], ids=str)
def test_the_questions_are_answered_as_on_paper(table, ask):
    answered = ask(table.question, parse(table.condition))[list(table.columns)].astype(object)
    found = [tuple(map(written, table.columns, row)) for row in answered.where(answered.notna(), None).values.tolist()]
    same(found, table)


def test_the_sentences_are_those_on_paper(ask):
    [table] = [table for table in TABLES if table.subject == "sentences"]
    found = {month: said(ask, parse(month)) for month in table.columns[1:]}
    same([(line[0], *(found[month][line[0]] for month in found)) for line in table.lines], table)


def test_the_figures_are_those_on_paper(ask):
    [table] = [table for table in TABLES if table.subject == "figures"]
    found = {month: printed(ask, parse(month)) for month in dict.fromkeys(line[1] for line in table.lines)}
    same([(line[0], line[1], *found[line[1]][line[0]]) for line in table.lines], table)


def same(found: list[tuple[str, ...]], table: Table) -> None:
    """Fails with what differs when these are not the lines of the table, in their order."""
    differences = [f"on paper: {' | '.join(line)}" for line in table.lines if line not in found]
    differences += [f"found:    {' | '.join(line)}" for line in found if line not in table.lines]
    if found != list(table.lines):
        pytest.fail("\n".join([str(table), *(differences or ["another order"])]), pytrace=False)


def said(ask, month: date) -> dict[str, str]:
    """The sentences of the page in one month."""
    rows, needs, acts, counts = (ask(name, month) for name in ("kecamatan", "requirements", "acts", "stage_counts"))
    record = ask("record", month, months=12)
    return {
        "headline": headline.region(rows, ask("lacks", month), needs, acts),
        "lead": reports.region_lead(record, month, counts),
        "chip": reports.status(record, month)[0],
        "steps": kecamatan.steps(rows, month),
        "requirements": kecamatan.requirements(needs),
        "acts": kecamatan.acts(acts),
        "volumes": kecamatan.volumes(ask("volumes", month), month),
        "record": reports.record(record),
    }


def printed(ask, month: date) -> dict[str, tuple[str, ...]]:
    """The figures of the page in one month: value, unit, change, mood, coverage."""
    history = ask("history", month, indicators=list(FIGURES), months=24)
    on = ground(month, ask("completeness", month), ask("stage_counts", month))
    matched = {name: ask("matched_change", month, indicator=name) for name in FIGURES if name in PAIRED}
    made = {name: figure(name, history, on, matched.get(name)) for name in FIGURES}
    return {name: (one.value, one.unit, one.change, one.mood, one.coverage) for name, one in made.items()}

"""README.md of this folder, worked out by hand, held against what the pipeline makes of its seven files."""

import shutil
from datetime import date

import pytest
from paper_region.paper import TABLES, files
from paper_region.published import AS_OF, HERE, prepared, published, shown

from etl.load import Order, load

MOST = 20  # differences of one kind that are printed


@pytest.mark.parametrize("table", [table for table in TABLES if table.is_relation], ids=str)
def test_the_paper_and_the_snapshot_say_the_same(table, snapshots):
    found = snapshots[date.fromisoformat(table.as_of) if table.as_of else AS_OF].rows(table)
    expected = table.rows()
    assert max(expected.values(), default=1) == 1, "the paper says one thing twice"
    on_paper, in_snapshot = sorted((expected - found).elements()), sorted((found - expected).elements())
    if on_paper or in_snapshot:
        differences = [f"on paper: {' | '.join(row)}" for row in on_paper[:MOST]]
        differences += [f"found:    {' | '.join(row)}" for row in in_snapshot[:MOST]]
        counted = f"{len(on_paper)} rows only on paper, {len(in_snapshot)} only found"
        pytest.fail("\n".join([str(table), " | ".join(table.columns), *differences, counted]), pytrace=False)


def test_the_paper_shows_the_files_as_they_are():
    assert files() == {
        path.relative_to(HERE).as_posix(): path.read_text(encoding="utf-8") for path in sorted(HERE.rglob("*.csv"))
    }


def test_a_few_at_a_time_and_backwards_is_the_same(paper_folder, snapshots, tmp_path):
    """The newest alone, then two at a time: what comes later is older than what was there, alone and with others."""
    other = prepared(tmp_path)
    shutil.copyfile(paper_folder.answers, other.answers)
    newest, *older = sorted((HERE / "files").rglob("*.csv"), reverse=True)
    for paths in ([newest], older[:2], older[2:4], older[4:]):
        load(paths, Order(as_of=AS_OF, loaded_by="uji"), into=other)
    assert shown(other).hashes() == snapshots[AS_OF].hashes()


def test_all_made_anew_is_the_same(paper_folder, snapshots):
    assert published(paper_folder, AS_OF, full=True).hashes() == snapshots[AS_OF].hashes()

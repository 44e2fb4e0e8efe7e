"""Against which earlier version a briefing tells what changed."""

import json

import pytest

from paten.briefing import since

DAYS = {1: "2026-10-01", 2: "2026-11-02", 3: "2026-11-12", 4: "2026-11-14", 5: "2026-11-16"}


@pytest.fixture
def shelf(tmp_path, monkeypatch):
    """A data folder in which five versions are kept."""
    published = tmp_path / "published"
    published.mkdir()
    for version, day in DAYS.items():
        note = {"version": version, "as_of": day}
        (published / f"v{version:06d}.duckdb").touch()
        (published / f"v{version:06d}.json").write_text(json.dumps(note), encoding="utf-8")
    (published / "current.json").write_text(json.dumps(note), encoding="utf-8")
    monkeypatch.setenv("PATEN_DATA", str(tmp_path))
    return tmp_path


def pins(folder, *lines: str) -> None:
    (folder / "pins.csv").write_text("\n".join(["version,reason,at", *lines, ""]), encoding="utf-8")


def test_without_an_earlier_briefing_it_is_the_state_of_a_week_before(shelf):
    assert [since.compared(version) for version in (5, 2, 1)] == [2, 1, None]


def test_the_last_briefing_made_of_an_earlier_version_wins(shelf):
    pins(shelf, "1,bahan paparan September 2026,2026-10-01", "4,bahan paparan Oktober 2026,2026-11-14")
    assert [since.compared(version) for version in (5, 4, 1)] == [4, 1, None]


def test_a_version_that_is_pinned_for_something_else_or_no_longer_kept_is_no_briefing(shelf):
    pins(
        shelf,
        "4,pembanding bahan paparan Oktober 2026,2026-11-14",
        "3,rapat pembinaan,2026-11-14",
        "2,bahan paparan September 2026,2026-11-02",
    )
    assert since.compared(5) == 2
    (shelf / "published" / "v000002.duckdb").unlink()
    assert since.compared(5) == 1


def test_a_line_that_was_never_finished_is_passed_over(shelf):
    pins(shelf, "3,bahan paparan Oktober 2026,2026-11-12", "4")
    assert since.compared(5) == 3

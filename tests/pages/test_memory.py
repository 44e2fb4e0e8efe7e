"""What is remembered between clicks: made once, given to all, never stale, never more than there is room for."""

import gzip
import json
import shutil
import threading
import time

import pytest
from starlette.requests import Request

from pages.parts import look
from pages.parts.memory import Memory
from paten import warehouse


def test_what_many_ask_for_at_once_is_made_once():
    memory, made = Memory(10), []

    def make() -> int:
        time.sleep(0.05)
        made.append(1)
        return len(made)

    given: list[object] = []
    threads = [threading.Thread(target=lambda: given.append(memory.give("a", make))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert given == [1] * 8


def test_beyond_its_room_the_one_unused_longest_goes_first():
    memory = Memory(2)
    for key in ("a", "b", "a", "c"):
        memory.give(key, lambda key=key: key)
    assert memory.give("a", lambda: "new") == "a"
    assert memory.give("b", lambda: "new") == "new"


def test_what_failed_is_tried_again():
    memory = Memory(2)
    with pytest.raises(ZeroDivisionError):
        memory.give("a", lambda: 1 / 0)
    assert memory.give("a", lambda: 7) == 7


def test_a_version_that_came_or_went_is_seen_at_once_also_when_the_folder_was_long_at_rest(
    folder, tmp_path, monkeypatch
):
    shutil.copytree(folder / "published", tmp_path / "published")
    monkeypatch.setenv("PATEN_DATA", str(tmp_path))
    monkeypatch.setattr(warehouse, "SETTLED", 0)
    version = warehouse.current()
    assert warehouse.exists(version) and version in warehouse.kept()
    newer = tmp_path / "published" / f"v{version + 1:06d}.duckdb"
    shutil.copy(newer.with_name(f"v{version:06d}.duckdb"), newer)
    assert warehouse.exists(version + 1) and version + 1 not in warehouse.kept()
    newer.with_suffix(".json").write_text(json.dumps({"as_of": "2026-11-26"}), encoding="utf-8")
    assert warehouse.kept()[version + 1] == {"as_of": "2026-11-26"}
    (tmp_path / "published" / "current.json").write_text(json.dumps({"version": version + 1}), encoding="utf-8")
    assert warehouse.current() == version + 1
    newer.unlink()
    assert not warehouse.exists(version + 1)


def test_the_styles_are_one_file_that_the_page_links_to_at_its_end_and_no_run_sends(read, folder):
    assert look.linked("<body><p></p></body>") == f'<body><p></p><link rel="stylesheet" href="./{look.name()}"></body>'
    plain = look.answer(Request({"type": "http", "headers": []}))
    packed = look.answer(Request({"type": "http", "headers": [(b"accept-encoding", b"gzip, br")]}))
    assert gzip.decompress(packed.body) == plain.body == look.sheet() and b".tile-map" in look.sheet()
    assert not [one for one in read(folder).test.get("html") if "<style>" in one.proto.body]

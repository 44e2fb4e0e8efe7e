"""python -m etl recap: what it writes, what it says, and that the snapshot it names stays."""

import json
import shutil

import pytest

from etl import __main__ as command_line


@pytest.fixture
def folder(small_demo, tmp_path, monkeypatch):
    shutil.copytree(small_demo / "published", tmp_path / "data" / "published")
    monkeypatch.setenv("PATEN_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def test_a_recap_is_a_workbook_and_a_nota_dinas_and_its_snapshot_is_pinned_once(folder, tmp_path, capsys):
    order = ["recap", "--period", "2026-10", "--out", str(tmp_path / "out"), "--json"]
    for _ in range(2):
        assert command_line.main(order) == 0
        told = json.loads(capsys.readouterr().out)
    names = ["SIMULASI_rekap-paten_2026-10.xlsx", "SIMULASI_nota-dinas_rekap_2026-10.docx"]
    assert [tmp_path / "out" / name for name in names] == [
        tmp_path / "out" / path.split("/")[-1] for path in told["files"]
    ]
    assert all((tmp_path / "out" / name).stat().st_size > 5000 for name in names)
    lines = (folder / "pins.csv").read_text(encoding="utf-8").splitlines()
    assert [line.split(",")[:2] for line in lines[1:]] == [[str(told["snapshot"]), "rekap 2026-10"]]


@pytest.mark.parametrize(("wanted", "words"), [("2026-13", "2026-T1"), ("2019-01", "yang dapat direkap")])
def test_a_span_that_is_none_or_is_not_there_is_a_sentence_and_writes_nothing(folder, tmp_path, capsys, wanted, words):
    assert command_line.main(["recap", "--period", wanted, "--out", str(tmp_path / "out")]) == 2
    assert words in capsys.readouterr().err
    assert not (tmp_path / "out").exists() and not (folder / "pins.csv").exists()

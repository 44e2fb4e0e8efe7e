"""The verb `brief`: files, index, pins, JSON, and what it says when it cannot."""

import json
import os
import re
from pathlib import Path

import pytest

from etl import brief as briefing
from etl.__main__ import main
from paten import warehouse

REGIONS = ("35", "35.12", "35.74")


@pytest.fixture
def folder(small_demo, tmp_path, monkeypatch) -> Path:
    """The small demo, with nothing pinned yet; its snapshots are only linked."""
    root = tmp_path / "data"
    (root / "published").mkdir(parents=True)
    for path in (small_demo / "published").iterdir():
        if path.is_file():
            os.link(path, root / "published" / path.name)
    monkeypatch.setenv("PATEN_DATA", str(root))
    return root


def told(capsys, *arguments: str) -> tuple[int, dict]:
    done = main(["brief", *arguments, "--json"])
    return done, json.loads(capsys.readouterr().out)


def pins(folder: Path) -> list[str]:
    path = folder / "pins.csv"
    lines = path.read_text(encoding="utf-8").splitlines()[1:] if path.exists() else []
    return [line.rpartition(",")[0] for line in lines]


def test_every_form_is_named_by_code_linked_from_the_index_and_its_version_kept(folder, tmp_path, capsys):
    out = tmp_path / "rapat"
    done, said = told(capsys, *REGIONS, f"--out={out}")
    version = warehouse.current()
    assert (done, said["version"], said["period"], said["simulated"]) == (0, version, "2026-10", True)
    wanted = {f"{code}.{ending}" for code in REGIONS for ending in ("pdf", "pptx", "docx", "png", "html", "txt")}
    assert {path.name for path in out.iterdir()} == {*wanted, "index.html"}
    page = (out / "index.html").read_text(encoding="utf-8")
    assert set(re.findall(r'href="([^"]+)"', page)) == wanted
    assert "SIMULASI: bukan data nyata" in page and "//" not in page.replace("http://www.w3.org", "")
    assert f"versi data {version}" in page
    starts = {
        "pdf": b"%PDF",
        "pptx": b"PK",
        "docx": b"PK",
        "png": b"\x89PNG",
        "html": b"<!doctype html>",
        "txt": b"SIMULASI",
    }
    assert all((out / name).read_bytes().startswith(starts[name.rpartition(".")[2]]) for name in wanted)
    assert "Kab. Situbondo" in (out / "35.12.txt").read_text(encoding="utf-8")
    assert pins(folder)[0] == f"{version},bahan paparan Oktober 2026"
    assert said["pinned"] == [int(line.split(",")[0]) for line in pins(folder)]

    again, other = told(capsys, "35.74", "--untuk=gubernur", "--bentuk=html,txt", f"--out={out}")
    assert (again, other["pinned"], other["briefings"][0]["files"]) == (
        0,
        [],
        ["35.74_gubernur.html", "35.74_gubernur.txt"],
    )
    page = (out / "index.html").read_text(encoding="utf-8")
    assert set(re.findall(r'href="([^"]+)"', page)) == {*wanted, "35.74_gubernur.html", "35.74_gubernur.txt"}
    assert len(pins(folder)) == len(said["pinned"])


def test_a_version_may_be_kept_without_writing_a_file(folder, capsys):
    done, said = told(capsys, "--sematkan", "--period=2026-09")
    assert (done, said["pinned"][0]) == (0, warehouse.current())
    assert pins(folder)[0] == f"{warehouse.current()},bahan paparan September 2026"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("35.99",), "35.99 tidak dikenal"),
        (("35.74", "--period=2019-01"), "Bulan 2019-01 belum ada"),
        (("35.74", "--bentuk=odt"), "Bentuk odt tidak dikenal"),
        (("35.74", "--v=99"), "Versi data 99 tidak tersimpan"),
        ((), "Sebut daerahnya"),
    ],
)
def test_what_cannot_be_made_is_told_and_nothing_is_written_or_pinned(folder, tmp_path, capsys, arguments, said):
    out = tmp_path / "kosong"
    done, answer = told(capsys, *arguments, f"--out={out}")
    assert done == 2 and said in answer["error"]
    assert not out.exists() and pins(folder) == []


def test_a_full_disk_is_told_with_its_place_and_leaves_what_was_there(folder, tmp_path, capsys, monkeypatch):
    out = tmp_path / "penuh"
    out.mkdir()
    (out / "35.74.txt").write_text("lama", encoding="utf-8")

    def full(told):
        raise OSError(28, "No space left on device")

    monkeypatch.setitem(briefing.FORMS, "txt", full)
    done, answer = told(capsys, "35.74", "--bentuk=html,txt", f"--out={out}")
    assert done == 2 and f"Ruang penyimpanan di {out} habis" in answer["error"]
    assert {path.name: path.read_text(encoding="utf-8") for path in out.iterdir()} == {"35.74.txt": "lama"}
    assert pins(folder) == []


def test_a_place_that_takes_no_files_is_told(folder, tmp_path, capsys):
    blocked = tmp_path / "berkas"
    blocked.write_text("", encoding="utf-8")
    done, answer = told(capsys, "35.74", "--bentuk=txt", f"--out={blocked}")
    assert done == 2 and "tidak dapat ditulis" in answer["error"] and "--out" in answer["error"]


def test_an_office_template_that_does_not_fit_is_told_by_its_name(folder, tmp_path, capsys):
    own = folder / "office" / "templates" / "paparan.pptx"
    own.parent.mkdir(parents=True)
    own.write_bytes(b"bukan salindia")
    done, answer = told(capsys, "35.74", "--bentuk=pptx", f"--out={tmp_path / 'rapat'}")
    assert done == 2 and "paparan.pptx" in answer["error"] and pins(folder) == []

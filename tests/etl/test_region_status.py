"""status --kabupaten-kota: ten lines about one place, all its numbers as JSON, clear words for what is not there."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]


def status(folder: Path, *more: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "etl", "status", "--kabupaten-kota", *more]
    return subprocess.run(
        command, cwd=PROJECT, env=os.environ | {"PATEN_DATA": str(folder)}, capture_output=True, text=True
    )


@pytest.fixture(scope="module")
def told(small_demo) -> dict:
    return json.loads(status(small_demo, "35.74", "--json").stdout)


def test_it_takes_ten_lines_to_say_how_far_a_place_is(small_demo):
    done = status(small_demo, "35.74")
    lines = done.stdout.splitlines()
    assert done.returncode == 0 and len(lines) == 10
    assert lines[0].startswith("Kota Probolinggo · Oktober 2026") and lines[0].endswith("SIMULASI")
    starts = (
        "Tahap: ", "Kekurangan: ", "Dasar hukum: ", "Pelaporan: ", "Tepat waktu menurut laporan sendiri: ",
        "Kepuasan: ", "Berubah dari September: ", "Ke depan: ",
    )  # fmt: skip
    assert all(line.startswith(start) for line, start in zip(lines[2:], starts, strict=True))
    assert not any(word in done.stdout for word in ("nan", "None", "NaT"))


def test_json_has_every_number_of_the_place(told):
    assert (told["region_code"], told["period"], told["simulated"]) == ("35.74", "2026-10", True)
    by_name = {(one["indicator"], one["item"]): one for one in told["indicators"]}
    assert {name for name, item in by_name if item == ""} >= {"tahap", "tepat_waktu", "kelengkapan_laporan", "ikm"}
    assert sum(by_name["tahap", stage]["value"] for stage in "012345" if ("tahap", stage) in by_name) == 5
    assert len(told["kecamatan"]) == 5 and len(told["lines"]) == 10
    assert set(told) >= {"signals", "acts", "reports", "projection"}


def test_another_month_can_be_asked_for(small_demo):
    assert "September 2026" in status(small_demo, "35.74", "--period", "2026-09").stdout.splitlines()[0]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("35.74.01",), "35.74.01 bukan kode kabupaten/kota. Pilih salah satu: 35.01"),
        (("35.74", "--period", "2019-01"), "Bulan 2019-01 belum ada dalam data ini; yang ada "),
    ],
)
def test_what_is_not_there_is_said(small_demo, arguments, words):
    done = status(small_demo, *arguments)
    assert done.returncode == 2 and words in done.stdout + done.stderr

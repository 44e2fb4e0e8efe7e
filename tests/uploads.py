"""A workbook of Kota Pasuruan for October 2026, which the small demo does not hold: right, and with a fault."""

import os
import subprocess
import sys
from pathlib import Path

from reading import Sheets

PLACE, LABEL, MONTH = "35.75", "Kota Pasuruan", "2026-10"
COMPLETED = {"D5": 40, "D6": 41, "D7": 42, "D8": 43, "H5": 12, "H6": 13, "H7": 14, "H8": 15}
FAULT = ("H6", -2)
PROJECT = Path(__file__).resolve().parents[1]


def october(folder: Path, out: Path, wrong: bool = False) -> Path:
    """The template of that folder, filled in; wrong: one cell is below zero."""
    command = [sys.executable, "-m", "etl", "template", "--period", MONTH, "--kabupaten-kota", PLACE, "--out", str(out)]
    subprocess.run(command, cwd=PROJECT, env=os.environ | {"PATEN_DATA": str(folder)}, check=True, capture_output=True)
    path = out / f"PATEN_{PLACE}_{MONTH}.xlsx"
    with Sheets(path) as book:
        for address, number in COMPLETED.items():
            book["Layanan"][address] = number
        if wrong:
            book["Layanan"][FAULT[0]] = FAULT[1]
    return path

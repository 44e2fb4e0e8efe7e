"""What the command line says of one file: equal findings once, each at its place."""

import pytest

from etl import screen


def told(*findings: tuple[str, str, str]) -> list[str]:
    rows = [
        {"rule": rule, "severity": "tanya", "message": message, "question": f"{rule}-1", "sheet": "Rekap", "cell": cell}
        for rule, cell, message in findings
    ]
    counts = {"accepted": 1, "rows": 9, "rejected": 0, "held": 8, "warned": 0}
    return screen.verdict({"file": "a.xlsx", "verdict": "diterima_sebagian", "findings": rows} | counts)[1:]


def test_equal_findings_are_one_line_with_their_number_at_the_first_place():
    lines = told(("L01", "Rekap!B4", "Layanan tidak dikenal."), ("L01", "Rekap!B9", "Layanan tidak dikenal."))
    assert lines == ["  L01 tanya · lembar Rekap sel B4: Layanan tidak dikenal. (2 kali) [L01-1]"]


def test_what_names_its_sheet_itself_is_not_placed_twice():
    assert told(("B40", "Rekap!C16", "Lembar Rekap: ada angka di luar tabel.")) == [
        "  B40 tanya · Lembar Rekap: ada angka di luar tabel. [B40-1]"
    ]
    assert told(("B36", "A4", "Sel A4: baris ini berisi angka tanpa nama.")) == [
        "  B36 tanya · Sel A4: baris ini berisi angka tanpa nama. [B36-1]"
    ]


@pytest.mark.parametrize(("kinds", "more"), [(12, 0), (15, 3)])
def test_of_many_kinds_the_first_twelve_are_listed_and_the_rest_counted(kinds, more):
    lines = told(*(("L01", "Rekap!B4", f"Layanan {number} tidak dikenal.") for number in range(kinds)))
    assert len(lines) == 12 + bool(more) and (not more or f"{more} macam temuan lain" in lines[-1])

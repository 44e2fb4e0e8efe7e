"""Sheets of every kind through the reader of free form: nothing breaks it, and what it loads stands on the sheet."""

import csv
from pathlib import Path

import duckdb
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from etl import read
from etl.read.free.grid import Cell, Grid, Range
from etl.read.free.understand import understand
from paten import numbers

MANY = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
SERVICES = {"KTP-el": "NP-02", "Kartu Keluarga": "NP-03", "SKTM": "NP-10", "SKCK": "NP-14", "Legalisir": "LG-01"}
PLACES = ("Kademangan", "Wonoasih", "Mayangan", "Kanigaran", "Kedopok")
LABELS = st.sampled_from(
    [
        "No",
        "Kecamatan",
        "Jenis Layanan",
        "Permohonan",
        "Selesai",
        "Jumlah",
        "L",
        "P",
        "bulan ini",
        "s.d. bulan ini",
        "NIHIL",
        "-",
    ]
    + [
        "Maret 2026",
        "Jan",
        "Feb",
        "III/2026",
        "KEC. MAYANGAN",
        "Desa",
        "Ket",
        "%",
        "U1",
        "NRR",
        "Ada",
        "√",
        "12 berkas",
        "#REF!",
    ]
    + [*SERVICES, *PLACES]
)
TEXTS = st.one_of(LABELS, LABELS, st.text(max_size=12), st.integers(-5, 99_999).map(str), st.floats(0, 2000).map(str))


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    rows, cols = draw(st.integers(1, 9)), draw(st.integers(1, 7))
    cells = []
    for row in range(1, rows + 1):
        for col in range(1, cols + 1):
            text = draw(st.one_of(st.none(), TEXTS))
            if text:
                kind = "number" if numbers.number(text) is not None and text not in "-–—" else "text"
                cells.append(Cell(row, col, kind, text))
    corners = st.tuples(st.integers(1, rows), st.integers(1, cols))
    merged = [
        Range(min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1]))
        for a, b in draw(st.lists(st.tuples(corners, corners), max_size=3))
    ]
    return Grid(1, draw(st.sampled_from(["Sheet1", "Maret 2026", "Mayangan", "", 'D\'esa "x"'])), cells, merged)


@MANY
@given(grid=grids(), name=st.one_of(st.text(max_size=20), st.just("Rekap Kec Mayangan Maret 2026.xlsx")))
def test_no_sheet_breaks_the_reader_and_what_it_takes_stands_on_the_sheet(words, grid, name):
    found = understand(name, [grid], words)
    for plan in found.plans:
        rows, cols = {row for row, _ in grid.cells}, {col for _, col in grid.cells}
        assert {line.row for line in plan.data} <= rows
        assert all(column.col <= max(cols) for column in plan.counts)
        assert len({line.row for line in plan.lines}) == len(plan.lines)
        for extra in plan.extras:
            assert extra.address and extra.text


def _numbers(draw: st.DrawFn) -> dict[tuple[str, str], int]:
    places = draw(st.lists(st.sampled_from(PLACES), min_size=2, max_size=5, unique=True))
    services = draw(st.lists(st.sampled_from(list(SERVICES)), min_size=2, max_size=5, unique=True))
    return {(place, service): draw(st.integers(0, 5000)) for place in places for service in services}


COUNTS = st.composite(_numbers)()


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    counts=COUNTS,
    across=st.booleans(),
    numbered=st.booleans(),
    totals=st.sampled_from(["none", "below", "both", "unnamed"]),
    at=st.tuples(st.integers(0, 6), st.integers(0, 4)),
    titled=st.sampled_from(["title", "sheet", "file"]),
)
def test_a_cross_table_gives_its_own_numbers_wherever_it_stands(
    tmp_path_factory, counts, across, numbered, totals, at, titled
):
    """Kecamatan down or across, with or without numbers, totals and titles: the same facts, each from its own cell."""
    folder = tmp_path_factory.mktemp("cross")
    path, expected = _drawn(folder, counts, across, numbered, totals, at, titled)
    with duckdb.connect(config=read.SETTINGS) as connection:
        read.understand(connection, [path], folder, lambda done: None)
        told = connection.execute(
            "select texts['region_code'], texts['service_code'], texts['period'], texts['completed'],"
            " cells['completed'] from intake"
        ).fetchall()
    assert sorted(told) == sorted(expected)


def _drawn(
    folder: Path, counts: dict, across: bool, numbered: bool, totals: str, at: tuple, titled: str
) -> tuple[Path, list]:
    """Writes the table; gives where it lies and the facts that it tells."""
    places, services = list(dict.fromkeys(p for p, _ in counts)), list(dict.fromkeys(s for _, s in counts))
    down, over = (services, places) if across else (places, services)
    month = "Maret 2026"
    path = folder / (f"Rekap {month}.xlsx" if titled == "file" else "rekap.xlsx")
    sheet_name = month if titled == "sheet" else "Lembar 1"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet(sheet_name)
    sheet.write(0, 0, f"REKAPITULASI PELAYANAN{' BULAN : ' + month.upper() if titled == 'title' else ''}")
    top, left = at[0] + 2, at[1]
    head = (["No"] if numbered else []) + ["Jenis Layanan" if across else "Kecamatan", *over]
    head += ["Jumlah"] if totals == "both" else []
    for col, text in enumerate(head):
        sheet.write(top, left + col, text)
    first = left + (2 if numbered else 1)
    expected = []
    for turn, name in enumerate(down):
        row = top + 1 + turn
        if numbered:
            sheet.write(row, left, turn + 1)
        sheet.write(row, first - 1, name)
        for step, other in enumerate(over):
            place, service = (other, name) if across else (name, other)
            sheet.write(row, first + step, counts[place, service])
            cell = f"{sheet_name}!{xlsxwriter.utility.xl_rowcol_to_cell(row, first + step)}"
            expected.append((place, service, "2026-03", str(counts[place, service]), cell))
        if totals == "both":
            sheet.write(row, first + len(over), sum(counts[(o, name) if across else (name, o)] for o in over))
    if totals != "none":
        row = top + 1 + len(down)
        if totals != "unnamed":
            sheet.write(row, first - 1, "JUMLAH")
        for step, other in enumerate(over):
            sheet.write(row, first + step, sum(counts[(other, n) if across else (n, other)] for n in down))
    sheet.write(top + len(down) + 4, first, "Probolinggo, 5 April 2026")
    book.close()
    return path, expected


def test_a_word_of_the_office_is_understood_and_a_file_is_read_again_with_it(tmp_path):
    rows = [
        ["LAPORAN BULAN MARET 2026"],
        ["Kecamatan", "Layanan", "Beres"],
        ["Mayangan", "SKTM", "12"],
        ["Wonoasih", "SKTM", "7"],
    ]
    path = tmp_path / "laporan.csv"
    with path.open("w", newline="", encoding="utf-8") as handle:
        csv.writer(handle, delimiter=";").writerows(rows)
    assert _facts(path, tmp_path / "kosong") == []
    layouts = tmp_path / "office" / "layouts"
    layouts.mkdir(parents=True)
    (layouts / "kota.csv").write_text("meaning,header\ncompleted,beres\n", encoding="utf-8")
    assert _facts(path, tmp_path) == [("Mayangan", "12", "C3"), ("Wonoasih", "7", "C4")]


def _facts(path: Path, office: Path) -> list[tuple]:
    with duckdb.connect(config=read.SETTINGS) as connection:
        read.understand(connection, [path], path.parent, lambda done: None, office)
        return connection.execute(
            "select texts['region_code'], texts['completed'], cells['completed'] from intake order by n"
        ).fetchall()

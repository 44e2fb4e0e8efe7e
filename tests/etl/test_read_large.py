"""A large CSV takes a faster way, and everything comes out as if it had taken the other."""

import json
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from offices import KOTA, Office, volume

from etl import sql, wide
from etl.read import Reading, large, read_files
from etl.read.explain import explain

VOLUME = ("region_code", "service_code", "period", "months", "requested", "completed")
ROW = ("35.74.01", "NP-02", "2026-03", "1", "14", "12")


def read(monkeypatch: pytest.MonkeyPatch, paths: list[Path], out: Path, fast: bool) -> list[Reading]:
    """Files the fast way, or as small files are read."""
    monkeypatch.setattr(large, "LARGE", 0 if fast else 1 << 40)
    return read_files(paths, out)


def intake(reading: Reading) -> list[tuple]:
    """What the check sees of a file, whichever way it was read: relation, n, sheet, row, cells, texts."""
    with duckdb.connect() as connection:
        found = wide.among(connection, [str(reading.parquet)])
        if found:
            connection.execute("create temp table submission_in as select 'x' as submission_id, now() as received_at")
            sql.run(connection, "check/intake_wide", **found[reading.sha256].names())
            connection.execute("create temp view told as from intake")
        else:
            connection.execute(f"create temp view told as from read_parquet('{reading.parquet}')")
        rows = connection.execute('select relation, n, sheet, "row", cells, texts from told order by n').fetchall()
    return [(*rest, dict(sorted(cells.items())), dict(sorted(texts.items()))) for *rest, cells, texts in rows]


def notes(reading: Reading) -> dict[str, object]:
    """Stamp and notes of the Parquet itself."""
    kept = duckdb.execute(
        "select decode(key), decode(value) from parquet_kv_metadata(?) where decode(key) in ('stamp', 'notes')",
        [str(reading.parquet)],
    ).fetchall()
    return {key: json.loads(value) for key, value in kept}


def is_wide(reading: Reading) -> bool:
    with duckdb.connect() as connection:
        return bool(wide.among(connection, [str(reading.parquet)]))


def same(monkeypatch: pytest.MonkeyPatch, folder: Path, *contents: bytes) -> list[Reading]:
    """Reads these files both ways and compares everything; gives the fast readings."""
    paths = [folder / f"{number}.csv" for number in range(len(contents))]
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    slow = read(monkeypatch, paths, folder / "slow", fast=False)
    fast = read(monkeypatch, paths, folder / "fast", fast=True)
    for content, one, other in zip(contents, fast, slow, strict=True):
        assert (notes(one), one.stamp) == (notes(other), other.stamp), content[:2000]
        assert intake(one) == intake(other), content[:2000]
    return fast


def lines(*rows: tuple[str, ...], mark: str = ",", end: str = "\n", header: tuple[str, ...] = VOLUME) -> str:
    return "".join(mark.join(row) + end for row in (header, *rows))


AWKWARD = [
    lines(ROW, ROW),
    lines(ROW, ROW).rstrip("\n"),
    lines(ROW, mark=";", end="\r\n"),
    lines(ROW, mark="\t"),
    lines(ROW, end="\r"),
    lines(ROW) + "\n" + ",".join(ROW) + "\n,,,,,\n" + ",".join(ROW),
    "\n  \n" + lines(ROW),
    lines((" 35.74.01 ", "NP-02\xa0", "2026-03", "", "", " 7")),
    lines(('"35.74.01"', "NP-02", '"Maret\n2026"', "1", '"1,234"', '"a ""b"""')),
    lines(ROW[:3], (*ROW, "more", "x")),
    lines(ROW, header=("Region Code", "NIK", "PERIOD", "Service code", "completed", "completed")),
    lines(ROW, header=("milestone", "kabupaten_kota_code", "date", "kecamatan_codes", "title", "x")),
    lines(ROW, header=("nama", "alamat", "a", "b", "c", "d")),
    lines(("35.74.01", "KTP é", "2026-03", "1", "nihil", "")),
    lines(("a" * 1_100_000, *ROW[1:])),
    lines(),
    lines(("", "", "", "", "", "")),
    lines(ROW) + '35.74.02,"NP-02,2026-03\n',
    lines(ROW) + "\0",
    "x" * 5000,
]
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1252")


def test_both_ways_say_the_same(monkeypatch, tmp_path):
    turned = zip(AWKWARD, ENCODINGS * len(AWKWARD), strict=False)
    same(monkeypatch, tmp_path, *(content.encode(encoding, "replace") for content, encoding in turned))


def test_a_plain_file_is_not_taken_apart(monkeypatch, tmp_path):
    """What programs write goes straight to columns; only what is written otherwise costs more."""
    thorough = []
    prepare = large.prepare
    monkeypatch.setattr(
        large, "prepare", lambda path, folder, anew=False: thorough.append(anew) or prepare(path, folder, anew)
    )
    [reading] = same(monkeypatch, tmp_path, lines(*[ROW] * 3000, end="\r\n").encode())
    assert is_wide(reading) and thorough == [False]
    same(monkeypatch, tmp_path, (lines(ROW) + "\n" + lines(ROW)).encode())
    assert thorough == [False, False, True]


CELL = st.one_of(
    st.sampled_from(
        ["", "12", "1.234", " 3", "4 ", "\xa05", "nihil", '"', '""', "a,b", "c;d", "e\tf", "\n", "é", "x\r"]
    ),
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=4),
)
RECORD = st.lists(CELL, max_size=8)
HEADER = st.lists(
    st.sampled_from([*VOLUME, "on_time", "nama pemohon", "", "Completed ", "milestone", "date"]), min_size=3, max_size=9
)


@st.composite
def files(draw) -> bytes:
    """The records of a relation or of nothing, quoted well, badly or not at all."""
    mark, end = draw(st.sampled_from(",;\t")), draw(st.sampled_from(["\n", "\r\n", "\r"]))
    header = [*VOLUME, *draw(HEADER)] if draw(st.booleans()) else draw(HEADER)
    quote = draw(st.sampled_from(["never", "always", "needed"]))
    written = []
    for record in [header, *draw(st.lists(RECORD, max_size=6))]:
        cells = [
            '"' + cell.replace('"', '""') + '"'
            if quote == "always" or (quote == "needed" and set(cell) & {mark, '"', "\n", "\r"})
            else cell
            for cell in record
        ]
        written.append(mark.join(cells) + end)
    return draw(st.sampled_from(["", "\n", " \n"])).encode() + "".join(written).encode(
        draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16"])), "replace"
    )


@settings(max_examples=4, deadline=None)
@given(contents=st.lists(files(), min_size=5, max_size=5))
def test_whatever_the_bytes_both_ways_say_the_same(tmp_path_factory, contents):
    with pytest.MonkeyPatch.context() as patch:
        same(patch, tmp_path_factory.mktemp("both"), *contents)


def reported() -> list[dict[str, object]]:
    """Rows with every kind of trouble: names, fractions, twins, faults, words, months, what is left empty."""
    counts = {"requested": 50, "rejected": 1, "on_time": 30, "carried_over": "", "pending": 3, "complaints": ""}
    codes = [f"{KOTA}.{number:02d}" for number in range(1, 6)]
    rows = [volume(code, "NP-02", 40, period="2026-09", **counts) for code in codes]
    rows += [
        volume(code, "NP-10", completed, **counts)
        for code, completed in zip(codes, (12, "dua", "1,234", "-4", "007"), strict=True)
    ]
    rows += [
        volume(codes[0], "NP-11", 5, **counts | {"on_time": 9}),
        volume(codes[1], "NP-11", 5, **counts),
        volume(codes[1], "NP-11", 6, **counts),
        volume("Mayangn", "NP-02", 7, **counts),
        volume("35.79.01", "NP-02", 7, **counts),
        volume(codes[2], "KTP el", 8, **counts),
        volume(codes[3], "NP-12", 8, period="Sept 2026", **counts),
        volume(codes[3], "NP-12", 8, period="2026-13", **counts),
        volume(codes[4], "NP-12", "", **dict.fromkeys(counts, "")),
        volume(codes[4], "NP-13", "nihil", period="2026-07", months=3, **counts),
    ]
    return rows


def test_rules_facts_and_questions_are_those_of_a_small_file(monkeypatch, few_places, tmp_path):
    said = {}
    for way, fast in (("small", False), ("large", True)):
        office: Office = few_places.copy(tmp_path / way)
        path = office.inbox("2026-11-05", "layanan", reported())
        monkeypatch.setattr(large, "LARGE", 0 if fast else 1 << 40)
        outcome = office.load(path)
        before = sorted(office.ask("from finding"), key=str)
        twins, fraction = office.open_questions()["U04"], office.open_questions()["L04"]
        office.answer(twins, "jumlahkan")
        office.answer(fraction, "ribuan")
        hashes = {key: value for key, value in office.hashes().items() if key != "hash.service_volume"}
        hashes = {key: value for key, value in hashes.items() if key.rpartition(".")[2] != "answer"}
        said[way] = (
            outcome.submissions,
            before,
            sorted(office.ask("from finding"), key=str),
            office.said("service_volume"),
            office.ask("select region_code, service_code, row from service_volume order by all"),
            hashes,
        )
    assert is_wide(Reading(path, outcome.submissions[0]["sha256"], "", next(office.folder.intake.iterdir()), {}))
    assert len(said["large"][1]) > 10
    for small, other in zip(said["small"], said["large"], strict=True):
        assert other == small


def test_a_large_file_is_explained_by_its_first_rows(monkeypatch, tmp_path):
    monkeypatch.setattr(large, "LARGE", 0)
    path = tmp_path / "layanan.csv"
    path.write_text(lines(*[ROW] * 500), encoding="utf-8")
    told = explain(path)
    assert "CSV dengan nama kolom yang dikenal." in told and told[-1].startswith("Berkas besar")
    assert '  Kolom F "completed" → completed.' in told


def test_rows_of_a_large_file_name_their_cells_as_those_of_a_small_one_do(monkeypatch, office):
    monkeypatch.setattr(large, "LARGE", 0)
    office.load(office.inbox("2026-11-05", "layanan", [volume(f"{KOTA}.01", completed=12)]))
    with duckdb.connect(str(office.snapshot), read_only=True) as connection:
        sql.run(connection, "macros")
        asked = "select cell_of(cells, 'completed', row), cell_of(cells, 'nothing', row) from service_volume"
        [found] = connection.execute(asked).fetchall()
    header = list(volume(f"{KOTA}.01"))
    assert found == ("ABCDEFGHIJK"[header.index("completed")] + "2", None)

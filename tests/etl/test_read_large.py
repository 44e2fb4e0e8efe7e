"""A large CSV of services takes a faster way, and everything comes out as if it had taken the other."""

import csv
import io
import json
import random
from collections.abc import Iterable, Iterator
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from offices import AS_OF, KOTA, Office, Row, volume, write_csv

from etl import build, judge, sql, wide
from etl.folder import Folder
from etl.read import Reading, large, read_files
from etl.read.child import plain
from etl.read.child.large import SHOWN
from etl.read.child.refused import Refused

VOLUME = ("region_code", "service_code", "period", "months", "requested", "completed")
ROW = ("35.74.01", "NP-02", "2026-03", "1", "14", "12")
NIK = ("3574014507850002", "3574011203900001")


def read(monkeypatch: pytest.MonkeyPatch, paths: list[Path], out: Path, fast: bool) -> list[Reading]:
    """Files the fast way, or as small files are read."""
    monkeypatch.setattr(large, "LARGE", 0 if fast else 1 << 40)
    return read_files(paths, out)


def intake(reading: Reading) -> list[tuple]:
    """What the check sees of a file, whichever way it was read: relation, n, sheet, row, cells, texts."""
    with duckdb.connect() as connection:
        if found := wide.among(connection, [str(reading.parquet)]):
            names = found[0].names()
            sql.run(connection, "check/intake_none")
            looked = f"create temp table looked as select '{names['submission']}' as submission_id, n::int as n"
            connection.execute(f"{looked} from range(1, 20000) as every(n)")
            sql.run(connection, "check/wide_looked", **names)
        else:
            connection.execute(f"create temp view intake as from read_parquet('{reading.parquet}')")
        rows = connection.execute('select relation, n, sheet, "row", cells, texts from intake order by n').fetchall()
    return [(*rest, dict(sorted(cells.items())), dict(sorted(texts.items()))) for *rest, cells, texts in rows]


def notes(reading: Reading) -> dict[str, object]:
    """Stamp and notes of the Parquet itself."""
    kept = duckdb.execute(
        "select decode(key), decode(value) from parquet_kv_metadata(?) where decode(key) in ('stamp', 'notes')",
        [str(reading.parquet)],
    ).fetchall()
    return {key: json.loads(value) for key, value in kept}


def is_wide(parquet: Path) -> bool:
    with duckdb.connect() as connection:
        return bool(wide.among(connection, [str(parquet)]))


def same(monkeypatch: pytest.MonkeyPatch, folder: Path, *contents: bytes) -> list[Reading]:
    """Reads these files both ways and compares everything; gives the fast readings."""
    paths = [folder / f"{number}.csv" for number in range(len(contents))]
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    slow = read(monkeypatch, paths, folder / "slow", fast=False)
    fast = read(monkeypatch, paths, folder / "fast", fast=True)
    for content, one, other in zip(contents, fast, slow, strict=True):
        assert (notes(one), one.stamp, one.notes) == (notes(other), other.stamp, other.notes), content[:2000]
        assert one.sha256 == other.sha256
        assert intake(one) == intake(other), content[:2000]
    return fast


def lines(*rows: tuple[str, ...], mark: str = ",", end: str = "\n", header: tuple[str, ...] = VOLUME) -> str:
    return "".join(mark.join(row) + end for row in (header, *rows))


AWKWARD = [
    lines(ROW, ROW),
    lines(ROW, ROW).rstrip("\n"),
    lines(ROW, mark=";", end="\r\n"),
    lines(ROW, mark="\t"),
    lines(ROW, mark="|"),
    lines(ROW, end="\r"),
    "sep=;\n" + lines(ROW, mark=";"),
    lines(ROW) + "\n" + ",".join(ROW) + "\n,,,,,\n" + ",".join(ROW),
    "\n  \n" + lines(ROW),
    lines((" 35.74.01 ", "NP-02\xa0", "2026-03", "", "", " 7")),
    lines(('"35.74.01"', "NP-02", '"Maret\n2026"', "1", '"1,234"', '"a ""b"""')),
    lines((*ROW[:4], "'-12", "'=1+1")),
    lines(ROW[:3], (*ROW, "more", "x")),
    lines(ROW, header=("Region Code", "NIK", "PERIOD", "Service code", "completed", "completed")),
    lines(ROW, header=("milestone", "kabupaten_kota_code", "date", "kecamatan_codes", "title", "x")),
    lines(ROW, header=("nama", "alamat", "a", "b", "c", "d")),
    lines(("35.74.01", "KTP é", "2026-03", "1", "nihil", "")),
    lines(("35.74.01", "NP-02", "2026-03", "1", NIK[0], "3,50701E+15"), ROW),
    lines(ROW, (*ROW[:5], "berkas 3574 0145 0785 0002")),
    lines(*((*ROW, nik) for nik in NIK), header=(*VOLUME, "x")),
    lines(("a" * 1_100_000, *ROW[1:])),
    lines(),
    lines(("", "", "", "", "", "")),
    lines(ROW) + '35.74.02,"NP-02,2026-03\n',
    lines(ROW) + "\0",
    "".join(f'"{line}"\n' for line in lines((*ROW[:5], "1.234 – x"), ROW).splitlines()),
    'sep=,\n"x – y\n",a\n' + lines(ROW),
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
        large,
        "prepare",
        lambda path, folder, anew, **more: thorough.append(anew) or prepare(path, folder, anew, **more),
    )
    [reading] = same(monkeypatch, tmp_path, lines(*[ROW] * 3000, end="\r\n").encode())
    assert is_wide(reading.parquet) and thorough == [False]
    same(monkeypatch, tmp_path, (lines(ROW) + "\n" + lines(ROW)).encode())
    assert thorough == [False, False, True]


PIECES = [*'ab;,,;"\t\n\n\r–é \0', '""', "\r\n", "sep=;\n", "sep=,\r", "x,y,z\n", '"a,b"\n', "\ufeff"]


def texts(count: int) -> Iterator[bytes]:
    """Texts with everything that may upset a reader of CSVs, in every encoding."""
    chance = random.Random(5)
    for _ in range(count):
        text = "".join(chance.choices(PIECES, k=chance.randint(1, 30)))
        if chance.random() < 0.3:
            text = "".join(f'"{line}"\n' for line in text.replace('"', "").split("\n"))
        yield text.encode(chance.choice([*ENCODINGS, "utf-16-le"]), "replace")


def records_of(lines: Iterable[str], mark: str) -> list[list[str]] | None:
    try:
        return list(csv.reader(lines, delimiter=mark))
    except csv.Error:
        return None


def test_a_text_read_in_pieces_has_the_records_that_it_has_as_a_whole(tmp_path):
    path, refused = tmp_path / "a.csv", 0
    for content in texts(900):
        path.write_bytes(content)
        try:
            text, mark = plain.parted(plain.legible(plain.decoded(content)))
        except Refused:
            refused += 1
            with pytest.raises(Refused):
                list(plain.Text(str(path)))
            continue
        pieces = plain.Text(str(path))
        whole = records_of(io.StringIO(text, newline=""), mark)
        assert (pieces.mark, records_of(pieces, mark)) == (mark, whole), content
        assert whole is None or pieces.quotes == text.count('"'), content
    assert refused < 450


def far(*rows: tuple[str, ...], header: tuple[str, ...] = VOLUME) -> bytes:
    """These rows below as many others as anybody looks through for names of people."""
    return lines(*[(*ROW, "x")[: len(header)]] * SHOWN, *rows, header=header).encode()


def test_numbers_of_identity_cards_are_found_and_hidden_to_the_last_line(monkeypatch, tmp_path):
    paths = [tmp_path / name for name in "012345"]
    paths[0].write_bytes(far(*((*ROW, nik) for nik in NIK), header=(*VOLUME, "catatan")))
    paths[1].write_bytes(far(*((*ROW[:5], nik) for nik in NIK)))
    paths[2].write_bytes(far((*ROW[:5], NIK[0]), ROW))
    paths[3].write_bytes(far(*((*ROW, "", nik) for nik in NIK)))
    account = [(*ROW, "9900001234567890")] * 1001  # as long, but of no card
    paths[4].write_bytes(far(*account, *((*ROW, nik) for nik in NIK), header=(*VOLUME, "rekening")))
    quoted = [('"35.74.01"', *ROW[1:])] * SHOWN
    paths[5].write_text(lines(*quoted, *((*ROW[:5], f"3,5{n}01E+15") for n in (71, 74)), mark=";"), encoding="utf-8")
    register, two, one, *more = read(monkeypatch, paths, tmp_path / "out", fast=True)
    for reading in (register, two, *more):
        assert [note["rule"] for note in reading.notes] == ["B50"] and intake(reading) == []
    assert one.notes == [] and is_wide(one.parquet)
    *_, masked, last = intake(one)
    assert (masked[5]["completed"], last[5]["completed"]) == ("[16 angka disamarkan]", "12")
    assert NIK[0].encode() not in one.parquet.read_bytes()


def test_a_csv_may_be_larger_than_a_workbook_but_not_without_bound(monkeypatch, tmp_path):
    path = tmp_path / "layanan.csv"
    path.write_bytes(lines(*[ROW] * 70_000).encode())
    assert large.is_large(path)
    path.write_bytes(lines(*[ROW] * 100).encode())
    assert not large.is_large(path)
    monkeypatch.setattr("etl.read.MOST_BYTES", 1000)
    [reading] = read(monkeypatch, [path], tmp_path / "out", fast=True)
    assert is_wide(reading.parquet)
    monkeypatch.setattr(large, "MOST_BYTES", 1000)
    [reading] = read(monkeypatch, [path], tmp_path / "out", fast=True)
    assert reading.sha256 is None


COUNTS = {"requested": 50, "rejected": 1, "on_time": 3, "carried_over": "", "pending": 3, "complaints": ""}
CODES = [f"{KOTA}.{number:02d}" for number in range(1, 6)]


def reported() -> list[dict[str, object]]:
    """Rows with every kind of trouble: names, fractions, twins, faults, words, months, copies, what is left empty."""
    rows = [volume(code, "NP-02", 40 + n, period="2026-09", months=1, **COUNTS) for n, code in enumerate(CODES)]
    rows += [
        volume(code, "NP-10", completed, **COUNTS)
        for code, completed in zip(CODES, (12, "dua", "1,234", "-4", "007"), strict=True)
    ]
    copied = [
        volume(code, f"NP-{n:02d}", n * 3, period="2026-08", months=1) for code in CODES[1:4] for n in range(11, 21)
    ]
    copied[-1] |= {"completed": 4}  # of three alike one is not
    # Twins only once the answer to L04 makes them so.
    thousands = [
        volume(code, f"NP-{n:02d}", count if n == 20 else n * 3, period="2026-06", months=1)
        for code, count in ((CODES[1], "1,234"), (CODES[4], "1.234"))
        for n in range(11, 21)
    ]
    return [
        *rows,
        *copied,
        *thousands,
        volume(CODES[0], "NP-11", 5, **COUNTS | {"on_time": 9}),
        volume(CODES[1], "NP-11", 5, **COUNTS),
        volume(CODES[1], "NP-11", 6, **COUNTS),
        volume("Mayangn", "NP-02", 7, **COUNTS),
        volume("35.79.01", "NP-02", 7, **COUNTS),
        volume(CODES[2], "KTP lektronik", 8, **COUNTS),
        volume(CODES[3], "NP-12", 8, **COUNTS | {"period": "Sept 2026"}),
        volume(CODES[3], "NP-12", 8, period="2026-13", **COUNTS),
        volume(CODES[4], "NP-12", "", **dict.fromkeys(COUNTS, "")),
        volume(CODES[4], "NP-13", "nihil", period="2026-07", months=3, **COUNTS),
        volume(CODES[0], "NP-14", "12 orang", region_name="Kec. Wonoasih", **COUNTS),
        volume(CODES[0], "NP-15", 12, region_name="Kademangan", **COUNTS),
        volume(CODES[0], "IZ-02", 12, **COUNTS),
        volume(CODES[0], "NP-16", 2, **COUNTS | {"requested": "2.150"}),
    ]


def told(office: Office) -> list[object]:
    """Everything that a snapshot says of what came, but for the times and ids of answers."""
    hashes = {key: value for key, value in office.hashes().items() if not key.endswith(".answer")}
    return [
        hashes,
        sorted(office.ask("from finding"), key=str),
        office.ask("from submission"),
        office.ask("from service_volume order by all"),
    ]


def test_rules_facts_and_questions_are_those_of_a_small_file(monkeypatch, few_places, tmp_path):
    said = {}
    for fast in (False, True):
        office: Office = few_places.copy(tmp_path / str(fast))
        path = office.inbox("2026-11-05", "layanan", reported())
        monkeypatch.setattr(large, "LARGE", 0 if fast else 1 << 40)
        outcome = office.load(path)
        [parquet] = office.folder.intake.glob("*.parquet")
        assert is_wide(parquet) is fast
        said[fast] = [outcome.submissions, told(office)]
        answers = {
            "U04": "jumlahkan",
            "L04": "ribuan",
            "L14": "angka",
            "L19": CODES[1],
            "U01": CODES[0],
            "L01": "NP-18",
        }
        asked = dict(office.ask("select rule, min(question) from finding where question is not null group by rule"))
        for rule, answer in answers.items():
            office.written_answer("2026-11-20 08:00:00", outcome.submissions[0]["sha256"], asked[rule], answer)
        office.publish()
        said[fast].append(told(office))
        office.load(office.inbox("2026-11-06", "mended", [volume(CODES[0], "NP-02", 41, period="2026-09")]))
        said[fast].append(told(office))
    rules = {finding["rule"] for finding in said[True][0][0]["findings"]}
    assert {"L01", "L02", "L03", "L04", "L08", "L14", "L17", "L18", "L19", "U01", "U02", "U03", "U04", "U23"} <= rules
    assert said[True] == said[False]


def test_a_large_file_with_more_faults_than_memory_holds_is_refused_in_one_sentence(monkeypatch, office):
    monkeypatch.setattr(large, "LARGE", 0)
    monkeypatch.setattr(judge, "MOST_LOOKED", 12)
    [outcome] = office.load(office.inbox("2026-11-05", "layanan", reported())).submissions
    assert (outcome["verdict"], outcome["rows"]) == ("ditolak", 0)
    assert [one["rule"] for one in outcome["findings"]] == ["B42"]
    assert outcome["findings"][0]["message"].startswith("42 baris CSV ini, mulai baris 2, harus diperiksa")
    assert office.one("select count(*) from service_volume") == office.one("select count(*) from unit") == 0


def judged(folder: Folder) -> dict[str, list[tuple]]:
    """What the check says of all submissions of a folder: objections, and each row with what it counts."""
    with duckdb.connect() as connection:
        connection.execute("attach ':memory:' as snapshot; use snapshot")
        sql.run(connection, "relations")
        connection.execute("use memory")
        build.prepare(connection, folder, AS_OF)
        for step in ("snapshot/start", "snapshot/answer", "check/answers"):
            sql.run(connection, step)
        judge.check(connection, folder, sorted(path.stem for path in folder.archive.glob("*.json")))
        return {name: connection.execute(query).fetchall() for name, query in JUDGED.items()}


JUDGED = {
    "hit": "from hit order by all",
    "row": """
        select submission_id, "row", region_code, service_code, period, months, requested, completed, rejected, on_time,
            carried_over, pending, complaints, state
        from service_row join row_state using (row_id, submission_id)
        union all
        select * exclude (n, odd, odd_number), 'accepted' from plain_row
        order by all
    """,
    "plain": "select count(*) from plain_row",
}


def both(monkeypatch: pytest.MonkeyPatch, root: Path, tables: list[tuple[dict[str, str], list[Row]]]) -> int:
    """Compares what the check says of these files (how they came, their rows) both ways; gives how many rows it did not
    have to look at.
    """
    said = {}
    for fast in (False, True):
        folder = Folder(root / str(fast))
        folder.prepare()
        paths = [root / f"{number}.csv" for number in range(len(tables))]
        for path, (_, rows) in zip(paths, tables, strict=True):
            write_csv(path, rows)
        for reading, (came, _) in zip(read(monkeypatch, paths, folder.intake, fast), tables, strict=True):
            known = {"file": reading.name, "received_at": "2026-11-09 00:00:00", "estimated": False, "via": "wa"}
            known |= {"from": None, "simulated": False, "loaded_by": "uji"} | came
            (folder.archive / f"{reading.sha256}.json").write_text(json.dumps(known), encoding="utf-8")
        said[fast] = judged(folder)
    (plain,) = said[True].pop("plain")
    assert said[False].pop("plain") == [(0,)]
    assert said[True] == said[False]
    return plain[0]


def tables_of_rules() -> list[tuple[dict[str, str], list[Row]]]:
    """The tables beside the rules, as far as a CSV can say what they say: how it came, and its rows."""
    tables: dict[tuple[str, ...], list[Row]] = {}
    for path in sorted(judge.RULES.glob("[LU]*.test.csv")):
        with path.open(encoding="utf-8", newline="") as handle:
            for row in csv.DictReader(handle):
                sent = {name: row.get(name) or "" for name in wide.known()}
                if not any(row.get(name) for name in set(row) - set(sent) - {"expect", "says", "sender", "received"}):
                    came = (row.get("sender") or KOTA, row.get("received") or "2026-11-09", path.name[1:3] > "19")
                    tables.setdefault(came, []).append(sent)
    return [
        ({"sender": sender, "received_at": f"{received} 00:00:00"}, rows)
        for (sender, received, _), rows in tables.items()
    ]


def test_every_rule_says_of_a_large_file_what_it_says_of_a_small_one(monkeypatch, tmp_path):
    """Also in company of rows of other months and places, so that not all of a file is looked at."""
    others = [volume(code, "NP-20", n, period=f"2026-0{n}") for n in (1, 2, 3, 4) for code in CODES[:3]]
    assert both(monkeypatch, tmp_path, [(came, [*others, *rows]) for came, rows in tables_of_rules()]) > 50


PLACE = st.sampled_from([*CODES[:3], CODES[0], "Kademangan", "Mayangn", "35.79.01", "35.74", ""])
COUNT = st.sampled_from(["", "0", "1", "2", "7", "12", "12", "1.234", "1,234", "2150", "-3", "nihil", "x", "12 orang"])
WILD = st.fixed_dictionaries(
    {
        "region_code": PLACE,
        "region_name": st.sampled_from(["", "", "", "Kademangan", "Kec. Wonoasih"]),
        "service_code": st.sampled_from([f"NP-{n:02d}" for n in range(1, 12)] + ["IZ-02", "KTP elektronik", "apa"]),
        "period": st.sampled_from(["2026-10", "2026-10", "2026-09", "2026-08", "2025-03", "Maret 2026", "2027-01", ""]),
        "months": st.sampled_from(["1", "1", "1", "", "3", "5"]),
        **dict.fromkeys(("requested", "completed", "on_time", "carried_over"), COUNT),
    }
)


@settings(max_examples=2)
@given(tables=st.lists(st.lists(WILD, min_size=1, max_size=80), min_size=4, max_size=4))
def test_whatever_the_rows_both_ways_judge_the_same(tmp_path_factory, tables):
    with pytest.MonkeyPatch.context() as patch:
        both(patch, tmp_path_factory.mktemp("judged"), [({"sender": KOTA}, rows) for rows in tables])

"""The command line as people and programs meet it: verbs, exit codes, one JSON object, Indonesian."""

import argparse
import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import duckdb
import pytest
from offices import AS_OF, BATU, KOTA, NOW, Office, act, score, tick, volume

from etl import __main__ as command_line
from etl.folder import PROJECT

VERBS = (
    "template",
    "load",
    "hold",
    "check",
    "accept",
    "drop",
    "waiting",
    "ask",
    "answer",
    "status",
    "publish",
    "rollback",
    "export",
    "explain",
    "returned",
    "forget",
    "demo",
    "changes",
    "evidence",
    "brief",
    "letter",
    "recap",
    "dictionary",
    "doctor",
)
ENGLISH = re.compile(
    r"\b(usage|positional|optional|options|arguments?|show|message|exit|required|invalid|error|default|the|not)\b",
    re.IGNORECASE,
)
A = f"{KOTA}.01"
INPUT = ("service_volume", "compliance", "act", "satisfaction")
SUBMISSION = {
    "file", "sha256", "submission_id", "kabupaten_kota", "report_types", "periods", "spans", "revision", "rows",
    "accepted", "rejected", "held", "warned", "verdict", "findings",
}  # fmt: skip
FINDING = {"sheet", "row", "column", "rule", "severity", "message"}


class Told:
    """What one call printed and gave back."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def json(self) -> dict:
        """The one object on stdout."""
        return json.loads(self.out)


@pytest.fixture
def etl(capsys, monkeypatch):
    """etl(office, verb, …) → what python -m etl prints and gives back in that data folder."""

    def call(office: Office, *arguments: object) -> Told:
        monkeypatch.setenv("PATEN_DATA", str(office.root))
        try:
            code = command_line.main([str(argument) for argument in arguments])
        except SystemExit as stopped:
            code = stopped.code
        return Told(code, *capsys.readouterr())

    return call


def facts(office: Office) -> list[Path]:
    """One file of each input relation, of more than one sender."""
    volumes = [volume(A, completed="1.234", on_time=20, requested=1300), volume(A, "NP-02", "nihil")]
    quarter = volume(f"{BATU}.01", period="2026-07", months=3)
    ticks = [tick(A, "T1", link="https://jdih.example/a?b=1,2"), tick(KOTA, "S2", "tidak berlaku", evidence="")]
    acts = [
        act("M2", "Nomor 24 Tahun 2021", requirement_codes="S1|S3", title='Tentang "pelimpahan", dan lain-lain'),
        act("M7", on="2022-06-01", kecamatan=f"{A}|{KOTA}.02"),
    ]
    return [
        office.inbox("2026-11-05", "layanan", [*volumes, quarter], sender="35"),
        office.inbox("2026-11-05", "kepatuhan", ticks),
        office.inbox("2026-11-05", "peraturan", acts),
        office.inbox("2026-11-05", "skm", [score(A), score(A, "U2", "3,5")]),
    ]


@pytest.fixture(scope="module")
def loaded(few_places, tmp_path_factory) -> Office:
    """A folder with a few facts and an open question. Read only."""
    office = few_places.copy(tmp_path_factory.mktemp("loaded") / "data")
    asks = office.inbox("2026-11-06", "tanya", [volume("Wonoasihh", "NP-11", 3)])
    office.load(*facts(office), asks, as_of=NOW)
    return office


@pytest.mark.parametrize("verb", [(), *((verb,) for verb in VERBS)])
def test_help_is_indonesian(etl, loaded, verb):
    told = etl(loaded, *verb, "--help")
    assert told.code == 0
    assert not ENGLISH.search(re.sub(r"--[a-z-]+", "", told.out)), told.out


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("muat",),
        ("load",),
        ("load", "x.xlsx", "--received", "kemarin"),
        ("publish", "--as-of", "2026-13-01"),
        ("template", "--period", "Maret", "--all", "--out", "x"),
        ("template", "--period", "2026-03", "--pendataan-awal", "--all", "--out", "x"),
        ("status", "--cepat"),
        ("rollback", "satu"),
    ],
)
def test_a_call_that_makes_no_sense_is_told_so_in_indonesian(etl, loaded, arguments):
    told = etl(loaded, *arguments)
    assert told.code == 2
    assert told.err and not ENGLISH.search(re.sub(r"--[a-z-]+", "", told.err)), told.err


def test_no_verb_waits_for_pandas_that_does_not_need_it():
    asked = "import sys, etl.__main__; print('pandas' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], cwd=PROJECT, capture_output=True, text=True)
    assert done.stdout.strip() == "False", done.stderr


def test_there_are_no_other_verbs():
    parser = command_line._parser()
    [verbs] = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    assert tuple(verbs.choices) == VERBS


@pytest.mark.parametrize("arguments", [("status",), ("ask",), ("doctor",), ("explain", PROJECT / "README.md")])
def test_looking_prints_exactly_one_json_object(etl, loaded, arguments):
    assert isinstance(etl(loaded, *arguments, "--json").json, dict)


def test_whatever_fails_is_one_json_object_too(etl, tmp_path):
    told = etl(Office(tmp_path / "kosong"), "status", "--json")
    assert told.code == 2
    assert set(told.json) == {"error"}


def test_load_says_of_each_file_what_became_of_it(etl, office):
    good = office.inbox("2026-11-05", "baik", [volume(A)])
    mixed = office.inbox("2026-11-05", "campur", [volume(f"{KOTA}.02"), volume(f"{KOTA}.03", completed="dua")])
    held = office.inbox("2026-11-05", "tahan", [volume("Entah")])
    broken = office.inbox("2026-11-05", "rusak", [])
    told = etl(office, "load", good, mixed, held, broken, "--as-of", AS_OF, "--json")
    assert told.code == 1
    assert set(told.json) == {"snapshot", "submissions"}
    assert told.json["snapshot"] == 2
    submissions = {one["file"]: one for one in told.json["submissions"]}
    assert {file: one["verdict"] for file, one in submissions.items()} == {
        "baik.csv": "diterima",
        "campur.csv": "diterima_sebagian",
        "tahan.csv": "ditahan",
        "rusak.csv": "ditolak",
    }
    for one in submissions.values():
        assert set(one) == SUBMISSION
        assert one["submission_id"] == one["sha256"][:12]
        assert one["accepted"] + one["rejected"] + one["held"] == one["rows"]
        assert all(set(finding) >= FINDING for finding in one["findings"])
    [finding] = submissions["campur.csv"]["findings"]
    assert (finding["row"], finding["column"], finding["rule"]) == (3, "D", "L02")
    assert submissions["baik.csv"] | {"sha256": "", "submission_id": ""} == {
        "file": "baik.csv", "sha256": "", "submission_id": "", "kabupaten_kota": KOTA, "report_types": ["layanan"],
        "periods": ["2026-10"], "spans": [{"period": "2026-10", "months": 1}], "revision": 1,
        "rows": 1, "accepted": 1, "rejected": 0, "held": 0, "warned": 0,
        "verdict": "diterima", "findings": [],
    }  # fmt: skip
    assert etl(office, "load", good, "--as-of", AS_OF).code == 0


@pytest.mark.parametrize("arguments", [("tidak-ada.xlsx",), ("x.csv", "--received", "2199-01-01")])
def test_load_says_when_it_could_do_nothing(etl, office, arguments, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("x.csv").write_text("region_code,service_code,period,completed\n", encoding="utf-8")
    before = office.files()
    told = etl(office, "load", *arguments)
    assert told.code == 2
    assert re.search("tidak ada|belum terjadi", told.err)
    assert office.files() == before


def test_people_are_told_which_cell_is_wrong_and_options_say_how_a_file_came(etl, office, tmp_path):
    path = tmp_path / "salah.csv"
    path.write_text(f"region_code,service_code,period,completed\n{A},NP-10,2026-10,dua\n", encoding="utf-8")
    received = ("--received", "2026-11-09T14:30", "--via", "wa", "--from", "Bapak Anu")
    told = etl(office, "load", path, *received, "--as-of", AS_OF)
    assert "salah.csv: ditolak" in told.out
    assert 'L02 galat · sel D2: "dua" bukan angka.' in told.out
    came = office.ask("select received_at::varchar, estimated, via from submission")
    assert came == [("2026-11-09 14:30:00", False, "wa")]
    assert b"Bapak Anu" not in office.snapshot.read_bytes()


def test_ask_and_answer(etl, loaded, tmp_path):
    office = loaded.copy(tmp_path / "answer")
    [one] = etl(office, "ask", "--json").json["questions"]
    assert one["prompt"].startswith('"Wonoasihh" tidak dikenal')
    assert one["suggestion"] == f"{KOTA}.02"
    assert one["question"] in etl(office, "ask").out
    signed = ("--reason", "ditelepon", "--by", "Analis")
    assert etl(office, "answer", one["question"], f"{KOTA}.02").code == 2, "without a reason"
    assert etl(office, "answer", one["question"], f"{KOTA}.02", *signed, "--json").json["answer"] == "J00001"
    assert office.completed()[f"{KOTA}.02", "NP-11"] == 3
    revoked = etl(office, "answer", "--revoke", "J00001", *signed, "--json")
    assert revoked.code == 0 and len(etl(office, "ask", "--json").json["questions"]) == 1
    declared = etl(office, "answer", "--about", "2026-09", "--question", "final", "ya", *signed, "--json")
    assert declared.json["answer"] == "J00003"


def test_publish_pin_rollback_and_forget(etl, loaded, tmp_path):
    office = loaded.copy(tmp_path / "publish")
    assert etl(office, "publish", "--as-of", NOW, "--json").json == {"snapshot": 3, "expired": []}
    assert etl(office, "publish", "--pin", "2", "--reason", "briefing", "--json").json == {"pinned": 2}
    assert etl(office, "rollback", "--json").json == {"snapshot": 2}
    assert etl(office, "rollback", "9").code == 2
    sha256 = office.one("select sha256 from submission where file = 'skm.csv'")
    signed = ("--reason", "memuat nama warga", "--by", "Analis")
    gone = etl(office, "forget", sha256[:12], *signed, "--json")
    assert gone.code == 0 and gone.json["snapshot"] == 4
    assert office.one("select count(*) from satisfaction") == 0
    assert not list(office.root.rglob(f"{sha256}*")) and not list(office.root.rglob("skm.csv"))
    assert [path.name for path in office.folder.published.glob("v*.duckdb")] == ["v000004.duckdb"]
    assert etl(office, "forget", sha256, *signed).code == 2


def test_template_writes_books_that_load_again(etl, office, tmp_path):
    told = etl(
        office, "template", "--period", "2026-10", "--kabupaten-kota", KOTA, "--out", tmp_path / "buku", "--json"
    )
    [path] = told.json["files"]
    assert Path(path).name == f"PATEN_{KOTA}_2026-10.xlsx"
    assert etl(office, "template", "--period", "2026-10", "--kabupaten-kota", "35.99", "--out", tmp_path).code == 2
    per_kecamatan = ("--per-kecamatan", "--kabupaten-kota", BATU, "--out", tmp_path / "kecil", "--json")
    assert len(etl(office, "template", "--period", "2026-10", *per_kecamatan).json["files"]) == 3
    first_day = etl(
        office, "template", "--pendataan-awal", "--kabupaten-kota", BATU, "--out", tmp_path / "awal", "--json"
    )
    assert first_day.code == 0
    loaded = etl(office, "load", path, "--as-of", NOW, "--json")  # written today, so received today
    assert loaded.code == 1 and loaded.json["submissions"][0]["findings"], "an empty book reports nothing"


def test_a_template_of_a_simulated_folder_is_marked(etl, small_demo, tmp_path):
    told = etl(
        Office(small_demo), "template", "--period", "2026-10", "--kabupaten-kota", KOTA, "--out", tmp_path, "--json"
    )
    explained = etl(Office(small_demo), "explain", told.json["files"][0])
    assert "SIMULASI" in explained.out.upper()


def test_status_says_who_has_not_reported(etl, small_demo):
    told = etl(Office(small_demo), "status")
    assert re.search(r"terbit \d{1,2} [A-Z][a-z]+ 20\d\d pukul \d\d\.\d\d · SIMULASI", told.out)
    assert re.search(r" kiriman, terakhir diterima \d{1,2} [A-Z][a-z]+ 20\d\d$", told.out, re.MULTILINE)
    assert "SIMULASI" in told.out
    assert "Laporan layanan Oktober 2026: " in told.out
    assert etl(Office(small_demo), "status", "--json").json["period"] == "2026-10-01"


def test_the_data_package_lists_every_relation_and_column(etl, loaded, tmp_path):
    told = etl(loaded, "export", "--out", tmp_path, "--json")
    package = json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8"))
    resources = {one["name"]: [field["name"] for field in one["schema"]["fields"]] for one in package["resources"]}
    relations = {name for (name,) in loaded.ask("show tables")}
    assert set(resources) == relations
    for relation, fields in resources.items():
        assert fields == [row[0] for row in loaded.ask(f"describe {relation}")], relation
        header = (tmp_path / f"{relation}.csv").read_text(encoding="utf-8").splitlines()[0]
        assert header.split(",") == fields, relation
        counted = duckdb.sql(f"select count(*) from '{tmp_path / relation}.parquet'").fetchone()
        assert counted == loaded.ask(f"select count(*) from {relation}")[0], relation
    assert len(told.json["files"]) == 2 * len(relations) + 1


def test_what_is_exported_from_simulated_data_says_so_in_its_name(etl, small_demo, tmp_path):
    etl(Office(small_demo), "export", "--out", tmp_path)
    assert {path.name[:9] for path in tmp_path.iterdir()} == {"SIMULASI_"}
    package = json.loads((tmp_path / "SIMULASI_datapackage.json").read_text(encoding="utf-8"))
    assert package["simulated"] == "ya" and "SIMULASI" in package["title"]


def test_exported_facts_load_again_to_equal_facts(etl, loaded, office, tmp_path):
    etl(loaded, "export", "--out", tmp_path)
    again = [tmp_path / f"{relation}.csv" for relation in INPUT]
    told = etl(office, "load", *again, "--received", "2026-11-24", "--as-of", AS_OF, "--json")
    assert [one["rejected"] + one["held"] for one in told.json["submissions"]] == [0, 0, 0, 0]
    for relation in INPUT:
        assert office.said(relation) == loaded.said(relation), relation


def test_doctor_looks_at_everything_and_says_what_to_mend(etl, loaded, tmp_path):
    office = loaded.copy(tmp_path / "sick")
    checks = {check["message"].split()[0]: check["well"] for check in etl(office, "doctor", "--json").json["checks"]}
    assert checks["Python"] and checks["Arsip:"] and checks["Isi"]
    next(office.folder.intake.glob("*.parquet")).unlink()
    told = etl(office, "doctor")
    assert told.code == 1
    assert re.search(r"PERLU · Arsip: 1 berkas belum terbaca .*: jalankan python -m etl publish --full", told.out)
    hashes = office.hashes()
    assert etl(office, "publish", "--full", "--as-of", NOW).code == 0
    assert office.hashes() == hashes


def test_a_snapshot_says_what_it_stands_on(loaded):
    meta = dict(loaded.ask("from meta"))
    assert date.fromisoformat(meta["as_of"]) == NOW
    assert meta["simulated"] == "tidak" and meta["loaded_by"]
    assert re.fullmatch("[0-9a-f]{12}", meta["code"]) and re.fullmatch(r"[0-9a-f]{12}-[\d.]+", meta["reference"])

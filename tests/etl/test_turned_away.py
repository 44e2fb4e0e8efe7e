"""Registers of applicants leave nothing behind: not in the archive, the inbox, or what waits."""

import csv
import json
import zipfile
from pathlib import Path

import pytest
from offices import KOTA, Office, volume, write_csv
from xlsxwriter import Workbook

from etl import __main__ as command_line
from etl import load
from etl.errors import UserError
from etl.pending import batch as batches
from etl.pending import deciding

NAMES, NIK = ("Siti Aminah", "Budi Santoso"), "3574014101900001"
QUIET = lambda step, part: None  # noqa: E731


def register(path: Path) -> Path:
    """A hidden sheet of applicants behind a harmless one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with Workbook(path) as book:
        book.add_worksheet("Rekap").write_row(0, 0, ["Kecamatan", "Jumlah"])
        sheet = book.add_worksheet("Daftar")
        for row, line in enumerate([["Nama Pemohon", "NIK"], *([name, NIK] for name in NAMES)]):
            sheet.write_row(row, 0, line)
        sheet.hide()
    return path


def report(path: Path, kecamatan: str) -> bytes:
    write_csv(path, [volume(kecamatan)])
    return path.read_bytes()


@pytest.fixture
def inbox(office, tmp_path) -> Path:
    """A good report, a register, and a zip with one of each and two members that nobody opens."""
    folder = office.root / "inbox" / f"2026-11-09_{KOTA}_wa"
    register(folder / "daftar.xlsx")
    report(folder / "baik.csv", f"{KOTA}.01")
    with zipfile.ZipFile(folder / "kiriman.zip", "w") as pack:
        pack.writestr("lama/rekap.csv", report(tmp_path / "x.csv", f"{KOTA}.02"))
        pack.write(register(tmp_path / "y.xlsx"), "lama/pemohon.xlsx")
        pack.writestr("../luar.csv", "a,b")
        pack.writestr("dalam.zip", "x")
    return folder


def left_of_people(root: Path) -> list[Path]:
    """Files below that still hold a name or number, packed or not."""
    found = []
    for path in (one for one in root.rglob("*") if one.is_file()):
        content = path.read_bytes()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as pack:
                content += b"".join(pack.read(name) for name in pack.namelist())
        if any(word.encode() in content for word in (*NAMES, NIK)) or b"pemohon.xlsx" in content:
            found.append(path)
    return found


def test_a_load_takes_the_reports_and_leaves_nothing_of_the_registers(office, inbox, monkeypatch, capsys):
    monkeypatch.setenv("PATEN_DATA", str(office.root))
    assert command_line.main(["load", str(inbox), "--as-of", "2026-11-25", "--json"]) == 1
    found = {one["file"]: one for one in json.loads(capsys.readouterr().out)["submissions"]}
    assert {name: one["verdict"] for name, one in found.items()} == {
        "baik.csv": "diterima",
        "rekap.csv": "diterima",
        "daftar.xlsx": "ditolak",
        "pemohon.xlsx": "ditolak",
        "luar.csv": "ditolak",
        "dalam.zip": "ditolak",
    }
    assert {name: one["findings"][0]["rule"] for name, one in found.items() if one["findings"]} == {
        "daftar.xlsx": "B50",
        "pemohon.xlsx": "B50",
        "luar.csv": "B52",
        "dalam.zip": "B53",
    }
    assert left_of_people(office.root) == []
    assert sorted(path.name for path in inbox.iterdir()) == ["baik.csv", "kiriman.zip"]
    assert office.one("select count(*) from service_volume") == 2
    assert office.ask("select via, estimated from submission") == [("wa", False)] * 2
    with (office.root / "archive" / "ditolak.csv").open(encoding="utf-8") as handle:
        lines = list(csv.DictReader(handle))
    assert {(line["sender"], line["reason"]) for line in lines} == {(KOTA, "data pribadi pemohon")}
    assert {line["sha256"] for line in lines} == {found["daftar.xlsx"]["sha256"], found["pemohon.xlsx"]["sha256"]}


def test_sent_again_a_register_is_refused_again_and_noted_once(office, tmp_path):
    sent = register(tmp_path / "daftar.xlsx").read_bytes()
    for day in ("2026-11-09", "2026-11-10"):
        path = office.root / "inbox" / f"{day}_{KOTA}_wa" / "daftar.xlsx"
        path.parent.mkdir(parents=True)
        path.write_bytes(sent)
        assert office.load(path).submissions[0]["verdict"] == "ditolak"
        assert not path.exists()
    assert len((office.root / "archive" / "ditolak.csv").read_text().splitlines()) == 2
    assert office.ask("from submission") == []


def test_a_file_outside_the_data_folder_is_not_touched_but_named(office, tmp_path):
    path = register(tmp_path / "unduhan" / "daftar.xlsx")
    outcome = office.load(path)
    assert path.exists() and outcome.elsewhere == [path]


def test_a_load_that_is_only_tried_takes_nothing_away(office, inbox, monkeypatch, capsys):
    monkeypatch.setenv("PATEN_DATA", str(office.root))
    before = office.files()
    assert command_line.main(["load", str(inbox), "--dry-run", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)["submissions"]
    assert {one["file"] for one in told if one["verdict"] == "ditolak"} == {
        "daftar.xlsx",
        "pemohon.xlsx",
        "luar.csv",
        "dalam.zip",
    }
    assert office.files() == before


def test_a_batch_loses_its_register_when_it_is_checked_and_the_rest_can_be_accepted(office, inbox):
    held = batches.hold(office.folder, [inbox / "kiriman.zip"], load.Order(), "uji")
    assert [one["file"] for one in held.about["files"]] == ["rekap.csv", "pemohon.xlsx"]
    result = deciding.check(office.folder, held, "uji", QUIET)
    verdicts = {one["file"]: one["verdict"] for one in result["submissions"]}
    assert verdicts["pemohon.xlsx"] == "ditolak" and verdicts["rekap.csv"] == "diterima"
    assert left_of_people(office.root / "pending") == [held.root / "batch.json"]  # the name of the file, for its sender
    again = deciding.check(office.folder, batches.find(office.folder, held.id), "uji", QUIET)
    assert {one["file"]: one["verdict"] for one in again["submissions"]} == verdicts
    accepted = deciding.accept(office.folder, held.id, "uji", QUIET)
    assert [one["file"] for one in accepted["submissions"]] == ["rekap.csv"]


def test_a_batch_of_registers_alone_has_nothing_to_accept(office: Office, tmp_path):
    held = batches.hold(office.folder, [register(tmp_path / "daftar.xlsx")], load.Order(sent_by="Bagian"), "uji")
    deciding.check(office.folder, held, "uji", QUIET)
    with pytest.raises(UserError, match="ditolak dan sudah dihapus"):
        deciding.accept(office.folder, held.id, "uji", QUIET)
    deciding.drop(office.folder, held.id)
    assert (office.root / "archive" / "ditolak.csv").read_text().count("Bagian") == 1


def test_a_batch_that_was_never_checked_leaves_nothing_of_its_register_either(office, tmp_path):
    held = batches.hold(office.folder, [register(tmp_path / "daftar.xlsx")], load.Order(), "uji")
    deciding.accept(office.folder, held.id, "uji", QUIET)
    assert left_of_people(office.root) == []


def mixed(folder: Path) -> list[Path]:
    """A real report, one that says that it is simulated, and a register."""
    folder.mkdir(parents=True, exist_ok=True)
    names = ("baik.csv", "SIMULASI_baik.csv")
    for number, name in enumerate(names, 1):
        report(folder / name, f"{KOTA}.0{number}")
    return [*(folder / name for name in names), register(folder / "daftar.xlsx")]


def test_a_load_that_is_refused_as_mixed_removes_its_register_all_the_same(office):
    inbox = office.root / "inbox" / f"2026-11-09_{KOTA}_wa"
    mixed(inbox)
    with pytest.raises(UserError, match="jangan campur.*1 daftar pemohon di antaranya ditolak dan sudah dihapus"):
        office.load(inbox)
    assert sorted(path.name for path in inbox.iterdir()) == ["SIMULASI_baik.csv", "baik.csv"]
    assert left_of_people(office.root) == []
    assert (office.root / "archive" / "ditolak.csv").read_text().count(f"{KOTA},data pribadi pemohon") == 1
    assert office.ask("from submission") == []


@pytest.mark.parametrize("step", ["check", "accept"])
def test_a_batch_that_is_refused_as_mixed_loses_its_register_all_the_same(office, tmp_path, step):
    held = batches.hold(office.folder, mixed(tmp_path / "kiriman"), load.Order(), "uji")
    with pytest.raises(UserError, match="Tidak ada yang dimuat"):
        if step == "check":
            deciding.check(office.folder, held, "uji", QUIET)
        else:
            deciding.accept(office.folder, held.id, "uji", QUIET)
    waiting = batches.find(office.folder, held.id)
    assert sorted(path.name for path in waiting.paths) == ["SIMULASI_baik.csv", "baik.csv"]
    assert not any(NIK.encode() in path.read_bytes() for path in office.root.rglob("*.xlsx"))
    assert (office.root / "archive" / "ditolak.csv").read_text().count("data pribadi pemohon") == 1

"""What waits: a load is tried and leaves nothing behind; a batch is whole or not there, counts once, and expires."""

import getpass
import json
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from offices import BATU, KOTA, Office, volume

from etl import __main__ as command_line
from etl import folder as folders
from etl import load, publish
from etl.errors import UserError
from etl.folder import PROJECT
from etl.pending import batch as batches
from etl.pending import deciding
from etl.pending.rehearsal import rehearse

ONE, TWO = f"{KOTA}.01", f"{KOTA}.02"
CAME = datetime(2026, 11, 9)
ORDER = load.Order(CAME, "wa", "Bagian Pemerintahan", None, "uji")
QUIET = lambda step, part: None  # noqa: E731


@pytest.fixture
def report(tmp_path) -> Path:
    """A report of two kecamatan; one cell of it is wrong."""
    return wrong_in_one_cell(tmp_path)


def wrong_in_one_cell(root: Path) -> Path:
    return Office(root / "kiriman").inbox(
        "2026-11-09", "layanan", [volume(ONE, completed=20), volume(TWO, "NP-02", -3)]
    )


@pytest.fixture
def etl(office, capsys, monkeypatch):
    """etl(verb, …) → exit code and JSON of python -m etl in this office's folder."""

    def call(*arguments: object) -> tuple[int, dict]:
        monkeypatch.setenv("PATEN_DATA", str(office.root))
        code = command_line.main([*map(str, arguments), "--json"])
        return code, json.loads(capsys.readouterr().out)

    return call


def waiting(office: Office) -> list[str]:
    return [one.id for one in batches.waiting(office.folder)]


def hold(office: Office, *paths: Path) -> batches.Batch:
    return batches.hold(office.folder, list(paths), ORDER, "Analis")


def accept(office: Office, name: str) -> dict:
    return deciding.accept(office.folder, name, "uji", QUIET)


# --- a load that is only tried --------------------------------------------------------------------------------------


def test_a_load_that_is_tried_says_what_the_load_then_says_and_leaves_nothing_behind(
    office, report, etl, tmp_path, monkeypatch
):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    before = office.files()
    code, tried = etl("load", report, "--dry-run")
    assert code == 1 and tried["dry_run"] and tried["snapshot"] is None
    assert office.files() == before and list(scratch.iterdir()) == []
    _, loaded = etl("load", report)
    assert tried["submissions"] == loaded["submissions"]
    [one] = tried["submissions"]
    assert (one["verdict"], one["accepted"], one["rejected"]) == ("diterima_sebagian", 1, 1)
    assert {(finding["row"], finding["rule"]) for finding in one["findings"]} == {(3, "L03")}


def test_the_numbers_that_a_try_names_are_those_that_the_load_changes(office, report):
    office.publish()
    version = publish.shown(office.folder)["version"]

    def somebody_else_writes(step: str, part: float) -> None:
        if step == "Memeriksa laporan":
            with folders.writing(office.folder):
                written.append(step)

    written: list[str] = []
    found = rehearse([report], ORDER, somebody_else_writes, office.folder)
    assert written, "the lock is not held while numbers are worked out"
    assert found.against == {str(office.root): version}
    told = {(one["region_code"], one["indicator"], one["item"], one["period"]): one for one in found.changes}
    completed = told[KOTA, "selesai", "", "2026-10-01"]
    assert (completed["before"], completed["after"]) == (None, 20)
    load.load([report], ORDER, into=office.folder)
    for (region, indicator, item, period), one in told.items():
        [(now,)] = office.ask(
            "select value from indicator where region_code = $region and indicator = $indicator and item = $item "
            "and period = $period",
            region=region, indicator=indicator, item=item, period=period,
        )  # fmt: skip
        assert one["after"] == pytest.approx(now, nan_ok=True) if now is not None else one["after"] is None
    assert rehearse([report], ORDER, into=office.folder).submissions[0]["verdict"] == "sudah_ada"


def test_what_time_alone_changes_is_not_put_down_to_the_files(office, report):
    found = rehearse([report], ORDER, into=office.folder)  # the office was published on 1 October
    assert found.others > 0
    assert {cause for one in found.changes for cause in one["causes"]} & {"laporan", "perbaikan"}
    other = {one["region_code"][:5] for one in found.changes} - {KOTA, "35"}
    assert other == set()


def test_where_nothing_was_ever_published_all_numbers_are_new_and_the_folder_is_not_even_made(office, report, tmp_path):
    empty = Office(tmp_path / "kosong")
    shutil.copytree(office.root / "office", empty.root / "office")
    before = empty.files()
    found = rehearse([report], ORDER, into=empty.folder)
    assert found.against == {str(empty.root): None}
    assert {one["before"] for one in found.changes if one["indicator"] == "selesai"} == {None}
    assert empty.files() == before and sorted(path.name for path in empty.root.iterdir()) == ["office"]


def test_a_simulated_report_is_refused_by_a_real_folder_before_anything_is_tried(office, report):
    office.load(report)
    simulated = report.with_name("SIMULASI_layanan.csv")
    shutil.copy(report, simulated)
    simulated.write_text(simulated.read_text().replace("20", "21"))
    with pytest.raises(UserError, match="berisi data simulasi, sedangkan folder .* untuk data nyata"):
        rehearse([simulated], ORDER, into=office.folder)


# --- batches --------------------------------------------------------------------------------------------------------


def test_a_batch_waits_with_its_check_until_it_is_accepted_and_then_counts_as_if_loaded(office, report, etl, tmp_path):
    twin = office.copy(tmp_path / "twin")
    received = ("--received", "2026-11-09", "--via", "wa", "--from", "Bagian Pemerintahan", "--by", "Analis")
    code, held = etl("hold", report, *received)
    name = held["batch"]
    assert code == 1 and held["check"]["submissions"][0]["verdict"] == "diterima_sebagian"
    assert office.completed() == {}
    [listed] = etl("waiting")[1]["batches"]
    assert (listed["batch"], listed["received"], listed["via"]) == (name, "2026-11-09T00:00:00", "wa")
    assert (listed["from"], listed["by"], listed["files"][0]["file"]) == (
        "Bagian Pemerintahan",
        "Analis",
        "layanan.csv",
    )
    code, accepted = etl("accept", name)
    assert code == 1 and accepted["submissions"] == held["check"]["submissions"]
    assert office.completed() == {(ONE, "NP-10"): 20} and waiting(office) == []
    load.load([report], load.Order(CAME, "wa", "Bagian Pemerintahan", None, getpass.getuser()), into=twin.folder)
    assert office.hashes() == twin.hashes()
    assert etl("accept", name)[1] == accepted, "asked once more, it says the same"
    assert publish.shown(office.folder)["version"] == accepted["snapshot"]


def test_what_is_dropped_is_gone_and_was_never_loaded(office, report, etl):
    before = office.files()
    name = etl("hold", report)[1]["batch"]
    assert etl("drop", name)[0] == 0
    assert office.files() == before
    assert etl("accept", name)[0] == 2 and etl("drop", name)[0] == 2
    assert office.files() == before


def test_the_folder_of_the_inbox_still_says_how_a_file_came(office, report, etl):
    etl("accept", etl("hold", report)[1]["batch"])
    [(received, estimated)] = office.ask("select received_at, estimated from submission")
    assert (received, estimated) == (CAME, False)
    assert office.one("select region_code from submission") == KOTA


def test_a_name_that_is_no_batch_reaches_nothing(office, report, etl):
    office.load(report)
    before = office.files()
    for name in ("../archive", "..", "", "20261109-0900-zzzzzz", "*"):
        for verb in ("check", "accept", "drop"):
            assert etl(verb, name)[0] == 2, (verb, name)
    assert office.files() == before


def test_the_same_file_is_said_to_be_here_already(office, report, etl):
    first = etl("hold", report, "--unchecked")[1]
    again = etl("hold", report, "--unchecked")[1]
    assert first["batch"] != again["batch"]
    assert (again["files"][0]["received_before"], again["files"][0]["also_in"]) == (False, first["batch"])
    etl("accept", first["batch"])
    assert etl("check", again["batch"])[1]["check"]["submissions"][0]["verdict"] == "sudah_ada"
    facts = office.said("service_volume")
    assert etl("accept", again["batch"])[1]["submissions"][0]["verdict"] == "sudah_ada"
    assert office.said("service_volume") == facts
    assert etl("hold", report, "--unchecked")[1]["files"][0]["received_before"]


def test_what_is_forgotten_is_gone_from_what_waits_and_from_receipts_too(office, report, etl, tmp_path):
    other = Office(tmp_path / "lain").inbox("2026-11-09", "layanan", [volume(f"{KOTA}.03", completed=5)])
    inbox = office.root / "inbox" / f"2026-11-09_{KOTA}_wa"
    inbox.mkdir(parents=True)
    shutil.copy(report, inbox / "salinan.csv")
    for name, files in (("keduanya", (report, other)), ("satu", (report,)), ("lain", (other,))):
        with zipfile.ZipFile(inbox / f"{name}.zip", "w", zipfile.ZIP_DEFLATED) as pack:
            for number, file in enumerate(files):
                pack.write(file, f"{number}/{file.name}")
    (inbox / "rusak.zip").write_bytes(b"PK no zip")
    alone, both = etl("hold", report)[1]["batch"], etl("hold", report, other)[1]["batch"]
    accepted = etl("hold", report)[1]["batch"]
    etl("accept", accepted)
    content = report.read_bytes()
    (sha256,) = {one["sha256"] for one in batches.receipt(office.folder, accepted)["submissions"]}
    told = etl("forget", sha256[:12], "--reason", "memuat NIK", "--by", "Analis")[1]
    assert (told["waiting"], told["inbox"]) == (2, 3)
    assert {path.name for path in inbox.iterdir()} == {"keduanya.zip", "lain.zip", "rusak.zip"}
    assert zipfile.ZipFile(inbox / "keduanya.zip").namelist() == [f"1/{other.name}"]
    assert waiting(office) == [both]
    assert [one["file"] for one in batches.find(office.folder, both).about["files"]] == [other.name]
    left = [path.read_bytes() for path in office.root.rglob("*") if path.is_file()]
    assert content not in left
    assert list(office.folder.pending.rglob("*.json"))
    left = [p for p in office.folder.pending.rglob("*.json") if b"kurang dari nol" in p.read_bytes()]
    assert not left, [p.read_text() for p in left]
    assert etl("check", both)[1]["check"]["submissions"][0]["verdict"] == "diterima"
    assert alone not in waiting(office)


def test_what_cannot_be_loaded_at_all_does_not_wait(office, report, etl, tmp_path):
    office.load(report)
    simulated = tmp_path / "SIMULASI_layanan.csv"
    simulated.write_bytes(report.read_bytes() + b"\n")
    code, told = etl("hold", simulated)
    assert code == 2 and "berisi data simulasi" in told["error"] and waiting(office) == []
    later = etl("hold", simulated, "--unchecked")[1]["batch"]
    assert etl("check", later)[0] == 2
    [one] = batches.waiting(office.folder)
    assert "berisi data simulasi, sedangkan aplikasi ini memuat data nyata" in one.about["check"]["error"]
    assert json.loads((one.root / "progress.json").read_text())["error"] == one.about["check"]["error"]


def test_a_batch_expires_after_seven_days_and_a_line_says_so(office, report, etl):
    old, fresh = hold(office, report), hold(office, report)
    batches.note(old, uploaded_at=(batches.now() - timedelta(days=batches.KEPT_DAYS, minutes=1)).isoformat())
    assert [one["expired"] for one in etl("waiting")[1]["batches"]] == [one == old.id for one in waiting(office)]
    sick = etl("doctor")[1]
    assert any(old.id in check["message"] and not check["well"] for check in sick["checks"])
    assert old.id in waiting(office), "doctor only says so"
    _, told = etl("publish")
    assert len(told["expired"]) == 1 and old.id in told["expired"][0] and "layanan.csv" in told["expired"][0]
    assert waiting(office) == [fresh.id]


# --- what may happen in between -------------------------------------------------------------------------------------

KILLED = """
import os, signal, sys
from pathlib import Path
from etl import load, publish
from etl.folder import Folder
from etl.pending import batch, deciding
def die(*given, **named): os.kill(os.getpid(), signal.SIGKILL)
{patch}
folder = Folder(Path(sys.argv[1]))
{work}
"""


def killed(office: Office, patch: str, work: str, *arguments: object) -> None:
    """Runs this in a process of its own, which kills itself where the patch says."""
    script = KILLED.format(patch=patch, work=work)
    done = subprocess.run(
        [sys.executable, "-c", script, str(office.root), *map(str, arguments)],
        cwd=PROJECT, env=os.environ | {"PYTHONPATH": str(PROJECT)}, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr


MOMENTS = {
    "kept": "publish.publish = die",
    "published": "batch.write_receipt = die",
    "receipt written": "batch.expire = die",
}


@pytest.fixture(scope="module")
def undisturbed(few_places, tmp_path_factory) -> dict[str, str]:
    """The hashes of a load of the report that nobody disturbed."""
    root = tmp_path_factory.mktemp("undisturbed")
    twin = few_places.copy(root / "data")
    load.load([wrong_in_one_cell(root)], ORDER, into=twin.folder)
    return twin.hashes()


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize("moment", MOMENTS)
def test_an_accept_that_is_killed_is_done_again_and_counts_once(office, report, moment, undisturbed):
    name = hold(office, report).id
    killed(office, MOMENTS[moment], "deciding.accept(folder, sys.argv[2], 'uji', lambda step, part: None)", name)
    result = accept(office, name)
    assert [one["verdict"] for one in result["submissions"]] == ["diterima_sebagian"]
    assert result["submissions"][0]["findings"]
    assert waiting(office) == []
    assert office.hashes() == undisturbed


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_hold_that_is_killed_leaves_no_batch(office, report):
    work = "batch.hold(folder, [Path(sys.argv[2])], load.Order(), 'uji')"
    killed(office, "batch._settle = die", work, report)
    assert waiting(office) == []
    assert [path.name[:6] for path in office.folder.pending.iterdir()] == [batches.NEW]
    name = hold(office, report).id
    assert waiting(office) == [name]


def test_two_at_once_get_two_batches_and_both_count(office, report, tmp_path):
    other = office.inbox("2026-11-09", "batu", [volume(f"{BATU}.01")], sender=BATU)
    environment = os.environ | {"PATEN_DATA": str(office.root)}

    def both(*calls: tuple[object, ...]) -> list[dict]:
        started = [
            subprocess.Popen(
                [sys.executable, "-m", "etl", *map(str, call), "--json"],
                cwd=PROJECT, env=environment, stdout=subprocess.PIPE, text=True,
            )
            for call in calls
        ]  # fmt: skip
        return [json.loads(one.communicate()[0]) for one in started]

    held = both(("hold", report), ("hold", other))
    names = [one["batch"] for one in held]
    assert sorted(names) == waiting(office)
    accepted = both(("accept", names[0]), ("accept", names[1]), ("accept", names[1]))
    assert accepted[1] == accepted[2] and accepted[1]["snapshot"] != accepted[0]["snapshot"]
    assert office.completed() == {(ONE, "NP-10"): 20, (f"{BATU}.01", "NP-10"): 12}
    assert waiting(office) == []


def test_progress_is_written_down_and_ends_with_the_check(office, report):
    one = hold(office, report)
    steps = []
    deciding.check(office.folder, one, "uji", lambda step, part: steps.append(step))
    last = json.loads((one.root / "progress.json").read_text())
    assert (last["does"], last["step"]) == ("periksa", "Membandingkan angka")
    assert steps[0] == "Membaca berkas" and "Memeriksa laporan" in steps
    assert (one.root / "batch.json").stat().st_mtime >= last["at"] - 1

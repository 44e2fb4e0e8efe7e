"""What the machine does to a load: full disk, no right to write, a clock set back, two at once, a folder that goes."""

import csv
import getpass
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from offices import AS_OF, KOTA, Office, volume

from etl import answers, archive, load, publish
from etl import folder as folders
from etl.errors import UserError
from etl.folder import PROJECT, append_row

A, B = f"{KOTA}.01", f"{KOTA}.02"


def october(office: Office) -> list[Path]:
    first = office.inbox("2026-11-05", "layanan", [volume(A), volume(B)])
    return [first, office.inbox("2026-11-09", "mended", [volume(A, completed=13)])]


@pytest.fixture(scope="module")
def undisturbed(few_places, tmp_path_factory) -> dict[str, str]:
    """The hashes of a load that nobody disturbed."""
    office = few_places.copy(tmp_path_factory.mktemp("undisturbed") / "data")
    office.load(*october(office))
    return office.hashes()


def run(office: Office, paths: list[Path], largest: int | None = None) -> subprocess.CompletedProcess:
    """Loads these files in a process of its own; largest: no file may become larger than so many bytes."""

    def limit() -> None:
        if largest:
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))

    return subprocess.run(
        [sys.executable, "-m", "etl", "load", *map(str, paths), "--as-of", str(AS_OF)],
        cwd=PROJECT,
        env=os.environ | {"PATEN_DATA": str(office.root), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        preexec_fn=limit,
    )


def refused(done: subprocess.CompletedProcess, *words: str) -> None:
    """Exit code 2 and a sentence with these words, no traceback."""
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    for word in words:
        assert word in done.stderr


def mended(office: Office, paths: list[Path], undisturbed: dict[str, str]) -> None:
    """The same load once more gives what it would have given, and nothing half is left."""
    office.load(*paths)
    assert office.hashes() == undisturbed
    for place in (office.folder.published, office.folder.archive, office.folder.intake):
        assert list(place.glob(".*")) == []
    assert len(list(office.folder.archive.glob("*.json"))) == 2


@pytest.fixture
def disk(tmp_path) -> Iterator[Path]:
    """A disk of 24 MB of one's own; only root may mount one, and not in every container."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(place)]
    if not shutil.which("mount") or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("no right to mount a disk here")
    yield place
    subprocess.run(["mount", "-o", "remount,rw", str(place)], check=False)
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_disk_is_told_and_what_it_interrupted_goes_through_later(few_places, disk, undisturbed):
    office = few_places.copy(disk / "data")
    paths = october(office)
    free = shutil.disk_usage(disk).free
    with (disk / "filler").open("wb") as filler:
        filler.write(b"x" * max(free - 5_500_000, 0))
    before = shutil.disk_usage(disk).free
    done = run(office, paths)
    refused(done, "Ruang penyimpanan habis", str(office.root))
    assert before - shutil.disk_usage(disk).free < 50_000, "what failed takes no room"
    assert publish.shown(office.folder)["version"] == 1
    (disk / "filler").unlink()
    mended(office, paths, undisturbed)


def test_a_file_that_cannot_grow_stops_the_load_and_no_sender_is_blamed(office, undisturbed):
    """A child that cannot write is no fault of the file that it reads: nothing is judged, let alone refused."""
    paths = october(office)
    done = run(office, paths, largest=500)
    refused(done, "Ruang penyimpanan habis")
    assert "B07" not in done.stderr + done.stdout
    mended(office, paths, undisturbed)


def test_a_disk_that_is_read_only_is_told(few_places, disk):
    office = few_places.copy(disk / "data")
    paths = october(office)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    refused(run(office, paths), str(office.root), "tidak dapat ditulis", "PATEN_DATA")


def test_a_clock_that_was_set_back_hides_nothing(office, monkeypatch):
    first, second = october(office)
    office.load(first)
    monkeypatch.setattr(publish, "_now", lambda: datetime(2020, 1, 2, 3, 4))
    for module in (folders, publish):
        monkeypatch.setattr(module, "today", lambda: date(2020, 1, 2))
    outcome = office.load(second, as_of=None)
    assert publish.shown(office.folder)["as_of"] == AS_OF.isoformat()
    assert outcome.submissions[0]["verdict"] == "diterima"
    assert office.verdicts() == {"layanan.csv": "diterima", "mended.csv": "diterima"}


def test_what_comes_dated_tomorrow_is_kept_and_counts_from_then_on(office):
    path = office.inbox("2026-12-05", "besok", [volume(A)])
    [one] = office.load(path).submissions
    assert one["verdict"] == "ditahan" and "dihitung sejak hari itu" in one["findings"][0]["message"]
    assert office.completed() == {}
    office.publish(date(2026, 12, 5))
    assert office.completed() == {(A, "NP-10"): 12}
    assert office.load(path, as_of=date(2026, 12, 6)).submissions[0]["verdict"] == "sudah_ada"


def test_a_file_of_a_computer_whose_clock_is_ahead_came_today_at_the_latest(tmp_path):
    path = tmp_path / "layanan.csv"
    path.write_text("x", encoding="utf-8")
    ahead = time.time() + 90 * 86400
    os.utime(path, (ahead, ahead))
    how = archive.coming(path, None, None, None)
    assert how.estimated
    assert how.received_at <= datetime.now(folders.WIB).replace(tzinfo=None) + timedelta(seconds=1)


def test_of_two_loaders_at_once_nothing_counts_twice(office, undisturbed):
    paths = october(office)
    command = [sys.executable, "-m", "etl", "load", *map(str, paths), "--as-of", str(AS_OF)]
    environment = os.environ | {"PATEN_DATA": str(office.root)}
    both = [
        subprocess.Popen(command, cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    said = [process.communicate()[1].decode() for process in both]
    assert {process.returncode for process in both} <= {0, 2} and 0 in [process.returncode for process in both]
    for process, words in zip(both, said, strict=True):
        assert process.returncode == 0 or "Pemuatan lain sedang berjalan" in words
    assert office.hashes() == undisturbed
    assert {one["verdict"] for one in office.load(*paths).submissions} == {"sudah_ada"}


def loading(office: Office, paths: list[Path], meanwhile) -> None:
    """A load during which something happens once all files are read."""

    def tell(step: str, part: float) -> None:
        if (step, part) == ("Membaca berkas", 1):
            meanwhile()

    load.load(paths, load.Order(as_of=AS_OF, loaded_by=getpass.getuser()), tell, office.folder)


def test_a_file_that_changes_while_it_is_read_is_not_taken_in(office, undisturbed):
    first, second = october(office)
    before, whole = office.files(), first.read_bytes()
    with pytest.raises(UserError, match="layanan.csv berubah ketika sedang dibaca"):
        loading(office, [second, first], lambda: first.write_bytes(whole + b"x"))
    first.write_bytes(whole)
    assert office.files() == before
    mended(office, [first, second], undisturbed)


def test_a_folder_that_goes_away_during_a_load_is_told(office, tmp_path, undisturbed):
    paths = october(office)
    before = office.files()
    away = tmp_path / "away"
    with pytest.raises(FileNotFoundError):
        loading(office, paths, lambda: (office.root / "inbox").rename(away))
    away.rename(office.root / "inbox")
    assert office.files() == before
    gone = run(office, [paths[0], office.root / "inbox" / "tidak ada"])
    refused(gone, "tidak ada. Periksa nama berkas atau folder itu")
    mended(office, paths, undisturbed)


ODD = "da[ta] 'x' %é*; {a}\n#"


def test_places_may_have_any_name(few_places, tmp_path, undisturbed):
    office = few_places.copy(tmp_path / ODD)
    paths = october(office)
    odd = tmp_path / "kir[im]an 'x' *?" / ODD
    odd.mkdir(parents=True)
    named = [odd / "2026-11-05_35.74_wa" / "layanan.csv", odd / "2026-11-09_35.74_wa" / "mended.csv"]
    for path, place in zip(paths, named, strict=True):
        place.parent.mkdir()
        path.rename(place)
    done = run(office, [odd])
    assert done.returncode == 0, done.stderr
    assert office.hashes() == undisturbed
    refused(run(Office(tmp_path / "apa?"), [odd]), "tanda tanya")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are always text there")
def test_a_name_that_is_no_text_is_kept_as_far_as_it_is(office):
    path = office.inbox("2026-11-05", "layanan", [volume(A)])
    other = os.fsencode(path.parent) + b"/lap\xffran.csv"
    os.rename(path, other)
    done = run(office, [path.parent])
    assert done.returncode == 0, done.stderr
    assert list(office.verdicts().values()) == ["diterima"]


COLUMNS = ("id", "reason", "by")


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.reader(handle))


@pytest.mark.parametrize(
    ("torn", "kept"),
    [
        ("", []),
        ("id,reason,by\n1,a,b\n", [["1", "a", "b"]]),
        ("id,reason,by\n1,a,b", [["1", "a", "b"]]),
        ("id,reason,by\n1,a,b\n2,x", [["1", "a", "b"]]),
        ('id,reason,by\n1,"a\nb",c\n2,"x\ny', [["1", "a\nb", "c"]]),
        ("id,rea", []),
    ],
)
def test_a_row_that_was_never_finished_is_gone_and_the_next_one_whole(tmp_path, torn, kept):
    path = tmp_path / "answers.csv"
    path.write_text(torn, encoding="utf-8")
    append_row(path, COLUMNS, ("9", 'he said "no"', "c"))
    assert rows_of(path) == [list(COLUMNS), *kept, ["9", 'he said "no"', "c"]]


def test_an_answer_that_finds_no_room_leaves_the_others_whole(office):
    office.written_answer("2026-11-01 10:00:00", "2026-09", "final", "ya")
    before = office.folder.answers.read_bytes()
    command = [
        *("answer", "--about", "2026-10", "--question", "final", "ya"),
        *("--reason", "x" * 3000, "--by", "Analis"),
    ]
    done = subprocess.run(
        [sys.executable, "-m", "etl", *command],
        cwd=PROJECT,
        env=os.environ | {"PATEN_DATA": str(office.root)},
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000)),
    )
    refused(done, "Ruang penyimpanan habis")
    assert office.folder.answers.read_bytes() == before
    assert len(answers.read(office.folder)) == 1

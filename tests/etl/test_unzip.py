"""Zips that senders pack, good and evil, opened for real."""

import zipfile
from pathlib import Path

import pytest
from offices import KOTA, volume, write_csv

from etl import unzip
from etl.errors import UserError
from etl.load import Order
from etl.pending import batch


def packed(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, content in files.items():
            pack.writestr(name, content)
    return path


@pytest.fixture
def report(tmp_path) -> bytes:
    write_csv(tmp_path / "asal.csv", [volume(f"{KOTA}.01")])
    return (tmp_path / "asal.csv").read_bytes()


def test_a_zip_gives_its_reports_each_by_its_own_name_and_names_what_it_left(office, report, tmp_path):
    files = {
        "Kiriman/layanan.csv": report,
        "Kiriman/lama/layanan.csv": report + b"\n",
        "__MACOSX/._layanan.csv": b"x",
        "Kiriman/~$buku.xlsx": b"x",
        "foto.jpg": b"x",
        "dalam.zip": b"x",
    }
    held = batch.hold(office.folder, [packed(tmp_path / "kiriman.zip", files)], Order(), "uji")
    assert [path.read_bytes() for path in held.paths] == [report, report + b"\n"]
    assert [one["file"] for one in held.about["files"]] == ["layanan.csv", "layanan.csv"]
    assert held.about["left"] == ["foto.jpg"]
    assert [one["file"] for one in held.about["refused"]] == ["dalam.zip"]


def opened(pack: Path) -> unzip.Opened:
    return unzip.opened([pack], pack.parent / "out")


def rules(found: unzip.Opened) -> dict[str, str]:
    """Name of what was not opened → the rule that says why."""
    return {one["file"]: one["findings"][0]["rule"] for one in found.refused}


@pytest.mark.parametrize(
    "name", ["../../luar.csv", "/etc/luar.csv", "..\\..\\luar.csv", "C:\\luar.csv", "a/../../luar.csv"]
)
def test_a_name_that_leads_out_of_the_zip_costs_that_member_only(report, tmp_path, name):
    found = opened(packed(tmp_path / "jahat.zip", {name: report, "Kiriman/dalam.csv": report}))
    assert rules(found) == {"luar.csv": "B52"}
    assert [one.path for one in found.sent] == [tmp_path / "out" / "0" / "2" / "dalam.csv"]
    assert list(tmp_path.rglob("luar.csv")) == []


def test_a_zip_in_a_zip_costs_that_member_only(report, tmp_path):
    inner = packed(tmp_path / "inner.zip", {"layanan.csv": report}).read_bytes()
    found = opened(packed(tmp_path / "luar.zip", {"a.csv": report, "dalam.zip": inner}))
    assert rules(found) == {"dalam.zip": "B53"} and len(found.sent) == 1
    assert "Zip di dalam luar.zip tidak dibuka" in found.refused[0]["findings"][0]["message"]


def test_a_bomb_is_not_opened(report, tmp_path):
    found = opened(packed(tmp_path / "bom.zip", {"besar.csv": b"0" * 30_000_000, "a.csv": report}))
    assert rules(found) == {"besar.csv": "B55"} and [one.path.name for one in found.sent] == ["a.csv"]
    assert not list(tmp_path.rglob("besar.csv"))


def test_a_size_that_the_zip_lies_about_is_not_believed(tmp_path, monkeypatch, report):
    """The head says ten bytes; more than the limit comes out of it."""
    monkeypatch.setattr(unzip, "MOST_BYTES", 1000)
    lying = packed(tmp_path / "bohong.zip", {"besar.csv": bytes(range(256)) * 20, "a.csv": report})
    real = zipfile.ZipFile.infolist

    def small(pack: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
        found = real(pack)
        for one in found:
            one.file_size = one.file_size if one.filename != "besar.csv" else 10
        return found

    monkeypatch.setattr(zipfile.ZipFile, "infolist", small)
    found = opened(lying)
    assert rules(found)["besar.csv"] in ("B55", "B57")
    assert [path.name for path in (tmp_path / "out").rglob("*.csv")] == ["a.csv"]


def test_too_many_files_are_sent_in_parts(tmp_path, monkeypatch, report):
    monkeypatch.setattr(unzip, "MOST_FILES", 2)
    many = opened(packed(tmp_path / "banyak.zip", {f"{number}.csv": report for number in range(3)}))
    assert rules(many) == {"banyak.zip": "B54"} and many.sent == []


def test_a_spoiled_member_costs_that_member_only(report, tmp_path):
    pack = packed(tmp_path / "a.zip", {"a.csv": report, "rusak.csv": bytes(range(256)) * 9, "z.csv": report})
    content = bytearray(pack.read_bytes())
    at = content.index(b"rusak.csv") + 20
    content[at : at + 30] = bytes(30)
    pack.write_bytes(content)
    found = opened(pack)
    assert rules(found) == {"rusak.csv": "B57"}
    assert [one.path.name for one in found.sent] == ["a.csv", "z.csv"]


def test_a_workbook_that_was_named_zip_is_read_as_one(tmp_path):
    pack = packed(tmp_path / "buku.zip", {"xl/workbook.xml": b"<workbook/>"})
    assert [one.path for one in opened(pack).sent] == [pack]


def test_a_zip_that_is_broken_locked_or_without_a_report_is_refused_in_a_sentence(office, tmp_path, report):
    broken = tmp_path / "rusak.zip"
    broken.write_bytes(packed(tmp_path / "utuh.zip", {"layanan.csv": report}).read_bytes()[:40])
    locked = bytearray(packed(tmp_path / "terkunci.zip", {"layanan.csv": report}).read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # the flag of encryption, in both heads
        locked[locked.index(mark) + at] |= 1
    (tmp_path / "terkunci.zip").write_bytes(locked)
    for path, words in (
        (broken, "rusak atau terpotong"),
        (tmp_path / "terkunci.zip", "dikunci kata sandi"),
        (packed(tmp_path / "foto.zip", {"foto.jpg": b"x"}), "tidak berisi buku kerja atau CSV"),
    ):
        with pytest.raises(UserError, match=words):
            batch.hold(office.folder, [path], Order(), "uji")
    assert batch.waiting(office.folder) == [] and list(office.folder.pending.iterdir()) == []


def test_a_member_is_taken_out_though_another_is_spoiled_and_one_is_locked(report, tmp_path):
    members = {"a.csv": report, "b.csv": report, "rusak.csv": bytes(range(256)) * 9, "kunci.csv": b"x"}
    pack = packed(tmp_path / "a.zip", members)
    content = bytearray(pack.read_bytes())
    at = content.index(b"rusak.csv") + 20
    content[at : at + 30] = bytes(30)
    for start, flag in ((content.rindex(b"PK\x03\x04"), 6), (content.rindex(b"PK\x01\x02"), 8)):
        content[start + flag] |= 1
    pack.write_bytes(content)
    unzip.without(pack, {"b.csv"})
    with zipfile.ZipFile(pack) as left:
        assert left.namelist() == ["a.csv"] and left.read("a.csv") == report
    assert {path.name for path in tmp_path.iterdir()} == {"a.zip", "asal.csv"}
    unzip.without(pack, {"a.csv"})
    assert not pack.exists()

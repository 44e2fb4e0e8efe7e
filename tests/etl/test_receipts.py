"""Receipts from a snapshot: figures as published, and a time of dispute that only its own events move."""

import json
from datetime import date, timedelta

from offices import KOTA, NOW, Office, act, score, volume, write_csv

from etl import publish
from etl.folder import today
from paten import receipts, warehouse
from paten.say import receipts as say
from paten.say.receipts import Receipt
from paten.view import View

LOADED = "2026-11-10 09:00:00"


def receipt(office: Office, name: str, scope: tuple[str, ...] = ("35",)) -> Receipt | None:
    [(submission,)] = office.ask("select submission_id from submission where file = $name", name=name)
    with warehouse.reading(office.root):
        view = View(publish.shown(office.folder)["version"], scope, "35", date(2026, 10, 1))
        return receipts.receipt(view, submission)


def loaded_at(office: Office, name: str, moment: str) -> None:
    """As if the file had been loaded then."""
    [(sha256,)] = office.ask("select sha256 from submission where file = $name", name=name)
    path = office.folder.archive / f"{sha256}.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"loaded_at": moment}))


def test_figures_are_those_of_the_indicator_mart_and_the_time_of_dispute_follows_the_verdict(office):
    rows = [volume(f"{KOTA}.01", completed=12), volume(f"{KOTA}.02", completed="1,5")]
    office.load(office.inbox("2026-11-09", "layanan", rows), as_of=NOW)
    loaded_at(office, "layanan.csv", LOADED)
    told = receipt(office, "layanan.csv")
    published = office.one(
        "select numerator from indicator where indicator = 'selesai' and item = '' and region_code = $code "
        "and period = date '2026-10-01'",
        code=KOTA,
    )
    assert {one.title: one.value for one in told.figures}["Berkas selesai"] == str(int(published)) == "12"
    assert (told.until, told.final, told.place) == (date(2026, 11, 17), False, "Kota Probolinggo")

    office.answer(office.open_questions()["L04"], "15")
    told = receipt(office, "layanan.csv")
    assert told.until == today() + timedelta(days=7), "an answer is a new verdict"
    assert {one.title: one.value for one in told.figures}["Berkas selesai"] == "27"

    write_csv(office.root / "office" / "reference" / "settings.csv", [{"key": "masa_sanggah_hari", "value": 14}])
    office.declare("2026-10", "final", "ya")
    told = receipt(office, "layanan.csv")
    assert told.until == today() + timedelta(days=14) and told.final


def test_a_file_of_one_kecamatan_tells_its_own_figures_and_only_to_those_who_may_see_them(office):
    one = office.inbox("2026-11-09", "satu", [volume(f"{KOTA}.01", completed=12)])
    two = office.inbox("2026-11-09", "dua", [volume(f"{KOTA}.02", completed=7)])
    survey = office.inbox("2026-11-10", "skm", [score(f"{KOTA}.01", f"U{n}") for n in range(1, 10)])
    bad = office.inbox("2026-11-11", "salah", [volume(f"{KOTA}.03", completed=-3)])
    known = [act("M1", "Nomor 1 Tahun 2020"), act("M2", "Nomor 24 Tahun 2021", requirement_codes="S1|S3")]
    acts = office.inbox("2026-11-11", "peraturan", known)
    office.load(one, two, survey, bad, acts)
    told = receipt(office, "satu.csv")
    assert told.place == "Kec. Kademangan, Kota Probolinggo"
    assert {one.title: one.value for one in told.figures}["Berkas selesai"] == "12"
    assert receipt(office, "satu.csv", scope=(KOTA,)) is not None
    assert receipt(office, "satu.csv", scope=("35.79",)) is None
    ikm = {one.title: one for one in receipt(office, "skm.csv").figures}["Indeks Kepuasan Masyarakat (IKM)"]
    assert ikm.value == "81,25"
    assert receipt(office, "salah.csv").figures == ()
    delegated = {one.title: one.value for one in receipt(office, "peraturan.csv").figures}
    assert delegated["Kecamatan dengan pelimpahan kewenangan"] == "5 dari 5"


def figures(told: Receipt) -> dict[str, list[str]]:
    """Words over the figures → these, as they are printed."""
    made: dict[str, list[str]] = {}
    for one in told.figures:
        made.setdefault(say.group_title(told, one), []).append(f"{one.title}: {one.value}")
    return made


def test_a_month_that_this_file_brings_nothing_of_is_another_ones_and_a_quarter_is_called_one(office):
    office.load(office.inbox("2026-11-05", "dahulu", [volume(f"{KOTA}.01", completed=567, requested=600)]))
    rows = [volume(f"{KOTA}.02", completed="1,5"), volume(f"{KOTA}.02", period="2026-07", months=3, completed=40)]
    rows += [volume(f"{KOTA}.03", period="2026-01", months=6, completed=9, requested=0)]
    office.load(office.inbox("2026-11-09", "campur", rows), as_of=NOW)
    told = receipt(office, "campur.csv")
    assert figures(told) == {
        "Angka sementara dari berkas ini, Triwulan III 2026": ["Berkas selesai: 40"],
        "Angka sementara dari berkas ini, Semester I 2026": ["Permohonan masuk: 0", "Berkas selesai: 9"],
    }
    assert "Kota Probolinggo · Layanan · Semester I 2026, Triwulan III 2026, dan Oktober 2026" in say.text(told)
    alone = [volume(f"{KOTA}.02", completed="1,5")]
    office.load(office.inbox("2026-11-10", "ditahan", alone), as_of=NOW)
    assert receipt(office, "ditahan.csv").figures == ()


def test_what_other_files_brought_to_a_month_is_told_apart_from_what_this_one_did(office):
    one = office.inbox("2026-11-05", "satu", [volume(f"{KOTA}.01", completed=567)])
    rows = [
        volume(f"{KOTA}.02", completed=7),
        volume(f"{KOTA}.03", completed=5),
        volume(f"{KOTA}.02", period="2026-09", completed=4),
    ]
    office.load(one, office.inbox("2026-11-09", "dua", rows), as_of=NOW)
    told = figures(receipt(office, "dua.csv"))
    assert told["Angka sementara dari berkas ini, Oktober 2026"] == ["Berkas selesai: 12"]
    assert "Berkas selesai: 579" in told["Angka sementara Kota Probolinggo, Oktober 2026, bersama kiriman lain"]
    assert "Berkas selesai: 4" in told["Angka sementara Kota Probolinggo, September 2026"] and len(told) == 3


def test_a_survey_of_half_a_year_gives_figures_of_that_half_year(office):
    survey = [score(f"{KOTA}.01", f"U{n}") for n in range(1, 10)]
    office.load(office.inbox("2026-11-10", "skm", survey), as_of=NOW)
    told = receipt(office, "skm.csv")
    [(title, shown)] = figures(told).items()
    assert title == "Angka sementara Kec. Kademangan, Kota Probolinggo, Semester I 2026"
    assert shown == ["Indeks Kepuasan Masyarakat (IKM): 81,25", "Responden survei kepuasan: 120"]
    assert "· Survei kepuasan · Semester I 2026" in say.text(told)

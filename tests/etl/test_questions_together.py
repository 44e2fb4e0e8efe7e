"""Like questions of a file asked together, at most five for a file; answers that hold for the sender's next file."""

import shutil
from pathlib import Path

import pytest
from offices import BATU, KAB, KOTA, NOW, Office, close, score, volume
from workbooks import make

from etl import __main__ as command_line
from etl import decide, screen
from etl.errors import UserError

A, B, C, D, E = (f"{KOTA}.0{number}" for number in range(1, 6))
NAMES = ["Surat Keterangan Tidak Mampuh", "Dispensasi Nikahh", "Kartu Keluargaa", "Qwx Zvb", "Qwx Yyy", "Qwx Xxx"]
COUNTS = "select region_code, requested, completed from service_volume where period = $p order by region_code"

ASKED = "select question from finding join submission using (submission_id) where rule = $rule and file = $file"


def waiting(office: Office, file: str = "") -> dict[str, dict]:
    """Rule → its open question about files of that name (one file asks each rule once)."""
    return {one["question"][:3]: one for one in decide.questions(office.folder) if file in one["file"]}


def answer(office: Office, asked: dict[str, dict], **values: str) -> None:
    """Answers the questions of these rules, without publishing."""
    for rule, value in values.items():
        decide.decide(office.folder, asked[rule]["question"], value, "diuji", "Analis")


def test_unknown_names_of_a_file_are_one_question_and_can_be_answered_together_or_alone(office):
    office.load(office.inbox("2026-11-05", "layanan", [volume(A, name) for name in NAMES]), as_of=NOW)
    [one] = decide.questions(office.folder)
    assert [part["suggestion"] for part in one["parts"]].count(None) == 3 and one["suggestion"] == "usulan"
    assert (
        one["prompt"].startswith("Enam hal: ")
        and "(usul NP-10 Surat Keterangan Tidak Mampu)" in one["prompt"]
        and "usulan" in one["choices"]
    )
    for value, said in (("NP-10", "tidak cukup untuk 6 hal"), ("Surat Lain=NP-10", "Tidak ada pertanyaan tentang")):
        with pytest.raises(UserError, match=said):
            decide.decide(office.folder, one["question"], value, "diuji", "Analis")
    assert len(decide.decide_each(office.folder, one["question"], "usulan", "diuji", "Analis")) == 3
    decide.decide(office.folder, one["question"], "qwx zvb=NP-20 | QWX yyy = NP-21", "diuji", "Analis")
    [alone] = [part for part in one["parts"] if part["subject"] == NAMES[0]]
    office.answer(alone["question"], "tolak")
    assert set(office.completed()) == {(A, "NP-11"), (A, "NP-03"), (A, "NP-20"), (A, "NP-21")}
    [left] = decide.questions(office.folder)
    assert left["question"] == one["question"] and [part["subject"] for part in left["parts"]] == [NAMES[5]]


def test_a_file_asks_five_questions_at_most(office):
    rows = [
        volume("Kademangann"), volume("Wonomerto"), volume(A, "Surat Antah"), volume(B, requested="1,234"),
        volume(C, requested="#GALAT"), volume(D, requested="50%"), volume(E, requested="2026-05-03"),
        volume(A, "NP-11", "12 orang"),
    ]  # fmt: skip
    office.load(office.inbox("2026-11-05", "layanan", rows), as_of=NOW)
    found = waiting(office)
    assert set(found) == {"L01", "L04", "L10", "L12", "U29"}
    assert {part["rule"] for part in found["U29"]["parts"]} == {"L13", "L17", "U01", "U20"}
    office.answer(found["U29"]["question"], "usulan")
    assert {part["rule"] for part in waiting(office)["U29"]["parts"]} == {"L13", "L17"}


def test_what_says_no_number_or_contradicts_itself_becomes_what_is_answered(office):
    cells = [
        volume(A, requested="#GALAT"), volume(B, requested="#RUMUS"), volume(C, requested="2026-05-03"),
        volume(D, requested="50%"), volume(E, completed="25 lembar"),
    ]  # fmt: skip
    lost = [volume(A, completed="2", requested="2,15", period="2026-09"), volume(B, completed="1,9", period="2026-09")]
    copied = [volume(code, f"NP-0{n}", n * 3 % 7 + 1, "2026-08") for code in (A, B) for n in range(1, 9)]
    files = {"sel": cells, "titik": lost, "salinan": copied, "tahun": [volume(A, period="2025-10")]}
    files |= {"skm": [score(A, scale="Likert")]}
    padded = ("42.000", "4.000", "0.000")
    files |= {"desimal": [volume(A, f"NP-0{n}", count, "2026-07") for n, count in enumerate(padded, 1)]}
    office.load(*(office.inbox("2026-11-05", name, rows) for name, rows in files.items()), as_of=NOW)
    assert office.one("select count(*) from service_volume") == office.one("select count(*) from satisfaction") == 0
    answer(office, waiting(office, "sel"), L10="kosong", L11="17", L12="35", L13="tolak", L17="berkas")
    answer(office, waiting(office, "titik"), L14="usulan", L04="ribuan")
    answer(office, waiting(office, "salinan"), L19=B)
    answer(office, waiting(office, "tahun"), U25="benar")
    answer(office, waiting(office, "skm"), S07="skm-2017")
    answer(office, waiting(office, "desimal"), L20="satuan")
    office.publish(NOW)
    assert office.ask(COUNTS, p="2026-10-01") == [(A, None, 12), (B, 17, 12), (C, 35, 12), (E, None, 25)]
    assert office.ask(COUNTS, p="2026-09-01") == [(A, 2150, 2000), (B, None, 1900)]
    assert {code for code, _ in office.completed("2026-08-01")} == {B}
    assert office.completed("2025-10-01") == {(A, "NP-10"): 12}
    assert sorted(office.completed("2026-07-01").values()) == [0, 4, 42]
    assert office.ask("select scale from satisfaction") == [("skm-2017",)]


def test_rows_of_the_sister_count_for_her_once_somebody_says_so(tmp_path):
    office = Office(tmp_path / "data")
    close(office.root, (KAB, "35.73"))
    office.load(office.inbox("2026-11-05", "layanan", [volume("Klojen"), volume(f"{KAB}.01")], KAB), as_of=NOW)
    assert set(office.completed()) == {(f"{KAB}.01", "NP-10")}
    one = waiting(office)["U20"]
    assert one["suggestion"] == "35.73.02" and "ada di Kota Malang, bukan Kab. Malang" in one["prompt"]
    office.answer(one["question"], "usulan")
    assert set(office.completed()) == {(f"{KAB}.01", "NP-10"), ("35.73.02", "NP-10")}


def test_an_alias_of_one_sender_holds_for_no_other(office):
    batu = f"{BATU}.01"
    mine = office.inbox("2026-11-05", "layanan", [volume(A, "Surat Antah"), volume(A, "Surat Kami")])
    other = office.inbox("2026-11-05", "layanan", [volume(batu, "Surat Antah"), volume(batu, "Surat Kami")], BATU)
    office.load(mine, other, as_of=NOW)
    for about, value in (("2026-09", "Antah=NP-06"), (BATU, f"Antah={A}")):
        with pytest.raises(UserError, match="Alias berlaku"):
            decide.declare(office.folder, about, "alias", value, "diuji", "Analis")
    decide.declare(office.folder, "*", "alias", "surat antah=NP-20", "diuji", "Analis")
    decide.declare(office.folder, KOTA, "alias", "Surat Kami=NP-05", "diuji", "Analis")
    office.declare(KOTA, "alias", "SURAT ANTAH=NP-06")
    assert set(office.completed()) == {(A, "NP-06"), (A, "NP-05"), (batu, "NP-20")}
    assert [one["region"] for one in decide.questions(office.folder)] == ["Kota Batu"]


def month(office: Office, received: str, period: str, **more: object) -> Path:
    """A file in which two names, a thousands point and one number want an answer."""
    rows = [volume("Kademangann", "Surat Antah", "1,234", period, **more), volume("Wonoasihh", period=period)]
    return office.inbox(received, f"layanan-{period}", [*rows, volume(C, "NP-10", 7, period, requested="2,5")])


def same_anew(office: Office, root: Path) -> bool:
    again = office.copy(root)
    again.publish(NOW, full=True)
    return again.hashes() == office.hashes()


def test_an_answer_is_remembered_for_the_next_file_of_the_same_form_and_goes_with_its_source(office, tmp_path):
    office.load(month(office, "2026-10-05", "2026-09"), as_of=NOW)
    asked = waiting(office)
    [column] = [part for part in asked["L04"]["parts"] if part["subject"] == "2,5"]
    answer(office, {"L04": column}, L04="25")
    [column] = [part for part in asked["L04"]["parts"] if part["subject"] == "1,234"]
    answer(office, asked | {"L04": column}, U01=f"Kademangann={A}|Wonoasihh=tolak", L01="NP-06", L04="ribuan")
    loaded = office.load(
        month(office, "2026-11-05", "2026-10"),
        month(office, "2026-09-05", "2026-08"),
        month(office, "2026-11-06", "2026-07", pending=3),
        as_of=NOW,
    )
    assert office.completed() == {(A, "NP-06"): 1234}, "what was a number or a refusal is asked again"
    assert office.completed("2026-09-01") == {(A, "NP-06"): 1234, (C, "NP-10"): 7}
    left = {one["file"][8:15]: len(one["parts"]) for one in decide.questions(office.folder) if "U01" in one["question"]}
    assert left == {"2026-10": 1, "2026-08": 2, "2026-07": 2}, "an earlier file and another form are asked anew"
    said = office.ask("select message from finding where rule = 'U28' order by message")
    assert len(said) == 3 and "dibaca seperti jawaban J00002: 35.74.01" in str(said)
    assert all("tarik kembali" not in words and "beri tahu Biro" in words for (words,) in said), "a sender reads it"
    [told] = [screen.verdict(one) for one in loaded.submissions if "2026-10" in one["file"]]
    assert sum("peringatan" in line and line.startswith("  U28") for line in told) == 3
    assert not any(name in line and " tanya " in line for line in told for name in ("Kademangann", "ribuan,"))
    assert same_anew(office, tmp_path / "anew")

    [own] = {row[0] for row in office.ask(ASKED, rule="L01", file="layanan-2026-10.csv")}
    decide.decide(office.folder, own, "NP-20", "diuji", "Analis")
    office.revoke("J00004")
    assert office.completed() == {(A, "NP-20"): 1234} and office.completed("2026-09-01") == {(C, "NP-10"): 7}
    assert same_anew(office, tmp_path / "revoked")


def test_a_table_between_two_kecamatan_is_answered_by_what_is_shown_and_belongs_to_one_of_them(
    tmp_path, monkeypatch, capsys
):
    office = Office(tmp_path / "data")
    close(office.root, {"35.06"})
    office.folder.prepare()
    inbox = office.root / "inbox" / "2026-07-03_35.06_wa"
    inbox.mkdir(parents=True)
    [book] = (make.FILES / "contoh_dan_salin_judul").glob("*.xls*")
    shutil.copy(book, inbox)
    office.load(inbox, as_of=NOW)
    one = waiting(office)["U09"]
    assert '"Gurah / Contoh=kode|Plemahan / Kunjang=kode"' in one["choices"]
    for value in ("Kunjang=35.06.18", "Plemahan / Kunjang=35.06.18"):
        with pytest.raises(UserError, match="35.06.18 adalah Kec. Kepung, bukan Plemahan atau Kunjang"):
            decide.decide(office.folder, one["question"], value, "diuji", "Analis")
    monkeypatch.setenv("PATEN_DATA", str(office.root))
    asked = ["answer", one["question"], "Kunjang=35.06.21|Gurah / Contoh=35.06.10", "--reason", "x", "--by", "Analis"]
    assert command_line.main(asked) == 0
    said = capsys.readouterr().out
    assert "J00001: 35.06.21 Kec. Kunjang" in said and "J00002: 35.06.10 Kec. Gurah" in said
    assert {code for (code,) in office.ask("select distinct region_code from service_volume")} >= {"35.06.21"}


def test_one_misspelt_name_in_many_rows_is_proposed_and_hundreds_of_unknown_names_or_one_without_end_are_not(office):
    """Each name is compared with all that exist: files of nothing but unknown names would take hours."""
    months = [f"{year}-{month:02d}" for year in range(2013, 2027) for month in range(1, 13)][:130]
    often = [volume(place, NAMES[0], 5, period=month) for month in months for place in (A, B, C)]
    many = [volume(A, f"{NAMES[1]} {number}", 5) for number in range(301)]
    office.load(
        office.inbox("2026-11-05", "sering", often),
        office.inbox("2026-11-05", "banyak", [*many, volume(B, NAMES[0], 5)]),
        office.inbox("2026-11-05", "panjang", [volume(A, f"{NAMES[2]} " * 100, 5), volume(C, NAMES[1], 5)]),
        as_of=NOW,
    )
    asked = """select file, service_text, count(*), any_value(suggestion) from (
        select file, regexp_extract(message, '"(.*?)"', 1) as service_text, suggestion
        from finding join submission using (submission_id) where rule = 'L01')
        where length(service_text) < 40 and service_text not similar to '.*\\d' group by all order by all"""
    assert office.ask(asked) == [
        ("banyak.csv", NAMES[0], 1, None), ("panjang.csv", NAMES[1], 1, "NP-11"),
        ("sering.csv", NAMES[0], 390, "NP-10"),
    ]  # fmt: skip
    unbounded = "select count(suggestion) from finding join submission using (submission_id) where file = 'banyak.csv'"
    assert office.one(unbounded) == 0

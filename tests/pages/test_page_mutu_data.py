"""Mutu data & jejak: what it says of findings, questions and rows is what the snapshot and the loader say."""

import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import duckdb
import openpyxl
import pytest
from offices import KOTA, NOW, Office, close, volume
from page_data import REGION, REGION_LABEL
from workbooks import make

from etl.evidence import Cell, pack
from etl.folder import Folder
from pages.parts import command
from paten import archive, lineage, trace, warehouse
from paten.definitions import definitions
from paten.view import View

PAGE = "mutu-data"
MONTH = "2026-10"
PROJECT = Path(__file__).parents[2]


def view_of(region: str = "35", scope: tuple[str, ...] = ("35",)) -> View:
    return View(warehouse.current(), scope, region, date(2026, 10, 1))


def snapshot(folder: Path):
    shown = json.loads((folder / "published" / "current.json").read_text())["version"]
    return duckdb.connect(str(folder / "published" / f"v{shown:06d}.duckdb"), read_only=True)


def asked(folder: Path) -> list[dict]:
    """What `etl ask` lists."""
    told = subprocess.run(
        [sys.executable, "-m", "etl", "ask", "--json"],
        cwd=PROJECT, env=os.environ | {"PATEN_DATA": str(folder)}, capture_output=True, text=True,
    )  # fmt: skip
    return json.loads(told.stdout)["questions"]


@pytest.fixture
def own(folder, tmp_path) -> Path:
    """A copy of the demo of one's own, to be answered."""
    return Path(shutil.copytree(folder, tmp_path / "data"))


@pytest.mark.parametrize("section", ["temuan", "pertanyaan", "kiriman", "jejak"])
def test_on_the_first_day_each_section_says_what_there_is(read, first_day, section):
    page = read(first_day, PAGE, t=section)
    assert page.url["t"] == section
    assert page.title and "Traceback" not in page.text


def test_before_anything_is_published_it_says_what_to_do(read, tmp_path):
    assert read(tmp_path, PAGE).title == "Belum ada data yang terbit"


def test_the_tables_count_the_findings_of_the_month(read, folder):
    with snapshot(folder) as connection:
        counted = connection.execute(
            "select rule, count(*) from finding join submission using (submission_id)"
            " where list_contains(periods, date '2026-10-01') group by rule"
        ).fetchall()
    page = read(folder, PAGE, b=MONTH)
    assert counted
    for rule, n in counted:
        assert f" {rule} " in page.text
        listed = read(folder, PAGE, b=MONTH, r=rule)
        assert f"Temuan {rule} · Provinsi Jawa Timur" in listed.text
        assert sum(element.proto.body.count('class="place"') for element in listed.test.get("html")) == n


def test_a_month_without_files_and_unknown_choices_are_sentences(read, folder):
    silent = read(folder, PAGE, w="35.01", b=MONTH)
    assert "Belum ada berkas untuk Oktober 2026" in silent.text
    odd = read(folder, PAGE, w="99.99", t="kapan", r="<b>", p="-3")
    assert odd.url["t"] == "temuan" and "w" not in odd.url
    assert "Temuan menurut aturan" in odd.text or "Belum ada berkas" in odd.text
    lost = read(folder, PAGE, i="bukan_ukuran")
    assert "Indikator pada tautan tidak dikenal" in lost.text and "i" not in lost.url
    kecamatan = read(folder, PAGE, w=f"{REGION}.01", b=MONTH)
    assert f"PATEN_{REGION}" in kecamatan.text or f"{REGION_LABEL} 1 " in kecamatan.text
    never = read(folder, PAGE, i="permohonan_per_10000", w=f"{REGION}.01")
    assert "tidak ada angkanya" in never.title


def test_a_region_chosen_on_the_page_stands_in_the_link(read, folder):
    page = read(folder, PAGE, i="selesai", b=MONTH)
    page.test.selectbox(key="w_any").set_value(f"{REGION}.01").run()
    assert page.url["w"] == f"{REGION}.01" and page.url["i"] == "selesai"
    assert not page.test.exception and ", Kec. " in page.title


def test_the_page_waits_for_the_same_answers_as_the_loader(folder, monkeypatch):
    monkeypatch.setenv("PATEN_DATA", str(folder))
    mine = warehouse.rows("open_questions", view_of())
    assert {(row.question, row.rows, row.sha256) for row in mine.itertuples()} == {
        (one["question"], one["rows"], one["sha256"]) for one in asked(folder)
    }
    assert len(mine)


def test_a_question_is_answered_on_the_page_and_the_answer_taken_back(read, own, monkeypatch):
    waiting = asked(own)
    page = read(own, PAGE, t="pertanyaan").test
    page.toggle(key="together").set_value(False).run()
    first = next(one["question"] for one in waiting if not one["replaced"])
    page.button(key=f"save_{first}").click().run()
    said = " ".join(element.proto.body for element in page.get("html"))
    assert "Lengkapi dahulu" in said and "alasan" in said
    page.button_group(key=f"value_{first}").set_value("tolak")
    page.text_input(key=f"reason_{first}").set_value("-dikonfirmasi lewat telepon")
    page.selectbox(key=f"by_{first}").select_index(0)
    page.button(key=f"save_{first}").click().run(timeout=90)
    said = " ".join(element.proto.body for element in page.get("html"))
    assert "Jawaban J00001 dicatat" in said and "versi data 2" in said
    assert first not in {one["question"] for one in asked(own)}
    taken = command.etl("answer", "--revoke=J00001", "--reason=keliru", "--by=Analis")
    assert taken.done
    assert first in {one["question"] for one in asked(own)}
    again = read(own, PAGE, t="pertanyaan")
    assert "(ditarik kembali)" in again.text


def test_several_names_of_a_file_are_answered_at_once(read, office):
    names = ("Surat Keterangan Tidak Mampuh", "Dispensasi Nikahh")
    office.load(office.inbox("2026-11-05", "layanan", [volume(f"{KOTA}.01", name) for name in names]), as_of=NOW)
    [one] = asked(office.root)
    page = read(office.root, PAGE, t="pertanyaan")
    assert "Dua hal: Layanan" in page.text and "Usul: pakai semua usulnya" in page.text
    page.test.selectbox(key=f"code_{one['question']}_1").set_value("NP-20")
    page.test.text_input(key=f"reason_{one['question']}").set_value("dikonfirmasi lewat telepon")
    page.test.selectbox(key=f"by_{one['question']}").select_index(0)
    page.test.button(key=f"save_{one['question']}").click().run(timeout=90)
    assert "2 jawaban dicatat" in page.text
    assert set(office.completed()) == {(f"{KOTA}.01", "NP-10"), (f"{KOTA}.01", "NP-20")}


def given(page, key: str) -> None:
    """Signs the answer of the form and saves it."""
    page.test.text_input(key=f"reason_{key}").set_value("dikonfirmasi lewat telepon")
    page.test.selectbox(key=f"by_{key}").select_index(0)
    page.test.button(key=f"save_{key}").click().run(timeout=90)


def test_each_cell_of_one_question_takes_a_number_of_its_own(read, office):
    rows = [volume(f"{KOTA}.01", requested="50%", completed="50%"), volume(f"{KOTA}.02", rejected="1%")]
    rows += [volume(f"{KOTA}.03", rejected="2%")]
    office.load(office.inbox("2026-11-05", "layanan", rows), as_of=NOW)
    [one] = asked(office.root)
    page = read(office.root, PAGE, t="pertanyaan")
    assert "F3: 2 baris, jadi satu angka tidak cukup" in page.text
    page.test.text_input(key=f"number_{one['question']}_0").set_value("40")
    page.test.text_input(key=f"number_{one['question']}_1").set_value("1,5")
    given(page, one["question"])
    assert "Jawaban “1,5” tidak dapat dipakai" in page.text
    page.test.text_input(key=f"number_{one['question']}_1").set_value("1.050")
    given(page, one["question"])
    assert "2 jawaban dicatat" in page.text
    found = office.ask("select completed, requested from service_volume where region_code = $code", code=f"{KOTA}.01")
    assert found == [(40, 1050)]


def test_like_questions_of_several_files_say_that_a_number_is_given_one_by_one(read, office):
    for day, kecamatan in (("05", "01"), ("06", "02")):
        office.load(
            office.inbox(f"2026-11-{day}", "layanan", [volume(f"{KOTA}.{kecamatan}", completed="50%")]), as_of=NOW
        )
    page = read(office.root, PAGE, t="pertanyaan")
    assert "Angka yang benar diisi satu per satu: di Mutu data & jejak › Pertanyaan, matikan" in page.text
    page.test.toggle(key="together").set_value(False).run()
    first = asked(office.root)[0]["question"]
    page.test.text_input(key=f"number_{first}").set_value("12")
    given(page, first)
    assert "Jawaban J00001 dicatat" in page.text


def test_answers_are_listed_where_they_were_asked(read, office):
    for kecamatan in (f"{KOTA}.01", "35.79.01"):
        rows = [volume(kecamatan, "Surat Antah")]
        office.load(office.inbox("2026-11-05", f"layanan{kecamatan}", rows, sender=kecamatan[:5]), as_of=NOW)
    stranger = office.inbox("2026-11-06", "bukan", [volume("Antah Berantah")], sender="35")
    office.load(stranger, as_of=NOW)
    for one in asked(office.root):
        office.answer(one["question"], "tolak")
    said = {
        place: read(office.root, PAGE, t="pertanyaan", w=place).text for place in (KOTA, f"{KOTA}.02", "35.79", "35")
    }
    shown = {place: sum(f"J0000{number}" in text for number in (1, 2, 3)) for place, text in said.items()}
    assert shown == {KOTA: 1, f"{KOTA}.02": 0, "35.79": 1, "35": 3}
    assert "Belum ada pertanyaan dari wilayah ini yang dijawab." in said[f"{KOTA}.02"]


def test_a_file_that_names_no_month_is_asked_about_beside_others_and_says_so(read, tmp_path):
    office = Office(tmp_path / "data")
    close(office.root, {"35.72", KOTA})
    office.folder.prepare()
    inbox = office.root / "inbox" / "2026-11-05_35.72_wa"
    inbox.mkdir(parents=True)
    [book] = (make.FILES / "tanpa_bulan").glob("*.xlsx")
    shutil.copy(book, inbox)
    office.load(inbox, office.inbox("2026-11-05", "layanan", [volume(f"{KOTA}.01", "Surat Antah")]), as_of=NOW)
    page = read(office.root, PAGE, t="pertanyaan")
    assert page.title == "2 pertanyaan menunggu jawaban"
    listed = read(office.root, PAGE, t="temuan", b="2026-11")
    assert "1 hal menunggu jawaban" in listed.title, "twelve cells of four rows lack one month"
    assert listed.text.count("Bulan laporan tidak pasti (") == 1
    assert "lembar Sheet1, baris 6 dan 3 baris lain" in listed.text
    assert "· bulan belum diketahui · " in page.text and "· daftar peraturan · " not in page.text


@pytest.mark.parametrize("indicator", definitions())
def test_the_rows_of_a_number_are_those_of_its_evidence(folder, tmp_path, monkeypatch, indicator):
    monkeypatch.setenv("PATEN_DATA", str(folder))
    definition, view = definitions()[indicator], view_of(REGION)
    packed = pack(Folder(folder), Cell(REGION, indicator, view.period), tmp_path / "bukti.zip")
    choices = {"indicator": indicator, "item": "", "limit": 5}
    counted = warehouse.rows("trace_counted", view, **choices)
    assert (int(counted.total.iloc[0]) if len(counted) else 0) == packed.rows
    own_facts = lineage.root(definition).facts
    for fact in lineage.facts(definition):
        measures = {"measures": []} if fact == "service_volume" else {}
        found = warehouse.rows(f"trace_{fact}", view, **choices, fact=fact, **measures)
        with zipfile.ZipFile(tmp_path / "bukti.zip") as zipped:
            name = "baris.csv" if fact == own_facts else f"dasar-{fact}.csv"
            [member] = [one for one in zipped.namelist() if one.removeprefix("SIMULASI_") == name]
            zipped.extract(member, tmp_path)
        there = duckdb.sql(f"select count(*) from read_csv('{tmp_path / member}', all_varchar = true)").fetchone()[0]
        assert (int(found.total.iloc[0]) if len(found) else 0) == there


def test_a_row_of_the_page_is_in_the_very_cell_that_it_names(folder, monkeypatch):
    monkeypatch.setenv("PATEN_DATA", str(folder))
    rows = warehouse.rows(
        "trace_service_volume", view_of(REGION), indicator="selesai", item="", fact="service_volume", limit=100,
        measures=["completed"],
    )  # fmt: skip
    content = archive.original(view_of(), rows.sha256.iloc[0])
    book = openpyxl.load_workbook(io.BytesIO(content), data_only=True)
    seen = 0
    for row in rows[rows.sha256 == rows.sha256.iloc[0]].itertuples():
        [one] = row.said
        sheet, address = one["cell"].rsplit("!", 1)
        written = book[sheet][address].value
        if isinstance(written, int):
            assert written == int(one["value"])
            seen += 1
    assert seen > 5


def test_missing_kecamatan_are_those_expected_without_a_row(folder, monkeypatch):
    monkeypatch.setenv("PATEN_DATA", str(folder))
    definition = definitions()["selesai"]
    missing = warehouse.rows(
        "trace_missing", view_of(), indicator="selesai", item="", expected=trace.awaited(definition)
    )
    with snapshot(folder) as connection:
        [(expected, reported)] = connection.execute(
            "select n_expected, n_reported from indicator where region_code = '35' and indicator = 'selesai'"
            " and item = '' and period = '2026-10-01'"
        ).fetchall()
    assert len(missing) == expected - reported


def test_the_number_is_told_with_file_row_cells_and_definition(read, folder):
    page = read(folder, PAGE, w=REGION, b=MONTH, i="tepat_waktu")
    assert page.url | {"t": "jejak", "i": "tepat_waktu"} == page.url
    assert page.title.startswith(f"Tepat waktu menurut laporan sendiri, {REGION_LABEL}: ")
    assert "berkas yang selesai tepat waktu" in page.text and "Definisi lengkap" in page.text
    assert f"PATEN_{REGION}_{MONTH}" in page.text and "lembar Layanan, baris" in page.text
    assert "Tepat waktu!" in page.text


def test_an_original_is_handed_out_only_within_scope_and_while_it_is_kept(own, monkeypatch):
    monkeypatch.setenv("PATEN_DATA", str(own))
    sent = warehouse.rows("trace_service_volume", view_of(REGION), indicator="selesai", item="", fact="service_volume",
                          limit=1, measures=[])  # fmt: skip
    sha256 = sent.sha256[0]
    path = own / "archive" / sha256
    assert archive.original(view_of(), sha256) == path.read_bytes()
    assert archive.original(view_of(REGION, (REGION,)), sha256)
    assert archive.original(view_of("35.12", ("35.12",)), sha256) is None
    assert archive.original(view_of(), "../answers.csv") is None
    content = path.read_bytes()
    path.write_bytes(content + b" ")
    assert archive.original(view_of(), sha256) is None
    path.write_bytes(content)
    (own / "archive" / "dihapus.csv").write_text(f"sha256,reason,by,at\n{sha256},nama orang,Biro,2026-11-29\n")
    assert archive.original(view_of(), sha256) is None and not archive.kept(sha256)


def test_the_evidence_is_put_together_on_the_page(read, folder):
    page = read(folder, PAGE, w=REGION, b=MONTH, i="selesai").test
    page.button(key="evidence_make").click().run(timeout=60)
    said = " ".join(element.proto.body for element in page.get("html"))
    assert "Berkas bukti siap: angka dihitung ulang dari" in said
    assert [one for one in page.get("download_button") if one.proto.label == "Unduh berkas bukti"]


@pytest.mark.parametrize(("page", "region"), [("", "35"), ("kabupaten-kota", REGION)])
def test_every_figure_leads_to_its_definition_and_its_rows(read, folder, page, region):
    drawn = " ".join(element.proto.body for element in read(folder, page, w=REGION, b=MONTH).test.get("html"))
    figures = drawn[drawn.index('<ul class="figures">') :].partition("</ul>")[0]
    assert figures.count("<li>") == figures.count("mutu-data?") == figures.count("metodologi?") == 5
    assert figures.count(f"b={MONTH}&amp;w={region}&amp;i=") == 10


def test_the_files_of_a_month_are_listed_with_what_goes_back_to_their_senders(read, folder):
    page = read(folder, PAGE, t="kiriman", b=MONTH)
    with snapshot(folder) as connection:
        sent = connection.execute(
            "select file, sha256 from submission where list_contains(periods, date '2026-10-01')"
        ).fetchall()
    assert f"{len(sent)} kiriman untuk Oktober 2026" in page.title
    labels = [one.proto.label for one in page.test.get("download_button")]
    shown = min(len(sent), 10)
    assert labels.count("Unduh buku kerja hasil pemeriksaan") == labels.count("Unduh tanda terima") == shown
    texts = [one.value for one in page.test.code]
    assert len(texts) == shown and all(len(text) <= 900 and "Tanda terima PATEN 2026-" in text for text in texts)


def test_how_a_file_was_understood_is_told_under_its_own_name(read, folder):
    page = read(folder, PAGE, t="kiriman", b=MONTH, w=REGION)
    page.test.button[0].click().run()
    assert not page.test.exception
    told = next(one.value for one in page.test.code if one.value.startswith("Berkas "))
    assert told.startswith(f"Berkas PATEN_{REGION[:5]}_{MONTH}.xlsx:") and "dibaca sebagai Layanan" in told

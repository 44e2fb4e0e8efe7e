"""Unggah laporan in every state: nothing waits, one waits, is checked, cannot be loaded, stopped, was accepted."""

import json
import shutil
import time
import zipfile
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from returning import values
from uploads import COMPLETED, LABEL, PLACE, october

from etl.folder import Folder
from etl.load import Order
from etl.pending import batch as batches
from etl.pending import deciding
from pages.parts import returning

RECEIVED = datetime(2026, 11, 9)
QUIET = lambda step, part: None  # noqa: E731


def copied(folder: Path, made: Path) -> Folder:
    for name in ("archive", "intake", "published", "office"):
        if (folder / name).exists():
            shutil.copytree(folder / name, made / name)
    return Folder(made)


def held(folder: Folder, path: Path) -> batches.Batch:
    return batches.hold(folder, [path], Order(RECEIVED, "wa", "Bagian Pemerintahan"), "Analis")


@pytest.fixture(scope="module")
def checked(folder, tmp_path_factory) -> tuple[Path, str]:
    """A folder in which a workbook with a fault waits, checked. Read only."""
    made = copied(folder, tmp_path_factory.mktemp("checked") / "data")
    one = held(made, october(folder, tmp_path_factory.mktemp("book"), wrong=True))
    deciding.check(made, one, "uji", QUIET)
    return made.root, one.id


@pytest.fixture
def own(checked, tmp_path) -> tuple[Folder, batches.Batch]:
    """The same of one's own."""
    root, name = checked
    shutil.copytree(root, tmp_path / "data")
    made = Folder(tmp_path / "data")
    return made, batches.find(made, name)


def buttons(page) -> list[str]:
    return [one.label for one in page.test.button]


@pytest.mark.parametrize("alone", [True, False])
def test_a_register_of_applicants_is_refused_on_the_page_and_waits_no_longer(read, folder, tmp_path, alone):
    made = copied(folder, tmp_path / "data")
    pack = tmp_path / "kiriman.zip"
    with zipfile.ZipFile(pack, "w") as zipped:
        zipped.writestr("daftar.csv", "Nama Pemohon;NIK\nSiti Aminah;3574014101900001\nBudi Santoso;3574010203850002\n")
        if not alone:
            zipped.write(october(folder, tmp_path), "buku.xlsx")
            zipped.writestr("dalam.zip", "x")
    one = held(made, pack)
    deciding.check(made, one, "uji", QUIET)
    page = read(made.root, "unggah", kiriman=one.id)
    assert "Kirim rekapnya saja" in page.text and "3574014101900001" not in page.text and "daftar.csv" in page.text
    assert ("Zip di dalam kiriman.zip tidak dibuka" in page.text) is not alone
    assert ("Terima dan terbitkan" in buttons(page)) is not alone
    assert "daftar.csv" in read(made.root, "unggah").text or not alone


def test_where_nothing_waits_the_page_offers_the_form_and_the_workbooks(read, folder):
    page = read(folder, "unggah")
    assert page.title == "Unggah laporan untuk diperiksa"
    assert "tidak ada angka yang berubah sebelum Anda menerimanya" in page.text
    assert "Periksa" in buttons(page)
    assert len(page.test.get("file_uploader")) == 1
    assert "Ambil buku laporan kosong" in page.text and "menunggu keputusan" not in page.text


def test_on_the_first_day_the_page_is_the_same(read, first_day):
    assert read(first_day, "unggah").title == "Unggah laporan untuk diperiksa"


def test_before_anything_is_published_the_first_report_can_be_uploaded(read, tmp_path):
    page = read(tmp_path, "unggah")
    assert page.title == "Belum ada data yang terbit"
    assert "Periksa" in buttons(page)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("asked", ["20261109-0900-abcdef", "../archive", "<b>x</b>", ""])
def test_a_batch_that_does_not_wait_is_said_and_leads_to_the_form(read, folder, asked):
    page = read(folder, "unggah", kiriman=asked)
    assert page.title == "Unggah laporan untuk diperiksa"
    assert ("tidak menunggu lagi" in page.text) == bool(asked)


def test_what_waits_is_listed_with_its_age_and_what_checking_found(read, checked):
    page = read(checked[0], "unggah")
    assert page.title == "1 kiriman menunggu diterima atau dibatalkan"
    assert f"PATEN_{PLACE}_2026-10.xlsx 1 berkas, diterima 9 November 2026 (WA) dari Bagian Pemerintahan" in page.text
    assert "perlu dibetulkan" in page.text and "dihapus sendiri dalam 7 hari" in page.text


def test_a_checked_batch_shows_the_cell_and_the_numbers_that_would_change(read, checked):
    page = read(checked[0], "unggah", kiriman=checked[1])
    assert page.title == "Sebagian dapat diterima; 1 hal perlu dibetulkan"
    assert "H6 Lembar Layanan, baris 6, kolom H" in page.text
    assert "Banyaknya berkas tidak mungkin kurang dari nol (-2)." in page.text
    assert "Caranya: Isi banyaknya berkas tanpa tanda kurang." in page.text
    typed = sum(number for address, number in COMPLETED.items() if address != "H6")
    assert f"Berkas selesai belum dilaporkan {typed} " in page.text
    assert "Kelengkapan laporan layanan 0 dari 4 4 dari 4" in page.text
    assert f"Berkas selesai belum dilaporkan {COMPLETED['D6']} " in page.text, "of the kecamatan with the fault"
    assert buttons(page)[:3] == ["Terima dan terbitkan", "Batalkan", "Periksa lagi"]
    assert page.url["kiriman"] == checked[1]


def downloads(page) -> list[str]:
    return [one.proto.label for one in page.test.get("download_button")]


def test_already_before_accepting_each_file_gives_its_returned_workbook(read, checked):
    root, name = checked
    page = read(root, "unggah", kiriman=name)
    assert downloads(page) == ["Unduh buku kerja hasil pemeriksaan"]
    [one] = batches.find(Folder(root), name).about["files"]
    sheets = values(returning._workbook(one["sha256"], "--kiriman", name))
    assert list(sheets)[:2] == ["Hasil pemeriksaan", "Layanan"]
    assert "tidak mungkin kurang dari nol" in str(sheets["Hasil pemeriksaan"])


def test_how_a_file_that_waits_is_understood_is_told_on_request(read, checked):
    page = read(checked[0], "unggah", kiriman=checked[1])
    page.test.button[3].click().run()
    assert not page.test.exception
    [told] = page.test.code
    assert f"Templat PATEN versi 1, {LABEL} ({PLACE})" in told.value and "Lembar Layanan: dibaca" in told.value


def test_a_drop_on_the_page_takes_the_batch_away_and_says_so(read, own):
    made, one = own
    page = read(made.root, "unggah", kiriman=one.id)
    page.test.button[1].click().run()
    assert not page.test.exception
    assert batches.waiting(made) == []
    assert page.title == "Unggah laporan untuk diperiksa"
    assert f"Kiriman dibatalkan: PATEN_{PLACE}_2026-10.xlsx. Tidak ada yang dimuat." in page.text


def test_an_accepted_batch_says_what_became_of_it_and_leads_to_its_place(read, own):
    made, one = own
    deciding.accept(made, one.id, "uji", QUIET)
    page = read(made.root, "unggah", kiriman=one.id)
    rows = deciding.accept(made, one.id, "uji", QUIET)["submissions"][0]
    assert page.title == f"Diterima dan terbit: {rows['accepted']} baris; 1 baris lain belum diterima"
    assert "Diterima sebagian" in page.text and f"Lihat {LABEL}" in page.text
    assert downloads(page) == ["Unduh buku kerja hasil pemeriksaan", "Unduh tanda terima"]
    [receipt] = page.test.code
    assert receipt.value.startswith("SIMULASI") and "masa sanggah s.d." in receipt.value and LABEL in receipt.value
    sheets = values(returning._workbook(rows["sha256"]))
    assert list(sheets)[:3] == ["Hasil pemeriksaan", "Tanda terima", "Layanan"]
    markup = " ".join(element.proto.body for element in page.test.get("html"))
    assert f"w={PLACE}" in markup and "kabupaten-kota?b=2026-10" in markup


def test_what_cannot_be_loaded_says_why_and_can_only_be_dropped_or_tried_again(read, own):
    made, one = own
    batches.note(one, check={"error": "buku.xlsx berisi data nyata, sedangkan folder ini untuk data simulasi."})
    page = read(made.root, "unggah", kiriman=one.id)
    assert page.title == "Kiriman ini tidak dapat dimuat"
    assert "berisi data nyata, sedangkan folder ini untuk data simulasi" in page.text
    assert buttons(page) == ["Batalkan", "Periksa lagi"]
    assert "tidak dapat dimuat" in read(made.root, "unggah").text


def told_at(one: batches.Batch, moment: float, **more: object) -> None:
    state = {"does": "periksa", "step": "Menghitung indikator", "part": 0.5, "at": moment}
    (one.root / "progress.json").write_text(json.dumps(state | more))


def test_a_check_that_runs_shows_how_far_it_is(read, own):
    made, one = own
    about = {key: value for key, value in one.about.items() if key != "check"}
    (one.root / "batch.json").write_text(json.dumps(about))
    told_at(one, time.time())
    page = read(made.root, "unggah", kiriman=one.id)
    assert page.title == "Kiriman ini sedang diperiksa"
    assert "Menghitung indikator" in page.text and "prosesnya tetap berjalan" in page.text
    assert buttons(page) == []


def test_a_check_that_died_is_said_and_can_be_done_again(read, own):
    made, one = own
    long_ago = (batches.now() - timedelta(minutes=5)).isoformat()
    about = {key: value for key, value in one.about.items() if key != "check"} | {"uploaded_at": long_ago}
    (one.root / "batch.json").write_text(json.dumps(about))
    told_at(one, time.time() - 120)
    page = read(made.root, "unggah", kiriman=one.id)
    assert page.title == "Pemeriksaan kiriman ini terhenti"
    assert buttons(page) == ["Batalkan", "Periksa lagi"]


def test_an_accept_that_failed_leaves_the_batch_and_says_why(read, own):
    made, one = own
    told_at(one, time.time(), does="terima", error="Pemuatan lain sedang berjalan.")
    page = read(made.root, "unggah", kiriman=one.id)
    assert "Pemuatan lain sedang berjalan." in page.text
    assert "Terima dan terbitkan" in buttons(page)


def test_a_check_against_older_data_says_so(read, own):
    made, one = own
    batches.note(one, check=one.about["check"] | {"against": 0})
    page = read(made.root, "unggah", kiriman=one.id)
    assert "sejak kiriman ini diperiksa; periksa lagi sebelum menerima" in page.text

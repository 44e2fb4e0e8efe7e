"""A report with a fault is seen and dropped; mended it is seen, accepted, and stands on the page of its place."""

import shutil
from pathlib import Path

import pytest
from browsing import SLOWLY, Server, english, settle
from returning import values
from test_reading import title
from uploads import COMPLETED, LABEL, MONTH, PLACE, october


@pytest.fixture(scope="module")
def own(browser, small_demo, tmp_path_factory):
    """A server of its own: what is loaded there disturbs nobody."""
    root = tmp_path_factory.mktemp("unggah") / "data"
    shutil.copytree(small_demo, root)
    running = Server(root).wait()
    yield running
    running.stop()


def upload(page, path):
    page.set_input_files("input[type=file]", path)
    page.get_by_test_id("stFileChip").wait_for()
    page.get_by_role("button", name="Periksa", exact=True).click()
    page.wait_for_url("**kiriman=**", timeout=SLOWLY)


def test_a_fault_is_seen_and_dropped_and_the_mended_report_seen_and_accepted(visit, own, tmp_path):
    page = visit("/unggah", base=own.url)
    page.get_by_role("button", name="Pilih berkas").wait_for()
    upload(page, october(own.folder, tmp_path / "salah", wrong=True))
    page.wait_for_selector(".working")
    page.reload()  # in the middle of checking
    page.wait_for_selector(".findings", timeout=SLOWLY)
    settle(page)
    assert "H6" in page.locator(".findings").inner_text() and english(page) == []
    page.get_by_role("button", name="Batalkan").click()
    page.get_by_text("Tidak ada yang dimuat.").wait_for(timeout=SLOWLY)
    settle(page)
    assert "kiriman=" not in page.url and not list((own.folder / "pending").glob("*/batch.json"))

    upload(page, october(own.folder, tmp_path / "betul"))
    page.wait_for_selector("table.changed", timeout=SLOWLY)
    settle(page)
    assert title(page) == "Semua baris dapat diterima"
    completed = page.locator("table.changed tr", has_text="Berkas selesai").first
    assert completed.locator("td").all_inner_texts() == ["belum dilaporkan", str(sum(COMPLETED.values()))]
    other = visit("/unggah", base=own.url)  # somebody else sees that it waits
    other.locator("table.waiting a").click()
    other.wait_for_selector("table.changed")
    page.get_by_role("button", name="Terima dan terbitkan").click()
    page.get_by_text("Terbit sebagai versi data").wait_for(timeout=SLOWLY)
    settle(page)
    with page.expect_download(timeout=SLOWLY) as fetched:
        page.get_by_role("button", name="Unduh buku kerja hasil pemeriksaan").click()
    assert fetched.value.suggested_filename == f"SIMULASI_PATEN_{PLACE}_{MONTH}_diperiksa.xlsx"
    assert list(values(Path(fetched.value.path()).read_bytes()))[:2] == ["Hasil pemeriksaan", "Tanda terima"]
    page.locator(".onward a", has_text=LABEL).click()
    page.wait_for_selector("table.volumes")
    settle(page)
    assert f"w={PLACE}" in page.url and f"b={MONTH}" in page.url
    first = page.locator("table.volumes tr", has_text="Gadingrejo")
    assert str(COMPLETED["D5"] + COMPLETED["H5"]) in first.inner_text()
    assert page.errors == [] and page.outside == []


def test_a_workbook_to_fill_in_can_be_fetched(visit, own, tmp_path):
    page = visit("/unggah", base=own.url)
    page.get_by_role("combobox", name="Kabupaten/kota").fill("Kota Batu")
    page.keyboard.press("Enter")
    settle(page)
    with page.expect_download(timeout=SLOWLY) as fetched:
        page.get_by_role("button", name="Unduh buku laporan").click()
    fetched.value.save_as(tmp_path / "buku.xlsx")
    assert fetched.value.suggested_filename.startswith("PATEN_35.79_")
    assert (tmp_path / "buku.xlsx").read_bytes().startswith(b"PK")

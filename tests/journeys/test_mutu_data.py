"""From the map of the province to the cell of a spreadsheet, and a question that is answered in the browser."""

import re
import shutil

import pytest
from browsing import SLOWLY, Server, settle
from page_data import REGION


def test_from_the_map_to_the_row_in_the_spreadsheet(visit, server):
    page = visit("/?b=2026-10")
    page.evaluate("window.stayed = true")
    page.locator(f".tile[href*='w={REGION}'], .tile[title*='Kota Probolinggo']").first.click()
    page.wait_for_url("**/kabupaten-kota**")
    settle(page)
    page.locator(".figures li", has_text="Berkas selesai").locator("a.rows-behind").click()
    page.wait_for_url("**/mutu-data**")
    settle(page)
    assert {"i=selesai", f"w={REGION}", "b=2026-10"} <= set(page.url.partition("?")[2].split("&"))
    assert page.evaluate("window.stayed")
    row = page.locator("table.traced tbody tr").first
    assert re.search(r"lembar Layanan, baris \d+", row.inner_text())
    assert re.search(r"Layanan!\w+\d+", row.locator("code").first.inner_text())
    with page.expect_download(timeout=SLOWLY) as taken:
        page.get_by_role("button", name="Unduh berkas asli").first.click()
    assert taken.value.suggested_filename.endswith(".xlsx")
    original = taken.value.path().read_bytes()
    assert any(original == path.read_bytes() for path in (server.folder / "archive").iterdir())


def test_the_evidence_is_put_together_and_taken_home(visit):
    page = visit(f"/mutu-data?w={REGION}&b=2026-10&i=selesai")
    page.get_by_role("button", name="Siapkan berkas bukti").click()
    with page.expect_download(timeout=SLOWLY) as taken:
        page.get_by_role("button", name="Unduh berkas bukti").click()
    assert taken.value.suggested_filename == f"bukti-{REGION}-selesai-2026-10.zip"
    assert "dihitung ulang dari" in page.inner_text("body")


@pytest.fixture
def own(server, tmp_path):
    """A server on a copy of the demo of its own."""
    running = Server(shutil.copytree(server.folder, tmp_path / "data")).wait()
    yield running
    running.stop()


def test_a_question_is_answered_and_the_page_shows_the_new_version(visit, own):
    page = visit("/mutu-data?t=pertanyaan", base=own.url)
    before = int(re.match(r"\d+", page.inner_text("h1"))[0])
    form = page.get_by_test_id("stExpander").first
    form.get_by_role("radio", name="Tolak: salah semua").click()
    form.get_by_label("Alasan").fill("dikonfirmasi lewat telepon")
    form.get_by_label("Dijawab sebagai").click()
    page.get_by_role("option").first.click()
    form.get_by_role("button", name="Simpan jawaban").click()
    page.locator(".told.good").wait_for(timeout=SLOWLY)
    settle(page)
    assert "versi data" in page.locator(".told.good").inner_text()
    after = re.match(r"\d+", page.inner_text("h1"))
    assert (int(after[0]) if after else 0) < before
    assert "J00001" in page.inner_text("body")

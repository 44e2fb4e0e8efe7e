"""Pelaporan as only a browser shows it: the morning round, where cells and chats lead, what stays in sight."""

import shutil

import pytest
from browsing import Server, settle

PAGE = "/pelaporan"


def test_a_cell_leads_to_its_region_and_month_without_a_reload(visit):
    page = visit(PAGE)
    page.evaluate("window.stayed = true")
    cell = page.locator(".heat a.cell.check").last
    words, address = cell.get_attribute("aria-label"), cell.get_attribute("href")
    cell.click()
    page.wait_for_url("**/kabupaten-kota**")
    settle(page)
    assert page.url.endswith(address)
    assert page.evaluate("window.stayed")
    assert words.split(":")[0] in page.inner_text("body")


def test_a_chat_opens_in_a_tab_of_its_own_with_the_text_and_the_page_stays(visit):
    page = visit(PAGE)
    page.context.route("https://wa.me/**", lambda route: route.fulfill(body="ok"))
    with page.expect_popup() as opened:
        page.locator(".calls a", has_text="WhatsApp").first.click()
    assert opened.value.url.startswith("https://wa.me/62800")
    assert "SIMULASI" in opened.value.url
    opened.value.close()
    page.context.unroute("https://wa.me/**")
    assert page.url.split("?")[0].endswith(PAGE)


def test_the_months_stay_in_sight_while_the_grid_is_read(visit):
    page = visit(PAGE)
    page.locator(".heat tbody tr").last.scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    month = page.locator(".heat thead th").nth(12).bounding_box()
    assert 0 <= month["y"] < 60


def test_the_phone_shows_six_months_and_all_places(visit):
    page = visit(PAGE, width=390)
    heads = page.locator(".heat thead th")
    assert sum(head.is_visible() for head in heads.all()) == 1 + 6
    assert page.locator(".heat tbody th a").count() == 38
    page.locator(".jumps a", has_text="Kisi laporan").click()
    page.wait_for_timeout(300)
    assert page.locator("#kisi").bounding_box()["y"] < 300


@pytest.fixture
def own(server, tmp_path):
    """A server on a copy of the demo of its own."""
    running = Server(shutil.copytree(server.folder, tmp_path / "data")).wait()
    yield running
    running.stop()


def test_the_morning_round_from_who_has_not_reported_to_the_call_and_its_line_in_the_log(visit, own):
    page = visit("/", base=own.url)
    missing = page.locator("h2#belum-lapor").inner_text()
    page.locator(".st-key-bar .menu summary", has_text="Pantau").click()
    page.locator(".st-key-bar .menu a", has_text="Pelaporan").click()
    page.wait_for_url("**/pelaporan**")
    settle(page)
    assert page.inner_text("h1") == missing, "both pages name the same offices"
    first = page.locator(".calls li").first
    name = first.locator(".name").inner_text()
    page.get_by_text(f"Teks untuk {name}").click()
    page.get_by_text("SIMULASI", exact=False).first.wait_for()
    page.get_by_text("Tambah catatan").click()
    page.get_by_label("Dicatat oleh").fill("Analis Biro")
    page.get_by_role("button", name="Simpan catatan").click()
    done, fault = page.get_by_text("Tercatat: "), page.get_by_test_id("stAlertContentError")
    done.or_(fault).first.wait_for()
    assert done.count(), fault.all_inner_texts()
    settle(page)
    assert page.locator(".calls .noted").count() >= 1
    assert "contact" in (own.folder / "answers.csv").read_text(encoding="utf-8")


def test_on_a_phone_who_has_not_reported_is_two_taps_away_and_the_way_back_is_one(visit):
    page = visit("/", width=390)
    page.locator(".jumps a", has_text="Belum lapor").click()
    name = page.locator(".region-list a").first
    said = name.inner_text()
    name.click()
    page.wait_for_url("**/kabupaten-kota**")
    settle(page)
    assert said in page.inner_text("body")
    page.locator(".trail a", has_text="Jawa Timur").click()
    page.locator(".tile-map").wait_for()
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth <= innerWidth")

"""What readers do: open a link, look, click, go back, on a desk and on a phone."""

import re
import shutil

from browsing import Server, english, settle
from house_words import ENGLISH
from page_data import REGION, REGION_LABEL


def title(page) -> str:
    return page.inner_text("h1")


def test_the_first_visitor_of_a_new_server_may_come_by_a_link_to_an_inner_page(server):
    assert REGION_LABEL in server.first_visit or "kecamatan" in server.first_visit
    assert "kecamatan beroperasi" in server.first_visit
    assert not [line for line in server.first_visit.splitlines() if ENGLISH.search(line.lower())]
    assert "Page not found" not in server.first_visit


def test_a_link_shows_its_region_and_month_and_stays_as_it_is(visit):
    page = visit(f"/kabupaten-kota?w={REGION}")
    assert page.get_by_role("combobox", name="Kabupaten/kota").input_value() == REGION_LABEL
    month = re.search(r"b=(\d{4}-\d{2})", page.url)[1]
    again = visit(f"/kabupaten-kota?w={REGION}&b={month}")
    assert again.url.endswith(f"/kabupaten-kota?w={REGION}&b={month}")
    assert title(again) == title(page)


def test_a_tile_leads_to_its_region_and_back_leads_to_the_map(visit):
    page = visit("/")
    page.locator(".tile", has_text="Probolinggo").last.click()
    page.wait_for_url("**/kabupaten-kota**")
    settle(page)
    assert re.search(r"w=35\.\d\d", page.url) and "b=" in page.url
    page.go_back()
    page.wait_for_selector(".tile-map")
    settle(page)
    assert "/kabupaten-kota" not in page.url


def test_a_region_that_has_not_reported_is_one_click_away(visit):
    page = visit("/")
    link = page.locator(".region-list a").first
    name = link.inner_text()
    link.click()
    page.wait_for_url("**/kabupaten-kota**")
    settle(page)
    assert page.get_by_role("combobox", name="Kabupaten/kota").input_value() == name


def test_the_menu_carries_the_choices(visit):
    page = visit(f"/kabupaten-kota?w={REGION}")
    page.locator(".st-key-bar summary", has_text="Pantau").click()
    link = page.locator(".st-key-bar a", has_text="Ringkasan")
    address = link.evaluate("link => link.href")
    assert re.fullmatch(rf"http://[^/]+/\?b=\d{{4}}-\d\d&w={REGION}", address)
    link.click()
    page.wait_for_selector(".tile-map")
    settle(page)
    assert f"w={REGION}" in page.url
    page.locator(".st-key-bar summary", has_text="Telusuri").click()
    page.locator(".st-key-bar a", has_text="Kabupaten/kota").click()
    page.wait_for_selector(".steps")
    assert page.get_by_role("combobox", name="Kabupaten/kota").input_value() == REGION_LABEL


def test_a_link_in_the_text_leads_on_without_a_reload(visit):
    page = visit(f"/kabupaten-kota?w={REGION}")
    page.evaluate("window.stayed = true")
    page.locator(".trail a", has_text="Jawa Timur").click()
    page.wait_for_selector(".tile-map")
    settle(page)
    assert page.evaluate("window.stayed")
    assert "/kabupaten-kota" not in page.url and "w=35" in page.url


def test_the_map_can_show_another_measure_and_the_link_says_which(visit):
    page = visit("/")
    page.get_by_role("radio", name="Dilimpahkan").click()
    page.wait_for_url("**i=dilimpahkan**")
    settle(page)
    assert "dilimpahkan" in page.locator(".tile").first.get_attribute("title") or page.locator(".tile.missing").count()
    again = visit(page.url.removeprefix(page.url.split("/?")[0]))
    assert again.get_by_role("radio", name="Dilimpahkan").get_attribute("aria-checked") == "true"


def test_on_a_phone_the_menu_is_in_the_sidebar_and_carries_the_choices_too(visit):
    page = visit(f"/kabupaten-kota?w={REGION}", width=390)
    assert not page.locator(".st-key-bar a").first.is_visible()
    page.get_by_test_id("stExpandSidebarButton").click()
    link = page.get_by_test_id("stSidebar").locator("a", has_text="Ringkasan")
    assert f"w={REGION}" in link.get_attribute("href")
    link.click()
    page.wait_for_selector(".tile-map")
    settle(page)
    assert f"w={REGION}" in page.url
    page.locator(".finding h1").click(timeout=3000)  # the sidebar has made room
    page.wait_for_selector(
        "[data-testid=stSidebar][data-collapsed=true], [data-testid=stSidebar][aria-expanded=false]", state="attached"
    )


def test_an_address_that_is_no_page_leads_to_the_first_and_says_so(visit):
    page = visit("/peringkat?w=35.74")
    assert "Halaman “peringkat” tidak ada" in page.inner_text("body")
    assert "halaman=" not in page.url
    assert "beroperasi" in title(page)
    assert english(page) == []


def test_before_anything_is_published_every_address_says_what_to_do(server, contexts, tmp_path):
    empty = Server(tmp_path).wait()
    try:
        page = contexts(1440, False).new_page()
        page.goto(f"{empty.url}/kabupaten-kota?w={REGION}")
        settle(page)
        assert title(page) == "Belum ada data yang terbit"
        assert english(page) == []
    finally:
        empty.stop()


def test_a_damaged_snapshot_is_a_sentence_with_a_number_not_a_traceback(server, contexts, tmp_path):
    shutil.copytree(server.folder / "published", tmp_path / "published")
    for snapshot in (tmp_path / "published").glob("*.duckdb"):
        snapshot.write_bytes(b"not a database")
    damaged = Server(tmp_path).wait()
    try:
        page = contexts(1440, False).new_page()
        page.goto(damaged.url)
        page.get_by_text("Halaman ini gagal dimuat. Sampaikan nomor").wait_for()
        assert "Traceback" not in page.inner_text("body")
        assert english(page) == []
    finally:
        damaged.stop()


def test_pages_say_that_they_are_in_indonesian_and_answer_safely(visit):
    page = visit("/")
    assert page.get_attribute("html", "lang") == "id"
    headers = page.request.get(page.url).headers
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    sheet = page.request.get(page.evaluate("document.querySelector('body > link[rel=stylesheet]').href"))
    assert sheet.headers["content-type"].startswith("text/css") and "immutable" in sheet.headers["cache-control"]

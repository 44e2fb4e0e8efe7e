"""Pelaporan as only a browser shows it: cells and chats lead on, the head of the grid stays in sight."""

from browsing import settle

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

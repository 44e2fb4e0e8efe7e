"""Kepatuhan and Perbandingan where only a browser shows it: the matrix scrolls in its box, lines lead on."""

from browsing import settle
from page_data import REGION, REGION_LABEL


def test_on_a_phone_the_matrix_scrolls_within_its_box_and_names_stay_in_sight(visit):
    page = visit(f"/kepatuhan?w={REGION}", width=390)
    box = page.locator(".scroll-box")
    inner, outer = box.evaluate("box => [box.scrollWidth, box.clientWidth]")
    assert inner > outer, "24 requirements are wider than a phone"
    box.evaluate("box => { box.scrollLeft = box.scrollWidth }")
    name = box.locator("tbody th").first
    assert name.bounding_box()["x"] >= box.bounding_box()["x"] - 1
    last = box.locator("tbody tr").first.locator("td").last
    assert last.bounding_box()["x"] < 390


def test_the_head_of_a_column_lists_who_lacks_it_and_the_list_can_be_closed(visit):
    page = visit("/kepatuhan")
    page.evaluate("window.stayed = true")
    page.locator(".shares .turned a", has_text="Tempat piket").click()
    page.wait_for_url("**r=T7**")
    page.locator(".who-lacks").wait_for()
    page.get_by_text("Tutup daftar ini").click()
    page.wait_for_selector(".who-lacks", state="detached")
    settle(page)
    assert page.evaluate("window.stayed") and "r=T7" not in page.url
    page.get_by_role("radio", name="Teknis").click()
    page.wait_for_url("**g=teknis**")


def test_a_line_of_the_comparison_leads_to_its_region_without_a_reload(visit):
    page = visit("/perbandingan")
    page.evaluate("window.stayed = true")
    page.locator(".ranks a", has_text=REGION_LABEL).click()
    page.wait_for_url("**/kabupaten-kota**")
    settle(page)
    assert page.evaluate("window.stayed") and f"w={REGION}" in page.url

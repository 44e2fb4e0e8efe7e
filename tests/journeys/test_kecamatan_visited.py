"""From a kabupaten/kota down to a kecamatan and to another one, as a reader clicks."""

from browsing import settle
from page_data import REGION


def title(page) -> str:
    return page.inner_text("h1")


def test_a_name_in_the_step_table_leads_to_its_kecamatan_without_a_reload_and_the_trail_leads_back(visit):
    page = visit(f"/kabupaten-kota?w={REGION}")
    page.evaluate("window.stayed = true")
    link = page.locator(".steps th a").first
    name = link.inner_text()
    link.click()
    page.wait_for_selector(".checklist")
    settle(page)
    assert page.evaluate("window.stayed")
    assert "/kecamatan?" in page.url and f"w={REGION}." in page.url
    assert title(page).startswith(f"Kec. {name}")
    page.locator(".trail a").last.click()
    page.wait_for_selector(".steps")
    settle(page)
    assert f"w={REGION}" in page.url and f"w={REGION}." not in page.url


def test_another_kecamatan_is_chosen_from_the_list_and_back_undoes_it(visit):
    page = visit(f"/kecamatan?w={REGION}.01")
    before = title(page)
    page.get_by_role("combobox", name="Kecamatan").click()
    page.get_by_role("option").nth(1).click()
    page.wait_for_url(f"**w={REGION}.02**")
    settle(page)
    assert title(page) != before
    page.go_back()
    page.wait_for_url(f"**w={REGION}.01**")
    settle(page)
    assert title(page) == before


def test_the_choice_of_a_kecamatan_leads_to_it(visit):
    page = visit(f"/kecamatan?w={REGION}")
    page.locator(".choice a").first.click()
    page.wait_for_selector(".checklist")
    settle(page)
    assert f"w={REGION}.01" in page.url

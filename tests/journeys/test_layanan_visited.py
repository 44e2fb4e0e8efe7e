"""Layanan in a browser: a name leads to one service, a small line to its region, without a reload."""

from browsing import settle
from page_data import REGION


def test_a_service_in_the_table_and_then_a_region_of_it_are_each_one_click(visit):
    page = visit("/layanan")
    page.evaluate("window.stayed = true")
    link = page.locator(".services a").first
    name = link.inner_text()
    link.click()
    page.wait_for_url("**s=**")
    settle(page)
    assert page.inner_text("h1").startswith(f"{name}:")
    assert page.get_by_role("combobox", name="Layanan").input_value() == name
    entry = page.locator(".multiples a", has_text="Kota Probolinggo")
    entry.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**w={REGION}**")
    settle(page)
    assert "s=" in page.url and page.locator(".multiples li").count() == 5
    page.locator(".trail a", has_text="Jawa Timur").click()
    page.wait_for_function("document.querySelectorAll('.multiples li').length === 38")
    settle(page)
    assert page.evaluate("window.stayed") and page.inner_text("h1").startswith("Berkas selesai")


def test_on_a_phone_every_measure_is_within_reach(visit):
    page = visit("/layanan", width=390)
    for name in ("Selesai", "Permohonan", "Tepat waktu", "Sisa", "Ditolak", "Pengaduan"):
        box = page.get_by_role("radio", name=name, exact=True).bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= 390, name

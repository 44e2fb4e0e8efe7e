"""Jelajah in a browser: write, run, stop, take along."""

from browsing import SLOWLY, settle

ENDLESS = "select count(*) from range(100000000) a, range(100000000) b where a.range * b.range = -1"


def write(page, sql: str) -> None:
    page.get_by_label("Kueri SQL").fill(sql)
    page.get_by_role("button", name="Jalankan").click()


def test_a_query_is_written_run_and_taken_along(visit):
    page = visit("/jelajah?t=sql")
    write(page, "select '=1+1' as rumus, count(*) as banyak from stage")
    page.get_by_text("1 baris").wait_for()
    settle(page)
    assert "q=" in page.url
    with page.expect_download(timeout=SLOWLY) as taken:
        page.get_by_role("button", name="Unduh CSV").click()
    assert taken.value.suggested_filename.startswith("SIMULASI_pantau-paten_kueri_v")
    with open(taken.value.path(), encoding="utf-8-sig") as file:
        head, row, *_ = file.read().splitlines()
    assert head == "rumus;banyak" and row.startswith("'=1+1;")
    again = visit(page.url[page.url.index("/jelajah") :])
    assert again.get_by_label("Kueri SQL").input_value().startswith("select '=1+1'")


def test_a_query_without_end_can_be_stopped_and_the_next_one_answers(visit):
    page = visit("/jelajah?t=sql")
    write(page, ENDLESS)
    page.get_by_role("button", name="Hentikan").click()
    page.get_by_text("Kueri dihentikan.").wait_for()
    settle(page)
    write(page, "select 41 + 1 as jawaban")
    page.get_by_text("1 baris").wait_for()
    assert not page.get_by_role("button", name="Hentikan").count()


def test_an_example_fills_the_editor_without_a_reload(visit):
    page = visit("/jelajah?t=sql")
    page.evaluate("window.stayed = true")
    page.locator(".examples a").nth(1).click()
    page.wait_for_function("document.querySelector('textarea').value.includes('lever')")
    settle(page)
    assert page.evaluate("window.stayed")
    page.get_by_role("button", name="Jalankan").click()
    page.get_by_text("baris, ").wait_for()

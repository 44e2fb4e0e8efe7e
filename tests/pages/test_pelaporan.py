"""Pelaporan: what stands in the grid is what the ledger holds, and nobody is called whom nothing is asked."""

import csv
import json
import re
import shutil
from datetime import date

import duckdb
import pandas as pd
import pytest
from page_data import REGION

from pages.pantau import pelaporan
from pages.parts import letters
from pages.parts.pickers import start
from paten import contacts, warehouse

PAGE, LISTED = pelaporan.URL, pelaporan.LISTED
IN = "('tepat_waktu', 'terlambat', 'masuk')"


def current(folder) -> dict:
    return json.loads((folder / "published" / "current.json").read_text())


def ledger(folder, question: str, *values) -> list[tuple]:
    """What the snapshot itself says, asked without the questions of the pages."""
    with duckdb.connect(str(folder / "published" / current(folder)["file"]), read_only=True) as connection:
        return connection.execute(question, values).fetchall()


def drawn(page) -> str:
    return " ".join(element.proto.body for element in page.test.get("html"))


def grid(page) -> str:
    made = drawn(page)
    table = made[made.index('class="plain heat"') :]
    return table[: table.index("</table>")]


def shown_month(page) -> date:
    return date.fromisoformat(page.url["b"] + "-01")


@pytest.mark.parametrize("kind", ["layanan", "kepatuhan"])
def test_the_grid_shows_what_the_ledger_holds(read, folder, kind):
    page = read(folder, PAGE, l=kind)
    months = f"report_type = '{kind}' and period <= ? and period > ?::date - interval 12 month"
    month = shown_month(page)
    ((regions, missing, partial, covered),) = ledger(
        folder,
        f"select count(distinct region_code), count(*) filter (timeliness = 'belum_lapor' and outcome is null),"
        f" count(*) filter (timeliness in {IN} and n_kecamatan < n_kecamatan_expected),"
        f" sum(n_kecamatan) filter (period = ?) from report where {months}",
        month,
        month,
        month,
    )
    cells = grid(page)
    assert cells.count('<th scope="row"><a') == regions
    assert cells.count('class="cell missing"') == missing
    assert cells.count('class="cell count"') == partial
    total = cells[cells.index('class="total"') :].split("</tr>")[0]
    assert re.findall(r'aria-hidden="true">([\d.]*)<', total)[-1].replace(".", "") == str(covered)


def test_a_cell_leads_to_the_page_of_its_region_and_month_and_has_words(read, folder):
    page = read(folder, PAGE)
    month = page.url["b"]
    link = re.search(rf'<a class="cell [^>]*href="kabupaten-kota\?b={month}&amp;w={REGION}"[^>]*>', grid(page))
    assert re.search(r'aria-label="\w+ \d{4}: [^"]+"', link[0])


def test_a_month_has_the_same_sign_and_words_here_and_on_the_page_of_its_region(read, folder):
    grids = [grid(read(folder, PAGE, l=kind)) for kind in ("layanan", "kepatuhan")]
    waiting = ledger(folder, "select distinct region_code from report where outcome = 'diterima_sebagian'")
    signs = set()
    for (code,) in [*waiting, (REGION,)]:
        of_region = re.compile(rf'<a class="cell (\w+)" href="[^"]*w={code}" title="([^"]+)"')
        here = [of_region.findall(one)[-3:] for one in grids]
        record = drawn(read(folder, "kabupaten-kota", w=code))
        record = record[record.index('class="plain record"') :]
        lines = record[: record.index("</table>")].split('<th scope="row">')[1:]
        there = [re.findall(r'<span class="cell (\w+)" title="([^"]+)"', line)[-3:] for line in lines]
        assert there == here
        signs |= {sign for line in there for sign, _ in line}
    assert signs >= {"check", "mend"}


def test_the_longest_silence_comes_first(read, folder):
    page = read(folder, PAGE)
    last_one = "coalesce(max(period) filter (timeliness in ('tepat_waktu', 'masuk')), min(period) - interval 1 month)"
    question = f"select region_code, date_diff('month', {last_one}, ?) from report where report_type = 'layanan'"
    months = dict(ledger(folder, f"{question} and period <= ? group by 1", *[shown_month(page)] * 2))
    order = re.findall(r'<th scope="row"><a href="[^"]*w=(35\.\d\d)', grid(page))
    assert [months[code] for code in order] == sorted(months.values(), reverse=True)
    assert len(set(months.values())) > 1


def test_the_list_calls_those_who_are_missing_and_thanks_those_who_are_in(read, folder):
    page = read(folder, PAGE)
    missing = ledger(
        folder,
        "select label from report join region using (region_code)"
        " where report_type = 'layanan' and timeliness = 'belum_lapor' and period = ?",
        shown_month(page),
    )
    made = drawn(page)
    for (name,) in missing:
        entry = made[made.index(f'>{name}</a></span><span class="end">') :]
        assert re.search(r"<p>Laporan layanan[^<]* belum masuk|<p>Kiriman [^<]* dikembalikan", entry[:400])
    assert len(missing) > LISTED
    assert int(re.search(r"(\d+) kantor lainnya", page.text)[1]) >= len(missing) - LISTED
    thanked = re.findall(r"<pre>([^<]*)</pre>", made[made.index("ucapan terima kasih") :])
    assert all("sudah kami terima; terima kasih" in one and "belum kami terima" not in one for one in thanked)


def test_every_text_is_marked_as_simulated_and_leads_to_a_chat(read, folder):
    page = read(folder, PAGE)
    texts = [element.value for element in page.test.code] + re.findall(r"<pre>([^<]*)</pre>", drawn(page))
    assert texts and all(one.startswith("SIMULASI, bukan pesan resmi.") for one in texts)
    chats = re.findall(
        r'href="https://wa\.me/(62800\d+)\?text=SIMULASI[^"]*" target="_blank" rel="noopener noreferrer"', drawn(page)
    )
    assert len(chats) == len(texts)


def test_the_link_says_which_reports_and_a_bad_one_falls_back(read, folder):
    assert read(folder, PAGE, l="kepatuhan").url["l"] == "kepatuhan"
    page = read(folder, PAGE, l="<b>apa</b>", b="2031-01", w="35.99")
    assert "l" not in page.url
    assert "Laporan layanan kabupaten/kota" in page.text
    assert "Belum ada data untuk" in page.text


def test_the_first_day_has_no_traceback_and_no_invented_report(read, first_day):
    page = read(first_day, PAGE)
    assert "belum pernah melapor" in page.title or "belum" in page.title
    assert 'class="cell check"' not in drawn(page)
    assert "Kontak kantor belum dicatat: tambahkan barisnya" in page.text


def test_before_anything_is_published_the_page_says_what_to_do(read, tmp_path):
    assert read(tmp_path, PAGE).title == "Belum ada data yang terbit"


def test_a_ledger_without_a_month_is_a_sentence(read, folder, monkeypatch):
    asked = pelaporan.ask

    def nothing_due(question, view, **choices):
        rows = asked(question, view, **choices)
        return rows.iloc[:0] if question == "reporting_totals" else rows

    monkeypatch.setattr(pelaporan, "ask", nothing_due)
    assert read(folder, PAGE).title == "Belum ada laporan bulanan yang ditunggu"


@pytest.fixture
def own(folder, tmp_path):
    """A data folder of one's own: it may be written to."""
    return shutil.copytree(folder, tmp_path / "data", ignore=shutil.ignore_patterns("inbox"))


def test_a_wrong_line_of_the_contacts_is_named_and_nobodys_number_is_shown(read, own):
    lines = ["region_code,function,phone,note", f"{REGION},Kabag,0335-000001,", "35.99,Bapak Anu,0811-1111-111,"]
    (own / contacts.WHERE).write_text("\n".join(lines))
    page = read(own, PAGE)
    assert f"Baris 3 {contacts.WHERE}: region_code bukan kode" in page.text
    assert "0811-1111" not in page.text and "Anu" not in page.text
    assert "0335-000001" in page.text
    assert "Kontak 37 kabupaten/kota belum dicatat" in page.text


def test_a_recorded_call_is_published_and_shown(read, own):
    page = read(own, PAGE)
    before = current(own)["version"]
    form = page.test
    code, label = next((box.value, box.options[0]) for box in form.selectbox if box.label == "Kantor")
    next(box for box in form.selectbox if box.label == "Dihubungi lewat").set_value("WhatsApp")
    next(box for box in form.selectbox if box.label == "Berjanji mengirim").select_index(5)
    next(one for one in form.text_input if one.label == "Dicatat oleh").set_value("Analis Biro")
    next(one for one in form.button if one.label == "Simpan catatan").click().run(timeout=120)
    assert not form.exception, form.exception
    assert form.success[0].value.startswith(f"Tercatat: {label}, WhatsApp ")
    with (own / "answers.csv").open(encoding="utf-8", newline="") as handle:
        written = list(csv.DictReader(handle))[-2:]
    assert [(one["about"], one["question"], one["by"]) for one in written] == [
        (code, "contact", "Analis Biro"),
        (code, "promise", "Analis Biro"),
    ]
    assert current(own)["version"] > before
    assert re.search(r"Dihubungi \d+ \w+ lewat WhatsApp; berjanji \d+ \w+", page.text)


def test_a_record_with_a_number_of_a_person_is_refused(read, own):
    page = read(own, PAGE)
    next(one for one in page.test.text_input if one.label == "Tentang").set_value("telepon 0812-3456-7890")
    next(one for one in page.test.text_input if one.label == "Dicatat oleh").set_value("Analis Biro")
    next(one for one in page.test.button if one.label == "Simpan catatan").click().run()
    assert "hapus nomor telepon atau NIK" in page.text
    assert not (own / "answers.csv").exists()


def test_the_letter_is_offered_where_it_is_next_and_made_only_when_asked_for(read, folder, monkeypatch):
    asked = pelaporan.ask
    monkeypatch.setattr(letters, "made", lambda *_: pytest.fail("a letter was built before the click"))

    def called(question, view, **choices):
        """The first office was called by telephone, the second got both letters."""
        rows = asked(question, view, **choices)
        if question == "calls":
            said = ("telepon 12 November 2026",), ("surat Kepala Biro 13 November", "surat a.n. Gubernur 20 November")
            noted = [[{"answer": one, "at": pd.Timestamp("2026-11-21")} for one in each] for each in said]
            rows = rows.assign(contacts=[*noted, *[None] * (len(rows) - 2)])
        return rows

    monkeypatch.setattr(pelaporan, "ask", called)
    page = read(folder, PAGE)
    assert page.text.count("Langkah berikutnya surat Kepala Biro; terakhir telepon 12 November 2026") == 1
    assert "Semua langkah sudah dilakukan; terakhir surat a.n. Gubernur 20 November 2026" in page.text
    assert "Langkah berikutnya pesan singkat; belum ada yang dicatat" in page.text
    offered = [one.label for one in page.test.get("download_button")]
    assert offered == ["Unduh surat pengingat (Word)", "Unduh surat pengingat (PDF)"] * 2, "in the entry, in the list"
    ways = next(box for box in page.test.selectbox if box.label == "Dihubungi lewat").options
    assert {"surat Kepala Biro", "surat a.n. Gubernur", "surat permintaan klarifikasi"} <= set(ways)
    listed = next(box for box in page.test.selectbox if box.label == "Surat").options
    assert {one.split(": ")[1].split(",")[0] for one in listed} == {"pengingat", "permintaan klarifikasi"}


def test_a_template_of_the_office_that_cannot_be_used_is_told_beside_the_letter(read, folder, monkeypatch, tmp_path):
    own = tmp_path / "surat.typ"
    own.write_text("#letter.nothing", encoding="utf-8")
    monkeypatch.setattr(letters.own_templates.package, "own", lambda name: own if name == own.name else None)
    page = read(folder, PAGE)
    assert (
        "Templat surat.typ tidak dapat dipakai" in page.text and "hapus berkas itu dari office/templates" in page.text
    )
    closed = {button.label.rpartition(" ")[2]: button.proto.disabled for button in page.test.get("download_button")}
    assert closed == {"(Word)": False, "(PDF)": True}


def test_no_contact_is_in_the_snapshot(folder):
    """Telephone numbers stay in the office's own file."""
    assert (folder / contacts.WHERE).exists()
    for relation in ("meta", "region", "answer", "submission", "finding"):
        assert ledger(folder, f"select count(*) from {relation} as it where it::varchar like '%62-800-%'") == [(0,)]


def test_completeness_is_the_same_number_in_the_grid_and_in_the_indicator(read, folder, monkeypatch):
    monkeypatch.setenv("PATEN_DATA", str(folder))
    month = shown_month(read(folder, PAGE))
    view = start(current(folder)["version"]).at(period=month)
    totals = warehouse.rows("reporting_totals", view, report_type="layanan", months=1).iloc[0]
    ((numerator, denominator),) = ledger(
        folder,
        "select numerator, denominator from indicator"
        " where indicator = 'kelengkapan_laporan' and region_code = '35' and period = ?",
        month,
    )
    assert (totals.n_kecamatan, totals.n_kecamatan_expected) == (numerator, denominator)

"""What single texts mean to the reader of free form: months, headers, names."""

import re
from datetime import date
from pathlib import Path

import pytest
from free_form import Read, grid
from hypothesis import given
from hypothesis import strategies as st

from etl.errors import UserError
from etl.read.free import months
from etl.read.free.vocabulary import MEANINGS, Vocabulary, words_of
from paten import periods


@pytest.mark.parametrize(
    ("text", "period", "count"),
    [
        ("BULAN : MARET 2026", "2026-03", 1),
        ("Bulan: Pebruari Tahun 2026", "2026-02", 1),
        ("III/2026", "2026-03", 1),
        ("Rekap 03-2026", "2026-03", 1),
        ("2026-03_rekap", "2026-03", 1),
        ("3. MARET 2026", "2026-03", 1),
        ("REKAP 2026 NOPEMBER", None, 1),
        ("Triwulan I 2026", "2026-01", 3),
        ("TW IV TAHUN 2026", "2026-10", 3),
        ("Semester 2 Tahun 2026", "2026-07", 6),
        ("Januari s.d. Maret 2026", "2026-01", 3),
        ("Periode Januari - Desember 2026", "2026-01", 12),
    ],
)
def test_a_title_names_its_month_or_months(text, period, count):
    found = months.span(text)
    assert found and not found.until
    assert (found.text(), found.months) == (period, count)


@pytest.mark.parametrize(
    "text", ["Probolinggo, 5 April 2026", "Des. Sukamaju", "Kec. Maron 2026", "31-12-2026", "No. 12 Tahun 2026", ""]
)
def test_a_date_a_desa_and_a_year_are_no_month(text):
    assert months.span(text) is None


def test_until_a_month_is_not_that_month():
    assert months.span("keadaan s.d. Maret 2026") == months.Span(3, 2026, until=True)


@given(st.dates(date(2010, 1, 1), date(2099, 12, 31)))
def test_every_month_that_we_print_is_read_back(day):
    printed = f"{periods.month_name(day)}"
    assert months.span(f"BULAN : {printed.upper()}").text() == f"{day:%Y-%m}"
    assert months.header(printed, "text").text() == f"{day:%Y-%m}"


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading_of_months(text):
    months.span(text)
    months.header(text, "text")
    months.year(text)


@pytest.mark.parametrize(
    ("header", "word", "tense"),
    [
        ("Jumlah Permohonan\nMasuk (berkas)", "requested", None),
        ("Permohonan yang selesai", "completed", None),
        ("SELESAI TEPAT WAKTU", "on_time", None),
        ("Sisa Bulan Lalu", "carried_over", None),
        ("s/d bulan lalu", None, "until_before"),
        ("Permohonan Bulan Ini", "requested", "now"),
        ("Jumlah Triwulan I", "total", None),
        ("% Selesai", "rate", None),
        ("Isi sel putih dengan jumlah bulan ini, kosongkan bila belum ada data sama sekali", None, None),
        ("Jumlah Penduduk", "other", None),
    ],
)
def test_a_header_is_a_measure_only_when_every_word_of_it_is_understood(words, header, word, tense):
    meaning = words.meaning(header)
    assert (meaning.word, meaning.tense) == (word, tense)


@pytest.mark.parametrize(
    ("text", "axis", "code"),
    [
        ("1. Kartu\nKeluarga", "service", "NP-03"),
        ("a) SKTM", "service", "NP-10"),
        ("K A D E M A N G A N", "region", None),
        ("KEC. MAYANGAN", "region", "35.74.03"),
        ("35.74.03", "region", "35.74.03"),
        ("U8. Penanganan pengaduan, saran dan masukan", "unsur", "U8"),
        ("U8\nSarana dan\nPrasarana", "unsur", "U9"),
        ("U3 Waktu pelayanan", "unsur", "U3"),
        ("U3 Kebersihan", "unsur", None),
        ("Kartu Keluarga\nFamily Card", "service", "NP-03"),
        ("Surat Pindah / Certificate of Moving", "service", "NP-04"),
    ],
)
def test_a_name_is_known_whatever_its_case_spaces_and_number(words, text, axis, code):
    found = words.meaning(text).code(axis)
    assert found == code if code else (found is not None) == (axis == "region")


def test_a_kabupaten_and_a_kota_of_one_name_are_two(words):
    assert words.kabupaten_kota("KABUPATEN PROBOLINGGO") == "35.13"
    assert words.kabupaten_kota("Kota Probolinggo") == "35.74"
    assert words.kabupaten_kota("Probolinggo") is None


@given(st.text(max_size=40))
def test_no_text_breaks_the_vocabulary(text):
    vocabulary = Vocabulary(
        {axis: {} for axis in ("region", "service", "unsur", "requirement", "kabupaten_kota")}, {"selesai": "completed"}
    )
    vocabulary.meaning(text)
    vocabulary.kabupaten_kota(text)


def test_a_layout_with_a_meaning_that_does_not_exist_is_refused_by_its_line(tmp_path: Path):
    layout = tmp_path / "kota.csv"
    layout.write_text("meaning,header\nselesai,beres\n", encoding="utf-8")
    with pytest.raises(UserError, match="baris 2: arti 'selesai' tidak dikenal"):
        words_of(layout)


GUIDE = Path(__file__).parents[2] / "docs" / "bentuk-bebas.md"


def test_the_layout_of_the_guide_works_as_it_stands_there(words, tmp_path):
    layout = tmp_path / "kota.csv"
    layout.write_text(re.search(r"```\n(meaning,header\n.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)[1], "utf-8")
    taught = Vocabulary(words.names, words.words, words_of(layout))
    drawn = " 1 |REKAP KECAMATAN MANYAR MARET 2026\n 3 |NO|LAYANAN|Tamu layanan|BERES|Kode arsip"
    read = Read(taught, grid(f"{drawn}\n 4 |1|KTP-el|5|4|77\n 5 |2|Keringanan warga prasejahtera|3|2|78"))
    assert read.facts["C4"] == "MANYAR, KTP-el, 2026-03, requested"
    assert read.facts["D5"] == "MANYAR, NP-10, 2026-03, completed"
    assert set(read.facts) == {"C4", "D4", "C5", "D5"} and not read.notes


def test_every_meaning_of_the_guide_exists():
    told = [row.split("|")[1] for row in GUIDE.read_text("utf-8").splitlines() if row.startswith("| `")]
    named = {word for cell in told for word in re.findall(r"`([a-z_]+)`", cell)}
    assert len(named) > 15 and named <= MEANINGS

"""The page of a kabupaten/kota says which of its numbers an earlier snapshot showed otherwise, and what brought it."""

from datetime import date

from offices import KOTA, volume


def test_a_revision_is_named_with_the_number_before_and_after(read, office):
    office.load(
        office.inbox("2026-11-05", "oktober", [volume(f"{KOTA}.0{number}") for number in (1, 2)]),
        as_of=date(2026, 11, 6),
    )
    assert "Belum ada terbitan sebelumnya" not in read(office.root, "kabupaten-kota", w=KOTA, b="2026-10").text
    office.load(office.inbox("2026-11-12", "mendatang", [volume(f"{KOTA}.01", completed=20)]))
    text = read(office.root, "kabupaten-kota", w=KOTA, b="2026-10").text
    assert "angka berubah sejak terbitan 6 November 2026" in text
    assert "Berkas selesai Oktober 2026 24 32 Kiriman perbaikan: mendatang.csv (diterima 12 November 2026)" in text


def test_with_one_snapshot_there_is_nothing_to_compare(read, first_day):
    assert "Belum ada terbitan sebelumnya untuk dibandingkan" in read(first_day, "kabupaten-kota", w=KOTA).text

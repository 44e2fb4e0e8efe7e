"""Sentences about batches that wait and what checking them found."""

from datetime import date, datetime, timedelta

import pytest

from etl.template import Book
from paten.say import spots
from paten.say import uploads as say

NOW = datetime(2026, 11, 9, 12, 0)


def file(verdict: str = "diterima", accepted: int = 5, findings: tuple = (), **more: object) -> dict:
    one = {"file": "a.xlsx", "verdict": verdict, "rows": 6, "accepted": accepted, "rejected": 0, "held": 0}
    return one | {"report_types": ["layanan"], "periods": ["2026-10"], "findings": list(findings)} | more


def found(severity: str = "galat", **more: object) -> dict:
    one = {
        "sheet": "Layanan",
        "row": 6,
        "column": "H",
        "severity": severity,
        "message": "Angka salah. Perbaiki: hapus.",
    }
    return one | more


MONTH = [found("tanya", row=row, column=None, question="U07-1a2b3c") for row in (6, 6, 7, 8)]  # three cells of row 6


def about(**more: object) -> dict:
    files = [{"file": "a.xlsx", "received_before": False, "also_in": None}]
    one = {"received": "2026-11-09T00:00:00", "via": "wa", "from": None, "files": files, "left": []}
    return one | {"uploaded_at": NOW.isoformat()} | more


def test_a_verdict_is_another_word_once_it_is_loaded():
    assert say.verdict(file()) == ("Dapat diterima", "good")
    assert say.verdict(file(), loaded=True) == ("Diterima", "good")
    assert set(say.VERDICTS) == {"diterima", "diterima_sebagian", "ditahan", "ditolak", "sudah_ada"}


def test_the_counts_of_a_file_name_only_what_there_is():
    assert say.counts(file()) == "5 dari 6 baris dapat diterima"
    told = say.counts(file("diterima_sebagian", 3, rejected=2, held=1), loaded=True)
    assert told == "3 dari 6 baris diterima, 2 perlu dibetulkan, 1 menunggu jawaban"
    assert say.counts(file("ditolak", 0, rows=0)) == "Tidak ada baris yang terbaca."
    assert "tidak mengubah apa pun" in say.counts(file("sudah_ada"))


def test_what_a_file_reports_is_named():
    assert say.about(file(report_types=["layanan", "skm"])) == "Layanan dan survei kepuasan · Oktober 2026"
    assert say.about(file(report_types=[], periods=[])) == ""
    spans = [{"period": "2026-01", "months": 1}, {"period": "2026-01", "months": 3}, {"period": "2026-02", "months": 3}]
    assert say.about(file(spans=spans, periods=["2026-01", "2026-02"])) == (
        "Layanan · Januari 2026, Triwulan I 2026, dan Februari–April 2026"
    )
    assert say.about(file(spans=[], periods=["2026-01"])) == "Layanan · Januari 2026", "nothing of it could be placed"


def test_a_place_is_a_cell_a_sheet_or_the_whole_file():
    assert spots.place(found()) == ("H6", "Lembar Layanan, baris 6, kolom H")
    assert spots.place(found(sheet=None)) == ("H6", "Baris 6, kolom H")
    assert spots.place(found(column=None)) == ("6", "Lembar Layanan, baris 6")
    assert spots.place(found(row=None)) == ("", "Lembar Layanan")
    assert spots.place(found(row=None, sheet=None)) == ("", "Seluruh berkas")
    elsewhere = found(cell="Tepat waktu!G6")
    assert spots.place(elsewhere) == ("G6", "Lembar Tepat waktu, baris 6, kolom G"), "the row lies on another sheet"
    assert spots.place(found(sheet=None, cell="F20")) == ("F20", "Baris 20, kolom F")


@pytest.mark.parametrize(
    ("severity", "message", "told"),
    [
        ("galat", "Angka salah (-2). Perbaiki: hapus tandanya.", ("Angka salah (-2).", "Hapus tandanya.")),
        ("tanya", "Apa ini: 1,7? Jawab: ribuan, atau tolak.", ("Apa ini: 1,7?", "ribuan, atau tolak.")),
        ("peringatan", "Lembar X tersembunyi. Tampilkan dahulu.", ("Lembar X tersembunyi.", "Tampilkan dahulu.")),
        ("galat", "Berkas ini kosong", ("Berkas ini kosong", "")),
    ],
)
def test_what_is_wrong_stands_apart_from_how_it_is_mended(severity, message, told):
    assert spots.advice(found(severity, message=message)) == told


@pytest.mark.parametrize(
    ("message", "place", "told"),
    [
        ("Lembar TW (3), sel D24: jumlah tidak cocok.", "TW (3)!D24", "Jumlah tidak cocok."),
        ("Lembar Data, kolom mulai D24: judul 'X' asing.", "Data!D24", "Judul 'X' asing."),
        ("Lembar Data, mulai sel D24: 3 jumlah kosong.", "Data!D24", "3 jumlah kosong."),
        ("Lembar Data: ada angka di luar tabel.", "Data!D24", "Ada angka di luar tabel."),
        ("Sel A4: baris ini berisi angka.", "A4", "Baris ini berisi angka."),
        ("Sel A4: baris ini berisi angka.", "A14", "Sel A4: baris ini berisi angka."),
        ("Lembar Data tersembunyi.", "Data!A1", "Lembar Data tersembunyi."),
    ],
)
def test_what_stands_beside_its_place_does_not_name_it_again(message, place, told):
    assert spots.advice(found(message=message, cell=place, sheet=None)) == (told, "")


@pytest.mark.parametrize(
    ("files", "title"),
    [
        ([file()], "Semua baris dapat diterima"),
        ([file("sudah_ada"), file()], "Semua baris dapat diterima"),
        ([file("sudah_ada")], "Berkas ini sudah ada"),
        ([file("sudah_ada"), file("sudah_ada")], "Semua berkas ini sudah ada"),
        ([file("ditolak", 0, [found()])], "Belum ada yang dapat diterima: 1 hal perlu dibetulkan"),
        (
            [file("diterima_sebagian", 3, [found(), found("tanya"), found("peringatan")])],
            "Sebagian dapat diterima; 2 hal perlu dibetulkan atau dijawab",
        ),
        (
            [file(), file("diterima_sebagian", 3, [found()])],
            "1 dari 2 berkas dapat diterima seluruhnya; 1 hal perlu dibetulkan",
        ),
        (
            [file("diterima_sebagian", 3, [found("tanya", answered=True), found()])],
            "Sebagian dapat diterima; 1 hal perlu dibetulkan",
        ),
        ([file("ditahan", 0, MONTH)], "Belum ada yang dapat diterima: 1 hal perlu dijawab"),
        ([file("diterima_sebagian", 3, [found(), found()])], "Sebagian dapat diterima; 1 hal perlu dibetulkan"),
    ],
)
def test_the_title_says_how_much_can_be_accepted_and_what_is_in_the_way(files, title):
    assert say.title({"submissions": files}) == title


@pytest.mark.parametrize(
    ("severities", "note"),
    [
        ((), "Tidak ada yang perlu dibetulkan"),
        (("peringatan",), "Tidak ada yang harus dibetulkan; baca catatannya"),
        (("tanya",), "Tidak ada yang harus dibetulkan; baca catatannya"),
        (("peringatan", "galat"), "Sampaikan kepada pengirim; sel ditunjuk seperti di lembar kerjanya"),
    ],
)
def test_what_to_do_with_a_check_is_said_by_its_worst_finding(severities, note):
    assert (
        say.check_note({"submissions": [file(findings=[found(one, answered=one == "tanya") for one in severities])]})
        == note
    )


def test_where_no_row_was_read_the_files_alone_are_kept_and_the_button_says_so():
    nothing = {"submissions": [file("ditolak", 0, rows=0)]}
    assert say.accepting(nothing) == ("Simpan sebagai kiriman yang dikembalikan", "secondary")
    assert say.accepting({"submissions": [file("ditolak", 0, rows=0), file()]}) == ("Terima dan terbitkan", "primary")


def test_how_a_batch_came_is_said_as_far_as_it_is_known():
    assert say.coming(about(**{"from": "Camat"})) == "1 berkas, diterima 9 November 2026 (WA) dari Camat"
    assert say.coming(about(via="kurir")) == "1 berkas, diterima 9 November 2026 lewat kurir"
    assert say.coming(about(received=None, via=None)) == "1 berkas, tanggal terima menurut folder atau berkasnya"


def test_what_was_here_before_and_what_stayed_in_the_zip_is_said():
    assert say.notes(about()) == []
    files = [
        {"file": "a.xlsx", "received_before": True, "also_in": None},
        {"file": "b.xlsx", "received_before": False, "also_in": "20261109-0900-abcdef"},
    ]
    assert say.notes(about(files=files, left=["foto.jpg"])) == [
        "Sudah ada, pernah diterima: a.xlsx.",
        "b.xlsx juga menunggu di kiriman 20261109-0900-abcdef: cukup satu yang diterima.",
        "Di dalam zip juga ada foto.jpg: bukan laporan, tidak ikut.",
    ]


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(0, "baru saja"), (300, "5 menit lalu"), (3 * 3600, "3 jam lalu"), (47 * 3600, "1 hari lalu")],
)
def test_an_age_is_told_in_its_largest_unit(seconds, told):
    assert say.age(NOW - timedelta(seconds=seconds), NOW) == told


def test_how_long_a_batch_may_still_wait():
    assert say.deadline(NOW, NOW) == "dihapus sendiri dalam 7 hari"
    assert say.deadline(NOW - timedelta(days=6, hours=2), NOW) == "dihapus sendiri dalam 1 hari"
    assert say.deadline(NOW - timedelta(days=7, hours=2), NOW).startswith("segera dihapus")


@pytest.mark.parametrize(
    ("check", "running", "told"),
    [
        (None, True, ("sedang diproses", "missing")),
        (None, False, ("belum diperiksa", "missing")),
        ({"error": "x"}, False, ("tidak dapat dimuat", "bad")),
        ({"submissions": [file()]}, False, ("dapat diterima", "good")),
        ({"submissions": [file("sudah_ada")]}, False, ("sudah ada", "missing")),
        ({"submissions": [file("ditolak", 0)]}, False, ("tidak dapat diterima", "bad")),
        ({"submissions": [file(), file("ditahan", 0)]}, False, ("perlu dibetulkan", "watch")),
    ],
)
def test_how_far_a_waiting_batch_is(check, running, told):
    assert say.state(check, running) == told


def test_numbers_that_stay_are_counted_apart_from_those_that_change():
    told = [
        {"region_code": "35.74", "region": "Kota Probolinggo", "months": "Oktober 2026", "measure": "Berkas selesai",
         "before": "–", "after": "12", "note": ""},
        {"region_code": "35.74", "region": "Kota Probolinggo", "months": "Oktober 2026", "measure": "Tahap",
         "before": "4", "after": "4", "note": ", kini melapor"},
    ]  # fmt: skip
    other, staying = say.changes({"told": told})
    assert (len(other), staying) == (1, 1)
    assert say.changes_title(other) == "Yang akan berubah: 1 angka di 1 wilayah"
    assert say.changes_title([]) == "Tidak ada angka yang akan berubah"
    assert say.change(told[0]) == "Kota Probolinggo · Oktober 2026 · Berkas selesai: – → 12"
    assert say.change(told[1]) == "Kota Probolinggo · Oktober 2026 · Tahap: tetap 4, kini melapor"
    assert say.changes_note({"against": 3}, other).startswith("Oktober 2026 · sebelum: versi data 3")
    assert "semua angka ini baru" in say.changes_note({"against": None}, other)


def test_a_check_publishes_nothing_and_the_bar_only_grows():
    assert say.step("periksa", "Menerbitkan") == "Menyusun hasil uji"
    assert say.step("terima", "Menerbitkan") == "Menerbitkan"
    done = [say.part_done(step, part) for step in say.STEPS for part in (0.0, 0.5, 1.0)]
    assert done == sorted(done) and done[0] == 0 and done[-1] == 1


def test_what_became_of_a_batch():
    assert say.accepted({"submissions": [file()]}) == "Diterima dan terbit: 5 baris"
    rejected = file("ditolak", 0, rejected=6)
    assert say.accepted({"submissions": [rejected]}).startswith("Tersimpan, tetapi tidak ada baris yang diterima")
    assert "tidak ada yang berubah" in say.accepted({"submissions": [file("sudah_ada")]})


@pytest.mark.parametrize("period", [date(2026, 3, 1), None])
def test_a_workbook_is_called_as_the_loader_calls_it(period):
    book = Book(kabupaten_kota="35.74", label="Kota Probolinggo", kecamatan=(), period=period)
    assert say.template_name("35.74", period) == book.file_name


def test_data_published_since_the_check_are_said():
    assert say.overtaken({"against": 3}, 3) == [] and "kini versi 4" in say.overtaken({"against": 3}, 4)[0]


def test_what_stands_in_one_cell_and_a_question_of_many_rows_are_read_once():
    names = [found("tanya", cell="Data!L5", question=one) for one in ("U01-1a2b3c", "U01-1a2b3c", "U01-4d5e6f")]
    once = spots.once([*names, *MONTH, found(message="Lain."), found(message="Lain.")])
    assert [spots.place(one) for one in once] == [
        ("L5", "Lembar Data, baris 5, kolom L"),
        ("6", "Lembar Layanan, baris 6 dan 2 baris lain"),
        ("H6", "Lembar Layanan, baris 6, kolom H"),
    ]


def test_rows_that_are_not_accepted_are_others_only_beside_accepted_ones():
    some = {"submissions": [file("diterima_sebagian", 5, rejected=1)]}
    assert say.accepted(some) == "Diterima dan terbit: 5 baris; 1 baris lain belum diterima"
    none = {"submissions": [file("ditahan", 0, held=12)]}
    assert say.accepted(none) == "Tersimpan, tetapi tidak ada baris yang diterima; 12 baris belum diterima"

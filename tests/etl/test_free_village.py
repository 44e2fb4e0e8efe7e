"""Reports typed by hand: corrections in a second message, remarks between rows, sentences, tables askew."""

import pytest
from free_form import one, said

from etl.read.free.beside import unit_of_line

OF_MANYAR = " 1 |LAPORAN PATEN KECAMATAN MANYAR BULAN MEI 2026"


def remarked(read) -> set[str]:
    """The cells that are asked about for what a line says of them."""
    [plan] = read.understood.plans
    return {one.address.rpartition("!")[2] for one in plan.extras if one.remark}


def test_a_correction_in_a_second_message_is_asked(words):
    lines = ("KK = 41 bks", "SKTM = 22", "SKCK = 30", "Legalisir = banyak", "Surat nikah = 6 bks")
    text = "".join(f"\n {row} |{line}" for row, line in enumerate(lines, 5))
    after = "\n12 |[1/11 07.55] Kasi Pelayanan:\n13 |maaf ralat, SKTM bukan 22 tapi 24 nggih"
    read = one(words, f" 1 |mohon ijin lapor PATEN Kec. Manyar\n 2 |Bulan Oktober 2026{text}{after}")
    assert remarked(read) == {"A6"} and read.values["B8"] == "banyak"  # a rule refuses that one
    assert set(read.values) == {"B5", "B6", "B7", "B8", "B9"}


def test_a_remark_of_the_table_below_is_not_about_the_one_above(words):
    head = "\n 3 |Layanan|Masuk|Selesai|Keterangan\n 4 |KTP|12|11|\n 5 |KK|5|5|"
    other = "\n 8 |LAPORAN PATEN KECAMATAN CERME BULAN MEI 2026\n10 |Layanan|Masuk|Selesai|Keterangan"
    read = one(words, f"{OF_MANYAR}{head}{other}\n11 |KTP|7|7|KTP perkiraan\n12 |KK|1|1|")
    first = next(plan for plan in read.understood.plans if plan.table.top == 3)
    assert not any(extra.remark for extra in first.extras)


BETWEEN = """
 3 |No|Pelayanan|Permohonan|Dilayani
 4 |1|KTP-el|88|85
 5 ||(mulai tanggal 20 printer macet, sudah diservis)
 6 |2|KK|52|50
 7 |3|Surat pindah|11|11
 8 ||{}
 9 |4|SKTM|19|19
10 |5|SKCK|24|23"""


@pytest.mark.parametrize("line, asked", [
    ("angka surat pindah di atas termasuk bulan April", {"C7", "D7"}), ("SKTM data sementara", {"C9", "D9"}),
    ("data sementara, buku masih dipinjam", {"C7", "D7"}), ("petugas cuti 2 hari", set()),
])  # fmt: skip
def test_a_remark_between_rows_is_about_the_service_that_it_names_or_the_row_above(words, line, asked):
    read = one(words, OF_MANYAR + BETWEEN.format(line))
    assert remarked(read) == asked and len(read.facts) == 10
    assert set(said(read, 2).values()) == {"2026-05"} and set(said(read, 0).values()) == {"MANYAR"}


@pytest.mark.parametrize("merged", [(), ("B4:H4", "B5:H5", "B6:H6", "B7:H7")])
def test_a_service_in_each_sentence(words, merged):
    lines = (
        "KTP-el : masuk 21 berkas, selesai 18 berkas, dikembalikan 3 berkas",
        "KK : masuk 15 berkas, selesai 15 berkas",
    )
    lines += ("SKTM : masuk nihil, selesai nihil, sisa bulan lalu 2", "Ijin keramaian : 2 berkas")
    text = "".join(f"\n {row} |{row - 3}.|{line}" for row, line in enumerate(lines, 4))
    read = one(words, f"{OF_MANYAR}{text}", merged=merged)
    told = sorted(f"{value} {read.facts[cell].split(', ', 1)[1]}" for cell, value in read.values.items())
    assert told == [
        "15 berkas KK, 2026-05, completed", "15 berkas KK, 2026-05, requested", "18 berkas KTP-el, 2026-05, completed",
        "2 SKTM, 2026-05, carried_over", "2 berkas Ijin keramaian, 2026-05, completed",
        "21 berkas KTP-el, 2026-05, requested", "3 berkas KTP-el, 2026-05, rejected", "nihil SKTM, 2026-05, completed",
        "nihil SKTM, 2026-05, requested",
    ]  # fmt: skip


def test_commas_of_a_message_are_no_columns(words):
    lines = ("KTP : masuk 12|selesai 11", "KK : masuk 7|selesai 7", "SKTM : masuk 4|selesai 0|sisa 4")
    text = "".join(f"\n {row} |{line}" for row, line in enumerate(lines, 4))
    read = one(words, f" 1 |laporan PATEN Kec. Manyar|Mei 2026{text}", file="pesan.txt", sheet="")
    assert sorted(read.values.values()) == ["0", "11", "12", "4", "4", "7", "7"]
    assert set(said(read, 2).values()) == {"2026-05"}


def test_two_tables_beside_each_other_of_which_one_stands_lower(words):
    left = ("No|Jenis|Masuk|Selesai", "1|KTP-el|31|29", "2|KK|22|22", "3|SKTM|14|14", "|Jumlah|67|65", "|||")
    right = ("Bulan Juni 2026", "No|Jenis|Masuk|Selesai", "1|KTP-el|35|35", "2|SKCK|19|18", "3|KK|4|", "|Jumlah|58|53")
    rows = "".join(f"\n {row} |{one}||{other}" for row, (one, other) in enumerate(zip(left, right, strict=True), 5))
    read = one(words, f" 1 |LAPORAN PATEN KECAMATAN MANYAR\n 4 |Bulan Mei 2026{rows}")
    assert (
        read.facts["C6"] == "MANYAR, KTP-el, 2026-05, requested"
        and read.facts["I7"] == "MANYAR, KTP-el, 2026-06, completed"
    )
    assert len(read.facts) == 11 and not read.asked and not read.notes


def test_numbers_without_a_header_beside_names_that_have_one(words):
    rows = "\n 4 |1|KTP|44|\n 5 |2|Kartu Keluaga|29|\n 6 |3|SKTM|21|kebanyakan utk sekolah\n 7 ||jumlah|94|"
    read = one(words, f"{OF_MANYAR}\n 3 |no|jenis surat{rows}")
    assert read.values == {"C4": "44", "C5": "29", "C6": "21"} and not read.notes


def test_a_group_ends_where_the_next_begins_and_its_sum_is_no_service(words):
    rows = "\n 4 |I|PERIZINAN|5|\n 5 |1|IUMK|-|berkas\n 6 |2|Izin keramaian|5|bks\n 7 |3|IMB|nihil|"
    rows += "\n 8 |II|URUSAN LEGALISASI||\n 9 |1|Legalisir KTP/KK|120|lembar"
    read = one(words, f"{OF_MANYAR}\n 3 |No|Uraian|Vol|Sat.{rows}")
    assert read.values == {"C5": "-", "C6": "5", "C7": "nihil", "C9": "120"}
    [plan] = read.understood.plans
    assert [unit_of_line(plan, line) for line in plan.data] == ["berkas", "bks", None, "lembar"]


def test_how_one_of_those_who_answered_did_is_no_item(words):
    scores = "\n 5 |1|Persyaratan|3,18\n 6 |2|Prosedur|3,11\n 7 |3|Biaya|3,84"
    below = "\n 9 ||Contoh jawaban (unsur no. 1 dan 2)\n10 ||Responden 1|3|4\n11 ||Responden 2|4|3"
    title = " 1 |SURVEI KEPUASAN KECAMATAN MANYAR SEMESTER I 2026\n 2 |Jumlah responden|62"
    read = one(words, f"{title}\n 4 |No|Yang dinilai|Nilai rata-rata{scores}{below}")
    assert read.values == {"C5": "3,18", "C6": "3,11", "C7": "3,84"}


ROWS = "\n 3 |No|Layanan|Jumlah\n 4 |1|KTP|45\n 5 |2|KK|23\n 6 |3|SKTM|12"


@pytest.mark.parametrize("title, below, asked", [
    ("", "Data sementara, akan diperbaiki", True), ("", "Catatan : angka di atas belum termasuk tanggal 30-31", True),
    (" (ANGKA SEMENTARA)", "", True), ("", "*) data sementara", False), ("", "Terima kasih atas perhatiannya", False),
    ("", "Data dukung tersedia di kantor", False),
])  # fmt: skip
def test_what_a_title_or_a_line_below_calls_unsure_is_all_of_it(words, title, below, asked):
    read = one(words, f"{OF_MANYAR}{title}{ROWS}\n 8 |{below}")
    assert remarked(read) == ({"C4", "C5", "C6"} if asked else set())


@pytest.mark.parametrize("form", ["{} -> {}", "{} → {}", "{} ({})", "{}......{} berkas", "✅ {} : {}"])
def test_a_line_of_a_message_in_other_signs(words, form):
    lines = "".join(
        f"\n {row} |{form.format(*one)}" for row, one in enumerate((("KTP-el", 45), ("KK", 23), ("SKTM", 12)), 4)
    )
    read = one(words, f" 1 |Lap kec Manyar bulan Mei 2026{lines}")
    assert [value.split()[0] for value in read.values.values()] == ["45", "23", "12"] and len(read.facts) == 3


def test_a_note_names_the_kecamatan_that_it_is_about(words):
    rows = "\n 4 |1|Manyar|45|44\n 5 |2|Cerme|23|20\n 6 |3|Benjeng|12|12\n 8 |Catatan: data Cerme masih sementara"
    read = one(words, f" 1 |REKAP PATEN KABUPATEN GRESIK OKTOBER 2026\n 3 |No|Kecamatan|KTP|KK{rows}")
    assert remarked(read) == {"C5", "D5"}


@pytest.mark.parametrize("word", ["Data bulan", "BULAN", "Laporan bulan", "Data pelayanan bulan"])
def test_a_heading_with_a_month_is_no_remark(words, word):
    rows = f"\n 4 |{word} Januari 2026\n 5 |1|KTP|45|44\n 6 |2|KK|23|20\n 7 |{word} Februari 2026\n 8 |1|KTP|5|4"
    read = one(words, f" 1 |LAPORAN KEC. MANYAR 2026\n 3 |No|Layanan|Masuk|Selesai{rows}")
    assert {cell: said(read, 2).get(cell) for cell in ("C5", "C8")} == {"C5": "2026-01", "C8": "2026-02"}
    assert not remarked(read) and not read.asked

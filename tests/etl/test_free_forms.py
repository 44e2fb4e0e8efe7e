"""Forms as offices hand them down: checklists with a key of their own, surveys with questions, groups of places."""

import pytest
from free_form import Read, grid, keys, one, said

from etl.read.free.grid import Cell, Grid, Range

APRIL = " 1 |CEKLIS PATEN KABUPATEN GRESIK\n 2 |Keadaan bulan April 2026"
OF_GRESIK = " 1 |KECAMATAN GRESIK BULAN OKTOBER 2026"
SURVEY = " 1 |SURVEI KEPUASAN MASYARAKAT KECAMATAN GRESIK\n 2 |SEMESTER I TAHUN 2026"


@pytest.mark.parametrize("key", [
    "\n 9 ||V = ada, X = belum ada, T.A. = tidak perlu ada (gratis)",
    "\n 9 ||Ket :|V = ada\n10 |||X = belum ada\n11 |||T.A. = tidak perlu ada (gratis)",
])  # fmt: skip
def test_a_checklist_says_what_its_signs_mean(words, key):
    head = "\n 4 |No|Kecamatan|Loket pendaftaran|Tempat pembayaran|Ruang tunggu|Keterangan"
    rows = "\n 5 |1|Gresik|V|T.A.|V|\n 6 |2|Manyar|V|X|X|ruang sempit\n 7 |3|Cerme|X|T.A.|V|"
    read = one(words, f"{APRIL}{head}{rows}{key}")
    assert len(read.facts) == 9 and not read.asked
    assert {read.values[cell] for cell in ("D5", "D7")} == {"tidak berlaku"}
    assert {read.values[cell] for cell in ("D6", "E6", "C7")} == {"belum"}


def test_letters_before_the_names_of_a_form_are_its_numbers(words):
    head = "\n 4 |NO|URAIAN PERSYARATAN||KECAMATAN|||JUMLAH √\n 5 ||||GRESIK|MANYAR|KUANYAR|"
    rows = (
        "\n 6 |I|SYARAT SUBSTANTIF\n 7 |1|Pelimpahan sebagian wewenang Bupati kepada Camat||√|√|√|3"
        "\n 8 ||a.|Pelimpahan bidang perizinan|√|√|√|3\n 9 ||b.|Pelimpahan bidang non perizinan|√|√|√|3"
        "\n10 |II|SYARAT ADMINISTRATIF\n11 |1|Standar Pelayanan\n12 ||a.|Jenis pelayanan|√|√|√|3"
        "\n13 ||b.|Persyaratan pelayanan|√|X|√|2\n14 ||c.|Biaya pelayanan|TB|TB|√|1"
        "\n15 |2|Uraian tugas personil kecamatan||√|X|X|1\n16 |III|SYARAT TEKNIS\n17 |1|Sarana dan prasarana"
        "\n18 ||a.|Loket/meja pendaftaran|√|√|√|3\n19 ||b.|Tempat pembayaran|TB|TB|√|1"
        "\n20 ||c.|Ruang tunggu|√|X|√|2\n21 ||Ket :|√ = ada\n22 |||X = belum ada\n23 |||TB = tidak berlaku"
    )
    merged = ("A4:A5", "B4:C5", "D4:F4", "G4:G5", "B7:C7", "B15:C15")
    read = one(words, f"{APRIL}{head}{rows}", merged=merged)
    found = {cell: told for cell, told in read.facts.items() if cell[0] == "D"}
    assert {cell: told.split(", ")[1] for cell, told in found.items()} == {
        "D7": "Pelimpahan sebagian wewenang Bupati kepada Camat", "D8": "Pelimpahan bidang perizinan",
        "D9": "Pelimpahan bidang non perizinan", "D12": "Jenis pelayanan", "D13": "Persyaratan pelayanan",
        "D14": "Biaya pelayanan", "D15": "Uraian tugas personil kecamatan", "D18": "Loket/meja pendaftaran",
        "D19": "Tempat pembayaran", "D20": "Ruang tunggu",
    }  # fmt: skip
    assert keys(read, 3) == ["status"] and {read.values["D14"], read.values["E13"]} == {"tidak berlaku", "belum"}


@pytest.mark.parametrize("state", ["proses", "dalam proses", "draf", "belum, masih proses"])
def test_a_state_in_other_words_begins_no_table(words, state):
    rows = (
        f"\n 5 |1|Gresik|Jenis layanan|sudah ada\n 6 |||Prosedur|belum ada\n 7 |||Tarif pelayanan|{state}"
        f"\n 8 |2|Manyar|Jenis layanan|sudah ada\n 9 |||Prosedur|{state}\n10 |||Tarif pelayanan|belum ada"
    )
    read = one(words, f"{APRIL}\n 4 |No|Kecamatan|Komponen|Status{rows}", merged=("B5:B7", "B8:B10"))
    assert {"D5", "D6", "D8", "D10"} <= set(read.facts) and keys(read, 0) == ["Gresik", "Manyar"]
    assert [plan.table.place for plan in read.understood.plans] == [(4, 1)]


@pytest.mark.parametrize("head", ["Kode|Uraian|Status|Jumlah|Kondisi", "No|Uraian|Status|Jumlah|Kondisi"])
def test_how_many_there_are_and_how_good_says_nothing_of_a_status(words, head):
    names = ("Loket/meja pelayanan", "Tempat pemrosesan", "Tempat pembayaran", "Ruang tunggu", "Petugas informasi")
    states = ("Tersedia|3|Baik", "Belum tersedia||", "Tidak diperlukan||", "Tersedia|1|Rusak ringan", "Tersedia|1|")
    rows = "".join(
        f"\n {row} |{chr(92 + row)}|{name}|{state}"
        for row, name, state in zip(range(5, 10), names, states, strict=True)
    )
    read = one(
        words, f" 1 |INSTRUMEN KELENGKAPAN PATEN\n 2 |KECAMATAN GRESIK\n 3 |KEADAAN 30 APRIL 2026\n 4 |{head}{rows}"
    )
    assert set(read.facts) == {f"C{row}" for row in range(5, 10)} and keys(read, 3) == ["status"]


@pytest.mark.parametrize("yes, no, proper", [
    ("sudah ditetapkan", "belum ditetapkan", "Penetapan"), ("Tersedia", "Belum tersedia", "Ketersediaan"),
    ("Sudah dibuat", "Belum dibuat", "Keterangan"), ("Memenuhi", "Tidak memenuhi", "Hasil"),
])  # fmt: skip
def test_words_of_a_status_are_a_status(words, yes, no, proper):
    rows = (
        f"\n 5 |1|Gresik|Jenis layanan|{yes}|188/1/2025\n 6 |||Prosedur|{no}|\n 7 |||Tarif pelayanan|tidak berlaku|"
        f"\n 8 |2|Manyar|Jenis layanan|{yes}|188/2/2025\n 9 |||Prosedur|{yes}|188/2/2025\n10 |||Tarif pelayanan|{no}|"
    )
    read = one(words, f"{APRIL}\n 4 |No|Kecamatan|Komponen|{proper}|Nomor keputusan{rows}", merged=("B5:B7", "B8:B10"))
    assert set(read.facts) == {f"D{row}" for row in range(5, 11)} and keys(read, 0) == ["Gresik", "Manyar"]


@pytest.mark.parametrize("whole", ["Kota", "Kab", "Kabupaten", "Kab. Gresik", "Se-Kabupaten"])
def test_a_column_of_the_whole_place_is_no_kecamatan(words, whole):
    items = ("Persyaratan", "Prosedur", "Waktu penyelesaian", "Biaya/tarif", "Produk layanan")
    rows = "".join(f"\n {row} |{row - 3}|{item}|3,1{row}|3,2{row}|3,1{row}" for row, item in enumerate(items, 4))
    read = one(
        words, f" 1 |SKM KABUPATEN GRESIK\n 2 |TRIWULAN III TAHUN 2026\n 3 |No|Unsur|Gresik|Manyar|{whole}{rows}"
    )
    assert {cell[0] for cell in read.facts} == {"C", "D"} and not read.asked


def test_titles_over_tables_side_by_side_are_no_table_though_respondents_stand_between(words):
    head = "\n 4 ||KECAMATAN GRESIK||||KECAMATAN MANYAR\n 5 ||Responden|120|||Responden|84"
    head += "\n 7 ||Unsur|Nilai|Kategori||Unsur|Nilai|Kategori"
    items = ("Biaya/tarif", "Persyaratan", "Produk layanan", "Sarana dan prasarana", "Waktu penyelesaian")
    rows = "".join(
        f"\n {row} ||{item}|3,9{row % 10}|Baik||{other}|3,8{row % 10}|Baik"
        for row, item, other in zip(range(8, 13), items, reversed(items), strict=True)
    )
    title = " 1 ||PERINGKAT UNSUR HASIL SKM KECAMATAN KABUPATEN GRESIK\n 2 ||TRIWULAN III TAHUN 2026"
    read = one(words, f"{title}{head}{rows}", merged=("B4:D4", "F4:H4"))
    assert {cell: told for cell, told in said(read, 0).items() if cell.endswith("8")} == {
        "C8": "GRESIK", "G8": "MANYAR",
    }  # fmt: skip
    assert [plan.shared["respondents"].text for plan in read.understood.plans] == ["120", "84"]
    assert len(read.facts) == 10 and not read.asked


def test_respondents_of_each_month_below_a_survey_are_those_of_the_month(words):
    items = ("Persyaratan", "Prosedur", "Kecepatan pelayanan", "Kewajaran biaya", "Sarpras")
    rows = "".join(f"\n {row} |{item}|3,1{row}|3,2{row}|3,1{row}|naik" for row, item in enumerate(items, 4))
    rows += "\n 9 |NILAI RATA-RATA|3,1|3,2|3,1\n10 |NILAI IKM|80,97|82,11|81,54\n11 |JUMLAH RESPONDEN|38|52|90"
    title = " 1 |KECAMATAN GRESIK\n 2 |NILAI SKM PER BULAN TAHUN 2026\n 3 |UNSUR|AGUSTUS|SEPTEMBER|RATA-RATA|TREN"
    read = one(words, f"{title}{rows}")
    [plan] = read.understood.plans
    assert "respondents" not in plan.shared and {int(cell[1:]) for cell in read.facts} == {4, 5, 6, 7, 8, 11}
    assert {cell: told for cell, told in read.facts.items() if cell.endswith("11")} == {
        "B11": "GRESIK, -, 2026-08, respondents", "C11": "GRESIK, -, 2026-09, respondents",
    }  # fmt: skip


QUESTIONS = (
    "Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?",
    "Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?",
    "Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?",
    "Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?",
    "Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan antara yang tercantum dalam standar pelayanan "
    "dengan hasil yang diberikan?",
    "Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?",
    "Bagaimana pendapat saudara tentang perilaku petugas dalam pelayanan terkait kesopanan dan keramahan?",
    "Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?",
    "Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?",
)  # fmt: skip


@pytest.mark.parametrize("counted", ["Jumlah jawaban", "Banyaknya jawaban", "Jawaban"])
def test_the_questions_of_the_survey_are_its_items(words, counted):
    head = f"\n 4 |No|Pertanyaan|{counted}||||Jumlah|Nilai rata-rata\n 5 |||a (1)|b (2)|c (3)|d (4)||"
    rows = "".join(f"\n {row} |{row - 5}|{text}|0|3|41|16|60|3,2{row % 10}" for row, text in enumerate(QUESTIONS, 6))
    merged = ("A4:A5", "B4:B5", "C4:F4", "G4:G5", "H4:H5")
    read = one(words, f"{SURVEY}\n 3 |Jumlah responden :|60|orang{head}{rows}", merged=merged)
    assert set(read.facts) == {f"H{row}" for row in range(6, 15)} and keys(read, 3) == ["score"]


def test_a_table_of_staff_by_rank_is_no_report(words):
    head = (
        "\n 3 |No|Persyaratan|Keadaan\n 4 |1|Loket pelayanan|Ada\n 5 |2|Ruang tunggu|Ada\n 6 |3|Tempat piket|Tidak ada"
    )
    staff = "\n 9 |PEGAWAI\n10 |No|Golongan|L|P|Jumlah\n11 |1|IV|1|0|1\n12 |2|III|7|5|12\n13 ||Jumlah|8|5|13"
    read = one(words, f"{OF_GRESIK}{head}{staff}")
    assert set(read.facts) == {"C4", "C5", "C6"} and not read.asked


@pytest.mark.parametrize("before", ["Juli 2025", "Jul 2025", "Th. 2025"])
def test_the_same_month_a_year_ago_beside_target_and_realisasi_is_not_this_report(words, before):
    head = "\n 3 |No|Kecamatan|Kartu Keluarga||||Akta Kelahiran\n"
    head += " 4 |||" + "|".join(f"Target|Realisasi|%|{before}" for _ in range(2))
    rows = "\n 5 |1|Gresik|90|60|66,7%|59|20|26|130%|11\n 6 |2|Manyar|90|122|135,6%|91|20|19|95%|10"
    read = one(
        words, f" 1 |CAPAIAN PELAYANAN PATEN KABUPATEN GRESIK\n 2 |BULAN JULI 2026{head}{rows}",
        merged=("A3:A4", "B3:B4", "C3:F3", "G3:J3"),
    )  # fmt: skip
    assert {cell[0] for cell in read.facts} == {"D", "H"} and keys(read, 2) == ["2026-07"] and not read.asked


@pytest.mark.parametrize(
    "group", ["SURABAYA PUSAT|SURABAYA TIMUR", "WILAYAH I|WILAYAH II", "Surabaya Utara|Surabaya Barat"]
)
def test_parts_of_the_town_over_their_kecamatan_are_headings(words, group):
    first, second = group.split("|")
    head = "\n 3 |No|Kecamatan|Kartu Keluarga|||SKAW\n 4 |||Loket|Online|Jml|Loket|Online|Jml"
    rows = (
        f"\n 5 |I|{first}\n 6 |1|Tegalsari|25|129|154|3|27|30\n 7 |2|Genteng|27|189|216|6|40|46"
        f"\n 8 ||Sub Jumlah|52|318|370|9|67|76\n 9 |II|{second}\n10 |1|Gubeng|19|231|250|7|33|40"
        "\n11 |2|Sukolilo|19|235|254|5|26|31\n12 ||Sub Jumlah|38|466|504|12|59|71"
        "\n13 ||TOTAL KOTA|90|784|874|21|126|147"
    )
    read = one(
        words, f" 1 |KOTA SURABAYA\n 2 |PELAYANAN DI KECAMATAN - FEBRUARI 2026{head}{rows}",
        merged=("A3:A4", "B3:B4", "C3:E3", "F3:H3"),
    )  # fmt: skip
    assert set(read.facts) == {f"{col}{row}" for col in "EH" for row in (6, 7, 10, 11)} and not read.asked
    assert keys(read, 0) == ["Genteng", "Gubeng", "Sukolilo", "Tegalsari"]


def test_what_a_merged_cell_hides_is_not_there(words):
    shown = grid(
        f"{OF_GRESIK}\n 3 |NO|LAYANAN|PERMOHONAN|SELESAI\n 4 ||||\n 5 |1|KTP-el|9|8\n 6 |2|KK|7|6\n 7 |3|SKTM|5|4"
    )
    hidden = [Cell(4, 3, "text", "SELESAI"), Cell(4, 4, "text", "DITOLAK"), Cell(6, 2, "text", "KIA")]
    merged = [Range(3, col, 4, col) for col in range(1, 5)] + [Range(5, 2, 6, 2)]
    read = Read(words, Grid(1, "Rekap", [*shown.cells.values(), *hidden], merged))
    assert {cell: told.split(", ")[3] for cell, told in (read.facts | read.asked).items() if cell.endswith("7")} == {
        "C7": "requested", "D7": "completed",
    }  # fmt: skip


@pytest.mark.parametrize(
    "sheet, line", [("Tepat Waktu", ""), ("Lembar2", "\n 2 |Jumlah berkas yang selesai tepat waktu")]
)
def test_a_sheet_of_what_was_finished_in_time_is_a_report(words, sheet, line):
    volumes = " 1 |REKAP KABUPATEN GRESIK AGUSTUS 2026\n 3 |Kecamatan|Layanan|Masuk|Selesai"
    volumes += "\n 4 |Gresik|KTP-el|91|87\n 5 |Gresik|KK|66|64\n 6 |Manyar|KTP-el|84|80"
    timely = f" 1 |KETEPATAN WAKTU PELAYANAN BULAN AGUSTUS 2026{line}\n 4 |Kecamatan|KTP-el|KK|Jumlah"
    timely += "\n 5 |Gresik|80|61|141\n 6 |Manyar|74|58|132"
    read = Read(words, grid(volumes, "Laporan"), grid(timely, sheet, number=2))
    assert {told.split(", ")[3] for cell, told in read.facts.items() if cell.startswith(sheet)} == {"on_time"}


@pytest.mark.parametrize("key", [
    "\n 9 ||✓ ada dan sesuai\n10 ||✗ belum ada\n11 ||TP tidak perlu karena gratis",
    "\n 9 ||✓ : ada\n10 ||✗ : belum ada\n11 ||TP : tidak perlu",
    "\n 9 ||Keterangan : TP berarti tidak diperlukan, tidak memungut biaya",
])  # fmt: skip
def test_a_key_may_need_no_equals_sign(words, key):
    head = "\n 4 |No|Kecamatan|Loket pendaftaran|Tempat pembayaran|Ruang tunggu"
    rows = "\n 5 |1|Gresik|✓|TP|✓\n 6 |2|Manyar|✓|✗|✗\n 7 |3|Cerme|✗|TP|✓"
    read = one(words, f"{APRIL}{head}{rows}{key}")
    assert {read.values[cell] for cell in ("D5", "D7")} == {"tidak berlaku"} and len(read.facts) == 9


def test_a_dash_may_mean_what_the_key_says(words):
    head = "\n 4 |No|Nama sarana|Ada / tidak|Banyaknya"
    rows = "\n 5 |1|Loket pendaftaran|ada|2\n 6 |2|Tempat pembayaran|-|\n 7 |3|Ruang tunggu|tidak|"
    key = "\n 9 ||Keterangan : - berarti tidak diperlukan, kecamatan tidak memungut biaya"
    read = one(words, f" 1 |KECAMATAN GRESIK\n 2 |Keadaan bulan April 2026{head}{rows}{key}")
    assert set(read.facts) == {"C5", "C6", "C7"} and read.values["C6"] == "tidak berlaku"


def test_lettered_titles_over_parts_of_a_form_are_no_headers(words):
    head = "No|Nama sarana|Ada / tidak|Banyaknya|Satuan|Kondisi"
    rows = (
        "\n 6 |1|Loket pendaftaran|ada|2|unit|baik\n 7 |2|Ruang tunggu|ada|24|kursi|4 rusak\n 8 |3|Tempat piket|tidak"
    )
    more = "\n11 ||B. Petugas\n12 |No|Nama tugas|Ada / tidak|Banyaknya|Satuan|Dasar"
    more += (
        "\n13 |1|Petugas informasi|ada|1|orang|SK Camat\n14 |2|Petugas loket|tidak\n15 |3|Operator komputer|ada|1|orang"
    )
    read = one(words, f" 1 ||KECAMATAN GRESIK\n 2 ||Keadaan bulan April 2026\n 4 ||A. Sarana\n 5 |{head}{rows}{more}")
    assert {cell for cell, measure in said(read, 3).items() if measure == "status"} == {
        f"C{row}" for row in (6, 7, 8, 13, 14, 15)
    } and keys(read, 3) == ["evidence", "status"]


def test_what_a_web_form_asks_in_brackets_is_the_name_of_its_column(words):
    asked = [f"Apakah sarana berikut tersedia? [{name}]" for name in ("Loket pendaftaran", "Tempat pembayaran")]
    asked += [f"Apakah petugas berikut ada? [{name}]" for name in ("Petugas informasi", "Petugas loket")]
    head = " 1 |Stempel waktu|Jabatan pengisi|Kecamatan|Bulan yang dilaporkan|" + "|".join(asked)
    rows = "\n 2 |03/07/2026 08.41|Kasi Pelayanan|Gresik|Juni 2026|Ya|Tidak diperlukan|Ya|Ya"
    rows += "\n 3 |03/07/2026 09.02|Staf|Kecamatan Manyar|Juni 2026|Ya|Tidak|Tidak|Ya"
    read = one(words, head + rows)
    assert len(read.facts) == 8 and keys(read, 2) == ["2026-06"] and keys(read, 3) == ["status"]
    assert said(read, 1)["F2"] == "Tempat pembayaran"


@pytest.mark.parametrize("yes, no, none", [
    ("OK", "Belum", "Tidak wajib"), ("MS", "TMS", "TB"), ("Tersedia", "Tidak tersedia", "Tidak dibutuhkan"),
    ("Sudah lengkap", "Belum lengkap", "Tidak relevan"),
])  # fmt: skip
def test_offices_have_words_of_their_own_for_the_states(words, yes, no, none):
    rows = f"\n 5 |1|Loket pelayanan|{yes}|foto\n 6 |2|Tempat pembayaran|{none}|\n 7 |3|Ruang tunggu|{no}|"
    rows += f"\n 8 |4|Tempat piket|{yes}|"
    read = one(words, f" 1 |KECAMATAN GRESIK\n 2 |BULAN APRIL 2026\n 4 |No|Aspek yang dinilai|Hasil|Bukti dukung{rows}")
    assert {cell for cell, measure in said(read, 3).items() if measure == "status"} == {
        f"C{row}" for row in range(5, 9)
    }


@pytest.mark.parametrize("word", ["KEADAAN", "Status bulan", "Kondisi"])
def test_the_states_of_two_months_beside_each_other_are_both_reported(words, word):
    head = f"\n 4 |NO|PERSYARATAN|{word} AGUSTUS 2026|TEMUAN|TINDAK LANJUT|{word} SEPTEMBER 2026|BUKTI"
    rows = "\n 5 |1|Loket pendaftaran|Ada|||Ada|foto\n 6 |2|Ruang tunggu|Belum|sempit|pindah|Ada|foto"
    rows += "\n 7 |3|Tempat piket|Ada|||Belum|"
    read = one(words, f" 1 |KECAMATAN GRESIK\n 2 |MONITORING KELENGKAPAN PATEN{head}{rows}")
    assert {cell[0]: month for cell, month in said(read, 2).items()} == {"C": "2026-08", "F": "2026-09", "G": "2026-09"}
    assert len(read.facts) == 8 and not read.asked


def test_cards_of_a_survey_stand_two_by_two(words):
    items = ("Persyaratan", "Prosedur", "Waktu pelayanan", "Biaya/tarif")

    def cards(row, left, right):
        lines = [
            f"KECAMATAN {left}||||KECAMATAN {right}",
            "Responden||72||Responden||65",
            "No|Unsur|Nilai||No|Unsur|Nilai",
        ]
        lines += [f"{at}|{item}|3,1{at}||{at}|{item}|3,2{at}" for at, item in enumerate(items, 1)]
        return "".join(f"\n {row + at} |{line}" for at, line in enumerate([*lines, "|Rata-rata|3,2||||3,1"]))

    picture = f" 1 |SURVEI KEPUASAN MASYARAKAT KABUPATEN GRESIK\n 2 |JULI 2026{cards(4, 'GRESIK', 'MANYAR')}"
    picture += cards(13, "CERME", "SIDAYU")
    merged = ("A4:C4", "E4:G4", "A13:C13", "E13:G13")
    read = one(words, picture, merged=merged)
    assert keys(read, 0) == ["CERME", "GRESIK", "MANYAR", "SIDAYU"], keys(read, 0)
    assert len(read.facts) == 16 and not read.asked
    assert [plan.shared["respondents"].text for plan in read.understood.plans] == ["72", "65", "72", "65"]


def test_respondents_in_a_box_may_be_said_with_their_word(words):
    box = "\n 4 |NILAI IKM|||RESPONDEN\n 5 |86,11|||Jumlah|:|212 orang\n 6 |MUTU|||Jenis kelamin|L|97\n 7 |B|||| P|115"
    items = ("Persyaratan", "Prosedur", "Waktu penyelesaian", "Biaya/tarif")
    rows = "".join(f"\n {row} |{row - 9}|{item}|3,4{row % 10}" for row, item in enumerate(items, 10))
    read = one(words, f" 1 |SKM KECAMATAN GRESIK\n 2 |TRIWULAN II TAHUN 2026{box}\n 9 |No|Unsur|Nilai{rows}")
    [plan] = read.understood.plans
    assert plan.shared["respondents"].text == "212" and len(read.facts) == 4


def test_the_question_beside_its_item_names_nothing(words):
    items = ("Persyaratan", "Prosedur", "Waktu penyelesaian", "Biaya/tarif", "Produk layanan")
    rows = "".join(
        f"\n {row} |{row - 5}|{item}|Bagaimana pendapat Anda tentang {item.lower()} di sini?|20|80|3,2{row % 10}"
        for row, item in enumerate(items, 6)
    )
    head = "\n 4 |Jumlah jawaban masuk||40\n 5 |No|Unsur|Pertanyaan|% 1-2|% 3-4|Skor"
    read = one(words, f"{SURVEY}{head}{rows}")
    assert list(said(read, 1).values()) == list(items)
    assert read.understood.plans[0].shared["respondents"].text == "40"


def test_scores_stand_below_a_heading_of_their_own(words):
    items = ("Persyaratan", "Prosedur", "Waktu penyelesaian", "Biaya/tarif", "Produk layanan")
    head = "\n 3 ||Jumlah responden|83\n 5 |No|Unsur Pelayanan|Nilai Unsur||Mutu\\nUnsur\n 6 |||Rata-rata|Tertimbang|"
    rows = "".join(f"\n {row} |{row - 6}|{item}|3,2{row % 10}|0,370|B" for row, item in enumerate(items, 7))
    read = one(words, f"{SURVEY}{head}{rows}\n12 ||Rata-rata|3,361|3,361", merged=("A5:A6", "B5:B6", "C5:D5", "E5:E6"))
    assert set(read.facts) == {f"C{row}" for row in range(7, 12)} and keys(read, 3) == ["score"]


def test_keterangan_over_certificates_is_no_remark(words):
    head = "\n 3 |NO|DESA|ADMINDUK||KETERANGAN|||JUMLAH\n 4 |||KK|SURAT PINDAH|SKTM|DOMISILI|SKU|"
    rows = "".join(
        f"\n {row} |{row - 4}|{name}|20|3|4|1|2|30" for row, name in enumerate(("Beji", "Kaliuntu", "Wadung"), 5)
    )
    read = one(
        words, f"{OF_GRESIK}{head}{rows}\n 8 ||JUMLAH|60|9|12|3|6|90",
        merged=("A3:A4", "B3:B4", "C3:D3", "E3:G3", "H3:H4"),
    )  # fmt: skip
    assert {cell[0] for cell in read.facts} == set("CDEFG") and not read.notes


def test_the_month_of_a_sheet_is_one_of_those_that_the_file_names(words):
    rows = "\n 4 |Kecamatan|KTP-el|KK\n 5 |Gresik|5|6\n 6 |Manyar|7|8"
    sheets = [
        grid(f" 1 |KABUPATEN GRESIK\n 2 |{month} 2026{rows}", f"0{number} {month.title()}", number=number)
        for number, month in enumerate(("JANUARI", "FEBRUARI"), 1)
    ]
    read = Read(words, *sheets, file="Kab Gresik Jan Feb 2026.xlsx")
    assert keys(read, 2) == ["2026-01", "2026-02"] and not read.asked


@pytest.mark.parametrize("name, title", [
    ("Feb (draf)", "BULAN FEBRUARI 2026"), ("Lembar2", "DRAF – BULAN FEBRUARI 2026 – BELUM DIVERIFIKASI"),
    ("konsep", "BULAN FEBRUARI 2026"),
])  # fmt: skip
def test_a_draft_beside_the_report_is_left_and_told(words, name, title):
    def sheet(top, name, number, count):
        rows = f"\n 4 |Kecamatan|KTP-el|KK\n 5 |Gresik|{count}|6\n 6 |Manyar|7|8"
        return grid(f" 1 |KABUPATEN GRESIK\n 2 |{top}{rows}", name, number=number)

    read = Read(words, sheet("BULAN FEBRUARI 2026", "Februari", 1, 5), sheet(title, name, 2, 9))
    assert len(read.facts) == 4 and "B33" in read.rules


def test_weeks_may_stand_below_their_month(words):
    rows = "\n 5 |Cetak KTP-el|18|22|25|19|11\n 6 |KK|14|17|12|20|9\n 7 |SKTM|3|8|11|4|2\n 8 |Jml|35|47|48|43|22"
    title = " 1 |KEC. GRESIK\n 2 |Pelayanan yg diselesaikan per minggu\n 3 ||Juli 2026\n 4 ||I|II|III|IV|V"
    read = one(words, title + rows, merged=("B3:F3",), sheet="Juli 2026")
    assert {told.split(", ")[2] for told in read.facts.values()} == {"2026-07"} and not read.asked
    assert sorted(read.values[cell] for cell in read.facts) == ["28", "72", "95"]


def test_how_a_measure_is_worked_out_is_no_key_of_signs(words):
    head = (
        "\n 3 |No|Pelayanan|Berkas yang harus diproses|||Hasil\n 4 |||Sisa bulan lalu|Masuk|Jumlah|Selesai|Ditolak|Sisa"
    )
    rows = "\n 5 |1|KTP-el|9|168|177|170|2|5\n 6 |2|KK|4|121|125|119|1|5\n 7 |3|SKTM|0|33|33|33|0|0"
    report = grid(f"{OF_GRESIK}{head}{rows}", "Gresik", ("A3:A4", "B3:B4", "C3:E3", "F3:H3"))
    how = " 1 |Petunjuk pengisian\n 3 |a.|Jumlah = sisa bulan lalu + masuk\n 4 |b.|Sisa = jumlah - selesai - ditolak"
    read = Read(words, report, grid(how, "Petunjuk", number=2))
    assert {cell[0]: told for cell, told in said(read, 3).items()} == {
        "C": "carried_over", "D": "requested", "F": "completed", "G": "rejected", "H": "pending",
    }  # fmt: skip


def test_weeks_on_sheets_of_their_own_are_parts_of_the_month(words):
    def week(number, days):
        rows = "\n 4 |No|Layanan|Selesai\n 5 |1|KTP-el|31\n 6 |2|KK|24\n 7 |3|SKTM|4"
        title = f" 1 |Laporan mingguan Kecamatan Gresik\n 2 |Minggu {'I' * number} ({days} April 2026)"
        return grid(title + rows, f"Minggu {'I' * number}", number=number)

    rows = "\n 4 |No|Layanan|Minggu||Jumlah\n 5 |||I|II|\n 6 |1|KTP-el|31|31|62\n 7 |2|KK|24|24|48\n 8 |3|SKTM|4|4|8"
    month = grid(
        f" 1 |Rekap Kecamatan Gresik\n 2 |Bulan April 2026{rows}", "Rekap April",
        ("A4:A5", "B4:B5", "C4:D4", "E4:E5"), number=3,
    )  # fmt: skip
    read = Read(words, week(1, "1 s.d. 15"), week(2, "16 s.d. 30"), month)
    assert {cell[0] for cell in read.facts} == {"E"} and not read.asked and "B33" in read.rules


def test_a_year_before_to_compare_with_is_left(words):
    def survey(year, name, number):
        rows = (
            "\n 4 |No|Kecamatan|Responden|U1|U2|U3|U4\n 5 |1|Gresik|70|3,1|3,2|3,3|3,4\n 6 |2|Manyar|60|3,1|3,2|3,3|3,4"
        )
        return grid(f" 1 |SKM KABUPATEN GRESIK\n 2 |TRIWULAN III TAHUN {year}{rows}", name, number=number)

    read = Read(words, survey(2026, "TW III 2026", 1), survey(2025, "TW III 2025 (pembanding)", 2))
    assert keys(read, 2) == ["2026-07"] and "B33" in read.rules


def test_x_beside_v_is_what_is_not_there(words):
    rows = "\n 5 |1|Loket pendaftaran|v|x|v\n 6 |2|Ruang tunggu|x|v|v\n 7 |3|Tempat piket|v|v|x"
    read = one(words, f"{APRIL}\n 4 |No|Sarana|Gresik|Manyar|Cerme{rows}")
    assert {cell for cell, state in read.values.items() if state == "belum"} == {"D5", "C6", "E7"}


@pytest.mark.parametrize("other", ["x", "v"])
def test_x_alone_may_be_a_tick(words, other):
    rows = f"\n 5 |1|Loket pendaftaran|x|{other}|\n 6 |2|Ruang tunggu||{other}|x\n 7 |3|Tempat piket|x||x"
    read = one(words, f"{APRIL}\n 4 |No|Sarana|Gresik|Manyar|Cerme{rows}")
    assert "belum" not in read.values.values()


@pytest.mark.parametrize("full, empty", [("☑", "☐"), ("■", "□"), ("[x]", "[ ]"), ("(v)", "( )")])
def test_of_several_boxes_the_ticked_one_counts(words, full, empty):
    states = ("Ada", "Belum", "Tidak perlu")

    def boxes(*ticked):
        return "  ".join(f"{full if at in ticked else empty} {state}" for at, state in enumerate(states))

    rows = "".join(
        f"\n {row} |{row - 4}|{item}|{boxes(*ticked)}"
        for row, (item, ticked) in enumerate(
            [("Loket pelayanan", (0,)), ("Tempat pembayaran", (2,)), ("Tempat piket", ()), ("Ruang tunggu", (1,))], 5
        )
    )
    read = one(words, f"{APRIL.replace('KABUPATEN', 'KECAMATAN')}\n 4 |No|Yang diperiksa|Hasil{rows}")
    assert {cell: read.values[cell] for cell in read.facts} == {"C5": "Ada", "C6": "Tidak perlu", "C8": "Belum"}


def test_a_key_stands_in_one_line_or_in_two_cells(words):
    head = "\n 4 |No|Syarat|Gresik|Manyar"
    rows = "\n 5 |1|Loket pendaftaran|✓|✗\n 6 |2|Ruang tunggu|✗|✓\n 7 |3|Pemegang kas|–|–"
    line = "\n 9 ||✓ terpenuhi   ✗ belum terpenuhi   – tidak berlaku (pelayanan gratis)"
    cells = "\n 9 ||✓|ada\n10 ||✗|belum ada\n11 ||–|tidak diperlukan"
    for key in (line, cells):
        read = one(words, f"{APRIL}{head}{rows}{key}")
        assert read.values["C7"] == read.values["D7"] == "tidak berlaku" and len(read.facts) == 6


def test_merged_titles_over_two_lists_are_no_headers(words):
    head = "\n 4 |SARANA||||PETUGAS\n 5 |No|Jenis sarana|Keadaan||No|Jenis petugas|Keadaan|Jumlah orang"
    rows = "\n 6 |1|Loket pendaftaran|ada||1|Petugas informasi|ada|1\n 7 |2|Ruang tunggu|belum||2|Petugas loket|ada|2"
    read = one(words, f" 1 |KECAMATAN GRESIK\n 2 |KEADAAN PER 30 APRIL 2026{head}{rows}", merged=("A4:C4", "E4:H4"))
    assert set(read.facts) == {"C6", "C7", "G6", "G7"} and keys(read, 3) == ["status"]


def test_signs_of_a_survey_are_its_items_though_some_are_requirements_too(words):
    names = ("persyaratan pelayanan", "prosedur pelayanan", "waktu pelayanan", "biaya pelayanan", "perilaku petugas")
    head = "\n 4 |No|Kecamatan|Jumlah responden|" + "|".join(f"P{at}" for at in range(1, 6))
    rows = "\n 5 |1|Gresik|35|3,1|2,9|3,1|3,6|3,2\n 6 |2|Manyar|34|3,2|2,8|3,1|3,5|3,3"
    key = "\n 8 ||Arti kolom:" + "".join(f"\n {at} ||P{at - 8}|= {name}" for at, name in enumerate(names, 9))
    read = one(words, f" 1 |KUESIONER KABUPATEN GRESIK\n 2 |BULAN AGUSTUS 2026{head}{rows}{key}")
    assert sum(told == "score" for told in said(read, 3).values()) == 10 and keys(read, 3) == ["respondents", "score"]


def test_questions_below_their_item_are_parts_of_it(words):
    rows = (
        "\n 5 |1|Persyaratan|3,28\n 6 ||a. kejelasan persyaratan|3,27\n 7 ||b. kemudahan memenuhi persyaratan|3,3"
        "\n 8 |2|Biaya/tarif|3,73\n 9 ||a. kepastian biaya|3,72\n10 ||b. kewajaran biaya|3,74\n11 |3|Produk layanan|3,2"
    )
    read = one(words, f"{SURVEY}\n 4 |No|Unsur / pertanyaan|Nilai{rows}")
    assert set(read.facts) == {"C5", "C8", "C11"} and not read.asked


def test_how_many_requirements_are_met_beside_checklists_is_left(words):
    rows = "\n 4 |No|Uraian|Keberadaan\n 5 |1|Loket pelayanan|Sudah ada\n 6 |2|Ruang tunggu|Belum ada"
    checks = [
        grid(f" 1 |CHECK LIST PATEN\n 2 |KEADAAN 31 MARET 2026{rows}", name, number=number)
        for number, name in enumerate(("Panggul", "Munjungan"), 1)
    ]
    tally = grid(
        " 1 |REKAP\n 2 |MARET 2026\n 4 |No|Kecamatan|Ada|Jumlah\n 5 |1|Panggul|1|2\n 6 |2|Munjungan|1|2",
        "Rekap",
        number=3,
    )
    read = Read(words, *checks, tally)
    assert len(read.facts) == 4 and not read.asked


def test_the_score_of_all_stands_beside_those_of_men_and_women(words):
    items = ("Persyaratan", "Prosedur", "Waktu penyelesaian", "Biaya")
    rows = "\n 5 ||Banyaknya responden|58|66|124"
    rows += "".join(f"\n {row} |{row - 5}|{item}|3,26|3,19|3,22" for row, item in enumerate(items, 6))
    head = "\n 4 |No|Unsur|Laki-laki|Perempuan|Semua"
    read = one(words, f"{SURVEY}{head}{rows}\n10 ||Rata-rata|||3,34")
    assert said(read, 3) == {"E5": "respondents"} | {f"E{row}": "score" for row in range(6, 10)}


@pytest.mark.parametrize("line", ["Diperiksa tanggal 15 September 2026", "Tanggal kunjungan : 15 September 2026"])
def test_a_checklist_is_of_the_day_on_which_somebody_looked(words, line):
    rows = "\n 4 |No|Yang diperiksa|Hasil\n 5 |1|Loket pelayanan|Ada\n 6 |2|Ruang tunggu|Belum\n 7 |3|Tempat piket|Ada"
    read = one(words, f" 1 |LEMBAR PERIKSA PATEN\n 2 |KECAMATAN GRESIK\n 3 |{line}{rows}")
    assert keys(read, 2) == ["2026-09"] and len(read.facts) == 3


def test_a_week_of_another_month_is_asked(words):
    rows = "\n 4 |No|Layanan|Selesai\n 5 |1|KTP-el|31\n 6 |2|KK|24\n 7 |3|SKTM|4"
    week = grid(f" 1 |Kecamatan Gresik\n 2 |Minggu I (1 s.d. 8 Mei 2026){rows}", "Minggu I", number=2)
    read = Read(words, grid(f" 1 |Kecamatan Gresik\n 2 |Bulan April 2026{rows}", "April"), week)
    assert len(read.facts) == 3 and len(read.asked) == 3


def test_a_line_that_says_what_is_there_is_no_key(words):
    rows = "\n 4 |No|Sarana|Keadaan\n 5 |1|Ruang tunggu|ada\n 6 ||Piket : ada|\n 7 |2|Loket pendaftaran|belum"
    read = one(words, f" 1 |KECAMATAN GRESIK\n 2 |BULAN APRIL 2026{rows}")
    assert {"C5", "C7"} <= set(read.facts)


def test_questions_below_an_item_without_a_score_are_asked(words):
    rows = "\n 5 |1|Persyaratan|3,28\n 6 ||a. kejelasan syarat|3,27\n 7 |2|Prosedur|3,1\n 8 |3|Biaya/tarif|"
    rows += "\n 9 ||a. kepastian biaya|3,72\n10 |4|Produk layanan|3,2"
    read = one(words, f"{SURVEY}\n 4 |No|Unsur / pertanyaan|Nilai{rows}")
    assert "C6" not in read.facts and {"C5", "C7", "C9", "C10"} <= set(read.facts)


@pytest.mark.parametrize("whole", ["KECAMATAN (semua layanan)", "Semua layanan", "Jumlah"])
def test_of_the_scores_of_each_service_those_of_all_are_reported(words, whole):
    rows = "\n 5 |1|KTP elektronik|48|3,41|3,35|3,17|3,2\n 6 |2|Kartu Keluarga|41|3,2|3,03|2,98|3,1"
    rows += f"\n 7 |3|SKTM|14|3,16|3,18|3,07|3,0\n 8 ||{whole}|103|3,29|3,2|3,08|3,1"
    read = one(words, f"{SURVEY}\n 4 |No|Jenis layanan|Responden|Persyaratan|Produk|Kompetensi|Perilaku{rows}")
    assert set(read.facts) == {"C8", "D8", "E8", "F8", "G8"} and keys(read, 0) == ["GRESIK"] and not read.asked


@pytest.mark.parametrize("target", ["Target per bulan", "Target sebulan", "Target tahunan"])
def test_a_target_beside_weeks_is_no_part_of_the_month(words, target):
    head = f"\n 4 |No|Layanan|{target}|Minggu ke\n 5 ||||I|II|III|IV|V"
    rows = "\n 6 |1|KTP-el|150|31|40|28|36|9\n 7 |2|KK|120|26|30|22|29|7\n 8 |3|SKTM|30|7|4|5|6|0"
    merged = ("A4:A5", "B4:B5", "C4:C5", "D4:H4")
    read = one(words, f" 1 |Kecamatan Gresik\n 2 |Bulan: Juni 2026{head}{rows}", merged=merged)
    assert sorted(read.values[cell] for cell in read.facts) == ["114", "144", "22"] and not read.asked


@pytest.mark.parametrize("yes, no", [("Ya", "Tidak"), ("V", "X"), ("Ada", "Belum ada")])
def test_an_unknown_name_among_requirements_is_asked(words, yes, no):
    rows = f"\n 4 |1|Gresik|{yes}|{yes}|{no}|{no}|{yes}|atap bocor\n 5 |2|Manyar|{yes}|{no}|{yes}|{no}|{no}|"
    head = "\n 3 |No|Kecamatan|Loket pelayanan|Ruang tunggu|Toilet difabel|Ruang laktasi|Tempat pengaduan|Catatan tim"
    read = one(words, f"{APRIL}{head}{rows}")
    assert {cell[0] for cell in read.facts} == set("CDEFG") and said(read, 1)["E4"] == "Toilet difabel"


def test_how_many_kecamatan_have_it_is_no_state(words):
    head = "\n 4 |Kode|Persyaratan|Kecamatan|||Sudah\n 5 |||Gresik|Manyar|Cerme|(dari 3)"
    rows = "\n 6 |S1|Pelimpahan wewenang|Sudah|Sudah|Sudah|3\n 7 |A1|Jenis pelayanan|Sudah|Belum|Sudah|2"
    read = one(
        words, f"{APRIL}{head}{rows}\n 8 |T8|Ruang tunggu|Belum|Belum|Sudah|1", merged=("A4:A5", "B4:B5", "C4:E4")
    )
    assert {cell[0] for cell in read.facts} == set("CDE") and not read.asked


def test_jumlah_over_responden_is_how_many_answered(words):
    items = ("Persyaratan", "Prosedur", "Waktu penyelesaian", "Biaya/tarif", "Produk layanan")
    head = "\n 4 |No|Unsur|Jumlah responden yang menjawab||Jumlah|Nilai rata-rata"
    head += "\n 5 |||Tidak baik (1)|Baik (3)|Responden|"
    rows = "".join(f"\n {row} |{row - 5}|{item}|20|100|120|3,2{row % 10}" for row, item in enumerate(items, 6))
    read = one(words, f"{SURVEY}{head}{rows}", merged=("A4:A5", "B4:B5", "C4:D4", "F4:F5"))
    assert {cell[0]: measure for cell, measure in said(read, 3).items()} == {"E": "respondents", "F": "score"}


def test_sudah_and_belum_of_kecamatan_beside_checklists_count_these(words):
    rows = "\n 4 |No|Uraian|Keberadaan\n 5 |1|Loket pelayanan|Sudah ada\n 6 |2|Ruang tunggu|Belum ada"
    checks = [
        grid(f" 1 |CHECK LIST PATEN\n 2 |KEADAAN 31 MARET 2026{rows}", name, number=number)
        for number, name in enumerate(("Panggul", "Munjungan"), 1)
    ]
    counts = "\n 4 |No.|Kecamatan|Sudah|Belum|Tidak diperlukan\n 5 |1|Panggul|1|1|0\n 6 |2|Munjungan|1|1|0"
    read = Read(words, *checks, grid(f" 1 |REKAP\n 2 |TRIWULAN I TAHUN 2026{counts}", "Rekap", number=3))
    assert len(read.facts) == 4 and not read.asked

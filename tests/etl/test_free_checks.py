"""Checklists and surveys as teams of a kabupaten fill them in: by months, letters, dates of visits, in sentences."""

import pytest
from free_form import keys, one, said

from etl.read.free import months
from etl.read.free.beside import remark_of_line

HEAD = " 1 |KARTU KENDALI PATEN KECAMATAN GRESIK\n 2 |BULAN APRIL 2026"
OF_ALL = " 1 |MONITORING PATEN KABUPATEN GRESIK\n 2 |BULAN APRIL 2026"
SURVEY = " 1 |SURVEI KEPUASAN MASYARAKAT KABUPATEN GRESIK\n 2 |SEMESTER I TAHUN 2026"
KEY = "\n20 ||Y = ya, sudah ada\n21 ||B = belum\n22 ||TB = tidak berlaku"


def test_of_bulan_lalu_and_bulan_ini_only_this_month_is_the_state(words):
    head = "\n 4 |NO|BUTIR|BULAN LALU|BULAN INI|CATATAN"
    rows = "\n 5 |1|Pelimpahan wewenang kepada camat|Y|Y|Perbup\n 6 |2|Syarat pelayanan|B|Y|banner"
    rows += "\n 7 |3|Tempat pembayaran|TB|TB|\n 8 |4|Meja piket|Y|B|pindah"
    read = one(words, f"{HEAD}{head}{rows}{KEY}")
    assert {cell: read.values[cell] for cell in read.facts} == {
        "D5": "terpenuhi", "D6": "terpenuhi", "D7": "tidak berlaku", "D8": "belum",
    }  # fmt: skip


def test_how_many_were_met_last_month_and_this_one_are_no_states(words):
    rows = "\n 5 |1|Jenis pelayanan|4|5\n 6 |2|Prosedur pelayanan|3|5\n 7 |3|Waktu pelayanan|2|2"
    read = one(words, f"{OF_ALL}\n 4 |No|Persyaratan|Bulan lalu|Bulan ini{rows}")
    assert not read.facts


@pytest.mark.parametrize("key", ["S = sudah, B = belum, TP = tidak perlu", "S=sudah ; B=belum ; TP=tidak perlu"])
def test_letters_over_columns_of_ticks_are_states(words, key):
    head = "\n 4 |NO|PERSYARATAN|MANYAR|||CERME||\n 5 |||S|B|TP|S|B|TP"
    rows = "\n 6 |1|Pelimpahan wewenang|√|||√||\n 7 |2|Jenis pelayanan||√|||√|\n 8 |3|Tarif pelayanan|||√|√||"
    merged = ("A4:A5", "B4:B5", "C4:E4", "F4:H4")
    read = one(words, f"{OF_ALL}{head}{rows}\n10 ||Keterangan: {key}", merged=merged)
    assert {cell: read.states[cell] for cell in read.facts} == {
        "C6": "terpenuhi", "F6": "terpenuhi", "D7": "belum", "G7": "belum", "E8": "tidak berlaku", "F8": "terpenuhi",
    }  # fmt: skip


def test_letters_in_the_only_row_of_a_checklist_are_its_states(words):
    head = "\n 4 |No|Kecamatan|Loket pendaftaran|Ruang tunggu|Tempat pembayaran"
    read = one(words, f"{OF_ALL}{head}\n 5 |1|Manyar|S|B|TP\n 7 ||S = sudah, B = belum, TP = tidak perlu")
    assert {cell: read.values[cell] for cell in read.facts} == {"C5": "terpenuhi", "D5": "belum", "E5": "tidak berlaku"}


def test_letters_listed_below_with_their_meaning_are_its_states(words):
    head = "\n 4 |No|Kecamatan|Loket pendaftaran|Ruang tunggu|Tempat pembayaran"
    rows = "\n 5 |1|Manyar|M|M|TB\n 6 |2|Cerme|M|BM|M\n 7 |3|Benjeng|BM|M|TB"
    read = one(words, f"{OF_ALL}{head}{rows}\n 9 ||M|Memenuhi\n10 ||BM|Belum memenuhi\n11 ||TB|Tidak berlaku")
    assert len(read.facts) == 9 and {read.values["D6"], read.values["C7"]} == {"belum"}
    assert read.values["E5"] == "tidak berlaku" and keys(read, 0) == ["Benjeng", "Cerme", "Manyar"]


def test_what_is_there_and_does_not_work_is_not_told_by_its_key(words):
    head = "\n 4 |No|Kecamatan|Loket pendaftaran|Ruang tunggu|Tempat piket"
    rows = "\n 5 |1|Manyar|A|B|C\n 6 |2|Cerme|A|A|B"
    read = one(words, f"{OF_ALL}{head}{rows}\n 8 ||A = ada dan berfungsi  B = ada, tidak berfungsi  C = tidak ada")
    assert read.values["C5"] == "terpenuhi" and read.values["E5"] == "belum" and read.values["D5"] == "B"


def test_numbers_of_a_key_in_the_row_of_a_requirement_are_its_states(words):
    head = "\n 4 |No|Persyaratan teknis|Manyar|Cerme|Benjeng|Jumlah"
    rows = "\n 5 |1|Loket pendaftaran|1|0|1|2\n 6 |2|Tempat pembayaran|9|9|1|1\n 7 |3|Ruang tunggu|1|1|0|2"
    counted = "\n 8 ||Terpenuhi|2|1|2|\n 9 ||Yang berlaku|2|2|3|"
    key = "\n 3 |Isian : 1 = ada, 0 = belum ada, 9 = tidak berlaku"
    read = one(words, f"{OF_ALL}{key}{head}{rows}{counted}")
    assert {cell[1:] for cell in read.facts} == {"5", "6", "7"} and len(read.facts) == 9
    assert read.values["C6"] == "tidak berlaku" and read.values["E6"] == "terpenuhi"


def test_what_a_team_recommends_is_no_letter_of_recommendation(words):
    rows = (
        "\n 5 |1|Jenis pelayanan|ada, ditempel di papan|foto|-\n 6 |2|Waktu pelayanan|belum dibuat||tetapkan dengan SK"
    )
    rows += "\n 7 |3|Loket pendaftaran|ada 2 loket|foto|-\n 8 |4|Petugas informasi|belum ditunjuk||terbitkan SK"
    title = " 1 |BERITA ACARA VERIFIKASI\n 2 |Kecamatan|: Manyar\n 3 |Hari/tanggal|: Rabu, 16 September 2026"
    read = one(words, f"{title}\n 4 |No|Persyaratan|Hasil pemeriksaan|Bukti yang dilihat|Rekomendasi{rows}")
    assert {cell: measure for cell, measure in said(read, 3).items() if cell[0] == "C"} == dict.fromkeys(
        ("C5", "C6", "C7", "C8"), "status"
    )
    assert keys(read, 2) == ["2026-09"] and {cell[0] for cell in read.facts} == {"C", "D"}


@pytest.mark.parametrize("head", ["tgl_cek", "Tanggal pemeriksaan", "Tgl. verifikasi"])
@pytest.mark.parametrize("day", ["14/04/2026", "14 April 2026"])
def test_the_day_of_a_visit_is_the_month_of_what_was_found(words, head, day):
    rows = f"\n 2 |Manyar|Jenis pelayanan|Terpenuhi|{day}\n 3 |Manyar|Waktu pelayanan|Belum|{day}"
    rows += "\n 4 |Cerme|Jenis pelayanan|Belum|04/05/2026\n 5 |Cerme|Waktu pelayanan|Terpenuhi|04/05/2026"
    read = one(words, f" 1 |kecamatan|persyaratan|status|{head}{rows}")
    assert said(read, 2) == {"C2": "2026-04", "C3": "2026-04", "C4": "2026-05", "C5": "2026-05"} and not read.asked


@pytest.mark.parametrize("text, month", [
    ("14/04/2026", "2026-04"), ("2026-04-14", "2026-04"), ("2026-04-14 00:00:00", "2026-04"), ("14.04.2026", "2026-04"),
    ("14 April 2026", "2026-04"), ("Rabu, 14 Apr 2026", "2026-04"), ("45/04/2026", None), ("14/13/2026", None),
    ("14/04", None), ("Gresik", None),
])  # fmt: skip
def test_the_month_of_a_day(text, month):
    found = months.of_day(text)
    assert (found and found.text(None)) == month


def test_pengaduan_below_sarana_is_a_requirement(words):
    head = "\n 4 |No|Kecamatan|Sarana dan prasarana||\n 5 |||Loket pendaftaran|Pengaduan|Ruang tunggu\n 6 |||T1|T6|T8"
    rows = "\n 7 |1|Manyar|Ada|Belum|Ada\n 8 |2|Cerme|Ada|Ada|Belum"
    read = one(words, f"{OF_ALL}{head}{rows}", merged=("A4:A6", "B4:B6", "C4:E4"))
    assert keys(read, 3) == ["status"] and len(read.facts) == 6


@pytest.mark.parametrize("head", ["Nilai (25-100)", "Konversi", "Nilai konversi"])
def test_of_two_columns_of_scores_the_one_up_to_four_counts(words, head):
    rows = "\n 5 |1|Persyaratan|3,60|90\n 6 |2|Prosedur|3,54|88,5\n 7 |3|Biaya/tarif|3,9|97,5"
    title = SURVEY.replace("KABUPATEN", "KECAMATAN")
    read = one(words, f"{title}\n 3 |Responden: 62\n 4 |No|Unsur|Nilai|{head}{rows}")
    assert {cell[0] for cell in read.facts} == {"C"} and not read.asked


def test_an_unknown_name_between_items_of_a_survey_is_asked(words):
    head = "\n 5 |No|Kecamatan|Persyaratan|Prosedur|Biaya/tarif|Perilaku|Maklumat pelayanan|Penanganan pengaduan|Nilai"
    rows = "\n 6 |1|Manyar|3,36|3,23|3,9|3,4|3,02|3,44|3,3\n 7 |2|Cerme|3,14|3,05|3,8|3,3|3,03|3,35|3,2"
    read = one(words, f"{SURVEY}\n 3 |Jumlah responden tiap kecamatan|||100{head}{rows}")
    assert {cell[0] for cell in read.facts} == set("CDEFGH") and said(read, 1)["G6"] == "Maklumat pelayanan"
    assert {plan.shared["respondents"].text for plan in read.understood.plans} == {"100"}


def test_how_many_are_met_below_the_months_is_no_requirement(words):
    head = "\n 5 |No.|Uraian|Keadaan akhir bulan||\n 6 |||Juli|Agustus|September"
    rows = "\n 7 |1|Jenis pelayanan|v|v\n 8 |2|Waktu pelayanan|x|v\n 9 |3|Ruang tunggu|v|x\n10 ||Sudah dipenuhi|2|2"
    key = "\n12 ||v : sudah dipenuhi\n13 ||x : belum dipenuhi"
    title = " 1 |DAFTAR KENDALI\n 2 |KECAMATAN GRESIK\n 3 |TAHUN 2026"
    read = one(words, title + head + rows + key, merged=("A5:A6", "B5:B6", "C5:E5"))
    assert set(read.facts) == {"C7", "D7", "C8", "D8", "C9", "D9"} and read.values["C8"] == "belum"


@pytest.mark.parametrize("heads", [
    "Penilaian mandiri kecamatan|Hasil verifikasi tim teknis", "Status mandiri|Status verifikasi",
    "Pengakuan camat|Verifikasi",
])  # fmt: skip
def test_what_a_team_found_counts_before_what_a_kecamatan_says_of_itself(words, heads):
    rows = "\n 5 |1|Jenis pelayanan|Terpenuhi|Terpenuhi|\n 6 |2|Prosedur pelayanan|Terpenuhi|Belum|alur lama"
    rows += "\n 7 |3|Tempat pembayaran|Belum|Tidak berlaku|\n 8 |4|Ruang tunggu|Terpenuhi|Terpenuhi|"
    read = one(words, f"{HEAD}\n 4 |No|Persyaratan|{heads}|Catatan tim{rows}")
    assert {cell: read.values[cell] for cell in read.facts} == {
        "D5": "Terpenuhi", "D6": "Belum", "D7": "Tidak berlaku", "D8": "Terpenuhi",
    }  # fmt: skip


@pytest.mark.parametrize("line", [
    "Jumlah responden yang mengisi kuesioner : 118 orang", "Responden yang menjawab: 118",
    "Jumlah responden tiap kecamatan : 118", "n = 118",
])  # fmt: skip
def test_how_many_answered_is_said_in_many_ways(words, line):
    title = " 1 |HASIL SKM KECAMATAN GRESIK\n 2 |SEPTEMBER 2026"
    rows = "\n 6 |1|Persyaratan|3,60\n 7 |2|Prosedur|3,54\n 8 |3|Biaya/tarif|3,9"
    read = one(words, f"{title}\n 3 |{line}\n 5 |No|Unsur|Nilai{rows}")
    assert [plan.shared["respondents"].text for plan in read.understood.plans] == ["118"] and len(read.facts) == 3


@pytest.mark.parametrize("heads, level", [
    ("\n 4 |Kode|Unsur|Kec. Manyar||Kec. Cerme|\n 5 |||n = 125||n = 96|\n 6 |||Nilai|Mutu|Nilai|Mutu", 3),
    ("\n 5 |Kode|Unsur|Kec. Manyar (n = 125)||Kec. Cerme (n = 96)|\n 6 |||Nilai|Mutu|Nilai|Mutu", 2),
])  # fmt: skip
def test_how_many_answered_stands_in_the_header_of_each_kecamatan(words, heads, level):
    rows = "\n 7 |U1|Persyaratan|3,13|B|3,24|B\n 8 |U2|Prosedur|3,12|B|3,17|B\n 9 |U4|Biaya/tarif|3,58|A|3,68|A"
    read = one(words, SURVEY + heads + rows)
    [plan] = read.understood.plans
    assert {one.col: one.people.text for one in plan.counts} == {3: "125", 5: "96"} and len(plan.table.header) == level
    assert len(said(read, 0)) == 6 and not read.asked


@pytest.mark.parametrize("name, people, kept", [("Gabungan kecamatan", 83, True), ("Gabungan kecamatan", 80, False)])
def test_a_row_of_everybody_below_the_services_of_a_survey_is_reported(words, name, people, kept):
    rows = "\n 5 |1|KTP elektronik|38|3,26|3,09|3,59\n 6 |2|Kartu Keluarga|31|3,24|3,15|3,63"
    rows += f"\n 7 |3|Akta Kelahiran|14|3,17|3,14|3,61\n 8 ||{name}|{people}|3,25|3,16|3,63"
    title = SURVEY.replace("KABUPATEN", "KECAMATAN")
    read = one(words, f"{title}\n 4 |No|Jenis layanan|Responden|Persyaratan|Prosedur|Biaya/tarif{rows}")
    assert ({cell[1:] for cell in read.facts} == {"8"}) is kept


@pytest.mark.parametrize("text, state", [
    ("tidak dipersyaratkan", "tidak berlaku"), ("tidak relevan (tanpa biaya)", "tidak berlaku"),
    ("tidak memenuhi syarat", "belum"), ("memenuhi syarat", "terpenuhi"), ("tidak", "belum"),
    ("sudah ada", "terpenuhi"), ("tidak berfungsi", None), ("tidak dipungut biaya", None),
])  # fmt: skip
def test_what_a_key_says_of_a_sign(words, text, state):
    head = "\n 4 |No|Kecamatan|Loket pendaftaran|Ruang tunggu|Tempat pembayaran"
    rows = "\n 5 |1|Manyar|1|0|9\n 6 |2|Cerme|1|1|9\n 7 |3|Benjeng|0|1|1"
    read = one(words, f"{OF_ALL}{head}{rows}\n 9 ||1 = ada, 0 = belum, 9 = {text}")
    assert read.values["E5"] == (state or "9") and read.values["C7"] == "belum"


def test_points_beside_the_answers_of_a_checklist_make_no_survey(words):
    head = "\n 4 |Butir|Indikator|Terpenuhi? (Ya/Tidak/NA)|Bobot|Skor|Bukti dukung"
    rows = "\n 5 |I|SUBSTANTIF\n 6 |I.1|Pelimpahan kewenangan|Ya|5|5|Perbup\n 7 |I.2|Rincian perizinan|Tidak|5|0|"
    rows += "\n 8 |II|ADMINISTRATIF\n 9 |II.1|Daftar jenis pelayanan|Ya|5|5|SK\n10 |II.2|Waktu pelayanan|Ya|5|5|"
    read = one(words, f"{HEAD}{head}{rows}")
    assert {cell: measure for cell, measure in said(read, 3).items() if cell[0] == "C"} == dict.fromkeys(
        ("C6", "C7", "C9", "C10"), "status"
    )
    assert {cell[0] for cell in read.facts} == {"C", "F"}


def test_the_number_of_a_decree_below_a_requirement_is_its_evidence(words):
    head = "\n 4 |No|Kecamatan|Pelimpahan wewenang||Uraian tugas personil|\n 5 |||Status|Nomor|Status|Dasar"
    rows = "\n 6 |1|Manyar|sudah|Perbup 33/2018|sudah|SK 07/2026\n 7 |2|Cerme|sudah|sda|belum|"
    read = one(words, f"{OF_ALL}{head}{rows}", merged=("A4:A5", "B4:B5", "C4:D4", "E4:F4"))
    assert {cell[0]: measure for cell, measure in said(read, 3).items()} == {
        "C": "status", "D": "evidence", "E": "status", "F": "evidence",
    }  # fmt: skip


def test_below_each_kecamatan_what_the_team_found_counts(words):
    head = "\n 4 |No|Persyaratan teknis|Manyar||Cerme|\n 5 |||Isian kec.|Verifikasi tim|Isian kec.|Verifikasi tim"
    rows = (
        "\n 6 |1|Loket pendaftaran|MS|MS|MS|TMS\n 7 |2|Tempat pembayaran|TR|TR|TR|TR\n 8 |3|Ruang tunggu|MS|TMS|MS|MS"
    )
    key = "\n10 ||MS|memenuhi syarat\n11 ||TMS|tidak memenuhi syarat\n12 ||TR|tidak relevan"
    read = one(words, f"{OF_ALL}{head}{rows}{key}", merged=("A4:A5", "B4:B5", "C4:D4", "E4:F4"))
    assert {cell[0] for cell in read.facts} == {"D", "F"} and len(read.facts) == 6
    assert read.values["F6"] == "belum" and read.values["D7"] == "tidak berlaku"


def test_a_remark_that_begins_like_a_total_makes_none(words):
    rows = "\n 5 |1|Manyar|Ruang tunggu|Belum tersedia|Sudah tersedia|foto"
    rows += "\n 6 |||Tempat pembayaran|Belum tersedia|Tidak diperlukan|seluruh pelayanan gratis"
    rows += "\n 7 |2|Cerme|Alur pelayanan|Belum ada|Sudah ada|banner"
    head = "\n 4 |No|Kecamatan|Yang dievaluasi|Semula (2025)|Menjadi (30 April 2026)|Bukti tindak lanjut"
    read = one(words, f"{OF_ALL}{head}{rows}")
    assert set(read.facts) >= {"E5", "E6", "E7"} and not {cell for cell in read.facts if cell[0] == "D"}


def test_sums_of_a_profile_above_the_scores_are_how_many_answered(words):
    profile = (
        "\n 4 ||I. PROFIL RESPONDEN\n 5 |No|Karakteristik|Rincian|Jumlah (orang)\n 6 |1|Jenis kelamin|Laki-laki|61"
    )
    profile += "\n 7 |||Perempuan|84\n 8 |||Jumlah|145\n 9 |2|Pendidikan|SLTA|115\n10 |||S1|30\n11 |||Jumlah|145"
    scores = "\n13 ||II. NILAI UNSUR\n14 |No|Unsur pelayanan|Jumlah nilai|NRR\n15 |1|Persyaratan|452|3,117"
    scores += "\n16 |2|Prosedur|449|3,097\n17 |3|Biaya/tarif|503|3,469"
    read = one(words, SURVEY.replace("KABUPATEN", "KECAMATAN") + profile + scores)
    used = [plan for plan in read.understood.plans if plan.relation == "satisfaction"]
    assert [plan.shared["respondents"].text for plan in used] == ["145"] and {cell[0] for cell in read.facts} == {"D"}


def test_a_code_beside_the_name_of_another_requirement_is_asked(words):
    rows = "\n 2 |2026-01|Manyar|S1|Pelimpahan kewenangan|Terpenuhi\n 3 |2026-01|Manyar|T8|Petugas informasi|Terpenuhi"
    rows += "\n 4 |2026-01|Cerme|S1|Pelimpahan kewenangan|Belum\n 5 |2026-01|Cerme|T8|Ruang tunggu|Terpenuhi"
    read = one(words, f" 1 |periode|kecamatan|kode|persyaratan|status{rows}")
    assert [words.codes("requirement", item) for item in said(read, 1).values()] == [{"S1"}, set(), {"S1"}, {"T8"}]


def test_numbers_of_an_order_of_their_own_say_nothing_against_names(words):
    rows = "\n 2 |2026-01|Manyar|T1|Petugas informasi|Terpenuhi\n 3 |2026-01|Manyar|T2|Ruang tunggu|Terpenuhi"
    rows += "\n 4 |2026-01|Cerme|T1|Petugas informasi|Belum\n 5 |2026-01|Cerme|T2|Ruang tunggu|Terpenuhi"
    read = one(words, f" 1 |periode|kecamatan|kode|persyaratan|status{rows}")
    assert set(said(read, 1).values()) == {"Petugas informasi", "Ruang tunggu"}


@pytest.mark.parametrize("name, code", [
    ("Rincian perijinan", "S2"), ("Rincian non perijinan", "S3"), ("Pelimpahan wewenang kpd camat", "S1"),
])  # fmt: skip
def test_requirements_in_short_words(words, name, code):
    assert words.codes("requirement", name) == {code}


def test_states_beside_their_evidence_need_no_header_that_is_known(words):
    rows = "\n 5 |1|Pelimpahan wewenang|Perbup 60|Memenuhi|1\n 6 |2|Waktu pelayanan|SK|Belum memenuhi|0"
    rows += "\n 7 |3|Ruang tunggu|Foto|Memenuhi|1"
    read = one(words, f"{HEAD}\n 4 |No|Kriteria|Bukti yang diperiksa|Pendapat auditor|Skor{rows}")
    assert {cell[0]: measure for cell, measure in said(read, 3).items()} == {"C": "evidence", "D": "status"}


OF_PLACES = "\n 6 |1|Manyar|3,36|3,23|3,9|3,4\n 7 |2|Cerme|3,14|3,05|3,8|3,3"


def how_many_answered(words, line: str) -> tuple[str | None, dict[str, str]]:
    """In all and in each kecamatan; the same wherever the line stands."""
    table = f"\n 5 |No|Kecamatan|Persyaratan|Prosedur|Biaya/tarif|Perilaku{OF_PLACES}"
    pictures = (f"{SURVEY}\n 3 |{line}{table}", f"{SURVEY}{table}\n 9 ||{line}")
    [above, below] = (plan for picture in pictures for plan in one(words, picture).understood.plans)
    told = [
        (getattr(plan.shared.get("respondents"), "text", None), {at: key.text for at, key in plan.answered.items()})
        for plan in (above, below)
    ]
    assert told[0] == told[1]
    return told[0]


@pytest.mark.parametrize("line", [
    "Responden: L 60, P 58", "Responden : L = 60 ; P = 58", "Responden : Manyar 160, Sidayu 90",
    "Responden 160 orang dan 142 orang", "Responden Kec. Manyar 118 orang",
])  # fmt: skip
def test_how_many_answered_of_a_part_is_not_how_many_answered(words, line):
    assert how_many_answered(words, line) == (None, {})


@pytest.mark.parametrize("line", [
    "Responden : Manyar 160 orang, Cerme 142 orang", "Responden: Manyar 160 Orang; Cerme 142 Orang",
    "Responden : Manyar 160, Cerme 142", "Jumlah responden Kec. Manyar = 160, Kec. Cerme = 142",
    "responden: cerme (142) manyar (160)", "Responden 302 orang (Manyar 160, Cerme 142)",
])  # fmt: skip
def test_how_many_answered_in_each_place_is_told_in_a_sentence(words, line):
    assert how_many_answered(words, line)[1] == {"Manyar": "160", "Cerme": "142"}


@pytest.mark.parametrize("line", ["Responden : 118 orang (L 60, P 58)", "Responden: 118 orang"])
def test_how_many_answered_in_all_stands_before_its_parts(words, line):
    assert how_many_answered(words, line) == ("118", {})


@pytest.mark.parametrize("below", [
    "\n10 ||Responden||\n11 ||Laki-laki|92|101\n12 ||Perempuan|118|99\n13 ||Jumlah|210|200",
    "\n10 ||Mutu|B|B\n11 ||Jumlah responden|210|200",
])  # fmt: skip
def test_how_many_answered_stands_below_the_scores_of_each_kecamatan(words, below):
    rows = (
        "\n 5 |1|Persyaratan|3,38|3,18\n 6 |2|Prosedur|3,31|3,12\n 7 |3|Biaya/tarif|3,91|3,93\n 8 ||Rata-rata|3,5|3,4"
    )
    read = one(words, f"{SURVEY}\n 4 |No|Unsur|MANYAR|CERME{rows}\n 9 ||IKM|84,44|82,78{below}")
    told = {one.col: one.people and one.people.text for plan in read.understood.plans for one in plan.counts}
    answered = {read.values[cell] for cell, measure in said(read, 3).items() if measure == "respondents"}
    assert told == {3: "210", 4: "200"} or answered == {"210", "200"}


@pytest.mark.parametrize("remark, asked", [
    ("keadaan tahun 2024", True), ("kondisi Desember 2025", True), ("data 2025", True), ("posisi bulan Maret", True),
    ("keadaan tahun 2026", False), ("SK tahun 2024", False), ("kondisi baik", False), ("data April 2026", False),
    ("Perbup 12 Tahun 2024, kondisi lengkap", False),
])  # fmt: skip
def test_a_remark_that_dates_a_tick_to_another_time_is_asked(words, remark, asked):
    rows = f"\n 5 |1|Pelimpahan wewenang|Ada|\n 6 |2|Jenis pelayanan|Ada|{remark}\n 7 |3|Tarif pelayanan|Belum|"
    read = one(words, f"{HEAD}\n 4 |No|Uraian|Status|Keterangan{rows}")
    [plan] = read.understood.plans
    assert [bool(remark_of_line(plan, line)) for line in plan.data] == [False, asked, False]


@pytest.mark.parametrize("head", ["Jumlah", "Jml (unit)", "Banyaknya"])
@pytest.mark.parametrize("state, count, asked", [
    ("Ada", "0", True), ("Ada", "0 buah", True), ("Sudah ada", "nihil", True), ("√", "0 unit", True),
    ("Ada", "3", False), ("Belum ada", "0", False), ("Tidak ada", "0 buah", False),
    ("Ada", "-", False), ("Ada", "", False),
])  # fmt: skip
def test_what_is_there_in_no_number_at_all_is_asked(words, head, state, count, asked):
    rows = (
        "\n 5 |1|Loket pendaftaran|Ada|2|baik"
        + f"\n 6 |2|Ruang tunggu|{state}|{count}|\n 7 |3|Tempat piket|Belum ada|0|"
    )
    rows += "\n 8 |4|Tempat pembayaran|Ada|1|baik"
    read = one(words, f"{HEAD}\n 4 |No|Sarana|Keadaan|{head}|Ket.{rows}")
    [plan] = read.understood.plans
    assert read.values["C6"] == state
    assert [bool(remark_of_line(plan, line)) for line in plan.data] == [False, asked, False, False]


@pytest.mark.parametrize("sign", ["#", "×", "*"])
def test_a_column_of_nothing_but_signs_of_the_key_is_one_of_states(words, sign):
    head = "\n 4 |No|Kecamatan|Loket pendaftaran|Ruang tunggu|Tempat piket"
    rows = f"\n 5 |1|Manyar|√|{sign}|√\n 6 |2|Cerme|√|{sign}|+\n 7 |3|Benjeng|+|{sign}|√"
    read = one(words, f"{OF_ALL}{head}{rows}\n 9 ||√ = terpenuhi\n10 ||{sign} = belum terpenuhi\n11 ||+ = tidak wajib")
    assert len(read.facts) == 9 and read.values["D6"] == "belum"


def test_the_profile_of_those_who_answered_is_no_lost_number(words):
    scores = "\n 4 |No|Unsur|Jumlah nilai|NRR\n 5 |1|Persyaratan|311|3,11\n 6 |2|Prosedur|303|3,03"
    scores += "\n 7 |3|Biaya/tarif|391|3,91"
    profile = "\n10 ||PROFIL RESPONDEN\n11 ||Laki-laki|60\n12 ||Perempuan|40\n13 ||Jumlah|100"
    read = one(words, SURVEY.replace("KABUPATEN", "KECAMATAN") + scores + profile)
    assert not read.notes and len(read.facts) == 3
    below = one(words, SURVEY.replace("KABUPATEN", "KECAMATAN") + scores + f"{profile}\n16 ||lain-lain|17|18")
    assert "D16" in below.facts  # of an item that nobody knows: a rule will ask

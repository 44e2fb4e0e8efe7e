"""Receipts: a number that stays, figures that are provisional until declared final, and a text that fits a chat."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from paten.say import receipts as say
from paten.say.receipts import Figure, Receipt

OCTOBER = date(2026, 10, 1)
ONE = {
    "file": "laporan.xlsx", "sha256": "1a2b3c4d" + "0" * 56, "verdict": "diterima_sebagian", "rows": 520,
    "accepted": 512, "rejected": 6, "held": 2, "warned": 0, "report_types": ["layanan"], "periods": ["2026-10"],
}  # fmt: skip


def receipt(**more: object) -> Receipt:
    known = {"number": "2026-35.74-1A2B3C4D", "one": ONE, "place": "Kota Probolinggo", "received_on": date(2026, 11, 9)}
    known |= {"figures": (Figure("Berkas selesai", OCTOBER, "1.234"),), "until": date(2026, 11, 16)}
    known |= {"today": date(2026, 11, 10), "final": False, "replaced": False, "simulated": False}
    return Receipt(**known | more)


def test_the_number_is_made_of_year_sender_and_fingerprint():
    assert say.number(date(2026, 11, 9), "35.74", ONE["sha256"]) == "2026-35.74-1A2B3C4D"
    assert say.number(date(2026, 11, 9), None, ONE["sha256"]) == "2026-35-1A2B3C4D"


def test_the_text_is_what_a_sender_reads_in_a_chat():
    assert say.text(receipt()).splitlines() == [
        "Tanda terima PATEN 2026-35.74-1A2B3C4D",
        "Kota Probolinggo · Layanan · Oktober 2026",
        "Berkas laporan.xlsx, diterima 9 November 2026",
        "Diterima sebagian: 512 dari 520 baris diterima, 6 perlu dibetulkan, 2 menunggu jawaban.",
        "Angka sementara Kota Probolinggo, Oktober 2026:",
        "• Berkas selesai: 1.234",
        "Angka sementara, masa sanggah s.d. 16 November 2026. Tetap sementara sampai dinyatakan final.",
        "Betulkan sel berwarna di berkas hasil pemeriksaan, lalu kirim kembali berkas itu.",
    ]


def test_the_end_of_the_time_of_dispute_makes_nothing_final():
    told = say.standing(receipt(today=date(2027, 1, 1)))
    assert "masa sanggah berakhir 16 November 2026" in told and "sementara sampai dinyatakan final" in told
    assert "sementara" in say.standing(receipt(until=None))


def test_only_a_declaration_does():
    told = say.text(receipt(final=True))
    assert "sudah dinyatakan final" in told and "Angka final Kota Probolinggo" in told and "sementara" not in told


def test_what_is_rejected_publishes_no_figure():
    rejected = ONE | {"verdict": "ditolak", "accepted": 0, "rejected": 520, "held": 0}
    told = say.text(receipt(one=rejected, figures=()))
    assert "Belum ada angka yang terbit dari berkas ini." in told and "sanggah" not in told


def test_a_replaced_file_says_so_and_asks_for_nothing():
    told = say.text(receipt(replaced=True))
    assert "sudah diganti oleh kiriman yang lebih baru" in told and "Betulkan" not in told


def test_a_simulation_says_so_first_also_in_the_name_of_the_file():
    assert say.text(receipt(simulated=True)).startswith("SIMULASI · bukan data nyata\n")
    assert say.file_name(receipt(simulated=True)) == "SIMULASI_tanda-terima_2026-35.74-1A2B3C4D.txt"
    assert say.file_name(receipt()) == "tanda-terima_2026-35.74-1A2B3C4D.txt"


def test_sixteen_digits_in_the_name_of_a_file_are_not_passed_on():
    assert "3574010101900001" not in say.text(receipt(one=ONE | {"file": "laporan 3574010101900001.xlsx"}))


def test_figures_that_do_not_fit_are_said_to_be_on_the_sheet():
    many = tuple(Figure(f"Ukuran yang panjang namanya nomor {n}", OCTOBER, "12.345") for n in range(40))
    told = say.text(receipt(figures=many))
    assert len(told) <= say.LONGEST and "selengkapnya di lembar Tanda terima" in told and "nomor 0:" in told


def test_figures_of_several_months_say_which():
    september = Figure("Berkas selesai", date(2026, 9, 1), "7")
    told = say.text(receipt(figures=(*receipt().figures, september)))
    assert told.splitlines()[4:8] == [
        "Angka sementara Kota Probolinggo, Oktober 2026:",
        "• Berkas selesai: 1.234",
        "Angka sementara Kota Probolinggo, September 2026:",
        "• Berkas selesai: 7",
    ]


@given(
    file=st.text(max_size=600),
    place=st.text(max_size=100),
    figures=st.lists(st.builds(Figure, st.text(max_size=80), st.dates(), st.text(max_size=30)), max_size=30),
    simulated=st.booleans(),
    final=st.booleans(),
    until=st.none() | st.dates(),
)
def test_whatever_it_says_it_fits_a_chat(file, place, figures, simulated, final, until):
    made = receipt(
        one=ONE | {"file": file}, place=place, figures=tuple(figures), simulated=simulated, final=final, until=until
    )
    told = say.text(made)
    assert len(told) <= say.LONGEST
    assert made.number in told and told.startswith("SIMULASI" if simulated else "Tanda terima PATEN")

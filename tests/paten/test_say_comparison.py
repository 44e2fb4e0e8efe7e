"""A fair comparison in words: no single rank, no claim beyond the outer quarters, a reason for who is not judged."""

from datetime import date

import pandas as pd
import pytest

from paten.definitions import definitions
from paten.say import comparison as say

OCTOBER = date(2026, 10, 1)
SHARE, INDEX = definitions()["kelengkapan_laporan"], definitions()["ikm"]
OPERATING = definitions()["beroperasi"]


def ranks(*made) -> pd.DataFrame:
    """(label, low, high, quarter) …; None: not ranked."""
    rows = pd.DataFrame(made, columns=["label", "low", "high", "quarter"]).astype({"low": float, "high": float})
    return rows.assign(
        region_code=rows.label,
        type=[label.split()[0].replace("Kab.", "kabupaten").lower() for label in rows.label],
        ranked=int(rows.low.notna().sum()),
        value=rows.low,
        denominator=12.0,
    )


def row(**changes):
    made = {
        "value": 0.25,
        "numerator": 1.0,
        "denominator": 4.0,
        "n_kecamatan": 4,
        "n_reported": 4,
        "state_as_of": pd.Timestamp(OCTOBER),
        "low": 4.0,
        "high": 14.0,
        "quarter": "",
    }
    return next(pd.DataFrame([made | changes]).itertuples())


def test_only_what_each_definition_allows_is_compared():
    allowed = say.comparable()
    assert next(iter(allowed)) == "kelengkapan_laporan"
    assert "tepat_waktu" not in allowed, "each office judges itself by its own standard"
    assert all(one.compare == "peers" and one.better != "none" for one in allowed.values())
    assert {"ikm", "beroperasi", "syarat_teknis", "ketepatan_laporan"} <= set(allowed)


def test_what_is_not_compared_says_why():
    assert say.refused("tepat_waktu").endswith("hanya dibandingkan dengan dirinya sendiri dari waktu ke waktu.")
    assert say.refused("hampir_naik_tahap").endswith("tidak ada yang lebih baik atau lebih buruk pada angka ini.")
    assert say.refused("warna") is None


def test_what_happens_is_compared_over_a_year_and_what_is_in_its_month():
    assert (say.months(SHARE), say.months(OPERATING), say.months(INDEX)) == (12, 1, 1)
    assert say.note(SHARE, OCTOBER, True).endswith("November 2025–Oktober 2026 · urutan 1 = nilai tertinggi")
    assert "Oktober 2026 (sementara) ·" in say.note(OPERATING, OCTOBER, False)


@pytest.mark.parametrize(
    ("made", "title"),
    [
        ([("Kab. A", None, None, "")], ": belum ada daerah yang dapat dinilai"),
        ([("Kab. A", 1, 3, "")], ": belum ada daerah yang pasti berada di seperempat teratas atau terbawah"),
        (
            [("Kab. A", 1, 1, "top"), ("Kab. B", 2, 3, ""), ("Kab. C", None, None, "")],
            ": Kab. A di seperempat teratas; letak satu lainnya belum pasti",
        ),
        (
            [("Kab. A", 1, 1, "top")] + [("Kab. B", 9, 9, "bottom")] * 3 + [("Kab. C", 2, 9, "")] * 12,
            ": Kab. A di seperempat teratas dan tiga daerah di seperempat terbawah; letak 12 lainnya belum pasti",
        ),
    ],
)
def test_the_title_claims_only_what_lies_wholly_in_an_outer_quarter(made, title):
    assert say.title(ranks(*made), SHARE) == SHARE.title + title


def test_the_lead_counts_who_can_be_judged_and_places_the_readers_own():
    rows = ranks(("Kota A", 1, 2, ""), ("Kota B", 1, 2, ""), ("Kota C", None, None, ""))
    assert say.lead(rows, "Kota B").endswith(" Kota B: urutan 1–2 dari 2 kota.")
    assert (
        say.lead(rows, "35")
        == say.lead(rows, "Kota C")
        == "2 dari 3 kabupaten/kota dapat dinilai; " + ("kabupaten dan kota terpisah.")
    )


def test_of_up_to_five_kecamatan_counts_are_printed_and_no_percentages():
    assert say.value(row(), SHARE) == "1 dari 4"
    assert say.value(row(n_kecamatan=20), SHARE) == "25,0%"
    assert say.value(row(value=78.456), INDEX) == "78,46"
    assert say.value(row(value=None), SHARE) == "–"


def test_who_is_not_judged_is_named_with_the_reason():
    assert say.reason(row(value=None), INDEX) == "belum ada survei yang berlaku"
    assert say.reason(row(value=80, denominator=12.0), INDEX) == "baru 12 responden, sekurangnya 30"
    assert say.reason(row(value=None), SHARE) == "belum melapor"
    assert say.reason(row(value=None), definitions()["syarat"]) == "belum dilaporkan"
    assert say.reason(row(type="kota"), SHARE) == "belum ada kota lain yang dapat dinilai"
    rows = ranks(("Kab. A", None, None, ""), ("Kab. B", None, None, "")).assign(value=None)
    assert say.unranked(rows) == "Dua belum dapat dinilai"
    assert say.unranked_words(rows, OPERATING) == ["Laporan bulanan belum pernah masuk: Kab. A dan Kab. B."]
    assert say.unranked(rows.head(0)) == "Semua kabupaten/kota dapat dinilai"


def test_a_state_carried_forward_says_since_when():
    july = pd.Timestamp(2026, 7, 1)
    assert say.as_of(row(state_as_of=july, n_reported=0), OPERATING, OCTOBER) == "per Jul 2026"
    assert say.as_of(row(), OPERATING, OCTOBER) == ""
    assert say.as_of(row(state_as_of=pd.NaT), OPERATING, OCTOBER) == "menurut peraturan"
    assert say.as_of(row(state_as_of=july), SHARE, OCTOBER) == ""


@pytest.mark.parametrize(
    ("ranked", "words"), [(29, ("teratas 1–7", "terbawah 23–29")), (5, ("teratas 1", "terbawah 5")), (3, ("", ""))]
)
def test_the_outer_quarters_are_named_by_the_places_in_them(ranked, words):
    assert say.quarters(ranked) == words


def test_each_group_and_each_quarter_has_its_sentence():
    rows = ranks(("Kab. A", 1, 1, "top"), ("Kab. B", 1, 4, ""), ("Kab. C", 4, 4, "bottom"), ("Kab. D", None, None, ""))
    assert say.group(rows, "kabupaten") == "3 kabupaten: satu di seperempat teratas dan satu di seperempat terbawah"
    assert say.group(rows[1:2], "kabupaten") == "1 kabupaten: belum ada yang pasti di seperempat teratas atau terbawah"
    assert say.group(rows[3:], "kota") == "Kota: belum ada yang dapat dinilai"
    assert say.side(rows[:1], "top") == "Satu berada di seperempat teratas"
    assert say.side(rows[:0], "bottom") == "Belum ada yang berada di seperempat terbawah"
    assert say.span(row()) == "4–14" and say.span(row(low=9, high=9)) == "9"
    assert say.where(row(quarter="top")) == "berada di seperempat teratas"

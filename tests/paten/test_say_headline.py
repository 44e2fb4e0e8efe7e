"""The headline names the finding and the lever, and never claims what is not known."""

import pandas as pd
import pytest

from paten.say import headline


def lacks(*rows) -> pd.DataFrame:
    """(region, lack, n, expired, total) …"""
    columns = ["region_code", "lack", "n_kecamatan", "n_expired", "total"]
    return pd.DataFrame(rows, columns=columns).assign(label="Kab. Contoh")


def kecamatan(
    *stages, names="ABCDEFGH", legal="lengkap", known=True, as_of="2026-10-01", service="berjalan"
) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "name": list(names)[: len(stages)],
            "stage": stages,
            "legal_basis": legal,
            "known": known,
            "state_as_of": pd.Timestamp(as_of),
            "service": service,
        }
    )


REPORTING = pd.DataFrame({"stage": [5.0], "n_kecamatan": [9], "n_confirmed": [9]})
NO_ACTS = pd.DataFrame(
    {"milestone": [], "in_force": pd.Series([], dtype=bool), "ends_on": pd.Series([], dtype="datetime64[ns]")}
)
NO_NEEDS = pd.DataFrame({"name": [], "requirement_code": pd.Series([], dtype=str), "short": [], "status": []})


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        (
            [("35.01", "none", 442, 0, 442), ("35.02", "pelimpahan", 41, 0, 41), ("35.03", "teknis", 183, 0, 183)],
            "442 dari 666 kecamatan beroperasi; 41 kecamatan belum memiliki peraturan pelimpahan "
            "(satu peraturan belum terbit)",
        ),
        (
            [
                ("35.01", "none", 9, 0, 9),
                ("35.02", "pelimpahan", 3, 0, 3),
                ("35.03", "pelimpahan", 4, 4, 4),
                ("35.04", "pelimpahan", 1, 0, 9),
            ],
            "9 dari 17 kecamatan beroperasi; 8 kecamatan belum memiliki peraturan pelimpahan yang berlaku "
            "(di tiga kabupaten/kota)",
        ),
        ([("35.01", "none", 9, 0, 9)], "Seluruh 9 kecamatan beroperasi"),
        (
            [("35.01", "none", 2, 0, 9), ("35.01", "penetapan", 5, 0, 9), ("35.01", "teknis", 2, 0, 9)],
            "2 dari 9 kecamatan beroperasi; 5 kecamatan menunggu keputusan penetapan",
        ),
        (
            [("35.01", "none", 2, 0, 9), ("35.01", "unknown", 7, 0, 9)],
            "2 dari 9 kecamatan beroperasi; daftar peraturan satu kabupaten/kota belum diterima",
        ),
    ],
)
def test_the_province_hears_how_many_operate_and_which_lever_moves_most(rows, sentence):
    assert headline.province(lacks(*rows), REPORTING) == sentence


def test_a_single_kecamatan_is_named_with_how_much_it_lacks():
    needs = pd.DataFrame(
        {"name": "C", "requirement_code": ["T4", "T10", "T13"], "short": ["Loket", "Petugas", "Kas"], "status": "belum"}
    )
    said = headline.region(kecamatan(5, 5, 2), lacks(("35.74", "teknis", 1, 0, 3)), needs, NO_ACTS)
    assert said == "Dua dari tiga kecamatan beroperasi; C belum memenuhi tiga syarat teknis"


@pytest.mark.parametrize(
    ("statuses", "end"),
    [
        (["belum", "belum_terverifikasi"], "C belum memenuhi satu syarat teknis, dan satu belum terverifikasi"),
        (["belum_terverifikasi", "belum_terverifikasi"], "C menunggu verifikasi dua syarat teknis"),
    ],
)
def test_what_nobody_verified_yet_is_not_said_to_be_lacking(statuses, end):
    needs = pd.DataFrame(
        {"name": "C", "requirement_code": ["T4", "T10"], "short": ["Loket", "Petugas"], "status": statuses}
    )
    said = headline.region(kecamatan(5, 5, 2), lacks(("35.74", "teknis", 1, 0, 3)), needs, NO_ACTS)
    assert said == f"Dua dari tiga kecamatan beroperasi; {end}"


def test_what_every_kecamatan_lacks_is_said_of_the_act_itself():
    said = headline.region(kecamatan(2, 2), lacks(("35.11", "standar", 2, 0, 2)), NO_NEEDS, NO_ACTS)
    assert said == "Belum satu pun dari dua kecamatan beroperasi; standar pelayanan belum ditetapkan"


def test_what_may_not_apply_never_makes_a_headline():
    needs = pd.DataFrame(
        {
            "name": ["B", "C", "C", "B"],
            "requirement_code": ["T13", "T13", "T4", "T4"],
            "short": ["Pemegang kas", "Pemegang kas", "Loket", "Loket"],
            "status": "belum",
        }
    )
    said = headline.region(kecamatan(5, 2, 2), lacks(("35.74", "teknis", 2, 0, 3)), needs, NO_ACTS)
    assert said == "Satu dari tiga kecamatan beroperasi; loket belum ada di dua kecamatan"


def test_an_expired_delegation_is_said_with_its_day():
    acts = pd.DataFrame({"milestone": ["M2"], "in_force": [False], "ends_on": [pd.Timestamp("2025-12-31")]})
    said = headline.region(kecamatan(1, 1, legal="berakhir"), lacks(("35.74", "pelimpahan", 2, 2, 2)), NO_NEEDS, acts)
    assert said == "Tidak satu pun dari dua kecamatan beroperasi; peraturan pelimpahan berakhir 31 Desember 2025"


def test_a_delegation_that_was_never_made_is_not_called_expired():
    said = headline.region(kecamatan(1, 1), lacks(("35.74", "pelimpahan", 2, 0, 2)), NO_NEEDS, NO_ACTS)
    assert said.endswith("; peraturan pelimpahan belum terbit")


def test_on_the_first_day_the_acts_are_told_and_operation_is_not_denied():
    silent = pd.DataFrame({"stage": [2.0, 1.0, None], "n_kecamatan": [5, 3, 1], "n_confirmed": 0})
    said = headline.province(lacks(("35.01", "teknis_unknown", 5, 0, 9), ("35.02", "pelimpahan", 3, 0, 3)), silent)
    assert said == "5 dari 8 kecamatan menerima pelimpahan; laporan bulanan belum ada yang masuk"
    rows = kecamatan(2, 2, as_of=None, service="belum_dilaporkan")
    said = headline.region(rows, lacks(("35.74", "teknis_unknown", 2, 0, 2)), NO_NEEDS, NO_ACTS)
    assert said == "Seluruh dua kecamatan menerima pelimpahan; laporan bulanan belum masuk"


def test_what_nobody_reported_is_called_unknown():
    said = headline.region(kecamatan(0, 0, known=False), lacks(("35.74", "unknown", 2, 0, 2)), NO_NEEDS, NO_ACTS)
    assert said == "Tahap dua kecamatan belum diketahui; daftar peraturan belum diterima"
    said = headline.province(lacks(("35.01", "unknown", 9, 0, 9)), REPORTING)
    assert said == "Tahap 9 kecamatan belum diketahui; belum ada daftar peraturan yang diterima"


def test_when_all_operate_the_legal_basis_is_looked_at():
    said = headline.region(kecamatan(5, 5, 5, legal=["lengkap", "sebagian", "lengkap"]), lacks(), NO_NEEDS, NO_ACTS)
    assert said == "Seluruh tiga kecamatan beroperasi; dasar hukum satu kecamatan belum lengkap"


def test_the_phone_gets_links_only_to_what_there_is():
    rows = lacks(("35.02", "pelimpahan", 4, 0, 4))
    assert headline.jumps(rows, 7) == [
        ("Belum lapor 7", "belum-lapor"),
        ("Peraturan belum terbit 1", "capaian-terendah"),
    ]
    assert headline.jumps(lacks(("35.02", "none", 4, 0, 4)), 0) == []


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([("35.02", "pelimpahan", 41, 0, 41)],
         "41 kecamatan belum memiliki peraturan pelimpahan (satu peraturan belum terbit)"),
        ([("35.02", "unknown", 9, 0, 9)],
         "Peraturan pelimpahan belum diketahui; belum ada daftar peraturan yang diterima"),
        ([("35.02", "none", 9, 0, 9), ("35.03", "unknown", 3, 0, 3)],
         "Peraturan pelimpahan berlaku di 9 kecamatan yang daftar peraturannya diterima"),
        ([("35.02", "terverifikasi", 2, 0, 9), ("35.02", "none", 7, 0, 9)],
         "Peraturan pelimpahan 2 kecamatan belum terverifikasi"),
        ([("35.02", "teknis", 9, 0, 9)], "Seluruh 9 kecamatan memiliki peraturan pelimpahan yang berlaku"),
    ],
)  # fmt: skip
def test_the_lever_by_itself_is_said_as_in_the_headline(rows, words):
    assert headline.lever(lacks(*rows)) == words
    if rows[0][1] == "pelimpahan":
        assert headline.province(lacks(*rows, ("35.09", "none", 1, 0, 1)), REPORTING).endswith(words)

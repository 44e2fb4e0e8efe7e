"""The acts of delegation in words: what ends comes first, what is unknown is never a zero."""

from datetime import date

import pandas as pd
import pytest

from paten.say import delegation

OCTOBER = date(2026, 10, 1)
ROW = {
    "region_code": "35.21",
    "label": "Kab. Ngawi",
    "known": True,
    "state_as_of": "2026-10-01",
    "type": "Peraturan Bupati",
    "number": "43 Tahun 2022",
    "date": "2022-04-25",
    "ends_on": None,
    "in_force": True,
    "replaced": False,
    "n_covered": 19,
    "total": 19,
    "requirement_codes": ["S1", "S3"],
    "waived": False,
    "waived_because": None,
    "unlocked": 0,
    "draft": None,
    "draft_on": None,
    "standing": "berlaku",
}
ENDED = {"in_force": False, "ends_on": "2025-12-31", "n_covered": 0, "requirement_codes": [], "standing": "berakhir"}
NEVER = {"type": None, "number": None, "date": None, "in_force": False, "n_covered": 0, "standing": "belum"}
SILENT = {**NEVER, "known": False, "state_as_of": None, "standing": "belum_diketahui"}


def rows(*changes: dict) -> pd.DataFrame:
    frame = pd.DataFrame([ROW | change for change in changes])
    days = ("state_as_of", "date", "ends_on", "draft_on")
    return frame.assign(**{name: pd.to_datetime(frame[name]) for name in days})


def row(**change):
    return next(rows(change).itertuples())


@pytest.mark.parametrize(
    ("changes", "title"),
    [
        ([{}, {}], "Peraturan pelimpahan dua kabupaten/kota berlaku di semua kecamatan"),
        ([ENDED, NEVER, {}], "Satu peraturan pelimpahan sudah atau akan berakhir; "
                             "di satu kabupaten/kota lain belum mencakup semua kecamatan"),
        ([NEVER, {}], "Di satu kabupaten/kota belum mencakup semua kecamatan"),
        ([SILENT], "Peraturan pelimpahan belum diketahui"),
    ],
)  # fmt: skip
def test_the_title_says_what_ends_and_what_is_lacking(changes, title):
    assert delegation.title(rows(*changes)) == title


def test_the_lead_says_what_one_act_brings_where_and_whose_register_never_came():
    told = delegation.lead(rows(ENDED | {"unlocked": 13}, NEVER | {"unlocked": 20}, SILENT))
    assert told == (
        "33 kecamatan di dua kabupaten/kota naik tahap begitu peraturan pelimpahannya berlaku. "
        "Sudah berakhir, atau berakhir dalam enam bulan: Kab. Ngawi. "
        "Daftar peraturan dua dari 3 kabupaten/kota sudah diterima."
    )
    assert delegation.lead(rows({})) == "Daftar peraturan 1 kabupaten/kota sudah diterima."
    assert delegation.lead(rows(NEVER | {"unlocked": 3})).startswith("3 kecamatan di Kab. Ngawi naik tahap")


def test_an_act_is_cited_and_what_is_unknown_is_not_called_missing():
    assert delegation.cited(row()) == ("Peraturan Bupati Nomor 43 Tahun 2022", "25 April 2022")
    assert delegation.cited(row(**NEVER)) == ("belum ada", "")
    assert delegation.cited(row(**SILENT)) == ("belum diketahui", "daftar peraturan belum diterima")
    assert (delegation.coverage(row(**SILENT)), delegation.unlocked(row(**SILENT))) == ("", "–")
    assert (delegation.coverage(row(**NEVER)), delegation.unlocked(row(**NEVER))) == ("0 dari 19", "0")


@pytest.mark.parametrize(
    ("change", "words", "mood"),
    [
        ({}, "berlaku", "good"),
        ({"ends_on": "2027-12-31"}, "berlaku s.d. 31 Desember 2027", "good"),
        ({"ends_on": "2027-02-28", "standing": "berakhir"}, "berlaku s.d. 28 Februari 2027, empat bulan lagi", "watch"),
        ({"ends_on": "2026-10-31", "standing": "berakhir"}, "berlaku s.d. 31 Oktober 2026, bulan ini", "watch"),
        ({"ends_on": "2026-12-31", "replaced": True}, "berlaku s.d. 31 Desember 2026, penggantinya sudah tercatat",
         "good"),
        ({"standing": "berakhir"}, "satu peraturan berakhir dalam enam bulan", "watch"),
        (ENDED, "berakhir 31 Desember 2025", "watch"),
        (NEVER, "", "quiet"),
    ],
)  # fmt: skip
def test_whether_an_act_holds_and_until_when(change, words, mood):
    assert delegation.state(row(**change), OCTOBER) == (words, mood)


def test_authority_says_what_the_act_lists_and_only_what_a_report_takes_back():
    assert delegation.authority(row()) == ("Non perizinan", "")
    both = {"requirement_codes": ["S1", "S2", "S3"], "waived": True, "waived_because": "Perizinan usaha beralih ke OSS"}
    assert delegation.authority(row(**both)) == (
        "Perizinan dan non perizinan",
        "laporan: Perizinan usaha beralih ke OSS",
    )
    assert delegation.authority(row(waived=True))[1] == "perizinan dilaporkan tidak berlaku"
    assert delegation.authority(row(requirement_codes=["S1"]))[0] == "belum dirinci"
    assert delegation.authority(row(**ENDED | {"waived": True})) == ("", "")


def test_a_draft_is_asked_about_only_where_no_act_suffices():
    assert delegation.draft(row(draft="harmonisasi", draft_on="2026-11-03")) == ("", "")
    assert delegation.draft(row(**NEVER)) == ("belum dicatat", "")
    told = delegation.draft(row(**NEVER | {"draft": "harmonisasi", "draft_on": "2026-11-03"}))
    assert told == ("harmonisasi", "dicatat 3 November 2026")


def test_a_register_that_did_not_come_this_month_says_of_when_it_is():
    assert delegation.confirmed(row(state_as_of="2026-07-01"), OCTOBER) == "daftar per Juli 2026"
    assert delegation.confirmed(row(), OCTOBER) == ""

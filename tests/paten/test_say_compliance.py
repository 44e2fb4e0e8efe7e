"""Requirements in words: what most lack, what a cell says, who is near the next stage."""

from datetime import date

import pandas as pd
import pytest

from paten.say import compliance as say

OCTOBER = date(2026, 10, 1)


def shares(*made) -> pd.DataFrame:
    """(region, code, short, numerator, denominator, unknown, waived) …; "Jawa Timur" is the province."""
    names = ["label", "requirement_code", "short", "numerator", "denominator", "n_unknown", "n_waived"]
    rows = pd.DataFrame(made, columns=names)
    return rows.assign(
        level=["provinsi" if label == "Jawa Timur" else "kabupaten_kota" for label in rows.label],
        region_code=rows.label,
        group="teknis",
        n_kecamatan=rows.denominator + rows.n_unknown + rows.n_waived,
        n_reported=rows.denominator,
        state_as_of=pd.Timestamp(OCTOBER),
    )


def cell(**changes):
    row = {
        "name": "Kedopok",
        "short": "Petugas loket",
        "status": "terpenuhi",
        "since": pd.Timestamp(2021, 3, 1),
        "act": None,
        "act_date": pd.NaT,
        "evidence_level": 1,
        "evidence": None,
        "state_as_of": pd.Timestamp(OCTOBER),
    }
    return next(pd.DataFrame([row | changes]).itertuples())


def near(*made) -> pd.DataFrame:
    """(kabupaten/kota, kecamatan, stage, reached, missing, lever) …"""
    rows = pd.DataFrame(made, columns=["label", "name", "stage", "reached", "missing", "lever"])
    return rows.assign(parent_code=rows.label, region_code=rows.name, unreported=[[]] * len(rows))


@pytest.mark.parametrize(
    ("made", "title"),
    [
        (
            [
                ("Jawa Timur", "T1", "Loket", 8, 12, 0, 0),
                ("Jawa Timur", "S2", "Rincian perizinan", 0, 12, 0, 0),
                ("Kab. A", "T1", "Loket", 6, 8, 0, 0),
                ("Kab. B", "T1", "Loket", 1, 2, 0, 0),
                ("Kab. C", "T1", "Loket", 1, 2, 0, 0),
            ],
            "Loket belum terpenuhi di 4 dari 12 kecamatan, terbanyak di Kab. A",
        ),
        (
            [("Jawa Timur", "T1", "Loket", 10, 12, 0, 0), ("Kab. A", "T1", "Loket", 6, 8, 0, 0)],
            "Loket belum terpenuhi di 2 dari 12 kecamatan, semuanya di Kab. A",
        ),
        ([("Jawa Timur", "T1", "Loket", 10, 12, 9, 0)], "Loket belum terpenuhi di 2 dari 12 kecamatan yang diketahui"),
        ([("Jawa Timur", "T1", "Loket", 12, 12, 0, 0)], "Semua syarat yang berlaku terpenuhi"),
        (
            [("Jawa Timur", "T1", "Loket", 12, 12, 3, 0)],
            "Tidak ada syarat yang dilaporkan belum terpenuhi; satu syarat belum dilaporkan lengkap",
        ),
        ([("Jawa Timur", "T1", "Loket", 0, 0, 12, 0)], "Pemenuhan syarat belum dilaporkan"),
    ],
)
def test_the_title_names_what_most_kecamatan_lack_and_never_a_requirement_that_may_not_apply(made, title):
    assert say.title(shares(*made)) == title


def test_parts_of_the_service_standard_that_lack_alike_are_one_thing():
    made = [("Jawa Timur", f"A{number}", f"Bagian {number}", 5, 12, 0, 0) for number in range(1, 7)]
    assert say.title(shares(*made)).startswith("Standar pelayanan (6 syarat) belum terpenuhi di 7 dari 12 kecamatan")


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        ((665, 666, 0, 0), "99%"),
        ((1, 666, 0, 0), "1%"),
        ((666, 666, 0, 0), "100%"),
        ((0, 12, 0, 0), "0%"),
        ((1, 4, 0, 0), "1/4"),
        ((1, 3, 4, 0), "33%"),
        ((0, 0, 4, 0), "–"),
    ],
)
def test_a_share_is_never_rounded_to_all_or_none_and_few_are_counted(numbers, shown):
    assert say.share(next(shares(("Kab. A", "T1", "Loket", *numbers)).itertuples())) == shown


def test_the_words_of_a_share_say_what_is_unknown_and_what_does_not_apply():
    said = say.share_words(next(shares(("Kab. A", "T1", "Loket", 2, 6, 3, 1)).itertuples()), OCTOBER)
    assert said == "Kab. A · Loket: 2 dari 6 kecamatan memenuhi; 3 belum lapor; di 1 tidak berlaku"
    unknown = say.share_words(next(shares(("Kab. A", "T1", "Loket", 0, 0, 3, 0)).itertuples()), OCTOBER)
    assert unknown == "Kab. A · Loket: belum lapor"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Kedopok · Petugas loket: terpenuhi sejak Maret 2021; bukti bertanggal"),
        (
            {"act": "Keputusan Camat Nomor 3", "act_date": pd.Timestamp(2021, 3, 9), "evidence_level": None},
            "Kedopok · Petugas loket: terpenuhi sejak Maret 2021; Keputusan Camat Nomor 3 (9 Maret 2021)",
        ),
        (
            {"state_as_of": pd.Timestamp(2026, 7, 1), "evidence": "foto"},
            "Kedopok · Petugas loket: terpenuhi sejak Maret 2021; bukti bertanggal: foto; keadaan per Juli 2026",
        ),
        (
            {"state_as_of": pd.Timestamp(2025, 9, 1), "status": "belum"},
            "Kedopok · Petugas loket: belum terpenuhi sejak Maret 2021; keadaan per September 2025, "
            "perlu ditegaskan ulang",
        ),
        ({"status": "belum_lapor", "since": pd.NaT}, "Kedopok · Petugas loket: belum lapor"),
    ],
)
def test_a_cell_says_status_since_when_on_what_evidence_and_how_old_it_is(changes, words):
    assert say.cell_words(cell(**changes), OCTOBER) == words


@pytest.mark.parametrize(
    ("made", "title"),
    [
        ([], "Tidak ada kecamatan yang kurang satu atau dua hal untuk naik tahap"),
        ([("Kab. A", "X", 4, 5, ["M7"], None)], "Satu kecamatan hampir naik tahap, menunggu peresmian"),
        (
            [("Kab. A", "X", 3, 4, ["M6"], "M6"), ("Kab. A", "Y", 3, 4, ["M6"], "M6")],
            "Dua kecamatan hampir naik tahap, semuanya menunggu keputusan penetapan",
        ),
        (
            [("Kab. A", "X", 3, 4, ["M6"], "M6")] * 2 + [("Kab. A", "Y", 2, 3, ["M5", "T1"], None)],
            "Tiga kecamatan hampir naik tahap, dua di antaranya menunggu keputusan penetapan",
        ),
        (
            [("Kab. A", "X", 3, 4, ["M6"], "M6"), ("Kab. A", "Y", 2, 3, ["M5", "T1"], None)],
            "Dua kecamatan hampir naik tahap",
        ),
    ],
)
def test_near_misses_are_counted_and_what_most_wait_for_is_named(made, title):
    assert say.near(near(*made)) == title


def test_what_one_act_would_move_stands_in_one_line_the_most_first():
    rows = near(
        ("Kab. A", "X", 2, 3, ["M5", "T1"], None),
        ("Kab. B", "Y", 1, 5, ["M2", "S1"], "M2"),
        ("Kab. B", "Z", 1, 5, ["M2", "S1"], "M2"),
        ("Kab. B", "W", 1, 2, ["M2", "S1"], "M2"),
    )
    ways = say.ways(rows, {"T1": "Loket pendaftaran"})
    assert list(zip(ways.label, ways.lack, ways.opens, ways.n, strict=True)) == [
        ("Kab. B", "Peraturan pelimpahan", "tahap 5 beroperasi", 2),
        ("Kab. A", "Loket pendaftaran", "tahap 3 siap", 1),
        ("Kab. B", "Peraturan pelimpahan", "tahap 2 dilimpahkan", 1),
    ]
    assert ways.kecamatan.iloc[0] == [("Y", "Y"), ("Z", "Z")]
    assert say.near_note(rows, "Oktober 2026").endswith("bagi 3 cukup satu peraturan atau keputusan")


def test_who_lacks_a_requirement_is_counted_apart_from_who_did_not_say():
    rows = pd.DataFrame({"status": ["belum", "belum_terverifikasi", "belum_lapor"]})
    assert (
        say.who_lacks(rows, "Ruang tunggu")
        == "Ruang tunggu belum terpenuhi atau belum terverifikasi di dua kecamatan; satu belum lapor"
    )
    assert say.who_lacks(rows.tail(1), "Ruang tunggu") == "Ruang tunggu belum dilaporkan"
    assert say.who_lacks(rows.head(0), "Ruang tunggu").startswith("Ruang tunggu: terpenuhi di semua kecamatan")


@pytest.mark.parametrize(
    ("made", "title"),
    [
        ([("Kab. A", "T1", "L", 3, 3, 0, 0), ("Kab. B", "T1", "L", 1, 4, 0, 0)], "Satu kabupaten/kota memenuhi semua"),
        (
            [("Kab. B", "T1", "L", 1, 4, 0, 0)],
            "Belum ada kabupaten/kota yang memenuhi semua syarat teknis yang berlaku; b",
        ),
        ([("Kab. A", "T1", "L", 0, 0, 3, 0)], "Belum ada kabupaten/kota yang melaporkan syarat ini"),
    ],
)
def test_the_matrix_of_the_province_says_where_all_is_met_and_where_least(made, title):
    assert say.regions(shares(*made), "teknis").startswith(title)


def test_the_matrix_begins_with_who_lacks_most_and_what_most_lack():
    rows = pd.DataFrame(
        [
            ("A", "S2", "belum"),
            ("B", "S2", "belum"),
            ("A", "T1", "terpenuhi"),
            ("B", "T1", "terpenuhi"),
            ("A", "T2", "terpenuhi"),
            ("B", "T2", "belum_lapor"),
        ],
        columns=["region_code", "requirement_code", "status"],
    )
    lines, columns = say.in_order(rows)
    assert list(dict.fromkeys(lines.region_code)) == ["B", "A"] and columns == ["T2", "T1", "S2"]


def test_the_matrix_of_a_region_says_in_how_many_all_is_met():
    rows = pd.DataFrame(
        {"region_code": ["A", "A", "B", "B"], "status": ["terpenuhi", "tidak_berlaku", "belum", "belum"]}
    )
    assert say.matrix(rows, False) == "Satu dari dua kecamatan memenuhi semua syarat yang berlaku"
    assert say.matrix(rows.head(2), False, "teknis") == "Semua syarat teknis yang berlaku terpenuhi di satu kecamatan"
    assert say.matrix(rows.assign(status="belum_lapor"), False) == "Syarat belum dilaporkan"
    assert say.matrix(rows, True) == "Syarat dua kecamatan yang hampir naik tahap"

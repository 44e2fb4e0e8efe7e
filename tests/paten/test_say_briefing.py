"""The sentences of a briefing on small frames: what is awaited, returned, partly known, or under a question."""

from datetime import date

import pandas as pd
import pytest

from paten.briefing import answers as asked
from paten.say import briefing as say
from paten.say import calls, decisions, gaps, headline

MONTH, TODAY = date(2026, 10, 1), date(2026, 11, 29)
SHORT = {"T4": "Tempat penyerahan", "T5": "Tempat pembayaran", "A1": "Jenis pelayanan"}


def kecamatan(**changed):
    row = {
        "region_code": "35.03.01", "name": "Watulimo", "stage": 5, "since": pd.Timestamp("2013-11-01"), "missing": [],
        "unreported": [], "legal_basis": "lengkap", "service": "belum_dilaporkan", "known": True,
        "state_as_of": pd.Timestamp(MONTH),
    }  # fmt: skip
    return row | changed


def record(**changed):
    row = {
        "report_type": "layanan", "period": pd.Timestamp(MONTH), "timeliness": "tepat_waktu", "outcome": "diterima",
        "n_kecamatan": 5, "n_kecamatan_expected": 5,
    }  # fmt: skip
    return row | changed


def frame(*rows):
    return pd.DataFrame(list(rows))


def lacks(**numbers):
    total = sum(numbers.values())
    rows = [
        {
            "region_code": "35.03",
            "label": "Kab. Trenggalek",
            "lack": lack,
            "n_kecamatan": n,
            "n_expired": 0,
            "total": total,
        }
        for lack, n in numbers.items()
    ]
    return frame(*rows)


def not_known(rows=(), mine=None, waiting=""):
    mine = frame(mine or record())
    return " ".join(gaps.unknown(frame(*rows), mine, [("Tepat waktu", "90,0", False)], (5, 5), waiting, MONTH))


@pytest.mark.parametrize(
    ("timeliness", "outcome", "said"),
    [
        ("belum_lapor", None, "Laporan Oktober 2026 belum masuk."),
        ("ditunggu", None, "Laporan Oktober 2026 masih ditunggu."),
        ("belum_waktunya", None, "Laporan Oktober 2026 belum waktunya."),
        ("dikecualikan", None, "Laporan Oktober 2026 dikecualikan."),
        ("belum_lapor", "ditolak", "Kiriman Oktober 2026 dikembalikan; perbaikannya ditunggu."),
    ],
)
def test_a_report_that_is_not_in_is_named_by_what_it_is(timeliness, outcome, said):
    assert said in not_known(mine=record(timeliness=timeliness, outcome=outcome, n_kecamatan=0))


def test_where_nothing_is_missing_no_more_is_claimed_than_that():
    said = not_known([kecamatan()])
    assert said == gaps.ALL_KNOWN and "berasal dari laporan bulan ini" not in said


def good(rows, **known):
    empty = frame(record()).head(0)
    return say.good(frame(*rows), known.get("record", empty), None, "", MONTH, known.get("counted", True), True)


def test_all_is_said_only_when_every_one_is_known_and_there_are_several():
    unknown = kecamatan(name="Panggul", known=False, stage=0)
    assert good([kecamatan(), kecamatan()]) == "Seluruh dua kecamatan beroperasi."
    assert "Seluruh" not in good([kecamatan(), kecamatan(), unknown])
    assert "semua kecamatan" not in good([kecamatan(stage=4), unknown])
    assert "Seluruh" not in good([kecamatan()])


def decided(found, *rows, late=None, **known):
    made = decisions.of_region(
        "Bupati Trenggalek", "Kab. Trenggalek", False, found, frame(*rows), SHORT, frame(), frame(late or record()),
        known.get("questions", 0), known.get("weakest", ""), known.get("survey"), MONTH, TODAY,
    )  # fmt: skip
    return [what for _, what, _ in made]


def test_the_decision_asks_for_what_the_finding_names():
    found = lacks(none=1, penetapan=1, teknis=1)
    waiting = [kecamatan(name="Panggul", stage=3, missing=["M6"]), kecamatan(name="Dongko", stage=2, missing=["T4"])]
    assert headline.first_lack(found) == "penetapan"
    assert decided(found, kecamatan(), *waiting)[0] == "Menetapkan Kecamatan Panggul sebagai penyelenggara PATEN"


def test_nobody_is_asked_to_supply_what_was_only_never_reported():
    found = lacks(none=1, teknis=1)
    row = kecamatan(name="Dongko", stage=2, missing=["T4", "T5"], unreported=["T5"])
    waiting = kecamatan(name="Panggul", stage=2, missing=["M3", "T4"])
    [what] = decided(found, kecamatan(), row, waiting)
    assert what == "Melengkapi syarat teknis di Kecamatan Dongko (tempat penyerahan)"


def province(missing_acts, late, expiring):
    without = frame(*({"label": one, "lack": "pelimpahan", "n_kecamatan": 9, "total": 9} for one in missing_acts))
    unreported = pd.DataFrame([(one, None) for one in late], columns=["label", "outcome"])
    return decisions.of_province(without, unreported, expiring, MONTH, TODAY)


def test_the_governor_decides_about_acts_first_and_everybody_whom_he_asks_is_named():
    offices = [f"Kab. Nomor {number}" for number in range(7)]
    acts, ending = province(offices, ["Kab. Tuban"], ["Kab. Ngawi"])
    assert all(one in acts[1] for one in offices) and "Kab. Ngawi" in ending[1]
    _, late = province(offices, ["Kab. Tuban"], [])
    assert (late[0], late[1]) == ("Kepala Biro", "Meminta laporan Oktober 2026 dari satu kabupaten/kota (Kab. Tuban)")


@pytest.mark.parametrize(
    ("weakest", "survey", "what"),
    [
        ("sarana dan prasarana", date(2026, 10, 1), "Memperbaiki sarana dan prasarana, yang dinilai paling rendah"),
        ("", date(2026, 10, 1), "Mempertahankan pelaporan yang lengkap"),
        ("", date(2026, 1, 1), "Mempertahankan pelaporan, dan mengadakan survei kepuasan sebelum yang terakhir"),
        ("", None, "Mempertahankan pelaporan, dan mengadakan survei kepuasan"),
    ],
)
def test_where_all_is_in_order_what_people_found_worst_is_next_and_no_survey_is_asked_for_too_soon(
    weakest, survey, what
):
    [asked_for] = decided(lacks(none=1), kecamatan(), weakest=weakest, survey=survey)
    assert asked_for.startswith(what)


def test_a_year_of_reports_is_an_achievement_only_when_nothing_in_it_waits():
    year = [record(period=pd.Timestamp(2026, month, 1)) for month in range(1, 11)]
    assert (
        good([kecamatan(stage=3)], record=frame(*year)) == "Laporan layanan masuk lengkap sepuluh bulan berturut-turut."
    )
    waits = [*year[:-1], record(outcome="diterima_sebagian")]
    assert "berturut-turut" not in good([kecamatan(stage=3)], record=frame(*waits))
    assert good([kecamatan(stage=3, service="berjalan")], record=frame(*waits)) == "Pelayanan berjalan."


def test_a_report_that_was_returned_is_asked_to_be_mended_and_not_to_be_sent():
    late = record(timeliness="belum_lapor", outcome="ditahan", n_kecamatan=0)
    assert decided(lacks(none=1), kecamatan(), late=late) == ["Memperbaiki kiriman Oktober 2026 yang dikembalikan"]
    assert "yang belum masuk" not in " ".join(
        say.questions(frame(kecamatan()), SHORT, frame_of_signals(), frame(late), "", frame(), MONTH)
    )


def frame_of_signals():
    return pd.DataFrame(columns=["signal", "title", "since", "label"])


def test_a_promise_is_said_as_a_day_and_that_it_is_over():
    assert calls.promised("2026-11-15", pd.Timestamp("2026-11-15"), TODAY) == "berjanji 15 November, sudah lewat"
    assert calls.promised("minggu depan", pd.NaT, TODAY) == "berjanji minggu depan"


@pytest.mark.parametrize(
    ("rule", "periods", "indicators"),
    [
        ("L04", [pd.Timestamp(MONTH)], {"tepat_waktu", "selesai"}),
        ("P09", pd.NA, {"beroperasi", "dasar_hukum"}),
        ("U01", None, {"beroperasi", "dasar_hukum"}),
        ("U04", [pd.Timestamp(MONTH)], {"tepat_waktu", "selesai"}),
        ("L04", [pd.Timestamp("2025-10-01")], set()),
        ("S07", [pd.Timestamp("2026-03-01")], {"ikm"}),
    ],
)
def test_a_question_touches_the_numbers_that_it_may_still_change(monkeypatch, rule, periods, indicators):
    waiting = pd.DataFrame(
        {"rule": [rule], "rows": [1], "replaced": [False], "periods": pd.Series([periods], dtype=object)}
    )
    monkeypatch.setattr(asked.warehouse, "rows", lambda *_, **__: waiting)
    view = asked.View(1, ("35",), "35.03", MONTH)
    assert asked.Answers(view, "kabupaten_kota", "Kab. Trenggalek", "35", None, {}).questioned == indicators

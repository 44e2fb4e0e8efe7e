"""Figures: value, change, coverage. Missing is never zero, and what is carried says since when."""

from datetime import date

import pandas as pd
import pytest

from paten.say.figures import Ground, figure

OCTOBER = date(2026, 10, 1)
FINAL = Ground(OCTOBER, True, 1, 1, 0, 5)
PROVISIONAL = Ground(OCTOBER, False, 1, 1, 0, 5)


def history(indicator: str, *months, **fixed) -> pd.DataFrame:
    """(month of 2026, numerator, denominator, n_reported) …; numerator None: not reported."""
    rows = []
    for month, numerator, denominator, n_reported in months:
        value = None if numerator is None else numerator / denominator if denominator else numerator
        rows.append(
            {
                "period": pd.Timestamp(2026, month, 1),
                "indicator": indicator,
                "value": value,
                "numerator": numerator,
                "denominator": denominator,
                "n_reported": n_reported,
                "n_expected": 5,
                "state_as_of": pd.NaT,
                "minimum_volume": None,
            }
            | fixed
        )
    return pd.DataFrame(rows).astype({"value": float, "numerator": float, "denominator": float})


def test_up_to_all_kecamatan_are_counted_not_shared():
    made = figure("beroperasi", history("beroperasi", (9, 2, 5, 5), (10, 3, 5, 5)), FINAL)
    assert (made.value, made.unit) == ("3", "dari 5")
    assert (made.change, made.mood) == ("▲ naik 1 kecamatan dari September", "good")
    assert made.coverage == "5 dari 5 kecamatan melapor"


def test_what_did_not_move_says_since_when():
    rows = history("beroperasi", (6, 2, 5, 5), (7, 3, 5, 5), (8, 3, 5, 5), (9, 3, 5, 5), (10, 3, 5, 5))
    assert figure("beroperasi", rows, FINAL).change == "tetap sejak Juli"


def test_a_month_without_report_has_no_value_and_no_zero():
    made = figure("selesai", history("selesai", (9, 80, 0, 5), (10, None, 0, 0)), PROVISIONAL)
    assert (made.value, made.unit, made.change) == ("–", "belum dilaporkan", "")
    assert made.trend[-1] is None
    assert made.trend[-2] == 80


def test_a_state_that_nobody_confirmed_this_month_says_as_of_when():
    rows = history("beroperasi", (9, 3, 5, 0), (10, 3, 5, 0), state_as_of=pd.Timestamp(2026, 7, 1))
    assert figure("beroperasi", rows, PROVISIONAL).coverage == "keadaan per Juli 2026 · sementara"


def test_a_total_that_stands_partly_on_earlier_months_says_for_how_many():
    rows = history("beroperasi", (9, 3, 5, 5), (10, 3, 5, 3))
    assert figure("beroperasi", rows, FINAL).coverage == "2 kecamatan memakai keadaan terakhir (laporan kepatuhan)"


def test_a_total_is_compared_only_over_those_that_reported_both_months():
    rows = history("selesai", (9, 1000, 0, 4), (10, 1500, 0, 5))
    matched = pd.DataFrame({"now": [1050.0], "before": [1000.0], "n_kecamatan": [4]})
    made = figure("selesai", rows, FINAL, matched=matched)
    assert (made.value, made.unit) == ("1.500", "berkas")
    assert (made.change, made.mood) == ("▲ naik 5,0% dari September", "quiet")
    assert made.coverage == "5 dari 5 kecamatan melaporkannya; perubahan dari 4 yang sama"


def test_a_rate_over_few_files_is_written_as_a_count():
    rows = history("tepat_waktu", (9, 20, 25, 5), (10, 27, 29, 5), minimum_volume=30)
    made = figure("tepat_waktu", rows, FINAL)
    assert (made.value, made.unit) == ("27", "dari 29 berkas")


def test_a_rate_that_offices_judge_themselves_moves_without_a_verdict():
    rows = history("tepat_waktu", (9, 900, 1000, 5), (10, 870, 1000, 5), minimum_volume=30)
    made = figure("tepat_waktu", rows, FINAL)
    assert (made.value, made.unit) == ("87,0", "%")
    assert (made.change, made.mood) == ("▼ turun 3,0 poin dari September", "quiet")


@pytest.mark.parametrize(
    ("n_in", "n_due", "words"),
    [(1, 1, "laporan masuk"), (0, 1, "laporan belum masuk"), (31, 38, "31 dari 38 kabupaten/kota melapor")],
)
def test_reports_are_in_or_not(n_in, n_due, words):
    rows = history("kelengkapan_laporan", (10, 5 * n_in, 5 * n_due, n_due))
    assert figure("kelengkapan_laporan", rows, Ground(OCTOBER, True, n_in, n_due, 0, 5)).coverage == words


def test_a_region_of_which_nothing_is_known_has_no_zero():
    made = figure("beroperasi", history("beroperasi", (9, 0, 5, 0), (10, 0, 5, 0)), Ground(OCTOBER, True, 0, 1, 5, 0))
    assert (made.value, made.unit, made.coverage) == ("–", "belum diketahui", "belum ada laporan")
    assert set(made.trend) == {None}


def test_only_monthly_reports_can_tell_that_nobody_operates():
    first_day = Ground(OCTOBER, False, 0, 1, 0, 0)
    assert figure("beroperasi", history("beroperasi", (9, 0, 5, 0), (10, 0, 5, 0)), first_day).value == "–"
    made = figure("dilimpahkan", history("dilimpahkan", (9, 5, 5, 0), (10, 5, 5, 0)), first_day)
    assert (made.value, made.coverage) == ("5", "menurut peraturan · sementara")


def test_of_a_total_the_carried_and_the_unknown_are_told_apart():
    made = figure("beroperasi", history("beroperasi", (9, 2, 5, 5), (10, 2, 5, 2)), Ground(OCTOBER, True, 0, 1, 1, 4))
    assert made.coverage == "2 kecamatan memakai keadaan terakhir (laporan kepatuhan), 1 belum diketahui"


def test_the_line_is_read_out_with_its_gaps():
    made = figure("tepat_waktu", history("tepat_waktu", (9, 900, 1000, 5), (10, 870, 1000, 5)), FINAL)
    assert made.alt == (
        "Tepat waktu menurut laporan sendiri, 12 bulan sampai Oktober 2026: "
        "antara 87,0% dan 90,0%, 10 bulan belum dilaporkan."
    )


def test_acts_are_numbers_without_judgement_and_say_how_many_registers_came():
    rows = history("peraturan_berlaku", (9, 30, 0, 3), (10, 33, 0, 4))
    made = figure("peraturan_berlaku", rows, FINAL, label="Peraturan pelimpahan berlaku")
    assert (made.label, made.value, made.unit) == ("Peraturan pelimpahan berlaku", "33", "peraturan")
    assert (made.change, made.mood) == ("▲ naik 3 peraturan dari September", "quiet")
    assert made.coverage == "4 dari 5 daftar peraturan masuk pada Oktober"
    same = history("menunggu_peraturan", (8, 4, 0, 5), (9, 6, 0, 5), (10, 6, 0, 5))
    assert figure("menunggu_peraturan", same, FINAL).change == "tetap sejak September"


def test_one_kecamatan_says_whether_its_report_came():
    rows = history("selesai", (10, 80, 0, 1), n_expected=1)
    assert figure("selesai", rows, FINAL).coverage == "laporan masuk"
    assert figure("selesai", history("selesai", (10, None, 0, 0), n_expected=1), FINAL).coverage == "belum dilaporkan"

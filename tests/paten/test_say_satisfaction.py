"""The index in one sentence: its change is from survey to survey, never from month to month."""

import pandas as pd

from paten.say import satisfaction as say

IKM = {"indicator": "ikm", "item": "", "value": 82.5, "minimum_volume": 30, "grade": "B", "grade_label": "Baik"}
IKM |= {"state_as_of": pd.Timestamp("2026-06-01")}
PEOPLE = {"indicator": "responden_skm", "item": "", "value": 412.0}
BEFORE = {"now": 82.5, "before": 81.25, "before_as_of": pd.Timestamp("2025-06-01")}
BEFORE |= {"n_kecamatan": 5, "n_now": 5, "n_before": 5}


def profile(**other: object) -> pd.DataFrame:
    return pd.DataFrame([IKM | other, PEOPLE])


def matched(**other: object) -> pd.DataFrame:
    """The answer of `matched_index`."""
    return pd.DataFrame([BEFORE | other])


NOTHING_OLDER = pd.DataFrame(columns=list(BEFORE))


def test_the_change_is_from_the_survey_before():
    assert say.sentence(profile(), matched()) == (
        "IKM 82,50 (B, baik); survei sampai Juni 2026, 412 responden; naik 1,25 dari survei sampai Juni 2025"
    )


def test_without_an_older_survey_or_without_anybody_asked_twice_nothing_has_changed():
    assert "dari survei" not in say.sentence(profile(), NOTHING_OLDER)
    nobody = {"n_kecamatan": 0, "now": None, "before": None}
    assert "dari survei" not in say.sentence(profile(), matched(**nobody))


def test_what_is_printed_alike_has_not_changed_and_less_is_said_plainly():
    assert say.sentence(profile(), matched(now=81.2504)).endswith("tetap dari survei sampai Juni 2025")
    assert say.sentence(profile(), matched(now=80.0)).endswith("turun 1,25 dari survei sampai Juni 2025")


def test_where_others_were_asked_too_those_asked_both_times_are_counted():
    told = say.sentence(profile(), matched(n_kecamatan=3, n_now=3, n_before=5))
    assert told.endswith("naik 1,25 dari survei sampai Juni 2025 (tiga kecamatan yang sama)")


def test_few_respondents_get_no_grade_and_no_survey_is_said():
    assert "terlalu sedikit untuk diberi mutu" in say.sentence(profile(minimum_volume=500), NOTHING_OLDER)
    assert say.sentence(profile(value=None), NOTHING_OLDER) == say.NONE

"""The index in one sentence: its change is from survey to survey, never from month to month."""

import pandas as pd

from paten.say import satisfaction as say

IKM = {"indicator": "ikm", "item": "", "value": 82.5, "minimum_volume": 30, "grade": "B", "grade_label": "Baik"}
IKM |= {"state_as_of": pd.Timestamp("2026-06-01")}
PEOPLE = {"indicator": "responden_skm", "item": "", "value": 412.0}
MONTHS = (  # period, value, last month of the survey that holds
    ("2026-05-01", 81.25, "2025-06-01"),
    ("2026-06-01", 82.5, "2026-06-01"),
    ("2026-07-01", 82.5, "2026-06-01"),
)


def profile(**other: object) -> pd.DataFrame:
    return pd.DataFrame([IKM | other, PEOPLE])


def history(*months: tuple) -> pd.DataFrame:
    rows = [{"indicator": "ikm", "period": one, "value": value, "state_as_of": day} for one, value, day in months]
    made = pd.DataFrame(rows, columns=["indicator", "period", "value", "state_as_of"])
    return made.assign(state_as_of=pd.to_datetime(made.state_as_of))


def test_the_change_is_from_the_survey_before():
    assert say.sentence(profile(), history(*MONTHS)) == (
        "IKM 82,50 (B, baik); survei sampai Juni 2026, 412 responden; naik 1,25 dari survei sampai Juni 2025"
    )


def test_months_of_one_survey_are_no_change():
    assert "dari survei" not in say.sentence(profile(), history(*MONTHS[1:]))


def test_what_is_printed_alike_has_not_changed_and_less_is_said_plainly():
    assert say.sentence(profile(value=81.2504), history(*MONTHS)).endswith("tetap dari survei sampai Juni 2025")
    assert say.sentence(profile(value=80.0), history(*MONTHS)).endswith("turun 1,25 dari survei sampai Juni 2025")


def test_few_respondents_get_no_grade_and_no_survey_is_said():
    assert "terlalu sedikit untuk diberi mutu" in say.sentence(profile(minimum_volume=500), history())
    assert say.sentence(profile(value=None), history()) == say.NONE

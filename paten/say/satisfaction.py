"""The satisfaction index of a region in one sentence: its survey, respondents, and change from the survey before."""

import pandas as pd

from paten.numbers import count, decimal
from paten.periods import month_name

NONE = "belum ada survei yang berlaku dengan sembilan unsur"


def sentence(profile: pd.DataFrame, history: pd.DataFrame) -> str:
    """From the answers of `profile` (ikm and responden_skm of the month) and of `history` (ikm of two years)."""
    index = _row(profile, "ikm")
    if index is None or pd.isna(index.value):
        return NONE
    asked = respondents(profile)
    until = f"survei sampai {month_name(index.state_as_of)}, {count(asked)} responden"
    changed = change(history, index)
    if pd.notna(index.minimum_volume) and asked < index.minimum_volume:
        return f"IKM {decimal(index.value, 2)}, responden terlalu sedikit untuk diberi mutu; {until}{changed}"
    return f"IKM {decimal(index.value, 2)} ({index.grade}, {index.grade_label.lower()}); {until}{changed}"


def respondents(profile: pd.DataFrame) -> float:
    """How many people answered the survey in force; none are known of where that is not said."""
    people = _row(profile, "responden_skm")
    return people.value if people is not None and pd.notna(people.value) else 0


def change(history: pd.DataFrame, index: tuple) -> str:
    """What the index was by the survey before, which is no month before: a survey stays in force for a year."""
    mine = history[(history.indicator == "ikm") & history.value.notna()]
    earlier = mine[mine.state_as_of < index.state_as_of]
    if not len(earlier):
        return ""
    before = earlier.iloc[-1]
    step = round(index.value, 2) - round(before.value, 2)
    word = "tetap" if abs(step) < 0.005 else f"{'naik' if step > 0 else 'turun'} {decimal(abs(step), 2)}"
    return f"; {word} dari survei sampai {month_name(before.state_as_of)}"


def _row(profile: pd.DataFrame, indicator: str) -> tuple | None:
    mine = profile[(profile.indicator == indicator) & (profile["item"] == "")]
    return next(mine.itertuples(), None)

"""The satisfaction index of a region in one sentence: its survey, respondents, and change from the survey before."""

import pandas as pd

from paten.numbers import count, decimal
from paten.periods import month_name
from paten.say.words import in_words

NONE = "belum ada survei yang berlaku dengan sembilan unsur"


def sentence(profile: pd.DataFrame, matched: pd.DataFrame) -> str:
    """From the answers of `profile` (ikm and responden_skm of the month) and of `matched_index`."""
    index = _row(profile, "ikm")
    if index is None or pd.isna(index.value):
        return NONE
    asked = respondents(profile)
    until = f"survei sampai {month_name(index.state_as_of)}, {count(asked)} responden"
    changed = change(matched)
    if pd.notna(index.minimum_volume) and asked < index.minimum_volume:
        return f"IKM {decimal(index.value, 2)}, responden terlalu sedikit untuk diberi mutu; {until}{changed}"
    return f"IKM {decimal(index.value, 2)} ({index.grade}, {index.grade_label.lower()}); {until}{changed}"


def respondents(profile: pd.DataFrame) -> float:
    """How many people answered the survey in force; none are known of where that is not said."""
    people = _row(profile, "responden_skm")
    return people.value if people is not None and pd.notna(people.value) else 0


def change(matched: pd.DataFrame) -> str:
    """What the index was by the survey before, which is no month before: a survey stays in force for a year.

    Over the kecamatan that were asked both times; how many these are, where others were asked too.
    """
    row = next(matched.itertuples(), None)
    if row is None or not row.n_kecamatan:
        return ""
    step = round(row.now, 2) - round(row.before, 2)
    word = "tetap" if abs(step) < 0.005 else f"{'naik' if step > 0 else 'turun'} {decimal(abs(step), 2)}"
    partly = row.n_kecamatan < max(row.n_now, row.n_before)
    same = f" ({in_words(row.n_kecamatan)} kecamatan yang sama)" if partly else ""
    return f"; {word} dari survei sampai {month_name(row.before_as_of)}{same}"


def _row(profile: pd.DataFrame, indicator: str) -> tuple | None:
    mine = profile[(profile.indicator == indicator) & (profile["item"] == "")]
    return next(mine.itertuples(), None)

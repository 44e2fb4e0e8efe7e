"""The yearly survey of satisfaction (SKM): nine unsur per kecamatan, means of answers from 1 to 4."""

from datetime import date

from etl.demo.paths import Path
from etl.demo.places import Place, dice
from paten.periods import add_months

UNSUR = {"U1": 0.05, "U2": 0.0, "U3": -0.12, "U4": 0.22, "U5": 0.02, "U6": 0.04, "U7": 0.1, "U8": -0.05, "U9": -0.15}
HELD, TAKEN_PART, MONTHS = 0.85, 0.85, 6


def satisfaction(place: Place, ways: tuple[Path, ...], period: date) -> dict[str, dict[str, int | float | date]]:
    """kecamatan → scores, respondents and survey period, in the month in which the place reports them; else nothing."""
    luck = dice("survey", place.code)
    if luck.random() > HELD or period.month != int(luck.integers(6, 12)):
        return {}
    rows = {}
    for way in ways:
        own = dice("survey", way.code, period.year)
        if own.random() < TAKEN_PART:
            level = 3.2 + luck.normal(0, 0.08) + own.normal(0, 0.1) + (0.06 if way.launched <= 0 else -0.06)
            scores = {unsur: level + lift + own.normal(0, 0.04) for unsur, lift in UNSUR.items()}
            rows[way.code] = {unsur: round(min(max(score, 1.0), 4.0), 2) for unsur, score in scores.items()} | {
                "respondents": int(own.integers(35, 180)),
                "period": add_months(period, 1 - MONTHS),
                "months": MONTHS,
            }
    return rows

"""How many cases each kecamatan handles in a month: seven measures that agree with each other.

Pure: the same month gives the same figures whatever else is simulated.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache

import numpy as np

from etl.demo.paths import Path
from etl.demo.places import Place, dice, services
from etl.demo.seasons import factor, lebaran
from etl.demo.stories import WINDOW, Story
from paten.periods import add_months

# Completed per 10,000 inhabitants in an ordinary month: up to 60 a service, hundreds for identity and family cards.
EVERYWHERE = {
    "NP-01": 11.0, "NP-02": 26.0, "NP-03": 30.0, "NP-04": 5.0, "NP-05": 6.0, "NP-08": 2.2, "NP-10": 5.0, "NP-14": 4.5,
    "NP-15": 1.6, "NP-16": 3.2, "LG-01": 5.0, "NP-11": 0.7, "RK-01": 1.0, "RK-07": 0.8,
}  # fmt: skip
SOMEWHERE = {
    "NP-06": 3.0, "NP-07": 8.0, "NP-09": 0.7, "NP-12": 3.0, "NP-17": 2.2, "NP-18": 0.3, "NP-19": 0.2, "NP-21": 2.5,
    "LG-02": 0.6, "LG-03": 1.1, "LG-04": 1.4, "LG-05": 1.2, "RK-02": 0.15, "RK-03": 0.4, "RK-05": 0.5, "RK-06": 2.4,
}  # fmt: skip
# Licences have moved to the one-stop system: what is left is near nihil.
LICENCES = {"IZ-01": 0.03, "IZ-02": 0.05, "IZ-08": 0.12, "IZ-10": 0.05, "IZ-16": 0.04}
RATES = EVERYWHERE | SOMEWHERE | LICENCES
EXTRAS, SOME_LICENCES = 6, 2
VILLAGES_ONLY = ("RK-05",)
# Change per year: identity and family cards grow, copies need no stamp any more since they are signed electronically.
GROWTH = {"LG-01": 0.86, "LG-03": 0.93, "NP-02": 1.05, "NP-03": 1.05, "NP-07": 1.07, "NP-16": 1.06}
GROWTH_ELSEWHERE = 1.02
LEBARAN_DIP = 0.22
REJECTED, COMPLAINED, BACKLOG = 0.015, 0.004, 0.07
FALLS_OVER = 5


@dataclass(frozen=True)
class Month:
    """measure → array kecamatan × services of one month."""

    services: tuple[str, ...]
    counts: dict[str, np.ndarray]


@cache
def listed(place: Place) -> tuple[tuple[str, str], ...]:
    """Code and name of the services in the books of a place: the common ones, some others, a few licences."""
    luck = dice("services", place.code)
    offered = [code for code in SOMEWHERE if not (place.is_kota and code in VILLAGES_ONLY)]
    some = set(luck.choice(offered, EXTRAS - int(luck.integers(0, 3)), replace=False))
    licences = set(luck.choice(sorted(LICENCES), int(luck.integers(1, SOME_LICENCES + 1)), replace=False))
    wanted = EVERYWHERE.keys() | some | licences
    return tuple((code, name) for code, name in services() if code in wanted)


def month(place: Place, story: Story, ways: tuple[Path, ...], last: date, step: int) -> Month:
    """The figures of the month `step` (0 = the last one, -1 the one before)."""
    period = add_months(last, step)
    codes = tuple(code for code, _ in listed(place))
    expected = _expected(place, ways, codes, period, step)
    luck = dice("volumes", place.code, period.toordinal())
    completed = luck.poisson(expected * luck.gamma(25, 1 / 25, expected.shape))
    rejected = luck.binomial(completed, REJECTED)
    before, pending = _backlog(place, ways, codes, last, step - 1), _backlog(place, ways, codes, last, step)
    completed = np.maximum(completed, before - pending - rejected)
    counts = {
        "completed": completed,
        "requested": completed + rejected + pending - before,
        "rejected": rejected,
        "on_time": luck.binomial(completed, _punctual(place, story, ways, last, step)[:, None]),
        "carried_over": before,
        "pending": pending,
        "complaints": luck.binomial(completed, COMPLAINED),
    }
    return Month(codes, counts)


def _expected(place: Place, ways: tuple[Path, ...], codes: tuple[str, ...], period: date, step: int) -> np.ndarray:
    people = np.array([way.people for way in ways]) / 10_000
    years = step / 12
    season = [RATES[code] * factor(code, period) * GROWTH.get(code, GROWTH_ELSEWHERE) ** years for code in codes]
    liveliness = np.array([_liveliness(way.code) for way in ways])
    habits = dice("habits", place.code).lognormal(-0.1, 0.3, (len(ways), len(codes)))
    operating = np.array([1.12 if way.launched <= step else 1.0 for way in ways])
    level = people * liveliness * operating * (1 - LEBARAN_DIP * lebaran(period))
    return level[:, None] * np.array(season)[None, :] * habits


def _backlog(place: Place, ways: tuple[Path, ...], codes: tuple[str, ...], last: date, step: int) -> np.ndarray:
    """What is unfinished at the end of the month: a few per hundred, more after Lebaran."""
    period = add_months(last, step)
    expected = _expected(place, ways, codes, period, step)
    return dice("backlog", place.code, period.toordinal()).poisson(expected * BACKLOG * (1 + 0.8 * lebaran(period)))


def _punctual(place: Place, story: Story, ways: tuple[Path, ...], last: date, step: int) -> np.ndarray:
    """Share of services within their time, per kecamatan. A fall takes the last reported months, a rise all of them."""
    start, end = story.on_time_from, story.on_time_to
    done = 1 + (step + story.silent) / FALLS_OVER if end < start - 0.1 else 1 + step / WINDOW
    level = start + (end - start) * float(np.clip(done, 0, 1))
    luck = dice("on time", place.code, add_months(last, step).toordinal())
    own = np.array([_own_pace(way.code) for way in ways])
    dip = 0.05 * lebaran(add_months(last, step))
    return np.clip(level + own - dip + luck.normal(0, 0.012, len(ways)), 0.3, 0.995)


@cache
def _liveliness(code: str) -> float:
    return dice("liveliness", code).lognormal(-0.06, 0.3)


@cache
def _own_pace(code: str) -> float:
    return dice("own pace", code).normal(0, 0.025)

"""The way of each kecamatan through the steps: ready, named, launched. Months count from the last one (0)."""

from dataclasses import dataclass

import numpy as np

from etl.demo.places import Place, dice
from etl.demo.stories import WINDOW, Story

LONG_AGO = -WINDOW - 1
NEVER = 999
# Of the kecamatan that lack technical items, every second one was launched long ago: steps are not linear.
LAUNCHED_UNREADY = 0.5


@dataclass(frozen=True)
class Path:
    """One kecamatan. LONG_AGO: before the 24 months of the simulation.

    ready: technical items complete and verified; named: which designation decree lists it first (NEVER: none);
    launched: first month of operation.
    """

    code: str
    people: int
    covered: bool
    ready: int
    named: int
    launched: int

    @property
    def is_ready(self) -> bool:
        """Whether it gets there within the simulation."""
        return self.ready <= 0


def paths(place: Place, story: Story) -> tuple[Path, ...]:
    """The way of every kecamatan of a place, in the order of their codes."""
    order = _line(place, story)
    covered = len(order) if story.covered is None else story.covered
    ways = {}
    for rank, code in enumerate(order):
        people = place.people[place.codes.index(code)]
        ready, named, launched = _steps(story, code, rank)
        ways[code] = Path(code, people, bool(story.acts) and rank < covered, ready, named, launched)
    return tuple(ways[code] for code in place.codes)


def _line(place: Place, story: Story) -> list[str]:
    """The kecamatan in the order in which they get ready; those behind come last."""
    order = [str(code) for code in dice("line", place.code).permutation(place.codes) if code not in story.behind]
    return order + list(story.behind)


def _steps(story: Story, code: str, rank: int) -> tuple[int, int, int]:
    """ready, named, launched of the kecamatan at this place in the line."""
    luck = dice("steps", code)
    if rank < story.at_start:
        return LONG_AGO, 0, LONG_AGO
    if rank < story.operating:
        return _joins(story, rank, luck)
    rank -= story.operating
    if rank < story.waiting:
        return int(luck.integers(-15, -2)), len(story.designated) - 1, NEVER
    if rank < story.waiting + story.unlisted:
        return int(luck.integers(-18, -1)), NEVER, NEVER
    if story.designated and luck.random() < LAUNCHED_UNREADY:
        return NEVER, 0, LONG_AGO
    if not story.acts and rank % 3 == 0:
        return NEVER, NEVER, LONG_AGO
    return NEVER, NEVER, NEVER


def _joins(story: Story, rank: int, luck: np.random.Generator) -> tuple[int, int, int]:
    """One of those that begin to operate within the window, evenly spread; the later ones wait for the last decree."""
    needed = (*story.acts[:1], *story.standards, story.designated[0])
    first = max([2 - WINDOW, *(each for each in needed if each <= 0)])
    share = (rank - story.at_start + 0.5) / (story.operating - story.at_start)
    launched = min(round(first + share * (-first)) + int(luck.integers(-1, 2)), 0)
    launched = max(launched, first)
    ready = launched - int(luck.integers(0, 3))
    named = len(story.designated) - 1 if launched >= max(story.designated[-1], -WINDOW) else 0
    return ready, named, launched

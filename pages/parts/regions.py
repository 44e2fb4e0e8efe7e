"""What regions are called and where they lie: looked up at each click, so each is kept by code."""

from typing import NamedTuple

import pandas as pd

from pages.parts.ask import ask
from pages.parts.kept import recalled
from pages.parts.pickers import start
from paten.view import PROVINCE, View


def regions(view: View) -> pd.DataFrame:
    """All regions that can be looked at, by code."""
    return _regions(start(view.version, view.scope)).copy(deep=False)


@recalled
def _regions(view: View) -> pd.DataFrame:
    return ask("regions", view).set_index("region_code")


class Place(NamedTuple):
    """A region as pickers know it; above: the code of the one it lies in."""

    level: str
    label: str
    above: str


def places(view: View) -> dict[str, Place]:
    """All regions by code: each click looks a few of them up, in which a table is ten times slower."""
    return _all_places(start(view.version, view.scope))


@recalled
def _all_places(view: View) -> dict[str, Place]:
    known = regions(view)
    return dict(zip(known.index, map(Place, known.level, known.label, known.parent_code), strict=True))


def place_of(view: View) -> Place:
    """The region looked at."""
    return places(view)[view.region]


@recalled
def kabupaten_kota(view: View) -> dict[str, str]:
    """Code → label."""
    return {code: place.label for code, place in places(view).items() if place.level == "kabupaten_kota"}


@recalled
def kecamatan_of(view: View, above: str) -> dict[str, str]:
    """Code → label."""
    return {code: place.label for code, place in places(view).items() if place.above == above}


@recalled
def full_names(view: View) -> dict[str, str]:
    """Code → label, of a kecamatan with that of its kabupaten/kota."""
    known = places(view)
    return {
        code: f"{place.label}, {known[place.above].label}" if place.level == "kecamatan" else place.label
        for code, place in known.items()
    }


def above(
    view: View, province: str = "ringkasan", itself: bool = False, named: bool = False
) -> list[tuple[str, str, str]]:
    """The way up from the region looked at, as `finding` shows it: (words, url_path, region code), province first.

    province: the page that stands for it, the page itself where that shows the province too.
    itself: with the kabupaten/kota looked at, on a page that is about something else than it.
    named: with the region looked at as the end of the way, on a page whose title does not name it.
    """
    if view.region == PROVINCE:
        return []
    known, way = places(view), [("Jawa Timur", province, PROVINCE)]
    itself = itself and known[view.region].level == "kabupaten_kota"
    code = view.region if itself else known[view.region].above
    way += [] if code == PROVINCE else [(known[code].label, "kabupaten-kota", code)]
    return [*way, (known[view.region].label, "", "")] if named else way

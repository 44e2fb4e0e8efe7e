"""From a page about a place to its briefing: one quiet line, the same for every reader."""

from pages.parts.kept import kept
from pages.parts.links import address, has
from pages.parts.markup import show, tag, text
from pages.parts.regions import place_of
from paten import periods
from paten.view import PROVINCE, View

PAGE = "paparan"


@kept
def briefing_link(view: View) -> None:
    """The way to the briefing of this place and month."""
    if not has(PAGE):
        return
    label = "Jawa Timur" if view.region == PROVINCE else place_of(view).label
    words = f"Bahan paparan {label}, {periods.month_name(view.period)}"
    show(tag("p", tag("a", text(words), href=address(PAGE, w=view.region)), class_="onward"))

"""One kabupaten/kota among its peers: each measure a line: peers as open dots, their middle half, its own dot."""

import pandas as pd

from pages.parts import states
from pages.parts.ask import ask
from pages.parts.headings import heading, remark
from pages.parts.kept import kept
from pages.parts.links import address
from pages.parts.markup import show, tag, text
from pages.parts.origins import origin
from paten.say import peers as say
from paten.say import satisfaction
from paten.view import View

COMPARED_ON = "perbandingan"


@kept
def among_peers(view: View, month: str) -> None:
    """The section. month: as its title says it."""
    rows = ask("peers", view, indicators=say.MEASURES)
    heading(say.title(rows), say.note(rows, month), anchor="sesama")
    if not len(rows):
        states.empty("Terisi begitu laporan bulan ini masuk.")
        return
    key = [
        tag("li", tag("i", "", class_=f"mark {name}", aria_hidden="true") + text(words))
        for name, words in (("own", "daerah ini"), ("other", "sesamanya"), ("middle", "separuh yang di tengah"))
    ]
    lines = "".join(_line(row) for row in rows.itertuples())
    show(tag("ul", lines, class_="peers") + tag("ul", "".join(key), class_="key"))
    remark(f"Kepuasan: {satisfaction.sentence(ask('profile', view), ask('matched_index', view))}.")


def _line(row: tuple) -> str:
    low, high = say.ends(row)

    def at(value: float) -> str:
        return f"{(value - low) / (high - low) * 100:.1f}%"

    drawn = "".join(tag("i", "", class_="mark other", style=f"left:{at(one)}") for one in row.others)
    if say.judged(row):
        width = f"{(row.high - row.low) / (high - low) * 100:.1f}%"
        drawn = tag("i", "", class_="mark middle", style=f"left:{at(row.low)};width:{width}") + drawn
    if say.value(row) != "–":
        drawn += tag("i", "", class_="mark own", style=f"left:{at(row.value)}")
    name = tag("a", text(row.title), href=address(COMPARED_ON, i=row.indicator))
    value = text(say.value(row)) if pd.isna(row.value) else origin(say.value(row), row.title, row.indicator)
    return tag(
        "li",
        tag("span", name, class_="label")
        + tag("span", tag("b", value) + " " + text(say.words(row)), class_="end")
        + tag("span", drawn, class_="track", role="img", aria_label=say.told(row)),
    )

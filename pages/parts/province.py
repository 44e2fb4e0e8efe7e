"""The province at one glance: the tile map with the choice of what it shows, and the way since 2010."""

import streamlit as st

from pages.parts import tiles
from pages.parts.ask import ask
from pages.parts.charts import as_table, chart, colours
from pages.parts.headings import heading, remark
from pages.parts.kept import kept, recalled
from pages.parts.origins import months_of
from pages.parts.pickers import pick, write_url
from paten.charts.curve import curve
from paten.numbers import count
from paten.periods import month_name
from paten.say import projection, stages
from paten.view import View


def province_map(view: View, month: str, target: str) -> None:
    """The map; what it shows is chosen above it and stands in the URL as i. month: as its title says it."""
    above = st.container()
    names = {name: words[0] for name, words in stages.MAPS.items()}
    options = {"required": True, "label_visibility": "collapsed"}
    usual = telling(view)
    shown = pick(st.segmented_control, "Yang ditampilkan", "i", list(names), usual, names.get, **options)
    write_url(**st.query_params.to_dict() | {"i": None if shown == usual else shown})
    with above:
        _head(view, shown, month)
    tile_map(view, shown, target)


@kept
def _head(view: View, shown: str, month: str) -> None:
    rows = ask("tile_map", view, indicator=shown)
    heading(stages.tile_map(rows, shown), f"{stages.map_note(shown)} · {month}")


@kept
def tile_map(view: View, shown: str, target: str) -> None:
    """The tiles of one measure; each leads to the target's page."""
    tiles.tile_map(ask("tile_map", view, indicator=shown), shown, view, target)


@recalled
def telling(view: View) -> str:
    """The measure that tells most on the day: kecamatan that operate, where nobody reported yet delegation."""
    return stages.telling(ask("tile_map", view, indicator="beroperasi"))


@kept
def progress(view: View) -> None:
    """How many kecamatan were delegated, designated, operating since 2010, and where this pace leads."""
    rows = ask("curve", view)
    found = projection.projected(ask("movements", view, months=projection.MONTHS), rows, view.period)
    heading(stages.curve(rows), stages.curve_note(rows, bool(found and len(found.course))))
    yearly = rows.groupby(rows.period.dt.year).tail(1)
    columns = {"period": ("Akhir", month_name)}
    columns |= {name: (name.capitalize(), count) for name in ("dilimpahkan", "ditetapkan", "beroperasi")}
    said = projection.sentence(found, int(rows.n_expected.max()))
    drawn = curve(rows, colours(), found.course if found else None)
    ways = {name.capitalize(): months_of(yearly, name) for name in ("dilimpahkan", "ditetapkan", "beroperasi")}
    chart(drawn, f"{stages.curve_alt(rows)} {said}", "curve", as_table(yearly, columns), ways)
    remark(said)

"""No kecamatan yet: where to pick one."""

from pages.parts import profile, states
from pages.parts.ask import ask
from pages.parts.headings import finding, heading, source
from pages.parts.province import telling, tile_map
from paten.numbers import count
from paten.periods import month_name
from paten.say import reports, stages
from paten.say.kecamatan import steps as steps_title
from paten.view import PROVINCE, View


def choose_kecamatan(view: View, label: str, page: str, above: str) -> None:
    """Those of the kabupaten/kota named so; without one the tile map. page, above: url_paths of the two levels."""
    fresh = reports.fresh(ask("freshness", view).received_at[0])
    if view.region != PROVINCE:
        rows = ask("kecamatan", view)
        up = [("Jawa Timur", "ringkasan", PROVINCE), (label, above, view.region)]
        lead = "Dari daftar pilihan, atau dari daftar di bawah ini."
        finding(view, f"Pilih kecamatan di {label}", lead, fresh, trail=up)
        note = f"Tahap dan langkah tiap kecamatan · {month_name(view.period)} · {count(len(rows))} kecamatan"
        heading(steps_title(rows, view.period), note)
        profile.choice(rows) if len(rows) else states.empty("Belum ada keadaan yang diketahui.")
        source(view)
        return
    measure = telling(view)
    rows = ask("tile_map", view, indicator=measure)
    lead = "Pilih kabupaten/kotanya dahulu, dari daftar pilihan atau dari peta di bawah ini."
    finding(view, "Pilih kecamatan", lead, fresh)
    heading(stages.tile_map(rows, measure), f"{stages.map_note(measure)} · {month_name(view.period)}")
    tile_map(view, measure, page)
    source(view)

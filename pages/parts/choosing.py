"""No kecamatan yet: where to pick one."""

from pages.parts import profile, states
from pages.parts.ask import ask
from pages.parts.headings import finding, heading, source
from pages.parts.province import telling, tile_map
from pages.parts.regions import above
from paten.numbers import count
from paten.say import reports, stages
from paten.say.figures import ground
from paten.say.kecamatan import steps as steps_title
from paten.view import PROVINCE, View


def choose_kecamatan(view: View, label: str, page: str) -> None:
    """Those of the kabupaten/kota named so; without one the tile map, which leads to `page`."""
    fresh = reports.fresh(ask("freshness", view).received_at[0])
    final = ground(view.period, ask("completeness", view), ask("stage_counts", view)).final
    month = reports.period_of(view.period, final)
    if view.region != PROVINCE:
        rows = ask("kecamatan", view)
        lead = "Dari daftar pilihan, atau dari daftar di bawah ini."
        finding(view, f"Pilih kecamatan di {label}", lead, fresh, final=final, trail=above(view, itself=True))
        note = f"Tahap dan langkah tiap kecamatan · {month} · {count(len(rows))} kecamatan"
        heading(steps_title(rows, view.period), note)
        profile.choice(rows) if len(rows) else states.empty("Belum ada keadaan yang diketahui.")
        source(view)
        return
    measure = telling(view)
    rows = ask("tile_map", view, indicator=measure)
    lead = "Pilih kabupaten/kotanya dahulu, dari daftar pilihan atau dari peta di bawah ini."
    finding(view, "Pilih kecamatan", lead, fresh, final=final)
    heading(stages.tile_map(rows, measure), f"{stages.map_note(measure)} · {month}")
    tile_map(view, measure, page)
    source(view)

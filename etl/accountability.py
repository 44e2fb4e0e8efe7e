"""Verbs that give account of numbers: what changed and why, what stands behind one, briefings; each its exit code.

What they call imports pandas, half a second that no other verb shall wait for: so they import it themselves.
"""

import argparse

from etl import folder as folders
from etl import screen
from paten.numbers import count
from paten.periods import month_name

Options = argparse.Namespace


def changes(options: Options) -> int:
    """Says which numbers another version shows otherwise, and what brought it."""
    from etl.compare import compare

    found = compare(folders.default(), options.since, options.kabupaten_kota)
    screen.out(found.lines, found.result, options.json)
    return 0


def evidence(options: Options) -> int:
    """Packs all that stands behind one number."""
    from etl.evidence import Cell, pack

    packed = pack(folders.default(), Cell(options.region, options.indicator, options.month, options.item), options.out)
    one = packed.number
    simulated = "SIMULASI · " if one["simulated"] == "ya" else ""
    recomputed = (
        f"Dihitung ulang dari {count(packed.rows)} baris; hasilnya sama."
        if packed.rows
        else "Tidak ada baris yang dihitung; angkanya belum diketahui."
    )
    screen.out(
        [
            f"{simulated}{one['title']}, {one['region']}, {month_name(one['period'])}: {packed.printed}. {recomputed}",
            f"{len(packed.files) + 1} berkas ditulis di {packed.path}. Mulai dari BACA-DULU.txt.",
        ],
        {"out": str(packed.path), "rows": packed.rows, "number": one, "files": list(packed.files)},
        options.json,
    )
    return 0


def brief(options: Options) -> int:
    """Writes briefings in all their forms."""
    from etl.brief import brief as write

    return write(options)

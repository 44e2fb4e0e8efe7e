"""What was finished in time and what late, without their sum: together they are what was finished."""

import re
from dataclasses import replace

from etl.read.free.added import add_up
from etl.read.free.headers import Column
from etl.read.free.plan import Plan
from etl.read.free.texts import LATE

_FINISHED = re.compile(r"selesai|penyelesaian|terbit|dilayani|realisasi", re.IGNORECASE)


def finished(plan: Plan) -> None:
    """ "Tepat waktu | Terlambat" below "Selesai": the second becomes the sum of both."""
    for early in [one for one in plan.counts if one.measure == "on_time" and len(one.path) > 1]:
        late = _beside(plan, early)
        if late is None or not _FINISHED.search(early.path[-2].text):
            continue
        own = {(line.row, early.col) for line in plan.data}
        dropped, extras = plan.dropped & own, [one for one in plan.extras if (one.row, one.col) in own]
        for line in plan.data:
            add_up(plan, [(line.row, early.col), (line.row, late.col)], (line.row, late.col), None)
        plan.dropped = (plan.dropped - own) | dropped
        plan.extras += extras
        at = plan.columns.index(late)
        plan.columns[at] = replace(late, role="data", measure="completed", keys=early.keys, group=early.group)


def _beside(plan: Plan, early: Column) -> Column | None:
    """The only other column below the same heading, when it counts what came late."""
    others = [one for one in plan.columns if one is not early and one.path and one.path[:-1] == early.path[:-1]]
    others = [
        one for one in others if one.role in ("data", "total", "part", "unknown") or LATE.search(one.path[-1].text)
    ]
    return others[0] if len(others) == 1 and others[0].role == "skipped" else None

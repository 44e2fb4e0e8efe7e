"""How often a rule objects where nothing is wrong: at most one row in two hundred of the simulation."""

import json
from pathlib import Path

import duckdb

PLANTED = ("L02", "L03", "L04", "L07", "L08", "L09", "P01", "U04")  # what etl/demo/mistakes.py puts in on purpose
ON_PURPOSE = (
    "K04",
    "L18",
    "S04",
)  # remarks that the simulated offices earn: IUMK still counted, ticks without evidence
FOUND = """
    select rule, count(*) / (select sum(rows) from submission) as share
    from finding where row_id is not null group by rule
"""


def test_rules_stay_silent_on_reports_without_mistakes(small_demo: Path):
    shown = json.loads((small_demo / "published" / "current.json").read_text(encoding="utf-8"))
    with duckdb.connect(str(small_demo / "published" / shown["file"]), read_only=True) as connection:
        share = dict(connection.execute(FOUND).fetchall())
    assert set(share) <= {*PLANTED, *ON_PURPOSE}
    assert all(share.get(rule, 0) <= 0.005 for rule in ON_PURPOSE), share

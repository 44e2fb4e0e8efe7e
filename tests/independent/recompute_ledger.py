"""The ledger of expected reports of one month, recomputed: who is expected, what came when, how it was judged.

The law is design.md section 4 (report, Ledger) and docs/decisions.md (What replaces what; Stage, requirement, ledger).
"""

from datetime import date, timedelta

import pandas as pd
from recompute_facts import MONTHLY, Facts, first_day, month_number


def expected(facts: Facts, month: int) -> pd.DataFrame:
    """Per region and kind of coverage how many are expected at or below it (n_expected).

    Every kecamatan is expected for every monthly report type, operating or not; an exempt month expects nobody. `buku`
    counts kabupaten/kota.
    """
    here = facts.here(month)
    free = here.parent_code.map(lambda office: (office, month) in facts.exempt)
    kecamatan = pd.DataFrame({"region_code": here.region_code, "n": (~free).astype(int)})
    offices = pd.DataFrame({"region_code": here.parent_code, "n": (~free).astype(int)}).drop_duplicates()
    up = facts.parents
    by_office = kecamatan.assign(region_code=kecamatan.region_code.map(up))
    by_province = by_office.assign(region_code=by_office.region_code.map(up))
    books = pd.concat([offices, offices.assign(region_code=offices.region_code.map(up))])
    people = pd.concat([kecamatan, by_office, by_province])
    return pd.concat(
        [
            people.groupby("region_code").n.sum().rename("n_expected").reset_index().assign(coverage="kecamatan"),
            books.groupby("region_code").n.sum().rename("n_expected").reset_index().assign(coverage="buku"),
        ]
    )


def is_in_ledger(facts: Facts, report_type: str, month: int) -> bool:
    """Whether the month has ended and the calendar of this type had started."""
    starts = month_number(facts.calendar[facts.calendar.report_type == report_type].starts_on).min()
    return starts <= month and first_day(month + 1) <= facts.as_of


def due(facts: Facts, report_type: str, month: int) -> tuple[date | None, str | None]:
    """The due day (in the next month, a working day) and the letter that sets it, by the calendar of that month."""
    lines = facts.calendar[facts.calendar.report_type == report_type]
    first = pd.Timestamp(first_day(month))
    valid = lines[~(lines.valid_from > first) & ~(lines.valid_to < first)]
    valid = valid.sort_values("valid_from", na_position="first")
    if valid.empty or pd.isna(valid.due_day.iloc[-1]):
        return None, None
    line = valid.iloc[-1]
    length = (first_day(month + 2) - first_day(month + 1)).days
    day = first_day(month + 1) + timedelta(days=min(int(line.due_day), length) - 1)
    while day.weekday() >= 5 or day in facts.holidays:
        day += timedelta(days=1)
    return day, line.basis if isinstance(line.basis, str) else None


def ledger(facts: Facts, month: int) -> pd.DataFrame:
    """One row per kabupaten/kota and monthly report type: when it came, how it was first judged, for how many."""
    here = facts.here(month)
    sizes = here.groupby("parent_code").size()
    rows = []
    for report_type in MONTHLY:
        day, basis = due(facts, report_type, month)
        units = facts.unit[(facts.unit.report_type == report_type) & (facts.unit.month <= month)]
        units = units[units["last"] >= month]  # over three months: received for each of them
        units = units.assign(office=units.region_code.map(facts.parents).where(units.region_code.str.len() > 5))
        units["office"] = units.office.fillna(units.region_code)
        by_office = dict(list(units.groupby("office")))
        for office, size in sizes.items():
            mine = by_office.get(office, units[:0])
            accepted = mine[mine.accepted > 0].sort_values(["received_at", "sha256"])
            first = accepted.iloc[0] if len(accepted) else None  # timeliness is judged by it
            standing = accepted[accepted.counts & accepted.region_code.isin(here.region_code)]
            rows.append(
                {
                    "region_code": office,
                    "report_type": report_type,
                    "timeliness": _timeliness(facts, (office, month), day, basis, first),
                    "estimated": first is not None and bool(first.estimated),
                    "first_outcome": _verdict(mine[mine.revision == 1]),
                    "revision": mine.revision.max() if len(mine) else None,
                    "n_kecamatan": standing.region_code.nunique(),
                    "n_kecamatan_expected": size,
                }
            )
    return pd.DataFrame(rows)


def _timeliness(
    facts: Facts, who: tuple[str, int], day: date | None, basis: str | None, first: pd.Series | None
) -> str:
    """Not in: by the days to the due day. In: on time up to it; late only with a letter and a known time."""
    if who in facts.exempt:
        return "dikecualikan"
    if first is None:
        if day is None or facts.as_of < day - timedelta(days=3):
            return "belum_waktunya"
        return "ditunggu" if facts.as_of <= day else "belum_lapor"
    if day is not None and first.received_at.date() <= day:
        return "tepat_waktu"
    return "terlambat" if day is not None and basis and not first.estimated else "masuk"


def _verdict(units: pd.DataFrame) -> str | None:
    """The verdict over first submissions, before any answer; None: nothing came."""
    if units.empty:
        return None
    accepted, rejected, held = (units[f"first_{one}"].sum() for one in ("accepted", "rejected", "held"))
    if accepted:
        return "diterima_sebagian" if rejected + held else "diterima"
    return "ditahan" if held else "ditolak"

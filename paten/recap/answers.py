"""What the questions of the recap answered, ready to be looked up by region."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

import pandas as pd

from paten import warehouse
from paten.recap.span import Span
from paten.say.words import listed
from paten.view import View

EXCUSED = "dikecualikan"


@dataclass(frozen=True)
class Answers:
    """What the questions answered, by region code; months: of each kabupaten/kota its months of the ledger, in order.

    services: by (region, service); short: of a kabupaten/kota its kecamatan that lack months of which others came.
    """

    span: Span
    states: dict[str, tuple]
    receipts: dict[str, tuple]
    volumes: dict[str, tuple]
    services: dict[tuple[str, str], tuple]
    questions: dict[str, int]
    months: dict[str, list[tuple]]
    short: dict[str, list[tuple[str, list[date]]]]
    combined: list[tuple]

    @property
    def places(self) -> list[str]:
        """The codes of the kabupaten/kota, in order."""
        return [code for code in self.states if len(code) == 5]

    @property
    def judged(self) -> bool:
        """Whether a letter sets the due day of any of the months, so that reports are on time or not."""
        return any(not pd.isna(row.basis) for row in self.of("35"))

    def of(self, code: str) -> list[tuple]:
        """The months of the kabupaten/kota that a region is or belongs to; of the province those of all."""
        if len(code) > 2:
            return self.months.get(code[:5], [])
        return [row for rows in self.months.values() for row in rows]

    def whole(self, code: str) -> bool:
        """Whether each month of the span counts for the region, or is excused there."""
        return all(
            sum(row.counted or row.timeliness == EXCUSED for row in self.months.get(place, ())) == len(self.span.months)
            for place in ([code[:5]] if len(code) > 2 else self.places)
        )


def ask(view: View, span: Span, final_only: bool) -> Answers:
    """Asks all questions of a span. final_only: months that are not declared final are left out."""
    choices = {"first": span.first, "last": span.last}
    months = warehouse.rows("recap_months", view, final_only=final_only, **choices)
    months["period"] = months.period.dt.date
    by_place: dict[str, list[tuple]] = defaultdict(list)
    for row in months.itertuples():
        by_place[row.region_code].append(row)
    volumes = warehouse.rows("recap_volumes", view, final_only=final_only, **choices)
    receipts = _by_code(warehouse.rows("recap_receipts", view, final_only=final_only, **choices))
    states = _by_code(warehouse.rows("recap_states", view, final_only=final_only, **choices))
    waiting = warehouse.rows("recap_questions", view, **choices)
    return Answers(
        span,
        states,
        receipts,
        _by_code(volumes[volumes.service_code == ""]),
        {(row.region_code, row.service_code): row for row in volumes[volumes.service_code != ""].itertuples()},
        dict(zip(waiting.region_code, waiting.n_questions.tolist(), strict=True)),
        dict(by_place),
        _short(states, receipts),
        list(warehouse.rows("recap_combined", view, final_only=final_only, **choices).itertuples()),
    )


def months_of(value: object) -> list[date]:
    """A list of months as the snapshot gives it; empty where there is none."""
    return [pd.Timestamp(one).date() for one in listed(value)]


def _by_code(rows: pd.DataFrame) -> dict[str, tuple]:
    return {row.region_code: row for row in rows.itertuples()}


def _short(states: dict[str, tuple], receipts: dict[str, tuple]) -> dict[str, list[tuple[str, list[date]]]]:
    """Of each kabupaten/kota its kecamatan that lack months of which others of it came, with these months."""
    found: dict[str, list[tuple[str, list[date]]]] = defaultdict(list)
    for code, one in receipts.items():
        if len(code) > 5 and one.n_received < one.n_expected:
            everybody = months_of(receipts[code[:5]].absent)
            if months := [month for month in months_of(one.absent) if month not in everybody]:
                found[code[:5]].append((states[code].label, months))
    return dict(found)

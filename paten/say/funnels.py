"""A funnel of peers in words: who lies outside the usual range for what its share stands on."""

import pandas as pd

from paten.definitions import Definition
from paten.numbers import count, percent
from paten.say.words import capital, in_words, listing
from paten.stats.among_peers import effective
from paten.stats.funnels import Funnel, funnel

NEEDED = 5  # fewer peers tell no usual range
BASE = 20  # limits are good from about so many in the denominator
JUDGED = {"within": "dalam rentang biasa", "95": "di tepi rentang biasa", "99.8": "di luar rentang biasa"}


def drawn(rows: pd.DataFrame, parts: pd.DataFrame) -> Funnel | None:
    """The funnel of one group of peers; None where it would tell nothing: too few, on too little, or all alike.

    rows: of `compared`, one type; parts: of `compared_parts`. Its base is the effective number, as in the ranges of
    ranks; the counts themselves stand beside it as part and whole. Peers differ for ordinary reasons too: the limits
    allow for that (additive).
    """
    known = rows[rows.value.notna() & (rows.denominator > 0)]
    known = effective(known.assign(part=known.numerator, whole=known.denominator), parts)
    if len(known) < NEEDED or known.denominator.median() < BASE or known.value.nunique() == 1:
        return None
    return funnel(known[["label", "numerator", "denominator", "part", "whole"]])


def title(found: Funnel, kind: str) -> str:
    """Who lies outside, by name up to three."""
    units = found.units
    outside = units[units.judgement == "99.8"]
    if not len(outside):
        return f"Semua {kind} yang diketahui berada dalam rentang biasa sesamanya"
    who = listing(list(outside.label)) if len(outside) <= 3 else f"{capital(in_words(len(outside)))} {kind}"
    return f"{who} di luar rentang biasa {kind} lain"


def note(one: Definition, span: str) -> str:
    """Measure, axes, span."""
    return (
        f"{one.title} · mendatar: banyaknya yang dinilai, yang selalu sama dihitung satu · "
        f"pita: rentang biasa (99,8 persen) · {span}"
    )


def alt(found: Funnel, kind: str) -> str:
    """The funnel in one sentence for those who do not see it."""
    units = found.units
    judged = units.judgement.value_counts()
    parts = [f"{count(judged[key])} {words}" for key, words in JUDGED.items() if judged.get(key)]
    return (
        f"Titik {count(len(units))} {kind} menurut banyaknya dan bagiannya; bagian bersama {percent(found.target)}. "
        f"{capital(listing(parts))}."
    )


def table(found: Funnel) -> pd.DataFrame:
    """The numbers behind it, the lowest share first."""
    units = found.units.sort_values("value")
    return pd.DataFrame(
        {
            "Daerah": units.label,
            "Bagian": units.value.map(percent),
            "Dari": units.whole.map(count),
            "Letak": units.judgement.map(JUDGED),
        }
    )

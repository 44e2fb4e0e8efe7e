"""Acts, requirements and stages of every kecamatan and month since 2010, recomputed from facts.

The law is domain.md sections 3 and 4, design.md section 4 (Stage) and docs/decisions.md (Stage, requirement, ledger).
All is kept in arrays kecamatan × month, or kecamatan × requirement × month; a month stands for its last day.
"""

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from recompute_facts import VOLUME, Facts, last_day, month_number

START = 2010 * 12  # states are told since January 2010
MILESTONES = ("M1", "M2", "M3", "M4", "M5", "M6", "M7")
BELUM_LAPOR, BELUM, UNVERIFIED, NOT_APPLICABLE, MET = range(5)
TICKED = {"belum": BELUM, "tidak_berlaku": NOT_APPLICABLE}
LEVERS = ("M2", "M3", "M4", "M6")


@dataclass(frozen=True)
class History:
    """The states up to a month, the last of their months axis."""

    codes: list[str]  # kecamatan, the first axis
    items: list[str]  # requirements
    held: dict[str, np.ndarray]  # milestone → kecamatan × month: an act of this kind that covers it is in force
    status: np.ndarray  # kecamatan × requirement × month
    served: np.ndarray  # kecamatan: last month of a report with volume, as known today; -1: never
    launched: np.ndarray  # kecamatan: first month of M7; far ahead: never
    stage: np.ndarray  # kecamatan × month

    def met(self, item: str) -> np.ndarray:
        """Items that do not apply count as met (design.md)."""
        return self.status[:, self.items.index(item)] >= NOT_APPLICABLE


def history(facts: Facts, month: int) -> History:
    """Everything that is a state, for each month from 2010 to this one."""
    facts = replace(facts, kecamatan=facts.here(month))
    codes = list(facts.kecamatan.region_code)
    place = {code: number for number, code in enumerate(codes)}
    months = month - START + 1
    held = {one: np.zeros((len(codes), months), dtype=bool) for one in MILESTONES}
    status = _reported(facts, place, months)
    launched = np.full(len(codes), 10**6)
    for act in facts.act.itertuples():
        span = slice(_axis(month_number(act.starts)), None if pd.isna(act.ends) else _axis(month_number(act.ends)))
        rows = [place[code] for code in act.covers if code in place]
        if act.milestone in held:
            held[act.milestone][rows, span] = True
        if act.milestone == "M7":
            launched[rows] = np.minimum(launched[rows], month_number(act.starts))
        for item in act.settles:
            if item[:1] in ("S", "A"):  # T stands on ticks alone
                status[rows, facts.items.index(item), span] = MET
    some = facts.volume[(facts.volume[VOLUME] > 0).any(axis=1)]
    served = some.groupby("region_code")["last"].max().reindex(codes).fillna(-1).astype(int).to_numpy()
    made = History(codes, facts.items, held, status, served, launched, np.empty(0))
    return History(codes, facts.items, held, status, served, launched, _stage(made))


def _axis(month: int) -> int:
    return max(month - START, 0)


def _reported(facts: Facts, place: dict[str, int], months: int) -> np.ndarray:
    """What reports alone say of each requirement; acts come on top.

    S and A without act or tick are *belum* once a register of the kabupaten/kota was accepted, in every month; T are
    *belum lapor*.
    """
    register = facts.unit[(facts.unit.report_type == "peraturan") & (facts.unit.accepted > 0)].region_code
    known = facts.kecamatan.parent_code.isin(register).to_numpy()
    status = np.full((len(place), len(facts.items), months), BELUM_LAPOR, dtype=np.int8)
    for number, item in enumerate(facts.items):
        if item[0] != "T":
            status[known, number] = BELUM
    column = {item: number for number, item in enumerate(facts.items)}
    ticks = _ticks(facts)[["region_code", "requirement_code", "since", "said"]]
    for region, item, since, said in zip(*(ticks[name].tolist() for name in ticks), strict=True):
        status[place[region], column[item], _axis(since) :] = said
    return status


def _ticks(facts: Facts) -> pd.DataFrame:
    """Ticks in the order in which they take over, with the month from which each counts and what it says.

    - A row of the kabupaten/kota itself speaks for its kecamatan until one speaks for itself (the nearer wins).
    - The first tick of a technical item counts from the month of its evidence date when that is earlier; later ones
      from their report. A first *tidak berlaku* without a date holds from the start, with one from its date.
    - A tick on S or A without an act, and one on T without evidence (level 0), is *belum terverifikasi*.
    """
    key = ["region_code", "requirement_code"]
    own = facts.compliance[facts.compliance.region_code.isin(facts.kecamatan.region_code)]
    of_office = facts.compliance[facts.compliance.region_code.isin(facts.kecamatan.parent_code)]
    spread = of_office.merge(
        facts.kecamatan[["region_code", "parent_code"]],
        left_on="region_code",
        right_on="parent_code",
        suffixes=("_office", ""),
    )
    first_own = own.groupby(key).month.min().rename("first_own")
    spread = spread.join(first_own, on=key)
    spread = spread[spread.first_own.isna() | (spread.month < spread.first_own).fillna(False)]
    ticks = pd.concat([own, spread], ignore_index=True).sort_values([*key, "month"], ignore_index=True)
    technical = ticks.requirement_code.str.startswith("T")
    said = ticks.status.map(TICKED).fillna(UNVERIFIED)
    said[technical & (ticks.status == "terpenuhi") & (ticks.level >= 1)] = MET
    since = ticks.month.astype(int).copy()
    first = ~ticks.duplicated(key)
    absent = ticks.status == "tidak_berlaku"
    dated = month_number(ticks.evidence_date).fillna(10**6).astype(int)
    back = first & (absent | (technical & (ticks.status == "terpenuhi")))
    since[back] = np.minimum(since, dated)[back]
    since[first & absent & ticks.evidence_date.isna()] = START
    moves = first | (said != said.shift())  # one that says the same again changes nothing
    return ticks.assign(since=since, said=said.astype(int))[moves]


def _stage(made: History) -> np.ndarray:
    """The largest n such that steps 1 … n all hold on the month's last day.

    1: M1. 2: M2 in force, S1, and S2 or S3. 3: M3, M4, M5 and all of A and T. 4: M6. 5: M7 and a report with volume
    ever, in or after the month of M7, as known today.
    """
    needed = [made.met(item) for item in made.items if item[0] in "AT"]
    proven = made.served >= made.launched
    steps = [
        made.held["M1"],
        made.held["M2"] & made.met("S1") & (made.met("S2") | made.met("S3")),
        made.held["M3"] & made.held["M4"] & made.held["M5"] & np.logical_and.reduce(needed),
        made.held["M6"],
        made.held["M7"] & proven[:, None],
    ]
    return np.cumprod(np.stack(steps), axis=0).sum(axis=0)


def stages(facts: Facts, made: History, month: int) -> pd.DataFrame:
    """One row per kecamatan of this month: stage, months in it, how much lacks, the lever, whether it serves."""
    facts = replace(facts, kecamatan=facts.here(month))
    lacking = [_lacking(made, number) for number in range(len(made.codes))]
    levers = [_lever(one) for one in lacking]
    running = facts.volume[(facts.volume[VOLUME] > 0).any(axis=1) & facts.volume["last"].between(month - 11, month)]
    lawful = made.held["M2"] & made.met("S1") & (made.met("S2") | made.met("S3")) & made.held["M6"]
    first = facts.kecamatan.first_month.clip(lower=START).to_numpy() - START
    since = [_since(stage, begin) for stage, begin in zip(made.stage, first, strict=True)]
    return pd.DataFrame(
        {
            "region_code": made.codes,
            "stage": made.stage[:, -1],
            "months_in_stage": month - START - np.array(since),
            "n_missing": [len({_settled_by(code) for code in one}) for one in lacking],
            "lever": pd.Series(levers, dtype=object),
            "serves": pd.Series(made.codes).isin(running.region_code),
            "lawful": lawful[:, -1],
        }
    )


def _since(stage: np.ndarray, begin: int) -> int:
    """First month of the present stage: after the last one that had another; not before the kecamatan itself."""
    others = np.flatnonzero(stage != stage[-1])
    return max(int(others[-1]) + 1 if len(others) else 0, begin)


def _lacking(made: History, number: int) -> list[str]:
    """What lacks for the next stage, and nothing that does not; S3 stands for "S2 or S3"."""

    def without(*names: str) -> list[str]:
        return [one for one in names if not made.held[one][number, -1]]

    def unmet(group: str) -> list[str]:
        return [one for one in made.items if one[0] == group and not made.met(one)[number, -1]]

    match made.stage[number, -1]:
        case 0:
            return without("M1")
        case 1:
            open_items = unmet("S")
            return without("M2") + [one for one in open_items if one == "S1"] + ["S3"] * ({"S2", "S3"} <= {*open_items})
        case 2:
            return without("M3", "M4", "M5") + unmet("A") + unmet("T")
        case 3:
            return without("M6")
        case 4:
            launched = made.launched[number] if made.launched[number] < 10**6 else 0
            return without("M7") + ["laporan"] * bool(made.served[number] < launched)
    return []


def _settled_by(code: str) -> str:
    """The act that settles an item; an act and an item of T are themselves."""
    return "M4" if code == "A7" else {"S": "M2", "A": "M3"}.get(code[0], code)


def _lever(lacking: list[str]) -> str | None:
    """The one act that alone is lacking: M2 settles S1–S3, M3 A1–A6, M4 A7 (domain.md section 3)."""
    kinds = {_settled_by(one) for one in lacking}
    return kinds.pop() if len(kinds) == 1 and kinds <= set(LEVERS) else None


def confirmed(facts: Facts, month: int) -> pd.Series:
    """kecamatan → the last month, up to this one, of which a report on compliance was accepted (state_as_of)."""
    units = facts.unit[(facts.unit.report_type == "kepatuhan") & facts.unit.counts & (facts.unit.accepted > 0)]
    units = units[(units.month <= month) & units.region_code.isin(facts.kecamatan.region_code)]
    return units.assign(last=units["last"].clip(upper=month)).groupby("region_code")["last"].max()


def acts_in_force(facts: Facts, month: int) -> pd.DataFrame:
    """Per kabupaten/kota whose register came and kind of act: in force on the last day; of these, soon to end."""
    day = last_day(month)
    registers = facts.unit[(facts.unit.report_type == "peraturan") & (facts.unit.accepted > 0)]
    came = month_number(registers.received_at)
    as_of = came[came <= month].groupby(registers.region_code).max()
    offices = sorted(set(registers.region_code))
    kinds = ["M1", "M2", "M3", "M4", "M6"]
    rows = pd.MultiIndex.from_product([offices, kinds], names=["region_code", "milestone"])
    acts = facts.act[facts.act.milestone.isin(kinds) & (facts.act.starts <= day) & ~(facts.act.ends <= day)]
    soon = acts[acts.ends - pd.Timedelta(days=1) <= day + pd.DateOffset(months=6)]
    count = {
        name: some.groupby(["kabupaten_kota_code", "milestone"]).size().reindex(rows, fill_value=0)
        for name, some in (("n_in_force", acts), ("n_expiring", soon))
    }
    return pd.DataFrame(count).reset_index().join(as_of.rename("state_as_of"), on="region_code")

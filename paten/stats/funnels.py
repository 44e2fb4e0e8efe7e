"""Funnel limits: how far a rate may lie from the common one when chance and ordinary difference are all there is.

Sources: Spiegelhalter (2005), Stat. Med. 24: 1185-1202 (limits, winsorised phi and tau); Spiegelhalter (2005), Qual.
Saf. Health Care 14: 347-351 (additive or multiplicative; he finds the additive one better founded, and it is the
default here); tau is the moment estimate of DerSimonian & Laird (1986), Control. Clin. Trials 7: 177-188.
"""

from dataclasses import dataclass
from functools import cached_property
from statistics import NormalDist
from typing import Literal

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from paten.stats.intervals import z_value

Kind = Literal["proportion", "rate"]
Overdispersion = Literal["additive", "multiplicative", "none"]
WARNING, ALARM = 0.95, 0.998


@dataclass(frozen=True)
class Funnel:
    """target: the common value; phi, tau2: see `dispersion`, as far as limits use them (else 1, 0); given: the rows.

    units: the rows given (their index kept), with value, z (distance from the target in standard deviations,
    overdispersion included), side (1 above, -1 below the target) and judgement: "within" both limits, beyond "95" or
    beyond "99.8" %; an unknown unit has NaN, 0 and None.
    """

    target: float
    phi: float
    tau2: float
    kind: Kind
    given: pd.DataFrame

    def deviation(self, bases: ArrayLike) -> NDArray[np.float64]:
        """The standard deviation around the target of units with these denominators, in the unit of the rate."""
        spread = self.target * (1 - self.target) if self.kind == "proportion" else self.target
        return np.sqrt(self.phi * spread / np.asarray(bases, dtype=float) + self.tau2)

    def limits(self, bases: ArrayLike, levels: tuple[float, ...] = (WARNING, ALARM)) -> pd.DataFrame:
        """One row per base, for the lines of a chart: base, low and high of each level: low_95, high_95, low_99.8 …

        bases: denominators; values in the unit of the rate, cut at what it can be. Raises ValueError for a base of 0 or
        less, or a level outside 0 to 1.
        """
        base = np.asarray(bases, dtype=float)
        if not (base > 0).all():
            raise ValueError("limits need bases above 0")
        lines = pd.DataFrame({"base": base})
        for level in levels:
            reach = z_value(level) * self.deviation(base)
            lines[f"low_{level * 100:g}"] = np.maximum(self.target - reach, 0)
            lines[f"high_{level * 100:g}"] = np.minimum(self.target + reach, 1 if self.kind == "proportion" else np.inf)
        return lines

    @cached_property
    def units(self) -> pd.DataFrame:
        """See the class."""
        base = self.given.denominator.where(self.given.denominator > 0)
        value = self.given.numerator / base
        z = _distances(value, self.target, self.deviation(base))
        far = np.abs(z)
        judged = np.select([far > z_value(ALARM), far > z_value(WARNING), far >= 0], ["99.8", "95", "within"], "")
        return self.given.assign(
            value=value,
            z=z,
            side=np.where(np.isnan(z), 0, np.sign(z)).astype(int),
            judgement=pd.Series(judged, self.given.index, dtype=object).where(~np.isnan(z), None),
        )


def funnel(
    units: pd.DataFrame,
    kind: Kind = "proportion",
    overdispersion: Overdispersion = "additive",
    target: float | None = None,
    winsorise: float = 0.1,
) -> Funnel:
    """The limits for a set of peers, and the judgement on each of them.

    units: numerator and denominator, one row per unit; the unknown and those without denominator are not judged and do
    not count. kind: "proportion" (the numerator is a part of the denominator) or "rate" (events over a base).
    overdispersion: peers differ for ordinary reasons too; "additive" adds the same variance tau2 for all,
    "multiplicative" multiplies by phi, "none" leaves chance alone; units closer to each other than chance get the
    limits of chance. target: the common value; None: the pooled one. winsorise: see `dispersion`.
    The limits are target ± z × deviation on the plain scale, good from about 20 cases in the denominator.
    Raises ValueError for a numerator below 0, or above the denominator of a proportion, or when no unit is known.
    """
    given = units.astype({"numerator": float, "denominator": float})
    if (given.numerator < 0).any() or (kind == "proportion" and (given.numerator > given.denominator).any()):
        raise ValueError("a numerator lies outside what its denominator allows")
    known = given[(given.denominator > 0) & given.numerator.notna()]
    if known.empty:
        raise ValueError("no unit is known")
    centre = float(known.numerator.sum() / known.denominator.sum()) if target is None else target
    chance = Funnel(centre, 1.0, 0.0, kind, given)
    deviations = chance.deviation(known.denominator)
    if overdispersion == "none" or (deviations == 0).any():  # all at 0 or at 1: nothing to widen
        return chance
    distances = _distances(known.numerator / known.denominator, centre, deviations)
    phi, tau2 = dispersion(distances, deviations, winsorise)
    if overdispersion == "additive":
        return Funnel(centre, 1.0, tau2, kind, given)
    return Funnel(centre, max(phi, 1.0), 0.0, kind, given)


def dispersion(distances: ArrayLike, deviations: ArrayLike, winsorise: float = 0.1) -> tuple[float, float]:
    """How much more units differ than by chance: phi and tau squared.

    phi: their mean squared distance (chance alone: 1); tau squared: the variance between units that has to be added,
    never below 0, in the squared unit of the deviations.

    distances: of each unit from the target in its own standard deviations; deviations: these; both without NaN.
    winsorise: more extreme distances are drawn in to this quantile at either end, so that outliers do not hide
    themselves; 0: none. What winsorising takes from the variance of a normal distribution is given back (ours:
    Spiegelhalter does not, and limits at 0.1 then leave out twice as many ordinary units as they say). Without
    winsorising and with the weighted mean as target tau squared is that of DerSimonian & Laird (1986).
    Raises ValueError when nothing is given or winsorise is not between 0 and 0.5.
    """
    z, weights = np.asarray(distances, dtype=float), 1 / np.asarray(deviations, dtype=float) ** 2
    if not len(z) or not 0 <= winsorise < 0.5:
        raise ValueError("nothing given, or winsorise outside 0 to 0.5")
    z = np.clip(z, *np.quantile(z, [winsorise, 1 - winsorise]))
    phi = float(np.mean(z**2)) / _left_by_winsorising(winsorise)
    freedom = weights.sum() - (weights**2).sum() / weights.sum()
    excess = len(z) * phi - (len(z) - 1)
    return phi, float(excess / freedom) if excess > 0 and len(z) > 1 else 0.0


def _left_by_winsorising(share: float) -> float:
    """The variance of a standard normal whose tails of that share are drawn in to their quantiles."""
    if share == 0:
        return 1.0
    normal = NormalDist()
    edge = normal.inv_cdf(1 - share)
    return 1 - 2 * share - 2 * edge * normal.pdf(edge) + 2 * share * edge**2


def _distances(values: pd.Series, target: float, deviations: NDArray[np.float64]) -> NDArray[np.float64]:
    away = values.to_numpy() - target
    # Where all are 0 or all are 1 there is no deviation: who is at the target is 0 from it.
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(np.abs(away) < 1e-12, 0.0, away / deviations)

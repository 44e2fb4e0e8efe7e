"""Statistics, pure: numbers in, numbers out; no clock, no file. Every function names the source of its formula.

Shares are fractions of one (0.78), periods the first day of their month, the unknown is NaN and stays unknown.
"""

from paten.stats.among_peers import effective, likeness, peer_ranks
from paten.stats.burn_up import HORIZON, Projection, Verdict, projection
from paten.stats.comparison import (
    MONTHS_NEEDED,
    SameMonth,
    appears_on,
    peer_groups,
    peers,
    same_month_of_other_years,
)
from paten.stats.control import SIGNALS, ControlChart, control_chart, natural_limits
from paten.stats.funnels import Funnel, dispersion, funnel
from paten.stats.intervals import poisson, wilson
from paten.stats.ranks import rank_ranges

__all__ = [
    "HORIZON",
    "MONTHS_NEEDED",
    "SIGNALS",
    "ControlChart",
    "Funnel",
    "Projection",
    "SameMonth",
    "Verdict",
    "appears_on",
    "control_chart",
    "dispersion",
    "effective",
    "funnel",
    "likeness",
    "natural_limits",
    "peer_groups",
    "peer_ranks",
    "peers",
    "poisson",
    "projection",
    "rank_ranges",
    "same_month_of_other_years",
    "wilson",
]

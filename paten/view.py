"""Who looks at what: every read of a snapshot takes a View."""

from dataclasses import dataclass, replace
from datetime import date

PROVINCE = "35"


@dataclass(frozen=True)
class View:
    """version: the snapshot; scope: region codes the reader may see in detail; region, period: what is looked at."""

    version: int
    scope: tuple[str, ...]
    region: str
    period: date

    def at(self, region: str | None = None, period: date | None = None) -> "View":
        """The same reader looking at another region or month."""
        return replace(self, region=region or self.region, period=period or self.period)

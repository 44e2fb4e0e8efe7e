"""What a snapshot says of one place and month, each question asked once: the rows that a briefing is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import pandas as pd

from paten import changes, warehouse
from paten.say.figures import Ground, ground
from paten.say.projection import MONTHS as PACE
from paten.view import PROVINCE, View

MONTHS = 24  # of a trend
YEAR = 12  # months of the reporting record
FIGURES = ("beroperasi", "dasar_hukum", "kelengkapan_laporan", "tepat_waktu", "ikm")
REPORTED = "layanan_aktif"  # known exactly where a report on services speaks of the kecamatan
# What an open question of a rule may still change, by the letter of the rule.
OPEN_TO = {
    "L": ("tepat_waktu", "selesai"),
    "U": ("tepat_waktu", "selesai"),
    "K": ("beroperasi",),
    "P": ("beroperasi", "dasar_hukum"),
    "S": ("ikm",),
}


@dataclass
class Answers:
    """The answers of one briefing. level, label: of the view's region; above: the code of the one it lies in; compared:
    the earlier version against which changes are told, None: there is none.
    """

    view: View
    level: str
    label: str
    above: str
    compared: int | None
    names: Mapping[str, str]
    _kept: dict = field(default_factory=dict)

    def of(self, question: str, above: bool = False, **choices: object) -> pd.DataFrame:
        """The rows of a question about the region (above: about the one it lies in)."""
        key = (question, above, repr(choices))
        if key not in self._kept:
            view = self.view.at(region=self.above) if above else self.view
            self._kept[key] = warehouse.rows(question, view, **choices)
        return self._kept[key]

    @property
    def period(self) -> date:
        """The month looked at."""
        return self.view.period

    @property
    def is_kecamatan(self) -> bool:
        """Whether the place is a kecamatan, of which reports are told by those of its kabupaten/kota."""
        return self.level == "kecamatan"

    @property
    def history(self) -> pd.DataFrame:
        """Two years of every figure."""
        return self.of("history", indicators=[*FIGURES, "selesai", REPORTED], months=MONTHS)

    @property
    def record(self) -> pd.DataFrame:
        """A year of reports of the kabupaten/kota."""
        return self.of("record", self.is_kecamatan, months=YEAR)

    @property
    def kecamatan(self) -> pd.DataFrame:
        """The kecamatan of the kabupaten/kota, or the one looked at."""
        rows = self.of("kecamatan", self.is_kecamatan)
        return rows[rows.region_code == self.view.region] if self.is_kecamatan else rows

    @property
    def needs(self) -> pd.DataFrame:
        """The requirements of these kecamatan."""
        rows = self.of("requirements", self.is_kecamatan)
        return rows[rows.region_code == self.view.region] if self.is_kecamatan else rows

    @property
    def short(self) -> dict[str, str]:
        """requirement_code → its short name."""
        return dict(zip(self.needs.requirement_code, self.needs.short, strict=True))

    @property
    def ground(self) -> Ground:
        """What the figures of the month stand on."""
        return ground(self.period, self.of("completeness", self.is_kecamatan), self.of("stage_counts"))

    @property
    def movements(self) -> pd.DataFrame:
        """When kecamatan began to operate, over the years by which the pace is reckoned."""
        return self.of("movements", months=PACE)

    @property
    def open_questions(self) -> pd.DataFrame:
        """Questions that wait, about files that count and speak of the month (of a survey: of the year before it)."""
        rows = self.of("open_questions", self.is_kecamatan)
        return rows[pd.Series([self._concerns(row) for row in rows.itertuples()], rows.index, dtype=bool)]

    @property
    def questioned(self) -> set[str]:
        """Indicators that an open question may still change: no headline uses them."""
        return {name for rule in self.open_questions.rule for name in OPEN_TO.get(rule[0], ())}

    @property
    def changed(self) -> pd.DataFrame:
        """Every number of the region itself that the earlier version shows otherwise."""
        if "changes" not in self._kept:
            self._kept["changes"] = changes.changes(self.view, self.compared, below=False)
        return self._kept["changes"]

    def _concerns(self, row: tuple) -> bool:
        if row.replaced:
            return False
        months = [pd.Timestamp(moment) for moment in row.periods] if row.periods is not None else []
        now = pd.Timestamp(self.period)
        if row.rule[0] == "S":
            return any(now - pd.DateOffset(months=YEAR) < moment <= now for moment in months)
        return now in months


def answers(view: View, compared: int | None) -> Answers:
    """The answers for the view's region. KeyError when there is no such region."""
    regions = warehouse.rows("regions", view).set_index("region_code")
    here = regions.loc[view.region]
    above = PROVINCE if pd.isna(here.parent_code) else here.parent_code
    return Answers(view, here.level, here.label, above, compared, regions.label.to_dict())

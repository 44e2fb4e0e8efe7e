"""What a snapshot says of one place and month, each question asked once: the rows that a briefing is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import pandas as pd

from paten import changes, warehouse
from paten.say.figures import Ground, ground
from paten.say.projection import MONTHS as PACE
from paten.say.words import listed
from paten.view import PROVINCE, View

MONTHS = 24  # of a trend
YEAR = 12  # months of the reporting record
FIGURES = ("beroperasi", "dasar_hukum", "kelengkapan_laporan", "tepat_waktu", "ikm")
REPORTED = "layanan_aktif"  # known exactly where a report on services speaks of the kecamatan
# What an open question may still change: a report of a month, a register of acts (which names no month), a survey.
OPEN_TO = {"month": ("tepat_waktu", "selesai"), "register": ("beroperasi", "dasar_hukum"), "survey": ("ikm",)}


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
        """Indicators that an open question may still change: no headline uses them.

        The stages of the province stay, for a few places hardly move them; that these wait is said.
        """
        found = {name for row in self.open_questions.itertuples() for name in OPEN_TO[kind_of(row)]}
        return found - set(OPEN_TO["register"]) if self.level == "provinsi" else found

    @property
    def steps_wait(self) -> int:
        """How many open questions may still change the stages."""
        return sum(kind_of(row) == "register" for row in self.open_questions.itertuples())

    @property
    def changed(self) -> pd.DataFrame:
        """Every number of the region itself that the earlier version shows otherwise."""
        if "changes" not in self._kept:
            self._kept["changes"] = changes.changes(self.view, self.compared, below=False)
        return self._kept["changes"]

    def _concerns(self, row: tuple) -> bool:
        if row.replaced:
            return False
        kind, now = kind_of(row), pd.Timestamp(self.period)
        if kind == "survey":
            return any(now - pd.DateOffset(months=YEAR) < moment <= now for moment in months_of(row))
        return kind == "register" or now in months_of(row)


def kind_of(row: tuple) -> str:
    """Of what an open question speaks: month, register or survey."""
    if row.rule[0] == "S":
        return "survey"
    return "register" if row.rule[0] == "P" or not months_of(row) else "month"


def months_of(row: tuple) -> list[pd.Timestamp]:
    """The months of the file that asks; none of a register of acts."""
    return [pd.Timestamp(moment) for moment in listed(row.periods)]


def answers(view: View, compared: int | None) -> Answers:
    """The answers for the view's region. KeyError when there is no such region."""
    regions = warehouse.rows("regions", view).set_index("region_code")
    here = regions.loc[view.region]
    above = PROVINCE if pd.isna(here.parent_code) else here.parent_code
    return Answers(view, here.level, here.label, above, compared, regions.label.to_dict())

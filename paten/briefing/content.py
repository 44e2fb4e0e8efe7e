"""The Briefing: all that paper, slides, picture, chat text and page say of one place and month, worded once.

Forms only lay out what stands here: no form words a sentence, does a sum or asks a question of its own. Text is as it
is printed; floats are there only to be drawn. In lists the first stands first on paper.
"""

from dataclasses import dataclass, field
from datetime import date

from paten.briefing.letterhead import Letterhead, Stamp


@dataclass(frozen=True)
class Fact:
    """One of the five figures. value "–": unknown; mood: good, bad, quiet (no judgement); trend: twelve months, oldest
    first, None where unknown; questioned: rows of it wait for an answer, so that no headline uses it; meaning: what
    the number answers, its definition in a sentence.
    """

    indicator: str
    label: str
    value: str
    unit: str
    change: str
    mood: str
    coverage: str
    trend: tuple[float | None, ...]
    alt: str
    meaning: str
    questioned: bool = False


@dataclass(frozen=True)
class Decision:
    """What is asked of whom, until when."""

    who: str
    what: str
    by: str


@dataclass(frozen=True)
class Line:
    """One line of a list. sign: good, watch, bad, missing, quiet, or "" (none): drawn as shape beside words, never as
    colour alone; note: a second, muted line, "" where there is none.
    """

    head: str
    text: str
    note: str = ""
    sign: str = ""


@dataclass(frozen=True)
class Lines:
    """A list under its heading; without rows the sentence `empty` stands in its place."""

    title: str
    note: str
    rows: tuple[Line, ...]
    empty: str = ""


@dataclass(frozen=True)
class Place:
    """One kecamatan, or of the province one kabupaten/kota.

    dots: the five steps, each on its own evidence (kecamatan), None for a kabupaten/kota; next: the step in progress,
    1–5, None: none; known: false when nothing is known of its steps; number of total: kecamatan that operate (of a
    kecamatan 0 or 1 of 1); stage, basis, service: in words; wait: how long it has been in its stage; long: longer than
    six months; missing: what it lacks for the next stage (of a kabupaten/kota: what most of its kecamatan lack);
    reported: how the month's report of a kabupaten/kota stands, "" for a kecamatan.
    """

    code: str
    name: str
    dots: tuple[bool, ...] | None
    next: int | None
    known: bool
    number: int
    total: int
    stage: str
    basis: str
    service: str
    wait: str
    long: bool
    missing: str
    reported: str = ""


@dataclass(frozen=True)
class Places:
    """The places below (or the kecamatan itself), the furthest behind first. kind: kecamatan or kabupaten_kota."""

    title: str
    note: str
    kind: str
    rows: tuple[Place, ...]


@dataclass(frozen=True)
class Need:
    """One requirement. cells: its status in each column of Needs: terpenuhi, belum, belum_terverifikasi, belum_lapor,
    tidak_berlaku; lacking, unknown, total: kecamatan that lack it, never reported it, to which it applies.
    """

    group: str
    code: str
    name: str
    cells: tuple[str, ...]
    lacking: int
    unknown: int
    total: int


@dataclass(frozen=True)
class Needs:
    """The requirements. columns: names of the kecamatan (up to eight), each need then has a cell for each; empty: too
    many for a matrix, the needs are drawn as bars of `lacking` of `total`, most lacking first, and only those that
    somebody lacks or never reported are there.
    """

    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[Need, ...]
    empty: str = ""


@dataclass(frozen=True)
class Month:
    """One month of a trend. value None: not reported (a gap, never nought); special: differs from the usual range."""

    period: date
    value: float | None
    special: bool


@dataclass(frozen=True)
class Trend:
    """One indicator by month, gapless in months. low, high: the usual range, None while there is none; mean: its
    middle; said: what the month is by the series' own habit; as_share: values are fractions, printed as per cent.
    """

    indicator: str
    label: str
    title: str
    note: str
    as_share: bool
    months: tuple[Month, ...]
    low: float | None
    high: float | None
    mean: float | None
    said: str
    alt: str


@dataclass(frozen=True)
class Ahead:
    """One month to come: between which counts four of five courses lie, and the middle one."""

    period: date
    low: float
    middle: float
    high: float


@dataclass(frozen=True)
class Count:
    """How many kecamatan had reached a stage in one month."""

    period: date
    delegated: int
    designated: int
    operating: int


@dataclass(frozen=True)
class Curve:
    """The development since 2010 and its projection; only of the province and of a kabupaten/kota. total: kecamatan."""

    title: str
    note: str
    counts: tuple[Count, ...]
    ahead: tuple[Ahead, ...]
    total: int
    said: str
    alt: str


@dataclass(frozen=True)
class Peer:
    """One measure among peers, placed on its own scale from 0 to 1. own None: unknown; low, high: the middle half,
    None where too few are known; scale: its ends as they are printed.
    """

    label: str
    value: str
    words: str
    own: float | None
    low: float | None
    high: float | None
    others: tuple[float, ...]
    scale: tuple[str, str]


@dataclass(frozen=True)
class Peers:
    """Measures among peers, under their heading."""

    title: str
    note: str
    rows: tuple[Peer, ...]


@dataclass(frozen=True)
class Cell:
    """One month of the reporting record. sign: a key of paten.say.grid.KEY; shown: what stands in it instead."""

    sign: str
    shown: str
    words: str


@dataclass(frozen=True)
class Record:
    """Twelve months of reports, one row per type (of the province: how many of its kecamatan are in)."""

    title: str
    note: str
    months: tuple[date, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]


@dataclass(frozen=True)
class Score:
    """One unsur of the survey: its score as printed, and as a number from 1 to 4 (None: not asked)."""

    name: str
    shown: str
    value: float | None


@dataclass(frozen=True)
class Satisfaction:
    """The survey in force: what it comes to, and its unsur, lowest first (empty where there is none)."""

    title: str
    note: str
    said: str
    scores: tuple[Score, ...]


@dataclass(frozen=True)
class Briefing:
    """One place, one month, one reader. level: provinsi, kabupaten_kota, kecamatan; audience: gubernur, kepala-daerah.

    head: the line over everything ("Bahan paparan · Terbatas · angka sementara"); about: for whom, month, when the
    report came; explanation without rows: blank lines to write on, without title: left out; unknown: what is not
    known, numbers under an open question among it; source: whose file the numbers are; meanings: (name, definition)
    of every measure in it.
    """

    code: str
    level: str
    label: str
    period: date
    month: str
    audience: str
    final: bool
    head: str
    about: str
    finding: str
    good: str
    decisions: tuple[Decision, ...]
    basis: Lines
    facts: tuple[Fact, ...]
    places: Places
    needs: Needs
    record: Record
    trend: Trend | None
    curve: Curve | None
    peers: Peers | None
    satisfaction: Satisfaction
    signals: Lines
    changes: Lines
    contacts: Lines
    explanation: Lines
    questions: tuple[str, ...]
    unknown: tuple[str, ...]
    source: tuple[str, ...]
    letterhead: Letterhead
    stamp: Stamp
    meanings: tuple[tuple[str, str], ...] = field(default=())

    @property
    def simulated(self) -> bool:
        """Whether the numbers are made up, and every form has to say so."""
        return self.stamp.simulated

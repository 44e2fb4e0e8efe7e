"""How a table was understood: for each row and column the keys it gives, and the values that no single cell holds."""

from dataclasses import dataclass, field

from etl.read.free.grid import address
from etl.read.free.headers import Column, Key
from etl.read.free.lines import Line
from etl.read.free.months import Span, year
from etl.read.free.tables import Table
from etl.read.free.texts import cleaned


@dataclass(frozen=True)
class Extra:
    """A value that stands for a place where no cell of its own does: a merged NIHIL, a sum of desa or of L and P.

    doubt: why it must be asked before it counts; remark: what a comment beside it says that changes its meaning;
    made_of: the places of the cells that it is the sum of, or of the one that says it.
    """

    row: int
    col: int
    text: str
    address: str
    doubt: str | None = None
    remark: str | None = None
    made_of: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Note:
    """Something that the sender is told: rule is an id of etl/read/notes.csv, row and col where."""

    rule: str
    sheet: str
    row: int | None
    col: int | None
    detail: str = ""


@dataclass
class Plan:
    """One table understood. shared: axis → key from around the table; foreign: a table of something else.

    sources: axis → where its shared key stands (title, sheet, file, other; rows: counted); measured_by: the same for
    the default measure, None when it is assumed; recap: what it adds up of other tables, so that it is only compared;
    totals: measure → what the one total below says of all its counts; month: what the place nearest to it says;
    answered: kecamatan → how many answered a survey there;
    before: the plan of the page, or the half beside it, that it goes on with;
    doubts: what must be asked before it counts; dropped: places whose own cell is no value; extras: their values.
    """

    table: Table
    columns: list[Column]
    lines: list[Line]
    relation: str
    shared: dict[str, Key] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    default_measure: str | None = None
    measured_by: str | None = None
    recap: str | None = None
    year: int | None = None
    month: Span | None = None
    before: "Plan | None" = None
    foreign: bool = False
    totals: dict[str, float] = field(default_factory=dict)
    doubts: dict[str, str] = field(default_factory=dict)
    dropped: set[tuple[int, int]] = field(default_factory=set)
    answered: dict[str, Key] = field(default_factory=dict)
    extras: list[Extra] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    @property
    def id(self) -> str:
        """The table's name in its file: "Rekap!A5"."""
        return address(self.table.grid.name, *self.table.place)

    @property
    def data(self) -> list[Line]:
        """Rows that are facts."""
        return [line for line in self.lines if line.role == "data"]

    @property
    def counts(self) -> list[Column]:
        """Columns that are facts."""
        return [column for column in self.columns if column.role == "data"]

    def misspelt(self, column: Column) -> str | None:
        """What is asked of a column whose month is misspelt: "Septembr 2026"; None: nothing."""
        if column.slip is None:
            return None
        text = cleaned(column.slip.text)
        return text if self.year is None or year(text) else f"{text} {self.year}"

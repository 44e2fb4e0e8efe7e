"""What a table reports, services, requirements or a survey, and which of its columns count for that."""

import re
from dataclasses import replace
from itertools import count, takewhile

from etl.read.free.across import HIGHEST, VERIFIED
from etl.read.free.grid import TICKS, is_count, is_state
from etl.read.free.headers import COMPLIANCE, MEAN, STATUS_WORDS, Column
from etl.read.free.lines import Line
from etl.read.free.people import PROFILE
from etl.read.free.plan import Plan
from etl.read.free.rows import AVERAGE, COUNTED
from etl.read.free.texts import plain
from etl.read.free.totals import amount_at
from etl.read.free.vocabulary import MEASURES, NOT_YET, Vocabulary, says_nothing

_LETTERED = re.compile(r"\s*[a-z]\s*[.)]\s", re.IGNORECASE)
TALLIED = ("region", "requirement")  # a row that names one holds its states, be they numbers
_PROOF = re.compile(
    r"(nomor|no|dasar|sk|bukti|dokumen|nomor dokumen|nomor sk|no sk|dasar hukum)( (dan )?(tanggal|tgl|tahun))?$"
)
_RESPONDENT = re.compile(r"\s*(responden|resp)\W*\d+\s*$", re.IGNORECASE)  # below the items: how one of them answered
LOWEST, LEAST = 1, 25  # of scores, and of what they are converted to
UNDER = {"met": "terpenuhi", "unmet": "belum", "not_applicable": "tidak berlaku"}


def settle(plan: Plan, vocabulary: Vocabulary) -> None:
    """Keeps of its columns those that count in its relation."""
    measured = any(one.role == "measure" for one in plan.columns)
    if plan.relation == "compliance":
        dated = [one.col for one in plan.columns if _of_a_time(plan, one, vocabulary)]
        plan.columns = [replace(one, role="status") if one.col in dated else one for one in plan.columns]
    plan.columns = [_of_relation(one, plan.relation, measured) for one in plan.columns]
    if plan.relation == "compliance":
        _checked(plan, vocabulary)
    if plan.relation == "satisfaction":
        _scored(plan, vocabulary)
        _questions(plan, vocabulary)
        _all_services(plan, vocabulary)


def _checked(plan: Plan, vocabulary: Vocabulary) -> None:
    """A checklist: what a mark below each header means, which column is the status, which rows count marks."""
    leaves = [one.path[-1].text if one.path else "" for one in plan.columns]
    words = ["unmet" if plain(leaf) in NOT_YET else vocabulary.meaning(leaf).word or "" for leaf in leaves]
    plan.columns = [replace(one, under=UNDER.get(word)) for one, word in zip(plan.columns, words, strict=True)]
    if {one.under for one in plan.columns} - {None} == {"terpenuhi"} and _denied(plan):
        plan.columns = [replace(one, under=None) for one in plan.columns]
    if {"terpenuhi", "belum"} <= {one.under for one in plan.columns}:
        plan.columns = [replace(one, role="unknown") if _only_ticked(plan, one) else one for one in plan.columns]
    if not any("requirement" in line.keys for line in plan.lines):
        plan.columns = [
            replace(one, role="unknown") if one.role == "data" and "requirement" not in one.keys else one
            for one in plan.columns
        ]
    _counted(plan)
    plan.columns = [replace(one, role="skipped") if _how_many(one) else one for one in plan.columns]
    _only_status(plan)
    _evidence_now(plan)
    _tallies(plan, vocabulary)


def _how_many(one: Column) -> bool:
    """ "Jumlah" beside the state of a requirement: how many there are of it."""
    return one.role == "unknown" and bool(one.path) and bool(COUNTED.fullmatch(plain(one.header)))


def _of_a_time(plan: Plan, one: Column, vocabulary: Vocabulary) -> bool:
    """ "Bulan lalu | Bulan ini" over the states of requirements."""
    cells = [cell for line in plan.lines if (cell := plan.table.grid.cells.get((line.row, one.col)))]
    counts = [cell for cell in cells if is_count(cell) and cell.text.strip().lower() not in vocabulary.states]
    told = bool(cells) and 2 * len(counts) < len(cells)
    return told and one.role == "data" and bool(one.tense) and not one.keys and not one.measure


def _counted(plan: Plan) -> None:
    """ "Sudah (dari 5)" beside the states of five kecamatan says how many have it."""
    if any("region" in one.keys for one in plan.counts) and not any("region" in line.keys for line in plan.data):
        plan.columns = [
            replace(one, role="total") if one.role == "data" and one.measure == "status" and not one.keys else one
            for one in plan.columns
        ]


def _denied(plan: Plan) -> bool:
    """Whether "Tidak" stands below "Terpenuhi": then the header asks, and the words answer."""
    cols = {one.col for one in plan.columns if one.under}
    cells = [cell for line in plan.lines for cell in plan.table.grid.by_row.get(line.row, []) if cell.col in cols]
    return any(plain(cell.text).split()[:1] in (["tidak"], ["belum"]) for cell in cells)


def _only_ticked(plan: Plan, column: Column) -> bool:
    """Beside "Ada | Tidak" a tick below a header that nobody knows, "Kurang layak", is no status."""
    cells = [cell for line in plan.lines if (cell := plan.table.grid.cells.get((line.row, column.col)))]
    counted = column.role == "data" and column.measure == "status" and column.under is None and not column.keys
    return counted and all(cell.text.strip().lower() in TICKS for cell in cells)


def _scored(plan: Plan, vocabulary: Vocabulary) -> None:
    """A survey: "KTP-el" beside "NRR Kecamatan" is one of its services, "NRR" beside the unsur their average."""
    across = any("unsur" in one.keys for one in plan.counts)
    if not across and not any(one.measure in (None, "score") for one in plan.counts):
        _averaged(plan, vocabulary)

    items = any("unsur" in line.keys for line in plan.data)
    plan.lines = [
        replace(one, role="skipped") if items and one.measure == "score" and "unsur" not in one.keys else one
        for one in plan.lines
    ]  # "NRR | 3,32" below them
    _mean_of_answers(plan)
    profile = next((line.row for line in plan.lines if PROFILE.search(line.label)), None)
    plan.lines = [replace(one, role="skipped") if _RESPONDENT.match(one.label) else one for one in plan.lines]
    own = set(takewhile(plan.table.grid.by_row.__contains__, count(profile))) if profile else ()
    plan.lines = [replace(one, role="skipped") if one.row in own else one for one in plan.lines]
    plan.columns = [replace(one, role="skipped") if _converted(plan, one) else one for one in plan.columns]

    def beside(one: Column) -> bool:
        average = across and one.measure == "score" and "unsur" not in one.keys
        others = {"service", "requirement"} & one.keys.keys()  # "a (1)" is no A1
        return average or (one.role == "data" and bool(others))

    plan.columns = [replace(one, role="skipped") if beside(one) else one for one in plan.columns]
    if any(line.measure == "respondents" for line in plan.data):
        plan.columns = [replace(one, measure=None) if one.measure == "score" else one for one in plan.columns]


def _mean_of_answers(plan: Plan) -> None:
    """Below the answers of each who was asked the score is the row of means, "NRR", "Rata-rata"; "Nilai/unsur" is a sum
    where its numbers are larger.
    """
    if not any(line.role == "respondent" for line in plan.lines):
        return

    def mean(line: Line) -> bool:
        values = [amount_at(plan, line.row, one.col) or 0 for one in plan.counts if "unsur" in one.keys]
        return min(values, default=0) >= LOWEST and max(values, default=0) <= HIGHEST

    scores = [line for line in plan.data if line.measure == "score"]
    said = [line for line in scores if mean(line)]
    named = [one for one in plan.lines if one.role == "skipped" and AVERAGE.match(plain(one.label)) and mean(one)]
    chosen = said or (named if len(named) == 1 else scores)
    plan.lines = [
        replace(line, role="data", measure="score")
        if line in chosen
        else replace(line, role="skipped")
        if line in scores
        else line
        for line in plan.lines
    ]


def _converted(plan: Plan, one: Column) -> bool:
    """ "Nilai (25-100)" beside the scores of 1 to 4 of the same items."""
    like = [each for each in plan.counts if each.measure == one.measure == "score" and each.keys == one.keys]
    rows = [line.row for line in plan.data if line.measure != "respondents"]
    held = {each.col: [amount_at(plan, row, each.col) or 0 for row in rows] for each in like}
    alone = held.pop(one.col, [])
    return bool(alone) and min(alone) >= LEAST and any(0 < max(values) <= HIGHEST for values in held.values())


def _questions(plan: Plan, vocabulary: Vocabulary) -> None:
    """ "a. kejelasan persyaratan" below "Persyaratan" with a score of its own is a question about it."""

    def lettered(line: Line) -> bool:
        key = line.keys.get("unsur")
        return bool(key and key.cell and _LETTERED.match(key.cell.text))

    scored = False  # the item above
    for at, line in enumerate(plan.lines):
        if line.role == "data" and lettered(line):
            plan.lines[at] = replace(line, role="detail") if scored else line
        elif line.role in ("data", "heading"):
            key = line.keys.get("unsur")
            scored = line.role == "data" and bool(key and vocabulary.codes("unsur", key.text))


def _all_services(plan: Plan, vocabulary: Vocabulary) -> None:
    """ "KECAMATAN (semua layanan)" below the scores of each service of one kecamatan is what is reported; so is
    "Gabungan", a row of no service, of as many people as all others.
    """
    rows = plan.data
    each = len(rows) > 1 and all(line.keys.keys() == {"service"} for line in rows)
    whole = [line for line in plan.lines if line.role in ("above", "total")]
    whole = whole or [line for line in rows if each and _of_everybody(plan, line, vocabulary)]
    if each and len(whole) == 1:
        told = replace(whole[0], role="data", keys={})
        plan.lines = [
            told if line is whole[0] else replace(line, role="detail") if line in rows else line for line in plan.lines
        ]


def _of_everybody(plan: Plan, line: Line, vocabulary: Vocabulary) -> bool:
    people = next((one.col for one in plan.columns if one.measure == "respondents"), 0)
    others = [amount_at(plan, one.row, people) or 0 for one in plan.data if one is not line]
    known = vocabulary.codes("service", line.keys["service"].text)
    return not known and len(others) > 1 and amount_at(plan, line.row, people) == sum(others)


def _averaged(plan: Plan, vocabulary: Vocabulary) -> None:
    """ "Jumlah nilai | Rata-rata | Tertimbang" below the items of a survey: their score is the mean."""
    mean = next((one for one in plan.columns if one.path and plain(one.path[-1].text) in MEAN), None)
    halves = sum(one.role == "part" for one in plan.columns) > 1
    whole = (one for one in plan.columns if one.path and vocabulary.meaning(one.path[-1].text).word == "total")
    mean = mean or (next(whole, None) if halves else None)  # "Laki-laki | Perempuan | Semua"
    plan.columns = [replace(one, role="data", measure="score") if one is mean else one for one in plan.columns]


def of(cols: list[Column], rows: list[Line]) -> str:
    """service_volume, compliance or satisfaction, by what its rows and columns name."""
    axes = {axis for one in cols if one.role == "data" for axis in one.keys} | {
        axis for line in rows for axis in line.keys
    }
    if "unsur" in axes:
        return "satisfaction"
    if "requirement" in axes and "service" not in axes:
        return "compliance"
    return "service_volume"


def _of_relation(one: Column, relation: str, measured: bool) -> Column:
    """Scores are no counts and ticks no scores: a column counts only in the relation it belongs to. "Nilai" beside a
    column of measures is whatever these say.
    """
    general = one.role == "data" and (one.measure == "score" or _says_nothing(one))
    if relation == "service_volume" and measured and general:
        return replace(one, measure=None)
    if relation == "compliance":
        if "requirement" in one.keys and one.measure in MEASURES:
            return replace(one, measure=None)  # "Pengaduan" below "Sarana" is where one complains
        if "requirement" in one.keys and len(one.path) > 1 and _PROOF.match(plain(one.path[-1].text)):
            return replace(one, measure="evidence")  # "Nomor" beside "Status"
        if one.role in COMPLIANCE:
            return replace(one, role="data", measure=one.role)
        if one.role in STATUS_WORDS:
            return replace(one, role="data", measure="status")
        return replace(one, role="unknown") if one.role in ("data", "part") and not one.keys else one
    if one.role in COMPLIANCE or one.role in STATUS_WORDS:
        return replace(one, role="skipped")
    if (
        one.role == "data"
        and relation == "satisfaction"
        and (one.measure in MEASURES or one.measure is None and not one.keys)
    ):
        return replace(one, role="unknown")
    if one.role == "data" and relation == "service_volume" and one.measure in ("score", "respondents"):
        return replace(one, role="unknown")
    return one


def _says_nothing(one: Column) -> bool:
    """ "Jumlah berkas" beside a column of measures."""
    return bool(one.path) and says_nothing(one.path[-1].text)


def _evidence_now(plan: Plan) -> None:
    """Beside the states of two months a proof is that of the last one."""
    dated = [one for one in plan.columns if one.role == "data" and one.span and "period" in one.keys]
    if dated:
        last = dated[-1]
        plan.columns = [
            replace(one, keys=one.keys | {"period": last.keys["period"]}, span=last.span)
            if one.measure in COMPLIANCE and one.measure != "status" and "period" not in one.keys
            else one
            for one in plan.columns
        ]


def _only_status(plan: Plan) -> None:
    """Beside "Status" a "Kondisi" says how good it is, not whether it is there; beside "Status verifikasi" another
    status is what the kecamatan says of itself.
    """
    several = [one for one in plan.columns if one.measure == "status" and one.role == "data" and not one.keys]
    chief = [one for one in several if one.path and plain(one.path[-1].text) == "status"]
    chief = chief or [one for one in several if VERIFIED.search(plain(one.header))]
    if len(several) > 1 and len(chief) == 1:
        others = [one.col for one in several if one is not chief[0]]
        plan.columns = [replace(one, role="skipped") if one.col in others else one for one in plan.columns]


def _tallies(plan: Plan, vocabulary: Vocabulary) -> None:
    """ "Kecamatan dengan √ | 10 | 11 | 2" below a checklist counts its marks."""

    def tally(line: Line) -> bool:
        cols = [one.col for one in plan.counts if one.measure in (None, "status")]
        held = [col for col in cols if (line.row, col) in plan.table.grid.cells]
        values = [amount_at(plan, line.row, col) for col in held]
        named = any(vocabulary.codes(axis, line.keys[axis].text) for axis in TALLIED if axis in line.keys)
        if named or not values or None in values:
            return False
        return sum(value > 1 for value in values) > 1 or is_state(line.label)  # "Sudah | 12"

    plan.lines = [replace(one, role="total") if tally(one) else one for one in plan.lines]

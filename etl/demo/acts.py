"""The register of a kabupaten/kota as it stood on a day: acts M1–M4 and M6, events M5, M7 and M8 of its kecamatan."""

from datetime import date
from functools import cache

from etl.demo.paths import LONG_AGO, NEVER, Path
from etl.demo.places import Place, dice
from etl.demo.seasons import working_days
from etl.demo.stories import WINDOW, Story, month_end
from paten.periods import add_months

Act = dict[str, object]

TITLES = {
    "M1": "Pembentukan Tim Teknis dan Pemetaan Kewenangan Pelayanan Administrasi Terpadu Kecamatan",
    "M2": "Pelimpahan Sebagian Kewenangan {head} kepada Camat",
    "M3": "Standar Pelayanan Administrasi Terpadu Kecamatan",
    "M4": "Uraian Tugas Personel Kecamatan dalam Pelayanan Administrasi Terpadu Kecamatan",
    "M6": "Penetapan Kecamatan sebagai Penyelenggara Pelayanan Administrasi Terpadu Kecamatan",
}
STANDARDS = ("A1", "A2", "A3", "A4", "A5", "A6")
# Business licences moved to the one-stop system in 2018: later acts delegate no licences.
LICENCES_MOVED = 2018
SUBSTANCE, SUBSTANCE_BEFORE = ("S1", "S3"), ("S1", "S2", "S3")
EVALUATED, EVALUATED_YEARS = 0.7, 3
# Delegation and standards are mostly peraturan, everything else a keputusan.
REGULATED, REGULATES = ("M2", "M3"), 0.8
# Moments above this are years, others count months from the last one.
LATELY = 1900


def register(place: Place, story: Story, ways: tuple[Path, ...], last: date) -> tuple[Act, ...]:
    """Every act and event of a place that there will be; last: the last month of the simulation."""
    return (*_acts(place, story, ways, last), *_events(place, story, ways, last))


def known(rows: tuple[Act, ...], day: date) -> tuple[Act, ...]:
    """The register as it stood on that day: what is dated up to it."""
    return tuple(row for row in rows if row["date"] <= day)


@cache
def moment(value: int, last: date, *about: str | int) -> date:
    """A working day in that year (2013) or in that month before the last one (-9)."""
    luck = dice("moment", *about, value)
    period = date(value, int(luck.integers(2, 12)), 1) if value > LATELY else add_months(last, value)
    days = working_days(period, month_end(period))
    return days[int(luck.integers(len(days) // 3, len(days)))]


def verified_on(place: Place, story: Story, way: Path, last: date) -> date | None:
    """M5: the day on which rooms and staff of a kecamatan were verified as complete; None: not yet."""
    return _since(place, story, way, "M5", way.ready, last)


def _acts(place: Place, story: Story, ways: tuple[Path, ...], last: date) -> list[Act]:
    covered = [way.code for way in ways if way.covered]
    rows = _groundwork(place, story, last)
    rows += _delegations(place, story, covered, last)
    for index, value in enumerate(story.standards):
        complete = index == len(story.standards) - 1
        codes = STANDARDS if complete else STANDARDS[:4]
        rows.append(_act(place, "M3", moment(value, last, place.code, "M3"), covered, codes, rows))
        if complete:
            rows.append(_act(place, "M4", moment(value, last, place.code, "M4"), covered, ("A7",), rows))
    for index, value in enumerate(story.designated):
        listed = [way.code for way in ways if way.named <= index]
        rows.append(_act(place, "M6", moment(value, last, place.code, "M6"), listed, (), rows))
    return [row for row in rows if row["kecamatan_codes"]]


def _groundwork(place: Place, story: Story, last: date) -> list[Act]:
    """M1 in the year before the first delegation. Where none was issued: a technical team or job descriptions."""
    everyone = list(place.codes)
    if story.acts:
        first = story.acts[0] - 1 if story.acts[0] > LATELY else story.acts[0] - 5
        return [_act(place, "M1", moment(first, last, place.code, "M1"), everyone, (), [])]
    if story.silent:
        return [_act(place, "M4", moment(2019, last, place.code, "M4"), everyone, ("A7",), [])]
    return [_act(place, "M1", moment(-7 if place.is_kota else 2018, last, place.code, "M1"), everyone, (), [])]


def _delegations(place: Place, story: Story, covered: list[str], last: date) -> list[Act]:
    rows: list[Act] = []
    for value in story.acts:
        day = moment(value, last, place.code, "M2")
        codes = SUBSTANCE_BEFORE if day.year < LICENCES_MOVED else SUBSTANCE
        rows.append(_act(place, "M2", day, covered, codes, rows))
    if rows and story.ends is not None:
        rows[-1]["valid_to"] = month_end(add_months(last, story.ends))
    return rows


def _act(
    place: Place, milestone: str, day: date, covers: list[str], settles: tuple[str, ...], before: list[Act]
) -> Act:
    """One act; it replaces the last one of its milestone among those before it. Its number is drawn from dice."""
    head = "Wali Kota" if place.is_kota else "Bupati"
    regulates = milestone in REGULATED and dice("kind", place.code, milestone).random() < REGULATES
    kind, numbers = ("Peraturan", (4, 90)) if regulates else ("Keputusan", (60, 480))
    number = int(dice("number", place.code, milestone, day.toordinal()).integers(*numbers))
    replaced = [f"{row['type']} {row['number']}" for row in before if row["milestone"] == milestone]
    return {
        "milestone": milestone,
        "kabupaten_kota_code": place.code,
        "type": f"{kind} {head}",
        "number": f"Nomor {number} Tahun {day.year}",
        "title": f"{TITLES[milestone].format(head=head)} (simulasi)",
        "date": day,
        "valid_from": day,
        "valid_to": None,
        "replaces": replaced[-1] if replaced else None,
        "kecamatan_codes": list(covers),
        "requirement_codes": list(settles),
    }


def _events(place: Place, story: Story, ways: tuple[Path, ...], last: date) -> list[Act]:
    """M5, M7 and every M8 of each kecamatan."""
    evaluated = dice("evaluated", place.code).random() < EVALUATED
    rows = []
    for way in ways:
        verified = verified_on(place, story, way, last)
        launched = _since(place, story, way, "M7", way.launched, last)
        if verified and launched:
            launched = max(launched, verified)
        rows.append(_event(place, way, "M5", verified))
        rows.append(_event(place, way, "M7", launched))
        if evaluated and launched:
            rows += [_event(place, way, "M8", held) for held in _evaluations(place, launched, last)]
    return [row for row in rows if row]


def _since(place: Place, story: Story, way: Path, milestone: str, month: int, last: date) -> date | None:
    """The day of a step. What lies before the simulation came in waves: several kecamatan on one day."""
    if month == NEVER:
        return None
    if month > LONG_AGO:
        return moment(month, last, way.code, milestone)
    opening = min((each for each in story.designated if each > LATELY), default=2018)
    year = opening + int(dice("wave", way.code).integers(0, 4))
    return min(moment(year, last, place.code, milestone), add_months(last, -WINDOW))


def _evaluations(place: Place, launched: date, last: date) -> list[date]:
    """The yearly evaluations of the last years since the launch, each in the place's own month."""
    month = int(dice("evaluation", place.code).integers(2, 12))
    years = range(last.year - EVALUATED_YEARS + 1, last.year + 1)
    days = [moment(0, date(year, month, 1), place.code, "M8", year) for year in years]
    return [day for day in days if day > launched]


def _event(place: Place, way: Path, milestone: str, day: date | None) -> Act | None:
    if day is None:
        return None
    return {"milestone": milestone, "kabupaten_kota_code": place.code, "date": day, "kecamatan_codes": [way.code]}

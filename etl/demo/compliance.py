"""What a kabupaten/kota ticks each month: the technical items of its kecamatan with their evidence, and S2."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from etl.demo.acts import moment, verified_on
from etl.demo.paths import LONG_AGO, NEVER, Path
from etl.demo.places import Place, dice, requirements
from etl.demo.stories import WINDOW, Story

Key = tuple[str, str]
Tick = dict[str, object]

PAYMENT = ("T3", "T13")
FREE_OF_CHARGE = 0.75
NO_LICENCES = 0.8
# Share of met items with a link beside number and date; of places that check, and of their kecamatan that they check.
LINKED, CHECKING, CHECKED = 0.3, 0.65, 0.55
# Items that a kecamatan lacks: said to be met without evidence, or left empty.
CLAIMED, UNSAID = 0.25, 0.25
# Days before the verification within which evidence was gathered; months ago where nobody has verified yet.
PREPARED_WITHIN, UNVERIFIED = 240, 32
# Up to so many items stay open where a kecamatan never gets ready.
STUCK = 3
PLACES = tuple(f"T{number}" for number in range(1, 10))
CHECKER = "Bagian Pemerintahan Sekretariat Daerah"


@dataclass(frozen=True)
class Item:
    """One item of one kecamatan: from which month on it holds (NEVER: not yet) and how it is proven.

    unmet: what the sheet says before: "belum", "terpenuhi" without evidence, or nothing.
    """

    key: Key
    since: int
    proof: Tick
    unmet: str | None
    checked_from: int
    checked_on: date | None


def items(place: Place, story: Story, ways: tuple[Path, ...], last: date) -> tuple[Item, ...]:
    """The fortunes of all items of a place."""
    luck = dice("compliance", place.code)
    free = luck.random() < FREE_OF_CHARGE
    check = int(luck.integers(-WINDOW - 4, -1)) if luck.random() < CHECKING else NEVER
    each = [item for way in ways for item in _items_of(way, _gathered(place, story, way, last), free, check, last)]
    return (_licences(place, luck), *each)


def state(every: tuple[Item, ...], month: int, day: date) -> dict[Key, Tick]:
    """What is ticked for that month (0 = the last one), whose last day is given; what nothing is said of has no row."""
    rows: dict[Key, Tick] = {}
    for item in every:
        if month < item.since or item.proof.get("evidence_date", day) > day:
            if item.unmet:
                rows[item.key] = {"status": item.unmet}
        elif month >= item.checked_from > item.since:
            rows[item.key] = item.proof | {"checked_by": CHECKER, "checked_on": item.checked_on}
        else:
            rows[item.key] = item.proof
    return rows


def changes(known: dict[Key, Tick], now: dict[Key, Tick]) -> dict[Key, Tick]:
    """The rows that have to be typed over, whole."""
    return {key: row for key, row in now.items() if known.get(key) != row}


def _gathered(place: Place, story: Story, way: Path, last: date) -> date:
    """Until when the first evidence of a kecamatan was gathered: its verification, if it lies before the simulation."""
    return min(verified_on(place, story, way, last) or last, moment(-UNVERIFIED, last, way.code))


def _items_of(way: Path, verified: date, free: bool, check: int, last: date) -> Iterator[Item]:
    luck = dice("items", way.code)
    technical = [code for code, _ in requirements() if code.startswith("T") and not (free and code in PAYMENT)]
    lacking = [str(code) for code in luck.permutation(technical)[: int(luck.integers(2, 6))]]
    shares = (CLAIMED, UNSAID, 1 - CLAIMED - UNSAID)
    unmet = [str(word) for word in luck.choice(("terpenuhi", "", "belum"), len(lacking), p=shares)]
    checked = check if luck.random() < CHECKED else NEVER
    checked_on = moment(check, last, way.code[:5], "check") if check != NEVER else None
    for code, _ in requirements():
        if free and code in PAYMENT:
            yield Item((way.code, code), LONG_AGO, _not_due(verified), None, NEVER, None)
        elif code.startswith("T"):
            place_in_line = lacking.index(code) if code in lacking else None
            since = _since(way, place_in_line, luck)
            word = unmet[place_in_line] or None if place_in_line is not None else None
            yield Item(
                (way.code, code), since, _proof(way, code, since, verified, luck, last), word, checked, checked_on
            )


def _since(way: Path, place_in_line: int | None, luck: np.random.Generator) -> int:
    """The first lacking item is the last to be met; what a kecamatan never gets ready for stays open."""
    if place_in_line is None or way.ready == LONG_AGO:
        return LONG_AGO
    if not way.is_ready:
        return NEVER if place_in_line < STUCK else int(luck.integers(-18, 0))
    return way.ready - place_in_line * int(luck.integers(1, 5))


def _proof(way: Path, code: str, since: int, verified: date, luck: np.random.Generator, last: date) -> Tick:
    """The evidence of an item: from its own month, or from the months before rooms and staff were verified."""
    before = _weekday(verified - timedelta(days=int(luck.integers(0, PREPARED_WITHIN))))
    row: Tick = {
        "status": "terpenuhi",
        "evidence": "Foto bertanggal" if code in PLACES else "Keputusan Camat tentang penugasan (simulasi)",
        "evidence_date": before if since in (LONG_AGO, NEVER) else moment(since, last, way.code, code),
    }
    if luck.random() < LINKED:
        row["link"] = f"https://simulasi.invalid/{way.code}/{code}"
    return row


def _not_due(verified: date) -> Tick:
    return {"status": "tidak_berlaku", "evidence": "Semua layanan tanpa biaya", "evidence_date": _weekday(verified)}


def _weekday(day: date) -> date:
    return day - timedelta(days=max(day.weekday() - 4, 0))


def _licences(place: Place, luck: np.random.Generator) -> Item:
    """S2 is ticked as not applicable where business licences moved to the one-stop system."""
    moved = luck.random() < NO_LICENCES
    proof = {"status": "tidak_berlaku", "evidence": "Perizinan usaha beralih ke OSS"} if moved else {"status": "belum"}
    return Item((place.code, "S2"), LONG_AGO, proof, None, NEVER, None)

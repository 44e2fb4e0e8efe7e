"""Reports as nobody would invent them by hand: whatever states and ledger turn on, drawn at random from a seed."""

from datetime import date, timedelta
from random import Random

from offices import BATU, KAB, KOTA, Office, Row, act, score, tick, volume, write_csv

KECAMATAN = {KOTA: [f"{KOTA}.0{n}" for n in range(1, 6)], BATU: [f"{BATU}.0{n}" for n in range(1, 4)]}
KECAMATAN[KAB] = [f"{KAB}.{n:02}" for n in range(1, 8)]
MONTHS = ["2025-12", "2026-05", "2026-07", "2026-08", "2026-09", "2026-10"]
SPANS = [("2025-07", 6), ("2025-11", 3), ("2026-01", 6), ("2026-05", 3)]
ITEMS = ["S1", "S2", "S3", *(f"A{n}" for n in range(1, 8)), *(f"T{n}" for n in range(1, 15))]
SERVICES = ["NP-03", "NP-10", "IZ-01", "LG-01"]


def send(office: Office, seed: int) -> None:
    """Puts a dozen reports of three kabupaten/kota, an own calendar and answers into a data folder and loads them."""
    chance = Random(seed)
    calendar = office.root / "office" / "reference" / "calendar.csv"
    letter = {"starts_on": "2024-11-01", "due_day": chance.choice([5, 10, 31]), "basis": "Surat 1/2026"}
    since = chance.choice(["2026-08-01", "2026-10-01"])
    write_csv(calendar, [{"report_type": "layanan", "every": "bulan", **letter, "valid_from": since}])
    paths = []
    for sender, own in KECAMATAN.items():
        for number in range(chance.randint(2, 4)):
            day = date(2026, 8, 1) + timedelta(days=chance.randrange(115))
            kinds = {"layanan": _volumes, "kepatuhan": _ticks, "peraturan": _acts, "skm": _scores}
            for kind, make in kinds.items():
                if chance.random() < 0.75 and (rows := make(chance, sender, own)):
                    paths.append(office.inbox(day.isoformat(), f"{kind}{number}", rows, sender=sender))
    for number in range(2):  # files of which nobody knows when they were sent
        paths.append(office.root / f"{KOTA}-{number}.csv")
        write_csv(paths[-1], _volumes(chance, KOTA, KECAMATAN[KOTA]))
    office.load(*paths)
    if chance.random() < 0.5:  # of a month of which nothing came
        office.declare(BATU, "exempt", "2026-09")


def _volumes(chance: Random, sender: str, own: list[str]) -> list[Row]:
    rows = {}
    for _ in range(chance.randint(1, 14)):
        place, service = chance.choice(own), chance.choice(SERVICES)
        period, months = chance.choice(SPANS) if chance.random() < 0.3 else (_month(chance, sender), 1)
        counts = {
            name: chance.choice(["", "", "0", "nihil", str(chance.randint(1, 60))])
            for name in ("requested", "completed", "rejected", "on_time", "pending", "complaints", "carried_over")
        }
        if chance.random() < 0.05:
            counts["completed"] = "dua belas"
        if chance.random() < 0.3 and counts["completed"].isdigit():
            counts["on_time"] = str(chance.randint(0, int(counts["completed"])))
        rows[place, service, period, months] = volume(place, service, period=period, months=months) | counts
    return list(rows.values())


def _month(chance: Random, sender: str) -> str:
    return chance.choice([month for month in MONTHS if sender != BATU or month != "2026-09"])


def _ticks(chance: Random, sender: str, own: list[str]) -> list[Row]:
    rows = {}
    for place in chance.sample(own, chance.randint(1, len(own))):
        for item in chance.sample(ITEMS, chance.randint(1, 24)):
            rows[place, item] = _tick(chance, sender, place, item)
        if chance.random() < 0.5:  # all of the rooms and staff
            month = _month(chance, sender)
            rows |= {(place, item): tick(place, item, period=month) for item in ITEMS if item[0] == "T"}
    if chance.random() < 0.5:
        for item in chance.sample(ITEMS[:10], 2):
            rows[sender, item] = _tick(chance, sender, sender, item)
    return list(rows.values())


def _tick(chance: Random, sender: str, place: str, item: str) -> Row:
    status = chance.choice(["terpenuhi", "terpenuhi", "belum", "tidak berlaku"])
    proof = {
        "evidence": chance.choice(["", "foto"]),
        "evidence_date": chance.choice(["", "2014-03-31", "2019-07-01", "2026-06-30", "2026-07-15"]),
        "link": chance.choice(["", "", "", "https://jdih.example/1"]),
    }
    if chance.random() < 0.1:
        proof |= {"checked_by": "Bagian Pemerintahan", "checked_on": "2026-07-20"}
    return tick(place, item, status, _month(chance, sender)) | proof


def _acts(chance: Random, sender: str, own: list[str]) -> list[Row]:
    """A register: chains of acts that replace each other, cover some, end on the last or the first day of a month."""
    rows, last = _whole_path(chance, sender, own), {}
    for number, year in enumerate(sorted(chance.choices(range(2010, 2027), k=chance.randint(4, 16)))):
        kind = chance.choice(["M1", "M2", "M2", "M3", "M3", "M4", "M6", "M6", "M5", "M7", "M7", "M8"])
        day = date(year, chance.randint(1, 7), chance.choice([1, 15, 28]))
        covers = "semua" if chance.random() < 0.6 else "|".join(chance.sample(own, chance.randint(1, len(own))))
        more = {"kabupaten_kota_code": sender}
        if kind in ("M1", "M2", "M3", "M4", "M6"):
            more["valid_from"] = chance.choice(["", (day + timedelta(days=chance.randint(0, 60))).isoformat()])
            ends = ["2026-08-31", "2026-09-30", "2026-10-01", "2026-10-31", "2026-12-31", "2027-03-31", "2027-04-30"]
            more["valid_to"] = chance.choice(["", "", *ends])
            settles = {"M2": "S1|S2|S3", "M3": "A1|A2|A3|A4|A5|A6", "M4": "A7"}.get(kind, "")
            if kind == "M2":
                settles = chance.choice(["S1|S2|S3", "S1|S3", "S1", "S2|S3"])
            elif kind == "M3" and chance.random() < 0.4:
                settles = chance.choice(["A1|A2", "A1|A2|A3|A4|A5|A6|A7"])
            more["requirement_codes"] = settles
            if kind in last and not last[kind].endswith(str(year)) and chance.random() < 0.6:
                more["replaces"] = chance.choice(["", "Nomor ", "Keputusan Wali Kota "]) + last[kind]
            last[kind] = f"{number + 1} Tahun {year}"
        name = last.get(kind, "")
        rows.append(act(kind, name, day.isoformat(), covers, **more))
    return rows


def _whole_path(chance: Random, sender: str, own: list[str]) -> list[Row]:
    """What some kecamatan need to get as far as stage 5, or nearly: now and then one act is not there."""
    if chance.random() < 0.3:
        return []
    some = "|".join(chance.sample(own, max(2, len(own) - 1)))
    path = {"M1": "", "M2": "S1|S3", "M3": "A1|A2|A3|A4|A5|A6", "M4": "A7", "M5": "", "M6": "", "M7": ""}
    return [
        act(
            kind,
            f"9{kind[1]} Tahun 2011",
            f"2011-0{kind[1]}-28",
            some,
            kabupaten_kota_code=sender,
            requirement_codes=of,
        )
        for kind, of in path.items()
        if chance.random() < 0.93
    ]


def _scores(chance: Random, sender: str, own: list[str]) -> list[Row]:
    rows = []
    for place in chance.sample(own, chance.randint(1, len(own))):
        spans = [("2025-01", 6), ("2025-07", 6), ("2025-10", 1), ("2025-11", 12), ("2026-01", 6), ("2026-04", 3)]
        period, months = chance.choice([*spans, ("2026-08", 3), ("2026-10", 1)])
        survey = {"months": months, "scale": chance.choice(["skm-2017", "skm-2017", "skm-2017", "ikm-2004"])}
        for number in range(1, chance.choice([10, 10, 9])):
            value = f"{chance.randint(100, 400) / 100:.2f}".replace(".", ",")
            rows.append(score(place, f"U{number}", value, period, respondents=chance.randint(1, 300), **survey))
    return rows

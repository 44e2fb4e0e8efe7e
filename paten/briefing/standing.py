"""Where a place stands: its kecamatan by steps, their requirements, the acts in force."""

import pandas as pd

from paten.briefing.answers import Answers
from paten.briefing.content import Line, Lines, Need, Needs, Place, Places
from paten.numbers import count
from paten.periods import day
from paten.say import briefing, delegation, kecamatan, profile, reports, stages
from paten.say.words import LEGAL_BASIS, NEVER_A_HEADLINE, SERVICE, STAGES, capital, in_words, listing, missing

IN_A_MATRIX = 8  # kecamatan; of more only how many lack each
MET = ("terpenuhi", "tidak_berlaku")
NAMED = 4
BASIS = {"M2": "Pelimpahan", "M3": "Standar pelayanan", "M4": "Uraian tugas", "M6": "Penetapan"}


def places(told: Answers, month: str) -> Places:
    """The kecamatan, furthest behind first; of the province its kabupaten/kota. month: as subtitles name it."""
    if told.level == "provinsi":
        return _regions(told, month)
    rows = told.kecamatan
    made = tuple(_kecamatan(row, told) for row in rows.itertuples())
    note = kecamatan.steps_note(rows, month)
    if told.is_kecamatan and len(rows):
        needs, events = told.of("checklist"), told.of("events")
        row = next(rows.itertuples())
        return Places(profile.steps_title(profile.steps(row, events, needs), row), note, "kecamatan", made)
    title = kecamatan.steps(rows, told.period) if len(rows) else "Langkah kecamatan belum diketahui"
    title = briefing.waiting(told.steps_wait) if told.steps_wait else title
    return Places(title, note, "kecamatan", made)


def _kecamatan(row: tuple, told: Answers) -> Place:
    dots = tuple(bool(getattr(row, f"step_{step}")) for step in range(1, 6))
    wait, long = kecamatan.wait(row, told.period)
    lacks = missing(list(row.missing), told.short, list(row.unreported)) if row.known and row.stage < 5 else ""
    carried = kecamatan.carried(row, told.period) if row.known else ""
    ahead = int(row.stage) + 1 if row.known and row.stage < 5 else None
    return Place(
        code=row.region_code,
        name=row.name,
        dots=dots,
        next=ahead,
        known=bool(row.known),
        number=int(row.stage == 5),
        total=1,
        stage=capital(STAGES[row.stage]) if row.known else "Belum diketahui",
        basis=LEGAL_BASIS.get(row.legal_basis, "") if row.known else "",
        service=SERVICE.get(row.service, ""),
        wait=wait,
        long=long,
        missing="; ".join(filter(None, [lacks, carried])),
    )


def _regions(told: Answers, month: str) -> Places:
    rows, lacks = told.of("tile_map", indicator="beroperasi"), told.of("lacks")
    # A month that nobody is asked for yet has no ledger.
    ledger = {row.region_code: row for row in told.of("reporting_grid", report_type="layanan", months=1).itertuples()}
    ordered = rows.sort_values(["value", "region_code"], na_position="first")
    totals = lacks.drop_duplicates("region_code").set_index("region_code").total.to_dict()
    made = []
    for row in ordered.itertuples():
        known = pd.notna(row.value)
        made.append(
            Place(
                code=row.region_code,
                name=row.label,
                dots=None,
                next=None,
                known=known,
                number=int(row.numerator) if known else 0,
                total=int(row.denominator) if known else int(totals.get(row.region_code, 0)),
                stage="",
                basis="",
                service="",
                wait="",
                long=False,
                missing=stages.reason(lacks, row.region_code),
                reported=_reported(ledger.get(row.region_code)),
            )
        )
    return Places(
        stages.tile_map(rows, "beroperasi"),
        f"Kecamatan beroperasi dan yang paling banyak kurang · {month} · {count(len(rows))} kabupaten/kota",
        "kabupaten_kota",
        tuple(made),
    )


def _reported(row: tuple | None) -> str:
    """How the month's report stands, in a few words."""
    if row is None:
        return "belum ditunggu"
    if row.timeliness not in reports.IN:
        said = reports.cell(row)[2].partition(": ")[2]
        return f"{said}, {in_words(int(row.silence))} bulan" if row.silence > 1 else said
    came = "masuk" if pd.isna(row.received_at) else f"masuk {day(row.received_at, year=False)}"
    if row.n_kecamatan < row.n_kecamatan_expected:
        return f"{came}, {count(row.n_kecamatan)} dari {count(row.n_kecamatan_expected)} kecamatan"
    return f"{came}, perlu perbaikan" if row.outcome == "diterima_sebagian" else came


def needs(told: Answers, month: str) -> Needs:
    """The requirements: a matrix of up to eight kecamatan, of more how many lack each."""
    if told.level == "provinsi":
        return _shares(told, month)
    rows = told.needs
    known = len(rows) and (rows.status != "belum_lapor").any()
    title = profile.checklist_title(told.of("checklist")) if told.is_kecamatan else kecamatan.requirements(rows)
    if not known:
        return Needs(title, month, (), (), "Pemenuhan syarat belum diterima.")
    names = rows.drop_duplicates("region_code").name
    if len(names) > IN_A_MATRIX:
        return Needs(title, f"{kecamatan.NOT_MET}, dari {count(len(names))} · {month}", (), _bars(rows))
    matrix = rows.pivot(index="requirement_code", columns="region_code", values="status")
    lines = rows.drop_duplicates("requirement_code").itertuples()
    met = kecamatan.bottlenecks(rows).set_index("requirement_code")
    every = [
        _need(line, met.loc[line.requirement_code], tuple(matrix.loc[line.requirement_code, list(matrix.columns)]))
        for line in lines
    ]
    named = tuple(rows.drop_duplicates("region_code").sort_values("region_code").name)
    return Needs(title, f"Pemenuhan 24 syarat · {month}", named, tuple(_folded(every)))


def _need(line: tuple, counted: pd.Series, cells: tuple[str, ...] = ()) -> Need:
    return Need(
        capital(line.group),
        line.requirement_code,
        line.short,
        cells,
        int(counted.lacking),
        int(counted.unknown),
        int(counted.total),
    )


def _folded(every: list[Need]) -> list[Need]:
    """What is met everywhere takes one line a group; of a group that is met in all, that line alone."""
    made = []
    for group in dict.fromkeys(need.group for need in every):
        mine = [need for need in every if need.group == group]
        open_ones = [need for need in mine if any(cell not in MET for cell in need.cells)]
        made += open_ones
        rest = len(mine) - len(open_ones)
        if rest:
            name = f"{capital(in_words(rest))} syarat {'lain ' if open_ones else ''}terpenuhi atau tidak berlaku"
            made.append(Need(group, "", name, ("terpenuhi",) * len(mine[0].cells), 0, 0, mine[0].total))
    return made


def _bars(rows: pd.DataFrame) -> tuple[Need, ...]:
    lacking = kecamatan.settled_together(kecamatan.bottlenecks(rows))
    lacking = lacking[(lacking.lacking > 0) | (lacking.unknown > 0)]
    return tuple(_need(row, pd.Series(row._asdict())) for row in lacking.itertuples(index=False))


def _shares(told: Answers, month: str) -> Needs:
    rows = told.of("requirement_shares")
    rows = rows[rows.region_code == told.view.region]
    counted = rows.assign(total=rows.n_kecamatan - rows.n_waived, unknown=rows.n_unknown)
    counted = counted.assign(lacking=(counted.denominator - counted.numerator).where(counted.denominator.notna(), 0))
    shown = counted[(counted.lacking > 0) | (counted.unknown > 0)].sort_values("lacking", ascending=False)
    shown = kecamatan.settled_together(shown)
    made = tuple(_need(row, pd.Series(row._asdict())) for row in shown.itertuples(index=False))
    if not len(rows) or (rows.n_unknown >= rows.n_kecamatan).all():
        return Needs("Pemenuhan syarat belum dilaporkan", month, (), (), "Pemenuhan syarat belum diterima.")
    worst = next((need for need in made if need.code not in NEVER_A_HEADLINE), None)
    title = (
        f"{worst.name} belum terpenuhi di {count(worst.lacking)} dari {count(worst.total)} kecamatan"
        if worst and worst.lacking
        else "Semua syarat yang dilaporkan terpenuhi"
    )
    return Needs(title, f"{kecamatan.NOT_MET}, dari yang berlaku · {month}", (), made)


def basis(told: Answers) -> Lines:
    """The acts in force; of the province how the delegations stand, those that need attention by name."""
    if told.level == "provinsi":
        return _delegations(told)
    rows = told.of("acts", told.is_kecamatan)
    rows = rows[rows.milestone.isin(BASIS)]
    shown = rows[rows.in_force | (~rows.replaced & (rows.milestone == "M2"))]
    made = tuple(
        Line(
            head=f"{row.type if pd.notna(row.type) else ''} {kecamatan.number(row)}".strip() or "Tanpa nomor",
            text=f"{BASIS[row.milestone]} · {kecamatan.covers(row)}",
            note=kecamatan.validity(row)[0],
            sign="good" if row.in_force else "watch",
        )
        for row in shown.itertuples()
    )
    note = "Peraturan dan keputusan menurut daftar yang dilaporkan"
    return Lines(kecamatan.acts(rows), note, made, "Daftar peraturan belum diterima.")


def _delegations(told: Answers) -> Lines:
    rows = told.of("delegations")
    if not rows.known.any():
        return Lines(delegation.title(rows), "", (), "Daftar peraturan belum diterima.")
    made = []
    for standing, words in delegation.GROUPS.items():
        mine = rows[rows.standing == standing]
        if len(mine):
            named = listing(list(mine.label), NAMED) if standing in delegation.OPEN else ""
            sign = {"berakhir": "watch", "belum": "bad", "berlaku": "good"}[standing]
            made.append(Line(words, f"{count(len(mine))} kabupaten/kota", named, sign))
    unknown = rows[~rows.known]
    if len(unknown):
        said = f"{count(len(unknown))} kabupaten/kota"
        made.append(Line("Daftar peraturan belum diterima", said, listing(list(unknown.label), NAMED), "missing"))
    return Lines(delegation.title(rows), "Peraturan pelimpahan menurut kabupaten/kota", tuple(made))

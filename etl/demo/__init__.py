"""The simulation: reports of all 38 kabupaten/kota over the months, as real workbooks in the form of the template.

A pure, seeded world (places, stories, paths, acts, compliance, volumes, survey, reporting) is poured into books (books,
mistakes) and written as senders would send them. The same arguments give the same bytes; no real act, official or
figure is in it.
"""

import gc
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from datetime import date, timedelta, timezone
from multiprocessing import get_context
from pathlib import Path

from etl.demo.books import books
from etl.demo.places import places
from etl.demo.stories import last_month, stories
from etl.errors import UserError
from etl.template.writer import write as write_book

WORKERS = 2
# Up to so many reports the simulation is made to show every behaviour; above it shows them by itself.
SMALL, FEW_MONTHS = 48, 6
WIB = timezone(timedelta(hours=7))


@dataclass(frozen=True)
class Job:
    """The books of one kabupaten/kota."""

    inbox: Path
    code: str
    months: int
    as_of: date
    wanted: dict[int, frozenset[str]]


def write(
    folder: Path,
    months: int,
    regions: list[str] | None,
    as_of: date,
    progress: Callable[[int, int], None] | None = None,
) -> list[Path]:
    """Writes the reports of so many months, the last one due on that day, into folder/inbox/<received>_<code>_<via>/.

    regions: codes of kabupaten/kota, None = all; an unknown one raises UserError. progress is told how many files are
    written and about how many there will be. Gives the paths, sorted. The same arguments give the same bytes.
    """
    codes = _known(regions)
    wanted = _wanted(codes, months)
    jobs = [Job(folder / "inbox", code, months, as_of, wanted.get(code, {})) for code in codes]
    jobs.sort(key=lambda job: -len(places()[job.code].kecamatan))
    expected = len(codes) * (months + 1)
    paths: list[Path] = []
    for path in _written(jobs):
        paths.append(path)
        if progress:
            progress(len(paths), max(expected, len(paths)))
    return sorted(paths)


def _written(jobs: list[Job]) -> Iterator[Path]:
    """The files as they get ready; many of them by two processes, each taking the largest place that is left."""
    if sum(job.months for job in jobs) <= SMALL:
        for job in jobs:
            yield from _write_place(job)
        return
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        for done in as_completed([pool.submit(_all_of, job) for job in jobs]):
            yield from done.result()


def _all_of(job: Job) -> list[Path]:
    """All books of one place, in a process of its own: to look for garbage once, not all the time, saves a fifth."""
    gc.disable()
    paths = list(_write_place(job))
    gc.collect()
    return paths


def _write_place(job: Job) -> Iterator[Path]:
    """Every book of one kabupaten/kota, each in the folder that says when, from whom and how it came."""
    place, story = places()[job.code], stories()[job.code]
    for report, book in books(place, story, last_month(job.as_of), job.months, job.as_of, job.wanted):
        folder = job.inbox / f"{report.received:%Y-%m-%d}_{job.code}_{report.via}"
        folder.mkdir(parents=True, exist_ok=True)
        name = Path(book.file_name)
        path = folder / (f"{name.stem}_perbaikan{name.suffix}" if report.mends else name.name)
        write_book(book, path)
        sent = report.received.replace(tzinfo=WIB).timestamp()
        os.utime(path, (sent, sent))
        yield path


def _known(regions: list[str] | None) -> list[str]:
    unknown = [code for code in regions or () if code not in places()]
    if unknown:
        raise UserError(
            f"Kode {', '.join(unknown)} bukan kode kabupaten/kota di Jawa Timur. "
            f"Pakai kode Kemendagri, misalnya 35.74 untuk {places()['35.74'].label}."
        )
    return sorted(set(regions or places()))


def _wanted(codes: list[str], months: int) -> dict[str, dict[int, frozenset[str]]]:
    """What each place of a small simulation is made to show, and when; the weakest in reporting have most trouble.

    In so few months nobody falls silent or is late by chance: an empty set says that the month goes as it should.
    """
    if len(codes) * months > SMALL:
        return {}
    weakest = sorted(codes, key=lambda code: -(stories()[code].silent + stories()[code].late + stories()[code].missing))
    plain = range(1 - months, 1) if months <= FEW_MONTHS else ()
    wanted: dict[str, dict[int, set[str]]] = {code: {step: set() for step in plain} for code in codes}
    before = max(-1, 1 - months)
    for behaviour, rank, step in (
        ("missing", 0, 0),
        ("nihil", 0, before),
        ("mended", 1, before),
        ("unmended", 1, 0),
        ("late", 2, before),
        ("partial", 3, before),
    ):
        wanted[weakest[rank % len(codes)]].setdefault(step, set()).add(behaviour)
    return {code: _possible(steps) for code, steps in wanted.items()}


def _possible(steps: dict[int, set[str]]) -> dict[int, frozenset[str]]:
    """A month that is missing can show nothing else."""
    return {step: frozenset(each - {"missing"} or each) for step, each in steps.items()}

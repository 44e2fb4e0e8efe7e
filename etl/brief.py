"""The verb `brief`: every form of the briefings asked for, an index that links them, and the snapshot kept for them.

Two at a time: this process takes them from the front, one beside it from the end; each opens the snapshot read-only.
Files are written aside first, then moved in place.
"""

import argparse
import os
import re
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from multiprocessing import get_context
from pathlib import Path

from etl import folder as folders
from etl import publish, screen
from etl.errors import UserError
from etl.folder import Folder
from etl.region_status import month_shown
from etl.trouble import FULL
from paten import warehouse
from paten.briefing import since
from paten.briefing.build import briefing, usual_audience
from paten.briefing.content import Briefing
from paten.briefing.forms import FORMS, TemplateError, file_name
from paten.briefing.index import Entry, index
from paten.briefing.letterhead import Stamp
from paten.numbers import count
from paten.periods import code, month_name
from paten.view import PROVINCE, View

Options = argparse.Namespace
ALONE = 2  # so few are made here: a process of its own takes longer to start
OURS = re.compile(rf"35(\.\d\d){{0,2}}(_(gubernur|kepala-daerah))?\.({'|'.join(FORMS)})")


@dataclass(frozen=True)
class Order:
    """One briefing to be made. into: the folder in which its files are written."""

    view: View
    audience: str
    endings: tuple[str, ...]
    into: Path


@dataclass(frozen=True)
class Made:
    """What became of an order."""

    entry: Entry
    stamp: Stamp
    final: bool


def brief(options: Options) -> int:
    """Writes the briefings of the places asked for; gives 0. UserError when nothing could be written."""
    folder = folders.default()
    start = _start(folder, options.v)
    view = start.at(period=month_shown(start, options.period))
    if options.sematkan:
        pinned = keep(folder, view.version, since.compared(view.version), view.period)
        screen.out([*_kept(pinned)] or ["Sudah disematkan."], {"pinned": pinned}, options.json)
        return 0
    if not options.out or not (options.all or options.codes):
        raise UserError("Sebut daerahnya (kode atau --all) dan --out FOLDER, atau --sematkan saja.")
    regions = _regions(view, [] if options.all else options.codes)
    endings = _endings(options.bentuk)
    with _writing(options.out) as aside:
        orders = [
            Order(view.at(region=region), options.untuk or usual_audience(level), endings, aside)
            for region, level in regions
        ]
        with screen.progress() as tell:
            made = _make(orders, lambda part: tell("Menyusun bahan paparan", part))
        stamp, entries = made[0].stamp, [one.entry for one in made]
        new = {name for entry in entries for name in entry.files}
        earlier = sorted(
            path.name for path in options.out.iterdir() if OURS.fullmatch(path.name) and path.name not in new
        )
        page = index(entries, month_name(view.period), all(one.final for one in made), stamp, earlier)
        (aside / "index.html").write_text(page, encoding="utf-8")
        pinned = keep(folder, stamp.version, stamp.compared, view.period)
        for path in sorted(aside.iterdir()):
            path.replace(options.out / path.name)
    _say(options, view, made, pinned)
    return 0


def keep(folder: Folder, version: int, compared: int | None, period: date) -> list[int]:
    """Pins the version that a briefing shows and the one it is compared with; gives those that were not pinned yet."""
    lines = [(version, f"{since.REASON} {month_name(period)}")]
    if compared is not None and compared not in {one for one, _ in publish.pins(folder)}:
        lines.append((compared, f"{since.AGAINST} {month_name(period)}"))
    return publish.keep(folder, lines)


def _kept(pinned: list[int]) -> list[str]:
    versions = " dan ".join(map(str, pinned))
    return [f"Disematkan, supaya angkanya tetap dapat dibuka: versi data {versions}."] if pinned else []


def _start(folder: Folder, wanted: int | None) -> View:
    shown = publish.published(folder)
    version = wanted or shown["version"]
    if not warehouse.exists(version):
        known = ", ".join(str(one) for one in publish.versions(folder))
        raise UserError(f"Versi data {version} tidak tersimpan. Yang tersimpan: {known}.")
    return View(version, (PROVINCE,), PROVINCE, date(1970, 1, 1))


def _regions(view: View, wanted: list[str]) -> list[tuple[str, str]]:
    """(code, level) by code, the province first; none wanted: the 38 and the province."""
    rows = warehouse.rows("regions", view)
    levels = dict(zip(rows.region_code, rows.level, strict=True))
    unknown = [one for one in wanted if one not in levels]
    if unknown:
        raise UserError(f"Kode wilayah {', '.join(unknown)} tidak dikenal. Isi misalnya 35, 35.74 atau 35.74.01.")
    chosen = list(dict.fromkeys(wanted)) or [one for one, level in levels.items() if level != "kecamatan"]
    return [(one, levels[one]) for one in sorted(chosen)]


def _endings(wanted: str | None) -> tuple[str, ...]:
    chosen = [one.strip().lstrip(".").lower() for one in wanted.split(",")] if wanted else list(FORMS)
    unknown = [one for one in chosen if one not in FORMS]
    if unknown:
        raise UserError(f"Bentuk {', '.join(unknown)} tidak dikenal. Yang dikenal: {', '.join(FORMS)}.")
    return tuple(ending for ending in FORMS if ending in chosen)


@contextmanager
def _writing(out: Path) -> Iterator[Path]:
    """A folder beside the files to come, gone afterwards; what the disk refuses is told with the place."""
    aside = out / f".bahan-paparan-{os.getpid()}"
    try:
        aside.mkdir(parents=True)
        yield aside
    except OSError as error:
        if error.errno in FULL:
            free = count(shutil.disk_usage(out).free // 1_000_000)
            raise UserError(
                f"Ruang penyimpanan di {out} habis (yang kosong {free} MB). Kosongkan sebagian atau pilih folder lain "
                "untuk --out, lalu ulangi. Berkas yang sudah ada di sana tidak berubah."
            ) from error
        raise UserError(
            f"{error.filename or out} tidak dapat ditulis ({error.strerror}). Beri hak tulis pada folder itu, atau "
            "pilih folder lain untuk --out."
        ) from error
    except TemplateError as error:
        raise UserError(str(error)) from error
    except BrokenProcessPool as error:
        raise UserError(
            "Penyusunan terhenti: sistem menghentikan satu prosesnya, biasanya karena memori tidak cukup. Tutup "
            "program lain, lalu ulangi."
        ) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _make(orders: list[Order], tell: Callable[[float], None]) -> list[Made]:
    """Every order, in its order."""
    if len(orders) <= ALONE:
        return [made(order) for order in orders]
    done = {}
    with ProcessPoolExecutor(1, get_context("spawn")) as beside:
        running = {order: beside.submit(made, order) for order in reversed(orders)}
        try:
            for order in orders:
                done[order] = made(order) if running[order].cancel() else running[order].result()
                there = sum(one.done() and not one.cancelled() for other, one in running.items() if other not in done)
                tell((len(done) + there) / len(orders))
        except BaseException:
            beside.shutdown(cancel_futures=True)
            raise
    return [done[order] for order in orders]


def made(order: Order) -> Made:
    """Makes one briefing and writes its forms."""
    told: Briefing = briefing(order.view, order.audience)
    names = [file_name(told, ending) for ending in order.endings]
    for ending, name in zip(order.endings, names, strict=True):
        (order.into / name).write_bytes(FORMS[ending](told))
    return Made(Entry(told.code, told.label, told.audience, told.finding, tuple(names)), told.stamp, told.final)


def _say(options: Options, view: View, made: list[Made], pinned: list[int]) -> None:
    stamp = made[0].stamp
    files = [name for one in made for name in one.entry.files]
    mark = ", SIMULASI" if stamp.simulated else ""
    lines = [
        f"{count(len(made))} bahan paparan {month_name(view.period)} (versi data {stamp.version}{mark}): "
        f"{count(len(files))} berkas di {options.out}. Mulai dari index.html."
    ]
    lines += _kept(pinned)
    result = {
        "out": str(options.out),
        "period": code(view.period),
        "version": stamp.version,
        "compared": stamp.compared,
    }
    result |= {"simulated": stamp.simulated, "pinned": pinned, "index": "index.html"}
    told = ("code", "label", "audience", "files")
    result["briefings"] = [{key: getattr(one.entry, key) for key in told} for one in made]
    screen.out(lines, result, options.json)

"""The page that lies among the files of a month's briefings and leads to each; it works from any shared folder."""

from dataclasses import dataclass

from paten.briefing.forms import NAMES, READERS
from paten.briefing.html import document
from paten.briefing.letterhead import Stamp
from paten.briefing.tags import note, row, section, table, tag, text
from paten.numbers import count

TITLE = "Bahan paparan PATEN"


@dataclass(frozen=True)
class Entry:
    """One briefing among others. files: their names, in the order in which they are offered."""

    code: str
    label: str
    audience: str
    finding: str
    files: tuple[str, ...]


def index(entries: list[Entry], month: str, final: bool, stamp: Stamp, earlier: list[str]) -> str:
    """The page; month: "Oktober 2026"; earlier: names of briefings that lay there before and were not made anew."""
    lines = [
        row(f"{one.label} ({one.code})", _forms(one.files) + note(f"Untuk {READERS[one.audience]}. {one.finding}"))
        for one in entries
    ]
    head = ("Daerah", "Berkas dan temuan")
    state = "final" if final else "sementara"
    main = [
        note(f"Terbatas · angka {state}"),
        tag("h1", text(f"{TITLE}, {month}")),
        section(f"{count(len(entries))} bahan paparan", table(TITLE, head, lines, "files")),
        section(
            "Berkas lain di folder ini",
            tag("p", _links(earlier)),
            about="Sudah ada sebelumnya; bulannya tertulis di dalamnya.",
        )
        if earlier
        else "",
        section(
            "Arti bentuk",
            tag("dl", "".join(tag("dt", text(f".{ending}")) + tag("dd", text(NAMES[ending])) for ending in NAMES)),
        ),
    ]
    body = tag("main", "".join(main)) + tag("footer", tag("p", text(stamp.words)))
    mark = "SIMULASI · " if stamp.simulated else ""
    return document(f"{mark}{TITLE}, {month}", body, stamp.simulated, stamp.words)


def _forms(files: tuple[str, ...]) -> str:
    """The files of one briefing, each by its ending."""
    return " ".join(tag("a", text(name.rpartition(".")[2]), href=name, aria_label=name) for name in files)


def _links(files: list[str]) -> str:
    return " ".join(tag("a", text(name), href=name) for name in files)

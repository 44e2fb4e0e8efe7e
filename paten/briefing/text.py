"""The briefing as one chat message: what fits a screen of a phone, with the stamp by which it can be looked up."""

from paten.briefing.content import Briefing, Decision, Fact
from paten.briefing.letterhead import SIMULATED
from paten.briefing.signs import unit

LONGEST = 900
CUT, UNKNOWN_VALUE = "…", "–"
ALWAYS = 0
# The lower, the longer a line stays: the message is shortened from the other end, by whole lines.
FINDING, DECISION, LINK, FACT, UNKNOWN, GOOD, NEXT_DECISION = ALWAYS, 1, 2, 3, 8, 9, 10


def text(briefing: Briefing) -> str:
    """At most 900 characters. SIMULASI, head, finding and stamp always stay; what is cut is cut between words."""
    lines = _lines(briefing, changes=True)
    if _length(lines) > LONGEST:
        lines = _lines(briefing, changes=False)
    while _length(lines) > LONGEST:
        least = max(rank for rank, _ in lines)
        if least == ALWAYS:
            return _whole(_shortened(lines, briefing.finding))
        last = max(number for number, (rank, _) in enumerate(lines) if rank == least)
        lines.pop(last)
    return _whole(lines)


def _lines(briefing: Briefing, changes: bool) -> list[tuple[int, str]]:
    """Rank and words of each line, in their order. changes: figures say since when, or by how much."""
    decided = [
        (DECISION if not number else NEXT_DECISION, _decision(one)) for number, one in enumerate(briefing.decisions)
    ]
    figures = [(FACT + number, _fact(one, changes)) for number, one in enumerate(briefing.facts)]
    made = [
        (ALWAYS, SIMULATED if briefing.simulated else ""),
        (ALWAYS, briefing.head),
        (ALWAYS, f"{briefing.label} · {briefing.month}"),
        (FINDING, briefing.finding),
        (GOOD, f"Yang sudah baik: {briefing.good}" if briefing.good else ""),
        *decided,
        *figures,
        (UNKNOWN, f"Belum diketahui: {briefing.unknown[0]}" if briefing.unknown else ""),
        (ALWAYS, briefing.stamp.words),
        (LINK, briefing.stamp.link),
    ]
    return [(rank, line) for rank, line in made if line]


def _decision(asked: Decision) -> str:
    return f"Diharapkan: {asked.who}: {asked.what} ({asked.by})"


def _fact(fact: Fact, changes: bool) -> str:
    if fact.value == UNKNOWN_VALUE:
        return f"{fact.label}: {fact.unit or fact.value}"
    return f"{fact.label}: {fact.value}{unit(fact)}" + _noted(fact, changes)


def _noted(fact: Fact, changes: bool) -> str:
    if fact.questioned:
        return " (menunggu jawaban)"
    return f" ({fact.change})" if fact.change and changes else ""


def _shortened(lines: list[tuple[int, str]], finding: str) -> list[tuple[int, str]]:
    """What has to stay, with the finding cut between two words so that it fits."""
    room = len(finding) - (_length(lines) - LONGEST) - len(CUT)
    kept = finding[: max(room, 0)].rpartition(" ")[0].rstrip(" ,;:·")
    place = [line for _, line in lines].index(finding)
    return [*lines[:place], (FINDING, f"{kept}{CUT}"), *lines[place + 1 :]]


def _length(lines: list[tuple[int, str]]) -> int:
    return len(_whole(lines))


def _whole(lines: list[tuple[int, str]]) -> str:
    return "\n".join(line for _, line in lines) + "\n"

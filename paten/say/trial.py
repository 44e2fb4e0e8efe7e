"""What would come of a file that were loaded, in lines: how many rows count, what is asked, what is refused."""

from collections.abc import Sequence

from paten.numbers import count
from paten.say import asking
from paten.say.spots import spot
from paten.say.words import capital, in_words

NAMED_AT_MOST, LISTED_AT_MOST = 12, 5  # things of one question; remarks of one rule
OUTCOMES = (("held", "ditahan sampai pertanyaannya dijawab"), ("rejected", "tidak dimuat karena galat"))


def lines(submission: dict, findings: Sequence[dict], questions: Sequence[dict]) -> list[str]:
    """The verdict, then every question with its parts, then what else the checks found in rows.

    submission, findings: as of `load --json`; questions: as of `ask --json`.
    """
    told = [line for one in questions for line in _question(one)]
    asked = [f"Yang akan ditanyakan: {in_words(len(questions))} pertanyaan."] if questions else []
    of_rows = [one for one in findings if one["severity"] != "tanya" and not one["rule"].startswith("B")]
    return [_verdict(submission, findings), *asked, *told, *_found(of_rows)]


def _verdict(one: dict, findings: Sequence[dict]) -> str:
    if not one["rows"]:
        return "Bila dimuat: tidak ada satu baris pun yang masuk."
    others = [f"{count(one[key])} {words}" for key, words in OUTCOMES if one[key]]
    answered = len({finding["question"] for finding in findings if finding["answered"]})
    if answered:
        others.append(f"{in_words(answered)} pertanyaan sudah dijawab")
    if not others:
        return f"Bila dimuat: semua {count(one['rows'])} baris masuk; tidak ada yang ditanyakan."
    return f"Bila dimuat: {count(one['accepted'])} dari {count(one['rows'])} baris masuk, {', '.join(others)}."


def _question(one: dict) -> list[str]:
    """One question as it will be asked: its things each with its place, then the answers that it takes."""
    parts = one["parts"]
    named = [f"    {_part(part)}" for part in parts[:NAMED_AT_MOST]]
    if len(parts) > NAMED_AT_MOST:
        named.append(f"    … dan {in_words(len(parts) - NAMED_AT_MOST)} hal lain.")
    many = f"{in_words(len(parts))} hal, " if len(parts) > 1 else ""
    proposal = f" Usul: {one['suggestion']}." if one["suggestion"] and len(parts) == 1 else ""
    rules = " dan ".join(dict.fromkeys(part["rule"] for part in parts))
    return [f"  {rules}: {many}{count(one['rows'])} baris ditahan.", *named, f"    {one['choices']}{proposal}"]


def _part(part: dict) -> str:
    place = f"{capital(part['place'])}: " if part["place"] else ""
    return place + asking.part(part)


def _found(findings: Sequence[dict]) -> list[str]:
    """Errors first. Like remarks are said once, with their first place; of one rule the first few."""
    like: dict[str, dict[str, list[dict]]] = {}
    for one in sorted(findings, key=lambda one: (one["severity"] != "galat", one["rule"])):
        like.setdefault(one["rule"], {}).setdefault(one["message"], []).append(one)
    told = []
    for rule, kinds in like.items():
        for message, same in list(kinds.items())[:LISTED_AT_MOST]:
            told.append(f"{rule} ({same[0]['severity']}): {_place(same)}{message}")
        if (more := len(kinds) - LISTED_AT_MOST) > 0:
            told.append(f"{rule}: … dan {in_words(more)} temuan sejenis.")
    return told


def _place(same: Sequence[dict]) -> str:
    name, address = spot(same[0])
    sheet = f"lembar {name} " if name else ""
    where = f"{sheet}{'baris' if address.isdigit() else 'sel'} {address}" if address else sheet.strip()
    more = f" dan {in_words(len(same) - 1)} tempat lain" if len(same) > 1 else ""
    return f"{capital(where)}{more}: " if where else ""

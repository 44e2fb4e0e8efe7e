"""Things asked together, in words: what is asked, what is proposed, which answers there are. The loader uses it too."""

from collections.abc import Sequence

from paten import choices
from paten.say.words import capital, in_words

NAMED_AT_MOST, SHOWN = 12, 3


def together(parts: Sequence[dict]) -> str:
    """What is asked: of one thing its own sentence, of several how many and all of them (the first twelve by name)."""
    if len(parts) == 1:
        return parts[0]["prompt"]
    more = len(parts) - NAMED_AT_MOST
    rest = f" Dan {in_words(more)} lainnya." if more > 0 else ""
    return f"{capital(in_words(len(parts)))} hal: {' '.join(part(one) for one in parts[:NAMED_AT_MOST])}{rest}"


def part(one: dict) -> str:
    """One thing asked, with what is proposed for it."""
    if not one["suggestion"]:
        return one["prompt"]
    named = f" {one['named']}" if one["named"] else ""
    return f"{one['prompt'].rstrip('.')} (usul {one['suggestion']}{named})."


def keys(parts: Sequence[dict]) -> dict[str, dict]:
    """By what each thing is answered apart from others: what is written, if no other has it too, else its number."""
    written = [part.get("subject") for part in parts]
    told = [words if words and written.count(words) == 1 and not set(words) & set("=|") else None for words in written]
    return {words or part["question"]: part for words, part in zip(told, parts, strict=True)}


def _example(parts: Sequence[dict]) -> str:
    """How several things are answered one by one: "Gurah / Contoh=kode|Plemahan=kode"."""
    shown = [f"{key}=kode" for key in list(keys(parts))[:SHOWN]]
    return f'"{"|".join(shown)}{"|…" if len(parts) > SHOWN else ""}"'


def ways(parts: Sequence[dict]) -> str:
    """Which answers the question takes."""
    if len(parts) == 1:
        return parts[0]["choices"]
    proposal = "usulan bila semua usulnya benar, " if any(one["suggestion"] for one in parts) else ""
    if len({one["rule"] for one in parts}) > 1:
        return f"Jawab: {proposal}tolak bila semuanya salah, atau satu per satu menurut nomornya."
    if parts[0]["rule"] in choices.OF_A_LIST:
        return f"Jawab: {proposal}{_example(parts)} untuk masing-masing, atau tolak bila semuanya salah."
    more = " Atau usulan: tiap hal menurut usulnya." if proposal else ""
    return f"{parts[0]['choices']} Satu jawaban berlaku untuk semuanya.{more}"

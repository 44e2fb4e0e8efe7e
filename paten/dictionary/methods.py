"""How numbers are read and which statistics stand behind them: metodologi.yaml, filled in from the code it explains."""

from datetime import date
from functools import cache
from string import Formatter

import yaml

from paten.dictionary.entries import Entry, Line
from paten.dictionary.examples import examples
from paten.dictionary.glossary import meanings
from paten.dictionary.relations import HERE
from paten.numbers import count, decimal, percent
from paten.periods import month_name
from paten.say.words import capital, in_words

WORDS = HERE / "metodologi.yaml"


class _Filled(Formatter):
    """Fills names in braces with Indonesian numbers: {x} 2,66 · {x:kata} tujuh · {x:persen} · {x:bulan} · {x:tahun}."""

    def format_field(self, value: object, spec: str) -> str:
        """One value as a reader writes it."""
        if isinstance(value, date):
            return month_name(value)
        write = {
            "": lambda it: count(it) if float(it).is_integer() else decimal(it, 3).rstrip("0"),
            "kata": lambda it: in_words(int(it)),
            "persen": lambda it: percent(it, 0 if round(it * 100, 6).is_integer() else 1),
            "tahun": lambda it: in_words(int(it) // 12),
        }
        return write[spec](value)


def entries(part: str) -> tuple[Entry, ...]:
    """The entries of one part of metodologi.yaml: reading or statistics."""
    return tuple(_entry(one) for one in words()[part])


@cache
def words() -> dict[str, list[dict]]:
    """metodologi.yaml as it stands."""
    return yaml.safe_load(WORDS.read_text(encoding="utf-8"))


def _entry(one: dict) -> Entry:
    own = [Line(line["label"], _fill(line["words"]), line.get("code", "")) for line in one.get("lines", ())]
    terms = [
        Line(capital(name), meaning.replace("*", ""))
        for begins in one.get("terms", ())
        for name, meaning in meanings(begins)
    ]
    place = [Line("Di kode", code=path) for path in _places(one)]
    lead, _, rest = _fill(one["says"]).partition(". ")
    return Entry(
        one["key"],
        one["title"],
        lead.removesuffix(".") + ".",
        rest,
        _fill(one.get("example", "")),
        (*own, *terms, *place),
        sources=tuple(one.get("sources", ())),
    )


def _fill(text: str) -> str:
    return _Filled().vformat(" ".join(text.split()), (), examples())


def _places(one: dict) -> list[str]:
    """The files that compute a method."""
    module = [one["module"].replace(".", "/") + ".py"] if "module" in one else []
    return [*module, *([one["twin"]] if "twin" in one else [])]

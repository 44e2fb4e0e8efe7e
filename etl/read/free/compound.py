"""Header cells that say two things ("KTP-el masuk"), and two that say one ("Akta" over "Kelahiran"), and "n = 125"."""

from dataclasses import replace

from etl.read.free.bands import KEY_WORDS
from etl.read.free.grid import Cell
from etl.read.free.headers import Key
from etl.read.free.texts import LATE, PEOPLE, cleaned, in_brackets, spaced
from etl.read.free.vocabulary import FILLERS, MEASURES, Vocabulary

WORDS = 30  # of a name and its measure; a header of more is prose
Paths = dict[int, tuple[Cell, ...]]


def spoken(paths: Paths, vocabulary: Vocabulary) -> Paths:
    """The cells over each column as if each of them said one thing; each keeps its place."""
    joined = _channels({col: _joined(path, vocabulary) for col, path in paths.items()}, vocabulary)
    known = {col: _apart(path, vocabulary, named=True) for col, path in joined.items()}
    several = sum(known[col] != path for col, path in joined.items()) > 1
    return {col: _apart(path, vocabulary, named=not several) for col, path in joined.items()}


def without_people(paths: Paths) -> tuple[Paths, dict[int, Key]]:
    """Headers without "n = 125" below, or in brackets behind, the names of kecamatan, and the number of each column;
    one alone is no such.
    """
    found = [(col, cell, said) for col, path in paths.items() for cell in path if (said := PEOPLE.search(cell.text))]
    if len({cell for _, cell, _ in found}) < 2:
        return paths, {}
    bare = {cell: cell.text[: said.start()].strip() for _, cell, said in found}
    named = {
        col: tuple(replace(cell, text=bare.get(cell, cell.text)) for cell in path if bare.get(cell, cell.text))
        for col, path in paths.items()
    }
    return named, {col: Key(said["count"] or said["people"], cell) for col, cell, said in found}


def _joined(path: tuple[Cell, ...], vocabulary: Vocabulary) -> tuple[Cell, ...]:
    """ "Akta" over "Kelahiran" is a service, "Pindah" over "Keluar" no count of what is finished."""
    if len(path) < 2:
        return path
    group, leaf = cleaned(path[-2].text), cleaned(path[-1].text)
    if sum(map(str.isalpha, leaf)) < 2 or sum(map(str.isalpha, group)) < 2:
        return path  # "+/-" and "%" add nothing to a name
    if vocabulary.meaning(leaf).word in KEY_WORDS:
        return path
    if not vocabulary.meaning(leaf).known and vocabulary.codes("requirement", f"{group} {leaf}"):
        return (*path[:-2], replace(path[-1], text=f"{group} {leaf}"))  # "Petugas" over "Informasi"
    text = next((text for text in (f"{group} {leaf}", f"{leaf} {group}") if vocabulary.codes("service", text)), None)
    if text is None or (
        vocabulary.meaning(leaf).word in MEASURES
        and vocabulary.codes("service", text) == vocabulary.codes("service", group)
        and leaf.lower() != "keluar"
    ):
        return path  # "KTP-el" over "Cetak" is its count; who moves out is not finished
    return (*path[:-1], replace(path[-1], text=text))


def _channels(paths: Paths, vocabulary: Vocabulary) -> Paths:
    """ "permohonan_loket | permohonan_online" as "permohonan" over "loket | online", where no column has both; so
    "Selesai (tepat waktu) | Selesai (terlambat)".
    """
    split: dict[str, dict[int, list[str]]] = {}
    for col, path in paths.items():
        text = path[-1].text if path else ""
        aside = in_brackets(text)
        words = [text.partition("(")[0].strip(), aside] if aside else text.replace("_", " ").split()
        said = [vocabulary.meaning(word).word for word in words]
        late = bool(aside) and (said[1] == "on_time" or LATE.match(aside))
        if len(words) == 2 and said[0] in MEASURES and (late or (said[1] == "part" and not aside)):
            split.setdefault(said[0], {})[col] = words
    found = dict(paths)
    for measure, cols in split.items():
        alone = any(
            path and vocabulary.meaning(path[-1].text).word == measure for col, path in paths.items() if col not in cols
        )
        group = replace(paths[min(cols)][-1], text=cols[min(cols)][0])
        for col, words in cols.items() if len(cols) > 1 and not alone else ():
            found[col] = (*paths[col][:-1], group, replace(paths[col][-1], text=words[1]))
    return found


def _apart(path: tuple[Cell, ...], vocabulary: Vocabulary, named: bool) -> tuple[Cell, ...]:
    """ "KTP-el masuk" as "KTP-el" over "masuk"; named: only of a name that exists."""
    if not path or path[-1].kind != "text" or vocabulary.meaning(path[-1].text).known:
        return path
    words = spaced(cleaned(path[-1].text)).replace("(", " ").replace(")", " ").split()
    found = []
    for at in range(1, len(words) if len(words) <= WORDS else 1):
        for name, measure in ((words[:at], words[at:]), (words[at:], words[:at])):
            name = [word for word in name if word.lower() not in FILLERS]
            name, measure = (" ".join(part).strip(" -–/:?") for part in (name, measure))
            said = vocabulary.meaning(measure)
            whose = vocabulary.codes("service", name) or vocabulary.codes("region", name)
            if name and said.word in MEASURES and not said.axes and (whose or not named):
                found.append((not whose, name, measure))
    best = min(found, key=lambda one: one[0], default=None)  # a name that exists before one that nobody knows
    if best is None:
        return path
    return (*path[:-1], replace(path[-1], text=best[1]), replace(path[-1], text=best[2]))

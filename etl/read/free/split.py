"""Counts given in parts: "Minggu I | Minggu II" over "Masuk | Selesai", "Selesai (online) | Selesai (loket)"."""

from collections.abc import Hashable
from dataclasses import replace

from etl.read.free.headers import Column
from etl.read.free.texts import folded, in_brackets, is_desa
from etl.read.free.vocabulary import Vocabulary

FEW = 2


def parts(found: list[Column], vocabulary: Vocabulary) -> list[Column]:
    """The columns of one measure, of the same kecamatan and service, that differ only in week, counter, sex or desa: as
    parts of the column that has their sum, else of the first of them.
    """
    groups: dict[Hashable, list[Column]] = {}
    wholes: dict[Hashable, list[Column]] = {}
    for one in found:
        if one.role not in ("data", "total", "part") or not one.path or not (one.measure or one.role == "part"):
            continue
        named = _named(one, vocabulary)
        if named and (one.role == "data" or len(named) == len(one.path) > 1):
            groups.setdefault((_rest(one), _besides(one, named)), []).append(one)
        elif not named:
            wholes.setdefault(_rest(one), []).append(one)
    changed: dict[int, Column] = {}
    alone = not any(one.role in ("data", "total") for one in found)
    for (rest, _), members in groups.items():
        names = {tuple(_named(one, vocabulary)) for one in members}
        whole = wholes.get(rest, [])
        if len(members) < FEW or len(names) < len(members) or len(whole) > 1 or not (members[0].measure or alone):
            continue
        head = (whole or members)[0].path[-1]
        changed |= {one.col: replace(one, role="part", group=head) for one in members}
        changed |= {one.col: replace(one, role="data", group=head) for one in whole}
    return [changed.get(one.col, one) for one in found]


def _named(one: Column, vocabulary: Vocabulary) -> list[str]:
    """The cells of a header that name a part."""
    texts = [in_brackets(cell.text) or cell.text for cell in one.path]
    return [folded(text) for text in texts if vocabulary.meaning(text).word == "part" or is_desa(text)]


def _rest(one: Column) -> Hashable:
    """Measure, time and keys."""
    return one.measure, one.tense, one.span, tuple(sorted((axis, folded(key.text)) for axis, key in one.keys.items()))


def _besides(one: Column, named: list[str]) -> Hashable:
    """What else its header says."""
    texts = (folded(in_brackets(cell.text) or cell.text) for cell in one.path)
    return tuple(
        text for cell, text in zip(one.path, texts, strict=True) if text not in named and not in_brackets(cell.text)
    )

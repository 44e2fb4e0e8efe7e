"""Work in lots: what is handled together is bounded, and so is the memory that it takes."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def lots(things: Iterable[T], size: Callable[[T], int], most: int, count: int) -> Iterator[list[T]]:
    """These things in order, in lists of at most `count` whose sizes add up to `most`; a larger one is alone."""
    lot: list[T] = []
    total = 0
    for thing in things:
        if lot and (total + size(thing) > most or len(lot) == count):
            yield lot
            lot, total = [], 0
        lot.append(thing)
        total += size(thing)
    if lot:
        yield lot

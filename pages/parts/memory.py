"""What was worked out once and stays known to the whole process, until newer things need the room."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock


class Memory:
    """Key → value, as many as `most`; the one unused longest goes first. Nobody may change what it gives.

    Streamlit's caches hash every argument and look up every signature at each call: more than most answers cost.
    """

    _all: list["Memory"] = []

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: OrderedDict[Hashable, object] = OrderedDict()
        self._making: dict[Hashable, Lock] = {}
        self._lock = Lock()
        Memory._all.append(self)

    def give(self, key: Hashable, make: Callable[[], object]) -> object:
        """What is known under the key, else what `make` gives; whoever asks meanwhile waits for it."""
        with self._lock:
            if key in self._known:
                self._known.move_to_end(key)
                return self._known[key]
            making = self._making.setdefault(key, Lock())
        with making:
            with self._lock:
                if key in self._known:
                    return self._known[key]
            value = make()
            with self._lock:
                self._known[key] = value
                self._making.pop(key, None)
                if len(self._known) > self._most:
                    self._known.popitem(last=False)
            return value

    @classmethod
    def forget(cls) -> None:
        """Empties every memory."""
        for memory in cls._all:
            with memory._lock:
                memory._known.clear()

"""How far a process has come with a batch, and that it still lives: pending/<id>/progress.json, for whoever looks."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from etl.errors import UserError
from etl.folder import write_whole
from etl.load import Tell
from etl.pending.batch import Batch

EVERY = 0.4  # seconds between two notes at least
SIGN_OF_LIFE = 3.0  # seconds after which one is written though nothing was told


class Noted:
    """The last that was told, written down now and then."""

    def __init__(self, batch: Batch, does: str, tell: Tell) -> None:
        self._path, self._does, self._tell = batch.root / "progress.json", does, tell
        self._step, self._part, self._written = "Menyiapkan", 0.0, 0.0
        self._one_by_one, self._over = threading.Lock(), threading.Event()

    def __call__(self, step: str, part: float) -> None:
        """Tells on, and notes it."""
        self._tell(step, part)
        is_new, self._step, self._part = step != self._step, step, part
        if is_new or time.monotonic() - self._written > EVERY:
            self.write()

    def write(self, **more: object) -> None:
        """The present state; a batch that was taken away meanwhile needs none."""
        state = {"does": self._does, "step": self._step, "part": self._part, "at": time.time(), **more}
        with self._one_by_one:
            self._written = time.monotonic()
            try:
                write_whole(self._path, json.dumps(state, ensure_ascii=False).encode(), safe=False)
            except FileNotFoundError:
                self._over.set()

    def live(self) -> None:
        """Gives a sign of life until it is over."""
        while not self._over.wait(SIGN_OF_LIFE):
            self.write()

    def end(self) -> None:
        """No more signs."""
        self._over.set()


@contextmanager
def noted(batch: Batch, does: str, tell: Tell) -> Iterator[Tell]:
    """A function to be told steps, that writes them down; a UserError is written down too. does: periksa or terima."""
    telling = Noted(batch, does, tell)
    telling.write()
    alive = threading.Thread(target=telling.live, daemon=True)
    alive.start()
    try:
        yield telling
    except UserError as error:
        telling.end()
        telling.write(error=error.on_page)
        raise
    finally:
        telling.end()
        alive.join()

"""The office's own templates: one that cannot be used is told beside its buttons, before anybody presses them."""

from collections.abc import Callable

from pages.parts.memory import Memory
from paten.briefing import package

_told = Memory(8)


def fault(name: str, make: Callable[[], bytes]) -> str:
    """Why a paper cannot be made on the office's own template of that name; "" when it can, or when there is none.

    make: makes one such paper. It runs once for each state of the template.
    """
    path = package.own(name)
    if path is None:
        return ""
    return _told.give((path, path.stat().st_mtime_ns), lambda: _of(make))


def _of(make: Callable[[], bytes]) -> str:
    try:
        make()
    except package.TemplateError as error:
        return str(error)
    return ""

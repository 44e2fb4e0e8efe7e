"""Walks through the house: its files, and what their source says. The house rules stand on it."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

HOUSE = Path(__file__).parents[1]
ROOMS = ("etl", "paten", "pages")
OURS = {"dashboard", *ROOMS}


def files(room: str, ending: str = ".py") -> list[Path]:
    """The files of one room, or the one file of that name, relative to the house."""
    start = HOUSE / room
    found = [start] if start.is_file() else sorted(start.rglob(f"*{ending}"))
    return [path.relative_to(HOUSE) for path in found if "__pycache__" not in path.parts]


def modules() -> list[Path]:
    """Every Python file of the program itself."""
    return [path for room in (*ROOMS, "dashboard.py") for path in files(room)]


def page_modules() -> list[Path]:
    """The files that are a page: one question each."""
    return [path for path in files("pages") if path.name != "__init__.py" and "parts" not in path.parts]


@cache
def text(path: Path) -> str:
    return (HOUSE / path).read_text(encoding="utf-8")


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(text(path), str(path))


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """Line and full name of everything that a module imports, wherever in it."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                base = ".".join([*path.parts[: -node.level], *([base] if base else [])])
            yield from ((node.lineno, f"{base}.{name.name}") for name in node.names)


def functions(path: Path) -> Iterator[tuple[ast.FunctionDef | ast.AsyncFunctionDef, bool]]:
    """Every function of a module; True where it is public: no underscore on the way to it."""

    def walk(body: list[ast.stmt], public: bool) -> Iterator[tuple[ast.FunctionDef | ast.AsyncFunctionDef, bool]]:
        for node in body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node, public and not node.name.startswith("_")
                yield from walk(node.body, False)
            elif isinstance(node, ast.ClassDef):
                yield from walk(node.body, public and not node.name.startswith("_"))
            elif isinstance(node, ast.If | ast.Try | ast.With | ast.For | ast.While):
                yield from walk([child for child in ast.iter_child_nodes(node) if isinstance(child, ast.stmt)], public)

    yield from walk(tree(path).body, True)


def strings(path: Path) -> Iterator[tuple[int, str]]:
    """Line and text of every string that is not a docstring; what an f-string fills in stands as {}."""
    docstrings, inside = set(), set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            docstrings.add(node.value)
        if isinstance(node, ast.JoinedStr):
            inside.update(part for part in node.values if isinstance(part, ast.Constant))
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in docstrings | inside:
            yield node.lineno, node.value
        elif isinstance(node, ast.JoinedStr):
            parts = (part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
            yield node.lineno, "".join(map(str, parts))


def arguments(node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.arg]:
    every = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs, node.args.vararg, node.args.kwarg]
    return [one for one in every if one]


def verdict(faults: list[str]) -> None:
    assert not faults, "\n" + "\n".join(faults)

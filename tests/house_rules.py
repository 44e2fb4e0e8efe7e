"""The rules of the house, each as a test: who may import whom, what stands where, how long, with which header."""

import ast
import re
from pathlib import Path

import pytest
from house import (
    OURS,
    arguments,
    files,
    functions,
    imported,
    modules,
    page_modules,
    strings,
    text,
    tree,
    verdict,
)

# --- who may import whom ---------------------------------------------------------------------------------------------

MAY = {
    "dashboard": ("pages", "paten"),
    "pages": ("pages.parts", "paten"),
    "pages.parts": ("pages.parts", "paten"),
    "etl": ("etl", "paten"),
    "paten": ("paten",),
}


def room_of(path: Path) -> str:
    if path.name == "dashboard.py":
        return "dashboard"
    return "pages.parts" if path.parts[:2] == ("pages", "parts") else path.parts[0]


def within(name: str, rooms: tuple[str, ...]) -> bool:
    return any(name == room or name.startswith(room + ".") for room in rooms)


def test_imports_go_one_way():
    verdict(
        [
            f"{path}:{line}: {room_of(path)} may not import {name}"
            for path in modules()
            for line, name in imported(path)
            if name.split(".")[0] in OURS and not within(name, MAY[room_of(path)])
        ]
    )


@pytest.mark.parametrize(
    ("library", "homes"),
    [("duckdb", ("paten/warehouse.py", "paten/analyst.py", "etl/")), ("streamlit", ("dashboard.py", "pages/"))],
)
def test_a_library_stays_in_its_room(library, homes):
    verdict(
        [
            f"{path}:{line}: {library} belongs in {' and '.join(homes)}"
            for path in modules()
            for line, name in imported(path)
            if name.split(".")[0] == library and not path.as_posix().startswith(homes)
        ]
    )


def test_pages_lie_in_the_folder_of_their_menu_group():
    """A page file directly in pages/ makes a deep link on a fresh server blank."""
    verdict([str(path) for path in files("pages") if len(path.parts) == 2 and path.name != "__init__.py"])


def test_a_page_draws_nothing_when_it_is_imported():
    faults = []
    for path in page_modules():
        for node in tree(path).body:
            is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
            if not is_text and isinstance(node, ast.Expr | ast.For | ast.While | ast.With):
                faults.append(f"{path}:{node.lineno}: runs at import; put it into render(view)")
        names = [node.name for node, public in functions(path) if public]
        if names != ["render"]:
            faults.append(f"{path}: a page is one render(view); public here: {', '.join(names) or 'nothing'}")
    verdict(faults)


# --- what stands where -----------------------------------------------------------------------------------------------

SQL = re.compile(
    r"(?is)^\s*(with\s+(recursive\s+)?\w+\s+as|select\s|insert\s+into|update\s+\w+\s+set|delete\s+from|from\s+[\w.{}]+\s*"
    r"(where|join|select|order|limit|group)|create\s+(or\s+replace\s+)?(temp\s+)?(table|macro)|copy\s*\()"
)
# Looking into DuckDB's own catalogue is a setting, not a question to the data; a pattern is not a query.
CATALOGUE = re.compile(r"(?i)\bduckdb_\w+\(|^\s*create\s+view|\\\(")
HTML = re.compile(
    r"</?(div|span|p|b|i|u|strong|em|br|hr|table|thead|tbody|tr|td|th|ul|ol|li|a|h[1-6]|style|script|svg|img|button|section|"
    r"header|footer|small|sup|sub|code|pre|details|summary)(\s[^<>]*)?/?>"
)
# Plotly's own marks inside the texts of a figure; a group's name in a pattern.
NOT_HTML = {"paten/charts/": re.compile(r"</?(b|br|i|sub|sup)/?>"), "": re.compile(r"\(\?P<\w+>")}
# The reader has to know the markup of files that senders give another name.
READS_MARKUP = ("etl/read/",)
# A workbook is made of markup of its own.
WRITES_SHEETS = ("etl/returned/",)


def test_sql_lives_in_sql_files():
    verdict(
        [
            f"{path}:{line}: {said.strip()[:70]!r}"
            for path in modules()
            for line, said in strings(path)
            if SQL.match(said) and not CATALOGUE.search(said)
        ]
    )


def test_markup_lives_in_parts_and_briefing():
    homes = ("pages/parts/", "paten/briefing/", *READS_MARKUP, *WRITES_SHEETS)
    verdict(
        [
            f"{path}:{line}: {said.strip()[:70]!r}"
            for path in modules()
            for line, said in strings(path)
            if not path.as_posix().startswith(homes) and HTML.search(_without_other_marks(path, said))
        ]
    )
    verdict([f"{path}: unsafe_allow_html" for path in modules() if "unsafe_allow_html" in text(path)])


def _without_other_marks(path: Path, said: str) -> str:
    for room, marks in NOT_HTML.items():
        if path.as_posix().startswith(room):
            said = marks.sub("", said)
    return said


def test_nothing_missing_is_filled_with_zero():
    verdict([f"{path}: fillna(0)" for path in modules() if re.search(r"fillna\(\s*(value\s*=\s*)?0", text(path))])


def test_no_exception_is_swallowed():
    everything = re.compile(r"(contextlib\.)?suppress\(.*\b(Base)?Exception\b")
    faults = []
    for path in modules():
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.ExceptHandler):
                idle = all(isinstance(step, ast.Pass | ast.Continue) or _is_text(step) for step in node.body)
                if node.type is None or idle:
                    faults.append(f"{path}:{node.lineno}: bare or swallowed except")
            elif isinstance(node, ast.Call) and everything.match(ast.unparse(node)):
                faults.append(f"{path}:{node.lineno}: suppresses everything")
    verdict(faults)


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


# --- how long, how named, how told -----------------------------------------------------------------------------------

LONGEST_FUNCTION = 60  # 40 is the aim
NAMES_THAT_SAY_NOTHING = re.compile(r"^(utils?|helpers?|common|misc|manager|managers|tools|stuff|\w+\d)$")


def test_nothing_grows_past_its_size():
    faults = []
    for path in modules():
        limit = 120 if path.name == "dashboard.py" else 150 if path in page_modules() else 300
        length = text(path).count("\n")
        if length > limit:
            faults.append(f"{path}: {length} lines, {limit} allowed")
        for node, _ in functions(path):
            length = node.end_lineno - node.lineno + 1
            if length > LONGEST_FUNCTION:
                faults.append(f"{path}:{node.lineno}: {node.name} has {length} lines, {LONGEST_FUNCTION} allowed")
    verdict(faults)


def test_no_name_of_a_module_is_given_twice():
    """The second silently takes the place of the first, also where the first was meant."""
    faults = []
    for path in modules():
        named = [
            target.id
            for node in tree(path).body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        ]
        faults += [f"{path}: {name}" for name in sorted(set(named)) if named.count(name) > 1]
    verdict(faults)


def test_names_say_it_all():
    verdict([f"{path}: what is it?" for path in modules() if NAMES_THAT_SAY_NOTHING.match(path.stem)])


def test_every_public_function_says_what_it_gives():
    faults = []
    for path in modules():
        for node, public in functions(path):
            if not public:
                continue
            is_page = node.name == "render" and path in page_modules() and ast.get_docstring(tree(path))
            is_attribute = any(ast.unparse(one) == "cached_property" for one in node.decorator_list)  # its class tells
            if not ast.get_docstring(node) and not is_page and not is_attribute:
                faults.append(f"{path}:{node.lineno}: {node.name} has no docstring")
            untyped = [one.arg for one in arguments(node) if one.annotation is None and one.arg not in ("self", "cls")]
            if untyped or node.returns is None:
                faults.append(f"{path}:{node.lineno}: {node.name} lacks types: {', '.join(untyped) or 'its result'}")
    verdict(faults)

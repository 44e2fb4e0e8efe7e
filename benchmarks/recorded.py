"""What a page consists of, element by element: a floor can draw the same with all worked out beforehand."""

import os
import pickle
from pathlib import Path

import streamlit as st
from streamlit.testing.v1 import AppTest

HERE = Path(__file__).parent
Node = tuple


def record(folder: Path, page: str, choices: dict[str, str]) -> list[Node]:
    """The elements of the main part of one page as nested tuples (kind, what it is made of)."""
    os.environ["PATEN_DATA"] = str(folder)
    test = AppTest.from_file(str(HERE.parent / "dashboard.py"), default_timeout=120)
    for key, value in choices.items():
        test.query_params[key] = value
    if page:
        test._page_hash = st.util.calc_hash(page)
    test.run()
    if test.exception:
        raise RuntimeError(test.exception)
    return _children(test.main) + _children(test.sidebar)


def keep(pages: dict[str, list[Node]], path: Path) -> None:
    """Writes month → elements for benchmarks/precomputed.py."""
    path.write_bytes(pickle.dumps(pages))


def _children(block: object) -> list[Node]:
    return [_node(child) for child in block.children.values()]


def _node(element: object) -> Node:
    proto = getattr(element, "proto", None)
    match element.type:
        case "html":
            return ("html", proto.body)
        case "plotly_chart":
            return ("chart", proto.spec, proto.alt)
        case "bidi_component":
            return ("piece", proto.component_name, proto.html_content, proto.js_content, proto.json)
        case "selectbox":
            return ("select", proto.label, list(proto.options), proto.default)
        case "button_group":
            return ("segments", proto.label, [option.content for option in proto.options], list(proto.default))
        case "button" | "download_button":
            return ("button", proto.label)
        case "info" | "warning" | "alert":
            return ("words", element.value)
        case "expander" | "expandable":
            return ("fold", proto.label, _children(element))
        case _ if hasattr(element, "children"):
            inside = list(element.children.values())
            if inside and all(child.type == "column" for child in inside):
                return ("columns", [child.proto.weight for child in inside], [_children(child) for child in inside])
            return ("box", _children(element))
    raise ValueError(f"a page holds {element.type}, which the floor does not draw yet")

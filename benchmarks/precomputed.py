"""The floor of a page: the same elements, all worked out beforehand. `streamlit run`; RECORDED names the elements."""

import json
import os
import pickle
from functools import cache
from itertools import count
from pathlib import Path

import plotly.graph_objects as go
import streamlit as st


@st.cache_resource
def pages() -> dict[str, list]:
    """Month → elements; figures are made once."""
    recorded = pickle.loads(Path(os.environ["RECORDED"]).read_bytes())
    return {month: [_ready(node) for node in nodes] for month, nodes in recorded.items()}


def _ready(node: tuple) -> tuple:
    match node:
        case ("chart", spec, alt):
            return ("chart", go.Figure(json.loads(spec)), alt)
        case ("piece", name, html, js, data):
            return ("piece", name, html, js, json.loads(data))
        case ("columns", weights, parts):
            return ("columns", weights, [[_ready(child) for child in part] for part in parts])
        case ("box", inside):
            return ("box", [_ready(child) for child in inside])
        case ("fold", label, inside):
            return ("fold", label, [_ready(child) for child in inside])
    return node


@cache
def _piece(name: str, html: str, js: str) -> object:
    return st.components.v2.component(f"floor_{name}", html=html, js=js, isolate_styles=False)


def draw(nodes: list[tuple], number: count) -> None:
    """Draws elements one after another."""
    for node in nodes:
        key = f"e{next(number)}"
        match node:
            case ("html", body):
                st.html(body)
            case ("chart", figure, alt):
                st.plotly_chart(figure, theme=None, key=key, alt=alt, config={"displayModeBar": False})
            case ("piece", name, html, js, data):
                _piece(name, html, js)(data=data, key=key, on_picked_change=lambda: None)
            case ("select", label, options, default):
                st.selectbox(label, options, index=default, key=label)
            case ("segments", label, options, _):
                st.segmented_control(label, options, key=key)
            case ("button", label):
                st.button(label, key=key)
            case ("words", words):
                st.info(words)
            case ("fold", label, inside):
                with st.expander(label):
                    draw(inside, number)
            case ("columns", weights, parts):
                for column, part in zip(st.columns(weights, gap="medium"), parts, strict=True):
                    with column:
                        draw(part, number)
            case ("box", inside):
                with st.container():
                    draw(inside, number)


def main() -> None:
    """One run: the month that the picker, else the address, names."""
    st.set_page_config("Floor", layout="wide", initial_sidebar_state="collapsed")
    known = pages()
    asked = st.session_state.get("Bulan laporan") or st.query_params.get("b")
    draw(known.get(asked) or next(iter(known.values())), count())


main()

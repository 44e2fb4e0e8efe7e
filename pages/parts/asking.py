"""The editor of free queries: its text and the link agree, a query runs beside the page and can be stopped."""

import streamlit as st

from paten.analyst import Run
from paten.shared_query import packed, unpacked
from paten.view import View

PATIENCE = 1.0  # seconds that a page waits for an answer before it says that the query is still running
TOO_LONG = "Kueri ini terlalu panjang untuk disimpan di tautan; salin tulisannya bila ingin dibagikan."
UNREADABLE = "Kueri di tautan tidak dapat dibaca; mintalah tautannya dikirim ulang."


def editor(usual: str) -> tuple[str, list[str]]:
    """The text of the query, and what is to be said about the link that brought it."""
    code, state, notices = st.query_params.get("q"), st.session_state, []
    if code is not None and code != state.get("_url_q"):
        text = unpacked(code)
        state["_url_q"] = code
        if text is None:
            notices.append(UNREADABLE)
        else:
            state["sql"] = text
    state.setdefault("sql", usual)
    return st.text_area("Kueri SQL", key="sql", height=260), notices


def link_of(sql: str, usual: str) -> tuple[str | None, str]:
    """The query as the link carries it (None: not at all), and why not."""
    if sql == usual or not sql.strip():
        return None, ""
    code = packed(sql)
    st.session_state["_url_q"] = code
    return code, "" if code else TOO_LONG


def run(view: View, sql: str) -> Run | None:
    """The query under way or answered; a new one once "Jalankan" is pressed, which ends the one before."""
    before: Run | None = st.session_state.get("_run")
    if st.button("Jalankan", type="primary", key="run"):
        if before is not None:
            before.stop()
        before = st.session_state["_run"] = Run(view, sql)
        before.wait(PATIENCE)
    return before if before is not None and before.view.scope == view.scope else None


@st.fragment(run_every=0.5)
def waiting(asked: Run) -> None:
    """While a query is running: for how long, and a button that ends it."""
    if not asked.running:
        st.rerun()
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        if st.button("Hentikan", key="stop"):
            asked.stop()
            asked.wait(PATIENCE)
            st.rerun()
        st.markdown(f"Kueri berjalan {asked.age} detik; paling lama {round(asked.seconds)} detik.")

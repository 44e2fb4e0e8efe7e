"""What an action brought is told by every run of the seconds after it, and by none later."""

from streamlit.testing.v1 import AppTest

from pages.parts import telling


def _page() -> None:
    import streamlit as st

    from pages.parts.telling import tell, told

    st.text(told("call", "nothing"))
    if st.button("act"):
        tell("call", "done")
        st.rerun()


def test_a_run_that_is_cut_short_loses_no_message():
    page = AppTest.from_function(_page).run()
    assert page.text[0].value == "nothing"
    page.button[0].click().run()
    assert page.text[0].value == "done"
    page.run()  # the browser asked again before the last run was seen
    assert page.text[0].value == "done"


def test_what_has_stood_long_enough_goes(monkeypatch):
    page = AppTest.from_function(_page).run()
    page.button[0].click().run()
    monkeypatch.setattr(telling, "STANDS", -1.0)
    page.run()
    assert page.text[0].value == "nothing"

"""How the pages are served beside what stands around them: health, errors, our folder pages/."""

import logging
import secrets

import streamlit as st
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from streamlit.runtime.pages_manager import PagesManager

from pages.parts import look
from paten import warehouse

log = logging.getLogger("paten")


def without_pages_folder() -> None:
    """Our folder pages/ is none of scripts; taken for one, a first visitor of an inner page reads "Page not found"."""
    PagesManager.uses_pages_directory = False


def galat(error: Exception) -> bool:
    """Instead of a traceback: a sentence with a number that is in the log too."""
    number = secrets.token_hex(3)
    log.error("galat %s", number, exc_info=error)
    st.error(f"Halaman ini gagal dimuat. Sampaikan nomor {number} kepada pengelola.")
    return True


def sehat(request: Request) -> JSONResponse:
    """Whether the pages can be served, and which data they show."""
    version = warehouse.current()
    return JSONResponse({"status": "sehat" if version else "belum ada data", "versi_data": version})


ROUTES = [Route("/sehat", sehat), look.route()]

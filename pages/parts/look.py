"""The look of everything that is not Streamlit's own: one file of styles/ for each piece, sent once as one sheet."""

import gzip
from functools import cache
from hashlib import sha256
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

STYLES = Path(__file__).parent / "styles"
ORDER = {"base": 0, "narrow": 2, "print": 3}  # what stands first or last, so that it holds; each piece's own between


@cache
def sheet() -> bytes:
    """All styles, in their order."""
    files = sorted(STYLES.glob("*.css"), key=lambda file: (ORDER.get(file.stem, 1), file.stem))
    return "\n".join(file.read_text(encoding="utf-8") for file in files).encode()


@cache
def name() -> str:
    """The sheet's file name, another one for other styles: so a browser may keep it for ever."""
    return f"gaya-{sha256(sheet()).hexdigest()[:12]}.css"


def linked(page: str) -> str:
    """A page of HTML with the sheet at its end, where it holds against Streamlit's own styles in the head."""
    return page.replace("</body>", f'<link rel="stylesheet" href="./{name()}"></body>')


def answer(request: Request) -> Response:
    """The sheet as a file."""
    headers = {"vary": "Accept-Encoding", "cache-control": "public, immutable, max-age=31536000"}
    if "gzip" not in request.headers.get("accept-encoding", ""):
        return Response(sheet(), media_type="text/css", headers=headers)
    return Response(_compressed(), media_type="text/css", headers=headers | {"content-encoding": "gzip"})


@cache
def _compressed() -> bytes:
    return gzip.compress(sheet(), 9)


def route() -> Route:
    """Where the sheet lies."""
    return Route(f"/{name()}", answer)

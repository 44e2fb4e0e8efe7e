"""What goes back to a sender: his workbook with what was found in it, the receipt, and how his file was understood."""

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import streamlit as st

from pages.parts import answering
from pages.parts.ask import ask, simulated
from pages.parts.batches import Batch
from pages.parts.command import etl
from pages.parts.headings import heading
from paten import archive, receipts
from paten.say import questions
from paten.say import receipts as say
from paten.say.returned import file_name
from paten.say.turned_away import is_gone
from paten.view import PROVINCE, View

EXPLAINED = "Cara berkas ini dipahami"


def of_batch(view: View | None, batch: Batch, one: dict) -> None:
    """Below a file that waits: its workbook as the check judged it, and how it was understood."""
    if is_gone(one):
        return
    key = f"waiting_{one['sha256'][:12]}"
    with st.container(key=f"returned_{key}", horizontal=True, gap="medium"):
        _workbook_button(one, bool(view) and simulated(view), key, "--kiriman", batch.name)
    _explained(key, partial(_waiting_file, batch, one["sha256"]))


def of_loaded(view: View | None, one: dict) -> None:
    """Below a file that was loaded: workbook and receipt, and how it was understood."""
    if view and not is_gone(one) and archive.kept(one["sha256"]):
        offered(view, one, f"loaded_{one['sha256'][:12]}")


def offered(view: View, one: dict, key: str) -> None:
    """Workbook and receipt of a submission, and how its file was understood. one: file, sha256, submission_id."""
    receipt = receipts.receipt(view, one["submission_id"])
    if receipt is None:
        return
    words = say.text(receipt)
    with st.container(key=f"returned_{key}", horizontal=True, gap="medium"):
        _workbook_button(one, receipt.simulated, key)
        st.download_button(
            "Unduh tanda terima",
            data=words.encode(),
            file_name=say.file_name(receipt),
            mime="text/plain",
            key=f"receipt_{key}",
            on_click="ignore",
            type="tertiary",
        )
    with st.expander(f"Tanda terima {receipt.number}, untuk disalin ke obrolan"):
        st.code(words, language=None, wrap_lines=True)
    _explained(key, partial(_archived_file, view, one["sha256"], one["file"]))


def questions_of(view: View | None, files: list[dict]) -> None:
    """The open questions of files that were just loaded, like ones together, answered here."""
    if view is None:
        return
    waiting = ask("open_questions", view.at(region=PROVINCE))
    mine = waiting[waiting.sha256.isin([one["sha256"] for one in files]) & ~waiting.replaced.astype(bool)]
    answering.told()
    if not len(mine):
        return
    groups = questions.groups(mine)
    heading(questions.title(len(mine)), questions.note(groups, len(mine)))
    for number, group in enumerate(groups):
        answering.group(view, group, opened=number == 0)


def _workbook_button(one: dict, simulated: bool, key: str, *more: str) -> None:
    st.download_button(
        "Unduh buku kerja hasil pemeriksaan",
        data=partial(_workbook, one["sha256"], *more),
        file_name=file_name(one["file"], simulated),
        key=f"workbook_{key}",
        on_click="ignore",
        type="tertiary",
    )


def _workbook(sha256: str, *more: str) -> bytes:
    """The returned workbook, written by the loader for this one download."""
    with tempfile.TemporaryDirectory(prefix="paten-") as scratch:
        made = etl("returned", sha256, *more, "--out", scratch)
        if not made.done or not made.answer["files"]:
            raise RuntimeError(made.words or "original")
        return Path(made.answer["files"][0]["out"]).read_bytes()


@st.fragment
def _explained(key: str, file: Callable[[Path], Path | None]) -> None:
    """How the loader understands the file, line by line, once somebody asks. file: puts it into a folder, gives it."""
    told = f"explained_{key}"
    with st.expander(EXPLAINED):
        place = st.empty()
        if told not in st.session_state and place.button("Tunjukkan", key=f"explain_{key}", type="tertiary"):
            with st.spinner("Membaca berkas…"), tempfile.TemporaryDirectory(prefix="paten-") as scratch:
                path = file(Path(scratch))
                made = etl("explain", str(path)) if path else None
            if made and made.done:
                st.session_state[told] = made.answer["lines"]
                place.empty()
            else:
                st.warning(made.words if made else "Berkas aslinya tidak disimpan lagi.")
        if lines := st.session_state.get(told):
            st.code("\n".join(lines), language=None, wrap_lines=True, height=400 if len(lines) > 15 else "content")


def _archived_file(view: View, sha256: str, name: str, scratch: Path) -> Path | None:
    """The original under the name that it came with: the name is part of what is understood."""
    content = archive.original(view, sha256)
    if content is None:
        return None
    path = scratch / (Path(name).name or "berkas")
    path.write_bytes(content)
    return path


def _waiting_file(batch: Batch, sha256: str, _: Path) -> Path | None:
    at = next((one["at"] for one in batch.about["files"] if one["sha256"] == sha256), None)
    path = batch.files / at if at else None
    return path if path and path.exists() else None

"""Unggah laporan: what a file would bring is seen before it counts: cell by cell, and number by number."""

from functools import partial

import streamlit as st

from pages.parts import batches, returning, verdicts
from pages.parts.batches import Batch
from pages.parts.command import etl
from pages.parts.headings import finding, heading, remark, source
from pages.parts.pickers import plain, read_newest, write_url
from pages.parts.states import empty, notices
from pages.parts.telling import tell, told
from pages.parts.uploading import form, onward, templates
from paten import warehouse
from paten.say import uploads as say
from paten.view import View

TITLE, URL, ICON = "Unggah laporan", "unggah", "upload"
QUESTION = "Sel mana yang perlu dibetulkan, dan angka mana yang berubah bila laporan ini dimuat?"
PICKS_REGION = PICKS_MONTH = False
WITHOUT_DATA = True  # the first report can be uploaded here too
KEEPS = ("kiriman",)
UNTIL = "Diperiksa dahulu, dimuat kemudian"


def render(view: View | None) -> None:
    """The page: one batch when the link names one, else the form. view None: nothing is published yet."""
    notices(told("unggah", []))
    name = st.query_params.get("kiriman")
    receipt, batch = batches.receipt(name), batches.find(name)
    if receipt:
        _accepted(view, receipt)
    elif batch and batch.running:
        _head(view, _working(batch), f"{say.coming(batch.about)}: {say.names(batch.about)}.")
        _watch(batch.name)
    elif batch:
        _decide(view, batch)
    else:
        _start(view, name)
    if view:
        source(view)


def _head(view: View | None, title: str, lead: str, chip: tuple[str, str] | None = None, until: str = UNTIL) -> None:
    if view:
        finding(view, title, lead, chip=chip, until=until, trail=[(TITLE, URL, view.region)])
    else:
        heading(title, lead)


def _start(view: View | None, asked: str | None) -> None:
    """Who waits, the form, and workbooks to fetch."""
    found = batches.waiting()
    if view:
        lead = "Berkas diperiksa sel demi sel; tidak ada angka yang berubah sebelum Anda menerimanya."
        finding(view, say.page_title(len(found)), lead, until=UNTIL)
    if asked:
        notices(
            [f"Kiriman {plain(asked)} tidak menunggu lagi: sudah diterima, dibatalkan, atau terlalu lama menunggu."]
        )
    if found:
        heading("Menunggu keputusan", f"Yang tidak diputuskan dalam {say.KEPT_DAYS} hari dihapus")
        verdicts.waiting(found, URL)
    left, right = st.columns([7, 5], gap="medium")
    with left:
        heading(
            "Unggah dan periksa", "Buku kerja atau CSV dari kabupaten/kota; beberapa berkas sekaligus, atau satu zip"
        )
        if (given := form()) and (held := batches.hold(*given)):
            _open(held.answer["batch"]) if held.done else st.error(held.words)
    with right:
        heading("Ambil buku laporan kosong", "Sudah berisi kecamatan, layanan, dan peraturan yang diketahui")
        templates(view) if view else empty("Jalankan: python -m etl template --pendataan-awal --all --out templat/")


def _open(name: str | None, *words: str) -> None:
    """Goes to a batch (None: back to the form), with something to say there."""
    tell("unggah", list(words))
    write_url(**st.query_params.to_dict() | {"kiriman": name})
    st.rerun()


def _working(batch: Batch) -> str:
    return "Kiriman ini sedang dimuat" if batch.progress.get("does") == "terima" else "Kiriman ini sedang diperiksa"


@st.fragment(run_every=1.0)
def _watch(name: str) -> None:
    """Looks every second how far the process is; when it is over, the page says what came of it."""
    batch = batches.find(name)
    if batch is None or not batch.running:
        read_newest()
        st.rerun()
    verdicts.bar(
        batch.progress.get("does", ""), batch.progress.get("step", "Menyiapkan"), batch.progress.get("part", 0.0)
    )
    remark("Halaman ini boleh ditutup; prosesnya tetap berjalan, dan tautan ini menunjukkan hasilnya.")


def _decide(view: View | None, batch: Batch) -> None:
    """What checking found, and the two buttons."""
    check, moment = batch.check, batches.now()
    if check is None or "error" in check:
        title = "Kiriman ini tidak dapat dimuat" if check else "Pemeriksaan kiriman ini terhenti"
        _head(view, title, say.lead(batch.about, moment), chip=("Tidak dapat dimuat", "bad") if check else None)
        st.error(check["error"]) if check else st.warning("Tidak ada yang hilang: berkasnya masih menunggu di sini.")
        _buttons(batch, None)
        return
    _head(view, say.title(check), say.lead(batch.about, moment), chip=say.state(check, running=False))
    error = batch.progress.get("error")
    notices([*say.notes(batch.about), *([error] if error else []), *say.overtaken(check, warehouse.current())])
    _buttons(batch, say.accepting(check) if say.acceptable(check) else None)
    left, right = st.columns([7, 5], gap="medium")
    with left:
        heading("Hasil pemeriksaan", say.check_note(check))
        verdicts.files(check["submissions"], below=partial(returning.of_batch, view, batch))
    with right:
        other, staying = say.changes(check)
        heading(say.changes_title(other), say.changes_note(check, other))
        verdicts.changes(other)
        remark(say.staying(staying))


def _buttons(batch: Batch, accepting: tuple[str, str] | None) -> None:
    """accepting: words and kind of the button to accept; None: nothing can be accepted."""
    with st.container(horizontal=True, gap="small", key="decide"):
        if accepting and st.button(accepting[0], type=accepting[1]):
            batches.run("accept", batch.name)
            st.rerun()
        if st.button("Batalkan"):
            dropped = etl("drop", batch.name)
            said = f"Kiriman dibatalkan: {say.names(batch.about)}. Tidak ada yang dimuat."
            _open(None, *([said, *dropped.answer["expired"]] if dropped.done else [dropped.words]))
        if st.button("Periksa lagi"):
            batches.run("check", batch.name)
            st.rerun()


def _accepted(view: View | None, receipt: dict) -> None:
    """What became of a batch that was accepted, and where its numbers are now."""
    files = receipt["submissions"]
    _head(view, say.accepted(receipt), f"Terbit sebagai versi data {receipt['snapshot']}.", until="Sudah dimuat")
    if view:
        verdicts.onward(onward(view, files))
    heading("Hasil per berkas", "Yang belum diterima menunggu kiriman perbaikan atau jawaban")
    verdicts.files(files, below=partial(returning.of_loaded, view), loaded=True)
    returning.questions_of(view, files)
    if st.button("Unggah yang lain"):
        _open(None)

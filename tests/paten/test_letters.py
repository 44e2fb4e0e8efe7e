"""Letters: who gets one, who does not, what it says, and that both forms say the same."""

import io
import re
import shutil
from collections import Counter
from datetime import date
from pathlib import Path

import docx
import pandas as pd
import pypdf
import pytest
from docx.oxml.ns import qn
from house_words import ALONE, refused
from offices import AS_OF, BATU, KAB, KOTA, tick, volume, write_csv

from etl import decide
from etl.__main__ import main
from etl.errors import UserError
from paten import warehouse
from paten.briefing.package import TemplateError
from paten.letters import build, ladder, printed, word
from paten.letters.content import CLARIFICATION, KINDS, REMINDER, Letter, NoLetter
from paten.letters.ladder import Contact, Step
from paten.view import PROVINCE, View

GOLDEN = Path(__file__).parent / "golden"
AUGUST, SEPTEMBER, OCTOBER = (date(2026, month, 1) for month in (8, 9, 10))
STEPS = (
    Step(1, "pesan", "Pesan singkat", ""),
    Step(2, "telepon", "Telepon", ""),
    Step(3, "surat", "Surat Kepala Biro", "Kepala Biro"),
    Step(4, "surat", "Surat a.n. Gubernur", "a.n. Gubernur Jawa Timur Sekretaris Daerah"),
)


# --- the ladder ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "following", "last"),
    [
        ([], "Pesan singkat", None),
        (["WhatsApp 9 November 2026"], "Telepon", "WhatsApp"),
        (["pesan singkat 9 November"], "Telepon", "pesan singkat"),
        (["Pesan 9 November 2026"], "Telepon", "Pesan"),
        (["surel 9 November 2026"], "Telepon", "surel"),
        (["telepon 9 November"], "Surat Kepala Biro", "telepon"),
        (["rapat 9 November 2026"], "Surat Kepala Biro", "rapat"),
        (["telepon 9 November", "WhatsApp 12 November"], "Surat Kepala Biro", "telepon"),
        (["surat 9 November"], "Surat a.n. Gubernur", "surat"),
        (["surat Kepala Biro 12 November 2026"], "Surat a.n. Gubernur", "surat Kepala Biro"),
        (["surat kepala biro 12 November 2026"], "Surat a.n. Gubernur", "surat kepala biro"),
        (["surat a.n. Gubernur 20 November 2026"], None, "surat a.n. Gubernur"),
        (["telepon 9 November", "surat permintaan klarifikasi 12 November"], "Surat Kepala Biro", "telepon"),
        (["surat undangan 9 November"], "Pesan singkat", None),
        (["kabag rapat di Surabaya", "telepon 31 Februari"], "Pesan singkat", None),
    ],
)
def test_only_the_step_after_the_highest_one_is_offered(said, following, last):
    contacts = [one for one in (ladder.contact(each, AS_OF) for each in said) if one]
    stands = ladder.standing(STEPS, contacts)
    assert (stands.next and stands.next.name) == following
    assert (stands.last and stands.last.means) == last


def test_a_day_without_a_year_is_the_last_one_before_it_was_recorded():
    assert ladder.contact("telepon 28 Desember", date(2027, 1, 4)) == Contact("telepon", date(2026, 12, 28))
    assert ladder.contact("telepon 4 Januari", date(2027, 1, 4)) == Contact("telepon", date(2027, 1, 4))


def test_while_a_promise_waits_nothing_is_next():
    stands = ladder.standing(STEPS, [Contact("telepon", AS_OF)], date(2026, 12, 1))
    assert stands.next is None and stands.promised == date(2026, 12, 1)


def test_every_way_that_can_be_recorded_can_be_read_again():
    for way in ladder.means(STEPS):
        assert ladder.contact(f"{way} 9 November 2026", AS_OF) == Contact(way, date(2026, 11, 9))


def test_a_letter_is_recorded_with_the_one_who_signed(letters):
    with pytest.raises(UserError, match="Sebut surat yang mana"):
        decide.declare(letters.folder, KOTA, "contact", "surat 12 November 2026", "pengingat", "Analis Biro")


# --- three offices: one never reported, one stopped, one has questions -----------------------------------------------


@pytest.fixture(scope="module")
def letters(few_places, tmp_path_factory):
    """A folder in which Kab. Malang never reported, Kota Probolinggo did until August, Kota Batu has open questions."""
    made = few_places.copy(tmp_path_factory.mktemp("letters") / "data")
    probolinggo = [f"{KOTA}.0{number}" for number in range(1, 6)]
    august = {"period": "2026-08"}
    files = [
        made.inbox("2026-09-07", "layanan", [volume(one, **august) for one in probolinggo]),
        made.inbox("2026-09-07", "kepatuhan", [tick(one, **august) for one in probolinggo]),
        made.inbox("2026-10-09", "layanan", [volume("35.79.01", completed="1,234", period="2026-09")], BATU),
        made.inbox("2026-11-09", "layanan", [volume("35.79.01"), volume("35.79.02", completed="2,512")], BATU),
        made.inbox("2026-11-09", "kepatuhan", [tick(f"{BATU}.0{number}") for number in (1, 2, 3)], BATU),
    ]
    calendar = made.root / "office" / "reference" / "calendar.csv"
    lines = [{"report_type": kind, "starts_on": "2026-08-01", "valid_from": ""} for kind in ("layanan", "kepatuhan")]
    write_csv(calendar, lines)
    for at, about, question, value in (
        ("2026-10-12 09:00:00", KOTA, "contact", "WhatsApp 12 Oktober 2026"),
        ("2026-11-12 09:00:00", KOTA, "contact", "telepon 12 November"),
        ("2026-11-12 09:01:00", KOTA, "promise", "2026-11-20"),
        ("2026-11-12 10:00:00", KAB, "contact", "surat Kepala Biro 12 November 2026"),
    ):
        made.written_answer(at, about, question, value)
    made.load(*files)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATEN_DATA", str(made.root))
        yield made


def view(region: str, period: date = OCTOBER) -> View:
    return View(warehouse.current(), (PROVINCE,), region, period)


def letter(region: str, kind: str, period: date = OCTOBER) -> Letter:
    return build.letter(view(region, period), kind)


def in_word(content: bytes) -> str:
    """The text of a document as it is read: header, then body with its tables, a line a paragraph."""
    paper = docx.Document(io.BytesIO(content))
    roots = [paper.sections[0].header._element, paper.element.body]
    told = [
        "".join(piece.text or "" if piece.tag == qn("w:t") else "\t" for piece in one.iter(qn("w:t"), qn("w:tab")))
        for root in roots
        for one in root.iter(qn("w:p"))
    ]
    return "\n".join(told).strip() + "\n"


def words(text: str) -> Counter:
    return Counter(text.casefold().split())


def in_pdf(content: bytes) -> str:
    """The text of a printed letter, without the foot of its pages."""
    said = " \n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)
    said = re.sub(r"Halaman \d+ dari \d+", " ", said.replace("\xa0", " "))
    return re.sub(r"Pantau PATEN Jawa Timur · [^\n]*kode \w+", " ", said)


CASES = [(KOTA, REMINDER), (KAB, REMINDER), (BATU, CLARIFICATION)]


@pytest.mark.parametrize(("region", "kind"), CASES)
def test_the_words_of_each_letter(letters, region, kind):
    assert in_word(word.docx(letter(region, kind))) == (GOLDEN / f"{region}_{kind}.txt").read_text(encoding="utf-8")


def test_the_words_of_thanks_are_facts_and_short(letters):
    text = build.thanks(view(KOTA, AUGUST))
    assert text + "\n" == (GOLDEN / f"{KOTA}_apresiasi.txt").read_text(encoding="utf-8")
    assert len(text) <= 900
    for region, period in ((KOTA, OCTOBER), (BATU, OCTOBER), (KAB, OCTOBER)):
        with pytest.raises(NoLetter, match="belum seluruhnya lengkap dan tepat waktu"):
            build.thanks(view(region, period))


@pytest.mark.parametrize(("region", "kind"), CASES)
def test_both_forms_say_the_same_and_are_the_same_bytes_each_time(letters, region, kind):
    made = letter(region, kind)
    paper, print_out = word.docx(made), printed.pdf(made)
    on_paper = words(in_pdf(print_out))
    banners = len(pypdf.PdfReader(io.BytesIO(print_out)).pages) - 1 if made.banner else 0
    assert on_paper == words(in_word(paper)) + words(f"{made.banner} " * banners)
    assert printed.pdf(letter(region, kind)) == print_out
    assert word.docx(letter(region, kind)) == paper


@pytest.mark.parametrize(("region", "kind"), CASES)
def test_number_day_name_and_signature_are_left_to_people(letters, region, kind):
    lines = in_word(word.docx(letter(region, kind))).splitlines()
    assert "Surabaya," in lines
    assert lines[lines.index("Nomor") + 1 : lines.index("Nomor") + 4] == [":", "", "Sifat"]
    signed = next(number for number, line in enumerate(lines) if line.endswith("DAERAH,"))
    assert lines[signed + 1] == "Tembusan:"
    assert not re.search(r"NIP|\bDr[s.]", "\n".join(lines))


def test_nobody_is_reminded_of_a_report_that_came(letters):
    for region, period in ((BATU, OCTOBER), (KOTA, AUGUST)):
        with pytest.raises(NoLetter, match="Tidak ada laporan"):
            letter(region, REMINDER, period)
    september = build.case(view(BATU, SEPTEMBER))  # its services came and are held, its compliance did not come
    called = september.row._replace(contacts=[{"answer": "telepon 9 November", "at": pd.Timestamp(AS_OF)}])
    said = build._reminder(build.replace(september, row=called))
    assert [row[1:3] for row in said.table.rows] == [
        ("Layanan dan kepatuhan", "Agustus 2026"),
        ("Kepatuhan", "September 2026"),
    ]
    assert not any("terakhir" in point for point in said.points)


def test_what_is_held_or_returned_is_asked_about_once(letters):
    rows = letter(BATU, CLARIFICATION).table.rows
    assert [where.split(",")[0] for _, where, _, _ in rows] == ["Oktober 2026", "Oktober 2026", "September 2026"]
    assert "belum memuat 1 dari 3 kecamatan: Junrejo." in rows[0][2], "Bumiaji has a row that waits for an answer"
    september = build.case(view(BATU, SEPTEMBER))
    unasked = build.replace(september, row=september.row._replace(questions=None))
    assert "kami terima 9 Oktober 2026, tetapi belum dapat dihitung" in build._things(unasked)[0][1]


def test_without_an_act_nobody_is_called_late_and_no_rule_is_cited(letters):
    made = letter(KOTA, REMINDER)
    said = " ".join(made.points)
    assert "sampai dengan 25 November 2026" in said and "belum kami terima" in said
    assert not re.search(r"terlambat|paling lambat|tenggat|batas waktu|[Mm]enurut (Peraturan|Surat|Keputusan)", said)


def test_the_act_that_sets_the_day_is_named(letters, tmp_path):
    case = build.case(view(KOTA))
    row = case.row._replace(basis="Surat Edaran Gubernur Nomor 1 Tahun 2026")
    made = build._reminder(build.replace(case, row=row))
    assert "Menurut Surat Edaran Gubernur Nomor 1 Tahun 2026, laporan Oktober 2026 disampaikan paling lambat 10" in (
        " ".join(made.points)
    )


def test_the_step_before_is_named_and_the_next_office_signs(letters):
    first, second = letter(KOTA, REMINDER), letter(KAB, REMINDER)
    assert first.before.startswith("Hal ini sebelumnya telah disampaikan lewat telepon pada 12 November 2026.")
    assert "20 November 2026" in first.before, "the promise that was not kept"
    assert first.signer[0].startswith("KEPALA BIRO") and first.addressee[0].startswith("Yth. Sekretaris Daerah Kota")
    assert "surat Kepala Biro tanggal 12 November 2026" in second.before
    assert second.signer == ("a.n. GUBERNUR JAWA TIMUR", "SEKRETARIS DAERAH,")
    assert second.addressee[0] == "Yth. Bupati Malang" and not second.letterhead.bureau


def test_what_is_not_its_turn_is_refused_with_the_step_that_is(letters):
    case = build.case(view(KOTA))
    silent = build.replace(case, row=case.row._replace(contacts=None, waiting=False))
    with pytest.raises(NoLetter, match="Langkah berikutnya pesan singkat; belum ada yang dicatat"):
        build._reminder(silent)
    with pytest.raises(NoLetter, match="bukan kode kabupaten/kota"):
        letter("35.74.01", REMINDER)


@pytest.mark.parametrize(("region", "kind"), CASES)
def test_no_word_that_its_readers_would_refuse(letters, region, kind):
    for line in in_word(word.docx(letter(region, kind))).splitlines():
        assert not refused(line)
        assert not ALONE.search(re.sub(r"(Bupati|Wali Kota) ", "Kota ", line)), line


def test_simulated_numbers_say_so_on_every_page(letters):
    made = build.replace(letter(BATU, CLARIFICATION), banner="SIMULASI, bukan surat resmi")
    pages = pypdf.PdfReader(io.BytesIO(printed.pdf(made))).pages
    assert len(pages) == 2 and all("SIMULASI, bukan surat resmi" in page.extract_text() for page in pages)
    paper = docx.Document(io.BytesIO(word.docx(made)))
    assert paper.sections[0].header.paragraphs[0].text == "SIMULASI, bukan surat resmi"
    assert not letter(BATU, CLARIFICATION).banner


@pytest.fixture
def own_template(letters):
    place = letters.root / "office" / "templates"
    place.mkdir(parents=True)
    yield place / "surat.docx"
    shutil.rmtree(place)


def test_an_office_replaces_the_template_and_is_told_what_is_wrong_with_it(letters, own_template):
    paper = docx.Document(str(printed.TEMPLATES / "surat.docx"))
    paper.paragraphs[0].insert_paragraph_before("Lambang daerah")
    paper.save(str(own_template))
    assert in_word(word.docx(letter(KOTA, REMINDER))).startswith("Lambang daerah")
    own_template.write_bytes(b"bukan dokumen")
    with pytest.raises(TemplateError, match="surat.docx"):
        word.docx(letter(KOTA, REMINDER))
    own_template.with_suffix(".typ").write_text("#letter.nothing", encoding="utf-8")
    with pytest.raises(TemplateError, match="surat.typ tidak dapat dipakai"):
        printed.pdf(letter(KOTA, REMINDER))


def test_the_command_writes_both_forms_or_says_why_not(letters, tmp_path, capsys):
    assert main(["letter", KOTA, "--out", str(tmp_path)]) == 0
    assert '--question contact "surat Kepala Biro TANGGAL"' in capsys.readouterr().out
    assert main(["letter", KOTA, "--kind", "apresiasi", "--period", "2026-08", "--out", str(tmp_path)]) == 0
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == [f"{KOTA}_apresiasi.txt", f"{KOTA}_pengingat.docx", f"{KOTA}_pengingat.pdf"]
    assert main(["letter", BATU, "--kind", "pengingat", "--out", str(tmp_path)]) == 2
    assert "Tidak ada laporan Oktober 2026 dari Kota Batu yang perlu diingatkan" in capsys.readouterr().err
    assert set(KINDS) == {"pengingat", "klarifikasi", "apresiasi"}

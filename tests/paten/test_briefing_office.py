"""Slides and nota dinas: all of the Briefing is in them, native, within the page, and templates may be replaced."""

import io
import re
import time
import zipfile
from dataclasses import replace
from functools import cache
from html import unescape

import docx
import pptx
import pytest
from crowded_briefing import GAPS, PERIOD, crowded
from docx.oxml.ns import qn
from office_program import converted, needs_office
from pptx.util import Inches
from pypdf import PdfReader

from paten import warehouse
from paten.briefing import build, content, measure
from paten.briefing.content import Briefing
from paten.briefing.letterhead import SIMULATED
from paten.briefing.nota import nota
from paten.briefing.package import TEMPLATES, TemplateError
from paten.briefing.slides import slides
from paten.briefing.templates import slide_deck, word_paper
from paten.periods import add_months
from paten.view import PROVINCE, View

SHAPES = {
    "three": (3, "kabupaten_kota"),
    "eight": (8, "kabupaten_kota"),
    "many": (33, "kabupaten_kota"),
    "province": (38, "provinsi"),
}

# The province, those that report, 33 and 31 kecamatan of which nothing is known, and single kecamatan.
REAL = ("35", "35.12", "35.74", "35.75", "35.79", "35.07", "35.78", "35.74.03", "35.07.01")


@cache
def briefing(shape: str) -> Briefing:
    return crowded(*SHAPES[shape])


@cache
def deck_of(shape: str) -> bytes:
    return slides(briefing(shape))


@cache
def paper_of(shape: str) -> bytes:
    return nota(briefing(shape))


def open_deck(file: bytes) -> pptx.presentation.Presentation:
    return pptx.Presentation(io.BytesIO(file))


def shown(slide: pptx.slide.Slide) -> str:
    """All that an audience reads on a slide, chart names and values too."""
    said = []
    for shape in slide.shapes:
        if shape.has_text_frame:
            said.append(shape.text_frame.text)
        elif shape.has_table:
            said += [cell.text for row in shape.table.rows for cell in row.cells]
        elif shape.has_chart:
            said += [str(one) for one in shape.chart.plots[0].categories]
    return "\n".join(said)


def on_slides(file: bytes) -> str:
    return "\n".join(shown(slide) for slide in open_deck(file).slides)


def in_notes(file: bytes) -> str:
    return "\n".join(slide.notes_slide.notes_text_frame.text for slide in open_deck(file).slides)


def in_word(file: bytes) -> str:
    paper = docx.Document(io.BytesIO(file))
    section = paper.sections[0]
    roots = (paper.element, section.header._element, section.footer._element)
    paragraphs = [p for root in roots for p in root.iter(qn("w:p"))]
    return "\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in paragraphs)


def figures(of: Briefing) -> list[str]:
    """Every figure and every place of a Briefing, and the sentences that carry them."""
    told = [of.finding, of.good, of.stamp.words, of.head, SIMULATED, of.satisfaction.said]
    told += [part for fact in of.facts for part in (fact.label, fact.value, fact.change, fact.coverage)]
    told += [place.name for place in of.places.rows]
    told += [part for peer in (of.peers.rows if of.peers else ()) for part in (peer.label, peer.value, peer.words)]
    told += [part for decision in of.decisions for part in (decision.who, decision.what, decision.by)]
    told += [of.trend.title, of.trend.said] if of.trend else []
    told += [of.record.title, of.places.title, of.needs.title]
    return [*told, *(score.name for score in of.satisfaction.scores), *of.questions, *of.unknown, *of.source]


@pytest.mark.parametrize("shape", SHAPES)
def test_every_figure_and_every_place_is_on_the_slides_and_in_the_nota_dinas(shape):
    of = briefing(shape)
    slide_text, word_text = on_slides(deck_of(shape)), in_word(paper_of(shape))
    assert [said for said in figures(of) if said not in slide_text] == []
    assert [said for said in figures(of) if said not in word_text] == []
    lists = [line for lines in (of.basis, of.signals, of.changes, of.contacts) for line in lines.rows]
    assert [line.text for line in lists if line.text not in word_text] == []
    assert [line.text for line in lists if line.text not in slide_text + in_notes(deck_of(shape))] == []


def test_slides_and_nota_dinas_of_real_regions_say_what_their_briefing_says(small_demo):
    """The briefings themselves are held to the marts in test_briefing_content.py."""
    with warehouse.reading(small_demo):
        view = View(warehouse.current(), (PROVINCE,), PROVINCE, PERIOD)
        real = [build.briefing(view.at(region=code)) for code in REAL]
    for of in real:
        on_slides_of, in_word_of = written(slides(of), "ppt/slides/", "ppt/charts/"), written(nota(of), "word/")
        wanted = [said for said in figures(of) if said]
        assert [said for said in wanted if said not in on_slides_of] == [], of.label
        assert [said for said in wanted if said not in in_word_of] == [], of.label


def written(file: bytes, *folders: str) -> str:
    """All texts and chart values below folders of a package: faster than opening it."""
    with zipfile.ZipFile(io.BytesIO(file)) as package:
        names = [name for name in package.namelist() if name.startswith(folders) and name.endswith(".xml")]
        parts = [package.read(name).decode() for name in names]
    return "\n".join(unescape(said) for part in parts for said in re.findall(r"<[acw]:[tv](?: [^>]*)?>([^<]*)<", part))


@pytest.mark.parametrize("shape", SHAPES)
def test_every_slide_has_title_stamp_number_simulation_and_notes_and_keeps_within_its_edges(shape):
    made = open_deck(deck_of(shape))
    assert 6 <= len(made.slides) <= 8
    foot = Inches(6.95)
    for slide in made.slides:
        assert slide.shapes.title.text_frame.text
        text = shown(slide)
        assert SIMULATED in text and briefing(shape).stamp.words in text
        assert slide.shapes._spTree.findall(".//" + qn_a("fld"))[0].get("type") == "slidenum"
        assert briefing(shape).stamp.words in slide.notes_slide.notes_text_frame.text
        for shape_ in slide.shapes:
            high = sum(row.height for row in shape_.table.rows) if shape_.has_table else shape_.height
            assert shape_.left >= 0 and shape_.left + shape_.width <= made.slide_width
            assert shape_.is_placeholder or shape_.top + high <= foot, f"{slide.shapes.title.text}: {shape_.name}"


def qn_a(name: str) -> str:
    return "{http://schemas.openxmlformats.org/drawingml/2006/main}" + name


def test_the_trend_is_an_editable_chart_with_gaps_and_its_usual_range():
    charts = [shape.chart for slide in open_deck(deck_of("many")).slides for shape in slide.shapes if shape.has_chart]
    own, upper, lower = (
        next(chart for chart in charts if [one.name for one in chart.plots[0].series][1:2] == ["Rentang biasa, atas"])
        .plots[0]
        .series
    )
    wanted = [month.value for month in briefing("many").trend.months]
    assert list(own.values) == wanted and [number for number, value in enumerate(own.values) if value is None] == [
        *GAPS
    ]
    assert set(upper.values) == {1300.0} and set(lower.values) == {900.0}
    assert all(chart.part.chart_workbook.xlsx_part is not None for chart in charts)
    years = [chart for chart in charts if len(chart.plots[0].series) == 1 and len(chart.plots[0].categories) == 12]
    assert [tuple(chart.plots[0].series[0].values) for chart in years] == [
        fact.trend for fact in briefing("many").facts
    ]


def test_each_bar_of_a_requirement_is_the_whole_and_says_of_how_many():
    charts = [shape.chart for slide in open_deck(deck_of("many")).slides for shape in slide.shapes if shape.has_chart]
    bars = next(chart for chart in charts if chart.plots[0].series[0].name == "Belum terpenuhi").plots[0]
    needs = briefing("many").needs.rows[: len(list(bars.categories))]
    assert list(bars.categories) == [f"{one.name}: {one.lacking} dari {one.total}" for one in needs]
    whole = [sum(values) for values in zip(*(one.values for one in bars.series), strict=True)]
    assert whole == [one.total for one in needs]


def test_what_a_regency_lacks_is_not_cut_on_the_slide_of_the_province():
    of = briefing("province")
    lacking = "18 kecamatan: peraturan pelimpahan belum ada"
    rows = tuple(replace(row, missing=lacking) for row in of.places.rows)
    text = on_slides(slides(replace(of, places=replace(of.places, rows=rows))))
    assert text.count("18 kec.: peraturan pelimpahan") == len(rows)


def test_the_type_of_the_templates_is_on_every_computer_and_text_is_measured_with_it():
    assert slide_deck.theme().count('typeface="Arial"') == 2 and 'w:name="Arial"' in str(word_paper._parts())
    assert measure.width("lima", 10, bold=True) == pytest.approx((278 + 278 + 889 + 556) / 100)  # Arial Bold, published


def test_without_peers_the_development_since_the_beginning_is_drawn_with_its_projection():
    counts = tuple(
        content.Count(add_months(PERIOD, number - 40), number, number // 2, number // 3) for number in range(41)
    )
    ahead = (content.Ahead(add_months(PERIOD, 1), 12, 14, 17),)
    curve = content.Curve(
        "Empat belas kecamatan beroperasi", "38 kecamatan", counts, ahead, 38, "Bulan depan 14.", "Garis"
    )
    made = open_deck(slides(replace(briefing("province"), peers=None, curve=curve)))
    assert made.slides[5].shapes.title.text_frame.text == curve.title
    series = next(shape for shape in made.slides[5].shapes if shape.has_chart).chart.plots[0].series
    drawn = {one.name: [value for value in one.values if value is not None] for one in series}
    assert drawn["Beroperasi"] == [one.operating for one in counts] and drawn["Proyeksi"] == [14]
    assert curve.said in in_word(nota(replace(briefing("province"), curve=curve)))


def test_notes_carry_the_definitions_and_what_the_slides_had_to_leave_out():
    notes = in_notes(deck_of("many"))
    assert [said for _, said in briefing("many").meanings if said not in notes] == []
    assert [need.name for need in briefing("many").needs.rows if f"{need.name}: " not in notes] == []
    assert "8 syarat lain ada di catatan pembicara" in on_slides(deck_of("many"))


def test_the_nota_dinas_leaves_number_day_and_signature_to_people():
    paper = docx.Document(io.BytesIO(paper_of("province")))
    head = {row.cells[0].text: row.cells[2].text for row in paper.tables[0].rows}
    assert list(head) == ["Yth.", "Dari", "Tembusan", "Tanggal", "Nomor", "Sifat", "Lampiran", "Hal"]
    assert head["Yth."] == "Gubernur Jawa Timur" and head["Sifat"] == "Terbatas"
    assert all(not head[name].strip("…") for name in ("Tanggal", "Nomor", "Tembusan"))
    assert paper.paragraphs[-1].text.strip("…") == "NIP "
    section = paper.sections[0]
    assert round(section.left_margin.mm) == 30 and round(section.page_width.mm) == 210
    assert "PAGE" in section.footer._element.xml and "NUMPAGES" in section.footer._element.xml
    heads = [table._tbl.findall(".//" + qn("w:tblHeader")) for table in paper.tables[1:]]
    assert heads and all(len(found) == 1 for found in heads)


def test_without_simulated_data_nothing_says_so():
    real = crowded(3, simulated=False)
    assert "SIMULASI" not in on_slides(slides(real)) + in_notes(slides(real)) + in_word(nota(real))


def test_where_nothing_was_reported_no_chart_is_empty():
    bare = crowded(3)
    unknown = tuple(replace(fact, value="–", trend=(None,) * 12) for fact in bare.facts)
    empty = replace(bare.satisfaction, scores=())
    bare = replace(bare, facts=unknown, trend=None, peers=None, satisfaction=empty, needs=replace(bare.needs, rows=()))
    made = open_deck(slides(bare))
    assert not [shape for slide in made.slides for shape in slide.shapes if shape.has_chart]
    assert bare.satisfaction.said in in_word(nota(bare)) and len(made.slides) <= 8


def test_the_same_briefing_gives_the_same_bytes():
    first = slides(briefing("three")), nota(briefing("three"))
    time.sleep(1.1)  # workbooks behind charts hold the second of their making
    assert (slides(briefing("three")), nota(briefing("three"))) == first


# --- templates -------------------------------------------------------------------------------------------------------


def test_the_templates_that_come_along_are_those_that_are_written():
    assert (TEMPLATES / "paparan.pptx").read_bytes() == slide_deck.written()
    assert (TEMPLATES / "nota-dinas.docx").read_bytes() == word_paper.written()


def test_an_office_puts_its_own_templates_in_their_place(tmp_path):
    own = pptx.Presentation(TEMPLATES / "paparan.pptx")
    own.slide_layouts.get_by_name("Isi").placeholders[0].top = Inches(0.2)
    own.save(tmp_path / "paparan.pptx")
    made = open_deck(slides(briefing("three"), tmp_path / "paparan.pptx"))
    assert made.slides[1].shapes.title.top == Inches(0.2)
    paper = docx.Document(TEMPLATES / "nota-dinas.docx")
    paper.sections[0].left_margin = Inches(2)
    paper.paragraphs[2].insert_paragraph_before("Motto kantor")
    paper.save(tmp_path / "nota-dinas.docx")
    written = docx.Document(io.BytesIO(nota(briefing("three"), tmp_path / "nota-dinas.docx")))
    assert written.sections[0].left_margin == Inches(2)
    assert [one.text for one in written.paragraphs[:4]].count("Motto kantor") == 1


def test_a_template_that_cannot_be_used_is_answered_with_a_sentence(tmp_path):
    own = pptx.Presentation(TEMPLATES / "paparan.pptx")
    own.slide_layouts.get_by_name("Dua kolom").name = "Lain"
    held = own.slide_layouts.get_by_name("Isi").placeholders[1]._element
    held.getparent().remove(held)
    own.save(tmp_path / "paparan.pptx")
    with pytest.raises(TemplateError, match="Dua kolom; kotak Pengantar pada tata letak Isi"):
        slides(briefing("three"), tmp_path / "paparan.pptx")
    paper = docx.Document(TEMPLATES / "nota-dinas.docx")
    paper.styles["Butir"].delete()
    paper.save(tmp_path / "nota-dinas.docx")
    with pytest.raises(TemplateError, match="tidak memuat gaya Butir"):
        nota(briefing("three"), tmp_path / "nota-dinas.docx")
    paper.sections[0].footer.paragraphs[0].text = ""
    paper.save(tmp_path / "nota-dinas.docx")
    with pytest.raises(TemplateError, match=r"tidak memuat tanda \{\{cap\}\}"):
        nota(briefing("three"), tmp_path / "nota-dinas.docx")
    (tmp_path / "rusak.pptx").write_text("bukan salindia")
    (tmp_path / "rusak.docx").write_bytes(b"PK\x03\x04rusak")
    with zipfile.ZipFile(tmp_path / "lain.docx", "w") as other:
        other.writestr("a.txt", "a")
    for name, make in (("rusak.pptx", slides), ("rusak.docx", nota), ("lain.docx", nota), ("tak-ada.docx", nota)):
        with pytest.raises(ValueError, match=f"Templat {name} (bukan berkas|tidak dapat dibaca)"):
            make(briefing("three"), tmp_path / name)


# --- LibreOffice -----------------------------------------------------------------------------------------------------


@needs_office
def test_libreoffice_opens_slides_and_nota_dinas_of_three_regions(tmp_path):
    shapes = ("three", "many", "province")
    files = []
    for shape in shapes:
        files += [tmp_path / f"{shape}-s.pptx", tmp_path / f"{shape}-n.docx"]
        files[-2].write_bytes(deck_of(shape))
        files[-1].write_bytes(paper_of(shape))
    made = iter(converted(files, tmp_path / "out"))
    for shape in shapes:
        deck, paper = PdfReader(next(made)), PdfReader(next(made))
        assert len(deck.pages) == len(open_deck(deck_of(shape)).slides)
        assert all(SIMULATED in page.extract_text() for page in (*deck.pages, *paper.pages))
        assert f"Halaman 2 dari {len(paper.pages)}" in paper.pages[1].extract_text()

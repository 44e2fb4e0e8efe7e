"""Any layout in any look is read exactly: recaps made at random from numbers that are known."""

import random
import re

import pytest
from free_form import Read
from recaps import (
    layouts,
    layouts_in_haste,
    layouts_in_more_haste,
    layouts_more,
    layouts_of_checks,
    layouts_of_keys,
    layouts_of_parts,
    layouts_of_splits,
)
from recaps.page import before
from recaps.report import Key, Report
from recaps.style import Style

from etl.read.free.vocabulary import Vocabulary
from paten.numbers import number

LAYOUTS = [
    layouts.one_kecamatan, layouts.kecamatan_by_services, layouts.services_by_kecamatan, layouts.kecamatan_by_blocks,
    layouts.services_by_blocks, layouts.services_by_months, layouts.kecamatan_as_headings,
    layouts.kecamatan_beside_services, layouts.table_for_each_kecamatan, layouts.table_for_each_measure,
    layouts_more.sheet_for_each_kecamatan, layouts_more.sheet_for_each_month, layouts_more.sheet_for_each_service,
    layouts_more.up_to_now, layouts_more.parts_and_their_sum, layouts_more.long_list, layouts_more.measures_downwards,
    layouts_more.months_downwards, layouts_of_parts.desa_of_a_kecamatan, layouts_of_parts.men_and_women_below_services,
    layouts_of_parts.two_tables_side_by_side, layouts_of_parts.survey_of_one_kecamatan,
    layouts_of_parts.survey_of_all_kecamatan, layouts_of_checks.checklist_of_one_kecamatan,
    layouts_of_checks.checklist_ticked, layouts_of_checks.requirements_by_kecamatan,
    layouts_of_checks.kecamatan_by_requirements, layouts_of_keys.signs_by_kecamatan,
    layouts_of_keys.last_month_beside_this, layouts_of_keys.signs_over_ticks, layouts_of_keys.verified_by_a_team,
    layouts_in_haste.list_without_headers, layouts_in_haste.forms,
    layouts_in_haste.three_lines_of_headers, layouts_in_haste.desa_across, layouts_in_haste.days_of_a_month,
    layouts_in_haste.weeks_without_their_sum, layouts_in_haste.quarter_of_months,
    layouts_in_haste.sheets_and_their_recap, layouts_in_haste.kelurahan_below_kecamatan,
    layouts_in_haste.two_kinds_below_each_other, layouts_in_more_haste.lines_in_one_cell,
    layouts_in_more_haste.pairs_beside_each_other, layouts_in_more_haste.one_row_of_numbers,
    layouts_in_more_haste.blocks_of_measures, layouts_in_more_haste.two_measures_and_no_lines,
    layouts_of_splits.parts_over_measures, layouts_of_splits.parts_below_services,
    layouts_of_splits.single_applications,
]  # fmt: skip
DRAWN = 8  # of each layout
MISREAD = {  # once
    layouts_of_parts.men_and_women_below_services: (1115, 2149, 2522),
    layouts_more.measures_downwards: (2425, 2617, 60149, 70296),
    layouts_more.long_list: (2296,),
    layouts_of_parts.two_tables_side_by_side: (2487,),
    layouts_of_keys.last_month_beside_this: (1025, 2103, 2193, 2275, 20019),
    layouts_of_keys.signs_by_kecamatan: (2812,),
    layouts_of_keys.signs_over_ticks: (30100, 60600),
    layouts_of_checks.requirements_by_kecamatan: (10127, 10237, 11501),
    layouts_in_haste.forms: (10615,),
    layouts_of_checks.checklist_of_one_kecamatan: (20001, 20296),
    layouts_in_haste.days_of_a_month: (11224,),
}


def found(words: Vocabulary, read: Read, office: str) -> dict[Key, float | str | None]:
    """What was read, by code; None where it is asked about."""
    numbers = {}
    for held in (read.facts, read.asked):
        for cell, told in held.items():
            place, _, rest = told.partition(", ")
            service, month, measure = rest.rsplit(", ", 2)
            code = next((one for one in words.codes("region", place) if one.startswith(office)), place)
            when = int(month[5:]) if re.fullmatch(r"2026-\d\d", month) else 0
            axes = ("requirement",) if measure == "status" else ("service", "unsur")
            items = [one for axis in axes for one in words.codes(axis, service)]
            key = (code, next(iter(items), service), when, measure)
            numbers[key] = _value(read, cell, measure) if held is read.facts else None
    return numbers


def _value(read: Read, cell: str, measure: str) -> float | str | None:
    """A number; of a checklist the mark, and what it stands below."""
    if measure != "status":
        return number(read.values[cell])
    return read.values[cell] + (f" below {read.states[cell]}" if cell in read.states else "")


def differs(words: Vocabulary, made: Report, read: Read) -> dict[Key, tuple[float | str | None, float | str | None]]:
    """What should be read and what is, where they are not the same."""
    got = found(words, read, made.office)
    keys = made.numbers.keys() | got.keys()
    return {key: (made.numbers.get(key), got.get(key)) for key in keys if made.numbers.get(key) != got.get(key)}


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
def test_a_recap_is_read_to_the_last_number_however_it_looks(words, layout):
    wrong = {}
    for seed in [*range(DRAWN), *MISREAD.get(layout, ())]:
        chance = random.Random(seed)
        style = Style(chance)
        made, pages, file = layout(chance, style)
        sheets = [page.grid(at) for at, page in enumerate([*before(style), *pages], 1)]
        read = Read(words, *sheets, file=file)
        if different := differs(words, made, read):
            wrong[seed] = (sorted(style.habits), dict(list(different.items())[:3]))
    assert not wrong

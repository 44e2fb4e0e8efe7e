"""One kecamatan in words: each step on its own evidence, and nothing claimed that no report says."""

from datetime import date

import pandas as pd
import pytest

from paten.say import profile, service

OCTOBER = date(2026, 10, 1)
SHORT = {"T5": "Tempat pengolahan data", "T6": "Tempat pengaduan"}
KECAMATAN = {
    "known": True,
    "stage": 2,
    "step_1": True,
    "step_2": True,
    "step_3": False,
    "step_4": True,
    "step_5": True,
    "since": "2026-03-01",
    "missing": ["M5", "T5", "T6"],
    "unreported": [],
    "legal_basis": "lengkap",
    "service": "berjalan",
    "state_as_of": "2026-10-01",
}
NONE = dict.fromkeys(("step_1", "step_2", "step_3", "step_4", "step_5"), False)
OPERATING = {"stage": 5, "step_3": True, "missing": []}


def row(**change):
    frame = pd.DataFrame([KECAMATAN | change])
    days = {name: pd.to_datetime(frame[name]) for name in ("since", "state_as_of")}
    return next(frame.assign(**days).itertuples())


def events(*made) -> pd.DataFrame:
    """(day, kind, milestone, number, ends_on, in_force) …"""
    columns = ["happened_on", "kind", "milestone", "number", "ends_on", "in_force"]
    frame = pd.DataFrame(made, columns=columns).assign(type=None)
    frame.loc[frame.number.notna(), "type"] = "Keputusan Bupati"
    return frame.assign(happened_on=pd.to_datetime(frame.happened_on), ends_on=pd.to_datetime(frame.ends_on))


def needs(*made) -> pd.DataFrame:
    """(code, group, status) …"""
    frame = pd.DataFrame(made, columns=["requirement_code", "group", "status"])
    return frame.assign(short=[SHORT.get(code, code) for code in frame.requirement_code])


HELD = events(
    ("2014-02-17", "tonggak", "M1", "98 Tahun 2014", None, True),
    ("2021-09-16", "tonggak", "M2", "55 Tahun 2021", "2025-12-31", False),
    ("2015-10-26", "tonggak", "M7", None, None, True),
    ("2024-11-01", "layanan", None, None, None, False),
)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({}, "Kec. Kedopok: tahap 2 dari 5, dilimpahkan; kurang tempat pengolahan data dan tempat pengaduan"),
        (OPERATING, "Kec. Kedopok: tahap 5 dari 5, beroperasi"),
        (OPERATING | {"legal_basis": "berakhir"}, "Kec. Kedopok: tahap 5 dari 5, beroperasi; dasar hukum berakhir"),
        ({"known": False}, "Kec. Kedopok: tahap belum diketahui; daftar peraturan belum diterima"),
        (
            NONE | {"stage": 0, "missing": ["M1"]},
            "Kec. Kedopok: tahap 0 dari 5; kurang tim teknis dan pemetaan kewenangan",
        ),
    ],
)
def test_the_finding_names_stage_and_what_is_lacking(change, words):
    assert profile.finding("Kec. Kedopok", row(**change), SHORT) == words


def test_the_lead_says_whether_it_serves_and_of_when_its_state_is():
    assert profile.lead(row(), OCTOBER) == "Melayani menurut laporan 12 bulan terakhir; dasar hukum lengkap."
    old = profile.lead(row(state_as_of="2026-07-01", service="belum_dilaporkan"), OCTOBER)
    assert old.startswith("Belum ada laporan yang memuat layanan") and old.endswith("keadaan per Juli 2026.")
    assert profile.lead(row(state_as_of=None), OCTOBER).endswith("Syaratnya belum pernah dilaporkan.")


def test_the_chip_tells_a_missing_report_from_a_report_without_this_kecamatan():
    came = pd.DataFrame({"report_type": ["layanan"], "period": [pd.Timestamp(OCTOBER)], "timeliness": ["masuk"]})
    assert profile.chip(came, True, OCTOBER) == ("Laporan Oktober memuat kecamatan ini", "good")
    assert profile.chip(came, False, OCTOBER) == ("Laporan Oktober masuk tanpa kecamatan ini", "watch")
    silent = came.assign(timeliness="belum_lapor", outcome=None, due_on=pd.NaT)
    assert profile.chip(silent, False, OCTOBER) == ("Laporan Oktober 2026 belum masuk", "missing")


def test_each_step_stands_on_its_own_evidence():
    some = needs(("S1", "substantif", "belum"), ("T5", "teknis", "belum"), ("T6", "teknis", "belum_lapor"))
    made = profile.steps(row(), HELD, some)
    assert [step.mark for step in made] == ["done", "done", "next", "done", "done"]
    assert made[0].lines == ("Tim teknis dan pemetaan: Keputusan Bupati Nomor 98 Tahun 2014, 17 Februari 2014",)
    assert made[1].lines == ("Pelimpahan: berakhir 31 Desember 2025", "Syarat: 0 dari 1 terpenuhi")
    assert made[2].lines[-1] == "Syarat: 0 dari 2 terpenuhi, satu belum dilaporkan"
    assert made[4].lines == ("Peluncuran: 26 Oktober 2015", "Laporan pertama yang memuat layanan: November 2024")
    assert profile.steps_title(made, row()) == "Empat dari lima langkah terpenuhi; belum: siap"
    assert {step.mark for step in profile.steps(row(known=False), HELD, some)} == {"unknown"}
    none = profile.steps(row(**NONE), HELD, some)
    assert profile.steps_title(none, row(**NONE)) == "Belum ada langkah yang terpenuhi"


@pytest.mark.parametrize(
    ("made", "title"),
    [
        ([("S1", "substantif", "terpenuhi"), ("S2", "substantif", "tidak_berlaku")],
         "Semua syarat yang berlaku terpenuhi (1)"),
        ([("S1", "substantif", "terpenuhi"), ("T5", "teknis", "belum")],
         "1 dari 2 syarat yang berlaku terpenuhi; belum: tempat pengolahan data"),
        ([("S1", "substantif", "terpenuhi"), ("T5", "teknis", "belum_lapor")],
         "1 dari 2 syarat yang berlaku terpenuhi; satu belum dilaporkan"),
        ([("T5", "teknis", "belum_lapor")], "Pemenuhan syarat belum dilaporkan"),
    ],
)  # fmt: skip
def test_the_checklist_counts_only_what_applies(made, title):
    assert profile.checklist_title(needs(*made)) == title


def test_proof_origin_and_age_of_a_requirement():
    base = {"status": "terpenuhi", "type": None, "number": None, "evidence": "Foto bertanggal", "evidence_level": 2.0}
    base |= {"dated": pd.Timestamp("2015-06-25"), "file": "a.xlsx", "sheet": "Kepatuhan", "row": 33.0}
    base |= {"since": pd.Timestamp("2015-06-01"), "state_as_of": pd.Timestamp("2025-09-01")}
    one = next(pd.DataFrame([base]).itertuples())
    assert profile.proof(one) == ("Foto bertanggal", "25 Juni 2015 · dokumen atau tautan")
    assert profile.origin(one) == "a.xlsx · Kepatuhan · baris 33"
    assert profile.since(one, OCTOBER) == ("Jun 2015", "perlu ditegaskan ulang (per September 2025)")
    assert profile.since(one, date(2026, 9, 1))[1] == ""
    never = base | {"status": "belum", "since": pd.Timestamp("2010-01-01"), "evidence": None, "dated": pd.NaT}
    lacking = next(pd.DataFrame([never]).itertuples())
    assert (profile.proof(lacking), profile.since(lacking, date(2026, 9, 1))) == (("", ""), ("belum pernah ada", ""))
    unknown = next(pd.DataFrame([base | {"status": "belum_lapor", "file": None}]).itertuples())
    assert (profile.proof(unknown), profile.origin(unknown)) == (("", ""), "")


def test_events_say_when_an_act_ended():
    ended = next(events(("2025-12-31", "berakhir", "M2", "55 Tahun 2021", None, False)).itertuples())
    assert profile.event(ended)[1:] == ("Pelimpahan: masa berlaku berakhir", "Keputusan Bupati Nomor 55 Tahun 2021")
    told = [profile.event(one) for one in HELD.itertuples()]
    assert told[1][2] == "Keputusan Bupati Nomor 55 Tahun 2021 (sampai 31 Desember 2025)"
    assert told[3] == ("November 2024", "Laporan pertama yang memuat layanan", "")


def test_the_title_over_the_events_counts_all_that_are_listed():
    assert profile.events_title(HELD) == "Empat dokumen dan peristiwa bertanggal sejak 2014"
    assert profile.events_title(HELD[:0]) == "Belum ada dokumen bertanggal"


def of_month(*made) -> pd.DataFrame:
    """(name, months, requested, completed) …"""
    frame = pd.DataFrame(made, columns=["name", "months", "requested", "completed"])
    blank = {name: float("nan") for name in ("pending", "on_time", "complaints")}
    return frame.astype({"requested": float, "completed": float}).assign(**blank)


def test_a_month_without_report_is_unknown_and_a_reported_nought_is_nihil():
    idle = of_month(("KTP", 1, None, 0), ("KK", 1, None, 0))
    assert service.title(idle, True, OCTOBER) == "Layanan Oktober 2026: nihil"
    assert service.title(idle[:0], False, OCTOBER) == "Layanan Oktober 2026: belum dilaporkan"
    assert service.nihil(idle) == "Nihil: KTP dan KK."
    assert service.nihil(idle[:0]) == ""
    busy = of_month(("KTP", 1, None, 7), ("KK", 1, None, 3))
    assert service.title(busy, True, OCTOBER) == "10 berkas selesai dari dua layanan; terbanyak KTP"
    assert service.unreported(busy) == "Belum dilaporkan: permohonan, dalam proses, dan tepat waktu."
    asked = of_month(("KTP", 1, 7, None))
    assert service.title(asked, True, OCTOBER) == "7 permohonan dari satu layanan; terbanyak KTP"
    assert "tiga bulan sekaligus" in service.nothing(of_month(("KTP", 3, None, 7)))
    assert service.nothing(idle[:0]).endswith("bukan nol.")


def test_complaints_are_said_apart():
    assert service.complaints(None, OCTOBER) == "Pengaduan Oktober 2026: belum dilaporkan."
    assert service.complaints(0, OCTOBER) == "Pengaduan Oktober 2026: nihil."
    assert service.complaints(12, OCTOBER) == "Pengaduan Oktober 2026: 12."


def surveyed(**change) -> pd.DataFrame:
    base = {"name": "Waktu penyelesaian", "surveyed": 92, "scale": "skm-2017", "in_force": True, "ikm": 82.5833}
    base |= {"grade": "B", "label": "Baik", "few": False}
    base |= {"started": pd.Timestamp("2026-01-01"), "ended": pd.Timestamp("2026-06-01")}
    return pd.DataFrame([base | change])


@pytest.mark.parametrize(
    ("rows", "title"),
    [
        (surveyed(), "Indeks kepuasan 82,58, baik (B); unsur terendah waktu penyelesaian"),
        (surveyed(few=True), "Indeks kepuasan 82,58; unsur terendah waktu penyelesaian"),
        (surveyed(ikm=None), "Indeks kepuasan belum dapat dihitung: unsurnya belum lengkap atau skalanya lain"),
        (surveyed(in_force=False), "Survei kepuasan terakhir Juni 2026, lebih dari 12 bulan yang lalu"),
        (surveyed()[:0], "Survei kepuasan belum pernah dilaporkan"),
    ],
)
def test_the_survey_says_its_grade_only_where_it_may(rows, title):
    assert service.survey_title(rows) == title


def test_the_survey_names_its_span_its_people_and_its_scale():
    told = "survei Januari 2026 sampai Juni 2026 · 92 responden · skala PermenPANRB 14/2017"
    assert service.survey_note(surveyed()).endswith(told)
    assert "terlalu sedikit" in service.survey_note(surveyed(few=True))

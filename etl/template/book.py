"""What one template holds (Book) and what a sender typed into it (Filled)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from paten.periods import month_name

# Version of the form, stamped into every book; the reader refuses one that it does not know.
VERSION = "1"

# Measures of the cross-tables in the order of their sheets; the first is the one that everybody is asked for.
MEASURES = ("completed", "requested", "rejected", "on_time", "carried_over", "pending", "complaints")

# The nine items of the survey (PermenPANRB 14/2017), short enough to stand upright over a column.
UNSUR = (
    ("U1", "Persyaratan"), ("U2", "Sistem, mekanisme, prosedur"), ("U3", "Waktu penyelesaian"), ("U4", "Biaya/tarif"),
    ("U5", "Produk layanan"), ("U6", "Kompetensi pelaksana"), ("U7", "Perilaku pelaksana"),
    ("U8", "Penanganan pengaduan, saran"), ("U9", "Sarana dan prasarana"),
)  # fmt: skip

# Columns for services that the book does not list.
OTHER_SERVICES = 4

Typed = int | float | str | date


@dataclass(frozen=True)
class Filled:
    """What a sender typed. All empty: nothing was typed at all.

    counts: measure → (kecamatan, service) → count or text; a service that the book does not list takes a column
    "layanan lain" (at most four). nihil: kecamatan whose switch is on. no_change: the tick "tidak ada perubahan".
    compliance: (region, requirement) → columns typed over the known ones. acts: every row of the register as it stands
    now, None = untouched. satisfaction: kecamatan → U1…U9, respondents, period, months.
    extra_rows: rows added below the kecamatan of the first sheet: (code, name, {service: count}).
    month: what was typed over the printed month.
    """

    counts: Mapping[str, Mapping[tuple[str, str], int | float | str]] = field(default_factory=dict)
    nihil: frozenset[str] = frozenset()
    no_change: bool = False
    compliance: Mapping[tuple[str, str], Mapping[str, Typed]] = field(default_factory=dict)
    acts: tuple[Mapping[str, object], ...] | None = None
    satisfaction: Mapping[str, Mapping[str, Typed]] = field(default_factory=dict)
    extra_rows: tuple[tuple[str, str, Mapping[str, int | str]], ...] = ()
    month: str | None = None


@dataclass(frozen=True)
class Book:
    """One template: of a kabupaten/kota for one month, of one kecamatan of it, or of the first day (period None).

    kecamatan, services, all_services, requirements: (code, name). services are the columns of the cross-tables,
    all_services what the drop-down for others offers, requirements the items reported each month (T1…T14, S2).
    acts: known rows of relation `act` (text, dates; kecamatan_codes and requirement_codes as lists). An M5, M7 or M8 of
    one kecamatan with only date and number stands on "Tanggal kecamatan", every other act on "Peraturan".
    compliance: (region, requirement) → status, evidence, evidence_date, link, checked_by, checked_on as known.
    """

    kabupaten_kota: str
    label: str
    kecamatan: tuple[tuple[str, str], ...]
    period: date | None
    services: tuple[tuple[str, str], ...] = ()
    all_services: tuple[tuple[str, str], ...] = ()
    requirements: tuple[tuple[str, str], ...] = ()
    acts: tuple[Mapping[str, object], ...] = ()
    compliance: Mapping[tuple[str, str], Mapping[str, Typed]] = field(default_factory=dict)
    simulated: bool = False
    per_kecamatan: bool = False
    filled: Filled | None = None

    @property
    def file_name(self) -> str:
        """PATEN_35.74_2026-03.xlsx, PATEN_35.74.03_2026-03.xlsx or PATEN_35.74_pendataan-awal.xlsx."""
        code = self.kecamatan[0][0] if self.per_kecamatan else self.kabupaten_kota
        return f"PATEN_{code}_{self.period:%Y-%m}.xlsx" if self.period else f"PATEN_{code}_pendataan-awal.xlsx"

    @property
    def month(self) -> str:
        """The month as it is printed: "Maret 2026"; "Pendataan awal" in the book of the first day."""
        return month_name(self.period) if self.period else "Pendataan awal"

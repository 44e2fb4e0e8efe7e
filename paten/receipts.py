"""The receipt of one submission: what the snapshot says of it, with the figures that are published for its place."""

from datetime import date, datetime, timedelta

import pandas as pd

from paten import archive, warehouse
from paten.periods import add_months, code
from paten.say.receipts import ALONE, OWN, SHARED, Figure, Receipt, number
from paten.say.values import number as printed
from paten.say.words import listed
from paten.view import View

# The figures that a report of each type brings, in the order in which they are told.
FIGURES = {
    "layanan": ("permohonan", "selesai", "ditolak", "sisa", "tepat_waktu", "pengaduan", "kelengkapan_laporan"),
    "skm": ("ikm", "responden_skm"),
    "kepatuhan": ("syarat_teknis", "beroperasi"),
    "peraturan": ("dilimpahkan", "ditetapkan", "beroperasi"),
}
DAYS = "masa_sanggah_hari"  # key of the setting, as it stands in meta


def receipt(view: View, submission_id: str) -> Receipt | None:
    """The receipt of a submission that the reader may see; None when there is none of that id."""
    found = warehouse.rows("receipt", view, submission=submission_id)
    if not len(found):
        return None
    row, meta = next(found.itertuples()), warehouse.meta(view)
    one = {name: getattr(row, name) for name in ("file", "sha256", "submission_id", "verdict")}
    one |= {name: int(getattr(row, name)) for name in ("rows", "accepted", "rejected", "held", "warned")}
    one |= {"report_types": listed(row.report_types), "periods": [code(month) for month in _months(row)]}
    one |= {"spans": [dict(span) for span in listed(row.spans)]}
    sender = row.sender if isinstance(row.sender, str) else None
    return Receipt(
        number=number(row.received_at.date(), sender, row.sha256),
        one=one | {"kabupaten_kota": sender, "findings": []},
        place=row.label,
        received_on=row.received_at.date(),
        figures=_figures(view, row) if row.accepted else (),
        until=_until(row, meta.get(DAYS)),
        today=date.fromisoformat(meta["as_of"]),
        final=bool(row.final),
        replaced=bool(row.replaced),
        simulated=meta["simulated"] == "ya",
    )


def _figures(view: View, row: tuple) -> tuple[Figure, ...]:
    """What is published of the place where the file has a share in it; before it what the file itself brought.

    Of a time longer than a month only that: no figure of a place is published for it.
    """
    kinds = set(listed(row.report_types))
    names = [(name, kind) for kind, mine in FIGURES.items() if kind in kinds for name in mine]
    if not names or not isinstance(row.place, str):
        return ()
    here, asked = (
        view.at(region=row.place),
        {"submission": row.submission_id, "indicators": [name for name, _ in names]},
    )
    places = warehouse.rows("receipt_figures", here, kinds=[kind for _, kind in names], **asked)
    own = warehouse.rows("receipt_brought", here, **asked)
    alone = {(one.indicator, one.period, one.months) for one in places.itertuples() if not one.shared}
    found = [
        Figure(one.title, one.period.date(), printed(one.value, "berkas"), int(one.months), OWN)
        for one in own.itertuples()
        if (one.indicator, one.period, one.months) not in alone
    ]
    found += [
        Figure(
            one.title,
            one.period.date(),
            printed(one.value, one.unit, one.numerator, one.denominator),
            int(one.months),
            SHARED if one.shared else ALONE,
        )
        for one in places.itertuples()
    ]
    return tuple(sorted(found, key=_newest_first))


def _newest_first(figure: Figure) -> tuple:
    """Own before others; what is of one time and source stays in its order."""
    ends = add_months(figure.month, figure.months - 1)
    return -ends.toordinal(), figure.months, figure.source != OWN


def _until(row: tuple, days: str | None) -> date | None:
    """The last day of dispute: so many days after the verdict, which an answer may have changed."""
    if days is None:
        return None
    judged = archive.judged_at(row.sha256) or row.received_at.to_pydatetime()
    answered = row.answered_at.to_pydatetime() if pd.notna(row.answered_at) else datetime.min
    return max(judged, answered).date() + timedelta(days=int(days))


def _months(row: tuple) -> list[date]:
    return [pd.Timestamp(month).date() for month in listed(row.periods)]

"""What changed since an earlier snapshot, number by number, and what brought it."""

from datetime import date

from pages.parts.headings import heading, remark
from pages.parts.kept import kept
from pages.parts.links import NO_MONTH
from pages.parts.markup import show, table, tag, td, text, th
from pages.parts.origins import origin
from paten import changes, periods, warehouse
from paten.say import changes as say
from paten.view import View

AT_ONCE = 6
HEAD = (th("Angka"), th("Sebelum", "number"), th("Sesudah", "number"), th("Sebab", "wide"))


def changed(view: View) -> None:
    """The numbers of the view's region that the snapshot of a week before (else the one before) shows otherwise."""
    found = changes.since(view.version)
    if found is None:
        heading("Belum ada terbitan sebelumnya untuk dibandingkan")
        remark("Perubahan angka dan sebabnya muncul setelah data terbit untuk kedua kalinya.")
        return
    _told(view.at(period=NO_MONTH), *found)


@kept
def _told(view: View, earlier: int, how: str) -> None:
    rows = changes.changes(view, earlier)
    told = say.of_region(rows, view.region)
    since = date.fromisoformat(str(warehouse.kept()[earlier]["as_of"]))
    versions = f"Versi data {earlier} ({say.CHOSEN[how]}) dibandingkan dengan versi {view.version}"
    heading(say.title(told, since), versions, anchor="berubah")
    lines = [_line(row) for row in told.itertuples()]
    if lines:
        show(table(HEAD, lines[:AT_ONCE], "plain changed", "Angka yang berubah"))
    if len(lines) > AT_ONCE:
        rest = table(HEAD, lines[AT_ONCE:], "plain changed", "Angka lain yang berubah")
        show(tag("details", tag("summary", f"{len(lines) - AT_ONCE} angka lainnya") + rest))
    remark(say.note(rows, told, view.region))


def _line(row: tuple) -> str:
    name = tag("th", text(row.title) + tag("small", text(row.month)), scope="row")
    after = origin(row.after, f"{row.title} {row.month}", row.indicator, b=periods.code(row.period))
    return tag("tr", name + td(text(row.before), "number") + td(after, "number") + td(text(row.cause), "wide"))

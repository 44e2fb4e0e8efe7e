"""Batches that wait, and what checking them found → sentences, chips, places of cells."""

from datetime import date, datetime

from paten.numbers import count
from paten.periods import day, parse, span_name
from paten.say.spots import once, weight
from paten.say.turned_away import behind, is_gone
from paten.say.words import capital, listing

VIA = {"wa": "WA", "surel": "surel", "surat": "surat", "langsung": "diserahkan langsung"}
VERDICTS = {  # when only checked, when loaded, and how the chip looks
    "diterima": ("Dapat diterima", "Diterima", "good"),
    "diterima_sebagian": ("Dapat diterima sebagian", "Diterima sebagian", "watch"),
    "ditahan": ("Menunggu jawaban", "Ditahan, menunggu jawaban", "watch"),
    "ditolak": ("Tidak dapat diterima", "Ditolak", "bad"),
    "sudah_ada": ("Sudah ada", "Sudah ada", "missing"),
}
SEVERITIES = {
    "galat": ("Perlu dibetulkan", "bad"),
    "tanya": ("Perlu dijawab", "watch"),
    "peringatan": ("Catatan", "missing"),
}
TYPES = {"layanan": "layanan", "kepatuhan": "kepatuhan", "peraturan": "peraturan", "skm": "survei kepuasan"}
STEPS = {  # of a check or a load, and where in the whole each begins
    "Menyiapkan": 0.0,
    "Membaca berkas": 0.05,
    "Menunggu giliran": 0.2,
    "Memeriksa laporan": 0.25,
    "Menyusun buku laporan": 0.4,
    "Menyusun tahap dan syarat": 0.5,
    "Menghitung indikator": 0.6,
    "Menerbitkan": 0.85,
    "Membandingkan angka": 0.95,
}
NAMED_AT_MOST = 3
KEPT_DAYS = 7  # as long as a batch waits for a decision


def verdict(one: dict, loaded: bool = False) -> tuple[str, str]:
    """The verdict on a file in words, and the mood of its chip."""
    checked, done, mood = VERDICTS[one["verdict"]]
    return done if loaded else checked, mood


def about(one: dict) -> str:
    """What a file reports: "Layanan dan kepatuhan · Triwulan III 2026"; "" when nothing of it could be read."""
    types = listing([TYPES.get(kind, kind) for kind in one["report_types"] or []], len(TYPES))
    named = listing(_spans(one), NAMED_AT_MOST)
    return " · ".join(part for part in (capital(types) if types else "", named) if part)


def _spans(one: dict) -> list[str]:
    """The months, quarters and half years of a file by name; of rows that belong nowhere their months."""
    spans = [(span["period"], span["months"]) for span in one.get("spans") or []]
    known = {period for period, _ in spans}
    spans += [(period, 1) for period in one["periods"] or [] if period not in known]
    return [span_name(month, months) for period, months in sorted(spans) if (month := parse(period))]


def counts(one: dict, loaded: bool = False) -> str:
    """How many rows of a file are accepted, rejected, held; of one that came before, that nothing changes."""
    if one["verdict"] == "sudah_ada":
        return "Berkas yang sama persis pernah diterima; memuatnya lagi tidak mengubah apa pun."
    if not one["rows"]:
        return "Tidak ada baris yang terbaca."
    told = f"{count(one['accepted'])} dari {count(one['rows'])} baris {'' if loaded else 'dapat '}diterima"
    more = [("rejected", "perlu dibetulkan"), ("held", "menunggu jawaban")]
    return told + "".join(f", {count(one[key])} {words}" for key, words in more if one[key])


def title(check: dict) -> str:
    """The finding over a checked batch: how many files can be accepted whole, and what is in the way of the others."""
    files = check["submissions"]
    known = sum(one["verdict"] == "sudah_ada" for one in files)
    if known == len(files):
        return "Semua berkas ini sudah ada" if known > 1 else "Berkas ini sudah ada"
    whole = sum(one["verdict"] == "diterima" for one in files)
    if whole + known == len(files):
        return "Semua baris dapat diterima"
    if not any(one["accepted"] for one in files):
        return f"Belum ada yang dapat diterima: {_in_the_way(files)}"
    if len(files) == 1:
        return f"Sebagian dapat diterima; {_in_the_way(files)}"
    return f"{count(whole)} dari {count(len(files))} berkas dapat diterima seluruhnya; {_in_the_way(files)}"


def _in_the_way(files: list[dict]) -> str:
    """How many things are to be mended or answered, each told once."""
    found = [weight(finding) for one in files for finding in once(one["findings"])]
    todo = {"galat": "dibetulkan", "tanya": "dijawab"}
    steps = [words for severity, words in todo.items() if severity in found] or ["dibetulkan"]
    return f"{count(sum(severity in todo for severity in found))} hal perlu {' atau '.join(steps)}"


def lead(about: dict, moment: datetime) -> str:
    """How a batch came, and when it was put here."""
    uploaded = age(datetime.fromisoformat(about["uploaded_at"]), moment)
    return f"{coming(about)}. Diunggah {uploaded}; belum dimuat dan belum mengubah apa pun."


def coming(about: dict) -> str:
    """Files, day of receipt, way and sender of a batch: "2 berkas, diterima 9 November 2026 lewat WA dari …"."""
    received = about["received"]
    parts = [
        f", diterima {day(datetime.fromisoformat(received))}"
        if received
        else ", tanggal terima menurut folder atau berkasnya"
    ]
    parts += [f" ({VIA[about['via']]})" if about["via"] in VIA else f" lewat {about['via']}"] if about["via"] else []
    parts += [f" dari {about['from']}"] if about["from"] else []
    return f"{count(len(about['files'] or about.get('refused', [])))} berkas" + "".join(parts)


def names(about: dict) -> str:
    """The files of a batch by name."""
    return listing([one["file"] for one in about["files"] or about.get("refused", [])], NAMED_AT_MOST)


def notes(about: dict) -> list[str]:
    """What else is to be known of a batch: files that came before or wait elsewhere, files left in the zip."""
    told = []
    before = [one["file"] for one in about["files"] if one["received_before"]]
    if before:
        told.append(f"Sudah ada, pernah diterima: {listing(before, NAMED_AT_MOST)}.")
    for one in about["files"]:
        if one["also_in"]:
            told.append(f"{one['file']} juga menunggu di kiriman {one['also_in']}: cukup satu yang diterima.")
    return told + behind(about["left"])


def held(name: str, about: dict) -> str:
    """That a batch now waits, and what to do with it."""
    return (
        f"Kiriman {name} menunggu ({coming(about)}). Terima: python -m etl accept {name}; "
        f"batalkan: python -m etl drop {name}."
    )


def against(version: int | None, place: str) -> str:
    """With what the numbers are compared."""
    if version is None:
        return f"Belum ada data yang diterbitkan di {place}: semua angka di bawah ini baru."
    return f"Dibandingkan dengan versi data {version} di {place}."


def changed(number: int, others: int = 0) -> str:
    """How many numbers would change, and how many more would anyway."""
    told = f"{count(number)} angka akan berubah." if number else "Tidak ada angka yang akan berubah."
    more = f" {count(others)} angka lain berubah bagaimanapun juga: waktu berjalan atau data acuan diperbarui."
    return told + (more if others else "")


def change(one: dict) -> str:
    """One change in a line: place, months, measure, before and after."""
    before, after = one["before"], one["after"]
    moved = f"tetap {after}" if before == after else f"{before} → {after}"
    return f"{one['region']} · {one['months']} · {one['measure']}: {moved}{one['note']}"


def changes(check: dict) -> tuple[list[dict], int]:
    """The changes that show another number, and how many numbers stay but then stand on this report."""
    other = [one for one in check["told"] if one["before"] != one["after"]]
    return other, len(check["told"]) - len(other)


def changes_title(other: list[dict]) -> str:
    """The title over what would change."""
    if not other:
        return "Tidak ada angka yang akan berubah"
    places = len({one["region_code"] for one in other})
    return f"Yang akan berubah: {count(len(other))} angka di {count(places)} wilayah"


def only_month(other: list[dict]) -> str:
    """The month of all these changes; "" when they have several."""
    months = {one["months"] for one in other}
    return months.pop() if len(months) == 1 else ""


def changes_note(check: dict, other: list[dict]) -> str:
    """Which month, and with what is compared, for the line below that title."""
    compared = f"sebelum: versi data {check['against']}; sesudah: bila kiriman ini diterima"
    if check["against"] is None:
        compared = "belum ada data yang terbit: semua angka ini baru"
    return " · ".join(part for part in (only_month(other), compared) if part)


def staying(number: int) -> str:
    """That numbers stay though they stand on a new report; "" when there are none."""
    return f"{count(number)} angka lain tetap, tetapi kini berdiri di atas laporan ini." if number else ""


def accepted(receipt: dict) -> str:
    """The title over a batch that was accepted."""
    files = receipt["submissions"]
    if all(one["verdict"] == "sudah_ada" for one in files):
        return "Berkas ini sudah ada; tidak ada yang berubah"
    rows = sum(one["accepted"] for one in files)
    left = sum(one["rejected"] + one["held"] for one in files)
    told = f"Diterima dan terbit: {count(rows)} baris" if rows else "Tersimpan, tetapi tidak ada baris yang diterima"
    return told + (f"; {count(left)} baris{' lain' if rows else ''} belum diterima" if left else "")


def page_title(number: int) -> str:
    """The title of the page before anything is uploaded."""
    return f"{count(number)} kiriman menunggu diterima atau dibatalkan" if number else "Unggah laporan untuk diperiksa"


def age(moment: datetime, now: datetime) -> str:
    """How long ago: "baru saja", "5 menit lalu", "3 jam lalu", "2 hari lalu"."""
    seconds = (now - moment).total_seconds()
    if seconds < 90:
        return "baru saja"
    if seconds < 3600:
        return f"{round(seconds / 60)} menit lalu"
    return f"{round(seconds / 3600)} jam lalu" if seconds < 86_400 else f"{int(seconds // 86_400)} hari lalu"


def step(does: str, words: str) -> str:
    """The step of a check or of a load in words; a check publishes nothing."""
    return "Menyusun hasil uji" if does == "periksa" and words == "Menerbitkan" else words


def part_done(words: str, part: float) -> float:
    """How much of the whole is done (0–1) when this much of a step is."""
    starts = [*STEPS.values(), 1.0]
    place = list(STEPS).index(words) if words in STEPS else 0
    return starts[place] + (starts[place + 1] - starts[place]) * part


def template_name(code: str, period: date | None) -> str:
    """What the workbook of a kabupaten/kota is called, as the loader writes it."""
    return f"PATEN_{code}_{period:%Y-%m}.xlsx" if period else f"PATEN_{code}_pendataan-awal.xlsx"


def moment(about: dict) -> datetime:
    """When a batch was put here."""
    return datetime.fromisoformat(about["uploaded_at"])


def deadline(uploaded: datetime, now: datetime) -> str:
    """How long a batch may still wait."""
    left = KEPT_DAYS - (now - uploaded).days
    return f"dihapus sendiri dalam {left} hari" if left > 0 else "segera dihapus: terlalu lama menunggu"


def state(check: dict | None, running: bool) -> tuple[str, str]:
    """How far a waiting batch is, in a word, and its mood."""
    if running:
        return "sedang diproses", "missing"
    if check is None:
        return "belum diperiksa", "missing"
    if "error" in check:
        return "tidak dapat dimuat", "bad"
    verdicts = {one["verdict"] for one in check["submissions"]}
    if verdicts == {"sudah_ada"}:
        return "sudah ada", "missing"
    if verdicts <= {"diterima", "sudah_ada"}:
        return "dapat diterima", "good"
    return ("tidak dapat diterima", "bad") if verdicts <= {"ditolak", "sudah_ada"} else ("perlu dibetulkan", "watch")


def via(code: str) -> str:
    """A way of sending, as a choice."""
    return capital(VIA[code])


def acceptable(check: dict) -> bool:
    """Whether accepting a batch would do anything: something in it was not here before, and may be kept at all."""
    return any(one["verdict"] != "sudah_ada" and not is_gone(one) for one in check["submissions"])


def accepting(check: dict) -> tuple[str, str]:
    """What the button to accept says, and how much it stands out: where no row was read, only the files are kept."""
    if any(one["rows"] for one in check["submissions"]):
        return "Terima dan terbitkan", "primary"
    return "Simpan sebagai kiriman yang dikembalikan", "secondary"


def overtaken(check: dict, shown: int | None) -> list[str]:
    """A sentence when other data were published since the check."""
    if check["against"] == shown:
        return []
    return [
        f"Data terbit sudah berganti (kini versi {shown}) sejak kiriman ini diperiksa; periksa lagi sebelum menerima."
    ]


def check_note(check: dict) -> str:
    """What to do with what checking found."""
    found = {weight(finding) for one in check["submissions"] for finding in one["findings"]}
    if not found & {"galat", "tanya"}:
        return "Tidak ada yang harus dibetulkan; baca catatannya" if found else "Tidak ada yang perlu dibetulkan"
    if "tanya" in found:
        return "Sampaikan kepada pengirim; yang perlu dijawab dapat dijawab setelah kiriman diterima"
    return "Sampaikan kepada pengirim; sel ditunjuk seperti di lembar kerjanya"

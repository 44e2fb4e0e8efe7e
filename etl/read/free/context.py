"""What stands around a table: its title, the sheet's name, other sheets without tables, the name of the file."""

import re
from dataclasses import dataclass, field, replace

from etl.read.free import months, phrases
from etl.read.free.answered import answered
from etl.read.free.grid import Cell
from etl.read.free.headers import Key
from etl.read.free.tables import NOTE
from etl.read.free.texts import cleaned, folded
from etl.read.free.vocabulary import Vocabulary

_KECAMATAN = re.compile(
    r"\b(?:kecamatan|kec\b\.?)\s*(?P<colon>:?)\s*(?P<name>(?:(?!\bkec(?:amatan)?\b|\bdan\b)[^|;:()\d])*)", re.IGNORECASE
)
_KECAMATAN_WORD = re.compile(r"^\s*(?:kecamatan|kec\b\.?)\s*", re.IGNORECASE)
_KABUPATEN_KOTA = re.compile(r"\b(?:kabupaten|kab\b\.?|kota)\s*:?\s*[a-z]+(?:\s+[a-z]+){0,2}", re.IGNORECASE)
_SERVICE = re.compile(r"\b(?:jenis\s+)?(?:layanan|pelayanan|surat|izin)\s*:\s*(?P<name>[^|:]+)", re.IGNORECASE)
# Months of other things than the report; and lines that mean to name the report's month.
ELSEWHERE = re.compile(
    r"\b(nomor|no\.|perda|perbup|perwali|keputusan|peraturan|instruksi|dicetak|"
    r"surat(?=\W+(nomor|no\b|tanggal|tgl|edaran|bupati|wali|gubernur|sekda|sekretaris|kepala|dinas|permintaan|perintah|tugas|dari|"
    r"saudara|kami|masuk|undangan))|cetak(?=\W*(?:[:/]|pada\b|tanggal\b|tgl\b|\d))|tanggal|tgl|diterima|dikirim|contoh|catatan|"
    r"update|updated|diperbarui|pembaruan|revisi|versi|dibuat|disusun|sk)\b",
    re.IGNORECASE,
)
_SENT = re.compile(
    r"\b(bulan|bln|tgl|tanggal) (penyampaian|pengiriman|kirim|lapor|penerimaan)\b|\b(tgl|tanggal) pelaporan\b|"
    r"\b(kecamatan|kec|laporan|desa|kelurahan|opd)\b\D{0,30}\b(masuk|melapor|lapor|mengirim|kirim|terkirim|diterima|terkumpul)\b"
    r"\D{0,20}\b(s\W?d|sampai|hingga|per)\b\D{0,12}\d{1,2}\b",  # "baru 6 kecamatan yang masuk s/d tgl 10 Juli"
    re.IGNORECASE,
)
MONTHLY = re.compile(r"\b(bulan|bln|periode|masa laporan|keadaan)\b\s*[:.]?\s*(?P<rest>\S.*)?", re.IGNORECASE)
_WEEK = re.compile(r"\bminggu\s*(?:ke\W*)?(?:[ivIV]{1,3}|\d|pertama|kedua|ketiga|keempat)\b", re.IGNORECASE)
# What brackets say of other months: "Bulan Juli (laporan Agustus belum masuk)".
_ASIDE = re.compile(
    r"\([^()]*\b(?:laporan|belum|menyusul|terlambat|susulan|bukan|tertulis|kemarin)\b[^()]*\)", re.IGNORECASE
)
_DATED = re.compile(
    r"\s*(?:(?:hari|diisi|diperiksa|dinilai|dicek|dikunjungi|ditinjau)\W{0,5}(?:pada\s+)?)?(?:tanggal|tgl)\b[^\d]{0,40}\d{1,2}\s+(?P<month>[A-Za-z]+\s+20\d\d)\s*$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\s*(dari|mulai|tanggal awal|tgl\.? awal|periode awal|tanggal mulai)\b", re.IGNORECASE)
_TO = re.compile(r"\s*(sampai|s\W?d|hingga|tanggal akhir|tgl\.? akhir|periode akhir|tanggal selesai)\b", re.IGNORECASE)
_ENDS = re.compile(
    r"\b(kabupaten|kab|kota|bulan|bln|tahun|thn|periode|triwulan|semester|provinsi|per)\b|,", re.IGNORECASE
)


SEVERAL = "?"  # instead of how many answered, where two lines say it differently


@dataclass(frozen=True)
class Said:
    """One thing said around a table: where (title, sheet, file …), what was written, and the cell, if it is in one."""

    where: str
    key: Key
    span: months.Span | None = None


@dataclass
class Context:
    """What one source says. year: of months that name none; unread: a line about the month that nobody
    can read; near: around the table itself or in the names of its sheet and file, not on a sheet of its own; dated:
    the month of a line "Tanggal : 14 Agustus 2026"; signed: that in which the sheet was signed; signer: whose camat
    signed it; respondents, answered: how many answered, in all and in each kecamatan.
    """

    kecamatan: list[Said] = field(default_factory=list)
    kabupaten_kota: list[str] = field(default_factory=list)
    spans: list[Said] = field(default_factory=list)
    service: list[Said] = field(default_factory=list)
    year: int | None = None
    respondents: Key | None = None
    answered: dict[str, Key] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    unread: str | None = None
    near: bool = True
    dated: Said | None = None
    signed: months.Span | None = None
    signer: Said | None = None


def of_cells(cells: list[Cell], where: str, vocabulary: Vocabulary) -> Context:
    """What lines of free text say; the cells of a row are read as one line: "BULAN | : MARET"."""
    found = Context(near=where == "title")
    by_row: dict[int, list[Cell]] = {}
    for cell in cells:
        by_row.setdefault(cell.row, []).append(cell)
    for line in _one_period(list(by_row.values())):
        text = " ".join(" ".join(cell.text.split()) for cell in line)
        if NOTE.match(line[0].text) or phrases.prose(" ".join(cell.text for cell in line)):
            add_answered(found, text, line, vocabulary)
            continue
        _add(found, text, line, where, vocabulary)
        if where == "title" and len(line) == 1:
            _add_bare(found, line[0], vocabulary)
    return found if where in ("title", "below") else _without_cells(found)


def _one_period(lines: list[list[Cell]]) -> list[list[Cell]]:
    """ "Dari | 01-07-2026" over "Sampai | 31-07-2026" is one line."""
    joined: list[list[Cell]] = []
    for line in lines:
        end = _TO.match(line[0].text)
        if joined and end and _FROM.match(joined[-1][0].text) and re.search(r"\d", joined[-1][-1].text):
            rest = line[0].text[end.end() :].replace(":", " ")
            joined[-1] = [*joined[-1], replace(line[0], text=f"sampai {rest}".strip()), *line[1:]]
        else:
            joined.append(line)
    return joined


def _add_bare(found: Context, cell: Cell, vocabulary: Vocabulary) -> None:
    """A line that is nothing but the name of a kecamatan; where a kabupaten has that name too, it may be either."""
    name = cleaned(cell.text).strip(" :")
    if name and vocabulary.codes("region", name) and not any(one.key.cell == cell for one in found.kecamatan):
        found.kecamatan.append(Said("title", Key(name, cell)))
        if vocabulary.kabupaten_kota(f"kabupaten {name}"):
            found.kecamatan.append(Said("title", Key(f"kabupaten {name}", cell)))


def _without_cells(found: Context) -> Context:
    """What another sheet says: its cells are none of the table's own sheet."""
    for said in (found.kecamatan, found.spans, found.service):
        said[:] = [replace(one, key=Key(one.key.text)) for one in said]
    found.respondents = found.respondents and Key(found.respondents.text)
    found.answered = {place: Key(one.text) for place, one in found.answered.items()}
    return found


def of_name(name: str, where: str, vocabulary: Vocabulary) -> Context:
    """What the name of a sheet or of a file says; there a kecamatan may stand without its word."""
    found = Context()
    stem = re.sub(r"\.[A-Za-z]{2,4}$", "", name)
    text = re.sub(r"[_\-.]+", " ", months.in_file(stem)) if where == "file" else name
    _add(found, text, [], where, vocabulary)
    if not found.spans and where == "sheet" and (said := months.header(name, "text")):
        found.spans.append(Said(where, Key(name), said))
    if not found.spans and where == "file":
        _add_span(found, stem, [], where)
    if not found.kecamatan:
        words = re.findall(r"[A-Za-z']+", text)
        for count in (3, 2, 1):
            for at in range(len(words) - count + 1):
                part = " ".join(words[at : at + count])
                if part.lower() == "kota" and len(words) > 1:
                    continue  # "Kota Batu", "REKAP KOTA"
                if (
                    not found.kecamatan
                    and (len(part) > 3 or (where == "sheet" and part == name.strip()))  # "DAU" alone
                    and vocabulary.codes("region", part)
                    and not _is_kabupaten(words, at)
                ):
                    found.kecamatan.append(Said(where, Key(part)))
                    if where == "file" and vocabulary.kabupaten_kota(f"kabupaten {part}"):
                        found.kecamatan.append(Said(where, Key(f"kabupaten {part}")))  # it may be either
    if where == "sheet" and vocabulary.codes("service", name.strip()):
        found.service.append(Said(where, Key(name.strip())))
    return found


def _is_kabupaten(words: list[str], at: int) -> bool:
    """ "Kab Malang" is no kecamatan Malang."""
    return at > 0 and words[at - 1].lower() in ("kab", "kabupaten", "kota", "pemkab", "pemkot", "bagian")


def _add(found: Context, text: str, line: list[Cell], where: str, vocabulary: Vocabulary) -> None:
    found.texts.append(text)
    for said in _KECAMATAN.finditer(text):
        if name := _kecamatan(said, vocabulary):
            names = [name, *_further(text[said.start("name") :], vocabulary)]
            found.kecamatan += [Said(where, Key(_worded(one, vocabulary), _holding(line, one))) for one in names]
    for said in _KABUPATEN_KOTA.finditer(text):
        if code := vocabulary.kabupaten_kota(" ".join(said[0].replace(":", " ").split())):
            found.kabupaten_kota.append(code)
    _add_span(found, text, line, where)
    if (dated := _DATED.match(text)) and (month := months.span(dated["month"])):
        found.dated = Said(where, Key(text, line[-1] if line else None), month)
    named = _SERVICE.search(text)
    name = _ENDS.split(named["name"])[0].strip() if named else _service(text, vocabulary) if where == "title" else None
    if name:
        found.service.append(Said(where, Key(name, _holding(line, name))))
    add_answered(found, text, line, vocabulary)


def add_answered(found: Context, text: str, line: list[Cell], vocabulary: Vocabulary) -> None:
    """How many answered a survey; of two lines that say it differently neither counts."""
    count, places = answered(text, vocabulary)
    if count:
        differs = found.respondents is not None and found.respondents.text != count
        found.respondents = Key(SEVERAL if differs else count, _holding(line, count))
    found.answered |= {place: Key(one, _holding(line, one)) for place, one in places.items()}


def _service(text: str, vocabulary: Vocabulary) -> str | None:
    """The only service that a title names: "REKAPITULASI PENERBITAN KARTU KELUARGA"."""
    words = re.findall(r"[\w\-]+", text)
    found: dict[frozenset[str], str] = {}
    at = 0
    while at < len(words):
        for count in range(min(6, len(words) - at), 0, -1):
            part = " ".join(words[at : at + count])
            if len(part) > 1 and part.lower() != "skm" and (codes := vocabulary.codes("service", part)):
                found.setdefault(codes, part)
                at += count - 1
                break
        at += 1
    return next(iter(found.values())) if len(found) == 1 else None


def _add_span(found: Context, text: str, line: list[Cell], where: str) -> None:
    if _SENT.search(text):
        return
    monthly = MONTHLY.search(text)
    said = months.span(_ASIDE.sub(" ", text)) or months.span(text)
    if (
        not monthly
        and not (said and (said.until or months.days(text)))
        and (ELSEWHERE.search(text) or re.match(r"^[A-Za-z .]+,\s*\d{1,2}\s+[A-Za-z]+\s+20\d\d\s*$", text))
    ):
        return
    found.year = months.year(text) or found.year
    if _WEEK.search(text):
        found.unread = text
        return
    if said:
        cell = next((one for one in line if months.span(one.text)), line[-1] if line else None)
        other = None if said.until else months.another(text)
        other = other if other and other.months == 1 and (other.month, said.months) != (said.month, 1) else None
        alone = other and said.months > 1 and months.named(text)  # "BULAN SEPTEMBER (TRIWULAN III)" is September
        found.spans += [Said(where, Key(text, cell), one) for one in ([other] if alone else [said, other]) if one]
        return
    for cell in line:
        if cell.kind == "date" and (said := months.header(cell.text, "date")):
            found.spans.append(Said(where, Key(cell.text, cell), said))
            return
    rest = (monthly["rest"] or "").lower() if monthly else ""
    if (
        rest
        and re.search(r"[a-z]{3}", rest)
        and not re.match(r"(ini|lalu|laporan|tahun|se|pelaporan)\b", rest)
        and where == "title"
    ):
        found.unread = text


def _worded(name: str, vocabulary: Vocabulary) -> str:
    """The name of a kecamatan, with its word where a kabupaten or kota is called so too: "KECAMATAN BATU"."""
    namesake = any(vocabulary.kabupaten_kota(f"{kind} {name}") for kind in ("kabupaten", "kota"))
    return f"Kec. {name}" if namesake else name


def _kecamatan(said: re.Match[str], vocabulary: Vocabulary) -> str | None:
    """The name after the word: the longest known one; behind a colon also one that nobody knows."""
    if _of_kota(said["name"], vocabulary):
        return None
    name = _ENDS.split(said["name"].strip())[0].strip(" .-")
    part = _known_part(re.split(r"[/&+,]", said["name"])[0], vocabulary)
    return part or (name if said["colon"] and folded(name) else None)


def _known_part(text: str, vocabulary: Vocabulary) -> str | None:
    """The longest name of a kecamatan that a text begins with."""
    words = text.split()
    parts = (" ".join(words[:count]).strip(" ,.-") for count in range(min(4, len(words)), 0, -1))
    return next((part for part in parts if vocabulary.codes("region", part)), None)


def _of_kota(text: str, vocabulary: Vocabulary) -> bool:
    """ "KECAMATAN KOTA MALANG" is all kecamatan of Kota Malang, where none is called Kota."""
    code = vocabulary.kabupaten_kota(text) if re.match(r"\s*(kota|kabupaten)\b", text, re.IGNORECASE) else None
    return code is not None and not any(one.startswith(code) for one in vocabulary.codes("region", "kota"))


def _further(text: str, vocabulary: Vocabulary) -> list[str]:
    """The other kecamatan of a list: "PUNUNG, DONOROJO, DAN PRINGKUKU". After a comma a kabupaten may stand too."""
    pieces = re.split(r"(,\s*dan\b|,|\bdan\b|&|/|\+)", text, flags=re.IGNORECASE)
    found = []
    for mark, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        name = _ENDS.split(_KECAMATAN_WORD.sub("", piece).strip())[0].strip(" .-:")
        name = _known_part(name, vocabulary) or name  # "MANYAR OKTOBER 2026"
        of_kabupaten = mark == "," and vocabulary.kabupaten_kota(f"kabupaten {name}")
        if not vocabulary.codes("region", name) or of_kabupaten:
            break
        found.append(name)
    return found


def _holding(line: list[Cell], text: str) -> Cell | None:
    """The cell of a line in which that text stands."""
    return next((cell for cell in line if folded(text) in folded(cell.text)), line[-1] if line else None)

"""Registers of applicants are refused as a whole, wherever in a file they hide; recaps and signatures are none."""

import json
import zipfile

import duckdb
import openpyxl
from openpyxl.comments import Comment
from reading import COUNTED, Read, Sheets, written
from xlsxwriter import Workbook

from etl.read import read_files

PEOPLE = ("Siti Aminah", "Budi Santoso", "Wahyu Lestari")
NIKS = ("3574014101900001", "3574010203850002", "3507015506990003")
SIGNATURE = [
    [],
    ["", "", "", "Probolinggo, 3 Mei 2026"],
    ["", "", "", "Mengetahui,"],
    ["", "", "", "CAMAT KADEMANGAN"],
    ["", "", "", "Drs. H. SUPARDI, M.Si"],
    ["", "", "", "Pembina Tingkat I"],
    ["", "", "", "NIP. 19700101 199003 1 001"],
]


def book(path, rows, hidden=False, title="Lembar1"):
    """A workbook whose second sheet, perhaps hidden, holds these rows."""
    with Workbook(path) as made:
        made.add_worksheet("Rekap").write_row(0, 0, ["Kecamatan", "Jumlah"])
        sheet = made.add_worksheet(title)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
        if hidden:
            sheet.hide()
    return path


def plain(path, rows, mark=","):
    path.write_text("\n".join(mark.join(map(str, row)) for row in rows), encoding="utf-8")
    return path


def judged(paths, folder) -> list[bool]:
    """Of each file whether it is refused as a register, read in one go; then nothing of it is left."""
    return [_refused(reading) for reading in read_files(paths, folder / "intake")]


def _refused(reading) -> bool:
    metadata = "select decode(value) from parquet_kv_metadata(?) where decode(key) = 'notes'"
    [(notes,)] = duckdb.execute(metadata, [str(reading.parquet)]).fetchall()
    rules = [note["rule"] for note in json.loads(notes)]
    if "B50" not in rules:
        return False
    assert rules == ["B50"]
    assert duckdb.execute("select count(*) from read_parquet(?)", [str(reading.parquet)]).fetchone() == (0,)
    left = reading.parquet.read_bytes().decode("latin-1") + notes
    assert not any(word in left for word in (*PEOPLE, *NIKS))
    return True


def refused(path, folder) -> bool:
    """Whether this file is refused as a register."""
    return judged([path], folder) == [True]


def register(*headings, values):
    return [["REGISTER PELAYANAN"], [], ["No", *headings], *([n, *row] for n, row in enumerate(values, 1))]


REGISTERS = {
    "names": register("Nama Pemohon", "Keperluan", values=[(one, "SKTM") for one in PEOPLE]),
    "register of layout 2": register(
        "Tgl permohonan", "Nama", "Posisi", "Tgl selesai", values=[("3-5-26", one, "Kasi", "4-5-26") for one in PEOPLE]
    ),
    "letter-spaced and broken": register("N A M A", "ALA\nMAT", values=[(one, "Jl. Raya 1") for one in PEOPLE]),
    "applicants": register("Pemohon", "Jenis layanan", values=[(one, "SKTM") for one in PEOPLE]),
    "numbers": register("Keterangan", values=[(nik,) for nik in NIKS]),
    "one applicant with NIK": register("Nama", "NIK", values=[(PEOPLE[0], NIKS[0])]),
    "births": register("Inisial", "Tempat, tgl lahir", values=[("SA", "Malang, 1-1-1990"), ("BS", "Batu, 2-3-1985")]),
    "family cards": register("No. KK", "Jumlah jiwa", values=[(nik, 4) for nik in NIKS]),
    "masked": register("NIK", values=[("35740141xxxxxx01",), ("35740102xxxxxx02",)]),
    "spaced": register("Ket", values=[("3574 0141 0190 0001",), ("35.74.01.020385.0002",)]),
    "lost digits": register("Ket", values=[("3,50701E+15",), ("3.57401E+15",)]),
    "no heading": [[n, name] for n, name in enumerate((*PEOPLE, "Agus Setiawan", "Sri Wahyuni", "Dewi Ratna"), 1)],
    "letters": [
        line for name in PEOPLE for line in (["SURAT KETERANGAN"], ["Nama", ":", name], ["Alamat", ":", "Batu"])
    ],
    "no heading, signed": [
        *([n, name] for n, name in enumerate((*PEOPLE, "Agus Setiawan", "Sri Wahyuni", "Dewi Ratna"), 1)),
        [], ["", "CAMAT KADEMANGAN"], ["", "Drs. H. SUPARDI, M.Si"],
    ],
    "name and address in one": register("Nama/Alamat", "Tgl", values=[(one, "3-5-26") for one in PEOPLE]),
    "forms": [[f"Nama : {name}"] for name in PEOPLE],
}  # fmt: skip


def as_text(rows):
    """The rows as another program would write them."""
    return [[str(cell).replace("\n", " ") for cell in row] for row in rows]


def test_a_register_is_refused_as_workbook_hidden_or_not_and_as_csv(tmp_path):
    made = []
    for name, rows in REGISTERS.items():
        made.append(book(tmp_path / f"{name}.xlsx", rows))
        made.append(book(tmp_path / f"{name} tersembunyi.xlsx", rows, hidden=True))
        made.append(plain(tmp_path / f"{name}.csv", as_text(rows), mark=";"))
    assert [path.name for path, bad in zip(made, judged(made, tmp_path), strict=True) if not bad] == []


def test_numbers_of_cards_are_known_as_numbers_too(tmp_path):
    rows = [["NIK"], [3574014101900000], [3574010203850000]]
    assert refused(book(tmp_path / "a.xlsx", rows), tmp_path)


def test_the_sentence_says_where_and_what_to_send_instead(tmp_path):
    message = Read(book(tmp_path / "a.xlsx", REGISTERS["names"]), tmp_path).note("B50")["message"]
    assert "nama orang di lembar ke-2, kolom B" in message
    assert "Kirim rekapnya saja" in message


def test_a_register_in_comments_is_found(tmp_path):
    path = tmp_path / "a.xlsx"
    made = openpyxl.Workbook()
    made.active["A1"] = "Kecamatan"
    for row, nik in enumerate(NIKS[:2], 1):
        made.active.cell(row, 2, 1).comment = Comment(f"atas nama pemohon, NIK {nik}", "kasi")
    made.save(path)
    assert refused(path, tmp_path)
    assert "komentar" in Read(path, tmp_path).note("B50")["message"]


def test_a_register_in_a_text_box_is_found(tmp_path):
    path = tmp_path / "a.xlsx"
    with Workbook(path) as made:
        sheet = made.add_worksheet()
        sheet.write(0, 0, "Kecamatan")
        sheet.insert_textbox(3, 3, "\n".join(f"Nama : {name}" for name in PEOPLE))
    assert refused(path, tmp_path)


def test_a_register_that_a_pivot_table_remembers_is_found(tmp_path):
    path = book(tmp_path / "a.xlsx", [["Layanan", "Jumlah"], ["SKTM", 3]])
    items = "".join(f'<s v="{nik}"/>' for nik in NIKS)
    with zipfile.ZipFile(path, "a") as pack:
        pack.writestr(
            "xl/pivotCache/pivotCacheDefinition1.xml",
            f'<pivotCacheDefinition><cacheFields><cacheField name="NIK"><sharedItems>{items}</sharedItems></cacheField>'
            "</cacheFields></pivotCacheDefinition>",
        )
    assert refused(path, tmp_path)


def test_measures_of_drawings_are_no_numbers_of_anybody(tmp_path):
    path = book(tmp_path / "a.xlsx", [["Layanan", "Jumlah"], ["SKTM", 3]])
    place = "<xdr:from><xdr:col>3</xdr:col><xdr:colOff>57401</xdr:colOff><xdr:row>4101900001</xdr:row></xdr:from>"
    other = place.replace("00001", "00002")
    with zipfile.ZipFile(path, "a") as pack:
        pack.writestr("xl/drawings/drawing1.xml", f"<xdr:wsDr>{place}</xdr:wsDr>")
        pack.writestr("xl/drawings/vmlDrawing1.vml", f"<xml>{other}</xml>")
        pack.writestr("customXml/item1.xml", f"<a>{place}</a><a>{other}</a>")
    assert not refused(path, tmp_path)


def test_a_register_in_a_document_within_the_workbook_is_found(tmp_path):
    path = book(tmp_path / "a.xlsx", [["Layanan", "Jumlah"], ["SKTM", 3]])
    inner = book(tmp_path / "b.xlsx", REGISTERS["numbers"]).read_bytes()
    with zipfile.ZipFile(path, "a") as pack:
        pack.writestr("xl/embeddings/Microsoft_Excel_Worksheet.xlsx", inner)
    assert refused(path, tmp_path)


def test_a_register_on_a_sheet_that_somebody_added_to_the_template_is_found(tmp_path):
    path = written(tmp_path, COUNTED)
    with Sheets(path) as made:
        sheet = made.create_sheet("Bantu")
        sheet.sheet_state = "veryHidden"
        for row in REGISTERS["names"]:
            sheet.append(row)
    assert refused(path, tmp_path)


RECAPS = {
    "kecamatan": [["No", "Nama Kecamatan", "Jumlah"], [1, "Kademangan", 12], [2, "Wonoasih", 7], *SIGNATURE],
    "services": [["No", "Nama Layanan", "Jumlah"], [1, "Surat Keterangan Usaha", 12], [2, "Legalisasi", 7], *SIGNATURE],
    "kecamatan under a bare heading": [
        ["No", "Nama", "Tanggal", "Keterangan"], [1, "Kademangan", "1-6-2022", ""], [2, "Wonoasih", "1-6-2022", ""],
        [3, "Mayangan", "2-6-2022", ""],
    ],
    "services under a bare heading": [
        ["No", "Nama", "Tanggal", "Status"], [1, "Surat Pengantar SKCK", "1-6-2022", ""],
        [2, "Dispensasi Nikah", "1-6-2022", ""],
    ],
    "applicants counted": [["No", "Layanan", "Pemohon", "Selesai"], [1, "SKTM", 12, 11], [2, "KK", 7, 7], *SIGNATURE],
    "kinds of applicants": [
        ["Layanan", "Pemohon"], ["IUMK", "Perorangan"], ["IUMK", "Badan usaha"], ["SKTM", "Koperasi"],
    ],
    "services of whom one is called like people": [
        ["Jenis Surat", "Jumlah"], ["Ahli waris", 3], ["Boro kerja", 4], ["Bersih diri", 5],
        ["Belum menikah", 6], *SIGNATURE,
    ],
    "signed on behalf": [
        ["Kecamatan", "Jumlah"], ["Kademangan", 3], [], ["", "a.n."], ["", "BUPATI MALANG"], ["", "Pembina Utama Muda"],
        ["", "Drs. H. SUPARDI"],
    ],
    "signed as a form": [
        ["Kecamatan", "Jumlah"], ["Kademangan", 3], [], ["Nama", ":", "Supardi"], ["Jabatan", ":", "Camat"],
        ["Tanggal", ":", "3-5-26"], ["Nama", ":", "Siti Aminah"], ["Jabatan", ":", "Kasi"],
    ],
    "one row with a signature below": [["No", "Layanan", "Nama", "Pemohon"], [1, "SKTM", "", 12], *SIGNATURE],
    "officials": [
        ["No", "Nama", "NIP", "Jabatan"], [1, "Budi Santoso", "197001011990031001", "Camat"],
        [2, "Siti Aminah", "197102022000032002", "Sekcam"],
    ],
    "staff": [["Nama Lengkap", "NIP"], ["Budi Santoso", "197001011990031001"], ["Siti Aminah", "197102022000032002"]],
    "technical team": [
        ["Nama Tim Teknis", "Instansi"], *([name, "DPMPTSP"] for name in (*PEOPLE, "Agus Budi", "Sri Wahyuni")),
    ],
    "camat of each kecamatan": [
        ["Kecamatan", "Nama Camat"], ["A", "Agus Budi"], ["B", "Sri Wahyuni"], ["C", "Dewi Ratna"],
        *([kecamatan, name] for kecamatan, name in zip("DEF", PEOPLE, strict=True)),
    ],
    "one number of 16 digits": [["Kecamatan", "Selesai"], ["Kademangan", NIKS[0]], ["Wonoasih", 7]],
    "periods": [
        ["Kecamatan", "Masa"], ["Kademangan", "01-01-2026 31-12-2026"], ["Wonoasih", "31-12-2025 01-01-2026"],
        ["Mayangan", "31-12-2025 02-01-2026"],
    ],
    "accounts": [["No", "Rekening", "Jumlah"], [1, "0123456789012", 5], [2, "5102010001000100", 7],
        [3, "5102020002000200", 8]],
    "villages": [
        ["No", "Nama Desa/Kelurahan", "KTP", "KK"], [1, "Sumber Wetan", 3, 4], [2, "Jrebeng Kulon", 5, 6], *SIGNATURE,
    ],
    "places to serve": [["No", "Nama", "Ada/Tidak"], [1, "Loket Pendaftaran", "Ada"], [2, "Ruang Tunggu", "Ada"]],
}  # fmt: skip


def test_a_recap_is_none(tmp_path):
    made = []
    for name, rows in RECAPS.items():
        made.append(book(tmp_path / f"{name.replace('/', ' ')}.xlsx", rows))
        made.append(plain(tmp_path / f"{name}.csv", as_text(rows), mark="\t"))
    assert [path.name for path, bad in zip(made, judged(made, tmp_path), strict=True) if bad] == []


def test_of_one_long_number_in_a_count_only_its_place_is_kept(tmp_path):
    path = tmp_path / "layanan.csv"
    rows = [["region_code", "service_code", "period", "completed"]]
    rows += [["35.74.01", "NP-02", "2026-03", NIKS[0]], ["35.74.02", "NP-02", "2026-03", "3574 0141 0190 0001"]]
    rows += [
        ["35.74.03", "NP-02", "2026-03", "1234567890123456"],
        ["35.74.04", "NP-02", "2026-03", "12345678901234567890"],
    ]
    read = Read(plain(path, rows), tmp_path)
    counts = list(read.counts().values())
    assert counts == ["[16 angka disamarkan]"] * 3 + ["12345678901234567890"]
    assert NIKS[0].encode() not in read.reading.parquet.read_bytes()

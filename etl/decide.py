"""Questions that wait, and the answers people give them."""

import re
from pathlib import Path

import duckdb

from etl import answers, publish, sql
from etl.errors import UserError
from etl.folder import Folder
from paten import periods
from paten.choices import REFUSE, TAKES
from paten.say.words import DRAFTS


def rows(folder: Folder, name: str, **values: object) -> list[dict]:
    """Rows of etl/<name>.sql on the snapshot shown now, each a dict; UserError when nothing is published."""
    shown = publish.shown(folder)
    if not shown:
        raise UserError(
            f"Belum ada data yang diterbitkan di {folder.root}. Muat laporan dulu: python -m etl load BERKAS."
        )
    path: Path = publish.path_of(folder, shown["version"])
    with duckdb.connect(str(path), read_only=True) as connection:
        sql.put(connection, **values)
        found = sql.run(connection, name)
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def questions(folder: Folder) -> list[dict]:
    """Open questions: question, region, file, rows, prompt, choices, suggestion; oldest first."""
    return rows(folder, "snapshot/questions")


def decide(folder: Folder, question: str, value: str, reason: str, by: str) -> str:
    """Appends the answer to an open question; gives the answer's id. UserError for no such question or answer."""
    asked = {one["question"]: one for one in questions(folder)}
    if question not in asked:
        known = ", ".join(list(asked)[:5]) or "tidak ada pertanyaan yang terbuka"
        raise UserError(
            f"Pertanyaan {question} tidak terbuka. Yang terbuka: {known}. Lihat semuanya dengan python -m etl ask."
        )
    one = asked[question]
    value = value.strip()
    if value != REFUSE and not TAKES[question.split("-")[0]].fullmatch(value):
        raise UserError(f"Jawaban “{value}” tidak dapat dipakai untuk {question}. {one['choices']}")
    if (
        question.startswith(("U01", "L01"))
        and value != REFUSE
        and not rows(folder, "snapshot/code", code=value.upper())
    ):
        raise UserError(f"Kode {value} tidak dikenal. {one['choices']}")
    _fits_rows(question, value, one)
    return answers.append(folder, one["sha256"], question, value, reason, by)


def _fits_rows(question: str, value: str, one: dict) -> None:
    """An answer about several rows must be one that all of them can take."""
    if value == "jumlahkan" and one["report_type"] != "layanan":
        raise UserError("Hanya banyaknya berkas yang dapat dijumlahkan. Jawab dengan pakai 1, pakai 2 atau tolak.")
    if value.startswith("pakai") and int(value.split()[1]) > one["rows"]:
        raise UserError(f"Pertanyaan {question} hanya tentang {one['rows']} baris; {value} tidak ada.")
    if question.startswith("L04") and value.isdigit() and one["rows"] > 1:
        raise UserError(
            f"Pertanyaan {question} mengenai {one['rows']} baris, jadi satu angka tidak cukup. "
            "Jawab ribuan atau tolak, lalu minta pengirim memperbaiki berkasnya."
        )


def declare(folder: Folder, about: str, question: str, value: str, reason: str, by: str) -> str:
    """Appends what nobody asked (answers.FREE). about: region code, month, sha256 or *; gives the answer's id."""
    if question not in answers.FREE:
        raise UserError(f"Hal “{question}” tidak dikenal. Yang dikenal: {', '.join(answers.FREE)}.")
    fits = re.fullmatch(r"35(\.\d\d){0,2}|\d{4}-\d{2}|[0-9a-f]{64}|\*", about)
    if not fits:
        raise UserError(
            f"--about “{about}” tidak dikenal. Isi kode wilayah (35.74), bulan (2026-09), sha256 berkas, atau *."
        )
    if question in ("final", "exempt") and not periods.parse(about) and not periods.parse(value):
        raise UserError("Sebut bulannya: --about 2026-09 dengan jawaban ya, atau --about 35.74 dengan jawaban 2026-09.")
    if question == "draft" and (value.strip() not in DRAFTS or not re.fullmatch(r"35\.\d\d", about)):
        raise UserError(f"Keadaan rancangan adalah {', '.join(DRAFTS)}; --about memuat kode kabupaten/kota (35.74).")
    if question == "alias" and not re.fullmatch(
        r"[^=]+=\s*(35(\.\d\d){1,2}|(IZ|NP|LG|RK)-\d\d)", value.strip(), re.IGNORECASE
    ):
        raise UserError('Tulis alias sebagai "tulisan=kode", misalnya "Karang Ploso=35.07.23" atau "KTP baru=NP-02".')
    return answers.append(folder, about, question, value.strip(), reason, by)


def revoke(folder: Folder, answer: str, reason: str, by: str) -> str:
    """Takes an answer back by one more line; UserError when there is no such answer."""
    given = {line["id"]: line for line in answers.read(folder)}
    if answer not in given:
        raise UserError(f"Jawaban {answer} tidak ada di {folder.answers}.")
    line = given[answer]
    return answers.append(folder, line["about"], line["question"], line["answer"], reason, by, revokes=answer)

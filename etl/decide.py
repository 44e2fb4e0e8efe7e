"""Questions that wait, and the answers people give them."""

import re
from pathlib import Path

import duckdb

from etl import answers, publish, sql
from etl.errors import UserError
from etl.folder import Folder
from paten import periods
from paten.choices import OF_A_LIST, PROPOSED, REFUSE, TAKES
from paten.privacy import masked
from paten.say import asking as say
from paten.say.words import DRAFTS

EXPLAINED_AT_MOST = 400  # letters: what a region says of itself has four lines on paper


def rows(folder: Folder, name: str, **values: object) -> list[dict]:
    """Rows of etl/<name>.sql on the snapshot shown now, each a dict; UserError when nothing is published."""
    shown = publish.published(folder)
    path: Path = publish.path_of(folder, shown["version"])
    with duckdb.connect(str(path), read_only=True) as connection:
        sql.put(connection, **values)
        found = sql.run(connection, name)
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def questions(folder: Folder) -> list[dict]:
    """Open questions: question, region, file, sha256, rows, place, parts, prompt, choices, suggestion; oldest first."""
    return [worded(one) for one in rows(folder, "snapshot/questions")]


def decide(folder: Folder, question: str, value: str, reason: str, by: str) -> str:
    """Appends the answer to an open question; gives its id (of several the first). UserError for no such question."""
    return decide_each(folder, question, value, reason, by)[0]


def decide_each(folder: Folder, question: str, value: str, reason: str, by: str) -> list[str]:
    """Appends an answer for each thing that the question asks; gives their ids. UserError where one does not fit.

    value: an answer for all of them, `usulan` (each takes its proposal), or "tulisan=jawaban|tulisan=jawaban".
    """
    sha256, parts = _asked(folder, question)
    given = _values(parts, value.strip())
    for part, answer in given:
        _fits(folder, part, answer)
    return [answers.append(folder, sha256, part["question"], answer, reason, by) for part, answer in given]


def worded(one: dict) -> dict:
    """A row of etl/snapshot/questions.sql with what is asked together in words: prompt, choices, suggestion."""
    parts = one["parts"]
    proposals = [part["suggestion"] for part in parts]
    suggestion = proposals[0] if len(parts) == 1 else (PROPOSED if any(proposals) else None)
    return one | {
        "prompt": say.together(parts),
        "choices": say.ways(parts),
        "suggestion": suggestion,
        "report_type": parts[0]["report_type"],
    }


def _asked(folder: Folder, question: str) -> tuple[str, list[dict]]:
    """The file and what this id asks about: a whole question, one part of it, or what an earlier answer decided."""
    waiting = questions(folder)
    for one in waiting:
        if one["question"] == question:
            return one["sha256"], one["parts"]
        alone = [part for part in one["parts"] if part["question"] == question]
        if alone:
            return one["sha256"], alone
    for part in rows(folder, "snapshot/remembered"):
        if part["question"] == question:
            return part["sha256"], [part]
    known = ", ".join([one["question"] for one in waiting][:5]) or "tidak ada pertanyaan yang terbuka"
    raise UserError(
        f"Pertanyaan {question} tidak terbuka. Yang terbuka: {known}. Lihat semuanya dengan python -m etl ask."
    )


def _values(parts: list[dict], value: str) -> list[tuple[dict, str]]:
    """Which part takes which answer."""
    if value == PROPOSED:
        proposed = [(part, part["suggestion"]) for part in parts if part["suggestion"]]
        if not proposed:
            raise UserError(f"Pertanyaan ini tidak punya usul. {parts[0]['choices']}")
        return proposed
    if "=" in value:
        named = _named(parts)
        pairs = [one.rpartition("=") for one in value.split("|")]
        unknown = [written.strip() for written, _, _ in pairs if _plain(written) not in named]
        if unknown:
            raise UserError(f"Tidak ada pertanyaan tentang “{unknown[0]}” di sini. {say.ways(parts)}")
        return [(named[_plain(written)], answer.strip()) for written, _, answer in pairs]
    if len(parts) > 1 and value != REFUSE and (value.isdigit() or parts[0]["rule"] in OF_A_LIST):
        raise UserError(f"Satu jawaban tidak cukup untuk {len(parts)} hal. {say.ways(parts)}")
    return [(part, value) for part in parts]


def _named(parts: list[dict]) -> dict[str, dict]:
    """What may be written before "=": what a thing is about, one of the names between which it doubts, its number."""
    found = {_plain(key): part for key, part in say.keys(parts).items()}
    found |= {_plain(part["question"]): part for part in parts}
    either = [(_plain(name), part) for part in parts for name in _doubted(part)]
    told = [name for name, _ in either]
    return {name: part for name, part in either if told.count(name) == 1} | found


def _doubted(part: dict) -> list[str]:
    """The names between which a question doubts; none where it names one thing or nothing."""
    names = (part["subject"] or "").split(" / ") if part["rule"] == "U09" else []
    return names if len(names) > 1 else []


def _plain(written: str) -> str:
    return "".join(letter for letter in written.lower() if letter.isalnum())


def _fits(folder: Folder, part: dict, value: str) -> None:
    """An answer must be one that its question takes, and that all of its rows can take."""
    question, rule = part["question"], part["rule"]
    if value != REFUSE and not TAKES[rule].fullmatch(value):
        raise UserError(f"Jawaban “{value}” tidak dapat dipakai untuk {question}. {part['choices']}")
    is_code = rule in OF_A_LIST or (rule == "L19" and value.startswith("35"))
    if is_code and value != REFUSE and not rows(folder, "snapshot/code", code=value.upper()):
        raise UserError(f"Kode {value} tidak dikenal. {part['choices']}")
    if is_code and value != REFUSE:
        _is_doubted(folder, part, value)
    if value == "jumlahkan" and part["report_type"] != "layanan":
        raise UserError("Hanya banyaknya berkas yang dapat dijumlahkan. Jawab dengan pakai 1, pakai 2 atau tolak.")
    if value.startswith("pakai") and int(value.split()[1]) > part["rows"]:
        raise UserError(f"Pertanyaan {question} hanya tentang {part['rows']} baris; {value} tidak ada.")
    if value.isdigit() and part["rows"] > 1:
        raise UserError(
            f"Pertanyaan {question} mengenai {part['rows']} baris, jadi satu angka tidak cukup. "
            "Pilih jawaban lain atau tolak, lalu minta pengirim memperbaiki berkasnya."
        )


def _is_doubted(folder: Folder, part: dict, code: str) -> None:
    """Between two kecamatan that a table names a third cannot be meant: more likely its code was mistyped."""
    here = rows(folder, "snapshot/places", code=code)
    named = {one["code"]: one["name"] for one in here if _plain(one["name"]) in map(_plain, _doubted(part))}
    if len(named) > 1 and code not in named:
        label = next((one["label"] for one in here if one["code"] == code), code)
        raise UserError(
            f"{code} adalah {label}, bukan {' atau '.join(_doubted(part))}. "
            "Jawab dengan kode salah satunya, atau tolak bila keduanya salah."
        )


def meant(folder: Folder, numbers: list[str]) -> list[str]:
    """What these answers say, where they are codes, with the names: so that a wrong digit is seen at once."""
    given = [(line["id"], line["answer"].upper()) for line in answers.read(folder) if line["id"] in numbers]
    found = [(number, rows(folder, "snapshot/code", code=code)) for number, code in given]
    return [f"{number}: {one['code']} {one['label']}" for number, told in found for one in told]


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
    if question == "explanation":
        _explains(about, value.strip())
    if question == "contact" and re.match(r"surat\s+\d", value.strip(), re.IGNORECASE):
        raise UserError(
            'Sebut surat yang mana: "surat Kepala Biro 12 November 2026", "surat a.n. Gubernur 12 November 2026", atau '
            '"surat permintaan klarifikasi 12 November 2026".'
        )
    if question == "alias" and not re.fullmatch(
        r"[^=]+=\s*(35(\.\d\d){1,2}|(IZ|NP|LG|RK)-\d\d|[SATU]\d{1,2})", value.strip(), re.IGNORECASE
    ):
        raise UserError(
            'Tulis alias sebagai "tulisan=kode", misalnya "Karang Ploso=35.07.23", "KTP baru=NP-02", atau '
            '"Ruang antre=T8".'
        )
    if question == "alias" and not _alias_holds(about, value):
        raise UserError(
            "Alias berlaku untuk semua pengirim (--about '*') atau satu kabupaten/kota (--about 35.74), "
            "dan kode wilayahnya harus di bawah pengirim itu."
        )
    if question == "alias" and publish.shown(folder) and not _code_exists(folder, value):
        raise UserError(
            f"Kode {value.rpartition('=')[2].strip()} tidak dikenal. Kode kecamatan, layanan, syarat, dan unsur "
            "terdaftar di data/reference (regions.csv, services.csv, requirements.csv, unsur.csv)."
        )
    return answers.append(folder, about, question, value.strip(), reason, by)


def _code_exists(folder: Folder, value: str) -> bool:
    return bool(rows(folder, "snapshot/code", code=value.rpartition("=")[2].strip().upper()))


def _explains(about: str, value: str) -> None:
    """What a region says of its own numbers is printed: short, of one region, and without the number of a person."""
    if not re.fullmatch(r"35(\.\d\d){0,2}", about):
        raise UserError("Penjelasan itu milik satu daerah: isi --about dengan kodenya, misalnya 35.74 atau 35.74.01.")
    if not value or len(value) > EXPLAINED_AT_MOST:
        raise UserError(
            f"Penjelasan dicetak di bahan paparan: tulis 1 sampai {EXPLAINED_AT_MOST} huruf (sekarang {len(value)})."
        )
    if masked(value) != value:
        raise UserError("Penjelasan memuat 16 angka berurutan, mungkin NIK. Hilangkan: penjelasan ini dicetak.")


def _alias_holds(about: str, value: str) -> bool:
    code = value.rpartition("=")[2].strip()
    return about in ("*", "35") or (
        re.fullmatch(r"35\.\d\d", about) is not None and (not code.startswith("35") or code.startswith(about))
    )


def revoke(folder: Folder, answer: str, reason: str, by: str) -> str:
    """Takes an answer back by one more line; UserError when there is no such answer."""
    given = {line["id"]: line for line in answers.read(folder)}
    if answer not in given:
        raise UserError(f"Jawaban {answer} tidak ada di {folder.answers}.")
    line = given[answer]
    return answers.append(folder, line["about"], line["question"], line["answer"], reason, by, revokes=answer)

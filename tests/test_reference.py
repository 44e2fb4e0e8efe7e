"""The reference data as they are committed, and what an office's own rows do to them."""

from pathlib import Path

import duckdb
import pytest

from etl import reference
from etl.errors import UserError

BOTH = ("Blitar", "Kediri", "Madiun", "Malang", "Mojokerto", "Pasuruan", "Probolinggo")


@pytest.fixture
def connection():
    with duckdb.connect() as opened:
        yield opened


@pytest.fixture
def office(tmp_path):
    """Writes a file of the office's own into a data folder."""

    def write(name: str, text: str, encoding: str = "utf-8") -> Path:
        folder = tmp_path / "office" / "reference"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding=encoding)
        return tmp_path

    return write


def one(connection, sql):
    return connection.execute(sql).fetchone()[0]


def test_there_are_38_kabupaten_kota_and_666_kecamatan(connection, tmp_path):
    reference.load(connection, tmp_path)
    assert connection.execute("select level, count(*) from region group by level order by level").fetchall() == [
        ("kabupaten_kota", 38),
        ("kecamatan", 666),
        ("provinsi", 1),
    ]


def test_population_adds_up_at_every_level_and_says_where_it_is_an_estimate(connection, tmp_path):
    reference.load(connection, tmp_path)
    assert one(connection, "select population from region where region_code = '35'") == 41_919_906
    assert one(connection, "select sum(population) from region where level = 'kabupaten_kota'") == 41_919_906
    assert one(connection, "select sum(population) from region where level = 'kecamatan'") == 41_919_906
    assert (
        one(
            connection,
            """select count(*) from region as parent
            where level = 'kabupaten_kota'
            and population <> (select sum(population) from region where parent_code = parent.region_code)""",
        )
        == 0
    )
    assert (
        one(
            connection,
            "select bool_and(population_note like 'taksiran%' = (level = 'kecamatan') and population > 0) from region",
        )
        is True
    )


def test_a_region_is_always_printed_with_its_kind(connection, tmp_path):
    reference.load(connection, tmp_path)
    labels = dict(connection.execute("select region_code, label from region").fetchall())
    assert labels["35"] == "Provinsi Jawa Timur"
    assert (labels["35.07"], labels["35.73"], labels["35.73.02"]) == ("Kab. Malang", "Kota Malang", "Kec. Klojen")


def test_the_seven_names_that_are_both_need_their_kind_to_be_found(connection, tmp_path):
    reference.load(connection, tmp_path)
    shared = connection.execute(
        "select name from region where level = 'kabupaten_kota' group by name having count(*) > 1 order by name"
    ).fetchall()
    assert [name for (name,) in shared] == list(BOTH)
    for name in BOTH:
        found = connection.execute(
            "select region_code from region_alias where alias in (?, ?, ?) and region_code not like '35.__.__'",
            [name, f"Kab. {name}", f"Kota {name}"],
        ).fetchall()
        assert len(found) == 2
    assert one(connection, "select region_code from region_alias where alias = 'Sidoarjo'") == "35.15.08"
    assert one(connection, "select region_code from region_alias where alias = 'Surabaya'") == "35.78"


def test_other_spellings_find_their_kecamatan(connection, tmp_path):
    reference.load(connection, tmp_path)
    found = dict(connection.execute("select alias, region_code from region_alias").fetchall())
    assert found["Giligenteng"] == found["Gili Ginting"] == found["Giliginting"] == "35.29.08"
    assert found["Ijen"] == "35.11.19"


def test_two_kecamatan_exist_only_since_2018(connection, tmp_path):
    reference.load(connection, tmp_path)
    young = connection.execute(
        "select region_code, name from region where valid_from = date '2018-01-01' order by region_code"
    ).fetchall()
    assert young == [("35.10.25", "Blimbingsari"), ("35.76.03", "Kranggan")]


def test_every_region_has_itself_and_all_above_as_ancestors(connection, tmp_path):
    reference.load(connection, tmp_path)
    above = connection.execute(
        "select ancestor_code from ancestor where region_code = '35.74.03' order by 1"
    ).fetchall()
    assert above == [("35",), ("35.74",), ("35.74.03",)]
    assert one(connection, "select count(*) from ancestor") == 1 + 38 * 2 + 666 * 3


def test_the_tile_grid_places_each_of_the_38_once(connection, tmp_path):
    reference.load(connection, tmp_path)
    tiles = connection.execute(
        "select tile_row, tile_col, short, type from region where level = 'kabupaten_kota'"
    ).fetchall()
    assert len({(row, column) for row, column, _, _ in tiles}) == len({short for _, _, short, _ in tiles}) == 38
    assert all(1 <= row <= 6 and 1 <= column <= 10 for row, column, _, _ in tiles)
    for _, _, short, kind in tiles:
        letters = short.removeprefix("K.")
        assert len(letters) == 3 and letters.isupper()
        assert short.startswith("K.") == (kind == "kota")
    assert one(connection, "select count(*) from region where level <> 'kabupaten_kota' and tile_row is not null") == 0


def test_there_are_24_requirements_with_short_names(connection, tmp_path):
    reference.load(connection, tmp_path)
    groups = connection.execute('select "group", count(*) from requirement_item group by 1 order by 1').fetchall()
    assert groups == [("administratif", 7), ("substantif", 3), ("teknis", 14)]
    assert one(connection, "select max(length(short)) from requirement_item") <= 28
    assert one(connection, "select count(distinct short) from requirement_item") == 24
    codes = connection.execute("select requirement_code from requirement_item").fetchall()
    assert [code for (code,) in codes[:4]] == ["S1", "S2", "S3", "A1"] and codes[-1] == ("T14",)


def test_services_are_found_by_every_name_and_no_name_means_two(connection, tmp_path):
    reference.load(connection, tmp_path)
    assert one(connection, "select count(*) from service") == 52
    found = dict(connection.execute("select alias, service_code from service_alias").fetchall())
    assert found["SKTM"] == found["Surat Keterangan Tidak Mampu"] == "NP-10"
    assert one(connection, "select count(*) - count(distinct lower(alias)) from service_alias") == 0


def test_every_relation_of_a_snapshot_that_is_reference_has_exactly_its_columns(connection, tmp_path):
    reference.load(connection, tmp_path)
    with duckdb.connect() as snapshot:
        snapshot.execute((reference.COMMITTED.parents[1] / "etl" / "relations.sql").read_text(encoding="utf-8"))
        for relation in (
            "region", "ancestor", "service", "requirement_item", "milestone", "unsur", "calendar", "target",
            "letterhead", "ladder",
        ):  # fmt: skip
            wanted = snapshot.execute(f"select column_name, column_type from (describe {relation})").fetchall()
            given = connection.execute(f"select column_name, column_type from (describe {relation})").fetchall()
            assert given == wanted, relation


def test_an_office_row_replaces_only_the_columns_it_names(connection, office):
    data = office("services.csv", "code;standard_days;fee_rp\nNP-10;2;\n", encoding="utf-8-sig")
    reference.load(connection, data)
    row = connection.execute("select name, standard_days, fee_rp from service where service_code = 'NP-10'").fetchone()
    assert row == ("Surat Keterangan Tidak Mampu", 2, None)
    assert one(connection, "select count(*) from service") == 52


def test_an_office_row_with_a_new_key_is_added(connection, office):
    data = office("services.csv", "code,name,category,aliases\nNP-90,Surat Izin Cuti,non_perizinan,SIC|Cuti\n")
    reference.load(connection, data)
    assert one(connection, "select count(*) from service") == 53
    assert one(connection, "select service_code from service_alias where alias = 'SIC'") == "NP-90"


def test_a_letter_that_sets_a_due_day_is_one_row_and_ends_the_row_before(connection, office):
    data = office(
        "calendar.csv",
        "report_type,every,starts_on,due_day,basis,valid_from\n"
        "layanan,bulan,2024-11-01,5,Surat Sekda 000.8/1/2026,2026-01-01\n",
    )
    reference.load(connection, data)
    rows = connection.execute(
        "select due_day, basis, valid_from::varchar, valid_to::varchar from calendar where report_type = 'layanan'"
    ).fetchall()
    assert rows == [(10, None, None, "2025-12-31"), (5, "Surat Sekda 000.8/1/2026", "2026-01-01", None)]


def test_the_digest_tells_one_reference_from_another(connection, office, tmp_path):
    plain = reference.load(connection, tmp_path)
    assert plain == reference.load(connection, tmp_path) and len(plain) == 12
    data = office("services.csv", "code,standard_days\nNP-10,2\n")
    assert reference.load(connection, data) != plain


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("services.csv", "code,lama_hari\nNP-10,2\n", "baris 1: kolom 'lama_hari' tidak dikenal. Kolom yang"),
        ("services.csv", "code,fee_rp\nNP-10,0\nNP-11,0\nNP-10,5\n", "baris 4: kunci code = NP-10 sudah ada di baris"),
        ("services.csv", "name,fee_rp\nSKTM,0\n", "kolom kunci 'code' tidak ada"),
        ("services.csv", "code,code\nNP-10,NP-10\n", "kolom 'code' tertulis dua kali"),
        ("services.csv", "code,standard_days\nNP-10,dua hari\n", "kolom 'standard_days': 'dua hari' tidak terbaca"),
        ("services.csv", "code,valid_to\nIZ-03,31/12/2018\n", "Tulis tanggal seperti 2026-03-05"),
        ("services.csv", "code,name\nNP-90,Surat Izin Cuti\n", "code = NP-90: kolom 'category' wajib diisi"),
        ("services.csv", "code,fee_rp\nNP-10,1.000,5\n", "ada 3 sel untuk 2 kolom"),
        ("services.csv", 'code,name\nNP-10,"SKTM\n', "tanda kutip"),
        ("services.csv", "", "kosong"),
        ("regions.csv", "code,level,name,type\n35.80,kab,Baru,kota\n", "kolom 'level': 'kab' tidak dikenal"),
        ("region_aliases.csv", "code,alias\n35.99.01,Entah\n", "wilayah 35.99.01 pada kolom 'code' tidak ada"),
        ("targets.csv", "indicator,region_code,period,value,basis\nikm,35,2026-01-01,0.9,\n", "'basis' wajib diisi"),
        ("layanan.csv", "code\nNP-10\n", "layanan.csv tidak dikenal"),
    ],
)  # fmt: skip
def test_an_office_file_that_cannot_be_used_is_told_in_one_sentence(connection, office, name, text, said):
    data = office(name, text)
    with pytest.raises(UserError) as told:
        reference.load(connection, data)
    assert said in str(told.value)
    assert name in str(told.value)


def test_an_office_file_that_is_not_utf8_is_told_how_to_be_saved(connection, office):
    data = office("services.csv", "code,name\nNP-10,Surat é\n", encoding="latin-1")
    with pytest.raises(UserError, match="Simpan ulang sebagai CSV UTF-8"):
        reference.load(connection, data)


@pytest.mark.parametrize("mark", [",", ";"])
def test_a_layout_of_the_office_names_only_services_that_exist(connection, office, mark):
    root = office("services.csv", "code,name,category\nNP-98,Surat Baru,nonperizinan\n")
    layout = root / "office" / "layouts" / "kota.csv"
    layout.parent.mkdir()
    layout.write_text(mark.join(["meaning", "header"]) + f"\nNP-98{mark}surat baru\ncompleted{mark}beres\n", "utf-8")
    reference.load(connection, root)
    layout.write_text(layout.read_text("utf-8") + f"NP-99{mark}surat lama\n", "utf-8")
    with pytest.raises(UserError, match="kota.csv, baris 4: kode layanan NP-99 tidak ada"):
        reference.load(connection, root)
    layout.write_text("meaning,header\ncompleted,béres\n", "latin-1")
    with pytest.raises(UserError, match="kota.csv bukan teks UTF-8"):
        reference.load(connection, root)

"""What holds of indicators whatever is reported: generated facts, put through the real marts of a snapshot."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial
from itertools import pairwise

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from offices import BATU, KAB, KOTA, Office, tick, volume

from etl import archive, build, measure, publish, sql
from etl.build import Basis

DAY, MONTH = date(2026, 10, 1), "2026-09-01"
PLACES = [f"{KOTA}.01", f"{KOTA}.02", f"{KOTA}.03", f"{BATU}.01", f"{BATU}.02", f"{KAB}.01"]
SERVICES = ["NP-03", "NP-10", "IZ-01"]
MEASURES = ("requested", "completed", "rejected", "on_time", "carried_over", "pending", "complaints")
FLOWS = ("permohonan", "selesai", "ditolak", "sisa", "pengaduan", "tepat_waktu", "permohonan_per_10000", "nihil")
MEASURED = (*FLOWS, "layanan_aktif", "unsur", "ikm", "responden_skm")
RATES = ("tepat_waktu", "permohonan_per_10000")
Counts = Mapping[tuple[str, str], Mapping[str, int | None]]
Scores = Mapping[tuple[str, str], tuple[int, int]]

quickly = partial(settings, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None)
count = st.one_of(st.none(), st.just(0), st.integers(0, 400))


@st.composite
def counts(draw) -> Counts:
    """(kecamatan, service) → measures as the rules let them pass: one is known, on time is part of completed."""
    rows = {}
    for key in draw(st.sets(st.tuples(st.sampled_from(PLACES), st.sampled_from(SERVICES)), max_size=12)):
        row = {name: draw(count) for name in MEASURES}
        if None not in (row["on_time"], row["completed"]):
            row["on_time"] = min(row["on_time"], row["completed"])
        if any(value is not None for value in row.values()):
            rows[key] = row
    return rows


@st.composite
def scores(draw) -> Scores:
    """(kecamatan, unsur) → score in hundredths and respondents; an element may be missing."""
    answer = st.tuples(st.integers(100, 400), st.integers(1, 900))
    missing = st.sets(st.integers(1, 9), max_size=1)
    return {
        (place, f"U{number}"): draw(answer)
        for place in draw(st.sets(st.sampled_from(PLACES), max_size=4))
        for number in set(range(1, 10)) - draw(missing)
    }


class Bench:
    """A snapshot of three places without a report, of which the facts of one month are changed at will."""

    def __init__(self, office: Office) -> None:
        self.connection = duckdb.connect(config=publish.SETTINGS)
        reference = build.prepare(self.connection, office.folder, DAY)
        sql.attach(self.connection, office.snapshot, read_only=False)
        build.fill(self.connection, office.folder, Basis(DAY, reference, "uji", False, "uji"), lambda step, part: None)

    def indicators(self, counted: Counts, asked: Scores | None = None) -> dict[tuple[str, str, str], dict]:
        """(region, indicator, item) → the row of that month."""
        run = self.connection.execute
        for relation in ("service_volume", "satisfaction"):
            run(f"delete from snapshot.{relation}")
        volumes = [(*key, MONTH, 1, *(row[name] for name in MEASURES)) for key, row in counted.items()]
        answers = [
            (*key, "2026-04-01", 6, score / 100, people, "skm-2017") for key, (score, people) in (asked or {}).items()
        ]
        self._insert("service_volume", volumes)
        self._insert("satisfaction", answers)
        run("delete from moved")
        run("delete from affected")
        for place in PLACES:
            run(f"insert into affected values ('layanan', '{place}', '{MONTH}'), ('skm', '{place}', '2026-04-01')")
        for mart in ("activity", "survey"):
            sql.run(self.connection, f"marts/{mart}")
        for relation in ("service_volume", "activity", "survey"):
            sql.run(
                self.connection,
                "snapshot/fingerprint",
                relation=relation,
                mark=relation,
                columns="*",
                months=f"(select date '{MONTH}' as period)",
            )
        measure.indicators(self.connection, lambda step, part: None)
        found = run(f"from snapshot.indicator where period = '{MONTH}' and indicator in {MEASURED}")
        names = [column[0] for column in found.description]
        rows = [dict(zip(names, row, strict=True)) for row in found.fetchall()]
        return {(row["region_code"], row["indicator"], row["item"]): row for row in rows}

    def _insert(self, relation: str, rows: Iterable[tuple]) -> None:
        lines = [", ".join("null" if one is None else repr(one) for one in row) for row in rows]
        if lines:
            told = ", ".join(f"({line}, 'uji', null, null, null)" for line in lines)
            self.connection.execute(f"insert into snapshot.{relation} values {told}")


@pytest.fixture(scope="module")
def bench(few_places, tmp_path_factory) -> Bench:
    return Bench(few_places.copy(tmp_path_factory.mktemp("properties") / "data"))


def _sums(rows: Iterable[dict]) -> tuple:
    """numerator, denominator and n_reported of rows together; unknown only when all are."""
    known = {name: [row[name] for row in rows if row[name] is not None] for name in ("numerator", "denominator")}
    return *(sum(values) if values else None for values in known.values()), sum(row["n_reported"] for row in rows)


@quickly(max_examples=10)
@given(counted=counts(), asked=scores())
def test_children_add_up_to_their_parent_and_items_to_the_whole(bench, counted, asked):
    found = bench.indicators(counted, asked)
    below, items = defaultdict(list), defaultdict(list)
    for (code, name, item), row in found.items():
        if name == "ikm":
            continue
        if "." in code and (item == "" or name == "unsur" or code.count(".") == 1):
            below[code.rpartition(".")[0], name, item].append(row)
        if item:
            items[code, name].append(row)
    for key, rows in below.items():
        if key[0] != "35" and key[1] == "permohonan_per_10000":
            continue
        assert _sums([found[key]]) == pytest.approx(_sums(rows)), key
    for (code, name), rows in items.items():
        assert _sums([found[code, name, ""]])[:2] == pytest.approx(_sums(rows)[:2]), (code, name)


@quickly(max_examples=6)
@given(counted=counts(), asked=scores(), chance=st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(bench, counted, asked, chance):
    first = bench.indicators(counted, asked)
    shuffled = [chance.sample(list(one.items()), len(one)) for one in (counted, asked)]
    assert bench.indicators(*map(dict, shuffled)) == first


@quickly(max_examples=6)
@given(counted=counts(), silent=st.sampled_from(PLACES))
def test_who_did_not_report_changes_the_coverage_and_no_rate(bench, counted, silent):
    heard = {key: row for key, row in counted.items() if key[0] != silent}
    only_stock = heard | {(silent, "NP-10"): dict.fromkeys(MEASURES) | {"pending": 3}}
    without, beside = bench.indicators(heard), bench.indicators(only_stock)
    for code in ("35", silent[:5]):
        for rate in RATES:
            assert beside[code, rate, ""] == without[code, rate, ""]
        assert beside[code, "sisa", ""]["n_reported"] == without[code, "sisa", ""]["n_reported"] + 1
        assert beside[code, "sisa", ""]["n_expected"] == without[code, "sisa", ""]["n_expected"]
        whole = [
            row
            for key, row in heard.items()
            if key[0].startswith(code) and None not in (row["on_time"], row["completed"])
        ]
        above, under = (sum(row[name] for row in whole) for name in ("on_time", "completed"))
        found = without[code, "tepat_waktu", ""]
        assert found["value"] == (pytest.approx(above / under) if under else None)
        assert found["n_reported"] <= found["n_expected"] == {"35": 41, KOTA: 5, BATU: 3, KAB: 33}[code]
    silence = without[silent, "selesai", ""]
    assert (silence["value"], silence["n_reported"], silence["n_expected"]) == (None, 0, 1)


@quickly(max_examples=10)
@given(counted=counts())
def test_a_rate_lies_within_its_interval(bench, counted):
    for key, row in bench.indicators(counted).items():
        if key[1] in RATES and row["value"] is not None:
            assert 0 <= row["low"] <= row["value"] + 1e-12 and row["value"] <= row["high"] + 1e-12, key
            assert key[1] != "tepat_waktu" or row["high"] <= 1, key
        else:
            assert row["low"] is row["high"] is None, key


@quickly(max_examples=10)
@given(asked=scores())
def test_an_index_lies_between_25_and_100_and_is_known_with_all_nine_elements_only(bench, asked):
    found = bench.indicators({}, asked)
    elements = Counter(code for code, name, item in found if name == "unsur" and item)
    assert {code for code in elements if len(code) == 8} == {place for place, _ in asked}
    for (code, name, _), row in found.items():
        if name == "ikm":
            assert (row["value"] is not None) == (elements[code] == 9), code
            assert row["value"] is None or 25 <= row["value"] <= 100, code


@pytest.fixture(scope="module")
def received(few_places, tmp_path_factory) -> Office:
    """Six files that speak of the same units, at the same and at other times, loaded in one go."""
    office = few_places.copy(tmp_path_factory.mktemp("received") / "data")
    one, two, three = PLACES[:3]
    older = [volume(one, completed=1, period="2026-08"), volume(two, completed=2, period="2026-08")]
    newer = [volume(one, completed=3, period="2026-08"), volume(three, completed=4, period="2026-08")]
    spoiled = [volume(two, completed="dua", period="2026-08"), volume(three, "NP-03", completed=5, period="2026-08")]
    named = {
        ("2026-09-05", "lama"): older,
        ("2026-09-07", "baru"): newer,
        ("2026-09-07", "sama"): [row | {"completed": 9} for row in newer],
        ("2026-09-09", "rusak"): spoiled,
        ("2026-09-06", "syarat"): [tick(one, period="2026-08"), tick(KOTA, "S2", "tidak berlaku", "2026-08")],
        ("2026-09-08", "susulan"): [tick(one, "T2", period="2026-08"), tick(two, period="2026-08")],
    }
    office.load(*(office.inbox(day, name, rows) for (day, name), rows in named.items()), as_of=DAY)
    return office


@pytest.fixture(scope="module")
def together(received) -> dict[str, Counter]:
    """What is kept when all come at once; something of each kind."""
    found = _facts(received, [sorted(archive.held(received.folder))])
    assert [sum(found[name].values()) for name in ("service_volume", "compliance", "submission")] == [2, 3, 6]
    return found


@quickly(max_examples=5)
@given(data=st.data())
def test_the_order_of_files_changes_nothing(received, together, data):
    files = sorted(archive.held(received.folder))
    order = data.draw(st.permutations(files))
    cuts = sorted({0, len(files), *data.draw(st.sets(st.integers(1, len(files) - 1), max_size=2))})
    assert _facts(received, [order[start:end] for start, end in pairwise(cuts)]) == together


def _facts(office: Office, rounds: list[list[str]]) -> dict[str, Counter]:
    """Facts and units when these files (sha256) come in these rounds."""
    with duckdb.connect(config=publish.SETTINGS) as connection:
        build.prepare(connection, office.folder, DAY)
        connection.execute("attach ':memory:' as snapshot")
        build.relations(connection, "snapshot")
        for step in ("snapshot/start", "check/answers", "marts/before", "snapshot/answer", "check/answers"):
            sql.run(connection, step)
        for pending in rounds:
            build._facts(connection, office.folder, pending, lambda step, part: None)
        relations = ("service_volume", "compliance", "unit", "submission", "finding")
        return {name: Counter(map(str, connection.execute(f"from snapshot.{name}").fetchall())) for name in relations}

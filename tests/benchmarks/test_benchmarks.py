"""The benchmarks themselves: records, terms, timing and the page, on a small scale and without the peers."""

from __future__ import annotations

from pathlib import Path

import pytest

from collabgrid.exchange import load_classifier

from .bars import Bar, rate_bars
from .contest import Case, Timing, compete
from .corpus import made_records, median_words, open_corpus, text_of, words_of
from .costs import Cost
from .files import SPARK, TWO, TWO_BY_CLOCK
from .growth import Point, by_terms
from .ours import ARROW, OURS
from .page import Report, page_of
from .peers import BARE, LOOP, PEERS
from .readers import time_readers, write_csv
from .run import DATA
from .sizing import sizes_of
from .terms import by_category, normalise, terms_of

CLASSIFIER = load_classifier("domino")
TERMS = terms_of(CLASSIFIER)
RECORDS = made_records(sorted(CLASSIFIER.terms()), 60)


def test_made_records_are_the_same_each_time_and_of_the_right_length() -> None:
    many = made_records(["AMAP"], 2_000)
    assert many == made_records(["AMAP"], 2_000)
    assert 25 <= median_words(many) <= 36
    assert all("AMAP" in text_of(record) for record in many)


@pytest.mark.skipif(not DATA.is_dir(), reason="the records of ../shared/data are not here")
def test_real_records_have_a_median_of_thirty_words() -> None:
    corpus = open_corpus(DATA, [], 100_000)
    assert 29 <= median_words(corpus.records) <= 31
    assert len(corpus.records) > 8_000


def test_repeated_records_have_ids_of_their_own(tmp_path: Path) -> None:
    corpus = open_corpus(tmp_path / "absent", ["AMAP"], 5)
    rows = list(corpus.repeated(12))
    assert len({row["id"] for row in rows}) == 12
    assert rows[0]["description"] == rows[5]["description"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Prêt d’outils, entre-voisins !", " pret d outils entre voisins "), ("Œuvre", " oeuvre "), ("", "  ")],
)
def test_texts_are_normalised_as_terms_are(text: str, expected: str) -> None:
    assert normalise(text) == expected


def test_every_term_of_the_grid_takes_part() -> None:
    assert len(TERMS) > 0.95 * len({text.casefold() for text in CLASSIFIER.terms()})
    placed = {name: len(own) for name, own in by_category(TERMS).items()}
    assert placed.pop("other", 0) < 0.05 * len(TERMS)
    assert {"sector.food", "scope.in"} <= placed.keys()


def test_contestants_are_timed_and_their_hits_counted() -> None:
    case = Case(CLASSIFIER, RECORDS, TERMS)
    loop = next(peer for peer in PEERS if peer.name == LOOP)
    timings = compete((*OURS, loop), case, 0.02, 2, lambda text: None)
    assert [each.name for each in timings] == [*(each.name for each in OURS), LOOP]
    assert all(each.rate > 0 for each in timings)
    assert all(each.hits > 0.5 for each in timings)  # a term was put into every record


@pytest.mark.slow
def test_more_terms_leave_the_hits_as_they_are() -> None:
    points = by_terms(RECORDS, CLASSIFIER, 1)
    assert len({round(point.hits, 6) for point in points}) == 1
    assert points[0].hits > 0


def test_readers_read_every_row(tmp_path: Path) -> None:
    path = tmp_path / "records.csv"
    write_csv(path, [*RECORDS, {"id": "x", "name": "deux\nlignes", "description": 'a "b", c', "lang": "fr"}])
    assert [each.rate > 0 for each in time_readers(path, 1)] == [True] * 3


def test_a_goal_knows_its_direction() -> None:
    assert rate_bars({ARROW: 10.0, BARE: 20.0})[0].holds
    assert not rate_bars({ARROW: 1.0, BARE: 20.0})[0].holds
    assert Bar("x", 1.2, 1.3, at_most=True).holds
    assert rate_bars({ARROW: 10.0}) == []


def test_sizes_follow_from_what_was_measured() -> None:
    rates = {ARROW: 1_000.0, TWO: 810.0, TWO_BY_CLOCK: 1_000.0, SPARK.format(2): 600.0}
    sizes = sizes_of(rates)
    assert [size.cores for size in sizes if size.is_measured] == [1, 2]
    eight, cluster = (
        next(s for s in sizes if s.cores == 8 and s.name == name) for name in ("one machine", "Spark")
    )
    assert eight.rate == pytest.approx(8 * 810)
    assert eight.minutes == pytest.approx(1_000_000 / (8 * 810) / 60)
    assert eight.core_hours == pytest.approx(1_000_000 / 810 / 3_600)
    assert cluster.rate == pytest.approx(8 * 810 * 0.6)


def test_the_page_shows_peers_that_win_too() -> None:
    assert max(map(words_of, RECORDS)) < 120
    report = Report(
        origin="records of the test",
        records=60,
        median_words=30.0,
        terms=5,
        seconds=1.0,
        rounds=1,
        peers=[Timing(ARROW, 1_000.0, 9.0, 0.1, "all"), Timing(BARE, 4_000.0, 20.0, 0.1, "the limit")],
        readers=[Timing("csv", 50_000.0, 0.0, 0.0, "rows")],
        files=[],
        clock=[],
        terms_growth=[Point(200, 5_000.0, 2.5)],
        records_growth=[Point(1_000, 999.0, 0.0)],
        length_growth=[Point(1_000, 450.0, 0.0)],
        costs=[Cost("one record", 512.0, "µs")],
        bars=rate_bars({ARROW: 1_000.0, BARE: 4_000.0}),
        sizes=sizes_of({ARROW: 1_000.0}),
    )
    page = page_of(report)
    assert page.index(BARE) < page.index(f"**{ARROW}**")  # the faster stands above
    assert "| 4,000 | 0.25 |" in page
    assert "≥ 0.25 | yes |" in page
    assert "Not measured in this run." in page

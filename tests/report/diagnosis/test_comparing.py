"""A territory beside others: what is more, what is less, what cannot be told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from collabgrid.engine import Classifier
from collabgrid.grid import load_grid
from collabgrid.report.diagnosis import Changes, ComparedFigure, Diagnosis, Text, beside, diagnose, since
from collabgrid.report.diagnosis.comparing import Telling, compare_parts, judge_together
from collabgrid.report.diagnosis.tallies import part_of

from ..small_view import CLASSIFIER, GRID
from .small_territory import RECORDS, diagnosis_of

TELLING = Telling("logic", Text("Logique", "Logic"), ("share",), Text("Partager", "Share"))
REFERENCES = """
references:
  - id: survey
    label: {fr: Un recensement, en: A survey}
    year: 2015
    size: 900
    figures:
      - {reading: {logic: share}, share: 0.2, what: A fifth.}
      - {reading: {logic: share}, share: 0.3, source: {title: Another page}}
      - {reading: {logic: [share, give]}, share: 1}
      - {context: {territory: urban}, share: 0.5, of: 10}
      - {share: 0.36, what: In three towns.}
"""


def judged(*parts: tuple[tuple[int, int], tuple[int, int]]) -> list[str]:
    figures = [compare_parts(TELLING, part_of(*here), part_of(*there)) for here, there in parts]
    return [figure.verdict for figure in judge_together(figures)]


@pytest.mark.parametrize(
    ("here", "there", "verdict"),
    [
        ((80, 100), (300, 900), "over"),
        ((10, 100), (300, 900), "under"),
        ((340, 1000), (300, 900), "similar"),
        ((2, 3), (300, 900), "open"),  # two of three is twice the share, and says nothing
        ((0, 0), (300, 900), "unknown"),
    ],
)
def test_a_difference_is_told_only_where_the_numbers_bear_it(
    here: tuple[int, int], there: tuple[int, int], verdict: str
) -> None:
    assert judged((here, there)) == [verdict]


def test_twenty_comparisons_ask_more_of_each() -> None:
    close = ((30, 60), (300, 900))  # p is 0.011 alone
    assert judged(close) == ["over"]
    assert set(judged(*[close] * 20)) == {"open"}


def test_a_share_without_a_number_is_taken_as_exact() -> None:
    there = replace(part_of(0, 0), share=0.5)
    (figure,) = judge_together([compare_parts(TELLING, part_of(9, 10), there)])
    assert figure.p_value == pytest.approx(22 / 1024, abs=1e-6)
    assert figure.verdict == "over"


def published() -> dict[tuple[str, ...], list[ComparedFigure]]:
    classifier = Classifier(load_grid({"grid.yaml": GRID + REFERENCES}).require())
    pairs = ((record, classifier.classify(record)) for record in RECORDS)
    (comparison,) = diagnose(classifier, pairs).comparisons
    assert (comparison.kind, comparison.label.fr, comparison.size) == ("published", "Un recensement", 900)
    found: dict[tuple[str, ...], list[ComparedFigure]] = {}
    for figure in comparison.figures:
        found.setdefault(figure.categories, []).append(figure)
    return found


def test_sources_that_disagree_stand_side_by_side() -> None:
    one, other = published()["share",]
    assert (one.is_disputed, other.is_disputed) == (True, True)
    assert (one.there.count, one.there.of, other.there.count) == (180, 900, 270)
    assert (one.here.count, one.here.of) == (2, 3)
    assert (one.what.en, other.source and other.source.title) == ("A fifth.", "Another page")


def test_categories_are_counted_together_and_territories_too() -> None:
    figures = published()
    (both,) = figures["share", "give"]
    assert (both.here.count, both.here.of, both.label.fr, both.is_disputed) == (
        3,
        3,
        "Partager + Donner",
        False,
    )
    (urban,) = figures["urban",]
    assert (urban.here.count, urban.here.of, urban.there.of) == (2, 3, 10)
    (told,) = figures[()]
    assert (told.verdict, told.there.share) == ("unknown", 0.36)


def test_what_no_record_tells_has_its_words_all_the_same() -> None:
    classifier = Classifier(load_grid({"grid.yaml": GRID + REFERENCES}).require())
    found = diagnose(classifier, [(RECORDS[4], classifier.classify(RECORDS[4]))])
    urban = found.comparisons[0].figures[3]
    assert (urban.axis_label.fr, urban.label.fr, urban.verdict) == ("Type de territoire", "urbain", "unknown")


def test_a_reference_of_another_grid_says_so() -> None:
    other = Classifier(load_grid({"grid.yaml": GRID + REFERENCES}).require())
    there = diagnose(other, ((record, other.classify(record)) for record in RECORDS))
    assert "another grid" in beside(CLASSIFIER, diagnosis_of(), there).comparisons[-1].note.en
    assert beside(CLASSIFIER, diagnosis_of(), diagnosis_of()).comparisons[-1].note.en == ""


def test_other_records_are_a_reference_too() -> None:
    there = diagnosis_of(RECORDS[2:3], title="Redon")
    found = beside(CLASSIFIER, diagnosis_of(), there)
    comparison = found.comparisons[-1]
    assert (comparison.kind, comparison.label.en, comparison.size) == ("records", "Redon", 1)
    shares = {figure.categories: (figure.here.count, figure.there.count) for figure in comparison.figures}
    assert shares["share",] == (2, 0)
    assert shares["give",] == (1, 1)
    assert all(figure.verdict == "open" for figure in comparison.figures)


def test_what_changed_since_is_told_with_its_cause() -> None:
    before = diagnosis_of(RECORDS[:4], title="2025")
    later = [
        {**RECORDS[0], "description": "Des voisins se retrouvent pour donner."},
        *RECORDS[1:3],
        RECORDS[4],
    ]
    changes = changes_of(diagnosis_of(later), before)
    assert [(each.id, each.axis, each.before, each.after, each.why) for each in changes.changed] == [
        ("a", "logic", "share", "give", ("record",))
    ]
    assert [each.id for each in changes.appeared] == ["e"]
    assert [each.id for each in changes.disappeared] == ["d"]
    assert (changes.kept, changes.matched_by, changes.label) == (3, "id", "2025")


def test_a_grid_that_changed_is_a_cause() -> None:
    other = Classifier(
        load_grid({"grid.yaml": GRID.replace("[prêt d'outils]", "[prêt de livres]")}).require()
    )
    before = diagnose(other, ((record, other.classify(record)) for record in RECORDS), software="1")
    changes = changes_of(diagnosis_of(software="2"), before)
    assert {each.why for each in changes.changed} == {("grid", "software")}
    assert (changes.is_same_grid, changes.is_same_software, changes.is_same_context) == (False, False, True)


def test_row_numbers_match_nobody_so_names_do() -> None:
    before = diagnosis_of([{**record, "id": str(i)} for i, record in enumerate(RECORDS, 1)])
    now = diagnosis_of([{**record, "id": str(i)} for i, record in enumerate(reversed(RECORDS), 1)])
    changes = changes_of(now, before)
    assert (changes.matched_by, changes.kept, changes.changed) == ("name", 5, ())
    assert (changes.appeared, changes.disappeared) == ((), ())


def changes_of(now: Diagnosis, before: Diagnosis) -> Changes:
    """What changed, which `since` always tells."""
    changes = since(now, before).changes
    assert changes is not None
    return changes

"""What a report says first."""

from __future__ import annotations

from collabgrid.report import Words
from collabgrid.report.diagnosis import beside
from collabgrid.report.exports import tell_actions, tell_counts, tell_lacks, tell_riches

from ..diagnosis.test_actions import CLASSIFIER, territory

ENGLISH = Words("en")
HERE = territory({f"s{i}": "drills are lent" for i in range(30)} | {"e": "apples are given"})
THERE = territory({f"t{i}": "apples are given" for i in range(30)}, title="There")


def test_how_many_there_are() -> None:
    assert tell_counts(HERE, ENGLISH).startswith("31 initiatives in the field, of 31 rows")
    assert tell_counts(territory({}), Words("fr")).startswith("0 initiative dans le champ, sur 0 lignes")


def test_what_there_is_most_of() -> None:
    assert next(iter(tell_riches(HERE, ENGLISH))) == "Sector: mostly Tools (30; 97%, between 84% and 99%)"
    assert list(tell_riches(territory({}), ENGLISH)) == []


def test_what_is_more_and_less_than_elsewhere() -> None:
    compared = beside(CLASSIFIER, HERE, THERE)
    assert "Tools: 97% of the decided initiatives here, against 0% (There): clearly more" in list(
        tell_riches(compared, ENGLISH)
    )
    lacks = list(tell_lacks(compared, ENGLISH))
    assert "Food: 3% of the decided initiatives here, against 100% (There): clearly less" in lacks
    assert "Sector: no initiative in Rides" in lacks
    assert "Tools × Give: exists elsewhere (Toolbank), not here" in lacks


def test_actions_say_whom_they_serve_and_why() -> None:
    (first, why), *_ = tell_actions(HERE, ENGLISH)
    assert (first.id, why) == ("room", "serves 30 initiatives; Because: Share (30); Answers: Idle")

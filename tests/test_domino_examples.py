"""The examples of the DOMINO grid hold it: no practice, initiative or lever goes unexercised or unnoticed."""

from __future__ import annotations

import pytest

from collabgrid.exchange import open_grid
from collabgrid.study import exercise_grid


def test_every_practice_and_initiative_is_expected_by_an_example() -> None:
    grid = open_grid("domino").require()
    expected = {(about, value) for each in grid.examples for about, values in each.expect for value in values}
    for part in ("practices", "initiatives"):
        assert [item.id for item in getattr(grid, part) if (part, item.id) not in expected] == []


@pytest.mark.slow
def test_the_loss_of_any_practice_or_initiative_is_noticed() -> None:
    tested = exercise_grid(open_grid("domino").require(), mutate=True)
    assert tested.failures == ()
    idle = {each.kind: [piece.text for piece in each.idle] for each in tested.exercised}
    assert (idle["practice"], idle["initiative"], idle["lever"]) == ([], [], [])
    unnoticed = {each.kind: [piece.text for piece in each.unnoticed] for each in tested.mutants}
    assert (unnoticed["practice"], unnoticed["initiative"]) == ([], [])
    assert idle["term"]  # that no example exercises them is told

"""Lint: what is valid in a grid and still probably not what its author meant."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Final

from collabgrid.grid import LoadedGrid
from collabgrid.source import Diagnostic, by_place, collection_paused
from collabgrid.study.answers import Answers
from collabgrid.study.lint.asleep import find_asleep
from collabgrid.study.lint.conditions import find_conditions
from collabgrid.study.lint.doubles import find_doubles
from collabgrid.study.lint.fields import find_fields
from collabgrid.study.lint.forms import Forms
from collabgrid.study.lint.ground import Ground, ground_of
from collabgrid.study.lint.languages import find_languages
from collabgrid.study.lint.names import find_names
from collabgrid.study.lint.rivals import find_rivals
from collabgrid.study.lint.rules import find_rules, find_same_rules
from collabgrid.study.lint.signs import find_addresses, find_signs
from collabgrid.study.lint.values import find_values

Check = Callable[[Ground], Iterator[Diagnostic]]
CHECKS: Final[tuple[Check, ...]] = (
    find_languages,
    find_values,
    find_asleep,
    find_names,
    find_fields,
    find_signs,
    find_addresses,
    find_conditions,
    find_same_rules,
)
"""What is looked at in every grid, faulty ones included."""
TERM_CHECKS: Final = (find_doubles, find_rivals)
"""What is looked at in the terms of every grid."""


def lint_grid(
    loaded: LoadedGrid, answers: Answers | None = None, seen: Collection[str] = (), forms: Forms | None = None
) -> tuple[Diagnostic, ...]:
    """What is probably not meant in a grid, in the order of the places; of a grid with errors, as much as can be
    told. Nothing where its files could not be read, or it came from the cache.

    `answers` are what the grid reads, where that was asked already; `seen` are names of rules, as votes give them,
    that are known to hold somewhere, as in the examples; `forms` what is known of what terms find.
    """
    ground = ground_of(loaded)
    if ground is None:
        return ()
    with collection_paused():
        found = [each for check in CHECKS for each in check(ground)]
        if loaded.grid is not None and answers is None:
            answers = Answers(loaded.grid)
        forms = forms or Forms()
        found += [each for find in TERM_CHECKS for each in find(ground, forms)]
        if loaded.grid is not None and answers is not None:
            found += find_rules(ground, answers, seen)
    return tuple(sorted(dict.fromkeys(found), key=by_place))

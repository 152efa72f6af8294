"""Conditions that can never hold, hold only with several values of a field, or ask for what nothing brings about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from collabgrid.grid import Condition, Grid
from collabgrid.grid.locate import Path
from collabgrid.grid.order import walk_condition
from collabgrid.grid.shape import PLACEHOLDER
from collabgrid.source import Diagnostic
from collabgrid.study.lint.asleep import spoken_for
from collabgrid.study.lint.ground import Ground
from collabgrid.study.lint.wordings import finding
from collabgrid.study.logic.formula import (
    All,
    Comparison,
    Formula,
    Known,
    Not,
    Words,
    claims_of,
    may_clash,
)
from collabgrid.study.logic.search import Finding, Verdict, solve
from collabgrid.study.logic.theory import Clash, Literal, Theory


class Judge:
    """Judges conditions of one grid."""

    def __init__(self, ground: Ground) -> None:
        grid = ground.whole
        self.formulas = ground.formulas
        self._lists = {name for name, _ in grid.lists}
        self._is_sound = ground.is_sound
        self.anything = Theory(grid)
        self.one_value = Theory(grid, one_value=True)
        self.reachable = Theory(grid, spoken=frozenset(spoken_for(grid)))

    def is_readable(self, condition: Condition) -> bool:
        """Whether the condition says something, and names only what is there, as every one does in a sound grid."""
        if self._is_sound:
            return True
        for _, each in walk_condition((), condition):
            values = (*each.list_, *(value for _, own in each.reading for value in own), *_terms(each))
            if not each.model_fields_set or any(PLACEHOLDER in value for value in values):
                return False
            if any(name not in self._lists for name in each.list_):
                return False
        return True

    def never(self, formula: Formula, theory: Theory) -> Finding | None:
        """The proof that a formula never holds, or nothing."""
        found = solve(formula, theory)
        return found if found.verdict is Verdict.NEVER else None


def find_conditions(ground: Ground) -> Iterator[Diagnostic]:
    """What is wrong with conditions, each at the smallest condition that it is about. In a grid with errors, those that
    have one are passed over."""
    judge = Judge(ground)
    for path, when, unless in _conditions(ground.local):
        if all(judge.is_readable(each) for each in (when, unless) if each is not None):
            yield from _contradictions(ground, judge, path, when, unless)
    if not ground.is_sound:
        return
    gate = ground.whole.policy.levers.when
    for part in ("levers", "stakes", "rules", "practices"):
        for i, item in enumerate(getattr(ground.local, part)):
            yield from _unreached(ground, judge, (part, i), item, gate if part == "levers" else None)


def _terms(condition: Condition) -> tuple[str, ...]:
    return () if condition.terms is None else tuple(term for _, term in condition.terms.pairs())


def _conditions(grid: Grid) -> Iterator[tuple[Path, Condition, Condition | None]]:
    """Each top condition with its path and its exception."""
    for part in ("rules", "practices", "levers", "stakes"):
        for i, item in enumerate(getattr(grid, part)):
            if item.when is not None:
                yield (part, i, "when"), item.when, getattr(item, "unless", None)
    if grid.policy.levers.when is not None:
        yield ("policy", "levers", "when"), grid.policy.levers.when, None


def _contradictions(
    ground: Ground, judge: Judge, path: Path, when: Condition, unless: Condition | None
) -> Iterator[Diagnostic]:
    formula = judge.formulas.of(when)
    if may_clash(formula):
        inside = list(_inside(ground, judge, path, when))
        if inside:
            yield from inside
            return
    if unless is not None:
        whole = All((formula, Not(judge.formulas.of(unless))))
        proof = judge.never(whole, judge.anything)
        if proof is not None:
            yield _tell(ground, (*path[:-1], "unless"), proof.clash, "never", with_exception=True)


def _inside(ground: Ground, judge: Judge, path: Path, condition: Condition) -> Iterator[Diagnostic]:
    """The smallest conditions that never hold; where none is proved, those that need several values."""
    formula = judge.formulas.of(condition)
    if not may_clash(formula):
        return
    below = [
        each
        for step, child in condition.children()
        if step[0] not in ("not", "unless")
        for each in _inside(ground, judge, (*path, *step), child)
    ]
    if below:
        yield from below
        return
    proof = judge.never(formula, judge.anything)
    if proof is not None:
        yield _tell(ground, path, proof.clash, "never")
        return
    proof = judge.never(formula, judge.one_value)
    if proof is not None:
        yield _tell(ground, path, proof.clash, "several")


def _tell(
    ground: Ground, path: Path, clash: Clash | None, key: str, *, with_exception: bool = False
) -> Diagnostic:
    literals = clash.literals if clash is not None else ()
    english, french = _said(literals, "en"), _said(literals, "fr")
    fields = [literal.claim.field for literal in literals if isinstance(literal.claim, Comparison)]
    return finding(
        key,
        ground.locate(path, at_key=True),
        what="the condition with its `unless`" if with_exception else "the condition",
        quoi="la condition avec son `unless`" if with_exception else "la condition",
        why=english,
        pourquoi=french,
        field=fields[0] if fields else "",
    )


def _unreached(
    ground: Ground, judge: Judge, path: Path, item: object, gate: Condition | None
) -> Iterator[Diagnostic]:
    """Whether an item waits for a reading that nothing brings about, though its condition has no contradiction."""
    when: Condition | None = getattr(item, "when", None)
    if when is None:
        return
    formula = judge.formulas.of(when)
    if not any(isinstance(claim, Known) and claim.kind == "reading" for claim in claims_of(formula)):
        return
    whole = formula if gate is None else All((formula, judge.formulas.of(gate)))
    proof = judge.never(whole, judge.reachable)
    if proof is None or judge.never(formula, judge.anything) is not None:
        return
    literals = proof.clash.literals if proof.clash is not None else ()
    own = getattr(item, "id", "")
    yield finding(
        "unreached", ground.locate((*path, "when"), at_key=True), id=own,
        why=_why(literals, "en"), pourquoi=_why(literals, "fr"),
    )  # fmt: skip


def _why(literals: tuple[Literal, ...], language: str) -> str:
    if len(literals) == 1:
        tail = "que rien ne fait lire" if language == "fr" else "which nothing speaks for"
        return f"{_said(literals, language)}, {tail}"
    return _said(literals, language)


def _said(literals: tuple[Literal, ...], language: str) -> str:
    """Literals in the grid's own keys: `terms: a | b` and not `terms: a | b | c`."""
    no, and_ = ("non", "et") if language == "fr" else ("not", "and")
    return f" {and_} ".join(
        f"`{_keys(each)}`" if each.holds else f"{no} `{_keys(each)}`" for each in literals
    )


def _keys(literal: Literal) -> str:
    claim = literal.claim
    if isinstance(claim, Words):
        names = list(dict.fromkeys(term for _, term in claim.terms))
        return "terms: " + _few(names)
    if isinstance(claim, Comparison):
        tests = [
            f"{name}: {wanted:g}" if isinstance(wanted, float) else f"{name}: {_few(wanted)}"
            for name, wanted in claim.tests
        ]
        tests += [] if claim.exists is None else [f"exists: {str(claim.exists).lower()}"]
        return ", ".join((f"field: {claim.field}", *tests))
    values = _few(sorted(claim.values))
    return (
        f"{claim.kind}: {claim.name}: {values}"
        if claim.kind in ("reading", "context")
        else f"{claim.kind}: {values}"
    )


def _few(names: Sequence[str] | float) -> str:
    if isinstance(names, float):
        return f"{names:g}"
    listed = list(names)
    return " | ".join(listed[:4]) + (" | …" if len(listed) > 4 else "")

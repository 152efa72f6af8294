"""Everything that is wrong with a grid, or probably not meant: faults of its files, lint, and its own examples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from collabgrid import study
from collabgrid.exchange import (
    GridFiles,
    find_grid_files,
    keep_findings,
    keep_memory,
    recall_findings,
    recall_memory,
)
from collabgrid.source import Diagnostic, Edit, Severity, Span, by_place, collection_paused, decode_texts

if TYPE_CHECKING:
    from collabgrid.grid import Grid, LoadedGrid

COUNTED: Final = ("axes", "practices", "initiatives", "levers", "stakes", "examples")
_UNREADABLE: Final = "GRID0"  # the codes of what is wrong with a file as text or as YAML
_OF_EXAMPLES: Final[tuple[str, ...]] = ("GRID30",)
_OF_SOUND_GRIDS: Final[tuple[str, ...]] = ("GRID413", "GRID415", "GRID416", "GRID417", "GRID425")


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in a grid."""

    diagnostics: tuple[Diagnostic, ...]
    """In the order of their places; what has none comes first."""
    texts: Mapping[str, str]
    """The text of each file."""
    allowed: int
    """How many findings comments of the grid allow, which are left out."""
    counts: Mapping[str, int] | None
    """How many items each part has, with those of an extended grid; nothing where the grid has errors."""

    def has(self, *severities: Severity) -> bool:
        """Whether there is a finding of one of these severities."""
        return any(each.severity in severities for each in self.diagnostics)

    @property
    def is_unreadable(self) -> bool:
        """Whether a file is no text, or no YAML."""
        return any(
            each.code.startswith(_UNREADABLE) and each.severity is Severity.ERROR for each in self.diagnostics
        )


def check_grid(name_or_path: str = "domino", *, with_examples: bool = True) -> Checked:
    """Look for everything that is wrong with a grid, named as for `open_grid`; its examples are run unless
    `with_examples` is false. What was found is remembered as long as neither the files nor this code change.
    Raises UnreadableError where there is no file to read."""
    own = find_grid_files(name_or_path)
    kind = "check" if with_examples else "lint"
    kept = recall_findings(own, kind)
    if kept is not None:
        return _from_plain(kept, decode_texts(own.files))
    with collection_paused():
        memory = Memory(recall_memory(own, kind))
        checked = check_loaded(own.load(kept=False), with_examples=with_examples, memory=memory)
        keep_findings(own, kind, _plain(checked))
        if memory.kept is not None:
            keep_memory(own, kind, memory.kept)
    return checked


def check_files(own: GridFiles, *, with_examples: bool = True) -> Checked:
    """The same of files that are at hand."""
    return check_loaded(own.load(), with_examples=with_examples)


def check_loaded(loaded: LoadedGrid, *, with_examples: bool = True, memory: Memory | None = None) -> Checked:
    """The same of a grid that was just loaded from its files. What the grid reads in records is taken from the memory
    where that holds, and given to it."""
    with collection_paused():
        return _check(loaded, with_examples, memory or Memory())


class Memory:
    """What an earlier check learnt, as it is kept: what was read in the records that it asked about, and what terms
    find."""

    def __init__(self, kept: Mapping[str, Any] | None = None) -> None:
        self.kept = kept


def _check(loaded: LoadedGrid, with_examples: bool, memory: Memory) -> Checked:
    found = list(loaded.diagnostics)
    kept = memory.kept or {}
    readable = loaded.grid or (study.readable_grid(loaded) if with_examples else None)
    answers = None if readable is None else study.Answers(readable, kept.get("answers"))
    seen: frozenset[str] = frozenset()
    if answers is not None and with_examples:
        found += study.check_examples(loaded, study.ask_examples(answers))
        seen = frozenset(answers.rules_seen())
    forms = study.Forms(kept.get("forms"), None if answers is None else answers.lexicon_at_hand)
    found += study.lint_grid(loaded, None if loaded.grid is None else answers, seen, forms)
    if loaded.grid is not None and answers is not None:
        memory.kept = {"answers": answers.plain(), "forms": forms.plain()}
    skipped = () if with_examples and readable is not None else _OF_EXAMPLES
    skipped += () if loaded.grid is not None else _OF_SOUND_GRIDS
    left, allowed = study.allow_findings(loaded, found, lambda code: not code.startswith(skipped))
    counts = None if loaded.grid is None else _counts(loaded.grid)
    return Checked(tuple(sorted(dict.fromkeys(left), key=by_place)), loaded.texts, allowed, counts)


def _counts(grid: Grid) -> dict[str, int]:
    return {part: len(getattr(grid, part)) for part in COUNTED}


def _plain(checked: Checked) -> dict[str, Any]:
    """What is kept: everything but the texts."""
    found = [
        (each.code, each.message, each.span, each.suggestion, each.french, each.edits)
        for each in checked.diagnostics
    ]
    return {"found": found, "allowed": checked.allowed, "counts": checked.counts}


def _from_plain(kept: Mapping[str, Any], texts: Mapping[str, str]) -> Checked:
    found = []
    for code, message, span, suggestion, french, edits in kept["found"]:
        own = tuple(Edit(Span(*place), text) for place, text in edits)
        place = None if span is None else Span(*span)
        found.append(Diagnostic(code, message, place, suggestion, french and (french[0], french[1]), own))
    return Checked(tuple(found), texts, kept["allowed"], kept["counts"])

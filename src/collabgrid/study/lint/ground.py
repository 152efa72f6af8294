"""What the checks of lint stand on: the grid as its files write it, the whole grid, and where things are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from collabgrid.grid import ANY_LANGUAGE, Grid, LoadedGrid, Terms
from collabgrid.grid.locate import Path, locate, node_at
from collabgrid.grid.order import conditions_of, walk_condition
from collabgrid.grid.shape import PLACEHOLDER
from collabgrid.grid.texts import ANY_KEY
from collabgrid.source import MappingNode, Node, SourceText, Span
from collabgrid.study.logic.formula import Formulas


@dataclass(frozen=True, slots=True)
class TermList:
    """Terms that stand in one place and are looked for together."""

    path: Path
    terms: Terms
    cell: tuple[str, str, str] | None = None
    """Of words of the vocabulary: the axis, the category, the strength."""

    def places(self) -> Iterator[tuple[str, str, Path]]:
        """(language, term, path) of each term that could be read."""
        has_languages = len(self.terms.by_language) > 1
        for language, own in self.terms.by_language:
            place: Path = self.path
            if language != ANY_LANGUAGE or has_languages:
                place = (*place, language or ANY_KEY)
            for i, term in enumerate(own):
                if PLACEHOLDER not in term:
                    yield language, term, (*place, i)


@dataclass(frozen=True, slots=True)
class Ground:
    """A grid to lint."""

    local: Grid
    """What its own files say; findings stand in them."""
    whole: Grid
    """With the grid that it extends; the same as `local` where that is not known."""
    base: Grid | None
    """The grid that it extends."""
    is_sound: bool
    """Whether the grid has no error: what a condition means is asked of sound grids only."""
    root: MappingNode
    texts: Mapping[str, str]
    sources: dict[str, SourceText]
    formulas: Formulas
    """Those of the conditions of the whole grid."""
    term_lists: tuple[TermList, ...]
    """Every list of terms of its own files."""

    def locate(self, path: Path, *, at_key: bool = False) -> Span:
        """The place of `path` in the files, or of its nearest parent there."""
        return locate(self.root, path, at_key=at_key)

    def node(self, path: Path) -> Node | None:
        """What stands at `path`, or nothing."""
        return node_at(self.root, path)

    def text_of(self, span: Span) -> str:
        """What stands there, as it is written."""
        return self.texts.get(span.file, "")[span.start : span.end]

    def where(self, path: Path | None) -> dict[str, str]:
        """The values `where` and `ou` of a wording: the line of a path, or that it is in the extended grid."""
        if path is None:
            return {"where": "in the extended grid", "ou": "dans la grille étendue"}
        span = self.locate(path)
        if span.file not in self.sources:
            self.sources[span.file] = SourceText(span.file, self.texts.get(span.file, ""))
        line = self.sources[span.file].position(span.start).line
        name = span.file.rpartition("/")[2]
        if len(self.texts) > 1:
            return {"where": f"line {line} of {name}", "ou": f"ligne {line} de {name}"}
        return {"where": f"on line {line}", "ou": f"à la ligne {line}"}


def ground_of(loaded: LoadedGrid) -> Ground | None:
    """What there is to lint; nothing where the files could not be read."""
    if loaded.root is None or loaded.local is None:
        return None
    whole = loaded.grid if loaded.grid is not None else loaded.local
    is_sound = loaded.grid is not None
    return Ground(
        loaded.local,
        whole,
        loaded.base,
        is_sound,
        loaded.root,
        loaded.texts,
        {},
        Formulas(dict(whole.lists)),
        tuple(term_lists(loaded.local)),
    )


def term_lists(grid: Grid) -> Iterator[TermList]:
    """Every list of terms of a grid, with the path of where it stands."""
    for group in grid.vocabulary.groups:
        cell = (group.axis, group.category, group.strength)
        yield TermList(("vocabulary", *cell), group.terms, cell)
    for name, words in grid.lists:
        yield TermList(("lists", name), words)
    for i, practice in enumerate(grid.practices):
        if practice.terms is not None:
            yield TermList(("practices", i, "terms"), practice.terms)
    for top, condition, _ in conditions_of(grid):
        for path, inner in walk_condition(top, condition):
            if inner.terms is not None:
                yield TermList((*path, "terms"), inner.terms)

"""A grid narrowed to what can speak in one record: it reads that record as the whole does, and is ready at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from typing import Any, Final, TypeVar

from collabgrid.grid import (
    SMALL_WORDS,
    Condition,
    Grid,
    Initiative,
    Practice,
    Rule,
    Scope,
    Terms,
    Then,
    Vocabulary,
)
from collabgrid.study.rewriting import ASKERS, all_terms, conditions_of_item, items_of, lists_of

KNOWN_WORDS: Final = "every_term_found"
"""The id of a rule that speaks for nothing: it keeps the terms that only conditions left out look for."""
SpeakerT = TypeVar("SpeakerT", Rule, Practice)
ScopeT = TypeVar("ScopeT", bound=Scope)
_NO_TERMS: Final = Terms.model_construct(by_language=())


class Narrower:
    """Narrows one grid to records. What depends on the grid alone is worked out once."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self._texts: dict[
            int, tuple[Terms, frozenset[str]]
        ] = {}  # kept with its terms, so that ids stay theirs
        self.places: dict[tuple[str, str], list[str]] = {}
        """Where each (language, term) stands."""
        self.written: dict[str, list[tuple[str, str]]] = {}
        """The (language, term) pairs by term."""
        for place, language, term in all_terms(grid):
            own = self.places.setdefault((language, term), [])
            if not own:
                self.written.setdefault(term, []).append((language, term))
            own.append(place)
        self.axes = tuple(map(_bare, grid.axes))
        """The axes with their categories, without their texts."""
        self.scope = None if grid.scope is None else _bare(grid.scope)
        self._listed = {name: self.texts(terms) for name, terms in grid.lists}
        self.needs = {place: self._needs_of(item) for place, item in items_of(grid, ("rules", "practices"))}
        """By the place of a rule or practice the terms of which one must be found, where words are needed."""
        self._words = [_words(each) for each in grid.initiatives]

    def narrow(
        self,
        record: Mapping[str, Any],
        found: Collection[str],
        named: Collection[str],
        *,
        with_levers: bool = False,
    ) -> Narrowed:
        """The grid narrowed to one record.

        `found` are the terms that stand in the record, as the grid writes them; `named` the ids of the initiatives
        that it names, those included whose exception holds. Levers and stakes are left out unless `with_levers`.
        """
        return Narrowed(self, frozenset(record), frozenset(found), frozenset(named), with_levers)

    def texts(self, terms: Terms) -> frozenset[str]:
        """The terms without their languages."""
        known = self._texts.get(id(terms))
        if known is None:
            known = self._texts[id(terms)] = terms, frozenset(term for _, term in terms.pairs())
        return known[1]

    def _needs_of(self, item: Any) -> frozenset[str] | None:
        terms = getattr(item, "terms", None)
        named = frozenset[str]() if terms is None else self.texts(terms)
        needs = frozenset[str]() if item.when is None else self._needs_in(item.when)
        return None if needs is None else named | needs

    def _needs_in(self, condition: Condition) -> frozenset[str] | None:
        """Terms of which one must be found for the condition to hold, or nothing where it may hold without."""
        if condition.has_words():
            own = frozenset[str]() if condition.terms is None else self.texts(condition.terms)
            return own.union(*(self._listed[name] for name in condition.list_))
        ways = [needs for each in condition.all_ if (needs := self._needs_in(each)) is not None]
        branches = [self._needs_in(each) for each in condition.any_]
        if branches and None not in branches:
            ways.append(frozenset[str]().union(*(each for each in branches if each is not None)))
        return min(ways, key=len, default=None)

    def near_names(self, named: Collection[str]) -> tuple[Initiative, ...]:
        """The initiatives named, and those that share a word of the name with one: the longest name counts."""
        pairs = list(zip(self.grid.initiatives, self._words, strict=True))
        words = frozenset(word for each, own in pairs if each.id in named for word in own)
        return tuple(each for each, own in pairs if each.id in named or not words.isdisjoint(own))


class Narrowed:
    """A grid narrowed to one record, and the way to narrow a changed item of it likewise."""

    def __init__(
        self,
        narrower: Narrower,
        fields: frozenset[str],
        found: frozenset[str],
        named: frozenset[str],
        with_levers: bool,
    ) -> None:
        self._narrower = narrower
        self._fields = fields
        self.found = found
        self._named, self._with_levers = named, with_levers
        lists = {name: self._kept(terms) for name, terms in narrower.grid.lists}
        self._lists = {name: terms for name, terms in lists.items() if terms.by_language}

    def with_item(self, part: str, item: Any) -> Grid:
        """The narrowed grid with a changed rule, practice or initiative in the place of the one of that id."""
        own = self.initiative(item) if part == "initiatives" else self.speaker(item)
        others = [each for each in getattr(self.grid, part) if each.id != item.id]
        return self._with_lists(self.grid.model_copy(update={part: (*others, *_there([own]))}))

    def speaker(self, item: SpeakerT) -> SpeakerT | None:
        """A rule or practice with what of it can hold, or nothing where it cannot hold."""
        update: dict[str, Any] = {}
        if item.when is not None:
            update["when"] = self._pruned(item.when)
        terms = getattr(item, "terms", None)
        if terms is not None:
            terms = update["terms"] = self._kept(terms)
        if update.get("when") is None and not (terms and terms.by_language):
            return None
        if item.unless is not None:
            update["unless"] = self._pruned(item.unless)
        return item.model_copy(update=update)

    def initiative(self, item: Initiative) -> Initiative:
        """An initiative with what of its exception can hold."""
        return (
            item.model_copy(update={"unless": self._pruned(item.unless)}) if item.unless is not None else item
        )

    def known_words(self, is_gone: Any = None) -> Rule:
        """The rule that keeps every term found, but for those of which every place `is_gone`."""
        pairs = [pair for term in sorted(self.found) for pair in self._narrower.written.get(term, ())]
        if is_gone is not None:
            places = self._narrower.places
            pairs = [pair for pair in pairs if not all(is_gone(place, *pair) for place in places[pair])]
        terms = Terms.model_construct(by_language=tuple((language, (term,)) for language, term in pairs))
        when = Condition.model_construct(terms=terms)
        return Rule.model_construct(id=KNOWN_WORDS, when=when, then=Then(), strength="usual", unless=None)

    @cached_property
    def grid(self) -> Grid:
        """The narrowed grid."""
        grid = self._narrower.grid
        groups = [(group, self._kept(group.terms)) for group in grid.vocabulary.groups]
        vocabulary = [g.model_copy(update={"terms": own}) for g, own in groups if own.by_language]
        update: dict[str, Any] = {
            "rules": (*_there(map(self.speaker, self._called("rules"))), self.known_words()),
            "practices": tuple(_there(map(self.speaker, self._called("practices")))),
            "initiatives": tuple(map(self.initiative, self._narrower.near_names(self._named))),
            "vocabulary": Vocabulary.model_construct(groups=tuple(vocabulary)),
            "axes": self._narrower.axes,
            "scope": self._narrower.scope,
            "references": (),
            "demands": (),
            "examples": (),
        }
        if not self._with_levers:
            update |= {"levers": (), "stakes": ()}
        return self._with_lists(grid.model_copy(update=update))

    def _called(self, part: str) -> list[Any]:
        """The rules or practices whose words may be there."""
        needs = self._narrower.needs
        items = [(needs[f"{part}.{item.id}"], item) for item in getattr(self._narrower.grid, part)]
        return [item for own, item in items if own is None or not own.isdisjoint(self.found)]

    def _with_lists(self, grid: Grid) -> Grid:
        asked = _lists_asked(grid)
        lists = tuple(
            (name, self._lists.get(name, _NO_TERMS)) for name, _ in self._narrower.grid.lists if name in asked
        )
        return grid.model_copy(update={"lists": lists})

    def may_hold(self, condition: Condition) -> bool:
        """Whether a condition can hold: whether words and fields that it needs are in the record."""
        return self._pruned(condition) is not None

    def _pruned(self, condition: Condition) -> Condition | None:
        """A condition without the branches that cannot hold, or nothing where it cannot hold itself."""
        update: dict[str, Any] = {}
        if condition.has_words():
            terms = update["terms"] = None if condition.terms is None else self._kept(condition.terms)
            lists = update["list_"] = tuple(name for name in condition.list_ if name in self._lists)
            if not lists and not (terms and terms.by_language):
                return None
        lacks_field = condition.field is not None and condition.field not in self._fields
        if lacks_field and condition.exists is not False:
            return None
        every = []
        for each in condition.all_:
            own = self._pruned(each)
            if own is None:
                return None
            every.append(own)
        some = self._all_pruned(condition.any_)
        if condition.any_ and not some:
            return None
        update |= {"all_": tuple(every), "any_": some}
        if condition.at_least is not None:
            of = self._all_pruned(condition.at_least.of)
            if len(of) < condition.at_least.count:
                return None
            update["at_least"] = condition.at_least.model_copy(update={"of": of})
        for key in ("not_", "unless"):
            child = getattr(condition, key)
            if child is not None:
                update[key] = self._pruned(child)
        return condition.model_copy(update=update)

    def _all_pruned(self, conditions: Iterable[Condition]) -> tuple[Condition, ...]:
        return tuple(own for each in conditions if (own := self._pruned(each)) is not None)

    def _kept(self, terms: Terms) -> Terms:
        if self._narrower.texts(terms).isdisjoint(self.found):
            return _NO_TERMS
        own = ((lang, tuple(t for t in texts if t in self.found)) for lang, texts in terms.by_language)
        return Terms.model_construct(by_language=tuple((lang, texts) for lang, texts in own if texts))


def _there(items: Iterable[SpeakerT | None]) -> list[SpeakerT]:
    return [item for item in items if item is not None]


def _bare(question: ScopeT) -> ScopeT:
    empty = {"definition": None, "includes": (), "excludes": ()}
    return question.model_copy(
        update={"categories": tuple(each.model_copy(update=empty) for each in question.categories)}
    )


def _words(initiative: Initiative) -> frozenset[str]:
    spelt = " ".join(initiative.names).casefold()
    for mark in "'’-.":
        spelt = spelt.replace(mark, " ")
    return frozenset(spelt.split()) - SMALL_WORDS


def _lists_asked(grid: Grid) -> frozenset[str]:
    items = [item for _, item in items_of(grid, ASKERS)]
    return frozenset[str]().union(*(lists_of(own) for item in items for _, own in conditions_of_item(item)))

"""What the shape cannot show: ids that nothing has, circles, conditions that say nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from collabgrid.grid.conditions import SCOPE, STATUS, STATUSES, Condition
from collabgrid.grid.decode import PLACEHOLDER
from collabgrid.grid.model import ITEM_PARTS, Grid
from collabgrid.grid.order import Path, conditions_of, reading_circle, reading_edges, walk_condition
from collabgrid.grid.terms import term_fault
from collabgrid.source import Diagnostic, Span, nearest_name

Locate = Callable[[Path], Span | None]
UNDECIDED = "undecided"
EXPECTED_PARTS = ("practices", "initiatives", "levers")

_ID = re.compile(r"[a-z][a-z0-9_]*\Z")


class Names:
    """The ids that references may name."""

    def __init__(self, whole: Grid, local: Grid) -> None:
        self.categories = whole.category_ids() | {STATUS: STATUSES}
        self.items = {part: {item.id for item in getattr(whole, part)} for part in ITEM_PARTS}
        if local.switch_off is not None:
            for part in ITEM_PARTS:  # a reference to what is switched off is no fault: it is never met
                self.items[part] |= set(getattr(local.switch_off, part))


class LinkCheck:
    """Checks `local`; its references may name anything of `whole` (the same grid, or the extended one)."""

    def __init__(self, local: Grid, whole: Grid, locate: Locate) -> None:
        self.grid = local
        self.whole = whole
        self.names = Names(whole, local)
        self.locate = locate

    def run(self) -> tuple[Diagnostic, ...]:
        """Every fault, in no particular order."""
        return tuple(fault for check in CHECKS for fault in check(self))

    def ids(self) -> Iterator[Diagnostic]:
        """Ids are well formed, and stand once in their list."""
        lists: list[tuple[Path, Iterable[object]]] = [(("axes",), self.grid.axes)]
        lists += [(("axes", i, "categories"), axis.categories) for i, axis in enumerate(self.grid.axes)]
        if self.grid.scope is not None:
            lists.append((("scope", "categories"), self.grid.scope.categories))
        lists += [((part,), getattr(self.grid, part)) for part in ITEM_PARTS]
        yield from self._id_form(("grid", "id"), self.grid.grid.id)
        for path, items in lists:
            yield from self._ids_of(path, [getattr(item, "id", "") for item in items])
        for i, axis in enumerate(self.grid.axes):
            if axis.id in (SCOPE, STATUS):
                message = f"an axis cannot be called `{axis.id}`: the name is taken"
                yield Diagnostic("GRID107", message, self.locate(("axes", i, "id")))

    def _ids_of(self, path: Path, ids: list[str]) -> Iterator[Diagnostic]:
        seen: set[str] = set()
        for i, own in enumerate(ids):
            place = (*path, i, "id")
            yield from self._id_form(place, own)
            if own in seen and own != PLACEHOLDER:
                yield Diagnostic("GRID201", f"the id `{own}` stands twice in {path[-1]}", self.locate(place))
            seen.add(own)

    def _id_form(self, place: Path, own: str) -> Iterator[Diagnostic]:
        if own != PLACEHOLDER and not _ID.match(own):
            message = f"`{own}` is no id: lower-case letters, digits and `_`, a letter first"
            plain = re.sub(r"[^a-z0-9_]+", "_", own.lower()).strip("_")
            yield Diagnostic("GRID107", message, self.locate(place), f"`{plain}`" if _ID.match(plain) else None)

    def votes(self) -> Iterator[Diagnostic]:
        """What rules, practices, initiatives and words speak for exists."""
        for part in ("rules", "practices", "initiatives"):
            for i, item in enumerate(getattr(self.grid, part)):
                for vote in item.then.votes:
                    path = (part, i, "then", vote.axis)
                    yield from self._axis(vote.axis, path) or self._category(vote.axis, vote.category, path)
        seen: set[tuple[str, str]] = set()
        for group in self.grid.vocabulary.groups:
            if (group.axis, group.category) not in seen:
                seen.add((group.axis, group.category))
                path = ("vocabulary", group.axis)
                yield from self._axis(group.axis, path) or self._category(
                    group.axis, group.category, (*path, group.category)
                )

    def _axis(self, axis: str, path: Path) -> list[Diagnostic]:
        if axis in self.names.categories or axis == PLACEHOLDER:
            return []
        return [self._unknown("GRID202", "axis", axis, self.names.categories, path)]

    def _category(self, axis: str, category: str, path: Path) -> list[Diagnostic]:
        if category in self.names.categories[axis] or category == PLACEHOLDER:
            return []
        return [self._unknown("GRID203", f"category of {axis}", category, self.names.categories[axis], path)]

    def _unknown(self, code: str, kind: str, name: str, names: Iterable[str], path: Path) -> Diagnostic:
        known = sorted(names)
        near = nearest_name(name, known)
        listed = ", ".join(known[:20]) + (" …" if len(known) > 20 else "")
        suggestion = f"`{near}`?" if near else f"known: {listed}" if listed else None
        return Diagnostic(code, f"there is no {kind} `{name}`", self.locate(path), suggestion)

    def conditions(self) -> Iterator[Diagnostic]:
        """Conditions say something, name what exists, and use keys that belong together."""
        for top, condition, then in conditions_of(self.grid):
            for path, inner in walk_condition(top, condition):
                yield from self._references(path, inner)
                yield from self._keys(path, inner, reads_record=then is not None)

    def _references(self, path: Path, condition: Condition) -> Iterator[Diagnostic]:
        for axis, categories in condition.reading:
            place = (*path, "reading", axis)
            yield from self._axis(axis, place)
            if axis in self.names.categories:
                for category in categories:
                    yield from self._category(axis, category, place)
        for status in condition.status:
            yield from self._category(STATUS, status, (*path, "status"))
        for key, part in (("practice", "practices"), ("initiative", "initiatives")):
            for name in getattr(condition, key):
                if name not in self.names.items[part] and name != PLACEHOLDER:
                    yield self._unknown("GRID204", key, name, self.names.items[part], (*path, key))

    def _keys(self, path: Path, condition: Condition, *, reads_record: bool) -> Iterator[Diagnostic]:
        operators = condition.operators()
        if not condition.model_fields_set:
            yield Diagnostic("GRID205", "the condition is empty: it says nothing", self.locate(path))
        if operators and condition.field is None:
            message = f"`{operators[0]}` compares a field, and no `field` is given"
            yield Diagnostic("GRID206", message, self.locate((*path, operators[0])), "add `field:`")
        if condition.field is not None and not operators:
            message = f"`field: {condition.field}` is compared with nothing"
            yield Diagnostic("GRID206", message, self.locate((*path, "field")), "add `equals:`, `one_of:` …")
        for key in ("within", "fields"):
            if getattr(condition, key) and condition.terms is None:
                message = f"`{key}` belongs to `terms`, and there are none beside it"
                yield Diagnostic("GRID206", message, self.locate((*path, key)), "add `terms:`")
        yield from self._within(path, condition)
        if condition.at_least is not None and condition.at_least.count > len(condition.at_least.of):
            message = f"at least {condition.at_least.count} of {len(condition.at_least.of)} can never hold"
            yield Diagnostic("GRID205", message, self.locate((*path, "at_least")))
        if reads_record:
            for key in ("status", "practice", "initiative", "context"):
                if getattr(condition, key):
                    message = f"`{key}` is known only after the reading: it belongs in levers and stakes"
                    yield Diagnostic("GRID207", message, self.locate((*path, key)))

    def _within(self, path: Path, condition: Condition) -> Iterator[Diagnostic]:
        anchored = any(child.terms and child.within is None for child in condition.all_)
        for i, child in enumerate(condition.all_):
            if child.within is not None and not anchored:
                message = "`within` counts from other `terms` of the same `all`, and there are none without it"
                yield Diagnostic("GRID208", message, self.locate((*path, "all", i, "within")))
        stray = [(step, c) for step, c in condition.children() if step[0] != "all" and c.within is not None]
        for step, _ in stray:
            message = "`within` has a meaning only inside `all`"
            yield Diagnostic("GRID208", message, self.locate((*path, *step, "within")))

    def terms(self) -> Iterator[Diagnostic]:
        """Terms can be looked for."""
        for group in self.grid.vocabulary.groups:
            path = ("vocabulary", group.axis, group.category, group.strength)
            yield from self._terms(path, group.terms.by_language)
        for i, practice in enumerate(self.grid.practices):
            if practice.terms is not None:
                yield from self._terms(("practices", i, "terms"), practice.terms.by_language)
            elif practice.when is None:
                message = f"practice `{practice.id}` has neither `terms` nor `when`: it is never recognised"
                yield Diagnostic("GRID205", message, self.locate(("practices", i)))
        for top, condition, _ in conditions_of(self.grid):
            for path, inner in walk_condition(top, condition):
                if inner.terms is not None:
                    yield from self._terms((*path, "terms"), inner.terms.by_language)
        for i, initiative in enumerate(self.grid.initiatives):
            if not initiative.names and not initiative.sites:
                message = f"initiative `{initiative.id}` has neither `names` nor `sites`: it is never recognised"
                yield Diagnostic("GRID205", message, self.locate(("initiatives", i)))

    def _terms(self, path: Path, by_language: tuple[tuple[str, tuple[str, ...]], ...]) -> Iterator[Diagnostic]:
        languages = self.whole.grid.languages
        for language, terms in by_language:
            place: Path = (*path, language) if language else path
            if language and language not in languages:
                yield self._unknown("GRID210", "language of this grid", language, languages, place)
            for i, term in enumerate(terms):
                fault = term_fault(term)
                if fault and term != PLACEHOLDER:
                    yield Diagnostic("GRID209", f"the term `{term}` {fault}", self.locate((*place, i)))

    def others(self) -> Iterator[Diagnostic]:
        """Levers answer stakes that exist; examples expect, policy decides, switch_off names what exists."""
        for i, lever in enumerate(self.grid.levers):
            for j, stake in enumerate(lever.answers):
                if stake not in self.names.items["stakes"] and stake != PLACEHOLDER:
                    path = ("levers", i, "answers", j)
                    yield self._unknown("GRID204", "stake", stake, self.names.items["stakes"], path)
        for i, example in enumerate(self.grid.examples):
            for name, values in example.expect:
                yield from self._expectation(("examples", i, "expect", name), name, values)
        for table in ("decisions", "confidence"):
            for axis, _ in getattr(self.grid.policy, table):
                if axis != "default":
                    yield from self._axis(axis, ("policy", table, axis))

    def _expectation(self, path: Path, name: str, values: tuple[str, ...]) -> Iterator[Diagnostic]:
        if name in EXPECTED_PARTS:
            for value in values:
                if value not in self.names.items[name]:
                    yield self._unknown("GRID204", name[:-1], value, self.names.items[name], path)
            return
        axis = name.removesuffix("_also")
        yield from self._axis(axis, path)
        if axis in self.names.categories:
            for value in values:
                if value != UNDECIDED:
                    yield from self._category(axis, value, path)

    def circles(self) -> Iterator[Diagnostic]:
        """No axis waits for itself."""
        circle = reading_circle(self.whole)
        if circle is not None:
            edges = reading_edges(self.whole)
            place = edges[circle[0]][circle[1]]
            message = "these axes wait for one another: " + " reads ".join(circle)
            yield Diagnostic("GRID211", message, self.locate(place), "take one `reading` away")


CHECKS = (
    LinkCheck.ids,
    LinkCheck.votes,
    LinkCheck.conditions,
    LinkCheck.terms,
    LinkCheck.others,
    LinkCheck.circles,
)

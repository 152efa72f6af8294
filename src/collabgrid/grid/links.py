"""What the shape cannot show: ids that nothing has, circles, conditions that say nothing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import pairwise
from unicodedata import normalize

from collabgrid.grid.conditions import STRENGTHS, Condition
from collabgrid.grid.locate import Locate, Path
from collabgrid.grid.model import ITEM_PARTS, Grid
from collabgrid.grid.order import conditions_of, reading_circle, reading_edges, walk_condition
from collabgrid.grid.other_words import as_list
from collabgrid.grid.policy import DEFAULT
from collabgrid.grid.reserved import SCOPE, STATUS, STATUSES, UNDECIDED
from collabgrid.grid.shape import PLACEHOLDER
from collabgrid.grid.terms import are_sound, term_fault
from collabgrid.grid.texts import ANY_KEY, ANY_LANGUAGE, Terms
from collabgrid.source import Diagnostic, SourceText, likely_name

EXPECTED_PARTS = ("practices", "initiatives", "levers")
TAKEN = (SCOPE, STATUS, DEFAULT, "id", "evidence", *EXPECTED_PARTS)
"""What a result, an expectation or a policy calls something else, so that no axis can be called so."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?\Z")
_ID = re.compile(r"[a-z][a-z0-9_]*\Z")


class Names:
    """The ids that references may name."""

    def __init__(self, whole: Grid) -> None:
        self.categories = whole.category_ids() | {STATUS: STATUSES}
        self.items = {part: {item.id for item in getattr(whole, part)} for part in ITEM_PARTS}
        self.items["lists"] = {name for name, _ in whole.lists}
        if whole.switch_off is not None:
            for part in ITEM_PARTS:  # a reference to what is switched off is no fault: it is never met
                self.items[part] |= set(getattr(whole.switch_off, part))


class LinkCheck:
    """Checks `local`; its references may name anything of `whole` (the same grid, or the extended one).

    Where the extended grid cannot be had (`whole` is None), only what `local` shows by itself is checked. `texts` are
    those of the files, for the lines of places that a finding speaks of.
    """

    def __init__(
        self, local: Grid, whole: Grid | None, locate: Locate, texts: Mapping[str, str] | None = None
    ) -> None:
        self.grid = local
        self.texts = texts or {}
        self.whole = whole or local
        self.checks = CHECKS_ALONE if whole is None else CHECKS_ALONE + CHECKS_OF_REFERENCES
        self.names = Names(self.whole)
        self.locate = locate
        self.inner = [
            (path, inner, then)
            for top, condition, then in conditions_of(local)
            for path, inner in walk_condition(top, condition)
        ]

    def run(self) -> tuple[Diagnostic, ...]:
        """Every fault, in no particular order."""
        return tuple(fault for check in self.checks for fault in check(self))

    def ids(self) -> Iterator[Diagnostic]:
        """Ids are well formed, and stand once in their list."""
        lists: list[tuple[Path, Iterable[object]]] = [(("axes",), self.grid.axes)]
        lists += [(("axes", i, "categories"), axis.categories) for i, axis in enumerate(self.grid.axes)]
        if self.grid.scope is not None:
            lists.append((("scope", "categories"), self.grid.scope.categories))
        lists += [((part,), getattr(self.grid, part)) for part in ITEM_PARTS]
        yield from self._id_form(("grid", "id"), self.grid.grid.id)
        yield from self._languages()
        for path, items in lists:
            taken = TAKEN if path == ("axes",) else (UNDECIDED,) if path[-1] == "categories" else ()
            yield from self._ids_of(path, [getattr(item, "id", "") for item in items], taken)
        for name, _ in self.grid.lists:
            yield from self._id_form(("lists", name), name, at_key=True)

    def _languages(self) -> Iterator[Diagnostic]:
        """The languages of the grid are codes, one an item."""
        for i, language in enumerate(self.grid.grid.languages):
            if language != PLACEHOLDER and not _LANGUAGE.match(language):
                parts = [each.strip() for each in language.split(",")]
                is_list = len(parts) > 1 and all(map(_LANGUAGE.match, parts))
                way_out = (
                    f"a list: `[{', '.join(parts)}]`" if is_list else "codes of two letters: `fr`, `en` …"
                )
                place = self.locate(("grid", "languages", i))
                yield Diagnostic("GRID106", f"`languages` cannot be `{language}`", place, way_out)

    def _ids_of(self, path: Path, ids: list[str], taken: Collection[str]) -> Iterator[Diagnostic]:
        seen: dict[str, Path] = {}
        for i, own in enumerate(ids):
            place = (*path, i, "id")
            yield from self._id_form(place, own)
            if own in seen and own != PLACEHOLDER:
                message = f"the id `{own}` stands twice in {path[-1]}"
                yield Diagnostic("GRID201", message, self.locate(place), self._first_at(seen[own]))
            if own in taken:
                kind = "an axis" if path == ("axes",) else "a category"
                message = f"{kind} cannot be called `{own}`: the name is taken"
                yield Diagnostic("GRID107", message, self.locate(place))
            seen.setdefault(own, place)

    def _first_at(self, path: Path) -> str | None:
        """Where the first of two is."""
        span = self.locate(path)
        if span is None or span.file not in self.texts:
            return None
        line = SourceText(span.file, self.texts[span.file]).position(span.start).line
        where = f"line {line} of {span.file}" if len(self.texts) > 1 else f"line {line}"
        return f"the first is on {where}: rename one, or delete it"

    def _id_form(self, place: Path, own: str, *, at_key: bool = False) -> Iterator[Diagnostic]:
        if own != PLACEHOLDER and not _ID.match(own):
            message = f"`{own}` is no id: lower-case letters, digits and `_`, a letter first"
            letters = normalize("NFKD", own.lower()).encode("ascii", "ignore").decode("ascii")
            plain = re.sub(r"[^a-z0-9_]+", "_", letters).strip("_")
            span = self.locate(place, at_key=at_key)
            yield Diagnostic("GRID107", message, span, f"`{plain}`" if _ID.match(plain) else None)

    def votes(self) -> Iterator[Diagnostic]:
        """What rules, practices, initiatives and words speak for exists."""
        for part in ("rules", "practices", "initiatives"):
            for i, item in enumerate(getattr(self.grid, part)):
                votes: dict[str, list[str]] = {}
                for vote in item.then.votes:
                    votes.setdefault(vote.axis, []).append(vote.category)
                for axis, categories in votes.items():
                    if axis == "strength" and not self._is_axis(axis) and categories[0] in STRENGTHS:
                        yield self._strength_as_axis(categories[0], (part, i, "then", axis))
                        continue
                    yield from self._axis_and_categories(
                        axis, categories, (part, i, "then", axis), voting=True
                    )
        cells = dict.fromkeys((group.axis, group.category) for group in self.grid.vocabulary.groups)
        unknown = {axis: None for axis, _ in cells if not self._is_axis(axis)}
        for axis in unknown:
            yield self._unknown_axis(axis, ("vocabulary", axis))
        for axis, category in cells:
            if axis not in unknown:
                place = ("vocabulary", axis, category)
                yield from self._category(axis, category, place, at_key=True, besides=_besides(axis))

    def _strength_as_axis(self, strength: str, path: Path) -> Diagnostic:
        way_out = (
            f"`strength` stands beside `then`, or with the category: `{{category: …, strength: {strength}}}`"
        )
        place = self.locate(path, at_key=True)
        return Diagnostic("GRID202", "there is no axis `strength`", place, way_out)

    def _axis_and_categories(
        self, axis: str, categories: Iterable[str], path: Path, *, voting: bool = False
    ) -> Iterator[Diagnostic]:
        """The axis that stands as the key of `path`, and the categories behind it: one, or a list; `voting`: they are
        spoken for."""
        if not self._is_axis(axis):
            yield self._unknown_axis(axis, path)
            return
        for i, category in enumerate(categories):
            place = (*path, i, "category")
            yield from self._category(axis, category, place, besides=_besides(axis) if voting else ())

    def _is_axis(self, axis: str) -> bool:
        """Whether the axis is known, or may be one that could not be read."""
        return axis in self.names.categories or PLACEHOLDER in self.names.categories

    def _unknown_axis(self, axis: str, path: Path) -> Diagnostic:
        return self._unknown("GRID202", "there is no axis", axis, self.names.categories, path, at_key=True)

    def _category(
        self, axis: str, category: str, path: Path, *, at_key: bool = False, besides: tuple[str, ...] = ()
    ) -> Iterator[Diagnostic]:
        known = (*self.names.categories.get(axis, (PLACEHOLDER,)), *besides)
        if not _is_among(category, known):
            yield self._unknown(
                "GRID203", f"there is no category of {axis}", category, known, path, at_key=at_key
            )

    def _item(self, part: str, kind: str, name: str, path: Path) -> Iterator[Diagnostic]:
        if not _is_among(name, self.names.items[part]):
            yield self._unknown("GRID204", f"there is no {kind}", name, self.names.items[part], path)

    def _unknown(
        self, code: str, said: str, name: str, names: Iterable[str], path: Path, *, at_key: bool = False
    ) -> Diagnostic:
        known = sorted(set(names))
        near = likely_name(name, known)
        several = as_list(name, known)
        listed = ", ".join(known[:20]) + (" …" if len(known) > 20 else "")
        suggestion = several or (f"`{near}`?" if near else f"known: {listed}" if listed else None)
        place = self.locate(path, at_key=at_key)
        return Diagnostic(code, f"{said} `{name}`", place, suggestion)

    def references(self) -> Iterator[Diagnostic]:
        """Conditions name what exists."""
        for path, inner, _ in self.inner:
            yield from self._references(path, inner)

    def _references(self, path: Path, condition: Condition) -> Iterator[Diagnostic]:
        for axis, categories in condition.reading:
            yield from self._axis_and_categories(axis, categories, (*path, "reading", axis))
        for i, status in enumerate(condition.status):
            yield from self._category(STATUS, status, (*path, "status", i))
        for i, name in enumerate(condition.list_):
            yield from self._item("lists", "list", name, (*path, "list", i))
        for key, part in (("practice", "practices"), ("initiative", "initiatives")):
            for i, name in enumerate(getattr(condition, key)):
                yield from self._item(part, key, name, (*path, key, i))
        looked_in = dict(self.whole.policy.fields)
        for i, name in enumerate(condition.fields):
            if name not in looked_in and name != PLACEHOLDER:
                yield self._unknown(
                    "GRID205", "there is no text field", name, looked_in, (*path, "fields", i)
                )

    def conditions(self) -> Iterator[Diagnostic]:
        """Conditions say something, and use keys that belong together."""
        for top, condition, _ in conditions_of(self.grid):
            if condition.within is not None:
                yield self._stray_within(top)
        for path, inner, then in self.inner:
            yield from self._keys(path, inner, reads_record=then is not None)

    def _keys(self, path: Path, condition: Condition, *, reads_record: bool) -> Iterator[Diagnostic]:
        operators = condition.operators()
        if not condition.model_fields_set:
            yield Diagnostic("GRID205", "the condition is empty: it says nothing", self.locate(path))
        if operators and condition.field is None:
            message = f"`{operators[0]}` compares a field, and no `field` is given"
            place = self.locate((*path, operators[0]), at_key=True)
            yield Diagnostic("GRID206", message, place, "add `field:`")
        if condition.field is not None and not operators:
            message = f"`field: {condition.field}` is compared with nothing"
            yield Diagnostic("GRID206", message, self.locate((*path, "field")), "add `equals:`, `one_of:` …")
        for key in ("within", "fields"):
            if getattr(condition, key) and not condition.has_words():
                message = f"`{key}` belongs to `terms` or `list`, and neither stands beside it"
                place = self.locate((*path, key), at_key=True)
                yield Diagnostic("GRID206", message, place, "add `terms:` or `list:`")
        yield from self._within(path, condition)
        if condition.at_least is not None and 0 < len(condition.at_least.of) < condition.at_least.count:
            message = f"at least {condition.at_least.count} of {len(condition.at_least.of)} can never hold"
            yield Diagnostic("GRID205", message, self.locate((*path, "at_least", "count")))
        if reads_record:
            for key in ("status", "practice", "initiative", "context"):
                if getattr(condition, key):
                    message = f"`{key}` is known only after the reading: it belongs in levers and stakes"
                    yield Diagnostic("GRID207", message, self.locate((*path, key), at_key=True))

    def _within(self, path: Path, condition: Condition) -> Iterator[Diagnostic]:
        anchored = any(child.has_words() and child.within is None for child in condition.all_)
        for i, child in enumerate(condition.all_):
            if child.within is not None and not anchored:
                message = (
                    "`within` counts from other `terms`, or a `list`, of the same `all`,"
                    " and there are none without it"
                )
                place = self.locate((*path, "all", i, "within"), at_key=True)
                yield Diagnostic("GRID208", message, place)
        for step, child in condition.children():
            if step[0] != "all" and child.within is not None:
                yield self._stray_within((*path, *step))

    def _stray_within(self, path: Path) -> Diagnostic:
        message = "`within` has a meaning only inside `all`"
        return Diagnostic("GRID208", message, self.locate((*path, "within"), at_key=True))

    def terms(self) -> Iterator[Diagnostic]:
        """Terms can be looked for, in a language of the grid."""
        for group in self.grid.vocabulary.groups:
            yield from self._terms(("vocabulary", group.axis, group.category, group.strength), group.terms)
        for i, practice in enumerate(self.grid.practices):
            if practice.terms is not None:
                yield from self._terms(("practices", i, "terms"), practice.terms)
        for name, words in self.grid.lists:
            yield from self._terms(("lists", name), words)
        for path, inner, _ in self.inner:
            if inner.terms is not None:
                yield from self._terms((*path, "terms"), inner.terms)

    def _terms(self, path: Path, terms: Terms) -> Iterator[Diagnostic]:
        languages = self.whole.grid.languages
        for language, own in terms.by_language:
            place: Path = (*path, language or ANY_KEY) if language or len(terms.by_language) > 1 else path
            if language != ANY_LANGUAGE and languages and not _is_among(language, languages):
                said = "the grid has no language"
                yield self._unknown("GRID210", said, language, languages, place, at_key=True)
            if are_sound(own):
                continue
            for i, term in enumerate(own):
                fault = term_fault(term)
                if fault and term != PLACEHOLDER:
                    yield Diagnostic("GRID209", f"the term `{term}` {fault}", self.locate((*place, i)))

    def recognition(self) -> Iterator[Diagnostic]:
        """It is said how practices and initiatives are recognised."""
        for part, keys in (("practices", ("terms", "when")), ("initiatives", ("names", "sites"))):
            for i, item in enumerate(getattr(self.grid, part)):
                if not any(getattr(item, key) for key in keys):
                    own = "this one" if item.id == PLACEHOLDER else f"`{item.id}`"
                    message = f"{own} has neither `{keys[0]}` nor `{keys[1]}`: it is never recognised"
                    yield Diagnostic("GRID205", message, self.locate((part, i)))

    def others(self) -> Iterator[Diagnostic]:
        """Levers answer stakes that exist; examples expect, and policy decides, what exists."""
        for i, lever in enumerate(self.grid.levers):
            for j, stake in enumerate(lever.answers):
                yield from self._item("stakes", "stake", stake, ("levers", i, "answers", j))
        for i, initiative in enumerate(self.grid.initiatives):
            for j, practice in enumerate(initiative.practices):
                yield from self._item("practices", "practice", practice, ("initiatives", i, "practices", j))
        for i, example in enumerate(self.grid.examples):
            for name, values in example.expect:
                yield from self._expectation(("examples", i, "expect", name), name, values)
        for table in ("decisions", "confidence"):
            for axis, _ in getattr(self.grid.policy, table):
                if axis != DEFAULT and not self._is_axis(axis):
                    yield self._unknown_axis(axis, ("policy", table, axis))

    def _expectation(self, path: Path, name: str, values: tuple[str, ...]) -> Iterator[Diagnostic]:
        if name in EXPECTED_PARTS:
            for i, value in enumerate(values):
                if value == UNDECIDED:
                    message = (
                        f"`{UNDECIDED}` is for axes: of {name}, an example names those that must be there"
                    )
                    yield Diagnostic("GRID204", message, self.locate((*path, i)), f"take `{name}:` away")
                else:
                    yield from self._item(name, name[:-1], value, (*path, i))
            return
        axis = name if name in self.names.categories else name.removesuffix("_also")
        if not self._is_axis(axis):
            yield self._unknown_axis(name, path)
        besides = _besides(axis)
        for i, value in enumerate(values):
            yield from self._category(axis, value, (*path, i), besides=besides)

    def figures(self) -> Iterator[Diagnostic]:
        """A published figure is about one axis, or one kind of territory, that exists."""
        for i, reference in enumerate(self.grid.references):
            for j, figure in enumerate(reference.figures):
                path = ("references", i, "figures", j)
                for axis, categories in figure.reading:
                    yield from self._axis_and_categories(axis, categories, (*path, "reading", axis))
                if len(figure.reading) + len(figure.context) > 1:
                    message = "a figure is about one axis, or one kind of territory"
                    yield Diagnostic("GRID206", message, self.locate(path), "write a figure for each")

    def demands(self) -> Iterator[Diagnostic]:
        """Demands name stakes, and other demands, that exist."""
        for i, demand in enumerate(self.grid.demands):
            for key in ("promised_by", "threatened_by"):
                for j, stake in enumerate(getattr(demand, key)):
                    yield from self._item("stakes", "stake", stake, ("demands", i, key, j))
            for j, other in enumerate(demand.against):
                yield from self._item(
                    "demands", "demand", other.demand, ("demands", i, "against", j, "demand")
                )

    def circles(self) -> Iterator[Diagnostic]:
        """No axis waits for itself; a circle is told at the first of its readings that is written here."""
        edges, cut = reading_edges(self.grid), set[tuple[str, str]]()
        while (circle := reading_circle(self.whole, cut)) is not None:
            steps = list(pairwise(circle))
            # an extended grid has no circle: one of its steps is from here
            own = [(edges[one][other], (one, other)) for one, other in steps if other in edges.get(one, {})]
            placed = [(self.locate(path, at_key=True), step) for path, step in own]
            place, step = min(
                placed, key=lambda each: each[0] or ("",), default=(self.locate(("rules",)), steps[0])
            )
            cut.add(step)
            message = "these axes wait for one another: " + " reads ".join(circle)
            french = ("ces axes s'attendent l'un l'autre : " + " lit ".join(circle), "ôtez un `reading`")
            yield Diagnostic("GRID211", message, place, "take one `reading` away", french)


def _besides(axis: str) -> tuple[str, ...]:
    """What may be said of an axis beside its categories; a status that nothing tells is active."""
    return () if axis == STATUS else (UNDECIDED,)


def _is_among(name: str, names: Collection[str]) -> bool:
    """Whether the name is known, or one of the two could not be read."""
    return name in names or name == PLACEHOLDER or PLACEHOLDER in names


CHECKS_ALONE = (LinkCheck.ids, LinkCheck.conditions, LinkCheck.recognition)
CHECKS_OF_REFERENCES = (
    LinkCheck.votes,
    LinkCheck.references,
    LinkCheck.terms,
    LinkCheck.others,
    LinkCheck.figures,
    LinkCheck.demands,
    LinkCheck.circles,
)

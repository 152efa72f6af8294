"""Nodes to plain data, by the shape that the models declare: every fault is named at its place.

What is faulty is replaced by a placeholder and reading goes on, so that one pass finds the faults of the
whole grid; a grid with an error is never handed out.
"""

from __future__ import annotations

import math
import re
import types
from collections.abc import Callable, Collection
from typing import Annotated, Any, Literal, TypeGuard, Union, get_args, get_origin

from pydantic import BaseModel

from collabgrid.grid.conditions import FIELD_OPERATORS, STRENGTHS, Condition, Then
from collabgrid.grid.misplaced import Open, way_to_place
from collabgrid.grid.other_words import as_list, meant_name, translated
from collabgrid.grid.parts import Vocabulary
from collabgrid.grid.shape import BOUNDS, PLACEHOLDER, VOTE, WORDS, Shape, bounds_of, placeholder, shape_of
from collabgrid.grid.texts import LocalText, Table, Terms
from collabgrid.source import (
    Diagnostic,
    Edit,
    Entry,
    ListNode,
    MappingNode,
    Node,
    Span,
    TextNode,
    likely_name,
    nearest_name,
    only_near_name,
)

_NUMBER = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?", re.ASCII)
CUT_BY_COMMA = "a comma ends a value inside `{ }`: if this belongs to the text before it, put that in quotes"
_ITEMS = {"axes": "axis", "status": "status", "all": "condition", "any": "condition", "of": "condition"}
"""What one item of a list is called, where taking the plural off the key does not say it."""


_NOTHING = frozenset(("", "~", "null", "Null", "NULL"))
"""What means nothing in YAML where it stands without quotes."""


class Decoder:
    """Decodes nodes and collects what is wrong with them in `diagnostics`."""

    def __init__(self) -> None:
        self.diagnostics: list[Diagnostic] = []
        self._above: list[Open] = []
        self._special: dict[Any, Callable[[Node, str], Any]] = {
            LocalText: self._local_text,
            Terms: self._terms,
            Then: self._then,
            Vocabulary: self._vocabulary,
        }

    def fault(
        self, code: str, message: str, span: Span, suggestion: str | None = None, mended: str | None = None
    ) -> None:
        """Note one fault at `span`; `mended` is what should stand there, where that is beyond doubt."""
        edits = () if mended is None else (Edit(span, mended),)
        self.diagnostics.append(Diagnostic(code, message, span, suggestion, edits=edits))

    def decode(self, node: Node, expected: Any, what: str) -> Any:
        """The plain value of `node`, read as the declared type `expected`; `what` names it in messages."""
        special = self._special.get(expected) if isinstance(expected, type) else None
        if special is not None:
            return special(node, what)
        if isinstance(expected, Table):
            return self._table(node, expected.value, what)
        if isinstance(expected, type) and issubclass(expected, BaseModel):
            return self._model(node, expected, what)
        if expected in (str, int, float, bool):
            return self._scalar(node, expected, what)
        return self._composed(node, expected, what)

    def _composed(self, node: Node, expected: Any, what: str) -> Any:
        origin, arguments = get_origin(expected), get_args(expected)
        if origin is Annotated:
            table = next((a for a in arguments[1:] if isinstance(a, Table)), None)
            value = self.decode(node, table or arguments[0], what)
            return self._in_bounds(node, value, bounds_of(arguments[1:]), what)
        if origin is Literal:
            return self._one_of(node, arguments, what)
        if origin is tuple:
            return self._list(node, arguments[0], what)
        if origin in (Union, types.UnionType):  # a text, or a list of texts
            return self._list(node, str, what) if isinstance(node, ListNode) else self._text(node, what)
        raise TypeError(f"no way to read {expected!r}")

    def _model(self, node: Node, model: type[BaseModel], what: str) -> Any:
        if not isinstance(node, MappingNode):
            way_out = "words stand behind `terms:`" if model is Condition else None
            self._wrong_kind(node, "a mapping (`key: value`)", what, way_out)
            return placeholder(model)
        own_id = node.get("id")
        if isinstance(own_id, TextNode):
            what = f"{what} `{own_id.text}`"
        values = self._keys(node, shape_of(model), what)
        if model is Condition and len(values) < len(node.entries):
            return _eased(values)
        return values

    def _keys(self, node: MappingNode, shape: Shape, what: str) -> dict[str, Any]:
        """The values of a mapping's keys; a misspelt one is named with the nearest right one, and read so."""
        values: dict[str, Any] = {}
        unknown: list[Entry] = []
        self._above.append(Open(what, shape))
        for entry in node.entries:
            if entry.key.text in shape.keys:
                values[entry.key.text] = self._value(entry.value, shape, entry.key.text)
            else:
                unknown.append(entry)
        for entry in unknown:
            meant = self._unknown_key(entry, shape, what, values)
            if meant is not None:
                values[meant] = self._value(entry.value, shape, meant)
        self._above.pop()
        for key in sorted(shape.required - values.keys()):
            self.fault("GRID102", f"{what} has no `{key}`", node.span, f"add `{key}:`")
            values[key] = placeholder(shape.keys[key])
        return values

    def _unknown_key(self, entry: Entry, shape: Shape, what: str, values: Collection[str]) -> str | None:
        """Report a key that the shape does not have; the key that was meant, where it is not there yet."""
        key = entry.key.text
        missing = sorted(shape.required - set(values))
        near = nearest_name(key, missing) or nearest_name(key, sorted(shape.keys))
        place = None if near else way_to_place(key, shape, self._above[:-1])
        meant = near or (translated(key, shape.keys) if place is None else None)
        likely = meant or (likely_name(key, shape.keys) if place is None else None)
        if likely is not None:
            suggestion = f"`{likely}`?"
        elif _is_empty(entry.value):
            suggestion = CUT_BY_COMMA
        else:
            suggestion = place or "the keys are: " + ", ".join(sorted(shape.keys))
        is_free = meant is not None and meant not in values
        mended = only_near_name(key, shape.keys) if near and is_free else None
        self.fault("GRID101", f"{what} has no key `{_short(key)}`", entry.key.span, suggestion, mended)
        return meant if is_free else None

    def _value(self, node: Node, shape: Shape, key: str) -> Any:
        if key in shape.never_empty and _is_empty(node):
            self._empty(node, key)
            return placeholder(shape.keys[key])
        if key == "list" and isinstance(node, MappingNode):
            message = "`list` is the id of a list, or of several, not a mapping"
            self.fault("GRID103", message, node.span, "words stand behind `terms:`")
            return (PLACEHOLDER,)
        return self.decode(node, shape.keys[key], key)

    def _list(self, node: Node, item: Any, what: str) -> tuple[Any, ...]:
        if isinstance(node, ListNode):
            if item is str:  # most of a grid are terms
                return tuple(
                    [
                        each.text if _is_plainly_text(each) else self._text(each, _one(what))
                        for each in node.items
                    ]
                )
            return tuple(self.decode(each, item, _one(what)) for each in node.items)
        if isinstance(node, TextNode) and (item is str or get_origin(item) is Literal):
            value = self.decode(node, item, what)
            return (value,)
        self._wrong_kind(node, "a list (`- item`)", what)
        if _is_one_of(node, item):
            return (self.decode(node, item, _one(what)),)
        empty: tuple[Any, ...] = placeholder(tuple[item, ...])
        return empty

    def _table(self, node: Node, value: Any, what: str) -> dict[str, Any]:
        if value is Terms:
            return self._lists(node, what)
        return {e.key.text: self.decode(e.value, value, e.key.text) for e in self._entries(node, what)}

    def _lists(self, node: Node, what: str) -> dict[str, Any]:
        if not isinstance(node, MappingNode):
            self._wrong_kind(node, "a mapping (`id: terms`)", what)
            return {PLACEHOLDER: PLACEHOLDER}  # any list may have been meant to stand here
        return {e.key.text: self._words(e.value, e.key.text) for e in node.entries}

    def _words(self, node: Node, what: str) -> Any:
        """The terms of a list, of which there is one at least."""
        if _is_empty(node) or (
            isinstance(node, MappingNode) and all(_is_empty(e.value) for e in node.entries)
        ):
            self._empty(node, what)
            return PLACEHOLDER
        return self._terms(node, what)

    def _text(self, node: Node, what: str) -> str:
        if not isinstance(node, TextNode):
            self._wrong_kind(node, "a text", what)
            return PLACEHOLDER
        if _is_empty(node) or not node.text.strip() or PLACEHOLDER in node.text:
            self._empty(node, what)
            return PLACEHOLDER
        return node.text

    def _scalar(self, node: Node, expected: type, what: str) -> Any:
        if expected is str:
            return self._text(node, what)
        if not isinstance(node, TextNode):
            self._wrong_kind(node, "a truth value" if expected is bool else "a number", what)
            return placeholder(expected)
        if _is_empty(node):
            self._empty(node, what)
            return placeholder(expected)
        if expected is bool:
            if node.text.lower() in ("true", "false"):
                return node.text.lower() == "true"
            meant = translated(node.text, ("true", "false"))
            suggestion = f"`{meant}`?" if meant else None
            message = f"`{what}` is true or false, not `{_short(node.text)}`"
            self.fault("GRID105", message, node.span, suggestion, meant)
            return True
        number = _number(node.text, expected)
        if number is None:
            kind = "a whole number" if expected is int else "a number"
            plain = _plain_number(node.text)
            suggestion = f"`{plain}`" if _number(plain, expected) is not None else None
            mended = plain if suggestion else None
            self.fault(
                "GRID105", f"`{what}` is {kind}, not `{_short(node.text)}`", node.span, suggestion, mended
            )
            return placeholder(expected)
        return number

    def _in_bounds(self, node: Node, value: Any, bounds: dict[str, Any], what: str) -> Any:
        """`value`, or the nearest number that keeps the bounds where it does not."""
        kept = value
        if "ge" in bounds:
            kept = max(kept, bounds["ge"])
        if "le" in bounds:
            kept = min(kept, bounds["le"])
        if kept != value:
            wanted = ", ".join(f"{BOUNDS[name]} {bound:g}" for name, bound in bounds.items())
            self.fault("GRID105", f"`{what}` is out of range: {wanted}", node.span)
        return kept

    def _one_of(self, node: Node, allowed: tuple[str, ...], what: str) -> str:
        text = self._text(node, what)
        if text not in allowed and text != PLACEHOLDER:
            near = meant_name(text, allowed)
            listed = as_list(text, allowed)
            suggestion = listed or (f"`{near}`?" if near else "one of: " + ", ".join(allowed))
            mended = only_near_name(text, allowed)
            self.fault("GRID106", f"`{what}` cannot be `{_short(text)}`", node.span, suggestion, mended)
        return text if text in allowed else allowed[0]

    def _local_text(self, node: Node, what: str) -> Any:
        if isinstance(node, MappingNode) and node.entries:
            return {e.key.text: self._text_in(e, what) for e in node.entries}
        if isinstance(node, TextNode) or _is_empty(node):
            return self._text(node, what)
        self._wrong_kind(node, "a text, or a text a language (`{fr: …, en: …}`)", what)
        return PLACEHOLDER

    def _text_in(self, entry: Entry, what: str) -> str:
        language = entry.key.text
        if " " in language and _is_empty(entry.value):
            self.fault(
                "GRID104", f"`{what}` has no text in `{_short(language)}`", entry.key.span, CUT_BY_COMMA
            )
            return PLACEHOLDER
        return self._text(entry.value, f"{what}: {language}")

    def _terms(self, node: Node, what: str) -> Any:
        if isinstance(node, MappingNode):
            return {e.key.text: self._list(e.value, str, f"{what}: {e.key.text}") for e in node.entries}
        return self._list(node, str, what)

    def _then(self, node: Node, what: str) -> Any:
        way_out = "an axis with its category: `AXIS: CATEGORY`"
        return {e.key.text: self._votes(e.value, e.key.text) for e in self._entries(node, what, way_out)}

    def _votes(self, node: Node, axis: str) -> list[Any]:
        return [self._vote(each, axis) for each in (node.items if isinstance(node, ListNode) else (node,))]

    def _vote(self, node: Node, axis: str) -> Any:
        if not isinstance(node, MappingNode):
            return self._text(node, axis)
        if len(node.entries) == 1:
            key, value = node.entries[0]
            if key.text not in VOTE.keys and isinstance(value, TextNode) and value.text in STRENGTHS:
                vote = {"category": key.text, "strength": value.text}
                shape = f"{{category: {key.text}, strength: {value.text}}}"
                message = f"{axis} has no key `{_short(key.text)}`"
                self.fault("GRID101", message, key.span, f"a category with its strength: `{shape}`")
                return vote
        return self._keys(node, VOTE, axis)

    def _vocabulary(self, node: Node, what: str) -> Any:
        found: dict[str, dict[str, dict[str, Any]]] = {}
        for axis in self._entries(node, what):
            for category in self._entries(axis.value, axis.key.text):
                cell = found.setdefault(axis.key.text, {}).setdefault(category.key.text, {})
                if isinstance(category.value, MappingNode):
                    cell |= self._keys(category.value, WORDS, f"{axis.key.text}: {category.key.text}")
                else:
                    way_out = "a strength stands before the words: `usual: […]`"
                    self._wrong_kind(
                        category.value, "a mapping (`strength: terms`)", category.key.text, way_out
                    )
        return found

    def _entries(self, node: Node, what: str, way_out: str | None = None) -> tuple[Entry, ...]:
        if isinstance(node, MappingNode):
            return node.entries
        self._wrong_kind(node, "a mapping (`key: value`)", what, way_out)
        return ()

    def _wrong_kind(self, node: Node, wanted: str, what: str, way_out: str | None = None) -> None:
        if _is_empty(node):
            self._empty(node, what)
            return
        found = {TextNode: "a text", ListNode: "a list", MappingNode: "a mapping"}[type(node)]
        self.fault("GRID103", f"`{what}` is {wanted}, not {found}", node.span, way_out)

    def _empty(self, node: Node, what: str) -> None:
        self.fault("GRID104", f"`{what}` is empty", node.span, "write its value, or take the key away")


def _is_one_of(node: Node, item: Any) -> bool:
    """Whether a mapping stands where a list is due, and looks like one item of it."""
    if not isinstance(node, MappingNode) or not (isinstance(item, type) and issubclass(item, BaseModel)):
        return False
    keys = shape_of(item).keys if item not in (Terms, Then, LocalText, Vocabulary) else {}
    return any(entry.key.text in keys for entry in node.entries)


def _eased(values: dict[str, Any]) -> dict[str, Any]:
    """A condition some of whose keys are unknown, and named: that it says too little is no news."""
    if not values:
        return dict(placeholder(Condition))
    return values if "field" not in values else {"exists": True, **values}


def _is_plainly_text(node: Node) -> TypeGuard[TextNode]:
    """Whether a node is a text in which no fault need be looked for."""
    if not isinstance(node, TextNode):
        return False
    text = node.text
    return text not in _NOTHING and PLACEHOLDER not in text and not text.isspace()


def _is_empty(node: Node) -> bool:
    """Whether nothing is written: no text, a word that means nothing in YAML, no item, no entry."""
    if isinstance(node, TextNode):
        return node.plain and node.text in _NOTHING
    return not (node.items if isinstance(node, ListNode) else node.entries)


def _plain_number(text: str) -> str:
    """A number as the format writes it: with a dot, and percents as a share."""
    with_dot = text.replace(",", ".")
    if not with_dot.endswith("%"):
        return with_dot
    percents = _number(with_dot[:-1].strip(), float)
    return with_dot if percents is None else f"{percents / 100:.10g}"


def _number(text: str, expected: type) -> Any:
    """The number that `text` writes in digits, or None; Python itself would take `1_000` and `inf` too."""
    if not _NUMBER.fullmatch(text):
        return None
    try:
        number = expected(text)
    except ValueError:  # a fraction where a whole number is due, or thousands of digits
        return None
    return number if math.isfinite(number) else None


def _one(what: str) -> str:
    """What one item of the list `what` is called: levers, lever; categories, category."""
    if what in _ITEMS or what in FIELD_OPERATORS:
        return _ITEMS.get(what, what)
    return what[:-3] + "y" if what.endswith("ies") else what.removesuffix("s")


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"

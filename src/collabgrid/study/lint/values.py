"""Values without quotes that other YAML readers take for something else than the text that stands there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from collabgrid.source import Diagnostic, Edit, ListNode, Node, TextNode
from collabgrid.study.lint.ground import Ground
from collabgrid.study.lint.wordings import finding


class _Change(NamedTuple):
    """What some YAML reader (1.1 or 1.2) takes for another kind of value, and what it makes of it."""

    pattern: re.Pattern[str]
    becomes: Callable[[str], str]


def _truth(text: str) -> str:
    return "true" if text.lower() in ("yes", "on", "true") else "false"


def _sixties(text: str) -> str:
    total = 0
    for part in text.lstrip("+-").replace("_", "").split(":"):
        total = total * 60 + int(float(part))
    return f"{'-' if text.startswith('-') else ''}{total}"


_CHANGES: Final = (
    _Change(re.compile(r"(?i:yes|no|on|off|true|false)\Z"), _truth),
    _Change(re.compile(r"(?:~|null|Null|NULL)\Z"), lambda text: "nothing"),
    _Change(re.compile(r"[-+]?0[0-7_]+\Z"), lambda text: str(int(text.replace("_", ""), 8))),
    _Change(re.compile(r"[-+]?0[0-9]+\Z"), lambda text: str(int(text))),
    _Change(re.compile(r"[-+]?0o[0-7]+\Z"), lambda text: str(int(text, 8))),
    _Change(re.compile(r"[-+]?0x[0-9a-fA-F_]+\Z"), lambda text: str(int(text, 16))),
    _Change(re.compile(r"[-+]?0b[01_]+\Z"), lambda text: str(int(text, 2))),
    _Change(re.compile(r"[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9]*)?\Z"), _sixties),
    _Change(re.compile(r"[-+]?[0-9][0-9_]*_[0-9_]*\Z"), lambda text: str(int(text.replace("_", "")))),
    _Change(re.compile(r"\+[0-9]+\Z"), lambda text: str(int(text))),
    _Change(
        re.compile(r"[-+]?(?:[0-9]*\.[0-9]+|[0-9]+\.)(?:[eE][-+]?[0-9]+)?\Z"), lambda text: repr(float(text))
    ),
    _Change(re.compile(r"[-+]?[0-9]+[eE][-+]?[0-9]+\Z"), lambda text: repr(float(text))),
    _Change(re.compile(r"[-+]?\.(?i:inf|nan)\Z"), lambda text: str(float(text.replace(".", "")))),
)
_ENGLISH_AND_FRENCH: Final = {"true": "vrai", "false": "faux", "nothing": "rien"}
_MAY_CHANGE: Final = re.compile(r"[-+.0-9~]|(?i:yes|no|on|off|true|false|null)\Z")
"""How every value that a reader may change begins: a quick look before the closer one."""


def find_values(ground: Ground) -> Iterator[Diagnostic]:
    """Each such value, where the format reads a text."""
    found: list[TextNode] = []
    _gather(ground.root, (), found)
    for node in found:
        becomes = what_becomes(node.text)
        if becomes is not None and becomes != node.text:
            edits = (Edit(node.span, f'"{node.text}"'),)
            french = _ENGLISH_AND_FRENCH.get(becomes, becomes)
            yield finding(
                "changed_value", node.span, edits, value=node.text, becomes=becomes, devient=french,
                quoted=f'"{node.text}"',
            )  # fmt: skip


def what_becomes(text: str) -> str | None:
    """What other YAML readers make of a text without quotes; None where all leave it as it is."""
    if not _MAY_CHANGE.match(text):
        return None
    return next((each.becomes(text) for each in _CHANGES if each.pattern.match(text)), None)


def _gather(node: Node, path: tuple[str, ...], found: list[TextNode]) -> None:
    """Add the texts without quotes of a tree that may be changed, but for those that the format reads as numbers or
    truth values."""
    if isinstance(node, TextNode):
        if node.plain and _MAY_CHANGE.match(node.text):
            found.append(node)
    elif isinstance(node, ListNode):
        for item in node.items:
            _gather(item, path, found)
    else:
        for key, value in node.entries:
            below = (*path, key.text)
            if key.plain and _MAY_CHANGE.match(key.text):
                found.append(key)
            if not _reads_number(below):
                _gather(value, below, found)


_NUMBERS: Final = frozenset(("within", "greater", "less", "exists", "count", "capitals", "share"))
"""Keys whose values the format reads as numbers or truth values, outside of `policy`."""


def _reads_number(path: tuple[str, ...]) -> bool:
    if path[0] == "policy":
        return "when" not in path
    return path[-1] in _NUMBERS and "record" not in path

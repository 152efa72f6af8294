"""Messages and suggestions of faults in French: each English wording with its places, and the French one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple

from collabgrid.source.french_wordings import THINGS, WORDINGS


class _Pattern(NamedTuple):
    """What an English wording looks like with its places filled, and the French wording."""

    english: re.Pattern[str]
    french: str


_PLACE: Final = re.compile(r"\\{(\w+)\\}")


def say_in_french(text: str) -> str:
    """The French of an English message or suggestion; the English where it is of no known wording."""
    for pattern in _patterns():
        found = pattern.english.fullmatch(text)
        if found is not None:
            return pattern.french.format(**_filled(found.groupdict()))
    return text


@cache
def _patterns() -> tuple[_Pattern, ...]:
    """Every wording, those with more letters of their own first, so that the closest one is taken."""
    ordered = sorted(WORDINGS.items(), key=lambda pair: -len(re.sub(r"\{\w+\}", "", pair[0])))
    return tuple(_Pattern(_compiled(english), french) for english, french in ordered)


def _compiled(english: str) -> re.Pattern[str]:
    return re.compile(_PLACE.sub(r"(?P<\1>.*?)", re.escape(english)), re.DOTALL)


def _filled(values: Mapping[str, str]) -> dict[str, str]:
    """The values of the places; `what` and `kind` name things of a grid, which have French names."""
    return {
        name: "".join(_named(value)) if name in ("what", "kind") else value for name, value in values.items()
    }


def _named(value: str) -> Iterator[str]:
    """A thing by its French name: `rule `x`` is `la règle `x``."""
    name, space, rest = value.partition(" `")
    yield THINGS.get(name, name)
    yield space + rest

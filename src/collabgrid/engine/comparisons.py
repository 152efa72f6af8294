"""How a field of a record compares with what a grid asks for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from collabgrid.engine.fold import fold


def folded_values(values: Iterable[str]) -> tuple[str, ...]:
    """Texts as field values are compared: folded, and without space around."""
    return tuple(fold(each).strip() for each in values)


def text_test(operator: str, wanted: tuple[str, ...]) -> tuple[str, Callable[[str], bool]]:
    """A comparison of a folded field value with texts: its words, and the test."""
    folded = folded_values(wanted)
    words = f"{operator}: {' | '.join(wanted)}"
    tests: Mapping[str, Callable[[str], bool]] = {
        "equals": lambda value: value in folded,
        "one_of": lambda value: value in folded,
        "starts_with": lambda value: value.startswith(folded),
        "ends_with": lambda value: value.endswith(folded),
        "contains": lambda value: any(each in value for each in folded),
        "host": lambda value: (
            (host := host_of(value)) in folded or host.endswith(tuple("." + f for f in folded))
        ),
    }
    return words, tests[operator]


def number_test(operator: str, bound: float) -> tuple[str, Callable[[str], bool]]:
    """A comparison of a field value with a number; a value that is no number does not compare."""

    def test(value: str) -> bool:
        try:
            number = float(value.replace(",", ".").replace("\u202f", "").replace(" ", ""))
        except ValueError:
            return False
        return number > bound if operator == "greater" else number < bound

    return f"{operator}: {bound:g}", test


def host_of(address: str) -> str:
    """The host of a web address, with or without its scheme; nothing for what is longer than any host."""
    rest = _SCHEME.sub("", address.strip().lower())
    host = _HOST_END.split(rest, maxsplit=1)[0].rpartition("@")[2].split(":", 1)[0]
    return host.strip(".") if len(host) <= _LONGEST_HOST else ""


_SCHEME = re.compile(r"\A(?:[a-z][a-z0-9+.-]*:)?//")
_HOST_END = re.compile(r"[/?#\s]")
_LONGEST_HOST = 254  # RFC 1035 allows 253 letters, and a dot may end it

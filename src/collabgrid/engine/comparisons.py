"""How a field of a record compares with what a grid asks for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache, partial

from collabgrid.engine.fold import fold


def folded_values(values: Iterable[str]) -> tuple[str, ...]:
    """Texts as field values are compared: folded, and without space around."""
    return tuple(fold(each).strip() for each in values)


Test = Callable[[str], bool]
"""Whether a folded field value compares. A partial of a function of this module, so that it can be kept."""


def text_test(operator: str, wanted: tuple[str, ...]) -> tuple[str, Test]:
    """A comparison of a folded field value with texts: its words, and the test."""
    texts = folded_values(wanted)
    if operator == "host":
        texts = tuple(f".{each}" for each in texts)
    return f"{operator}: {' | '.join(wanted)}", partial(_TESTS[operator], texts)


def number_test(operator: str, bound: float) -> tuple[str, Test]:
    """A comparison of a field value with a number; a value that is no number does not compare."""
    return f"{operator}: {bound:g}", partial(_compares, operator == "greater", bound)


def _is_one_of(wanted: tuple[str, ...], value: str) -> bool:
    return value in wanted


def _starts_with(wanted: tuple[str, ...], value: str) -> bool:
    return value.startswith(wanted)


def _ends_with(wanted: tuple[str, ...], value: str) -> bool:
    return value.endswith(wanted)


def _contains(wanted: tuple[str, ...], value: str) -> bool:
    return any(each in value for each in wanted)


def _has_host(wanted: tuple[str, ...], value: str) -> bool:
    return f".{host_of(value)}".endswith(wanted)


_TESTS: Mapping[str, Callable[[tuple[str, ...], str], bool]] = {
    "equals": _is_one_of,
    "one_of": _is_one_of,
    "starts_with": _starts_with,
    "ends_with": _ends_with,
    "contains": _contains,
    "host": _has_host,
}


def _compares(greater: bool, bound: float, value: str) -> bool:
    try:
        number = float(value.replace(",", ".").replace("\u202f", "").replace(" ", ""))
    except ValueError:
        return False
    return number > bound if greater else number < bound


@lru_cache(maxsize=5_000)  # several conditions ask for it, one after the other, in a block of records
def host_of(address: str) -> str:
    """The host of a web address, with or without its scheme; nothing for what is longer than any host."""
    rest = _SCHEME.sub("", address.strip().lower())
    host = _HOST_END.split(rest, maxsplit=1)[0].rpartition("@")[2].split(":", 1)[0]
    return host.strip(".") if len(host) <= _LONGEST_HOST else ""


_SCHEME = re.compile(r"\A(?:[a-z][a-z0-9+.-]*:)?//")
_HOST_END = re.compile(r"[/?#\s]")
_LONGEST_HOST = 254  # RFC 1035 allows 253 letters, and a dot may end it

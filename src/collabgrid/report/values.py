"""What the engine makes, as plain values: mappings, lists, texts and numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from typing import Any


def plain_value(value: Any) -> Any:
    """`value` with every dataclass and named tuple in it as a mapping by field, every other sequence as a list."""
    if isinstance(value, tuple):
        names = getattr(value, "_fields", None)
        if names is None:
            return [plain_value(each) for each in value]
        return {name: plain_value(each) for name, each in zip(names, value, strict=True)}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [plain_value(each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain_value(getattr(value, each.name)) for each in fields(value)}
    return value

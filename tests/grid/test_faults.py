"""Slips that people make in a grid, one by one (faults.yaml)."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from .small import HERE, load_small, marked

CASES: list[dict[str, Any]] = yaml.load((HERE / "faults.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506  texts only


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_a_slip_is_named_at_its_place(case: dict[str, Any]) -> None:
    result = load_small(case["grid"])
    found = [
        (each.code, marked(each, result.texts), each.message, each.suggestion) for each in result.diagnostics
    ]
    expected = [tuple(part.strip() for part in says.split(" | ")) for says in case["says"]]
    assert [code for code, *_ in found] == [code for code, *_ in expected], found
    for (_, place, message, suggestion), (_, wanted_place, wanted_message, *wanted_suggestion) in zip(
        found, expected, strict=True
    ):
        assert is_place(place, wanted_place)
        assert wanted_message in message
        assert all(part in (suggestion or "") for part in wanted_suggestion)
    assert (result.grid is None) == bool(expected)


def is_place(place: str, wanted: str) -> bool:
    head = wanted.removesuffix("…")
    return place.startswith(head) if head != wanted else place == wanted

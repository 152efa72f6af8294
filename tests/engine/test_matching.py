"""How a term matches, case by case (matching.yaml)."""

from __future__ import annotations

import json
from functools import cache

import pytest

from collabgrid.engine import Classifier

from .small_grids import all_evidence, cases, misplaced, quotes, small_classifier

TABLES = cases("matching.yaml")
CASES = [
    pytest.param(*case, id=f"{table}-{case[0]}-{i}")
    for table, own in TABLES.items()
    for i, case in enumerate(own)
]


@cache
def one_term(term: str, language: str) -> Classifier:
    words = json.dumps([term], ensure_ascii=False)
    terms = words if language == "any" else f"{{{language}: {words}}}"
    return small_classifier(f"vocabulary: {{topic: {{yes: {{usual: {terms}}}}}}}\n")


@pytest.mark.parametrize(("term", "language", "text", "lang", "found"), CASES)
def test_a_term_is_found_where_people_would_find_it(
    term: str, language: str, text: str, lang: str, found: list[str]
) -> None:
    record = {"description": text} if lang == "none" else {"description": text, "lang": lang}
    result = one_term(term, language).classify(record)
    assert quotes(result) == found
    assert misplaced(record, all_evidence(result)) == []
    assert result.reading("topic").category == ("yes" if found else None)

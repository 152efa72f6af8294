"""Every fault is told in French too: the wordings that the golden answers hold, and the table itself."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from collabgrid.source import Diagnostic
from collabgrid.source.french import say_in_french
from collabgrid.source.french_wordings import WORDINGS

TESTS = Path(__file__).parents[1]
GOLDEN = sorted(path for folder in ("grid", "source") for path in (TESTS / folder / "bad").glob("*.json"))
SAME = re.compile(r"`[^`]*`|this is not valid YAML: .*")
"""What is the same in both languages: what people wrote."""


def told() -> set[str]:
    """Every message and suggestion of the golden answers."""
    found = (each for path in GOLDEN for each in json.loads(path.read_text(encoding="utf-8")))
    return {each[key] for each in found for key in ("message", "suggestion") if each[key]}


@pytest.mark.parametrize("text", sorted(told()))
def test_what_faults_say_has_its_french(text: str) -> None:
    french = say_in_french(text)
    assert french != text or SAME.fullmatch(text)
    assert "{" not in SAME.sub("", french)
    if not text.startswith("this line is neither"):  # whose sample of a pair is French too
        quoted = {value for value in re.findall(r"`([^`]*)`", text) if " " not in value}
        assert quoted <= set(re.findall(r"`([^`]*)`", french))


@pytest.mark.parametrize("english", WORDINGS)
def test_the_places_are_the_same_in_both_languages(english: str) -> None:
    places, own = (set(re.findall(r"\{(\w+)\}", text)) for text in (english, WORDINGS[english]))
    assert own <= places
    assert places - own <= {"shape", "pair", "found"}, "what is left out is said in other words"


def test_things_are_called_by_their_french_names() -> None:
    assert say_in_french("rule `one` has no key `wen`") == "la règle `one` n'a pas de clé `wen`"
    assert say_in_french("the grid has no `axes`") == "la grille n'a pas de `axes`"
    assert say_in_french("something else") == "something else"


def test_a_finding_that_brings_its_own_french_keeps_it() -> None:
    own = Diagnostic("GRID006", "the file is empty", french=("vide", None))
    assert own.say("fr") == ("vide", None)
    assert Diagnostic("GRID006", "the file is empty").say("fr") == ("le fichier est vide", None)
    assert Diagnostic("GRID006", "the file is empty").say("en") == ("the file is empty", None)

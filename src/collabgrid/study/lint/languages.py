"""Texts for people that are not written in every language of the grid, or in one that it does not have."""

from __future__ import annotations

from collections.abc import Iterator

from collabgrid.grid import ANY_LANGUAGE, Condition, LocalText, Terms, Then
from collabgrid.grid.locate import Path
from collabgrid.grid.shape import PLACEHOLDER, shape_of
from collabgrid.grid.texts import GridModel
from collabgrid.source import Diagnostic, nearest_name
from collabgrid.study.lint.ground import Ground
from collabgrid.study.lint.wordings import finding

_WITHOUT_TEXTS = (Condition, Terms, Then)
"""Models that hold no text for people: most of a grid."""
LABELS = ("label", "title")
"""Texts without which a reader of the language is lost."""


def find_languages(ground: Ground) -> Iterator[Diagnostic]:
    """What is missing in a language, text by text."""
    languages = [each for each in ground.local.grid.languages if each != PLACEHOLDER]
    if not languages:
        return
    known = sorted({*languages, *ground.whole.grid.languages} - {PLACEHOLDER})
    for path, text in _texts((), ground.local):
        own = [language for language, value in text.by_language if PLACEHOLDER not in (language, value)]
        if ANY_LANGUAGE in own or not own:
            continue
        for language in own:
            if language not in known:
                near = nearest_name(language, known)
                key = "other_language_near" if near else "other_language"
                place = ground.locate((*path, language), at_key=True)
                yield finding(key, place, language=language, near=near, known=", ".join(known))
        missing = ", ".join(each for each in languages if each not in own)
        if missing:
            name = str(next(step for step in reversed(path) if isinstance(step, str)))
            key = "no_label" if name in LABELS else "no_text"
            yield finding(key, ground.locate(path, at_key=True), key=name, languages=missing)


def _texts(path: Path, value: object) -> Iterator[tuple[Path, LocalText]]:
    """Every text for people below a model, with its path."""
    if isinstance(value, LocalText):
        yield path, value
    elif isinstance(value, GridModel) and not isinstance(value, _WITHOUT_TEXTS):
        for key, name in zip(shape_of(type(value)).keys, type(value).model_fields, strict=True):
            if name in value.model_fields_set:
                yield from _texts((*path, key), getattr(value, name))
    elif isinstance(value, tuple):
        for i, each in enumerate(value):
            if isinstance(each, GridModel):
                yield from _texts((*path, i), each)

"""One phrase of the interface."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Phrase(NamedTuple):
    """The same words in both languages."""

    fr: str
    en: str


Phrases = Mapping[str, Phrase]

"""The names in a block of texts."""

from __future__ import annotations

from collections.abc import Sequence

from collabgrid.engine.arrays import Array, np
from collabgrid.engine.block_hits import Found, found_of
from collabgrid.engine.block_tables import BEGINS_NAME, IS_NAME, OF_NAME
from collabgrid.engine.block_words import BlockWords
from collabgrid.engine.names import LONGEST_NAME_FIELD, NAME_FIELD, Span, misspelt_name, spell_names


def find_block_names(words: BlockWords, fields: Sequence[str]) -> Found:
    """The names in all texts, in order; `fields`: the policy field of each text."""
    index = words.tables.lexicon.names
    spans = spell_names(words, _beginnings(words).tolist(), index)
    spans += _misspelt(words, fields, spans)
    number = words.tables.sayings.of_name
    return found_of(sorted((first, last, number[name]) for name, first, last in spans))


def _beginnings(words: BlockWords) -> Array:
    """The words that are a name or go on as one may."""
    columns = words.tables.columns
    places = np.flatnonzero(words.flags & BEGINS_NAME)
    rows = np.append(words.piece_numbers, 0)
    goes_on = columns.rest_signs.values.take(rows[places]) & columns.own_sign.values.take(rows[places + 1])
    found: Array = places[(goes_on != 0) | ((words.flags[places] & IS_NAME) != 0)]
    return found


def _misspelt(words: BlockWords, fields: Sequence[str], spans: Sequence[Span]) -> list[Span]:
    """The misspelt names in short name fields in which no name was found."""
    may = np.array([field == NAME_FIELD for field in fields], bool)
    may &= np.diff(words.first_words) <= LONGEST_NAME_FIELD
    may[words.text_of[[first for _, first, _ in spans]]] = False
    places = np.flatnonzero(words.flags & OF_NAME)
    texts = words.text_of[places]
    here = np.flatnonzero(may[texts])
    of_text: dict[int, list[int]] = {}
    for text, place in zip(texts[here].tolist(), places[here].tolist(), strict=True):
        of_text.setdefault(text, []).append(place)
    index = words.tables.lexicon.names
    return [span for own in of_text.values() for span in misspelt_name(words, own, index)]

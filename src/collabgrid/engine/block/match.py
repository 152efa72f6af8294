"""The block path: the texts of many records at once to the places where terms and names stand in them.

It finds what `match_texts` finds record by record, many times faster.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from collabgrid.engine.aside import Aside
from collabgrid.engine.block.arrays import Array, np
from collabgrid.engine.block.asides import BlockAsides, find_block_asides
from collabgrid.engine.block.hits import HitColumns, gather, lay_out, sort_found
from collabgrid.engine.block.names import find_block_names
from collabgrid.engine.block.part_signs import NOTHING, Wanted
from collabgrid.engine.block.parts import BlockParts
from collabgrid.engine.block.tables import Tables
from collabgrid.engine.block.terms import find_terms
from collabgrid.engine.block.texts import BlockTexts
from collabgrid.engine.block.vocabulary import ENGLISH, FRENCH
from collabgrid.engine.block.words import BlockWords
from collabgrid.engine.lexicon import Lexicon
from collabgrid.engine.match import spoken_language
from collabgrid.engine.names import NAME_FIELD
from collabgrid.engine.texts import Hit

_NAMES = frozenset((NAME_FIELD,))
_MOST_SPARE = 2  # tables of a lexicon that are kept for the next block


@dataclass(frozen=True)
class BlockMatch:
    """What was found in the texts of the records of a block; the texts are numbered through, and so are they in the
    hits."""

    languages: list[str]
    """Of each record, as `Match.language`."""
    columns: HitColumns
    """All terms and names, sorted as hits are, in columns."""
    names: list[Hit]
    """The names among them."""
    asides: BlockAsides
    """What is set aside."""
    parts: BlockParts
    """Where parts stand that are looked for in texts."""

    @cached_property
    def hits(self) -> list[Hit]:
        """All terms and names, sorted; made when they are first asked for."""
        return self.columns.hits()

    @cached_property
    def set_aside(self) -> list[Aside]:
        """As `Match.set_aside`, record after record; made when it is first asked for."""
        return self.asides.found()


def match_block(
    texts: BlockTexts, lexicon: Lexicon, own: Sequence[str], wanted: Wanted = NOTHING
) -> BlockMatch:
    """Find the terms and names of the lexicon in the texts of records, all at once.

    `own`: the language that each record names, or nothing; `wanted`: what is looked for beside words. Gives for each
    what `match_texts` gives.
    """
    spare = lexicon.spare_tables
    try:
        tables = spare.pop()  # no other thread has them now
    except IndexError:
        tables = Tables(lexicon, wanted)
    if tables.parts.wanted != wanted:
        tables = Tables(lexicon, wanted)
    found = _match(texts, tables, own)
    if not tables.is_full and len(spare) < _MOST_SPARE:
        spare.append(tables)
    return found


def _match(texts: BlockTexts, tables: Tables, own: Sequence[str]) -> BlockMatch:
    words = BlockWords(texts.coded, tables)
    words_before = words.first_words.take(texts.first)  # each record
    languages = _languages(words, words_before, own)
    known = tables.lexicon.languages
    number = {language: n for n, language in enumerate(known)}
    slots = np.fromiter(map(number.__getitem__, languages), "i2", len(languages))
    slots = np.repeat(slots, np.diff(words_before))
    terms, names = find_terms(words, slots), find_block_names(words, texts.inside(_NAMES))
    terms, names, asides = find_block_asides(words, terms, names, slots)
    sayings = tables.sayings
    return BlockMatch(
        languages,
        lay_out(sort_found(gather([terms, names]), words), words, sayings),
        lay_out(names, words, sayings).hits(),
        asides,
        BlockParts(texts, words),
    )


def _languages(words: BlockWords, words_before: Array, own: Sequence[str]) -> list[str]:
    """The language of each record: that which it names, else the one that its small words speak."""
    known = words.tables.lexicon.languages
    languages = list(own)
    for record in [i for i, language in enumerate(own) if not language]:
        flags = words.flags[words_before[record] : words_before[record + 1]]
        french, english = (int(np.count_nonzero(flags & each)) for each in (FRENCH, ENGLISH))
        languages[record] = spoken_language(french, english)
    read = {language: language if language in known else "" for language in set(languages)}
    return list(map(read.__getitem__, languages))

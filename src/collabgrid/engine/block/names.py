"""The names in a block of texts."""

from __future__ import annotations

from collections.abc import Sequence

from collabgrid.engine.block.arrays import Array, np, spread
from collabgrid.engine.block.hits import Found, found_of
from collabgrid.engine.block.vocabulary import ALONE, OF_NAME
from collabgrid.engine.block.words import BlockWords
from collabgrid.engine.names import LONGEST_NAME_FIELD, Span, misspelt_name, spell_names


def find_block_names(words: BlockWords, are_names: Array) -> Found:
    """The names in all texts, in order; `are_names`: for each text whether it stands in the field of names."""
    index = words.tables.lexicon.names
    spans = spell_names(words, _likely(words), index)
    spans += _misspelt(words, are_names, spans)
    number = words.tables.sayings.of_name
    return found_of(sorted((first, last, number[name]) for name, first, last in spans))


def _likely(words: BlockWords) -> list[int]:
    """The places of the words with which a name may begin, for all that the next two words tell."""
    index, folded = words.tables.lexicon.names, words.tables.vocabulary.folded
    places = np.array(words.marked(OF_NAME), "i8")
    alone = (words.flags.take(places) & ALONE) != 0
    numbers = np.append(words.word_numbers, (0, 0))
    three = (numbers.take(places + n).tolist() for n in range(3))
    found = []
    for place, is_alone, *own in zip(places.tolist(), alone.tolist(), *three, strict=True):
        first, second, third = map(folded.__getitem__, own)
        if is_alone or (first + second in index.joined or first + second + third in index.parts):
            found.append(place)
    return found


def _misspelt(words: BlockWords, are_names: Array, spans: Sequence[Span]) -> list[Span]:
    """The misspelt names in short name fields in which no name was found."""
    may = are_names & (np.diff(words.first_words) <= LONGEST_NAME_FIELD)
    may[words.text_of[[first for _, first, _ in spans]]] = False
    texts = np.flatnonzero(may)
    first = words.first_words.take(texts)
    places = spread(first, words.first_words.take(texts + 1) - first)
    of_text: dict[int, list[int]] = {}
    places = _as_long_as_names(words, places)
    for text, place in zip(words.text_of[places].tolist(), places.tolist(), strict=True):
        of_text.setdefault(text, []).append(place)
    index = words.tables.lexicon.names
    return [span for own in of_text.values() for span in misspelt_name(words, own, index)]


def _as_long_as_names(words: BlockWords, places: Array) -> Array:
    """Those of the words that are a word of a name of several, where as many words of the text stand
    around, with the same letters but for one."""
    vocabulary, numbers = words.tables.vocabulary, words.word_numbers
    run, before, count, length, letters = vocabulary.of_names.take(numbers.take(places))
    here = places.take(run)
    first, text = here - before, words.text_of.take(here)
    within = np.flatnonzero(
        (first >= words.first_words.take(text)) & (first + count <= words.first_words.take(text + 1))
    )
    here, first, count, length, letters = (
        each.take(within) for each in (here, first, count, length, letters)
    )
    own, alone = (
        np.zeros_like(letters),
        letters.copy(),
    )  # signs of its letters, and of those of one of the two alone
    for n in range(int(count.max(initial=0))):
        some = np.flatnonzero(count > n)
        rows = numbers[first[some] + n]
        own[some] |= vocabulary.letters.values.take(rows)
        length[some] -= vocabulary.length.values.take(rows)
    alone ^= own
    for _ in range(2):
        alone &= alone - 1
    found: Array = np.unique(here[(np.abs(length) <= 1) & (alone == 0)])
    return found

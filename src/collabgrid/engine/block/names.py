"""The names in a block of texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from collabgrid.engine.block.arrays import Array, np, spread
from collabgrid.engine.block.hits import Found, found_of
from collabgrid.engine.block.vocabulary import ALONE, OF_NAME
from collabgrid.engine.block.words import BlockWords
from collabgrid.engine.edits import is_one_edit_away
from collabgrid.engine.names import LONGEST_NAME_FIELD, Span, spell_names


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
    likely = places.take(np.flatnonzero(alone)).tolist()
    others = places.take(np.flatnonzero(~alone))
    three = (map(folded.__getitem__, numbers.take(others + n).tolist()) for n in range(3))
    for place, first, second, third in zip(others.tolist(), *three, strict=True):
        two = first + second
        if two in index.joined or two + third in index.parts:
            likely.append(place)
    return sorted(likely)


def _misspelt(words: BlockWords, are_names: Array, spans: Sequence[Span]) -> list[Span]:
    """The misspelt names in short name fields in which no name was found."""
    may = are_names & (np.diff(words.first_words) <= LONGEST_NAME_FIELD)
    may[words.text_of[[first for _, first, _ in spans]]] = False
    texts = np.flatnonzero(may)
    first = words.first_words.take(texts)
    places = spread(first, words.first_words.take(texts + 1) - first)
    vocabulary, done, found = words.tables.vocabulary, -1, []
    folded, numbers, names = vocabulary.folded, words.word_numbers, vocabulary.names
    for text, begin, count, name in zip(*_as_long_as_names(words, places), strict=True):
        if text != done:
            joined = "".join(map(folded.__getitem__, numbers[begin : begin + count].tolist()))
            if is_one_edit_away(joined, names[name]):
                found.append((names[name], begin, begin + count - 1))
                done = text
    return found


def _as_long_as_names(words: BlockWords, places: Array) -> Iterator[list[int]]:
    """The names of several words that one of these words is one of, where as many words of the text stand around, with
    the same letters but for one: the text, the first word, how many there are, and the number of the name; in the order
    of the words, then in that of the names."""
    vocabulary, numbers = words.tables.vocabulary, words.word_numbers
    run, before, count, length, letters, name = vocabulary.of_names.take(numbers.take(places))
    here = places.take(run)
    first, text = here - before, words.text_of.take(here)
    within = np.flatnonzero(
        (first >= words.first_words.take(text)) & (first + count <= words.first_words.take(text + 1))
    )
    first, text, count, length, letters = (
        each.take(within) for each in (first, text, count, length, letters)
    )
    own = np.zeros_like(letters)  # signs of its letters
    alone = letters.copy()  # and of those of one of the two alone
    for n in range(int(count.max(initial=0))):
        some = np.flatnonzero(count > n)
        rows = numbers[first[some] + n]
        own[some] |= vocabulary.letters.values.take(rows)
        length[some] -= vocabulary.length.values.take(rows)
    alone ^= own
    for _ in range(2):
        alone &= alone - 1
    likely = np.flatnonzero((np.abs(length) <= 1) & (alone == 0))
    rows = within.take(likely)
    likely = likely.take(np.argsort(run.take(rows), kind="stable"))
    return (each.take(likely).tolist() for each in (text, first, count, name.take(within)))

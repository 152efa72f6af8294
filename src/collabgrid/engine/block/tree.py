"""The tree of phrases of a lexicon, and what it finds, as numbers in rows."""

from __future__ import annotations

from operator import eq

from collabgrid.engine.block.arrays import Array, nonzero, np
from collabgrid.engine.lexicon import Lexicon
from collabgrid.engine.texts import NAME

_PLACES = 1 << 18
_TURN = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(64 - _PLACES.bit_length() + 1)
_ROW = "i4"
_NONE, _SEVERAL = -1, -2
_ONE = np.uint64(1)
_SIGNS = np.uint64(63)


class Sayings:
    """What may be found, wordings and names, numbered in the order in which hits at one place are sorted."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.terms: Array = np.frombuffer(lexicon.rows.order, _ROW)
        """The number of the wording of each in the lexicon, or `NAME`."""
        of_names = np.flatnonzero(self.terms == NAME).tolist()
        self.of_name = dict(zip(sorted(lexicon.names.joined), of_names, strict=True))
        self.says = list(map([*lexicon.wordings, ""].__getitem__, self.terms.tolist()))
        """The wording or name of each."""
        for name, number in self.of_name.items():
            self.says[number] = name
        same = np.array([False, *map(eq, self.says, self.says[1:])][: len(self.says)], bool)
        self.alike: Array = np.maximum.accumulate(np.where(same, 0, np.arange(len(same))))
        """The first number of those that say the same, which follow one another."""
        self.of_wording: Array = np.empty(len(lexicon.wordings) + 1, _ROW)
        """The number of each wording."""
        self.of_wording[self.terms] = np.arange(len(self.terms))
        self.of_wording[NAME] = NAME  # nothing stays nothing


class Tree:
    """The nodes of the tree, numbered, with what is found at each and the words that may follow; the root is 0."""

    def __init__(self, lexicon: Lexicon, sayings: Sayings) -> None:
        finds, counts, words = (np.frombuffer(each, _ROW) for each in lexicon.rows[:3])
        self.finds: Array = sayings.of_wording.take(finds)
        """For each node and language the number of what is found there (see `Sayings`), or `NOTHING`."""
        self.goes_on: Array = counts > 0
        """Whether words may follow."""
        self._words = int(words.max(initial=0)) + 1
        own = np.repeat(np.arange(len(counts)), counts)
        self._keys: Array = own * self._words + words
        self._key_at: Array = np.full(_PLACES, _NONE, _ROW)  # the number of each key, at a place made of it
        places = _place_of(self._keys)
        self._key_at[places] = np.arange(len(places))
        self._key_at[np.bincount(places, minlength=_PLACES) > 1] = _SEVERAL
        self._begun: Array = np.zeros(self._words, "i8")
        self._begun[words[: counts[0]]] = np.arange(1, counts[0] + 1)
        self.next_signs: Array = signs_of_runs(words, counts)
        """For each node signs of the ids of the words that may follow."""

    def begun(self, word_ids: Array) -> Array:
        """The nodes where terms that begin with these word ids go on; the root for those that begin none."""
        return self._begun.take(word_ids)

    def below(self, nodes: Array, word_ids: Array) -> tuple[Array, Array]:
        """Where nodes go on with words: which of the pairs do, and the nodes there."""
        wanted = np.multiply(nodes, self._words, dtype="i8")
        wanted += word_ids
        found = self._key_at.take(_place_of(wanted))
        likely = np.flatnonzero(found != _NONE)
        sought, found = wanted.take(likely), found.take(likely)
        several = np.flatnonzero(found == _SEVERAL)
        found[several] = np.searchsorted(self._keys, sought.take(several))
        same = self._keys.take(found, mode="clip") == sought
        known = np.flatnonzero(same & (word_ids.take(likely) < self._words))
        below = found.take(known).astype("i8")
        below += 1  # the nodes below the root are numbered in the order of the keys
        return likely.take(known), below


def signs_of_runs(values: Array, counts: Array) -> Array:
    """For each run of values signs of them: one of 64 bits for each. Where two runs have none in common, they share no
    value."""
    return join_bits(_ONE << (values.astype("u8") & _SIGNS), counts)


def join_bits(bits: Array, counts: Array) -> Array:
    """For each run all the bits that are set in it; nothing for one that is empty."""
    found = np.zeros(len(counts), "u8")
    some = nonzero(counts)
    if len(some):
        found[some] = np.bitwise_or.reduceat(bits, (np.cumsum(counts) - counts)[some])
    return found


def _place_of(keys: Array) -> Array:
    found: Array = (keys.view("u8") * _TURN) >> _SHIFT
    return found.view("i8")

"""The tree of phrases of a lexicon, and what it finds, as numbers in rows."""

from __future__ import annotations

from collections.abc import Iterable

from collabgrid.engine.block.arrays import Array, np
from collabgrid.engine.lexicon import NOTHING, Lexicon
from collabgrid.engine.texts import NAME

_PLACES = 1 << 18
_TURN = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(64 - _PLACES.bit_length() + 1)


class Sayings:
    """What may be found, wordings and names, numbered in the order in which hits at one place are sorted."""

    def __init__(self, lexicon: Lexicon) -> None:
        known = [(says, term) for term, says in enumerate(lexicon.wordings)]
        known += [(name, NAME) for name in lexicon.names.joined]
        known.sort()
        self.says = [says for says, _ in known]
        """The wording or name of each."""
        self.terms: Array = np.array([term for _, term in known], "i4")
        """The number of the wording of each in the lexicon, or `NAME`."""
        self.of_wording = [0] * len(lexicon.wordings)
        self.of_name: dict[str, int] = {}
        for number, (says, term) in enumerate(known):
            if term == NAME:
                self.of_name[says] = number
            else:
                self.of_wording[term] = number


class Tree:
    """The nodes of the tree, numbered, with what is found at each and the words that may follow."""

    def __init__(self, lexicon: Lexicon, sayings: Sayings) -> None:
        finds: list[tuple[int, ...]] = []
        edges: list[tuple[int, int, int]] = []
        pending = [lexicon.root]
        for node in pending:
            finds.append(node.finds)
            own = len(finds) - 1
            for word_id, below in node.below.items():
                edges.append((own, word_id, len(pending)))
                pending.append(below)
        numbers = np.array([*sayings.of_wording, NOTHING], "i4")
        self.finds: Array = numbers[np.array(finds, "i8").ravel()]
        """For each node and language the number of what is found there (see `Sayings`), or `NOTHING`."""
        self.goes_on: Array = np.array([bool(node.below) for node in pending])
        """Whether words may follow."""
        self._begun = {word_id: number for own, word_id, number in edges if not own}
        table = np.array(sorted(edges), "i8").reshape(-1, 3)
        self._words = int(table[:, 1].max(initial=0)) + 1
        self._keys: Array = table[:, 0] * self._words + table[:, 1]
        self._below: Array = table[:, 2]
        self._likely: Array = np.zeros(_PLACES, bool)  # where keys are, by a place made of each
        self._likely[_place_of(self._keys)] = True

    def begun(self, ways: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        """Where terms that begin with these word ids begin, each with what stands beside the id."""
        begun = self._begun
        return [(begun[word_id], beside) for word_id, beside in ways if word_id in begun]

    def below(self, nodes: Array, word_ids: Array) -> tuple[Array, Array]:
        """Where nodes go on with words: which of the pairs do, and the nodes there."""
        wanted = nodes * self._words + word_ids
        likely = np.flatnonzero(self._likely.take(_place_of(wanted)))
        sought = wanted[likely]
        places = np.searchsorted(self._keys, sought)
        places[places == len(self._keys)] = 0
        known = np.flatnonzero((self._keys[places] == sought) & (word_ids[likely] < self._words))
        return likely[known], self._below[places[known]]


def _place_of(keys: Array) -> Array:
    found: Array = (keys.view("u8") * _TURN) >> _SHIFT
    return found.view("i8")

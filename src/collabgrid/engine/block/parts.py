"""Parts that conditions look for in texts, and beginnings and ends of texts: known of each chunk once, so that few
texts are folded for them. What folds to a text of several chunks is what each folds to, with white space between."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Final, NamedTuple

from collabgrid.engine.block.arrays import Array, Column, np
from collabgrid.engine.block.folding import fold_all
from collabgrid.engine.values import FieldWants

if TYPE_CHECKING:
    from collabgrid.engine.block.texts import BlockTexts
    from collabgrid.engine.block.words import BlockWords

_SPACED: Final = 1 << 62
"""Sign of a chunk that folds to what has white space in it."""
_MOST_SIGNS: Final = 62
BEGINS, ENDS = 1, 2
"""Signs of a chunk that a text may begin with, or end with, that has a beginning, or an end, that is looked for."""


class Wanted(NamedTuple):
    """What is looked for in texts, folded: parts wherever they stand, beginnings, and ends."""

    parts: tuple[str, ...] = ()
    beginnings: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()


NOTHING: Final = Wanted()


def wanted_of(wants: Sequence[FieldWants]) -> Wanted:
    """All that is looked for in any of several fields."""
    beginnings = chain.from_iterable(each.first.values() for each in wants)
    every = (each.parts for each in wants), beginnings, (each.endings for each in wants)
    return Wanted(*(tuple(dict.fromkeys(chain.from_iterable(own))) for own in every))


class PartSigns:
    """Which parts each chunk has: a bit for each part without white space, and two for any other, that a chunk ends
    with the first of its words, and that it begins with the second. And with which chunks texts may begin and end."""

    def __init__(self, wanted: Wanted) -> None:
        self.wanted = wanted
        """What is looked for."""
        parts = wanted.parts
        words = [each.split() for each in parts]
        told = [" ".join(own) == each != "" for each, own in zip(parts, words, strict=True)]
        sizes = [min(len(own), 2) if is_told else 0 for own, is_told in zip(words, told, strict=True)]
        ends = list(accumulate(sizes))
        self._places = {
            part: (own[:2], end - size)
            for part, own, end, size in zip(parts, words, ends, sizes, strict=True)
            if size and end <= _MOST_SIGNS
        }
        self.signs = Column("i8")
        """Of each chunk."""
        self.edges = Column("u1")
        """Of each chunk `BEGINS` and `ENDS`."""
        self._beginnings = _edges_of(wanted.beginnings, 0)
        self._endings = _edges_of(wanted.endings, -1)

    def tell(self, parts: Sequence[str]) -> bool:
        """Whether chunks tell of all of these parts."""
        return all(each in self._places for each in parts)

    def place(self, part: str) -> tuple[int, bool]:
        """The bit of a part, and whether it has white space in it."""
        words, place = self._places[part]
        return place, len(words) > 1

    def add(self, chunks: Sequence[str]) -> None:
        """Add chunks."""
        if not any(self.wanted):
            return
        folded = fold_all(chunks)
        self.edges.extend(list(map(self._edges, folded)))
        signs = [_SPACED if each.split() != [each] else 0 for each in folded]
        every = "\n".join(folded)
        for words, place in self._places.values():
            if len(words) == 1 and words[0] in every:
                _add_sign(signs, 1 << place, [words[0] in each for each in folded])
            elif len(words) > 1:
                _add_sign(signs, 1 << place, [each.endswith(words[0]) for each in folded])
                _add_sign(signs, 2 << place, [each.startswith(words[1]) for each in folded])
        self.signs.extend(signs)

    def _edges(self, chunk: str) -> int:
        """The signs of a folded chunk; both where it folds to white space or to nothing."""
        if chunk.split() != [chunk]:
            return BEGINS | ENDS
        (heads, first), (tails, last) = self._beginnings, self._endings
        begins = chunk in first or chunk.startswith(heads)
        return BEGINS * begins | ENDS * (chunk in last or chunk.endswith(tails))


def _edges_of(texts: Sequence[str], edge: int) -> tuple[tuple[str, ...], Container[str]]:
    """What a first (or last) chunk has of it that has one of the beginnings (or ends): those without white space, which
    it may have more behind (or before); and the first (or last) words of the others, which are all of it."""
    alone = [each for each in texts if each.split() == [each] or not each.strip()]
    return tuple(alone), {each.split()[edge] for each in set(texts).difference(alone)}


def _add_sign(signs: list[int], sign: int, where: Sequence[bool]) -> None:
    for n, has_it in enumerate(where):
        if has_it:
            signs[n] |= sign


class BlockParts:
    """Which texts of a block have which parts."""

    def __init__(self, texts: BlockTexts, words: BlockWords) -> None:
        self._texts, self._signs = texts, words.tables.parts
        signs = self._signs.signs.values
        signs = signs.take(words.chunk_numbers) if len(signs) else signs
        self._chunks = np.flatnonzero(signs)  # that have any
        self._chunk_signs = signs.take(self._chunks)
        self._text = words.text_of_chunks(self._chunks)
        self._words = words

    def tell(self, parts: Sequence[str]) -> bool:
        """Whether all of these can be told."""
        return self._signs.tell(parts)

    def find(self, field: str, parts: Sequence[str]) -> Iterator[tuple[str, list[int]]]:
        """The parts that texts of a field have, and the records of these."""
        texts, inside = self._texts, self._texts.inside(frozenset((field,)))
        plain = inside & ~texts.is_marked
        numbers = np.flatnonzero(inside & texts.is_marked).tolist()
        marked = list(zip(numbers, fold_all([texts.originals[n] for n in numbers]), strict=True))
        for part in parts:
            place, is_spaced = self._signs.place(part)
            found = self._spaced(place) if is_spaced else self._text[(self._chunk_signs >> place) & 1 != 0]
            found = found[plain.take(found)]
            own = self._with(part, np.unique(found).tolist()) if is_spaced else found.tolist()
            own += [n for n, folded in marked if part in folded]
            if own:
                yield part, texts.record_of.take(own).tolist()

    def at_edge(self, field: str, edge: int) -> tuple[list[int], list[str]]:
        """The texts of a field that may begin (or end) with what is looked for: the records, and the texts."""
        texts, words, signs = self._texts, self._words, self._signs.edges.values
        bounds = words.first_chunks
        some = np.flatnonzero(texts.inside(frozenset((field,))) & (bounds[1:] > bounds[:-1]))
        chunks = bounds.take(some) if edge == BEGINS else bounds.take(some + 1) - 1
        likely = (signs.take(words.chunk_numbers.take(chunks)) & edge) != 0
        likely |= texts.is_marked.take(some)
        found = some[likely]
        return texts.record_of.take(found).tolist(), list(map(texts.originals.__getitem__, found.tolist()))

    def _spaced(self, place: int) -> Array:
        """The texts that may have a part with white space in it."""
        signs, chunks = self._chunk_signs, self._chunks
        meets = ((signs[:-1] >> place) & 1) & ((signs[1:] >> place + 1) & 1)
        meets &= chunks[1:] == chunks[:-1] + 1
        likely = np.append(meets, np.zeros(len(signs[:1]), "i8")) != 0
        found: Array = self._text[likely | ((signs & _SPACED) != 0)]
        return found

    def _with(self, part: str, texts: list[int]) -> list[int]:
        """Those of the texts that have a part, each looked into."""
        folded = fold_all([self._texts.originals[n] for n in texts])
        return [n for n, each in zip(texts, folded, strict=True) if part in each]

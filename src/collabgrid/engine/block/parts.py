"""Parts that conditions look for in texts, wherever they stand: known of each chunk once, so that no text is folded for
them. What folds to a text of several chunks is what each of them folds to, with white space between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from collabgrid.engine.block.arrays import Array, Column, np
from collabgrid.engine.block.folding import fold_all

if TYPE_CHECKING:
    from collabgrid.engine.block.texts import BlockTexts
    from collabgrid.engine.block.words import BlockWords

_SPACED: Final = 1 << 62
"""Sign of a chunk that folds to what has white space in it."""
_MOST_SIGNS: Final = 62


class PartSigns:
    """Which parts each chunk has: a bit for each part without white space, and two for any other, that a chunk ends
    with the first of its words, and that it begins with the second."""

    def __init__(self, parts: Sequence[str]) -> None:
        self.parts = tuple(parts)
        """What is looked for, folded."""
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

    def tell(self, parts: Sequence[str]) -> bool:
        """Whether chunks tell of all of these."""
        return all(each in self._places for each in parts)

    def place(self, part: str) -> tuple[int, bool]:
        """The bit of a part, and whether it has white space in it."""
        words, place = self._places[part]
        return place, len(words) > 1

    def add(self, chunks: Sequence[str]) -> None:
        """Add chunks."""
        if not self._places:
            return
        folded = fold_all(chunks)
        signs = [_SPACED if each.split() != [each] else 0 for each in folded]
        every = "\n".join(folded)
        for words, place in self._places.values():
            if len(words) == 1 and words[0] in every:
                _add_sign(signs, 1 << place, [words[0] in each for each in folded])
            elif len(words) > 1:
                _add_sign(signs, 1 << place, [each.endswith(words[0]) for each in folded])
                _add_sign(signs, 2 << place, [each.startswith(words[1]) for each in folded])
        self.signs.extend(signs)


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

    def tell(self, parts: Sequence[str]) -> bool:
        """Whether all of these can be told."""
        return self._signs.tell(parts)

    def find(self, field: str, parts: Sequence[str]) -> Iterator[tuple[str, list[int]]]:
        """The parts that texts of a field have, and the records of these."""
        texts, inside = self._texts, self._texts.inside(frozenset((field,)))
        seen_through = np.zeros(len(texts), bool)
        seen_through[list(texts.marked)] = True
        plain = inside & ~seen_through
        numbers = np.flatnonzero(inside & seen_through).tolist()
        marked = list(zip(numbers, fold_all([texts.originals[n] for n in numbers]), strict=True))
        for part in parts:
            place, is_spaced = self._signs.place(part)
            found = self._spaced(place) if is_spaced else self._text[(self._chunk_signs >> place) & 1 != 0]
            found = found[plain.take(found)]
            own = self._with(part, np.unique(found).tolist()) if is_spaced else found.tolist()
            own += [n for n, folded in marked if part in folded]
            if own:
                yield part, texts.record_of.take(own).tolist()

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

"""Which texts of a block have parts that conditions look for, wherever they stand, and which may begin or end with what
is looked for: told by their chunks, so that few texts are folded for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from collabgrid.engine.block.arrays import Array, nonzero, np, order_of, runs_of
from collabgrid.engine.block.folding import fold_all
from collabgrid.engine.block.part_signs import BEGINS

if TYPE_CHECKING:
    from collabgrid.engine.block.texts import BlockTexts
    from collabgrid.engine.block.words import BlockWords


_Likely = tuple[int, Mapping[str, list[str]]]
"""A text, and the parts that it may have, by what they begin with."""


class BlockParts:
    """What the chunks of a block tell."""

    def __init__(self, texts: BlockTexts, words: BlockWords) -> None:
        self._texts, self._words, self._signs = texts, words, words.tables.parts
        numbers = words.chunk_numbers if any(self._signs.wanted) else np.zeros(0, "i8")
        chunks, part = self._signs.alone.take(numbers)
        self._alone = part, words.text_of_chunks(chunks)
        part, text, is_sure = self._find_pairs() if self._signs.has_pairs else np.zeros((3, 0), "i8")
        sure, unsure = np.flatnonzero(is_sure), np.flatnonzero(is_sure == 0)
        self._sure = part.take(sure), text.take(sure)
        self._unsure = part.take(unsure), text.take(unsure)

    def _find_pairs(self) -> tuple[Array, Array, Array]:
        """The parts whose first two words stand in chunks one behind the other, the texts where they do, and whether
        that is all of them."""
        signs, words, numbers = self._signs, self._words, self._words.chunk_numbers
        meets = nonzero(signs.ends.values.take(numbers[:-1]) & signs.begins.values.take(numbers[1:]))
        text = words.text_of_chunks(meets)
        same = np.flatnonzero(words.text_of_chunks(meets + 1) == text)
        meets, text = meets.take(same), text.take(same)
        chunks = zip(numbers.take(meets).tolist(), numbers.take(meets + 1).tolist(), strict=True)
        parts = list(map(signs.parts_of, chunks))
        counts = np.fromiter(map(len, parts), "i8", len(parts))
        part = np.fromiter(chain.from_iterable(parts), "i8", int(counts.sum()))
        meets = np.repeat(meets, counts)
        text, is_pair = np.repeat(text, counts), signs.of_two.take(part)
        longer = np.flatnonzero(~is_pair)
        third = numbers.take(meets.take(longer) + 2, mode="clip").tolist()
        goes_on = np.ones(len(part), bool)
        goes_on[longer] = list(map(signs.goes_on, part.take(longer).tolist(), third))
        kept = np.flatnonzero(goes_on)
        return part.take(kept), text.take(kept), (words.spaced.take(meets) & is_pair).take(kept)

    def tell(self, parts: Sequence[str]) -> bool:
        """Whether all of these can be told."""
        return self._signs.tell(parts)

    def find(self, field: str, parts: Sequence[str]) -> Iterator[tuple[str, list[int]]]:
        """The parts that texts of a field have, and the records of these; some more than once."""
        texts, signs = self._texts, self._signs
        inside = texts.inside(frozenset((field,)))
        plain = inside & ~texts.is_marked
        is_wanted = np.zeros(len(signs.wanted.parts) + 1, bool)
        is_wanted[[signs.number[part] for part in parts]] = True

        def some(rows: tuple[Array, Array], which: Array) -> tuple[Array, Array]:
            keep = np.flatnonzero(which.take(rows[0]) & plain.take(rows[1]))
            return rows[0].take(keep), rows[1].take(keep)

        told = [some(self._alone, is_wanted), some(self._sure, is_wanted)]
        part, text = (np.concatenate(each) for each in zip(*told, strict=True))
        order = order_of(part)
        for number, own in runs_of(part.take(order), text.take(order)):
            yield signs.wanted.parts[number], texts.record_of.take(own).tolist()
        is_odd = np.arange(len(is_wanted)) == signs.odd
        whole = np.append(some(self._alone, is_odd)[1], np.flatnonzero(inside & texts.is_marked))
        part, text = some(self._unsure, is_wanted)
        by_word: dict[str, list[str]] = {}
        for each in parts:
            by_word.setdefault(each.partition(" ")[0], []).append(each)
        likely = [(n, by_word) for n in np.unique(whole).tolist()]
        for number, n in zip(part.tolist(), text.tolist(), strict=True):
            likely.append((n, {"": [signs.wanted.parts[number]]}))
        yield from self._look_into(likely)

    def _look_into(self, likely: Sequence[_Likely]) -> Iterator[tuple[str, list[int]]]:
        """The same of some texts, each of which is folded and looked into."""
        folded = fold_all([self._texts.originals[n] for n, _ in likely])
        for text, (n, by_word) in zip(folded, likely, strict=True):
            parts = chain.from_iterable(own for word, own in by_word.items() if word in text)
            for part in parts:
                if part in text:
                    yield part, [int(self._texts.record_of[n])]

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

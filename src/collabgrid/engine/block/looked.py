"""What conditions look for in the values of fields, found in all records of a block at once."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence

from collabgrid.engine.block.fields import Column
from collabgrid.engine.block.folding import fold_all
from collabgrid.engine.block.joined import JoinedTexts
from collabgrid.engine.block.part_signs import BEGINS, ENDS
from collabgrid.engine.block.parts import BlockParts
from collabgrid.engine.fold import fold
from collabgrid.engine.record import Record
from collabgrid.engine.values import BEGINNING, ENDING, PART, WHOLE, FieldWants, Looked

_MOST = 2  # letters that one folds to, at most, in the beginnings that are looked at first

Found = Iterator[tuple[Looked, list[int]]]
"""What was found, and in which records; the same thing may come more than once."""


def find_looked(
    wants: FieldWants, column: Column, parts: BlockParts | None = None
) -> Mapping[Looked, list[int]]:
    """What is looked for in one field, and the records that have it: what `FieldWants.found_in` says of each. `parts`
    tells of what stands in texts, where the field is one of texts."""
    found: dict[Looked, list[int]] = {}
    for looked, records in _find_each(wants, column, parts):
        found.setdefault(looked, []).extend(records)
    return found


def _find_each(wants: FieldWants, column: Column, parts: BlockParts | None) -> Found:
    others = {i for i, _ in column.others}
    for i, value in column.others:
        for looked in wants.found_in(Record({wants.field: value}, ())):
            yield looked, [i]
    if parts is None or wants.whole or not parts.tell(wants.parts):
        yield from _find_folded(wants, *column.texts)
        return
    for part, records in parts.find(wants.field, wants.parts) if wants.parts else ():
        yield (wants.field + PART, part), [i for i in records if i not in others]
    if wants.endings:
        own, texts = _but(parts.at_edge(wants.field, ENDS), others)
        yield from _find_endings(wants, [text.strip() for text in fold_all(texts)], own)
    if wants.first:
        own, texts = _but(parts.at_edge(wants.field, BEGINS), others)
        yield from _find_beginnings(wants, _heads(texts, wants.longest), own)


def _but(rows: tuple[list[int], list[str]], others: Container[int]) -> tuple[list[int], list[str]]:
    """The records and texts without those of other records."""
    if not others:
        return rows
    kept = [row for row in zip(*rows, strict=True) if row[0] not in others]
    return [i for i, _ in kept], [text for _, text in kept]


def _find_folded(wants: FieldWants, own: Sequence[int], texts: Sequence[str]) -> Found:
    """What is found in the texts, all of which are folded."""
    if wants.parts and not (wants.whole or wants.endings or wants.first):
        every = JoinedTexts(texts)
        if every.text.isascii():  # folds as one; a part begins and ends with no space
            every.lower()
            yield from _find_in(every, wants, own)
            return
    folded = [text.strip() for text in fold_all(texts)]
    yield from _find_whole(wants, folded, own)
    yield from _find_parts(wants, folded, own)
    yield from _find_endings(wants, folded, own)
    yield from _find_beginnings(wants, folded, own)


def _find_whole(wants: FieldWants, folded: Sequence[str], own: Sequence[int]) -> Found:
    if wants.whole.isdisjoint(folded):
        return
    for value, i in zip(folded, own, strict=True):
        if value in wants.whole:
            yield (wants.field + WHOLE, value), [i]


def _find_parts(wants: FieldWants, folded: Sequence[str], own: Sequence[int]) -> Found:
    if not wants.parts:
        return
    every = JoinedTexts(folded)
    if every.text.isascii():  # looked into far faster than what has other letters
        yield from _find_in(every, wants, own)
        return
    for is_usual in (True, False):
        some = [n for n, value in enumerate(folded) if value.isascii() is is_usual]
        yield from _find_in(JoinedTexts([folded[n] for n in some]), wants, [own[n] for n in some])


def _find_in(every: JoinedTexts, wants: FieldWants, own: Sequence[int]) -> Found:
    """The parts that stand in values which are laid one behind the other."""
    for each in wants.parts:
        found = [own[n] for n in every.having(each)]
        if found:
            yield (wants.field + PART, each), found


def _find_endings(wants: FieldWants, folded: Sequence[str], own: Sequence[int]) -> Found:
    tail, last = wants.least[1], wants.last
    for value, i in zip(folded, own, strict=True) if last else ():
        ends = last.get(value[len(value) - tail :])
        if ends is not None and value.endswith(ends):
            for each in ends:
                if value.endswith(each):
                    yield (wants.field + ENDING, each), [i]


def _find_beginnings(wants: FieldWants, heads: Sequence[str], own: Sequence[int]) -> Found:
    least, first = wants.least[0], wants.first
    for head, i in zip(heads, own, strict=True) if first else ():
        begins = first.get(head[:least])
        if begins is not None and head.startswith(begins):
            for each in begins:
                if head.startswith(each):
                    yield (wants.field + BEGINNING, each), [i]


def _heads(texts: Sequence[str], length: int) -> list[str]:
    """At least so many letters of the beginnings of texts, folded; less where they are shorter."""
    cut = _MOST * length
    heads = [head.lstrip() for head in fold_all([text.lstrip()[:cut] for text in texts])]
    for i, head in enumerate(heads):
        if len(head) < length < len(texts[i]):
            heads[i] = fold(texts[i].lstrip()).lstrip()
    return heads

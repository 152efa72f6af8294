"""What conditions look for in the values of fields, found in all records of a block at once."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence

from collabgrid.engine.block.fields import Column
from collabgrid.engine.block.folding import fold_all
from collabgrid.engine.block.joined import JoinedTexts
from collabgrid.engine.block.parts import BlockParts
from collabgrid.engine.fold import fold
from collabgrid.engine.record import Record
from collabgrid.engine.values import BEGINNING, ENDING, PART, WHOLE, FieldWants, Looked

_SPACE = " "
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
    for i, value in column.others:
        for looked in wants.found_in(Record({wants.field: value}, ())):
            yield looked, [i]
    own, texts = column.texts
    if not len(own):
        return
    is_told = parts is not None and parts.tell(wants.parts)
    if wants.whole or (wants.parts and not is_told):
        folded = [text.strip() for text in fold_all(texts)]
        yield from _find_whole(wants, folded, own)
        yield from _find_parts(wants, folded, own)
        yield from _find_endings(wants, folded, own)
        yield from _find_beginnings(wants, folded, own)
        return
    if parts is not None and wants.parts:
        others = {i for i, _ in column.others}
        for part, records in parts.find(wants.field, wants.parts):
            yield (wants.field + PART, part), [i for i in records if i not in others]
    if wants.endings:
        likely = _likely_ends(wants, texts)
        folded = [text.strip() for text in fold_all([texts[n] for n in likely])]
        yield from _find_endings(wants, folded, [own[n] for n in likely])
    if wants.first:
        likely = _likely_beginnings(wants, texts)
        heads = _heads([texts[n] for n in likely], wants.longest)
        yield from _find_beginnings(wants, heads, [own[n] for n in likely])


def _likely_ends(wants: FieldWants, texts: Sequence[str]) -> list[int]:
    """The texts that may have one of the endings: all but those whose last letter is another usual one."""
    letters = {each[-1:] for each in wants.endings}
    tails = [text[-1:] for text in texts]
    may = {
        tail
        for tail in set(tails)
        if "" in letters or tail <= _SPACE or tail.lower() in letters or not tail.isascii()
    }
    return [n for n, tail in enumerate(tails) if tail in may]


def _likely_beginnings(wants: FieldWants, texts: Sequence[str]) -> list[int]:
    """The texts that may have one of the beginnings: all but those that begin with other usual letters."""
    least, first = wants.least[0], wants.first
    heads = [text[:1] for text in texts]  # most have another first letter already
    likely = _among(range(len(texts)), heads, {each[:1] for each in first})
    return _among(likely, [texts[n][:least] for n in likely], first)


def _among(numbers: Sequence[int], heads: Sequence[str], wanted: Container[str]) -> list[int]:
    """Those of the texts of these numbers whose head, as much of it as is given, may fold to one that is wanted."""
    may = {
        head
        for head in set(heads)
        if head.lower() in wanted or head[:1] <= _SPACE or not head.isascii() or "" in wanted
    }
    return [n for n, head in zip(numbers, heads, strict=True) if head in may]


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
        end = value[len(value) - tail :]
        if end in last:
            for each in last[end]:
                if value.endswith(each):
                    yield (wants.field + ENDING, each), [i]


def _find_beginnings(wants: FieldWants, heads: Sequence[str], own: Sequence[int]) -> Found:
    least, first = wants.least[0], wants.first
    likely = [n for n, head in enumerate(heads) if head[:least] in first] if first else []
    for n in likely:
        head = heads[n]
        for each in first[head[:least]]:
            if head.startswith(each):
                yield (wants.field + BEGINNING, each), [own[n]]


def _heads(texts: Sequence[str], length: int) -> list[str]:
    """At least so many letters of the beginnings of texts, folded; less where they are shorter."""
    cut = _MOST * length
    heads = [head.lstrip() for head in fold_all([text.lstrip()[:cut] for text in texts])]
    for i, head in enumerate(heads):
        if len(head) < length < len(texts[i]):
            heads[i] = fold(texts[i].lstrip()).lstrip()
    return heads

"""What conditions look for in the values of fields, found in all records of a block at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from collabgrid.engine.block.fields import Column
from collabgrid.engine.block.folding import fold_all
from collabgrid.engine.fold import fold
from collabgrid.engine.record import Record
from collabgrid.engine.values import BEGINNING, ENDING, PART, WHOLE, FieldWants, Looked

_BETWEEN = "\x1e"
"""What stands between texts that are looked into together."""
_SPACE = " "
_MOST = 2  # letters that one folds to, at most, in the beginnings that are looked at first

Found = Iterator[tuple[Looked, list[int]]]
"""What was found, and in which records; the same thing may come more than once."""


def find_looked(wants: FieldWants, column: Column) -> Found:
    """What is looked for in one field, and the records that have it: what `FieldWants.found_in` says of each."""
    for i, value in column.others:
        for looked in wants.found_in(Record({wants.field: value}, ())):
            yield looked, [i]
    own, texts = column.texts
    if len(own) and (wants.whole or wants.endings or wants.parts):
        folded = [text.strip() for text in fold_all(texts)]
        yield from _find_whole(wants, folded, own)
        yield from _find_parts(wants, folded, own)
        yield from _find_beginnings(wants, folded, own)
    elif len(own) and wants.first:
        likely = _likely(wants, texts)
        heads = _heads([texts[n] for n in likely], wants.longest)
        yield from _find_beginnings(wants, heads, [own[n] for n in likely])


def _likely(wants: FieldWants, texts: Sequence[str]) -> list[int]:
    """The texts that may have one of the beginnings: all but those that begin with other usual letters."""
    least, _ = wants.least
    heads = [text[:least] for text in texts]
    may = {head: _may_begin(head, wants) for head in set(heads)}
    return [n for n, head in enumerate(heads) if may[head]]


def _may_begin(head: str, wants: FieldWants) -> bool:
    """Whether a text may have one of the beginnings that begins with these letters, as many as the shortest has."""
    return head.lower() in wants.first or head[:1] <= _SPACE or not head.isascii()


def _find_whole(wants: FieldWants, folded: Sequence[str], own: Sequence[int]) -> Found:
    if wants.whole.isdisjoint(folded):
        return
    for value, i in zip(folded, own, strict=True):
        if value in wants.whole:
            yield (wants.field + WHOLE, value), [i]


def _find_parts(wants: FieldWants, folded: Sequence[str], own: Sequence[int]) -> Found:
    if not (wants.endings or wants.parts):
        return
    usual = _BETWEEN.join(
        [*filter(str.isascii, folded), ""]
    )  # looked into far faster than what has other letters
    odd = _BETWEEN.join([*[value for value in folded if not value.isascii()], ""])
    for each in wants.endings:
        if each + _BETWEEN in usual or each + _BETWEEN in odd:
            found = [i for i, value in zip(own, folded, strict=True) if value.endswith(each)]
            yield (wants.field + ENDING, each), found
    for each in wants.parts:
        if each in usual or each in odd:
            found = [i for i, value in zip(own, folded, strict=True) if each in value]
            yield (wants.field + PART, each), found


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

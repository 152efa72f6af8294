"""What conditions look for in the values of fields, found in all records of a block at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from collabgrid.engine.fold import fold
from collabgrid.engine.record import Record, field_values
from collabgrid.engine.values import BEGINNING, ENDING, PART, WHOLE, FieldWants, Looked

_BETWEEN = "\x1e"
"""What stands between texts that are folded together: what folds alone, whatever is beside it."""
_MOST = 2  # letters that one folds to, at most, in the beginnings that are looked at first

Found = Iterator[tuple[Looked, list[int]]]
"""What was found, and in which records; the same thing may come more than once."""


def has_value(value: Any) -> bool:
    """Whether there is any text in what stands in a field (see `field_values`)."""
    if type(value) is str:
        return bool(value) and not value.isspace()
    return value is not None and bool(field_values(value))


def find_looked(wants: FieldWants, numbers: Sequence[int], records: Sequence[Record]) -> Found:
    """What is looked for in one field, and the records, of those with these numbers, that have it: what
    `FieldWants.found_in` says of each."""
    texts: dict[int, str] = {}
    for i in numbers:
        value = records[i].fields[wants.field]
        if type(value) is not str:
            for looked in wants.found_in(records[i]) if value is not None else ():
                yield looked, [i]
        elif has_value(value):
            texts[i] = value
    if texts:
        yield from _find(wants, list(texts.values()), list(texts))


def _find(wants: FieldWants, texts: Sequence[str], own: Sequence[int]) -> Found:
    """The same of the texts of the records `own`."""
    if wants.whole or wants.endings or wants.parts:
        folded = [text.strip() for text in _fold_all(texts)]
        yield from _find_whole(wants, folded, own)
        yield from _find_parts(wants, folded, own)
        yield from _find_beginnings(wants, folded, own)
    elif wants.first:
        least, _ = wants.least
        short = [head[:least] for head in _heads(texts, least)]
        likely = [n for n, head in enumerate(short) if head in wants.first or not head.isascii()]
        heads = _heads([texts[n] for n in likely], wants.longest)
        yield from _find_beginnings(wants, heads, [own[n] for n in likely])


def _find_whole(wants: FieldWants, folded: Sequence[str], own: Sequence[int]) -> Found:
    for value, i in zip(folded, own, strict=True):
        if value in wants.whole:
            yield (wants.field + WHOLE, value), [i]


def _find_parts(wants: FieldWants, folded: Sequence[str], own: Sequence[int]) -> Found:
    every = _BETWEEN.join([*folded, ""])
    for each in wants.endings:
        if each + _BETWEEN in every:
            found = [i for i, value in zip(own, folded, strict=True) if value.endswith(each)]
            yield (wants.field + ENDING, each), found
    for each in wants.parts:
        if each in every:
            yield (
                (wants.field + PART, each),
                [i for i, value in zip(own, folded, strict=True) if each in value],
            )


def _find_beginnings(wants: FieldWants, heads: Sequence[str], own: Sequence[int]) -> Found:
    least, _ = wants.least
    for i, head in zip(own, heads, strict=True) if wants.first else ():
        for each in wants.first.get(head[:least], ()):
            if head.startswith(each):
                yield (wants.field + BEGINNING, each), [i]


def _heads(texts: Sequence[str], length: int) -> list[str]:
    """At least so many letters of the beginnings of texts, folded; less where they are shorter."""
    cut = _MOST * length
    heads = [head.lstrip() for head in _fold_all([text.lstrip()[:cut] for text in texts])]
    for i, head in enumerate(heads):
        if len(head) < length < len(texts[i]):
            heads[i] = fold(texts[i].lstrip()).lstrip()
    return heads


def _fold_all(texts: Sequence[str]) -> list[str]:
    """The folded form of each text."""
    folded = fold(_BETWEEN.join(texts)).split(_BETWEEN)
    return folded if len(folded) == len(texts) else list(map(fold, texts))

"""What conditions look for in the values of fields, found in all records of a block at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from collabgrid.engine.fold import fold
from collabgrid.engine.record import Record, field_values
from collabgrid.engine.values import BEGINNING, ENDING, PART, WHOLE, FieldWants, Looked

_BETWEEN = "\x1e"
"""What stands between texts that are folded together: what folds alone, whatever is beside it."""
_PLAIN = [
    (sign, plain)
    for signs, plain in zip("’‘ʼ œŒ æÆ øØ đĐ łŁ ðÐ þÞ ı".split(), "' oe ae o d l d th i".split(), strict=True)
    for sign in signs
]
"""Letters and signs that Unicode does not decompose, and how they fold."""
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
    values = [records[i].fields[wants.field] for i in numbers]
    own = [i for i, value in zip(numbers, values, strict=True) if type(value) is str and value.strip()]
    texts = [value for value in values if type(value) is str and value.strip()]
    for i, value in zip(numbers, values, strict=True) if len(own) < len(numbers) else ():
        if value is not None and type(value) is not str:
            for looked in wants.found_in(records[i]):
                yield looked, [i]
    if texts:
        yield from _find(wants, texts, own)


def _find(wants: FieldWants, texts: Sequence[str], own: Sequence[int]) -> Found:
    """The same of the texts of the records `own`."""
    if wants.whole or wants.endings or wants.parts:
        folded = [text.strip() for text in _fold_all(texts)]
        yield from _find_whole(wants, folded, own)
        yield from _find_parts(wants, folded, own)
        if wants.beginnings:
            yield from _find_beginnings(wants, folded, own)
    elif wants.beginnings:
        least = min(map(len, wants.beginnings))
        first = {each[:least] for each in wants.beginnings}
        short = [head[:least] for head in _heads(texts, least)]
        likely = [n for n, head in enumerate(short) if head in first or not head.isascii()]
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
    for i, head in zip(own, heads, strict=True):
        if head.startswith(wants.beginnings):
            for each in wants.beginnings:
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
    every = _BETWEEN.join(texts)
    if not every.isascii():
        for sign, plain in _PLAIN:  # else all would be gone through with a table, letter by letter
            if sign in every:
                every = every.replace(sign, plain)
    folded = fold(every).split(_BETWEEN)
    return folded if len(folded) == len(texts) else list(map(fold, texts))

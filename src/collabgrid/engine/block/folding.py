"""The folded forms of many texts at once: what `fold` gives of each."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import chain
from typing import Final

from collabgrid.engine.block.arrays import Array, np
from collabgrid.engine.fold import fold

_BETWEEN: Final = "\x1e"
"""What stands between texts that are folded together: what folds alone, whatever is beside it."""
_USUAL: Final = (range(1, 0x80), range(0xA0, 0x300), range(0x370, 0x530), range(0x1E00, 0x2030), (0x20AC,))
_LONGER: Final = "œŒæÆ…ß™½"  # usual characters that fold to several
_MOST: Final = 0x2100  # characters that are looked up


@lru_cache(maxsize=10_000)
def _alone(point: int) -> int:
    """The character that a character folds to, whatever stands beside it; nothing where it is another there, or where
    there are several or none."""
    own = fold(chr(point))
    stands_alone = len(own) == 1 and not (unicodedata.combining(chr(point)) or unicodedata.combining(own))
    return ord(own) if stands_alone else 0


def _table() -> Array:
    """What usual characters fold to alone; nothing for all others."""
    table = np.zeros(_MOST + 1, "<u4")  # the last stands for all beyond
    usual = list(chain.from_iterable(_USUAL))
    table[usual] = list(map(_alone, usual))
    return table


_TABLE: Final = _table()
_FOLDED: Final = {each: fold(each) for each in _LONGER}


def fold_all(texts: Sequence[str]) -> Sequence[str]:
    """The folded form of each text."""
    are_ascii = list(map(str.isascii, texts))
    if all(are_ascii):
        return _each(texts, fold)
    odd = [n for n, is_ascii in enumerate(are_ascii) if not is_ascii]
    folded = list(texts)
    for n in odd:
        folded[n] = ""
    folded = list(_each(folded, fold))  # of usual letters alone it takes far less time
    for n, each in zip(odd, _fold_odd([texts[n] for n in odd]), strict=True):
        folded[n] = each
    return folded


def _fold_odd(texts: Sequence[str]) -> Sequence[str]:
    """The same of texts with any letters, which are looked up."""
    every = _BETWEEN.join(texts)
    for each, own in _FOLDED.items():
        if each in every:
            every = every.replace(each, own)
    points = np.frombuffer(every.encode("utf-32-le", "surrogatepass"), "<u4")
    found = _TABLE.take(points, mode="clip")
    unknown = np.flatnonzero(found == 0)
    rare, which = np.unique(points.take(unknown), return_inverse=True)
    found[unknown] = np.array(list(map(_alone, rare.tolist())), "<u4").take(which)
    unknown = unknown[found.take(unknown) == 0]
    folded = found.tobytes().decode("utf-32-le", "surrogatepass").split(_BETWEEN)
    if len(folded) != len(texts):
        return list(map(fold, texts))
    text_of = np.searchsorted(np.flatnonzero(points == ord(_BETWEEN)), unknown)
    for n in set(text_of.tolist()):
        folded[n] = fold(texts[n])
    return folded


def _each(texts: Sequence[str], change: Callable[[str], str]) -> Sequence[str]:
    """What each text changes to, in one go."""
    changed = change(_BETWEEN.join(texts)).split(_BETWEEN)
    return changed if len(changed) == len(texts) else list(map(change, texts))

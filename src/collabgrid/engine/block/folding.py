"""The folded forms of many texts at once: what `fold` gives of each."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from itertools import chain
from typing import Final

from collabgrid.engine.block.arrays import Array, np
from collabgrid.engine.fold import fold

_BETWEEN: Final = "\x1e"
"""What stands between texts that are folded together: what folds alone, whatever is beside it."""
_USUAL: Final = (range(1, 0x80), range(0xA0, 0x300), range(0x370, 0x530), range(0x1E00, 0x2030), (0x20AC,))
_LONGER: Final = "œŒæÆ…ß™½"  # usual characters that fold to several
_MOST: Final = 0x2100  # characters that are looked up


def _table() -> Array:
    """For each character the one that it folds to, wherever it stands; nothing where it may be another or several."""
    table = np.zeros(_MOST, "<u4")
    for point in chain.from_iterable(_USUAL):
        own = fold(chr(point))
        if len(own) == 1 and not unicodedata.combining(chr(point)):
            table[point] = ord(own)
    return table


_TABLE: Final = _table()
_FOLDED: Final = {each: fold(each) for each in _LONGER}


def fold_all(texts: Sequence[str]) -> Sequence[str]:
    """The folded form of each text."""
    odd = [n for n, text in enumerate(texts) if not text.isascii()]
    if not odd:
        return _each(texts, fold)
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
    unknown = np.flatnonzero((found == 0) | (points >= _MOST))
    found[unknown] = ord("?")
    folded = found.tobytes().decode("utf-32-le").split(_BETWEEN)
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

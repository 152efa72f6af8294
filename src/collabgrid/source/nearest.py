"""The name that somebody meant when they wrote another one."""

import unicodedata
from collections.abc import Iterable

from rapidfuzz.distance import OSA

_LETTERS_PER_EDIT = 4
_SHORTEST_WORD = 3


def nearest_name(word: str, names: Iterable[str]) -> str | None:
    """The one of `names` that `word` is most likely a slip for, or None when nothing is near.

    An edit is a letter added, lost, changed, or swapped with its neighbour (optimal string alignment); one
    edit is allowed, and one for every four letters of the longer name. Case and accents count for nothing. Of
    names that are equally near, the one closest in length is taken, then the first in alphabetical order.
    """
    folded = _fold(word)
    best: tuple[int, int, str] | None = None
    for name in names:
        candidate = _fold(name)
        allowed = _edits_allowed(max(len(folded), len(candidate)))
        distance = OSA.distance(folded, candidate, score_cutoff=allowed)
        if distance <= allowed:
            rank = (distance, abs(len(folded) - len(candidate)), name)
            best = rank if best is None else min(best, rank)
    return None if best is None else best[2]


def only_near_name(word: str, names: Iterable[str]) -> str | None:
    """The one of `names` that is near `word`, or None where there is none or several."""
    folded = _fold(word)
    near = {name for name in names if _is_near(folded, _fold(name))}
    return near.pop() if len(near) == 1 else None


def _is_near(one: str, other: str) -> bool:
    allowed = _edits_allowed(max(len(one), len(other)))
    return OSA.distance(one, other, score_cutoff=allowed) <= allowed


def _edits_allowed(length: int) -> int:
    return 0 if length < _SHORTEST_WORD else max(1, length // _LETTERS_PER_EDIT)


def _fold(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))

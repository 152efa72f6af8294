"""The name that somebody meant when they wrote another one."""

import unicodedata
from collections.abc import Iterable

from rapidfuzz.distance import OSA

_LETTERS_PER_EDIT = 4
_SHORTEST_WORD = 3
_SHORTEST_BEGINNING = 4


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


def likely_name(word: str, names: Iterable[str]) -> str | None:
    """The nearest name; where none is near, the one that begins as `word` does (`secteur`, `sector`).

    The beginning they share has four letters at least and is half of the longer one; of several such names the one that
    shares most is taken, and none where two share as much.
    """
    listed = sorted(set(names))
    near = nearest_name(word, listed)
    if near is not None:
        return near
    shared = {name: _shared_beginning(_fold(word), _fold(name)) for name in listed}
    most = max(shared.values(), default=0)
    best = [name for name in listed if shared[name] == most]
    return best[0] if most and len(best) == 1 else None


def _shared_beginning(one: str, other: str) -> int:
    """The letters that both begin with; none where they are too few to mean anything."""
    length = next(
        (i for i, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]),
        min(len(one), len(other)),
    )
    return length if length >= _SHORTEST_BEGINNING and 2 * length >= max(len(one), len(other)) else 0


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

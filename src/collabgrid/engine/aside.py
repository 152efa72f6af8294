"""Mentions that a cue sets aside: denied ones, and those about somebody else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from collabgrid.engine.cues import ARTICLES, CUE_SECONDS, NE, SPOKEN, Cue, CueKind
from collabgrid.engine.texts import Hit, ReadWords
from collabgrid.engine.words import SOFT

NE_REACH: Final = 5
"""How many words before some cues a "ne" is looked for."""


class Aside(NamedTuple):
    """A mention that counts for nothing, and why."""

    hit: Hit
    kind: CueKind


class Reach(NamedTuple):
    """What a cue of the text sets aside: mentions that begin at a word from `last` + 1 to before `after`."""

    first: int
    last: int
    after: int
    kind: CueKind


def find_cues(words: ReadWords, marked: Iterable[int]) -> list[Reach]:
    """The cues that begin at the marked words, in order, each with the words that it reaches."""
    found: list[Reach] = []
    place, pieces = 0, words.pieces
    last = len(pieces) - 1
    for i in marked:
        word = pieces[i][2]
        cues = word.cues
        if not cues or i < place:
            continue
        seconds = CUE_SECONDS[word.folded]
        following = pieces[i + 1][2].folded if i < last else ""
        if seconds is not None and following not in seconds:
            continue
        for cue in cues:
            own = cue.words
            if (len(own) == 1 or own[1] == following) and _stands(words, i, cue):
                place = i + len(cue.words)
                if cue.kind is not None:
                    found.append(Reach(i, place - 1, _reach(words, place, cue.reach), cue.kind))
                break
    return found


def _stands(words: ReadWords, i: int, cue: Cue) -> bool:
    """Whether the words of the cue stand at the word i, and what else it asks for."""
    end = i
    for own in cue.words[1:]:
        end += 1
        if end >= len(words.pieces) or words.folded(end) != own or words.before(end) >= SOFT:
            return False
    if not cue.needs_ne:
        return True
    end += 1
    begin, after = words.bounds(i)
    follows = words.folded(end) if end < after else ""
    denied = any(words.folded(n) in NE for n in range(max(begin, i - NE_REACH), i))
    return denied or (
        cue.words == ("pas",) and (follows in ARTICLES or (i > begin and words.folded(i - 1) in SPOKEN))
    )


def _reach(words: ReadWords, first: int, most: int) -> int:
    """The word after the last one that a cue reaches: up to a break, or a word of contrast."""
    return words.stop(first, min(first + most, len(words.pieces)))


def set_aside(hits: Sequence[Hit], cues: Sequence[Reach]) -> tuple[list[Hit], list[Aside]]:
    """The hits that count, and those that a cue sets aside. A cue inside a hit is part of it, and sets
    nothing aside."""
    covered = {n for *_, first, last, _ in hits if last > first for n in range(first, last + 1)}
    kinds: dict[int, CueKind] = {}
    for cue in cues:
        if cue.first not in covered:
            kinds |= dict.fromkeys(range(cue.last + 1, cue.after), cue.kind)
    kept = [hit for hit in hits if hit[4] not in kinds]
    return kept, [Aside(hit, kinds[hit[4]]) for hit in hits if hit[4] in kinds]

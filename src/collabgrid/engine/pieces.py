"""What a lexicon knows of words as texts write them, and of the stretches of text that they stand in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from collabgrid.engine.cues import CUES, Cue
from collabgrid.engine.tree_rows import Node
from collabgrid.grid.terms import SMALL_WORDS

WordIds = tuple[int, ...]
NOTHING = -1  # stands for the number of a wording where there is none
UNKNOWN = -1  # what stands before the first word of a stretch depends on the text


class Sense:
    """What words with the same ids are. They share it: so what a text makes use of lies close together in memory."""

    __slots__ = ("finds", "next", "next_signs", "said")

    def __init__(
        self,
        finds: tuple[tuple[int, ...], ...],
        said: tuple[tuple[tuple[str, int], ...], ...],
        following: Mapping[int, Sequence[Node]],
    ) -> None:
        self.finds = finds  # by language the wordings that it is, but for acronyms
        self.said = said  # the same, with the words of each
        self.next = following  # where longer terms go on with a word, but for acronyms
        self.next_signs = signs_of(following)


class Word:
    """What the lexicon knows of one word as a text writes it."""

    __slots__ = (
        "acronyms",
        "begins_name",
        "cues",
        "english",
        "folded",
        "follow",
        "french",
        "ids",
        "in_names",
        "name_start",
        "near_name",
        "plain",
        "sense",
        "signs",
        "small",
    )

    def __init__(self, folded: str) -> None:
        self.folded = folded
        self.ids: WordIds = ()
        self.signs = 0  # of the ids
        self.acronyms: WordIds = ()  # of ids, those that only the capitals brought
        self.sense = NO_SENSE
        self.small = folded in SMALL_WORDS
        self.cues: tuple[Cue, ...] = CUES.get(folded, ())
        self.name_start = False  # a name may begin with it
        self.near_name: str | None = None  # the name that it misspells
        self.begins_name = False  # either of the two
        self.in_names = False  # it is a word of a name of several
        self.plain = False  # it begins neither a cue nor a name
        self.follow: frozenset[str] | None = None  # the words of which one must follow for it to begin either
        self.french = folded in FRENCH_WORDS
        self.english = folded in ENGLISH_WORDS


COUNTS, HEAD, MARKED, HYPHENED = 1, 2, 4, 8
"""What a piece is, as bits: it counts in terms; a term may begin with it (only of what counts); a cue or a name may
begin with it; a hyphen joins it to the word before."""

Piece = tuple[int, int, Word, int, int]
"""A word in a stretch of text without spaces: where it starts and ends; the word; what stands before it in the
stretch, or `UNKNOWN`; what it is, as bits. A bare tuple: so it is read in half the time of a named one."""
Chunk = tuple[Piece, ...]


_SIGNS = 240  # bits of a number of eight digits, as Python keeps it
_SIGN_OF = tuple([1 << n for n in range(_SIGNS)])


def signs_of(ids: Iterable[int]) -> int:
    """Signs of word ids: where two have none in common, no id is the same."""
    signs = 0
    for word_id in ids:
        signs = signs | _SIGN_OF[word_id % _SIGNS] if signs else _SIGN_OF[word_id % _SIGNS]
    return signs


NO_SENSE = Sense((), (), {})

FRENCH_WORDS = frozenset(
    """
    est et une dans pour avec qui que sur par au aux ou nous vous ils elle elles sont ce cette ces son sa ses
    leur leurs pas plus ne se des les du mais ainsi tout tous toute entre chez sans sous etre avoir fait afin lors
    dont comme notre votre nos vos y en un il on
    """.split()
)
ENGLISH_WORDS = frozenset(
    """
    and of to in is for that with are on by this from at or which their its our we they it as be was has have will
    can an who all not you your more other them through about between into where people these than also he she his
    her
    """.split()
)

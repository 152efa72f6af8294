"""Words that set a mention aside: what is denied, and what is said of somebody else.

A cue reaches the words after it, up to its number of words, a break of the sentence or a word of contrast.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from collabgrid.engine.fold import fold

CueKind = Literal["denied", "somebody_else"]


class Cue(NamedTuple):
    """A cue phrase: its folded words, what it does (nothing for a phrase that only looks like a cue), and how
    many words it reaches; some count only where `ne` stands before."""

    words: tuple[str, ...]
    kind: CueKind | None
    reach: int
    needs_ne: bool = False


def _phrases(text: str) -> list[str]:
    return [phrase.strip() for phrase in text.split(",")]


# (words reached, phrases)
_DENIED = (
    (
        5,
        "ni, jamais, aucun, aucune, rien d'un, rien d'une, not, never, neither, nor, cannot, no longer, in no way",
    ),
    (5, "don't, doesn't, isn't, aren't, wasn't, weren't, won't, didn't, can't"),
    (3, "sans, no, without"),
    (1, "anti"),
)
_NEEDS_NE = ((5, "pas, plus, point"), (3, "nullement"))
_SOMEBODY_ELSE = (
    (6, "contrairement à, contrairement au, contrairement aux, à la différence de, à la différence des"),
    (
        6,
        "à la différence du, à la différence d, à l'inverse de, à l'inverse des, à l'inverse du, à l'inverse d",
    ),
    (
        6,
        "à l'opposé de, à l'opposé des, à l'opposé du, à l'opposé d, plutôt que, plutôt qu, au lieu de, au lieu d",
    ),
    (
        6,
        "à ne pas confondre avec, alternative à, alternative au, alternative aux, concurrent de, face à, face aux",
    ),
    (6, "face au, différent de, différente de, différent des, différente des, différent d, différente d"),
    (6, "unlike, rather than, instead of, as opposed to, in contrast to, in contrast with, contrary to"),
    (6, "not to be confused with, alternative to, alternatives to, different from, opposed to"),
    (
        5,
        "en partenariat avec, partenaire de, partenaires de, soutenu par, soutenue par, financé par, financée par",
    ),
    (5, "subventionné par, subventionnée par, avec le soutien de, avec le soutien du, avec le soutien des"),
    (5, "in partnership with, supported by, funded by, with support from, with the support of"),
)
# phrases that only look like cues
_NO_CUES = (
    "pas seulement, pas uniquement, pas que, pas qu, pas simplement, pas exclusivement, pas loin, pas à pas",
    "pas de calais, premier pas, premiers pas, pas encore, pas moins, pas cher, pas chers, pas mal, sans but lucratif",
    "sans but non lucratif, sans abri, sans domicile, sans papiers, sans emploi, sans cesse, sans doute",
    "sans oublier, sans intermédiaire, sans intermédiaires, sans frontières, sans frontière, jamais vu",
    "not only, not just, not for profit, not merely, not simply, not least, no matter, no one, no cost, no charge",
    "no profit, no waste, no less, no doubt, without profit, without borders, without charge, without doubt",
    "plus qu, plus que, hésitez pas, hésitez plus, pas hésiter, oubliez pas, manquez pas, ratez pas, inquiétez pas",
    "don't hesitate, not hesitate, don't forget, not forget, don't miss, not miss, don't worry, not worry",
)
CONTRAST = frozenset(
    map(fold, ("mais", "but", "cependant", "toutefois", "however", "although", "sauf", "except"))
)
NE = frozenset(("ne", "n"))
ARTICLES = frozenset(("de", "d", "un", "une"))
SPOKEN = frozenset(
    map(
        fold,
        "est sommes sont suis êtes cherche cherchons veut veux voulons voulez peut peux fait fais faut".split(),
    )
)
"""Verbs before a "pas" that denies without its "ne", as people speak: « on cherche pas à »."""


def _words(phrase: str) -> tuple[str, ...]:
    words: list[str] = []
    for part in fold(phrase).split():
        words += [part] if part.endswith("n't") else part.split("'")
    return tuple(words)


def _table() -> dict[str, tuple[Cue, ...]]:
    cues = [Cue(_words(p), None, 0) for line in _NO_CUES for p in _phrases(line)]
    cues += [Cue(_words(p), "denied", reach) for reach, line in _DENIED for p in _phrases(line)]
    cues += [
        Cue(_words(p), "denied", reach, needs_ne=True) for reach, line in _NEEDS_NE for p in _phrases(line)
    ]
    cues += [Cue(_words(p), "somebody_else", reach) for reach, line in _SOMEBODY_ELSE for p in _phrases(line)]
    by_first: dict[str, list[Cue]] = {}
    for cue in cues:
        by_first.setdefault(cue.words[0], []).append(cue)
    return {first: tuple(sorted(own, key=lambda cue: -len(cue.words))) for first, own in by_first.items()}


def _seconds(cues: tuple[Cue, ...]) -> frozenset[str] | None:
    """The words of which one must follow; nothing where a cue is one word."""
    return None if any(len(cue.words) == 1 for cue in cues) else frozenset(cue.words[1] for cue in cues)


CUES: dict[str, tuple[Cue, ...]] = _table()
"""The cues by their first word, longest first."""
CUE_SECONDS = {first: _seconds(cues) for first, cues in CUES.items()}
"""For each first word the words of which one must follow, where one must."""

"""Simple inflection: the surface forms of a folded word, enumerated when a grid is compiled."""

from __future__ import annotations

from collections.abc import Callable

from collabgrid.engine.fold import fold

SHORTEST = 3  # words with fewer letters do not inflect

# French feminines of words written in the masculine: ending, and what may stand in its place
_FEMININES: dict[str, tuple[str, ...]] = {
    "teur": ("trice", "teuse"),
    "seur": ("seuse", "euse"),
    "eur": ("euse", "eure", "rice"),
    "ier": ("iere",),
    "cher": ("chere",),
    "ger": ("gere",),
    "ien": ("ienne",),
    "yen": ("yenne",),
    "een": ("eenne",),
    "an": ("ane", "anne"),
    "ain": ("aine",),
    "in": ("ine",),
    "if": ("ive",),
    "eux": ("euse",),
    "al": ("ale",),
    "el": ("elle",),
    "ant": ("ante",),
    "ent": ("ente",),
    "uit": ("uite",),
    "ais": ("aise",),
    "ois": ("oise",),
    "rs": ("rse",),
}
_ENDING_LENGTHS = (4, 3, 2)
_SHORTEST_FEMININE = 5
_ENGLISH_IRREGULAR = {
    "child": "children",
    "man": "men",
    "woman": "women",
    "person": "people",
    "life": "lives",
    "knife": "knives",
    "shelf": "shelves",
    "leaf": "leaves",
    "loaf": "loaves",
    "wife": "wives",
    "half": "halves",
}
_ENGLISH_SINGULARS = {many: one for one, many in _ENGLISH_IRREGULAR.items()}
# Beginnings and ends of English words that are written in two ways: as in Britain, as in America
_TWO_BEGINNINGS = (
    ("neighbour", "neighbor"),
    ("labour", "labor"),
    ("colour", "color"),
    ("harbour", "harbor"),
    ("favour", "favor"),
    ("behaviour", "behavior"),
    ("centre", "center"),
    ("theatre", "theater"),
    ("programme", "program"),
    ("traveller", "traveler"),
    ("travelling", "traveling"),
    ("jewellery", "jewelry"),
    ("defence", "defense"),
    ("catalogue", "catalog"),
    ("counsell", "counsel"),
    ("fibre", "fiber"),
)
_TWO_ENDINGS = tuple((f"is{rest}", f"iz{rest}") for rest in ("e", "ed", "ing", "er", "ation", "ational"))


def surface_forms(word: str, language: str) -> frozenset[str]:
    """The folded forms that `word`, as a grid writes it, may take in a text in `language` (empty: in any
    language)."""
    plain = fold(word)
    forms = {plain}
    if len(plain) < SHORTEST or not plain.isalpha():
        return frozenset(forms)
    for own, inflect in INFLECTIONS:
        if language in ("", own):
            forms |= inflect(plain, word)
    return frozenset(forms)


def _french(plain: str, word: str) -> set[str]:
    bases = {plain, *_french_singulars(plain)}
    if word[-1:] in "éÉ" or word.endswith(("és", "ÉS")):
        bases |= {plain.removesuffix("s"), plain.removesuffix("s") + "e"}
    feminine = set[str]()
    for base in bases:
        if len(base) >= _SHORTEST_FEMININE:
            feminine |= _feminines(base)
    bases |= feminine
    return bases | {plural for base in bases for plural in _french_plurals(base)}


def _french_singulars(word: str) -> set[str]:
    if word.endswith("eaux"):
        return {word[:-1]}
    if word.endswith("aux"):
        return {word[:-3] + "al", word[:-1]}
    if word.endswith("eux"):
        return {word, word[:-1]} if len(word) <= 5 else {word}
    if word.endswith("oux"):
        return {word[:-1]}
    if word.endswith("s") and not word.endswith(("ss", "us", "is", "as", "os")) and len(word) > SHORTEST:
        return {word[:-1]}
    if word.endswith(("ais", "ois")):
        return set()
    if word.endswith(("us", "is", "as", "os")) and len(word) > 4:
        return {word[:-1]}
    return set()


def _french_plurals(word: str) -> set[str]:
    if word.endswith(("s", "x", "z")):
        return {word}
    if word.endswith("al"):
        return {word[:-1] + "ux", word + "s"}
    if word.endswith(("eau", "au", "eu")):
        return {word + "x", word + "s"}
    if word.endswith("ou"):
        return {word + "s", word + "x"}
    return {word + "s"}


def _feminines(word: str) -> set[str]:
    for length in _ENDING_LENGTHS:
        instead = _FEMININES.get(word[-length:])
        if instead is not None:
            return {word[:-length] + each for each in instead}
    return set()


def _english(plain: str, word: str) -> set[str]:
    bases = {plain, *_english_singulars(plain)}
    bases |= {other for base in bases if (other := _other_spelling(base))}
    return bases | {plural for base in bases for plural in _english_plurals(base)}


def _other_spelling(word: str) -> str:
    """The word as it is written on the other side of the Atlantic; nothing where both write it alike.

    Some of what comes out is no word ("exercize"): nobody writes it, so it finds nothing.
    """
    for pair in _TWO_BEGINNINGS:
        for here, there in (pair, pair[::-1]):
            if word.startswith(here):
                return there + word.removeprefix(here)
    for pair in _TWO_ENDINGS:
        for here, there in (pair, pair[::-1]):
            if word.endswith(here) and len(word) >= len(here) + SHORTEST:
                return word.removesuffix(here) + there
    return ""


def _english_singulars(word: str) -> set[str]:
    if word in _ENGLISH_SINGULARS:
        return {_ENGLISH_SINGULARS[word]}
    if word.endswith("ies") and len(word) > 4:
        return {word[:-3] + "y", word[:-1]}
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return {word[:-2]}
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > SHORTEST:
        return {word[:-1]}
    return set()


def _english_plurals(word: str) -> set[str]:
    if word in _ENGLISH_IRREGULAR:
        return {_ENGLISH_IRREGULAR[word]}
    if word in _ENGLISH_SINGULARS:
        return {word}
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return {word[:-1] + "ies"}
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return {word + "es"} if not word.endswith("s") or word.endswith("ss") else {word}
    return {word + "s"}


INFLECTIONS: tuple[tuple[str, Callable[[str, str], set[str]]], ...] = (("fr", _french), ("en", _english))

"""A text as words: where each starts and ends, and what stands between them."""

from __future__ import annotations

import re

from collabgrid.grid.terms import EXACT_MARK

_SUFFIX = "(?:e|ne|le|te|se|ve|fe|ale|elle|rice|trice|euse|eure|ère|ere|ière|iere|ice|esse|x|s|aux)"
WORD = re.compile(
    r"(?:[A-Z]\.){2,5}(?:[A-Z]\b)?"  # an acronym with dots
    r"|[A-Za-z]+[nN]['’][tT]\b"  # an English denial
    r"|[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*"  # letters and digits, with their combining marks
    rf"(?:[·•‧∙⋅]{_SUFFIX}s?(?:[·•‧∙⋅]s)?(?!\w)"  # inclusive writing: habitant·e·s
    rf"|\.{_SUFFIX}s?(?:\.s)?(?![\w@.])"  # adhérent.e.s
    r"|-(?:e|ne|rice|trice|euse|ère)s?(?:-s)?(?![\w'’-])"  # voisin-e-s
    rf"|(?:\({_SUFFIX}s?\))(?:s\b|\(s\))?)?"  # habitant(e)s
)
"""One word of a text, inclusive endings included."""

_INCLUSIVE = re.compile(r"[·•‧∙⋅.(-]")

PLAIN, JOINED, APOSTROPHE, LINE, SOFT, HARD = range(6)
"""What stands between two words: nothing that parts them, a hyphen, an apostrophe, one line end, a comma or
the like, the end of a sentence."""

_HARD = frozenset(".!?;:•·|\u2022\u25cf\u2192\x1c\x1d\x1e\x1f")
_TRANSPARENT = frozenset(" \t\u00a0\u202f\u2009\"«»“”„'’‘ʼ`*_&+#~^°-‐‑")
_APOSTROPHES = frozenset("'’ʼ‘`´")
_HYPHENS = frozenset(("-", "‐", "‑", "\u00ad"))


_HYPHEN = re.compile("[-‐‑\u00ad]")


def gap_kind(gap: str) -> int:
    """What the characters between two words do: one of PLAIN, JOINED, APOSTROPHE, LINE, SOFT, HARD."""
    if not gap or gap in _HYPHENS:
        return JOINED
    if gap in _APOSTROPHES:
        return APOSTROPHE
    if any(c in _HARD for c in gap):
        return HARD
    lines = gap.count("\n") + gap.count("\r") - gap.count("\r\n")
    rest = set(gap) - _TRANSPARENT - {"\n", "\r"}
    if lines > 1 or (lines and rest):
        return HARD
    if lines:
        return LINE
    if rest or " - " in gap or " -- " in gap or " + " in gap:
        return SOFT
    return PLAIN


def gap_or_line(kind: int, after: str) -> int:
    """What a gap of this kind does: a line end parts words but where a small letter comes `after`."""
    if kind != LINE:
        return kind
    return PLAIN if after.islower() else HARD


def parts_words(beside: str) -> bool:
    """Whether what stands beside a word, without white space, parts it from the next whatever else there is."""
    return bool(beside) and any(c in _HARD or c not in _TRANSPARENT for c in beside)


def plain_word(raw: str) -> str:
    """The word behind inclusive writing and dots: `habitant·e·s` is habitants, `A.M.A.P.` is AMAP."""
    mark = _INCLUSIVE.search(raw)
    if mark is None:
        return raw
    if mark[0] == "." and raw[:1].isupper() and mark.start() == 1:
        return raw.replace(".", "")
    stem, ending = raw[: mark.start()], raw[mark.start() :].rstrip(")")
    plural = ending.endswith("s") and not ending.startswith("(s") and ending not in ("(es",)
    return stem + "s" if plural and not stem.endswith("s") else stem


def split_term(term: str) -> list[tuple[str, bool]]:
    """The words of a grid term, each with whether a hyphen joins it to the one before; those that are to be found in
    their very form with the mark for it."""
    if EXACT_MARK in term:
        return [
            (EXACT_MARK + word if own.startswith(EXACT_MARK) else word, joined)
            for own in term.split()
            for word, joined in split_term(own.replace(EXACT_MARK, ""))
        ]
    found: list[tuple[str, bool]] = []
    if _HYPHEN.search(term) is None:
        return [(word.replace("’", "'"), False) for word in TERM_WORD.findall(term)]
    place = 0
    for match in TERM_WORD.finditer(term):
        joined = bool(found) and gap_kind(term[place : match.start()]) == JOINED
        found.append((match[0].replace("’", "'"), joined))
        place = match.end()
    return found


TERM_WORD = re.compile(r"[A-Za-z]+[nN]['’][tT]\b|[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*\*?")

ELIDED = frozenset("l d j m t s c n qu jusqu lorsqu puisqu quoiqu".split())
"""Words that an apostrophe cuts short; they do not count."""

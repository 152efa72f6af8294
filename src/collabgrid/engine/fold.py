"""The folded form of a text: without case, accents, ligatures and typographic variants."""

from __future__ import annotations

import re
import unicodedata

# letters that Unicode does not decompose, and apostrophes
_PLAIN = {
    "œ": "oe",
    "æ": "ae",
    "ø": "o",
    "đ": "d",
    "ł": "l",
    "ı": "i",
    "ð": "d",
    "þ": "th",
    "’": "'",
    "‘": "'",
    "ʼ": "'",
}
_ODD = re.compile("[œæøđłıðþ’‘ʼ]")
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")


def fold(text: str) -> str:
    """`text` in lower case, without accents, ligatures, typographic apostrophes and width.

    Two forms that people take for the same word fold alike.
    """
    if text.isascii():
        return text.lower()
    folded = _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))
    if folded.isascii():
        return folded.lower()
    folded = folded.casefold()  # compatibility forms may decompose to capitals, or to letters of the table
    if _ODD.search(folded):
        for sign, plain in _PLAIN.items():  # `translate` would go through a long text letter by letter
            folded = folded.replace(sign, plain)
    return folded

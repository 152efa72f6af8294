"""Texts that are laid one behind the other, with a code of one byte for each of their characters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from collabgrid.engine.block.arrays import Array, distinct, np
from collabgrid.engine.block.chunks import MARKING, WHITE, codes_of
from collabgrid.engine.block.joined import BETWEEN
from collabgrid.engine.markup import INVISIBLE

_MARKS: Final = np.array([ord(c) for c in f"<&{INVISIBLE}"], "u4")
_AND: Final = ord("&")


class CodedTexts:
    """Texts in a row; what stands between them is white space, so that it belongs to no word."""

    __slots__ = ("_marking", "codes", "starts", "texts")

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        points = np.frombuffer(BETWEEN.join(texts).encode("utf-32-le", "surrogatepass"), "<u4")
        self.codes: Array = codes_of(points)
        """The code of each character (see `chunks`)."""
        ends = np.cumsum(np.fromiter(map(len, texts), "i8", len(texts)) + len(BETWEEN))
        self.starts: Array = np.append(0, ends)
        """Where each text begins; at last, where a further one would."""
        places = np.flatnonzero(self.codes >= MARKING)
        self._marking = places, points.take(places)

    def marked(self) -> list[int]:
        """The numbers of the texts that have anything of markup; an entity ends with its semicolon."""
        places, points = self._marking
        some = np.flatnonzero(np.isin(points, _MARKS))
        number = np.searchsorted(self.starts, places.take(some), "right") - 1
        is_and = points.take(some) == _AND
        sure = distinct(number.take(np.flatnonzero(~is_and))).tolist()
        maybe = distinct(number.take(np.flatnonzero(is_and))).tolist()
        return sorted({*sure, *[n for n in maybe if ";" in self.texts[n]]})

    def change(self, texts: Sequence[str], places: Sequence[int]) -> None:
        """Take these for the texts, which are others at some places, none of them longer: they stand where they stood,
        with white space behind."""
        own = CodedTexts([texts[n] for n in places])
        for i, n in enumerate(places):
            room = self.codes[self.starts[n] : self.starts[n + 1]]
            room[:] = WHITE
            codes = own.codes[own.starts[i] : own.starts[i + 1] - len(BETWEEN)]
            room[: len(codes)] = codes
        self.texts = texts

    def cut(self, starts: Array, ends: Array) -> list[str]:
        """What stands between these places, each two in one text."""
        number = np.searchsorted(self.starts, starts, "right") - 1
        before, texts = self.starts.take(number), self.texts
        bounds = number.tolist(), (starts - before).tolist(), (ends - before).tolist()
        return [texts[n][start:end] for n, start, end in zip(*bounds, strict=True)]

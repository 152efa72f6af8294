"""The records that are read: real ones sampled to a median of 30 words, or made where those are absent."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

MEDIAN_WORDS = 30
_SEED = 4
_LONGER = ("susy_ssedas", "ukcat_charities_sample", "entourage_pois", "transiscope_pwa")
"""Corpora whose records are longer, all of which are taken."""
_SHORTER = "reserve_parlementaire_2014_2016"
"""Its records are short: as many are taken as bring the median down."""
_FIELDS = ("id", "name", "description", "lang")

Record = dict[str, Any]

FILLER = """
le la les de des un une et dans pour avec qui que sur est ce l'association propose aux habitants du quartier un
accompagnement des ateliers et des rencontres chaque semaine the of and to in for with a charity that provides support
advice and activities people local community centre projet commune fête école sport musique culture familles jeunes
""".split()


class Corpus(NamedTuple):
    """Records with distinct texts, and where they come from."""

    records: tuple[Record, ...]
    origin: str

    def repeated(self, count: int) -> Iterator[Record]:
        """So many records, over and over, each with an id of its own."""
        return ({**record, "id": str(i)} for i, record in enumerate(islice(cycle(self.records), count)))


def open_corpus(folder: Path, terms: Sequence[str], count: int) -> Corpus:
    """`count` records (or all, where there are fewer) of the corpora below `folder`, else made of `terms`."""
    if not folder.is_dir():
        return Corpus(made_records(terms, count), "made of terms of the grid and filler words")
    longer = [record for name in _LONGER for record in _read(folder, name)]
    pool = longer + _as_many_as_bring_down(longer, list(_read(folder, _SHORTER)))
    _draw().shuffle(pool)
    return Corpus(
        tuple(pool[:count]), "real records of directories, charities and grants, in French and English"
    )


def words_of(record: Record) -> int:
    """How many words the name and the description have."""
    return len(text_of(record).split())


def text_of(record: Record) -> str:
    """The name and the description as one text."""
    return f"{record.get('name') or ''} . {record.get('description') or ''}"


def made_records(terms: Sequence[str], count: int) -> tuple[Record, ...]:
    """Records of 12 to 90 words, half of them 30 or fewer, with one to four terms in each."""
    draw = _draw()
    made = []
    for i in range(count):
        length = draw.choice((draw.randint(12, 30), draw.randint(30, 90)))
        words = draw.choices(FILLER, k=length)
        for _ in range(draw.randint(1, 4)):
            words[draw.randrange(len(words))] = draw.choice(terms).rstrip("*")
        made.append({"id": str(i), "name": " ".join(words[:4]), "description": " ".join(words[4:])})
    return tuple(made)


def _as_many_as_bring_down(longer: list[Record], shorter: list[Record]) -> list[Record]:
    """The short records that are needed for a median of 30 words."""
    _draw().shuffle(shorter)
    above = sum(words_of(record) > MEDIAN_WORDS for record in longer)
    below = len(longer) - above
    short = [record for record in shorter if words_of(record) < MEDIAN_WORDS]
    return short[: max(0, above - below)]


def _read(folder: Path, name: str) -> Iterator[Record]:
    with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf-8") as stream:
        for line in stream:
            record = json.loads(line)
            yield {field: record.get(field) or "" for field in _FIELDS}


def _draw() -> random.Random:
    return random.Random(_SEED)  # noqa: S311 - no secret is drawn


def median_words(records: Sequence[Record]) -> float:
    """The median number of words of the records."""
    return median(map(words_of, records))

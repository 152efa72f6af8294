"""The well-known initiatives that a record names, or whose web address it has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from collabgrid.engine.comparisons import host_of
from collabgrid.engine.compiled import CompiledGrid, CompiledInitiative, CompiledVote
from collabgrid.engine.facts import FieldMatch
from collabgrid.engine.fold import fold
from collabgrid.engine.places import Places
from collabgrid.engine.record import Record
from collabgrid.engine.seen import Seen
from collabgrid.engine.texts import FieldText, Hit
from collabgrid.grid.terms import SMALL_WORDS

NAME_FIELD = "name"
SITE_FIELDS = ("url", "website")


class Candidate(NamedTuple):
    """An initiative that a record may be or mention."""

    initiative: CompiledInitiative
    hits: list[Hit]
    """Its names in the texts."""
    own: list[Hit]
    """Those of them that are the record's own: in its name (or, where it has none, at the head of its text), or
    the host of an e-mail address."""
    sites: tuple[FieldMatch, ...]
    """Its web address, where the record has it."""

    @property
    def is_the_record(self) -> bool:
        """Whether the record is the initiative, which else is only mentioned."""
        return bool(self.own or self.sites)

    @property
    def votes(self) -> tuple[CompiledVote, ...]:
        """What it speaks for."""
        return self.initiative.own if self.is_the_record else self.initiative.mentioned

    def seen(self, places: Places) -> Seen:
        """What it was seen in."""
        return Seen(sorted([places.names[hit] for hit in self.own or self.hits]), self.sites)


def find_candidates(
    compiled: CompiledGrid, record: Record, texts: Sequence[FieldText], names: Iterable[Hit], first: int = 0
) -> list[Candidate]:
    """The initiatives that a record names or has the web address of, in the order of the grid.

    `names` were found in `texts`, of which the record's begin at `first`.
    """
    named: dict[int, list[Hit]] = {}
    small: dict[int, bool] = {}  # whether a text has small letters, asked once
    for hit in names:
        for number in compiled.by_name[hit[3]]:
            if (
                not compiled.initiatives[number].capitals
                or _has_capitals(hit, texts[hit[0]], small)
                or _in_an_address(hit, texts)
            ):
                named.setdefault(number, []).append(hit)
    sites = _sites(compiled, record)
    if not (named or sites):
        return []
    found = []
    for number in sorted(named.keys() | sites.keys()):
        hits = named.get(number, [])
        own = [hit for hit in hits if _names_the_record(hit, record, texts, first)]
        found.append(Candidate(compiled.initiatives[number], hits, own, sites.get(number, ())))
    return found


def _names_the_record(hit: Hit, record: Record, texts: Sequence[FieldText], first: int) -> bool:
    text, _, _, _, first_word, _, _ = hit
    if texts[text].field == NAME_FIELD or _in_an_address(hit, texts):
        return True
    return text == first and first_word <= 1 and not record.values(NAME_FIELD)


def _in_an_address(hit: Hit, texts: Sequence[FieldText]) -> bool:
    """Whether the name is the host of an e-mail address (`contact@blablacar.example`): whose record it is."""
    text, start, _, _, _, _, _ = hit
    whole = texts[text].clean.text
    return start > 1 and whole[start - 1] == "@" and whole[start - 2].isalnum()


def _has_capitals(hit: Hit, text: FieldText, small: dict[int, bool]) -> bool:
    """Whether the name is written with capitals that say something, or is the record's whole name."""
    number, start, minus_end, _, first_word, _, _ = hit
    whole = text.clean.text
    written = whole[start:-minus_end]
    if text.field == NAME_FIELD and first_word == 0 and written == whole.strip(" .!?"):
        return True
    telling = [word for word in written.split() if fold(word) not in SMALL_WORDS]
    if not any(word[0].isupper() for word in telling):
        return False
    if number not in small:
        small[number] = any(c.islower() for c in whole)
    return small[number]


def _sites(compiled: CompiledGrid, record: Record) -> dict[int, tuple[FieldMatch, ...]]:
    found: dict[int, tuple[FieldMatch, ...]] = {}
    for field in SITE_FIELDS:
        if field not in record.fields:
            continue
        for place, value in zip(record.places(field), record.values(field), strict=True):
            for number, host in owners_of(compiled, value):
                found[number] = (FieldMatch(place, value, host),)
    return found


def owners_of(compiled: CompiledGrid, address: str) -> Iterator[tuple[int, str]]:
    """The initiatives whose web address this is, each with its host."""
    host = host_of(address)
    while host:
        for number in compiled.by_site.get(host, ()):
            yield number, host
        host = host.partition(".")[2]

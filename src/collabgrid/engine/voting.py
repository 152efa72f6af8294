"""Votes to a decision, axis by axis."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from collabgrid.engine.conditions import Not, Outcome
from collabgrid.engine.facts import FieldMatch, KnownFact
from collabgrid.engine.results import Evidence, Reading, Reason, SetAside, Vote
from collabgrid.engine.texts import FieldText, Hit, NameHit
from collabgrid.grid import ConfidenceFit, DecisionPolicy

AnyHit = Hit | NameHit
Span = tuple[int, int, int]
Place = tuple[int, int]
NOWHERE: Place = (1_000_000, 0)


class Seen:
    """What one rule was seen in: terms or names (by their places in the count, each once), and field values."""

    __slots__ = ("_count", "_evidence", "best", "fields", "gathered", "inner", "outer", "places")

    def __init__(self, count: Count, places: Iterable[int], fields: Sequence[FieldMatch] = ()) -> None:
        own = set(places)
        self.places = tuple(sorted(own)) if len(own) > 1 else tuple(own)
        self.fields = tuple(dict.fromkeys(fields)) if fields else ()
        self._count = count
        self._evidence: tuple[Evidence, ...] | None = None
        self.best, self.gathered = count.weigh(self.places)
        """The weight of the field where a term stands best, and the sum for all terms, each further one less.
        """
        self.inner: tuple[int, ...] = ()
        """Places that lie inside longer ones of the record."""
        self.outer: tuple[Span, ...] = ()
        """Spans that have shorter hits of the record inside."""
        if count.longer:
            if not count.inner.isdisjoint(own):
                self.inner = tuple([place for place in self.places if place in count.inner])
            if not count.outer.isdisjoint(own):
                self.outer = tuple([count.spans[place] for place in self.places if place in count.outer])

    def evidence(self) -> tuple[Evidence, ...]:
        """The evidence, in the order of the record."""
        if self._evidence is None:
            own = [Evidence(each.field, 0, len(each.value), each.value, each.says) for each in self.fields]
            self._evidence = (*[self._count.evidence(place) for place in self.places], *own)
        return self._evidence


class Ballot(NamedTuple):
    """One rule's vote on one axis before it is weighed: what it saw, and whether each further term adds
    weight."""

    rule: str
    category: str
    weight: float
    seen: Seen
    gathers: bool


class Count:
    """Counts the votes of one record.

    Every term or name found has a place: its number in the order of the record (text, start, the longer first,
    wording), so that what is said does not depend on how terms are numbered; a term that stands in two languages
    has one place.
    """

    def __init__(
        self,
        texts: Sequence[FieldText],
        terms: Sequence[tuple[str, str]],
        hits: Iterable[Hit],
        names: Iterable[NameHit],
        repeat: float,
    ) -> None:
        self._texts = texts
        self._repeat = repeat
        found: list[tuple[int, int, int, str, AnyHit]]
        found = [(hit[1], hit[2], -hit[3], terms[hit[0]][1], hit) for hit in hits]
        found += [(name[1], name[2], -name[3], name[0], name) for name in names]
        found.sort(key=_PLACE)
        self._place: dict[AnyHit, int] = {}
        self.spans: list[Span] = []
        self._says: list[str] = []
        place, before = -1, (-1, 0, 0, "")
        for each in found:
            text, start, minus_end, says, hit = each
            if each[:4] != before:
                before = each[:4]
                place += 1
                self.spans.append((text, start, -minus_end))
                self._says.append(says)
            self._place[hit] = place
        self._weights = [texts[span[0]].weight for span in self.spans]
        self._evidence: list[Evidence | None] = [None] * len(self.spans)
        self.longer = _longer_spans(self.spans)
        """For each span that lies inside longer ones, those."""
        self.inner: set[int] = set()
        """The places that lie inside longer ones."""
        self.outer: set[int] = set()
        """The places that have shorter ones inside."""
        if self.longer:
            outer = {span for spans in self.longer.values() for span in spans}
            self.inner = {place for place, span in enumerate(self.spans) if span in self.longer}
            self.outer = {place for place, span in enumerate(self.spans) if span in outer}

    def see(self, hits: Iterable[AnyHit], fields: Sequence[FieldMatch] = ()) -> Seen:
        """What a rule was seen in."""
        place = self._place
        return Seen(self, [place[hit] for hit in hits], fields)

    def evidence(self, place: int) -> Evidence:
        """The evidence of the term or name at a place: span of the original value, quote, and the grid's
        wording."""
        written = self._evidence[place]
        if written is None:
            number, start, end = self.spans[place]
            written = write_evidence(self._texts[number], start, end, self._says[place])
            self._evidence[place] = written
        return written

    def weigh(self, places: Sequence[int]) -> tuple[float, float]:
        """The weight of the field where a hit stands best; and the sum of each term's best, each further term
        less by `repeat`."""
        if len(places) < 2:
            own = self._weights[places[0]] if places else 1.0
            return own, own
        best: dict[str, float] = {}
        for place in places:
            weight, says = self._weights[place], self._says[place]
            if says not in best or weight > best[says]:
                best[says] = weight
        if len(best) == 1:
            own = next(iter(best.values()))
            return own, own
        ordered = sorted(best.values(), reverse=True)
        return ordered[0], math.fsum([w * self._repeat**k for k, w in enumerate(ordered)])

    def decide(
        self, axis: str, ballots: Sequence[Ballot], policy: DecisionPolicy, fit: ConfidenceFit, missing: bool
    ) -> tuple[Reading, list[SetAside]]:
        """The decision on one axis, and the mentions that longer wordings hid; `missing`: a rule failed only
        for want of a field."""
        aside: list[SetAside] = []
        if self.longer and any(ballot.seen.inner for ballot in ballots):
            ballots, hidden = self._unhidden(ballots)
            aside = [SetAside(self.evidence(place), "longer_wording") for place in hidden]
        if not ballots:
            return _undecided(axis, "missing_field" if missing else "no_evidence", 0.0, (), ()), aside
        weighed = [
            (-b.weight * (b.seen.gathered if b.gathers else b.seen.best), b.rule, b.category, b.seen)
            for b in ballots
        ]
        weighed.sort(key=_VOTE)
        scores = _scores(weighed)
        votes = tuple(
            [Vote(rule, category, -minus, seen.evidence()) for minus, rule, category, seen in weighed]
        )
        winner, margin, reason = _winner(scores, ballots, policy, self)
        if reason is not None:
            return _undecided(axis, reason, margin, scores, votes), aside
        table = dict(scores)
        least = (policy.also_ratio or 0.0) * table[winner]
        also = tuple(c for c, s in scores if c != winner and s >= least)[: policy.also or 0]
        confidence = _confidence(fit, table[winner], math.fsum(table.values()), margin)
        return Reading(axis, winner, also, confidence, margin, None, scores, votes), aside

    def _unhidden(self, ballots: Sequence[Ballot]) -> tuple[Sequence[Ballot], list[int]]:
        """The ballots without the hits that lie inside a longer wording for another category of the axis; and
        the places of those hits."""
        speakers: dict[Span, set[str]] = {}
        for ballot in ballots:
            for span in ballot.seen.outer:
                speakers.setdefault(span, set()).add(ballot.category)
        if not speakers:
            return ballots, []
        kept: list[Ballot] = []
        lost: dict[int, None] = {}
        for ballot in ballots:
            seen = ballot.seen
            hidden = [place for place in seen.inner if self._is_hidden(place, ballot.category, speakers)]
            if not hidden:
                kept.append(ballot)
                continue
            lost |= dict.fromkeys(hidden)
            left = set(seen.places).difference(hidden)
            if left or seen.fields:
                kept.append(ballot._replace(seen=Seen(self, left, seen.fields)))
        return kept, list(lost)

    def _is_hidden(self, place: int, category: str, speakers: Mapping[Span, set[str]]) -> bool:
        for span in self.longer[self.spans[place]]:
            own = speakers.get(span)
            if own is not None and (len(own) > 1 or category not in own):
                return True
        return False

    def first_place(self, ballot: Ballot) -> Place:
        """Where in the record the rule was first seen."""
        return self.spans[ballot.seen.places[0]][:2] if ballot.seen.places else NOWHERE


def write_evidence(text: FieldText, start: int, end: int, says: str) -> Evidence:
    """The evidence of a span of the clean text: the span of the original value, and what stands there."""
    first, last = text.clean.original(start, end)
    return Evidence(text.name, first, last, text.original[first:last], says)


_PLACE = itemgetter(0, 1, 2, 3)
_VOTE = itemgetter(0, 1, 2)


def _longer_spans(spans: Iterable[Span]) -> dict[Span, list[Span]]:
    """For each span that lies inside longer ones, those; one sweep over the spans, which come in the order of
    the
    text, the longer first."""
    found: dict[Span, list[Span]] = {}
    reaching: list[Span] = []
    before = None
    for own in spans:
        if own == before:
            continue
        before = own
        text, start, end = own
        if reaching and (reaching[-1][0] != text or reaching[-1][2] <= start):
            reaching = [span for span in reaching if span[0] == text and span[2] > start]
        if reaching:
            longer = [span for span in reaching if span[2] >= end]
            if longer:
                found[own] = longer
        reaching.append(own)
    return found


def _undecided(
    axis: str, reason: Reason, margin: float, scores: tuple[tuple[str, float], ...], votes: tuple[Vote, ...]
) -> Reading:
    return Reading(axis, None, (), 0.0, margin, reason, scores, votes)


def _scores(weighed: Sequence[tuple[float, str, str, Seen]]) -> tuple[tuple[str, float], ...]:
    """The score of each category, the highest first. Sums are exact, so no order of rules can change them."""
    own: dict[str, list[float]] = {}
    for minus, _, category, _ in weighed:
        own.setdefault(category, []).append(-minus)
    scores = [(-math.fsum(weights), category) for category, weights in own.items()]
    scores.sort()
    return tuple((category, -minus) for minus, category in scores)


def _winner(
    scores: tuple[tuple[str, float], ...], ballots: Sequence[Ballot], policy: DecisionPolicy, count: Count
) -> tuple[str, float, Reason | None]:
    best, top = scores[0]
    margin = _lead(top, scores[1][1]) if len(scores) > 1 else 1.0
    if top < (policy.threshold or 0.0):
        return best, margin, "below_threshold"
    close = [c for c, s in scores[1:] if s == top or _lead(top, s) < (policy.margin or 0.0)]
    if not close:
        return best, margin, None
    if policy.ties != "first":
        return best, margin, "tie"
    places = {c: min(map(count.first_place, (b for b in ballots if b.category == c))) for c in (best, *close)}
    return min(places, key=lambda c: (places[c], -dict(scores)[c], c)), margin, None


def _lead(top: float, other: float) -> float:
    return (top - other) / (top + other) if top + other > 0 else 0.0


def _confidence(fit: ConfidenceFit, score: float, total: float, margin: float) -> float:
    share = score / total if total > 0 else 0.0
    x = fit.intercept + fit.score * math.log1p(score) + fit.share * share + fit.margin * margin
    return round(1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, x)))), 4)


def what_was_seen(outcome: Outcome) -> tuple[list[Hit], list[FieldMatch], list[KnownFact]]:
    """What a condition that holds was seen in: terms, fields, known facts; exceptions show nothing."""
    hits, fields, facts = list(outcome.hits), list(outcome.fields), list(outcome.facts)
    if not isinstance(outcome.node, Not):
        for child in outcome.children:
            if child.holds:
                own = what_was_seen(child)
                hits += own[0]
                fields += own[1]
                facts += own[2]
    return hits, fields, facts

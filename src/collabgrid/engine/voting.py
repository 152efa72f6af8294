"""Votes to a decision, axis by axis."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from collabgrid.engine.conditions import FieldMatch, KnownFact, Not, Outcome
from collabgrid.engine.results import Evidence, Reading, Reason, SetAside, Vote
from collabgrid.engine.texts import FieldText, Hit, NameHit
from collabgrid.grid import ConfidenceFit, DecisionPolicy

AnyHit = Hit | NameHit
Span = tuple[int, int, int]
Place = tuple[int, int]
NOWHERE: Place = (1_000_000, 0)


class Seen:
    """What one rule was seen in: terms or names (in the order of the record, each once), and field values."""

    __slots__ = ("_count", "_evidence", "best", "fields", "gathered", "hits", "inner", "outer")

    def __init__(self, count: Count, hits: Sequence[AnyHit], fields: Sequence[FieldMatch] = ()) -> None:
        self.hits = tuple(sorted(set(hits), key=count.scribe.order)) if len(hits) > 1 else tuple(hits)
        self.fields = tuple(dict.fromkeys(fields)) if fields else ()
        self._count = count
        self._evidence: tuple[Evidence, ...] | None = None
        self.best, self.gathered = count.weigh(self.hits)
        """The weight of the field where a term stands best, and the sum for all terms, each further one less.
        """
        self.inner: tuple[AnyHit, ...] = ()
        """Hits that lie inside longer ones of the record."""
        self.outer: tuple[Span, ...] = ()
        """Spans that have shorter hits of the record inside."""
        if count.longer:
            self.inner = tuple(hit for hit in self.hits if hit[1:4] in count.longer)
            self.outer = tuple(hit[1:4] for hit in self.hits if hit[1:4] in count.outer)

    def evidence(self) -> tuple[Evidence, ...]:
        """The evidence, in the order of the record."""
        if self._evidence is None:
            own = [Evidence(each.field, 0, len(each.value), each.value, each.says) for each in self.fields]
            found = dict.fromkeys(map(self._count.scribe.evidence, self.hits))
            self._evidence = (*found, *own)
        return self._evidence


class Ballot(NamedTuple):
    """One rule's vote on one axis before it is weighed: what it saw, and whether each further term adds
    weight."""

    rule: str
    category: str
    weight: float
    seen: Seen
    gathers: bool


class Scribe:
    """Writes what was found as evidence: spans of the original values, quotes, and the grid's own wording."""

    def __init__(self, texts: Sequence[FieldText], terms: Sequence[tuple[str, str]]) -> None:
        self._texts = texts
        self._terms = terms
        self._written: dict[AnyHit, Evidence] = {}

    def order(self, hit: AnyHit) -> tuple[int, int, int, str]:
        """Where a hit stands in the record, and what it says: an order that no numbering of terms changes."""
        return hit[1], hit[2], hit[3], self.says(hit)

    def says(self, hit: AnyHit) -> str:
        """The grid's own wording of what was hit."""
        return hit.name if isinstance(hit, NameHit) else self._terms[hit.term][1]

    def evidence(self, hit: AnyHit) -> Evidence:
        """The evidence of a term or a name."""
        written = self._written.get(hit)
        if written is None:
            text = self._texts[hit.text]
            start, end = text.clean.original(hit.start, hit.end)
            quote = text.original[start:end]
            written = self._written[hit] = Evidence(text.name, start, end, quote, self.says(hit))
        return written


class Count:
    """Counts the votes of one record."""

    def __init__(
        self, scribe: Scribe, texts: Sequence[FieldText], hits: Iterable[AnyHit], repeat: float
    ) -> None:
        self.scribe = scribe
        self._weights = [text.weight for text in texts]
        self._repeat = repeat
        self.longer = _longer_spans(hits)
        """For each span that lies inside longer ones, those."""
        self.outer = {span for spans in self.longer.values() for span in spans}

    def weigh(self, hits: Sequence[AnyHit]) -> tuple[float, float]:
        """The weight of the field where a hit stands best; and the sum of each term's best, each further term
        less by `repeat`."""
        if len(hits) < 2:
            own = self._weights[hits[0][1]] if hits else 1.0
            return own, own
        best: dict[str, float] = {}  # by wording: a term of two languages counts once
        weights, says = self._weights, self.scribe.says
        for hit in hits:
            weight, own_words = weights[hit[1]], says(hit)
            if own_words not in best or weight > best[own_words]:
                best[own_words] = weight
        ordered = sorted(best.values(), reverse=True)
        return ordered[0], math.fsum(w * self._repeat**k for k, w in enumerate(ordered))

    def decide(
        self, axis: str, ballots: Sequence[Ballot], policy: DecisionPolicy, fit: ConfidenceFit, missing: bool
    ) -> tuple[Reading, list[SetAside]]:
        """The decision on one axis, and the mentions that longer wordings hid; `missing`: a rule failed only
        for want of a field."""
        aside: list[SetAside] = []
        if self.longer and any(ballot.seen.inner for ballot in ballots):
            ballots, hidden = self._unhidden(ballots)
            aside = [SetAside(self.scribe.evidence(hit), "longer_wording") for hit in hidden]
        if not ballots:
            return _undecided(axis, "missing_field" if missing else "no_evidence", 0.0, (), ()), aside
        weighed = sorted(
            (-b.weight * (b.seen.gathered if b.gathers else b.seen.best), b.rule, b.category, b.seen)
            for b in ballots
        )
        scores = _scores(weighed)
        votes = tuple(
            Vote(rule, category, -minus, seen.evidence()) for minus, rule, category, seen in weighed
        )
        winner, margin, reason = _winner(scores, ballots, policy)
        if reason is not None:
            return _undecided(axis, reason, margin, scores, votes), aside
        table = dict(scores)
        least = (policy.also_ratio or 0.0) * table[winner]
        also = tuple(c for c, s in scores if c != winner and s >= least)[: policy.also or 0]
        confidence = _confidence(fit, table[winner], math.fsum(table.values()), margin)
        return Reading(axis, winner, also, confidence, margin, None, scores, votes), aside

    def _unhidden(self, ballots: Sequence[Ballot]) -> tuple[Sequence[Ballot], list[AnyHit]]:
        """The ballots without the hits that lie inside a longer wording for another category of the axis; and
        those hits."""
        speakers: dict[Span, set[str]] = {}
        for ballot in ballots:
            for span in ballot.seen.outer:
                speakers.setdefault(span, set()).add(ballot.category)
        if not speakers:
            return ballots, []
        kept: list[Ballot] = []
        lost: dict[AnyHit, None] = {}
        for ballot in ballots:
            inner = ballot.seen.inner
            hidden = dict.fromkeys(hit for hit in inner if self._is_hidden(hit, ballot.category, speakers))
            if not hidden:
                kept.append(ballot)
                continue
            lost |= hidden
            left = [hit for hit in ballot.seen.hits if hit not in hidden]
            if left or ballot.seen.fields:
                kept.append(ballot._replace(seen=Seen(self, left, ballot.seen.fields)))
        return kept, list(lost)

    def _is_hidden(self, hit: AnyHit, category: str, speakers: Mapping[Span, set[str]]) -> bool:
        for span in self.longer[hit[1:4]]:
            own = speakers.get(span)
            if own is not None and (len(own) > 1 or category not in own):
                return True
        return False


def _longer_spans(hits: Iterable[AnyHit]) -> dict[Span, list[Span]]:
    """For each span that lies inside longer ones, those; one sweep in the order of the text."""
    found: dict[Span, list[Span]] = {}
    reaching: list[Span] = []
    for text, start, minus_end in sorted({(hit[1], hit[2], -hit[3]) for hit in hits}):
        own = (text, start, -minus_end)
        reaching = [span for span in reaching if span[0] == text and span[2] > start]
        longer = [span for span in reaching if span[2] >= own[2]]
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
    scores: tuple[tuple[str, float], ...], ballots: Sequence[Ballot], policy: DecisionPolicy
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
    places = {c: min(map(_first_place, (b for b in ballots if b.category == c))) for c in (best, *close)}
    return min(places, key=lambda c: (places[c], -dict(scores)[c], c)), margin, None


def _lead(top: float, other: float) -> float:
    return (top - other) / (top + other) if top + other > 0 else 0.0


def _first_place(ballot: Ballot) -> Place:
    return min(((hit.text, hit.start) for hit in ballot.seen.hits), default=NOWHERE)


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

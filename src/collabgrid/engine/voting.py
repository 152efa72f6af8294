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
    """What one rule was seen in: terms or names, and field values."""

    __slots__ = ("_evidence", "_nested", "_scribe", "fields", "hits")

    def __init__(self, scribe: Scribe, hits: Iterable[AnyHit], fields: Iterable[FieldMatch]) -> None:
        found = list(dict.fromkeys(hits))
        self.hits = tuple(sorted(found, key=_place)) if len(found) > 1 else tuple(found)
        self.fields = tuple(dict.fromkeys(fields))
        self._nested: bool | None = None
        self._scribe = scribe
        self._evidence: tuple[Evidence, ...] | None = None

    def is_nested(self, longer: Mapping[Span, object]) -> bool:
        """Whether one of the hits lies inside a longer one."""
        if self._nested is None:
            self._nested = any(hit.span in longer for hit in self.hits)
        return self._nested

    def evidence(self) -> tuple[Evidence, ...]:
        """The evidence, in the order of the record."""
        if self._evidence is None:
            own = [Evidence(each.field, 0, len(each.value), each.value, each.says) for each in self.fields]
            self._evidence = (*map(self._scribe.evidence, self.hits), *own)
        return self._evidence


class Ballot(NamedTuple):
    """One rule's vote on one axis before it is weighed: what it saw, and whether each further term adds weight."""

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

    def evidence(self, hit: AnyHit) -> Evidence:
        """The evidence of a term or a name."""
        written = self._written.get(hit)
        if written is None:
            text = self._texts[hit.text]
            start, end = text.clean.original(hit.start, hit.end)
            says = hit.name if isinstance(hit, NameHit) else self._terms[hit.term][1]
            written = self._written[hit] = Evidence(text.name, start, end, text.original[start:end], says)
        return written


class Count:
    """Counts the votes of one record."""

    def __init__(self, scribe: Scribe, texts: Sequence[FieldText], hits: Iterable[AnyHit], repeat: float) -> None:
        self._scribe = scribe
        self._weights = [text.weight for text in texts]
        self._repeat = repeat
        self._longer = _longer_spans(hits)

    def decide(
        self, axis: str, ballots: Sequence[Ballot], policy: DecisionPolicy, fit: ConfidenceFit, missing: bool
    ) -> tuple[Reading, list[SetAside]]:
        """The decision on one axis, and the mentions that longer wordings hid; `missing`: a rule failed only for want of a field."""
        aside: list[SetAside] = []
        if self._longer:
            ballots, hidden = self._unhidden(ballots)
            aside = [SetAside(self._scribe.evidence(hit), "longer_wording") for hit in hidden]
        weighed = sorted(
            ((self._weigh(ballot), ballot) for ballot in ballots),
            key=lambda each: (-each[0], each[1].rule, each[1].category),
        )
        scores = _scores(weighed)
        votes = tuple(Vote(b.rule, b.category, weight, b.seen.evidence()) for weight, b in weighed)
        if not scores:
            return _undecided(axis, "missing_field" if missing else "no_evidence", 0.0, scores, votes), aside
        winner, margin, reason = _winner(scores, ballots, policy)
        if reason is not None:
            return _undecided(axis, reason, margin, scores, votes), aside
        table = dict(scores)
        least = (policy.also_ratio or 0.0) * table[winner]
        also = tuple(c for c, s in scores if c != winner and s >= least)[: policy.also or 0]
        confidence = _confidence(fit, table[winner], math.fsum(table.values()), margin)
        return Reading(axis, winner, also, confidence, margin, None, scores, votes), aside

    def _weigh(self, ballot: Ballot) -> float:
        """The weight of a ballot: each term once, where it stands best; what gathers adds less and less."""
        hits = ballot.seen.hits
        if len(hits) < 2:
            return ballot.weight * (self._weights[hits[0].text] if hits else 1.0)
        best: dict[int | str, float] = {}
        for hit in hits:
            key = hit.name if isinstance(hit, NameHit) else hit.term
            best[key] = max(best.get(key, 0.0), self._weights[hit.text])
        if not ballot.gathers:
            return ballot.weight * max(best.values())
        own = sorted(best.values(), reverse=True)
        return ballot.weight * math.fsum(w * self._repeat**k for k, w in enumerate(own))

    def _unhidden(self, ballots: Sequence[Ballot]) -> tuple[Sequence[Ballot], list[AnyHit]]:
        """The ballots without the hits that lie inside a longer wording for another category of the axis; and those hits."""
        longer = self._longer
        nested = [ballot for ballot in ballots if ballot.seen.is_nested(longer)]
        if not nested:
            return ballots, []
        speakers: dict[Span, set[str]] = {}
        for ballot in ballots:
            for hit in ballot.seen.hits:
                speakers.setdefault(hit.span, set()).add(ballot.category)
        kept: list[Ballot] = [ballot for ballot in ballots if ballot not in nested]
        lost: dict[AnyHit, None] = {}
        for ballot in nested:
            own = {ballot.category}
            hidden = [
                hit
                for hit in ballot.seen.hits
                if any(speakers.get(span, own) - own for span in longer.get(hit.span, ()))
            ]
            left = [hit for hit in ballot.seen.hits if hit not in hidden]
            lost |= dict.fromkeys(hidden)
            if not hidden:
                kept.append(ballot)
            elif left or ballot.seen.fields:
                kept.append(ballot._replace(seen=Seen(self._scribe, left, ballot.seen.fields)))
        return kept, list(lost)


def _longer_spans(hits: Iterable[AnyHit]) -> dict[Span, list[Span]]:
    """For each span that lies inside longer ones, those; one sweep in the order of the text."""
    found: dict[Span, list[Span]] = {}
    reaching: list[Span] = []
    for text, start, minus_end in sorted({(hit.text, hit.start, -hit.end) for hit in hits}):
        own = (text, start, -minus_end)
        reaching = [span for span in reaching if span[0] == text and span[2] > start]
        longer = [span for span in reaching if span[2] >= own[2]]
        if longer:
            found[own] = longer
        reaching.append(own)
    return found


def _place(hit: AnyHit) -> tuple[Span, str]:
    return hit.span, "" if isinstance(hit, Hit) else hit.name


def _undecided(
    axis: str, reason: Reason, margin: float, scores: tuple[tuple[str, float], ...], votes: tuple[Vote, ...]
) -> Reading:
    return Reading(axis, None, (), 0.0, margin, reason, scores, votes)


def _scores(weighed: Sequence[tuple[float, Ballot]]) -> tuple[tuple[str, float], ...]:
    """The score of each category, the highest first. Sums are exact, so no order of rules can change them."""
    own: dict[str, list[float]] = {}
    for weight, ballot in weighed:
        own.setdefault(ballot.category, []).append(weight)
    return tuple(sorted(((c, math.fsum(w)) for c, w in own.items()), key=lambda each: (-each[1], each[0])))


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
    """What a condition that holds was seen in: terms, fields, known facts; exceptions (`not`) show nothing."""
    hits, fields, facts = list(outcome.hits), list(outcome.fields), list(outcome.facts)
    if not isinstance(outcome.node, Not):
        for child in outcome.children:
            if child.holds:
                own = what_was_seen(child)
                hits += own[0]
                fields += own[1]
                facts += own[2]
    return hits, fields, facts

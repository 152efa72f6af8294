"""Votes to a decision, axis by axis."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING

from collabgrid.engine.compiled import CompiledVote, Decision, Fit
from collabgrid.engine.facts import FieldMatch
from collabgrid.engine.later import Later
from collabgrid.engine.places import Places, Span
from collabgrid.engine.results import Reading, Reason, SetAside, Vote
from collabgrid.engine.texts import Hit
from collabgrid.grid.reserved import UNDECIDED

if TYPE_CHECKING:
    from collabgrid.grid import ConfidenceFit

NOWHERE = (1_000_000, 0)
_make = tuple.__new__  # makes readings and votes in half the time of their own constructors


Ballot = tuple[str, str, float, Sequence[int], tuple[FieldMatch, ...], float, bool]
"""One rule's vote on one axis: the rule, the category, the weight, the places and field values that it was seen in, the
weight before that of the places, and whether each further term adds weight. A bare tuple: there are many."""
Ballots = dict[str, list[Ballot]]
"""The ballots by axis."""
Scores = tuple[tuple[str, float], ...]
"""Categories with their scores, the highest first."""
Choice = tuple[str | None, tuple[str, ...], float, float, Reason | None]
"""A category, or why there is none: it, the secondary ones, the confidence, the margin, and the reason."""


def cast(
    ballots: Ballots,
    rule: str,
    votes: Iterable[CompiledVote],
    spots: Sequence[int],
    fields: tuple[FieldMatch, ...],
    gathers: bool,
    places: Places,
) -> None:
    """Add the ballots of a rule, weighed, that was seen in these places, in order, each once, and field values."""
    factor = places.weights[spots[0]] if len(spots) == 1 else places.factor(spots, gathers)
    for axis, category, strength in votes:
        ballot = (rule, category, strength * factor, spots, fields, strength, gathers)
        if axis in ballots:
            ballots[axis].append(ballot)
        else:
            ballots[axis] = [ballot]


def decide(
    axis: str, ballots: Sequence[Ballot], places: Places, policy: Decision, fit: Fit
) -> tuple[Reading, Sequence[SetAside]]:
    """The decision on one axis by the ballots, of which there are some, and the mentions that longer wordings hid."""
    category = ballots[0][1]
    for ballot in ballots:
        if ballot[1] != category:
            return _decide_contest(axis, ballots, places, policy, fit)
    votes = Later(_votes, ballots, places)
    if category == UNDECIDED:
        return _undecided(axis, "no_evidence", votes=votes), ()
    return _decide_alone(axis, ballots, policy, fit, votes), ()


@cache
def nothing_said(axis: str, missing: bool) -> Reading:
    """The reading of an axis that nothing speaks for; `missing`: a rule failed only for want of a field."""
    return _undecided(axis, "missing_field" if missing else "no_evidence")


def _decide_contest(
    axis: str, ballots: Sequence[Ballot], places: Places, policy: Decision, fit: Fit
) -> tuple[Reading, Sequence[SetAside]]:
    """The decision on an axis where ballots speak for several categories, or for a category and for none."""
    aside: list[SetAside] = []
    if _meet(ballots, places.hits) and places.nest():
        ballots, hidden = _unhidden(ballots, places)
        aside = [SetAside(places.evidence(place), "longer_wording") for place in hidden]
        if not ballots:
            return nothing_said(axis, False), aside
    votes = Later(_votes, ballots, places)
    scores, doubt = _scores(ballots)
    if not scores:
        return _undecided(axis, "no_evidence", votes=votes), aside
    category, also, sure, margin, reason = _choose(scores, doubt, policy, fit)
    if reason == "tie" and policy.ties == "first":
        category, also, sure, margin, reason = _take(
            _earliest(scores, ballots, policy, places), scores, policy, fit
        )
    return _make(Reading, (axis, category, also, sure, margin, reason, scores, votes)), aside


def _decide_alone(
    axis: str, ballots: Sequence[Ballot], policy: Decision, fit: Fit, votes: Sequence[Vote]
) -> Reading:
    """The decision on an axis where all ballots speak for one category."""
    category = ballots[0][1]
    score = ballots[0][2] if len(ballots) == 1 else math.fsum([ballot[2] for ballot in ballots])
    scores = ((category, score),)
    if score < policy.threshold:
        return _undecided(axis, "below_threshold", 1.0, scores, votes)
    return _make(Reading, (axis, category, (), sure_alone(fit, score), 1.0, None, scores, votes))


def _votes(ballots: Sequence[Ballot], places: Places) -> tuple[Vote, ...]:
    found = [(-weight, rule, own, spots, fields) for rule, own, weight, spots, fields, _, _ in ballots]
    if len(found) > 1:
        found.sort(key=_VOTE)
    return tuple(
        [
            _make(Vote, (rule, own, -minus, places.evidence_of(spots, fields)))
            for minus, rule, own, spots, fields in found
        ]
    )


_VOTE = itemgetter(0, 1, 2)


def _meet(ballots: Iterable[Ballot], hits: Sequence[Hit]) -> bool:
    """Whether any of the places of ballots meet: mostly none do, and so nothing is hidden."""
    text, reach = -1, 0
    for place in sorted(set().union(*[ballot[3] for ballot in ballots])):
        number, start, minus_end, _, _, _, _ = hits[place]
        if start < reach and number == text:
            return True
        text, reach = number, -minus_end
    return False


def _unhidden(ballots: Sequence[Ballot], places: Places) -> tuple[Sequence[Ballot], list[int]]:
    """The ballots without the places that lie inside a longer wording for another category of the axis; and
    those places."""
    inner, outer = places.inner, places.outer
    for ballot in ballots:
        if not inner.isdisjoint(ballot[3]):
            break
    else:
        return ballots, []
    speakers: dict[Span, set[str]] = {}
    for ballot in ballots:
        own = ballot[3]
        if not outer.isdisjoint(own):
            for place in own:
                if place in outer:
                    speakers.setdefault(places.span(place), set()).add(ballot[1])
    if not speakers:
        return ballots, []
    kept: list[Ballot] = []
    lost: dict[int, None] = {}
    for ballot in ballots:
        own = ballot[3]
        if inner.isdisjoint(own):
            kept.append(ballot)
            continue
        hidden = [p for p in own if p in inner and _is_hidden(p, ballot[1], speakers, places)]
        if not hidden:
            kept.append(ballot)
            continue
        lost |= dict.fromkeys(hidden)
        gone = set(hidden)
        left = [place for place in own if place not in gone]
        rule, category, _, _, fields, strength, gathers = ballot
        if left or fields:
            weight = strength * places.factor(left, gathers)
            kept.append((rule, category, weight, left, fields, strength, gathers))
    return kept, list(lost)


def _is_hidden(place: int, category: str, speakers: Mapping[Span, set[str]], places: Places) -> bool:
    for span in places.longer[places.span(place)]:
        own = speakers.get(span)
        if own is not None and (len(own) > 1 or category not in own):
            return True
    return False


def _undecided(
    axis: str,
    reason: Reason,
    margin: float = 0.0,
    scores: Scores = (),
    votes: Sequence[Vote] = (),
) -> Reading:
    """An axis that is not decided, and why."""
    return _make(Reading, (axis, None, (), 0.0, margin, reason, scores, votes))


def _scores(ballots: Sequence[Ballot]) -> tuple[Scores, float]:
    """The score of each category, the highest first, and what speaks for none. Sums are exact, so no order of rules can
    change them."""
    own: dict[str, list[float]] = {}
    for ballot in ballots:
        category = ballot[1]
        if category in own:
            own[category].append(ballot[2])
        else:
            own[category] = [ballot[2]]
    doubt = math.fsum(own.pop(UNDECIDED)) if UNDECIDED in own else 0.0
    scores = [(-math.fsum(weights), category) for category, weights in own.items()]
    scores.sort()
    return tuple([(category, -minus) for minus, category in scores]), doubt


@lru_cache(maxsize=10_000)
def _choose(scores: Scores, doubt: float, policy: Decision, fit: Fit) -> Choice:
    """What the scores and the doubt alone tell; the same few come again and again."""
    best, top = scores[0]
    if top < policy.threshold + doubt:
        return None, (), 0.0, _margin(scores), "below_threshold"
    if _close(scores, policy):
        return None, (), 0.0, _margin(scores), "tie"
    return _take(best, scores, policy, fit)


def _take(category: str, scores: Scores, policy: Decision, fit: Fit) -> Choice:
    """The choice of a category."""
    also: tuple[str, ...] = ()
    if policy.also and len(scores) > 1:
        least = policy.also_ratio * dict(scores)[category]
        also = tuple([c for c, s in scores if c != category and s >= least][: policy.also])
    margin = _margin(scores)
    return category, also, confidence(fit, confidence_terms(scores, category, margin)), margin, None


def _margin(scores: Scores) -> float:
    """The lead of the highest score over the next."""
    return lead(scores[0][1], scores[1][1]) if len(scores) > 1 else 1.0


def _close(scores: Scores, policy: Decision) -> list[str]:
    """The categories that are too close to the one with the highest score, if any."""
    if _margin(scores) >= policy.margin > 0:
        return []
    top = scores[0][1]
    return [c for c, s in scores[1:] if s == top or lead(top, s) < policy.margin]


def _earliest(scores: Scores, ballots: Sequence[Ballot], policy: Decision, places: Places) -> str:
    """Of the highest category and those close to it, the one that was seen first in the record."""
    table = dict(scores)
    rivals = (scores[0][0], *_close(scores, policy))
    first = {c: min([_first(b[3], places) for b in ballots if b[1] == c]) for c in rivals}
    return min(first, key=lambda c: (first[c], -table[c], c))


def _first(spots: Sequence[int], places: Places) -> tuple[int, int]:
    """Where in the record a rule was first seen."""
    return places.span(spots[0])[:2] if spots else NOWHERE


def lead(top: float, other: float) -> float:
    """The lead of one score over another, as a share of both."""
    return (top - other) / (top + other) if top + other > 0 else 0.0


def confidence_terms(
    scores: Sequence[tuple[str, float]], category: str, margin: float
) -> tuple[float, float, float]:
    """What the confidence in a category goes by: the logarithm of one plus its score, its share of all scores,
    and the margin."""
    if len(scores) == 1:
        return terms_of_score(scores[0][1], scores[0][1], margin)
    return terms_of_score(dict(scores)[category], math.fsum([score for _, score in scores]), margin)


def terms_of_score(score: float, total: float, margin: float) -> tuple[float, float, float]:
    """The same, of a score and the sum of all."""
    return math.log1p(score), score / total if total > 0 else 0.0, margin


@lru_cache(maxsize=10_000)
def sure_alone(fit: Fit, score: float) -> float:
    """The confidence in the one category that anything speaks for."""
    return confidence(fit, terms_of_score(score, score, 1.0))


def confidence(fit: Fit | ConfidenceFit, terms: tuple[float, float, float]) -> float:
    """The estimated chance that a category is right."""
    score, share, margin = terms
    x = fit.intercept + fit.score * score + fit.share * share + fit.margin * margin
    return round(1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, x)))), 4)

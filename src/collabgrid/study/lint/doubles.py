"""Terms of one list that find the same: written twice, of the same forms, or hidden by another one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Iterator

from collabgrid.grid import ANY_LANGUAGE
from collabgrid.grid.locate import Path
from collabgrid.grid.terms import EXACT_MARK, PREFIX_MARK
from collabgrid.source import Diagnostic, Edit, ListNode
from collabgrid.study.lint.deletion import delete_item
from collabgrid.study.lint.forms import Forms, Pair, begins_all, speak_together
from collabgrid.study.lint.ground import Ground, TermList, term_lists
from collabgrid.study.lint.wordings import finding
from collabgrid.study.term_words import folded_words

Member = tuple[Pair, Path | None]
"""A term with its path; without one, it stands in the extended grid."""

_BUCKET = 3  # letters by which prefixes are looked up; the shortest prefix has as many


def find_doubles(ground: Ground, forms: Forms) -> Iterator[Diagnostic]:
    """What stands in a list and changes nothing there, list by list."""
    base = {each.path: each for each in (term_lists(ground.base) if ground.base is not None else ())}
    for each in ground.term_lists:
        is_joined = each.path[0] in ("vocabulary", "lists")  # words of both grids are one list
        other = base.get(each.path) if is_joined else None
        content = each.terms.by_language, None if other is None else other.terms.by_language
        if not forms.is_clean(content):
            found = list(_in_list(ground, forms, each, other))
            yield from found
            if not found:
                forms.add_clean(content)


def _in_list(ground: Ground, forms: Forms, own: TermList, other: TermList | None) -> Iterator[Diagnostic]:
    """The same of one list, and of the one in the extended grid that it is joined to."""
    members: list[Member] = [((language, term), path) for language, term, path in own.places()]
    below: list[Member] = []
    if other is not None:
        below = [((language, term), None) for language, term, _ in other.places()]
    lost = yield from _same(ground, forms, below, members)
    kept = [member for member in members if member[1] not in lost]
    yield from _hidden(ground, forms, below, kept)


def _same(
    ground: Ground, forms: Forms, below: list[Member], own: list[Member]
) -> Generator[Diagnostic, None, set[Path | None]]:
    """Terms with the same wordings as one that is kept; the paths of those that are not kept are returned."""
    groups: dict[frozenset[str], list[Member]] = defaultdict(list)
    for member in (*below, *own):
        wordings = forms.wordings(member[0])
        if wordings:
            groups[wordings].append(member)
    lost: set[Path | None] = set()
    for members in groups.values():
        if len(members) > 1:
            yield from _of_group(ground, members, lost)
    return lost


def _of_group(ground: Ground, members: list[Member], lost: set[Path | None]) -> Iterator[Diagnostic]:
    kept: list[Member] = []
    for member in sorted(members, key=_keeping_order):
        (language, term), path = member
        other = next((each for each in kept if speak_together(each[0][0], language)), None)
        if other is None or path is None:
            kept.append(member)
            continue
        lost.add(path)
        key = "twice" if other[0][1] == term else "same_forms"
        edits = _deletion(ground, path, other[1])
        yield finding(key, ground.locate(path), edits, term=term, other=other[0][1], **ground.where(other[1]))


def _keeping_order(member: Member) -> tuple[bool, int, bool, str, bool, tuple[str, ...]]:
    """What is kept of terms that find the same: what the extended grid has, then what the engine shows."""
    (language, term), path = member
    place = tuple(f"{step:06}" if isinstance(step, int) else step for step in path or ())
    return path is not None, len(term), not term.islower(), term, language != ANY_LANGUAGE, place


def _deletion(ground: Ground, path: Path, kept: Path | None) -> tuple[Edit, ...]:
    """The edit that deletes a term, where the one that is kept stands in the same list."""
    number = path[-1]
    items = ground.node(path[:-1])
    if (
        kept is None
        or kept[:-1] != path[:-1]
        or not isinstance(number, int)
        or not isinstance(items, ListNode)
    ):
        return ()
    return delete_item(ground.texts[items.span.file], items, number)


def _hidden(ground: Ground, forms: Forms, below: list[Member], own: list[Member]) -> Iterator[Diagnostic]:
    """Terms all of whose wordings another term has, or that begin as a prefix does."""
    every = (*below, *own)
    by_wording: dict[str, list[Member]] = defaultdict(
        list
    )  # of terms of several wordings: others hide nothing
    by_prefix: dict[tuple[int, str], list[Member]] = defaultdict(list)
    for member in every:
        wordings = forms.wordings(member[0])
        for mark in wordings if len(wordings) > 1 else ():
            by_wording[mark].append(member)
        if PREFIX_MARK in member[0][1]:
            by_prefix[_bucket(folded_words(member[0][1]))].append(member)
    if not by_wording and not by_prefix:
        return
    for member in own:
        wordings, (language, term), path = forms.wordings(member[0]), *member
        if not wordings:
            continue
        sharing = by_wording.get(next(iter(wordings)), ())
        wider = [each for each in sharing if wordings < forms.wordings(each[0])]
        if by_prefix:
            words = folded_words(term)
            prefixes = by_prefix.get(_bucket(words), [])
            wider += [each for each in prefixes if begins_all(folded_words(each[0][1]), words)]
        covering = next((each for each in wider if each[0][0] in (ANY_LANGUAGE, language)), None)
        if covering is not None and path is not None:
            yield finding(
                "hidden", ground.locate(path), term=term, other=covering[0][1], **ground.where(covering[1])
            )


def _bucket(words: tuple[str, ...]) -> tuple[int, str]:
    """What the words of a term share with those of a prefix that they may begin with."""
    return len(words), words[0].removeprefix(EXACT_MARK)[:_BUCKET] if words else ""

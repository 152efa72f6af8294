"""What changed from one grid to another and what that does to records, as tables and in JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Final

from collabgrid.grid import Grid
from collabgrid.report.display import shorten
from collabgrid.report.sections import Section, markdown_sections, render_sections
from collabgrid.report.table import Column
from collabgrid.report.values import plain_value
from collabgrid.report.view import View
from collabgrid.study import Effect, GridChange, Move, Speaker

_MOST_MOVES: Final = 30
_MOST_MEMBERS: Final = 12
_LONGEST_MEMBER: Final = 120
_MOST_SPEAKERS: Final = 3
_MOST_IDS: Final = 8


def render_grid_diff(
    view: View,
    old: Grid,
    changes: Sequence[GridChange],
    effect: Effect | None,
    *,
    every: bool = False,
    markdown: bool = False,
) -> str:
    """The changes of the grid in words, then the records that move and why, labels won and lost, levers.

    `view` is that of the new grid; `every` lists every change of a reading.
    """
    sections = [_changes(view, old, changes)]
    if effect is not None:
        sections += [
            _counts(view, effect),
            *_moves(view, effect, every),
            *_gold(view, effect),
            *_levers(view, effect),
        ]
    return markdown_sections(sections) if markdown else render_sections(view, sections)


def plain_grid_diff(changes: Sequence[GridChange], effect: Effect | None) -> dict[str, Any]:
    """The changes and their effect for JSON."""
    found: dict[str, Any] = {"changes": [plain_value(each) for each in changes]}
    return found if effect is None else {**found, "effect": plain_value(effect)}


def tell_change(change: GridChange) -> str:
    """What changed, in one line: `label.fr: “A” → “B”`, or members with + and −."""
    if change.kind != "changed":
        return _listed(change.before or change.after)
    if len(change.before) == len(change.after) == 1:
        told = f"{_short(change.before[0])} → {_short(change.after[0])}"
    else:
        told = ", ".join(
            [
                *(f"+ {_short(each)}" for each in change.after[:_MOST_MEMBERS]),
                *(f"− {_short(each)}" for each in change.before[:_MOST_MEMBERS]),
            ]
        )
        if max(len(change.before), len(change.after)) > _MOST_MEMBERS:
            told += f", … (+ {len(change.after)}, − {len(change.before)})"
    return f"{change.key}: {told}" if change.key else told


def _changes(view: View, old: Grid, changes: Sequence[GridChange]) -> Section:
    say = view.words.say
    stamps = [f"{each.grid.id} {each.grid.version}" for each in (old, view.grid)]
    heading = say("changes.title", old=stamps[0], new=stamps[1])
    if not changes:
        return Section(heading, lines=(say("changes.none"),))
    columns = _columns(view, ("kind", "place", "what"))
    rows = tuple((say(f"changes.{each.kind}"), each.place, tell_change(each)) for each in changes)
    return Section(heading, columns, rows)


def _counts(view: View, effect: Effect) -> Section:
    """How many records move on which axis, from what to what."""
    count = view.words.count
    heading = f"{count('changes.records', effect.count)}, {count('changes.moved', effect.moved)}"
    counts = Counter((each.axis, each.before, each.after) for each in effect.moves)
    if not counts:
        return Section(heading, lines=(view.words.say("changes.no_moves"),))
    columns = (*_columns(view, ("axis", "before", "after")), Column("#", 3, right=True))
    rows = tuple(
        (view.axis(axis), view.category(axis, before), view.category(axis, after), str(number))
        for (axis, before, after), number in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    )
    return Section(heading, columns, rows)


def _moves(view: View, effect: Effect, every: bool) -> Iterator[Section]:
    if not effect.moves:
        return
    say = view.words.say
    with_gold = any(each.gold is not None for each in effect.moves)
    keys = ("record", "axis", "before", "after", *(["gold_label"] if with_gold else []), "because")
    shown = effect.moves if every else effect.moves[:_MOST_MOVES]
    rows = tuple(_move_row(view, each, with_gold) for each in shown)
    left = len(effect.moves) - len(shown)
    lines = (say("changes.more", n=left),) if left else ()
    yield Section(say("changes.movers"), _columns(view, keys), rows, lines)


def _move_row(view: View, move: Move, with_gold: bool) -> tuple[str, ...]:
    gold = [view.category(move.axis, move.gold) if move.gold else ""] if with_gold else []
    name = move.name if move.name == move.id else f"{move.name} ({move.id})"
    readings = (view.category(move.axis, move.before), view.category(move.axis, move.after))
    return (name, view.axis(move.axis), *readings, *gold, tell_why(move))


def tell_why(move: Move) -> str:
    """What spoke and does not any more (−), what speaks now (+); what is about neither reading comes last."""
    gone = sorted(move.silenced, key=lambda each: each.category not in (move.before, move.after))
    come = sorted(move.speaking, key=lambda each: each.category not in (move.before, move.after))
    parts = [f"+ {_speaker(each)}" for each in come[:_MOST_SPEAKERS]]
    parts += [f"− {_speaker(each)}" for each in gone[:_MOST_SPEAKERS]]
    return ", ".join(parts)


def _speaker(speaker: Speaker) -> str:
    return f"{speaker.rule} ({speaker.says})" if speaker.says else speaker.rule


def _gold(view: View, effect: Effect) -> Iterator[Section]:
    if not effect.gold:
        return
    columns = (
        *_columns(view, ("axis",)),
        *(
            Column(view.words.say(f"changes.{key}"), 5, right=True)
            for key in ("labelled", "right_before", "right_after")
        ),
        *_columns(view, ("won", "lost")),
    )
    rows = tuple(
        (
            view.axis(each.axis),
            *map(str, (each.count, each.right_before, each.right_after)),
            _ids(each.won),
            _ids(each.lost),
        )
        for each in effect.gold
    )
    yield Section(view.words.say("changes.gold"), columns, rows)


def _levers(view: View, effect: Effect) -> Iterator[Section]:
    if effect.levers:
        rows = tuple((view.item("levers", e.lever), _ids(e.gained), _ids(e.lost)) for e in effect.levers)
        columns = _columns(view, ("lever", "gained", "fewer"))
        yield Section(view.words.say("changes.levers"), columns, rows)


def _columns(view: View, keys: Sequence[str]) -> tuple[Column, ...]:
    return tuple(Column(view.words.say(f"changes.{key}"), 8, gives_way=key == "because") for key in keys)


def _ids(ids: Sequence[str]) -> str:
    """How many, and the first ids."""
    if not ids:
        return "0"
    more = ", …" if len(ids) > _MOST_IDS else ""
    return f"{len(ids)}: {', '.join(ids[:_MOST_IDS])}{more}"


def _listed(members: Sequence[str]) -> str:
    more = f", … ({len(members)})" if len(members) > _MOST_MEMBERS else ""
    return ", ".join(map(_short, members[:_MOST_MEMBERS])) + more


def _short(member: str) -> str:
    return shorten(member, _LONGEST_MEMBER)

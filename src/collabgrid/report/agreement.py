"""Whether coders agree, as tables; what they confuse, with the definitions to reword and the records behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from collabgrid.report.axes import explain_axis
from collabgrid.report.display import clean_line
from collabgrid.report.readings import name_of
from collabgrid.report.sections import Section, markdown_sections, render_sections
from collabgrid.report.table import Column
from collabgrid.report.values import plain_value
from collabgrid.report.view import View
from collabgrid.study import MACHINE, Agreement, AxisAgreement, Case, Confusion, Pair

_NOTHING = "—"
_MOST_CONFUSIONS = 8
_MOST_IDS = 4
_MOST_DEFINED = 4


def render_agreement(view: View, found: Agreement, *, markdown: bool = False) -> str:
    """The measures for each axis, what is confused, and the definitions of the categories concerned.

    Where no record has the labels of two persons, that is said, or only the machine is compared with them.
    """
    if not found.count and found.machine is None:
        return view.words.say("agreement.nothing_shared", coders=", ".join(found.coders)) + "\n"
    sections = [_whole(view, found)] if found.count else []
    if found.count and len(found.coders) > 2:
        sections.append(_pairs(view, found, machine=False))
    if found.machine is not None:
        sections.append(_pairs(view, found, machine=True))
    for each in found.axes:
        sections += _confusions(view, each)
    return markdown_sections(sections) if markdown else render_sections(view, sections)


def render_confusion(
    view: View, found: Agreement, axis: str, confusion: Confusion, *, markdown: bool = False
) -> str:
    """The records behind two categories: what each coder says, and what the machine sees where it was asked."""
    labels = [view.category(axis, each) for each in (confusion.one, confusion.other)]
    taken = view.words.say("agreement.cell", axis=view.axis(axis), one=labels[0], other=labels[1])
    heading = view.words.colon(taken, view.words.count("evaluation.labelled", len(confusion.cases)))
    records = ["\n".join(_record(view, found, axis, each)) + "\n" for each in confusion.cases]
    if markdown:
        return "\n".join([f"## {heading}\n", *(f"```text\n{text}```\n" for text in records)])
    return "\n".join([view.paint(heading, "bold") + "\n", *records])


def plain_agreement(found: Agreement) -> dict[str, Any]:
    """The agreement for JSON: measures, confusions with the answers behind them, missing records."""
    return {
        "coders": list(found.coders),
        "machine": None if found.machine is None else plain_value(found.machine),
        "positive": list(found.positive),
        "count": found.count,
        "axes": {each.axis: _plain_axis(each) for each in found.axes},
        "missing": {coder: list(ids) for coder, ids in found.missing},
        "differing": list(found.differing),
        "unknown_categories": [{"axis": axis, "value": value} for axis, value in found.unknown],
    }


def _plain_axis(found: AxisAgreement) -> dict[str, Any]:
    return {
        "count": found.count,
        "agreed": found.agreed,
        "alpha": found.alpha,
        "pairs": [_plain_pair(each) for each in found.pairs],
        "confusions": [_plain_confusion(each) for each in found.confusions],
        "machine_pairs": [_plain_pair(each) for each in found.machine_pairs],
        "machine_confusions": [_plain_confusion(each) for each in found.machine_confusions],
    }


def _plain_pair(pair: Pair) -> dict[str, Any]:
    return {**plain_value(pair), "share": pair.share}


def _plain_confusion(confusion: Confusion) -> dict[str, Any]:
    records = [{"id": case.id, "answers": dict(case.answers)} for case in confusion.cases]
    return {"one": confusion.one, "other": confusion.other, "count": len(records), "records": records}


def _whole(view: View, found: Agreement) -> Section:
    say, words = view.words.say, view.words
    kappa = "agreement.kappa" if len(found.coders) == 2 else "agreement.mean_kappa"
    columns = (
        Column(say("evaluation.question"), 12),
        *(
            Column(say(key), 5, right=True)
            for key in ("agreement.records", "agreement.same", kappa, "agreement.alpha")
        ),
    )
    rows = tuple(
        (
            view.axis(each.axis),
            str(each.count),
            str(each.agreed),
            _mean_kappa(view, each),
            score(view, each.alpha),
        )
        for each in found.axes
    )
    shared = words.count("agreement.shared", found.count)
    heading = f"{say('agreement.title')} · {', '.join(found.coders)} · {shared}"
    return Section(heading, columns, rows, (say("agreement.measures"),))


def _mean_kappa(view: View, found: AxisAgreement) -> str:
    known = [pair.kappa for pair in found.pairs if pair.kappa is not None]
    return score(view, sum(known) / len(known) if known else None)


def _pairs(view: View, found: Agreement, *, machine: bool) -> Section:
    """Each pair of coders, or each coder beside the machine, with its kappa on every axis."""
    say = view.words.say
    columns = [Column(say("agreement.coders"), 12)]
    columns += [Column(view.axis(each.axis), 6, right=True) for each in found.axes]
    by_axis = [each.machine_pairs if machine else each.pairs for each in found.axes]
    rows = []
    for pairs in zip(*by_axis, strict=True):
        other = "" if machine else f" – {pairs[0].other}"
        rows.append((pairs[0].one + other, *(f"{score(view, each.kappa)} ({each.count})" for each in pairs)))
    heading = say("agreement.machine" if machine else "agreement.pairs")
    if machine and found.machine is not None:
        heading += " · " + say("by_grid", id=found.machine.id, version=found.machine.version)
    return Section(heading, tuple(columns), tuple(rows))


def _confusions(view: View, found: AxisAgreement) -> Iterator[Section]:
    axis, say = view.axis(found.axis), view.words.say
    if found.confusions:
        columns = _columns(view, "agreement.first", "agreement.second")
        rows = tuple(_rows(view, found.axis, found.confusions))
        lines = tuple(_definitions(view, found.axis, found.confusions))
        yield Section(say("agreement.confused", axis=axis), columns, rows, lines)
    if found.machine_confusions:
        columns = _columns(view, "agreement.person", "agreement.the_machine")
        rows = tuple(_rows(view, found.axis, found.machine_confusions))
        yield Section(say("agreement.confused_machine", axis=axis), columns, rows)


def _columns(view: View, one: str, other: str) -> tuple[Column, ...]:
    say = view.words.say
    return (
        Column(say(one), 12),
        Column(say(other), 12),
        Column(say("agreement.records"), 5, right=True),
        Column(say("agreement.behind"), 12, gives_way=True),
    )


def _rows(view: View, axis: str, confusions: Sequence[Confusion]) -> Iterator[tuple[str, ...]]:
    for each in confusions[:_MOST_CONFUSIONS]:
        ids = ", ".join(case.id for case in each.cases[:_MOST_IDS])
        more = ", …" if len(each.cases) > _MOST_IDS else ""
        labels = (view.category(axis, own) for own in (each.one, each.other))
        yield (*labels, str(len(each.cases)), ids + more)


def _definitions(view: View, axis: str, confusions: Sequence[Confusion]) -> Iterator[str]:
    """The definitions of the categories that are confused most."""
    own = next((each for each in view.grid.axes if each.id == axis), view.grid.scope)
    texts = {each.id: view.text(each.definition) for each in (own.categories if own else ())}
    named = (each for pair in confusions for each in (pair.one, pair.other) if each in texts)
    yield view.words.say("agreement.reword")
    for category in list(dict.fromkeys(named))[:_MOST_DEFINED]:
        text = texts[category] or view.words.say("agreement.no_definition")
        yield view.words.colon(view.category(axis, category), text)


def _record(view: View, found: Agreement, axis: str, case: Case) -> Iterator[str]:
    record = found.records[case.id]
    yield f"{view.paint(clean_line(name_of(view, record, case.id)), 'bold')} ({clean_line(case.id)})"
    for coder, answer in case.answers:
        if coder != MACHINE:
            yield "  " + view.words.colon(coder, view.category(axis, answer))
    result = found.readings.get(case.id)
    if result is not None and any(each.axis == axis for each in result.readings):
        yield "  " + view.words.colon(view.words.say("agreement.the_machine"), "").rstrip()
        yield from explain_axis(view, result.reading(axis), result.readings)


def score(view: View, value: float | None) -> str:
    """A measure between -1 and 1 in the language of the view."""
    if value is None:
        return _NOTHING
    text = f"{value:.2f}"
    return text.replace(".", ",") if view.language == "fr" else text

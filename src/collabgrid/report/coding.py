"""What a person who codes records sees: the record, the question with its keys, the definitions, the machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from collabgrid.engine import Classification
from collabgrid.grid import Category
from collabgrid.report.axes import explain_axis, indented
from collabgrid.report.display import clean_line, display_width, pad
from collabgrid.report.readings import name_of
from collabgrid.report.view import View
from collabgrid.study import LEFT_OPEN, Coding, Question

COMMANDS: Final = {
    "u": "left_open", "b": "back", "s": "skip", "n": "note", "h": "hard", "?": "definitions", "q": "quit",
}  # fmt: skip
"""Key → what it does; no category has one of these keys."""
CLOSE: Final = "\n"
"""The key that says: no more secondary categories."""
BY_NAME: Final = ":"
"""The key after which a category is typed by its id or its label."""
_KEYS = [*"123456789", *(key for key in "acdefgijklmoprtvwxyz")]
_MOST_TEXT_LINES = 40
_GAP = 3


def category_keys(categories: Sequence[str]) -> dict[str, str]:
    """Key → category, one key each as far as there are keys; the others are typed by name."""
    return dict(zip(_KEYS, categories, strict=False))


def choices_named(view: View, coding: Coding, typed: str) -> tuple[str, ...]:
    """The choices of the current question that a key, an id, a label, or the beginning of one may mean."""
    question = coding.current()
    if question is None:
        return ()
    choices = coding.choices()
    by_key = category_keys(coding.book.categories(question.axis)).get(typed.lower())
    wanted = typed.lstrip(BY_NAME).strip().casefold()
    if by_key is not None or not wanted:
        return (by_key,) if by_key in choices and by_key is not None else ()
    names = {each: (each, view.category(question.axis, each).casefold()) for each in choices}
    exact = tuple(each for each, own in names.items() if wanted in own)
    return exact or tuple(each for each, own in names.items() if any(name.startswith(wanted) for name in own))


def render_record(view: View, coding: Coding, number: int, count: int) -> str:
    """The record to be coded: its number, name and id, its text, and the fields that say something."""
    name = clean_line(name_of(view, coding.record, coding.id))
    head = view.words.say("label.number", number=number, count=count)
    lines = ["", *(view.paint(line, "bold") for line in indented(view, f"{head} {name} ({coding.id})", ""))]
    description = coding.record.get("description")
    if isinstance(description, str):
        lines += indented(view, description, "  ", most=_MOST_TEXT_LINES)
    lines += [line for told in _fields(view, coding.record) for line in indented(view, told, "  ")]
    return "\n".join(lines) + "\n"


def render_question(view: View, coding: Coding, question: Question) -> str:
    """The question with the key of each answer, and the keys of what else can be done."""
    axis = coding.book.axes[question.axis]
    title = view.axis(question.axis)
    if question.also:
        chosen = ", ".join(view.category(question.axis, each) for each in coding.pending)
        asked = view.words.say("label.also", chosen=f" ({chosen})" if chosen else "")
        title = view.words.colon(title, asked)
    elif axis.question is not None:
        title = view.words.colon(title, view.text(axis.question))
    lines = ["", *(view.paint(line, "bold") for line in indented(view, title, ""))]
    lines += _columns(view, _answers(view, coding, question))
    lines += [view.paint(line, "dim") for line in indented(view, _commands(view, question), "  ")]
    return "\n".join(lines) + "\n"


def render_definitions(view: View, coding: Coding, question: Question) -> str:
    """What falls into each category of the question, and what does not."""
    axis = coding.book.axes[question.axis]
    keys = {category: key for key, category in category_keys(coding.book.categories(question.axis)).items()}
    own = [_definition(view, each, keys.get(each.id, each.id)) for each in axis.categories]
    return "\n" + "\n".join(line for lines in own for line in lines) + "\n"


def render_machine(view: View, result: Classification, axis: str) -> str:
    """What the machine reads on one axis, with the words that spoke for it."""
    head = view.paint(view.words.say("agreement.the_machine"), "cyan")
    return "\n".join([head, *explain_axis(view, result.reading(axis), result.readings)]) + "\n"


def render_differences(view: View, coding: Coding, result: Classification) -> str:
    """Where the machine reads otherwise than the person; empty where it does nowhere."""
    lines: list[str] = []
    for question in coding.answered():
        reading = result.reading(question.axis)
        if not question.also and (reading.category or LEFT_OPEN) != coding.gold[question.axis]:
            lines += explain_axis(view, reading, result.readings)
    return "\n".join([view.paint(view.words.say("label.otherwise"), "cyan"), *lines]) + "\n" if lines else ""


def _fields(view: View, record: Mapping[str, Any]) -> Iterator[str]:
    """The fields beside name and description, each in a line; an id under another name is not told again."""
    for field, value in record.items():
        if field in ("id", "name", "description"):
            continue
        items = value if isinstance(value, (list, tuple)) else (value,)
        told = ", ".join(
            str(item) for item in items if isinstance(item, (str, int, float)) and str(item).strip()
        )
        if told and told != str(record.get("id")):
            yield view.words.colon(view.words.field(field), clean_line(told))


def _answers(view: View, coding: Coding, question: Question) -> list[str]:
    keys = {each: key for key, each in category_keys(coding.book.categories(question.axis)).items()}
    return [
        f"{keys.get(each, BY_NAME + each)} {clean_line(view.category(question.axis, each))}"
        for each in coding.choices()
    ]


def _columns(view: View, texts: Sequence[str]) -> list[str]:
    """The texts side by side, as many a line as the width allows."""
    width = max((display_width(text) for text in texts), default=0) + _GAP
    count = max((view.text_width - 2) // width, 1)
    rows = [texts[start : start + count] for start in range(0, len(texts), count)]
    return ["  " + "".join(pad(text, width) for text in row).rstrip() for row in rows]


def _commands(view: View, question: Question) -> str:
    say = view.words.say
    told = [f"{key} {say(f'label.{name}')}" for key, name in COMMANDS.items() if name != "left_open"]
    first = say("label.close") if question.also else f"u {say('label.left_open')}"
    return " · ".join([first, *told])


def _definition(view: View, category: Category, key: str) -> list[str]:
    label = view.paint(f"{key} {view.text(category.label)}", "bold")
    lines = [f"  {label}"]
    lines += indented(view, view.text(category.definition), "    ")
    for mark, texts in (("+", category.includes), ("−", category.excludes)):
        lines += [line for text in texts for line in indented(view, view.text(text), f"    {mark} ")]
    return lines

"""The dialogue of `label`: shows a record and its questions, does what each key says, keeps what is answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import click

from collabgrid.cli.keys import Keyboard
from collabgrid.engine import Classification, Classifier
from collabgrid.exchange import LabelFile
from collabgrid.report import (
    BY_NAME,
    CLOSE,
    COMMANDS,
    View,
    choices_named,
    render_definitions,
    render_differences,
    render_machine,
    render_question,
    render_record,
)
from collabgrid.source import nearest_name
from collabgrid.study import LEFT_OPEN, Coding, Question

SAW_MACHINE = "saw_machine"


class CodingDesk:
    """One sitting: the records in their order, and where the person is."""

    def __init__(
        self,
        view: View,
        labels: LabelFile,
        codings: Sequence[Coding],
        machine: Classifier | None,
        *,
        show_machine: bool = False,
    ) -> None:
        self.view = view
        self.labels = labels
        self.codings = codings
        self.machine = machine
        self.shows_machine = show_machine and machine is not None
        self.place = self._next_open(-1)
        self.unsaved = False
        self._readings: dict[str, Classification] = {}
        self._told: set[str] = set()  # records of which the person knows what the machine reads
        self._does: dict[str, Callable[[Keyboard, Question], bool]] = {
            "left_open": self._leave_open,
            "back": self._go_back,
            "skip": self._skip,
            "note": self._note,
            "hard": self._turn_hard,
            "definitions": self._define,
            "quit": self._quit,
        }

    def work(self, keyboard: Keyboard) -> None:
        """Ask until every record is coded, or the person stops (`q`, end of the input)."""
        shown = -1
        try:
            while self.place < len(self.codings):
                if shown != self.place:
                    shown = self.place
                    click.echo(render_record(self.view, self._coding, shown + 1, len(self.codings)), nl=False)
                question = self._coding.current()
                if question is None:
                    self._finish()
                elif not self._ask(keyboard, question):
                    return
        except EOFError:
            return

    def tidy(self) -> None:
        """Keep the answers to the record at hand, if there are some that are not written."""
        if self.unsaved and self.place < len(self.codings):
            if self._coding.pending:
                self._coding.close_also()
            self._keep()

    def count_done(self) -> int:
        """How many of the records are coded."""
        return sum(1 for each in self.codings if each.current() is None)

    def count_left(self) -> int:
        """How many are not."""
        return len(self.codings) - self.count_done()

    @property
    def _coding(self) -> Coding:
        return self.codings[self.place]

    def _ask(self, keyboard: Keyboard, question: Question) -> bool:
        """Ask one question; whether to go on."""
        click.echo(render_question(self.view, self._coding, question), nl=False)
        result = self._reading()
        if self.shows_machine and result is not None and not question.also:
            self._coding.gold[SAW_MACHINE] = True
            click.echo(render_machine(self.view, result, question.axis), nl=False)
        return self._answer(keyboard, question, keyboard.answer())

    def _answer(self, keyboard: Keyboard, question: Question, typed: str) -> bool:
        """Do what was typed: a key of the dialogue, or what names a category; whether to go on."""
        if typed == CLOSE:
            self._coding.close_also()
            self.unsaved |= question.also
            return True
        command = COMMANDS.get(typed) or COMMANDS.get(typed.lower())
        if command is not None:
            return self._does[command](keyboard, question)
        if typed == BY_NAME:
            typed = keyboard.line(self._say("label.name_is"))
        found = choices_named(self.view, self._coding, typed)
        if len(found) == 1:
            self._coding.answer(found[0])
            self.unsaved = True
        elif found:
            click.echo(self._say("label.many_such", typed=typed, names=", ".join(found)))
        else:
            click.echo(self._say("label.no_such_key", typed=typed, near=self._near(typed)))
        return True

    def _near(self, typed: str) -> str:
        """The question whether a choice with a name near to what was typed was meant, or nothing."""
        question = self._coding.current()
        names = (
            [self.view.category(question.axis, each) for each in self._coding.choices()] if question else []
        )
        near = nearest_name(typed.lstrip(BY_NAME), names)
        return self._say("did_you_mean", names=self.view.words.quote(near)) if near else ""

    def _leave_open(self, keyboard: Keyboard, question: Question) -> bool:
        if question.also:
            self._coding.close_also()
        else:
            self._coding.answer(LEFT_OPEN)
        self.unsaved = True
        return True

    def _go_back(self, keyboard: Keyboard, question: Question) -> bool:
        """Take the last answer back, of the record before where there is none in this one."""
        if self._coding.take_back():
            self.unsaved = True
        elif self.place:
            self.place -= 1
            self.unsaved = self._coding.take_back()
            if self._coding.id in self._told:
                self._coding.gold[SAW_MACHINE] = True
        else:
            click.echo(self._say("label.first"))
        return True

    def _skip(self, keyboard: Keyboard, question: Question) -> bool:
        """Leave this record for another time; what was answered of it is kept."""
        self.tidy()
        self.place = self._next_open(self.place)
        return True

    def _note(self, keyboard: Keyboard, question: Question) -> bool:
        note = keyboard.line(self._say("label.note_is"))
        if note:
            self._coding.gold["note"] = note
        else:
            self._coding.gold.pop("note", None)
        self.unsaved = True
        return True

    def _turn_hard(self, keyboard: Keyboard, question: Question) -> bool:
        click.echo(self._say("label.is_hard" if self._coding.turn_hard() else "label.is_not_hard"))
        self.unsaved = True
        return True

    def _define(self, keyboard: Keyboard, question: Question) -> bool:
        click.echo(render_definitions(self.view, self._coding, question), nl=False)
        return True

    def _quit(self, keyboard: Keyboard, question: Question) -> bool:
        return False

    def _finish(self) -> None:
        """Keep the record that is coded, tell where the machine reads otherwise, and go on to the next."""
        self._keep()
        result = self._reading()
        if result is not None and not self.shows_machine:
            self._told.add(self._coding.id)
            click.echo(render_differences(self.view, self._coding, result), nl=False)
        click.echo(self._say("label.saved", left=self.count_left()))
        self.place = self._next_open(self.place)

    def _keep(self) -> None:
        self.labels.keep(self._coding.labelled_record())
        self.unsaved = False

    def _next_open(self, place: int) -> int:
        """The next record after `place` that is not coded; the number of records where there is none."""
        later = range(place + 1, len(self.codings))
        return next((each for each in later if self.codings[each].current() is not None), len(self.codings))

    def _reading(self) -> Classification | None:
        """What the machine reads in the record at hand, asked once."""
        if self.machine is None:
            return None
        own = self._coding.id
        if own not in self._readings:
            self._readings[own] = self.machine.classify(self._coding.record)
        return self._readings[own]

    def _say(self, key: str, **values: object) -> str:
        return self.view.words.say(key, **values)

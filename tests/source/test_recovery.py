"""Reading on behind syntax errors: all of them are found in one run, and nothing else is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import yaml

from collabgrid.source import MappingNode, SourceText, TextNode, read_yaml, reader

GOOD = """\
grid:
  id: jardins
  version: 1.0.0
  title: {fr: Les jardins, en: The gardens}
  languages: [fr, en]
axes:
  - id: usage
    label: Usage
    question: "À quoi sert le jardin ?"
    categories:
      - {id: grow, label: Cultiver}
      - id: give
        label: Donner
        definition: 'On donne ce qui pousse.'
vocabulary:
  usage:
    grow:
      strong: {fr: [jardin partagé, potager]}
    give:
      strong:
        fr:
          - surplus
          - récolte
rules:
  - id: free
    when:
      all:
        - terms: [gratuit]
        - terms: [tomates]
    then: {usage: give}
"""

SEVERAL = [
    (
        "colons, a tab and a bracket",
        "a: b: c\nd:\n\te: f\ng: [h, i\nj: k\n",
        [(1, "GRID036"), (3, "GRID031"), (4, "GRID034")],
    ),
    (
        "quotes on two lines",
        "a: \"b\nc: d\ne: 'f\ng: h\n",
        [(1, "GRID033"), (3, "GRID033")],
    ),
    (
        "a quote that the next one seems to close",
        'a: "b\nc: d\ne: "f"\ng: @h\n',
        [(1, "GRID033"), (4, "GRID037")],
    ),
    (
        "a quote before the end of the document",
        'a: "b\n---\nc: d\n',
        [(1, "GRID033"), (2, "GRID017")],
    ),
    (
        "an apostrophe, a comma and a key twice",
        "a: 'l'eau'\nb: [\"c\" d]\na: e\n",
        [(1, "GRID041"), (2, "GRID040"), (3, "GRID019")],
    ),
    (
        "signs at the head of texts",
        "a: [@b, c]\nd: `e\nf: !g h\n",
        [(1, "GRID037"), (2, "GRID037"), (3, "GRID016")],
    ),
    (
        "a star for a dash, and a dash behind a key",
        "a:\n  * b\n  - c\nd: - e\n",
        [(2, "GRID043"), (4, "GRID038")],
    ),
    (
        "keys without a space and without a colon",
        "a:[b]\nc:\n  d\n    e: f\ng: h\nj: k: l\n",
        [(1, "GRID032"), (3, "GRID032"), (6, "GRID036")],
    ),
    (
        "a backslash, a marker of blocks, a bracket too many",
        'a: "\\g"\nb: > c\nd: [e]]\n',
        [(1, "GRID039"), (2, "GRID042"), (3, "GRID034")],
    ),
    (
        "a line out of its column, and a colon",
        "a:\n  b: c\n   d: e\n  f: g\nh: i: j\n",
        [(3, "GRID035"), (5, "GRID036")],
    ),
    (
        "an item out of its column, and a colon",
        "a:\n  - b\n - c\n  - d\ne: f: g\n",
        [(3, "GRID035"), (5, "GRID036")],
    ),
]

BREAKS: dict[str, Callable[[str], str]] = {
    "a tab": lambda line: "\t" + line.lstrip() if line.startswith(" ") else line,
    "a colon": lambda line: line + " et : la suite" if line[-1].isalpha() else line,
    "no bracket at the end": lambda line: line[:-1] if line[-1] in "]}" else line,
    "no bracket at the head": lambda line: line.replace("[", "", 1),
    "no second quote": lambda line: line[:-1] if line[-1] in "\"'" else line,
    "no space behind a colon": lambda line: line.replace(": ", ":", 1),
    "no colon": lambda line: line[:-1] if line[-1] == ":" else line,
    "a star": lambda line: line.replace("- ", "* ", 1),
    "a sign": lambda line: line.replace("- ", "- @", 1),
    "no comma": lambda line: line.replace(", ", " ", 1),
    "one column to the right": lambda line: " " + line,
    "one column to the left": lambda line: line[1:] if line.startswith(" ") else line,
}


def lines_named(text: str) -> list[tuple[int, str]]:
    source = SourceText("grid.yaml", text)
    found = []
    for each in read_yaml("grid.yaml", text)[1]:
        assert each.span is not None
        found.append((source.position(each.span.start).line, each.code))
    return found


@pytest.mark.parametrize("loader", ["C", "pure"])
@pytest.mark.parametrize(("about", "text", "expected"), SEVERAL, ids=[each[0] for each in SEVERAL])
def test_several_syntax_errors_are_named_in_one_run(
    about: str, text: str, expected: list[tuple[int, str]], loader: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if loader == "pure":
        monkeypatch.setattr(reader, "LOADER", yaml.BaseLoader)
    assert lines_named(text) == expected


@pytest.mark.parametrize("about", BREAKS)
def test_one_broken_line_is_named_and_no_other(about: str) -> None:
    lines = GOOD.splitlines()
    far = []
    for number, line in enumerate(lines, start=1):
        broken = "\n".join([*lines[: number - 1], BREAKS[about](line), *lines[number:]]) + "\n"
        named = {found for found, _ in lines_named(broken)}
        if len(named) > 1 or any(abs(found - number) > 2 for found in named):
            far.append((number, sorted(named)))
    assert far == []


def test_a_good_text_has_no_fault() -> None:
    assert lines_named(GOOD) == []


def test_places_behind_a_repair_are_those_of_the_text() -> None:
    text = 'a: "b\nc: [d, e\nf: {g: hé}\n'
    node = read_yaml("grid.yaml", text)[0]
    assert isinstance(node, MappingNode)
    assert [text[entry.key.span.start : entry.key.span.end] for entry in node.entries] == ["a", "c", "f"]
    last = node.get("f")
    assert isinstance(last, MappingNode)
    value = last.get("g")
    assert isinstance(value, TextNode)
    assert text[value.span.start : value.span.end] == value.text == "hé"


def test_what_is_open_to_doubt_is_not_read() -> None:
    assert read_yaml("grid.yaml", "a:\n  b: c\n  : d\ne: f\n")[0] is None


def test_a_text_of_many_faults_is_given_up() -> None:
    assert len(lines_named("a: b: c\n" * 200)) == 20

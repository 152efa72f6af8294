"""What the reader makes of valid YAML."""

from collections.abc import Iterator

import pytest

from collabgrid.source import ListNode, MappingNode, Node, TextNode, read_yaml


def read(content: str | bytes) -> Node:
    node, diagnostics = read_yaml("grid.yaml", content)
    assert diagnostics == ()
    assert node is not None
    return node


def mapping(content: str | bytes) -> MappingNode:
    node = read(content)
    assert isinstance(node, MappingNode)
    return node


def value(content: str | bytes, key: str = "a") -> Node:
    node = mapping(content).get(key)
    assert node is not None
    return node


def walk(node: Node) -> Iterator[Node]:
    yield node
    if isinstance(node, ListNode):
        for item in node.items:
            yield from walk(item)
    elif isinstance(node, MappingNode):
        for entry in node.entries:
            yield entry.key
            yield from walk(entry.value)


@pytest.mark.parametrize(
    "written", ["no", "on", "01001", "12:30", "1.10", "null", "~", "2026-01-31", "true", "0x1F"]
)
def test_every_scalar_is_text(written: str) -> None:
    node = value(f"a: {written}\n")
    assert isinstance(node, TextNode)
    assert (node.text, node.plain) == (written, True)


@pytest.mark.parametrize("written", ["'no'", '"no"', "|-\n  no", ">-\n  no", "!!str no"])
def test_quoted_texts_are_not_plain(written: str) -> None:
    node = value(f"a: {written}\n")
    assert isinstance(node, TextNode)
    assert (node.text, node.plain) == ("no", False)


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("head", ["", "\ufeff", "# été 😀\n\n", "---\n"])
def test_spans_are_code_points_of_the_text(head: str, line_break: str) -> None:
    text = (head + "é😀: à\nlist: [b, 'c d', {e: f}]\ndeep:\n  - g: \"h\"\n  - i\n\n# end\n").replace(
        "\n", line_break
    )
    root = mapping(text)
    text = text.removeprefix("\ufeff")
    written = [text[node.span.start : node.span.end] for node in walk(root)]
    block = f'- g: "h"{line_break}  - i'
    assert written[1:] == [
        *["é😀", "à", "list", "[b, 'c d', {e: f}]", "b", "'c d'", "{e: f}", "e", "f"],
        *["deep", block, 'g: "h"', "g", '"h"', "i"],
    ]
    assert written[0] == text[text.index("é😀:") :].removesuffix(f"{line_break}{line_break}# end{line_break}")


@pytest.mark.parametrize("marker", ["|", ">", "|-", "|+", ">2"])
def test_a_block_scalar_ends_with_its_text(marker: str) -> None:
    text = f"a: {marker}\n  un\n  deux\n\n\nb: c\n"
    span = value(text).span
    assert text[span.start : span.end] == f"{marker}\n  un\n  deux"


def test_a_key_without_value_has_an_empty_text_behind_its_colon() -> None:
    node = value("a:\nb: c\n")
    assert node == TextNode(node.span, "", True)
    assert (node.span.start, node.span.end) == (2, 2)


def test_bytes_and_text_read_the_same() -> None:
    text = "é: [à, '😀']\n"
    assert read(text) == read(text.encode()) == read(text.encode("utf-8-sig")) == read("\ufeff" + text)


def test_get_finds_the_value_or_none() -> None:
    node = mapping("a: 1\nb: 2\n")
    assert node.get("c") is None
    found = node.get("b")
    assert isinstance(found, TextNode)
    assert found.text == "2"


def test_aliases_share_the_node_and_the_parent_ends_behind_them() -> None:
    text = "a: &words [un, deux]\nb:\n  c: *words\nd: *words\n"
    root = mapping(text)
    outer = root.get("b")
    assert isinstance(outer, MappingNode)
    assert outer.get("c") is root.get("a") is root.get("d")
    assert text[outer.span.start : outer.span.end] == "c: *words"


def test_an_aliased_text_stands_where_its_alias_stands() -> None:
    text = "a: &word un\nb: *word\n"
    node = value(text, "b")
    assert isinstance(node, TextNode)
    assert node.text == "un"
    assert text[node.span.start : node.span.end] == "*word"


def test_an_alias_may_be_a_key() -> None:
    assert isinstance(value("a: &word un\n*word : deux\n", "un"), TextNode)


def test_directives_that_change_nothing_are_accepted() -> None:
    assert isinstance(value("%YAML 1.1\n---\na: b\n...\n"), TextNode)


def test_the_root_may_be_a_list_or_a_text() -> None:
    assert isinstance(read("- a\n- b\n"), ListNode)
    assert isinstance(read("''"), TextNode)

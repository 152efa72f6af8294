"""What the reader refuses: the code, the line, the column and the text that is marked."""

import pytest
import yaml

from collabgrid.source import MappingNode, SourceText, TextNode, building, has_errors, read_yaml, reader
from collabgrid.source.limits import MAX_ALIASED_NODES, MAX_BYTES, MAX_DEPTH
from collabgrid.source.reading_codes import READING_CODES

Case = tuple[str, str, int, int, str]

CASES: tuple[Case, ...] = (
    ("GRID004", "a: b\x07c\n", 1, 5, "\x07"),
    ("GRID004", "a: \ud800\n", 1, 4, "\ud800"),
    ("GRID004", "a: b\n\ufeffc: d\n", 2, 1, "\ufeff"),
    ("GRID006", "", 1, 1, ""),
    ("GRID006", "# nothing yet\n\n", 1, 1, ""),
    ("GRID006", "---\n", 1, 1, ""),
    ("GRID007", "a: forÃªt\n", 1, 7, "Ãª"),
    ("GRID007", "a: for\ufffdt\n", 1, 7, "\ufffd"),
    ("GRID010", "a: " + "[" * 100_000, 1, 63, "["),
    ("GRID010", "- " * 100_000, 1, 121, "-"),
    ("GRID013", "a: &x\n  b: *x\n", 2, 6, "*x"),
    ("GRID014", "a: [*fin]\n", 1, 5, "*fin"),
    ("GRID015", "a: &Co Emmaüs\n", 1, 4, "&Co"),
    ("GRID016", "a: !!python/object:os.system x\n", 1, 4, "!!python/object:os.system"),
    ("GRID016", "!foo\na: b\n", 1, 1, "!foo"),
    ("GRID016", "a: &x !foo [b]\nc: *x\n", 1, 7, "!foo"),
    ("GRID016", "a: ! b\n", 1, 4, "!"),
    ("GRID016", "a: !x!y z\n", 1, 4, "!"),
    ("GRID016", "a: !<x y\n", 1, 4, "!"),
    ("GRID017", "a: b\n---\nc: d\n", 2, 1, "---"),
    ("GRID017", "a: b\n...\nc: d\n", 2, 1, "..."),
    ("GRID018", "a: b\n<<: c\n", 2, 1, "<<"),
    ("GRID019", "a: 1\nb: 2\n'a': 3\n", 3, 1, "'a'"),
    ("GRID020", "[a]: b\n", 1, 1, "[a]"),
    ("GRID020", "a: {{ b }}\n", 1, 5, "{ b }"),
    ("GRID020", "a: 1\n: b\n", 2, 1, ":"),
    ("GRID020", "a: {: b}\n", 1, 5, ":"),
    ("GRID021", "a:\xa0b\n", 1, 3, "\xa0"),
    ("GRID021", "a:\xa0b\nc: d\n", 1, 3, "\xa0"),
    ("GRID021", "- id: a\n\xa0\xa0b: c\n", 2, 1, "\xa0"),
    ("GRID021", "a:\n\u202fb: c\n", 2, 1, "\u202f"),
    ("GRID022", "%TAG x\n---\na: b\n", 1, 1, "%"),
    ("GRID022", "%YAML 1.1\na: b\n", 2, 1, "a"),
    ("GRID023", "a: un\n  - deux\n", 2, 3, "-"),
    ("GRID030", "k" * 2000 + ": a\n", 1, 2001, ":"),
    ("GRID031", "a:\n\tb: c\n", 2, 1, "\t"),
    ("GRID031", "a: |\n\tb\n", 2, 1, "\t"),
    ("GRID032", "a: 1\nfoo\nb: 2\n", 2, 1, "foo"),
    ("GRID032", "foo\nb: 2\n", 1, 1, "foo"),
    ("GRID032", "a: 1\nb:[c, d]\n", 2, 2, ":"),
    ("GRID032", "a:b\nc: d\n", 1, 2, ":"),
    ("GRID033", "a: 'un\nb: deux\n", 1, 4, "'"),
    ("GRID033", "a: 'un\nb: 'deux'\n", 1, 4, "'"),
    ("GRID034", "a: [un, deux\nb: c\n", 1, 4, "["),
    ("GRID034", "a: {fr: un\n", 1, 4, "{"),
    ("GRID034", "a: [b]]\n", 1, 7, "]"),
    ("GRID035", "a:\n  b: 1\n c: 2\n", 3, 2, "c: 2"),
    ("GRID035", "a: b\n  c: d\n", 2, 3, "c: d"),
    ("GRID035", "- a\nb: c\n", 2, 1, "b: c"),
    ("GRID035", "a: 1\n- b\n", 2, 1, "- b"),
    ("GRID035", "  a: b\nc: d\n", 2, 1, "c: d"),
    ("GRID036", "a: un: deux\n", 1, 6, ":"),
    ("GRID036", "- a: un : deux\n", 1, 9, ":"),
    ("GRID036", "a: {fr: un: deux}\n", 1, 11, ":"),
    ("GRID037", "a: @mairie\n", 1, 4, "@"),
    ("GRID037", "a: `b`\n", 1, 4, "`"),
    ("GRID037", "a: %\n", 1, 4, "%"),
    ("GRID037", "a: ? b\n", 1, 4, "?"),
    ("GRID037", "a: , b\n", 1, 4, ","),
    ("GRID038", "a: - b\n", 1, 4, "-"),
    ("GRID038", "a: [\n  - b\n]\n", 2, 3, "-"),
    ("GRID039", 'a: "C:\\dossier"\n', 1, 7, "\\"),
    ("GRID039", 'a: "\\xZZ"\n', 1, 5, "\\"),
    ("GRID040", "a: [b, , c]\n", 1, 8, ","),
    ("GRID040", "a: ['b' 'c']\n", 1, 9, "'"),
    ("GRID040", '{"a": 1\n "b": 2}\n', 2, 2, '"b": 2}'),
    ("GRID041", "a: 'l'eau'\n", 1, 7, "e"),
    ("GRID041", "a: ['l'eau']\n", 1, 8, "e"),
    ("GRID041", 'a: "b" c\n', 1, 8, "c"),
    ("GRID041", "a: [b] c\n", 1, 8, "c"),
    ("GRID042", "a: > un texte\n", 1, 4, ">"),
    ("GRID043", "a: * un texte\n", 1, 4, "*"),
    ("GRID043", "a: *été\n", 1, 4, "*"),
    ("GRID043", "- &\n", 1, 3, "&"),
)
NOT_IN_CASES = {
    "GRID001",
    "GRID002",
    "GRID003",
    "GRID005",
    "GRID011",
    "GRID012",
}  # in tests of their own below


@pytest.mark.parametrize("loader", ["C", "pure"])
@pytest.mark.parametrize(("code", "text", "line", "column", "marked"), CASES)
def test_a_fault_is_found_where_it_is(
    code: str, text: str, line: int, column: int, marked: str, loader: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if loader == "pure":
        monkeypatch.setattr(reader, "LOADER", yaml.BaseLoader)
    diagnostics = read_yaml("grid.yaml", text)[1]
    source = SourceText("grid.yaml", text)
    found = []
    for diagnostic in diagnostics:
        assert diagnostic.span is not None
        start, end = diagnostic.span.start, diagnostic.span.end
        found.append((diagnostic.code, *source.position(start), source.text[start:end]))
    assert found == [(code, line, column, marked)]


def test_every_reading_code_has_a_case() -> None:
    assert {case[0] for case in CASES} | NOT_IN_CASES == {entry.code for entry in READING_CODES}


def codes(content: str | bytes) -> list[str]:
    return [diagnostic.code for diagnostic in read_yaml("grid.yaml", content)[1]]


@pytest.mark.skipif(not yaml.__with_libyaml__, reason="the pure parser takes it for a key without value")
def test_a_colon_before_a_bracket_is_refused_by_the_c_parser() -> None:
    assert codes("a: [b, c:]\n") == ["GRID036"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
def test_wide_encodings_are_named(encoding: str) -> None:
    assert codes("grid:\n  title: Économie collaborative\n".encode(encoding)) == ["GRID002"]


@pytest.mark.parametrize(
    "content", [b"PK\x03\x04\x00", b"%PDF-1.7", b"\x89PNG\r\n", b"a: b\x00c", "a: b\x00c", bytes(range(256))]
)
def test_what_is_no_text_is_refused(content: str | bytes) -> None:
    assert codes(content) == ["GRID003"]


def test_other_encodings_are_refused_with_their_line() -> None:
    node, (diagnostic,) = read_yaml("grid.yaml", "a: b\nc: été\n".encode("latin-1"))
    assert node is None
    assert (diagnostic.code, diagnostic.span) == ("GRID001", ("grid.yaml", 8, 9))
    assert "0xE9 on line 2" in diagnostic.message


def test_a_file_may_have_5_megabytes() -> None:
    assert codes("a: b # " + "é" * ((MAX_BYTES - 7) // 2)) == []
    assert codes("a: b # " + "é" * (MAX_BYTES // 2)) == ["GRID005"]


def test_too_many_nodes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "MAX_NODES", 6)
    assert codes("a: [b, c]\nd: e\n") == ["GRID011"]
    monkeypatch.setattr(building, "MAX_NODES", 7)
    assert codes("a: [b, c]\nd: e\n") == []


def test_a_billion_laughs_are_refused() -> None:
    lines = ["l0: &l0 [ha, ha]"]
    lines += [f"l{n}: &l{n} [*l{n - 1}, *l{n - 1}, *l{n - 1}]" for n in range(1, 40)]
    node, diagnostics = read_yaml("grid.yaml", "\n".join(lines))
    assert node is None
    assert [diagnostic.code for diagnostic in diagnostics] == ["GRID012"]


def test_cheap_aliases_are_counted_in_all() -> None:
    items = ", ".join(["*x"] * (MAX_ALIASED_NODES // 3))
    assert codes(f"a: &x [b, c]\nd: [{items}]\n") == []
    assert codes(f"a: &x [b, c]\nd: [{items}, *x]\n") == ["GRID012"]


def test_aliases_do_not_go_deeper_than_brackets_may() -> None:
    half = MAX_DEPTH // 2
    inner = "[" * half + "x" + "]" * half
    outside = "[" * (half - 1) + "*x" + "]" * (half - 1)
    assert codes(f"a: &x {inner}\nb: {outside}\n") == []
    assert codes(f"a: &x {inner}\nb: [{outside}]\n") == ["GRID010"]


@pytest.mark.parametrize("start", ["{", "[", "? ", "- ", "[{a: ", "{a: "])
def test_deep_nesting_ends_at_the_cap(start: str) -> None:
    assert codes(start * 100_000) in (["GRID010"], ["GRID040"])


def test_as_deep_as_the_cap_is_read() -> None:
    assert codes("[" * MAX_DEPTH + "]" * MAX_DEPTH) == []
    assert codes("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1)) == ["GRID010"]


def test_thousands_of_tag_directives_are_refused_at_once() -> None:
    assert codes("".join(f"%TAG !{n}! x\n" for n in range(400_000))[:MAX_BYTES]) == ["GRID022"]


def test_all_faults_but_syntax_errors_are_gathered_in_one_pass() -> None:
    text = "a: 1\na: 2\n<<: b\nc: !x d\ne: *f\n[g]: h\ni: &j k\n"
    node, diagnostics = read_yaml("grid.yaml", text)
    assert [d.code for d in diagnostics] == ["GRID019", "GRID018", "GRID016", "GRID014", "GRID020", "GRID015"]
    assert isinstance(node, MappingNode)
    assert [entry.key.text for entry in node.entries] == ["a", "c", "e", "i"]


def test_what_was_found_before_a_syntax_error_is_kept() -> None:
    node, diagnostics = read_yaml("grid.yaml", "a: 1\na: 2\nb: c: d\n")
    assert isinstance(node, MappingNode)
    assert [diagnostic.code for diagnostic in diagnostics] == ["GRID019", "GRID036"]


def test_the_first_of_two_equal_keys_is_kept_and_named() -> None:
    node, (diagnostic,) = read_yaml("grid.yaml", "a: 1\n\nb: 2\na: 3\n")
    assert isinstance(node, MappingNode)
    kept = node.get("a")
    assert isinstance(kept, TextNode)
    assert kept.text == "1"
    assert "the first is on line 1" in diagnostic.message


def test_keys_of_different_mappings_are_no_doubles() -> None:
    assert codes("- a: {b: 1}\n- a: {b: 2}\n") == []


def test_a_quoted_merge_sign_is_a_key() -> None:
    assert codes("'<<': b\n") == []


def test_an_alias_that_is_nearly_right_is_named() -> None:
    (diagnostic,) = [
        d for d in read_yaml("f", "a: &words [b]\nc: *wrods\nd: *words\n")[1] if d.code == "GRID014"
    ]
    assert diagnostic.suggestion is not None
    assert diagnostic.suggestion.startswith("did you mean `*words`?")


def test_french_typography_in_texts_is_no_fault() -> None:
    assert codes("a: Quoi\xa0? «\xa0Rien\xa0»\xa0!\nb: 'titre :\xa0x'\nc: un - deux\n") == []


@pytest.mark.parametrize("text", ['a: "\\ud83d"\n', 'a: "\\UFFFFFFFF"\n'])
def test_codes_for_no_character_are_refused_by_both_parsers(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert codes(text) == ["GRID039"]
    monkeypatch.setattr(reader, "LOADER", yaml.BaseLoader)
    assert codes(text) == ["GRID039"]


def test_only_the_first_document_is_kept() -> None:
    node, diagnostics = read_yaml("grid.yaml", "a: b\n---\nc: d\n")
    assert isinstance(node, MappingNode)
    assert [entry.key.text for entry in node.entries] == ["a"]
    assert has_errors(diagnostics)

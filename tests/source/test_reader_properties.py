"""Whatever the bytes are, the reader answers."""

import json

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from collabgrid.source import Diagnostic, SourceText, has_errors, read_yaml, reader, render_json, render_text
from drawn import cases

YAML_SIGNS = st.text(alphabet="ab:-?[]{}&*!|>'\"%@`,#\\ \n\r\t\xa0\x85\u2028é😀<.=~0", max_size=60)


def check(content: str | bytes) -> None:
    node, diagnostics = read_yaml("grid.yaml", content)
    assert node is not None or has_errors(diagnostics)
    text = content if isinstance(content, str) else content.decode("utf-8", "replace")
    check_spans(diagnostics, SourceText("grid.yaml", text))
    check_rendering(diagnostics, {"grid.yaml": text})


def check_spans(diagnostics: tuple[Diagnostic, ...], source: SourceText) -> None:
    for diagnostic in diagnostics:
        if diagnostic.span is not None:
            assert 0 <= diagnostic.span.start <= diagnostic.span.end
            assert source.position(diagnostic.span.start).line >= 1


def check_rendering(diagnostics: tuple[Diagnostic, ...], texts: dict[str, str]) -> None:
    assert render_text(diagnostics, texts).encode("utf-8").count(b"\n") >= len(diagnostics)
    assert len(json.loads(render_json(diagnostics, texts).encode("utf-8"))) == len(diagnostics)


@settings(deadline=None)
@given(st.text())
def test_any_text_is_answered(text: str) -> None:
    check(text)


@settings(deadline=None)
@given(st.text(alphabet=st.characters(categories=["Cc", "Cs", "Cf", "Zs", "Mn", "Lo"])))
def test_any_odd_text_is_answered(text: str) -> None:
    check(text)


@settings(deadline=None)
@given(st.binary())
def test_any_bytes_are_answered(content: bytes) -> None:
    check(content)


@settings(max_examples=cases(500), deadline=None)
@given(YAML_SIGNS)
def test_anything_like_yaml_is_answered(text: str) -> None:
    check(text)


@settings(max_examples=cases(200), deadline=None)
@given(YAML_SIGNS)
def test_anything_like_yaml_is_answered_by_the_pure_parser(text: str) -> None:
    loader = reader.LOADER
    reader.__dict__["LOADER"] = yaml.BaseLoader
    try:
        check(text)
    finally:
        reader.__dict__["LOADER"] = loader


@settings(deadline=None)
@given(YAML_SIGNS)
def test_bytes_and_text_are_read_the_same(text: str) -> None:
    assert read_yaml("grid.yaml", text) == read_yaml("grid.yaml", text.encode("utf-8"))


@settings(deadline=None)
@given(st.dictionaries(st.text(min_size=1), st.text()))
def test_a_mapping_in_json_is_read_back(content: dict[str, str]) -> None:
    node, diagnostics = read_yaml("grid.yaml", json.dumps(content))
    if not diagnostics:
        assert node is not None
        assert yaml.load(json.dumps(content), Loader=yaml.BaseLoader) == content  # noqa: S506  texts only

"""Whatever stands in the files of a grid, loading answers and never raises."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from collabgrid.grid import LoadedGrid, dump_grid, load_grid
from collabgrid.source import SourceText, has_errors, render_json, render_text
from drawn import cases

from .small import loaded, small_files
from .test_extend import BASE
from .test_faults import CASES

WHOLE = dump_grid(loaded(small_files(BASE)))
LINES = sorted(
    {line for text in (WHOLE, BASE, *(case["grid"] for case in CASES)) for line in text.splitlines()}
)
SCRAPS = st.sampled_from(
    [*"topic food terms when then : { } [ ] , # ~ 0 é *".split(), ": ", "- ", "\n", "  ", '"', "'"]
)


def check(result: LoadedGrid) -> None:
    """A grid or a reason; every place is in its file; the answer can be shown; the grid can be written."""
    assert (result.grid is None) == has_errors(result.diagnostics)
    for diagnostic in result.diagnostics:
        if diagnostic.span is not None:
            text = SourceText("", result.texts[diagnostic.span.file]).text
            assert 0 <= diagnostic.span.start <= diagnostic.span.end <= len(text)
    assert len(render_text(result.diagnostics, result.texts).splitlines()) >= len(result.diagnostics)
    assert render_json(result.diagnostics, result.texts).startswith("[")
    assert "\0" not in "".join(f"{each.message}{each.suggestion}" for each in result.diagnostics)
    if result.grid is not None:
        again = load_grid({"grid.yaml": dump_grid(result.grid)})
        assert not has_errors(again.diagnostics)
        assert again.grid == result.grid


@settings(max_examples=cases(150), deadline=None)
@given(st.one_of(st.binary(max_size=300), st.text(max_size=300)))
def test_any_bytes_are_answered(content: bytes | str) -> None:
    check(load_grid({"grid.yaml": content}))
    check(load_grid(small_files() | {"more.yaml": content}))


@settings(max_examples=cases(150), deadline=None)
@given(st.lists(SCRAPS, max_size=40).map("".join))
def test_any_heap_of_scraps_is_answered(text: str) -> None:
    check(load_grid({"grid.yaml": text}))
    check(load_grid(small_files(f"rules:\n  - {text}")))
    check(load_grid(small_files(f"rules: [{{id: one, {text}}}]")))


@st.composite
def spoilt_texts(draw: st.DrawFn) -> str:
    """A grid with some lines deleted, doubled, moved, put in from elsewhere, or bitten into."""
    lines = WHOLE.splitlines()
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, max(len(lines) - 1, 0)))
        how = draw(st.sampled_from(["delete", "double", "insert", "bite", "indent", "swap"]))
        if how == "delete":
            del lines[at : at + 1]
        elif how == "double":
            lines[at:at] = lines[at : at + 1]
        elif how == "insert":
            lines.insert(at, draw(st.sampled_from(LINES)))
        elif how == "swap":
            lines[at : at + 2] = reversed(lines[at : at + 2])
        elif lines:
            cut = draw(st.integers(0, len(lines[at])))
            lines[at] = (
                "  " + lines[at] if how == "indent" else lines[at][:cut] + draw(SCRAPS) + lines[at][cut + 1 :]
            )
    return "\n".join(lines) + "\n"


@settings(max_examples=cases(200), deadline=None)
@given(spoilt_texts())
def test_a_spoilt_grid_is_answered(text: str) -> None:
    check(load_grid({"grid.yaml": text}))


@settings(max_examples=cases(60), deadline=None)
@given(spoilt_texts(), spoilt_texts())
def test_a_spoilt_extension_is_answered(base: str, local: str) -> None:
    check(load_grid({"local.yaml": "extends: base\n" + local}, {"base": {"base.yaml": base}}.get))

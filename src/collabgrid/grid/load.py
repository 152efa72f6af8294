"""YAML text to a grid, with everything that is wrong with it in one pass."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from pydantic import ValidationError

from collabgrid.grid.decode import Decoder
from collabgrid.grid.dump import digest_grid
from collabgrid.grid.extend import extend_grid
from collabgrid.grid.join import join_files
from collabgrid.grid.links import LinkCheck
from collabgrid.grid.model import Grid
from collabgrid.grid.order import Path
from collabgrid.source import (
    Diagnostic,
    ListNode,
    MappingNode,
    Node,
    Span,
    TextNode,
    by_place,
    has_errors,
    nearest_name,
    read_yaml,
    render_text,
)

Files = Mapping[str, str | bytes]
Resolver = Callable[[str], Files | None]


class GridError(ValueError):
    """A grid that cannot be used; `diagnostics` says why, and the message shows each at its place."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...], texts: Mapping[str, str]) -> None:
        super().__init__(render_text(diagnostics, texts))
        self.diagnostics = diagnostics


@dataclass(frozen=True, slots=True)
class LoadedGrid:
    """What loading found: the grid (nothing where there is an error), every diagnostic, the texts that were read."""

    grid: Grid | None
    diagnostics: tuple[Diagnostic, ...]
    texts: Mapping[str, str]
    root: MappingNode | None

    def require(self) -> Grid:
        """The grid. Raises GridError, with all its diagnostics, where there is none."""
        if self.grid is None:
            raise GridError(self.diagnostics, self.texts)
        return self.grid

    def locate(self, path: Path) -> Span | None:
        """The place of `path`, such as ("rules", 0, "then"), in the files; of its nearest parent where it has none."""
        return None if self.root is None else locate(self.root, path)


def load_grid(files: Files, resolve: Resolver | None = None) -> LoadedGrid:
    """Read a grid from its files.

    `files` maps each file's name to its text or bytes; several files read as one grid, in the order of their names.
    `resolve` gives the files of the grid that `extends` names, or nothing. Never raises for what the files hold.
    """
    return _load(files, resolve, ())


def _load(files: Files, resolve: Resolver | None, chain: tuple[str, ...]) -> LoadedGrid:
    texts = {name: _text_of(content) for name, content in files.items()}
    roots, found = _read(files)
    if not roots:
        if not files:
            found.append(Diagnostic("GRID109", "there is no YAML file in this grid"))
        return LoadedGrid(None, _sorted(found), texts, None)
    root, joining = join_files(roots)
    found += joining
    decoder = Decoder()
    plain = decoder.decode(root, Grid, "the grid")
    found += decoder.diagnostics
    try:
        local = Grid.model_validate(plain)
    except ValidationError as error:
        found += _values_out_of_range(root, error)
        return LoadedGrid(None, _sorted(found), texts, root)
    whole, extending = _extended(local, root, resolve, chain)
    found += extending
    if whole is not None:
        found += LinkCheck(local, whole, lambda path: locate(root, path)).run()
    return LoadedGrid(None if has_errors(found) else whole, _sorted(found), texts, root)


def _read(files: Files) -> tuple[list[Node], list[Diagnostic]]:
    roots: list[Node] = []
    found: list[Diagnostic] = []
    for name in sorted(files):
        node, faults = read_yaml(name, files[name])
        found += faults
        if node is not None:
            roots.append(node)
    return roots, found


def _sorted(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(dict.fromkeys(found), key=by_place))


def _text_of(content: str | bytes) -> str:
    text = content if isinstance(content, str) else content.decode("utf-8", errors="replace")
    return text.removeprefix("\ufeff")


def _extended(
    local: Grid, root: MappingNode, resolve: Resolver | None, chain: tuple[str, ...]
) -> tuple[Grid | None, list[Diagnostic]]:
    """The grid laid over the one that it extends (the grid itself where it extends none)."""
    name = local.extends
    if name is None:
        if local.switch_off is not None:
            message = "`switch_off` goes with `extends`: there is no other grid to switch anything off in"
            return local, [Diagnostic("GRID212", message, locate(root, ("switch_off",)))]
        return local, []
    place = locate(root, ("extends",))
    if name in chain:
        return None, [Diagnostic("GRID212", f"`{name}` extends itself: {' → '.join((*chain, name))}", place)]
    files = resolve(name) if resolve is not None else None
    if files is None:
        return None, [Diagnostic("GRID212", f"there is no grid `{name}` to extend", place)]
    loaded = _load(files, resolve, (*chain, name))
    if loaded.grid is None:
        count = sum(1 for each in loaded.diagnostics if each.severity == "error")
        message = f"the grid `{name}` that this one extends has {count} errors; check it first"
        return None, [Diagnostic("GRID212", message, place)]
    whole = extend_grid(loaded.grid, local, digest_grid(loaded.grid))
    return whole, _needless_switches(loaded.grid, local, root)


def _needless_switches(base: Grid, local: Grid, root: MappingNode) -> list[Diagnostic]:
    """What `switch_off` names and the extended grid does not have."""
    if local.switch_off is None:
        return []
    known: dict[str, set[str]] = {
        part: {item.id for item in getattr(base, part)}
        for part in type(local.switch_off).model_fields
        if part != "terms"
    }
    known["terms"] = {term for group in base.vocabulary.groups for _, term in group.terms.pairs()}
    found = []
    for part, names in known.items():
        for i, name in enumerate(getattr(local.switch_off, part)):
            if name not in names:
                near = nearest_name(name, sorted(names))
                message = f"`{base.grid.id}` has no `{name}` in its {part} to switch off"
                place = locate(root, ("switch_off", part, i))
                found.append(Diagnostic("GRID204", message, place, f"`{near}`?" if near else None))
    return found


def locate(root: Node, path: Path) -> Span | None:
    """The span of the node at `path` below `root`, or of the nearest node above it that is there."""
    node: Node = root
    span = root.span
    for step in path:
        below: Node | None = None
        if isinstance(node, MappingNode) and isinstance(step, str):
            entry = next((e for e in node.entries if e.key.text == step), None)
            if entry is None:
                break
            below, span = entry.value, entry.key.span
            if isinstance(below, TextNode):
                span = below.span
        elif isinstance(node, ListNode) and isinstance(step, int) and step < len(node.items):
            below = node.items[step]
            span = below.span
        if below is None:
            break
        node = below
    return span


def _values_out_of_range(root: MappingNode, error: ValidationError) -> list[Diagnostic]:
    """What only the models check: numbers out of their range."""
    found = []
    for each in error.errors():
        path = tuple(step for step in each["loc"] if not (isinstance(step, str) and "[" in step))
        message = f"`{path[-1] if path else 'grid'}` is out of range: {_range_words(each)}"
        found.append(Diagnostic("GRID105", message, locate(root, path)))
    return found


def _range_words(each: object) -> str:
    context = dict(each).get("ctx", {}) if isinstance(each, dict) else {}
    words = {"ge": "at least", "le": "at most", "gt": "more than", "lt": "less than"}
    return ", ".join(f"{words[key]} {value}" for key, value in context.items() if key in words) or "not valid"

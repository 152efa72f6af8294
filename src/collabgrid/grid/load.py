"""YAML text to a grid, with everything that is wrong with it in one pass."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from collabgrid.grid.decode import Decoder
from collabgrid.grid.dump import digest_grid
from collabgrid.grid.extend import extend_grid
from collabgrid.grid.join import join_files
from collabgrid.grid.links import LinkCheck
from collabgrid.grid.locate import Locate, Path, locate
from collabgrid.grid.model import Grid
from collabgrid.grid.overlay_faults import overlay_faults
from collabgrid.grid.parts import Axis
from collabgrid.grid.shape import PLACEHOLDER, placeholder
from collabgrid.source import (
    Diagnostic,
    MappingNode,
    Node,
    Span,
    by_place,
    collection_paused,
    decode_texts,
    has_errors,
    nearest_name,
    read_yaml,
    render_text,
)

Files = Mapping[str, str | bytes]
Resolver = Callable[[str], Files | None]
Reader = Callable[[str, str | bytes], tuple[Node | None, tuple[Diagnostic, ...]]]


class GridError(ValueError):
    """A grid that cannot be used; `diagnostics` says why, and the message shows each at its place."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...], texts: Mapping[str, str]) -> None:
        super().__init__(render_text(diagnostics, texts))
        self.diagnostics = diagnostics
        self.texts = texts

    def say(self, language: str = "en") -> str:
        """Why, each at its place, in `fr` or `en`."""
        return render_text(self.diagnostics, self.texts, language=language)


@dataclass(frozen=True, slots=True)
class LoadedGrid:
    """What loading found: the grid (None where there is an error), all diagnostics, the files' texts."""

    grid: Grid | None
    diagnostics: tuple[Diagnostic, ...]
    texts: Mapping[str, str]
    root: MappingNode | None
    local: Grid | None = None
    """What the files themselves say, without the grid that they extend and with stand-ins (`PLACEHOLDER`) for
    what could not be read; None where nothing could, and for a grid from the cache."""
    base: Grid | None = None
    """The grid that they extend, where there is one and it was read."""

    def require(self) -> Grid:
        """The grid. Raises GridError, with all its diagnostics, where there is none."""
        if self.grid is None:
            raise GridError(self.diagnostics, self.texts)
        return self.grid

    def locate(self, path: Path) -> Span | None:
        """The place of `path`, such as ("rules", 0, "then"), in the files, or of its nearest parent there."""
        return None if self.root is None else locate(self.root, path)


def load_grid(
    files: Files, resolve: Resolver | None = None, names: Iterable[str] = (), read: Reader = read_yaml
) -> LoadedGrid:
    """Read a grid from its files.

    `files` maps each file's name to its text or bytes; several files read as one grid, in the order of their
    names. `resolve` gives the files of the grid that `extends` names, or nothing; `names` are those that it
    knows, for the nearest one where there is none. `read` reads one file, as `read_yaml` does. Never raises for what
    the files hold.
    """
    with collection_paused():
        return _load(files, Lineup(resolve, tuple(names), read), ())


def load_nodes(
    root: MappingNode,
    texts: Mapping[str, str],
    faults: Iterable[Diagnostic] = (),
    resolve: Resolver | None = None,
    names: Iterable[str] = (),
) -> LoadedGrid:
    """Read a grid from the node of its root, as `load_grid` does from files.

    `texts` are the texts that the spans of the nodes point into, `faults` what was found on the way to the nodes.
    """
    with collection_paused():
        return _load_root(root, texts, list(faults), Lineup(resolve, tuple(names)), (), is_whole=True)


@dataclass(frozen=True, slots=True)
class Lineup:
    """The grids that may be extended: the way to their files, and the names of some; and how a file is read."""

    resolve: Resolver | None
    names: tuple[str, ...]
    read: Reader = read_yaml


def _load(files: Files, others: Lineup, chain: tuple[str, ...]) -> LoadedGrid:
    texts = decode_texts(files)
    roots, found = _read(files, others.read)
    if not roots:
        return LoadedGrid(None, _sorted(found), texts, None)
    root, joining = join_files(roots)
    is_whole = len(roots) == len(files)
    return _load_root(root, texts, [*found, *joining], others, chain, is_whole=is_whole)


def _load_root(
    root: MappingNode,
    texts: Mapping[str, str],
    found: list[Diagnostic],
    others: Lineup,
    chain: tuple[str, ...],
    *,
    is_whole: bool,
) -> LoadedGrid:
    """The grid of a root node; it is not whole where a file could not be read."""
    decoder = Decoder()
    plain = decoder.decode(root, Grid, "the grid")
    if not plain.keys() & {"axes", "scope", "extends"}:
        decoder.fault("GRID102", "the grid has no `axes`", root.span, "add `axes:`")
        plain["axes"] = placeholder(tuple[Axis, ...])
    local = Grid.model_validate(plain)
    if not is_whole:  # what a file that could not be read holds is not missing
        found += (each for each in decoder.diagnostics if each.code != "GRID102" or each.span != root.span)
        return LoadedGrid(None, _sorted(found), texts, root, local)
    found += decoder.diagnostics
    place = partial(locate, root)
    whole, base, extending = _extended(local, place, others, chain)
    found += extending
    found += LinkCheck(local, whole, place, texts).run()
    return LoadedGrid(None if has_errors(found) else whole, _sorted(found), texts, root, local, base)


def _read(files: Files, read: Reader) -> tuple[list[MappingNode], list[Diagnostic]]:
    """The root of each file that holds parts of a grid, in the order of their names."""
    roots: list[MappingNode] = []
    found: list[Diagnostic] = []
    for name in sorted(files):
        node, faults = read(name, files[name])
        found += faults
        if isinstance(node, MappingNode):
            roots.append(node)
        elif node is not None:
            message = "a grid file is a mapping of parts (`grid:`, `axes:`, `rules:` …)"
            found.append(Diagnostic("GRID103", message, node.span))
    if not files:
        found.append(Diagnostic("GRID109", "there is no YAML file in this grid"))
    return roots, found


def _sorted(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(dict.fromkeys(found), key=by_place))


def _extended(
    local: Grid, place: Locate, others: Lineup, chain: tuple[str, ...]
) -> tuple[Grid | None, Grid | None, list[Diagnostic]]:
    """The grid laid over the one that it extends (the grid itself where it extends none), and that one."""
    name = local.extends
    if name == PLACEHOLDER:  # it is said already that the name is empty
        return None, None, []
    if name is None:
        if local.switch_off is None or local.based_on is not None:
            return local, None, []
        message = "`switch_off` goes with `extends`: there is no other grid to switch anything off in"
        return local, None, [Diagnostic("GRID212", message, place(("switch_off",), at_key=True))]
    base, message, near = _base(name, others, chain)
    if base is None:
        return None, None, [Diagnostic("GRID212", message, place(("extends",)), near)]
    whole = extend_grid(base, local, digest_grid(base))
    return whole, base, list(overlay_faults(base, local, place))


def _base(name: str, others: Lineup, chain: tuple[str, ...]) -> tuple[Grid | None, str, str | None]:
    """The grid `name` that is to be extended, or nothing and why, with the name that was meant where one is near."""
    if name in chain:
        return None, f"`{name}` extends itself: {' → '.join((*chain, name))}", None
    files = others.resolve(name) if others.resolve is not None else None
    if files is None:
        near = nearest_name(name, others.names)
        return None, f"there is no grid `{name}` to extend", f"`{near}`?" if near else None
    loaded = _load(files, others, (*chain, name))
    count = sum(each.severity == "error" for each in loaded.diagnostics)
    faults = "an error" if count == 1 else f"{count} errors"
    return loaded.grid, f"the grid `{name}` that this one extends has {faults}; check it first", None

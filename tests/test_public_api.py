"""What each package promises is what can be imported from it, no more and no less."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from pathlib import Path
from types import ModuleType

import pytest

import collabgrid

PACKAGES = sorted(
    each.name for each in pkgutil.iter_modules(collabgrid.__path__, "collabgrid.") if each.ispkg
)


def public_names(package: ModuleType) -> set[str]:
    """The names of a package without an underscore, its own modules set aside."""
    own = {name for name, value in vars(package).items() if not isinstance(value, ModuleType)}
    return {name for name in own if not name.startswith("_")} - {"annotations"}


def seen_by_type_checkers(package: ModuleType) -> set[str]:
    """The names that a package imports for type checkers only."""
    tree = ast.parse(Path(str(package.__file__)).read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    return {alias.name for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names}


def test_there_are_packages() -> None:
    assert {"collabgrid.source", "collabgrid.grid", "collabgrid.engine"} <= set(PACKAGES)


@pytest.mark.parametrize("name", PACKAGES)
def test_all_is_what_is_public(name: str) -> None:
    package = importlib.import_module(name)
    if "__getattr__" in vars(package):  # its names are imported when they are asked for
        assert set(package.__all__) == seen_by_type_checkers(package)
    else:
        assert set(package.__all__) == public_names(package)


@pytest.mark.parametrize("name", ["collabgrid", *PACKAGES])
def test_all_names_can_be_imported_and_stand_once(name: str) -> None:
    package = importlib.import_module(name)
    assert len(package.__all__) == len(set(package.__all__))
    assert [each for each in package.__all__ if not hasattr(package, each)] == []
    assert [each for each in package.__all__ if each.startswith("_") and each != "__version__"] == []


@pytest.mark.parametrize("name", ["collabgrid", *PACKAGES])
def test_what_is_promised_is_described(name: str) -> None:
    package = importlib.import_module(name)
    assert package.__doc__
    own = {each: getattr(package, each) for each in package.__all__}
    silent = [each for each, value in own.items() if is_ours(value) and not value.__doc__]
    assert silent == []


def is_ours(value: object) -> bool:
    """Whether it is a class or a function of this package, and no mere name for a type."""
    return callable(value) and getattr(value, "__module__", "").startswith("collabgrid")


def test_the_package_shows_nothing_of_its_own_beside() -> None:
    beside = public_names(collabgrid) - set(collabgrid.__all__)
    assert [name for name in beside if is_ours(getattr(collabgrid, name))] == []


def test_the_package_opens_what_it_promises_from_below() -> None:
    for name in set(collabgrid.__all__) - {"__version__"}:
        value = getattr(collabgrid, name)
        homes = [each for each in map(importlib.import_module, PACKAGES) if name in each.__all__]
        assert homes, name
        assert all(getattr(home, name) is value for home in homes)


def test_type_checkers_see_what_the_package_promises() -> None:
    assert seen_by_type_checkers(collabgrid) == set(collabgrid.__all__) - {"__version__"}


def test_the_version_is_one() -> None:
    assert collabgrid.__version__.count(".") == 2


def test_what_is_not_there_is_named() -> None:
    with pytest.raises(AttributeError, match="no attribute 'load_gird'"):
        getattr(collabgrid, "load_gird")  # noqa: B009  the name is wrong on purpose

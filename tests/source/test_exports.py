"""The public names of the package."""

import ast
from pathlib import Path

from collabgrid import source


def test_what_is_promised_is_there() -> None:
    assert sorted(source.__all__) == sorted(set(source.__all__))
    assert all(hasattr(source, name) for name in source.__all__)


def test_the_ground_floor_stands_on_nothing_of_ours() -> None:
    for path in Path(source.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            modules += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            ours = [module for module in modules if module.startswith("collabgrid")]
            allowed = ("collabgrid.source", "collabgrid.deferred")  # the latter stands below every floor
            assert all(module.startswith(allowed) for module in ours), path

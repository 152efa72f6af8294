"""What the files of a grid hold, as nodes with places, kept on disk file by file, so that after an edit only the file
that was edited is read again."""

from __future__ import annotations

import hashlib
import pickle
from functools import partial
from typing import Final

from collabgrid.exchange.kept import code_mark, keep_bytes, recall_bytes, unpacked
from collabgrid.source import Diagnostic, ListNode, MappingNode, Node, TextNode, read_yaml

_MOST_KEPT: Final = 120
_SUFFIX: Final = ".nodes"
_LEAST: Final = 2_000
"""Characters of a file that is sooner read than recalled."""
_OWN: Final = {
    ("collabgrid.source.nodes", each) for each in ("TextNode", "ListNode", "MappingNode", "Entry")
} | {("collabgrid.source.spans", "Span")}


def read_kept(name: str, content: str | bytes) -> tuple[Node | None, tuple[Diagnostic, ...]]:
    """What the file holds and what is wrong with it, as `read_yaml` says; from the cache where a file of this name and
    content was read before and nothing was wrong with it."""
    if len(content) < _LEAST:
        return read_yaml(name, content)
    kept_name = _name(name, content)
    known = _recall(kept_name)
    if known is not None:
        return known, ()
    node, faults = read_yaml(name, content)
    if node is not None and not faults:
        keep_bytes(kept_name, partial(pickle.dumps, node, pickle.HIGHEST_PROTOCOL), _MOST_KEPT)
    return node, faults


def _recall(kept_name: str) -> Node | None:
    content = recall_bytes(kept_name)
    found = None if content is None else unpacked(content, lambda *named: named in _OWN)
    return found if isinstance(found, (TextNode, ListNode, MappingNode)) else None


def _name(name: str, content: str | bytes) -> str:
    """A name that only this file, by this name, read by this code, has."""
    raw = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    kind = "bytes" if isinstance(content, bytes) else "text"
    found = hashlib.sha256(f"{code_mark(('source',))}\n{kind} {len(raw)}\n".encode() + raw)
    found.update(name.encode("utf-8", "surrogatepass"))
    return f"{found.hexdigest()}{_SUFFIX}"

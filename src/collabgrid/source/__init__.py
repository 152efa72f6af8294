"""Text with places, and what is wrong in it: YAML read into nodes, and diagnostics as data."""

from collabgrid.source.code import Code, Severity
from collabgrid.source.codes import CODES
from collabgrid.source.collector import collection_paused
from collabgrid.source.diagnostics import Diagnostic, Edit, by_place, has_errors
from collabgrid.source.nearest import nearest_name
from collabgrid.source.nodes import Entry, ListNode, MappingNode, Node, TextNode
from collabgrid.source.reader import read_yaml
from collabgrid.source.render import render_json, render_text
from collabgrid.source.spans import Position, SourceText, Span

__all__ = [
    "CODES",
    "Code",
    "Diagnostic",
    "Edit",
    "Entry",
    "ListNode",
    "MappingNode",
    "Node",
    "Position",
    "Severity",
    "SourceText",
    "Span",
    "TextNode",
    "by_place",
    "collection_paused",
    "has_errors",
    "nearest_name",
    "read_yaml",
    "render_json",
    "render_text",
]

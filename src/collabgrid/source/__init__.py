"""Text with places, and what is wrong in it: YAML read into nodes, and diagnostics as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collabgrid.deferred import names_of

if TYPE_CHECKING:
    from collabgrid.source.code import Code, Severity
    from collabgrid.source.code_pages import CODE_PAGES
    from collabgrid.source.code_pages.page import Page
    from collabgrid.source.codes import CODES
    from collabgrid.source.collector import collection_paused
    from collabgrid.source.diagnostics import Diagnostic, Edit, by_place, has_errors
    from collabgrid.source.editing import Mended, mend_texts
    from collabgrid.source.github_format import render_github
    from collabgrid.source.junit_format import render_junit
    from collabgrid.source.markdown_format import render_markdown
    from collabgrid.source.nearest import likely_name, nearest_name, only_near_name
    from collabgrid.source.nodes import Entry, ListNode, MappingNode, Node, TextNode
    from collabgrid.source.reader import read_yaml
    from collabgrid.source.render import render_json, render_text
    from collabgrid.source.sarif_format import render_sarif
    from collabgrid.source.spans import Position, SourceText, Span, decode_texts

__all__ = [
    "CODES",
    "CODE_PAGES",
    "Code",
    "Diagnostic",
    "Edit",
    "Entry",
    "ListNode",
    "MappingNode",
    "Mended",
    "Node",
    "Page",
    "Position",
    "Severity",
    "SourceText",
    "Span",
    "TextNode",
    "by_place",
    "collection_paused",
    "decode_texts",
    "has_errors",
    "likely_name",
    "mend_texts",
    "nearest_name",
    "only_near_name",
    "read_yaml",
    "render_github",
    "render_json",
    "render_junit",
    "render_markdown",
    "render_sarif",
    "render_text",
]

__getattr__ = names_of(
    __name__,
    {
        "collabgrid.source.code": (
            "Code",
            "Severity",
        ),
        "collabgrid.source.code_pages": ("CODE_PAGES",),
        "collabgrid.source.code_pages.page": ("Page",),
        "collabgrid.source.codes": ("CODES",),
        "collabgrid.source.collector": ("collection_paused",),
        "collabgrid.source.diagnostics": (
            "Diagnostic",
            "Edit",
            "by_place",
            "has_errors",
        ),
        "collabgrid.source.editing": (
            "Mended",
            "mend_texts",
        ),
        "collabgrid.source.nearest": (
            "likely_name",
            "nearest_name",
            "only_near_name",
        ),
        "collabgrid.source.nodes": (
            "Entry",
            "ListNode",
            "MappingNode",
            "Node",
            "TextNode",
        ),
        "collabgrid.source.reader": ("read_yaml",),
        "collabgrid.source.render": (
            "render_json",
            "render_text",
        ),
        "collabgrid.source.github_format": ("render_github",),
        "collabgrid.source.junit_format": ("render_junit",),
        "collabgrid.source.markdown_format": ("render_markdown",),
        "collabgrid.source.sarif_format": ("render_sarif",),
        "collabgrid.source.spans": (
            "Position",
            "SourceText",
            "Span",
            "decode_texts",
        ),
    },
)

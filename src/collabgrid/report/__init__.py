"""Results for people: tables and explanations in plain text, in French and English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collabgrid.deferred import names_of

if TYPE_CHECKING:
    from collabgrid.report.agreement import plain_agreement, render_agreement, render_confusion
    from collabgrid.report.behind import plain_behind, render_behind
    from collabgrid.report.checking import Checked, Memory, check_files, check_grid, check_loaded
    from collabgrid.report.codes import (
        plain_code,
        render_code,
        render_code_markdown,
        render_codes,
        render_codes_markdown,
    )
    from collabgrid.report.coding import (
        BY_NAME,
        CLOSE,
        COMMANDS,
        choices_named,
        render_definitions,
        render_differences,
        render_machine,
        render_question,
        render_record,
    )
    from collabgrid.report.coverage import plain_coverage, render_coverage, render_scorecard
    from collabgrid.report.depths import DEPTHS, Depth, render_depth, tell_paragraph, tell_sentence
    from collabgrid.report.diagnosis import Diagnosis, classify_in_place, diagnose
    from collabgrid.report.document import Document, document_html, document_markdown
    from collabgrid.report.evaluation import render_evaluation
    from collabgrid.report.explanation import render_explanation
    from collabgrid.report.exports import write_report
    from collabgrid.report.fiche import Quality, build_fiche
    from collabgrid.report.grid_diff import plain_grid_diff, render_grid_diff
    from collabgrid.report.grid_test import plain_grid_test, render_grid_test, summarize_grid_test
    from collabgrid.report.grid_test_formats import github_of_test, junit_of_test
    from collabgrid.report.handbook import build_handbook
    from collabgrid.report.levers import choose_levers, render_catalogue
    from collabgrid.report.phrases import PHRASES
    from collabgrid.report.plain import plain_explanation, plain_levers
    from collabgrid.report.plain_scores import plain_evaluation
    from collabgrid.report.portfolio import plain_portfolio, render_portfolio
    from collabgrid.report.readings import render_readings
    from collabgrid.report.run_summary import clock_time, render_corrections, render_run, whole_number
    from collabgrid.report.sections import markdown_text
    from collabgrid.report.skos import is_base, render_skos
    from collabgrid.report.suggestions import plain_suggestions, render_doubts, render_suggestions
    from collabgrid.report.traces import rules_that_saw
    from collabgrid.report.view import View
    from collabgrid.report.words import LANGUAGES, Language, Words

__all__ = [
    "BY_NAME",
    "CLOSE",
    "COMMANDS",
    "DEPTHS",
    "LANGUAGES",
    "PHRASES",
    "Checked",
    "Depth",
    "Diagnosis",
    "Document",
    "Language",
    "Memory",
    "Quality",
    "View",
    "Words",
    "build_fiche",
    "build_handbook",
    "check_files",
    "check_grid",
    "check_loaded",
    "choices_named",
    "choose_levers",
    "classify_in_place",
    "clock_time",
    "diagnose",
    "document_html",
    "document_markdown",
    "github_of_test",
    "is_base",
    "junit_of_test",
    "markdown_text",
    "plain_agreement",
    "plain_behind",
    "plain_code",
    "plain_coverage",
    "plain_evaluation",
    "plain_explanation",
    "plain_grid_diff",
    "plain_grid_test",
    "plain_levers",
    "plain_portfolio",
    "plain_suggestions",
    "render_agreement",
    "render_behind",
    "render_catalogue",
    "render_code",
    "render_code_markdown",
    "render_codes",
    "render_codes_markdown",
    "render_confusion",
    "render_corrections",
    "render_coverage",
    "render_definitions",
    "render_depth",
    "render_differences",
    "render_doubts",
    "render_evaluation",
    "render_explanation",
    "render_grid_diff",
    "render_grid_test",
    "render_machine",
    "render_portfolio",
    "render_question",
    "render_readings",
    "render_record",
    "render_run",
    "render_scorecard",
    "render_skos",
    "render_suggestions",
    "rules_that_saw",
    "summarize_grid_test",
    "tell_paragraph",
    "tell_sentence",
    "whole_number",
    "write_report",
]

__getattr__ = names_of(
    __name__,
    {
        "collabgrid.report.agreement": (
            "plain_agreement",
            "render_agreement",
            "render_confusion",
        ),
        "collabgrid.report.behind": (
            "plain_behind",
            "render_behind",
        ),
        "collabgrid.report.checking": (
            "Checked",
            "Memory",
            "check_files",
            "check_grid",
            "check_loaded",
        ),
        "collabgrid.report.codes": (
            "plain_code",
            "render_code",
            "render_code_markdown",
            "render_codes",
            "render_codes_markdown",
        ),
        "collabgrid.report.coding": (
            "BY_NAME",
            "CLOSE",
            "COMMANDS",
            "choices_named",
            "render_definitions",
            "render_differences",
            "render_machine",
            "render_question",
            "render_record",
        ),
        "collabgrid.report.coverage": (
            "plain_coverage",
            "render_coverage",
            "render_scorecard",
        ),
        "collabgrid.report.depths": (
            "DEPTHS",
            "Depth",
            "render_depth",
            "tell_paragraph",
            "tell_sentence",
        ),
        "collabgrid.report.diagnosis": (
            "Diagnosis",
            "classify_in_place",
            "diagnose",
        ),
        "collabgrid.report.document": (
            "Document",
            "document_html",
            "document_markdown",
        ),
        "collabgrid.report.evaluation": ("render_evaluation",),
        "collabgrid.report.explanation": ("render_explanation",),
        "collabgrid.report.exports": ("write_report",),
        "collabgrid.report.fiche": (
            "Quality",
            "build_fiche",
        ),
        "collabgrid.report.grid_diff": (
            "plain_grid_diff",
            "render_grid_diff",
        ),
        "collabgrid.report.grid_test": (
            "plain_grid_test",
            "render_grid_test",
            "summarize_grid_test",
        ),
        "collabgrid.report.grid_test_formats": (
            "github_of_test",
            "junit_of_test",
        ),
        "collabgrid.report.handbook": ("build_handbook",),
        "collabgrid.report.levers": (
            "choose_levers",
            "render_catalogue",
        ),
        "collabgrid.report.phrases": ("PHRASES",),
        "collabgrid.report.plain": (
            "plain_explanation",
            "plain_levers",
        ),
        "collabgrid.report.plain_scores": ("plain_evaluation",),
        "collabgrid.report.portfolio": (
            "plain_portfolio",
            "render_portfolio",
        ),
        "collabgrid.report.readings": ("render_readings",),
        "collabgrid.report.run_summary": (
            "clock_time",
            "render_corrections",
            "render_run",
            "whole_number",
        ),
        "collabgrid.report.sections": ("markdown_text",),
        "collabgrid.report.skos": (
            "is_base",
            "render_skos",
        ),
        "collabgrid.report.suggestions": (
            "plain_suggestions",
            "render_doubts",
            "render_suggestions",
        ),
        "collabgrid.report.traces": ("rules_that_saw",),
        "collabgrid.report.view": ("View",),
        "collabgrid.report.words": (
            "LANGUAGES",
            "Language",
            "Words",
        ),
    },
)

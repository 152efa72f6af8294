"""Questions about grids and corpora."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collabgrid.deferred import names_of

if TYPE_CHECKING:
    from collabgrid.study.agreement import (
        MACHINE,
        Agreement,
        AxisAgreement,
        Case,
        Coder,
        Confusion,
        Pair,
        agree,
        gather_coder,
    )
    from collabgrid.study.answers import Answers
    from collabgrid.study.calibration import Bin, Calibration
    from collabgrid.study.changes import Change
    from collabgrid.study.coding import LEFT_OPEN, Codebook, Coding, Question
    from collabgrid.study.counterfactuals import AxisFlips, Flip, find_flips
    from collabgrid.study.coverage import Coverage, Use, Verdict, cover_records
    from collabgrid.study.evaluation import SPLITS, Evaluation, Part, SplitBy, evaluate
    from collabgrid.study.examples import (
        Difference,
        ExampleOutcome,
        ExampleResult,
        ask_examples,
        check_examples,
        compare_example,
        example_place,
        run_examples,
    )
    from collabgrid.study.exercise import Exercised, GridTest, Mutants, exercise_grid
    from collabgrid.study.fitting import LEAST_READINGS, Fitted, fit_confidence
    from collabgrid.study.grid_changes import GridChange, diff_grids
    from collabgrid.study.labelling import Doubt, choose_doubtful
    from collabgrid.study.labels import GOLD, Label, named_value, positive_scopes
    from collabgrid.study.lint import lint_grid
    from collabgrid.study.lint.allowances import allow_findings
    from collabgrid.study.lint.forms import Forms
    from collabgrid.study.moves import Effect, GoldCount, LeverMove, Move, Speaker, compare_grids
    from collabgrid.study.outcomes import Outcome
    from collabgrid.study.pieces import Piece, PieceKind, own_first
    from collabgrid.study.proportions import (
        adjust_holm,
        binomial_test,
        difference_interval,
        fisher_test,
        wilson_interval,
    )
    from collabgrid.study.readable import readable_grid
    from collabgrid.study.resampling import RESAMPLES, Interval
    from collabgrid.study.scores import AxisScores, Cell, Hits, Scores
    from collabgrid.study.silence import WordGroup
    from collabgrid.study.suggestions import SuggestedTerm, Suggestions, add_terms, suggest_terms
    from collabgrid.study.tells import Tell, Tells, find_tells

__all__ = [
    "GOLD",
    "LEAST_READINGS",
    "LEFT_OPEN",
    "MACHINE",
    "RESAMPLES",
    "SPLITS",
    "Agreement",
    "Answers",
    "AxisAgreement",
    "AxisFlips",
    "AxisScores",
    "Bin",
    "Calibration",
    "Case",
    "Cell",
    "Change",
    "Codebook",
    "Coder",
    "Coding",
    "Confusion",
    "Coverage",
    "Difference",
    "Doubt",
    "Effect",
    "Evaluation",
    "ExampleOutcome",
    "ExampleResult",
    "Exercised",
    "Fitted",
    "Flip",
    "Forms",
    "GoldCount",
    "GridChange",
    "GridTest",
    "Hits",
    "Interval",
    "Label",
    "LeverMove",
    "Move",
    "Mutants",
    "Outcome",
    "Pair",
    "Part",
    "Piece",
    "PieceKind",
    "Question",
    "Scores",
    "Speaker",
    "SplitBy",
    "SuggestedTerm",
    "Suggestions",
    "Tell",
    "Tells",
    "Use",
    "Verdict",
    "WordGroup",
    "add_terms",
    "adjust_holm",
    "agree",
    "allow_findings",
    "ask_examples",
    "binomial_test",
    "check_examples",
    "choose_doubtful",
    "compare_example",
    "compare_grids",
    "cover_records",
    "diff_grids",
    "difference_interval",
    "evaluate",
    "example_place",
    "exercise_grid",
    "find_flips",
    "find_tells",
    "fisher_test",
    "fit_confidence",
    "gather_coder",
    "lint_grid",
    "named_value",
    "own_first",
    "positive_scopes",
    "readable_grid",
    "run_examples",
    "suggest_terms",
    "wilson_interval",
]

__getattr__ = names_of(
    __name__,
    {
        "collabgrid.study.agreement": (
            "MACHINE",
            "Agreement",
            "Answers",
            "AxisAgreement",
            "Case",
            "Coder",
            "Confusion",
            "Pair",
            "agree",
            "gather_coder",
        ),
        "collabgrid.study.answers": ("Answers",),
        "collabgrid.study.calibration": (
            "Bin",
            "Calibration",
        ),
        "collabgrid.study.changes": ("Change",),
        "collabgrid.study.coding": (
            "LEFT_OPEN",
            "Codebook",
            "Coding",
            "Question",
        ),
        "collabgrid.study.counterfactuals": (
            "AxisFlips",
            "Flip",
            "find_flips",
        ),
        "collabgrid.study.coverage": (
            "Coverage",
            "Use",
            "Verdict",
            "cover_records",
        ),
        "collabgrid.study.evaluation": (
            "SPLITS",
            "Evaluation",
            "Part",
            "SplitBy",
            "evaluate",
        ),
        "collabgrid.study.examples": (
            "Difference",
            "ExampleOutcome",
            "ExampleResult",
            "ask_examples",
            "check_examples",
            "compare_example",
            "example_place",
            "run_examples",
        ),
        "collabgrid.study.exercise": (
            "Exercised",
            "GridTest",
            "Mutants",
            "exercise_grid",
        ),
        "collabgrid.study.fitting": (
            "LEAST_READINGS",
            "Fitted",
            "fit_confidence",
        ),
        "collabgrid.study.grid_changes": (
            "GridChange",
            "diff_grids",
        ),
        "collabgrid.study.labelling": (
            "Doubt",
            "choose_doubtful",
        ),
        "collabgrid.study.labels": (
            "GOLD",
            "Label",
            "named_value",
            "positive_scopes",
        ),
        "collabgrid.study.lint": ("lint_grid",),
        "collabgrid.study.lint.allowances": ("allow_findings",),
        "collabgrid.study.lint.forms": ("Forms",),
        "collabgrid.study.moves": (
            "Effect",
            "GoldCount",
            "LeverMove",
            "Move",
            "Speaker",
            "compare_grids",
        ),
        "collabgrid.study.outcomes": ("Outcome",),
        "collabgrid.study.pieces": (
            "Piece",
            "PieceKind",
            "own_first",
        ),
        "collabgrid.study.proportions": (
            "adjust_holm",
            "binomial_test",
            "difference_interval",
            "fisher_test",
            "wilson_interval",
        ),
        "collabgrid.study.readable": ("readable_grid",),
        "collabgrid.study.resampling": (
            "RESAMPLES",
            "Interval",
        ),
        "collabgrid.study.scores": (
            "AxisScores",
            "Cell",
            "Hits",
            "Scores",
        ),
        "collabgrid.study.silence": ("WordGroup",),
        "collabgrid.study.suggestions": (
            "SuggestedTerm",
            "Suggestions",
            "add_terms",
            "suggest_terms",
        ),
        "collabgrid.study.tells": (
            "Tell",
            "Tells",
            "find_tells",
        ),
    },
)

"""Questions about grids and corpora."""

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
from collabgrid.study.calibration import Bin, Calibration
from collabgrid.study.changes import Change
from collabgrid.study.coding import LEFT_OPEN, Codebook, Coding, Question
from collabgrid.study.counterfactuals import AxisFlips, Flip, find_flips
from collabgrid.study.coverage import Coverage, Use, Verdict, cover_records
from collabgrid.study.evaluation import SPLITS, Evaluation, Part, SplitBy, evaluate
from collabgrid.study.examples import (
    Difference,
    ExampleResult,
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
from collabgrid.study.moves import Effect, GoldCount, LeverMove, Move, Speaker, compare_grids
from collabgrid.study.outcomes import Outcome
from collabgrid.study.pieces import Piece, PieceKind
from collabgrid.study.proportions import (
    adjust_holm,
    binomial_test,
    difference_interval,
    fisher_test,
    wilson_interval,
)
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
    "ExampleResult",
    "Exercised",
    "Fitted",
    "Flip",
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
    "positive_scopes",
    "run_examples",
    "suggest_terms",
    "wilson_interval",
]

"""Questions about grids and corpora."""

from collabgrid.study.calibration import Bin, Calibration
from collabgrid.study.evaluation import SPLITS, Evaluation, Part, SplitBy, evaluate
from collabgrid.study.examples import Difference, ExampleResult, check_examples, run_examples
from collabgrid.study.fitting import LEAST_READINGS, Fitted, fit_confidence
from collabgrid.study.labels import Label, named_value, positive_scopes
from collabgrid.study.outcomes import Outcome
from collabgrid.study.resampling import RESAMPLES, Interval
from collabgrid.study.scores import AxisScores, Cell, Hits, Scores
from collabgrid.study.tells import Tell, Tells, find_tells

__all__ = [
    "LEAST_READINGS",
    "RESAMPLES",
    "SPLITS",
    "AxisScores",
    "Bin",
    "Calibration",
    "Cell",
    "Difference",
    "Evaluation",
    "ExampleResult",
    "Fitted",
    "Hits",
    "Interval",
    "Label",
    "Outcome",
    "Part",
    "Scores",
    "SplitBy",
    "Tell",
    "Tells",
    "check_examples",
    "evaluate",
    "find_tells",
    "fit_confidence",
    "named_value",
    "positive_scopes",
    "run_examples",
]

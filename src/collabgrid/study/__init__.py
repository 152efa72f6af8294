"""Questions about grids and corpora."""

from collabgrid.study.examples import Difference, ExampleResult, run_examples

__all__ = ["Difference", "ExampleResult", "run_examples"]

"""The diagnosis of a territory: what there is, beside what there is elsewhere, and what can be done; as data."""

from collabgrid.report.diagnosis.actions import (
    DemandFigure,
    ElsewhereExample,
    LeverCause,
    LeverFigure,
    Portfolio,
    PortfolioLine,
    StakeFigure,
    Tension,
)
from collabgrid.report.diagnosis.choosing_portfolio import POINTS, USUAL_BUDGET, Wish, choose_portfolio
from collabgrid.report.diagnosis.compared import (
    ChangedReading,
    Changes,
    ComparedFigure,
    Comparison,
    Gap,
    Passing,
)
from collabgrid.report.diagnosis.diagnosing import beside, diagnose, since
from collabgrid.report.diagnosis.figures import (
    UNDECIDED,
    CategoryFigure,
    CrossTable,
    Dimension,
    Distribution,
    Part,
    Territories,
    YearCount,
    Years,
)
from collabgrid.report.diagnosis.json_form import (
    DiagnosisError,
    diagnosis_schema,
    dump_diagnosis,
    encode_diagnosis,
    read_diagnosis,
)
from collabgrid.report.diagnosis.model import (
    DIAGNOSIS_VERSION,
    Catalogue,
    Counts,
    Diagnosis,
    InputFile,
    Origin,
)
from collabgrid.report.diagnosis.reading_in_place import classify_in_place
from collabgrid.report.diagnosis.sheets import AxisReading, Quote, Reason, Rejected, Sheet, SheetLever
from collabgrid.report.diagnosis.stored import is_diagnosis, open_diagnosis
from collabgrid.report.diagnosis.wording import Citation, Named, Text

__all__ = [
    "DIAGNOSIS_VERSION",
    "POINTS",
    "UNDECIDED",
    "USUAL_BUDGET",
    "AxisReading",
    "Catalogue",
    "CategoryFigure",
    "ChangedReading",
    "Changes",
    "Citation",
    "ComparedFigure",
    "Comparison",
    "Counts",
    "CrossTable",
    "DemandFigure",
    "Diagnosis",
    "DiagnosisError",
    "Dimension",
    "Distribution",
    "ElsewhereExample",
    "Gap",
    "InputFile",
    "LeverCause",
    "LeverFigure",
    "Named",
    "Origin",
    "Part",
    "Passing",
    "Portfolio",
    "PortfolioLine",
    "Quote",
    "Reason",
    "Rejected",
    "Sheet",
    "SheetLever",
    "StakeFigure",
    "Tension",
    "Territories",
    "Text",
    "Wish",
    "YearCount",
    "Years",
    "beside",
    "choose_portfolio",
    "classify_in_place",
    "diagnose",
    "diagnosis_schema",
    "dump_diagnosis",
    "encode_diagnosis",
    "is_diagnosis",
    "open_diagnosis",
    "read_diagnosis",
    "since",
]

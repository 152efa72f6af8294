"""Read a file of records, and write the results as CSV on the standard output."""

import sys
from pathlib import Path

import collabgrid

classifier = collabgrid.load_classifier("domino")
source = collabgrid.read_records(str(Path(__file__).parent / "initiatives_bretagne.csv"))

results = classifier.classify_many(source, context={"territory": "rural"})
count = collabgrid.write_csv(sys.stdout, classifier.grid, results)

print(f"{count} records, {len(source.rejects)} rejected", file=sys.stderr)
for reject in source.rejects:
    print(f"line {reject.line}: {reject.reason}", file=sys.stderr)

"""A grid of one's own: one axis, written in the program, with no file at all."""

import collabgrid

TEXT = """
grid: {id: bicycles, version: 1.0.0, title: What people do with bicycles, languages: [en]}
axes:
  - id: use
    label: Use
    categories:
      - {id: mend, label: Mending}
      - {id: lend, label: Lending}
vocabulary:
  use:
    mend: {usual: [repair*, workshop, spare parts]}
    lend: {usual: [lend, hire, borrow*]}
"""

loaded = collabgrid.load_grid({"bicycles.yaml": TEXT})
classifier = collabgrid.compile_grid(loaded.require())

for text in ("A workshop where members repair their bicycles.", "Borrow a cargo bike for a day.", "A bell."):
    reading = classifier.classify(text).reading("use")
    print(f"{reading.category or reading.reason}: {text}")

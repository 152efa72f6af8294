"""Read one record, and see what was read and why."""

import collabgrid

classifier = collabgrid.load_classifier("domino")
result = classifier.classify(
    {
        "name": "AMAP du Moulin",
        "description": "Des familles préfinancent la récolte d'un maraîcher ; un panier chaque jeudi.",
        "lang": "fr",
    }
)

for reading in result.readings:
    print(f"{reading.axis}: {reading.category or reading.reason} ({reading.confidence:.0%})")
    for vote in reading.votes:
        quotes = ", ".join(evidence.quote for evidence in vote.evidence)
        print(f"    {vote.category} by {vote.rule}: {quotes}")

print("levers:", ", ".join(suggestion.lever for suggestion in result.levers))

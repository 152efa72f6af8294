"""Long runs over big files: blocks of records, workers, a state that survives everything, and what became of it all."""

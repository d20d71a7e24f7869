"""Table → Candidates: what each column is, which material a value belongs to, under which conditions."""

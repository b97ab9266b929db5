"""Display lists become films: plan, store, pool, encode, assemble."""

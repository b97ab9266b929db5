"""The handout: a lecture's key pictures beside its words, and its practice, on paper."""

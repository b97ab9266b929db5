"""When each word of a recording is heard, found by comparing it with synthetic voices that say the same text."""

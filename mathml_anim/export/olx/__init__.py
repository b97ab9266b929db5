"""Open Edx's form of a course: a tree of small XML files, with films and transcripts beside it."""

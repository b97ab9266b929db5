"""From a script with cues to timed words: voices, speech and captions."""

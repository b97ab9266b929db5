"""A lecture to be told live: a step a cue, pictures held as long as the speaker likes, and what to say."""

"""The stage a lecture scene stands on: cues, values and roles."""

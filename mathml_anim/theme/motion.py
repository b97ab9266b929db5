"""How long things take, in seconds."""

ENTER = 0.8
"""A thing comes on."""

TRANSFORM = 2.5
"""A thing becomes another, or space moves."""

LEAVE = 0.4
"""A thing goes."""

EMPHASISE = 0.5
"""A thing brightens, or the rest dims."""

REST = 2.0
"""The hold after a reveal."""

QUIZ_PAUSE = 5.0
"""The time to think at a quiz."""
